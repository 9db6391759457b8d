"""What holds for every policy: order means nothing, and only `allow` rules let anything through."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.facts import COPIES, Classification, Decision, Direction, EntityFacts, Facts, Finding
from assistant.policy.document import load_policy
from assistant.policy.evaluation import Policy, Rule, join

TYPES = ("PERSON", "URL", "CRYPTO")
GROUPS = ("staff", "visitors", "data-office")


def _mapping(**entries: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Any non-empty choice of the entries."""
    return st.fixed_dictionaries({}, optional=entries).filter(bool)


_types = st.lists(st.sampled_from((*TYPES, "*")), min_size=1, max_size=2, unique=True)
_entities = st.one_of(
    st.builds(
        lambda names, score: {"any": {name: {"min_score": score} for name in names}},
        _types,
        st.sampled_from((0.0, 0.5, 0.9)),
    ),
    st.builds(lambda names: {"all": names}, _types),
    st.builds(lambda names: {"none": names}, _types),
    st.builds(lambda name, least: {"count": {name: {"min": least}}}, st.sampled_from((*TYPES, "*")), st.integers(1, 4)),
)
_match = _mapping(
    groups=st.lists(st.sampled_from(GROUPS), min_size=1, max_size=2, unique=True)
    | st.builds(lambda group: {"none": [group]}, st.sampled_from(GROUPS)),
    direction=st.lists(st.sampled_from([d.value for d in Direction]), min_size=1, max_size=3, unique=True),
    entities=_entities,
    classification=st.builds(
        lambda how, label: {how: label},
        st.sampled_from(("gte", "lte", "eq")),
        st.sampled_from([c.label for c in Classification]),
    ),
    hour=st.sampled_from(({"from": 22, "to": 6}, {"from": 8, "to": 18})),
    size=st.sampled_from(({"min": 50}, {"max": 50})),
)
_obligations = _mapping(
    log=st.sampled_from(("metadata", "outbound")),
    log_max=st.just("full"),
    retention=st.sampled_from(("1d", "30d", "400d")),
    max_tokens=st.sampled_from((1, 100, 1000)),
    copy=st.sampled_from(COPIES),
)


@st.composite
def _rules(draw: st.DrawFn, actions: tuple[str, ...] = ("allow", "allow", "warn", "redact", "block")) -> dict[str, Any]:
    rule: dict[str, Any] = {"action": draw(st.sampled_from(actions))}
    if draw(st.integers(0, 3)):
        rule["match"] = draw(_match)
    if draw(st.booleans()):
        rule["obligations"] = draw(_obligations)
    if not draw(st.integers(0, 3)):
        rule["mode"] = "report"
    if rule["action"] == "redact":
        responses = "response" in rule.get("match", {}).get("direction", ())
        operators = ("hash", "mask", "drop") if responses else ("token", "hash", "generalise", "mask", "drop")
        rule["redact"] = {"types": draw(_types), "default": draw(st.sampled_from(operators))}
    return rule


def _policy(rules: list[dict[str, Any]]) -> Policy:
    """JSON is YAML, so the rules go through the whole loader."""
    import json

    named = [{"id": f"rule-{number}", **rule} for number, rule in enumerate(rules)]
    document = {"apiVersion": "assistant/v1", "kind": "Policy", "metadata": {"name": "drawn"}, "rules": named}
    return load_policy(json.dumps(document).encode(), source="drawn")


_facts = st.builds(
    Facts,
    user=st.just("jan"),
    groups=st.frozensets(st.sampled_from(GROUPS)),
    direction=st.sampled_from(Direction),
    entities=st.dictionaries(
        st.sampled_from(TYPES),
        st.builds(EntityFacts, st.integers(1, 5), st.sampled_from((0.3, 0.7, 1.0, float("nan")))),
    ),
    classification=st.sampled_from(Classification),
    model=st.just("m"),
    engine=st.just("local"),
    jurisdiction=st.sampled_from(("local", "DE", "US")),
    at=st.sampled_from(
        (datetime(2025, 1, 15, 12, tzinfo=UTC), datetime(2025, 1, 15, 23, tzinfo=UTC), datetime(2025, 1, 15))
    ),
    size=st.sampled_from((10, 50, 100)),
)


def _unordered(decision: Decision) -> tuple[object, ...]:
    return (
        decision.action, frozenset(decision.matches), frozenset(decision.redactions), decision.obligations,
    )  # fmt: skip


def _reordered(policy: Policy, rules: tuple[Rule, ...]) -> Policy:
    return replace(policy, rules=tuple(replace(rule, position=position) for position, rule in enumerate(rules)))


@settings(deadline=None, max_examples=60)
@given(st.lists(_rules(), min_size=1, max_size=6), _facts, st.randoms(use_true_random=False))
def test_the_order_of_rules_never_matters(rules: list[dict[str, Any]], facts: Facts, random: Any) -> None:
    policy = _policy(rules)
    shuffled = list(policy.rules)
    random.shuffle(shuffled)
    other = _reordered(policy, tuple(shuffled))
    assert _unordered(policy.decide(facts)) == _unordered(other.decide(facts))
    assert policy.holds_responses == other.holds_responses


@settings(deadline=None, max_examples=60)
@given(
    st.lists(_rules(), min_size=1, max_size=4),
    st.lists(_facts, min_size=1, max_size=4),
    st.randoms(use_true_random=False),
)
def test_the_order_of_parts_matters_only_for_the_reasons_that_are_told(
    rules: list[dict[str, Any]], parts: list[Facts], random: Any
) -> None:
    policy = _policy(rules)
    decisions = [policy.decide(part) for part in parts]
    shuffled = list(decisions)
    random.shuffle(shuffled)
    one, other = join(decisions), join(shuffled)
    assert (one.action, one.rules, one.obligations) == (other.action, other.rules, other.obligations)
    assert set(one.redactions) == set(other.redactions)
    assert join([join(decisions[:1]), *decisions[1:]]) == one


@settings(deadline=None, max_examples=60)
@given(st.lists(_rules(), min_size=1, max_size=5), _rules(("warn", "redact", "block")), _facts, st.integers(0, 5))
def test_a_rule_other_than_allow_never_lets_more_through(
    rules: list[dict[str, Any]], added: dict[str, Any], facts: Facts, place: int
) -> None:
    before = _policy(rules).decide(facts)
    after = _policy([*rules, added]).decide(facts)
    assert after.action.severity >= before.action.severity
    assert set(before.redactions) <= set(after.redactions)
    for entity_type in TYPES:
        for score in (0.2, 0.6, 1.0):
            finding = Finding(0, 1, entity_type, score, "x")
            operator, stricter = before.operator_for(finding), after.operator_for(finding)
            assert operator is None or (stricter is not None and stricter.strictness >= operator.strictness)
    old, new = before.obligations, after.obligations
    assert (new.retention_days or 0) >= (old.retention_days or 0)
    assert old.max_tokens is None or (new.max_tokens is not None and new.max_tokens <= old.max_tokens)
    assert old.copy is None or (new.copy is not None and COPIES.index(new.copy) <= COPIES.index(old.copy))


@settings(deadline=None, max_examples=60)
@given(st.lists(_rules(("warn", "redact", "block")), min_size=1, max_size=5), _facts)
def test_nothing_passes_without_an_allow_rule(rules: list[dict[str, Any]], facts: Facts) -> None:
    assert not _policy(rules).decide(facts).allowed


@settings(deadline=None, max_examples=60)
@given(st.lists(_rules(), min_size=1, max_size=5), _facts)
def test_taking_every_reported_rule_away_changes_nothing(rules: list[dict[str, Any]], facts: Facts) -> None:
    policy = _policy(rules)
    without = replace(policy, rules=tuple(rule for rule in policy.rules if rule.enforced))
    one, other = policy.decide(facts), without.decide(facts)
    assert (one.action, one.redactions, one.obligations, one.rules) == (
        other.action, other.redactions, other.obligations, other.rules,
    )  # fmt: skip


@settings(deadline=None, max_examples=60)
@given(st.lists(_rules(), min_size=1, max_size=5), _facts)
def test_facts_that_cannot_be_evaluated_let_nothing_more_through(rules: list[dict[str, Any]], facts: Facts) -> None:
    policy = _policy(rules)
    broken = replace(facts, entities={name: EntityFacts(1, float("nan")) for name in TYPES}, at=datetime(2025, 1, 15))
    decision = policy.decide(broken)
    for match in decision.matches:
        assert match.error is None or match.action.value != "allow"
    # Whatever passes was allowed by a rule that looks at nothing that is broken.
    if decision.allowed:
        by_id = {rule.id: rule for rule in policy.rules}
        allowing = [by_id[match.rule] for match in decision.matches if match.enforced and match.action.value == "allow"]
        assert any(not rule.subjects & {"entities", "hour", "weekday"} for rule in allowing)
