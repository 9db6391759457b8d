"""The person's conversations: searched by title and content, opened, renamed, pinned, exported, deleted."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from rich.text import Text
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Footer, Input, OptionList, Static
from textual.widgets.option_list import Option

from assistant.application import port
from assistant.tui.bindings import bindings
from assistant.tui.export import export
from assistant.tui.link import Link, RequestFailed
from assistant.tui.screens.dialogs import Ask, Choose
from assistant.tui.wrapping import visible

_PAUSE = 0.2
"""Seconds without a key before what was typed is searched for."""
_WIDEST = 90
"""Columns of the list at most, as in app.tcss, where it takes 95 % of a narrower screen."""
_FRAME = 8
"""Columns that its frame, its padding and a scroll bar take."""


class Conversations(ModalScreen[str | None]):
    """Gives the id of the conversation to open; an empty one where the open one was deleted; None for neither."""

    BINDINGS = bindings("conversations")

    def __init__(self, link: Link, *, current: str | None, real: bool, exports: Path) -> None:
        """Args: the application; the id of the open conversation; whether titles may be shown; where exports go."""
        super().__init__()
        self._link = link
        self._current = current
        self._real = real
        self._exports = exports
        self._rows: list[dict[str, Any]] = []
        self._deleted_current = False

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog wide"):
            yield Static("Your conversations, encrypted with your own key", classes="question", markup=False)
            yield Input(placeholder="Search titles and messages", id="search")
            yield OptionList(id="rows", markup=False)
            yield Static("", id="said", markup=False)
            yield Footer(show_command_palette=False, compact=True)

    async def on_mount(self) -> None:
        self.query_one("#search", Input).focus()
        await self._reload()

    # --- What is listed ---------------------------------------------------------------------------------------------

    def on_input_changed(self, event: Input.Changed) -> None:
        self.set_timer(_PAUSE, lambda value=event.value: self._search(value))

    def _search(self, value: str) -> None:
        if value == self.query_one("#search", Input).value:
            self.run_worker(self._reload(), exclusive=True, group="search")

    async def _reload(self) -> None:
        query = self.query_one("#search", Input).value.strip()
        request: port.Request = port.SearchConversations(query=query) if query else port.ListConversations()
        try:
            rows = (await self._link.value(request))["conversations"]
        except RequestFailed as failure:
            self._say(failure.event.message)
            return
        chosen = self._chosen
        self._rows = rows
        options = self.query_one("#rows", OptionList)
        options.clear_options()
        options.add_options([Option(self._line(row), id=row["id"]) for row in rows])
        if rows:
            ids = [row["id"] for row in rows]
            options.highlighted = ids.index(chosen["id"]) if chosen and chosen["id"] in ids else 0
        one = "" if len(rows) == 1 else "s"
        self._say(f"{len(rows):,} found" if query else f"{len(rows):,} conversation{one}")

    def _line(self, row: dict[str, Any]) -> Text:
        """A conversation on one line, and on a second one what was found in it; cut where the list ends."""
        width = min(_WIDEST, self.app.size.width * 19 // 20) - _FRAME
        head = Text("* " if row["pinned"] else "  ", "bold")
        head.append(datetime.fromtimestamp(row["updated_ms"] / 1000).strftime("%Y-%m-%d %H:%M  "), "not bold")
        if row["damaged"]:
            return head.append("damaged: can't be opened, only deleted")
        title = visible(row["title"]) if self._real else f"Conversation {row['id'][:12]}"
        tail = f"  {row['message_count']} messages, {row['classification']}"
        shown = Text(title, "bold" if row["id"] == self._current else "not bold")
        shown.truncate(max(width - head.cell_len - len(tail), 8), overflow="ellipsis")
        line = Text.assemble(head, shown, (tail, "dim"))
        if row.get("snippet") and self._real:
            found = Text(f"    {row['matches']} × {visible(row['snippet'])}", "dim")
            found.truncate(width, overflow="ellipsis")
            line = Text("\n").join([line, found])
        return line

    @property
    def _chosen(self) -> dict[str, Any] | None:
        index = self.query_one("#rows", OptionList).highlighted
        return self._rows[index] if index is not None and index < len(self._rows) else None

    def _say(self, text: str) -> None:
        self.query_one("#said", Static).update(Text(text))

    # --- Keys -------------------------------------------------------------------------------------------------------

    def key_down(self) -> None:
        self.query_one("#rows", OptionList).action_cursor_down()

    def key_up(self) -> None:
        self.query_one("#rows", OptionList).action_cursor_up()

    def on_input_submitted(self) -> None:
        self._open()

    def on_option_list_option_selected(self) -> None:
        self._open()

    def _open(self) -> None:
        row = self._chosen
        if row is not None and not row["damaged"]:
            self.dismiss(row["id"])

    def action_close(self) -> None:
        self.dismiss("" if self._deleted_current else None)

    def action_rename(self) -> None:
        if (row := self._chosen) is not None:
            self.run_worker(self._rename(row))

    def action_pin(self) -> None:
        if (row := self._chosen) is not None:
            self.run_worker(self._do(port.PinConversation(id=row["id"], pinned=not row["pinned"])))

    def action_export(self) -> None:
        if (row := self._chosen) is not None:
            self.run_worker(self._export(row))

    def action_delete(self) -> None:
        if (row := self._chosen) is not None:
            self.run_worker(self._delete(row))

    async def _rename(self, row: dict[str, Any]) -> None:
        title = await self.app.push_screen_wait(
            Ask("The conversation's new title:", row["title"] if self._real else "")
        )
        if title is not None:
            await self._do(port.RenameConversation(id=row["id"], title=title))

    async def _export(self, row: dict[str, Any]) -> None:
        self._say(await export(self.app, self._link, row["id"], self._exports) or "Nothing was exported.")

    async def _delete(self, row: dict[str, Any]) -> None:
        name = visible(row["title"]) if self._real and row["title"] else row["id"][:12]
        answer = await self.app.push_screen_wait(
            Choose(
                f"Delete “{name}” for good? Its key is destroyed. What the company's log recorded of it stays there.",
                (("keep", "No, keep it"), ("delete", "Yes, delete it")),
            )
        )
        if answer == "delete" and await self._do(port.DeleteConversation(id=row["id"])):
            self._deleted_current = self._deleted_current or row["id"] == self._current

    async def _do(self, request: port.Request) -> bool:
        try:
            await self._link.ask(request)
        except RequestFailed as failure:
            self._say(failure.event.message)
            return False
        await self._reload()
        return True
