"""Erasing a person: content gone, also from old copies; everybody else's stays; the log is consistent and says who did it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite3

from assistant.audit import erasure
from assistant.audit.erasure import erase_subject
from assistant.audit.log import AuditLog, install
from assistant.audit.reading import unseal
from assistant.audit.verification import verify
from assistant.errors import InputRefused, LogUnavailable
from assistant.keys import create_auditor, load_auditor
from tests.audit.log_helpers import Clock, request, response, take_turn


def test_the_content_is_gone_the_log_is_consistent_and_others_are_readable(log: AuditLog, clock: Clock) -> None:
    key = load_auditor(log.home.trial_key, None)
    hers = [*take_turn(log, "alice", "canary one")]
    clock.now += 40 * 86400
    hers += take_turn(log, "alice", "canary two")
    his = take_turn(log, "bob", "stays")
    [done] = erase_subject(log, "alice", by="jana", reason="article 17")
    assert done.records == 6  # two turns and two epochs
    found = verify(log.engine, verifier_key=log.verifier_key)
    assert found.consistent
    assert {(gap.event, gap.by_seq) for gap in found.gaps} == {("erase.done", done.done_seq)}
    bodies = [record.body for record in unseal(log, [r.seq for r in (*hers, *his)], key, who="j", why="w").records]
    assert bodies[:4] == [None] * 4
    assert bodies[4] == {"text": "stays"}
    assert [record.seq for record in log.records() if record.erased and record.event.startswith("turn")] == [
        receipt.seq for receipt in hers
    ]
    take_turn(log, "alice")  # and may come back, as somebody new
    assert verify(log.engine).consistent


def test_an_old_copy_of_the_database_opens_nothing_of_anybody_after_an_erasure(log: AuditLog, tmp_path: Path) -> None:
    key = load_auditor(log.home.trial_key, None)
    seq = take_turn(log)[0].seq
    database = log.home.database(log.writer.log_id)
    source, copy = sqlite3.connect(database), sqlite3.connect(tmp_path / "copy.db")
    source.backup(copy)
    source.close()
    copy.close()
    erase_subject(log, "alice", by="jana", reason="article 17")
    assert [path.suffix for path in (log.home.path / "keys" / "kek").iterdir()] == [".2"]
    home, log_id = log.home.path, log.writer.log_id
    log.engine.dispose()
    for path in database.parent.glob("log.db*"):
        path.unlink()
    shutil.copy(tmp_path / "copy.db", database)
    with pytest.raises(LogUnavailable), AuditLog.open(home) as restored:
        unseal(restored, [seq], key, who="jana", why="curious", log_id=log_id.hex())


def test_nothing_of_the_person_is_left_in_the_files(log: AuditLog, home: Path) -> None:
    begun, _ = take_turn(log, "alice", "hello")
    database = log.home.database(log.writer.log_id)
    connection = sqlite3.connect(database)
    [row] = connection.execute("SELECT body, sealed_key, metadata, user_token FROM record WHERE seq = ?", (begun.seq,))
    wrapped = [half for (half,) in connection.execute("SELECT wrapped FROM epoch_half")]
    connection.close()
    erase_subject(log, "alice", by="jana", reason="article 17")
    stored = b"".join(path.read_bytes() for path in database.parent.iterdir() if path.is_file())
    assert not any(value in stored for value in [*row, *wrapped])


def test_an_unknown_person_is_erased_without_a_trace_but_the_record(log: AuditLog) -> None:
    take_turn(log)
    [done] = erase_subject(log, "nobody", by="jana", reason="article 17")
    assert done.records == 0
    assert verify(log.engine).consistent


def test_a_person_with_a_turn_running_is_not_erased(log: AuditLog) -> None:
    begun = log.begin_turn(request())
    with pytest.raises(LogUnavailable, match="is running"):
        erase_subject(log, "alice", by="jana", reason="article 17")
    log.end_turn(begun, response())
    assert verify(log.engine).consistent


@pytest.mark.parametrize(("by", "reason"), [("", "x"), ("x", " ")])
def test_erasing_needs_a_reason(log: AuditLog, by: str, reason: str) -> None:
    with pytest.raises(InputRefused):
        erase_subject(log, "alice", by=by, reason=reason)


def test_erasing_reaches_closed_logs_too(home: Path, clock: Clock, tmp_path: Path) -> None:
    auditor = create_auditor(tmp_path / "jana.key", "jana", "correct horse")
    with AuditLog.open(home, clock=clock) as log:
        take_turn(log)
        old = log.log_id
    install(home, str(auditor), by="admin", clock=clock)
    clock.now += 40 * 86400
    with AuditLog.open(home, clock=clock) as log:
        take_turn(log)
        erased = erase_subject(log, "alice", by="jana", reason="article 17")
        assert [item.log_id for item in erased] == [old, log.log_id]
        with log.writer_of(old) as writer:
            found = verify(writer.engine)
            assert found.consistent and found.gaps
        assert verify(log.engine).consistent


def test_an_erasure_that_a_crash_cut_short_is_reported_and_finished_by_the_next_start(
    home: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with AuditLog.open(home, clock=clock) as log:
        take_turn(log)
        with monkeypatch.context() as patch:
            patch.setattr(erasure, "_finish", lambda *_: _raise())
            with pytest.raises(KeyboardInterrupt):
                erase_subject(log, "alice", by="jana", reason="article 17")
        cut = verify(log.engine)
        assert not cut.consistent and "begun and not finished" in str(cut.problems[0])
    with AuditLog.open(home, clock=clock) as log:
        assert verify(log.engine).consistent
        assert [path.suffix for path in (home / "keys" / "kek").iterdir()] == [".2"]


def _raise() -> None:
    raise KeyboardInterrupt


def test_two_erasures_in_a_row_leave_one_kek(log: AuditLog, home: Path) -> None:
    key = load_auditor(log.home.trial_key, None)
    for person in ("alice", "bob", "carol"):
        take_turn(log, person)
    erase_subject(log, "alice", by="jana", reason="article 17")
    erase_subject(log, "bob", by="jana", reason="article 17")
    assert verify(log.engine).consistent
    assert [path.suffix for path in (home / "keys" / "kek").iterdir()] == [".3"]
    last = [record.seq for record in log.records(event="turn.")][-1]
    assert unseal(log, [last], key, who="j", why="w").records[0].body is not None


def test_content_that_is_put_back_after_an_erasure_is_noticed(log: AuditLog) -> None:
    seq = take_turn(log)[0].seq
    connection = sqlite3.connect(log.home.database(log.writer.log_id), isolation_level=None)
    columns = "decision, model, user_token, conversation_token, metadata, sealed_key, body"
    before = connection.execute(f"SELECT {columns} FROM record WHERE seq = ?", (seq,)).fetchone()
    erase_subject(log, "alice", by="jana", reason="article 17")
    assert verify(log.engine).consistent
    put_back = ", ".join(f"{name} = ?" for name in columns.split(", "))
    connection.execute(f"UPDATE record SET {put_back} WHERE seq = ?", (*before, seq))
    connection.close()
    problems = [problem.text for problem in verify(log.engine).problems]
    assert any("recorded as erased" in text for text in problems)
    assert any("no record before it introduced" in text for text in problems)


def test_an_erasure_without_its_record_is_an_unauthorised_gap(log: AuditLog) -> None:
    seq = take_turn(log)[0].seq
    connection = sqlite3.connect(log.home.database(log.writer.log_id), isolation_level=None)
    columns = "decision, model, user_token, conversation_token, metadata, sealed_key, body"
    gone = ", ".join(f"{name} = NULL" for name in columns.split(", "))
    connection.execute(f"UPDATE record SET {gone} WHERE seq = ?", (seq,))
    connection.close()
    found = verify(log.engine)
    assert not found.consistent
    assert any("no record says that it was erased" in problem.text for problem in found.problems)
