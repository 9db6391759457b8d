"""A decision explains itself, and a policy runs its own tests."""

from __future__ import annotations

from collections.abc import Callable

from assistant.facts import Facts
from assistant.policy.evaluation import Policy
from assistant.policy.explanation import explain
from assistant.policy.testing import run_tests

MakePolicy = Callable[..., Policy]
MakeFacts = Callable[..., Facts]


def test_an_explanation_says_which_rules_why_and_what_follows(policy: MakePolicy, facts: MakeFacts) -> None:
    loaded = policy(
        "- {id: r, match: {entities: {any: {PERSON: {min_score: 0.5}}}}, action: redact, obligations: {retention: 9d}}\n"
        "- {id: w, action: warn, message: Careful., mode: report, obligations: {max_tokens: 5}}\n"
        "- {id: c, action: warn, obligations: {max_tokens: 5, copy: ask}}\n"
    )
    decision = loaded.decide(facts(entities={"PERSON": (2, 0.8)}))
    assert explain(decision) == [
        "Allowed, after replacing what was found.",
        "Rule staff: allow, because the person is in staff.",
        "Rule r: redact, because person's name: 2 found, best score 0.80.",
        "Rule w: warn (report only: recorded, not applied), because it always applies.",
        "Rule w says: Careful.",
        "Rule c: warn, because it always applies.",
        "Replaced by a placeholder, and put back into the answer, wherever found: person's name from a score of 0.50 on.",
        "The log keeps: outbound, for 9 days.",
        "The answer has at most 5 tokens.",
        "Copying asks first.",
        f"Policy example, revision 7, SHA-256 {loaded.digest}.",
    ]


def test_a_policy_runs_its_own_tests_and_says_what_differs(policy: MakePolicy) -> None:
    loaded = policy(
        "- {id: night, match: {hour: {from: 22, to: 6}}, action: warn, obligations: {max_tokens: 9}, message: Late.}\n"
        "- {id: r, match: {entities: {any: [URL]}}, action: redact, mode: report}\n"
        "tests:\n"
        "- {name: day, given: {groups: [staff]}, expect: {action: allow, rules: [staff], reported: []}}\n"
        "- {name: night, given: {groups: [staff], at: '2025-01-15T23:30'}, expect: {action: warn, messages: [Late.],"
        " obligations: {max_tokens: 9, retention: null, log: outbound, copy: null}}}\n"
        "- {name: offset, given: {groups: [staff], at: '2025-01-15T23:30+12:00'}, expect: {action: allow}}\n"
        "- {name: report, given: {groups: [staff], entities: [URL]}, expect: {action: allow, reported: [r], redactions: {}}}\n"
        "- {name: wrong, given: {}, expect: {action: allow, rules: [staff, night]}}\n"
        "- {name: half wrong, given: {groups: [staff]}, expect: {action: allow, rules: [night]}}\n",
        timezone="Europe/Berlin",
    )
    results = run_tests(loaded)
    assert [(result.name, result.passed) for result in results] == [
        ("day", True), ("night", True), ("offset", True), ("report", True), ("wrong", False), ("half wrong", False),
    ]  # fmt: skip
    assert (results[4].expected, results[4].got) == ("action allow; rules night, staff", "action block; rules none")
    assert results[4].line == 13
