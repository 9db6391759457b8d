"""What passes between screens and the application: requests and events, plain values that survive a byte stream.

A request is answered by a stream of events; a turn by many, everything else by one. Nothing here does any work, so that a
command which needs no model, log or detector loads none of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any, Literal, Protocol

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from assistant.errors import AssistantError, ExitCode, InputRefused
from assistant.facts import Principal


class _Value(BaseModel):
    # Deferred: a command uses two of these forty, and building them all takes longer than the command.
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True, defer_build=True)


Hidden = Annotated[str, Field(repr=False)]
"""Text that a person or a model wrote: never in a `repr`."""


# --- Requests -------------------------------------------------------------------------------------------------------


class StartTurn(_Value):
    """Ask the model. Answered by turn events, ending in TurnFinished, TurnRefused or Failed."""

    kind: Literal["turn"] = "turn"
    text: Hidden
    conversation: str | None = None
    """Hexadecimal id to continue; None starts a new one."""
    model: str | None = None
    """None: the model of the settings."""
    classification: Literal["public", "internal", "confidential", "restricted"] | None = None


class Scan(_Value):
    """What detection finds in a text."""

    kind: Literal["scan"] = "scan"
    text: Hidden
    entities: tuple[str, ...] = ()
    """Only these types; empty: all."""
    threshold: float | None = None


class Redact(_Value):
    """A text with every finding changed as the policy says, by placeholder where it says nothing."""

    kind: Literal["redact"] = "redact"
    text: Hidden


class ListConversations(_Value):
    kind: Literal["conversations.list"] = "conversations.list"


class ShowConversation(_Value):
    kind: Literal["conversations.show"] = "conversations.show"
    id: str
    """Hexadecimal id or a prefix that only one conversation has."""


class RenameConversation(_Value):
    kind: Literal["conversations.rename"] = "conversations.rename"
    id: str
    title: Hidden


class DeleteConversation(_Value):
    kind: Literal["conversations.delete"] = "conversations.delete"
    id: str


class ListModels(_Value):
    kind: Literal["models.list"] = "models.list"


class ShowModel(_Value):
    kind: Literal["models.show"] = "models.show"
    name: str


class VerifyModel(_Value):
    """Hash the weights file and compare it with the catalogue."""

    kind: Literal["models.verify"] = "models.verify"
    name: str


class UseModel(_Value):
    """Make a model the one that new turns run on."""

    kind: Literal["models.use"] = "models.use"
    name: str


class ListKeys(_Value):
    kind: Literal["keys.list"] = "keys.list"


class CreateAuditor(_Value):
    """Make an auditor's key pair. Needs no home: it is meant for the auditor's own machine."""

    kind: Literal["keys.create"] = "keys.create"
    path: str
    name: str
    passphrase: Hidden


class InstallAuditor(_Value):
    """Seal to this auditor from now on, in a new log."""

    kind: Literal["keys.install"] = "keys.install"
    public: str


class ShowPolicy(_Value):
    kind: Literal["policy.show"] = "policy.show"


class PolicySchema(_Value):
    kind: Literal["policy.schema"] = "policy.schema"


class CheckPolicy(_Value):
    """Load a policy and run its tests. Without `document`: the one in force."""

    kind: Literal["policy.check"] = "policy.check"
    document: str | None = Field(default=None, repr=False)
    source: str = "-"


class ExplainPolicy(_Value):
    """What the policy in force says of a text, and why."""

    kind: Literal["policy.explain"] = "policy.explain"
    text: Hidden
    direction: Literal["prompt", "attachment", "history", "response"] = "prompt"
    classification: Literal["public", "internal", "confidential", "restricted"] | None = None


class ListRecords(_Value):
    kind: Literal["audit.list"] = "audit.list"
    limit: int = Field(default=50, ge=1, le=100_000)
    log_id: str | None = None
    """None: the log in use."""


class ShowRecords(_Value):
    """Read the content of records. Recorded with the reason before anything is shown."""

    kind: Literal["audit.show"] = "audit.show"
    seqs: tuple[int, ...]
    reason: Hidden
    log_id: str | None = None
    key_file: str | None = None
    """An auditor's key file; None: the trial key, where there is one."""
    passphrase: str | None = Field(default=None, repr=False)


class VerifyLog(_Value):
    kind: Literal["audit.verify"] = "audit.verify"
    log_id: str | None = None
    verifier_key: str | None = None
    """The verifier key held elsewhere; None: the one in the home, which only finds accidents."""
    anchor: str | None = None
    """An earlier checkpoint of this log (a signed note) that the caller kept."""
    require_anchor: bool = False


class UpgradeDatabases(_Value):
    kind: Literal["db.upgrade"] = "db.upgrade"


class CurrentDatabases(_Value):
    kind: Literal["db.current"] = "db.current"


class Diagnose(_Value):
    """Check everything, and leave the result in the log."""

    kind: Literal["doctor"] = "doctor"


class Cancel(_Value):
    """Stop what this connection is doing. Over a byte stream only; in a process, `Handle.cancel` does it."""

    kind: Literal["cancel"] = "cancel"


Request = Annotated[
    StartTurn | Scan | Redact | ListConversations | ShowConversation | RenameConversation | DeleteConversation
    | ListModels | ShowModel | VerifyModel | UseModel | ListKeys | CreateAuditor | InstallAuditor
    | ShowPolicy | PolicySchema | CheckPolicy | ExplainPolicy | ListRecords | ShowRecords | VerifyLog
    | UpgradeDatabases | CurrentDatabases | Diagnose | Cancel,
    Field(discriminator="kind"),
]  # fmt: skip


# --- Parts of events ------------------------------------------------------------------------------------------------


class FoundSpan(_Value):
    """A finding, in offsets (characters, `end` exclusive) of the text as typed."""

    start: int
    end: int
    type: str
    score: float
    placeholder: str | None = None
    """What stands there instead; None where the policy leaves the value."""
    recognizer: str | None = None


class MatchedRule(_Value):
    rule: str
    action: str
    enforced: bool
    because: tuple[str, ...]
    message: str | None = None


class DecisionView(_Value):
    """A decision with what it takes to explain itself."""

    action: str
    rules: tuple[str, ...]
    matches: tuple[MatchedRule, ...]
    policy_name: str
    policy_revision: int
    policy_digest: str
    explanation: tuple[str, ...]


class MessageView(_Value):
    role: Literal["system", "user", "assistant"]
    text: Hidden


class UsageView(_Value):
    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0
    reasoning_tokens: int = 0
    ttft_ms: float = 0.0
    tokens_per_second: float = 0.0


class AuditView(_Value):
    """Where the log has it. Sequence numbers; None where nothing was recorded."""

    log_id: str
    request_seq: int | None = None
    response_seq: int | None = None
    trial: bool


class ResponseView(_Value):
    """What inspecting the model's text found. Offsets are those of the answer before restoring."""

    findings: tuple[FoundSpan, ...] = ()
    decision: DecisionView | None = None
    warnings: tuple[str, ...] = ()


class RestorationView(_Value):
    restored: int = 0
    unknown: tuple[str, ...] = ()


# --- Events ---------------------------------------------------------------------------------------------------------


class TurnPrepared(_Value):
    """What the model is about to be shown, and why. Comes before anything is recorded or sent."""

    kind: Literal["turn.prepared"] = "turn.prepared"
    turn_id: str
    conversation: str
    outbound: tuple[MessageView, ...]
    findings: tuple[FoundSpan, ...]
    decision: DecisionView
    classification: str
    warnings: tuple[str, ...] = ()


class TurnRecorded(_Value):
    """The request is durable in the log; the model is asked now."""

    kind: Literal["turn.recorded"] = "turn.recorded"
    audit: AuditView


class EngineProgress(_Value):
    """What the engine is doing. `done` of `total` tokens while reading, a share while loading."""

    kind: Literal["turn.progress"] = "turn.progress"
    state: Literal["loading", "reading", "thinking", "writing"]
    done: int = 0
    total: int = 0


class TextDelta(_Value):
    """More text of the model, inspected, restored and screened."""

    kind: Literal["turn.delta"] = "turn.delta"
    channel: Literal["reasoning", "answer"]
    text: Hidden
    mark: Literal["plain", "restored", "unknown"] = "plain"


class TurnFinished(_Value):
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
    message: str | None = None
    """Why an answer was blocked."""


class TurnRefused(_Value):
    """The policy refused; nothing was sent to the model."""

    kind: Literal["turn.refused"] = "turn.refused"
    turn_id: str
    conversation: str
    message: str
    findings: tuple[FoundSpan, ...]
    decision: DecisionView
    model_name: str
    model_sha256: str
    audit: AuditView


class Failed(_Value):
    """Something went wrong. `exit_code` is what a command ends with."""

    kind: Literal["failed"] = "failed"
    message: str
    exit_code: int
    model_received: bool = False


class Result(_Value):
    """The answer to everything but a turn: a versioned JSON object, as `--json` prints it."""

    kind: Literal["result"] = "result"
    value: dict[str, Any] = Field(repr=False)
    negative: bool = False
    """A negative answer: findings, a failed test, a log that does not verify."""


Event = Annotated[
    TurnPrepared | TurnRecorded | EngineProgress | TextDelta | TurnFinished | TurnRefused | Failed | Result,
    Field(discriminator="kind"),
]


@cache
def _requests() -> TypeAdapter[Request]:
    return TypeAdapter(Request)


@cache
def _events() -> TypeAdapter[Event]:
    return TypeAdapter(Event)


class Handle(Protocol):
    """One request under way: its events, and the way to stop it."""

    def __iter__(self) -> Iterator[Event]: ...

    def cancel(self) -> None: ...


class Port(Protocol):
    """The application as screens see it. Every request comes with who asks."""

    def submit(self, principal: Principal, request: Request) -> Handle: ...


def failed(error: AssistantError) -> Failed:
    """The event that an error becomes at the edge."""
    received = bool(getattr(error, "model_received", False))
    return Failed(message=str(error), exit_code=int(error.exit_code), model_received=received)


def interrupted() -> Failed:
    return Failed(message="Interrupted.", exit_code=int(ExitCode.INTERRUPTED))


def encode(value: Request | Event) -> bytes:
    """One line of JSON, newline included."""
    return value.model_dump_json().encode() + b"\n"


def decode_request(line: bytes) -> Request:
    """The request that `line` holds. InputRefused where it is none."""
    try:
        return _requests().validate_json(line)
    except ValueError:
        raise InputRefused("That is not a request of this program's port.", not_done="Nothing was done.") from None


def decode_event(line: bytes) -> Event:
    """The event that `line` holds. ValueError where it is none."""
    return _events().validate_json(line)


LAST = (TurnFinished, TurnRefused, Failed, Result)
"""Every answer ends in exactly one of these."""
