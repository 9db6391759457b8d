"""How conversations and messages are encoded and sealed for their columns. Knows keys, and no database.

The employee's key wraps a random key a conversation; everything of a conversation is sealed under the latter, so that
destroying it destroys the conversation.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import cbor2

from assistant.conversations.records import Conversation, Message
from assistant.errors import InputRefused, VerificationFailed
from assistant.facts import Classification, Role
from assistant.storage.encrypted import Sealer, derive_key

_CHECK = b"assistant/conversations"


class EmployeeKeys:
    """What is derived from the employee's key: the key that wraps, and the one that hashes owners."""

    __slots__ = ("_owners", "_wrapping")

    def __init__(self, key: bytes) -> None:
        """Args: the employee's key, 32 bytes."""
        self._wrapping = Sealer(derive_key(key, "assistant/conversations/wrap/1"))
        self._owners = derive_key(key, "assistant/conversations/owner/1")

    def __repr__(self) -> str:
        return "EmployeeKeys(…)"

    def owner(self, owner: str) -> bytes:
        """The keyed hash (HMAC-SHA256) under which an owner's conversations are found."""
        return hmac.digest(self._owners, encodable(owner).encode(), hashlib.sha256)

    def wrap(self, key: bytes, conversation_id: bytes, owner: bytes) -> bytes:
        """A conversation's key as it is stored, bound to the conversation and its owner."""
        return self._wrapping.seal(key, "conversation", "wrapped_key", conversation_id + owner, pad=False)

    def unwrap(self, wrapped: bytes, conversation_id: bytes, owner: bytes) -> Sealer:
        """What seals and opens the conversation's values; VerificationFailed where the row was changed."""
        return Sealer(self._wrapping.open(wrapped, "conversation", "wrapped_key", conversation_id + owner, pad=False))

    def seal_check(self) -> bytes:
        """A constant, by which a later start knows that it has the same key."""
        return self._wrapping.seal(_CHECK, "key_check", "sealed", b"", pad=False)

    def check(self, sealed: bytes) -> bool:
        """Whether `sealed` was made under this key."""
        try:
            return self._wrapping.open(sealed, "key_check", "sealed", b"", pad=False) == _CHECK
        except VerificationFailed:
            return False


@dataclass(frozen=True)
class Head:
    """What is sealed of a conversation itself. The count of messages notices a removed row."""

    title: str
    classification: Classification
    pinned: bool
    message_count: int
    created_ms: int
    updated_ms: int
    end: bytes | None = None
    """Id of the message that ends the open branch; None: the last one."""

    def conversation(self, conversation_id: bytes) -> Conversation:
        return Conversation(
            id=conversation_id,
            title=self.title,
            created_ms=self.created_ms,
            updated_ms=self.updated_ms,
            classification=self.classification,
            pinned=self.pinned,
            message_count=self.message_count,
        )


def seal_head(sealer: Sealer, conversation_id: bytes, head: Head) -> bytes:
    content = {
        "title": encodable(head.title),
        "classification": int(head.classification),
        "pinned": head.pinned,
        "messages": head.message_count,
        "created": head.created_ms,
        "updated": head.updated_ms,
        **({} if head.end is None else {"end": head.end}),
    }
    return sealer.seal(cbor2.dumps(content, canonical=True), "conversation", "head", conversation_id)


def open_head(sealer: Sealer, conversation_id: bytes, sealed: bytes) -> Head:
    """Raises VerificationFailed where the row was changed."""
    content = cbor2.loads(sealer.open(sealed, "conversation", "head", conversation_id))
    return Head(
        title=content["title"],
        classification=Classification(content["classification"]),
        pinned=content["pinned"],
        message_count=content["messages"],
        created_ms=content["created"],
        updated_ms=content["updated"],
        end=content.get("end"),  # heads written before there were branches have none
    )


def seal_vault(sealer: Sealer, conversation_id: bytes, vault: bytes) -> bytes:
    return sealer.seal(vault, "conversation", "vault", conversation_id)


def open_vault(sealer: Sealer, conversation_id: bytes, sealed: bytes) -> bytes:
    """Raises VerificationFailed where the row was changed."""
    return sealer.open(sealed, "conversation", "vault", conversation_id)


def seal_message(sealer: Sealer, message: Message) -> bytes:
    """Raises InputRefused for text that is not Unicode; TypeError or ValueError for a decision that JSON can't hold."""
    content = {
        "role": message.role.value,
        "text": encodable(message.text),
        "outbound": encodable(message.outbound),
        "reasoning": None if message.reasoning is None else encodable(message.reasoning),
        "finished": message.finished,
        "stopped": message.stopped,
        "created": message.created_ms,
        "request": message.request_seq,
        "response": message.response_seq,
        "decision": _json(message.decision),
        "parent": message.parent_id,
    }
    return sealer.seal(cbor2.dumps(content, canonical=True), "message", "body", _place(message))


def open_message(sealer: Sealer, conversation_id: bytes, message_id: bytes, position: int, sealed: bytes) -> Message:
    """Raises VerificationFailed where the row was changed."""
    place = conversation_id + message_id + position.to_bytes(8, "big")
    content: dict[str, Any] = cbor2.loads(sealer.open(sealed, "message", "body", place))
    return Message(
        id=message_id,
        conversation_id=conversation_id,
        position=position,
        role=Role(content["role"]),
        text=content["text"],
        outbound=content["outbound"],
        reasoning=content["reasoning"],
        finished=content["finished"],
        stopped=content["stopped"],
        created_ms=content["created"],
        request_seq=content["request"],
        response_seq=content["response"],
        decision=None if content["decision"] is None else json.loads(content["decision"]),
        parent_id=content["parent"],
    )


def encodable(text: str) -> str:
    """The text itself; InputRefused where it holds half a character (a lone surrogate), which UTF-8 can't store."""
    try:
        text.encode()
    except UnicodeEncodeError:
        broken = True
    else:
        broken = False
    if broken:  # outside the handler: the exception there carries the text
        raise InputRefused(
            "The text holds half of a character (a lone surrogate).",
            not_done="It was not stored.",
            next_step="Send valid Unicode text.",
        )
    return text


def _json(decision: Mapping[str, Any] | None) -> str | None:
    return None if decision is None else encodable(json.dumps(dict(decision), ensure_ascii=False, allow_nan=False))


def _place(message: Message) -> bytes:
    return message.conversation_id + message.id + message.position.to_bytes(8, "big")
