"""What may be recorded, as the application says it, and what it gets back. Nothing here knows how it is stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class EventType(StrEnum):
    """Every kind of record."""

    TURN_REQUEST = "turn.request"
    TURN_RESPONSE = "turn.response"
    TURN_REFUSED = "turn.refused"
    POLICY_ACTIVATED = "policy.activated"
    MODEL_SELECTED = "model.selected"
    MODEL_REFUSED = "model.refused"
    KEY_EPOCH = "key.epoch"
    KEY_ROSTER = "key.roster"
    KEY_WRAP = "key.wrap"
    KEY_CLOSED = "key.closed"
    AUDIT_READ = "audit.read"
    AUDIT_EXPORT = "audit.export"
    ERASE_REQUEST = "erase.request"
    ERASE_DONE = "erase.done"
    RETENTION_PRUNE = "retention.prune"
    SYSTEM_START = "system.start"
    SYSTEM_SELFTEST = "system.selftest"
    SYSTEM_CLOCK = "system.clock"

    @property
    def personal(self) -> bool:
        """Whether the record belongs to a person: sealed under that person's epoch and gone when they are erased."""
        return self.value.startswith("turn.")


AFTER_CLOSING = frozenset(
    {
        EventType.KEY_EPOCH,
        EventType.KEY_WRAP,
        EventType.ERASE_REQUEST,
        EventType.ERASE_DONE,
        EventType.RETENTION_PRUNE,
        EventType.SYSTEM_CLOCK,
    }
)
"""What may still be recorded in a log that another one follows."""


class Outcome(StrEnum):
    """How a turn ended: `outcome` in the body of a `turn.response`."""

    FINISHED = "finished"
    STOPPED = "stopped"
    BLOCKED = "blocked"
    FAILED = "failed"
    ABANDONED = "abandoned"


@dataclass(frozen=True)
class Entry:
    """One thing to be recorded."""

    event: EventType
    body: Mapping[str, Any] = field(repr=False)
    """Sealed. Text keys; values that CBOR has: None, bool, int, float, str, bytes, lists and such mappings."""
    subject: str | None = None
    """The person that a `turn.*` record belongs to; None for every other event (say in the body who acted)."""
    conversation_id: bytes | None = None
    decision: str | None = None
    """In clear, as is `model`."""
    model: str | None = None
    request_seq: int | None = None
    """Of a `turn.response`: the request that it answers. `end_turn` fills it in."""

    def __post_init__(self) -> None:
        if self.event.personal != (self.subject is not None):
            raise ValueError(f"{self.event} {'needs a' if self.event.personal else 'takes no'} subject")


@dataclass(frozen=True)
class Receipt:
    """A record that is durable."""

    seq: int
    record_id: bytes
    time_ms: int
    log_id: str


@dataclass(frozen=True)
class RecordHeader:
    """What of a record is in clear."""

    seq: int
    time_ms: int
    event: str
    decision: str | None
    model: str | None
    erased: bool
    """Its content was taken away, as a later record says."""
