"""Compiles the `match` of a rule into plain Python callables, once, when the policy is loaded.

A clause sees facts only, never a text, and says why it holds in words that an employee may read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fnmatch import translate
from zoneinfo import ZoneInfo

from assistant.facts import Classification, Direction, Facts
from assistant.policy.entity_clauses import entity_clauses
from assistant.policy.evaluation import Clause
from assistant.policy.reading import Reading
from assistant.policy.source import Mapping as MappingNode
from assistant.policy.source import Node, Scalar
from assistant.policy.wording import enumerated

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LOCAL = "local"
"""The jurisdiction of an engine on this machine whose setting is unset."""
MATCH_KEYS = (
    "classification", "direction", "engine", "entities", "groups", "hour", "model", "size", "users", "weekday",
)  # fmt: skip
MAX_SIZE = 1_000_000_000


@dataclass(frozen=True)
class Match:
    """The compiled `match` of one rule."""

    directions: frozenset[Direction] | None = None
    """None where the rule says nothing of directions."""
    clauses: tuple[Clause, ...] = ()
    subjects: frozenset[str] = frozenset()
    types: Mapping[str, float] = field(default_factory=dict)
    """Entity types that the rule looks for (`any`, `all`, `count`), with the lowest score that counts."""


def compile_match(reading: Reading, node: Node, timezone: ZoneInfo) -> Match:
    """The compiled clauses of `node`; what can't be read is a problem of `reading`."""
    fields = reading.fields(node, "`match`", MATCH_KEYS, empty="leave it out where the rule means everything") or {}
    directions: frozenset[Direction] | None = None
    clauses: list[Clause] = []
    subjects: set[str] = set()
    types: dict[str, float] = {}
    for key, value in fields.items():
        subjects.add(key)
        if key == "direction":
            directions = _directions(reading, value)
        elif key == "entities":
            found = entity_clauses(reading, value)
            clauses += found.clauses
            types.update(found.types)
            subjects |= {"count"} if found.counts else set()
        elif key == "hour":
            clauses += _hours(reading, value, timezone)
        elif key == "weekday":
            clauses += _weekdays(reading, value, timezone)
        else:
            clauses += _COMPILERS[key](reading, value)
    return Match(directions, tuple(clauses), frozenset(subjects), types)


def _directions(reading: Reading, node: Node) -> frozenset[Direction] | None:
    known = [direction.value for direction in Direction]

    def one(item: Node) -> str | None:
        return reading.choice(item, "a direction", known)

    words = (one(node),) if isinstance(node, Scalar) else reading.each(node, "`direction`", one)
    return frozenset(Direction(word) for word in words or () if word is not None)


# --- Who ------------------------------------------------------------------------------------------------------------


def _groups(reading: Reading, node: Node) -> list[Clause]:
    wanted = _sets(reading, node, "`groups`", ("all", "any", "none"))
    return [_group_clause(how, frozenset(names)) for how, names in wanted.items()]


def _group_clause(how: str, names: frozenset[str]) -> Clause:
    listed = enumerated(sorted(names), "or")

    def any_of(facts: Facts) -> tuple[str, ...] | None:
        hit = names & facts.groups
        return (f"the person is in {enumerated(sorted(hit))}",) if hit else None

    def all_of(facts: Facts) -> tuple[str, ...] | None:
        return (f"the person is in {enumerated(sorted(names))}",) if names <= facts.groups else None

    def none_of(facts: Facts) -> tuple[str, ...] | None:
        return None if names & facts.groups else (f"the person is not in {listed}",)

    return {"any": any_of, "all": all_of, "none": none_of}[how]


def _users(reading: Reading, node: Node) -> list[Clause]:
    wanted = _sets(reading, node, "`users`", ("any", "none"))
    return [
        _member(names, lambda facts: facts.user, "the person is {value}", "the person is {value}", inside=how == "any")
        for how, names in wanted.items()
    ]


def _sets(reading: Reading, node: Node, what: str, known: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """`[a, b]` (any of them), `$list`, or `{any: …, all: …, none: …}`, all of which must hold."""
    if not isinstance(node, MappingNode):
        values = reading.strings(node, what)
        return {"any": values} if values else {}
    fields = reading.fields(node, what, known, empty=f"give {enumerated(known, 'or')}") or {}
    found: dict[str, tuple[str, ...]] = {}
    for key, value in fields.items():
        values = reading.strings(value, f"`{key}` of {what}")
        if values:
            found[key] = values
    any_of, all_of, none_of = (set(found.get(key, ())) for key in ("any", "all", "none"))
    if (any_of and any_of <= none_of) or all_of & none_of:
        reading.problem(fields["none"], f"{what} asks for what its `none` excludes, so that nothing can ever match it")
    return found


# --- What is asked of which model -----------------------------------------------------------------------------------


def _classification(reading: Reading, node: Node) -> list[Clause]:
    known = ("eq", "gte", "in", "lte")
    fields = reading.fields(node, "`classification`", known, empty="give `gte`, `lte`, `eq` or `in`")
    if not fields:
        return []
    allowed = set(Classification)
    words = []
    for key, value in fields.items():
        if key == "in":
            items = reading.each(
                value, "`in` of `classification`", lambda n: reading.classification(n, "a classification")
            )
            if items is None:
                return []
            allowed &= set(items)
            words.append(f"one of {enumerated((item.label for item in sorted(items)), 'or')}")
            continue
        bound = reading.classification(value, f"`{key}` of `classification`")
        if bound is None:
            return []
        allowed &= {item for item in Classification if _COMPARED[key](item, bound)}
        words.append(f"{bound.label}{_COMPARED_WORDS[key]}")
    if not allowed:
        reading.problem(node, "no classification fulfils this, so that nothing can ever match it")
    condition = enumerated(words)

    def clause(facts: Facts) -> tuple[str, ...] | None:
        label = Classification(facts.classification).label
        return (f"it is classified {label} ({condition})",) if facts.classification in allowed else None

    return [clause]


_COMPARED: Mapping[str, Callable[[Classification, Classification], bool]] = {
    "gte": lambda item, bound: item >= bound,
    "lte": lambda item, bound: item <= bound,
    "eq": lambda item, bound: item == bound,
}
_COMPARED_WORDS = {"gte": " or higher", "lte": " or lower", "eq": ""}


def _model(reading: Reading, node: Node) -> list[Clause]:
    """Names of models, with `*` and `?` as in file names; letters in upper and lower case differ."""
    return _inside_or_outside(reading, node, "`model`", lambda facts: facts.model, "the model is {value}", glob=True)


def _engine(reading: Reading, node: Node) -> list[Clause]:
    fields = reading.fields(node, "`engine`", ("jurisdiction", "name"), empty="give `name` or `jurisdiction`")
    clauses: list[Clause] = []
    for key, value in (fields or {}).items():
        if key == "name":
            clauses += _inside_or_outside(
                reading, value, "`name` of `engine`", lambda facts: facts.engine, "the engine is {value}", glob=True
            )
        else:
            clauses += _inside_or_outside(
                reading,
                value,
                "`jurisdiction` of `engine`",
                lambda facts: facts.jurisdiction,
                "the engine stands in {value}",
                folded=True,
                never_outside=LOCAL,
            )
    return clauses


def _inside_or_outside(
    reading: Reading,
    node: Node,
    what: str,
    fact: Callable[[Facts], str],
    words: str,
    *,
    glob: bool = False,
    folded: bool = False,
    never_outside: str | None = None,
) -> list[Clause]:
    """`[a, b]`, `$list` or `{in: …, not_in: …}` over one fact."""
    if isinstance(node, MappingNode):
        fields = reading.fields(node, what, ("in", "not_in"), empty="give `in` or `not_in`")
    else:
        fields = {"in": node}
    sets = {key: reading.strings(value, f"`{key}` of {what}") for key, value in (fields or {}).items()}
    outside = sets.get("not_in") or ()
    inside = sets.get("in") or ()
    if outside and ((inside and set(inside) <= set(outside)) or (glob and "*" in outside)):
        reading.problem(node, f"{what} excludes everything that it asks for, so that nothing can ever match it")
    return [
        _member(
            values,
            fact,
            words,
            f"{words}, which is not {{names}}",
            inside=key == "in",
            glob=glob,
            folded=folded,
            never_outside=never_outside,
        )
        for key, values in sets.items()
        if values
    ]


def _member(
    names: tuple[str, ...],
    fact: Callable[[Facts], str],
    inside_words: str,
    outside_words: str,
    *,
    inside: bool,
    glob: bool = False,
    folded: bool = False,
    never_outside: str | None = None,
) -> Clause:
    exact = frozenset(name.casefold() if folded else name for name in names)
    patterns = [re.compile(translate(name)) for name in names] if glob else []
    listed = enumerated(names if len(names) <= 6 else (*names[:5], f"{len(names) - 5} others"), "or")

    def clause(facts: Facts) -> tuple[str, ...] | None:
        value = fact(facts)
        compared = value.casefold() if folded else value
        member = compared in exact or any(pattern.match(value) for pattern in patterns)
        if member is not inside or (not inside and compared == never_outside):
            return None
        # Names come from settings and catalogues; they are put in as they are, never read as a format.
        return ((inside_words if inside else outside_words).format(value=value, names=listed),)

    return clause


# --- When, and how much ---------------------------------------------------------------------------------------------


def _hours(reading: Reading, node: Node, timezone: ZoneInfo) -> list[Clause]:
    """From a full hour to before another; over midnight where the first is the later one."""
    fields = reading.fields(node, "`hour`", ("from", "to"), required=("from", "to"))
    if not fields or len(fields) < 2:
        return []
    first = reading.integer(fields["from"], "`from` of `hour`", 0, 23)
    last = reading.integer(fields["to"], "`to` of `hour`", 0, 24)
    if first is None or last is None:
        return []
    if first == last % 24 and not (first == 0 and last == 24):
        reading.problem(
            node, f"from {first} to {last} is no time at all", "leave `hour` out where the rule means all day"
        )
    hours = frozenset(range(first, last) if first < last else (*range(first, 24), *range(last)))

    def clause(facts: Facts) -> tuple[str, ...] | None:
        if facts.at.tzinfo is None:
            raise ValueError("the time of the facts has no time zone")
        at = facts.at.astimezone(timezone)
        return (f"it is {at:%H:%M} in {timezone.key}",) if at.hour in hours else None

    return [clause]


def _weekdays(reading: Reading, node: Node, timezone: ZoneInfo) -> list[Clause]:
    words = reading.each(node, "`weekday`", lambda item: reading.choice(item, "a weekday", WEEKDAYS))
    if not words:
        return []
    days = frozenset(WEEKDAYS.index(word) for word in words)

    def clause(facts: Facts) -> tuple[str, ...] | None:
        if facts.at.tzinfo is None:
            raise ValueError("the time of the facts has no time zone")
        day = facts.at.astimezone(timezone).weekday()
        return (f"it is {_DAYS[day]} in {timezone.key}",) if day in days else None

    return [clause]


_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _size(reading: Reading, node: Node) -> list[Clause]:
    fields = reading.fields(node, "`size`", ("max", "min"), empty="give `min` or `max`, in characters")
    if not fields:
        return []
    low = reading.integer(fields["min"], "`min` of `size`", 0, MAX_SIZE) if "min" in fields else 0
    high = reading.integer(fields["max"], "`max` of `size`", 0, MAX_SIZE) if "max" in fields else MAX_SIZE
    if low is None or high is None:
        return []
    if low > high:
        reading.problem(node, f"no size is at least {low} and at most {high}", "swap them")

    def clause(facts: Facts) -> tuple[str, ...] | None:
        # A text beyond MAX_SIZE is larger than any `min`, and within no `max` that was given.
        fits = low <= facts.size and (facts.size <= high or "max" not in fields)
        return (f"it has {facts.size:,} characters",) if fits else None

    return [clause]


_COMPILERS: Mapping[str, Callable[[Reading, Node], list[Clause]]] = {
    "classification": _classification,
    "engine": _engine,
    "groups": _groups,
    "model": _model,
    "size": _size,
    "users": _users,
}
