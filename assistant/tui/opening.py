"""Opening the application behind the screen's first frame: log, model, detector, and a conversation to go on with."""

from __future__ import annotations

import asyncio
import gc
from typing import TYPE_CHECKING

from assistant.application import port
from assistant.tui.link import Link, RequestFailed, Stream
from assistant.tui.rendering import warm

if TYPE_CHECKING:
    from assistant.tui.screens.chat import Chat


class Opening:
    """Everything that takes time at the start. The screen can be used meanwhile."""

    def __init__(self, screen: Chat, link: Link, model: str | None, resume: str | None) -> None:
        """Args: the screen; the application; the model, if not the one of the settings; a conversation to open."""
        self._screen = screen
        self._link = link
        self._model = model
        self._resume = resume
        self._preparing: Stream | None = None

    @property
    def done(self) -> bool:
        """Whether log, model and detector are there, or it was told that they can't be had."""
        return bool(self._screen.status.model) and self._preparing is None

    def begin(self) -> None:
        """Start, now that the first frame stands."""
        gc.enable()  # the command has switched it off for the way here
        self._screen.run_worker(self._open(), group="begin")

    def cancel(self) -> None:
        """The app ends: nobody waits for the model any more."""
        if self._preparing is not None:
            self._preparing.cancel()

    async def _open(self) -> None:
        screen = self._screen
        try:
            state = await self._link.value(port.ShowState())
        except RequestFailed as failure:
            screen.alarm(failure.event.message)
            screen.conversing.opening = False  # there is nothing to wait for: a turn says by itself what is wrong
            return
        screen.conversing.begin(state["classification"])
        screen.banner.show(trial=state["log"]["trial"])
        screen.status.show(model=self._model or state["model"], log_state=f"log {state['log']['id'][:8]} open")
        for warning in state["warnings"]:
            if not warning.startswith("TRIAL"):
                screen.notify(warning, severity="warning", markup=False, timeout=15)
        self._preparing = self._link.stream(port.PrepareModel(), screen)
        await asyncio.to_thread(warm)
        if self._resume is not None:
            await screen.conversing.open(self._resume)

    def take(self, stream: Stream, event: port.Event) -> None:
        """One event of the model's loading; of any other stream nothing."""
        if stream is not self._preparing:
            return
        idle = self._screen.turning.current is None
        match event:
            case port.EngineProgress() if idle:
                self._screen.status.show(activity=f"loading {event.done} %")
            case port.Result():
                self._preparing = None
                size = int(event.value.get("context_size") or 0)
                self._screen.status.show(context_size=size, **({"activity": "ready"} if idle else {}))
                # What stands by now stays: looking through it all again took 50 ms in the middle of an answer.
                gc.collect()
                gc.freeze()
            case port.Failed():
                self._preparing = None
                self._screen.alarm(event.message)
            case _:
                pass
