"""National numbers (identity, tax, social security, health, passport, driving licence), by layout, checksum and context.

One pass, whatever the number of kinds: wherever a group of letters and digits starts, a tree of all layouts is walked once,
character class by character class; what it arrives at says which few kinds can be meant, and only they look at the value.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from assistant.facts import Finding
from assistant.privacy.recognizers.base import CONTEXT_REACH, raised
from assistant.privacy.recognizers.national import kinds_of
from assistant.privacy.recognizers.national_kinds import Kind

LEAST = 0.4
"""The detector's threshold: what stays under it is not worth a checksum."""
MOST_FOR_ONE_SPAN = 2
_NEAR = 0.2
"""How far a second type that a word announces may score under the first of a span."""

_HINT = re.compile("[0-9]")
_START = re.compile(
    "(?<![^\\W_])(?=[0-9]|(?:[A-Za-z]{3}[ \u00a0\u2009\u202f-])?[A-Za-z]{1,9}[ \u00a0\u2009\u202f./\\-‐‑–]?[0-9])[A-Za-z0-9]"
)
_WORD = re.compile(r"[^\W\d_]+")
_HUMP = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])")
"""Where the second word of `taxId` begins."""
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
        self._context: frozenset[str] = frozenset().union(*(kind.context for kind in kinds))
        self._context |= frozenset().union(*(kind.also for kind in kinds))
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
            ways = "0A" if sign == "X" else sign
            ends = [
                (node.next.setdefault(way, _Node()), digits and way != "A") for node, digits in ends for way in ways
            ]
        separated = not layout.isalnum()
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
        words: _Words | None = None
        shapes = text.translate(_SHAPES)
        size = len(text)
        root = self._tree.next
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
            if words is None:
                words = _Words(text, self._context)
            before = words.before(start)
            for end, meant in reversed(ends):
                if end <= end_of_last:
                    break  # inside what has been found
                if not (meant.strong or before):
                    continue
                found = self._judge(text, start, end, meant, before)
                if found:
                    end_of_last = end
                    yield from found
                    break

    def _judge(self, text: str, start: int, end: int, meant: _End, before: Sequence[str]) -> list[Finding]:
        announced: dict[Kind, str] = {}  # and by which word; the nearest first
        for word in before:
            for kind in meant.by_word.get(word, ()):
                if kind not in announced and not (kind.also and kind.also.isdisjoint(before)):
                    announced[kind] = word
        if not (announced or meant.strong):
            return []
        value = text[start:end]
        compact = value.upper()
        if compact != value != value.lower():
            return []  # both cases: base64, names in code
        if meant.separated or not value.isascii():
            compact = compact.translate(_COMPACT)
        if compact == compact[0] * len(compact) or not (announced or meant.may_be_strong(compact)):
            return []
        stands = _stands(text, start, end, meant)
        if stands is None:
            return []
        written = value.translate(_SIGNS).upper()
        kinds = [*announced, *(kind for kind in meant.strong if stands and kind not in announced)]
        scores = {kind: kind.score(meant.separated) for kind in kinds}
        scores |= {kind: raised(scores[kind]) for kind in announced}
        found: list[Finding] = []
        for kind in sorted(kinds, key=scores.__getitem__, reverse=True):
            word = announced.get(kind, "")
            if found and (scores[kind] < found[0].score - (_NEAR if word else 0.0) or (found[0].context and not word)):
                break
            if all(kind.entity_type != one.entity_type for one in found) and kind.accepts(
                written if kind.keeps_signs else compact
            ):
                found.append(Finding(start, end, kind.entity_type, scores[kind], self.name, kind.name, word))
                if len(found) == MOST_FOR_ONE_SPAN:
                    break
        return found


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


class _Words:
    """The context words of a text and where they end, looked up once for all values."""

    def __init__(self, text: str, wanted: Iterable[str]) -> None:
        self._text = text
        self._ends: list[int] = []
        self._words: list[str] = []
        wanted = frozenset(wanted)
        for match in _WORD.finditer(text):
            word = match.group()
            lower = word.lower()
            if lower in wanted:
                self._ends.append(match.end())
                self._words.append(lower)
            elif not word[1:].islower() and len(word) < 40:
                for part in _HUMP.split(word):
                    if part.lower() in wanted:
                        self._ends.append(match.end())
                        self._words.append(part.lower())

    def before(self, start: int) -> list[str]:
        """Those within `CONTEXT_REACH` characters before `start` on its line, the nearest first."""
        if not self._ends:
            return []
        reach = max(start - CONTEXT_REACH, self._text.rfind("\n", max(0, start - CONTEXT_REACH), start) + 1)
        last = bisect_left(self._ends, start + 1)
        first = bisect_left(self._ends, reach + 1, 0, last)
        return self._words[first:last][::-1]
