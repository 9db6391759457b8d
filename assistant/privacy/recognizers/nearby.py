"""Words that name a kind of value and stand shortly before it. They are found once in a text, however many values it has."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property

from assistant.privacy.recognizers.base import CONTEXT_REACH, alone

WORDS = re.compile(r"[^\W_]+")
"""Letters and digits, so that `phone_number` has the word `phone`."""
NAMES = re.compile(r"\w+")
"""As programs have it: `phone_number` is one word."""
PARTS = re.compile(r"[^\W\d_]+")
"""Letters only, and what stands in names of code counts too: `taxId`, `ssn2`."""
_HUMP = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])")
"""Where the second word of `taxId` begins."""
_LONGEST_NAME = 40
_LONGEST_VALUE = 64
_EMPTY = " \t:=|*#-–\u00a0'\""
_MANY = 100
"""More words than that are not looked for one by one."""


def lowered(text: str) -> str:
    """`text` in lower case with every character at its place: `İ`, whose lower case is two characters, stays."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(small if len(small := character.lower()) == 1 else character for character in text)


class Nearby:
    """A set of context words and phrases, which count as whole words, in any case."""

    def __init__(
        self,
        words: Iterable[str],
        reach: int = CONTEXT_REACH,
        *,
        next_line: bool = False,
        written: re.Pattern[str] = NAMES,
    ) -> None:
        """Args: the words, lower-case; how many characters after one its influence reaches, on the same line; whether it
        reaches over the line's end where nothing follows on the line; what a word is: `WORDS`, `NAMES` or `PARTS`.
        """
        self.words = frozenset(words)
        self.reach = reach
        self.next_line = next_line
        self._written = written
        self._by_start: dict[str, list[str]] = {}
        for word in sorted(self.words, key=lambda word: (-len(word), word)):
            start = written.match(word)
            if start is None:
                raise ValueError("a context word begins with a letter")
            self._by_start.setdefault(start.group(), []).append(word)
        # a text without any of these holds no word, and looking for them is several times faster than reading it
        self._stems = [word for word in self.words if not any(other in word for other in self.words - {word})]
        if len(self._stems) > _MANY:
            self._stems = [""]

    def seen(self, text: str) -> Seen:
        """The words of `text`, which is read when they are first asked for."""
        return Seen(self, text)

    def find(self, text: str) -> Iterator[tuple[int, str]]:
        """Where each word ends, and the word, in order."""
        low = text.lower()
        if not any(stem in low for stem in self._stems):
            return
        done = 0
        for match in self._written.finditer(text):
            start, token = match.start(), match.group()
            small = token.lower()
            if small in self._by_start:
                if start < done:
                    continue
                for word in self._by_start[small]:
                    end = match.end() if word == small else start + len(word)
                    if word == small or (text[start:end].lower() == word and not text[end : end + 1].isalnum()):
                        done = end
                        yield end, word
                        break
            elif self._written is PARTS and not token[1:].islower() and len(token) < _LONGEST_NAME:
                for part in _HUMP.split(token):
                    if part.lower() in self.words:
                        yield match.end(), part.lower()


class Seen:
    """The words of one text."""

    def __init__(self, nearby: Nearby, text: str) -> None:
        self._nearby = nearby
        self._text = text

    @cached_property
    def _found(self) -> tuple[list[int], list[int], list[str]]:
        """Where words end, how far each reaches, and the words; both places rise."""
        found = list(self._nearby.find(self._text))
        stops = [_stop(self._text, end, self._nearby.reach, self._nearby.next_line) for end, _ in found]
        return [end for end, _ in found], stops, [word for _, word in found]

    def words(self, at: int) -> list[str]:
        """Every word that reaches `at`, the nearest first."""
        ends, stops, words = self._found
        if not ends:
            return []
        last = bisect_right(ends, at)
        return words[bisect_left(stops, at, 0, last) : last][::-1]

    def word(self, at: int) -> str:
        """The nearest word that reaches `at`, or ""."""
        ends, stops, words = self._found
        last = bisect_right(ends, at) - 1
        return words[last] if last >= 0 and at <= stops[last] else ""

    def word_end(self, at: int) -> int:
        """Where the last word before `at` ends; 0 where there is none."""
        ends = self._found[0]
        last = bisect_right(ends, at) - 1
        return ends[last] if last >= 0 else 0

    def regions(self) -> Iterator[tuple[int, int]]:
        """The parts of the text in which every place has a word that reaches it, in order, none overlapping."""
        start, stop = -1, -1
        for end, reached in zip(*self._found[:2], strict=True):
            if end > stop:
                if start >= 0:
                    yield start, stop
                start = end
            stop = reached
        if start >= 0:
            yield start, stop

    def search(
        self, value: re.Pattern[str], regions: Iterable[tuple[int, int]] | None = None
    ) -> Iterator[tuple[re.Match[str], str]]:
        """Every match of `value` that begins in a region (all by default) and stands alone, with the word that names it."""
        for start, stop in self.regions() if regions is None else regions:
            for match in value.finditer(self._text, start, min(len(self._text), stop + _LONGEST_VALUE)):
                if match.start() > stop:
                    break
                if alone(self._text, *match.span()):
                    yield match, self.word(match.start())


def _stop(text: str, end: int, reach: int, next_line: bool) -> int:
    """How far a word that ends at `end` reaches: to the end of its line; over it, where nothing follows on the line."""
    most = min(len(text), end + reach)
    line = text.find("\n", end, most)
    if next_line and line >= 0 and not text[end:line].strip(_EMPTY):
        line = text.find("\n", line + 1, most)
    return most if line < 0 else line
