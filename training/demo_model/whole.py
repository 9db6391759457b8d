"""Requests written one by one, each with what the reply to it is made of: the files in `wordings/whole/`, a line of JSON each.

A slot is a kind of `Draw.value` in guillemets, `«person»`; another one of its kind has a number, `«person2»`. They are for training
only: what is held out comes from the word lists.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from training.demo_model.sampling import Draw

Item = TypeVar("Item")

_FOLDER = Path(__file__).parent / "wordings" / "whole"
_LETTERS = {
    "person": "P",
    "person2": "P2",
    "organization": "O",
    "location": "L",
    "date": "D",
    "date2": "F",
    "weekday": "D",
    "span": "K",
}
_SLOT = re.compile(r"«([a-z]+)(\d*)»")


@cache
def entries(name: str) -> tuple[dict[str, Any], ...]:
    """The lines of `name`.jsonl."""
    return tuple(json.loads(line) for line in (_FOLDER / f"{name}.jsonl").read_text("utf-8").splitlines())


def _chosen(draw: Draw, name: str, chance: float, kind: str = "") -> dict[str, Any] | None:
    """A line of `name`.jsonl (of `kind`, if it is given) in `chance` of the draws for training; otherwise nothing."""
    if draw.held_out or not draw.chance(chance):
        return None
    return draw.any([line for line in entries(name) if not kind or line["kind"] == kind])


def drawn(draw: Draw, name: str, chance: float) -> dict[str, Any] | None:
    """A line of `name`.jsonl with its slots filled, in `chance` of the draws for training; otherwise nothing."""
    line = _chosen(draw, name, chance)
    if line is None:
        return None
    values: dict[str, str] = {}

    def fill(match: re.Match[str]) -> str:
        if match[0] not in values:
            value = draw.value(match[1])
            while value in values.values():
                value = draw.value(match[1])
            values[match[0]] = value
        return values[match[0]]

    def filled(item: Any) -> Any:
        if isinstance(item, str):
            return _SLOT.sub(fill, item)
        if isinstance(item, dict):
            return {field: filled(part) for field, part in item.items()}
        return [filled(part) for part in item] if isinstance(item, list) else item

    return {field: filled(item) for field, item in line.items()}


def template(draw: Draw, name: str, chance: float, kind: str = "") -> dict[str, Any] | None:
    """As `drawn`, for sums and dates: the slots of the request become theirs, which have a letter, `{P}` for a person."""
    line = _chosen(draw, name, chance, kind)
    return line and line | {"request": _SLOT.sub(lambda match: f"{{{_LETTERS[match[1] + match[2]]}}}", line["request"])}


def changed(
    item: Item,
    changes: Iterable[Sequence[str]],
    wishes: Mapping[str, str],
    change: Callable[..., Item],
    lost: Callable[[Item, Item], str],
) -> tuple[str, Item]:
    """What the reasoning says of `changes`, each a kind and its values, and `item` after them.

    Args: a draft or a list; its changes; what is said of each kind; what makes one change; what the second of two lacks of the first.
    """
    said = []
    for kind, *values in changes:
        before, item = item, change(item, kind, *values)
        said.append(wishes[kind].format(*values, lost=lost(before, item)))
    return " ".join(said), item
