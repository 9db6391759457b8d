"""IBANs (ISO 13616): country, length and the mod-97 checksum have to fit. Spaces, hyphens and lower case may be used.

Presidio's pattern takes up to six groups of four and gives up where the words after a short IBAN look like groups.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.facts import Finding

_REGISTRY = (
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 "
    "EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 "
    "KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 "
    "PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 "
    "UA29 VA22 VG24 XK20 YE30 "
)
LENGTHS = {entry[:2]: int(entry[2:]) for entry in _REGISTRY.split()}
"""Characters of an IBAN by country: ISO 13616 registry."""

_START = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}[0-9]{2}(?=[ \-]?[A-Za-z0-9])")


class IbanRecognizer:
    """Finds IBANs; a candidate is checked once, so the time is linear."""

    name = "IbanRecognizer"
    entity_types = frozenset({"IBAN_CODE"})

    def find(self, text: str) -> Iterator[Finding]:
        """Every IBAN in `text` whose checksum fits."""
        for head in _START.finditer(text):
            length = LENGTHS.get(head.group()[:2].upper())
            if length is None:
                continue
            end = _end(text, head.end(), length - 4)
            if end is not None and checksum_fits(text[head.start() : end]):
                yield Finding(
                    head.start(), end, "IBAN_CODE", 1.0, self.name, f"{head.group()[:2].upper()}, {length} characters"
                )


def _end(text: str, start: int, characters: int) -> int | None:
    """Where `characters` letters and digits after `start` end, with single separators; None where there are fewer."""
    at = start
    for _ in range(characters):
        if at < len(text) and text[at] in " -":
            at += 1
        if at >= len(text) or not (text[at].isascii() and text[at].isalnum()):
            return None
        at += 1
    return None if at < len(text) and text[at].isalnum() else at


def checksum_fits(iban: str) -> bool:
    """ISO 7064 mod 97-10 over the rearranged characters."""
    compact = iban.replace(" ", "").replace("-", "").upper()
    return int("".join(str(int(character, 36)) for character in compact[4:] + compact[:4])) % 97 == 1
