"""National numbers: valid ones are found as people write them, and ordinary numbers of an office are left alone."""

from __future__ import annotations

import importlib
import random
import re
import string
from collections.abc import Callable
from functools import cache
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.facts import Finding
from assistant.privacy.recognizers.identifiers import LEAST, NationalRecognizer
from assistant.privacy.recognizers.national import COUNTRIES, ENTITY_TYPES, KINDS
from assistant.privacy.recognizers.national_checks import iin_kz, niss, personal_hu, pis
from assistant.privacy.recognizers.national_kinds import EITHER, Kind, is_compact
from assistant.privacy.recognizers.national_quick import QUICK

RECOGNIZER = NationalRecognizer()
COUNT = 50
"""Generated values of each kind."""
SENTENCES = (
    "{w}: {v}",
    "{w} {v}.",
    "The {w} is {v}, as agreed.",
    "({w} {v})",
    '{w}="{v}"',
    "| {w} | {v} |",
    "{w}\u00a0{v}; thank you",
    "{w} no. {v}\n",
    "{w}:\t{v}\tJana",
    "«{w} {v}»",
)
STARTS = {"cn.ric": ("110101", "310101", "440103"), "in_.gstin": ("27", "07", "33")}


def sample(tree: Any, rng: random.Random) -> str:
    """A string of a parsed regular expression; look-aheads are for the caller to check."""
    out = ""
    for code, value in tree:
        if code is codes.LITERAL:
            out += chr(value)
        elif code is codes.IN:
            choices = ""
            for kind, inner in value:
                if kind is codes.LITERAL:
                    choices += chr(inner)
                elif kind is codes.RANGE:
                    choices += "".join(map(chr, range(inner[0], inner[1] + 1)))
                elif kind is codes.CATEGORY:
                    choices += string.digits
            out += rng.choice(choices)
        elif code is codes.MAX_REPEAT:
            out += "".join(sample(value[2], rng) for _ in range(rng.randint(value[0], value[1])))
        elif code is codes.BRANCH:
            out += sample(rng.choice(value[1]), rng)
        elif code is codes.SUBPATTERN:
            out += sample(value[-1], rng)
    return out


@cache
def values(kind: Kind, count: int) -> list[str]:
    """Computed valid compact values: strings of the form, kept where the checksum fits."""
    rng = random.Random(kind.entity_type + kind.name)
    tree = parser.parse(kind.form)
    found: list[str] = []
    for _ in range(400_000):
        value = sample(tree, rng)
        if kind.check in STARTS:
            start = rng.choice(STARTS[kind.check])
            value = start + value[len(start) :]
        if len(set(value)) > 1 and kind.accepts(value) and layouts(kind, value):
            found.append(value)
            if len(found) == count:
                break
    assert found, kind
    return found


def layouts(kind: Kind, value: str) -> list[str]:
    """The layouts into which a compact value fits."""

    def fits(layout: str) -> bool:
        places = layout if kind.keeps_signs else re.sub(r"[^0A-Z?]", "", layout)
        return len(places) == len(value) and all(
            (place == "0" and sign.isdigit()) or (place == "A" and sign.isalpha()) or place in (EITHER, sign)
            for place, sign in zip(places, value, strict=True)
        )

    return [layout for layout in kind.layouts if fits(layout)]


def write(layout: str, value: str, keeps_signs: bool) -> str:
    if keeps_signs:
        return value
    signs = iter(value)
    return "".join(next(signs) if place in f"0A{EITHER}" else place for place in layout)


def announcement(kind: Kind) -> str:
    word = min(kind.context, key=lambda one: (one in {"tax", "identity", "social"}, one))
    return f"{min(kind.also)} {word}" if kind.also else word


def found(text: str, recognizer: NationalRecognizer = RECOGNIZER) -> list[Finding]:
    return list(recognizer.find(text))


def missed(kind: Kind, count: int) -> list[str]:
    """Texts with a valid value, a word for it where it needs one, in which it was not found by its own country's recognizer."""
    recognizer = NationalRecognizer((kind.country,))
    out = []
    for at, value in enumerate(values(kind, count)):
        options = layouts(kind, value)
        layout = options[at % len(options)]
        written = write(layout, value, kind.keeps_signs)
        strong = kind.score(not is_compact(layout)) >= LEAST
        word = "see" if strong and (at % 3 == 0 or not kind.context) else announcement(kind)
        text = SENTENCES[at % len(SENTENCES)].format(w=word, v=written)
        spans = [(text[one.start : one.end], one.entity_type) for one in found(text, recognizer) if one.score >= LEAST]
        if not any(span == written for span, _ in spans):
            out.append(f"{kind.entity_type} {text!r} {spans}")
    return out


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: f"{kind.entity_type}-{kind.name}-{kind.layouts[0]}")
def test_valid_numbers_are_found_in_ten_contexts_as_people_write_them(kind: Kind) -> None:
    assert missed(kind, COUNT) == []


@pytest.mark.parametrize("entity_type", sorted(ENTITY_TYPES))
def test_the_type_is_named_where_its_own_country_is_recognised(entity_type: str) -> None:
    kinds = [kind for kind in KINDS if kind.entity_type == entity_type]
    recognizer = NationalRecognizer((kinds[0].country,))
    texts = [
        f"{announcement(kind) if kind.context else ''} {write(layouts(kind, value)[-1], value, kind.keeps_signs)}"
        for kind in kinds
        for value in values(kind, COUNT)[:10]
    ]
    named = [any(one.entity_type == entity_type for one in found(text, recognizer)) for text in texts]
    assert sum(named) >= 0.8 * len(named)


CHECKED = [
    kind
    for kind in KINDS
    if kind.check
    and kind.score(False) >= 0.5
    and kind.check not in {":names_uk", "in_.pan", "us.itin", ":ssn_us", "my.nric", "pk.cnic"}
]


@pytest.mark.parametrize("kind", CHECKED, ids=lambda kind: f"{kind.entity_type}-{kind.name}")
def test_with_its_last_place_changed_a_number_is_not_found(kind: Kind) -> None:
    recognizer = NationalRecognizer((kind.country,))
    pools = [string.digits, string.ascii_uppercase]
    still = 0
    for value in values(kind, COUNT):
        pool = next(pool for pool in pools if value[-1] in pool)
        wrong = value[:-1] + pool[(pool.index(value[-1]) + 1) % len(pool)]
        still += any(one.entity_type == kind.entity_type for one in found(f"see {wrong}", recognizer))
    assert still <= 2  # two alphabets of check letters repeat one


@pytest.mark.parametrize(
    "text",
    [
        "Order 4711-0815 of 2024-03-17, 12:30, room 4.17, flight LH1234, version 1.2.3.",
        "Invoice 20240317 over 1.234.567,89 EUR; $ 123 456 789 in total.",
        "Order no. 123456789, tracking 1234567890, ticket 12345678901.",
        "Call +49 30 12345678 or +1 212 555 0123 or (212) 555-0123.",
        "tel. 212 555 0123, 030 1234567, 0171 1234567, 07911 123456",
        "123e4567-e89b-12d3-a456-426614174000 and d41d8cd98f00b204e9800998ecf8427e",
        "file_12345678901.pdf, IMG-20240317-WA0001.jpg, scan12345678.png",
        "ISO 9001:2015, ISO/IEC 27001, RFC 5321, EN 12345-1, DIN 66399",
        "the public library licences software 12345678 times",
        "May 2024, 31.12.2024, 12/31/2024, 2024/12/31 23:59:59.123456",
        "AB123456C() and f1234567a(x) call 0x12345678",
        "1700000000 1700000000000 16777216 4294967296 18446744073709551615",
        "Meeting 17 03 2024 14 30, seats 12 34 56 78",
        "https://example.com/item/12345678901/view?id=1234567890",
        "10.0.0.1, 192.168.100.200, 255.255.255.0",
        "ISBN 978-3-16-148410-0, EAN 4006381333931, part A1234567, batch AB123456",
        "commit 925ee9e, 9cacc06, build 20240317123456",
        "123456789012 units at 99.99",
        "C:\\data\\12345678901\\x, /var/log/1234567890.log",
        "000000000 111111111 00000000000 999.999.999-99",
        "The latest driver 12345678 fixes the licence check.",
        "",
    ],
)
def test_ordinary_numbers_of_an_office_are_left_alone(text: str) -> None:
    assert [text[one.start : one.end] for one in found(text) if one.score >= LEAST] == []


@pytest.mark.parametrize(
    ("text", "value", "entity_type"),
    [
        ("My SSN is 536-90-4399.", "536-90-4399", "US_SSN"),
        ("ssn 536904399", "536904399", "US_SSN"),
        ("Fiscal: rssmra85t10a562s", "rssmra85t10a562s", "IT_FISCAL_CODE"),
        ("{'taxId': '86095742719'}", "86095742719", "DE_TAX_ID"),
        ("AHV 756.9217.0769.85", "756.9217.0769.85", "CH_AHV"),
        ("CPF 111.444.777-35", "111.444.777-35", "BR_CPF"),
        ("hetu 131052-308T", "131052-308T", "FI_PERSONAL_IDENTITY_CODE"),
        ("Reisepass C01X00T47", "C01X00T47", "DE_PASSPORT"),
        ("passport number: 123456780", "123456780", "US_PASSPORT"),
        ("rijksregisternummer 85.07.30-033.28", "85.07.30-033.28", "BE_NATIONAL_NUMBER"),
        ("身份证 11010519491231002X", "11010519491231002X", "CN_RIC"),
        ("driver's license A1234567", "A1234567", "US_DRIVER_LICENSE"),
        ("NINO: ab 12 34 56 c", "ab 12 34 56 c", "UK_NINO"),
    ],
)
def test_numbers_as_they_stand_in_texts(text: str, value: str, entity_type: str) -> None:
    findings = found(text)
    assert (value, entity_type) in [(text[one.start : one.end], one.entity_type) for one in findings]
    assert all(text[one.start : one.end] == value for one in findings)
    assert len(findings) <= 2


@pytest.mark.parametrize(
    ("check", "value"),
    [
        (niss, "12345678910"),
        (niss, "12109072813"),
        (pis, "26827649960"),
        (pis, "46952280637"),
        (iin_kz, "061211600012"),
        (iin_kz, "791028302728"),
        (personal_hu, "18001010016"),
        (personal_hu, "19001011249"),
        (personal_hu, "19802271258"),
        (personal_hu, "40004056342"),
    ],
)
def test_a_published_example_passes_its_check_and_with_another_last_digit_does_not(
    check: Callable[[str], bool], value: str
) -> None:
    assert [digit for digit in string.digits if check(value[:-1] + digit)] == [value[-1]]


@pytest.mark.parametrize("module", sorted(QUICK))
def test_a_quick_check_turns_no_valid_number_down(module: str) -> None:
    is_valid = importlib.import_module(f"stdnum.{module}").is_valid
    rng = random.Random(module)
    (length, *_) = [len(kind.layouts[0]) for kind in KINDS if kind.check == module]
    numbers = ["".join(rng.choices(string.digits, k=length)) for _ in range(10_000)]
    valid = [number for number in numbers if is_valid(number)]
    assert valid
    assert all(QUICK[module](number) for number in valid)


def test_a_word_raises_the_score_and_is_named() -> None:
    (finding,) = found("the personnummer 850709-9805")
    assert (finding.context, finding.pattern, finding.score) == ("personnummer", "personnummer", 1.0)


def test_a_word_inside_another_word_or_on_another_line_does_not_count() -> None:
    assert found("assns 536904399") == []
    assert found("ssn\n536904399") == []


def test_an_administrator_narrows_the_countries() -> None:
    swiss = NationalRecognizer(("CH",))
    assert {name[:2] for name in swiss.entity_types} == {"CH"}
    assert found("cpf 111.444.777-35", swiss) == []
    assert len(COUNTRIES) >= 45
    with pytest.raises(ValueError, match="XX"):
        NationalRecognizer(("CH", "XX"))


def test_a_number_inside_a_longer_one_is_not_found_twice() -> None:
    text = "TIN 86 095 742 719"
    assert [text[one.start : one.end] for one in found(text)] == ["86 095 742 719"]


@pytest.mark.parametrize(
    "text",
    [
        "1" * 20_000,
        "a." * 10_000,
        "1 2 3 " * 3_000,
        "A1-" * 6_000,
        "@" * 20_000,
        "{" * 20_000,
        "é1 " * 5_000,
        "12-34." * 3_000,
    ],
    ids=lambda text: text[:6],
)
def test_texts_made_to_take_long_hold_nothing(text: str) -> None:
    assert found(text) == []


@given(st.text(alphabet="0123456789AXab -./+()\u00a0é\n", max_size=200))
def test_findings_lie_in_the_text_stand_alone_and_never_more_than_two_at_a_span(text: str) -> None:
    findings = found("passport tax identity " + text)
    spans = [(one.start, one.end) for one in findings]
    whole = "passport tax identity " + text
    assert all(spans.count(span) <= 2 for span in spans)
    for one in findings:
        assert one.entity_type in ENTITY_TYPES
        assert not whole[one.start - 1 : one.start].isalnum() and not whole[one.end : one.end + 1].isalnum()
