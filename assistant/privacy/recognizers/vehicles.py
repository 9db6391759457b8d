"""Vehicles: number plates, and the identification number of the chassis (VIN).

Sources: the plates' forms as `plates` says; ISO 3779 and 49 CFR 565.15 (VIN and its check digit).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.facts import Finding
from assistant.privacy.recognizers.base import alone, finding
from assistant.privacy.recognizers.nearby import WORDS, Nearby, Seen, lowered
from assistant.privacy.recognizers.plates import ANY, FORMS

_PLATE_WORDS = (
    "plate plates numberplate numberplates registration reg vrn vrm vrms kennzeichen kfz-kennzeichen autokennzeichen "
    "autonummer nummernschild nummernschilds kontrollschild immatriculation immatriculé immatriculée plaque plaques "
    "matrícula matricula matriculado placa placas targa targato targata kenteken kentekenplaat nummerplaat spz rz evč "
    "tablica tablice tablicy rejestracyjny rejestracyjna rejestracyjne rejestracja registreringsnummer regnr regnummer "
    "nummerplade nummerskilt registreringsskylt rekisterinumero rendszám"
)
_VEHICLE_WORDS = (
    "car cars vehicle vehicles van truck lorry motorbike motorcycle auto autos wagen fahrzeug fahrzeuge pkw lkw kfz "
    "amtl amtliches motorrad dienstwagen firmenwagen mietwagen voiture véhicule camion moto coche vehículo furgoneta "
    "carro viatura veículo automóvel macchina veicolo autovettura bestelwagen voertuig vozidlo vozidla pojazd samochód "
    "bil parking parked parkplatz"
)
_STRONG = Nearby(_PLATE_WORDS.split(), next_line=True, written=WORDS)
_WEAK = Nearby(_VEHICLE_WORDS.split(), next_line=True, written=WORDS)
_GAP = re.compile(
    r"[\"']?(?:[ -](?:plates?|number|no\.?|nr\.?|n[°º]|mark|tag))?[\"':]?[ \t\u00a0\r\n]{0,8}"
    r"(?:(?:is|was|ist|lautet|est|es|é|è|je|:|=|\|)[ \t\u00a0\r\n]{0,8}){0,2}[\"'(]?"
)
"""What may stand between a word such as `plate` and a value that it names directly."""
_NOT_A_PLATE = re.compile(
    r"(?i:page|fig|v\d|no|nr|room|at|on|in|is|for|by|from|to|of|and|the|a|an|step|form|act|year|q\d|h\d|\d+(?:st|nd|rd|"
    r"th|am|pm|km|kg|m|mm|h|x))\b"
)
_HINT = re.compile(r"\d[-· \u00a0]?[A-ZÄÖÜ]|[A-ZÄÖÜ][-· \u00a0]{0,3}\d|\d-?[a-zäöü]|-[a-zäöü]{1,2} \d|[a-zäöü]-?\d")
_LONGEST = 12
_ALONE = tuple(form for form in FORMS if form.alone)


class LicensePlateRecognizer:
    """Finds plates: the most distinctive forms by themselves, every other one only behind a word such as `plate`."""

    name = "LicensePlateRecognizer"
    entity_types = frozenset({"LICENSE_PLATE"})

    def find(self, text: str) -> Iterator[Finding]:
        """Every plate in `text`."""
        if not _HINT.search(text):
            return
        low = lowered(text)
        strong, weak = _STRONG.seen(text), _WEAK.seen(text)
        best: dict[tuple[int, int], Finding] = {}
        for form in _ALONE:
            for match in form.pattern.finditer(text):
                if _whole(text, *match.span()) and form.fits(match.group().replace("\u00a0", " ")):
                    word = strong.word(match.start()) or weak.word(match.start())
                    best[match.span()] = self._found(match.span(), form.score, form.name, word)
        for seen, least in ((strong, 0.2), (weak, 0.3)):
            for region in seen.regions():
                self._in_region(text, low, seen, region, least, best)
        yield from best.values()

    def _in_region(
        self,
        text: str,
        low: str,
        seen: Seen,
        region: tuple[int, int],
        least: float,
        best: dict[tuple[int, int], Finding],
    ) -> None:
        first, stop = region
        if not _HINT.search(text, first, min(len(text), stop + 8)):
            return
        last = min(len(text), stop + _LONGEST)
        written = text[first:last]
        capital = _capital(written) if least < 0.3 else written
        for form in FORMS:
            if form.score < least:
                continue
            for match in form.pattern.finditer(capital if form.small else written):
                start, end = match.start() + first, match.end() + first
                plate = match.group().replace("\u00a0", " ")
                if (
                    (start, end) not in best
                    and start <= stop
                    and _whole(text, start, end)
                    and form.fits(plate)
                    and not _ordinary(plate, form.score)
                ):
                    best[start, end] = self._found((start, end), form.score, form.name, seen.word(start))
        if least < 0.3:
            for match, word in seen.search(ANY, (region,)):
                if (
                    match.span() not in best
                    and _whole(text, *match.span())
                    and 4 <= sum(map(str.isalnum, match.group())) <= 9
                    and _GAP.fullmatch(low, seen.word_end(match.start()), match.start())
                    and not _NOT_A_PLATE.match(match.group())
                ):
                    best[match.span()] = self._found(match.span(), 0.25, "behind its label", word)

    def _found(self, span: tuple[int, int], score: float, pattern: str, word: str) -> Finding:
        return finding(span, "LICENSE_PLATE", score, self.name, pattern, word)


def _capital(part: str) -> str:
    return "".join(large if len(large := character.upper()) == 1 else character for character in part)


def _whole(text: str, start: int, end: int) -> bool:
    """Whether the match is not part of a longer code: `X-AB-123-CD`, `AB-123-CD-9`, `1.AB12 CDE`."""
    if not alone(text, start, end):
        return False
    if start and (text[start - 1] in "_/\\@#" or (text[start - 1] in "-." and start > 1 and text[start - 2].isalnum())):
        return False
    after = text[end : end + 2]
    return not (after and (after[0] in "_\\@" or (after[0] in "-./:" and after[1:].isalnum())))


def _ordinary(plate: str, score: float) -> bool:
    """A year with a word or a month before it, and numbers with a word, which a weak form would take for a plate."""
    first = re.match(r"[A-Z]+", plate)
    return score < 0.3 and (
        first is not None and (first[0].capitalize() in _MONTHS or len(first[0]) > 3 or plate[:4] in _STANDARDS)
    )


_MONTHS = frozenset("Jan Feb Mar Apr May Mai Jun Jul Aug Sep Okt Oct Nov Dez Dec".split())
_STANDARDS = frozenset({"ISO ", "DIN ", "IEC ", "RFC ", "EN 1", "USB ", "PDF ", "BMW ", "VW 1", "KM 1"})

_VIN = re.compile(r"(?<!\w)[A-HJ-NPR-Z0-9]{17}(?!\w)")
_VIN_SMALL = re.compile(r"(?<!\w)[A-HJ-NPR-Za-hj-npr-z0-9]{17}(?!\w)")
_VIN_WORDS = Nearby(
    "vin vins fin fahrgestellnummer fahrgestell-nr fahrzeugidentifikationsnummer fahrzeug-identifizierungsnummer "
    "fahrgestell chassis châssis chassisnummer bastidor chassi telaio identification fahrzeug vehicle véhicule "
    "vehículo veículo veicolo voertuig nadwozia karoserie "
    "stelnummer série".split(),
    next_line=True,
    written=WORDS,
)
_VIN_VALUES = {letter: value for letters in ("ABCDEFGH", "JKLMN") for value, letter in enumerate(letters, 1)}
_VIN_VALUES |= {letter: value for value, letter in enumerate("STUVWXYZ", 2)}
_VIN_VALUES |= {"P": 7, "R": 9} | {str(digit): digit for digit in range(10)}
"""49 CFR 565.15, table III."""
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


class VinRecognizer:
    """Finds VINs: North American ones by their check digit, all others, which have none, behind a word."""

    name = "VinRecognizer"
    entity_types = frozenset({"VIN"})

    def find(self, text: str) -> Iterator[Finding]:
        """Every VIN in `text`."""
        if not _VIN_SMALL.search(text):
            return
        words = _VIN_WORDS.seen(text)
        seen = set()
        for match in _VIN.finditer(text):
            if not alone(text, *match.span()) or not _vin_form(match.group()):
                continue
            word = words.word(match.start())
            fits = vin_check_digit(match.group()) == match.group()[8]
            american = match.group()[0] in "12345"
            if american and not fits and not word:
                continue
            seen.add(match.start())
            score = 0.6 if american and fits else 0.3
            pattern = "check digit" if fits else "form"
            yield finding(match.span(), "VIN", score, self.name, pattern, word)
        for match, word in words.search(_VIN_SMALL):
            if match.start() not in seen and not match.group().isupper() and _vin_form(match.group().upper()):
                yield finding(match.span(), "VIN", 0.25, self.name, "small letters", word)


def _vin_form(vin: str) -> bool:
    """ISO 3779: digits in the last four places, letters among the rest; years never use U, Z or 0 (49 CFR 565.15)."""
    return vin[-4:].isdigit() and sum(map(str.isalpha, vin)) >= 2 and len(set(vin)) > 4


def vin_check_digit(vin: str) -> str:
    """What stands in the ninth place of a North American VIN: the weighted sum modulo 11, with X for 10."""
    rest = sum(_VIN_VALUES[character] * weight for character, weight in zip(vin, _VIN_WEIGHTS, strict=True)) % 11
    return "X" if rest == 10 else str(rest)
