"""Numbers of devices that lead to a person: network cards (MAC addresses) and mobile telephones (IMEI).

Sources: IEEE 802-2014 section 8.1 (MAC addresses and how they are written), 3GPP TS 23.003 section 6 (IMEI, IMEISV).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.facts import Finding
from assistant.privacy.recognizers.base import finding
from assistant.privacy.recognizers.nearby import WORDS, Nearby, lowered

_MAC_WORDS = Nearby(
    "mac bssid ethernet bluetooth hwaddr hwaddress lladdr wlan wifi wi-fi nic hardwareadresse netzwerkkarte "
    "physical physische physique física fisico fysiek".split(),
    next_line=True,
    written=WORDS,
)
_HEX = "[0-9A-Fa-f]"
_MAC = re.compile(rf"(?<!\w){_HEX}{{2}}([:-]){_HEX}{{2}}(?:\1{_HEX}{{2}}){{4}}(?![\w:-])")
_MAC_DOTTED = re.compile(rf"(?<!\w){_HEX}{{4}}\.{_HEX}{{4}}\.{_HEX}{{4}}(?![\w.-]\w|\w)")
_MAC_BARE = re.compile(rf"(?<!\w){_HEX}{{12}}(?!\w)")
_MAC_HINT = re.compile(rf"[:.-]{_HEX}{{2}}(?:{_HEX}{{2}})?[:.-]")
_SEPARATORS = str.maketrans("", "", ":-. \u00a0/")
_LETTER = re.compile("[A-Fa-f]")

_IMEI_WORDS = Nearby(
    "imei imeis imei1 imei2 imeisv meid handset device gerätenummer appareil dispositivo apparaat".split(),
    next_line=True,
    written=WORDS,
)
_GAP = "[- ./\u00a0]?"
_IMEI = re.compile(
    rf"(?<![\d.])\d{{2}}{_GAP}\d{{4}}{_GAP}\d{{2}}{_GAP}(?:\d{{6}}|\d{{2}}{_GAP}\d{{4}}|\d{{3}}{_GAP}\d{{3}}){_GAP}\d{{1,2}}(?!\d)"
)
_IMEI_WRITTEN = re.compile(r"\d{2}-\d{6}-\d{6}-\d(?![\w-])")

DISTINCTIVE, PLAIN = 0.9, 0.25


class MacAddressRecognizer:
    """Finds MAC addresses with colons, dashes or Cisco's dots; without separators only behind a word such as `MAC`."""

    name = "MacAddressRecognizer"
    entity_types = frozenset({"MAC_ADDRESS"})

    def find(self, text: str) -> Iterator[Finding]:
        """Every address of 48 bits in `text` that belongs to one device."""
        plain: list[re.Pattern[str]] = []
        low = lowered(text)
        paired = _MAC_HINT.search(text) is not None
        if not paired and "mac" not in low and "bssid" not in low and "hwaddr" not in low:
            return
        for pattern in (_MAC, _MAC_DOTTED) if paired else ():
            for match in pattern.finditer(text):
                start = match.start()
                if not _free(text, start, ":.-") or not _of_one_device(match.group()):
                    continue
                if _LETTER.search(match.group()):
                    yield Finding(*match.span(), "MAC_ADDRESS", DISTINCTIVE, self.name, "separated")
                elif pattern not in plain:
                    plain.append(pattern)  # only decimal digits: a time with frames, groups of a number
        if _MAC_BARE.search(text):
            plain.append(_MAC_BARE)
        if not plain:
            return
        seen = _MAC_WORDS.seen(text)
        for pattern in plain:
            for match, word in seen.search(pattern):
                if _free(text, match.start(), ":.-") and _of_one_device(match.group()):
                    yield finding(match.span(), "MAC_ADDRESS", PLAIN, self.name, "decimal or bare", word)


class ImeiRecognizer:
    """Finds IMEIs by Luhn's check digit and a word; as printed (`35-209900-176148-1`) without the word."""

    name = "ImeiRecognizer"
    entity_types = frozenset({"IMEI"})

    def find(self, text: str) -> Iterator[Finding]:
        """Every IMEI in `text`, and beside the word `IMEISV` those of 16 digits, which have no check digit."""
        for match in _IMEI_WRITTEN.finditer(text):
            if _free(text, match.start(), "-") and luhn(match.group().replace("-", "")):
                yield Finding(*match.span(), "IMEI", DISTINCTIVE, self.name, "printed")
        for match, word in _IMEI_WORDS.seen(text).search(_IMEI):
            digits = match.group().translate(_SEPARATORS)
            if luhn(digits) if len(digits) == 15 else word == "imeisv":
                yield finding(match.span(), "IMEI", 0.3, self.name, "luhn", word)


def _free(text: str, start: int, signs: str) -> bool:
    """Whether nothing in front of `start` makes the match a part of something longer, such as a fingerprint."""
    if not start:
        return True
    before = text[start - 1]
    if before.isalnum() or before == "_":
        return False
    return before not in signs or start < 2 or not text[start - 2].isalnum() or _labels(text, start - 1)


def _labels(text: str, at: int) -> bool:
    """Whether the sign at `at` ends a word, as in `MAC:00:11:…`, and not another pair of digits."""
    word = re.search(r"[^\W_]{1,20}$", text[max(0, at - 20) : at])
    return word is not None and not re.fullmatch(rf"{_HEX}{{1,4}}|\d{{1,20}}", word.group())


def _of_one_device(address: str) -> bool:
    """Not the broadcast address, not zeros, not one digit over and over."""
    return len(set(address.translate(_SEPARATORS).lower())) > 2


def luhn(digits: str) -> bool:
    """Whether the last digit is Luhn's check digit of the others: ISO/IEC 7812-1 annex B."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
