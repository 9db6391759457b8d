"""Text made to hang a recognizer: each comes to an end, and what is found lies inside the text."""

from __future__ import annotations

import base64
import random

import pytest

from assistant.errors import InputRefused
from assistant.facts import Finding
from assistant.privacy.detection import Detector

LONG, SHORT = 100_000, 30_000
"""Characters: for what an expression could run over again from each place; for the rest."""


@pytest.fixture(scope="module")
def detector() -> Detector:
    made = Detector()
    made.load()
    return made


REPEATED = {
    "dots": ("a.", LONG),
    "signs of addresses": ("a@", LONG),
    "single digits": ("1 ", LONG),
    "IP addresses without an end": ("1.1.1.1 ", SHORT),
    "insurance numbers": ("AB123456C ", SHORT),
    "sort codes": ("12-34-56 ", SHORT),
    "at signs only": ("@", LONG),
    "dashes only": ("-", LONG),
    "brackets and quotes": ("([{\"'", LONG),
    "quotes only": ('"', SHORT),
    "schemes of web addresses": ("http://", LONG),
    "equals signs": ("=A", LONG),
    "one long word": ("x", LONG),
    "one long number": ("7", LONG),
    "line ends only": ("\n", LONG),
    "blanks only": (" ", LONG),
    "first names": ("Jana ", SHORT),
    "street words": ("Street ", SHORT),
    "street words with a number": ("12 Street ", SHORT),
    "births without a date": ("born ", SHORT),
    "passwords without a value": ("password:", LONG),
    "keys without a value": ("passport tax id ", SHORT),
    "titles without a name": ("Dear Mr ", SHORT),
    "zero-width characters": ("a\u200b\u200d", SHORT),
    "combining marks": ("e\u0301\u0323", SHORT),
    "surrogate halves": ("\ud83d \udc4d", SHORT),
    "emoji": ("👩‍👩‍👧 ", SHORT),
    "text from right to left": ("שלום \u202eעולם\u202c ", SHORT),
    "backslashes": ("\\", SHORT),
    "placeholders that never close": ("[PERSON_1", SHORT),
}
"""What is written again and again, and how many characters of it."""


def nested(size: int) -> str:
    return "(" * (size // 2) + ")" * (size // 2)


def blob(size: int) -> str:
    return base64.b64encode(random.Random(7).randbytes(size)).decode()[:size]


HOSTILE = {
    **{name: (unit * (size // len(unit) + 1))[:size] for name, (unit, size) in REPEATED.items()},
    "nested brackets": nested(LONG),
    "base64": blob(LONG),
}


def fits(found: tuple[Finding, ...], text: str) -> bool:
    """Whether findings lie inside the text, are not empty, and stand in order."""
    inside = all(0 <= one.start < one.end <= len(text) for one in found)
    return inside and [one.start for one in found] == sorted(one.start for one in found)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_comes_to_an_end_with_findings_inside_it(detector: Detector, name: str) -> None:
    text = HOSTILE[name]
    try:
        found = detector.detect(text)
    except InputRefused:
        return  # refused and unscanned is an end too
    assert fits(found, text), found[:5]
