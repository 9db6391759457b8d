"""What a conversation is made of. The values hold content, so none of it is in a `repr`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from assistant.facts import Classification, Role


@dataclass(frozen=True)
class Conversation:
    """One conversation, without its messages."""

    id: bytes
    """16 random bytes."""
    title: str = field(repr=False)
    created_ms: int
    """Milliseconds UTC, as every time here."""
    updated_ms: int
    """When a message was last added or changed, or the title; never decreasing."""
    classification: Classification
    pinned: bool
    message_count: int
    damaged: bool = False
    """In a list: it can't be opened, because its row was changed. The other values are then empty."""


@dataclass(frozen=True)
class Message:
    """One message of a conversation."""

    id: bytes
    """16 random bytes."""
    conversation_id: bytes
    position: int
    """Counts from 0 in the order of adding."""
    role: Role
    text: str = field(repr=False)
    """As the person typed it, or as the answer was shown to them, with placeholders restored."""
    outbound: str = field(repr=False)
    """As the model was shown it, or wrote it."""
    reasoning: str | None = field(repr=False)
    """What the model thought before it answered, as it was shown."""
    finished: bool
    """An answer's record in the log is durable. An unfinished one is being written, or was cut off by a crash."""
    stopped: bool
    """Somebody stopped the answer; the text is what had been written."""
    created_ms: int
    request_seq: int | None
    """Number of the turn's request in the log."""
    response_seq: int | None
    """Number of the turn's response in the log."""
    decision: Mapping[str, Any] | None = field(repr=False)
    """What the policy decided and on which grounds (policy digest, detector, model, groups), as JSON-able values."""
    parent_id: bytes | None = None
    """The message that this one follows. None: the one before it by position; the conversation's own id: none, it stands
    at the beginning."""
