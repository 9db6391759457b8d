"""Request and response: linked, abandoned only when the process is gone, with room kept for the answer."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from assistant.audit.events import EventType
from assistant.audit.log import RESERVE, AuditLog
from assistant.audit.reading import unseal
from assistant.audit.verification import verify
from assistant.errors import LogUnavailable
from assistant.keys import load_auditor
from tests.audit.log_helpers import Clock, request, response, selftest, take_turn


def events(log: AuditLog) -> list[str]:
    return [record.event for record in log.records(event="turn.")]


def test_a_response_names_its_request(log: AuditLog) -> None:
    begun, ended = take_turn(log)
    key = load_auditor(log.home.trial_key, None)
    [read] = unseal(log, [ended.seq], key, who="jana", why="test").records
    assert read.request_seq == begun.seq
    assert read.body == {"outcome": "finished", "text": "hello"}
    assert verify(log.engine).open_turns == 0


def test_a_request_has_one_response(log: AuditLog) -> None:
    begun, _ = take_turn(log)
    with pytest.raises(LogUnavailable, match="has a response already"):
        log.end_turn(begun, response())


def test_room_for_the_response_is_kept_on_the_disk_and_given_back(log: AuditLog) -> None:
    begun = log.begin_turn(request())
    [kept] = list(log.home.reserve(log.writer.log_id).iterdir())
    assert kept.stat().st_blocks * 512 >= RESERVE
    log.end_turn(begun, response())
    assert not kept.exists()


def test_a_live_turn_of_another_process_is_left_alone(log: AuditLog, home: Path, clock: Clock) -> None:
    begun = log.begin_turn(request())
    with AuditLog.open(home, clock=clock) as other:
        assert other.abandon_open_turns() == ()
        take_turn(other, "bob")
    assert events(log) == ["turn.request", "turn.request", "turn.response"]
    log.end_turn(begun, response())
    assert verify(log.engine).consistent


def test_a_turn_whose_process_was_killed_is_abandoned_before_the_next_one_starts(home: Path, clock: Clock) -> None:
    ready, write = os.pipe()
    child = os.fork()
    if child == 0:  # pragma: no cover  # killed
        try:
            log = AuditLog.open(home, clock=clock)
            log.begin_turn(request())
            os.write(write, b"x")
            time.sleep(60)
        finally:
            os._exit(1)
    with AuditLog.open(home, clock=clock) as log:
        try:
            assert os.read(ready, 1) == b"x"
            assert log.abandon_open_turns() == ()
        finally:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            os.close(ready)
            os.close(write)
        begun = log.begin_turn(request("bob"))
        assert events(log) == ["turn.request", "turn.response", "turn.request"]
        log.end_turn(begun, response("bob"))
        abandoned = next(iter(log.records(event="turn.response")))
        key = load_auditor(log.home.trial_key, None)
        [read] = unseal(log, [abandoned.seq], key, who="jana", why="test").records
        assert read.body == {"outcome": "abandoned"}
        found = verify(log.engine)
        assert found.consistent and found.open_turns == 0
        assert not list(log.home.reserve(log.writer.log_id).iterdir())


def test_a_turn_left_open_by_a_closed_log_is_abandoned_at_the_next_start(home: Path, clock: Clock) -> None:
    log = AuditLog.open(home, clock=clock)
    begun = log.begin_turn(request())
    log.close()
    clock.now += 40 * 86400  # another month: the response still goes to the request's epoch
    with AuditLog.open(home, clock=clock) as again:
        assert events(again) == ["turn.request", "turn.response"]
        assert verify(again.engine).consistent
        with pytest.raises(LogUnavailable):
            again.end_turn(begun, response())


def test_of_two_open_turns_only_the_one_whose_process_is_gone_is_abandoned(home: Path, clock: Clock) -> None:
    live = AuditLog.open(home, clock=clock)
    gone = AuditLog.open(home, clock=clock)
    begun = live.begin_turn(request("alice"))
    gone.begin_turn(request("bob"))
    gone.close()
    with AuditLog.open(home, clock=clock) as log:
        assert events(log) == ["turn.request", "turn.request", "turn.response"]
        assert verify(log.engine).open_turns == 1
    live.end_turn(begun, response("alice"))
    live.close()


def test_a_begun_turn_can_only_be_recorded_as_one(log: AuditLog) -> None:
    for wrong in (lambda: log.append(request()), lambda: log.begin_turn(response()), lambda: log.append(response())):
        with pytest.raises(ValueError, match="turn"):
            wrong()
    begun = log.begin_turn(request())
    with pytest.raises(ValueError, match="turn"):
        log.end_turn(begun, selftest())
    assert EventType.TURN_REQUEST.personal
