"""Finished blocks and the live end of a `Document` as lines of Rich segments.

The text is data: nothing of it becomes markup, a control sequence or a link, and nothing of it may vanish. What can't be
laid out without a loss is shown as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields

from markdown_it.rules_block.table import escapedSplit
from markdown_it.token import Token
from rich.cells import cell_len, chop_cells
from rich.segment import Segment
from rich.style import Style

from assistant.tui.document import Block, Document, Mark

Row = list[Segment]
"""One line of the screen: no newline, not padded."""
Span = tuple[str, Style]

_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""What a terminal may obey, or can't be given. Tabs and newlines are dealt with where they are allowed."""
_LINE_END = re.compile(r"\r\n|\r|\n")
_WIDE = "\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60"
_UNIT = re.compile(f"\n| +|[{_WIDE}]|[^ \n{_WIDE}]+")
_IS_WIDE = re.compile(f"[{_WIDE}]")
_TAB = "    "
_EMPHASIS = {"em_open": Style(italic=True), "strong_open": Style(bold=True), "s_open": Style(strike=True)}
_DEEPEST = 19
"""Behind this level the parser may have dropped text."""
_NARROWEST = 8
_NARROWEST_CELL = 4
_LONGEST_HIGHLIGHTED = 20_000
"""Characters. Colours are not worth a stall."""


@dataclass(frozen=True)
class Look:
    """What a theme decides: Rich styles, and the name of a Pygments or Rich theme for code."""

    restored: str | Style = "green underline"
    placeholder: str | Style = "cyan"
    """A restored value's placeholder, where those are shown."""
    unknown: str | Style = "yellow reverse"
    code: str | Style = "cyan"
    heading: str | Style = "bold"
    link: str | Style = "blue"
    quote: str | Style = "dim"
    """The bar beside a quotation."""
    rule: str | Style = "dim"
    table_header: str | Style = "bold"
    dim: str | Style = "dim"
    """List markers and the line above code."""
    code_theme: str = "ansi_dark"


@dataclass(frozen=True)
class _Styles:
    """The styles of a look, parsed."""

    restored: Style
    placeholder: Style
    unknown: Style
    code: Style
    heading: Style
    link: Style
    quote: Style
    rule: Style
    table_header: Style
    dim: Style

    @classmethod
    def of(cls, look: Look) -> _Styles:
        given = {each.name: getattr(look, each.name) for each in fields(cls)}
        return cls(**{name: Style.parse(it) if isinstance(it, str) else it for name, it in given.items()})


class _Unfit(Exception):
    """A block that can't be laid out without a loss."""


class Renderer:
    """Lays out finished blocks. It keeps nothing between calls, so what it returns can be cached by the caller."""

    def __init__(self, look: Look) -> None:
        """Raises: rich.errors.StyleSyntaxError if a style of `look` can't be read."""
        self._styles = _Styles.of(look)
        self._code_theme = look.code_theme

    def render(self, block: Block, document: Document, width: int, *, real: bool) -> list[Row]:
        """The lines of `block`, none wider than `width` cells; none at all for a blank block.

        Args:
            block: one of `document.blocks`.
            document: knows what the block's anchors stand for.
            width: cells, at least 2.
            real: whether restored values are shown, or else their placeholders.
        """
        paint = _Paint(document, self._styles, real=real)
        try:
            if any(token.level >= _DEEPEST for token in block.tokens):
                raise _Unfit
            return _Layout(block, paint, self._styles, self._code_theme).blocks(block.tokens, width)
        except _Unfit:
            return wrap(paint.spans(block.source.strip("\n"), Style.null()), width)


class LiveText:
    """Shows a document's live end as plain text. An update costs what is new, however long the text or a line is."""

    def __init__(self, document: Document, look: Look) -> None:
        self._document = document
        self._styles = _Styles.of(look)
        self._shown: tuple[int, bool] | None = None
        self._source = ""
        self._wrapper = _Wrapper(2)

    def lines(self, source: str, width: int, *, real: bool) -> list[Row]:
        """The lines of `source`, which is `document.live`; blank ones at either end are left out.

        Args: the width in cells, at least 2; whether restored values are shown, or else their placeholders.
        """
        if self._shown != (width, real) or not source.startswith(self._source):
            self._shown, self._source, self._wrapper = (width, real), "", _Wrapper(width)
        new = source[len(self._source) :]
        if not self._source:
            new = new.lstrip("\n")
        if new:
            for text, style in _Paint(self._document, self._styles, real=real).spans(new, Style.null()):
                self._wrapper.feed(text, style)
            self._source = source
        rows = self._wrapper.rows()
        while rows and not rows[-1]:
            rows.pop()
        return rows


class _Paint:
    """Turns source with anchors into text that is safe to show, in its styles."""

    def __init__(self, document: Document, styles: _Styles, *, real: bool) -> None:
        self._document = document
        self._styles = styles
        self._real = real

    def spans(self, source: str, base: Style, *, code: bool = False) -> Iterator[Span]:
        """Values show their line ends as such in code only: elsewhere they would look like the model's."""
        for piece in self._document.pieces(source):
            text = piece.text if self._real else piece.outbound
            style = base
            if piece.mark is Mark.UNKNOWN:
                style = base + self._styles.unknown
            elif piece.mark is Mark.RESTORED:
                style = base + (self._styles.restored if self._real else self._styles.placeholder)
            if piece.mark is not Mark.PLAIN:
                text = _LINE_END.sub("\n" if code else "⏎", text)
                text = text if code else text.replace("\t", " ")
            yield _UNSAFE.sub("\ufffd", text.replace("\t", _TAB)), style


class _Layout:
    """Lays out one block."""

    def __init__(self, block: Block, paint: _Paint, styles: _Styles, code_theme: str) -> None:
        self._paint = paint
        self._styles = styles
        self._code_theme = code_theme
        self._source = block.source
        self._next_code = block.first_code

    def blocks(self, tokens: Sequence[Token], width: int, *, loose: bool = True) -> list[Row]:
        """The elements below one another, with a blank line between them where they are `loose`."""
        if width < _NARROWEST:
            raise _Unfit
        rows: list[Row] = []
        for token, inner in _elements(tokens):
            element = self._element(token, inner, width)
            if rows and element and loose:
                rows.append([])
            rows += element
        return rows

    def _element(self, token: Token, inner: Sequence[Token], width: int) -> list[Row]:
        match token.type:
            case "paragraph_open":
                return wrap(self._inline(inner[0], Style.null()), width)
            case "heading_open":
                style = self._styles.heading + Style(underline=True) if token.tag == "h1" else self._styles.heading
                return wrap(self._inline(inner[0], style), width)
            case "blockquote_open":
                bar = Segment("▌ ", self._styles.quote)
                return [[bar, *row] for row in self.blocks(inner, width - 2)]
            case "bullet_list_open" | "ordered_list_open":
                return self._list(token, inner, width)
            case "table_open":
                return self._table(inner, width)
            case "fence" | "code_block":
                return self._code(token, width)
            case "hr":
                return [[Segment("─" * width, self._styles.rule)]]
            case _:
                raise _Unfit

    def _list(self, token: Token, inner: Sequence[Token], width: int) -> list[Row]:
        items = list(_elements(inner))
        # The number that was written: a list that is counted anew would lose what the text says.
        markers = [f"{item.info}{item.markup} " if item.info else "• " for item, _ in items]
        indent = max(map(len, markers))
        paragraphs = (each for each in inner if each.level == token.level + 2 and each.type == "paragraph_open")
        loose = any(not paragraph.hidden for paragraph in paragraphs)
        rows: list[Row] = []
        for marker, (_, content) in zip(markers, items, strict=True):
            if rows and loose:
                rows.append([])
            marked = Segment(marker.rjust(indent), self._styles.dim)
            for row in self.blocks(content, width - indent, loose=loose) or [[]]:
                rows.append([marked, *row])
                marked = Segment(" " * indent)
        return rows

    def _table(self, inner: Sequence[Token], width: int) -> list[Row]:
        lines = self._source.split("\n")
        cells: list[list[tuple[Token, list[Span]]]] = []
        for _, section in _elements(inner):
            for row, content in _elements(section):
                style = Style.null() if cells else self._styles.table_header
                cells.append([(cell, self._inline(text[0], style)) for cell, text in _elements(content)])
                if row.map and _cells(lines[row.map[0]]) > len(cells[0]):
                    raise _Unfit  # the parser drops cells for which there is no header
        lengths = ([cell_len(_plain(spans)) for _, spans in row] for row in cells)
        widths = _column_widths([max(column, default=0) for column in zip(*lengths, strict=True)], width)
        rows: list[Row] = []
        for row_cells in cells:
            columns = [wrap(spans, room) for (_, spans), room in zip(row_cells, widths, strict=True)]
            aligns = [str(cell.attrs.get("style", "")).removeprefix("text-align:") for cell, _ in row_cells]
            for at in range(max(1, *map(len, columns))):
                across = [column[at] if at < len(column) else [] for column in columns]
                rows.append(_across(across, widths, aligns))
            if row_cells is cells[0]:
                rows.append([Segment("  ".join("─" * room for room in widths), self._styles.rule)])
        return rows

    def _code(self, token: Token, width: int) -> list[Row]:
        number = self._next_code
        self._next_code += 1
        click = self._styles.dim + Style.from_meta({"@click": f"copy_code({number})"})
        language = token.info.strip()
        header = [*self._paint.spans(language or "code", click), (f" · copy {number + 1}", click)]
        shown = list(self._paint.spans(token.content.removesuffix("\n"), Style.null(), code=True))
        text = _plain(shown)
        lexed = _highlight(text, language.partition(" ")[0], self._code_theme) or [(text, self._styles.code)]
        return wrap(header, width) + (wrap(_overlay(lexed, shown), width) if text else [])

    def _inline(self, token: Token, base: Style) -> list[Span]:
        """A line's text. Line ends stay: an address or a poem would be hard to read without."""
        spans: list[Span] = []
        styles = [base]
        links: list[tuple[Token, int]] = []
        for child in token.children or ():
            match child.type:
                case "softbreak" | "hardbreak":
                    spans.append(("\n", styles[-1]))
                case "code_inline":
                    spans += self._paint.spans(child.content, styles[-1] + self._styles.code)
                case "em_open" | "strong_open" | "s_open":
                    styles.append(styles[-1] + _EMPHASIS[child.type])
                case "link_open":
                    links.append((child, len(spans)))
                    styles.append(styles[-1] + self._styles.link)
                case "link_close":
                    link, start = links.pop()
                    spans += self._target(link, _plain(spans[start:]), styles.pop())
                case "em_close" | "strong_close" | "s_close":
                    styles.pop()
                case _:
                    spans += self._paint.spans(child.content, styles[-1])
        return spans

    def _target(self, link: Token, text: str, style: Style) -> list[Span]:
        """A link's target and title, whole, behind its text; nothing where the text is the target."""
        target = list(self._paint.spans(str(link.attrs.get("href", "")), style))
        title = str(link.attrs.get("title", ""))
        if not title and (link.markup == "autolink" or text == _plain(target)):
            return []
        if title:
            target += [(' "', style), *self._paint.spans(title, style), ('"', style)]
        return [(" (" if text else "(", style), *target, (")", style)]


def _elements(tokens: Sequence[Token]) -> Iterator[tuple[Token, Sequence[Token]]]:
    """The outermost elements: each opening token, and the tokens up to its closing one."""
    start = 0
    depth = 0
    for at, token in enumerate(tokens):
        if depth == 0:
            start = at
        depth += token.nesting
        if depth == 0:
            yield tokens[start], tokens[start + 1 : at]


def _plain(spans: Iterable[Span]) -> str:
    return "".join(text for text, _ in spans)


def _cells(line: str) -> int:
    """How many cells a line of a table has, counted as the parser does (GFM 4.10)."""
    cells = escapedSplit(line.strip(" \t>"))
    return len(cells) - (cells[0] == "") - (len(cells) > 1 and cells[-1] == "")


def _column_widths(natural: Sequence[int], width: int) -> list[int]:
    """The widest columns give way first."""
    room = width - 2 * (len(natural) - 1)
    for widest in range(max(room, 0), _NARROWEST_CELL - 1, -1):
        widths = [max(2, min(each, widest)) for each in natural]
        if sum(widths) <= room:
            return widths
    raise _Unfit


def _across(columns: Sequence[Row], widths: Sequence[int], aligns: Sequence[str]) -> Row:
    """One line of a table."""
    row: Row = []
    behind = 0
    for cell, width, align in zip(columns, widths, aligns, strict=True):
        free = width - Segment.get_line_length(cell)
        before = free if align == "right" else free // 2 if align == "center" else 0
        if behind + before:
            row.append(Segment(" " * (behind + before)))
        row += cell
        behind = free - before + 2
    return row


def _highlight(code: str, language: str, theme: str) -> list[Span]:
    """The code in colours; nothing where that can't be had."""
    if not language or not code or len(code) > _LONGEST_HIGHLIGHTED:
        return []
    # Here, because many answers have no code, and Pygments takes longer to import than all the rest.
    from rich.syntax import Syntax

    lexer = Syntax("", language).lexer
    if lexer is None:
        return []
    try:
        lexed = list(lexer.get_tokens(code + "\n"))
    except Exception:  # noqa: BLE001  strangers' code on a stranger's text; without colours it is as right
        return []
    if "".join(text for _, text in lexed) != code + "\n":
        return []
    styles = Syntax.get_theme(theme)
    spans = [(text, styles.get_style_for_token(kind)) for kind, text in lexed]
    spans[-1] = (spans[-1][0].removesuffix("\n"), spans[-1][1])
    # What stands behind the text is the screen's, not the theme's.
    return [(text, style.without_color + Style(color=style.color)) for text, style in spans]


def _overlay(below: Sequence[Span], above: Sequence[Span]) -> Iterator[Span]:
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
    wrapper = _Wrapper(width)
    for text, style in spans:
        wrapper.feed(text, style)
    return wrapper.rows()


class _Wrapper:
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
        for unit in _UNIT.findall(text):
            if unit[0] == " ":
                self._end_word()
                self._gap.append((unit, style))
                self._gap_width += len(unit)
            elif unit == "\n":
                self._end_word()
                self._end_row()
            else:
                if self._word and (_IS_WIDE.match(unit) or _IS_WIDE.match(self._word_text)):
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
        spans = _overlay([(piece, Style.null()) for piece in pieces], self._word)
        lines = iter(spans)
        for piece in pieces:
            line: list[Span] = []
            while len(_plain(line)) < len(piece):
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
