"""Plates and VINs: the distinctive forms alone, all others behind a word, and ordinary codes never."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.privacy.recognizers.plates import GERMAN_DISTRICTS
from assistant.privacy.recognizers.vehicles import LicensePlateRecognizer, VinRecognizer, vin_check_digit

CONTEXTS = (
    "{}",
    "He parked {}.",
    "({})",
    '"{}"',
    "| {} |",
    "x {}\ny",
    "\u00a0{}\u00a0",
    "{}, please",
    "seen:{}",
    "[{}]",
)


def spans(text: str) -> set[str]:
    recognizers = (LicensePlateRecognizer(), VinRecognizer())
    return {text[f.start : f.end] for r in recognizers for f in r.find(text) if f.score >= 0.4}


@pytest.mark.parametrize("value", ["M-AB 1234", "HH-X 12", "TÜ-K 987E", "AB12 CDE", "AB-123-CD", "AB 123 CD"])
def test_a_distinctive_plate_is_found_in_every_context(value: str) -> None:
    for context in CONTEXTS:
        assert spans(context.format(value)) == {value}, context


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("number plate ab12cde", "ab12cde"),
        ("Kennzeichen: m-ab 1234", "m-ab 1234"),
        ("Kennzeichen MAB1234", "MAB1234"),
        ("Kennzeichen M AB 1234", "M AB 1234"),
        ("Kennzeichen W-12345 A", "W-12345 A"),
        ("Kontrollschild ZH 123456", "ZH 123456"),
        ("immatriculation AB123CD", "AB123CD"),
        ("matrícula 1234 BCD", "1234 BCD"),
        ("matrícula: 1234-BCD", "1234-BCD"),
        ("matrícula AA-12-BB", "AA-12-BB"),
        ("matrícula 12-34-AB", "12-34-AB"),
        ("targa AB123CD", "AB123CD"),
        ("kenteken 12-AB-34", "12-AB-34"),
        ("kenteken: AB-123-C", "AB-123-C"),
        ("kenteken 9-ABC-12", "9-ABC-12"),
        ("nummerplaat 1-ABC-123", "1-ABC-123"),
        ("SPZ 1A2 3456", "1A2 3456"),
        ("SPZ: 1AB3456", "1AB3456"),
        ("tablica rejestracyjna WA 12345", "WA 12345"),
        ("regnr ABC 12D", "ABC 12D"),
        ("nummerplade AB 12 345", "AB 12 345"),
        ("License plate: 7ABC123", "7ABC123"),
        ("the plate number is ABC-1234", "ABC-1234"),
        ("License plate\nABC 1234", "ABC 1234"),
        ("my car 1234 BCD was towed", "1234 BCD"),
        ("reg A123 BCD", "A123 BCD"),
    ],
)
def test_every_other_plate_is_found_behind_a_word(text: str, value: str) -> None:
    assert value in spans(text)


@pytest.mark.parametrize(
    "text",
    [
        "1234 BCD",
        "12-AB-34",
        "order AA-12-BB",
        "WA 12345",
        "FY24 TAX",
        "HP-UX 11",
        "Sizes S-XL 42, M-L 40",
        "DIN-EN 1090",
        "DIN EN 1090-1",
        "AC-DC 24 V",
        "ISO 9001 and EN 1090",
        "MS-DOS 6",
        "COVID-19",
        "USB-C 3",
        "KI-VO 2024",
        "flight LH 123",
        "room B 12",
        "TO 100 MB",
        "RS 232 DB",
        "a new car 2024 BMW",
        "car for 1500 CHF",
        "registration of 12 people in May 2024",
        "the plate costs 12 euros",
        "the registration form 12b",
        "registration opens 24 May",
        "public car park at 5 pm",
        "AB-123-CD-9",
        "X-AB-123-CD",
        "AB12 CDEF",
        "v1.2.3",
        "file_AB12 CDE",
        "QQ-AB 1234",
        "AB40 CDE",
        "AA-000-AA",
        "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
        "invoice 2024-117 of 12 May",
        "Auto 3 Tage zu spät",
    ],
)
def test_ordinary_codes_are_no_plates(text: str) -> None:
    assert spans(text) == set()


@pytest.mark.parametrize("seed", range(80))
def test_generated_german_plates_are_found(seed: int) -> None:
    rnd = random.Random(seed)
    district = rnd.choice(sorted(GERMAN_DISTRICTS))
    letters = "".join(rnd.choices("BCDFGHJKLNPRTUVWXY", k=rnd.randrange(1, 3)))
    number = str(rnd.randrange(10, 1000))
    assert spans(f"parked: {district}-{letters} {number}.") == {f"{district}-{letters} {number}"}
    for written in (
        f"{district} {letters} {number}",
        f"{district}{letters}{number}",
        f"{district}-{letters}{number}".lower(),
    ):
        assert written in spans(f"Kennzeichen: {written}")


def vin(seed: int) -> str:
    rnd = random.Random(seed)
    letters = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
    head = rnd.choice("12345") + "".join(rnd.choices(letters[:20], k=7))
    tail = rnd.choice("ABCDEFGHJKLMNPRSTVWXY") + "".join(rnd.choices(letters, k=1)) + f"{rnd.randrange(10**6):06}"
    return head + vin_check_digit(head + "0" + tail) + tail


@pytest.mark.parametrize("seed", range(40))
def test_a_north_american_vin_is_found_by_its_check_digit_in_every_context(seed: int) -> None:
    number = vin(seed)
    for context in CONTEXTS:
        assert number in spans(context.format(number)), context
    wrong = number[:-1] + str((int(number[-1]) + 1) % 10)
    assert wrong not in spans(f"serial {wrong}")
    assert wrong in spans(f"VIN {wrong}")


def test_the_check_digit_is_the_regulations() -> None:
    """49 CFR 565.15 (c): seventeen ones have the check digit 1."""
    assert vin_check_digit("1" * 17) == "1"


@pytest.mark.parametrize(
    "word", ["VIN:", "FIN", "Fahrgestellnummer", "chassis", "bastidor", "telaio", "châssis", "VIN\n"]
)
def test_a_european_vin_needs_a_word(word: str) -> None:
    number = "WVWZZZ1KZAW000017"
    assert spans(f"{word} {number}") == {number}
    assert spans(f"{word} {number.lower()}") == {number.lower()}
    assert spans(f"part {number}") == set()


@pytest.mark.parametrize(
    "text", ["12345678901234567", "VIN ABCDEFGHJKLMNPRST", "vin 11111111111111111", "AAAAAAAAAAAAA1111"]
)
def test_seventeen_characters_alone_are_no_vin(text: str) -> None:
    assert spans(text) == set()


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="0123456789ABCDabcd- plate\ncarÖ\u00a0", max_size=200).map(lambda unit: unit * 4))
def test_no_text_makes_them_fail(text: str) -> None:
    for recognizer in (LicensePlateRecognizer(), VinRecognizer()):
        assert all(0 <= f.start < f.end <= len(text) for f in recognizer.find(text))
