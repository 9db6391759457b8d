"""Notes, and the requests to list the details in them, with the reasoning and the list that answer each.

A list holds every detail of the note once, in the order of the note, and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from training.demo_model import whole
from training.demo_model.sampling import Draw, Turn
from training.demo_model.wordings import lists as wording

TASK = "list"
WHOLE = 0.45
"""The share of requests from `wordings/whole/`."""

CHANGED = {
    "shape": "The user wants it as a {}.",
    "add": "The user adds {1}.",
    "without": "The user wants it without the {}, so without {lost}.",
    "only": "The user wants only the {}.",
    "drop": "The user wants it without {}.",
    "replace": "The user wants {1} for {0}.",
}
"""What the reasoning says of each kind of change."""

_SLOT = re.compile(r"\{([a-z]+)\}")


@dataclass(frozen=True)
class Details:
    """What a note holds, in its order, and the shape that is asked for."""

    items: tuple[tuple[str, str], ...]
    """Label and value."""
    shape: str

    def reasoning(self, wish: str = "") -> str:
        """What is asked for, and every detail in its order."""
        found = ", ".join(value for _, value in self.items)
        asked = wish or f"The user wants a {self.shape} of the details."
        return f"{asked} The note has {found}. I must copy each one exactly, once."

    def answer(self) -> str:
        """The list itself."""
        if self.shape == wording.TABLE:
            rows = "\n".join(f"| {label} | {value} |" for label, value in self.items)
            return f"| Detail | Value |\n| --- | --- |\n{rows}"
        if self.shape == wording.NUMBERS:
            return "\n".join(f"{number}. {label}: {value}" for number, (label, value) in enumerate(self.items, 1))
        return "\n".join(f"- {label}: {value}" for label, value in self.items)


def sample(draw: Draw) -> Turn:
    """A request to list what is in a note."""
    details, request = drawn(draw)
    return Turn(TASK, request, details.reasoning(), details.answer())


def drawn(draw: Draw) -> tuple[Details, str]:
    """A note's details and the request that quotes the note."""
    if line := whole.drawn(draw, "lists", WHOLE):
        return described(line), line["request"]
    rng = draw.rng
    items: list[tuple[str, str]] = []
    sentences: list[str] = []

    def fill(match: re.Match[str]) -> str:
        value = draw.value(match[1])
        if match[1] in wording.LABELS and all(value != known for _, known in items):
            items.append((wording.LABELS[match[1]], value))
        return value

    for _ in range(rng.choices((1, 2, 3, 4, 5), (18, 30, 28, 16, 8))[0]):
        if len(items) > 8:
            break
        sentence = _any_sentence(draw) if draw.chance(0.2 if draw.held_out else 0.4) else draw.pick(wording.SENTENCES)
        sentences.append(_SLOT.sub(fill, sentence))
        people = [value for label, value in items if label in ("Person", "Organisation")]
        if people and draw.chance(0.04):
            sentences.append(draw.pick(wording.AGAIN).format(rng.choice(people)))
    shape = rng.choices((wording.BULLETS, wording.NUMBERS, wording.TABLE), (65, 13, 22))[0]
    details = Details(tuple(items), shape)
    tidy = draw.chance(0.75)
    joint = rng.choice((". ", ". ", ". ", "\n", ", ", "; ")) if not tidy else rng.choice((". ", ".\n"))
    note = joint.join(sentence[0].upper() + sentence[1:] if tidy else sentence for sentence in sentences)
    if tidy or draw.chance(0.5):
        note += "."
    if draw.chance(0.6):
        verb = draw.anything() if draw.chance(0.1) else draw.pick(wording.VERBS)
        what = f"the {draw.anything()} and {draw.anything()}" if draw.chance(0.2) else draw.pick(wording.WHAT)
        parts = (verb, what, draw.pick(wording.SOURCES), draw.any(wording.SHAPES[shape]))
        ask = " ".join(part for part in parts if part)
    else:
        ask = draw.pick(wording.ASK[shape])
    if draw.chance(0.15):
        ask = draw.noise(ask)
    ask = rng.choice(("", "", "", "", "please ", "hi, ")) + ask
    if draw.chance(0.7):
        ask = ask[0].upper() + ask[1:]
    if draw.chance(0.1):
        return details, f"{note}\n\n{ask}"
    quote = rng.choice(("{}", "{}", "{}", '"{}"', "'{}'")).format(note)
    return details, ask + rng.choice((": ", ":\n", ":\n\n", ". ", " - ", "? ", "\n\n", ": ")) + quote


def described(fields: dict[str, Any]) -> Details:
    """The list that a line of `wordings/whole/` describes."""
    return Details(tuple((label, value) for label, value in fields["items"]), fields["shape"])


def _any_sentence(draw: Draw) -> str:
    """Slots among ordinary words in no order: what counts must be found by what it is, not by where it stands."""
    rng = draw.rng
    parts: list[str] = []
    for _ in range(rng.choices((1, 2, 3), (45, 35, 20))[0]):
        parts += ["{invented}" if draw.chance(0.1) else "{word}" for _ in range(rng.randint(0, 4))]
        kind = rng.choice(("person", "phone", "email", "organization", "location", *wording.LABELS))
        parts.append(rng.choice(("{%s}", "{%s}", "{%s}", "{%s}", "({%s})", "{%s},", "{%s}:", "<{%s}>")) % kind)
    parts += ["{word}" for _ in range(rng.randint(0, 3))]
    return " ".join(parts).rstrip(",:")


def told(details: Details, changes: Iterable[Sequence[str]]) -> tuple[str, Details]:
    """What the reasoning says of `changes`, each a kind and its values, and the details then."""
    return whole.changed(details, changes, CHANGED, _with, _lost)


def _lost(before: Details, after: Details) -> str:
    """The values that are not in the list any more."""
    return ", ".join(value for label, value in before.items if (label, value) not in after.items)


def _with(details: Details, kind: str, *values: str) -> Details:
    """`details` with a change of one of the kinds of CHANGED."""
    items = details.items
    match kind, *values:
        case "shape", shape:
            return replace(details, shape=shape)
        case "add", label, value:
            items = (*items, (label, value))
        case "without", _, label:
            items = tuple(item for item in items if item[0] != label)
        case "only", _, label:
            items = tuple(item for item in items if item[0] == label)
        case "drop", value:
            items = tuple(item for item in items if item[1] != value)
        case "replace", old, new:
            items = tuple((label, new if value == old else value) for label, value in items)
        case _:
            raise ValueError(kind)
    return replace(details, items=items)


def revise(draw: Draw, details: Details) -> tuple[str, str, Details]:
    """A follow-up on `details`: the request, the wish in the reasoning, and the list in another shape, longer, or shorter."""
    labels = {label for label, _ in details.items} & set(wording.PLURALS)
    kind = draw.rng.choices(("shape", "add", "without"), (50, 30, 20))[0]
    if kind == "without" and 0 < len(labels) < len(details.items):
        label = draw.any(sorted(labels))
        name = draw.any(wording.PLURALS[label])
        if any(item[0] != label for item in details.items):
            return draw.pick(wording.WITHOUT).format(name), *told(details, [("without", name, label)])
    if kind == "add":
        what = draw.any(("person", "person", "phone", "email", "date", "amount", "location", "organization", "ref"))
        label, value = wording.LABELS[what], draw.value(what)
        said = f"{value}" if draw.chance(0.5) else f"the {label.lower()} {value}"
        return draw.pick(wording.ADD).format(said), *told(details, [("add", label, value)])
    shape = draw.any([item for item in wording.ASK if item != details.shape])
    name = draw.any(
        {
            wording.BULLETS: ("bullets", "bullet points", "a bullet list"),
            wording.NUMBERS: ("a numbered list", "numbers"),
            wording.TABLE: ("a table",),
        }[shape]
    )
    return draw.pick(wording.SHAPED).format(name), *told(details, [("shape", shape)])
