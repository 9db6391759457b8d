"""What the tests of the terminal app share: coroutine tests, and the app over a scripted or a real application."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import pytest
from textual.pilot import Pilot

from assistant.application import port
from assistant.facts import Principal
from assistant.settings import ChatSettings
from assistant.tui.app import AssistantApp
from assistant.tui.screens.chat import Chat

Start = Callable[..., AbstractAsyncContextManager["Screen"]]


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a coroutine test in an event loop of its own."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    names = inspect.signature(pyfuncitem.obj).parameters
    asyncio.run(pyfuncitem.obj(**{name: pyfuncitem.funcargs[name] for name in names if name in pyfuncitem.funcargs}))
    return True


class Screen:
    """The app under test, as a person at the keyboard has it."""

    def __init__(self, app: AssistantApp, pilot: Pilot[Any]) -> None:
        self.app = app
        self.pilot = pilot

    @property
    def chat(self) -> Chat:
        return self.app.chat

    @property
    def text(self) -> str:
        """What can be read on the screen, line by line."""
        compositor = self.app.screen._compositor
        return "\n".join(strip.text.rstrip() for strip in compositor.render_strips())

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)

    async def type(self, text: str) -> None:
        """Type as a person does: key by key."""
        names = {" ": "space", "\n": "ctrl+j"}
        await self.pilot.press(*(names.get(character, character) for character in text))

    async def send(self, text: str) -> None:
        """Paste a message, send it, and wait for the end of its turn."""
        self.chat.composer.put(text)
        await self.press("enter")
        await self.until(lambda: self.chat.turning.current is None)

    async def until(self, condition: Callable[[], object], seconds: float = 30) -> None:
        """Wait for something to become true."""
        async with asyncio.timeout(seconds):
            while not condition():
                if self.app.failure is not None:
                    raise self.app.failure
                await self.pilot.pause(0.02)
        await self.pilot.pause()

    async def sees(self, *texts: str, seconds: float = 30) -> None:
        """Wait until all of them can be read on the screen."""
        try:
            await self.until(lambda: all(text in self.text for text in texts), seconds)
        except TimeoutError:
            raise AssertionError(f"waited for {texts}, the screen shows:\n{self.text}") from None


@pytest.fixture
def start(principal: Principal) -> Start:
    """Start the app: `async with start(application) as screen`."""

    @asynccontextmanager
    async def started(
        application: port.Port,
        *,
        size: tuple[int, int] = (100, 30),
        settings: ChatSettings | None = None,
        wait: bool = True,
        **given: Any,
    ) -> AsyncIterator[Screen]:
        app = AssistantApp(application, principal, settings or ChatSettings(), **given)
        async with app.run_test(size=size, notifications=True) as pilot:
            screen = Screen(app, pilot)
            if wait:
                await screen.until(lambda: screen.chat.ready)
            yield screen
        if app.failure is not None:
            raise app.failure

    return started
