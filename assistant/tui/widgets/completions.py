"""The commands that what is being written could become."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from assistant.tui.commands import Command


class Completions(OptionList, can_focus=False):
    """Shown above the composer, which keeps the focus and hands over up, down, Tab and Enter."""

    def __init__(self) -> None:
        super().__init__(id="completions", markup=False)
        self.display = False
        self._commands: tuple[Command, ...] = ()

    def offer(self, commands: Sequence[Command]) -> None:
        """Show these, or nothing."""
        if tuple(commands) == self._commands:
            return
        self._commands = tuple(commands)
        self.clear_options()
        self.add_options([Option(Text(f"/{command.name:<10} {command.help}")) for command in commands])
        self.display = bool(commands)
        if commands:
            self.highlighted = 0

    @property
    def chosen(self) -> Command | None:
        """The one that is highlighted."""
        if not self._commands or self.highlighted is None:
            return None
        return self._commands[self.highlighted]
