"""What the application answers: events, and the parts that they are made of. Nothing here does any work."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from assistant.application.values import Hidden, Value


class FoundSpan(Value):
    """A finding, in offsets (characters, `end` exclusive) of the text as typed."""

    start: int
    end: int
    type: str
    score: float
    placeholder: str | None = None
    """What stands there instead; None where the policy leaves the value."""
    recognizer: str | None = None


class ChangeView(Value):
    """One replacement in a prompt. Offsets are characters, ends exclusive."""

    start: int
    """In the text as typed; so is `end`."""
    end: int
    out_start: int
    """In the text as the model was shown it; so is `out_end`."""
    out_end: int
    type: str
    operator: str
    """`token`, `mask`, …; `literal` where text that looked like a placeholder was protected."""
    rule: str | None
    """The rule that asked for it; None where the value was replaced because it had been before, or is a literal."""
    score: float
    recognizer: str | None = None
    """What found it here; None where its exact characters were known."""


class MatchedRule(Value):
    rule: str
    action: str
    enforced: bool
    because: tuple[str, ...]
    message: str | None = None


class DecisionView(Value):
    """A decision with what it takes to explain itself."""

    action: str
    rules: tuple[str, ...]
    matches: tuple[MatchedRule, ...]
    policy_name: str
    policy_revision: int
    policy_digest: str
    explanation: tuple[str, ...]
    copy_values: Literal["placeholders", "ask"] | None = None
    """What the policy's `copy` obligation says; None: the person is free."""


class MessageView(Value):
    role: Literal["system", "user", "assistant"]
    text: Hidden


class UsageView(Value):
    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0
    reasoning_tokens: int = 0
    ttft_ms: float = 0.0
    tokens_per_second: float = 0.0
    context_size: int = 0
    """Tokens that the model can hold: prompt, reasoning and answer."""


class AuditView(Value):
    """Where the log has it. Sequence numbers; None where nothing was recorded."""

    log_id: str
    request_seq: int | None = None
    response_seq: int | None = None
    trial: bool


class ResponseView(Value):
    """What inspecting the model's text found. Offsets are those of the answer before restoring."""

    findings: tuple[FoundSpan, ...] = ()
    decision: DecisionView | None = None
    warnings: tuple[str, ...] = ()


class RestorationView(Value):
    restored: int = 0
    unknown: tuple[str, ...] = ()


class TurnPrepared(Value):
    """What the model is about to be shown, and why. Comes before anything is recorded or sent."""

    kind: Literal["turn.prepared"] = "turn.prepared"
    turn_id: str
    conversation: str
    outbound: tuple[MessageView, ...]
    findings: tuple[FoundSpan, ...]
    decision: DecisionView
    classification: str
    changes: tuple[ChangeView, ...] = ()
    """What was changed in the prompt, the last of `outbound`."""
    warnings: tuple[str, ...] = ()


class TurnRecorded(Value):
    """The request is durable in the log; the model is asked now."""

    kind: Literal["turn.recorded"] = "turn.recorded"
    audit: AuditView
    prompt_id: str
    """Id of the prompt as a message of the conversation."""


class EngineProgress(Value):
    """What the engine is doing. `done` of `total` tokens while reading, a share while loading; while thinking and writing
    `done` tokens of the reply so far."""

    kind: Literal["turn.progress"] = "turn.progress"
    state: Literal["loading", "reading", "thinking", "writing"]
    done: int = 0
    total: int = 0


class TextDelta(Value):
    """More text of the model, inspected, restored and screened."""

    kind: Literal["turn.delta"] = "turn.delta"
    channel: Literal["reasoning", "answer"]
    text: Hidden
    mark: Literal["plain", "restored", "unknown"] = "plain"
    outbound: str | None = Field(default=None, repr=False)
    """The same as the model wrote it; None where that is `text`."""


class TurnFinished(Value):
    """The turn is over and durable in the log."""

    kind: Literal["turn.finished"] = "turn.finished"
    turn_id: str
    conversation: str
    outcome: Literal["finished", "stopped", "blocked"]
    truncated: bool
    """Whether the length limit ended the answer."""
    answer: str | None = Field(repr=False)
    reasoning: str | None = Field(repr=False)
    outbound: tuple[MessageView, ...]
    findings: tuple[FoundSpan, ...]
    decision: DecisionView
    response: ResponseView
    model_name: str
    model_sha256: str
    usage: UsageView
    audit: AuditView
    restoration: RestorationView
    answer_id: str | None = None
    """Id of the answer as a message of the conversation; None where there was nothing to keep."""
    message: str | None = None
    """Why an answer was blocked."""


class TurnRefused(Value):
    """The policy refused; nothing was sent to the model."""

    kind: Literal["turn.refused"] = "turn.refused"
    turn_id: str
    conversation: str
    message: str
    findings: tuple[FoundSpan, ...]
    decision: DecisionView
    classification: str
    model_name: str
    model_sha256: str
    audit: AuditView


class Failed(Value):
    """Something went wrong. `exit_code` is what a command ends with."""

    kind: Literal["failed"] = "failed"
    message: str
    exit_code: int
    model_received: bool = False


class Result(Value):
    """The answer to everything but a turn: a versioned JSON object, as `--json` prints it."""

    kind: Literal["result"] = "result"
    value: dict[str, Any] = Field(repr=False)
    negative: bool = False
    """A negative answer: findings, a failed test, a log that does not verify."""


Event = Annotated[
    TurnPrepared | TurnRecorded | EngineProgress | TextDelta | TurnFinished | TurnRefused | Failed | Result,
    Field(discriminator="kind"),
]
