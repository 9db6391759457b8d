"""Copying as the policy's `copy` obligation says: what is shown, or only placeholders, or after a question."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable, Sequence
from typing import Any

from textual.app import App
from textual.screen import Screen

from assistant.facts import strictest_copy
from assistant.tui import clipboard
from assistant.tui.entries import Answer, Entry, Prompt
from assistant.tui.screens.dialogs import Choose

_PLACEHOLDERS = "Placeholders, as the model saw it"


class Copier:
    """Copies of one conversation. What was done is told in a sentence."""

    def __init__(
        self, screen: Screen[Any], entries: Callable[[], Sequence[Entry]], tell: Callable[[str], None]
    ) -> None:
        """Args: the screen that is copied from; the messages of the conversation; what tells a sentence."""
        self._screen = screen
        self._entries = entries
        self._tell = tell

    @property
    def _app(self) -> App[Any]:
        return self._screen.app

    def message(self, entry: Entry, *, real: bool) -> None:
        """Copy a message; `real` says whether real values are being shown."""
        what = "The prompt" if isinstance(entry, Prompt) else "The answer"
        self._run(self._copy(what, entry, lambda values: entry.text(real=values), real))

    def last_answer(self, *, real: bool) -> None:
        """Copy the last answer that has any text."""
        answers = [entry for entry in self._entries() if isinstance(entry, Answer) and entry.document.length]
        if answers:
            self.message(answers[-1], real=real)
        else:
            self._tell("There is no answer to copy yet.")

    def code(self, entry: Entry, number: int, *, real: bool) -> None:
        """Copy a code block of a message, counted from 0."""
        blocks = entry.document.code_blocks
        if number >= len(blocks):
            self._tell("This message has no code block.")
            return
        what = f"Code block {number + 1} of {len(blocks)}"
        text = lambda values: entry.document.resolve(blocks[number].source, real=values)  # noqa: E731
        self._run(self._copy(what, entry, text, real))

    def last_code(self, *, real: bool) -> None:
        """Copy the last code block of the conversation."""
        for entry in reversed(self._entries()):
            if isinstance(entry, Answer) and entry.document.code_blocks:
                self.code(entry, len(entry.document.code_blocks) - 1, real=real)
                return
        self._tell("No answer has a code block.")

    def selection(self, selected: str, touched: Iterable[Entry], *, real: bool) -> None:
        """Copy what is selected on the screen, which is what is shown of the messages that it touches."""
        self._run(self._copy_selection(selected, {self._rule(entry) for entry in touched} if real else set()))

    def _run(self, work: Coroutine[Any, Any, str | None]) -> None:
        async def run() -> None:
            if (said := await work) is not None:
                self._tell(said)

        self._screen.run_worker(run(), group="copy")

    async def _copy(self, what: str, entry: Entry, text: Callable[[bool], str], real: bool) -> str | None:
        """Returns what to tell; None where the person backed out."""
        rule, differs = self._rule(entry), text(True) != text(False)
        if not text(True):
            return f"{what} has no text to copy."
        if rule == "placeholders" and isinstance(entry, Prompt) and entry.outbound is None:
            return "It was not sent, so there is no text of it that the policy lets be copied."
        if rule is None and isinstance(entry, Answer) and entry.live and differs:
            rule = "ask"  # a rule for answers may still come to say so
        if rule == "placeholders":
            real = False
        elif rule == "ask" and differs:
            question = (("placeholders", _PLACEHOLDERS), ("real", "Real values"))
            answer = await self._app.push_screen_wait(Choose("Copy real values or placeholders?", question))
            if answer is None:
                return None
            real = answer == "real"
        clipboard.copy(self._app, text(real))
        if real or not differs:
            return f"{what} is copied."
        return f"{what} is copied with placeholders{', as the policy asks' if rule == 'placeholders' else ''}."

    async def _copy_selection(self, selected: str, rules: set[str | None]) -> str | None:
        rule = strictest_copy(rules)
        if rule == "placeholders":
            return "The policy lets only placeholders be copied: F3 shows them, then copy."
        if rule == "ask":
            question = Choose(
                "The selection shows real values. Copy it?", (("no", "No"), ("yes", "Yes, with real values"))
            )
            if await self._app.push_screen_wait(question) != "yes":
                return None
        clipboard.copy(self._app, selected)
        return "The selection is copied."

    def _rule(self, entry: Entry) -> str | None:
        """The strictest obligation over a message and, for an answer, over the prompt before it."""
        entries, rules = self._entries(), set(entry.copy_rules)
        if isinstance(entry, Answer) and entry in entries:
            before = [one for one in entries[: entries.index(entry)] if isinstance(one, Prompt)]
            rules |= before[-1].copy_rules if before else set()
        return strictest_copy(rules)
