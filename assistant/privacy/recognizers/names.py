"""People, places and organizations, by the bundled spaCy pipeline. Loads weights from the package and never from elsewhere.

Long text goes through in pieces that overlap, cut where a line or a sentence ends, so that no name is lost at a seam.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from typing import Any

from assistant.facts import Finding
from assistant.privacy.overlaps import trimmed

SCORE = 0.85
"""Presidio's own for spaCy's findings: a transition-based parser gives no probability."""
PIECE, OVERLAP = 4_000, 250
"""Characters of text that a piece answers for, and of the context beside it on each side."""
BATCH = 4
"""Pieces that go through the network together: more take more memory and, on a processor, no less time."""
LONGEST_RUN = 120
"""Longer runs without a space are loosened, or the tokenizer would take time in proportion to their square."""

_RUN = re.compile(rf"\S{{{LONGEST_RUN + 1},}}")
_SIGN = re.compile(rf"(\S{{{LONGEST_RUN // 2},{LONGEST_RUN - 1}}})[^\w\s]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ud800-\udfff]")
_TITLES = (
    "mr mrs ms miss mx dr prof sir herr herrn frau monsieur madame mme mlle señor señora sr sra senhor senhora pan paní pane "
    "signor signora dear hi hello hey thanks hallo liebe lieber bonjour cher chère hola estimado estimada prezado prezada"
)
_TITLE = re.compile(rf"(?:(?:{_TITLES.replace(' ', '|')})\b[.,]?\s+)+(?=\w)", re.IGNORECASE)
"""What the sets that we learned from count as part of a name here and there: left out, so that a value is always the same."""
_LABELS = (
    "iban bic swift vat ssn url uri pdf csv json html xml sql api ip id pin cc bcc re fwd fw subject from to date e-mail email "
    "mail phone tel fax mobile name address invoice total amount customer account order number street city country company "
    "rechnung betreff datum telefon konto kunde facture objet factura fatura faktura asunto assunto předmět "
    "monday tuesday wednesday thursday friday saturday sunday"
)
_NEVER = frozenset(_LABELS.split())
"""Words that name a field or a day. Standing alone they are no name, whatever the pipeline says."""
_SENTENCE_END = re.compile(r"[.!?…][\"')\]]*\s+|[;:]\s+")
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]{2}")
"""A piece without two letters in a row holds no name."""


class NameRecognizer:
    """Finds names, one text at a time: threads wait for each other, and words seen are forgotten after each text."""

    name = "NameRecognizer"
    entity_types = frozenset({"PERSON", "LOCATION", "ORGANIZATION"})

    def __init__(self, pipeline: Any) -> None:
        """Args: the loaded spaCy pipeline, used by nobody else."""
        self._pipeline = pipeline
        self._lock = threading.Lock()

    def find(self, text: str) -> list[Finding]:
        """Every name in `text`; one that spans a line break is given line by line."""
        shown = loosened(text)
        cores = [(start, end) for start, end in pieces(shown) if _WORD.search(shown, start, end)]
        windows = [(max(0, start - OVERLAP), min(len(shown), end + OVERLAP)) for start, end in cores]
        found: list[Finding] = []
        # Without a memory zone spaCy keeps every word that it ever met, for as long as the process lives.
        with self._lock, self._pipeline.memory_zone():
            docs = self._pipeline.pipe((shown[begin:finish] for begin, finish in windows), batch_size=BATCH)
            for (start, end), (begin, _), doc in zip(cores, windows, docs, strict=True):
                for entity in doc.ents:
                    first, last = begin + entity.start_char, begin + entity.end_char
                    if first < end and start < last:
                        found += self._lines(text, first, last, entity.label_)
        return found

    def _lines(self, text: str, start: int, end: int, label: str) -> Iterator[Finding]:
        for line in re.finditer(r"[^\r\n]+", text[start:end]):
            first, last = start + line.start(), start + line.end()
            if label == "PERSON":
                title = _TITLE.match(text, first, last)
                first = title.end() if title else first
            span = trimmed(text, first, last)
            if span and text[slice(*span)].lower() in _NEVER:
                continue
            if span and _LETTER.search(text, *span) and (label == "LOCATION" or span[1] - span[0] > 1):
                yield Finding(*span, label, SCORE, self.name)


def loosened(text: str) -> str:
    """The text as the pipeline is shown it, of the same length.

    Control characters and halves of surrogate pairs become spaces. A run of more than `LONGEST_RUN` characters without a space
    gets one in place of a sign here and there, or of any character where there is no sign.
    """
    text = _CONTROL.sub(" ", text)
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
