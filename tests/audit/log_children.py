"""What runs in processes of its own for the tests of faults: `python -m tests.audit.log_children VERB HOME …`."""

from __future__ import annotations

import json
import os
import random
import resource
import signal
import struct
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from assistant.audit.encoding import Leaf
from assistant.audit.events import Entry, EventType
from assistant.audit.log import AuditLog
from assistant.audit.tables import record
from assistant.audit.verification import verify
from assistant.errors import LogUnavailable
from assistant.storage.database import reading
from tests.audit.log_helpers import request, response, selftest, take_turn

_ACKNOWLEDGED = struct.Struct("<Q16s")


def append(home: Path, count: int) -> object:
    """Turns, one after the other, as the user named by the process."""
    with AuditLog.open(home) as log:
        return [receipt.seq for _ in range(count) for receipt in take_turn(log, f"user{os.getpid()}")]


def kill(home: Path, times: int) -> object:
    """Kills a writer at random moments. Says what it had acknowledged and what is found afterwards.

    Forking from a process that has everything imported keeps a round short; the child opens the log by itself.
    """
    rng = random.Random(os.getpid())
    acknowledged: dict[int, bytes] = {}
    for _ in range(times):
        outlet, inlet = os.pipe()
        child = os.fork()
        if child == 0:
            _write_forever(home, inlet)
        os.close(inlet)
        said = os.read(outlet, _ACKNOWLEDGED.size)
        time.sleep(rng.random() * 0.06)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        while part := os.read(outlet, 1 << 16):
            said += part
        os.close(outlet)
        whole = len(said) - len(said) % _ACKNOWLEDGED.size
        acknowledged.update(_ACKNOWLEDGED.iter_unpack(said[:whole]))
    with AuditLog.open(home) as log:
        found = verify(log.engine, verifier_key=log.verifier_key)
        with reading(log.engine) as connection:
            stored = {
                Leaf.decode(leaf).seq: Leaf.decode(leaf).record_id
                for leaf in connection.execute(record.select().with_only_columns(record.c.leaf)).scalars()
            }
        return {
            "acknowledged": len(acknowledged),
            "lost": sum(stored.get(seq) != record_id for seq, record_id in acknowledged.items()),
            "problems": [str(problem) for problem in found.problems],
            "open": found.open_turns,
            "left": [path.name for path in log.home.reserve(log.writer.log_id).iterdir()],
        }


def _write_forever(home: Path, inlet: int) -> None:
    try:
        log = AuditLog.open(home)
        while True:
            begun = log.begin_turn(request())
            os.write(inlet, _ACKNOWLEDGED.pack(begun.seq, begun.record_id))
            ended = log.end_turn(begun, response(text="x" * 20_000))
            os.write(inlet, _ACKNOWLEDGED.pack(ended.seq, ended.record_id))
    finally:
        os._exit(1)


def fill(home: Path, reserve: int) -> object:
    """On a file system of its own: the disk fills up in the middle of a turn."""
    with AuditLog.open(home) as log:
        begun = log.begin_turn(request(), reserve_bytes=reserve)
        with (home / "filler").open("wb", buffering=0) as filler:
            for size in (65536, 4096, 512, 1):
                try:
                    while filler.write(b"x" * size) == size:
                        pass
                except OSError:
                    continue
        refused = {
            "append": _refused(lambda: log.append(Entry(EventType.SYSTEM_SELFTEST, {"text": "x" * 100_000}))),
            "begin": _refused(lambda: log.begin_turn(request())),
        }
        try:
            log.end_turn(begun, response(text="x" * 200_000))
            ended = True
        except LogUnavailable:
            ended = False
        (home / "filler").unlink()
        log.append(selftest())
        found = verify(log.engine)
        return {**refused, "ended": ended, "consistent": found.consistent, "open": found.open_turns}


def limit(home: Path, size: int) -> object:
    """No file may grow beyond `size`, which is how a full disk looks to who can't mount one."""
    with AuditLog.open(home) as log:
        before = verify(log.engine).size
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        big = Entry(EventType.SYSTEM_SELFTEST, {"text": "x" * 1_000_000})
        refused = [_refused(lambda: log.append(big)), _refused(lambda: log.begin_turn(request()))]
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        after = verify(log.engine)
        log.append(selftest())
        return {"refused": refused, "added": after.size - before, "consistent": after.consistent}


def read_only(home: Path, user: int) -> object:
    """As somebody who may read the log and not write it, already open or not."""
    if os.getuid() == 0:
        # Whoever it becomes may not be able to reach the interpreter's own files: import everything that will be needed.
        with tempfile.TemporaryDirectory() as other:
            for _ in range(2):
                with AuditLog.open(Path(other)) as log:
                    log.append(selftest())
        os.setgid(user)
        os.setuid(user)
    log = AuditLog.open(home)
    folder = log.home.folder(log.writer.log_id)
    log.close()
    for path in folder.iterdir():
        if path.is_file():
            path.chmod(0o400)
    folder.chmod(0o500)
    return _refused(lambda: AuditLog.open(home).append(selftest()))


def _refused(attempt: Callable[[], object]) -> str | None:
    try:
        attempt()
    except LogUnavailable as error:
        return str(error)
    return None


VERBS = {verb.__name__: verb for verb in (append, kill, fill, limit, read_only)}

if __name__ == "__main__":
    print(json.dumps(VERBS[sys.argv[1]](Path(sys.argv[2]), int(sys.argv[3]))))
