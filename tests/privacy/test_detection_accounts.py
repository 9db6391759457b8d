"""Bank numbers, card codes and VAT numbers: behind their labels or by checksum; never an invoice number, a date, a word."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum.eu import vat

from assistant.privacy.recognizers.accounts import (
    BankNumberRecognizer,
    BicRecognizer,
    CardCodeRecognizer,
    EuVatRecognizer,
    aba_checksum_fits,
    czech_checksum_fits,
    eu_vat_recognizer,
)

RECOGNIZERS = (BicRecognizer(), BankNumberRecognizer(), CardCodeRecognizer(), eu_vat_recognizer())


def found(text: str) -> set[tuple[str, str]]:
    return {(f.entity_type, text[f.start : f.end]) for r in RECOGNIZERS for f in r.find(text) if f.score >= 0.4}


@pytest.mark.parametrize(
    ("text", "entity_type", "value"),
    [
        ("BIC: COBADEFF370", "BIC_CODE", "COBADEFF370"),
        ("SWIFT code DEUTDEFF500.", "BIC_CODE", "DEUTDEFF500"),
        ("bic: cobadeff", "BIC_CODE", "cobadeff"),
        ("BIC/SWIFT: GIBACZPX", "BIC_CODE", "GIBACZPX"),
        ("| BIC | BNPAFRPP |", "BIC_CODE", "BNPAFRPP"),
        ("BIC\nINGBNL2A", "BIC_CODE", "INGBNL2A"),
        ("IBAN DE89 3704 0044 0532 0130 00, COBADEFF370", "BIC_CODE", "COBADEFF370"),
        ("COBADEFF370 / DE89370400440532013000", "BIC_CODE", "COBADEFF370"),
        ("routing number 021000021", "ABA_ROUTING_NUMBER", "021000021"),
        ("ABA: 0210-0002-1", "ABA_ROUTING_NUMBER", "0210-0002-1"),
        ("account number: 000123456789", "US_BANK_NUMBER", "000123456789"),
        ("Acct # 12345678901", "US_BANK_NUMBER", "12345678901"),
        ("my checking account 123456789012.", "US_BANK_NUMBER", "123456789012"),
        ("sort code 20-00-00", "BANK_ACCOUNT", "20-00-00"),
        ("Sort code: 200000", "BANK_ACCOUNT", "200000"),
        ("Sort code 20-00-00 12345678", "BANK_ACCOUNT", "20-00-00 12345678"),
        ("sort code 20-00-00, account number 12345678", "BANK_ACCOUNT", "12345678"),
        ("Kontonummer: 0532013000", "BANK_ACCOUNT", "0532013000"),
        ("Kto.-Nr. 532013000", "BANK_ACCOUNT", "532013000"),
        ("número de cuenta 1234 5678 90 1234567890", "BANK_ACCOUNT", "1234 5678 90 1234567890"),
        ("číslo účtu: 19-2000145399/0800", "BANK_ACCOUNT", "19-2000145399/0800"),
        ("na 2000145399/0800 prosím", "BANK_ACCOUNT", "2000145399/0800"),
        ("CVV 123", "CARD_SECURITY_CODE", "123"),
        ("cvc: 4321", "CARD_SECURITY_CODE", "4321"),
        ('"cvv2": "123"', "CARD_SECURITY_CODE", "123"),
        ("Visa card, security code is 123", "CARD_SECURITY_CODE", "123"),
        ("card 4111 1111 1111 1111 exp 12/27", "CARD_SECURITY_CODE", "12/27"),
        ("4111111111111111 12/27 123", "CARD_SECURITY_CODE", "123"),
        ("4111111111111111, 12/2027", "CARD_SECURITY_CODE", "12/2027"),
        ("Kreditkarte gültig bis 03/29", "CARD_SECURITY_CODE", "03/29"),
        ("Visa, valid thru: 03/29, CVC 123", "CARD_SECURITY_CODE", "03/29"),
        ("VAT ID: DE136695976", "EU_VAT", "DE136695976"),
        ("(ATU13585627)", "EU_VAT", "ATU13585627"),
        ("NL 004495445B01.", "EU_VAT", "NL 004495445B01"),
        ("FR 40 303 265 045", "EU_VAT", "FR 40 303 265 045"),
        ("BE 0428.759.497", "EU_VAT", "BE 0428.759.497"),
    ],
)
def test_a_number_behind_its_label_is_found_whole(text: str, entity_type: str, value: str) -> None:
    assert (entity_type, value) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "DOCUMENT CONTRACT COMPANIES",
        "PLEASE SEND THE SWIFT TRANSFER DOCUMENT TODAY",
        "Swift function names",
        "swift documentation and swift functions",
        "the public BICYCLES are new",
        "COBADEFF",
        "SWIFT: the language",
        "ABCDXXFF as BIC",
        "021000021",
        "routing number 021000022",
        "routing table 10.0.0.1",
        "order 4711000123 of 2024",
        "sort by 20-10-12",
        "on 20-05-12 at noon",
        "account manager 2024",
        "account 1234",
        "accountability 12345678",
        "account opened 2024-05-12",
        "invoice 117/2024",
        "12/2010 and 123456/2010",
        "rok 1234567/1234",
        "exp 12/27 of the contract",
        "expires 12/27",
        "security code 123",
        "room 123",
        "cvv is required, 3 digits",
        "page 12/27",
        "DE136695977",
        "DE 123",
        "DE89 3704 0044 0532 0130 00",
        "PL61 1090 1014 0000 0712 1981 2874",
        "de 136695976",
        "MADE136695976",
        "ES2024",
        "SI units 12345678",
        "v1.2.3 and ISO 9362:2022",
        "konto ist leer",
        "la cuenta, por favor: 12,50",
        "card holder 12 May 2024",
        "UUID 3f2504e0-4f89-41d3-9a0c-0305e82c3301",
    ],
)
def test_ordinary_text_and_wrong_checksums_raise_no_alarm(text: str) -> None:
    assert found(text) == set()


@pytest.mark.parametrize("seed", range(100))
def test_a_routing_number_counts_by_its_checksum(seed: int) -> None:
    rnd = random.Random(seed)
    head = f"{rnd.choice((1, 12, 21, 32, 61, 72)):02}{rnd.randrange(10**6):06}"
    right = next(head + str(check) for check in range(10) if aba_checksum_fits(head + str(check)))
    wrong = right[:8] + str((int(right[8]) + rnd.randrange(1, 10)) % 10)
    for context in ("routing number: {}", "ABA {}.", "Wire to {} please", "RTN ({})"):
        assert ("ABA_ROUTING_NUMBER", right) in found(context.format(right))
        assert ("ABA_ROUTING_NUMBER", wrong) not in found(context.format(wrong))
    assert found(f"ticket {right}") == set()


@pytest.mark.parametrize("seed", range(60))
def test_a_czech_account_counts_by_its_checksum(seed: int) -> None:
    rnd = random.Random(seed)
    right = wrong = ""
    while not right or not wrong:
        account = f"{rnd.randrange(10**8, 10**10)}/0800"
        if czech_checksum_fits(account):
            right = account
        else:
            wrong = account
    assert found(f"zaplatit na {right}.") == {("BANK_ACCOUNT", right)}
    assert found(f"spis {wrong}.") == set()


def compact_vat(country: str, rnd: random.Random) -> str:
    digits = {
        "AT": 8,
        "BE": 10,
        "DE": 9,
        "DK": 8,
        "FI": 8,
        "HU": 8,
        "IT": 11,
        "LU": 8,
        "MT": 8,
        "PL": 10,
        "PT": 9,
        "SI": 8,
    }
    while True:
        body = f"{rnd.randrange(10 ** digits[country]):0{digits[country]}}"
        number = country + ("U" if country == "AT" else "") + body
        if vat.is_valid(number) and len(set(body)) > 3:
            return number


@pytest.mark.parametrize("country", ["AT", "DE", "DK", "FI", "HU", "LU", "MT", "PL", "PT", "SI"])
def test_a_vat_number_with_its_checksum_is_found_in_every_context(country: str) -> None:
    rnd = random.Random(country)
    for _ in range(5):
        number = compact_vat(country, rnd)
        for context in (
            "{}",
            "VAT {}.",
            "({})",
            '"{}"',
            "| {} |",
            "USt-IdNr.: {}",
            "x {}\ny",
            "\u00a0{}\u00a0",
            "{}, ok",
            "TVA:{}",
        ):
            assert found(context.format(number)) == {("EU_VAT", number)}
        wrong = number[:-1] + str((int(number[-1]) + 1) % 10)
        assert vat.is_valid(wrong) or found(f"see {wrong}") == set()


def test_the_validation_is_asked_once_for_a_number_that_is_repeated() -> None:
    asked: list[str] = []
    recognizer = EuVatRecognizer(lambda number: not asked.append(number))
    assert len(list(recognizer.find("DE136695976 " * 50))) == 50
    assert asked == ["DE136695976"]


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="0123456789/-. DEABIC\ncvcontasrtde:", max_size=200).map(lambda unit: unit * 4))
def test_no_text_makes_them_fail(text: str) -> None:
    for recognizer in RECOGNIZERS:
        assert all(0 <= f.start < f.end <= len(text) for f in recognizer.find(text))
