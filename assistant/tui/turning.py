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
        self._draft = ""
        """What was being written before an earlier prompt was edited."""
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
            # Always said: another window may have gone on, or gone to another branch, in the meantime.
            after=after or self._end_of_branch(),
        )
        self._after, self._draft = None, ""
        self._screen.composer.border_title = ""
        self._screen.composer.sent(text)
        if after is not None:
            await self._screen.transcript.drop(*self._beside(after))
        await self._start(request, Turn(prompt, Answer(self._now()), branching=after is not None, after=after))

    def _end_of_branch(self) -> str | None:
        """Id of the last message that is shown; None in a new conversation, and where it is not known."""
        if self._conversing.id is None:
            return None
        return next((entry.id for entry in reversed(self._screen.transcript.entries) if entry.id), None)

    def _beside(self, after: str) -> list[Entry]:
        """What is shown behind the message that an edited prompt follows: the model won't see it."""
        entries = list(self._screen.transcript.entries)
        at = next((index for index, entry in enumerate(entries) if entry.id == after), -1)
        return entries[at + 1 :] if at >= 0 or after == "start" else []

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
        request = port.StartTurn(
            conversation=self._conversing.id,
            model=self._model,
            classification=self._conversing.classification,
            again=entry.id,
        )
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
        composer = self._screen.composer
        self._draft = composer.whole
        composer.put(prompt.typed)
        self._go_beside(prompt.parent or "start")
        composer.focus()

    def _go_beside(self, after: str) -> None:
        """The next prompt goes behind the message `after`."""
        self._after = after
        title = "Edited: it is sent beside the old prompt, and both are kept. Esc calls it off"
        self._screen.composer.border_title = title

    def call_off(self) -> None:
        """The next prompt goes to the end of the conversation; the draft that was there before comes back."""
        if self._after is not None:
            self._after = None
            self._screen.composer.put(self._draft)
            self._draft = ""
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
                await self._broke_off(turn, event.message)
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

    async def _broke_off(self, turn: Turn, why: str) -> None:
        """Refused, or failed. What was not recorded the person gets back, to change it."""
        if turn.prompt is not None and turn.prompt.state in ("refused", "failed"):
            await self._screen.transcript.drop(turn.answer)
            self._screen.composer.give_back(turn.prompt.typed)
            if turn.after is not None:
                self._go_beside(turn.after)
        elif turn.branching:
            await self._conversing.reopen()
            self._screen.alarm(why)
        elif turn.prompt is not None:
            turn.answer.id = await self._conversing.answer_to(turn.prompt)

    def _end(self) -> None:
        self.current = None
        self._screen.refresh_bindings()
        if self.leaving:
            self._screen.app.exit()
