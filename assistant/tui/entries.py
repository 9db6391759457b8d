"""The messages of a conversation as the screen has them: stored ones as they were, the live one as it grows.

No widget and no thread here: events go in, and what a message shows comes out.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from assistant.application import port
from assistant.tui.document import Document, Mark, Piece

PromptState = Literal["checking", "sent", "refused", "failed"]
AnswerState = Literal[
    "waiting", "reading", "thinking", "writing", "finished", "stopped", "blocked", "failed", "unfinished"
]


NOT_SENT = "(It was not sent, so there is no text with placeholders.)"
CHECKING = "(It is being masked.)"
_PIECE = 1000


class Entry(ABC):
    """What a prompt and an answer have in common. `version` grows with every change that can be seen."""

    def __init__(self, created_ms: int, *, markdown: bool) -> None:
        self.created_ms = created_ms
        self.id: str | None = None
        self.placed = False
        """Whether it was read from the store, so that its place among the branches is known."""
        self.parent: str | None = None
        """Id of the message that it follows; None at the beginning, and where its place is not known."""
        self.branch = 0
        self.branches: tuple[str, ...] = ()
        """Ids of the messages that stand in this one's place on other branches, this one's included."""
        self.decision: port.DecisionView | None = None
        self.document = Document(markdown=markdown)
        self.record: int | None = None
        self.warnings: tuple[str, ...] = ()
        self.classification: str | None = None
        self.model: str | None = None
        self.kept_copy_rule: str | None = None
        self.unfolded = False
        self.version = 0

    @property
    def copy_rules(self) -> set[str | None]:
        """What the policy's `copy` obligation says of this message, now and when it was kept."""
        return {self.kept_copy_rule, self.decision.copy_values if self.decision is not None else None}

    @property
    @abstractmethod
    def badge(self) -> str:
        """The decision in a word or two."""

    def text(self, *, real: bool) -> str:
        """The message with real values, or as the model saw or wrote it."""
        return self.document.text(real=real)

    def _changed(self) -> None:
        self.version += 1


class Prompt(Entry):
    """What the person typed, and what became of it on its way to the model."""

    def __init__(self, typed: str, created_ms: int) -> None:
        super().__init__(created_ms, markdown=False)
        self.typed = typed
        self.state: PromptState = "checking"
        self.outbound: str | None = None
        """As the model was shown it; None where it was not."""
        self.changes: tuple[port.ChangeView, ...] = ()
        self.earlier = 0
        """How many earlier messages the model was shown with it."""
        self.message: str | None = None
        """Why it was refused, or what failed."""
        self.received = True
        """Whether the model was given it; what is under way counts as given."""
        # Nothing of it is shown where only placeholders are, until there are some.
        self._show(_private(typed, CHECKING))

    @property
    def masked(self) -> int:
        """How many values were replaced."""
        return sum(change.operator != "literal" for change in self.changes)

    @property
    def badge(self) -> str:
        """The decision in a word or two."""
        match self.state:
            case "checking":
                return "checking"
            case "refused":
                return "refused"
            case "failed":
                return "failed" if self.received else "not sent"
            case _:
                return f"masked {self.masked}" if self.masked else "allowed"

    def prepared(self, event: port.TurnPrepared) -> None:
        """What the model is about to be shown."""
        self.outbound = event.outbound[-1].text
        self.changes = event.changes
        self.earlier = len(event.outbound) - 1
        self.decision, self.classification, self.warnings = event.decision, event.classification, event.warnings
        self._show(pieces(self.typed, self.outbound, self.changes))

    def recorded(self, event: port.TurnRecorded) -> None:
        """The log has it."""
        self.state, self.record, self.id = "sent", event.audit.request_seq, event.prompt_id
        self._changed()

    def refused(self, event: port.TurnRefused) -> None:
        """The policy does not let it through."""
        self.state, self.decision, self.message = "refused", event.decision, event.message
        self.classification, self.record = event.classification, event.audit.request_seq
        self.received = False
        self._show(_private(self.typed, NOT_SENT))

    def failed(self, event: port.Failed) -> None:
        """The turn ended before an answer was there."""
        self.state, self.message, self.received = "failed", event.message, event.model_received
        if self.outbound is None:
            self._show(_private(self.typed, NOT_SENT))
        self._changed()

    def ended(self, how: Mapping[str, Any]) -> None:
        """How a kept turn ended that left no answer."""
        said = {"blocked": "The answer was blocked.", "stopped": "Stopped before anything was written."}
        self.message = how["message"] or said.get(how["outcome"], "No answer came: the turn failed.")
        self._changed()

    def _show(self, parts: Iterable[Piece]) -> None:
        self.document = Document(markdown=False)
        for piece in parts:
            self.document.feed(piece)
        self._changed()


class Answer(Entry):
    """What the model wrote, as it was let through and restored."""

    def __init__(self, created_ms: int) -> None:
        super().__init__(created_ms, markdown=True)
        self.state: AnswerState = "waiting"
        self.reasoning = Document(markdown=False)
        self.reasoning_tokens = 0
        self.usage: port.UsageView | None = None
        self.unknown: tuple[str, ...] = ()
        self.truncated = False
        self.message: str | None = None
        """Why it was blocked, or what failed."""

    @property
    def live(self) -> bool:
        """Whether more may come."""
        return self.state in ("waiting", "reading", "thinking", "writing")

    @property
    def badge(self) -> str:
        """The decision in a word or two."""
        if self.state in ("blocked", "failed", "unfinished"):
            return self.state
        if self.live and self.decision is None:
            return "checking"
        if self.decision is None or self.decision.action == "allow":
            return "allowed"
        return {"redact": "masked", "warn": "warned"}.get(self.decision.action, self.decision.action)

    def progress(self, event: port.EngineProgress) -> None:
        """What the engine is doing."""
        state: AnswerState = "waiting" if event.state == "loading" else event.state
        if state == "thinking":
            self.reasoning_tokens = max(event.done, self.reasoning_tokens)
        self.state = state
        self._changed()

    def delta(self, event: port.TextDelta) -> None:
        """More text."""
        piece = Piece(event.text, event.outbound if event.outbound is not None else event.text, Mark(event.mark))
        if event.channel == "reasoning":
            self.reasoning.feed(piece)
            self.state = "thinking"
        else:
            self.document.feed(piece)
            self.state = "writing"
        self._changed()

    def finished(self, event: port.TurnFinished) -> None:
        """The turn is over and recorded."""
        self.reasoning.close()
        self.document.close()
        self.state, self.message, self.truncated = event.outcome, event.message, event.truncated
        self.id, self.record, self.usage = event.answer_id, event.audit.response_seq, event.usage
        self.reasoning_tokens = event.usage.reasoning_tokens or self.reasoning_tokens
        self.unknown, self.model = event.restoration.unknown, event.model_name
        self.decision, self.warnings = event.response.decision, event.response.warnings
        if event.outcome == "blocked":  # what was let through before is not kept either
            self.document, self.reasoning = Document(), Document(markdown=False)
        self._changed()

    def failed(self, message: str) -> None:
        """The turn broke off. What was written stays."""
        self.reasoning.close()
        self.document.close()
        self.state, self.message = "failed", message
        self._changed()


def pieces(typed: str, outbound: str, changes: Sequence[port.ChangeView]) -> list[Piece]:
    """A prompt cut where it was changed: each change is what was typed there and what stands there instead."""
    parts: list[Piece] = []
    at = 0
    for change in changes:
        if change.start > at:
            parts.append(Piece(typed[at : change.start], typed[at : change.start], Mark.PLAIN))
        parts.append(
            Piece(typed[change.start : change.end], outbound[change.out_start : change.out_end], Mark.RESTORED)
        )
        at = change.end
    if at < len(typed):
        parts.append(Piece(typed[at:], typed[at:], Mark.PLAIN))
    return parts


def _private(typed: str, instead: str) -> list[Piece]:
    """A text that has no form with placeholders, in pieces that a long one can be cut between."""
    parts = [typed[at : at + _PIECE] for at in range(0, len(typed), _PIECE)]
    return [Piece(part, "" if index else instead, Mark.PRIVATE) for index, part in enumerate(parts)]


def _piece(text: str, outbound: str, mark: str) -> Piece:
    """A kept piece. One that differs from what the model saw must never pass for plain text, which is shown either way."""
    return Piece(text, outbound, Mark.RESTORED if mark == "plain" and text != outbound else Mark(mark))


def stored(message: Mapping[str, Any]) -> Entry:
    """A message as `ShowConversation` gives it."""
    entry = _stored_prompt(message) if message["role"] == "user" else _stored_answer(message)
    entry.id, entry.parent, entry.placed = message["id"], message["parent"], True
    entry.branch, entry.branches = message["branches"]["index"], tuple(message["branches"]["ids"])
    if message["decision"] is not None:
        entry.decision = port.DecisionView.model_validate(message["decision"])
    entry.warnings = tuple(message["warnings"])
    entry.classification, entry.model = message["classification"], message["model"]
    entry.kept_copy_rule = message["copy"]
    return entry


def _stored_prompt(message: Mapping[str, Any]) -> Prompt:
    prompt = Prompt(message["text"], message["created_ms"])
    prompt.state, prompt.record, prompt.outbound = "sent", message["request_seq"], message["outbound"]
    prompt.changes = tuple(port.ChangeView.model_validate(change) for change in message["changes"])
    if prompt.changes:
        prompt._show(pieces(prompt.typed, message["outbound"], prompt.changes))
    elif message["outbound"] != message["text"]:  # kept by a version that did not keep the changes
        prompt._show([_piece(message["text"], message["outbound"], "plain")])
    if message["ended"]:
        prompt.ended(message["ended"])
    return prompt


def _stored_answer(message: Mapping[str, Any]) -> Answer:
    answer = Answer(message["created_ms"])
    for text, outbound, mark in message["pieces"]:
        answer.document.feed(_piece(text, outbound, mark))
    answer.document.close()
    kept = message["reasoning_pieces"]
    if message["reasoning"] and not kept:  # by a version that kept nothing else of it
        kept = [[message["reasoning"], "(Its reasoning was kept with real values only.)", "restored"]]
    for text, outbound, mark in kept:
        answer.reasoning.feed(_piece(text, outbound, mark))
    answer.reasoning.close()
    failed = message["outcome"] == "failed"
    answer.message = "The turn broke off. What had been written is kept." if failed else None
    answer.state = (
        "failed" if failed else "stopped" if message["stopped"] else "finished" if message["finished"] else "unfinished"
    )
    answer.record, answer.truncated = message["response_seq"], bool(message["truncated"])
    answer.unknown = tuple(message["unknown"])
    if message["usage"]:
        answer.usage = port.UsageView.model_validate(message["usage"])
        answer.reasoning_tokens = answer.usage.reasoning_tokens
    return answer
