"""While the person writes: what would be masked, looked at once the keys have rested, in a thread, one look at a time."""

from __future__ import annotations

from collections.abc import Callable

from rich.markup import escape

from assistant.application import port
from assistant.tui.link import Link, RequestFailed
from assistant.tui.widgets.composer import Composer

PAUSE = 0.3
"""Seconds without a key."""
MOST = 20_000
"""Characters beyond which it is left to sending."""


class Preview:
    """Underlines in the composer what would be masked, and says below it how much, or that it would be refused."""

    def __init__(self, link: Link, composer: Composer, request: Callable[[str], port.Preview]) -> None:
        """Args: the application; where the person writes; makes the request for a text."""
        self._link = link
        self._composer = composer
        self._request = request
        self._looking = False

    def changed(self) -> None:
        """A key was pressed: look, if none follows for a moment."""
        text = self._composer.text
        self._composer.set_timer(PAUSE, lambda: self._rested(text))

    def _rested(self, text: str) -> None:
        if text != self._composer.text or self._looking:
            return
        whole = self._composer.whole
        if not whole.strip() or whole.startswith("/"):
            self._show(whole, [], "")
        elif len(whole) > MOST:
            self._show(whole, [], "Long text: it is masked when it is sent")
        else:
            self._looking = True
            self._composer.run_worker(self._look(whole), group="preview")

    async def _look(self, text: str) -> None:
        try:
            result = await self._link.ask(self._request(text))
        except RequestFailed:
            return  # the turn will meet the same error, and say it
        finally:
            self._looking = False
        if text != self._composer.whole:
            self._rested(self._composer.text)
            return
        changes = [change for change in result.value["changes"] if change["operator"] != "literal"]
        spans = [(change["start"], change["end"]) for change in changes]
        if result.negative:
            self._show(text, spans, f"Would be refused: {result.value['message']}")
        elif changes:
            kinds = ", ".join(dict.fromkeys(change["type"] for change in changes))
            self._show(text, spans, f"{len(changes)} would be masked: {kinds}")
        else:
            self._show(text, spans, "Nothing found to mask")

    def _show(self, text: str, spans: list[tuple[int, int]], said: str) -> None:
        self._composer.underline(text, spans)
        self._composer.border_subtitle = escape(said)
