"""Finished blocks and the live end of a `Document` as lines of Rich segments.

The text is data: nothing of it becomes markup, a control sequence or a link, and nothing of it may vanish. What can't be
laid out without a loss is shown as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style

from assistant.application.screening import UNSAFE
from assistant.tui.document import Block, Document, Mark, Piece
from assistant.tui.wrapping import Row, Span, Wrapper, overlay, plain, wrap

if TYPE_CHECKING:
    from markdown_it.token import Token

_LINE_END = re.compile(r"\r\n|\r|\n")
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


def warm() -> None:
    """Load what the first answer will need, in a thread of the caller's, so that it does not stop the screen then."""
    document = Document()
    document.feed(Piece("- a\n\n| a |\n|---|\n| b |\n\n```python\npass\n```\n", ""))
    document.close()
    for block in document.blocks:
        Renderer(Look()).render(block, document, 80, real=True)


class LiveText:
    """Shows a document's live end as plain text. An update costs what is new, however long the text or a line is."""

    def __init__(self, document: Document, look: Look) -> None:
        self._document = document
        self._styles = _Styles.of(look)
        self._shown: tuple[int, bool] | None = None
        self._source = ""
        self._wrapper = Wrapper(2)

    def lines(self, source: str, width: int, *, real: bool) -> list[Row]:
        """The lines of `source`, which is `document.live`; blank ones at either end are left out.

        Args: the width in cells, at least 2; whether restored values are shown, or else their placeholders.
        """
        if self._shown != (width, real) or not source.startswith(self._source):
            self._shown, self._source, self._wrapper = (width, real), "", Wrapper(width)
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
            if piece.mark not in (Mark.PLAIN, Mark.PRIVATE):
                text = _LINE_END.sub("\n" if code else "⏎", text)
                text = text if code else text.replace("\t", " ")
            yield UNSAFE.sub("\ufffd", text.replace("\t", _TAB)), style


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
        lengths = ([cell_len(plain(spans)) for _, spans in row] for row in cells)
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
        text = plain(shown)
        lexed = _highlight(text, language.partition(" ")[0], self._code_theme) or [(text, self._styles.code)]
        return wrap(header, width) + (wrap(overlay(lexed, shown), width) if text else [])

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
                    spans += self._target(link, plain(spans[start:]), styles.pop())
                case "em_close" | "strong_close" | "s_close":
                    styles.pop()
                case _:
                    spans += self._paint.spans(child.content, styles[-1])
        return spans

    def _target(self, link: Token, text: str, style: Style) -> list[Span]:
        """A link's target and title, whole, behind its text; nothing where the text is the target."""
        target = list(self._paint.spans(str(link.attrs.get("href", "")), style))
        title = str(link.attrs.get("title", ""))
        if not title and (link.markup == "autolink" or text == plain(target)):
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


def _cells(line: str) -> int:
    """How many cells a line of a table has, counted as the parser does (GFM 4.10)."""
    from markdown_it.rules_block.table import escapedSplit

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
