"""What a model is shown instead of values, and the vault that remembers it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from assistant.errors import InputRefused
from assistant.facts import Finding, Operator, find_values
from assistant.privacy import vault as vault_module
from assistant.privacy.operators import generalise, keyed_hash, mask, replacement
from assistant.privacy.protection import Protected, protect
from assistant.privacy.pseudonyms import Part, Pseudonymised, pseudonymise
from assistant.privacy.restoration import restore
from assistant.privacy.vault import Vault

KEY = b"k" * 32


def find(text: str, value: str, entity_type: str, score: float = 0.9) -> Finding:
    start = text.index(value)
    return Finding(start, start + len(value), entity_type, score, "test")


def part(text: str, *findings: tuple[str, str], operator: Operator | None = Operator.TOKEN) -> Part:
    return Part(Protected(text), [find(text, *finding) for finding in findings], lambda _: operator)


def texts(outcome: Pseudonymised) -> list[str]:
    return [one.text for one in outcome.parts]


def run(vault: Vault, *parts: Part) -> list[str]:
    outcome = pseudonymise(parts, vault, KEY)
    for one in outcome.parts:
        assert find_values(one.text, outcome.withheld) == []
    return texts(outcome)


def test_the_same_value_has_the_same_placeholder_in_every_part_and_turn() -> None:
    vault = Vault()
    first = run(vault, part("Jan Novák wrote", ("Jan Novák", "PERSON")), part("to Jan Novák"))
    assert first == ["[PERSON_1] wrote", "to [PERSON_1]"]
    second = run(vault, part("Eva Malá and Jan Novák", ("Eva Malá", "PERSON"), ("Jan Novák", "PERSON")))
    assert second == ["[PERSON_2] and [PERSON_1]"]


def test_a_value_found_in_a_later_part_is_replaced_in_an_earlier_one() -> None:
    assert run(Vault(), part("ask Jan"), part("Jan said", ("Jan", "PERSON"))) == ["ask [PERSON_1]", "[PERSON_1] said"]


def test_the_same_characters_under_two_types_keep_the_first_type() -> None:
    vault = Vault()
    assert run(vault, part("Jordan", ("Jordan", "PERSON"))) == ["[PERSON_1]"]
    assert run(vault, part("in Jordan", ("Jordan", "LOCATION"))) == ["in [PERSON_1]"]


def test_other_characters_are_another_value() -> None:
    vault = Vault()
    assert vault.token("PERSON", "Jan") != vault.token("PERSON", "jan") != vault.token("PERSON", "Jan ")


def test_a_finding_that_the_policy_leaves_alone_stays() -> None:
    assert run(Vault(), part("Jan", ("Jan", "PERSON"), operator=None)) == ["Jan"]


def test_the_longest_value_goes_first() -> None:
    vault = Vault()
    vault.token("PERSON", "Jan")
    vault.token("PERSON", "Jan Novák")
    assert run(vault, part("Jan Novák, Jan, Janet")) == ["[PERSON_2], [PERSON_1], Janet"]


def test_values_that_overlap_in_a_text_are_replaced_as_one() -> None:
    vault = Vault()
    vault.token("PERSON", "Anna Berg")
    vault.token("PERSON", "Berg Klein")
    assert run(vault, part("Anna Berg Klein")) == ["[PERSON_3]"]
    assert vault.lookup("[PERSON_3]") == "Anna Berg Klein"


def test_overlapping_findings_are_replaced_as_one_under_the_stricter_operator() -> None:
    text = "Jan Novák Street 5"
    findings = [find(text, "Jan Novák", "PERSON"), find(text, "Novák Street 5", "STREET_ADDRESS", 0.4)]
    operators = {"PERSON": Operator.TOKEN, "STREET_ADDRESS": Operator.GENERALISE}
    outcome = pseudonymise([Part(Protected(text), findings, lambda one: operators[one.entity_type])], Vault(), KEY)
    assert texts(outcome) == ["an address"]
    (change,) = outcome.parts[0].changes
    assert (change.start, change.end, change.entity_type, change.operator) == (
        0,
        18,
        "STREET_ADDRESS",
        Operator.GENERALISE,
    )


def test_a_value_next_to_a_replaced_one_comes_to_light_and_is_replaced() -> None:
    vault = Vault()
    vault.token("PERSON", "Anna")
    assert run(vault, part("AnnaNovak", ("Novak", "PERSON"))) == ["[PERSON_1][PERSON_2]"]


@pytest.mark.parametrize("name", ["PERSON_1", "PERSON", "LITERAL", "LITERAL_1", "1", "_1]", "]", "_", "[x]"])
def test_a_value_that_is_a_part_of_placeholders_touches_none(name: str) -> None:
    vault = Vault()
    vault.token("PERSON", "Jan")
    protected = protect(f"Jan, {name} and [PERSON_1]", vault)
    outcome = pseudonymise(
        [Part(protected, [find(protected.text, name, "PERSON")], lambda _: Operator.TOKEN)], vault, KEY
    )
    assert outcome.parts[0].text == "[PERSON_1], [PERSON_2] and [LITERAL_1]"
    assert restore(outcome.parts[0].text, vault.lookup).text == f"Jan, {name} and [PERSON_1]"


@pytest.mark.parametrize("value", ["foo [PERSON_1", "foo [", "[", "a [B[C_", "[[PERSON_1"])
def test_a_value_that_could_reach_into_a_placeholder_is_kept_apart_from_it(value: str) -> None:
    vault = Vault()
    run(vault, part(f"see {value} now", (value, "ORGANIZATION")))
    vault.token("PERSON", "Jan")
    (text,) = run(vault, part("foo [PERSON_1] foo [[PERSON_1]"))
    assert text.count("[PERSON_1]") == 2


def test_a_finding_across_a_placeholder_leaves_it_whole() -> None:
    vault = Vault()
    protected = protect("Jan [person_9] Novák", vault)
    whole = Finding(0, len(protected.text), "PERSON", 0.9, "test")
    outcome = pseudonymise([Part(protected, [whole], lambda _: Operator.TOKEN)], vault, KEY)
    assert outcome.parts[0].text == "[PERSON_1] [LITERAL_1] [PERSON_2]"


def test_a_value_with_brackets_is_replaced_and_comes_back() -> None:
    vault = Vault()
    url = "http://[2001:db8::1]/a[0]?b"
    (text,) = run(vault, part(f"open {url} now", (url, "URL")))
    assert text == "open [URL_1] now"
    assert restore(text, vault.lookup).text == f"open {url} now"


def test_white_space_at_the_ends_is_no_part_of_a_value() -> None:
    vault = Vault()
    assert run(vault, part("to Jan ", ("Jan ", "PERSON")), part("Jan", ("Jan", "PERSON"))) == [
        "to [PERSON_1] ",
        "[PERSON_1]",
    ]


def test_an_irreversible_change_is_made_in_every_part_and_withheld() -> None:
    outcome = pseudonymise(
        [part("call +49 30 123478", ("+49 30 123478", "PHONE_NUMBER"), operator=Operator.MASK), part("+49 30 123478!")],
        Vault(),
        KEY,
    )
    assert texts(outcome) == ["call +** ** ****78", "+** ** ****78!"]
    assert outcome.withheld == {"+49 30 123478"}


def test_the_stricter_of_two_parts_operators_counts_everywhere() -> None:
    vault = Vault()
    parts = [part("Jan", ("Jan", "PERSON")), part("Jan", ("Jan", "PERSON"), operator=Operator.DROP)]
    assert run(vault, *parts) == ["", ""]
    assert len(vault) == 0


def test_a_replacement_that_spells_out_another_value_is_hidden() -> None:
    vault = Vault()
    vault.token("ORGANIZATION", "person")
    (text,) = run(vault, part("Jan is here", ("Jan", "PERSON"), operator=Operator.GENERALISE))
    assert text == "[LITERAL_1] is here"
    assert restore(text, vault.lookup).text == "a person is here"


def test_dropping_joins_no_neighbours_to_a_value() -> None:
    vault = Vault()
    vault.token("PERSON", "Anna")
    (text,) = run(vault, part("AnXXna", ("XX", "CODE"), operator=Operator.DROP))
    assert text == "An[LITERAL_1]na"
    assert "XX" not in restore(text, vault.lookup).text


def test_dropping_forges_no_placeholder() -> None:
    vault = Vault()
    vault.token("PERSON", "Jan")
    protected = protect("[PERSON-_1]", vault)
    (text,) = run(vault, Part(protected, [find(protected.text, "-", "CODE")], lambda _: Operator.DROP))
    assert "[PERSON_1]" not in text


def test_offsets_are_those_of_the_text_as_typed() -> None:
    vault = Vault()
    typed = "x [person_1] to Jan, Jan"
    protected = protect(typed, vault)
    outcome = pseudonymise(
        [Part(protected, [find(protected.text, "Jan", "PERSON")], lambda _: Operator.TOKEN)], vault, KEY
    )
    (one,) = outcome.parts
    assert [(typed[change.start : change.end], change.source) for change in one.changes] == [
        ("[person_1]", "literal"),
        ("Jan", "finding"),
        ("Jan", "vault"),
    ]
    assert all(one.text[change.out_start : change.out_end] == change.replacement for change in one.changes)


def test_a_finding_outside_its_text_is_refused() -> None:
    with pytest.raises(ValueError, match="outside"):
        pseudonymise(
            [Part(Protected("ab"), [Finding(1, 3, "PERSON", 1.0, "test")], lambda _: Operator.TOKEN)], Vault(), KEY
        )


def test_nothing_here_shows_a_value() -> None:
    vault = Vault()
    outcome = pseudonymise([part("to Jan Novák", ("Jan Novák", "PERSON"))], vault, KEY)
    assert "Novák" not in repr(outcome) + repr(vault) + repr(protect("Novák", vault))


# --- The vault ------------------------------------------------------------------------------------------------------


def test_a_copy_changes_nothing_in_the_vault() -> None:
    vault = Vault()
    vault.token("PERSON", "Jan")
    tentative = vault.copy()
    tentative.token("PERSON", "Eva")
    tentative.literal("[X_1]")
    assert (len(vault), vault.values(), vault.lookup("[PERSON_2]")) == (1, {"Jan"}, None)
    assert vault.token("PERSON", "Ida") == "[PERSON_2]"


def test_literals_are_not_withheld_and_clash_with_no_value() -> None:
    vault = Vault()
    assert vault.literal("Jan") == "[LITERAL_1]"
    assert vault.token("PERSON", "Jan") == "[PERSON_1]"
    assert vault.values() == {"Jan"}
    assert vault.literal("Jan") == "[LITERAL_1]"


@pytest.mark.parametrize("entity_type", ["LITERAL", "person", "", "A B", "PERSON_", "1A", "Ä", "A" * 41, "A__B", "A\n"])
def test_a_type_that_no_placeholder_can_name_is_refused(entity_type: str) -> None:
    with pytest.raises(ValueError, match="entity type"):
        Vault().token(entity_type, "value")


@pytest.mark.parametrize("value", ["", "[", "a [PERSON_1", "[PERSON_1]", "a [X_2] b"])
def test_a_value_that_can_not_be_told_from_placeholders_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match="part of a placeholder"):
        Vault().token("PERSON", value)


@pytest.mark.parametrize("entity_type", ["A" * 40, "ICD_10", "A1_B2_C3"])
def test_every_placeholder_that_is_issued_can_be_restored(entity_type: str) -> None:
    vault = Vault()
    placeholder = vault.token(entity_type, "value")
    assert restore(placeholder, vault.lookup).text == "value"
    assert restore(placeholder.lower(), vault.lookup).text == "value"


def test_a_full_vault_refuses_the_next_value_and_still_knows_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault_module, "MAX_ENTRIES", 2)
    vault = Vault()
    vault.token("PERSON", "Jan")
    vault.literal("[X_1]")
    with pytest.raises(InputRefused, match="Nothing was sent"):
        vault.token("PERSON", "Eva")
    assert vault.token("PERSON", "Jan") == "[PERSON_1]"


# --- Operators ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "masked"),
    [
        ("+49 30 123478", "+** ** ****78"),
        ("Jan Novák", "*** ***ák"),
        ("a-b", "*-*"),
        ("12345", "*****"),
        ("123456", "****56"),
        ("--", "**"),
    ],
)
def test_a_mask_keeps_the_shape_and_at_most_two_characters(value: str, masked: str) -> None:
    assert mask(value) == masked


@pytest.mark.parametrize(
    ("entity_type", "value", "general"),
    [
        ("PERSON", "Jan", "a person"),
        ("LOCATION", "Brno", "a place"),
        ("IP_ADDRESS", "192.168.4.7", "192.168.0.0/16"),
        ("IP_ADDRESS", "2001:db8:1::1", "2001:db8::/32"),
        ("IP_ADDRESS", "300.1.1.1", "a network address"),
        ("DATE_TIME", "3 May 1984", "1984"),
        ("DATE_TIME", "1984", "a date"),
        ("DATE_TIME", "1984 to 1986", "a date"),
        ("AGE", "47 years", "40 to 49"),
        ("DATE_OF_BIRTH", "3 May 1984", "1984"),
        ("US_SSN", "078-05-1120", "a social security number"),
        ("STAFF_NUMBER", "4711", "<staff number>"),
    ],
)
def test_generalising_says_what_kind_of_thing_it_is(entity_type: str, value: str, general: str) -> None:
    assert generalise(entity_type, value) == general


def test_a_hash_depends_on_key_type_and_value_and_is_no_placeholder() -> None:
    hashed = keyed_hash("PERSON", "Jan", KEY)
    others = [
        keyed_hash("PERSON", "Jan", b"x" * 32),
        keyed_hash("SECRET", "Jan", KEY),
        keyed_hash("PERSON", "jan", KEY),
    ]
    assert len({hashed, *others}) == 4
    assert hashed == keyed_hash("PERSON", "Jan", KEY)
    assert restore(hashed, lambda _: "anything").text == hashed


def test_a_short_hash_key_is_refused() -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        keyed_hash("PERSON", "Jan", b"short")


@pytest.mark.parametrize("operator", [Operator.TOKEN, Operator.SURROGATE])
def test_a_reversible_operator_has_no_replacement_without_the_vault(operator: Operator) -> None:
    with pytest.raises(ValueError, match="reversible"):
        replacement(operator, "PERSON", "Jan", KEY)


def test_parts_may_be_any_sequence() -> None:
    parts: Sequence[Part] = ()
    assert pseudonymise(parts, Vault(), KEY).parts == ()
