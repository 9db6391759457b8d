"""Putting real values back into what a model wrote, while it is being written.

A placeholder comes back as the very characters that it stands for, or it is shown as it is and reported. Never a
guess: no distance, no prefix, no second pass over what was put in. The grammar is in `grammar`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from assistant.privacy.grammar import MAX_LENGTH, Scanner, Token

Lookup = Callable[[str], str | None]
"""From a placeholder's exact form to the characters that it stands for; None where it was never issued."""


class PieceKind(StrEnum):
    """What a piece of restored text is."""

    PLAIN = "plain"
    RESTORED = "restored"
    UNKNOWN = "unknown"
    """A placeholder, in its place, that the vault never issued. Shown as it was written."""
    UNRESOLVED = "unresolved"
    """A placeholder where its form does not count, or one that breaks off. Shown as it was written."""


@dataclass(frozen=True)
class Piece:
    """A stretch of text as it may be shown."""

    text: str = field(repr=False)
    kind: PieceKind = PieceKind.PLAIN
    placeholder: str | None = None
    """The placeholder's exact form; None for plain text, and for a placeholder that breaks off."""
    source: str | None = field(default=None, repr=False)
    """What the model wrote where `text` was put in, character for character; None where that is `text` itself."""

    @property
    def written(self) -> str:
        """What the model wrote."""
        return self.text if self.source is None else self.source


@dataclass(frozen=True)
class Restored:
    """A whole text, restored."""

    text: str = field(repr=False)
    restored: int
    """How many placeholders came back."""
    unknown: tuple[str, ...]
    """What looked like a placeholder and was shown as it is, each text once, in order."""


_BARE = re.compile(r"(?<!\w)[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_[1-9][0-9]{0,5}(?!\w)")
_WORD_END = re.compile(rf"\w{{1,{MAX_LENGTH}}}\Z")
_GOES_BACK = "_"
"""Stands for the beginning of a word that is too long to be a placeholder: no name begins behind it."""
_BROKEN_OFF = re.compile(r"\\?\[ {0,2}(?P<type>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*?)_[0-9]*\Z")


class StreamRestorer:
    """Restores an answer that arrives in chunks.

    The text and the merged pieces are the same for every way of cutting the stream. It holds back only a suffix that
    could still become a placeholder, fewer than MAX_LENGTH characters.
    """

    def __init__(self, lookup: Lookup) -> None:
        """`lookup` answers for exact forms, as `Vault.lookup` does. It is asked while chunks are fed."""
        self._lookup = lookup
        self._scanner = Scanner()
        self._word = ""
        self._bare_label = False
        self._unknown: dict[str, None] = {}
        self.restored = 0
        """How many placeholders have come back so far."""

    @property
    def unknown(self) -> tuple[str, ...]:
        """What looked like a placeholder so far and was shown as it is, each text once, in order.

        A placeholder that the vault knows is reported without its brackets, too (`PERSON_1`): a model dropped them.
        """
        return tuple(self._unknown)

    def feed(self, chunk: str) -> list[Piece]:
        """What may be shown now that `chunk` has come."""
        return [self._piece(token) for token in self._scanner.feed(chunk)]

    def close(self) -> list[Piece]:
        """The stream has ended: what was held back."""
        pieces = [self._piece(token) for token in self._scanner.close()]
        self._end_word()
        return pieces

    def _piece(self, token: Token) -> Piece:
        candidate = token.candidate
        if token.truncated:
            return self._broken_off(token.text)
        if candidate is None:
            self._watch(token.text)
            return Piece(token.text)
        value = self._lookup(candidate.placeholder)
        literal = candidate.placeholder.startswith("[LITERAL_")
        if token.behind_label and not self._bare_label and not literal:
            # `[NOTE_1]: [PERSON_1]` with its label's brackets left defines a link.
            return self._reported(token.text, PieceKind.UNRESOLVED, candidate.placeholder)
        if token.counts and not token.behind_label:
            self._bare_label = value is not None and not literal
        if token.counts and value is not None:
            self._end_word()
            self.restored += 1
            return Piece(value, PieceKind.RESTORED, candidate.placeholder, token.text)
        if token.counts:
            return self._reported(token.text, PieceKind.UNKNOWN, candidate.placeholder)
        if value is not None or candidate.exact:
            return self._reported(token.text, PieceKind.UNRESOLVED, candidate.placeholder)
        self._watch(token.text)  # `row[i_1]` in code: nobody's placeholder
        return Piece(token.text)

    def _broken_off(self, text: str) -> Piece:
        match = _BROKEN_OFF.match(text)
        if match is None or self._lookup(f"[{match['type']}_1]") is None:
            self._watch(text)
            return Piece(text)
        return self._reported(text, PieceKind.UNRESOLVED, None)

    def _reported(self, text: str, kind: PieceKind, placeholder: str | None) -> Piece:
        self._end_word()
        self._unknown.setdefault(text)
        return Piece(text, kind, placeholder)

    def _watch(self, text: str) -> None:
        """Look for known placeholders that lost their brackets. A word that may go on waits for the next stretch."""
        text = self._word + text
        match = _WORD_END.search(text, max(0, len(text) - MAX_LENGTH))
        word = match.group() if match else ""
        self._look(text, len(text) - len(word))
        self._word = _GOES_BACK + word[1:] if len(word) == MAX_LENGTH else word

    def _end_word(self) -> None:
        self._look(self._word, len(self._word))
        self._word = ""

    def _look(self, text: str, end: int) -> None:
        for match in _BARE.finditer(text):
            if match.start() < end and self._lookup(f"[{match.group()}]") is not None:
                self._unknown.setdefault(match.group())


def restore(text: str, lookup: Lookup) -> Restored:
    """Restore a whole text at once; the same as streaming it."""
    restorer = StreamRestorer(lookup)
    pieces = restorer.feed(text) + restorer.close()
    return Restored("".join(piece.text for piece in pieces), restorer.restored, restorer.unknown)


def merge(pieces: Iterable[Piece]) -> list[Piece]:
    """The same pieces with neighbouring plain text joined."""
    merged: list[Piece] = []
    for piece in pieces:
        if merged and piece.kind is PieceKind.PLAIN and merged[-1].kind is PieceKind.PLAIN:
            merged[-1] = Piece(merged[-1].text + piece.text)
        elif piece.text or piece.kind is not PieceKind.PLAIN:
            merged.append(piece)
    return merged
