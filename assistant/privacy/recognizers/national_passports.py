"""Passport numbers. ICAO Doc 9303 allows nine characters and prescribes no checksum on the page, so every one needs a word."""

from __future__ import annotations

from assistant.privacy.recognizers.national_kinds import EITHER, Kind, kind

_LOCAL = {
    "FR": "passeport",
    "BE": "passeport paspoort",
    "IT": "passaporto",
    "ES": "pasaporte",
    "PT": "passaporte",
    "NL": "paspoort",
    "PL": "paszport paszportu",
    "CZ": "pas pasu cestovní",
    "SK": "pas pasu cestovný",
    "HU": "útlevél útlevélszám",
    "RO": "pașaport pasaport",
    "BG": "паспорт",
    "HR": "putovnica putovnice",
    "SI": "potni list",
    "GR": "διαβατήριο διαβατηρίου",
    "DK": "pas pasnummer",
    "SE": "pass passnummer",
    "NO": "pass passnummer",
    "FI": "passi passin",
    "EE": "pass",
    "LV": "pase",
    "LT": "pasas paso",
    "TR": "pasaport",
    "UA": "паспорт закордонний",
    "BR": "passaporte",
    "AT": "pass",
    "CH": "pass",
    "RU": "загранпаспорт заграничный",
    "JP": "旅券 パスポート",
    "KR": "여권 여권번호",
    "CN": "护照",
}
_FORMS = """
US 000000000|A00000000
UK 000000000|AA0000000
FR 00AA00000|00 AA 00000
CA AA000000|A000000AA
AU A0000000|AA0000000
NZ AA000000
IE AA0000000|A0000000
ES AAA000000|AA000000
IT AA0000000
PT A000000|AA000000
NL ????????0
BE AA000000
LU ????????
AT A0000000|A 0000000
CH A0000000
PL AA0000000|AA 0000000
CZ 00000000
SK AA0000000
HU AA0000000|AA000000
RO 00000000|000000000
BG 000000000
HR 000000000
SI AA0000000
GR AA0000000
DK 000000000
SE 00000000|AA0000000
NO 00000000|AAA000000
FI AA0000000
EE AA0000000|A0000000
LV AA0000000
LT 00000000
TR A00000000
UA AA000000
RU 000000000|00 0000000
BR AA000000
MX A00000000
AR AAA000000
CL A00000000
CN A00000000|AA0000000
JP AA0000000
KR A00000000|A000A0000
IN A0000000
SG A0000000A
MY A00000000
PH A0000000A|AA0000000
ZA A00000000
IL 00000000
"""
_FINER = {
    "UK": r"\d{9}|[A-Z]{2}\d{7}",
    "NL": r"[A-NP-Z]{2}[A-NP-Z0-9]{6}\d",
    "LU": r"J(?=[A-Z]{0,4}\d)[A-Z0-9]{7}",
    "AU": r"[A-Z]{1,2}\d{7}",
    "CH": r"[A-Z]\d{7}",
    "IN": r"[A-Z][1-9]\d{5}[1-9]",
    "KR": r"[MSROD]\d{8}|[MSROD]\d{3}[A-Z]\d{4}",
    "ZA": r"[ADMT]\d{8}",
    "CN": r"[DEGPSH]\d{8}|E[A-HJ-NP-Z]\d{7}",
    "SG": r"[EK]\d{7}[A-Z]",
    "TR": r"[UZSDTP]\d{8}",
}


def _rows() -> tuple[Kind, ...]:
    kinds = []
    for line in _FORMS.split("\n"):
        country, _, layouts = line.partition(" ")
        if not country:
            continue
        forms = [layout.replace(" ", "") for layout in layouts.split("|")]
        form = "|".join("".join({"0": r"\d", "A": "[A-Z]", EITHER: "[A-Z0-9]"}[sign] for sign in one) for one in forms)
        words = f"PASSPORT {_LOCAL.get(country, '')}"
        kinds.append(kind(f"{country}_PASSPORT", layouts, _FINER.get(country, form), "", 0.15, words=words))
    return tuple(kinds)


PASSPORTS: tuple[Kind, ...] = _rows()
