"""Reading what is sealed: recorded first, opened only by an auditor of the roster, and by the reference decryptor too."""

from __future__ import annotations

import shutil
from pathlib import Path

import cbor2
import pytest
from pysqlite3 import dbapi2 as sqlite3

from assistant.audit.events import Entry, EventType
from assistant.audit.log import AuditLog, install
from assistant.audit.reading import unseal
from assistant.audit.verification import verify
from assistant.errors import InputRefused, LogUnavailable, NotAuthorised
from assistant.keys import AuditorKey, create_auditor, load_auditor
from tests.audit.log_helpers import Clock, request, selftest, take_turn
from tests.audit.log_reference import open_record


@pytest.fixture
def key(home: Path) -> AuditorKey:
    return load_auditor(home / "keys" / "trial.key", None)


@pytest.fixture
def auditor(tmp_path: Path) -> AuditorKey:
    create_auditor(tmp_path / "jana.key", "jana", "correct horse")
    return load_auditor(tmp_path / "jana.key", "correct horse")


def test_what_was_recorded_comes_back_and_the_reading_is_recorded(log: AuditLog, key: AuditorKey) -> None:
    body = {"text": "hello", "number": 7, "list": [1, None, True, 0.5], "map": {"a": b"b"}}
    seq = log.append(Entry(EventType.SYSTEM_SELFTEST, body, decision="ok")).seq
    found = unseal(log, [seq, seq], key, who="jana", why="a complaint")
    assert [record.body for record in found.records] == [body]
    assert found.records[0].decision == "ok"
    [trace] = unseal(log, [found.receipt.seq], key, who="jana", why="to see").records
    assert trace.event == "audit.read" and trace.body is not None
    assert (trace.body["who"], trace.body["why"], trace.body["records"]) == ("jana", "a complaint", [[seq, seq]])


def test_content_is_in_no_repr(log: AuditLog, key: AuditorKey) -> None:
    begun = log.begin_turn(request(text="canary"))
    found = unseal(log, [begun.seq], key, who="jana", why="a complaint")
    assert found.records[0].body == {"text": "canary"}
    assert "canary" not in repr(found) + repr(request(text="canary"))


@pytest.mark.parametrize(("who", "why"), [("", "why"), ("jana", ""), ("jana", "  ")])
def test_without_a_reason_nothing_is_read(log: AuditLog, key: AuditorKey, who: str, why: str) -> None:
    with pytest.raises(InputRefused):
        unseal(log, [1], key, who=who, why=why)


def test_a_record_that_is_not_there_is_not_read(log: AuditLog, key: AuditorKey) -> None:
    for seqs in ([99], [], [0]):
        with pytest.raises(InputRefused):
            unseal(log, seqs, key, who="jana", why="a complaint")


def test_where_the_reading_can_not_be_recorded_nothing_is_opened(
    log: AuditLog, key: AuditorKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr("assistant.audit.reading.open_body", lambda *args: opened.append(args))
    connection = sqlite3.connect(log.home.database(log.writer.log_id), isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    with pytest.raises(LogUnavailable):
        unseal(log, [1], key, who="jana", why="a complaint")
    connection.close()
    assert not opened


def test_another_key_opens_nothing_and_its_attempt_is_recorded(log: AuditLog, auditor: AuditorKey) -> None:
    with pytest.raises(NotAuthorised, match="not sealed to jana"):
        unseal(log, [1], auditor, who="jana", why="curious")
    assert [record.event for record in log.records(newest_first=True, limit=1)] == ["audit.read"]


@pytest.mark.parametrize("column", ["body", "sealed_key", "metadata", "leaf"])
def test_a_record_that_was_changed_is_not_opened(log: AuditLog, key: AuditorKey, column: str) -> None:
    seq = log.append(selftest()).seq
    log.append(selftest())
    connection = sqlite3.connect(log.home.database(log.writer.log_id), isolation_level=None)
    connection.execute(
        f"UPDATE record SET {column} = (SELECT {column} FROM record WHERE seq = 1) WHERE seq = ?", (seq,)
    )
    connection.close()
    with pytest.raises(LogUnavailable):
        unseal(log, [seq], key, who="jana", why="a complaint")


def test_without_the_kek_a_copy_of_the_database_and_the_auditors_key_open_nothing(
    log: AuditLog, key: AuditorKey
) -> None:
    seq = log.append(selftest()).seq
    shutil.rmtree(log.home.path / "keys" / "kek")
    with pytest.raises(LogUnavailable):
        unseal(log, [seq], key, who="jana", why="a complaint")


def test_the_reference_decryptor_reads_the_same(log: AuditLog, key: AuditorKey) -> None:
    begun, ended = take_turn(log, text="long " * 8000)
    kek = log.home.kek(log.writer.log_id, 1)
    ours = {record.seq: record.body for record in unseal(log, [1, begun.seq, ended.seq], key, who="j", why="w").records}
    connection = sqlite3.connect(log.home.database(log.writer.log_id))
    connection.row_factory = sqlite3.Row
    halves = connection.execute("SELECT h.*, e.month FROM epoch_half h JOIN epoch e ON e.key_id = h.key_id").fetchall()
    for seq, body in ours.items():
        row = connection.execute("SELECT * FROM record WHERE seq = ?", (seq,)).fetchone()
        epoch = cbor2.loads(row["metadata"][32:])["epoch"]
        [half] = [half for half in halves if half["key_id"] == epoch]
        assert open_record(row, half, kek, key.private) == body
    connection.close()


def test_installing_an_auditor_starts_a_new_log_and_leaves_the_old_one_readable(
    home: Path, clock: Clock, key: AuditorKey, auditor: AuditorKey
) -> None:
    with AuditLog.open(home, clock=clock) as old:
        seq = take_turn(old)[0].seq
        old_id, old_key = old.log_id, old.verifier_key
    new_id = install(home, f"{auditor.public}\n", by="admin", clock=clock)
    with AuditLog.open(home, clock=clock) as log:
        assert log.log_id == new_id != old_id
        assert log.verifier_key != old_key
        assert not log.is_trial and not verify(log.engine).trial
        assert [item.name for item in log.roster.auditors] == ["jana"]
        mine = take_turn(log)[0].seq
        assert unseal(log, [mine], auditor, who="jana", why="test").records[0].body == {"text": "hello"}
        with pytest.raises(NotAuthorised):
            unseal(log, [mine], key, who="jana", why="test")
        found = unseal(log, [seq], key, who="jana", why="test", log_id=old_id)
        assert found.records[0].body == {"text": "hello"}
        assert found.receipt.log_id == new_id
        with log.writer_of(old_id) as writer:
            closed = verify(writer.engine, verifier_key=old_key)
            assert closed.consistent and closed.trial and closed.closed_by == closed.size
        assert set(log.logs()) == {old_id, new_id}


def test_who_still_has_the_old_log_open_can_not_write_to_it(home: Path, clock: Clock, auditor: AuditorKey) -> None:
    with AuditLog.open(home, clock=clock) as old:
        install(home, str(auditor.public), by="admin", clock=clock)
        with pytest.raises(LogUnavailable, match="closed when another auditor"):
            old.append(selftest())
        with pytest.raises(LogUnavailable, match="closed when another auditor"):
            old.begin_turn(request())


def test_no_auditor_is_installed_while_a_turn_is_running(home: Path, clock: Clock, auditor: AuditorKey) -> None:
    with AuditLog.open(home, clock=clock) as log:
        log.begin_turn(request())
        with pytest.raises(LogUnavailable, match="still running"):
            install(home, str(auditor.public), by="admin", clock=clock)
        assert verify(log.engine).closed_by is None


def test_a_second_auditor_joins_the_first(home: Path, clock: Clock, auditor: AuditorKey, tmp_path: Path) -> None:
    second = create_auditor(tmp_path / "petr.key", "petr", "correct horse")
    install(home, str(auditor.public), by="admin", clock=clock)
    install(home, str(second), by="admin", clock=clock)
    with AuditLog.open(home, clock=clock) as log:
        assert {item.name for item in log.roster.auditors} == {"jana", "petr"}
        seq = log.append(selftest(5)).seq
        for reader in (auditor, load_auditor(tmp_path / "petr.key", "correct horse")):
            assert unseal(log, [seq], reader, who="x", why="y").records[0].body == {"number": 5}
        assert verify(log.engine).consistent


def test_a_crash_between_closing_one_log_and_naming_the_next_is_mended(
    home: Path, clock: Clock, auditor: AuditorKey
) -> None:
    before = (home / "logs" / "active").read_bytes()
    new_id = install(home, str(auditor.public), by="admin", clock=clock)
    (home / "logs" / "active").write_bytes(before)
    with AuditLog.open(home, clock=clock) as log:
        assert log.log_id == new_id
