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
            placeholder="Write a message. Enter sends, Shift+Enter or Ctrl+J breaks the line, / lists commands.",
        )
        self._folded: dict[str, str] = {}
        """Large pastes by the word that stands for each."""
        self._history: list[str] = []
        self._at = 0
        self._draft = ""
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
        shown = self._fold(text) if _large(text) else text
        self.replace(shown, (0, 0), self.document.end)
        self.move_cursor(self.document.end)

    def give_back(self, text: str) -> None:
        """Put back what could not be sent, before what has been written since."""
        written = self.whole
        self.put(f"{text}\n{written}" if written else text)

    def empty(self) -> None:
        """Begin a new message; what was pasted is let go."""
        self.load_text("")
        self._folded.clear()
        self.underline("", ())

    def remember(self, prompts: Iterable[str]) -> None:
        """The prompts that `up` brings back, oldest first."""
        self._history = [prompt for prompt in prompts if not _large(prompt)]
        self._at = len(self._history)

    def sent(self, prompt: str) -> None:
        """Add one."""
        if not _large(prompt) and (not self._history or self._history[-1] != prompt):
            self._history.append(prompt)
        self._at = len(self._history)

    def underline(self, text: str, spans: Sequence[tuple[int, int]]) -> None:
        """Underline what would be masked, in offsets of `text`. Nothing happens where the text is another by now."""
        if text and text != self.whole:
            return
        self._masked = _by_line(self.text, [] if self._folded else spans)
        self._masked_in = self.text
        self._line_cache.clear()
        self.refresh()

    @property
    def underlined(self) -> list[str]:
        """The stretches that are underlined now."""
        lines = self.text.split("\n")
        return [lines[y][start:end] for y, spans in sorted(self._masked.items()) for start, end in spans]

    def get_line(self, line_index: int) -> Text:
        line = super().get_line(line_index)
        if self.text == self._masked_in:
            for start, end in self._masked.get(line_index, ()):
                line.stylize(self._component("masked"), start, end)
        for word in self._folded:
            start = line.plain.find(word)
            if start >= 0:
                line.stylize(self._component("folded"), start, start + len(word))
        return line

    def _component(self, name: str) -> Style:
        return self.get_component_rich_style(f"composer--{name}", partial=True)

    # --- Keys -------------------------------------------------------------------------------------------------------

    def action_send(self) -> None:
        if self.menu_open:
            self.post_message(self.CompletionChosen())
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
        elif self.cursor_location[0] > 0 or self.selection.start != self.selection.end:
            self.action_cursor_up()
        elif self._at > 0:
            if self._at == len(self._history):
                self._draft = self.whole
            self._recall(self._at - 1)

    def action_newer(self) -> None:
        if self.menu_open:
            self.post_message(self.CompletionMoved(1))
        elif self.cursor_location[0] < self.document.line_count - 1:
            self.action_cursor_down()
        elif self._at < len(self._history):
            self._recall(self._at + 1)

    def _recall(self, index: int) -> None:
        self._at = index
        self.put(self._history[index] if index < len(self._history) else self._draft)

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
    """Text without terminal sequences and other control characters, which mean nothing in a prompt; lines end in `\\n`."""
    return _CONTROL.sub("", _SEQUENCE.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def _large(text: str) -> bool:
    return len(text) > LARGE_PASTE or text.count("\n") >= MANY_LINES


def _unfold(text: str, folded: dict[str, str]) -> str:
    """Each word replaced by its paste, once: a paste that has another's word in it stays as it is."""
    parts = [text]
    for word, paste in folded.items():
        for index, part in enumerate(parts):
            if index % 2 == 0 and word in part:
                before, _, after = part.partition(word)
                parts[index : index + 1] = [before, paste, after]
                break
    return "".join(parts)


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
