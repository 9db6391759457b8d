"""Cutting what a model writes into segments that are inspected one by one before they are shown.

A segment ends with its sentence or its line, and at the latest after a bounded length. Where it is cut depends on the
text alone, never on the chunks in which it arrives, so that a policy's decision doesn't depend on timing either.
Nothing is lost: the segments joined are the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from assistant.privacy.grammar import Candidate, Unfinished, match_at

DEFAULT_LIMIT = 400
"""Characters of the longest segment."""

DEFAULT_OVERLAP = 120
"""Characters of what came before that are looked at again with a segment."""

_NATURAL_END = re.compile(r"\n|[。！？]|[.!?…]+[\"'”’»)\]*_]*[ \t\u00a0]")
"""Ends with a character that settles it, so that what comes later never moves an end."""
_LAST_WORD = re.compile(r"\w+\Z")
_LONGEST_ABBREVIATION = 6
_ABBREVIATION = re.compile(r"(?:\w|[0-9]+|mr|mrs|ms|dr|prof|st|no|nr|vs|etc|fig|inc|ltd|ca|bzw|str|tel)", re.IGNORECASE)
_BRACKET = re.compile(r"\\?\[|\\\Z")
_SPACE = re.compile(r"\s")
_SHORTEST_SENTENCE = 12


@dataclass(frozen=True)
class Segment:
    """One stretch of a stream."""

    text: str = field(repr=False)
    overlap: str = field(repr=False)
    """The end of what came before it, for values that lie across the cut. Whole words where there are any."""


class Segmenter:
    """Collects a stream and gives it out in segments."""

    def __init__(self, limit: int = DEFAULT_LIMIT, overlap: int = DEFAULT_OVERLAP) -> None:
        """Args: the most characters of a segment, at least 1; the most characters of overlap, at least 0."""
        if limit < 1 or overlap < 0:
            raise ValueError("a segment needs at least one character, and an overlap no fewer than none")
        self._limit = limit
        self._overlap = overlap
        self._held = ""
        self._before = ""

    def feed(self, text: str) -> list[Segment]:
        """The segments that are complete now."""
        self._held += text
        return self._take(final=False)

    def close(self) -> list[Segment]:
        """The stream has ended: the rest."""
        return self._take(final=True)

    def _take(self, *, final: bool) -> list[Segment]:
        segments = []
        at = 0
        while at < len(self._held):
            window = self._held[at : at + self._limit + 1]
            end = _natural_end(window, self._limit)
            if end is None and len(window) > self._limit:
                end = _forced_end(self._held, at, self._limit, final=final)
            if end is None:
                if not final:
                    break
                end = len(window)
            segments.append(self._segment(self._held[at : at + end]))
            at += end
        self._held = self._held[at:]
        return segments

    def _segment(self, text: str) -> Segment:
        segment = Segment(text, self._before)
        before = (self._before + text)[-self._overlap :] if self._overlap else ""
        if len(self._before + text) > len(before):
            first_space = next((index for index, character in enumerate(before) if character.isspace()), None)
            before = before if first_space is None else before[first_space + 1 :]
        self._before = before
        return segment


def _natural_end(window: str, limit: int) -> int | None:
    """Where the first line or sentence of `window` ends, if that is within `limit` characters."""
    for match in _NATURAL_END.finditer(window):
        if match.end() > limit:
            return None
        if match.group() in "\n。！？":
            return match.end()
        word = _LAST_WORD.search(window[max(0, match.start() - _LONGEST_ABBREVIATION) : match.start()])
        if match.end() < _SHORTEST_SENTENCE or (word is not None and _ABBREVIATION.fullmatch(word.group())):
            continue
        return match.end()
    return None


def _forced_end(text: str, start: int, limit: int, *, final: bool) -> int | None:
    """Where to cut a stretch that has no end of its own: behind its last word, or at `limit`; never in a placeholder.

    None where more text must come before that is clear.
    """
    stretch = text[start : start + limit]
    placeholders: list[tuple[int, int]] = []
    for bracket in _BRACKET.finditer(stretch):
        for first in range(start + bracket.start(), start + bracket.end()):
            found = match_at(text, first)
            if found is Unfinished.YES and not final:
                return None
            if isinstance(found, Candidate):
                placeholders.append((first - start, found.end - start))
                break
    for ends in ((match.end() for match in _SPACE.finditer(stretch)), (limit,), (first for first, _ in placeholders)):
        outside = [end for end in ends if end > 0 and not any(low < end < high for low, high in placeholders)]
        if outside:
            return outside[-1]
    return limit
