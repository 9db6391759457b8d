"""Draws the pictures of the docs anew, from the real program with the bundled model: `python docs/pictures/make.py`.

Look at them before they are committed.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

from textual.pilot import Pilot

from assistant.application.assembly import Assistant
from assistant.facts import Principal
from assistant.settings import load
from assistant.tui.app import AssistantApp

FOLDER = Path(__file__).parent
PROMPT = "Write a polite e-mail to Jana Nováková (jana.novakova@example.org) about the unpaid invoice 2024-117."
OTHER = "Write a short note to Petr Svoboda about the printer."


async def sent(pilot: Pilot[None], text: str) -> None:
    """Send a message and wait for its answer."""
    app = pilot.app
    assert isinstance(app, AssistantApp)
    app.chat.composer.put(text)
    await pilot.press("enter")
    while app.chat.turning.current is not None:
        await pilot.pause(0.05)
    await pilot.pause(0.5)


async def picture(
    assistant: Assistant, name: str, size: tuple[int, int], before: Callable[[Pilot[None]], Awaitable[None]]
) -> None:
    """Start the app, do what comes before, and write what is on the screen."""
    app = AssistantApp(
        assistant, Principal("jan", frozenset({"staff"}), "os-user", "desk"), assistant.settings.settings.chat
    )
    async with app.run_test(size=size) as pilot:
        while not app.chat.ready:
            await pilot.pause(0.1)
        await before(pilot)  # type: ignore[arg-type]
        await pilot.pause(0.5)
        svg = app.export_screenshot(title="assistant chat")
    begin, end = svg.find("@font-face"), svg.rfind("@font-face")
    without_fonts = svg[:begin] + svg[svg.index("}", end) + 1 :]  # a viewer is to fetch nothing
    (FOLDER / f"{name}.svg").write_text(without_fonts, encoding="utf-8")
    if app.failure is not None:
        raise app.failure


async def main() -> None:
    async def seen(pilot: Pilot[None]) -> None:
        await sent(pilot, PROMPT)
        await pilot.press("f2")

    async def writing(pilot: Pilot[None]) -> None:
        pilot.app.chat.composer.put(PROMPT)  # type: ignore[attr-defined]
        await pilot.pause(1.0)

    async def placeholders(pilot: Pilot[None]) -> None:
        await sent(pilot, PROMPT)
        await pilot.press("f3")

    async def why(pilot: Pilot[None]) -> None:
        await sent(pilot, PROMPT)
        await pilot.press("f4")

    async def conversations(pilot: Pilot[None]) -> None:
        await sent(pilot, OTHER)
        await pilot.press("ctrl+l")
        await pilot.pause(0.5)
        await pilot.press(*"dear jana")
        await pilot.pause(0.7)

    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        settings = load({}, {"home": place / "home"}, user_file=place / "c.toml", managed_file=place / "m.toml")
        with Assistant(settings) as assistant:
            await picture(assistant, "seen", (116, 32), seen)
            await picture(assistant, "writing", (84, 24), writing)
            await picture(assistant, "placeholders", (84, 24), placeholders)
            await picture(assistant, "why", (84, 24), why)
            await picture(assistant, "conversations", (84, 24), conversations)


if __name__ == "__main__":
    asyncio.run(main())
