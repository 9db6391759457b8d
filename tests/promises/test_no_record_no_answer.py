"""Promise 4: the request is durable before the first token is asked for, and an answer counts once its response is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite3

from assistant.application import port
from assistant.application.assembly import Assistant
from assistant.audit.log import AuditLog
from assistant.facts import Principal
from assistant.inference.local import LocalEngine
from assistant.settings import Loaded
from tests.conftest import Ask


def on_disk(home: Path) -> list[str]:
    """The events that another process finds in the log at this moment."""
    (database,) = home.glob("logs/*/log.db")
    other = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    try:
        return [event for (event,) in other.execute("SELECT event FROM record WHERE event LIKE 'turn.%' ORDER BY seq")]
    finally:
        other.close()


def test_the_request_is_on_the_disk_with_room_for_the_response_before_the_model_is_asked(
    ask: Ask, assistant: Assistant, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[list[str], int]] = []
    generate = LocalEngine.generate

    def watched(self: LocalEngine, *arguments: object) -> Iterator[object]:
        kept = sum(path.stat().st_blocks * 512 for path in home.rglob("*") if path.is_file() and "reserve" in str(path))
        seen.append((on_disk(home), kept))
        return generate(self, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(LocalEngine, "generate", watched)
    assert isinstance(ask()[-1], port.TurnFinished)
    ((events, kept),) = seen
    assert events == ["turn.request"]
    assert kept >= 64 * assistant.model().sampling.max_tokens


def test_an_answer_is_finished_only_after_its_response_is_on_the_disk(ask: Ask, home: Path) -> None:
    for event in ask():
        if isinstance(event, port.TurnFinished):
            assert on_disk(home) == ["turn.request", "turn.response"]
            return
    pytest.fail("the turn did not finish")


def test_an_answer_whose_response_can_not_be_recorded_does_not_count(
    ask: Ask, settings: Loaded, assistant: Assistant, principal: Principal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unwritable(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(AuditLog, "end_turn", unwritable)
        events = ask()
    assert isinstance(events[-1], port.Failed) and events[-1].model_received
    (prepared,) = (event for event in events if isinstance(event, port.TurnPrepared))
    (shown,) = assistant.submit(principal, port.ShowConversation(id=prepared.conversation))
    assert isinstance(shown, port.Result)
    assert not [
        message for message in shown.value["messages"] if message["role"] == "assistant" and message["finished"]
    ]
    assistant.close()
    with Assistant(settings) as again:
        assert [record.event for record in again.log.records() if record.event.startswith("turn.")] == [
            "turn.request",
            "turn.response",
        ]
        assert len(again.log.abandoned) == 1, "the next start closes what was left open, durably"
