"""Promise 7: a decision names the rules that matched, the facts that they matched on, and the policy's digest."""

from __future__ import annotations

import json

from assistant.application import port
from tests.conftest import PROMPT, Ask, Run


def test_a_turn_names_rules_facts_and_the_policys_digest(ask: Ask, run: Run) -> None:
    events = ask()
    (prepared,) = (event for event in events if isinstance(event, port.TurnPrepared))
    decision = prepared.decision
    assert decision.policy_digest == json.loads(run("policy", "show", "--json").stdout)["digest"]
    applied = [match for match in decision.matches if match.rule in decision.rules]
    assert {match.rule for match in applied} == set(decision.rules) and applied
    masking = next(match for match in applied if match.action == "redact")
    assert any(fact.startswith("person's name: 1 found") for fact in masking.because)
    assert any(fact.startswith("e-mail address: 1 found") for fact in masking.because)
    assert any(masking.rule in line for line in decision.explanation)


def test_an_explanation_holds_no_value(ask: Ask) -> None:
    (prepared,) = (event for event in ask() if isinstance(event, port.TurnPrepared))
    shown = prepared.decision.model_dump_json()
    assert not [raw for raw in ("Jana", "Nováková", "jana.novakova") if raw in shown]


def test_the_record_of_a_turn_explains_it_to_the_auditor(run: Run) -> None:
    turn = json.loads(run("ask", "--json", input=PROMPT).stdout)
    shown = run("audit", "show", str(turn["audit"]["request_seq"]), "--reason", "case 12", "--json")
    assert shown.returncode == 0, shown.stderr
    for needed in (turn["decision"]["policy"]["digest"], *turn["decision"]["rules"]):
        assert needed in shown.stdout
