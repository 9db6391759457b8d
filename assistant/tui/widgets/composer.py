"""Where the person writes: several lines, history, large pastes folded into one word, and what would be masked underlined."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import ClassVar

from rich.style import Style
from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import TextArea
from textual.widgets.text_area import Edit, EditResult, Location

from assistant.application.screening import UNSAFE
from assistant.tui.bindings import KEYS, bindings, keys_of

LARGE_PASTE = 4000
"""Characters from which on a paste is folded."""
MANY_LINES = 40
"""Lines from which on it is."""


def _editing() -> list[BindingType]:
    """TextArea's own keys, but for those that mean something else here."""
    taken = {key for own in KEYS if own.place == "composer" for key in own.keys.split(",")} | {"f6", "f7"}
    kept: list[BindingType] = []
    for binding in TextArea.BINDINGS:
        assert isinstance(binding, Binding)
        keys = [key for key in binding.key.split(",") if key not in taken]
        if keys:
            kept.append(replace(binding, key=",".join(keys), show=False))
    return kept


_SEQUENCE = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)")
"""Control sequences and operating-system commands, as ECMA-48 writes them."""
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_LINE_END = re.compile("\r\n?|[\u2028\u2029]")


class Composer(TextArea, inherit_bindings=False):
    """Enter sends; Shift+Enter, Ctrl+J and Alt+Enter break the line."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("composer"), *_editing()]
    COMPONENT_CLASSES: ClassVar[set[str]] = {"composer--masked", "composer--folded"}

    class Submitted(Message):
        """The person wants `text` sent."""

        def __init__(self, text: str) -> None:
            self.text = text
            super().__init__()

    class EditorWanted(Message):
        """The person wants to write in an editor of their own."""

    class CompletionWanted(Message):
        """Tab was pressed."""

    class MessagesWanted(Message):
        """Tab was pressed, and there is nothing to complete."""

    class CompletionChosen(Message):
        """Enter was pressed while completions are shown."""

    class CompletionMoved(Message):
        """Up or down was pressed while completions are shown."""

        def __init__(self, by: int) -> None:
            self.by = by
            super().__init__()

    def __init__(self) -> None:
        super().__init__(
            id="composer",
            soft_wrap=True,
            tab_behavior="focus",
            show_line_numbers=False,
            highlight_cursor_line=False,
            placeholder="Write a message. Enter sends, / lists commands.",
        )
        self._folded: dict[str, str] = {}
        """Large pastes by the word that stands for each: all of this message, since an undo may bring a word back."""
        self._history: list[str] = []
        self._at = 0
        """Which prompt is shown; behind the last one is the draft."""
        self._changed: dict[int, str] = {}
        """The draft, and recalled prompts as the person changed them, as they were shown. Kept for this message."""
        self._masked: dict[int, list[tuple[int, int]]] = {}
        self._masked_in = ""
        self.remap({})
        self.menu_open = False
        """Whether up, down, Enter and Tab belong to the list of completions."""

    def remap(self, remapped: Mapping[str, str]) -> None:
        """Take in the setting `chat.keys`."""
        self._send_keys = keys_of("send", remapped)
        self._newline_keys = keys_of("newline", remapped)

    # --- The text ---------------------------------------------------------------------------------------------------

    @property
    def whole(self) -> str:
        """What would be sent: folded pastes as they were pasted."""
        return _unfold(self.text, self._folded)

    def put(self, text: str) -> None:
        """Replace what is written; a large text is folded. Can be undone."""
        text = clean(text)
        self._show(self._fold(text) if _large(text) else text)

    def _show(self, shown: str) -> None:
        self.replace(shown, (0, 0), self.document.end)
        self.move_cursor(self.document.end)

    def give_back(self, text: str) -> None:
        """Put back what could not be sent, before what has been written since."""
        written = self.whole
        self.put(f"{text}\n{written}" if written else text)

    def empty(self) -> None:
        """Begin a new message; what was pasted, and how recalled prompts were changed, is let go."""
        self.load_text("")
        self._folded.clear()
        self._changed.clear()
        self._at = len(self._history)
        self.underline("", ())

    def remember(self, prompts: Iterable[str]) -> None:
        """The prompts that `up` brings back, oldest first. What is being written stays, and so does the draft."""
        old, changed = self._history, self._changed
        new = [prompt for prompt in prompts if not _large(prompt)]
        self._history = new
        self._changed = {
            at: text for at, text in changed.items() if at < min(len(old), len(new)) and old[at] == new[at]
        }
        if self._at < len(old) and new:
            self._at = min(self._at, len(new) - 1)
            self._changed |= {self._at: self.text, len(new): changed[len(old)]}
        else:
            self._at = len(new)

    def sent(self, prompt: str) -> None:
        """Add one. What has been written since stays where it is."""
        if _large(prompt) or (self._history and self._history[-1] == prompt):
            return
        end = len(self._history)
        self._history.append(prompt)
        if end in self._changed:
            self._changed[end + 1] = self._changed.pop(end)
        if self._at == end:
            self._at = end + 1

    def underline(self, text: str, spans: Sequence[tuple[int, int]]) -> None:
        """Underline what would be masked, in offsets of `text`. Nothing happens where the text is another by now."""
        if text and text != self.whole:
            return
        self._masked = _by_line(self.text, [] if any(word in self.text for word in self._folded) else spans)
        self._masked_in = self.text
        self._line_cache.clear()
        self.refresh()

    @property
    def underlined(self) -> list[str]:
        """The stretches that are underlined now."""
        lines = self.text.split("\n")
        return [lines[y][start:end] for y, spans in sorted(self._masked.items()) for start, end in spans]

    def get_line(self, line_index: int) -> Text:
        """A line as it is shown, character for character: what would not be seen as it is sent is U+FFFD."""
        line = Text(UNSAFE.sub("\ufffd", self.document.get_line(line_index)), end="", no_wrap=True)
        if self.text == self._masked_in:
            for start, end in self._masked.get(line_index, ()):
                line.stylize(self._component("masked"), start, end)
        for word in self._folded:
            for found in re.finditer(re.escape(word), line.plain):
                line.stylize(self._component("folded"), *found.span())
        return line

    def _component(self, name: str) -> Style:
        return self.get_component_rich_style(f"composer--{name}", partial=True)

    def edit(self, edit: Edit) -> EditResult:
        """Change the text; every key, paste and cut ends here. The word of a folded paste is one thing: an edit that
        would take a part of it takes all of it, and what is written inside it goes behind it."""
        if self._folded:
            low, high = self._word_around(edit.top), self._word_around(edit.bottom)
            start = high[1] if edit.top == edit.bottom else low[0]
            edit = replace(edit, from_location=start, to_location=high[1])
        return super().edit(edit)

    def _word_around(self, at: Location) -> tuple[Location, Location]:
        """Both ends of the word of a folded paste that a place is inside; else the place itself, twice."""
        row, column = at
        line = self.document.get_line(row) if row < self.document.line_count else ""
        for word in self._folded:
            for found in re.finditer(re.escape(word), line):
                if found.start() < column < found.end():
                    return (row, found.start()), (row, found.end())
        return at, at

    # --- Keys -------------------------------------------------------------------------------------------------------

    def action_send(self) -> None:
        if self.menu_open:
            self.post_message(self.CompletionChosen())
            return
        if _damaged(self.text, self._folded):
            self.notify(
                "There is a part of a folded paste in the text. Delete it. Nothing was sent.", severity="warning"
            )
            return
        text = self.whole
        if text.strip():
            self.empty()
            self.post_message(self.Submitted(text))

    def action_newline(self) -> None:
        self._replace_via_keyboard("\n", *self.selection)

    def action_editor(self) -> None:
        self.post_message(self.EditorWanted())

    def action_complete(self) -> None:
        if self.menu_open:
            self.post_message(self.CompletionWanted())
        else:
            self.post_message(self.MessagesWanted())

    def action_older(self) -> None:
        if self.menu_open:
            self.post_message(self.CompletionMoved(-1))
        elif self._cursor_line > 0 or self.selection.start != self.selection.end:
            self.action_cursor_up()
        elif self._at > 0:
            self._recall(self._at - 1)

    def action_newer(self) -> None:
        if self.menu_open:
            self.post_message(self.CompletionMoved(1))
        elif self._cursor_line < self.wrapped_document.height - 1:
            self.action_cursor_down()
        elif self._at < len(self._history):
            self._recall(self._at + 1)

    @property
    def _cursor_line(self) -> int:
        """The line of the cursor as they are seen: a long one is several."""
        return self.wrapped_document.location_to_offset(self.cursor_location).y

    def _recall(self, index: int) -> None:
        """Show another prompt, or the draft. What is shown now is kept as it is: with words for pastes."""
        self._changed[self._at] = self.text
        self._at = index
        if index in self._changed:
            self._show(self._changed[index])
        else:
            self.put(self._history[index])

    async def _on_key(self, event: events.Key) -> None:
        # At once, and not by the bindings, which the app looks up later: what is typed behind Enter must not go with it.
        if not self._send_keys.isdisjoint(event.aliases):
            action = self.action_send
        elif not self._newline_keys.isdisjoint(event.aliases):
            action = self.action_newline
        else:
            return
        event.prevent_default()
        event.stop()
        action()

    async def _on_paste(self, event: events.Paste) -> None:
        event.prevent_default()
        event.stop()
        text = clean(event.text)
        if _large(text):
            text = self._fold(text)
        self._replace_via_keyboard(text, *self.selection)

    def _fold(self, text: str) -> str:
        lines = text.count("\n") + 1
        number = len(self._folded) + 1
        word = f"⟦pasted {number}: {len(text):,} characters, {lines:,} line{'s' if lines > 1 else ''}⟧"
        self._folded[word] = text
        return word


def clean(text: str) -> str:
    """Text without terminal sequences and other control characters, which mean nothing in a prompt.

    Lines end in `\\n`, and so they do where U+2028 or U+2029 ended them: the editor would break the line there anyway, but
    not at the end of a text. U+0085, U+000B and U+000C are control characters, and go.
    """
    return _CONTROL.sub("", _SEQUENCE.sub("", _LINE_END.sub("\n", text)))


def _large(text: str) -> bool:
    return len(text) > LARGE_PASTE or text.count("\n") >= MANY_LINES


def _unfold(text: str, folded: Mapping[str, str]) -> str:
    """Each word replaced by its paste. In one pass: a paste that has another's word in it stays as it is."""
    if not folded:
        return text
    return re.sub("|".join(map(re.escape, folded)), lambda word: folded[word[0]], text)


def _damaged(text: str, folded: Mapping[str, str]) -> bool:
    """Whether there is the beginning of a word in the text without the rest of it."""
    rest = _unfold(text, dict.fromkeys(folded, "\0"))
    return any(word[: word.index(":") + 1] in rest for word in folded)


def _by_line(text: str, spans: Sequence[tuple[int, int]]) -> dict[int, list[tuple[int, int]]]:
    """Spans of a text as spans of its lines."""
    found: dict[int, list[tuple[int, int]]] = {}
    at = 0
    for number, line in enumerate(text.split("\n")):
        for start, end in spans:
            low, high = max(start - at, 0), min(end - at, len(line))
            if low < high:
                found.setdefault(number, []).append((low, high))
        at += len(line) + 1
    return found
