"""What can be asked of the application: plain values that survive a byte stream. Nothing here does any work."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from assistant.application.values import Hidden, Value

Label = Literal["public", "internal", "confidential", "restricted"]


class StartTurn(Value):
    """Ask the model. Answered by turn events, ending in TurnFinished, TurnRefused or Failed."""

    kind: Literal["turn"] = "turn"
    text: Hidden = ""
    """Empty where `again` says which prompt is meant."""
    conversation: str | None = None
    """Hexadecimal id to continue; None starts a new one."""
    model: str | None = None
    """None: the model of the settings."""
    classification: Label | None = None
    after: str | None = None
    """Id of the message that this prompt follows, or `start`; it becomes a branch beside what followed there before. Any
    message can be followed: to type a prompt anew, name its parent. None: the end of the branch that is open."""
    again: str | None = None
    """Id of a prompt of the conversation that is to be answered once more, beside the answers it has."""


class Preview(Value):
    """What the turn would do to a text, without doing it: what would be masked, and whether it would be refused.

    The text alone is looked at; what rules say of a whole conversation taken together, the turn decides.
    """

    kind: Literal["preview"] = "preview"
    text: Hidden
    conversation: str | None = None
    """Whose placeholders are used."""
    classification: Label | None = None


class ShowState(Value):
    """What a banner says: model, classification, log, warnings. Opens the log."""

    kind: Literal["state"] = "state"


class PrepareModel(Value):
    """Load the model and the detector, before anybody asks. Answered by progress, then a result."""

    kind: Literal["model.prepare"] = "model.prepare"


class Scan(Value):
    """What detection finds in a text."""

    kind: Literal["scan"] = "scan"
    text: Hidden
    entities: tuple[str, ...] = ()
    """Only these types; empty: all."""
    threshold: float | None = None


class Redact(Value):
    """A text with every finding changed as the policy says, by placeholder where it says nothing."""

    kind: Literal["redact"] = "redact"
    text: Hidden


class ListConversations(Value):
    kind: Literal["conversations.list"] = "conversations.list"


class ShowConversation(Value):
    """The messages of the branch that is open, with what was changed in them and why."""

    kind: Literal["conversations.show"] = "conversations.show"
    id: str
    """Hexadecimal id or a prefix that only one conversation has."""
    limit: int | None = Field(default=None, ge=1)
    """Only so many messages, the last ones."""
    before: str | None = None
    """Of those before this message."""


class SearchConversations(Value):
    """Conversations whose title or messages (of any branch) have a text, without regard to case. Searched in memory."""

    kind: Literal["conversations.search"] = "conversations.search"
    query: Hidden


class ExportConversation(Value):
    """The branch that is open as one text. NotAuthorised where the policy lets only placeholders be copied."""

    kind: Literal["conversations.export"] = "conversations.export"
    id: str
    format: Literal["markdown", "json"] = "markdown"
    values: Literal["real", "placeholders"] = "placeholders"


class PinConversation(Value):
    kind: Literal["conversations.pin"] = "conversations.pin"
    id: str
    pinned: bool


class OpenBranch(Value):
    """Open the branch that a message is on, at its latest end."""

    kind: Literal["conversations.branch"] = "conversations.branch"
    id: str
    message: str


class RenameConversation(Value):
    kind: Literal["conversations.rename"] = "conversations.rename"
    id: str
    title: Hidden


class DeleteConversation(Value):
    kind: Literal["conversations.delete"] = "conversations.delete"
    id: str


class ListModels(Value):
    kind: Literal["models.list"] = "models.list"


class ShowModel(Value):
    kind: Literal["models.show"] = "models.show"
    name: str


class VerifyModel(Value):
    """Hash the weights file and compare it with the catalogue."""

    kind: Literal["models.verify"] = "models.verify"
    name: str


class UseModel(Value):
    """Make a model the one that new turns run on."""

    kind: Literal["models.use"] = "models.use"
    name: str


class ListKeys(Value):
    kind: Literal["keys.list"] = "keys.list"


class CreateAuditor(Value):
    """Make an auditor's key pair. Needs no home: it is meant for the auditor's own machine."""

    kind: Literal["keys.create"] = "keys.create"
    path: str
    name: str
    passphrase: Hidden


class InstallAuditor(Value):
    """Seal to this auditor from now on, in a new log."""

    kind: Literal["keys.install"] = "keys.install"
    public: str


class ShowPolicy(Value):
    kind: Literal["policy.show"] = "policy.show"


class PolicySchema(Value):
    kind: Literal["policy.schema"] = "policy.schema"


class CheckPolicy(Value):
    """Load a policy and run its tests. Without `document`: the one in force."""

    kind: Literal["policy.check"] = "policy.check"
    document: str | None = Field(default=None, repr=False)
    source: str = "-"


class ExplainPolicy(Value):
    """What the policy in force says of a text, and why."""

    kind: Literal["policy.explain"] = "policy.explain"
    text: Hidden
    direction: Literal["prompt", "attachment", "history", "response"] = "prompt"
    classification: Label | None = None


class ListRecords(Value):
    kind: Literal["audit.list"] = "audit.list"
    limit: int = Field(default=50, ge=1, le=100_000)
    log_id: str | None = None
    """None: the log in use."""


class ShowRecords(Value):
    """Read the content of records. Recorded with the reason before anything is shown."""

    kind: Literal["audit.show"] = "audit.show"
    seqs: tuple[int, ...]
    reason: Hidden
    log_id: str | None = None
    key_file: str | None = None
    """An auditor's key file; None: the trial key, where there is one."""
    passphrase: str | None = Field(default=None, repr=False)


class VerifyLog(Value):
    kind: Literal["audit.verify"] = "audit.verify"
    log_id: str | None = None
    verifier_key: str | None = None
    """The verifier key held elsewhere; None: the one in the home, which only finds accidents."""
    anchor: str | None = None
    """An earlier checkpoint of this log (a signed note) that the caller kept."""
    require_anchor: bool = False


class UpgradeDatabases(Value):
    kind: Literal["db.upgrade"] = "db.upgrade"


class CurrentDatabases(Value):
    kind: Literal["db.current"] = "db.current"


class Diagnose(Value):
    """Check everything, and leave the result in the log."""

    kind: Literal["doctor"] = "doctor"


class Conclude(Value):
    """End the reasoning of the turn under way and have the answer written. Over a byte stream only, as `Cancel`."""

    kind: Literal["conclude"] = "conclude"


class Cancel(Value):
    """Stop what this connection is doing. Over a byte stream only; in a process, `Handle.cancel` does it."""

    kind: Literal["cancel"] = "cancel"


Request = Annotated[
    StartTurn | Preview | ShowState | PrepareModel | Scan | Redact
    | ListConversations | ShowConversation | SearchConversations | ExportConversation | RenameConversation
    | PinConversation | OpenBranch | DeleteConversation
    | ListModels | ShowModel | VerifyModel | UseModel | ListKeys | CreateAuditor | InstallAuditor
    | ShowPolicy | PolicySchema | CheckPolicy | ExplainPolicy | ListRecords | ShowRecords | VerifyLog
    | UpgradeDatabases | CurrentDatabases | Diagnose | Conclude | Cancel,
    Field(discriminator="kind"),
]  # fmt: skip
