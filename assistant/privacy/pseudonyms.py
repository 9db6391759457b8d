"""Pseudonymising: the parts of a prompt, rewritten so that no value that the vault replaces stands in them any more.

Two phases over all parts: first every value is known, then every part is rewritten, so that a value found in one part
is replaced in all of them. Existing placeholders are never touched, and nothing is rewritten into one by accident.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from assistant.facts import PLACEHOLDER, Finding, Operator, find_values
from assistant.privacy.operators import replacement
from assistant.privacy.protection import Protected, protect
from assistant.privacy.vault import LITERAL, Vault, separate

__all__ = ["Change", "Part", "Protected", "Pseudonymised", "Rewritten", "Vault", "protect", "pseudonymise"]

Source = Literal["finding", "vault", "literal"]


@dataclass(frozen=True)
class Part:
    """One part of an outbound, before."""

    protected: Protected
    findings: Sequence[Finding]
    """Offsets in `protected.text`. They may overlap one another and placeholders."""
    operator_for: Callable[[Finding], Operator | None]
    """What the decision asks for on a finding; None: it stays. A surrogate is given as a placeholder."""


@dataclass(frozen=True)
class Change:
    """One replacement. Offsets are characters, ends exclusive."""

    start: int
    """In the text as typed, before look-alikes were protected; so is `end`."""
    end: int
    out_start: int
    """In the rewritten text; so is `out_end`."""
    out_end: int
    entity_type: str
    """As it was found here. The placeholder may name another type, under which the same characters were found first."""
    operator: Operator
    replacement: str
    score: float
    """The best finding's; 1.0 for what the vault replaced and for literals."""
    source: Source
    """`vault`: replaced for its exact characters, whether detection saw it here or not."""


@dataclass(frozen=True)
class Rewritten:
    """One part, after."""

    text: str = field(repr=False)
    changes: tuple[Change, ...]
    """In order, disjoint."""


@dataclass(frozen=True)
class Pseudonymised:
    """All parts, after, in the order given."""

    parts: tuple[Rewritten, ...]
    withheld: frozenset[str] = field(repr=False)
    """What stands in none of them at word boundaries: the vault's values, and those changed for good in this call."""


@dataclass(frozen=True)
class _Span:
    """A stretch of a part's protected text that will be replaced as a whole."""

    start: int
    end: int
    entity_type: str
    operator: Operator
    score: float
    source: Source

    @property
    def rank(self) -> tuple[int, float, int]:
        """Whose type and score a union takes: the strictest, then the surest, then the longest."""
        return self.operator.strictness, self.score, self.end - self.start


@dataclass
class _Draft:
    """A part while it is worked on."""

    part: Part
    text: str
    fixed: list[tuple[int, int]]
    """Placeholders that stand in it already."""
    spans: list[_Span]
    """What will be replaced: in order, disjoint, outside `fixed`, no white space at the ends."""
    opaque: dict[int, str] = field(default_factory=dict)
    """By a span's start: the placeholder in place of a replacement that would have spelled out a value."""

    def value(self, span: _Span) -> str:
        return self.text[span.start : span.end]


@dataclass(frozen=True)
class _Run:
    """A stretch of rewritten text and where it comes from: a span, a placeholder that stood there, or neither."""

    text: str
    start: int
    out_start: int
    span: _Span | None = None
    fixed: bool = False

    @property
    def out_end(self) -> int:
        return self.out_start + len(self.text)


def pseudonymise(parts: Sequence[Part], vault: Vault, hash_key: bytes) -> Pseudonymised:
    """Rewrite all parts of an outbound.

    Findings change by their operator; overlapping ones as their union under the stricter operator. What the vault
    replaces, and what an irreversible operator changes in this call, is replaced wherever its exact characters stand
    at word boundaries in any part, the longest value first; where two values overlap in a text, their union is
    replaced.

    Args:
        parts: in the order in which placeholders are to be numbered.
        vault: gets the new values. Give a copy where the turn may still be refused: after an error it is half filled.
        hash_key: at least 16 bytes, for the operator `hash`.
    Returns:
        The parts, and what must not stand in them: `find_values` finds none of it there.
    Raises:
        ValueError: a finding lies outside its text, or has a type that no placeholder can name.
        InputRefused: the vault is full.
    """
    return _Pass(vault, hash_key).run(parts)


class _Pass:
    """One call of `pseudonymise`."""

    def __init__(self, vault: Vault, hash_key: bytes) -> None:
        self._vault = vault
        self._hash_key = hash_key
        self._final: dict[str, tuple[Operator, str]] = {}
        """Values that an irreversible operator changes, with that operator and their type."""

    def run(self, parts: Sequence[Part]) -> Pseudonymised:
        drafts = [_draft(part) for part in parts]
        self._register(drafts)
        rewritten = tuple(self._rewrite(draft) for draft in drafts)
        return Pseudonymised(rewritten, self._withheld)

    @property
    def _withheld(self) -> frozenset[str]:
        return self._vault.values() | self._final.keys()

    def _register(self, drafts: list[_Draft]) -> None:
        """Make every value known, and cover every place where one stands, until nothing new comes up.

        Covering may join two values to a third one, which may stand elsewhere too. Spans only ever grow, so it ends.
        """
        searched: frozenset[str] = frozenset()
        while True:
            for draft in drafts:
                for span in draft.spans:
                    if not span.operator.reversible:
                        self._make_final(draft.value(span), span)
            for draft in drafts:
                for span in draft.spans:
                    if draft.value(span) not in self._final:
                        self._vault.token(span.entity_type, draft.value(span))
            new = self._withheld - searched
            if not new:
                return
            searched |= new
            for draft in drafts:
                occurrences = [self._occurrence(draft.text, *place) for place in _places(draft, new)]
                draft.spans = _unite(draft.spans, occurrences)

    def _make_final(self, value: str, span: _Span) -> None:
        known = self._final.get(value)
        if known is None or span.operator.strictness > known[0].strictness:
            self._final[value] = (span.operator, known[1] if known else span.entity_type)

    def _occurrence(self, text: str, start: int, end: int) -> _Span:
        operator, entity_type = self._treatment(text[start:end])
        return _Span(start, end, entity_type, operator, 1.0, "vault")

    def _treatment(self, value: str) -> tuple[Operator, str]:
        """How a known value is changed, and under which type: for good where any part of this call asks for that."""
        final = self._final.get(value)
        return final if final is not None else (Operator.TOKEN, self._vault.type_of(value))

    def _rewrite(self, draft: _Draft) -> Rewritten:
        """Replace, then look at the result as `Outbound` will, until nothing is left to be found.

        Replacing changes what stands next to a word, and an irreversible replacement is text of its own: each can
        bring a value to light. Every round covers one more stretch or hides one more replacement, so it ends.
        """
        while True:
            runs = list(self._runs(draft))
            text = "".join(run.text for run in runs)
            exposed = find_values(text, [value for value in self._withheld if value in text])
            ours = {run.out_start for run in runs if run.fixed or (run.span is not None and _is_placeholder(run.text))}
            forged = [match.span() for match in PLACEHOLDER.finditer(text) if match.start() not in ours]
            if not exposed and not forged:
                return Rewritten(text, tuple(self._changes(draft, runs)))
            found: list[_Span] = []
            for start, end in exposed + forged:
                touched = [
                    run for run in runs if (run.out_start < end and start < run.out_end) or start < run.out_start < end
                ]
                replaced = [run.span for run in touched if run.span is not None]
                if replaced:
                    for span in replaced:
                        self._hide(draft, span)
                else:
                    shift = touched[0].start - touched[0].out_start
                    found.append(self._occurrence(draft.text, start + shift, end + shift))
            draft.spans = _unite(draft.spans, found)

    def _hide(self, draft: _Draft, span: _Span) -> None:
        """Let a placeholder stand for an irreversible replacement whose own words must not be shown here."""
        value = draft.value(span)
        text = self._replacement(value)
        draft.opaque[span.start] = self._vault.literal(text if text and value not in text else "…")

    def _replacement(self, value: str) -> str:
        operator, entity_type = self._treatment(value)
        if operator.reversible:
            return self._vault.token(entity_type, value)
        return replacement(operator, entity_type, value, self._hash_key)

    def _runs(self, draft: _Draft) -> Iterator[_Run]:
        stops: list[tuple[int, int, _Span | None]] = [(start, end, None) for start, end in draft.fixed]
        stops += [(span.start, span.end, span) for span in draft.spans]
        at = out = 0
        for start, end, span in sorted(stops, key=lambda stop: stop[0]):
            if start > at:
                yield _Run(draft.text[at:start], at, out)
                out += start - at
            text = draft.text[start:end]
            if span is not None:
                text = draft.opaque.get(start) or self._replacement(text)
            yield _Run(text, start, out, span, fixed=span is None)
            out += len(text)
            at = end
        if at < len(draft.text):
            yield _Run(draft.text[at:], at, out)

    def _changes(self, draft: _Draft, runs: Iterable[_Run]) -> Iterator[Change]:
        literals = {span.out_start: span for span in draft.part.protected.spans}
        for run in runs:
            span = run.span
            literal = literals.get(run.start) if run.fixed else None
            if literal is not None:
                place = (literal.start, literal.end, run.out_start, run.out_end)
                yield Change(*place, LITERAL, Operator.TOKEN, run.text, 1.0, "literal")
            elif span is not None:
                typed = draft.part.protected.to_typed(span.start, span.end)
                operator, _ = self._treatment(draft.value(span))
                place = (*typed, run.out_start, run.out_end)
                yield Change(*place, span.entity_type, operator, run.text, span.score, span.source)


def _draft(part: Part) -> _Draft:
    text = part.protected.text
    fixed = [match.span() for match in PLACEHOLDER.finditer(text)]
    spans = []
    for finding in part.findings:
        if not 0 <= finding.start < finding.end <= len(text):
            raise ValueError("a finding lies outside its text")
        operator = part.operator_for(finding)
        if operator is None:
            continue
        spans.append(_Span(finding.start, finding.end, finding.entity_type, operator, finding.score, "finding"))
    whole = _unite(spans, [])
    return _Draft(part, text, fixed, [piece for span in whole for piece in _outside(text, span, fixed)])


def _outside(text: str, span: _Span, fixed: list[tuple[int, int]]) -> Iterator[_Span]:
    """What of `span` lies outside placeholders, cut so that every stretch can be told from placeholders anywhere."""
    at = span.start
    for start, end in [*_overlapping(fixed, span.start, span.end), (span.end, span.end)]:
        for low, high in separate(text, at, min(start, span.end)):
            yield replace(span, start=low, end=high)
        at = max(at, end)


def _overlapping(fixed: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    first = max(0, bisect_left(fixed, (start, start)) - 1)
    found = []
    for place in fixed[first:]:
        if place[0] >= end:
            break
        if place[1] > start:
            found.append(place)
    return found


def _places(draft: _Draft, values: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Every place of every value at word boundaries, outside placeholders, overlapping ones too."""
    text = draft.text
    for value in values:
        start = text.find(value)
        while start >= 0:
            end = start + len(value)
            inside_word = (start > 0 and _is_word(text[start - 1]) and _is_word(value[0])) or (
                end < len(text) and _is_word(text[end]) and _is_word(value[-1])
            )
            if not inside_word and not _overlapping(draft.fixed, start, end):
                yield start, end
            start = text.find(value, start + 1)


def _is_placeholder(text: str) -> bool:
    return PLACEHOLDER.fullmatch(text) is not None


def _is_word(character: str) -> bool:
    """What `\\w` matches, as in `find_values`."""
    return character.isalnum() or character == "_"


def _unite(spans: Iterable[_Span], occurrences: Iterable[_Span]) -> list[_Span]:
    """All of them, overlapping ones as one.

    An occurrence that lies inside a longer span has no say: the longest value counts. A finding always has one.
    """
    united: list[_Span] = []
    everything = sorted([*spans, *occurrences], key=lambda span: (span.start, -span.end, span.source))
    for span in everything:
        last = united[-1] if united else None
        if last is None or span.start >= last.end:
            united.append(span)
        elif span.end > last.end or span.source == "finding":
            best = max(last, span, key=lambda one: one.rank)
            source: Source = "finding" if "finding" in (last.source, span.source) else "vault"
            united[-1] = replace(best, start=last.start, end=max(last.end, span.end), source=source)
    return united
