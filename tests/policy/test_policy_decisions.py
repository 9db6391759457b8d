"""What the rules of a policy mean."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from assistant.facts import (
    Action,
    Direction,
    Facts,
    Finding,
    LogLevel,
    Operator,
    Redaction,
)
from assistant.policy.evaluation import Policy, join
from assistant.policy.explanation import explain

MakePolicy = Callable[..., Policy]
MakeFacts = Callable[..., Facts]
NAN = float("nan")


def test_a_policy_knows_its_name_revision_and_digest(policy: MakePolicy) -> None:
    loaded = policy("")
    assert (loaded.ref.name, loaded.ref.revision) == ("example", 7)
    assert len(loaded.ref.digest) == 64


def test_what_no_rule_allows_is_refused_without_naming_a_rule(policy: MakePolicy, facts: MakeFacts) -> None:
    decision = policy("").decide(facts(groups=frozenset({"visitors"})))
    assert decision.action is Action.BLOCK
    assert decision.matches == ()
    assert explain(decision)[0] == "Refused: no rule allows this."


def test_a_rule_that_is_only_reported_allows_nothing(policy: MakePolicy, facts: MakeFacts) -> None:
    decision = policy("", allow="- {id: all, action: allow, mode: report}\n").decide(facts())
    assert decision.action is Action.BLOCK
    assert decision.rules == ()
    assert [match.rule for match in decision.matches] == ["all"]


def test_redacting_and_warning_open_no_door(policy: MakePolicy, facts: MakeFacts) -> None:
    rules = "- {id: r, action: redact, redact: {types: [URL]}}\n- {id: w, action: warn}\n"
    decision = policy(rules).decide(facts(groups=frozenset()))
    assert decision.action is Action.BLOCK
    assert decision.redactions, "redactions apply whatever wins"


@pytest.mark.parametrize("direction", list(Direction))
def test_an_allow_rule_without_direction_means_all_four(
    policy: MakePolicy, facts: MakeFacts, direction: Direction
) -> None:
    assert policy("").decide(facts(direction=direction)).action is Action.ALLOW


@pytest.mark.parametrize("action", ["warn", "block", "redact"])
def test_another_rule_without_direction_does_not_mean_responses(
    policy: MakePolicy, facts: MakeFacts, action: str
) -> None:
    extra = ", redact: {types: ['*']}" if action == "redact" else ""
    loaded = policy(f"- {{id: other, action: {action}{extra}}}\n")
    meant = {direction: loaded.decide(facts(direction=direction)).action.value for direction in Direction}
    assert meant == {"prompt": action, "attachment": action, "history": action, "response": "allow"}


def test_a_rule_may_name_one_direction_or_several(policy: MakePolicy, facts: MakeFacts) -> None:
    one = policy("- {id: w, match: {direction: response}, action: warn}\n")
    several = policy("- {id: w, match: {direction: [prompt, response]}, action: warn}\n")
    assert [one.decide(facts(direction=d)).action.value for d in Direction] == ["allow", "allow", "allow", "warn"]
    assert [several.decide(facts(direction=d)).action.value for d in Direction] == ["warn", "allow", "allow", "warn"]


def test_the_strictest_action_wins_and_everything_else_still_applies(policy: MakePolicy, facts: MakeFacts) -> None:
    rules = (
        "- {id: w, action: warn, message: Careful., obligations: {max_tokens: 500}}\n"
        "- {id: b, match: {entities: {any: [SECRET]}}, action: block, final: true, obligations: {log: full}}\n"
        "- {id: r, match: {entities: {any: {PERSON: {min_score: 0.6}}}}, action: redact}\n"
    )
    decision = policy(rules).decide(facts(entities={"SECRET": (1, 0.9), "PERSON": (2, 0.7)}))
    assert decision.action is Action.BLOCK
    assert decision.rules == ("staff", "w", "b", "r")
    assert decision.redactions == (Redaction("PERSON", Operator.TOKEN, 0.6, "r"),)
    assert decision.obligations.max_tokens == 500
    assert decision.obligations.log is LogLevel.FULL
    assert [match.message for match in decision.matches] == [None, "Careful.", None, None]
    assert [match.final for match in decision.matches] == [False, False, True, False]
    assert [match.log for match in decision.matches] == [None, None, LogLevel.FULL, None]


def test_a_reported_rule_is_recorded_and_changes_nothing(policy: MakePolicy, facts: MakeFacts) -> None:
    rules = (
        "- {id: b, action: block, mode: report, obligations: {log: full, retention: 9d}}\n"
        "- {id: r, action: redact, mode: report, redact: {types: ['*']}}\n"
    )
    decision = policy(rules).decide(facts())
    assert decision.action is Action.ALLOW
    assert decision.rules == ("staff",)
    assert [(match.rule, match.enforced) for match in decision.matches] == [("staff", True), ("b", False), ("r", False)]
    assert decision.redactions == ()
    assert decision.obligations.log is LogLevel.OUTBOUND
    assert decision.obligations.retention_days is None


def test_a_match_says_why_without_any_value(policy: MakePolicy, facts: MakeFacts) -> None:
    loaded = policy(
        "- {id: w, match: {entities: {any: [PERSON, EMAIL_ADDRESS]}, classification: {gte: internal},"
        " engine: {jurisdiction: {not_in: [DE]}}}, action: warn}\n"
    )
    decision = loaded.decide(facts(entities={"PERSON": (2, 0.854)}, jurisdiction="US"))
    assert decision.matches[1].because == (
        "person's name: 2 found, best score 0.85",
        "it is classified internal (internal or higher)",
        "the engine stands in US, which is not DE",
    )


def test_a_message_names_what_was_found_in_words(policy: MakePolicy, facts: MakeFacts) -> None:
    rule = (
        "- {id: b, match: {entities: {any: {SECRET: {min_score: 0.5}, STAFF: {}}}}, action: block,"
        " message: 'No {entity} to {model} {{}}.'}\n"
    )
    loaded = policy(rule, extra="entityTypes: {STAFF: staff number}\n")
    one = loaded.decide(facts(entities={"STAFF": (1, 0.9), "SECRET": (1, 0.2)}))
    both = loaded.decide(facts(entities={"STAFF": (1, 0.9), "SECRET": (1, 0.6)}))
    assert one.matches[1].message == "No staff number to r1-distill-7b {}."
    assert both.matches[1].message == "No secret and staff number to r1-distill-7b {}."


# --- Changing ------------------------------------------------------------------------------------------------------


def test_each_type_is_changed_as_the_rule_says(policy: MakePolicy, facts: MakeFacts) -> None:
    rule = (
        "- {id: r, match: {entities: {any: {PERSON: {min_score: 0.6}, PHONE_NUMBER: {}, URL: {}}}},"
        " action: redact, redact: {default: token, PHONE_NUMBER: mask}}\n"
    )
    decision = policy(rule).decide(facts(entities={"PERSON": (1, 0.7)}))
    assert decision.redactions == (
        Redaction("PERSON", Operator.TOKEN, 0.6, "r"),
        Redaction("PHONE_NUMBER", Operator.MASK, 0.0, "r"),
        Redaction("URL", Operator.TOKEN, 0.0, "r"),
    )
    assert decision.operator_for(Finding(0, 3, "PERSON", 0.5, "x")) is None
    assert decision.operator_for(Finding(0, 3, "PERSON", 0.6, "x")) is Operator.TOKEN


def test_types_named_in_redact_take_the_place_of_those_in_match(policy: MakePolicy, facts: MakeFacts) -> None:
    rule = (
        "- {id: r, match: {entities: {count: {PERSON: {min: 2}}}}, action: redact,"
        " redact: {types: ['*'], default: token, URL: drop}}\n"
    )
    decision = policy(rule).decide(facts(entities={"PERSON": (2, 0.7)}))
    assert decision.operator_for(Finding(0, 3, "CRYPTO", 0.1, "x")) is Operator.TOKEN
    assert decision.operator_for(Finding(0, 3, "URL", 0.1, "x")) is Operator.DROP


def test_types_of_none_are_not_changed(policy: MakePolicy, facts: MakeFacts) -> None:
    rule = "- {id: r, match: {entities: {any: [PERSON], none: [URL]}}, action: redact}\n"
    decision = policy(rule).decide(facts(entities={"PERSON": (2, 0.7)}))
    assert [redaction.entity_type for redaction in decision.redactions] == ["PERSON"]


def test_the_stricter_operator_wins_a_conflict(policy: MakePolicy, facts: MakeFacts) -> None:
    rules = "".join(
        f"- {{id: r-{name}, action: redact, redact: {{types: [URL], default: {name}}}}}\n"
        for name in ("hash", "drop", "token", "mask", "generalise")
    )
    decision = policy(rules).decide(facts())
    assert len(decision.redactions) == 5
    assert decision.operator_for(Finding(0, 3, "URL", 0.1, "x")) is Operator.DROP


def test_a_rule_for_responses_may_change_what_cannot_come_back(policy: MakePolicy, facts: MakeFacts) -> None:
    rule = "- {id: r, match: {direction: response}, action: redact, redact: {types: [URL], default: mask}}\n"
    decision = policy(rule).decide(facts(direction=Direction.RESPONSE))
    assert decision.redactions == (Redaction("URL", Operator.MASK, 0.0, "r"),)


# --- Obligations ----------------------------------------------------------------------------------------------------


def test_obligations_add_up_to_the_strictest_of_each(policy: MakePolicy, facts: MakeFacts) -> None:
    rules = (
        "- {id: a, action: warn, obligations: {log: metadata, retention: 30d, max_tokens: 900, copy: ask}}\n"
        "- {id: b, action: warn, obligations: {log: full, retention: 400d, copy: placeholders}}\n"
        "- {id: c, action: warn, obligations: {retention: 7d, max_tokens: 200}}\n"
    )
    owed = policy(rules).decide(facts()).obligations
    assert (owed.log, owed.retention_days, owed.max_tokens, owed.copy) == (LogLevel.FULL, 400, 200, "placeholders")


@pytest.mark.parametrize(
    ("asked", "kept"),
    [
        ("", LogLevel.OUTBOUND),
        ("{log: metadata}", LogLevel.METADATA),
        ("{log_max: metadata}", LogLevel.METADATA),
        ("{log_max: full}", LogLevel.OUTBOUND),
    ],
)
def test_what_the_log_keeps_where_one_rule_speaks(
    policy: MakePolicy, facts: MakeFacts, asked: str, kept: LogLevel
) -> None:
    rule = f"- {{id: a, action: warn{', obligations: ' + asked if asked else ''}}}\n"
    assert policy(rule).decide(facts()).obligations.log is kept


def test_a_cap_beats_a_fuller_log_of_another_rule(policy: MakePolicy, facts: MakeFacts) -> None:
    rules = (
        "- {id: a, action: warn, obligations: {log: full}}\n- {id: b, action: warn, obligations: {log_max: outbound}}\n"
    )
    assert policy(rules).decide(facts()).obligations.log is LogLevel.OUTBOUND


# --- Errors ---------------------------------------------------------------------------------------------------------

BROKEN: list[dict[str, Any]] = [
    {"at": datetime(2025, 1, 15, 12, 0)},
    {"entities": {"PERSON": (1, NAN)}},
    {"entities": {"PERSON": (-1, 0.5)}},
    {"entities": {"PERSON": (1, 1.5)}},
    {"groups": None},
    {"classification": 99},
    {"size": None},
]
BROKEN_CLAUSES = (
    "match: {hour: {from: 0, to: 24}, groups: [staff], classification: {gte: public}, size: {min: 0},"
    " entities: {none: {PERSON: {min_score: 0.9}}}}"
)


@pytest.mark.parametrize("broken", BROKEN, ids=[str(item) for item in BROKEN])
def test_an_allow_rule_that_cannot_be_evaluated_does_not_match(
    policy: MakePolicy, facts: MakeFacts, broken: dict[str, Any]
) -> None:
    loaded = policy("", allow=f"- {{id: a, {BROKEN_CLAUSES}, action: allow}}\n")
    assert loaded.decide(facts()).action is Action.ALLOW
    decision = loaded.decide(facts(**broken))
    assert (decision.action, decision.matches) == (Action.BLOCK, ())


@pytest.mark.parametrize("broken", BROKEN, ids=[str(item) for item in BROKEN])
def test_another_rule_that_cannot_be_evaluated_matches(
    policy: MakePolicy, facts: MakeFacts, broken: dict[str, Any]
) -> None:
    clauses = BROKEN_CLAUSES.replace("0, to: 24", "1, to: 2")
    loaded = policy(f"- {{id: b, {clauses}, action: block}}\n", allow="- {id: all, action: allow}\n")
    assert loaded.decide(facts()).action is Action.ALLOW
    if "at" in broken:
        clauses = clauses.replace("1, to: 2", "0, to: 24")
    loaded = policy(
        f"- {{id: b, {clauses.replace('1, to: 2', '0, to: 24')}, action: block, message: x}}\n",
        allow="- {id: all, action: allow}\n",
    )
    decision = loaded.decide(facts(**broken))
    assert decision.action is Action.BLOCK
    assert "could not be evaluated" in str(decision.matches[-1].error)


def test_a_redact_rule_that_cannot_be_evaluated_tokenises_every_finding(policy: MakePolicy, facts: MakeFacts) -> None:
    loaded = policy("- {id: r, match: {entities: {any: {PERSON: {min_score: 0.9}}}}, action: redact}\n")
    decision = loaded.decide(facts(entities={"PERSON": (1, NAN)}))
    assert decision.operator_for(Finding(0, 1, "CRYPTO", 0.0, "x")) is Operator.TOKEN
    assert decision.action is Action.REDACT


def test_a_response_rule_that_cannot_be_evaluated_uses_its_own_operator_on_every_finding(
    policy: MakePolicy, facts: MakeFacts
) -> None:
    loaded = policy(
        "- {id: r, match: {direction: response, entities: {any: [PERSON]}}, action: redact, redact: {default: mask}}\n"
    )
    decision = loaded.decide(facts(direction=Direction.RESPONSE, entities={"PERSON": (1, NAN)}))
    assert decision.operator_for(Finding(0, 1, "CRYPTO", 0.0, "x")) is Operator.MASK


def test_an_error_counts_the_same_wherever_its_clause_stands(policy: MakePolicy, facts: MakeFacts) -> None:
    clauses = ["groups: [nobody]", "hour: {from: 1, to: 2}", "classification: {eq: public}"]
    broken = facts(at=datetime(2025, 1, 15, 1, 0))
    for order in (clauses, clauses[::-1]):
        loaded = policy(f"- {{id: b, match: {{{', '.join(order)}}}, action: block}}\n")
        assert loaded.decide(broken).action is Action.BLOCK


def test_an_error_says_nothing_of_the_facts(policy: MakePolicy, facts: MakeFacts) -> None:
    loaded = policy("- {id: b, match: {size: {min: 5}}, action: block}\n")
    decision = loaded.decide(facts(size="canary"))
    assert decision.action is Action.BLOCK
    assert "canary" not in repr(decision) + "".join(explain(decision))


# --- Joining --------------------------------------------------------------------------------------------------------


def test_joining_takes_the_strictest_and_keeps_every_rule_once(policy: MakePolicy, facts: MakeFacts) -> None:
    loaded = policy(
        "- {id: long, match: {size: {min: 500}}, action: warn, obligations: {retention: 9d, log: metadata}}\n"
        "- {id: people, match: {entities: {any: [PERSON]}}, action: redact, obligations: {max_tokens: 9}}\n"
        "- {id: many, match: {entities: {count: {PERSON: {min: 3}}}}, action: block}\n"
    )
    parts = [
        facts(entities={"PERSON": (2, 0.8)}),
        facts(size=600, direction=Direction.ATTACHMENT),
        facts(entities={"PERSON": (3, 0.9)}, size=700),
    ]
    joined = join(loaded.decide(part) for part in parts)
    assert joined.action is Action.BLOCK
    assert joined.rules == ("staff", "long", "people", "many")
    assert joined.matches[2].because == ("person's name: 3 found, best score 0.90",)
    assert len(joined.redactions) == 1
    assert (joined.obligations.retention_days, joined.obligations.max_tokens) == (9, 9)
    assert joined.obligations.log is LogLevel.METADATA


def test_a_cap_on_the_log_survives_joining(policy: MakePolicy, facts: MakeFacts) -> None:
    loaded = policy(
        "- {id: a, match: {size: {max: 10}}, action: warn, obligations: {log_max: metadata}}\n"
        "- {id: b, match: {size: {min: 11}}, action: warn, obligations: {log: full}}\n"
    )
    first, second = loaded.decide(facts(size=5)), loaded.decide(facts(size=50))
    assert join([first, second]).obligations.log is LogLevel.METADATA
    assert join([join([second]), first]).obligations.log is LogLevel.METADATA


def test_a_part_that_nothing_allows_blocks_the_whole(policy: MakePolicy, facts: MakeFacts) -> None:
    loaded = policy("", allow="- {id: prompts, match: {direction: prompt}, action: allow}\n")
    joined = join([loaded.decide(facts(direction=Direction.ATTACHMENT)), loaded.decide(facts())])
    assert joined.action is Action.BLOCK
    assert explain(joined)[0] == "Refused: no rule allows this."


def test_an_error_in_one_part_is_kept_when_joining(policy: MakePolicy, facts: MakeFacts) -> None:
    loaded = policy("- {id: w, match: {entities: {any: [PERSON]}}, action: warn}\n")
    joined = join(
        [loaded.decide(facts(entities={"PERSON": (1, NAN)})), loaded.decide(facts(entities={"PERSON": (1, 0.5)}))]
    )
    assert joined.matches[1].error


def test_nothing_and_decisions_of_different_policies_cannot_be_joined(policy: MakePolicy, facts: MakeFacts) -> None:
    other = policy("- {id: w, action: warn}\n")
    with pytest.raises(ValueError, match="one policy"):
        join([])
    with pytest.raises(ValueError, match="one policy"):
        join([policy("").decide(facts()), other.decide(facts())])


# --- Holding answers ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "holds"),
    [
        ("{id: x, match: {direction: response}, action: block}", True),
        ("{id: x, match: {direction: response}, action: redact, redact: {types: [URL], default: mask}}", True),
        ("{id: x, match: {direction: response, entities: {count: {URL: {min: 2}}}}, action: warn}", True),
        ("{id: x, match: {entities: {none: [SECRET]}}, action: allow}", True),
        ("{id: x, match: {direction: response}, action: block, mode: report}", False),
        ("{id: x, match: {direction: response, entities: {any: [URL]}}, action: warn}", False),
        ("{id: x, action: block}", False),
        ("{id: x, match: {direction: prompt, entities: {none: [SECRET]}}, action: allow}", False),
    ],
)
def test_answers_are_held_where_a_later_word_could_forbid_an_earlier_one(
    policy: MakePolicy, rule: str, holds: bool
) -> None:
    assert policy(f"- {rule}\n").holds_responses is holds


def test_a_time_in_another_zone_is_the_same_moment(policy: MakePolicy, facts: MakeFacts) -> None:
    loaded = policy("- {id: w, match: {hour: {from: 12, to: 13}}, action: warn}\n")
    moment = datetime(2025, 1, 15, 12, 30, tzinfo=UTC)
    elsewhere = moment.astimezone(timezone(timedelta(hours=-7)))
    assert loaded.decide(facts(at=elsewhere)).action is Action.WARN
