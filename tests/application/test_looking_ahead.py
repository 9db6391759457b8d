"""What a screen asks before a turn: what would happen to a text, what is in force, and that the model be made ready."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from assistant.application import port
from assistant.application.assembly import Assistant
from assistant.errors import DetectionFailed
from assistant.facts import Principal
from assistant.privacy.detection import Detector
from assistant.settings import load
from tests.conftest import PROMPT, Ask


def kept(folder: Path) -> dict[Path, bytes]:
    """All files, but for SQLite's shared memory, in which every reader leaves a mark."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.name.endswith("-shm"))
    return {path: path.read_bytes() for path in files}


def preview(assistant: Assistant, principal: Principal, text: str, **fields: object) -> port.Result:
    (event,) = assistant.submit(principal, port.Preview.model_validate({"text": text, **fields}))
    assert isinstance(event, port.Result), event
    return event


def test_a_preview_is_what_the_turn_then_does(assistant: Assistant, principal: Principal, ask: Ask) -> None:
    shown = preview(assistant, principal, PROMPT)
    prepared = next(event for event in ask() if isinstance(event, port.TurnPrepared))
    assert [port.ChangeView.model_validate(change) for change in shown.value["changes"]] == list(prepared.changes)
    assert (shown.value["action"], shown.value["message"]) == (prepared.decision.action, None)
    assert not shown.negative


def test_a_preview_in_a_conversation_knows_its_placeholders_and_keeps_nothing(
    assistant: Assistant, principal: Principal, ask: Ask, tmp_path: Path
) -> None:
    done = ask()[-1]
    assert isinstance(done, port.TurnFinished)
    before = kept(tmp_path)
    text = "And write to Petr Svoboda and to Jana Nováková."
    shown = preview(assistant, principal, text, conversation=done.conversation)
    again = preview(assistant, principal, text, conversation=done.conversation)
    assert shown == again and kept(tmp_path) == before
    stood = {text[c["start"] : c["end"]]: c["out_end"] - c["out_start"] for c in shown.value["changes"]}
    assert set(stood) == {"Petr Svoboda", "Jana Nováková"}


def test_a_preview_makes_no_log_and_starts_no_model(
    assistant: Assistant, principal: Principal, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview(assistant, principal, PROMPT)
    assert not (home / "logs").exists()
    assert assistant._engine is None


def test_a_preview_says_why_a_text_would_be_refused(tmp_path: Path, principal: Principal) -> None:
    policy = tmp_path / "policy.yaml"
    policy.write_text(
        "apiVersion: assistant/v1\nkind: Policy\nmetadata: {name: strict, timezone: UTC}\nrules:\n"
        "  - {id: staff, match: {groups: [staff]}, action: allow}\n"
        "  - {id: no-mail, match: {entities: {any: {EMAIL_ADDRESS: {}}}}, action: block, message: No addresses.}\n"
    )
    flags = {"home": tmp_path / "assistant", "policy.file": policy}
    with Assistant(load({}, flags, user_file=tmp_path / "none", managed_file=tmp_path / "none")) as strict:
        shown = preview(strict, principal, PROMPT)
        assert shown.negative and shown.value["action"] == "block" and "No addresses." in shown.value["message"]
        refused = list(strict.submit(principal, port.StartTurn(text=PROMPT, classification="confidential")))[-1]
        assert isinstance(refused, port.TurnRefused)
        assert (refused.message, refused.classification) == (shown.value["message"], "confidential")


def test_the_state_says_what_a_banner_needs(assistant: Assistant, principal: Principal) -> None:
    (event,) = assistant.submit(principal, port.ShowState())
    assert isinstance(event, port.Result)
    value = event.value
    assert value["schema"] == "assistant.state/1"
    assert (value["model"], value["user"]) == ("demo", "jan")
    assert value["log"] == {"id": assistant.log.log_id, "trial": True}
    assert any("TRIAL" in warning for warning in value["warnings"])
    assert value["policy"]["digest"] == assistant.policy.digest and value["context_size"] > 0
    assert assistant._engine is None, "and nothing is loaded for it"


def test_preparing_loads_the_model_and_says_so(assistant: Assistant, principal: Principal, ask: Ask) -> None:
    *progress, last = assistant.submit(principal, port.PrepareModel())
    assert isinstance(last, port.Result)
    assert last.value["schema"] == "assistant.prepared/1" and last.value["model"] == "demo"
    assert all(isinstance(event, port.EngineProgress) and event.state == "loading" for event in progress)
    assert all(event.total == 100 for event in progress if isinstance(event, port.EngineProgress))
    events = ask()
    assert not [event for event in events if isinstance(event, port.EngineProgress) and event.state == "loading"]
    done = events[-1]
    assert isinstance(done, port.TurnFinished) and done.usage.context_size == last.value["context_size"]


def test_a_preparation_that_nobody_reads_holds_no_turn_up(assistant: Assistant, principal: Principal, ask: Ask) -> None:
    left = iter(assistant.submit(principal, port.PrepareModel()))
    next(left)
    assert isinstance(ask()[-1], port.TurnFinished)


def test_a_preparation_can_be_cancelled(
    assistant: Assistant, principal: Principal, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = threading.Event()
    monkeypatch.setattr(Detector, "load", lambda self: free.wait(30))
    handle = assistant.submit(principal, port.PrepareModel())
    threading.Timer(0.2, handle.cancel).start()
    try:
        last = list(handle)[-1]
    finally:
        free.set()
    assert isinstance(last, port.Failed) and last.exit_code == 130


def test_a_preparation_that_fails_says_why(
    assistant: Assistant, principal: Principal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: Detector) -> None:
        raise DetectionFailed("The detector's weights are damaged.")

    monkeypatch.setattr(Detector, "load", broken)
    last = list(assistant.submit(principal, port.PrepareModel()))[-1]
    assert isinstance(last, port.Failed) and "weights are damaged" in last.message


def test_answer_now_in_this_process_shortens_the_reasoning(
    assistant: Assistant, principal: Principal, ask: Ask
) -> None:
    whole = ask()[-1]
    handle = assistant.submit(principal, port.StartTurn(text=PROMPT))
    handle.conclude()
    short = list(handle)[-1]
    assert isinstance(whole, port.TurnFinished) and isinstance(short, port.TurnFinished)
    assert short.usage.reasoning_tokens < whole.usage.reasoning_tokens and short.answer
    assert short.outcome == "finished"
