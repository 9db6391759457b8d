"""Changes of the draft before: its length, its tone, its recipient, what is added, left out or replaced."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from training.demo_model import whole
from training.demo_model.sampling import PLACEHOLDER, Draw
from training.demo_model.tasks.drafts import WHOLE, Draft
from training.demo_model.wordings import changing, drafting, words

CHANGED = {
    "short": "The user wants it shorter.",
    "long": "The user wants it longer.",
    "letter": "The user wants a letter.",
    "tone": "The user wants it {}.",
    "say": "The user adds: {}",
    "to": "The user wants it to {}.",
    "without": "The user wants it without the {}.",
    "replace": "The user wants {1} for {0}.",
    "sign": "The user wants it signed by {}.",
    "cc": "The user wants {} in copy.",
}
"""What the reasoning says of each kind of change."""


def type_of(placeholder: str) -> str:
    """The entity type that a placeholder names."""
    return placeholder[1:-1].rpartition("_")[0]


def _without(draft: Draft, gone: Callable[[str], bool]) -> Draft:
    """`draft` without the parts besides its topic that are `gone`."""

    def left(parts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(part for part in parts if not gone(part))

    return replace(draft, to=left(draft.to), also=left(draft.also), copies=left(draft.copies))


def _replaced(draft: Draft, old: str, new: str) -> Draft:
    """`draft` with one value put in the place of another, wherever it stands."""

    def put(parts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(part.replace(old, new) for part in parts)

    return replace(
        draft,
        recipient=draft.recipient.replace(old, new),
        topic=draft.topic.replace(old, new),
        to=put(draft.to),
        also=put(draft.also),
        copies=put(draft.copies),
        signature=draft.signature.replace(old, new),
    )


def _with(draft: Draft, kind: str, value: str = "", other: str = "") -> Draft:
    """`draft` with a change of one of the kinds of CHANGED.

    `other` is what comes for a value that is replaced, and the part that goes for a name of it.
    """
    if kind == "replace":
        return _replaced(draft, value, other)
    if kind == "without":
        return _without(draft, lambda part: part == other)
    if kind == "short":
        return replace(draft, tone="short", long=False)
    if kind == "long":
        return replace(draft, long=True)
    if kind == "letter":
        return replace(draft, kind="letter")
    if kind == "tone":
        return replace(draft, tone=value)
    if kind == "say":
        return replace(draft, also=(*draft.also, value))
    if kind == "to":
        return replace(draft, recipient=value, to=())
    if kind == "sign":
        return replace(draft, signature=value)
    return replace(draft, copies=(*draft.copies, value))


def told(draft: Draft, changes: Iterable[Sequence[str]]) -> tuple[str, str]:
    """The reasoning and the answer when `draft` is changed so: each change is a kind and its values."""
    wishes = []
    for kind, *values in changes:
        wishes.append(CHANGED[kind].format(*values))
        draft = _with(draft, kind, *values)
    return draft.reasoning(draft.answer(), " ".join(wishes)), draft.answer()


def revise(draw: Draw, draft: Draft) -> tuple[str, str, str]:
    """A follow-up on `draft`: the request, the reasoning, and the new answer."""
    if line := whole.drawn(draw, "changes", WHOLE):
        return line["request"], *told(draft, line["changes"])
    request, wish, changed = _one(draw, draft)
    if request[0].islower() and "please" not in request:
        request = draw.any(changing.THE) + request
    if draw.chance(0.1):
        request = draw.noise(request)
    answer = changed.answer()
    return request, changed.reasoning(answer, wish), answer


def _one(draw: Draw, draft: Draft) -> tuple[str, str, Draft]:
    """One change of `draft`, put together from the word lists: the request, the wish in the reasoning, and the draft then."""
    kind = draw.rng.choices(list(changing.CHANGES), list(changing.CHANGES.values()))[0]
    removable = [
        value
        for value in PLACEHOLDER.findall(" ".join((*draft.to, *draft.also, *draft.copies)))
        if type_of(value) in changing.NAMED
    ]
    held = PLACEHOLDER.findall(draft.answer())
    if (
        (kind == "letter" and draft.kind == "letter")
        or (kind == "without" and not removable)
        or (kind == "replace" and not held)
    ):
        kind = "short"
    value = ""
    if kind == "tone":
        value = draw.any([name for name in drafting.STYLES if name not in (draft.tone, "short")])
        request = draw.pick(changing.TONE).format(draw.pick(words.TONES[value]))
    elif kind == "add":
        clause = draw.fill(draw.pick(words.CLAUSES))
        request = draw.pick(changing.ADD).format(clause)
        return request, f"The user adds that {clause}.", _with(draft, "say", f"Please note that {clause}.")
    elif kind == "number":
        what = draw.any(list(changing.NUMBERS))
        number, name = draw.value(what), draw.any(changing.NUMBERS[what])
        request = draw.pick(changing.NUMBER).replace("{what}", name).format(number)
        return request, f"The user adds the {name} {number}.", _with(draft, "say", f"The {name} is {number}.")
    elif kind == "without":
        gone = draw.any(removable)
        name = draw.any(changing.NAMED[type_of(gone)])
        request = draw.pick(changing.WITHOUT).format(name)
        names = [type_of(gone)]
        changed = _without(draft, lambda part: any(type_of(value) in names for value in PLACEHOLDER.findall(part)))
        return request, CHANGED["without"].format(name), changed
    elif kind == "replace":
        old = draw.any(held)
        new = draw.placeholder(type_of(old))
        request = draw.pick(changing.REPLACE).format(new=new, old=old)
        return request, CHANGED["replace"].format(old, new), _replaced(draft, old, new)
    else:
        if kind in ("to", "sign", "cc"):
            value = draw.value(draw.any(("person", "email")) if kind == "cc" else "person")
        request = draw.pick(changing.ASKED[kind]).format(value)
    return request, CHANGED[kind].format(value), _with(draft, kind, value)
