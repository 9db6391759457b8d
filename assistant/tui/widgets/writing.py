"""The lower part of the chat: the composer with the commands that what is written could become."""

from __future__ import annotations

from collections.abc import Callable

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import TextArea

from assistant.application import port
from assistant.tui import commands
from assistant.tui.commands import Command
from assistant.tui.link import Link
from assistant.tui.preview import Preview
from assistant.tui.widgets.completions import Completions
from assistant.tui.widgets.composer import Composer


class Writing(Vertical):
    """While commands are offered, up, down, Tab and Enter are theirs; all else is the composer's."""

    class CommandWanted(Message):
        """The person has chosen a command."""

        def __init__(self, command: Command) -> None:
            self.command = command
            super().__init__()

    def __init__(self, link: Link, look: Callable[[str], port.Preview]) -> None:
        """Args: the application; what is to be looked at for a text while it is being written."""
        super().__init__(id="writing")
        self.composer = Composer()
        self._completions = Completions()
        self._preview = Preview(link, self.composer, look)

    def compose(self) -> ComposeResult:
        yield self._completions
        yield self.composer

    @property
    def offering(self) -> bool:
        """Whether commands are offered."""
        return self._completions.display

    def withdraw(self) -> None:
        """Offer none, until more is written."""
        self._offer(())

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        event.stop()
        self._offer(commands.completions(self.composer.text))
        self._preview.changed()

    def on_composer_completion_wanted(self) -> None:
        if (command := self._completions.chosen) is not None:
            self.composer.put(f"/{command.name}")

    def on_composer_completion_chosen(self) -> None:
        command = self._completions.chosen
        self.composer.empty()
        if command is not None:
            self.post_message(self.CommandWanted(command))

    def on_composer_completion_moved(self, event: Composer.CompletionMoved) -> None:
        if event.by < 0:
            self._completions.action_cursor_up()
        else:
            self._completions.action_cursor_down()

    def _offer(self, offered: tuple[Command, ...]) -> None:
        self._completions.offer(offered)
        self.composer.menu_open = bool(offered)
