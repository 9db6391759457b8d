"""Requests to sum up a note, with the reasoning and the summary that answer each.

A summary copies spans of its note and inflects nothing: who, what happened, what is wanted, until when, how to reach them.
"""

from __future__ import annotations

import re

from training.demo_model import whole
from training.demo_model.notes import Case, note
from training.demo_model.sampling import Draw, Turn, kept
from training.demo_model.text import capital
from training.demo_model.wordings import notes as wording

TASK = "summary"
WHOLE = 0.45
"""The share of requests from `wordings/whole/`."""


def _reasoning(case: Case, request: str, one: bool) -> str:
    """Who, what and which wish, and what must not change."""
    parts = [
        "The user wants a summary in one sentence." if one else "The user wants a summary.",
        f"Who: {case.who or 'not named'}.",
        f"To: {case.to}." if case.to else "",
        f"What: {case.what}." if case.what else "",
        f"Wish: {case.wish or 'none'}.",
        kept(request),
    ]
    return " ".join(part for part in parts if part)


def _answer(case: Case, one: bool) -> str:
    """The summary, as sentences or as one."""
    who = capital(case.who or ("the note" if case.what else "somebody"))
    if case.what:
        parts = [f"{who} says to {case.to}: {case.what}" if case.to else f"{who} says: {case.what}"]
    else:
        parts = [f"{who} got in touch with {case.to}" if case.to else f"{who} got in touch"]
    for label, value in (
        ("Wanted", case.wish),
        ("Deadline", case.deadline),
        ("Contact", case.contact),
        ("Also", case.also),
    ):
        if value:
            parts.append(f"{label.lower() if one else label}: {value}")
    return ("; " if one else ". ").join(parts) + "."


def _ask(draw: Draw, name: str) -> tuple[str, bool]:
    """The words that ask for a summary (of what `name` wrote, if given), and whether they ask for one sentence."""
    rng = draw.rng
    one = draw.chance(0.16)
    shape = "verb" if name else rng.choices(("verb", "question", "short"), (45, 28, 27))[0]
    if shape == "verb":
        thing = draw.pick(wording.NAMED_OBJECTS).replace("{name}", name) if name else draw.pick(wording.ASK_OBJECTS)
        ask = f"{draw.pick(wording.ASK_VERBS)} {thing}"
        if not one and draw.chance(0.35):
            ending = draw.pick(wording.ASK_ENDS)
            ask += "" if ending.split()[0] in ask.lower().split() else f" {ending}"
    else:
        ask = draw.pick(wording.ASK_QUESTIONS if shape == "question" else wording.ASK_SHORT)
    if one:
        ending = draw.pick(wording.ASK_ONE)
        ask = draw.any((f"{ask} {ending}", f"{ask}, {ending}", f"{ending}: {ask}", f"{ask} - {ending}"))
        if shape == "short" and draw.chance(0.3):
            ask = ending
    if len(ask) > 12 and draw.chance(0.12):
        ask = draw.noise(ask)
    if draw.chance(0.12):
        ask = f"{draw.pick(wording.ASK_HELLO)} {ask}"
    if draw.chance(0.6):
        ask = capital(ask)
    if (shape == "question" or re.match(r"(can|could|would) ", ask.lower())) and draw.chance(0.65):
        ask += "?"
    return ask, one


def sample(draw: Draw) -> Turn:
    """A note, and the request to sum it up."""
    if line := whole.drawn(draw, "summaries", WHOLE):
        request, one = line.pop("request"), line.pop("one")
        case = Case(**{part: text.rstrip(".") for part, text in line.items()})
        return Turn(TASK, request, _reasoning(case, request, one), _answer(case, one))
    rng = draw.rng
    name = draw.value("person")
    asked_by_name = draw.chance(0.07)
    found = note(draw, name, named=not (asked_by_name and draw.chance(0.5)))
    asked_by_name = asked_by_name and name in found.case.who
    ask, one = _ask(draw, name if asked_by_name else "")
    quote = rng.choice(("{}", "{}", "{}", "{}", '"{}"', "'{}'", "“{}”")).format(found.text)
    if draw.chance(0.2):
        ask = re.sub(r"\b(following|below)\b", "above", ask)
        end = "" if ask[-1] in "?." else draw.any(("", "", ".", "!"))
        request = quote + draw.any(("\n\n", "\n\n", "\n", "\n---\n", " - ")) + ask + end
    elif ask.endswith("?"):
        request = ask + draw.any((" ", "\n", "\n\n")) + quote
    else:
        request = ask + draw.any((": ", ": ", ":\n", ":\n\n", "\n\n", ". ", " - ", "\n")) + quote
    return Turn(TASK, request, _reasoning(found.case, request, one), _answer(found.case, one))
