"""The vault: one conversation's map between the values that people wrote and the placeholders that a model is shown.

It must never appear in a message, a log or a `repr`: everything in it is what the rest of the program keeps from the
model.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import cbor2

from assistant.errors import InputRefused, StorageFailed
from assistant.facts import PLACEHOLDER
from assistant.privacy.grammar import MAX_TYPE

LITERAL = "LITERAL"
"""The type of text that merely looks like a placeholder. Restored like any other, and no secret."""

MAX_ENTRIES = 100_000
"""Entries of one vault, so that a conversation can't fill the memory."""

_TYPE = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*")
_OPEN_END = re.compile(r"\[[A-Z0-9_]*\Z")
_VERSION = 1
_MAX_ORDINAL = 999_999


def is_separable(value: str) -> bool:
    """Whether `value` can be told from placeholders wherever it stands.

    A value that holds a whole placeholder, or ends in what could be the beginning of one (`a [PERSON_1`), could be
    found across a placeholder's edge, and replacing it there would destroy the placeholder.
    """
    return bool(value) and _OPEN_END.search(value) is None and PLACEHOLDER.search(value) is None


def separate(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut `text[start:end]`, which holds no placeholder, into values that can be told from placeholders.

    Almost always that is the whole of it, without the white space at its ends.
    """
    while value := text[start:end].strip():
        start = text.index(value, start)
        open_end = _OPEN_END.search(value)
        if open_end is None:
            yield start, start + len(value)
            return
        yield from separate(text, start, start + open_end.start())
        start += open_end.start() + 1


class Vault:
    """One conversation's placeholders. Not locked: whoever shares one between threads takes turns."""

    def __init__(self) -> None:
        self._by_placeholder: dict[str, str] = {}  # in the order of issue
        self._values: dict[str, str] = {}
        self._literals: dict[str, str] = {}
        self._counts: dict[str, int] = {}

    def __repr__(self) -> str:
        return f"<Vault of {len(self._by_placeholder)} entries>"

    def __len__(self) -> int:
        return len(self._by_placeholder)

    def token(self, entity_type: str, value: str) -> str:
        """The placeholder of `value`, a new one where it has none.

        The same characters keep their first placeholder, whatever type they are found under later.

        Args:
            entity_type: upper case with underscores, at most 40 characters, not `LITERAL`.
            value: the exact characters; see `is_separable`.
        Raises:
            ValueError: the type can't stand in a placeholder, or the value can't be told from one.
            InputRefused: the vault is full.
        """
        known = self._values.get(value)
        if known is not None:
            return known
        if entity_type == LITERAL or len(entity_type) > MAX_TYPE or _TYPE.fullmatch(entity_type) is None:
            raise ValueError(f"no entity type for a placeholder: {entity_type!r}")
        if not is_separable(value):
            raise ValueError("the value is empty or could be taken for a part of a placeholder")
        placeholder = self._issue(entity_type, value)
        self._values[value] = placeholder
        return placeholder

    def literal(self, text: str) -> str:
        """The placeholder for text that only looks like one. Raises InputRefused where the vault is full."""
        known = self._literals.get(text)
        if known is None:
            known = self._literals[text] = self._issue(LITERAL, text)
        return known

    def lookup(self, placeholder: str) -> str | None:
        """The exact characters that `placeholder`, in its exact form, stands for; None where it was never issued."""
        return self._by_placeholder.get(placeholder)

    def placeholder_of(self, value: str) -> str | None:
        """The placeholder of a value (not of a literal), None where it has none."""
        return self._values.get(value)

    def type_of(self, value: str) -> str:
        """The type under which `value` was found first. KeyError where it has no placeholder."""
        return _type_in(self._values[value])

    def values(self) -> frozenset[str]:
        """What must not stand in a prompt: every value, `LITERAL`s left out."""
        return frozenset(self._values)

    def copy(self) -> Vault:
        """An independent copy, to be kept only if the turn is not refused."""
        other = Vault()
        other._by_placeholder = dict(self._by_placeholder)
        other._values = dict(self._values)
        other._literals = dict(self._literals)
        other._counts = dict(self._counts)
        return other

    def to_bytes(self) -> bytes:
        """Deterministic CBOR (RFC 8949, 4.2.1): version, then type and UTF-8 of every entry in the order of issue.

        Ordinals are not written: they follow from the order. Plain text: whoever stores it encrypts it.
        """
        entries = [
            [_type_in(placeholder), value.encode("utf-8", "surrogatepass")]
            for placeholder, value in self._by_placeholder.items()
        ]
        return cbor2.dumps([_VERSION, entries], canonical=True)

    @classmethod
    def from_bytes(cls, data: bytes) -> Vault:
        """The vault that `to_bytes` wrote. Raises StorageFailed for anything that it could not have written."""
        vault = cls()
        try:
            version, entries = cbor2.loads(data)
            if version != _VERSION:
                raise ValueError("unknown version")
            for entity_type, encoded in entries:
                text = encoded.decode("utf-8", "surrogatepass")
                placeholder = vault.literal(text) if entity_type == LITERAL else vault.token(entity_type, text)
                if placeholder != next(reversed(vault._by_placeholder)):
                    raise ValueError("an entry stands twice")
            if vault.to_bytes() != data:
                raise ValueError("not in canonical form")
        except (cbor2.CBORDecodeError, ValueError, TypeError, AttributeError, RecursionError, InputRefused):
            # Not chained: the decoder's message may quote what it read.
            raise StorageFailed(
                "The conversation's map of placeholders is damaged or was written by another version.",
                not_done="The conversation was not opened.",
                next_step="Restore it from a backup, or start a new conversation.",
            ) from None
        return vault

    def _issue(self, entity_type: str, text: str) -> str:
        ordinal = self._counts.get(entity_type, 0) + 1
        if len(self._by_placeholder) >= MAX_ENTRIES or ordinal > _MAX_ORDINAL:
            raise InputRefused(
                f"This conversation would need more than {MAX_ENTRIES:,} placeholders.",
                not_done="Nothing was sent.",
                next_step="Send less text, or start a new conversation.",
            )
        self._counts[entity_type] = ordinal
        placeholder = f"[{entity_type}_{ordinal}]"
        self._by_placeholder[placeholder] = text
        return placeholder


def _type_in(placeholder: str) -> str:
    """The entity type in a placeholder's exact form."""
    return placeholder[1:].rpartition("_")[0]
