"""Why: the decision over a message, in the policy's own words, with digest and record numbers."""

from __future__ import annotations

from rich.text import Text
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from assistant.tui.entries import Entry, Prompt
from assistant.tui.screens.dialogs import Dialog


class Explanation(Dialog[None]):
    """Shows one decision. Escape or Enter closes it."""

    BINDINGS = [("escape,enter,f4,q", "dismiss_none", "Back")]  # noqa: RUF012

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self._entry = entry

    def compose(self) -> ComposeResult:
        with VerticalScroll(classes="dialog wide"):
            yield Static(explanation(self._entry))
            yield Static("Esc goes back", classes="hint", markup=False)

    def on_mount(self) -> None:
        super().on_mount()
        self.query_one(VerticalScroll).focus()


def explanation(entry: Entry) -> Text:
    """Everything that is known of the decision over `entry`. Has no value in it."""
    prompt = isinstance(entry, Prompt)
    text = Text()
    text.append(f"Decision over the {'prompt' if prompt else 'answer'}: {entry.badge}\n\n", "bold")
    decision = entry.decision
    if decision is None:
        text.append(
            "Nothing has been decided yet.\n"
            if prompt and entry.badge == "checking"
            else "No rule restricted it, and no further decision was kept with this message.\n"
        )
    else:
        for line in decision.explanation:
            text.append(f"{line}\n")
        text.append("\n")
        text.append(f"Rules   {', '.join(decision.rules) or 'none'}\n")
        if decision.copy_values:
            said = "only placeholders may be copied" if decision.copy_values == "placeholders" else "copying asks"
            text.append(f"Copying {said}\n")
    if entry.classification:
        text.append(f"Class   {entry.classification}\n")
    if entry.model:
        text.append(f"Model   {entry.model}\n")
    kind = "request" if prompt else "response"
    text.append(f"Record  {entry.record if entry.record is not None else 'none'} in the company's log ({kind})\n")
    for warning in entry.warnings:
        text.append(f"\nWarning: {warning}\n")
    return text
