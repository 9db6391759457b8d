"""One line: what the engine is doing, the model, its speed, the context used, and the log."""

from __future__ import annotations

from rich.text import Text
from textual.widgets import Static

from assistant.tui.widgets.transcript import TICK


class StatusLine(Static):
    """The state at a glance. What doesn't fit is left out from the right, the least important first."""

    def __init__(self) -> None:
        super().__init__(id="status", markup=False)
        self._said = ""
        self.activity = "starting"
        self.model = ""
        self.rate = 0.0
        self.used = 0
        self.context_size = 0
        self.log_state = ""
        self.alarm = False
        """Whether something needs attention: shown by words first, by colour too."""

    def on_mount(self) -> None:
        self.set_interval(TICK, self._draw)

    def show(self, **values: object) -> None:
        """Change what is given, by attribute. Mere progress is drawn with the next tick: there is some for every token."""
        for name, value in values.items():
            assert hasattr(self, name), name
            setattr(self, name, value)
        if not values.keys() <= {"activity", "rate"}:
            self.set_class(self.alarm, "alarm")
            self._draw()

    def on_resize(self) -> None:
        self._said = ""
        self._draw()

    def _draw(self) -> None:
        parts = [self.activity]
        if self.model:
            parts.append(self.model)
        if self.context_size and self.used:
            parts.append(f"context {100 * self.used // self.context_size} % of {self.context_size:,}")
        if self.rate:
            parts.append(f"{self.rate:,.0f} tokens/s")
        if self.log_state:
            parts.append(self.log_state)
        said = " " + " │ ".join(parts)
        if said != self._said:
            self._said = said
            self.update(Text(said, no_wrap=True, overflow="ellipsis"), layout=False)
