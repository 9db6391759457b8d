"""People, places and organizations, by the bundled tagger. Loads weights from the package and never from elsewhere.

Long text goes through in pieces that overlap, cut where a line or a sentence ends, so that no name is lost at a seam.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Protocol

from assistant.cores import usable_cores
from assistant.facts import PLACEHOLDER, Finding
from assistant.privacy.overlaps import trimmed_lines
from assistant.privacy.recognizers.titles import untitled
from assistant.privacy.tagger import Name

PIECE, OVERLAP = 3_000, 220
"""Characters of text that a piece answers for, and of the context beside it on each side."""
MOST_WORKERS = 4
"""Pieces of long text that are looked at side by side."""
LONGEST_RUN = 120
"""Longer runs without a space are loosened, so that what stands beside them is looked at as usual."""

_RUN = re.compile(rf"\S{{{LONGEST_RUN + 1},}}")
_SIGN = re.compile(rf"(\S{{{LONGEST_RUN // 2},{LONGEST_RUN - 1}}})[^\w\s]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ud800-\udfff]")
_LABELS = (
    "iban bic swift vat ssn url uri pdf csv json html xml sql api ip id pin cc bcc re fwd fw subject from to date e-mail email "
    "mail phone tel fax mobile name address invoice total amount customer account order number street city country company "
    "rechnung betreff datum telefon konto kunde facture objet factura fatura faktura asunto assunto předmět "
    "cvc cvv dob npi nhs isbn imei iva tva rut nif nie dni cif cpf cnpj siret siren "
    "mr mrs ms dr prof sr sra dña herr herrn frau mme mlle "
    "monday tuesday wednesday thursday friday saturday sunday shorter longer simpler nicer friendlier politer clearer"
)
_NEVER = frozenset(_LABELS.split())
"""Words that name a field or a day, or ask for another answer. Standing alone they are no name, whatever the tagger says."""
_SMALL = frozenset(
    "the is are was am be been has have do does did it its we you he she they them of by and or not no yes if so as at an to "
    "with for from this that these those my your his her our their us me him them "
    "der das ein eine und oder ist el los las un una y es le les "
    "et est o os um uma e é il gli di het een en".split()
)
"""Words that only hold others together. Standing alone they are a name, such as Uma or Le, only where the tagger is sure."""
_SENTENCE_END = re.compile(r"[.!?…][\"')\]]*\s+|[;:]\s+")
_BEGINS_SENTENCE = re.compile(r"(?:\A|[.!?…][\"')\]]? )\Z")
_LETTER = re.compile(r"[^\W\d_]")
_LETTER_OR_CODE = re.compile(r"[^\W\d_]|\d{4}")
"""A letter, or a postal code."""
_JOINTS = frozenset("-–‐'’&/")
_SEPARATORS = re.compile(r"[ \t]*[,;·–-]?[ \t]*\n?[ \t]*")
_DIGIT = re.compile(r"\d")
LONGEST_GAP = 6
"""Characters between two parts of one address."""
_ABBREVIATED = re.compile(
    r"(?:\b(?:ltd|ltda|lda|cia|co|inc|corp|bros|jr|sr|st|str|ave|rd|blvd|dept|univ)|\b\w(?:\.\s?\w)+)$", re.IGNORECASE
)
_CAPITALISED = re.compile(r"(?<![\w'’])[A-ZÀ-ÖØ-ÞĀ-Ž][^\W\d_]{2,}")
_CAPITALISED_OR_NOT = re.compile(r"(?<![\w'’])[^\W\d_]{3,}")
SMALL = 0.15
"""The chance from which a name counts whose case tells nothing: without any capital in text that has some, or a single word
that begins a sentence."""
UNCASED = {"PERSON": 0.03, "LOCATION": 0.05, "ORGANIZATION": 0.08}
"""The chances from which names count in text without any capital, where ordinary words pass for organizations most often."""
SURE = 0.7
"""The chance from which a name is looked for again in the rest of the text."""
_WORD = re.compile(r"[^\W\d_]{2}")
"""A piece without two letters in a row holds no name."""


class Finder(Protocol):
    """What finds names in a piece of text. It is called by several threads at once."""

    def find(self, text: str, least: float) -> list[Name]: ...


class NameRecognizer:
    """Finds names; may be shared between threads. A finding's score is the measured chance that it is one."""

    name = "NameRecognizer"
    entity_types = frozenset({"PERSON", "LOCATION", "ORGANIZATION"})

    def __init__(self, finder: Finder, least: float) -> None:
        """Args: the tagger; the least chance, 0 to 1, that every word of a name needs."""
        self._finder = finder
        self._least = least

    def find(self, text: str) -> list[Finding]:
        """Every name in `text`; one that spans a line break is given line by line, unless it is a place."""
        shown = loosened(text)
        spans = [(start, end) for start, end in pieces(shown) if _WORD.search(shown, start, end)]
        if len(spans) > 1:
            # numpy computes outside the interpreter's lock. The threads end with the text: nothing of it is kept.
            with ThreadPoolExecutor(min(len(spans), MOST_WORKERS, usable_cores())) as pool:
                parts = list(pool.map(lambda span: self._of_piece(text, shown, *span), spans))
        else:
            parts = [self._of_piece(text, shown, *span) for span in spans]
        found = joined(text, [finding for part in parts for finding in part])
        return found + echoes(shown, found)

    def _of_piece(self, text: str, shown: str, start: int, end: int) -> list[Finding]:
        """The names that touch a piece of `text`, which the tagger sees as `shown`."""
        begin = max(0, start - OVERLAP)
        piece = shown[begin : end + OVERLAP]
        cased = not piece.islower()
        found: list[Finding] = []
        for name in self._finder.find(piece, self._least):
            first, last = begin + name.start, begin + name.end
            least = UNCASED[name.label] if not cased else SMALL if _plain(text, first, last) else 0.0
            if first < end and start < last and name.score >= least:
                found += self._parts(text, first, last, name)
        return found

    def _parts(self, text: str, start: int, end: int, found: Name) -> Iterator[Finding]:
        place = found.label == "LOCATION"
        for first, last in trimmed_lines(text, start, end, over_lines=place):
            if found.label == "PERSON":
                first = untitled(text, first, last)
            word = text[first:last].lower()
            if word in _NEVER or (word in _SMALL and found.score < SURE):
                continue
            long_enough = place or last - first > 1
            if long_enough and (_LETTER_OR_CODE if place else _LETTER).search(text, first, last):
                yield Finding(*_whole(text, first, last), found.label, found.score, self.name, "tagger")


def _plain(text: str, start: int, end: int) -> bool:
    """Whether the case of a name tells nothing of it."""
    if text[start:end].islower():
        return True
    return text[start:end].isalpha() and _BEGINS_SENTENCE.search(text, max(0, start - 4), start) is not None


def _whole(text: str, start: int, end: int) -> tuple[int, int]:
    """The span with the sign that makes it a handle or a topic, and with the full stop of an abbreviation at its end."""
    if start and text[start - 1] in "@#":
        start -= 1
    if text[end : end + 1] == "." and _ABBREVIATED.search(text, start, end):
        end += 1
    return start, end


def joined(text: str, found: Sequence[Finding]) -> list[Finding]:
    """The findings, with those of one type made one that a sign without spaces joins, and the parts of an address that
    signs separate: `35400-000`, `Rua da Eira, 162 - Tavira`.
    """
    result: list[Finding] = []
    for finding in sorted(found, key=lambda finding: (finding.start, finding.end)):
        before = result[-1] if result else None
        if (
            before
            and before.entity_type == finding.entity_type
            and before.end < finding.start <= before.end + LONGEST_GAP
        ):
            gap = text[before.end : finding.start]
            numbered = finding.entity_type == "LOCATION" and (
                _DIGIT.search(text, before.start, before.end) or _DIGIT.search(text, finding.start, finding.end)
            )
            if gap in _JOINTS or (numbered and _SEPARATORS.fullmatch(gap)):
                score = max(before.score, finding.score)
                result[-1] = replace(before, end=finding.end, score=score)
                continue
        result.append(finding)
    return result


def echoes(text: str, found: Sequence[Finding]) -> list[Finding]:
    """Other places in `text` where a word of a person's name, or a name of one word, stands again that was found for sure.

    Only words that are written with a capital and never without one in this text.
    """
    sure: dict[str, Finding] = {}
    for finding in found:
        words = _CAPITALISED.findall(text, finding.start, finding.end) if finding.score >= SURE else []
        if finding.entity_type == "PERSON" or len(words) == 1:
            for word in words:
                sure.setdefault(word, finding)
    if not sure:
        return []
    taken = sorted((finding.start, finding.end) for finding in found)
    starts = [start for start, _ in taken]
    words = [
        word for word in _CAPITALISED_OR_NOT.finditer(text) if word.group() in sure or word.group().title() in sure
    ]
    common = {word.group().title() for word in words if word.group().islower()}
    again = []
    for word in words:
        at = bisect_right(starts, word.start()) - 1
        if word.group() in sure and word.group() not in common and not (at >= 0 and taken[at][1] > word.start()):
            first = sure[word.group()]
            again.append(replace(first, start=word.start(), end=word.end(), pattern="tagger, found again"))
    return again


def loosened(text: str) -> str:
    """The text as the pipeline is shown it, of the same length.

    Control characters, halves of surrogate pairs and placeholders become spaces. A run of more than `LONGEST_RUN` characters
    without a space gets one in place of a sign here and there, or of any character where there is no sign.
    """
    text = _CONTROL.sub(" ", text)
    text = PLACEHOLDER.sub(lambda match: " " * len(match[0]), text)
    if _RUN.search(text):
        text = _RUN.sub(lambda run: _SIGN.sub(r"\1 ", run.group()), text)
        text = _RUN.sub(lambda run: _broken(run.group()), text)
    return text


def _broken(run: str) -> str:
    characters = list(run)
    characters[LONGEST_RUN - 1 :: LONGEST_RUN] = " " * len(characters[LONGEST_RUN - 1 :: LONGEST_RUN])
    return "".join(characters)


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """Spans of at most `PIECE` characters that cover the text, cut at the last line, sentence or space that fits."""
    start = 0
    while len(text) - start > PIECE:
        end = _cut(text, start + PIECE // 2, start + PIECE)
        yield start, end
        start = end
    if start < len(text):
        yield start, len(text)


def _cut(text: str, low: int, high: int) -> int:
    line = text.rfind("\n", low, high)
    if line >= 0:
        return line + 1
    sentences = list(_SENTENCE_END.finditer(text, low, high))
    if sentences:
        return sentences[-1].end()
    space = text.rfind(" ", low, high)
    return space + 1 if space >= 0 else high
