"""Wrapping text into lines of the screen, by cells, while it grows. Knows nothing of Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from rich.cells import cell_len, chop_cells
from rich.segment import Segment
from rich.style import Style

Row = list[Segment]
"""One line of the screen: no newline, not padded."""
Span = tuple[str, Style]

_WIDE = "\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60"


_LINE = re.compile(r"\s+")


def visible(text: str, *, lines: bool = False) -> str:
    """Text of a person or a model for where it is not laid out by a `Renderer`: what a terminal may obey is shown as
    U+FFFD. On one line, unless `lines` are kept."""
    if not lines:
        text = _LINE.sub(" ", text)
    return "".join(character if character.isprintable() or character == "\n" else "\ufffd" for character in text)


@cache
def _units() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What a text is made of, and what begins with a wide character. Compiled when the first text is there."""
    return re.compile(f"\n| +|[{_WIDE}]|[^ \n{_WIDE}]+"), re.compile(f"[{_WIDE}]")


def plain(spans: Iterable[Span]) -> str:
    """The text of spans."""
    return "".join(text for text, _ in spans)


def overlay(below: Sequence[Span], above: Sequence[Span]) -> Iterator[Span]:
    """The same text twice: cut wherever either is cut, with the styles of both."""
    marks = iter(above)
    left, mark = 0, Style.null()
    for text, style in below:
        while text:
            while not left:
                marked, mark = next(marks)
                left = len(marked)
            taken = text[:left]
            yield taken, style + mark
            text = text[len(taken) :]
            left -= len(taken)


def wrap(spans: Iterable[Span], width: int) -> list[Row]:
    """Text in lines of at most `width` cells (at least 2)."""
    wrapper = Wrapper(width)
    for text, style in spans:
        wrapper.feed(text, style)
    return wrapper.rows()


class Wrapper:
    """Wraps a text that grows, at spaces and between wide characters, by cells. A word too long for a line is cut."""

    def __init__(self, width: int) -> None:
        self._width = max(2, width)
        self._rows: list[Row] = []
        self._row: list[Span] = []
        self._row_width = 0
        self._gap: list[Span] = []
        self._gap_width = 0
        self._word: list[Span] = []
        self._word_text = ""
        self._word_width = 0

    def feed(self, text: str, style: Style) -> None:
        """Append text of one style."""
        units, wide = _units()
        for unit in units.findall(text):
            if unit[0] == " ":
                self._end_word()
                self._gap.append((unit, style))
                self._gap_width += len(unit)
            elif unit == "\n":
                self._end_word()
                self._end_row()
            else:
                if self._word and (wide.match(unit) or wide.match(self._word_text)):
                    self._end_word()
                self._word.append((unit, style))
                self._word_text += unit
                self._word_width = cell_len(self._word_text)
                if self._word_width > self._width:
                    self._cut_word()

    def rows(self) -> list[Row]:
        """The text so far. The list is the caller's, its rows are not."""
        if not (self._row or self._word):
            return [*self._rows, []] if self._rows else []
        if not self._word:
            return [*self._rows, _segments(self._row)]
        if self._fits():
            return [*self._rows, _segments([*self._row, *self._gap, *self._word])]
        return [*self._rows, *([_segments(self._row)] if self._row else []), _segments(self._word)]

    def _fits(self) -> bool:
        return self._row_width + self._gap_width + self._word_width <= self._width

    def _end_word(self) -> None:
        if not self._word:
            return
        if not self._fits():
            if self._row:
                self._end_row()
            self._drop_gap()
        self._row += self._gap
        self._row += self._word
        self._row_width += self._gap_width + self._word_width
        self._drop_gap()
        self._word, self._word_text, self._word_width = [], "", 0

    def _end_row(self) -> None:
        self._rows.append(_segments(self._row))
        self._row, self._row_width = [], 0
        self._drop_gap()

    def _drop_gap(self) -> None:
        if self._gap:
            self._gap, self._gap_width = [], 0

    def _cut_word(self) -> None:
        if self._row:
            self._end_row()
        self._drop_gap()
        pieces = chop_cells(self._word_text, self._width)
        spans = overlay([(piece, Style.null()) for piece in pieces], self._word)
        lines = iter(spans)
        for piece in pieces:
            line: list[Span] = []
            while len(plain(line)) < len(piece):
                line.append(next(lines))
            self._row = line
            self._end_row()
        self._rows.pop()
        self._word, self._word_text, self._word_width = line, pieces[-1], cell_len(pieces[-1])


def _segments(spans: Sequence[Span]) -> Row:
    """Neighbours of one style are joined, so that lines don't depend on how the text came."""
    row: Row = []
    text, style = "", None
    for more, its in spans:
        if its == style:
            text += more
            continue
        if text:
            row.append(Segment(text, style))
        text, style = more, its
    if text:
        row.append(Segment(text, style))
    return row
