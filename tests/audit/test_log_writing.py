"""Appending: durable, ordered, sealed, and refused where something is not right."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pysqlite3 import dbapi2

from assistant.audit.encoding import BODY_LIMIT, Leaf
from assistant.audit.events import Entry, EventType
from assistant.audit.log import AuditLog
from assistant.audit.verification import verify
from assistant.errors import InputRefused, LogUnavailable
from tests.audit.log_helpers import Clock, request, response, selftest, take_turn


def sql(log: AuditLog, statement: str, *values: object) -> list[Any]:
    connection = dbapi2.connect(str(log.home.database(log.writer.log_id)), isolation_level=None)
    try:
        return connection.execute(statement, values).fetchall()
    finally:
        connection.close()


def test_the_first_start_makes_a_trial_log_that_verifies(log: AuditLog) -> None:
    assert [record.event for record in log.records()] == ["key.epoch", "key.roster", "system.start"]
    found = verify(log.engine, verifier_key=log.verifier_key)
    assert found.consistent and found.trial and found.pinned and log.is_trial


def test_a_second_start_goes_on_with_the_same_log(home: Path, clock: Clock) -> None:
    with AuditLog.open(home, clock=clock) as first:
        seq = first.append(selftest()).seq
        log_id = first.log_id
    with AuditLog.open(home, clock=clock) as second:
        assert second.log_id == log_id
        assert second.append(selftest()).seq == seq + 1


def test_nothing_of_a_turn_is_in_the_files_in_clear(log: AuditLog, home: Path) -> None:
    begun = log.begin_turn(request("alice.canary", "the canary sings", b"canary-conversat"))
    log.end_turn(begun, response("alice.canary", "the canary answers", b"canary-conversat"))
    for path in home.rglob("*"):
        if path.is_file():
            assert b"canary" not in path.read_bytes(), path


def test_every_leaf_is_under_1_kib_and_no_two_records_share_anything_random(log: AuditLog) -> None:
    for _ in range(3):
        take_turn(log)
    rows = sql(log, "SELECT leaf, metadata, sealed_key, body FROM record")
    leaves = [Leaf.decode(row[0]) for row in rows]
    assert all(len(row[0]) < 1024 for row in rows)
    for column in range(1, 4):
        assert len({row[column] for row in rows}) == len(rows)
    assert len({leaf.record_id for leaf in leaves}) == len(rows)
    assert len({row[1][:32] for row in rows}) == len(rows)


def test_a_person_has_another_token_and_another_key_every_month(log: AuditLog, clock: Clock) -> None:
    take_turn(log)
    clock.now += 40 * 86400
    take_turn(log)
    epochs = sql(log, "SELECT user_token, month, public_key FROM epoch WHERE user_token IS NOT NULL ORDER BY seq")
    assert [row[1] for row in epochs] == ["2026-09", "2026-10"]
    assert epochs[0][0] != epochs[1][0] and epochs[0][2] != epochs[1][2]
    assert verify(log.engine).consistent


def test_one_month_of_one_person_is_one_epoch(log: AuditLog, home: Path, clock: Clock) -> None:
    take_turn(log)
    take_turn(log, "bob")
    with AuditLog.open(home, clock=clock) as other:
        take_turn(other)
    assert len(sql(log, "SELECT 1 FROM epoch")) == 3


def test_time_never_goes_back_and_a_clock_that_does_is_noted_once(log: AuditLog, clock: Clock) -> None:
    before = log.append(selftest()).time_ms
    clock.now -= 60
    assert log.append(selftest()).time_ms == before
    assert [record.event for record in log.records()].count("system.clock") == 0
    clock.now -= 3600
    for _ in range(3):
        assert log.append(selftest()).time_ms == before
    assert [record.event for record in log.records()].count("system.clock") == 1
    clock.now += 7200
    assert log.append(selftest()).time_ms > before
    assert verify(log.engine).consistent


def test_a_body_over_the_bound_is_refused_and_leaves_nothing(log: AuditLog) -> None:
    before = log.checkpoint()
    with pytest.raises(InputRefused):
        log.append(Entry(EventType.SYSTEM_SELFTEST, {"text": "x" * BODY_LIMIT}))
    with pytest.raises(InputRefused):
        log.begin_turn(request(text="x" * BODY_LIMIT))
    assert log.checkpoint() == before
    assert not list(log.home.reserve(log.writer.log_id).iterdir())


@pytest.mark.parametrize(("event", "subject"), [(EventType.TURN_REFUSED, None), (EventType.SYSTEM_START, "alice")])
def test_an_entry_belongs_to_a_person_exactly_where_it_is_a_turn(event: EventType, subject: str | None) -> None:
    with pytest.raises(ValueError, match="subject"):
        Entry(event, {}, subject)


def test_records_can_be_listed_in_pages_both_ways_and_by_event(log: AuditLog) -> None:
    for number in range(12):
        log.append(selftest(number))
    everything = [record.seq for record in log.records()]
    assert everything == list(range(1, 16))
    assert [record.seq for record in log.records(newest_first=True)] == everything[::-1]
    assert [record.seq for record in log.records(after_seq=3, limit=4)] == [4, 5, 6, 7]
    assert [record.seq for record in log.records(newest_first=True, before_seq=10, limit=2)] == [9, 8]
    assert [record.seq for record in log.records(event="key.")] == [1, 2]
    assert [record.seq for record in log.records(event="system.start")] == [3]


def test_threads_of_one_process_share_a_log(home: Path, clock: Clock) -> None:
    with AuditLog.open(home, clock=clock) as log:
        threads = [threading.Thread(target=lambda: [take_turn(log, f"user{n}") for n in range(3)]) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        found = verify(log.engine)
        assert found.consistent and found.open_turns == 0
        assert [record.event for record in log.records()].count("turn.response") == 12


TAMPERING: list[Callable[[AuditLog], object]] = [
    lambda log: sql(log, "UPDATE tree SET frontier = zeroblob(length(frontier))"),
    lambda log: sql(log, "UPDATE tree SET checkpoint = 'x' || checkpoint"),
    lambda log: sql(log, "UPDATE epoch SET public_key = zeroblob(32)"),
    lambda log: sql(log, "UPDATE epoch SET seq = 2"),
    lambda log: sql(log, "UPDATE roster SET manifest = CAST(replace(manifest, 'true', 'false') AS BLOB)"),
    lambda log: sql(log, "UPDATE roster SET signature = zeroblob(64)"),
    lambda log: sql(log, "UPDATE record SET metadata = NULL WHERE event = 'key.epoch'"),
    lambda log: sql(log, "DELETE FROM record WHERE seq = (SELECT max(seq) FROM record)"),
]


@pytest.mark.parametrize("tamper", TAMPERING)
def test_a_log_that_was_changed_behind_the_programs_back_is_not_written_to(
    log: AuditLog, tamper: Callable[[AuditLog], object]
) -> None:
    log.append(selftest())
    tamper(log)
    before = sql(log, "SELECT count(*) FROM record")
    with pytest.raises(LogUnavailable):
        log.append(selftest())
    assert sql(log, "SELECT count(*) FROM record") == before


def test_a_key_that_was_slipped_in_with_a_record_of_its_own_is_not_sealed_to(log: AuditLog, home: Path) -> None:
    """Somebody with the database and without the log's signing key makes an epoch, record and all."""
    from assistant.audit.encoding import decode_metadata, digest, encode_metadata

    take_turn(log)
    [(seq, metadata, leaf)] = sql(
        log, "SELECT r.seq, metadata, leaf FROM record r JOIN epoch e ON e.seq = r.seq AND e.user_token IS NOT NULL"
    )
    fields = decode_metadata(metadata)
    fields["key"]["statement"][4] = b"\x09" + bytes(31)
    forged = encode_metadata(fields, metadata[:32])
    honest = Leaf.decode(leaf)
    changed = Leaf(*[getattr(honest, name) for name in Leaf.__slots__[:-1]], digest(forged)).encode()
    sql(log, "UPDATE record SET metadata = ?, leaf = ? WHERE seq = ?", forged, changed, seq)
    sql(log, "UPDATE epoch SET public_key = ? WHERE seq = ?", b"\x09" + bytes(31), seq)
    with pytest.raises(LogUnavailable, match="not signed"):
        log.begin_turn(request())


def test_where_the_file_that_names_the_log_in_use_is_lost_the_only_log_is_used(home: Path, clock: Clock) -> None:
    with AuditLog.open(home, clock=clock) as log:
        log_id = log.log_id
    (home / "logs" / "active").unlink()
    with AuditLog.open(home, clock=clock) as log:
        assert log.log_id == log_id


def test_where_it_names_no_log_nothing_is_recorded(home: Path, clock: Clock) -> None:
    (home / "logs" / "active").write_text("rubbish\n")
    with pytest.raises(LogUnavailable, match="does not name a log"):
        AuditLog.open(home, clock=clock)


def test_a_log_without_its_signing_key_is_not_written_to(home: Path, clock: Clock) -> None:
    shutil.rmtree(home / "keys")
    with pytest.raises(LogUnavailable):
        AuditLog.open(home, clock=clock)
