"""A text that grows while a model writes it, cut into finished blocks of Markdown and a live end.

What stands in place of a placeholder is an anchor to the parser: no value may be read as Markdown, and nothing that a
model writes may become an anchor. No screen is known here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_OPEN, _SHUT = "\ufdd0", "\ufdd1"
_ANCHOR = re.compile(f"{_OPEN}([0-9]+){_SHUT}")
_NONCHARACTER = re.compile("[\ufdd0-\ufdef]")
_NEW_LINE = re.compile(r"\r\n?")


class Mark(StrEnum):
    """How a piece of text is marked on the screen."""

    PLAIN = "plain"
    RESTORED = "restored"
    UNKNOWN = "unknown"
    PRIVATE = "private"
    """What has no form with placeholders (yet): it looks plain, and is not shown where only placeholders are."""


@dataclass(frozen=True)
class Piece:
    """A stretch of text, in both of its forms."""

    text: str = field(repr=False)
    """As it is shown: real characters."""
    outbound: str = field(repr=False)
    """As the model wrote it; equal to `text` where nothing was restored."""
    mark: Mark = Mark.PLAIN


@dataclass(frozen=True)
class Block:
    """One or more whole top-level elements of Markdown. Blocks don't depend on one another."""

    source: str = field(repr=False)
    """Markdown with anchors. May be blank: the sources of all blocks joined are the document's source."""
    first_code: int
    """The number that the first code block in it has in the document, if there is one."""
    tokens: tuple[Token, ...] = field(repr=False, compare=False)
    """What `parser()` makes of the source. Not to be changed."""


@dataclass(frozen=True)
class CodeBlock:
    """A code block, for copying."""

    language: str
    """The first word behind the fence; empty where there is none."""
    source: str = field(repr=False)
    """The code with anchors, for `Document.resolve`."""


class Document:
    """A text that grows, cut into finished blocks and a live end.

    Blocks and live end are the same for every way of cutting the text into pieces.
    """

    def __init__(self, *, markdown: bool = True) -> None:
        """Without `markdown` the text is shown as it is: nothing of it is ever cut off as a block."""
        self._pieces: list[Piece] = []
        self._marked: list[Piece] = []
        self._cutter = _Cutter() if markdown else None
        self._whole = ""
        self._blocks: list[Block] = []
        self._code: list[CodeBlock] = []
        self._after_return = False
        self.version = 0
        """Grows whenever the text or the blocks change."""
        self.length = 0
        """Characters as they are shown, restored."""

    def feed(self, piece: Piece) -> None:
        """Append `piece`. An empty one that is plain changes nothing."""
        if not piece.text and not piece.outbound:
            return
        self._pieces.append(piece)
        if piece.mark is Mark.PLAIN:
            source = self._plain(piece.text)
        else:
            source = f"{_OPEN}{len(self._marked)}{_SHUT}"
            self._marked.append(piece)
            self._after_return = False
        if self._cutter is None:
            self._whole += source
        else:
            self._finish(self._cutter.feed(source))
        self.length += len(piece.text)
        self.version += 1

    def close(self) -> None:
        """The text has ended: what is live becomes finished."""
        rest = self._cutter.close() if self._cutter is not None else ""
        if rest:
            self._finish([rest])
            self.version += 1

    @property
    def blocks(self) -> Sequence[Block]:
        """The finished stretches, in order. A block never changes, and none goes away."""
        return self._blocks

    @property
    def live(self) -> str:
        """What has not been finished: source with anchors."""
        return self._whole if self._cutter is None else self._cutter.live

    def head(self, limit: int) -> str:
        """The beginning of `live` that shows `limit` characters, or a few more: an anchor is not cut."""
        at = shown = 0
        for anchor in _ANCHOR.finditer(self.live):
            if shown + anchor.start() - at >= limit:
                break
            shown += anchor.start() - at + len(self._marked[int(anchor[1])].text)
            at = anchor.end()
            if shown >= limit:
                return self.live[:at]
        return self.live[: at + limit - shown]

    @property
    def code_blocks(self) -> Sequence[CodeBlock]:
        """All code blocks of the finished blocks, each at its number."""
        return self._code

    def text(self, *, real: bool) -> str:
        """The whole text, exactly: restored, or as the model wrote it."""
        return "".join(piece.text if real else piece.outbound for piece in self._pieces)

    def resolve(self, source: str, *, real: bool) -> str:
        """The text of a stretch of source. Line ends are `\\n`."""
        return "".join(piece.text if real else piece.outbound for piece in self.pieces(source))

    def pieces(self, source: str) -> Iterator[Piece]:
        """The pieces of a stretch of source: plain text, and the pieces that its anchors stand for."""
        at = 0
        for anchor in _ANCHOR.finditer(source):
            if anchor.start() > at:
                plain = source[at : anchor.start()]
                yield Piece(plain, plain)
            yield self._marked[int(anchor[1])]
            at = anchor.end()
        if at < len(source):
            yield Piece(source[at:], source[at:])

    def _plain(self, text: str) -> str:
        """`text` as source: no forged anchors, and the parser's line ends, because cutting goes by lines."""
        if self._after_return and text.startswith("\n"):
            text = text[1:]
            self._after_return = False
        if text:
            self._after_return = text.endswith("\r")
        return _NONCHARACTER.sub("\ufffd", _NEW_LINE.sub("\n", text))

    def _finish(self, sources: Sequence[str]) -> None:
        for source in sources:
            tokens = tuple(parser().parse(source))
            self._blocks.append(Block(source, len(self._code), tokens))
            for token in tokens:
                if token.type in ("fence", "code_block"):
                    language = token.info.strip().partition(" ")[0]
                    self._code.append(CodeBlock(language, token.content))


@cache
def parser() -> MarkdownIt:
    """The parser of everything that a model writes: CommonMark, tables and strikethrough.

    Images, HTML and link reference definitions stay text, so that none of them vanishes and no block changes what
    another one means.
    """
    from markdown_it import MarkdownIt  # here, so that an empty chat is on the screen before it is loaded

    class AsWritten(MarkdownIt):
        """Leaves a link's target alone: encoding it would make the same of an anchor and of `%EF%B7%90`."""

        def normalizeLink(self, url: str) -> str:  # noqa: N802  markdown-it's name
            return url

        def normalizeLinkText(self, link: str) -> str:  # noqa: N802  markdown-it's name
            return link

    markdown = AsWritten("commonmark", {"html": False}).enable(["table", "strikethrough"])
    return markdown.disable(["image", "reference", "html_block", "html_inline"])


_FENCE = re.compile(r" {0,3}(?:(`{3,})[^`]*|(~{3,}).*)")
_FENCE_END = re.compile(r" {0,3}(`{3,}|~{3,}) *")
_HEADING = re.compile(r"#{1,6}(?:[ \t]|\Z)")
_RULE = re.compile(r" {0,3}([-*_])(?: *\1){2,} *")
_MARKER = re.compile(r" {0,3}(?:[-+*]|([0-9]{1,9})[.)])(?= |\Z)")
_MAY_BE_MARKER = re.compile(r"(?:[-+*]|[0-9]{1,9}[.)])(?:[ \t\n]|\Z)|[0-9]{1,9}\Z")
_NO_FENCE_COLUMN = 4
"""From here on nothing is a fence."""


class _Cutter:
    """Cuts a source where an element at the top level has surely ended. Not cutting is always right.

    It reads lines, each once. It keeps where the content of the current top-level list item begins, because a fence
    from that column on is the item's. Where it can't tell whose a fence is, it stops cutting.
    """

    def __init__(self) -> None:
        self.live = ""
        self._line_start = 0
        self._begin()

    def _begin(self) -> None:
        self._blank_before = False
        self._started = False
        self._fence: str | None = None
        self._item_column: int | None = None
        self._empty_item = False
        self._sure = True
        """Whether the list item is really open, and its column right."""
        self._lost = False

    def feed(self, text: str) -> list[str]:
        """The stretches that are finished now."""
        finished = []
        source = self.live + text
        start = 0
        line = self._line_start
        while line < len(source):
            if self._ended_before(source, line):
                finished.append(source[start:line])
                start = line
                self._begin()
            end = source.find("\n", line)
            if end < 0:
                break
            ended = self._read(source[line:end])
            line = end + 1
            if ended:
                finished.append(source[start:line])
                start = line
                self._begin()
        self.live = source[start:]
        self._line_start = line - start
        return finished

    def close(self) -> str:
        """The rest."""
        rest, self.live = self.live, ""
        self._line_start = 0
        self._begin()
        return rest

    def _ended_before(self, source: str, line: int) -> bool:
        """Whether an element has ended before the line at `line`, of which perhaps only the beginning has come."""
        if not (self._blank_before and self._started) or self._fence or self._lost or source[line] in " \t\n":
            return False
        return self._item_column is None or _MAY_BE_MARKER.match(source, line) is None

    def _read(self, line: str) -> bool:
        """Take in a whole line. Returns whether an element has surely ended with it."""
        if self._lost:
            return False
        line = line.expandtabs(4)
        indent = len(line) - len(line.lstrip(" "))
        if self._fence:
            end = _FENCE_END.fullmatch(line)
            return end is not None and end[1].startswith(self._fence)
        if indent == len(line):
            self._blank_before = True
            if self._empty_item:  # `-` and a blank line: what follows is not in the item
                self._item_column = _NO_FENCE_COLUMN
            return False
        blank_before, first = self._blank_before, not self._started
        self._blank_before, self._started, self._empty_item = False, True, False
        fence = _FENCE.fullmatch(line)
        inside = self._item_column is not None and indent >= self._item_column
        if fence is not None and not (inside and self._sure):
            self._fence = fence[1] or fence[2]
            # the item's, or at top level? Or the header of a table?
            self._lost = "|" in line or (indent > 0 and not self._sure)
        elif not inside:
            self._read_outside(line, indent, settled=blank_before or first)
        # `# a | b` may be the header of a table
        return indent == 0 and "|" not in line and _HEADING.match(line) is not None

    def _read_outside(self, line: str, indent: int, *, settled: bool) -> None:
        """Take in a line that is not in the list item, if there is one. `settled`: no paragraph can go on in it."""
        marker = None if _RULE.fullmatch(line) else _MARKER.match(line)
        if marker is None:
            if self._item_column is not None:
                self._sure = False  # the item has ended, or its paragraph goes on
            return
        rest = line[marker.end() :]
        content = rest.lstrip(" ")
        spaces = len(rest) - len(content)
        interrupts = bool(content) and (marker[1] is None or int(marker[1]) == 1)
        if self._item_column is None:
            self._sure = settled or interrupts
        elif not self._sure:
            self._sure = indent == 0 and (settled or interrupts)
        if "|" in line:  # may be the header of a table
            self._sure = False
        self._item_column = marker.end() + (spaces if content and spaces <= 4 else 1)
        self._empty_item = not content
