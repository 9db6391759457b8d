"""Generated office text with labelled spans: requests to an assistant, e-mails, chat, invoices, forms, minutes, code.

Every sentence of `wordings/` was written for this purpose. Slots in braces are drawn anew each time; those of `LABELS` become spans.
Demonyms, shows, bands, products, job titles, headings, and parties and courts without a name of their own stay unlabelled. German
writes all nouns with a capital, hence its many texts without a name.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

from training.ner.augment import other_nouns, other_words
from training.ner.names import Names
from training.ner.records import Document, Span

LABELS = {
    "full": "PERSON",
    "given": "PERSON",
    "surname": "PERSON",
    "place": "LOCATION",
    "street": "LOCATION",
    "address": "LOCATION",
    "org": "ORGANIZATION",
}

MONTHS = "January February March April May June July August September October November December".split()
DOMAINS = "example.com example.org mail.example company.local gmx.example intra.example.net firma.example posta.example".split()
INITIAL = re.compile(r" [A-Z]\.(?!\w)")
"""Behind a given name, what courts and newspapers leave of a surname: part of the name."""
SLOT = re.compile(r"\{\{|\}\}|\{([a-z]+)\}")

WORDINGS = Path(__file__).with_name("wordings")
"""A folder a language and one of several, a file a kind, a sentence or text a line."""
LANGUAGES = {
    "english": 3,
    "german": 5,
    "spanish": 2,
    "french": 2,
    "portuguese": 2,
    "italian": 1.5,
    "dutch": 1,
    "mixed": 5,
}
"""How often a document is put together from each folder's sentences."""
Kinds = tuple[tuple[str, float, tuple[int, ...]], ...]
KINDS: Kinds = (
    ("prose", 0.42, (1, 1, 2, 3, 4)),
    ("office", 0.30, (1, 1, 2)),
    ("negatives", 0.28, (1, 2, 3)),
)
"""Kinds of sentences, how often each is begun with, and how many follow each other."""
MIXED: Kinds = (
    ("prose", 0.30, (1, 1, 1, 2, 3)),
    ("requests", 0.28, (1, 1, 1, 2, 3)),
    ("emails", 0.12, (1,)),
    ("forms", 0.16, (1,)),
    ("negatives", 0.14, (1, 1, 1, 2, 3)),
)
"""The same for the folder of several languages."""
VARIED = 0.7
"""How many documents in one language have other words put in."""


def sentences(folder: str, kind: str) -> list[str]:
    """The lines of a file of `WORDINGS`, with their line breaks and tabs."""
    lines = (WORDINGS / folder / f"{kind}.txt").read_text(encoding="utf-8").splitlines()
    return [line.replace("\\n", "\n").replace("\\t", "\t") for line in lines]


def kinds_of(folder: str) -> Kinds:
    """The kinds of sentences of a folder."""
    return MIXED if folder == "mixed" else KINDS


class Templates:
    """Fills templates. One instance, one random source."""

    def __init__(self, source: random.Random) -> None:
        self._random = source
        self.names = Names(source)
        self._sentences = {
            folder: {kind: sentences(folder, kind) for kind, _, _ in kinds_of(folder)} for folder in LANGUAGES
        }
        self._draw: dict[str, Callable[[], str]] = {
            "full": self.names.full,
            "given": self.names.given,
            "surname": self.names.surname,
            "place": self.names.place,
            "street": self.names.street,
            "address": self.names.address,
            "org": self.names.organisation,
            "date": self._date,
            "amount": self._amount,
            "number": self._number,
            "phone": self._phone,
            "card": lambda: " ".join(self._digits(4) for _ in range(4)),
            "iban": lambda: f"{self._random.choice(('DE', 'FR', 'ES', 'GB'))}{self._digits(20)}",
            "ip": lambda: ".".join(str(self._random.randint(1, 254)) for _ in range(4)),
            "url": lambda: f"https://{self._random.choice(DOMAINS)}/{self._digits(4)}",
            "zip": lambda: self._digits(5),
            "ssn": lambda: f"{self._digits(3)}-{self._digits(2)}-{self._digits(4)}",
        }

    def document(self) -> Document:
        """One generated document: a form, a letter, or a few sentences in a row, in one language."""
        folder = self._random.choices(list(LANGUAGES), list(LANGUAGES.values()))[0]
        mixed = folder == "mixed"
        self.names.language = folder if not mixed else "english" if self._random.random() < 0.5 else None
        of_kind, kinds = self._sentences[folder], kinds_of(folder)
        kind, _, counts = self._random.choices(kinds, [weight for _, weight, _ in kinds])[0]
        drawn = [of_kind[kind]] * self._random.choice(counts)
        if len(drawn) > 1 and not mixed and self._random.random() < 0.4:
            drawn[self._random.randrange(len(drawn))] = of_kind["negatives"]
        text, spans = "", []
        self._people = [self.names.parts()] if self._random.random() < 0.5 else []
        for position, templates in enumerate(drawn):
            if position:
                text += self._random.choice((" ", " ", "\n"))
            text, more = self._fill(self._random.choice(templates), text)
            spans += more
        document = Document(text, tuple(spans), "generated")
        if self.names.language == "german":
            document = other_nouns(self._random, document)
        if self.names.language and self._random.random() < VARIED:
            document = other_words(self._random, document, self.names.language)
        return document

    def _drawn(self, slot: str) -> str:
        """A value; where the document is about somebody, often that person again, by name or by surname."""
        if self._people and slot in ("given", "surname") and self._random.random() < 0.6:
            return self._random.choice(self._people)[slot == "surname"]
        if self._people and slot == "full" and self._random.random() < 0.4:
            return " ".join(self._random.choice(self._people))
        return self._draw[slot]()

    def _digits(self, count: int) -> str:
        return "".join(self._random.choice("0123456789") for _ in range(count))

    def _fill(self, template: str, text: str) -> tuple[str, list[Span]]:
        spans, end, last_person, before = [], 0, "", ""
        for slot in SLOT.finditer(template):
            text += template[end : slot.start()]
            end = slot.end()
            name = slot.group(1)
            if name is None:
                text += slot.group()[0]
                continue
            drawn = self._email(last_person) if name == "email" else self._drawn(name)
            last = len(text) + len(drawn)
            if name == "given" and INITIAL.match(template, end):
                last += 3
            if {name, before} == {"given", "surname"} and spans and spans[-1].end == len(text) - 1 and text[-1] == " ":
                spans[-1] = Span(spans[-1].start, last, "PERSON")
            elif name in LABELS:
                spans.append(Span(len(text), last, LABELS[name]))
            before = name
            if name in ("full", "given", "surname"):
                last_person = drawn
            text += drawn
        return text + template[end:], spans

    def _email(self, person: str) -> str:
        plain = unicodedata.normalize("NFKD", person or self.names.full()).encode("ascii", "ignore").decode().lower()
        parts = [part for part in re.split(r"[^a-z]+", plain) if part] or ["info"]
        local = self._random.choice((".".join(parts), parts[0], parts[0][0] + parts[-1], "_".join(parts)))
        return f"{local}@{self._random.choice(DOMAINS)}"

    def _date(self) -> str:
        day, month, year = self._random.randint(1, 28), self._random.randint(1, 12), self._random.randint(1950, 2027)
        return self._random.choice(
            (f"{year}-{month:02}-{day:02}", f"{day}.{month}.{year}", f"{day} {MONTHS[month - 1]} {year}", f"{month}/{day}/{year}",
             f"{MONTHS[month - 1]} {day}", "Monday", "Friday")
        )  # fmt: skip

    def _amount(self) -> str:
        value = self._random.randint(5, 90_000)
        return self._random.choice(
            (f"EUR {value}", f"€{value:,}", f"${value}.00", f"{value} CZK", f"{value},50 €", f"£{value}")
        )

    def _number(self) -> str:
        value = self._random.randint(1, 99_999)
        return self._random.choice((f"2024-{value}", f"INV-{value}", f"#{value}", f"RE{value}", f"{value}/24"))

    def _phone(self) -> str:
        pieces = [str(self._random.randint(100, 999)) for _ in range(3)]
        return self._random.choice(("+49 30 ", "+1 ", "+420 ", "0", "(0)20 ")) + " ".join(pieces)
