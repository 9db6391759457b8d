"""Varied copies of a training document: other cases, no punctuation, other names. Labels move with the text."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from training.ner.names import Names
from training.ner.records import Document, Span

OTHER_NAMES = 0.30
CASES: tuple[tuple[str, float], ...] = (
    ("as_is", 0.56),
    ("lower", 0.22),
    ("upper", 0.07),
    ("title", 0.03),
    ("bare", 0.06),
    ("names_lower", 0.06),
)


class Augmenter:
    """Draws one variation of each document that it is given, with one random source."""

    def __init__(self, source: random.Random) -> None:
        self._random = source
        self._names = Names(source)

    def __call__(self, document: Document) -> Document:
        if document.source != "generated" and self._random.random() < OTHER_NAMES:
            document = self._rename(document)
        kinds, weights = zip(*CASES, strict=True)
        return recase(document, self._random.choices(kinds, weights)[0])

    def _rename(self, document: Document) -> Document:
        """Puts another name of about the same shape in place of most people's names, and other cities for some places."""

        def other(text: str, label: str) -> str:
            if label == "LOCATION" and self._random.random() < 0.4 and text.isalpha() and text.istitle():
                return self._names.city()
            if label != "PERSON" or self._random.random() < 0.2 or not text[:1].isupper():
                return text
            words = text.split()
            if len(words) == 1:
                return self._random.choice((self._names.given, self._names.surname))()
            if words[0].endswith(".") or len(words) > 3:
                return text
            return self._names.full()

        return rebuild(document, lambda text: text, other)


def recase(document: Document, kind: str) -> Document:
    """The document in `lower`, `upper` or `title` case, `bare` (lower, no punctuation), `names_lower`, or `as_is`."""
    if kind == "as_is":
        return document
    if kind == "names_lower":
        return rebuild(document, lambda text: text, lambda text, _: _each(str.lower, text))
    change: Callable[[str], str] = {
        "lower": lambda text: _each(str.lower, text),
        "upper": lambda text: _each(str.upper, text),
        "title": lambda text: re.sub(r"\b[^\W\d_]", lambda match: _each(str.upper, match.group()), text),
        "bare": lambda text: re.sub(r"(?<=\w)[.,;:!?]+(?=\s|$)", "", _each(str.lower, text)),
    }[kind]
    return rebuild(document, change, lambda text, _: change(text))


def rebuild(document: Document, outside: Callable[[str], str], inside: Callable[[str, str], str]) -> Document:
    """Changes the text between spans and in them, and moves the spans accordingly."""
    text, spans, end = "", [], 0
    for span in document.spans:
        if span.start < end:
            continue
        text += outside(document.text[end : span.start])
        changed = inside(document.text[span.start : span.end], span.label)
        spans.append(Span(len(text), len(text) + len(changed), span.label))
        text += changed
        end = span.end
    return Document(text + outside(document.text[end:]), tuple(spans), document.source)


def _each(change: Callable[[str], str], text: str) -> str:
    """Character by character, leaving alone those that would change their number (ß, İ)."""
    return "".join(new if len(new := change(character)) == 1 else character for character in text)
