"""The conversation: a window of at most a few dozen message widgets over however many messages there are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.text import Text
from textual.containers import VerticalScroll
from textual.geometry import Size
from textual.message import Message
from textual.reactive import Reactive
from textual.widgets import Static

from assistant.tui.entries import Entry
from assistant.tui.widgets.message import MessageView

WINDOW = 20
"""Messages mounted to begin with, and loaded at a time."""
MOST = 60
"""Messages mounted at most; beyond it those at the other end are taken down."""
TICK = 0.2
"""Seconds between two drawings of what is under way: text comes by sentences and lines anyway."""


class Transcript(VerticalScroll, can_focus=False):
    """Follows the end until somebody scrolls up, and again once they are back at the end."""

    # Textual's asks for another layout whenever a layout has changed it: here every line of an answer does.
    virtual_size = Reactive(Size(0, 0), repaint=False)

    class EarlierWanted(Message):
        """The top has been reached, and there are messages before it that have not been loaded."""

    def __init__(self, *, real: bool, reasoning: bool) -> None:
        super().__init__(id="transcript")
        self._real = real
        self._reasoning = reasoning
        self._entries: list[Entry] = []
        self._first = 0
        """Index of the first entry that is mounted."""
        self._last = 0
        """Behind the last one."""
        self._earlier = 0
        """How many messages come before the first entry, in the application."""
        self._asked = False
        self._marker = Static(classes="marker", markup=False)
        self._marker.display = False
        self._newer = Static("More messages below: Ctrl+End", classes="marker", markup=False)
        self._newer.display = False
        self._empty = Static(classes="empty", markup=False)

    def compose(self) -> Iterable[Static]:
        yield self._empty
        yield self._marker
        yield self._newer

    def on_mount(self) -> None:
        self.anchor()
        self.set_interval(TICK, self.tick, name="transcript")

    # --- What is shown ----------------------------------------------------------------------------------------------

    @property
    def entries(self) -> Sequence[Entry]:
        """All messages that have been loaded, in order."""
        return self._entries

    @property
    def views(self) -> list[MessageView]:
        """The widgets of those that are mounted, in order."""
        return [child for child in self.children if isinstance(child, MessageView)]

    @property
    def selected(self) -> MessageView | None:
        """The message that has the focus."""
        focused = self.screen.focused
        return focused if isinstance(focused, MessageView) else None

    @property
    def following(self) -> bool:
        """Whether new text scrolls into view by itself."""
        return self._last == len(self._entries) and self.scroll_offset.y >= self.max_scroll_y - 1

    def say_empty(self, text: Text) -> None:
        """What an empty conversation shows."""
        self._empty.update(text)

    async def show(self, entries: Iterable[Entry], *, earlier: int = 0) -> None:
        """Show another conversation, from its end."""
        self._entries, self._earlier, self._asked = list(entries), earlier, False
        self._first, self._last = max(0, len(self._entries) - WINDOW), len(self._entries)
        with self.app.batch_update():
            await self.remove_children(MessageView)
            await self.mount_all(self._views(self._entries[self._first : self._last]), before=self._newer)
            self._mark()
        self.anchor()

    async def add(self, *entries: Entry) -> None:
        """New messages at the end; what is too much at the top is taken down."""
        if self._last < len(self._entries):
            await self._show_end()
        self._entries += entries
        self._last = len(self._entries)
        await self.mount_all(self._views(entries), before=self._newer)
        if self._last - self._first > WINDOW + len(entries):
            await self._take_down(self.views[: self._last - self._first - WINDOW])
        self._mark()
        self.anchor()

    async def drop(self, *entries: Entry) -> None:
        """Take messages away that came to nothing."""
        for view in self.views:
            if view.entry in entries:
                await view.remove()
        self._entries = [entry for entry in self._entries if entry not in entries]
        self._last = min(self._last, len(self._entries))
        self._mark()

    async def prepend(self, entries: Sequence[Entry], *, earlier: int) -> None:
        """Earlier messages, loaded because they were asked for."""
        self._entries[:0] = entries
        self._first += len(entries)
        self._last += len(entries)
        self._earlier, self._asked = earlier, False
        await self._show_earlier()

    def show_values(self, real: bool) -> None:
        """Real values or placeholders, everywhere."""
        self._real = real
        for view in self.views:
            view.show_values(real)

    def fold(self, unfolded: bool) -> None:
        """Fold or unfold what can be, in all mounted messages."""
        for view in self.views:
            if view.check_action("fold", ()):
                view.entry.unfolded = unfolded
                view.refresh(layout=True)

    def entry(self, identity: str) -> Entry | None:
        """The message with that id, if it has been loaded."""
        return next((entry for entry in self._entries if entry.id == identity), None)

    def select(self, identity: str) -> None:
        """Give the focus to the message with that id, if it is mounted."""
        view = next((view for view in self.views if view.entry.id == identity), None)
        if view is not None:
            view.focus()

    def tick(self) -> None:
        """Draw what the live message has got since; follow the end if it is being followed."""
        for view in self.views[-2:]:
            view.update_entry()

    # --- Moving -----------------------------------------------------------------------------------------------------

    async def move(self, view: MessageView, by: int) -> bool:
        """Give the focus to the message before (-1) or after (1). False behind the last one."""
        views = self.views
        index = views.index(view) + by
        if index >= len(views):
            return False
        if index < 0:
            await self.page(-1)
        else:
            views[index].focus()
        return True

    async def page(self, by: int) -> None:
        """A page up or down; at the top, earlier messages."""
        if by < 0 and self.scroll_offset.y <= 0:
            await self._up()
            return
        if by > 0 and self.scroll_offset.y >= self.max_scroll_y:
            await self._down()
            return
        self.scroll_relative(y=by * max(self.size.height - 2, 1), animate=False)

    async def ends(self, by: int) -> None:
        """To the beginning of what is loaded, or to the end."""
        if by < 0:
            self.release_anchor()
            self.scroll_home(animate=False)
            await self._up()
            return
        if self._last < len(self._entries):
            await self._show_end()
        self.anchor()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        if new_value <= 0 < old_value and not self._asked:
            self.call_later(self._up)

    async def _up(self) -> None:
        if self._first > 0:
            await self._show_earlier()
        elif self._earlier and not self._asked:
            self._asked = True
            self.post_message(self.EarlierWanted())

    async def _show_earlier(self) -> None:
        """Mount what comes before, and stay where one is."""
        views = self._views(self._entries[max(0, self._first - WINDOW) : self._first])
        if not views:
            self._mark()
            return
        fixed = next(iter(self.views), None)
        self.release_anchor()
        before = self._height_above(fixed)
        await self.mount_all(views, after=self._marker)
        self._first -= len(views)
        await self._take_down(self.views[MOST:], end=True)
        self._mark()
        self.call_after_refresh(self._stay, fixed, before)

    def _height_above(self, view: MessageView | None) -> int:
        return view.virtual_region.y if view is not None else 0

    def _stay(self, view: MessageView | None, before: int) -> None:
        """Scroll by as much as `view` has moved, so that what is being read stays where it is."""
        if view is not None and view.is_attached:
            moved = view.virtual_region.y - before
            self.scroll_to(y=self.scroll_offset.y + moved, animate=False, immediate=True)

    async def _down(self) -> None:
        if self._last >= len(self._entries):
            self.anchor()
            return
        fixed = self.views[-1] if self.views else None
        before = self._height_above(fixed)
        self.release_anchor()
        views = self._views(self._entries[self._last : self._last + WINDOW])
        await self.mount_all(views, before=self._newer)
        self._last += len(views)
        await self._take_down(self.views[: max(0, len(self.views) - MOST)])
        self._mark()
        self.call_after_refresh(self._stay, fixed, before)

    async def _show_end(self) -> None:
        await self.show(self._entries, earlier=self._earlier)

    async def _take_down(self, views: Sequence[MessageView], *, end: bool = False) -> None:
        if not views:
            return
        if end:
            self._last -= len(views)
        else:
            self._first += len(views)
        await self.remove_children(views)

    def _views(self, entries: Iterable[Entry]) -> list[MessageView]:
        return [MessageView(entry, real=self._real, reasoning=self._reasoning) for entry in entries]

    def _mark(self) -> None:
        before = self._earlier + self._first
        self._marker.update(f"{before:,} earlier messages: Page Up" if before else "")
        self._marker.display = before > 0
        self._newer.display = self._last < len(self._entries)
        self._empty.display = not self._entries
