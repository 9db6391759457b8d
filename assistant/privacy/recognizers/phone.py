"""Phone numbers, by the numbering plans of Google's libphonenumber, which Presidio's recognizer uses too.

Candidates are cut out first and only they are parsed: Presidio scans the whole text again for every region, which is up
to half of all its time. Dates, invoice numbers and plain runs of digits are not phone numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from assistant.facts import Finding
from assistant.privacy.recognizers.base import boosted

REGIONS = ("US", "GB", "DE", "FR", "ES", "IT", "NL", "CZ", "BR")
_CONTEXT_WORDS = (
    "phone phones telephone tel cell cellphone mobile call fax whatsapp sms dial ring hotline contact telefon "
    "telefonnummer handy mobil rufnummer anrufen téléphone portable appeler teléfono móvil llamar telefone "
    "celular ligar telefono cellulare chiamare telefoon mobiel bellen gsm telefonní zavolat "
)
CONTEXT = frozenset(_CONTEXT_WORDS.split())
INTERNATIONAL, SEPARATED, TRUNK, BARE = 0.8, 0.5, 0.4, 0.25
"""Scores: with `+`; a national form with separators; a run of digits with the trunk prefix 0; any other run of digits,
which counts only beside a word such as `phone`."""

_SPACE = "[ \u00a0\u2009\u202f]"
_GAP = rf"(?!(?<=\d{{4}}){_SPACE}?/{_SPACE}?[+(0])(?:{_SPACE}?[-–‑./()]{{0,2}}{_SPACE}?)"
"""Between two digits of one number. A slash after four digits and before a prefix sets two numbers apart."""
_EXTENSION = rf"{_SPACE}?(?:ext\.?|x|#|Durchwahl|poste){_SPACE}?\d{{1,5}}"
_CANDIDATE = re.compile(
    rf"(?<![\w#@])(?P<number>(?:\+|\(\+?|00(?=[1-9]))?\d(?:{_GAP}\d){{5,16}})(?:{_EXTENSION})?(?![\w@])", re.IGNORECASE
)
_DATE = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])"
    r"|(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|[12]\d|3[01])[-./](?:(?:19|20)\d\d|\d\d))(?!\d)"
    r"(?:[T ]\d\d:\d\d(?::\d\d)?)?"
)
_MONEY = re.compile(r"(?<!\d)\d{1,3}(?:[. ,]\d{3})+[.,]\d\d(?!\d)")
_ZERO_TRUNK = frozenset({"GB", "DE", "FR", "NL", "AT", "CH", "BE", "SE", "FI", "IE", "AU", "NZ", "ZA", "IN", "SK"})
"""Regions whose national numbers are written with a leading 0; without that, an order number would pass for one."""


class PhoneRecognizer:
    """Finds numbers that are valid in one of its regions, or anywhere if written with the country code."""

    name = "PhoneRecognizer"
    entity_types = frozenset({"PHONE_NUMBER"})

    def __init__(self, library: Any, regions: Sequence[str] = REGIONS) -> None:
        """Args: the `phonenumbers` module; regions (ISO 3166-1) whose national forms are recognised.

        Raises: ValueError for a region that the library does not know.
        """
        self._library = library
        self._lengths: dict[str, frozenset[int]] = {}
        for region in regions:
            plan = library.PhoneMetadata.metadata_for_region(region)
            if plan is None:
                raise ValueError(f"unknown region {region!r}")
            prefix = len(plan.national_prefix or "")
            national = frozenset(plan.general_desc.possible_length)
            self._lengths[region] = national | {length + prefix for length in national}

    def find(self, text: str) -> Iterator[Finding]:
        """Every phone number in `text`."""
        blanked = _MONEY.sub(_blank, _DATE.sub(_blank, text))
        for match in _CANDIDATE.finditer(blanked):
            start, end = match.start(), match.end()
            start += text[start] == "(" and ")" not in match.group()
            score = self._score(text, start, match.end("number"))
            if score:
                yield Finding(start, end, "PHONE_NUMBER", score, self.name)

    def _score(self, text: str, start: int, end: int) -> float:
        written = text[start:end]
        digits = re.sub(r"\D", "", written)
        if "+" in written[:2]:
            return INTERNATIONAL if self._valid(written, None) else 0.0
        if written.startswith("00"):
            return INTERNATIONAL if self._valid("+" + digits[2:], None) else 0.0
        groups = re.findall(r"\d+", written)
        if sum(len(group) == 1 for group in groups) > 1:
            return 0.0
        if len(groups) > 1:
            score = SEPARATED if len(groups) > 2 or "(" in written or digits[0] == "0" else BARE
        else:
            score = TRUNK if digits[0] == "0" else BARE
        score = boosted(score, text, start, CONTEXT)
        return score if score > BARE and self._is_national(written, digits) else 0.0

    def _is_national(self, written: str, digits: str) -> bool:
        return any(
            len(digits) in lengths and (digits[0] == "0" or region not in _ZERO_TRUNK) and self._valid(written, region)
            for region, lengths in self._lengths.items()
        )

    def _valid(self, written: str, region: str | None) -> bool:
        try:
            return bool(self._library.is_valid_number(self._library.parse(written, region)))
        except self._library.NumberParseException:
            return False


def _blank(match: re.Match[str]) -> str:
    """Letters in place of digits, so that nothing else reads them as a number and offsets stay."""
    return "x" * len(match.group())
