"""Appending to the log against bare SQLite on the same disk, and the speed of verifying: `python -m benchmarks.log`.

64 threads append self-test records through the whole pipeline (encode, seal, hash, sign, commit). Beside it, in turn: one
thread that commits rows of the same size to a bare SQLite file, 64 a transaction (the budget's measure) and one a
transaction. Verifying runs on one core over the log that was written.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pysqlite3

from assistant.audit.events import Entry, EventType
from assistant.audit.log import AuditLog
from assistant.audit.verification import verify

WRITERS = 64
RECORDS = 2048
ROUNDS = 3
APPEND_BUDGET = 0.5
"""The share of the bare group commit's rows a second that appending must reach."""
VERIFY_BUDGET = 50_000
"""Records a second on one core."""


def append(log: AuditLog) -> float:
    """Records a second that WRITERS threads append."""

    def write(count: int) -> None:
        for number in range(count):
            log.append(Entry(EventType.SYSTEM_SELFTEST, {"number": number}))

    begun = time.perf_counter()
    with ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(write, [RECORDS // WRITERS] * WRITERS))
    return RECORDS / (time.perf_counter() - begun)


def bare(path: Path, size: int, batch: int) -> float:
    """Rows of `size` bytes a second, committed `batch` at a time with the log's own durability."""
    connection = pysqlite3.connect(str(path), isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("CREATE TABLE IF NOT EXISTS record (seq INTEGER PRIMARY KEY, body BLOB NOT NULL)")
        begun = time.perf_counter()
        for _ in range(RECORDS // batch):
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany("INSERT INTO record (body) VALUES (?)", [(bytes(size),)] * batch)
            connection.execute("COMMIT")
        return RECORDS / (time.perf_counter() - begun)
    finally:
        connection.close()


def main() -> int:
    """Run and print the ratios. Exit 1 where a budget is missed."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        home = Path(folder)
        with AuditLog.open(home / "home", busy_timeout_s=60) as log:
            append(log)
            database = log.home.database(log.writer.log_id)
            size = database.stat().st_size // RECORDS
            rows = []
            for _ in range(ROUNDS):
                rows.append((append(log), bare(home / "bare.db", size, WRITERS), bare(home / "bare.db", size, 1)))
            begun = time.process_time()
            found = verify(log.engine)
            verified = found.size / (time.process_time() - begun)
    through, grouped, single = (statistics.median(column) for column in zip(*rows, strict=True))
    ratio = statistics.median(row[0] / row[1] for row in rows)
    print(f"{WRITERS} writers, {RECORDS} records of about {size} bytes on disk, median of {ROUNDS}")
    print(
        f"append    through the log {through:7.0f}/s   bare, {WRITERS} a commit {grouped:7.0f}/s   one a commit {single:7.0f}/s"
    )
    print(
        f"          ratio to {WRITERS} a commit {ratio:.3f} (budget {APPEND_BUDGET}), to one a commit {through / single:.3f}"
    )
    print(f"verify    {verified:7.0f} records a second a core over {found.size} (budget {VERIFY_BUDGET})")
    return 0 if ratio >= APPEND_BUDGET and verified >= VERIFY_BUDGET else 1


if __name__ == "__main__":
    sys.exit(main())
