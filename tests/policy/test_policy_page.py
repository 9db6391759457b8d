"""The administrator's page on policies is true: its examples load, and it leaves no key out."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from assistant.entity_types import ENTITY_TYPES
from assistant.facts import Operator
from assistant.policy.document import RESERVED_RULE_KEYS, load_policy
from assistant.policy.evaluation import MESSAGE_FIELDS
from assistant.policy.schema import schema
from assistant.policy.testing import run_tests

PAGE = (Path(__file__).parents[2] / "docs" / "policy.md").read_text("utf-8")
EXAMPLES = re.findall(r"^```yaml\n(.*?)^```$", PAGE, flags=re.MULTILINE | re.DOTALL)
HEAD = "apiVersion: assistant/v1\nkind: Policy\nmetadata: {name: example}\nrules:\n"


@pytest.mark.parametrize(
    "example", EXAMPLES, ids=[example.strip().splitlines()[0] + f" {n}" for n, example in enumerate(EXAMPLES)]
)
def test_every_example_loads_and_passes_its_tests(example: str) -> None:
    text = example if example.startswith("apiVersion") else HEAD + textwrap.indent(example, "  ")
    policy = load_policy(text.encode(), source="docs/policy.md")
    assert [result for result in run_tests(policy) if not result.passed] == []


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 10


def _keys(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        yield from node.get("properties", {})
        for value in node.values():
            yield from _keys(value)
    elif isinstance(node, list):
        for value in node:
            yield from _keys(value)


@pytest.mark.parametrize("key", sorted(set(_keys(schema()))))
def test_every_key_stands_in_an_example(key: str) -> None:
    assert any(re.search(rf"\b{key}\b", example) for example in EXAMPLES)


def test_every_word_that_a_policy_may_use_is_named() -> None:
    words = {
        *ENTITY_TYPES,
        *(f"{{{name}}}" for name in MESSAGE_FIELDS),
        *(operator.value for operator in Operator),
        "when",
    }
    assert {word for word in words if f"`{word}`" not in PAGE} == set()
    assert {key for key in RESERVED_RULE_KEYS if "reak" not in key and f"`{key}`" not in PAGE} == set()
