"""Takes values out of a positioned tree and collects every mistake on the way.

Each function gives what it could read, or None with a problem noted, so that one load reports all mistakes. Nothing
here knows what a policy means.
"""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TypeVar

from assistant.entity_types import LISTS
from assistant.errors import Problem
from assistant.facts import Classification
from assistant.policy.source import Mapping as MappingNode
from assistant.policy.source import Node, Scalar, Sequence
from assistant.policy.wording import EVERY_TYPE

T = TypeVar("T")
NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""How policies, rules and lists are named."""
TYPE_NAME = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*")
"""How entity types are named: as placeholders write them."""
MAX_NAME = 63
MAX_ITEMS = 10_000
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")


def describe(node: Node) -> str:
    """What stands there, for a message."""
    if isinstance(node, Sequence):
        return "a list"
    if isinstance(node, MappingNode):
        return "a mapping"
    if node.value is None:
        return "nothing"
    if isinstance(node.value, str):
        return f"the text {shown(node.written)}"
    return shown(node.written)


def shown(written: str) -> str:
    """`written` in a message: without control characters, and not too long."""
    visible = _UNSEEN.sub("\N{REPLACEMENT CHARACTER}", written)
    return f"`{visible if len(visible) <= 60 else visible[:57] + '…'}`"


def nearest(written: str, known: Iterable[str]) -> str:
    """`did you mean X?` where something known is close, or what is known where that is short, or nothing."""
    options = list(known)
    folded: dict[str, str] = {}
    for option in options:
        folded.setdefault(_fold(option), option)
    word = _fold(written)
    longer = [fold for fold in folded if len(word) >= 3 and fold.startswith(word)]
    close = longer[:1] or difflib.get_close_matches(word, folded, n=1, cutoff=0.6)
    if close:
        return f"did you mean `{folded[close[0]]}`?"
    return f"known are {', '.join(options)}" if 0 < len(options) <= 14 else ""


def _fold(word: str) -> str:
    return re.sub(r"[-_\s]", "", word).casefold()


class Reading:
    """One load: where problems are collected, and the names that the policy declares itself."""

    def __init__(self, source: str, entity_types: Mapping[str, str]) -> None:
        self.source = source
        self.problems: list[Problem] = []
        self.entity_types = dict(entity_types)
        self.lists: dict[str, tuple[str, ...]] = {}

    def problem(self, node: Node, message: str, suggestion: str = "") -> None:
        """Note a mistake at `node`."""
        self.problems.append(Problem(self.source, node.line, node.column, message, suggestion))

    def wrong(self, node: Node, what: str, expected: str) -> None:
        self.problem(node, f"{what} must be {expected}; here stands {describe(node)}")

    def fields(
        self,
        node: Node,
        what: str,
        known: Collection[str],
        *,
        required: Collection[str] = (),
        reserved: Mapping[str, str] | None = None,
        empty: str = "",
    ) -> dict[str, Node] | None:
        """The values of a mapping by key. Unknown, missing and reserved keys are problems; None where it is no mapping.

        `reserved` says of each reserved key what it is for; `empty` what to do about a mapping without any key, which is a
        problem where it is given.
        """
        reserved = reserved or {}
        if not isinstance(node, MappingNode):
            self.wrong(node, what, "a mapping (`key: value`)")
            return None
        if empty and not node.entries:
            self.problem(node, f"{what} says nothing", empty)
        found: dict[str, Node] = {}
        for key, value in node.entries:
            if key.written in known:
                found[key.written] = value
            elif key.written in reserved:
                self.reserved(key, f"`{key.written}`", reserved[key.written])
            else:
                self.problem(key, f"{what} has no {shown(key.written)}", nearest(key.written, sorted(known)))
        for missing in sorted(set(required) - {key.written for key, _ in node.entries}):
            self.problem(node, f"{what} lacks `{missing}`", f"add `{missing}:`")
        return found

    def reserved(self, node: Node, name: str, purpose: str) -> None:
        """Something of the language that this version can't apply: a rule that is quietly skipped would be worse."""
        message = f"{name} is reserved: {purpose}, which this version can't apply, so the policy is refused"
        self.problem(node, message, "remove it, or use a version that can")

    def text(self, node: Node, what: str, *, limit: int = 1000, lines: bool = False) -> str | None:
        """A text that is not empty; with `lines`, line breaks are allowed."""
        if not isinstance(node, Scalar) or not isinstance(node.value, str):
            quoted = isinstance(node, Scalar) and node.value is not None
            self.problem(
                node,
                f"{what} must be text; here stands {describe(node)}",
                "put quotation marks around it" if quoted else "",
            )
            return None
        value = node.value.strip()
        if not value or len(value) > limit:
            self.problem(node, f"{what} must have between 1 and {limit} characters")
            return None
        if _UNSEEN.search(value.replace("\n", "") if lines else value):
            self.problem(node, f"{what} has a control character or a line break in it", "remove it")
            return None
        return value

    def name(self, node: Node, what: str) -> str | None:
        """A name of lower-case letters, digits and single hyphens."""
        value = self.text(node, what, limit=MAX_NAME)
        if value is not None and not NAME.fullmatch(value):
            proposal = re.sub("[^a-z0-9]+", "-", value.casefold()).strip("-")
            hint = f"for example `{proposal}`" if proposal else ""
            self.problem(node, f"{what} {shown(value)} must be of lower-case letters, digits and hyphens", hint)
            return None
        return value

    def integer(self, node: Node, what: str, least: int, most: int) -> int | None:
        if isinstance(node, Scalar) and type(node.value) is int and least <= node.value <= most:
            return node.value
        self.wrong(node, what, f"a whole number from {least} to {most}")
        return None

    def number(self, node: Node, what: str, least: float, most: float) -> float | None:
        if isinstance(node, Scalar) and type(node.value) in (int, float):
            value = float(node.value)  # type: ignore[arg-type]
            if math.isfinite(value) and least <= value <= most:
                return value
        self.wrong(node, what, f"a number from {least:g} to {most:g}")
        return None

    def boolean(self, node: Node, what: str) -> bool | None:
        if isinstance(node, Scalar) and isinstance(node.value, bool):
            return node.value
        self.wrong(node, what, "true or false")
        return None

    def choice(self, node: Node, what: str, known: Iterable[str]) -> str | None:
        """One of the known words."""
        options = list(known)
        if isinstance(node, Scalar) and isinstance(node.value, str):
            if node.value in options:
                return node.value
            self.problem(node, f"{what} can't be {shown(node.written)}", nearest(node.written, options))
            return None
        self.wrong(node, what, f"one of {', '.join(options)}")
        return None

    def classification(self, node: Node, what: str) -> Classification | None:
        label = self.choice(node, what, [item.label for item in Classification])
        return Classification.from_label(label) if label is not None else None

    def each(self, node: Node, what: str, read: Callable[[Node], T | None]) -> tuple[T, ...] | None:
        """The items of a list that isn't empty, each read by `read`; what can't be read is left out."""
        if not isinstance(node, Sequence):
            self.wrong(node, what, "a list")
            return None
        if not node.items or len(node.items) > MAX_ITEMS:
            self.problem(node, f"{what} must have between 1 and {MAX_ITEMS} entries")
            return None
        return tuple(item for item in map(read, node.items) if item is not None)

    def strings(self, node: Node, what: str) -> tuple[str, ...] | None:
        """Texts without repetition: a list, `$name` of one of the policy's lists, or a list with such names in it."""
        nodes: tuple[Node, ...]
        if isinstance(node, Sequence):
            nodes = node.items
        elif isinstance(node, Scalar) and _is_reference(node):
            nodes = (node,)
        else:
            self.wrong(node, what, "a list, or `$name` of one of the policy's lists")
            return None
        values: dict[str, None] = {}
        failed = False
        for item in nodes:
            if isinstance(item, Scalar) and _is_reference(item):
                listed = self._listed(item)
                values.update(dict.fromkeys(listed or ()))
                failed |= listed is None
            else:
                value = self.text(item, f"an entry of {what}", limit=300)
                values.update({} if value is None else {value: None})
                failed |= value is None
        if not values and not failed:
            self.problem(node, f"{what} is empty, so that nothing can ever match it", "name something, or leave it out")
        return None if failed or not values else tuple(values)

    def _listed(self, node: Scalar) -> tuple[str, ...] | None:
        name = node.written.removeprefix("$")
        if name not in self.lists and name in LISTS:
            return LISTS[name]
        if name not in self.lists:
            known = [f"${known}" for known in (*self.lists, *LISTS)]
            self.problem(node, f"there is no list {shown(node.written)}", nearest(node.written, known))
            return None
        return self.lists[name]

    def entity_type(self, node: Node, name: str, *, every: bool = True) -> str | None:
        """A known entity type, or, with `every`, `*` for all of them."""
        if name in self.entity_types or (every and name == EVERY_TYPE):
            return name
        hint = nearest(name, self.entity_types)
        declare = "declare it under `entityTypes:` if a recognizer of yours finds it"
        self.problem(node, f"{shown(name)} is no known entity type", hint if hint.startswith("did") else declare)
        return None

    def entity_type_list(self, node: Node, what: str, *, every: bool = True) -> tuple[str, ...]:
        """Known entity types of a list, of `$name`, or of a list with such names in it."""
        names = self.strings(node, what) or ()
        items = node.items if isinstance(node, Sequence) else ()
        places = {item.written.strip(): item for item in items if isinstance(item, Scalar)}
        return tuple(name for name in names if self.entity_type(places.get(name, node), name, every=every) is not None)


def _is_reference(node: Scalar) -> bool:
    return isinstance(node.value, str) and node.value.startswith("$")
