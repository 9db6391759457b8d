"""The chat: transcript, what the model saw, composer, and the state of everything at a glance.

Every event of a turn comes here in order and is handed to the entries; nothing is decided on this side of the port.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Coroutine, Mapping
from pathlib import Path
from typing import Any

from rich.text import Text
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Footer

from assistant.application import port
from assistant.tui import commands
from assistant.tui.bindings import bindings
from assistant.tui.commands import Command
from assistant.tui.conversing import Conversing
from assistant.tui.copying import Copier
from assistant.tui.entries import Answer, Entry, Prompt
from assistant.tui.link import Arrived, Link
from assistant.tui.opening import Opening
from assistant.tui.screens.explanation import Explanation
from assistant.tui.screens.help import Help
from assistant.tui.turning import Turning
from assistant.tui.widgets.banner import Banner
from assistant.tui.widgets.composer import Composer
from assistant.tui.widgets.message import MessageView
from assistant.tui.widgets.seen import Seen
from assistant.tui.widgets.status import StatusLine
from assistant.tui.widgets.transcript import Transcript
from assistant.tui.widgets.writing import Writing

WIDE = 100
"""Columns from which on there is room for two things side by side."""

_FIRST_FRAME = 0.1
"""Seconds left to drawing before anything else begins: footer and all need several rounds."""
_LIKE_A_COMMAND = re.compile("/[A-Za-z]{1,12}")

_EMPTY = """\
Write below and press Enter.

Names, addresses, account numbers and the like become placeholders such as [PERSON_1] before the model sees a word, and \
come back in its answer. F2 shows exactly what it saw.

Enter  send             Esc     stop an answer
F2     what it saw      F6      copy the answer
F1     help             Ctrl+Q  leave"""


class Chat(Screen[None]):
    """One conversation, and the way to the others."""

    BINDINGS = bindings("chat")
    AUTO_FOCUS = "#composer"

    class EditorWanted(Message):
        """The person wants to go on writing `text` in their own editor."""

        def __init__(self, text: str) -> None:
            self.text = text
            super().__init__()

    def __init__(
        self,
        link: Link,
        *,
        resume: str | None = None,
        classification: port.Label | None = None,
        model: str | None = None,
        reasoning: bool = True,
        remapped: Mapping[str, str] | None = None,
        exports: Path | None = None,
        now: Callable[[], int] = lambda: int(time.time() * 1000),
    ) -> None:
        """Args: the application; a conversation to open; what it is raised to; a model; whether reasoning is shown;
        keys that the settings change; where exports are suggested to go; the time in milliseconds UTC.
        """
        super().__init__()
        self._remapped = remapped or {}
        self.real = True
        """Whether real values are shown, or else placeholders."""
        self.transcript = Transcript(real=True, reasoning=reasoning)
        self.writing = Writing(link, self._look)
        self.composer = self.writing.composer
        self.banner = Banner()
        self.status = StatusLine()
        self.seen_panel = Seen()
        self.conversing = Conversing(self, link, classification, exports or Path.home())
        self.conversing.opening = resume is not None
        self.opening = Opening(self, link, model, resume)
        self.turning = Turning(self, link, self.conversing, model, now)
        self.copier = Copier(self, lambda: self.transcript.entries, self.tell)

    def compose(self) -> ComposeResult:
        yield self.banner
        with Horizontal(id="middle"):
            yield self.transcript
            yield self.seen_panel
        yield self.writing
        yield self.status
        yield Footer(show_command_palette=False, compact=True)

    async def on_mount(self) -> None:
        self.seen_panel.display = False
        self.transcript.say_empty(Text(_EMPTY))
        self.banner.show()
        self.status.show(activity="starting")
        self.set_timer(_FIRST_FRAME, self.opening.begin)

    @property
    def ready(self) -> bool:
        """Whether log, model and detector are there."""
        return self.opening.done

    async def on_arrived(self, message: Arrived) -> None:
        self.opening.take(message.stream, message.event)
        await self.turning.take(message.stream, message.event)

    # --- Conversations ----------------------------------------------------------------------------------------------

    async def on_transcript_earlier_wanted(self) -> None:
        await self.conversing.earlier()

    async def action_new(self) -> None:
        if not self.turning.busy("before starting another conversation"):
            await self.conversing.close()

    def action_conversations(self) -> None:
        if not self.turning.busy("before opening another conversation"):
            self._ask(self.conversing.choose())

    def action_rename(self) -> None:
        self.conversing.rename()

    def action_export(self) -> None:
        self.conversing.export()

    def action_classify(self) -> None:
        self._ask(self.conversing.classify())

    def _ask(self, dialog: Coroutine[Any, Any, None]) -> None:
        self.run_worker(dialog, group="dialog")

    # --- Turns ------------------------------------------------------------------------------------------------------

    async def on_composer_submitted(self, event: Composer.Submitted) -> None:
        text = event.text
        command = commands.find(text)
        if command is not None:
            await self._run(command)
        elif _LIKE_A_COMMAND.fullmatch(text.strip()):
            self.tell(f"There is no command {text.strip()}, and nothing was sent. F1 lists the commands.")
            self.composer.give_back(text)
        elif self.conversing.opening:
            self.tell("The conversation is still being opened. Nothing was sent.")
            self.composer.give_back(text)
        elif self.turning.busy("before sending the next message"):
            self.composer.give_back(text)
        else:
            await self.turning.send(text)

    async def action_stop(self) -> None:
        """Esc: stop the answer; else step back from whatever is open; else go to writing."""
        if self.turning.current is not None:
            self.turning.stop()
        elif self.writing.offering:
            self.writing.withdraw()
        elif self.seen_panel.display and self.size.width < WIDE:
            self.action_seen()
        elif self.turning.editing and self.focused is self.composer:
            self.turning.call_off()
            self.tell("The next message goes to the end of the conversation again.")
        else:
            self.app.clear_notifications()
            self.composer.focus()

    def action_interrupt(self) -> None:
        """Ctrl-C: copy what is selected; else stop; else say how to leave."""
        selected = self.get_selected_text()
        if isinstance(self.focused, Composer) and self.composer.selected_text:
            self.composer.action_copy()
        elif selected:
            touched = [view.entry for view in self.selections if isinstance(view, MessageView)]
            panel = self._looked_at()
            if panel is not None and any(not isinstance(view, MessageView) for view in self.selections):
                touched.append(panel)  # what the model saw is of the same message, and under the same rule
            self.copier.selection(selected, touched, real=self.real)
        elif self.turning.current is not None:
            self.turning.stop()
        else:
            self.tell("Ctrl+Q leaves.")

    def action_answer_now(self) -> None:
        self.turning.conclude()

    async def action_regenerate(self) -> None:
        if (prompt := self._last_prompt()) is not None:
            await self.turning.again(prompt)
        else:
            self.tell("There is no prompt to answer again yet.")

    async def action_edit_last(self) -> None:
        if (prompt := self._last_prompt()) is not None:
            await self.turning.edit(prompt)
        else:
            self.tell("There is no prompt to edit yet.")

    def _last_prompt(self) -> Prompt | None:
        """The last one that was recorded."""
        prompts = [entry for entry in self.transcript.entries if isinstance(entry, Prompt) and entry.id]
        return prompts[-1] if prompts else None

    # --- Messages ---------------------------------------------------------------------------------------------------

    async def on_message_view_asked(self, event: MessageView.Asked) -> None:
        entry = event.view.entry
        if entry not in self.transcript.entries:
            return  # a key for what has been replaced since
        match event.what:
            case "why":
                self.app.push_screen(Explanation(entry))
            case "copy":
                self.copier.message(entry, real=self.real)
            case "edit" if isinstance(entry, Prompt):
                await self.turning.edit(entry)
            case "again":
                await self.turning.again(entry)
            case "left" | "right" if not self.turning.busy("before going to another version"):
                await self.conversing.branch(entry, -1 if event.what == "left" else 1)
            case "previous" | "next":
                if not await self.transcript.move(event.view, -1 if event.what == "previous" else 1):
                    self.composer.focus()

    def action_select_last(self) -> None:
        if self.transcript.views:
            self.transcript.views[-1].focus()

    def on_descendant_focus(self) -> None:
        self.draw_seen()

    def action_copy(self) -> None:
        selected = self.transcript.selected
        if selected is not None:
            self.copier.message(selected.entry, real=self.real)
        else:
            self.copier.last_answer(real=self.real)

    def action_copy_last_code(self) -> None:
        self.copier.last_code(real=self.real)

    def on_message_view_copy_code(self, event: MessageView.CopyCode) -> None:
        if event.view.entry in self.transcript.entries:
            self.copier.code(event.view.entry, event.number, real=self.real)

    def action_copy_text(self) -> None:
        self.action_interrupt()

    # --- What the model saw -----------------------------------------------------------------------------------------

    def action_seen(self) -> None:
        self.seen_panel.display = not self.seen_panel.display
        self._arrange()
        self.draw_seen()

    def _arrange(self) -> None:
        """Side by side where there is room; else one in place of the other."""
        wide = self.size.width >= WIDE
        self.transcript.display = wide or not self.seen_panel.display
        self.set_class(wide, "wide")
        if not self.transcript.display and isinstance(self.focused, MessageView):
            self.composer.focus()

    def on_resize(self) -> None:
        self._arrange()

    def draw_seen(self) -> None:
        """Show in the panel what became of the selected message, or of the last prompt."""
        self.seen_panel.show(self._looked_at(), real=self.real)

    def _looked_at(self) -> Entry | None:
        selected = self.transcript.selected
        if selected is not None:
            return selected.entry
        prompts = [entry for entry in self.transcript.entries if isinstance(entry, Prompt)]
        return prompts[-1] if prompts else None

    def action_values(self) -> None:
        self.real = not self.real
        self.transcript.show_values(self.real)
        self.banner.show(placeholders=not self.real)
        self.draw_seen()

    def action_explain(self) -> None:
        entry = self._looked_at()
        if entry is None:
            self.tell("Nothing has been decided yet.")
        else:
            self.app.push_screen(Explanation(entry))

    def action_reasoning(self) -> None:
        answers = [view.entry for view in self.transcript.views if isinstance(view.entry, Answer)]
        self.transcript.fold(not any(answer.unfolded for answer in answers))

    # --- Writing ----------------------------------------------------------------------------------------------------

    async def on_writing_command_wanted(self, event: Writing.CommandWanted) -> None:
        await self._run(event.command)

    async def _run(self, command: Command) -> None:
        if self.check_action(command.action, ()):
            await self.run_action(command.action)
        else:
            self.tell(f"/{command.name}: there is nothing to do that with now.")

    def on_composer_messages_wanted(self) -> None:
        self.action_select_last()

    def _look(self, text: str) -> port.Preview:
        chosen = self.conversing.classification
        return port.Preview(text=text, conversation=self.conversing.id, classification=chosen)

    def on_composer_editor_wanted(self) -> None:
        self.action_editor()

    def action_editor(self) -> None:
        self.post_message(self.EditorWanted(self.composer.whole))

    # --- Everything else --------------------------------------------------------------------------------------------

    async def action_page(self, by: int) -> None:
        if self.transcript.display:
            await self.transcript.page(by)
        else:
            self.seen_panel.scroll_relative(y=by * max(self.seen_panel.size.height - 2, 1), animate=False)

    async def action_ends(self, by: int) -> None:
        await self.transcript.ends(by)

    def action_help(self) -> None:
        self.app.push_screen(Help(self._remapped))

    def action_command_palette(self) -> None:
        if self.app.screen is self:  # what it offers is done here, and not in a dialog that is open
            self.app.action_command_palette()

    def action_quit(self) -> None:
        """Leave. An answer that is being written is stopped first, so that the log has its end."""
        self.opening.cancel()
        if self.turning.current is None or self.turning.leaving:
            self.app.exit()
            return
        self.turning.leaving = True
        self.turning.stop()
        self.status.show(activity="stopping, then leaving")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        turn = self.turning.current
        return turn is not None and turn.may_conclude if action == "answer_now" else True

    def tell(self, text: str) -> None:
        """Say something for a moment."""
        self.notify(text, markup=False, timeout=4)

    def alarm(self, text: str) -> None:
        """Say what went wrong, for longer."""
        self.notify(text, severity="error", markup=False, timeout=20)
        self.status.show(activity="something failed", alarm=True)
