"""The conversation that is open on the screen: which one, how it is classified, and everything that is done with it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from assistant.application import port
from assistant.facts import Classification
from assistant.tui.entries import Answer, Entry, Prompt, stored
from assistant.tui.export import export
from assistant.tui.link import Link, RequestFailed
from assistant.tui.screens.conversations import Conversations
from assistant.tui.screens.dialogs import Ask, Choose
from assistant.tui.widgets.transcript import WINDOW

if TYPE_CHECKING:
    from assistant.tui.screens.chat import Chat


class Conversing:
    """Opens conversations on the chat screen, and keeps what it has to know of the one that is open."""

    def __init__(self, screen: Chat, link: Link, classification: port.Label | None, exports: Path) -> None:
        """Args: the screen; the application; what the first conversation is raised to; where exports are suggested to
        go.
        """
        self._screen = screen
        self._link = link
        self._exports = exports
        self.id: str | None = None
        """None until a first message is recorded."""
        self.title = ""
        self.classification = classification
        """What the person has chosen for it."""
        self.opening = False
        """Whether another one is on its way to the screen, so that nothing may be sent yet."""
        self._shown_class = ""
        self._least_class = ""
        """What every conversation is classified as at least."""

    def begin(self, least_class: str) -> None:
        """The application is open, and says how everything is classified at least."""
        self._least_class = least_class
        self.raise_class(least_class, self.classification)

    async def open(self, identity: str) -> None:
        """Show a conversation, from its end."""
        self.opening = True
        try:
            await self._open(identity)
        finally:
            self.opening = False

    async def _open(self, identity: str) -> None:
        try:
            shown = await self._link.value(port.ShowConversation(id=identity, limit=WINDOW))
        except RequestFailed as failure:
            self._screen.alarm(failure.event.message)
            return
        if shown["id"] != self.id:  # what was chosen for another conversation is not for this one
            self._shown_class, self.classification = "", None
            self._screen.turning.call_off()
        self.id, self.title = shown["id"], shown["title"]
        self.raise_class(shown["classification"], self._least_class, self.classification)
        entries = [stored(message) for message in shown["messages"]]
        await self._screen.transcript.show(entries, earlier=shown["earlier"])
        self._screen.composer.remember(entry.typed for entry in entries if isinstance(entry, Prompt))
        self._screen.banner.show(title=self.title)
        usages = [entry.usage for entry in entries if isinstance(entry, Answer) and entry.usage]
        used = usages[-1].prompt_tokens + usages[-1].completion_tokens if usages else 0
        self._screen.status.show(used=used, rate=0.0)
        self._screen.draw_seen()

    async def reopen(self) -> None:
        """Read the open one again: its branches have changed."""
        if self.id is not None:
            await self.open(self.id)

    async def earlier(self) -> None:
        """Load what comes before the first message that has been loaded."""
        entries = self._screen.transcript.entries
        if self.id is None or not entries or entries[0].id is None:
            return
        try:
            shown = await self._link.value(port.ShowConversation(id=self.id, limit=WINDOW, before=entries[0].id))
        except RequestFailed as failure:
            self._screen.alarm(failure.event.message)
            return
        before = [stored(message) for message in shown["messages"]]
        await self._screen.transcript.prepend(before, earlier=shown["earlier"])

    async def close(self) -> None:
        """Begin a new one; the open one stays in the list."""
        self._screen.turning.call_off()
        self.id, self.title = None, ""
        self._shown_class, self.classification = "", None
        self.raise_class(self._least_class)
        await self._screen.transcript.show([])
        self._screen.banner.show(title="")
        self._screen.status.show(used=0, rate=0.0)
        self._screen.composer.remember(())
        self._screen.draw_seen()
        self._screen.composer.focus()

    async def choose(self) -> None:
        """Let the person choose from the list."""
        screen = Conversations(self._link, current=self.id, real=self._screen.real, exports=self._exports)
        chosen = await self._screen.app.push_screen_wait(screen)
        if chosen == "":
            await self.close()
        elif chosen is not None:
            await self.open(chosen)
        elif self.id is not None:
            await self.read_title()
        self._screen.composer.focus()

    async def read_title(self) -> None:
        """Show the title as it is now."""
        assert self.id is not None
        try:
            self.title = (await self._link.value(port.ShowConversation(id=self.id, limit=1)))["title"]
        except RequestFailed as failure:
            self._screen.alarm(failure.event.message)
            return
        self._screen.banner.show(title=self.title)

    async def answer_to(self, prompt: Prompt) -> str | None:
        """Id of the answer that was kept although its turn failed, so that the next prompt goes behind it."""
        if self.id is None:
            return None
        try:
            shown = await self._link.value(port.ShowConversation(id=self.id, limit=1))
        except RequestFailed:
            return None  # what made the turn fail goes on, and has been told
        last = shown["messages"][-1] if shown["messages"] else None
        return last["id"] if last and last["role"] == "assistant" and last["parent"] == prompt.id else None

    def rename(self) -> None:
        """Ask for another title."""
        self._with_id(self._rename)

    def export(self) -> None:
        """Ask how and where to, and write it there."""
        self._with_id(self._export)

    async def classify(self) -> None:
        """Ask what it is to be raised to."""
        now = Classification.from_label(self._shown_class)
        above = tuple((each.label, each.label) for each in Classification if each > now)
        if not above:
            self._screen.tell(f"It is {now.label} already, and nothing is higher.")
            return
        question = f"This conversation is {now.label}. Raise it to (it can't be lowered again):"
        answer = await self._screen.app.push_screen_wait(Choose(question, above))
        if answer is not None:
            self.classification = cast(port.Label, answer)
            self.raise_class(answer)
            self._screen.tell(f"From the next message on it is {answer}.")

    def raise_class(self, *labels: str | None) -> None:
        """Show the highest of these and of what is shown: nothing lowers it."""
        given = [Classification.from_label(label) for label in (self._shown_class, *labels) if label]
        if given:
            self._shown_class = max(given).label
            self._screen.banner.show(classification=self._shown_class)

    async def branch(self, entry: Entry, by: int) -> None:
        """Show the version of a message before (-1) or after (1) the one that is shown."""
        index = entry.branch + by
        if self.id is None or not 0 <= index < len(entry.branches):
            return
        wanted = entry.branches[index]
        if await self._done(port.OpenBranch(id=self.id, message=wanted)):
            await self.open(self.id)
            self._screen.transcript.select(wanted)

    async def _rename(self, conversation: str) -> None:
        question = Ask("The conversation's new title:", self.title if self._screen.real else "")
        title = await self._screen.app.push_screen_wait(question)
        if title is not None and await self._done(port.RenameConversation(id=conversation, title=title)):
            await self.read_title()

    async def _export(self, conversation: str) -> None:
        said = await export(self._screen.app, self._link, conversation, self._exports)
        self._screen.tell(said or "Nothing was exported.")

    def _with_id(self, ask: Callable[[str], Coroutine[Any, Any, None]]) -> None:
        if self.id is None:
            self._screen.tell("There is no conversation yet: it begins with your first message.")
        else:
            self._screen.run_worker(ask(self.id), group="dialog")

    async def _done(self, request: port.Request) -> bool:
        try:
            await self._link.ask(request)
        except RequestFailed as failure:
            self._screen.alarm(failure.event.message)
            return False
        return True
