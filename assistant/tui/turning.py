"""Turns on the chat screen: sending, answering once more, editing, stopping, and what becomes of each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from assistant.application import port
from assistant.tui.conversing import Conversing
from assistant.tui.entries import Answer, Entry, Prompt
from assistant.tui.link import Link, Stream
from assistant.tui.turn import Turn

if TYPE_CHECKING:
    from assistant.tui.screens.chat import Chat


class Turning:
    """At most one turn at a time."""

    def __init__(
        self, screen: Chat, link: Link, conversing: Conversing, model: str | None, now: Callable[[], int]
    ) -> None:
        """Args: the screen; the application; the conversation that is open; the model; the time in milliseconds UTC."""
        self._screen = screen
        self._link = link
        self._conversing = conversing
        self._model = model
        self._now = now
        self._after: str | None = None
        """Where the next prompt goes, if not to the end: set while an earlier one is edited."""
        self.current: Turn | None = None
        self.leaving = False
        """Whether the app ends with the turn."""

    @property
    def editing(self) -> bool:
        """Whether the next prompt goes beside an earlier one."""
        return self._after is not None

    def busy(self, what: str) -> bool:
        """Whether a turn is under way; says then what has to wait for it."""
        if self.current is not None:
            self._screen.tell(f"Wait for the answer, or stop it with Esc, {what}.")
        return self.current is not None

    async def send(self, text: str) -> None:
        """Send what the person wrote."""
        prompt, after = Prompt(text, self._now()), self._after
        request = port.StartTurn(
            text=text,
            conversation=self._conversing.id,
            model=self._model,
            classification=self._conversing.classification,
            after=after,
        )
        self.call_off()
        self._screen.composer.sent(text)
        await self._start(request, Turn(prompt, Answer(self._now()), branching=after is not None))

    async def again(self, entry: Entry) -> None:
        """Have a prompt, or the prompt of an answer, answered once more."""
        if self.busy("before having one written again") or self._conversing.id is None:
            return
        entries = list(self._screen.transcript.entries)
        while not isinstance(entry, Prompt) and entry is not entries[0]:
            entry = entries[entries.index(entry) - 1]
        if entry.id is None:
            self._screen.tell("That was not recorded, so it can't be answered again. Send it anew.")
            return
        request = port.StartTurn(conversation=self._conversing.id, model=self._model, again=entry.id)
        await self._screen.transcript.drop(*entries[entries.index(entry) + 1 :])
        await self._start(request, Turn(None, Answer(self._now()), branching=True))

    async def edit(self, prompt: Prompt) -> None:
        """Let the person write a prompt anew, to be sent beside the old one."""
        if self.busy("before editing") or prompt.id is None:
            return
        if not prompt.placed:
            await self._conversing.reopen()
            kept = self._screen.transcript.entry(prompt.id)
            if not isinstance(kept, Prompt):
                self._screen.tell("Its place in the conversation is not known. Scroll up to it, and edit it there.")
                return
            prompt = kept
        self._after = prompt.parent or "start"
        composer = self._screen.composer
        composer.put(prompt.typed)
        composer.border_title = "Edited: it is sent beside the old prompt, and both are kept. Esc calls it off"
        composer.focus()

    def call_off(self) -> None:
        """The next prompt goes to the end of the conversation."""
        self._after = None
        self._screen.composer.border_title = ""

    def stop(self) -> None:
        """Stop the answer; what was written is kept."""
        if self.current is not None and self.current.stream is not None:
            self.current.stream.cancel()
            self._screen.status.show(activity="stopping")

    def conclude(self) -> None:
        """End the reasoning, and have the answer written."""
        if self.current is not None and self.current.stream is not None:
            self.current.stream.conclude()
            self._screen.status.show(activity="answering now")
        else:
            self._screen.tell("There is no answer being written.")

    async def take(self, stream: Stream, event: port.Event) -> None:
        """One event of the turn under way."""
        turn = self.current
        if turn is None or stream is not turn.stream:
            return
        concluding = turn.may_conclude
        if shown := turn.take(event):
            self._screen.status.show(**shown)
        match event:
            case port.TurnPrepared():
                self._conversing.raise_class(event.classification)
            case port.TurnRecorded():
                self._screen.banner.show(trial=event.audit.trial)
                self._conversing.id = turn.conversation
            case port.TurnFinished():
                self._end()
                await self._finished(turn)
            case port.TurnRefused() | port.Failed():
                self._end()
                await self._came_to_nothing(turn)
            case _:
                pass
        if turn.may_conclude != concluding:
            self._screen.refresh_bindings()
        if isinstance(event, (port.TurnPrepared, port.TurnRecorded, *port.LAST)):
            self._screen.transcript.tick()
            self._screen.draw_seen()

    async def _start(self, request: port.StartTurn, turn: Turn) -> None:
        self.current = turn
        await self._screen.transcript.add(*([turn.prompt] if turn.prompt is not None else []), turn.answer)
        self._screen.status.show(activity="checking", rate=0.0, alarm=False)
        self._screen.draw_seen()
        turn.stream = self._link.stream(request, self._screen)
        self._screen.refresh_bindings()

    async def _finished(self, turn: Turn) -> None:
        if turn.branching:
            await self._conversing.reopen()
        elif not self._conversing.title:
            await self._conversing.read_title()

    async def _came_to_nothing(self, turn: Turn) -> None:
        """Refused, or failed before anything was recorded: the person gets the text back, to change it."""
        if turn.prompt is not None and turn.prompt.state in ("refused", "failed"):
            await self._screen.transcript.drop(turn.answer)
            self._screen.composer.give_back(turn.prompt.typed)
        elif turn.branching:
            await self._conversing.reopen()
            self._screen.alarm(turn.answer.message or "The turn was refused: F4 on the prompt explains the rules.")

    def _end(self) -> None:
        self.current = None
        self._screen.refresh_bindings()
        if self.leaving:
            self._screen.app.exit()
