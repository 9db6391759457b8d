"""MAC addresses and IMEIs: found as people write them, and times, fingerprints, hashes and order numbers left alone."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.privacy.recognizers.devices import ImeiRecognizer, MacAddressRecognizer, luhn

CONTEXTS = (
    "{}",
    "Device {}.",
    "({})",
    '"{}"',
    "| {} |",
    "address:{}",
    "x {}\ny",
    "\u00a0{}\u00a0",
    "{}, please",
    "[{}]",
)


def spans(text: str) -> set[str]:
    recognizers = (MacAddressRecognizer(), ImeiRecognizer())
    return {text[f.start : f.end] for r in recognizers for f in r.find(text) if f.score >= 0.4}


def macs(count: int) -> list[str]:
    rnd = random.Random(1)
    return ["".join(rnd.choice("0123456789abcdef") for _ in range(11)) + "e" for _ in range(count)]


def imei(seed: int) -> str:
    body = "35" + f"{random.Random(seed).randrange(10**12):012}"
    return next(body + str(check) for check in range(10) if luhn(body + str(check)))


@pytest.mark.parametrize("digits", macs(40))
def test_a_mac_address_is_found_in_every_usual_form(digits: str) -> None:
    pairs = [digits[at : at + 2] for at in range(0, 12, 2)]
    fours = [digits[at : at + 4] for at in range(0, 12, 4)]
    for written in (":".join(pairs), "-".join(pairs), ".".join(fours)):
        for value in (written, written.upper()):
            for context in CONTEXTS:
                assert spans(context.format(value)) == {value}, (context, value)


@pytest.mark.parametrize("text", ["MAC: 00-10-20-30-40-50", "mac address 001a2b3c4d5e", "BSSID 12:34:56:78:90:12"])
def test_what_may_be_something_else_counts_behind_a_word(text: str) -> None:
    assert spans(text) == {text.split()[-1]}


@pytest.mark.parametrize(
    "text",
    [
        "at 12:30:45",
        "timecode 01:02:03:04:05:06",
        "2001:db8:aa:bb:cc:dd:ee:ff",
        "SHA1 aa:bb:cc:dd:ee:ff:00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd",
        "ff:ff:ff:ff:ff:ff",
        "00:00:00:00:00:00",
        "d41d8cd98f00b204e9800998ecf8427e",
        "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
        "1234.5678.9012",
        "commit 001a2b3c4d5e",
        "aa-bb-cc-dd-ee-ff-gg",
        "public 001a2b3c4d5e",
        "00:11:22:33:44:55:66:77",
        "std::ab:cd",
        "order 490154203237518",
        "invoice 352099001761481 of May",
        "12345678901234567890",
    ],
)
def test_times_fingerprints_and_numbers_are_no_devices(text: str) -> None:
    assert spans(text) == set()


@pytest.mark.parametrize("seed", range(60))
def test_an_imei_is_found_behind_its_name_and_not_with_another_digit(seed: int) -> None:
    digits = imei(seed)
    printed = f"{digits[:2]}-{digits[2:8]}-{digits[8:14]}-{digits[14]}"
    spaced = printed.replace("-", " ")
    for value in (digits, printed, spaced):
        for text in (f"IMEI: {value}", f"imei {value}.", f"My IMEI is ({value})", f"IMEI\n{value}"):
            assert spans(text) == {value}, text
    assert spans(f"see {printed}") == {printed}
    assert spans(f"number {digits}") == set()
    wrong = digits[:14] + str((int(digits[14]) + 1 + seed % 9) % 10)
    assert spans(f"IMEI {wrong}") == set()


def test_an_imei_with_a_software_version_has_no_check_digit() -> None:
    assert spans("IMEISV: 35-209900-176148-23") == {"35-209900-176148-23"}


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="0123456789abcdef:-. mac\nimei", max_size=200).map(lambda unit: unit * 4))
def test_no_text_makes_them_fail(text: str) -> None:
    for recognizer in (MacAddressRecognizer(), ImeiRecognizer()):
        assert all(0 <= f.start < f.end <= len(text) for f in recognizer.find(text))
