"""The terminal app: themes, keys, and an orderly end. What is on the screen is in `screens` and `widgets`."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import ClassVar

from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.theme import Theme
from textual.worker import WorkerFailed

from assistant.application import port
from assistant.facts import Principal
from assistant.settings import ChatSettings
from assistant.tui.bindings import keymap
from assistant.tui.commands import COMMANDS
from assistant.tui.editor import EditorFailed, edit
from assistant.tui.link import Link
from assistant.tui.screens.chat import Chat
from assistant.tui.terminal import Driver, kept_clean

THEMES = {
    "dark": Theme(
        name="dark",
        primary="#7aa2d8",
        secondary="#8fb9a8",
        accent="#e0af68",
        warning="#e0af68",
        error="#f07178",
        success="#9ece6a",
        foreground="#d8dee9",
        variables={"muted": "#8d96a8"},
        background="#16191f",
        surface="#1c2027",
        panel="#252a33",
        dark=True,
    ),
    "light": Theme(
        name="light",
        primary="#1f5fa8",
        secondary="#2f6f5e",
        accent="#8a5a00",
        warning="#8a5a00",
        error="#b3261e",
        success="#2f6b1f",
        foreground="#1c1f24",
        variables={"muted": "#5d636e"},
        background="#fbfbf9",
        surface="#f1f1ed",
        panel="#e4e4de",
        dark=False,
    ),
    "high-contrast": Theme(
        name="high-contrast",
        primary="#00ffff",
        secondary="#ffffff",
        accent="#ffff00",
        warning="#ffff00",
        error="#ff8080",
        success="#80ff80",
        foreground="#ffffff",
        variables={"muted": "#d0d0d0"},
        background="#000000",
        surface="#000000",
        panel="#202020",
        dark=True,
    ),
}
"""By the value of the setting `chat.theme`."""


class AssistantApp(App[int], inherit_bindings=False):
    """One person's assistant on one terminal. Returns an exit code."""

    TITLE = "Assistant"
    CSS_PATH = Path(__file__).with_name("app.tcss")
    COMMAND_PALETTE_BINDING = "f20"  # ours is in the table of keys, and is the chat's alone
    # In every dialog too; on the chat it stands in the table of keys, under the same id.
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+q", "leave", "Leave", show=False, priority=True, id="quit")]
    ESCAPE_TO_MINIMIZE = False

    def __init__(
        self,
        application: port.Port,
        principal: Principal,
        settings: ChatSettings,
        *,
        resume: str | None = None,
        classification: port.Label | None = None,
        model: str | None = None,
        chat: Callable[..., Chat] = Chat,
    ) -> None:
        """Args: the application and who asks; how the screen looks; a conversation to open; what it is raised to; the
        model; what makes the chat screen. Raises ConfigurationError for keys that can't be bound.
        """
        self.remapped: Mapping[str, str] = keymap(settings.keys)
        super().__init__(driver_class=Driver)
        for theme in THEMES.values():
            self.register_theme(theme)
        self.theme = settings.theme
        self.chat = chat(
            Link(application, principal),
            resume=resume,
            classification=classification,
            model=model,
            reasoning=settings.reasoning,
            remapped=self.remapped,
        )
        self.failure: BaseException | None = None
        """What ended the app, if it was no key."""

    def get_default_screen(self) -> Screen[object]:
        return self.chat  # type: ignore[return-value]

    async def on_mount(self) -> None:
        self.set_keymap(dict(self.remapped))
        self.chat.composer.remap(self.remapped)
        loop = asyncio.get_running_loop()
        if not self.is_headless:
            for number in (signal.SIGTERM, signal.SIGHUP):
                loop.add_signal_handler(number, self.chat.action_quit)
            loop.add_signal_handler(signal.SIGINT, lambda: None)  # the editor's: in the app Ctrl+C is a key

    def action_leave(self) -> None:
        """Leave, as the chat does."""
        self.chat.action_quit()

    def action_next_theme(self) -> None:
        """Dark, light, high contrast, and around again."""
        names = list(THEMES)
        self.theme = names[(names.index(self.theme) + 1) % len(names)]
        self.notify(f"Theme: {self.theme}. The setting chat.theme keeps it.", markup=False, timeout=4)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """The palette: our own table, and nothing of Textual's, which would save pictures of the screen."""
        for command in COMMANDS:
            yield SystemCommand(command.title, command.help, lambda action=command.action: self._run(action))

    async def _run(self, action: str) -> None:
        await self.chat.run_action(action)

    async def on_chat_editor_wanted(self, event: Chat.EditorWanted) -> None:
        """Give the terminal to the person's editor, and take it back with what they wrote."""
        terminal = sys.__stderr__
        assert terminal is not None
        text, failure = event.text, None
        with self.suspend():  # not to be left by an exception: it would not take the terminal back
            try:
                text = await asyncio.to_thread(edit, event.text, os.environ, terminal)
            except EditorFailed as error:
                failure = error
        if failure is not None:
            self.notify(str(failure), severity="error", markup=False, timeout=20)
        else:
            self.chat.composer.put(text)

    def _handle_exception(self, error: Exception) -> None:
        # Textual would print the traceback with every local in it: prompts and answers.
        cause = error.error if isinstance(error, WorkerFailed) else error
        self.failure = self.failure or cause
        super()._handle_exception(error)

    def panic(self, *renderables: object) -> None:
        """What a thread of Textual's could not go on from: the app ends, and what it would print is not printed."""
        self.failure = self.failure or RuntimeError("a thread of the terminal's ended")
        self._fatal_error()

    def _fatal_error(self) -> None:
        self._exit_renderables.clear()
        self._close_messages_no_wait()


def run(
    application: port.Port,
    principal: Principal,
    settings: ChatSettings,
    *,
    resume: str | None = None,
    classification: port.Label | None = None,
    model: str | None = None,
) -> None:
    """The app on this process's terminal, until the person leaves.

    Raises whatever ended it otherwise; the caller must not show the message of what is no AssistantError.
    """
    app = AssistantApp(application, principal, settings, resume=resume, classification=classification, model=model)
    with kept_clean():
        app.run(mouse=settings.mouse)
    if app.failure is not None:
        raise app.failure
