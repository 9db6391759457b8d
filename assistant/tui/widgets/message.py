"""One message of the transcript, drawn line by line: a single widget however long the text is.

Model text is data: it is never read as markup, and no link in it can be followed.
"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region, Size
from textual.message import Message as TextualMessage
from textual.reactive import Reactive
from textual.selection import Selection
from textual.strip import Strip
from textual.widget import Widget

from assistant.tui.bindings import bindings
from assistant.tui.document import Document
from assistant.tui.entries import Answer, Entry, Prompt
from assistant.tui.rendering import LiveText, Look, Renderer
from assistant.tui.wrapping import Row, visible, wrap

LONG_PROMPT = 4000
"""Characters of a prompt that are laid out before it is unfolded."""
FOLDED_ROWS = 16
"""Rows of a prompt that are shown before it is unfolded."""


class MessageView(Widget, can_focus=True):
    """A message: heading with its decision badge, reasoning under one line, text, and what there is to say about it."""

    BINDINGS = bindings("message")
    # Textual's asks for another layout whenever a layout has changed it.
    virtual_size = Reactive(Size(0, 0), repaint=False)
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "message--role",
        "message--dim",
        "message--allowed",
        "message--masked",
        "message--refused",
        "message--restored",
        "message--placeholder",
        "message--unknown",
        "message--code",
        "message--heading",
        "message--link",
    }

    class Asked(TextualMessage):
        """The person wants something done with this message: `what` is an action of the chat screen."""

        def __init__(self, view: MessageView, what: str) -> None:
            self.view = view
            self.what = what
            super().__init__()

        @property
        def control(self) -> MessageView:
            return self.view

    class CopyCode(TextualMessage):
        """The person wants a code block of this message copied."""

        def __init__(self, view: MessageView, number: int) -> None:
            self.view = view
            self.number = number
            super().__init__()

    def __init__(self, entry: Entry, *, real: bool, reasoning: bool = True) -> None:
        """Args: the message; whether real values are shown; whether its reasoning may be shown at all."""
        super().__init__(classes="prompt" if isinstance(entry, Prompt) else "answer")
        self.entry = entry
        self._real = real
        self._show_reasoning = reasoning
        self._lines: list[Row] = []
        self._key: object = None
        self._body = _Body()
        self._thoughts = _Body()
        self._styles_of_theme: Look | None = None
        self._base: Style | None = None
        self._strips: dict[int, tuple[Row, Strip]] = {}
        """Drawn rows by their number, each with the row that it was drawn from."""
        self._strips_for: object = None
        self._next_code = 0
        self._long = False
        """Whether a prompt has more than is shown of it while it is folded."""

    # --- What the transcript says -----------------------------------------------------------------------------------

    def show_values(self, real: bool) -> None:
        """Show real values, or what the model saw and wrote."""
        if real != self._real:
            self._real = real
            self._forget()
            self.refresh(layout=True)

    def update_entry(self) -> None:
        """Draw what has changed in the entry since."""
        if not self._key or self._key == self._now(self._width):
            return
        before = self._lines
        self._lay_out(self._width)
        if len(self._lines) != len(before):
            self.refresh(layout=True)
            return
        changed = [y for y, (old, new) in enumerate(zip(before, self._lines, strict=True)) if old is not new]
        if changed:
            gutter = self.styles.gutter
            self.refresh(Region(gutter.left, gutter.top + changed[0], self._width, changed[-1] - changed[0] + 1))

    # --- Drawing ----------------------------------------------------------------------------------------------------

    @property
    def _width(self) -> int:
        return max(self.content_size.width, 1)

    def _now(self, width: int) -> tuple[object, ...]:
        return (width, self._real, self.entry.version, self.entry.unfolded, self.entry.branch, len(self.entry.branches))

    def _forget(self) -> None:
        self._key = None
        self._body = _Body()
        self._thoughts = _Body()

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._styles_of_theme = None
        self._forget()

    def get_content_width(self, container: Size, viewport: Size) -> int:
        return container.width

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        self._lay_out(max(width, 1))
        return len(self._lines)

    def _lay_out(self, width: int) -> None:
        key = self._now(width)
        if key != self._key:
            lines = [
                *self._heading(width),
                *self._reasoning_lines(width),
                *self._text_lines(width),
                *self._notes(width),
            ]
            # The first ones are made anew each time: what is the same is to be recognised as such.
            self._lines = [old if old == new else new for old, new in zip(self._lines[:4], lines, strict=False)]
            self._lines += lines[len(self._lines) :]
            self._key = key

    def render_lines(self, crop: Region) -> list[Strip]:
        self._base = self.rich_style  # once a frame: it is looked up through all ancestors
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        base = self._base or self.rich_style
        if y >= len(self._lines):
            return Strip.blank(self._width, base)
        row = self._lines[y]
        selection = self.text_selection
        span = selection.get_span(y) if selection is not None else None
        if span is not None:
            style = self.screen.get_component_rich_style("screen--selection")
            return self._strip(_stylized(list(Segment.apply_style(row, base)), *span, style), y, base)
        if self._strips_for != (self._width, base):
            self._strips, self._strips_for = {}, (self._width, base)
        kept = self._strips.get(y)
        if kept is None or kept[0] is not row:
            kept = self._strips[y] = (row, self._strip(list(Segment.apply_style(row, base)), y, base))
        return kept[1]

    def _strip(self, segments: Row, y: int, base: Style) -> Strip:
        return Strip(segments).adjust_cell_length(self._width, base).apply_offsets(0, y)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        return selection.extract("\n".join(_plain(line).rstrip() for line in self._lines)), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        self.refresh()

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style(f"message--{name}", partial=True)

    def _look(self) -> Look:
        if self._styles_of_theme is None:
            self._styles_of_theme = Look(
                restored=self._style("restored"),
                placeholder=self._style("placeholder"),
                unknown=self._style("unknown"),
                code=self._style("code"),
                heading=self._style("heading"),
                link=self._style("link"),
                quote=self._style("dim"),
                rule=self._style("dim"),
                dim=self._style("dim"),
                code_theme="ansi_dark" if self.app.current_theme.dark else "ansi_light",
            )
        return self._styles_of_theme

    # --- Parts ------------------------------------------------------------------------------------------------------

    def _heading(self, width: int) -> list[Row]:
        entry = self.entry
        prompt = isinstance(entry, Prompt)
        dim = self._style("dim")
        spans = [("You" if prompt else "Assistant", self._style("role"))]
        spans.append((f"  {_clock(entry.created_ms)}  ", dim))
        spans.append((f"[{entry.badge}]", self._badge_style(entry.badge) + Style(meta={"@click": "why"})))
        if entry.record is not None:
            spans.append((f"  record {entry.record}", dim))
        if len(entry.branches) > 1:
            spans.append((f"  version {entry.branch + 1} of {len(entry.branches)} (left, right)", self._style("role")))
        return wrap(spans, width)

    def _badge_style(self, badge: str) -> Style:
        if badge.startswith("masked"):
            return self._style("masked")
        return self._style("allowed" if badge in ("allowed", "checking") else "refused")

    def _reasoning_lines(self, width: int) -> list[Row]:
        entry = self.entry
        if not isinstance(entry, Answer) or not self._show_reasoning:
            return []
        if not entry.reasoning.length and not entry.reasoning_tokens:
            return []
        thinking = entry.state == "thinking"
        tokens = f"{entry.reasoning_tokens:,} tokens" if entry.reasoning_tokens else "kept"
        mark = "▾" if entry.unfolded else "▸"
        summary = f"{mark} {'Thinking' if thinking else 'Reasoning'}: {tokens}"
        lines = wrap([(summary, self._style("dim") + Style(meta={"@click": "fold"}))], width)
        if entry.unfolded:
            bar = Segment("│ ", self._style("dim"))
            inner = self._thoughts.lines(entry.reasoning, self._look(), width - 2, self._real)
            dim = self._style("dim")
            lines += [[bar, *Segment.apply_style(line, dim)] for line in inner]
        return lines

    def _text_lines(self, width: int) -> list[Row]:
        document = self.entry.document
        if isinstance(self.entry, Answer) or self.entry.unfolded:
            return self._body.lines(document, self._look(), width, self._real)
        limit = LONG_PROMPT if document.length > LONG_PROMPT else None
        rows = self._body.lines(document, self._look(), width, self._real, limit=limit)
        self._long = limit is not None or len(rows) > FOLDED_ROWS
        if not self._long:
            return rows
        rows = rows[: FOLDED_ROWS - 4]
        hidden = document.length - sum(len(_plain(row)) + 1 for row in rows)
        more = f"… about {max(hidden, 1):,} more characters; Enter unfolds"
        return [*rows, *wrap([(more, self._style("dim"))], width)]

    def _notes(self, width: int) -> list[Row]:
        entry = self.entry
        notes: list[tuple[str, str]] = []
        if isinstance(entry, Answer):
            if entry.state == "stopped":
                kept = "Stopped. What was written is kept." if entry.document.length else "Stopped before an answer."
                notes.append(("masked", f"■ {kept}"))
            if entry.state == "unfinished":
                notes.append(("refused", "! Cut off before the log had its record; the model won't be shown it again."))
            if entry.truncated:
                notes.append(("masked", "! Cut off at the length limit."))
            if entry.unknown:
                names = ", ".join(entry.unknown)
                notes.append(("unknown", f"? Stands for nothing, shown as the model wrote it: {names}"))
            if entry.message is not None:
                what = "Blocked" if entry.state == "blocked" else "Failed"
                notes.append(("refused", f"× {what}: {entry.message}"))
        elif isinstance(entry, Prompt) and entry.message is not None:
            what = {"refused": "Refused", "failed": "Failed"}.get(entry.state, "No answer")
            notes.append(("refused", f"× {what}: {entry.message}"))
        notes += [("masked", f"! {warning}") for warning in entry.warnings]
        return [row for style, note in notes for row in wrap([(visible(note), self._style(style))], width)]

    # --- Keys -------------------------------------------------------------------------------------------------------

    def on_focus(self, event: events.Focus) -> None:
        self._next_code = 0

    def action_fold(self) -> None:
        self.entry.unfolded = not self.entry.unfolded
        self.refresh(layout=True)

    def action_why(self) -> None:
        self.post_message(self.Asked(self, "why"))

    def action_copy_message(self) -> None:
        self.post_message(self.Asked(self, "copy"))

    def action_edit(self) -> None:
        self.post_message(self.Asked(self, "edit"))

    def action_again(self) -> None:
        self.post_message(self.Asked(self, "again"))

    def action_move(self, by: int) -> None:
        self.post_message(self.Asked(self, "next" if by > 0 else "previous"))

    def action_branch(self, by: int) -> None:
        self.post_message(self.Asked(self, "right" if by > 0 else "left"))

    def action_copy_code(self, number: int | None = None) -> None:
        count = len(self.entry.document.code_blocks)
        if number is None:
            number = self._next_code % count if count else 0
            self._next_code = number + 1
        self.post_message(self.CopyCode(self, number))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        prompt = isinstance(self.entry, Prompt)
        match action:
            case "edit":
                return prompt and self.entry.id is not None
            case "again":
                return self.entry.id is not None
            case "branch":
                return len(self.entry.branches) > 1
            case "copy_code":
                return not prompt and bool(self.entry.document.code_blocks)
            case "fold":
                return self._long if prompt else self._has_reasoning()
        return True

    def _has_reasoning(self) -> bool:
        return self._show_reasoning and isinstance(self.entry, Answer) and self.entry.reasoning.length > 0


class _Body:
    """The laid-out lines of one document: finished blocks once, the live end as it grows."""

    def __init__(self) -> None:
        self._blocks: list[Row] = []
        self._done = 0
        self._key: object = None
        self._live: LiveText | None = None

    def lines(self, document: Document, look: Look, width: int, real: bool, *, limit: int | None = None) -> list[Row]:
        """Everything of `document` at `width` cells; with `limit`, only so many characters of its live end."""
        width = max(width, 2)
        key = (id(document), id(look), width, real, limit)
        if key != self._key:
            self._blocks, self._done, self._live, self._key = [], 0, LiveText(document, look), key
        assert self._live is not None
        renderer = Renderer(look)
        for block in document.blocks[self._done :]:
            _append(self._blocks, renderer.render(block, document, width, real=real))
            self._done += 1
        source = document.live if limit is None else document.head(limit)
        live = self._live.lines(source, width, real=real) if source else []
        if not live:
            return self._blocks
        return _append(list(self._blocks), live)


def _append(rows: list[Row], more: list[Row]) -> list[Row]:
    """`more` below `rows`, with a blank line between."""
    if rows and more:
        rows.append([])
    rows += more
    return rows


def _plain(line: Row) -> str:
    return "".join(segment.text for segment in line)


def _stylized(segments: Row, start: int, end: int, style: Style) -> Row:
    """`segments` with `style` over the characters from `start` to `end` (-1: the rest)."""
    at, result = 0, []
    for text, old, _ in segments:
        low = min(max(start - at, 0), len(text))
        high = len(text) if end == -1 else min(max(end - at, 0), len(text))
        for part, inside in ((text[:low], False), (text[low:high], True), (text[high:] if high >= low else "", False)):
            if part:
                result.append(Segment(part, (old or Style()) + style if inside else old))
        at += len(text)
    return result


def _clock(time_ms: int) -> str:
    return datetime.fromtimestamp(time_ms / 1000).strftime("%H:%M")
