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
    "without": "The user wants it without the {}, so without: {lost}",
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


def _lost(before: Draft, after: Draft) -> str:
    """The parts besides its topic that a draft does not have any more."""
    parts = zip((before.to, before.also, before.copies), (after.to, after.also, after.copies), strict=True)
    return " ".join(part for had, has in parts for part in had if part not in has)


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


def _with(draft: Draft, kind: str, *values: str) -> Draft:
    """`draft` with a change of one of the kinds of CHANGED."""
    match kind, *values:
        case "short", *_:
            return replace(draft, tone="short", long=False)
        case "long", *_:
            return replace(draft, long=True)
        case "letter", *_:
            return replace(draft, kind="letter")
        case "tone", tone:
            return replace(draft, tone=tone)
        case "say", sentence:
            return replace(draft, also=(*draft.also, sentence))
        case "to", recipient:
            return replace(draft, recipient=recipient, to=())
        case "without", _, part:
            return _without(draft, lambda other: other == part)
        case "replace", old, new:
            return _replaced(draft, old, new)
        case "sign", signature:
            return replace(draft, signature=signature)
        case "cc", copy:
            return replace(draft, copies=(*draft.copies, copy))
    raise ValueError(kind)


def told(draft: Draft, changes: Iterable[Sequence[str]]) -> tuple[str, Draft]:
    """What the reasoning says of `changes`, each a kind and its values, and the draft then."""
    return whole.changed(draft, changes, CHANGED, _with, _lost)


def revise(draw: Draw, draft: Draft) -> tuple[str, str, Draft]:
    """A follow-up on `draft`: the request, the wish in the reasoning, and the draft then."""
    if line := whole.drawn(draw, "changes", WHOLE):
        return line["request"], *told(draft, line["changes"])
    request, wish, changed = _one(draw, draft)
    if request[0].islower() and "please" not in request:
        request = draw.any(changing.THE) + request
    if draw.chance(0.1):
        request = draw.noise(request)
    return request, wish, changed


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
        kind_gone = type_of(gone)
        changed = _without(draft, lambda part: any(type_of(value) == kind_gone for value in PLACEHOLDER.findall(part)))
        return request, CHANGED["without"].format(name, lost=_lost(draft, changed)), changed
    elif kind == "replace":
        old = draw.any(held)
        new = draw.placeholder(type_of(old))
        request = draw.pick(changing.REPLACE).format(new=new, old=old)
        return request, *told(draft, [("replace", old, new)])
    else:
        if kind in ("to", "sign", "cc"):
            value = draw.value(draw.any(("person", "email")) if kind == "cc" else "person")
        request = draw.pick(changing.ASKED[kind]).format(value)
    return request, *told(draft, [(kind, value)])
