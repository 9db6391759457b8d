"""Writing a conversation to a file of the person's choice, with real values or placeholders as they say and may."""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path
from typing import Any, Literal, cast

from textual.app import App

from assistant.application import port
from assistant.tui.link import Link, RequestFailed
from assistant.tui.screens.dialogs import Ask, Choose
from assistant.tui.wrapping import visible


async def export(app: App[Any], link: Link, conversation: str, folder: Path) -> str | None:
    """Ask what is needed and write the file, readable by its owner only. Returns what to tell; None if called off."""
    form = await app.push_screen_wait(
        Choose("Export as", (("markdown", "Markdown, to read"), ("json", "JSON, for programs")))
    )
    if form is None:
        return None
    values = await app.push_screen_wait(
        Choose(
            "Real values or placeholders?",
            (
                ("placeholders", "Placeholders, as the model saw it"),
                ("real", "Real values: the file will hold personal data in clear"),
            ),
        )
    )
    if values is None:
        return None
    request = port.ExportConversation(
        id=conversation,
        format=cast(Literal["markdown", "json"], form),
        values=cast(Literal["real", "placeholders"], values),
    )
    try:
        exported = await link.value(request)
    except RequestFailed as failure:
        return failure.event.message
    place = await app.push_screen_wait(Ask("Write it to which file?", str(folder / exported["name"])))
    if place is None:
        return None
    try:
        path = folder / Path(place).expanduser()
        mode = _mode(path)
    except (OSError, RuntimeError, ValueError):
        return f"{visible(place)} is no place for a file. Nothing was exported."
    shown = visible(str(path))
    if mode is not None and stat.S_ISDIR(mode):
        return f"{shown} is a folder. Nothing was exported."
    if mode is not None and not (stat.S_ISREG(mode) or stat.S_ISLNK(mode)):
        return f"{shown} is no place for a file. Nothing was exported."
    if mode is not None:
        answer = await app.push_screen_wait(
            Choose(f"{shown} exists.", (("keep", "Leave it as it is"), ("replace", "Replace it")))
        )
        if answer != "replace":
            return None
    try:
        write_private(path, exported["text"])
    except OSError as error:
        return f"{shown} can't be written: {error.strerror}. Nothing was exported."
    return f"Exported to {shown}, readable by you only."


def _mode(path: Path) -> int | None:
    """Kind and mode of what is at a path, of a link's target where there is one; None where nothing is. Raises OSError,
    and ValueError for what can't be a path."""
    for look in (os.stat, os.lstat):
        try:
            return look(path).st_mode
        except FileNotFoundError:
            continue
    return None


def write_private(path: Path, text: str) -> None:
    """Replace a file as a whole, with mode 0600 whatever the old one's was; the old one stays where that fails, and
    nothing else does. Raises OSError."""
    # In a file of its own with a random name: nobody can have opened it, or put a link there, before.
    descriptor, name = tempfile.mkstemp(prefix=".export-", dir=path.parent)
    new = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        new.replace(path)
    except BaseException:
        new.unlink()
        raise
