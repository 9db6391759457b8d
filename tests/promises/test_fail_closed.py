"""Promises 3 and 4: a step that fails ends the turn, nothing of the text gets out, and no record means no answer."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.application import conversing, port, releasing, scrubbing
from assistant.application.assembly import Assistant
from assistant.audit.log import AuditLog
from assistant.audit.verification import verify
from assistant.conversations.store import Conversations
from assistant.facts import Principal
from assistant.inference.local import LocalEngine
from assistant.policy.evaluation import Policy
from assistant.privacy.detection import Detector
from assistant.privacy.restoration import StreamRestorer
from tests.conftest import Ask

CANARY = "Quastrolinde Vexmoor"
TEXT = f"Write a polite e-mail to {CANARY} (quastrolinde.vexmoor@example.org) about the unpaid invoice 2024-117."

BEFORE = {
    "protect": (scrubbing, "protect"),
    "detect": (Detector, "detect"),
    "decide": (Policy, "decide"),
    "join": (scrubbing, "join"),
    "pseudonymise": (scrubbing, "pseudonymise"),
    "assemble the prompt": (scrubbing, "Outbound"),
    "record the request": (AuditLog, "begin_turn"),
    "keep the prompt": (Conversations, "add_message"),
    "generate": (LocalEngine, "generate"),
}
AFTER = {
    "restore": (StreamRestorer, "feed"),
    "screen": (releasing, "screen"),
    "inspect": (releasing, "merged_facts"),
    "protect the answer": (conversing, "protect"),
    "record the response": (AuditLog, "end_turn"),
    "finish the answer": (Conversations, "finish_message"),
}


def failing(*_: object, **__: object) -> object:
    raise RuntimeError(f"about {CANARY}")


def last(events: list[port.Event]) -> port.Failed:
    assert isinstance(events[-1], port.Failed)
    return events[-1]


@pytest.mark.parametrize("stage", [*BEFORE, *AFTER])
def test_a_failing_step_ends_the_turn_with_nothing_of_the_text_in_message_output_or_files(
    stage: str,
    ask: Ask,
    assistant: Assistant,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    everything_below: Callable[[], bytes],
) -> None:
    owner, name = (BEFORE | AFTER)[stage]
    with monkeypatch.context() as patch:
        patch.setattr(owner, name, failing)
        failed = last(ask(TEXT))
    assert failed.exit_code == 3
    assert failed.model_received == (stage in AFTER)
    assert CANARY not in failed.message
    out, err = capfd.readouterr()
    assert CANARY not in out + err
    files = everything_below()
    assert CANARY.encode() not in files
    assert b"quastrolinde.vexmoor" not in files
    assert isinstance(ask()[-1], port.TurnFinished), "the next turn works"
    assert verify(assistant.log.engine).consistent


@pytest.mark.parametrize("stage", BEFORE)
def test_where_a_step_before_the_model_fails_the_model_is_shown_nothing(
    stage: str, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[object] = []
    if stage != "generate":
        monkeypatch.setattr(LocalEngine, "generate", lambda *arguments: shown.append(arguments) or iter(()))
    owner, name = BEFORE[stage]
    monkeypatch.setattr(owner, name, failing)
    last(ask(TEXT))
    assert shown == []


def test_a_blocked_prompt_reaches_neither_the_model_nor_the_log(
    settings: object, tmp_path: Path, principal: Principal, everything_below: Callable[[], bytes]
) -> None:
    policy = tmp_path / "policy.yaml"
    policy.write_text(
        "apiVersion: assistant/v1\nkind: Policy\nmetadata: {name: strict, timezone: UTC}\nrules:\n"
        "  - {id: staff, match: {groups: [staff]}, action: allow}\n"
        "  - {id: no-mail, match: {entities: {any: {EMAIL_ADDRESS: {}}}}, action: block, message: 'No {entity}.'}\n"
    )
    from assistant.settings import load

    loaded = load(
        {},
        {"home": tmp_path / "assistant", "policy.file": policy},
        user_file=tmp_path / "config.toml",
        managed_file=tmp_path / "managed.toml",
    )
    with Assistant(loaded) as assistant:
        (refused,) = assistant.submit(principal, port.StartTurn(text=TEXT))
        assert isinstance(refused, port.TurnRefused)
        assert "no-mail" in refused.decision.rules
        assert "e-mail address" in refused.message
        assert [record.event for record in assistant.log.records()].count("turn.request") == 0
        assert verify(assistant.log.engine).consistent
    assert CANARY.encode() not in everything_below()


def test_a_log_that_can_not_be_written_means_no_answer(
    ask: Ask, assistant: Assistant, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask()
    assistant.close()
    (database,) = home.glob("logs/*/log.db")
    shutil.copyfile(database, database.with_suffix(".kept"))
    database.write_bytes(b"")
    with Assistant(assistant.settings) as again:
        principal = Principal("jan", frozenset({"staff"}), "test", "desk")
        failed = last(list(again.submit(principal, port.StartTurn(text=TEXT))))
    assert failed.exit_code == 3
    assert not failed.model_received


def test_a_locked_log_means_no_answer(ask: Ask, assistant: Assistant, home: Path) -> None:
    from pysqlite3 import dbapi2

    ask()
    (database,) = home.glob("logs/*/log.db")
    other = dbapi2.connect(str(database), isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        failed = last(ask(TEXT))
    finally:
        other.close()
    assert failed.exit_code == 3
    assert not failed.model_received
    assert isinstance(ask()[-1], port.TurnFinished)
