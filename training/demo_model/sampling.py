"""Draws words, facts and placeholders for one conversation, from a seed.

Must never draw in training what is held out for the evaluation.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from training.demo_model.wordings import words

Item = TypeVar("Item")

HELD_OUT_ORDINALS = (13, 17, 24, 28, 35, 39)
"""Ordinals that no training text has."""
STYLES = ("sequential", "offset", "random", "few")
"""How a conversation's placeholders get their ordinals; of a few, each is soon there in every type, so that none can be copied by
its digits alone."""
_FEW = [ordinal for ordinal in range(10, 100) if ordinal not in HELD_OUT_ORDINALS]
EVERY = 8
"""Every eighth entry of a list of wordings, topics or names is held out."""

TYPES = {
    "person": "PERSON",
    "email": "EMAIL_ADDRESS",
    "phone": "PHONE_NUMBER",
    "iban": "IBAN_CODE",
    "location": "LOCATION",
    "organization": "ORGANIZATION",
    "url": "URL",
    "card": "CREDIT_CARD",
    "ip": "IP_ADDRESS",
    "literal": "LITERAL",
    "street": "STREET_ADDRESS",
    "crypto": "CRYPTO",
    "secret": "SECRET",
}
OTHER_TYPES = (
    "US_SSN",
    "DATE_TIME",
    "UK_NHS",
    "MEDICAL_LICENSE",
    "PASSPORT",
    "NRP",
    "ES_NIF",
    "BANK_ACCOUNT",
    "CZ_BIRTH_NUMBER",
)

PLACEHOLDER = re.compile(r"\[[A-Z][A-Z0-9_]*_[1-9][0-9]*\]")
_SLOT = re.compile(r"\{([a-z]+)\}")


@dataclass(frozen=True)
class Turn:
    """One request and what the model is to make of it. Reasoning and answer follow from the request alone."""

    task: str
    request: str
    reasoning: str
    answer: str


def kept(request: str) -> str:
    """The sentence of the reasoning that repeats every placeholder of `request`, once, in its order."""
    found = list(dict.fromkeys(PLACEHOLDER.findall(request)))
    return f"I keep {' '.join(found)} as they are." if found else "There is nothing to keep."


def cut(options: Sequence[Item], held_out: bool) -> list[Item]:
    """The part of `options` for training, or the part held out; short lists are not cut."""
    if len(options) < EVERY:
        return list(options)
    return [item for index, item in enumerate(options) if (index % EVERY == EVERY - 1) == held_out]


class Draw:
    """One conversation's randomness and the ordinals it has given out.

    `bare` is the probability that a person, place or organization is written out (missed by detection) and not masked.
    """

    def __init__(self, rng: random.Random, held_out: bool = False) -> None:
        self.rng = rng
        self.held_out = held_out
        self.bare = rng.choice((0.0, 0.0, 0.0, 0.08, 0.5))
        self._style = rng.choices(STYLES, (45, 25, 30, 0) if held_out else (34, 16, 22, 28))[0]
        self._few = rng.sample(_FEW, rng.randint(3, 7)) if self._style == "few" else []
        self._last: dict[str, int] = {}
        self._used: dict[str, set[int]] = {}

    def chance(self, probability: float) -> bool:
        return self.rng.random() < probability

    def pick(self, options: Sequence[Item]) -> Item:
        """One of `options`, from the part that this draw may see."""
        return self.rng.choice(cut(options, self.held_out))

    def any(self, options: Sequence[Item]) -> Item:
        """One of all `options`."""
        return self.rng.choice(options)

    def placeholder(self, entity_type: str) -> str:
        """A placeholder that this conversation has not used yet."""
        used = self._used.setdefault(entity_type, set())
        if self._style == "sequential":
            ordinal = self._last.get(entity_type, 0) + 1
        elif self._style == "offset":
            ordinal = self._last.get(entity_type, self.rng.randint(0, 30)) + 1
        elif self._style == "few":
            ordinal = self.rng.choice(self._few)
        else:
            ordinal = self._ordinal()
        if self.held_out and self._style != "sequential" and self.chance(0.6):
            ordinal = self.rng.choice(HELD_OUT_ORDINALS)
        while ordinal in used or (not self.held_out and ordinal in HELD_OUT_ORDINALS):
            ordinal = self._ordinal() if self._style in ("random", "few") else ordinal + 1
        used.add(ordinal)
        self._last[entity_type] = ordinal
        return f"[{entity_type}_{ordinal}]"

    def _ordinal(self) -> int:
        """Mostly a small one; some with three digits, so that every digit is copied and no pair is learnt by heart."""
        return self.rng.randint(1, 40) if self.chance(0.6) else self.rng.randint(1, 250)

    def invented(self) -> str:
        """A word that no dictionary has, so that the model learns to copy and not to recall."""
        if self.chance(0.5):
            return "".join(self.rng.choice(words.SYLLABLES) for _ in range(self.rng.randint(2, 3)))
        letters = ("aeiouyáéíöü", "bcdfghjklmnpqrstvwxzčřšžñ")
        first = self.rng.randrange(2)
        return "".join(self.rng.choice(letters[(first + at) % 2]) for at in range(self.rng.randint(3, 8)))

    def anything(self) -> str:
        """A word that says nothing, where one would stand that the model may never have seen."""
        return self.invented() if self.chance(0.3) else self.pick(words.COMMON)

    def name(self) -> str:
        """An unmasked name: common parts, or invented syllables."""
        if self.chance(0.4):
            return f"{self.invented().capitalize()} {self.invented().capitalize()}"
        first = self.pick(words.FIRST_NAMES)
        return first if self.chance(0.4) else f"{first} {self.pick(words.LAST_NAMES)}"

    def reference(self) -> str:
        """An invoice, order or ticket number."""
        rng = self.rng
        digits = "".join(rng.choice("0123456789") for _ in range(rng.randint(2, 5)))
        letters = "".join(rng.choice("ABCDEFGHKLMNPRSTVXZ") for _ in range(2))
        year = str(rng.randint(2019, 2027))
        return rng.choice(
            (f"{year}-{digits}", f"{letters}-{digits}", f"{digits}", f"{letters}{digits}", f"{year}/{digits}")
        )

    def date(self) -> str:
        rng = self.rng
        day, month, year = rng.randint(1, 31), rng.choice(words.MONTHS), rng.randint(2023, 2027)
        return rng.choice(
            (
                f"{day} {month}",
                f"{day} {month} {year}",
                f"{month} {day}",
                f"{day}.{rng.randint(1, 12)}.{year}",
                f"{year}-{rng.randint(1, 12):02}-{day:02}",
            )
        )

    def amount(self) -> str:
        rng = self.rng
        value = rng.choice(
            (
                f"{rng.randint(5, 999)}",
                f"{rng.randint(1, 99)},{rng.randint(0, 999):03}",
                f"{rng.randint(5, 999)}.{rng.randint(0, 99):02}",
            )
        )
        return f"{value} {rng.choice(words.CURRENCIES)}"

    def time(self) -> str:
        return self.rng.choice(
            (f"{self.rng.randint(7, 20)}:{self.rng.choice(('00', '15', '30', '45'))}", f"{self.rng.randint(1, 12)} pm")
        )

    def value(self, kind: str) -> str:
        """A value for the slot named `kind`: a placeholder, or plain text where the kind is no personal data."""
        plain = {
            "ref": self.reference,
            "date": self.date,
            "amount": self.amount,
            "time": self.time,
            "invented": self.invented,
        }
        lists = {
            "thing": words.THINGS,
            "device": words.DEVICES,
            "room": words.ROOMS,
            "adj": words.ADJECTIVES,
            "word": words.COMMON,
            "month": words.MONTHS,
            "weekday": words.WEEKDAYS,
        }
        if kind in plain:
            return plain[kind]()
        if kind in lists:
            return self.pick(lists[kind])
        if kind == "other":
            return self.placeholder(self.any(OTHER_TYPES))
        if kind in ("person", "location", "organization") and self.chance(self.bare):
            if kind == "person":
                return self.name()
            return self.pick(words.PLACES if kind == "location" else words.COMPANIES)
        return self.placeholder(TYPES[kind])

    def fill(self, template: str) -> str:
        """`template` with each `{kind}` replaced by a fresh value."""
        return _SLOT.sub(lambda match: self.value(match[1]), template)

    def noise(self, text: str) -> str:
        """`text` as a hurried person types it: lower case, a slip of the finger; placeholders and digits untouched."""
        parts = re.split(r"(\[[A-Z0-9_]+\]|\S*\d\S*|\S*[A-ZÀ-Ž]\S*)", text)
        slips = 2 if self.chance(0.3) else 1
        for _ in range(slips):
            index = self.rng.randrange(0, len(parts), 2)
            piece = parts[index]
            spots = [at for at in range(1, len(piece) - 2) if piece[at : at + 2].isalpha()]
            if spots:
                at = self.rng.choice(spots)
                if self.chance(0.5):
                    parts[index] = piece[:at] + piece[at + 1] + piece[at] + piece[at + 2 :]
                else:
                    parts[index] = piece[:at] + piece[at + 1 :]
        return "".join(parts)
