"""The published JSON Schema says what the loader says, as far as a schema can."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import PolicyInvalid
from assistant.facts import Classification, Direction, LogLevel
from assistant.policy import clauses, document, effects, reading, testing
from assistant.policy.document import load_policy
from assistant.policy.schema import schema
from assistant.policy.source import plain, read

BASELINE = Path(__file__).parents[2] / "policies" / "baseline.yaml"
FULL: dict[str, Any] = {
    "apiVersion": "assistant/v1",
    "kind": "Policy",
    "metadata": {"name": "full", "timezone": "Europe/Berlin", "description": "all of it"},
    "entityTypes": {"STAFF_NUMBER": "staff number"},
    "lists": {"eu": ["DE", "FR"], "types_a": ["URL"]},
    "rules": [
        {
            "id": "one",
            "description": "x",
            "action": "redact",
            "mode": "report",
            "final": True,
            "message": "No {entity}.",
            "match": {
                "direction": ["prompt", "history"],
                "groups": {"any": ["a"], "all": ["c"], "none": ["b"]},
                "users": {"any": ["a"], "none": ["b"]},
                "entities": {
                    "any": {"PERSON": {"min_score": 0.5}, "URL": {}, "CRYPTO": None},
                    "all": "$types_a",
                    "none": ["SECRET"],
                    "count": {"PERSON": {"min": 1, "max": 2}},
                },
                "classification": {"gte": "internal", "lte": "restricted", "in": ["internal"]},
                "model": {"in": ["r1-*"], "not_in": ["r1-x"]},
                "engine": {"name": ["local"], "jurisdiction": {"not_in": "$eu"}},
                "hour": {"from": 22, "to": 6},
                "weekday": ["sat", "sun"],
                "size": {"min": 1, "max": 2},
            },
            "redact": {"types": ["PERSON", "URL"], "default": "token", "URL": "drop"},
            "obligations": {"log": "metadata", "log_max": "full", "retention": "400d", "max_tokens": 5, "copy": "ask"},
        },
        {"id": "two", "action": "allow", "match": {"groups": "$eu", "direction": "prompt", "model": ["m"]}},
    ],
    "tests": [
        {
            "name": "t",
            "given": {
                "user": "u",
                "groups": [],
                "direction": "prompt",
                "entities": {"PERSON": {"count": 1, "score": 0.5}, "URL": None},
                "classification": "public",
                "model": "m",
                "engine": "e",
                "jurisdiction": "DE",
                "at": "2025-01-15T23:30",
                "size": 5,
            },
            "expect": {
                "action": "block",
                "rules": [],
                "reported": [],
                "redactions": {"URL": "drop"},
                "messages": ["x"],
                "obligations": {"log": "full", "retention": None, "max_tokens": 3, "copy": None},
            },
        }
    ],
}


VALIDATOR = jsonschema.Draft202012Validator(schema())


def loads(value: Any) -> bool:
    try:
        load_policy(json.dumps(value).encode(), source="x")
    except PolicyInvalid:
        return False
    return True


def valid(value: Any) -> bool:
    return VALIDATOR.is_valid(value)


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


def test_the_baseline_and_a_policy_with_every_key_pass_both() -> None:
    assert valid(plain(read(BASELINE.read_bytes(), "baseline")))
    assert valid(FULL)
    assert loads(FULL)


def _paths(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [at] if at else []
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in entries:
        found += _paths(inner, (*at, key))
    return found


PATHS = _paths(FULL)
VALUES = st.sampled_from(
    [None, True, -1, 0, 1.5, 10**12, "", " ", "x", "$nowhere", [], {}, [None], ["x"], {"x": 1}, [[]]]
)


def _changed(path: tuple[Any, ...], value: Any) -> Any:
    changed = copy.deepcopy(FULL)
    inner = changed
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    return changed


@settings(deadline=None)
@given(st.sampled_from(PATHS), VALUES)
def test_what_the_schema_refuses_does_not_load(path: tuple[Any, ...], value: Any) -> None:
    changed = _changed(path, value)
    if not valid(changed):
        assert not loads(changed), (path, value)


CONTAINERS = sorted({path[:-1] for path in PATHS if isinstance(path[-1], str)} - {("lists",)}, key=str)


@pytest.mark.parametrize("path", CONTAINERS, ids=str)
def test_an_unknown_key_beside_any_other_is_refused_by_both(path: tuple[Any, ...]) -> None:
    changed = _changed((*path, "unknownKey"), "x")
    assert not valid(changed)
    assert not loads(changed)


LEAVES = [path for path in PATHS if isinstance(path[-1], str) and path[-1] not in ("URL", "CRYPTO")]


@pytest.mark.parametrize("path", LEAVES, ids=str)
def test_a_value_of_another_kind_is_refused_by_both(path: tuple[Any, ...]) -> None:
    changed = _changed(path, -1.5)
    assert not valid(changed)
    assert not loads(changed)


@pytest.mark.parametrize("key", ["when", "approval", "break_glass", "signatures"])
def test_reserved_keys_are_not_in_the_schema(key: str) -> None:
    assert key not in json.dumps(schema())


def test_the_schema_names_the_same_keys_and_words_as_the_code() -> None:
    published = schema()
    definitions = published["$defs"]
    rule, match = definitions["rule"]["properties"], definitions["match"]["properties"]
    test = definitions["test"]["properties"]
    assert sorted(published["properties"]) == sorted(document.TOP_KEYS)
    assert sorted(rule) == sorted(document.RULE_KEYS)
    assert sorted(match) == sorted(clauses.MATCH_KEYS)
    assert sorted(test["given"]["properties"]) == sorted(testing.GIVEN_KEYS)
    assert sorted(test["expect"]["properties"]) == sorted(testing.EXPECT_KEYS)
    assert sorted(definitions["operator"]["enum"]) == sorted(effects.OPERATORS)
    assert match["weekday"]["items"]["enum"] == list(clauses.WEEKDAYS)
    assert rule["mode"]["enum"] == list(document.MODES)
    assert definitions["direction"]["enum"] == [item.value for item in Direction]
    assert definitions["classification"]["enum"] == [item.label for item in Classification]
    assert definitions["logLevel"]["enum"] == [item.value for item in LogLevel]
    assert definitions["name"]["pattern"] == f"^{reading.NAME.pattern}$"
    assert published["properties"]["rules"]["maxItems"] == document.MAX_RULES
