"""The vocabulary that the pillars share: who asks, what was found, what was decided, and what a model may be shown.

Nothing here does work or reads the outside world. `Outbound` is the one type that an engine accepts; it refuses to exist
while a value that the vault replaces still stands in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum

from assistant.errors import LeakError

PLACEHOLDER = re.compile(r"\[([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)_([1-9][0-9]{0,5})\]")
"""The exact form of a placeholder: entity type, underscore, ordinal, in square brackets."""


class Direction(StrEnum):
    """Which way a part of a turn travels, and where it came from."""

    PROMPT = "prompt"
    ATTACHMENT = "attachment"
    HISTORY = "history"
    RESPONSE = "response"


class Classification(IntEnum):
    """How confidential a conversation is; ordered, and never lowered by anybody."""

    PUBLIC = 0
    INTERNAL = 1
    CONFIDENTIAL = 2
    RESTRICTED = 3

    @property
    def label(self) -> str:
        """The name as policies, settings and screens write it."""
        return self.name.lower()

    @classmethod
    def from_label(cls, label: str) -> Classification:
        """The classification that `label` names; ValueError for an unknown one."""
        try:
            return cls[label.upper()]
        except KeyError:
            known = ", ".join(item.label for item in cls)
            raise ValueError(f"unknown classification {label!r}; known are {known}") from None


class Action(StrEnum):
    """What a rule asks for; `severity` orders them."""

    ALLOW = "allow"
    WARN = "warn"
    REDACT = "redact"
    REQUIRE_JUSTIFICATION = "require_justification"
    REQUIRE_APPROVAL = "require_approval"
    BLOCK = "block"

    @property
    def severity(self) -> int:
        """Position in `block > require_approval > require_justification > redact > warn > allow`."""
        return list(Action).index(self)

    @property
    def passes(self) -> bool:
        """Whether a part may go on under this action (after its redactions)."""
        return self.severity <= Action.REDACT.severity


class Operator(StrEnum):
    """What happens to a finding that a decision redacts; `strictness` orders them."""

    TOKEN = "token"  # noqa: S105 - a way of masking
    SURROGATE = "surrogate"
    HASH = "hash"
    GENERALISE = "generalise"
    MASK = "mask"
    DROP = "drop"

    @property
    def strictness(self) -> int:
        """Position in `drop > mask > generalise > hash > surrogate > token`."""
        return list(Operator).index(self)

    @property
    def reversible(self) -> bool:
        """Whether the vault keeps the value, so that an answer can be restored."""
        return self in (Operator.TOKEN, Operator.SURROGATE)


class LogLevel(StrEnum):
    """How much of a turn the log keeps; `order` says which is fuller."""

    METADATA = "metadata"
    OUTBOUND = "outbound"
    FULL = "full"

    @property
    def order(self) -> int:
        return list(LogLevel).index(self)


@dataclass(frozen=True)
class Principal:
    """Who asks. Use cases take one and never ask the operating system themselves."""

    user: str
    groups: frozenset[str]
    authenticated_by: str
    """How the user was established: `os-user` on one machine."""
    device: str


@dataclass(frozen=True)
class Finding:
    """One span that detection takes for personal or secret. Offsets are characters of the text given, `end` exclusive."""

    start: int
    end: int
    entity_type: str
    score: float
    recognizer: str
    pattern: str = ""
    """Which of the recognizer's patterns or lists, for people who ask why."""
    context: str = ""
    """The word before it that raised the score, lower-case. Empty where none did."""

    def overlaps(self, start: int, end: int) -> bool:
        return self.start < end and start < self.end


@dataclass(frozen=True)
class EntityFacts:
    """What a rule may know of one entity type: distinct values and the best score, never a value."""

    count: int
    score: float


@dataclass(frozen=True)
class Facts:
    """Everything that a rule may look at. Never the text."""

    user: str
    groups: frozenset[str]
    direction: Direction
    entities: Mapping[str, EntityFacts]
    classification: Classification
    model: str
    engine: str
    jurisdiction: str
    """Where the engine stands; `local` where the setting is unset, which no `not_in` matches."""
    at: datetime
    """Aware time; a policy turns it into hour and weekday in its own time zone."""
    size: int
    """Characters of the part."""


@dataclass(frozen=True)
class Redaction:
    """One type to be changed before it is passed on. `entity_type` `*` means every type."""

    entity_type: str
    operator: Operator
    min_score: float
    rule: str


COPIES = ("placeholders", "ask")
"""What an obligation may say of copying, the strictest first; None beside them: the person is free."""


def strictest_copy(obligations: Iterable[str | None]) -> str | None:
    """What several obligations say of copying together."""
    said = set(obligations)
    return next((copy for copy in COPIES if copy in said), None)


@dataclass(frozen=True)
class Obligations:
    """What an allowed turn owes. Obligations of several rules add up to the strictest of each."""

    log: LogLevel = LogLevel.OUTBOUND
    retention_days: int | None = None
    max_tokens: int | None = None
    copy: str | None = None
    """`placeholders` where only the masked text may be copied, `ask` where the person is asked; None: either."""
    log_max: LogLevel | None = None
    """What caps `log` already, kept so that joining decisions keeps the cap."""


@dataclass(frozen=True)
class RuleMatch:
    """One rule that matched, and on which facts, in words that an employee can read. Never a value."""

    rule: str
    action: Action
    enforced: bool
    """False for a `mode: report` rule, which is recorded and never counts."""
    because: tuple[str, ...]
    message: str | None = None
    final: bool = False
    log: LogLevel | None = None
    """How much the rule itself asks the log to keep."""
    error: str | None = None
    """Set where the rule matched because evaluating it failed."""
    position: int = field(default=0, compare=False, repr=False)
    """The rule's place in its policy, from 0: joined decisions keep the policy's order by it."""


@dataclass(frozen=True)
class PolicyRef:
    """Which policy decided."""

    name: str
    revision: int
    digest: str
    """SHA-256 of the policy file's bytes, hexadecimal."""


@dataclass(frozen=True)
class Decision:
    """What the policy says of one part, or of a whole outbound. It explains itself."""

    action: Action
    matches: tuple[RuleMatch, ...]
    redactions: tuple[Redaction, ...]
    obligations: Obligations
    policy: PolicyRef

    @property
    def allowed(self) -> bool:
        """Whether the part may be passed on (after its redactions)."""
        return self.action.passes

    @property
    def rules(self) -> tuple[str, ...]:
        """Ids of the enforced rules that matched, in the policy's order."""
        return tuple(match.rule for match in self.matches if match.enforced)

    def operator_for(self, finding: Finding) -> Operator | None:
        """The strictest operator that a redaction asks for on `finding`, or None where nothing is asked."""
        asked = [
            redaction.operator
            for redaction in self.redactions
            if redaction.entity_type in ("*", finding.entity_type) and finding.score >= redaction.min_score
        ]
        return max(asked, key=lambda operator: operator.strictness, default=None)


class Role(StrEnum):
    """Who wrote a message of a conversation."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


@dataclass(frozen=True)
class OutboundMessage:
    """One message as the model is shown it."""

    role: Role
    text: str = field(repr=False)


def find_values(text: str, values: Iterable[str]) -> list[tuple[int, int]]:
    """Where the exact characters of any of `values` stand in `text` at word boundaries, outside placeholders.

    Longest values first, left to right, without overlaps. A boundary is asked for only beside a character that is itself
    part of a word, so that a value such as `+49 30 1234` is found after any character.

    Returns spans (start, end) in characters.
    """
    ordered = sorted({value for value in values if value and value in text}, key=len, reverse=True)
    if not ordered:
        return []
    pattern = re.compile(PLACEHOLDER.pattern + "|(?P<value>" + "|".join(map(_bounded, ordered)) + ")")
    return [match.span() for match in pattern.finditer(text) if match["value"] is not None]


def _bounded(value: str) -> str:
    before = r"(?<!\w)" if _is_word(value[0]) else ""
    after = r"(?!\w)" if _is_word(value[-1]) else ""
    return before + re.escape(value) + after


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


@dataclass(frozen=True)
class Outbound:
    """What a model is about to be shown: the only type that an engine accepts, made only by the governed turn.

    Raises LeakError on construction where a value of `withheld` (what the vault replaces, `LITERAL`s left out) still
    stands in a message at word boundaries outside our own placeholders.
    """

    messages: tuple[OutboundMessage, ...]
    principal: Principal
    conversation_id: bytes
    """With the principal, the owner of any cache that an engine keeps for this prompt. 16 bytes."""
    withheld: frozenset[str] = field(repr=False, compare=False)

    def __post_init__(self) -> None:
        for message in self.messages:
            if find_values(message.text, self.withheld):
                raise LeakError()
