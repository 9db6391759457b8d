"""The generated office text: labels stand where values stand, and numbers prove themselves by somebody else's library."""

from __future__ import annotations

import importlib
import random
import re

import pytest

from benchmarks.detection import office
from benchmarks.detection.office import LABELS, LANGUAGES
from benchmarks.detection.office_numbers import CHECKSUMMED, Numbers, luhn
from benchmarks.detection.speed import hostile, prose

LEAST = {"en": 60, "de": 15, "es": 15, "fr": 15, "pt": 15}
PLAIN = {
    "uk_nhs": "gb.nhs",
    "de_tax_id": "de.idnr",
    "at_svnr": "at.vnr",
    "ch_ahv": "ch.ssn",
    "es_nif": "es.dni",
    "es_nie": "es.nie",
    "ar_cuit": "ar.cuit",
    "cl_rut": "cl.rut",
    "fr_nir": "fr.nir",
    "be_national_number": "be.nn",
    "pt_nif": "pt.nif",
    "br_cpf": "br.cpf",
    "br_cnpj": "br.cnpj",
    "aba": "us.rtn",
    "ca_sin": "ca.sin",
    "imei": "imei",
    "bitcoin": "bitcoin",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_templates_and_each_is_different(language: str) -> None:
    templates = LANGUAGES[language].templates
    assert len(set(templates)) == len(templates) >= LEAST[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_slot_is_filled_and_labels_do_not_overlap(language: str) -> None:
    for document in office.documents(language, len(LANGUAGES[language].templates)):
        assert not re.search(r"\{[a-z_0-9]+\}", document.text)
        ends = [0, *(span.end for span in document.spans)]
        assert all(end <= span.start < span.end for end, span in zip(ends, document.spans, strict=False))


def test_a_seed_gives_the_same_text_again_and_a_round_gives_other_values() -> None:
    rounds = len(LANGUAGES["de"].templates)
    first = office.documents("de", 2 * rounds)
    assert first == office.documents("de", 2 * rounds)
    assert first[0] != first[rounds]
    assert first != office.documents("de", 2 * rounds, seed=1)


def test_every_type_with_a_checksum_is_labelled_somewhere() -> None:
    texts = [one for language in LANGUAGES for one in office.documents(language, len(LANGUAGES[language].templates))]
    assert {span.label for one in texts for span in one.spans} >= CHECKSUMMED | {*LABELS.values()}


@pytest.mark.parametrize("name", PLAIN)
def test_numbers_prove_themselves(name: str) -> None:
    numbers, checked = Numbers(random.Random(1)), importlib.import_module(f"stdnum.{PLAIN[name]}")
    assert all(checked.is_valid(getattr(numbers, name)()) for _ in range(20))


@pytest.mark.parametrize("country", ["GB", "DE", "AT", "CH", "NL", "ES", "FR", "PT"])
def test_bank_accounts_prove_themselves(country: str) -> None:
    numbers, checked = Numbers(random.Random(1)), importlib.import_module("stdnum.iban")
    assert all(checked.is_valid(numbers.iban(country)) for _ in range(20))


@pytest.mark.parametrize(("country", "module"), [("DE", "de.vat"), ("FR", "fr.tva"), ("PT", "pt.nif")])
def test_vat_numbers_prove_themselves(country: str, module: str) -> None:
    numbers, checked = Numbers(random.Random(1)), importlib.import_module(f"stdnum.{module}")
    assert all(checked.is_valid(numbers.eu_vat(country)) for _ in range(20))


def test_cards_pass_luhn_and_what_is_no_card_does_not() -> None:
    numbers = Numbers(random.Random(1))
    for _ in range(20):
        card, other = re.sub(r"\D", "", numbers.card()), numbers.not_a_card()
        assert luhn(card[:-1]) == card[-1]
        assert luhn(other[:-1]) != other[-1]


def test_vehicle_numbers_have_their_check_digit() -> None:
    """Counted as 49 CFR 565.15 says, with its table of letters."""
    values = {**{str(digit): digit for digit in range(10)}, **dict(zip("ABCDEFGH", range(1, 9), strict=True))}
    values |= {"J": 1, "K": 2, "L": 3, "M": 4, "N": 5, "P": 7, "R": 9}
    values |= dict(zip("STUVWXYZ", range(2, 10), strict=True))
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    numbers = Numbers(random.Random(1))
    for _ in range(20):
        vin = numbers.vin()
        total = sum(values[sign] * weight for sign, weight in zip(vin, weights, strict=True)) % 11
        assert vin[8] == ("X" if total == 10 else str(total))


def test_hostile_texts_are_as_long_as_asked_and_different() -> None:
    texts = hostile(1_000)
    assert {len(text) for text in texts.values()} <= {999, 1_000}
    assert len(set(texts.values())) == len(texts)


def test_prose_is_cut_into_equal_stretches() -> None:
    found = prose(["a" * 700, "b" * 900], most=2)
    assert [len(text) for text in found] == [500, 500]
    assert len(set(found)) == 2
