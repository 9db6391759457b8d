"""The chat: transcript, what the model saw, composer, and the state of everything at a glance.

Every event of a turn comes here in order and is handed to the entries; nothing is decided on this side of the port.
"""

from __future__ import annotations

import asyncio
import gc
import re
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, cast

from rich.text import Text
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Footer

from assistant.application import port
from assistant.facts import Classification
from assistant.tui import commands
from assistant.tui.bindings import bindings
from assistant.tui.copying import Copier
from assistant.tui.entries import Answer, Entry, Prompt, stored
from assistant.tui.export import export
from assistant.tui.link import Arrived, Link, RequestFailed, Stream
from assistant.tui.rendering import warm
from assistant.tui.screens.conversations import Conversations
from assistant.tui.screens.dialogs import Ask, Choose
from assistant.tui.screens.explanation import Explanation
from assistant.tui.screens.help import Help
from assistant.tui.turn import Turn
from assistant.tui.widgets.banner import Banner
from assistant.tui.widgets.composer import Composer
from assistant.tui.widgets.message import MessageView
from assistant.tui.widgets.seen import Seen
from assistant.tui.widgets.status import StatusLine
from assistant.tui.widgets.transcript import WINDOW, Transcript
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
        self._link = link
        self._resume = resume
        self._classification = classification
        self._model = model
        self._remapped = remapped or {}
        self._exports = exports or Path.home()
        self._now = now
        self._real = True
        self._conversation: str | None = None
        self._title = ""
        self._class_label = ""
        self._least_class = ""
        """What every conversation is classified as at least."""
        self._turn: Turn | None = None
        self._after: str | None = None
        """Where the next prompt goes, if not to the end: set while an earlier one is edited."""
        self._preparing: Stream | None = None
        self._leaving = False
        self.transcript = Transcript(real=True, reasoning=reasoning)
        self.writing = Writing(link, self._look)
        self.composer = self.writing.composer
        self.banner = Banner()
        self.status = StatusLine()
        self.seen_panel = Seen()
        self.copier = Copier(self, lambda: self.transcript.entries, self._tell)

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
        self.set_timer(_FIRST_FRAME, self._begin)

    def _begin(self) -> None:
        """Behind the first frame: everything that takes time."""
        gc.enable()  # the command has switched it off for the way here
        self.run_worker(self._open_application(), group="begin")

    async def _open_application(self) -> None:
        try:
            state = await self._link.value(port.ShowState())
        except RequestFailed as failure:
            self._alarm(failure.event.message)
            return
        self._least_class = state["classification"]
        self._raise_class(self._least_class, self._classification)
        self.banner.show(trial=state["log"]["trial"])
        self.status.show(model=self._model or state["model"], log_state=f"log {state['log']['id'][:8]} open")
        for warning in state["warnings"]:
            if not warning.startswith("TRIAL"):
                self.notify(warning, severity="warning", markup=False, timeout=15)
        self._preparing = self._link.stream(port.PrepareModel(), self)
        await asyncio.to_thread(warm)
        if self._resume is not None:
            await self.open_conversation(self._resume)

    # --- Conversations ----------------------------------------------------------------------------------------------

    async def open_conversation(self, identity: str) -> None:
        """Show a conversation, from its end."""
        try:
            shown = await self._link.value(port.ShowConversation(id=identity, limit=WINDOW))
        except RequestFailed as failure:
            self._alarm(failure.event.message)
            return
        if shown["id"] != self._conversation:  # what was chosen for another conversation is not for this one
            self._class_label, self._classification = "", None
        self._conversation, self._title, self._after = shown["id"], shown["title"], None
        self._raise_class(shown["classification"], self._least_class, self._classification)
        entries = [stored(message) for message in shown["messages"]]
        await self.transcript.show(entries, earlier=shown["earlier"])
        self.composer.remember(entry.typed for entry in entries if isinstance(entry, Prompt))
        self.banner.show(title=self._title)
        self._show_usage(entries)
        self._draw_seen()

    async def on_transcript_earlier_wanted(self) -> None:
        entries = self.transcript.entries
        if self._conversation is None or not entries or entries[0].id is None:
            return
        request = port.ShowConversation(id=self._conversation, limit=WINDOW, before=entries[0].id)
        try:
            shown = await self._link.value(request)
        except RequestFailed as failure:
            self._alarm(failure.event.message)
            return
        await self.transcript.prepend([stored(message) for message in shown["messages"]], earlier=shown["earlier"])

    async def action_new(self) -> None:
        if self._busy("before starting another conversation"):
            return
        await self._forget_conversation()

    async def _forget_conversation(self) -> None:
        self._conversation, self._title, self._after = None, "", None
        self._class_label, self._classification = "", None
        self._raise_class(self._least_class)
        await self.transcript.show([])
        self.banner.show(title="")
        self.status.show(used=0, rate=0.0)
        self.composer.remember(())
        self._draw_seen()
        self.composer.focus()

    def action_conversations(self) -> None:
        if not self._busy("before opening another conversation"):
            self.run_worker(self._choose_conversation(), group="dialog", exclusive=True)

    async def _choose_conversation(self) -> None:
        screen = Conversations(self._link, current=self._conversation, real=self._real, exports=self._exports)
        chosen = await self.app.push_screen_wait(screen)
        if chosen == "":
            await self._forget_conversation()
        elif chosen is not None:
            await self.open_conversation(chosen)
        elif self._conversation is not None:
            await self._read_title()
        self.composer.focus()

    async def _read_title(self) -> None:
        assert self._conversation is not None
        try:
            shown = await self._link.value(port.ShowConversation(id=self._conversation, limit=1))
        except RequestFailed as failure:
            self._alarm(failure.event.message)
            return
        self._title = shown["title"]
        self.banner.show(title=self._title)

    def action_rename(self) -> None:
        self._dialog(self._rename)

    async def _rename(self, conversation: str) -> None:
        title = await self.app.push_screen_wait(Ask("The conversation's new title:", self._title if self._real else ""))
        if title is not None and await self._done(port.RenameConversation(id=conversation, title=title)):
            await self._read_title()

    def action_export(self) -> None:
        self._dialog(self._export)

    async def _export(self, conversation: str) -> None:
        self._tell(await export(self.app, self._link, conversation, self._exports) or "Nothing was exported.")

    def _dialog(self, ask: Callable[[str], Any]) -> None:
        if self._conversation is None:
            self._tell("There is no conversation yet: it begins with your first message.")
        else:
            self.run_worker(ask(self._conversation), group="dialog", exclusive=True)

    async def _done(self, request: port.Request) -> bool:
        try:
            await self._link.ask(request)
        except RequestFailed as failure:
            self._alarm(failure.event.message)
            return False
        return True

    # --- A turn -----------------------------------------------------------------------------------------------------

    async def on_composer_submitted(self, event: Composer.Submitted) -> None:
        text = event.text
        command = commands.find(text)
        if command is not None:
            await self.run_action(command.action)
        elif _LIKE_A_COMMAND.fullmatch(text.strip()):
            self._tell(f"There is no command {text.strip()}, and nothing was sent. F1 lists the commands.")
            self.composer.give_back(text)
        elif self._busy("before sending the next message"):
            self.composer.give_back(text)
        else:
            await self._send(text)

    async def _send(self, text: str) -> None:
        prompt, after = Prompt(text, self._now()), self._after
        request = port.StartTurn(
            text=text,
            conversation=self._conversation,
            model=self._model,
            classification=self._classification,
            after=after,
        )
        self._after = None
        self.composer.sent(text)
        self.composer.border_title = ""
        await self._start(request, Turn(prompt, Answer(self._now()), branching=after is not None))

    async def _start(self, request: port.StartTurn, turn: Turn) -> None:
        self._turn = turn
        await self.transcript.add(*([turn.prompt] if turn.prompt is not None else []), turn.answer)
        self.status.show(activity="checking", rate=0.0, alarm=False)
        self._draw_seen()
        turn.stream = self._link.stream(request, self)
        self.refresh_bindings()

    async def on_arrived(self, message: Arrived) -> None:
        if message.stream is self._preparing:
            self._prepared_model(message.event)
        elif self._turn is not None and message.stream is self._turn.stream:
            await self._turn_event(self._turn, message.event)

    def _prepared_model(self, event: port.Event) -> None:
        match event:
            case port.EngineProgress() if self._turn is None:
                self.status.show(activity=f"loading {event.done} %")
            case port.Result():
                self._preparing = None
                size = int(event.value.get("context_size") or 0)
                self.status.show(context_size=size, **({} if self._turn else {"activity": "ready"}))
                # What stands by now stays: looking through it all again took 50 ms in the middle of an answer.
                gc.collect()
                gc.freeze()
            case port.Failed():
                self._preparing = None
                self._alarm(event.message)
            case _:
                pass

    async def _turn_event(self, turn: Turn, event: port.Event) -> None:
        concluding = turn.may_conclude
        shown = turn.take(event)
        if shown:
            self.status.show(**shown)
        match event:
            case port.TurnPrepared():
                self._raise_class(event.classification)
            case port.TurnRecorded():
                self.banner.show(trial=event.audit.trial)
                self._conversation = turn.conversation
            case port.TurnFinished():
                self._end_turn()
                if turn.branching:
                    await self.open_conversation(event.conversation)
                elif not self._title:
                    await self._read_title()
            case port.TurnRefused() | port.Failed():
                self._end_turn()
                await self._came_to_nothing(turn)
            case _:
                pass
        if turn.may_conclude != concluding:
            self.refresh_bindings()
        if isinstance(event, (port.TurnPrepared, port.TurnRecorded, *port.LAST)):
            self.transcript.tick()
            self._draw_seen()

    async def _came_to_nothing(self, turn: Turn) -> None:
        """Refused, or failed before anything was recorded: the person gets the text back, to change it."""
        if turn.prompt is not None and turn.prompt.state in ("refused", "failed"):
            await self.transcript.drop(turn.answer)
            self.composer.give_back(turn.prompt.typed)
        elif turn.branching and self._conversation is not None:
            await self.open_conversation(self._conversation)
            self._alarm(turn.answer.message or "The turn failed.")

    def _end_turn(self) -> None:
        self._turn = None
        self.refresh_bindings()
        if self._leaving:
            self.app.exit()

    def _busy(self, what: str) -> bool:
        if self._turn is not None:
            self._tell(f"Wait for the answer, or stop it with Esc, {what}.")
        return self._turn is not None

    async def action_stop(self) -> None:
        if self._turn is not None:
            self._stop()
        elif self.writing.offering:
            self.writing.withdraw()
        elif self.seen_panel.display and self.size.width < WIDE:
            self.action_seen()
        elif self._after is not None and self.focused is self.composer:
            self._after = None
            self.composer.border_title = ""
            self._tell("The next message goes to the end of the conversation again.")
        else:
            self.composer.focus()

    def _stop(self) -> None:
        assert self._turn is not None and self._turn.stream is not None
        self._turn.stream.cancel()
        self.status.show(activity="stopping")

    def action_interrupt(self) -> None:
        """Ctrl-C: copy what is selected; else stop; else say how to leave."""
        selected = self.get_selected_text()
        if isinstance(self.focused, Composer) and self.composer.selected_text:
            self.composer.action_copy()
        elif selected:
            touched = [view.entry for view in self.selections if isinstance(view, MessageView)]
            self.copier.selection(selected, touched, real=self._real)
        elif self._turn is not None:
            self._stop()
        else:
            self._tell("Ctrl+Q leaves.")

    def action_answer_now(self) -> None:
        if self._turn is not None and self._turn.stream is not None:
            self._turn.stream.conclude()
            self.status.show(activity="answering now")
        else:
            self._tell("There is no answer being written.")

    async def action_regenerate(self) -> None:
        prompts = [entry for entry in self.transcript.entries if isinstance(entry, Prompt) and entry.id]
        if prompts:
            await self._again(prompts[-1])
        else:
            self._tell("There is no prompt to answer again yet.")

    async def _again(self, entry: Entry) -> None:
        if isinstance(entry, Answer):
            before = [one for one in self.transcript.entries if isinstance(one, Prompt)]
            entry = next((one for one in before if one.id == entry.parent), before[-1] if before else entry)
        if self._busy("before having one written again") or entry.id is None or self._conversation is None:
            return
        request = port.StartTurn(conversation=self._conversation, model=self._model, again=entry.id)
        await self.transcript.drop(*self._following(entry))
        await self._start(request, Turn(None, Answer(self._now()), branching=True))

    def _following(self, entry: Entry) -> list[Entry]:
        entries = list(self.transcript.entries)
        return entries[entries.index(entry) + 1 :]

    async def action_edit_last(self) -> None:
        prompts = [entry for entry in self.transcript.entries if isinstance(entry, Prompt) and entry.id]
        if prompts:
            await self._edit(prompts[-1])
        else:
            self._tell("There is no prompt to edit yet.")

    async def _edit(self, prompt: Prompt) -> None:
        if self._busy("before editing") or self._conversation is None:
            return
        if not prompt.placed:
            await self.open_conversation(self._conversation)
            kept = self._entry(prompt.id)
            if not isinstance(kept, Prompt):
                self._tell("Its place in the conversation is not known. Scroll up to it, and edit it there.")
                return
            prompt = kept
        self._after = prompt.parent or "start"
        self.composer.put(prompt.typed)
        self.composer.border_title = "Edited: it is sent beside the old prompt, and both are kept. Esc calls it off"
        self.composer.focus()

    def _entry(self, identity: str | None) -> Entry | None:
        return next((entry for entry in self.transcript.entries if identity and entry.id == identity), None)

    async def _open_branch(self, entry: Entry, by: int) -> None:
        index = entry.branch + by
        if self._conversation is None or self._busy("before going to another version"):
            return
        if not 0 <= index < len(entry.branches):
            return
        request = port.OpenBranch(id=self._conversation, message=entry.branches[index])
        if not await self._done(request):
            return
        wanted = entry.branches[index]
        await self.open_conversation(self._conversation)
        again = self._entry(wanted)
        view = self.transcript.view_of(again) if again is not None else None
        if view is not None:
            view.focus()

    # --- What is asked of a message ---------------------------------------------------------------------------------

    async def on_message_view_asked(self, event: MessageView.Asked) -> None:
        view, entry = event.view, event.view.entry
        match event.what:
            case "why":
                self.app.push_screen(Explanation(entry))
            case "copy":
                self.copier.message(entry, real=self._real)
            case "edit" if isinstance(entry, Prompt):
                await self._edit(entry)
            case "again":
                await self._again(entry)
            case "left" | "right":
                await self._open_branch(entry, -1 if event.what == "left" else 1)
            case "previous" | "next":
                await self._select(view, -1 if event.what == "previous" else 1)

    async def _select(self, view: MessageView, by: int) -> None:
        views = self.transcript.views
        index = views.index(view) + by
        if index < 0:
            await self.transcript.page(-1)
        elif index < len(views):
            views[index].focus()
        else:
            self.composer.focus()

    def action_select_last(self) -> None:
        views = self.transcript.views
        if views:
            views[-1].focus()

    def on_descendant_focus(self) -> None:
        self._draw_seen()

    # --- Copying ----------------------------------------------------------------------------------------------------

    def action_copy(self) -> None:
        selected = self.transcript.selected
        if selected is not None:
            self.copier.message(selected.entry, real=self._real)
        else:
            self.copier.last_answer(real=self._real)

    def action_copy_last_code(self) -> None:
        self.copier.last_code(real=self._real)

    def on_message_view_copy_code(self, event: MessageView.CopyCode) -> None:
        self.copier.code(event.view.entry, event.number, real=self._real)

    def action_copy_text(self) -> None:
        self.action_interrupt()

    # --- What the model saw -----------------------------------------------------------------------------------------

    def action_seen(self) -> None:
        self.seen_panel.display = not self.seen_panel.display
        self._arrange()
        self._draw_seen()

    def _arrange(self) -> None:
        """Side by side where there is room; else one in place of the other."""
        wide = self.size.width >= WIDE
        self.transcript.display = wide or not self.seen_panel.display
        self.set_class(wide, "wide")
        if not self.transcript.display and isinstance(self.focused, MessageView):
            self.composer.focus()

    def on_resize(self) -> None:
        self._arrange()

    def _draw_seen(self) -> None:
        selected = self.transcript.selected
        entry: Entry | None = selected.entry if selected is not None else None
        if entry is None:
            prompts = [one for one in self.transcript.entries if isinstance(one, Prompt)]
            entry = prompts[-1] if prompts else None
        self.seen_panel.show(entry, real=self._real)

    def action_values(self) -> None:
        self._real = not self._real
        self.transcript.show_values(self._real)
        self.banner.show(placeholders=not self._real)
        self._draw_seen()

    def action_explain(self) -> None:
        selected = self.transcript.selected
        entries = self.transcript.entries
        prompts = [entry for entry in entries if isinstance(entry, Prompt)]
        entry = selected.entry if selected is not None else prompts[-1] if prompts else None
        if entry is None:
            self._tell("Nothing has been decided yet.")
        else:
            self.app.push_screen(Explanation(entry))

    def action_reasoning(self) -> None:
        answers = [view.entry for view in self.transcript.views if isinstance(view.entry, Answer)]
        self.transcript.fold(not any(answer.unfolded for answer in answers))

    # --- Writing ----------------------------------------------------------------------------------------------------

    async def on_writing_command_wanted(self, event: Writing.CommandWanted) -> None:
        await self.run_action(event.command.action)

    def on_composer_messages_wanted(self) -> None:
        self.action_select_last()

    def _look(self, text: str) -> port.Preview:
        return port.Preview(text=text, conversation=self._conversation, classification=self._classification)

    def on_composer_editor_wanted(self) -> None:
        self.action_editor()

    def action_editor(self) -> None:
        self.post_message(self.EditorWanted(self.composer.whole))

    # --- Everything else --------------------------------------------------------------------------------------------

    async def action_page(self, by: int) -> None:
        if not self.transcript.display:
            self.seen_panel.scroll_relative(y=by * max(self.seen_panel.size.height - 2, 1), animate=False)
            return
        await self.transcript.page(by)

    async def action_ends(self, by: int) -> None:
        await self.transcript.ends(by)

    def action_help(self) -> None:
        self.app.push_screen(Help(self._remapped))

    def action_command_palette(self) -> None:
        self.app.action_command_palette()

    def action_classify(self) -> None:
        self.run_worker(self._classify(), group="dialog", exclusive=True)

    async def _classify(self) -> None:
        now = Classification.from_label(self._class_label)
        above = [each for each in Classification if each > now]
        if not above:
            self._tell(f"It is {now.label} already, and nothing is higher.")
            return
        answer = await self.app.push_screen_wait(
            Choose(
                f"This conversation is {now.label}. Raise it to (it can't be lowered again):",
                tuple((each.label, each.label) for each in above),
            )
        )
        if answer is not None:
            self._classification = cast(port.Label, answer)
            self._raise_class(answer)
            self._tell(f"From the next message on it is {answer}.")

    def _raise_class(self, *labels: str | None) -> None:
        """Show the highest of these and of what is shown: nothing lowers it."""
        given = [Classification.from_label(label) for label in (self._class_label, *labels) if label]
        if given:
            self._class_label = max(given).label
            self.banner.show(classification=self._class_label)

    def action_quit(self) -> None:
        """Leave. An answer that is being written is stopped first, so that the log has its end."""
        if self._preparing is not None:
            self._preparing.cancel()
        if self._turn is None or self._leaving:
            self.app.exit()
            return
        self._leaving = True
        self._stop()
        self.status.show(activity="stopping, then leaving")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return self._turn is not None and self._turn.may_conclude if action == "answer_now" else True

    def _show_usage(self, entries: list[Entry]) -> None:
        usages = [entry.usage for entry in entries if isinstance(entry, Answer) and entry.usage]
        if usages:
            last = usages[-1]
            self.status.show(used=last.prompt_tokens + last.completion_tokens, rate=0.0)
        else:
            self.status.show(used=0, rate=0.0)

    def _tell(self, text: str) -> None:
        self.notify(text, markup=False, timeout=4)

    def _alarm(self, text: str) -> None:
        self.notify(text, severity="error", markup=False, timeout=20)
        self.status.show(activity="something failed", alarm=True)
