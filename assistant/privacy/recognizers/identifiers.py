"""National numbers (identity, tax, social security, health, passport, driving licence), by layout, checksum and context.

One pass, whatever the number of kinds: wherever a group of letters and digits starts, a tree of all layouts is walked once,
character class by character class; what it arrives at says which few kinds can be meant, and only they look at the value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from assistant.facts import Finding
from assistant.privacy.recognizers.base import raised
from assistant.privacy.recognizers.national import kinds_of
from assistant.privacy.recognizers.national_kinds import EITHER, Kind, is_compact
from assistant.privacy.recognizers.nearby import PARTS, Nearby

LEAST = 0.4
"""The detector's threshold: what stays under it is not worth a checksum."""
MOST_FOR_ONE_SPAN = 2
_NEAR = 0.2
"""How far a second type that a word announces may score under the first of a span."""

_MOST_RANKS = 1_000
"""Layouts with the words before them that are remembered within a text."""

_MOST_KNOWN = 100
"""Values that are remembered for each of them: numbers repeat, and the checks are slow."""

_HINT = re.compile("[0-9]")
_START = re.compile(
    "(?<![^\\W_])(?=[0-9]|(?:[A-Za-z]{3}[ \u00a0\u2009\u202f-])?[A-Za-z]{1,9}[ \u00a0\u2009\u202f./\\-‐‑–]?[0-9])[A-Za-z0-9]"
)
_SHAPES = (
    dict.fromkeys(map(ord, "0123456789"), "0")
    | dict.fromkeys([*range(ord("A"), ord("Z") + 1), *range(ord("a"), ord("z") + 1)], "A")
    | dict.fromkeys(map(ord, "\u00a0\u2009\u202f"), " ")
    | dict.fromkeys(map(ord, "‐‑–"), "-")
)
_COMPACT = dict.fromkeys(map(ord, " \u00a0\u2009\u202f./()+-‐‑–"), "")
_SIGNS = dict.fromkeys(map(ord, "‐‑–"), "-")
_CURRENCY = frozenset("$€£¥₹₽₺₴%")


class _End:
    """What a layout that ends at a step of the tree can mean."""

    def __init__(self, kinds: Sequence[Kind], separated: bool, digits: bool, least: float) -> None:
        self.separated = separated
        self.digits = digits
        self.strong = tuple(kind for kind in kinds if kind.score(separated) >= least)
        """Those that are reported with no word before them."""
        self._any_strong: re.Pattern[str] | None = None
        self.by_word: dict[str, list[Kind]] = {}
        for kind in kinds:
            for word in kind.context:
                self.by_word.setdefault(word, []).append(kind)

    def may_be_strong(self, compact: str) -> bool:
        """Whether the form of any strong kind fits: one expression for all of them."""
        if any(kind.keeps_signs for kind in self.strong):
            return True
        if self._any_strong is None:
            self._any_strong = re.compile("|".join(f"(?:{kind.form})" for kind in self.strong))
        return self._any_strong.fullmatch(compact) is not None


@dataclass(eq=False)
class _Node:
    """One step of the tree, and the kinds whose layouts end here."""

    next: dict[str, _Node] = field(default_factory=dict)
    kinds: tuple[Kind, ...] = ()
    separated: bool = False
    digits: bool = True
    end: _End | None = None


class NationalRecognizer:
    """Finds the national numbers of its countries. Its tree is built once, in about ten milliseconds."""

    name = "NationalRecognizer"

    def __init__(self, countries: Sequence[str] | None = None, least: float = LEAST) -> None:
        """Args: ISO 3166-1 codes, by default all that are known; the score under which nothing is reported.

        Raises: ValueError for a country without a kind.
        """
        kinds = kinds_of(countries)
        self.entity_types = frozenset(kind.entity_type for kind in kinds)
        self._least = least
        words = {word for kind in kinds for word in kind.context | kind.also}
        self._context = Nearby(words, written=PARTS)
        self._tree = _Node()
        self._ending: dict[int, _Node] = {}
        for kind in kinds:
            for layout in kind.layouts:
                self._add(kind, layout)
        shared: dict[tuple[object, ...], _End] = {}
        for node in self._ending.values():
            key = (node.kinds, node.separated, node.digits)
            if key not in shared:
                shared[key] = _End(*key, least)
            node.end = shared[key]

    def _add(self, kind: Kind, layout: str) -> None:
        ends = [(self._tree, True)]
        for sign in layout:
            ways = "0A" if sign == EITHER else sign
            ends = [
                (node.next.setdefault(way, _Node()), digits and way != "A") for node, digits in ends for way in ways
            ]
        separated = not is_compact(layout)
        for node, digits in ends:
            if kind not in node.kinds:
                node.kinds = (*node.kinds, kind)
            node.separated = separated
            node.digits = digits
            self._ending[id(node)] = node

    def find(self, text: str) -> Iterator[Finding]:
        """Every number found, at most two types for one span; of two spans one inside the other, the longer."""
        if not _HINT.search(text):
            return
        shapes = text.translate(_SHAPES)
        size = len(text)
        root = self._tree.next
        seen = self._context.seen(text)
        ranks: dict[_Told, _Ranks] = {}
        end_of_last = -1
        for match in _START.finditer(text):
            start = at = match.start()
            node = root.get(shapes[at])
            ends: list[tuple[int, _End]] = []
            while node is not None:
                at += 1
                if node.end is not None and (at >= size or not text[at].isalnum()):
                    ends.append((at, node.end))
                if at >= size:
                    break
                node = node.next.get(shapes[at])
            if not ends:
                continue
            before = tuple(dict.fromkeys(seen.words(start)))
            for end, meant in reversed(ends):
                if end <= end_of_last:
                    break  # inside what has been found
                if not (meant.strong or before):
                    continue
                found = self._judge(text, start, end, meant, before, ranks)
                if found:
                    end_of_last = end
                    yield from found
                    break

    def _judge(
        self, text: str, start: int, end: int, meant: _End, before: tuple[str, ...], ranks: dict[_Told, _Ranks]
    ) -> list[Finding]:
        told = (meant, before)
        if told not in ranks:
            if len(ranks) >= _MOST_RANKS:
                ranks.clear()
            ranks[told] = _Ranks(meant, before)
        rank = ranks[told]
        if not rank.sure:
            return []
        value = text[start:end]
        compact = value.upper()
        if compact != value != value.lower():
            return []  # both cases: base64, names in code
        if meant.separated or not value.isascii():
            compact = compact.translate(_COMPACT)
        if compact == compact[0] * len(compact) or not (rank.announced or meant.may_be_strong(compact)):
            return []
        stands = _stands(text, start, end, meant)
        if stands is None:
            return []
        if (value, stands) not in rank.known:
            written = value.translate(_SIGNS).upper()
            if len(rank.known) >= _MOST_KNOWN:
                rank.known.clear()
            rank.known[value, stands] = _accepted(rank.sure if stands else rank.announced, compact, written)
        return [
            Finding(start, end, kind.entity_type, score, self.name, kind.name, word)
            for kind, score, word in rank.known[value, stands]
        ]


_Ranked = tuple[Kind, float, str]


def _accepted(ranked: Sequence[_Ranked], compact: str, written: str) -> list[_Ranked]:
    """The kinds that a value is of: the likeliest, and a second one if it is nearly as likely."""
    found: list[_Ranked] = []
    for kind, score, word in ranked:
        if found and (score < found[0][1] - (_NEAR if word else 0.0) or (found[0][2] and not word)):
            break
        if all(kind.entity_type != other.entity_type for other, _, _ in found) and kind.accepts(
            written if kind.keeps_signs else compact
        ):
            found.append((kind, score, word))
            if len(found) == MOST_FOR_ONE_SPAN:
                break
    return found


class _Ranks:
    """The kinds that a value may be of, with score and the word that announces it, the likeliest first."""

    def __init__(self, meant: _End, before: Sequence[str]) -> None:
        words: dict[Kind, str] = {}  # the nearest of each
        for word in before:
            for kind in meant.by_word.get(word, ()):
                if kind not in words and not (kind.also and kind.also.isdisjoint(before)):
                    words[kind] = word
        announced = [(kind, raised(kind.score(meant.separated)), word) for kind, word in words.items()]
        strong = [(kind, kind.score(meant.separated), "") for kind in meant.strong if kind not in words]
        self.announced = sorted(announced, key=lambda ranked: -ranked[1])
        """Those of a value that may be a piece of something longer."""
        self.sure = sorted(announced + strong, key=lambda ranked: -ranked[1])
        """Those of a value that stands by itself."""
        self.known: dict[tuple[str, bool], list[_Ranked]] = {}
        """What values seen before are."""


_Told = tuple[_End, tuple[str, ...]]
"""A layout's end and the words before a value."""


def _stands(text: str, start: int, end: int, meant: _End) -> bool | None:
    """Whether a value stands by itself; False where it may be a piece of something longer, unless a word announces it.

    None where it surely is a piece: of a phone number with `+`, an amount, a longer run of groups, a call.
    """
    before, after = text[start - 1 : start], text[end : end + 1]
    sure = True
    if before:
        further = text[start - 2 : start - 1]
        if (
            before in _CURRENCY
            or (before == "+" and meant.digits)
            or (before == " " and further in _CURRENCY and meant.digits)
        ):
            return None
        if before in "-–._/\\":
            if further.isdigit() and not (before == "/" and meant.separated):
                return None
            sure = not further.isalnum() and before not in "/\\"
        elif before in "#@&":
            sure = False
        elif before == "," and further.isdigit() and meant.separated and "." in text[start:end]:
            return None
    if after:
        further = text[end + 1 : end + 2]
        if (
            after in "@("
            or after in _CURRENCY
            or (after in " \u00a0" and further in _CURRENCY and further and meant.digits)
        ):
            return None
        if after in "-–._/\\" and further.isalnum():
            if further.isdigit() and not (after == "/" and meant.separated):
                return None
            sure = False
        elif after == "," and further.isdigit() and meant.separated and meant.digits:
            return None
        elif after == ":" and further.isdigit():
            sure = False
    return sure
