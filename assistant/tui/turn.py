"""One turn under way, as the screen has it: events go into its messages, and the state at a glance comes out."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from assistant.application import port
from assistant.tui.entries import Answer, Prompt
from assistant.tui.link import Stream

_SETTLING = 0.5
"""Seconds of writing before a rate means something."""
_OUTCOMES = {"finished": "ready", "stopped": "stopped, kept", "blocked": "blocked by the policy"}


@dataclass
class Turn:
    """A prompt (None where a kept one is answered once more) and its answer."""

    prompt: Prompt | None
    answer: Answer
    branching: bool
    """Whether it makes a branch, so that the conversation has to be read again after it."""
    after: str | None = None
    """Where the prompt was put, if it was an earlier one that was edited."""
    stream: Stream | None = None
    conversation: str | None = None
    """Known from the first event on."""
    clock: Callable[[], float] = time.monotonic
    """Seconds."""
    _first: tuple[float, int] | None = None

    @property
    def may_conclude(self) -> bool:
        """Whether there is reasoning that could be ended."""
        return self.answer.state in ("waiting", "reading", "thinking")

    def take(self, event: port.Event) -> dict[str, Any]:
        """Hand an event to the messages. Returns what the status line has to show of it, by attribute."""
        match event:
            case port.TurnPrepared():
                self.conversation = event.conversation
                if self.prompt is not None:
                    self.prompt.prepared(event)
            case port.TurnRecorded():
                if self.prompt is not None:
                    self.prompt.recorded(event)
                return {"activity": "asking", "log_state": f"log: request {event.audit.request_seq} recorded"}
            case port.EngineProgress():
                self.answer.progress(event)
                return self._progress(event)
            case port.TextDelta():
                self.answer.delta(event)
            case port.TurnFinished():
                self.answer.finished(event)
                return _finished(event)
            case port.TurnRefused():
                if self.prompt is not None:
                    self.prompt.refused(event)
                return {
                    "activity": "refused, nothing was sent",
                    "log_state": f"log: {event.audit.request_seq} recorded",
                    "alarm": True,
                }
            case port.Failed():
                return self._failed(event)
            case _:
                pass
        return {}

    def _progress(self, event: port.EngineProgress) -> dict[str, Any]:
        if event.state == "loading":
            return {"activity": f"loading {event.done} %"}
        if event.state == "reading":
            share = 100 * event.done // event.total if event.total else 0
            return {"activity": f"reading {share} %", "used": event.total}
        now = self.clock()
        self._first = self._first or (now, event.done)
        since, before = self._first
        rate = (event.done - before) / (now - since) if now - since > _SETTLING else 0.0
        return {"activity": f"{event.state} {event.done:,}", "rate": rate}

    def _failed(self, event: port.Failed) -> dict[str, Any]:
        if self.prompt is None or self.prompt.record is not None:
            self.answer.failed(event.message)
            if self.prompt is not None:
                self.prompt.received = event.model_received
        else:
            self.prompt.failed(event)
        received = "the model had received it" if event.model_received else "the model had not received it"
        return {"activity": f"failed, {received}", "alarm": True}


def _finished(event: port.TurnFinished) -> dict[str, Any]:
    usage = event.usage
    shown: dict[str, Any] = {
        "activity": _OUTCOMES[event.outcome],
        "rate": usage.tokens_per_second,
        "used": usage.prompt_tokens + usage.completion_tokens,
        "log_state": f"log: {event.audit.request_seq} and {event.audit.response_seq} recorded",
        "alarm": event.outcome == "blocked",
    }
    if usage.context_size:
        shown["context_size"] = usage.context_size
    return shown
