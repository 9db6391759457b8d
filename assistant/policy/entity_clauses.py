"""Compiles `entities` of a rule's `match`: which types of personal data were found, how surely, and how many values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from assistant.facts import EntityFacts, Facts
from assistant.policy.evaluation import Clause
from assistant.policy.reading import Reading
from assistant.policy.source import Mapping as MappingNode
from assistant.policy.source import Node, Scalar
from assistant.policy.wording import EVERY_TYPE, enumerated, type_name

MAX_COUNT = 1_000_000


@dataclass(frozen=True)
class EntityClauses:
    """What `entities` compiled to."""

    clauses: tuple[Clause, ...] = ()
    types: Mapping[str, float] = field(default_factory=dict)
    """Types of `any`, `all` and `count` with the lowest score that counts."""
    counts: bool = False


def entity_clauses(reading: Reading, node: Node) -> EntityClauses:
    """The clauses of `node`, which must all hold; mistakes are problems of `reading`."""
    fields = reading.fields(
        node, "`entities`", ("all", "any", "count", "none"), empty="give `any`, `all`, `none` or `count`"
    )
    if not fields:
        return EntityClauses()
    clauses: list[Clause] = []
    types: dict[str, float] = {}
    wanted: dict[str, dict[str, float]] = {}
    for key, value in fields.items():
        if key == "count":
            ranges = _ranges(reading, value)
            if ranges:
                clauses.append(_count(ranges, reading.entity_types))
            types |= dict.fromkeys(ranges, 0.0)
            continue
        scores = _scores(reading, value, f"`{key}` of `entities`")
        if not scores:
            continue
        wanted[key] = scores
        clauses.append({"any": _any, "all": _all, "none": _none}[key](scores, reading.entity_types))
        if key != "none":
            types |= {name: min(score, types.get(name, score)) for name, score in scores.items()}
    _exclusions(reading, fields, wanted)
    return EntityClauses(tuple(clauses), types, "count" in fields)


def _exclusions(reading: Reading, fields: Mapping[str, Node], wanted: Mapping[str, Mapping[str, float]]) -> None:
    """`none` that leaves nothing of `all`, or of all that `any` names."""
    none = wanted.get("none", {})

    def excluded(name: str, score: float) -> bool:
        return min(none.get(name, 2.0), none.get(EVERY_TYPE, 2.0)) <= score

    any_of, all_of = wanted.get("any", {}), wanted.get("all", {})
    if any(excluded(*item) for item in all_of.items()) or (any_of and all(excluded(*item) for item in any_of.items())):
        reading.problem(
            fields["none"], "`entities` asks for what its `none` excludes, so that nothing can ever match it"
        )


def _scores(reading: Reading, node: Node, what: str) -> dict[str, float]:
    """`{TYPE: {min_score: 0.5}}`, or `[TYPE, …]` for any score, as type to lowest score."""
    if not isinstance(node, MappingNode):
        return dict.fromkeys(reading.entity_type_list(node, what), 0.0)
    found: dict[str, float] = {}
    if not node.entries:
        reading.problem(node, f"{what} names no entity type", "name one, or leave it out")
    for key, value in node.entries:
        name = reading.entity_type(key, key.written)
        score: float | None = 0.0
        fields = {} if _is_nothing(value) else reading.fields(value, f"`{key.written}`", ("min_score",))
        if fields:
            score = reading.number(fields["min_score"], "`min_score`", 0, 1)
        if name is not None and score is not None:
            found[name] = score
    return found


def _ranges(reading: Reading, node: Node) -> dict[str, tuple[int, int | None]]:
    """`{TYPE: {min: 2, max: 10}}` as type to least and most."""
    found: dict[str, tuple[int, int | None]] = {}
    if not isinstance(node, MappingNode) or not node.entries:
        reading.wrong(node, "`count`", "a mapping of entity types to `{min: …, max: …}`")
        return found
    for key, value in node.entries:
        name = reading.entity_type(key, key.written)
        fields = reading.fields(value, f"`{key.written}` of `count`", ("max", "min"), empty="give `min` or `max`")
        if not fields:
            continue
        low = reading.integer(fields["min"], "`min`", 0, MAX_COUNT) if "min" in fields else 0
        high = reading.integer(fields["max"], "`max`", 0, MAX_COUNT) if "max" in fields else None
        if low is None or ("max" in fields and high is None):
            continue
        if high is not None and low > high:
            reading.problem(value, f"no count is at least {low} and at most {high}", "swap them")
        elif low == 0 and high is None:
            reading.problem(value, f"`{key.written}` of `count` is true of every text", "give a `min` of 1 or more")
        elif name is not None:
            found[name] = (low, high)
    return found


def _is_nothing(node: Node) -> bool:
    return isinstance(node, Scalar) and node.value is None


# --- The callables --------------------------------------------------------------------------------------------------


def _found(facts: Facts, entity_type: str, score: float = 0.0) -> EntityFacts | None:
    """What was found of a type with at least that score; for `*` of all types together.

    Raises ValueError for facts that no detector gives: a comparison with them would quietly be false.
    """
    if entity_type == EVERY_TYPE:
        kinds = list(facts.entities.values())
    else:
        kinds = [facts.entities[entity_type]] if entity_type in facts.entities else []
    for kind in kinds:
        if kind.count < 0 or not 0 <= kind.score <= 1:
            raise ValueError("a count below zero or a score outside of 0 to 1")
    present = [kind for kind in kinds if kind.count and kind.score >= score]
    if not present:
        return None
    return EntityFacts(sum(kind.count for kind in present), max(kind.score for kind in present))


def _reason(entity_type: str, found: EntityFacts, names: Mapping[str, str]) -> str:
    return f"{type_name(entity_type, names)}: {found.count} found, best score {found.score:.2f}"


def _any(scores: Mapping[str, float], names: Mapping[str, str]) -> Clause:
    def clause(facts: Facts) -> tuple[str, ...] | None:
        present = {name: _found(facts, name, score) for name, score in scores.items()}
        return tuple(_reason(name, found, names) for name, found in present.items() if found) or None

    return clause


def _all(scores: Mapping[str, float], names: Mapping[str, str]) -> Clause:
    def clause(facts: Facts) -> tuple[str, ...] | None:
        present = {name: _found(facts, name, score) for name, score in scores.items()}
        reasons = tuple(_reason(name, found, names) for name, found in present.items() if found)
        return reasons if len(reasons) == len(scores) else None

    return clause


def _none(scores: Mapping[str, float], names: Mapping[str, str]) -> Clause:
    reason = f"{enumerated((type_name(name, names) for name in scores), 'or')}: not found"

    def clause(facts: Facts) -> tuple[str, ...] | None:
        present = [_found(facts, name, score) for name, score in scores.items()]
        return None if any(present) else (reason,)

    return clause


def _count(ranges: Mapping[str, tuple[int, int | None]], names: Mapping[str, str]) -> Clause:
    def clause(facts: Facts) -> tuple[str, ...] | None:
        reasons = []
        for name, (low, high) in ranges.items():
            found = _found(facts, name) or EntityFacts(0, 0.0)
            if found.count < low or (high is not None and found.count > high):
                return None
            bound = f"at least {low}" if high is None else f"at most {high}" if low == 0 else f"{low} to {high}"
            reasons.append(f"{type_name(name, names)}: {found.count} different found ({bound})")
        return tuple(reasons)

    return clause
