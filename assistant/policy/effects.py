"""Reads what a matching rule does beside its action: what it changes, what it owes, what it says."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from string import Formatter

from assistant.facts import COPIES, Action, Direction, LogLevel, Obligations, Operator, Redaction
from assistant.policy.evaluation import MESSAGE_FIELDS
from assistant.policy.reading import Reading, describe, nearest, shown
from assistant.policy.source import Mapping as MappingNode
from assistant.policy.source import Node, Scalar
from assistant.policy.wording import EVERY_TYPE

RESERVED_ACTIONS = {
    Action.REQUIRE_JUSTIFICATION: "to ask the person for a reason first",
    Action.REQUIRE_APPROVAL: "to ask somebody else for approval first",
}
RESERVED_OPERATORS = {Operator.SURROGATE: "to put a realistic value in place of a real one"}
OPERATORS = tuple(operator.value for operator in Operator if operator not in RESERVED_OPERATORS)
IRREVERSIBLE = tuple(operator.value for operator in Operator if not operator.reversible)
MAX_RETENTION_DAYS = 36_500
MAX_TOKENS = 10_000_000
_DAYS = re.compile(r"([1-9][0-9]{0,5})d")


@dataclass(frozen=True)
class Owed:
    """The obligations of one rule; `log` apart, since a rule may leave it unsaid."""

    log: LogLevel | None = None
    obligations: Obligations = field(default_factory=Obligations)


def read_action(reading: Reading, node: Node) -> Action | None:
    """The action of a rule, or one that a test expects."""
    if isinstance(node, Scalar) and node.value in RESERVED_ACTIONS:
        reading.reserved(node, f"`action: {node.written}`", RESERVED_ACTIONS[Action(node.written)])
        return None
    word = reading.choice(node, "`action`", [action.value for action in Action if action not in RESERVED_ACTIONS])
    return Action(word) if word is not None else None


def read_obligations(reading: Reading, node: Node) -> Owed:
    """`obligations: {log: …, log_max: …, retention: 400d, max_tokens: …, copy: …}`."""
    known = ("copy", "log", "log_max", "max_tokens", "retention")
    fields = reading.fields(node, "`obligations`", known, empty="leave it out")
    if not fields:
        return Owed()
    levels = {
        key: reading.choice(fields[key], f"`{key}`", [level.value for level in LogLevel])
        for key in ("log", "log_max")
        if key in fields
    }
    log, cap = (LogLevel(level) if (level := levels.get(key)) else None for key in ("log", "log_max"))
    if log and cap and log.order > cap.order:
        reading.problem(fields["log"], f"`log: {log.value}` is more than this rule's own `log_max: {cap.value}`")
    tokens = reading.integer(fields["max_tokens"], "`max_tokens`", 1, MAX_TOKENS) if "max_tokens" in fields else None
    return Owed(
        log,
        Obligations(
            retention_days=_retention(reading, fields["retention"]) if "retention" in fields else None,
            max_tokens=tokens,
            copy=reading.choice(fields["copy"], "`copy`", COPIES) if "copy" in fields else None,
            log_max=cap,
        ),
    )


def retention_days(written: object) -> int | None:
    """Days of `400d`, or None for what is no retention."""
    match = _DAYS.fullmatch(written) if isinstance(written, str) else None
    return int(match[1]) if match and int(match[1]) <= MAX_RETENTION_DAYS else None


def _retention(reading: Reading, node: Node) -> int | None:
    days = retention_days(node.value) if isinstance(node, Scalar) else None
    if days is None:
        message = f"`retention` must be a number of days from 1d to {MAX_RETENTION_DAYS}d; here stands {describe(node)}"
        reading.problem(node, message, "write it as `400d`")
    return days


def read_message(reading: Reading, node: Node, *, names_types: bool) -> str | None:
    """A message with `{field}`s that a decision can fill. `names_types`: the rule looks for entity types."""
    text = reading.text(node, "`message`", limit=500)
    if text is None:
        return None
    try:
        pieces = list(Formatter().parse(text))
    except ValueError:
        reading.problem(node, "`message` has a single brace in it", "write `{{` or `}}` for a brace")
        return None
    for _, name, spec, conversion in pieces:
        if name is None:
            continue
        if name not in MESSAGE_FIELDS:
            reading.problem(node, f"`message` can't name {shown('{' + name + '}')}", nearest(name, MESSAGE_FIELDS))
        elif spec or conversion:
            reading.problem(node, f"`message` must name `{{{name}}}` alone, without a format", f"write `{{{name}}}`")
        elif name == "entity" and not names_types:
            reading.problem(node, "`{entity}` stands for nothing: the rule does not look for entity types")
    return text


def read_redactions(
    reading: Reading,
    rule: Node,
    node: Node | None,
    rule_id: str,
    types: Mapping[str, float],
    directions: frozenset[Direction],
) -> tuple[Redaction, ...]:
    """What a `redact` rule changes, and how.

    Args:
        rule: the whole rule, for the place of a mistake by omission.
        node: the rule's `redact`, or None.
        types: entity types of the rule's `match`, with the lowest score that counts.
        directions: where the rule applies; operators that the vault can reverse are an error for responses.
    """
    default: Operator | None = Operator.TOKEN
    chosen: tuple[str, ...] = tuple(types)
    own: dict[str, tuple[Node, Operator]] = {}
    default_node: Node | None = None
    if node is not None:
        if not isinstance(node, MappingNode):
            reading.wrong(node, "`redact`", "a mapping such as `{default: token}`")
            return ()
        for key, value in node.entries:
            if key.written == "types":
                chosen = reading.entity_type_list(value, "`types` of `redact`")
            elif key.written == "default":
                default_node, default = value, _operator(reading, value)
            elif _known_key(reading, key):
                operator = _operator(reading, value)
                if operator is not None:
                    own[key.written] = (key, operator)
    if not chosen:
        if not (isinstance(node, MappingNode) and any(key.written == "types" for key, _ in node.entries)):
            message = (
                f"the rule `{rule_id}` does not say what it changes: neither `match` nor `redact` names entity types"
            )
            reading.problem(
                node or rule, message, "add `types: [PERSON]` to `redact`, or `types: ['*']` for everything found"
            )
        return ()
    for name, (place, operator) in own.items():
        if name not in chosen and EVERY_TYPE not in chosen:
            reading.problem(place, f"`{name}` is not among the types that this rule changes", "add it to `types`")
        elif EVERY_TYPE in chosen and default is not None and operator.strictness < default.strictness:
            message = (
                f"`{name}: {operator.value}` has no effect: all types are under `{default.value}`, which is stricter"
            )
            reading.problem(place, message, "name the types in `types` instead of `*`")
    if default is None:
        return ()
    names = tuple(dict.fromkeys((*chosen, *own))) if EVERY_TYPE in chosen else chosen
    redactions = tuple(
        Redaction(name, own[name][1] if name in own else default, types.get(name, 0.0), rule_id) for name in names
    )
    if Direction.RESPONSE in directions:
        places = {name: place for name, (place, _) in own.items()}
        for redaction in redactions:
            if redaction.operator.reversible:
                _irreversible(reading, places.get(redaction.entity_type) or default_node or node or rule, redaction)
                break
    return redactions


def _irreversible(reading: Reading, node: Node, redaction: Redaction) -> None:
    message = (
        f"`{redaction.operator.value}` can be reversed, and what a rule for responses changes must not come back"
        f" ({redaction.entity_type})"
    )
    reading.problem(node, message, f"use one of {', '.join(IRREVERSIBLE)}, as in `redact: {{default: mask}}`")


def _known_key(reading: Reading, key: Scalar) -> bool:
    if key.written in reading.entity_types:
        return True
    known = ("default", "types", *reading.entity_types)
    reading.problem(key, f"`redact` has no {shown(key.written)}", nearest(key.written, known))
    return False


def _operator(reading: Reading, node: Node) -> Operator | None:
    if isinstance(node, Scalar) and node.value in RESERVED_OPERATORS:
        reading.reserved(node, f"the operator `{node.written}`", RESERVED_OPERATORS[Operator(node.written)])
        return None
    word = reading.choice(node, "an operator", OPERATORS)
    return Operator(word) if word is not None else None
