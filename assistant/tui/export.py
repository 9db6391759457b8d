"""Writing a conversation to a file of the person's choice, with real values or placeholders as they say and may."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Literal, cast

from textual.app import App

from assistant.application import port
from assistant.tui.link import Link, RequestFailed
from assistant.tui.screens.dialogs import Ask, Choose

_ENDINGS = {"markdown": "md", "json": "json"}


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
    suggestion = str(folder / f"{exported['name']}.{_ENDINGS[form]}")
    place = await app.push_screen_wait(Ask("Write it to which file?", suggestion))
    if place is None:
        return None
    path = Path(place).expanduser()
    if path.exists():
        answer = await app.push_screen_wait(
            Choose(f"{path} exists.", (("keep", "Leave it as it is"), ("replace", "Replace it")))
        )
        if answer != "replace":
            return None
    try:
        write_private(path, exported["text"])
    except OSError as error:
        return f"{path} can't be written: {error.strerror}. Nothing was exported."
    return f"Exported to {path}, readable by you only."


def write_private(path: Path, text: str) -> None:
    """Replace a file as a whole, with mode 0600; the old one stays where that fails. Raises OSError."""
    new = path.with_name(f".{path.name}.new")
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    new.replace(path)
