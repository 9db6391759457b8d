"""What the tests of policies share: a policy out of a few lines, and facts with sensible defaults."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from assistant.facts import Classification, Direction, EntityFacts, Facts
from assistant.policy.document import load_policy
from assistant.policy.evaluation import Policy

ALLOW = "- {id: staff, match: {groups: [staff]}, action: allow}\n"


def make_policy(rules: str, *, allow: str = ALLOW, timezone: str = "UTC", extra: str = "") -> Policy:
    """A policy of `rules` (YAML list items, not indented) after a rule that allows staff everything."""
    text = (
        f"apiVersion: assistant/v1\nkind: Policy\nmetadata: {{name: example, timezone: {timezone}}}\n{extra}"
        f"rules:\n{allow}{rules}"
    )
    return load_policy(text.encode(), source="p.yaml", revision=7)


def make_facts(**changed: Any) -> Facts:
    """Facts of a member of staff; `entities` may give (count, score) pairs."""
    entities = {name: EntityFacts(*pair) for name, pair in changed.pop("entities", {}).items()}
    values: dict[str, Any] = {
        "user": "jan",
        "groups": frozenset({"staff"}),
        "direction": Direction.PROMPT,
        "classification": Classification.INTERNAL,
        "model": "r1-distill-7b",
        "engine": "local",
        "jurisdiction": "local",
        "at": datetime(2025, 1, 15, 12, 0, tzinfo=UTC),
        "size": 100,
    }
    return Facts(**(values | changed), entities=entities)


@pytest.fixture
def policy() -> Callable[..., Policy]:
    return make_policy


@pytest.fixture
def facts() -> Callable[..., Facts]:
    return make_facts
