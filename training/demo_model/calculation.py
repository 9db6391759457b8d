"""What sums and dates share: how they are typed, whom they are for, and which numbers the evaluation keeps to itself."""

from __future__ import annotations

import re

from training.demo_model.sampling import Draw
from training.demo_model.wordings import calculation as wording

SLOT = re.compile(r"\{([A-Z])\}")
KINDS = {"P": "person", "O": "organization", "L": "location", "I": "iban", "E": "email", "G": "card"}
_NAMED = re.compile(r"\{([POLIEG])(\d?)\}")


def polish(draw: Draw, template: str, slots: dict[str, str]) -> str:
    """`template` as an office person types it: a greeting, a slip of the finger, no capital, no question mark.

    Slots have a capital, so that no slip falls into them.
    """
    if draw.chance(0.12):
        template = draw.noise(template)
    mark = template[-1] if template[-1] in "?." else ""
    text = template[: len(template) - len(mark)]
    text = SLOT.sub(lambda match: slots[match[1]], text)
    if draw.chance(0.16) and not text.rstrip().endswith(("=", ":")):
        text += draw.pick(wording.TAILS)
    if text.endswith("?") or draw.chance(0.35):
        mark = ""
    if draw.chance(0.14):
        text = f"{draw.pick(wording.GREETINGS)} {text}"
    text = text.strip()
    if draw.chance(0.55):
        text = text[0].upper() + text[1:]
    return text + mark


def in_words(draw: Draw, number: int) -> str:
    """`number`, below 10,000, as it is said: with a hyphen or not, with "and" or not."""
    hyphen, link = ("-", " ") if number <= 20 else (draw.any(("-", "-", " ")), draw.any((" and ", " and ", " ")))

    def said(value: int) -> str:
        if value >= 1000:
            thousands, rest = divmod(value, 1000)
            joint = link if rest < 100 else " "
            return f"{wording.NUMBER_WORDS[thousands]} thousand{f'{joint}{said(rest)}' if rest else ''}"
        if value >= 100:
            hundreds, rest = divmod(value, 100)
            return f"{wording.NUMBER_WORDS[hundreds]} hundred{f'{link}{said(rest)}' if rest else ''}"
        if value <= 20:
            return wording.NUMBER_WORDS[value]
        tens, ones = divmod(value, 10)
        return wording.TENS[tens] + (f"{hyphen}{wording.NUMBER_WORDS[ones]}" if ones else "")

    return said(number)


def named(draw: Draw, template: str) -> tuple[str, dict[str, str]]:
    """`template` with slots of one letter, and the value of each slot that is a person, a place and so on."""
    values: dict[str, str] = {}
    free = iter("ZYQRFM")

    def slot(match: re.Match[str]) -> str:
        letter = next(free)
        values[letter] = draw.value(KINDS[match[1]])
        return f"{{{letter}}}"

    return _NAMED.sub(slot, template), values


def withheld(*numbers: int) -> bool:
    """Whether these numbers are for the evaluation only: an eighth of all, without a pattern."""
    mixed = 0
    for number in numbers:
        mixed = (mixed * 31 + number + 7) * 2654435761 % 2**32
        mixed ^= mixed >> 15
    return mixed * 2246822519 % 2**32 >> 29 == 7
