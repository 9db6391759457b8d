"""Phone numbers, by the numbering plans of Google's libphonenumber, which Presidio's recognizer uses too.

Candidates are cut out first and only they are parsed: Presidio scans the whole text again for every region, which is up
to half of all its time. Dates, invoice numbers and plain runs of digits are not phone numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from assistant.facts import Finding
from assistant.privacy.recognizers.base import finding
from assistant.privacy.recognizers.nearby import Nearby, Seen

REGIONS = ("US", "GB", "DE", "FR", "ES", "IT", "NL", "CZ", "BR")
_CONTEXT_WORDS = (
    "phone phones telephone tel cell cellphone mobile call fax whatsapp sms dial ring hotline contact telefon "
    "telefonnummer handy mobil rufnummer anrufen téléphone portable appeler teléfono móvil llamar telefone "
    "celular ligar telefono cellulare chiamare telefoon mobiel bellen gsm telefonní zavolat "
)
CONTEXT = Nearby(_CONTEXT_WORDS.split())
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
        self._forms: dict[str, re.Pattern[str]] = {}
        for region in regions:
            plan = library.PhoneMetadata.metadata_for_region(region)
            if plan is None:
                raise ValueError(f"unknown region {region!r}")
            prefix = len(plan.national_prefix or "")
            national = frozenset(plan.general_desc.possible_length)
            self._lengths[region] = national | {length + prefix for length in national}
            self._forms[region] = self._form(region)

    def _form(self, region: str) -> re.Pattern[str]:
        """What the digits of a valid number look like, with what the library takes off before it; most runs of digits don't.

        Validity itself takes the library forty microseconds.
        """
        plan = self._library.PhoneMetadata.metadata_for_region(region)
        general = {
            self._library.PhoneMetadata.metadata_for_region(neighbour).general_desc.national_number_pattern
            for neighbour in self._library.COUNTRY_CODE_TO_REGION_CODE[plan.country_code]
        }
        prefix = plan.national_prefix_for_parsing or ""
        before = r"\d*" if plan.national_prefix_transform_rule else f"(?:{plan.country_code})?(?:{prefix}){{0,2}}"
        return re.compile(rf"(?:{plan.international_prefix})\d+|{before}(?:{'|'.join(sorted(general))})")

    def find(self, text: str) -> Iterator[Finding]:
        """Every phone number in `text`."""
        blanked = _MONEY.sub(_blank, _DATE.sub(_blank, text))
        seen = CONTEXT.seen(text)
        known: dict[str, bool] = {}
        for match in _CANDIDATE.finditer(blanked):
            start, end = match.start(), match.end()
            start += text[start] == "(" and ")" not in match.group()
            found = self._found(text, (start, end), match.end("number"), seen, known)
            if found:
                yield found

    def _found(self, text: str, span: tuple[int, int], end: int, seen: Seen, known: dict[str, bool]) -> Finding | None:
        """The finding, where the number before the extension, up to `end`, is valid."""
        written = text[span[0] : end]
        digits = re.sub(r"\D", "", written)
        if "+" in written[:2] or written.startswith("00"):
            full = written if "+" in written[:2] else "+" + digits[2:]
            if full not in known:
                known[full] = self._valid(full, None)
            return self._finding(span, INTERNATIONAL, "international") if known[full] else None
        groups = re.findall(r"\d+", written)
        if sum(len(group) == 1 for group in groups) > 1 or written.count("(") != written.count(")"):
            return None
        if len(groups) > 3 and re.fullmatch(r"[\d.]+", written) and any(len(group) == 1 for group in groups):
            return None  # a version, `31.0.15.5161`
        if len(groups) > 2 or (len(groups) > 1 and ("(" in written or digits[0] == "0")):
            score, pattern = SEPARATED, "national, in groups"
        elif digits[0] == "0":
            score, pattern = TRUNK, "national, with its 0"
        else:
            score, pattern = BARE, "digits"
        word = seen.word(span[0])
        if score == BARE and not word:
            return None
        if written not in known:
            known[written] = self._is_national(written, digits)
        return self._finding(span, score, pattern, word) if known[written] else None

    def _finding(self, span: tuple[int, int], score: float, pattern: str, word: str = "") -> Finding:
        return finding(span, "PHONE_NUMBER", score, self.name, pattern, word)

    def _is_national(self, written: str, digits: str) -> bool:
        return any(
            len(digits) in lengths
            and (digits[0] == "0" or region not in _ZERO_TRUNK)
            and self._forms[region].fullmatch(digits)
            and self._valid(written, region)
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
