"""The policy that ships: pinned, proved by its own tests, and streaming."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from assistant.errors import PolicyInvalid
from assistant.policy import document
from assistant.policy.document import BASELINE_DIGEST, load_baseline
from assistant.policy.testing import run_tests

BASELINE = Path(__file__).parents[2] / "policies" / "baseline.yaml"


def test_the_package_pins_the_baseline_that_it_ships() -> None:
    assert hashlib.sha256(BASELINE.read_bytes()).hexdigest() == BASELINE_DIGEST
    assert load_baseline().digest == BASELINE_DIGEST
    assert load_baseline().revision == 0


def test_every_test_of_the_baseline_passes() -> None:
    results = run_tests(load_baseline())
    assert len(results) >= 10
    assert [result for result in results if not result.passed] == []


def test_every_rule_of_the_baseline_is_named_by_one_of_its_tests() -> None:
    policy = load_baseline()
    named: set[str] = set()
    for test in policy.tests:
        for key in ("rules", "reported"):
            rules = test.expected.get(key, frozenset())
            assert isinstance(rules, frozenset)
            named |= rules
    assert {rule.id for rule in policy.rules} <= named


def test_the_baseline_has_no_rule_that_holds_an_answer() -> None:
    assert load_baseline().holds_responses is False


def test_another_file_in_the_place_of_the_baseline_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "baseline.yaml").write_bytes(BASELINE.read_bytes().replace(b"action: block", b"action: warn"))
    monkeypatch.setattr(document, "shipped", lambda name: tmp_path)
    with pytest.raises(PolicyInvalid, match="not the baseline policy"):
        load_baseline()
