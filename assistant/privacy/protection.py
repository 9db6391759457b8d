"""Protecting look-alikes: what a person typed that restoring would take for a placeholder becomes a `[LITERAL_n]`.

So that for every text t, restoring what protects t gives t. It must read text with the very scanner that restores it.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from assistant.privacy.grammar import Scanner, Token
from assistant.privacy.vault import Vault


@dataclass(frozen=True)
class LiteralSpan:
    """One look-alike: where it stood in the text as typed, and where its placeholder stands in the protected text."""

    start: int
    end: int
    out_start: int
    out_end: int
    placeholder: str


@dataclass(frozen=True)
class Protected:
    """A text whose look-alikes are in the vault. Offsets are characters, ends exclusive."""

    text: str = field(repr=False)
    spans: tuple[LiteralSpan, ...] = ()
    """In order, disjoint."""

    def to_typed(self, start: int, end: int) -> tuple[int, int]:
        """The span of the text as typed that `start`..`end` of `text` stands for. A literal counts as a whole."""
        return self._typed(start, upward=False), self._typed(end, upward=True)

    def to_protected(self, start: int, end: int) -> tuple[int, int]:
        """The reverse of `to_typed`: the span of `text` for a span of the text as typed."""
        mirrored = Protected("", tuple(_mirror(span) for span in self.spans))
        return mirrored.to_typed(start, end)

    def _typed(self, offset: int, *, upward: bool) -> int:
        index = bisect_right(self.spans, offset, key=lambda span: span.out_start) - 1
        if index < 0:
            return offset
        span = self.spans[index]
        if offset >= span.out_end:
            return offset - span.out_end + span.end
        if offset == span.out_start or not upward:
            return span.start
        return span.end


def _mirror(span: LiteralSpan) -> LiteralSpan:
    return LiteralSpan(span.out_start, span.out_end, span.start, span.end, span.placeholder)


def protect(text: str, vault: Vault, *, keep_known: bool = False) -> Protected:
    """Put everything that restoring would accept in `text` into `vault` as a literal.

    Args:
        text: as it came from a person, a file or a history.
        vault: gets the literals.
        keep_known: for what the model itself wrote earlier: a placeholder that the vault knows, in any form that
            counts in its place, is left as it is; only the others (which it made up) become literals. Do this
            once, before the vault grows, and keep the result: a name that was made up may be issued later.
    Raises:
        InputRefused: the vault is full.
    """
    scanner = Scanner()
    pieces: list[str] = []
    spans: list[LiteralSpan] = []
    read = written = 0
    tokens = [*scanner.feed(text), *scanner.close()]
    # Before the first literal is issued: a model may have made up the very name that one gets.
    known = {token.text for token in tokens if keep_known and _is_known(token, vault)}
    for token in tokens:
        piece = token.text
        if token.counts and token.text not in known:
            piece = vault.literal(token.text)
            spans.append(LiteralSpan(read, read + len(token.text), written, written + len(piece), piece))
        pieces.append(piece)
        read += len(token.text)
        written += len(piece)
    return Protected("".join(pieces), tuple(spans))


def _is_known(token: Token, vault: Vault) -> bool:
    return token.counts and token.candidate is not None and vault.lookup(token.candidate.placeholder) is not None
