"""What a durable record costs beside a bare SQLite commit on the same disk, and how fast a log is verified.

    python -m benchmarks.log [RECORDS]

The ratios are what counts: the two sides of each are measured in one run, one after the other, on one disk.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from pysqlite3 import dbapi2

from assistant.audit.events import Entry, EventType
from assistant.audit.log import AuditLog
from assistant.audit.verification import verify
from assistant.audit.writer import Draft

_BODY = 900
_WRITERS = 64


def main(records: int) -> None:
    """Prints a line each: what, how many a second, and the ratio where there is one."""
    with tempfile.TemporaryDirectory(prefix="assistant-bench-") as folder:
        entry = Entry(EventType.SYSTEM_SELFTEST, {"text": "x" * _BODY})
        with AuditLog.open(Path(folder) / "home") as log:
            appends = max(200, records // 100)
            bare = _rate(_bare(Path(folder) / "bare.db"), appends)
            ours = _rate(lambda: log.append(entry), appends)
            print(f"bare SQLite commits, one writer     {bare:10,.0f}/s")
            print(f"appends, one writer                 {ours:10,.0f}/s   ratio {ours / bare:.2f}")
            many = _together(lambda: log.append(entry), appends)
            print(f"appends, {_WRITERS} threads                {many:10,.0f}/s   ratio {many / bare:.2f}")
            with log.writer.transaction() as transaction:
                for _ in range(records):
                    transaction.append(Draft(entry.event, entry.body))
            start = time.perf_counter()
            found = verify(log.engine, verifier_key=log.verifier_key)
            rate = found.size / (time.perf_counter() - start)
            print(f"verifying {found.size} records             {rate:10,.0f}/s   consistent: {found.consistent}")


def _bare(path: Path) -> Callable[[], object]:
    """One commit of one row of a record's size, with the settings that the log has."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE record (seq INTEGER PRIMARY KEY, body BLOB)")
    body = os.urandom(_BODY + 500)
    return lambda: connection.execute("INSERT INTO record (body) VALUES (?)", (body,))


def _rate(act: Callable[[], object], times: int) -> float:
    act()
    start = time.perf_counter()
    for _ in range(times):
        act()
    return times / (time.perf_counter() - start)


def _together(act: Callable[[], object], times: int) -> float:
    each = max(1, times // _WRITERS)
    threads = [threading.Thread(target=lambda: [act() for _ in range(each)]) for _ in range(_WRITERS)]
    start = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return each * _WRITERS / (time.perf_counter() - start)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50_000)
