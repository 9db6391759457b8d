"""What the model saw, beside the chat: the text as typed and as sent, and every change with its type, rule and operator.

Where the conversation is shown with placeholders, no real value stands here either.
"""

from __future__ import annotations

from rich.text import Text
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from assistant.application import port
from assistant.tui.entries import Answer, Entry, Prompt
from assistant.tui.wrapping import visible

SHOWN = 6000
"""Characters of a text that are shown at once: around the changes there are as many as fit."""
_CHANGES = 200
"""Changes listed one by one."""


class Seen(VerticalScroll):
    """The panel. It can be focused, to scroll it."""

    COMPONENT_CLASSES = {"seen--title", "seen--typed", "seen--sent", "seen--dim"}  # noqa: RUF012

    def __init__(self) -> None:
        super().__init__(id="seen")
        self.border_title = "What the model saw"
        self._text = Static(markup=False)
        self._key: object = None

    def compose(self) -> ComposeResult:
        yield self._text

    def show(self, entry: Entry | None, *, real: bool) -> None:
        """Show what became of a message on its way."""
        key = (entry, entry.version if entry else 0, real)
        if not self.display or key == self._key:
            return
        self._key = key
        if isinstance(entry, Prompt):
            self._text.update(self._prompt(entry, real))
        elif isinstance(entry, Answer):
            self._text.update(self._answer(entry, real))
        else:
            self._text.update(
                Text("Nothing has been sent yet. What you write is masked as the policy says; here you see how.")
            )

    def _style(self, name: str) -> str:
        return str(self.get_component_rich_style(f"seen--{name}", partial=True))

    def _prompt(self, prompt: Prompt, real: bool) -> Text:
        text = Text()
        title, typed, sent, dim = (self._style(name) for name in ("title", "typed", "sent", "dim"))
        if real:
            text.append("You typed\n", title)
            text.append_text(_marked(prompt.typed, [(c.start, c.end, c.type) for c in prompt.changes], typed, dim))
            text.append("\n\n")
        shown = "The model was shown" if prompt.received else "The model would have been shown, but was not"
        text.append(f"{shown}\n", title)
        if prompt.outbound is None:
            said = "checking …" if prompt.state == "checking" else "nothing: it was not sent"
            text.append(f"{said}\n", dim)
            if prompt.message:
                text.append(f"\n{prompt.message}\n")
            return text
        text.append_text(_marked(prompt.outbound, [(c.out_start, c.out_end, "") for c in prompt.changes], sent, dim))
        if prompt.earlier:
            text.append(f"\n\nand {prompt.earlier} earlier messages of this conversation, masked alike.", dim)
        text.append(f"\n\nChanges: {len(prompt.changes)}\n", title)
        for number, change in enumerate(prompt.changes[:_CHANGES], start=1):
            before = prompt.typed[change.start : change.end] if real else f"{change.end - change.start} characters"
            after = prompt.outbound[change.out_start : change.out_end]
            text.append(f"{number}. ")
            text.append(_inline(before), typed)
            text.append(" → ")
            text.append(_inline(after) or "nothing", sent)
            text.append("\n   ")
            text.append(_how(change), dim)
            text.append("\n")
        if len(prompt.changes) > _CHANGES:
            text.append(f"… and {len(prompt.changes) - _CHANGES:,} more\n", dim)
        if not prompt.changes:
            text.append("Nothing was found to mask. Detection is not perfect: read what was sent.\n", dim)
        text.append(f"\nDecision: {prompt.badge}. F4 explains it.\n", dim)
        return text

    def _answer(self, answer: Answer, real: bool) -> Text:
        text = Text()
        title, dim = self._style("title"), self._style("dim")
        text.append("The model wrote\n", title)
        text.append_text(_marked(answer.text(real=False), [], "", dim))
        if answer.unknown:
            text.append("\n\nStands for nothing\n", title)
            text.append(", ".join(answer.unknown))
        if real:
            text.append("\n\nYou were shown\n", title)
            text.append_text(_marked(answer.text(real=True), [], "", dim))
        return text


def _how(change: port.ChangeView) -> str:
    if change.operator == "literal":
        return "looked like a placeholder, and was protected"
    rule = f"rule {change.rule}" if change.rule else "masked before in this conversation"
    found = f", found by {change.recognizer} at {change.score:.2f}" if change.recognizer else ""
    return f"{change.type}, {change.operator}, {rule}{found}"


def _inline(text: str) -> str:
    text = visible(text).strip()
    return text if len(text) <= 60 else f"{text[:59]}…"


def _marked(text: str, spans: list[tuple[int, int, str]], style: str, dim: str) -> Text:
    """The text with its changes marked: by colour, and by guillemets with the type where there is one."""
    result = Text()
    at = 0
    for start, end, name in spans:
        if start >= SHOWN:
            break
        result.append(visible(text[at:start], lines=True))
        result.append(visible(text[start:end], lines=True), style)
        if name:
            result.append(f" ‹{name}›", dim)
        at = end
    result.append(visible(text[at : max(SHOWN, at)], lines=True))
    if len(text) > SHOWN:
        result.append(f"\n… {len(text) - SHOWN:,} more characters; the whole is exported with placeholders.", dim)
    return result
