"""Promise 2: there is one path from any text to a model, and it scrubs, decides and records."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import assistant as package
from assistant.errors import LeakError
from assistant.facts import Outbound, OutboundMessage, Principal, Role

SOURCES = sorted(Path(package.__file__).parent.rglob("*.py"))


def makers(name: str) -> set[str]:
    """Modules of the package that call `name`."""
    root = Path(package.__file__).parent
    found = set()
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == name:
                found.add(str(path.relative_to(root)))
    return found


def outbound(text: str, *withheld: str) -> Outbound:
    principal = Principal("jan", frozenset(), "test", "desk")
    return Outbound((OutboundMessage(Role.USER, text),), principal, bytes(16), frozenset(withheld))


def test_only_the_turns_scrubbing_makes_an_outbound() -> None:
    assert makers("Outbound") == {"application/scrubbing.py"}


def test_only_the_turn_asks_an_engine_to_generate() -> None:
    inside_the_engine = {"inference/local.py", "inference/worker.py"}
    assert makers("generate") - inside_the_engine == {"application/turn.py"}


@pytest.mark.parametrize("text", ["write to Jana Nováková", "(Jana Nováková)", "Jana Nováková's", "x Jana Nováková"])
def test_an_outbound_can_not_hold_a_value_that_the_vault_replaces(text: str) -> None:
    with pytest.raises(LeakError):
        outbound(text, "Jana Nováková")


@pytest.mark.parametrize("text", ["write to [PERSON_1]", "Nováková", "XJana Nováková", "Jana Novákováx"])
def test_an_outbound_may_hold_what_only_looks_similar(text: str) -> None:
    outbound(text, "Jana Nováková")


def test_our_own_placeholders_do_not_count_as_values() -> None:
    outbound("write to [PERSON_1]", "PERSON_1", "PERSON", "1")


def test_a_protected_value_is_not_in_the_error_or_the_repr() -> None:
    with pytest.raises(LeakError) as caught:
        outbound("canary", "canary")
    assert "canary" not in str(caught.value)
    assert "canary" not in repr(outbound("canary", "other"))
