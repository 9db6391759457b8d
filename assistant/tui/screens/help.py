"""Help: what can be done, by which key, made from the table of bindings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from rich.console import Group
from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from assistant.tui.bindings import KEYS, PLACES
from assistant.tui.commands import COMMANDS
from assistant.tui.screens.dialogs import Dialog

_INTRODUCTION = (
    "Write, and press Enter. Names, addresses and the like are replaced by placeholders such as [PERSON_1] before the "
    "model sees a word, and put back into its answer. F2 shows exactly what the model saw. Esc stops an answer, "
    "F6 copies it, Ctrl+Q leaves."
)


class Help(Dialog[None]):
    """All keys and commands. Escape or F1 closes it."""

    BINDINGS = [("escape,f1,enter,q", "dismiss_none", "Back")]  # noqa: RUF012

    def __init__(self, remapped: Mapping[str, str]) -> None:
        super().__init__()
        self._remapped = remapped

    def compose(self) -> ComposeResult:
        with VerticalScroll(classes="dialog wide"):
            yield Static(help_text(self._remapped))
            yield Static("Esc goes back", classes="hint", markup=False)

    def on_mount(self) -> None:
        super().on_mount()
        self.query_one(VerticalScroll).focus()


def help_text(remapped: Mapping[str, str]) -> Group:
    """The help. Each key has its id in brackets, for the setting `chat.keys`."""
    parts: list[Text | Table] = [Text(_INTRODUCTION + "\n")]
    for place, title in PLACES.items():
        rows = [key for key in KEYS if key.place == place]
        parts.append(Text(title, "bold"))
        parts.append(_table((_keys(remapped.get(key.id) or key.keys), f"{key.tooltip} [{key.id}]") for key in rows))
    parts.append(Text("Commands, after a slash or in the palette (Ctrl+P)", "bold"))
    parts.append(_table((f"/{command.name}", f"{command.title}. {command.help}.") for command in COMMANDS))
    parts.append(
        Text(
            "Keys are remapped in the settings file by the ids in brackets: under [chat.keys], lines such as\n"
            '  copy = "ctrl+b"\n'
        )
    )
    return Group(*parts)


def _keys(keys: str) -> str:
    return ", ".join("+".join(part.capitalize() for part in key.split("+")) for key in keys.split(","))


def _table(rows: Iterable[tuple[str, str]]) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(width=18, style="bold")
    table.add_column(ratio=1)
    for left, right in rows:
        table.add_row(Text(left), Text(right))
    table.add_row("", "")
    return table
