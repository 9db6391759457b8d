"""The tests that a policy carries: facts given, a decision expected. Nothing outside of the policy takes part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from assistant.facts import (
    COPIES,
    Classification,
    Decision,
    Direction,
    EntityFacts,
    Facts,
    LogLevel,
    Operator,
)
from assistant.policy.effects import MAX_TOKENS, OPERATORS, read_action, retention_days
from assistant.policy.evaluation import Policy, Rule
from assistant.policy.reading import Reading, describe, nearest, shown
from assistant.policy.source import Mapping as MappingNode
from assistant.policy.source import Node, Scalar

if TYPE_CHECKING:
    from collections.abc import Callable

GIVEN_KEYS = (
    "at", "classification", "direction", "engine", "entities", "groups", "jurisdiction", "model", "size", "user",
)  # fmt: skip
EXPECT_KEYS = ("action", "messages", "obligations", "redactions", "reported", "rules")
DEFAULT_AT = datetime(2025, 1, 15, 12, 0)
"""A Wednesday at noon, in the policy's time zone."""


@dataclass(frozen=True)
class PolicyTest:
    """One test of a policy."""

    name: str
    line: int
    given: Facts
    expected: Mapping[str, object] = field(hash=False)
    """What is compared, by the keys of `EXPECT_KEYS`; `obligations.…` for each obligation."""


@dataclass(frozen=True)
class TestResult:
    """How one test went. `expected` and `got` are in the same words, so that they can be shown below each other."""

    __test__ = False
    """No test of ours, whatever its name says to pytest."""

    name: str
    passed: bool
    expected: str
    got: str
    line: int


def run_tests(policy: Policy) -> tuple[TestResult, ...]:
    """Run the policy's own tests, in the file's order."""
    return tuple(_run(policy, test) for test in policy.tests)


def _run(policy: Policy, test: PolicyTest) -> TestResult:
    got = _observed(policy.decide(test.given))
    return TestResult(
        name=test.name,
        passed=all(got[key] == value for key, value in test.expected.items()),
        expected=_words(test.expected),
        got=_words({key: got[key] for key in test.expected}),
        line=test.line,
    )


def _observed(decision: Decision) -> dict[str, object]:
    """A decision in the terms of `expect`."""
    strictest: dict[str, Operator] = {}
    for redaction in decision.redactions:
        known = strictest.get(redaction.entity_type, redaction.operator)
        strictest[redaction.entity_type] = max(known, redaction.operator, key=lambda operator: operator.strictness)
    owed = decision.obligations
    return {
        "action": decision.action.value,
        "rules": frozenset(decision.rules),
        "reported": frozenset(match.rule for match in decision.matches if not match.enforced),
        "redactions": {name: operator.value for name, operator in strictest.items()},
        "messages": frozenset(match.message for match in decision.matches if match.enforced and match.message),
        "obligations.log": owed.log.value,
        "obligations.retention": owed.retention_days,
        "obligations.max_tokens": owed.max_tokens,
        "obligations.copy": owed.copy,
    }


def _words(values: Mapping[str, object]) -> str:
    return "; ".join(f"{key.removeprefix('obligations.')} {_word(value)}" for key, value in values.items())


def _word(value: object) -> str:
    if isinstance(value, frozenset):
        return ", ".join(sorted(map(str, value))) or "none"
    if isinstance(value, dict):
        return ", ".join(f"{key}: {value[key]}" for key in sorted(value)) or "none"
    return "none" if value is None else str(value)


# --- Reading them ---------------------------------------------------------------------------------------------------


def read_tests(reading: Reading, node: Node, timezone: ZoneInfo, rules: Iterable[Rule]) -> tuple[PolicyTest, ...]:
    """The `tests` of a policy; mistakes are problems of `reading`, unknown rules among them."""
    ids = {rule.id: rule for rule in rules}
    return reading.each(node, "`tests`", lambda item: _Case(reading, timezone, ids).read(item)) or ()


class _Case:
    """One test as it is read."""

    def __init__(self, reading: Reading, timezone: ZoneInfo, rules: Mapping[str, Rule]) -> None:
        self._reading = reading
        self._timezone = timezone
        self._rules = rules

    def read(self, node: Node) -> PolicyTest | None:
        fields = self._reading.fields(node, "a test", ("expect", "given", "name"), required=("expect", "name"))
        if not fields or "expect" not in fields or "name" not in fields:
            return None
        return PolicyTest(
            name=self._reading.text(fields["name"], "the test's name", limit=200) or "",
            line=node.line,
            given=self._given(fields.get("given")),
            expected=self._expected(fields["expect"]),
        )

    def _given(self, node: Node | None) -> Facts:
        reading = self._reading
        fields = {} if node is None else reading.fields(node, "`given`", GIVEN_KEYS) or {}

        def text(key: str, default: str) -> str:
            return (reading.text(fields[key], f"`{key}`", limit=300) or default) if key in fields else default

        direction = Direction.PROMPT.value
        if "direction" in fields:
            direction = (
                reading.choice(fields["direction"], "`direction`", [item.value for item in Direction]) or direction
            )
        classification = Classification.INTERNAL
        if "classification" in fields:
            classification = reading.classification(fields["classification"], "`classification`") or classification
        return Facts(
            user=text("user", "someone"),
            groups=frozenset(self._groups(fields["groups"]) if "groups" in fields else ()),
            direction=Direction(direction),
            entities=self._entities(fields["entities"]) if "entities" in fields else {},
            classification=classification,
            model=text("model", "any"),
            engine=text("engine", "local"),
            jurisdiction=text("jurisdiction", "local"),
            at=self._at(fields["at"]) if "at" in fields else DEFAULT_AT.replace(tzinfo=self._timezone),
            size=(reading.integer(fields["size"], "`size`", 0, 10**9) or 0) if "size" in fields else 100,
        )

    def _groups(self, node: Node) -> tuple[str, ...]:
        if not isinstance(node, (Scalar, MappingNode)) and not node.items:
            return ()
        return self._reading.strings(node, "`groups`") or ()

    def _at(self, node: Node) -> datetime:
        """`2025-01-15T23:30`, in the policy's time zone unless it names an offset."""
        default = DEFAULT_AT.replace(tzinfo=self._timezone)
        written = self._reading.text(node, "`at`", limit=40)
        if written is None:
            return default
        try:
            at = datetime.fromisoformat(written)
        except ValueError:
            self._reading.problem(node, f"{shown(written)} is no time", "write it as `2025-01-15T23:30`")
            return default
        return at if at.tzinfo is not None else at.replace(tzinfo=self._timezone)

    def _entities(self, node: Node) -> dict[str, EntityFacts]:
        """`{PERSON: {count: 2, score: 0.9}}`; both may be left out and are 1 then."""
        reading = self._reading
        if not isinstance(node, MappingNode):
            if isinstance(node, Scalar) or node.items:
                names = reading.entity_type_list(node, "`entities` of `given`", every=False)
                return dict.fromkeys(names, EntityFacts(1, 1.0))
            return {}
        found: dict[str, EntityFacts] = {}
        for key, value in node.entries:
            empty = isinstance(value, Scalar) and value.value is None
            fields = {} if empty else reading.fields(value, f"`{key.written}`", ("count", "score")) or {}
            count = reading.integer(fields["count"], "`count`", 1, 1_000_000) if "count" in fields else 1
            score = reading.number(fields["score"], "`score`", 0, 1) if "score" in fields else 1.0
            name = reading.entity_type(key, key.written, every=False)
            if name is not None:
                found[name] = EntityFacts(count or 1, score or 0.0)
        return found

    # --- What is expected -------------------------------------------------------------------------------------------

    def _expected(self, node: Node) -> dict[str, object]:
        reading = self._reading
        fields = reading.fields(node, "`expect`", EXPECT_KEYS, required=("action",)) or {}
        expected: dict[str, object] = {}
        for key, value in fields.items():
            if key == "action":
                action = read_action(reading, value)
                expected[key] = action.value if action is not None else None
            elif key in ("rules", "reported"):
                expected[key] = frozenset(self._several(value, key, self._rule(enforced=key == "rules")))
            elif key == "messages":
                expected[key] = frozenset(self._several(value, key, lambda n: reading.text(n, "a message")))
            elif key == "redactions":
                expected[key] = self._redactions(value)
            else:
                expected |= self._obligations(value)
        return expected

    def _several(self, node: Node, what: str, read: Callable[[Node], str | None]) -> tuple[str, ...]:
        """A list that may be empty: then nothing is expected there."""
        if not isinstance(node, (Scalar, MappingNode)) and not node.items:
            return ()
        return self._reading.each(node, f"`{what}` of `expect`", read) or ()

    def _rule(self, *, enforced: bool) -> Callable[[Node], str | None]:
        reading = self._reading

        def read(node: Node) -> str | None:
            rule_id = reading.text(node, "a rule's id")
            if rule_id is None:
                return None
            rule = self._rules.get(rule_id)
            if rule is None:
                reading.problem(node, f"there is no rule {shown(rule_id)}", nearest(rule_id, self._rules))
            elif rule.enforced is not enforced:
                kind, key = ("`mode: report`", "reported") if enforced else ("enforced", "rules")
                reading.problem(node, f"the rule {shown(rule_id)} is {kind}", f"expect it under `{key}`")
            return rule_id

        return read

    def _redactions(self, node: Node) -> dict[str, str]:
        if not isinstance(node, MappingNode):
            self._reading.wrong(node, "`redactions`", "a mapping of entity types to operators")
            return {}
        found: dict[str, str] = {}
        for key, value in node.entries:
            name = self._reading.entity_type(key, key.written)
            operator = self._reading.choice(value, "an operator", OPERATORS)
            if name is not None and operator is not None:
                found[name] = operator
        return found

    def _obligations(self, node: Node) -> dict[str, object]:
        """Those named are compared; `null` expects that there is none."""
        reading = self._reading
        fields = reading.fields(node, "`obligations` of `expect`", ("copy", "log", "max_tokens", "retention")) or {}
        found: dict[str, object] = {}
        for key, value in fields.items():
            nothing = isinstance(value, Scalar) and value.value is None
            if key == "log":
                found[key] = reading.choice(value, "`log`", [level.value for level in LogLevel])
            elif nothing:
                found[key] = None
            elif key == "copy":
                found[key] = reading.choice(value, "`copy`", COPIES)
            elif key == "max_tokens":
                found[key] = reading.integer(value, "`max_tokens`", 1, MAX_TOKENS)
            else:
                found[key] = retention_days(value.value) if isinstance(value, Scalar) else None
                if found[key] is None:
                    reading.problem(
                        value, f"`retention` must be a number of days; here stands {describe(value)}", "write `400d`"
                    )
        return {f"obligations.{key}": value for key, value in found.items()}
