"""Copying as the policy's `copy` obligation says: what is shown, or only placeholders, or after a question."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from textual.app import App

from assistant.tui import clipboard
from assistant.tui.entries import Answer, Entry, Prompt
from assistant.tui.screens.dialogs import Choose


def rule_over(entry: Entry, entries: Sequence[Entry]) -> str | None:
    """The strictest `copy` obligation over a message and, for an answer, over the prompt before it."""
    rules = set(entry.copy_rules)
    if isinstance(entry, Answer) and entry in entries:
        before = [one for one in entries[: entries.index(entry)] if isinstance(one, Prompt)]
        rules |= before[-1].copy_rules if before else set()
    return _strictest(rules)


async def copy_text(
    app: App[Any], what: str, text: Callable[[bool], str], *, rule: str | None, real: bool
) -> str | None:
    """Copy a text. Returns what to tell; None where the person backed out.

    Args: the app; what it is, for the sentence; the text with real values (True) or placeholders; the obligation;
    whether real values are being shown.
    """
    differs = text(True) != text(False)
    if rule == "placeholders":
        real = False
    elif rule == "ask" and differs:
        question = (("placeholders", "Placeholders, as the model saw it"), ("real", "Real values"))
        answer = await app.push_screen_wait(Choose("Copy real values or placeholders?", question))
        if answer is None:
            return None
        real = answer == "real"
    clipboard.copy(app, text(real))
    if real or not differs:
        return f"{what} is copied."
    return f"{what} is copied with placeholders{', as the policy asks' if rule == 'placeholders' else ''}."


async def copy_selection(app: App[Any], selected: str, rules: Iterable[str | None], *, real: bool) -> str | None:
    """Copy what is selected on the screen, which is what is shown. Returns what to tell; None where called off."""
    rule = _strictest(rules) if real else None
    if rule == "placeholders":
        return "The policy lets only placeholders be copied: F3 shows them, then copy."
    if rule == "ask":
        answers = (("no", "No"), ("yes", "Yes, with real values"))
        if await app.push_screen_wait(Choose("The selection shows real values. Copy it?", answers)) != "yes":
            return None
    clipboard.copy(app, selected)
    return "The selection is copied."


def _strictest(rules: Iterable[str | None]) -> str | None:
    given = set(rules)
    return next((rule for rule in ("placeholders", "ask") if rule in given), None)
