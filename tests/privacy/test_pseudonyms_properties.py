"""For all texts, findings and operators: nothing withheld is left, placeholders stay whole, and vaults survive."""

from __future__ import annotations

import cbor2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import StorageFailed
from assistant.facts import PLACEHOLDER, Finding, Operator, find_values
from assistant.privacy.protection import Protected, protect
from assistant.privacy.pseudonyms import Part, pseudonymise
from assistant.privacy.vault import Vault, is_separable

KEY = b"k" * 32
TYPES = ["PERSON", "LOCATION", "DATE_TIME", "IP_ADDRESS"]
NAMES = ["Anna", "Berg", "Klein", "An", "na", "a person", "person", "place", "1984", "1", "x", "+4", "é"]
SIGNS = ["[", "]", "-", "*", "**", "…", "`", " ", "  ", "\n"]
LOOK_ALIKES = ["PERSON_1", "LITERAL", "PERSON", "_1]", "[PERSON_1]", "[PERSON_2]", "[literal_1]", "[PER", "[A"]
WORDS = st.sampled_from(NAMES + SIGNS + LOOK_ALIKES)
TEXT = st.lists(WORDS, max_size=12).map("".join)
OPERATOR = st.sampled_from([None, *Operator, Operator.TOKEN, Operator.TOKEN])


@st.composite
def parts_and_vault(draw: st.DrawFn) -> tuple[list[Part], Vault, list[str]]:
    vault = Vault()
    for value in draw(st.lists(TEXT.map(str.strip).filter(is_separable), max_size=4)):
        vault.token(draw(st.sampled_from(TYPES)), value)
    parts, typed = [], []
    for text in draw(st.lists(TEXT, min_size=1, max_size=3)):
        protected = protect(text, vault) if draw(st.booleans()) else Protected(text)
        length = len(protected.text)
        findings, operators = [], {}
        for _ in range(draw(st.integers(0, 4)) if length else 0):
            start = draw(st.integers(0, length - 1))
            end = draw(st.integers(start + 1, min(length, start + 12)))
            finding = Finding(start, end, draw(st.sampled_from(TYPES)), draw(st.sampled_from([0.5, 0.9])), "test")
            findings.append(finding)
            operators[finding] = draw(OPERATOR)
        parts.append(Part(protected, findings, operators.__getitem__))
        typed.append(text)
    return parts, vault, typed


@settings(max_examples=400, deadline=None)
@given(parts_and_vault())
def test_nothing_withheld_is_left_in_any_part(case: tuple[list[Part], Vault, list[str]]) -> None:
    parts, vault, _ = case
    outcome = pseudonymise(parts, vault, KEY)
    assert vault.values() <= outcome.withheld
    for one in outcome.parts:
        assert find_values(one.text, outcome.withheld) == []


@settings(max_examples=200, deadline=None)
@given(parts_and_vault())
def test_every_finding_that_is_to_change_is_covered(case: tuple[list[Part], Vault, list[str]]) -> None:
    parts, vault, _ = case
    outcome = pseudonymise(parts, vault, KEY)
    for part, one in zip(parts, outcome.parts, strict=True):
        placeholders = {at for match in PLACEHOLDER.finditer(part.protected.text) for at in range(*match.span())}
        covered = {at for change in one.changes for at in range(change.start, change.end)}
        for finding in part.findings:
            if part.operator_for(finding) is not None:
                for at in range(finding.start, finding.end):
                    character = part.protected.text[at]
                    if at not in placeholders and not character.isspace() and character != "[":
                        start, end = part.protected.to_typed(at, at + 1)
                        assert set(range(start, end)) <= covered


@settings(max_examples=200, deadline=None)
@given(parts_and_vault())
def test_changes_say_what_stands_where_and_all_else_is_unchanged(case: tuple[list[Part], Vault, list[str]]) -> None:
    parts, vault, typed = case
    outcome = pseudonymise(parts, vault, KEY)
    for text, one in zip(typed, outcome.parts, strict=True):
        rebuilt, at = "", 0
        for change in one.changes:
            assert at <= change.start < change.end
            rebuilt += text[at : change.start]
            assert len(rebuilt) == change.out_start
            rebuilt += change.replacement
            assert len(rebuilt) == change.out_end
            at = change.end
        assert rebuilt + text[at:] == one.text


@settings(max_examples=200, deadline=None)
@given(parts_and_vault())
def test_placeholders_that_stood_there_stay_and_none_is_forged(case: tuple[list[Part], Vault, list[str]]) -> None:
    parts, vault, _ = case
    outcome = pseudonymise(parts, vault, KEY)
    for part, one in zip(parts, outcome.parts, strict=True):
        before = [match.group() for match in PLACEHOLDER.finditer(part.protected.text)]
        literals = {span.placeholder for span in part.protected.spans}
        ours = {change.out_start for change in one.changes if change.replacement}
        after = [
            match.group()
            for match in PLACEHOLDER.finditer(one.text)
            if match.start() not in ours or match.group() in literals
        ]
        assert after == before


@settings(max_examples=200, deadline=None)
@given(parts_and_vault())
def test_with_reversible_operators_every_placeholder_stands_for_what_it_replaced(
    case: tuple[list[Part], Vault, list[str]],
) -> None:
    parts, vault, typed = case
    reversible = [Part(part.protected, part.findings, lambda _: Operator.TOKEN) for part in parts]
    outcome = pseudonymise(reversible, vault, KEY)
    for text, one in zip(typed, outcome.parts, strict=True):
        for change in one.changes:
            assert vault.lookup(change.replacement) == text[change.start : change.end]


VALUES = st.text(min_size=1, max_size=8).filter(is_separable)
ENTRIES = st.lists(
    st.one_of(st.tuples(st.sampled_from(TYPES), VALUES), st.tuples(st.just("LITERAL"), st.text(max_size=8)))
)


def filled(entries: list[tuple[str, str]]) -> Vault:
    vault = Vault()
    for entity_type, text in entries:
        if entity_type == "LITERAL":
            vault.literal(text)
        else:
            vault.token(entity_type, text)
    return vault


@settings(max_examples=200, deadline=None)
@given(ENTRIES, ENTRIES)
def test_a_vault_survives_storage(entries: list[tuple[str, str]], more: list[tuple[str, str]]) -> None:
    vault = filled(entries)
    again = Vault.from_bytes(vault.to_bytes())
    assert again.to_bytes() == vault.to_bytes()
    assert again.values() == vault.values()
    for entity_type, text in more:
        assert filled([*entries, (entity_type, text)]).to_bytes() == _with(again.copy(), entity_type, text).to_bytes()


def _with(vault: Vault, entity_type: str, text: str) -> Vault:
    if entity_type == "LITERAL":
        vault.literal(text)
    else:
        vault.token(entity_type, text)
    return vault


def test_half_a_surrogate_pair_survives_storage() -> None:
    vault = filled([("PERSON", "a\ud83d"), ("LITERAL", "\ude00")])
    assert Vault.from_bytes(vault.to_bytes()).values() == {"a\ud83d"}


@settings(max_examples=200, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=40), st.binary(max_size=6).map(lambda tail: filled([("PERSON", "Jan")]).to_bytes() + tail)
    )
)
def test_bytes_that_are_no_vault_are_refused(data: bytes) -> None:
    try:
        vault = Vault.from_bytes(data)
    except StorageFailed as refused:
        assert "Jan" not in str(refused)
    else:
        assert vault.to_bytes() == data


@pytest.mark.parametrize(
    "content",
    [
        [2, []],
        [1],
        [1, [], 3],
        {"v": 1},
        [1, [["PERSON"]]],
        [1, [["person", b"Jan"]]],
        [1, [["PERSON", "Jan"]]],
        [1, [["PERSON", b"\xff"]]],
        [1, [["PERSON", b""]]],
        [1, [["PERSON", b"[PERSON_1]"]]],
        [1, [["PERSON", b"Jan"], ["PERSON", b"Jan"]]],
        [1, [["PERSON", b"Jan"], ["PERSON", b"Eva"], ["LOCATION", b"Jan"]]],
        [True, []],
        [1.0, []],
        [1, [[b"PERSON", b"Jan"]]],
        None,
        7,
    ],
)
def test_well_formed_cbor_that_is_no_vault_is_refused(content: object) -> None:
    with pytest.raises(StorageFailed, match="was not opened"):
        Vault.from_bytes(cbor2.dumps(content, canonical=True))


def test_cbor_nested_without_end_is_refused() -> None:
    with pytest.raises(StorageFailed):
        Vault.from_bytes(b"\x81" * 100_000)


def test_every_truncated_vault_is_refused() -> None:
    data = filled([("PERSON", "Jan"), ("LITERAL", "[X_1]")]).to_bytes()
    for length in range(len(data)):
        with pytest.raises(StorageFailed):
            Vault.from_bytes(data[:length])
