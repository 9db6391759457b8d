"""Questions: a yes, one of several answers, or a line of text. Escape always means no.

A dialog ignores keys for a moment after it has come up, so that a key meant for what was there before can't answer it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TypeVar

from rich.text import Text
from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

GRACE_SECONDS = 0.25

T = TypeVar("T")


class Dialog(ModalScreen[T]):
    """Base of all. A key that arrives within the grace period is dropped."""

    BINDINGS = [("escape", "dismiss_none", "Cancel")]  # noqa: RUF012

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._shown: float | None = None

    def on_mount(self) -> None:
        self.call_after_refresh(self._painted)

    def _painted(self) -> None:
        """Nobody can mean a key for a dialog that isn't on the screen yet, however long that takes."""
        self._shown = self._clock()

    @property
    def settled(self) -> bool:
        """Whether keys count by now."""
        return self._shown is not None and self._clock() - self._shown >= GRACE_SECONDS

    def action_dismiss_none(self) -> None:
        self.dismiss(None)


class Choose(Dialog[str | None]):
    """One of several answers. Gives its id; None where the person backed out."""

    def __init__(
        self,
        question: str,
        answers: Sequence[tuple[str, str]],
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Args: the question; ids with what they say, the harmless one first."""
        super().__init__(clock)
        self._question = question
        self._answers = answers

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(Text(self._question), classes="question")
            yield OptionList(*(Option(Text(said), id=name) for name, said in self._answers), markup=False)
            yield Static("Enter chooses, Esc goes back", classes="hint", markup=False)

    def on_mount(self) -> None:
        super().on_mount()
        options = self.query_one(OptionList)
        options.highlighted = 0
        options.focus()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        if self.settled:
            self.dismiss(event.option.id)


class Ask(Dialog[str | None]):
    """A line of text. None where the person backed out or left it empty."""

    def __init__(self, question: str, value: str = "", *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(clock)
        self._question = question
        self._value = value

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(Text(self._question), classes="question")
            yield Input(self._value)
            yield Static("Enter takes it, Esc goes back", classes="hint", markup=False)

    def on_mount(self) -> None:
        super().on_mount()
        self.query_one(Input).focus()

    def on_key(self, event: events.Key) -> None:
        if not self.settled:
            event.stop()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        if self.settled:
            self.dismiss(event.value.strip() or None)
