"""Each clause of `match` means what it says, on facts that it means and on facts that it does not."""

# ruff: noqa: E501 - the table has one clause a line

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from assistant.facts import Classification, Facts
from assistant.policy.evaluation import Policy

MakePolicy = Callable[..., Policy]
MakeFacts = Callable[..., Facts]

CLAUSES: list[tuple[str, Mapping[str, Any], Mapping[str, Any]]] = [
    # what `match` says, facts that it means, facts that it does not
    ("groups: [a, b]", {"groups": frozenset("bc")}, {"groups": frozenset("cd")}),
    ("groups: {all: [a, b]}", {"groups": frozenset("abc")}, {"groups": frozenset("ac")}),
    ("groups: {none: [a, b]}", {"groups": frozenset("c")}, {"groups": frozenset("cb")}),
    ("groups: {any: [a], none: [b]}", {"groups": frozenset("a")}, {"groups": frozenset("ab")}),
    ("groups: $few", {"groups": frozenset("x")}, {"groups": frozenset("z")}),
    ("groups: [a, $few]", {"groups": frozenset("y")}, {"groups": frozenset("z")}),
    ("users: [jan]", {"user": "jan"}, {"user": "Jan"}),
    ("users: {none: [jan]}", {"user": "eva"}, {"user": "jan"}),
    ("entities: {any: [URL, PERSON]}", {"entities": {"URL": (1, 0.1)}}, {"entities": {"CRYPTO": (1, 1.0)}}),
    ("entities: {any: {URL: {min_score: 0.5}}}", {"entities": {"URL": (1, 0.5)}}, {"entities": {"URL": (1, 0.49)}}),
    ("entities: {any: {URL: }}", {"entities": {"URL": (1, 0.5)}}, {"entities": {}}),
    ("entities: {any: ['*']}", {"entities": {"URL": (1, 0.5)}}, {"entities": {}}),
    ("entities: {any: $kinds}", {"entities": {"URL": (1, 0.5)}}, {"entities": {"PERSON": (1, 0.5)}}),
    (
        "entities: {all: {URL: {}, PERSON: {min_score: 0.5}}}",
        {"entities": {"URL": (1, 0.1), "PERSON": (1, 0.6)}},
        {"entities": {"URL": (1, 0.9), "PERSON": (1, 0.4)}},
    ),
    ("entities: {none: {URL: {min_score: 0.5}}}", {"entities": {"URL": (1, 0.4)}}, {"entities": {"URL": (1, 0.5)}}),
    ("entities: {none: ['*']}", {"entities": {}}, {"entities": {"URL": (1, 0.1)}}),
    ("entities: {count: {URL: {min: 2}}}", {"entities": {"URL": (2, 0.1)}}, {"entities": {"URL": (1, 0.1)}}),
    ("entities: {count: {URL: {max: 2}}}", {"entities": {}}, {"entities": {"URL": (3, 0.1)}}),
    ("entities: {count: {URL: {min: 1, max: 2}}}", {"entities": {"URL": (1, 0.1)}}, {"entities": {}}),
    (
        "entities: {count: {'*': {min: 5}}}",
        {"entities": {"URL": (2, 0.1), "PERSON": (3, 0.1)}},
        {"entities": {"URL": (4, 0.1)}},
    ),
    (
        "classification: {gte: confidential}",
        {"classification": Classification.RESTRICTED},
        {"classification": Classification.INTERNAL},
    ),
    ("classification: {lte: public}", {"classification": Classification.PUBLIC}, {"classification": Classification.INTERNAL}),
    ("classification: {eq: internal}", {}, {"classification": Classification.PUBLIC}),
    ("classification: {in: [public, internal]}", {}, {"classification": Classification.RESTRICTED}),
    ("model: {in: ['r1-*']}", {"model": "r1-distill-7b"}, {"model": "r10"}),
    ("model: ['r1-?']", {"model": "r1-a"}, {"model": "r1-ab"}),
    ("model: {not_in: ['r1-*', demo]}", {"model": "other"}, {"model": "demo"}),
    ("engine: {name: [central]}", {"engine": "central"}, {"engine": "local"}),
    ("engine: {jurisdiction: {in: $eu}}", {"jurisdiction": "de"}, {"jurisdiction": "US"}),
    ("engine: {jurisdiction: {not_in: $eu}}", {"jurisdiction": "US"}, {"jurisdiction": "DE"}),
    ("engine: {jurisdiction: {not_in: $eu}}", {"jurisdiction": "US"}, {"jurisdiction": "local"}),
    ("engine: {jurisdiction: [local]}", {"jurisdiction": "local"}, {"jurisdiction": "DE"}),
    ("size: {min: 100}", {"size": 100}, {"size": 99}),
    ("size: {min: 10, max: 20}", {"size": 20}, {"size": 21}),
    ("size: {min: 10}", {"size": 10**12}, {"size": 9}),
    # Berlin is an hour ahead of UTC in January, two in July.
    ("hour: {from: 13, to: 14}", {}, {"at": datetime(2025, 7, 15, 12, 0, tzinfo=UTC)}),
    ("hour: {from: 22, to: 6}", {"at": datetime(2025, 1, 15, 21, 0, tzinfo=UTC)}, {"at": datetime(2025, 1, 15, 5, 0, tzinfo=UTC)}),
    ("hour: {from: 22, to: 6}", {"at": datetime(2025, 1, 15, 4, 59, tzinfo=UTC)}, {}),
    ("hour: {from: 22, to: 24}", {"at": datetime(2025, 1, 15, 22, 59, tzinfo=UTC)}, {"at": datetime(2025, 1, 15, 23, 0, tzinfo=UTC)}),
    ("weekday: [wed]", {}, {"at": datetime(2025, 1, 15, 23, 30, tzinfo=UTC)}),
    ("weekday: [sat, sun]", {"at": datetime(2025, 1, 17, 23, 0, tzinfo=UTC)}, {"at": datetime(2025, 1, 17, 22, 59, tzinfo=UTC)}),
    ("groups: [a], size: {min: 5}", {"groups": frozenset("a")}, {"groups": frozenset("a"), "size": 4}),
]  # fmt: skip


@pytest.mark.parametrize(("match", "meant", "other"), CLAUSES, ids=[f"{i[0]} {n}" for n, i in enumerate(CLAUSES)])
def test_a_clause_means_what_it_says(
    policy: MakePolicy, facts: MakeFacts, match: str, meant: dict[str, Any], other: dict[str, Any]
) -> None:
    loaded = policy(
        f"- {{id: other, match: {{{match}}}, action: warn}}\n",
        allow="- {id: all, action: allow}\n",
        timezone="Europe/Berlin",
        extra="lists: {few: [x, y], eu: [DE, FR], kinds: [URL, CRYPTO]}\n",
    )
    assert loaded.decide(facts(**meant)).rules == ("all", "other")
    assert loaded.decide(facts(**other)).rules == ("all",)
