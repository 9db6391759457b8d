"""The line that is always there: how confidential the conversation is, whether this is a trial, and its title."""

from __future__ import annotations

from rich.text import Text
from textual.widgets import Static

from assistant.tui.wrapping import visible


class Banner(Static):
    """Says by words what its colour says too."""

    def __init__(self) -> None:
        super().__init__(id="banner", markup=False)
        self.classification = ""
        self.trial = False
        self.title = ""
        self.placeholders = False

    def show(
        self,
        *,
        classification: str | None = None,
        trial: bool | None = None,
        title: str | None = None,
        placeholders: bool | None = None,
    ) -> None:
        """Change what is given. A title is made from what was typed: it is not shown beside placeholders."""
        self.classification = classification if classification is not None else self.classification
        self.trial = trial if trial is not None else self.trial
        self.title = title if title is not None else self.title
        self.placeholders = placeholders if placeholders is not None else self.placeholders
        self.set_classes(self.classification)
        self._draw()

    def on_resize(self) -> None:
        self._draw()

    def _draw(self) -> None:
        text = Text(no_wrap=True, overflow="ellipsis")
        text.append(f" {self.classification.upper() or '…'} ", "bold")
        if self.trial:
            wide = self.size.width >= 100
            text.append("│ TRIAL")
            text.append(": on this machine you can read the log yourself " if wide else " ")
        if self.placeholders:
            text.append("│ Showing placeholders, as the model saw it ")
        elif self.title:
            text.append(f"│ {visible(self.title)}")
        self.update(text)
