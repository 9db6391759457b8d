"""The log under a full disk, read-only files, a lock that is not given up, several writers, and `kill -9`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pysqlite3 import dbapi2

from assistant.audit.log import AuditLog
from assistant.audit.verification import verify
from assistant.errors import LogUnavailable
from tests.audit.log_helpers import request, response, selftest

ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65534


def command(verb: str, home: Path, number: int) -> list[str]:
    return [sys.executable, "-m", "tests.audit.log_children", verb, str(home), str(number)]


def child(verb: str, home: Path, number: int, *before: str) -> Any:
    ran = subprocess.run(
        [*before, *command(verb, home, number)], cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def test_a_log_that_stays_locked_refuses_after_its_patience_and_says_that_nothing_was_sent(log: AuditLog) -> None:
    begun = log.begin_turn(request())
    other = dbapi2.connect(str(log.home.database(log.writer.log_id)), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    for attempt in (lambda: log.append(selftest()), lambda: log.begin_turn(request("bob"))):
        with pytest.raises(LogUnavailable, match="nothing was sent to the model") as refused:
            attempt()
        assert refused.value.next_step
    with pytest.raises(LogUnavailable, match="does not count as finished"):
        log.end_turn(begun, response())
    other.execute("ROLLBACK")
    other.close()
    log.end_turn(begun, response())  # the turn was still open, and can be ended now
    found = verify(log.engine)
    assert found.consistent and found.open_turns == 0


def test_a_file_that_may_not_grow_refuses_the_record_and_leaves_the_log_as_it_was(home: Path) -> None:
    said = child("limit", home, 200_000)
    assert all(text is not None and "nothing was sent to the model" in text for text in said["refused"])
    assert said["added"] == 0 and said["consistent"]


@pytest.fixture
def small_disk(tmp_path: Path) -> list[str]:
    """A command line that runs what follows with a disk of 6 MiB at `tmp_path / "disk"`."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = f'mount -t tmpfs -o size=6m none "{disk}" && exec "$@"'
    unshare = ["unshare", "--mount"] if os.getuid() == 0 else ["unshare", "--mount", "--user", "--map-root-user"]
    line = [*unshare, "sh", "-c", mount, "sh"]
    tried = subprocess.run([*line, "true"], capture_output=True, check=False) if shutil.which("unshare") else None
    if tried is None or tried.returncode:
        pytest.skip("this system lets nobody mount a small disk")
    return line


def test_on_a_full_disk_a_response_is_written_into_the_room_that_was_kept(
    small_disk: list[str], tmp_path: Path
) -> None:
    said = child("fill", tmp_path / "disk" / "home", 1 << 20, *small_disk)
    assert "disk is full" in said["append"] and "nothing was sent to the model" in said["append"]
    assert "nothing was sent to the model" in said["begin"]
    assert said["ended"] and said["consistent"] and said["open"] == 0


def test_without_that_room_it_would_not_have_been(small_disk: list[str], tmp_path: Path) -> None:
    said = child("fill", tmp_path / "disk" / "home", 1, *small_disk)
    assert not said["ended"]
    assert said["consistent"] and said["open"] == 1


@pytest.fixture
def reachable() -> Iterator[Path]:
    """A folder that an unprivileged user can get to."""
    folder = Path(tempfile.mkdtemp(prefix="assistant-test-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def test_a_log_that_may_not_be_written_refuses_an_unprivileged_user(pristine: Path, reachable: Path) -> None:
    home = Path(shutil.copytree(pristine, reachable / "home"))
    if os.getuid() == 0:
        for path in (home, *home.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
    said = child("read_only", home, NOBODY)
    assert said is not None and "nothing was sent to the model" in said
    for folder in (home / "logs").iterdir():
        if folder.is_dir():
            folder.chmod(0o700)


def test_several_processes_at_once_write_one_consistent_log(home: Path) -> None:
    running = [
        subprocess.Popen(command("append", home, 8), cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(3)
    ]
    acknowledged = [seq for process in running for seq in json.loads(process.communicate(timeout=300)[0])]
    with AuditLog.open(home) as log:
        found = verify(log.engine, verifier_key=log.verifier_key)
    assert found.consistent and found.open_turns == 0
    assert len(set(acknowledged)) == 3 * 8 * 2 and max(acknowledged) <= found.size


def test_forty_kills_at_random_moments_lose_nothing_that_was_acknowledged(home: Path) -> None:
    said = child("kill", home, 40)
    assert said["acknowledged"] >= 40
    assert said["lost"] == 0
    assert said["problems"] == []
    assert said["open"] == 0
    assert said["left"] == []
