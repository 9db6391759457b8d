"""Words that name a kind of value, found once in a text; only what stands behind them is then searched for values.

Asking for the words before every candidate (`base.word_before`) is as exact, and slow where a text is full of candidates.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from assistant.privacy.recognizers.base import CONTEXT_REACH, alone

_LONGEST_VALUE = 64
_EMPTY = " \t:=|*#-–\u00a0'\""


def lowered(text: str) -> str:
    """`text` in lower case with every character at its place: `İ`, whose lower case is two characters, stays."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(small if len(small := character.lower()) == 1 else character for character in text)


@dataclass
class Region:
    """A part of a text in which every place has one of the words before it."""

    start: int
    end: int
    ends: list[int] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    def word(self, at: int) -> str:
        """The last of the words before `at`, or "" where there is none."""
        place = bisect_right(self.ends, at)
        return self.words[place - 1] if place else ""

    def word_end(self, at: int) -> int:
        """Where the last of the words before `at` ends."""
        place = bisect_right(self.ends, at)
        return self.ends[place - 1] if place else self.start


class Nearby:
    """A set of context words, as whole words, in any case."""

    def __init__(self, words: Iterable[str], reach: int = CONTEXT_REACH) -> None:
        """Args: the words, lower-case; how many characters after one its influence reaches, on the same line."""
        ordered = sorted(set(words), key=lambda word: (-len(word), word))
        self._pattern = re.compile("(?:" + "|".join(map(re.escape, ordered)) + r")(?![^\W_])")
        # a text without any of these holds no word, and looking for them is several times faster than the pattern
        self._stems = [word for word in ordered if not any(other in word for other in ordered if other != word)]
        self._reach = reach

    def regions(self, low: str) -> list[Region]:
        """The parts of the lower-case text `low` that stand after a word, in order, none overlapping."""
        found: list[Region] = []
        if not any(stem in low for stem in self._stems):
            return found
        for match in self._pattern.finditer(low):
            start, end = match.span()
            if start and low[start - 1].isalnum():
                continue
            stop = _stop(low, end, self._reach)
            if not found or end > found[-1].end:
                found.append(Region(end, stop))
            last = found[-1]
            last.end = max(last.end, stop)
            last.ends.append(end)
            last.words.append(match.group())
        return found

    @staticmethod
    def word(regions: Sequence[Region], at: int) -> str:
        """The word that names what begins at `at`, or ""."""
        place = bisect_right(regions, at, key=lambda region: region.start)
        return regions[place - 1].word(at) if place and at <= regions[place - 1].end else ""

    def search(
        self, regions: Iterable[Region], value: re.Pattern[str], text: str
    ) -> Iterator[tuple[re.Match[str], str]]:
        """Every match of `value` that begins in one of the regions and stands alone, with the word that names it."""
        for region in regions:
            for match in value.finditer(text, region.start, min(len(text), region.end + _LONGEST_VALUE)):
                if match.start() > region.end:
                    break
                if alone(text, match.start(), match.end()):
                    yield match, region.word(match.start())


def _stop(low: str, end: int, reach: int) -> int:
    """How far a word that ends at `end` reaches: to the end of its line; over it, where nothing follows on the line."""
    most = min(len(low), end + reach)
    line = low.find("\n", end, most)
    if line >= 0 and not low[end:line].strip(_EMPTY):
        line = low.find("\n", line + 1, most)
    return most if line < 0 else line
