"""Varied copies of a training document: other cases, no punctuation, other names and nouns. Labels move with the text."""

from __future__ import annotations

import random
import re
import string
from collections.abc import Callable
from functools import cache

from training.ner.lists import common_words, lists
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
GERMAN = frozenset({"germeval14", "ler", "mobie"})
"""Sets of German text. All its nouns have capitals; a network that has seen few of them takes the others for names."""
OTHER_NOUNS = 0.35
"""How many German nouns are exchanged."""
COMPOUND = 0.25
"""How often two nouns make the new one."""
LINKED = ("ung", "heit", "keit", "schaft", "ion", "tät", "ling", "tum")
"""Nouns that end like this get an s before another noun is joined to them."""
OTHER_WORDS = 0.12
"""How many words of a generated text are exchanged; of languages that have little other text, the network knows few."""
CAPITAL = 0.02
"""How many of its words get a capital that means nothing: `Bewaar het Koel en Droog`."""
STAYING = frozenset(
    "Herr Herrn Frau Firma Familie Bitte Die Sie Man Wenn Aber Jetzt Ich Ist Sein Für Unter Etwas Nein".split()
)
_LOWER = re.compile(r"(?<![\w@.'’-])[^\W\d_]{4,}(?![\w@'’-]|\.\w)")
_BEGINS = re.compile(r"(?:\A|\n|[.!?] )\Z")
_NOUN = re.compile(r"(?<![\w-])[A-ZÄÖÜ][a-zäöüß]{2,}(?![\w-])")


class Augmenter:
    """Draws one variation of each document that it is given, with one random source."""

    def __init__(self, source: random.Random) -> None:
        self._random = source
        self._names = Names(source)

    def __call__(self, document: Document) -> Document:
        if document.source != "generated" and self._random.random() < OTHER_NAMES:
            document = self._rename(document)
        if document.source in GERMAN:
            document = other_nouns(self._random, document)
        kinds, weights = zip(*CASES, strict=True)
        return recase(document, self._random.choices(kinds, weights)[0])

    def _rename(self, document: Document) -> Document:
        """Puts another name of about the same shape in place of most people's, and of some towns' and organizations'."""
        german = document.source in GERMAN

        def other(text: str, label: str) -> str:
            one = text.isalpha() and text.istitle()
            if label == "LOCATION":
                return self._names.city() if one and self._random.random() < 0.4 else text
            if label == "ORGANIZATION":
                if text.isalpha() and text.isupper() and self._random.random() < 0.4:
                    return "".join(
                        self._random.choice(string.ascii_uppercase) for _ in range(self._random.randint(2, 5))
                    )
                return self._names.organisation() if one and self._random.random() < 0.2 else text
            if label != "PERSON" or self._random.random() < 0.2 or not text[:1].isupper():
                return text
            words = text.split()
            if len(words) == 1:
                name = self._random.choice((self._names.given, self._names.surname))()
                return f"{name}s" if german and text.endswith("s") and name[-1] not in "sxzß" else name
            if words[0].endswith(".") or len(words) > 3:
                return text
            return self._names.full()

        return rebuild(document, lambda text: text, other)


def other_nouns(source: random.Random, document: Document) -> Document:
    """The German document with some of its common nouns exchanged for any others, of whatever case and number."""

    def other(match: re.Match[str]) -> str:
        exchanged = match[0] in _common() and match[0] not in STAYING and source.random() < OTHER_NOUNS
        return _noun(source) if exchanged else match[0]

    return rebuild(document, lambda text: _NOUN.sub(other, text), lambda text, _: text)


def other_words(source: random.Random, document: Document, language: str) -> Document:
    """The document with some of its words exchanged for any others of the language, and some put in capitals."""
    words = common_words(language)

    def put(text: str) -> str:
        def other(match: re.Match[str]) -> str:
            word, roll = match[0], source.random()
            begins = word.istitle() and _BEGINS.search(text, max(0, match.start() - 3), match.start()) is not None
            if not (word.islower() or begins) or roll >= OTHER_WORDS + CAPITAL:
                return word
            if roll < OTHER_WORDS:
                word = words[int(len(words) * source.random() ** 2)]
                return word.capitalize() if begins else word
            return word.capitalize()

        return _LOWER.sub(other, text)

    return rebuild(document, put, lambda text, _: text)


def _noun(source: random.Random) -> str:
    """A form of a common noun, or of one made of two."""
    nouns = lists().nouns
    form = source.choice(source.choice(nouns))
    if source.random() < COMPOUND:
        first = source.choice(nouns)[0]
        form = first + ("s" if first.endswith(LINKED) else "") + form.lower()
    return form


@cache
def _common() -> frozenset[str]:
    return frozenset(form for forms in lists().nouns for form in forms)


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
