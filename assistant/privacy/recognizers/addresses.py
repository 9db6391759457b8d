"""Postal addresses at street level, as thirteen countries write them: a street's word beside a number, or a postcode.

Presidio has no such recognizer. This one anchors at a house number, a street's word or a postcode and reads a bounded number
of words from there: linear time. A street without a number is a place, and the affair of `NameRecognizer`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.facts import Finding
from assistant.privacy.recognizers import street_words as words
from assistant.privacy.recognizers.base import finding
from assistant.privacy.recognizers.nearby import Nearby, Seen, lowered

FULL, STREET, PLAIN, WEAK = 0.95, 0.9, 0.5, 0.25
"""Scores: with postcode or town; a capitalised street and number; the same in lower case or a doubtful type; what counts
only beside a word such as `address`."""

_NEXT = re.compile(rf"{words.SPACE}{{1,2}}([^\W\d_]{{1,20}})")
_NEXT_FINE = words.listed(
    "in near and is was or at on to by from where which with for since apt flat as but if when because unit floor "
    "opposite next until behind im bei und ist oder wo à et en est y es com e é em ed è a w i jest v je this please "
    "tomorrow today thanks"
)
_BY_LAST = {
    last: tuple(suffix for suffix in words.DE_SUFFIXES if suffix.endswith(last))
    for last in {suffix[-1] for suffix in words.DE_SUFFIXES}
}
_NO_STREET = words.NOT_BEFORE | words.NOT_TOWNS | words.EN_NOT_NAMES - {"am"}
_NO_ADJECTIVE = words.DE_NOT_NAMES | words.EN_NOT_NAMES | words.NOT_BEFORE
_FRENCH_WORD = re.compile(rf"(?:d['’]|l['’])?{words.WORD}|{words.DAY}")
_TAIL = re.compile(rf"{words.SPACE}(?:\d{{1,2}}(?![\w.,:]\w)|\(\w{{2}}\)|cedex(?:{words.SPACE}\d{{1,2}})?)(?!\w)")
_OPENING = "(\"'„“»[|>*:"
_JOINTS = str.maketrans("", "", "-'’.")
_LETTER = re.compile(r"[^\W\d_]")
_DIGIT = re.compile(r"\d|[sS]/[nN]")
_CONTEXT = Nearby(words.CONTEXT)
_LEFT = 60
"""Characters looked at to the left of an anchor."""


@dataclass
class _Core:
    """A street with its number, or what stands for it, before it is read on to both sides."""

    start: int
    end: int
    score: float
    pattern: str
    follow: bool = True
    """Whether to read on behind it."""


class StreetAddressRecognizer:
    """Finds a street with its number, with flat, postcode and town where they follow; post boxes; a postcode with its town."""

    name = "StreetAddressRecognizer"
    entity_types = frozenset({"STREET_ADDRESS"})

    def find(self, text: str) -> Iterator[Finding]:
        """Every address in `text`, none of them overlapping."""
        if not _DIGIT.search(text) or not _LETTER.search(text):
            return
        low = lowered(text)
        seen = _CONTEXT.seen(text)
        cores = [
            *_number_first(text, low),
            *_prefixed(text, low),
            *_suffixed(text, low),
            *_boxes(low),
            *_by_code(text, low, seen),
        ]
        cores.sort(key=lambda core: (core.start, not core.follow, -core.end))
        pending: _Core | None = None
        for core in cores:
            if pending and core.start < pending.end:
                pending.score = max(pending.score, core.score)
                if core.end > pending.end:
                    pending.end = core.end
                continue
            if pending:
                yield self._finding(low, pending, seen)
            pending = core
            if core.follow:
                _read_on(text, low, core)
        if pending:
            yield self._finding(low, pending, seen)

    def _finding(self, low: str, core: _Core, seen: Seen) -> Finding:
        begin = max(0, core.start - 16)
        left = (
            words.FLAT_LEFT.search(low[begin : core.start])
            if low[max(0, core.start - 2) : core.start].strip(" ") in (",", "\n")
            else None
        )
        start = begin + left.start() if left else core.start
        word = seen.word(start) if core.score < STREET else ""
        return finding((start, core.end), "STREET_ADDRESS", core.score, self.name, core.pattern, word)


def _number_first(text: str, low: str) -> Iterator[_Core]:
    """`12 Baker Street`, `12 bis, rue de la Paix`, `12 Broadway`."""
    for match in words.NUMBER_FIRST.finditer(low):
        if _not_a_house(low, match.start(), match["house"]):
            continue
        if match["kind"]:
            score = _english(text, low, match)
            dotted = len(match["kind"]) < 5 and low.startswith(".", match.end())
            if score:
                yield _Core(match.start(), match.end() + dotted, score, "number and street (en)")
        elif match["nameless"]:
            if text[match.start("nameless")].isupper():
                yield _Core(match.start(), match.end(), PLAIN, "number and street (en)")
        elif (end := _name_right(text, low, match.end())) is not None:
            strong = match["french"] in words.FR_STRONG
            capital = _capital(text[match.end() : end])
            score = STREET if strong and capital else PLAIN if strong or capital else WEAK
            yield _Core(match.start(), end, score, "number and street (fr)")


def _english(text: str, low: str, match: re.Match[str]) -> float:
    if low[match.end("kind") : match.end("kind") + 1] == "-":
        return 0.0  # a number of a part, `6 drums DR-2400`
    names = low[match.start("name") : match.end("name")].split()
    written = text[match.start("name") : match.end("name")].split()
    kind = match["kind"]
    strong = kind in words.EN_STRONG or kind in ("st", "ave", "rd", "blvd", "ln")
    forbidden = words.EN_NOT_NAMES if strong else words.EN_WEAK_WITH
    if names[0] in ("of", "and", "&", "de") or any(
        name in forbidden and name not in words.EN_PARTICLES for name in names
    ):
        return 0.0
    real = [word for name, word in zip(names, written, strict=True) if name not in words.EN_PARTICLES]
    if not real and names[0] not in ("n", "s", "e", "w", "the"):
        return 0.0
    following = _NEXT.match(low, match.end())
    told = following is None or following[1] in _NEXT_FINE or text[following.start(1)].isupper()
    if real and all(word[0].isupper() or word[0].isdigit() for word in real):
        if not text[match.start("kind")].isupper():
            return PLAIN if strong and told else WEAK
        doubtful = not told or (not strong and _is_year(match["house"]))
        return WEAK if doubtful else STREET if strong else 0.6
    if len(real) > 2 or any(word[0].isupper() for word in real):
        return WEAK if len(real) < 3 else 0.0
    return PLAIN if kind in words.EN_STRONG and told else WEAK if len(kind) > 1 else 0.0


def _prefixed(text: str, low: str) -> Iterator[_Core]:
    """`Calle Mayor 5`, `Via Roma 10`, `ul. Długa 5/7`, `Straße des 17. Juni 135`; and `Am Markt 5`."""
    for match in words.PREFIX.finditer(low):
        kind, names = match["kind"], re.split(r"\s+", match["name"])
        if any(name in words.NOT_STREETS for name in names) or (
            kind == "al" and low[max(0, match.start() - 3) : match.start()] == "et "
        ):
            continue
        if (
            names[-1] in words.PREFIX_PARTICLES and not text[match.end("name") - 1].isupper()
        ) or words.MONEY_OR_TIME.match(low, match.end()):
            continue
        written = re.split(r"\s+", text[match.start("name") : match.end("name")])
        real = [word for name, word in zip(names, written, strict=True) if name not in words.PREFIX_PARTICLES]
        capital = all(word[0].isupper() or word[0].isdigit() or "'" in word or "’" in word for word in real)
        doubtful = kind in words.PREFIX_CAPITAL and not (
            text[match.start("kind")].isupper()
            or low.startswith(".", match.end("kind"))
            or (names[0] in words.OF_STREETS and not _is_year(match["house"]))
        )
        strong = kind in words.PREFIX_STRONG or kind == "c/"
        mixed = any(word[0].isupper() for word in real)
        if not capital and (len(real) > 2 or (mixed and not (strong and real[0][0].isupper()))):
            continue
        score = (STREET if strong else 0.6) if capital and not doubtful else PLAIN if strong and not doubtful else WEAK
        if kind in ("corso", "ronda", "galleria", "strada", "place") and not doubtful:
            score = min(score, 0.45)
        yield _Core(match.start(), match.end(), score, "street and number (prefix)")
    for match in words.PLACE.finditer(low):
        following = _NEXT.match(low, match.end())
        if not words.MONEY_OR_TIME.match(low, match.end()):
            told = text[match.start()].isupper() and (following is None or following[1] in _NEXT_FINE)
            yield _Core(match.start(), match.end(), PLAIN if told else WEAK, "street and number (de)")


def _suffixed(text: str, low: str) -> Iterator[_Core]:
    """`Hauptstraße 12a`, `Berliner Str. 5`, `Kerkstraat 12-3`: the word before the number ends like a street."""
    for match in words.SUFFIX.finditer(low):
        number = words.HOUSE_ALONE.match(low, match.end())
        if number is None or words.MONEY_OR_TIME.match(low, number.end()):
            continue
        start = max(low.rfind("\n", max(0, match.start() - _LEFT), match.start()) + 1, match.start() - _LEFT, 0)
        before = low[start : match.start()].rstrip(",").split()
        if not before:
            continue
        street = before[-1].lstrip(_OPENING)
        at = match.start() - len(low[start : match.start()]) + low[start : match.start()].rfind(street)
        suffix = next((ending for ending in _BY_LAST.get(street[-1:], ()) if street.endswith(ending)), "")
        score = _german(text, street, at, suffix)
        if suffix == "str" and _is_year(number.group()):
            continue
        if not score or not all(character.isalpha() or character in ".-'’" for character in street):
            continue
        previous = before[-2].lstrip(_OPENING) if len(before) > 1 else ""
        described = previous in words.DE_ADJECTIVES
        if street == suffix:
            if not (previous[:1].isalpha() and previous[-1].isalpha()) or previous in _NO_ADJECTIVE:
                continue
            clear = described or suffix in words.DE_CLEAR or previous.endswith("er") or "-" in previous
            at = low.rfind(previous, start, at)
            capital = text[at].isupper()
            score = (score if capital else PLAIN if suffix in words.DE_CLEAR else WEAK) if clear else WEAK
        elif described:
            at = low.rfind(previous, start, at)
        yield _Core(at, number.end(), score, "street and number (suffix)")


def _german(text: str, street: str, at: int, suffix: str) -> float:
    bare = street == suffix
    if not suffix or (street in words.DE_NOT_STREETS and not bare):
        return 0.0
    if suffix in words.DE_BARE_ONLY and not bare and street not in words.DE_COMPOUNDS and "-" not in street:
        return 0.0
    if suffix in words.DE_STRONG or suffix == "str.":
        return STREET
    if not text[at].isupper():
        return WEAK
    return PLAIN if suffix == "str" or suffix in words.DE_BARE_ONLY else 0.6


def _boxes(low: str) -> Iterator[_Core]:
    return (_Core(match.start(), match.end(), 0.8, "post box") for match in words.BOX.finditer(low))


def _by_code(text: str, low: str, seen: Seen) -> Iterator[_Core]:
    """A postcode and its town: with a street and number before (`Dlouhá 5, 110 00 Praha 1`), or a word such as `address`."""
    for match in words.ANY_CODE.finditer(low):
        code = low[match.start() : match.end()].strip()
        end = _town(text, low, match.end())
        if end is None:
            continue
        if code[-1:].isalpha() and not text[match.start() : match.end()].strip().isupper():
            continue
        year = _is_year(code)
        last = low[: match.start()][-3:].rstrip(" \t\u00a0")[-1:] if match.start() else ""
        if last in (",", "\n") or last.isdigit():
            start = None if year else _name_left(text, low, match.start())
            if start is not None:
                yield _Core(start, end, STREET, "street, postcode and town", follow=False)
                continue
        if year:
            continue
        if not code.isdigit() or seen.word(match.start()):
            yield _Core(match.start(), end, WEAK if code.isdigit() else 0.3, "postcode and town", follow=False)
    for match in words.US_TOWN.finditer(low):
        if text[match.start() + 1 : match.start() + 3].isupper():
            start = max(low.rfind("\n", max(0, match.start() - 30), match.start()) + 1, match.start() - 30, 0)
            town = re.search(r"[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){0,2},$", text[start : match.start()])
            if town:
                yield _Core(start + town.start(), match.end(), 0.6, "town, state and ZIP", follow=False)
    for match in words.UK_CODE.finditer(low):
        if text[match.start() : match.end()].isupper() and (" " in match.group() or seen.word(match.start())):
            yield _Core(match.start(), match.end(), 0.35, "postcode (gb)", follow=False)


def _name_left(text: str, low: str, code: int) -> int | None:
    """Where the street begins whose name and number end before the postcode at `code`; None where there is none."""
    begin = max(0, code - _LEFT)
    before = low[begin:code].rstrip(" \u00a0\t\r\n,")
    *names, house = before.split(None)[-6:] or [""]
    if not names or not house[0].isdigit() or _is_year(house) or not words.HOUSE_ALONE.fullmatch(house):
        return None
    found: int | None = None
    at = begin + len(before) - len(house)
    for count, name in enumerate(reversed(names)):
        start = low.rfind(name, begin, at)
        line = "\n" in low[start + len(name) : at]
        clean = name.lstrip("(\"'|>*:").rstrip("" if count else ",")
        at = start + name.find(clean)
        capital = at < code and text[at].isupper()
        plain = clean.translate(_JOINTS)
        if line or not plain.isalpha() or clean in _NO_STREET or not (capital or clean in words.PREFIX_PARTICLES):
            break
        found = at if capital else found
        if clean != name.rstrip(","):
            break
    return found


def _not_a_house(low: str, start: int, house: str) -> bool:
    """Whether the number at `start` counts something else, or is a year."""
    before = low[max(0, start - 14) : start].rstrip(" \u00a0.").split()
    last = before[-1].strip("(\"'") if before else ""
    return last in words.NOT_BEFORE or (_is_year(house) and last in words.YEAR_BEFORE)


def _is_year(number: str) -> bool:
    return len(number) == 4 and number.isdigit() and number[:2] in ("19", "20")


def _capital(name: str) -> bool:
    return any(character.isupper() for character in name)


def _name_right(text: str, low: str, at: int) -> int | None:
    """Where the street's name that begins at `at` ends: capitalised words and particles, or one or two words in lower case."""
    end: int | None = None
    named = small = 0
    for _ in range(8):
        word = _FRENCH_WORD.match(low, at)
        if word is None:
            break
        written = text[at : word.end()]
        token = word.group().rstrip(".")
        if token in words.FR_PARTICLES and not written[0].isupper():
            if small:
                break
        elif token in words.NOT_STREETS or token in words.EN_NOT_NAMES:
            break
        elif _capital(written) or written[0].isdigit():
            named += 1
            end = word.end() - word.group().endswith(".")
        elif named or small:
            break
        else:
            small += 1
            end = word.end() - word.group().endswith(".")
        if low[word.end() : word.end() + 1] not in (" ", "\u00a0"):
            break
        at = word.end() + 1
    return end


def _town(text: str, low: str, at: int, *, lower: bool = False) -> int | None:
    """Where the town that begins at `at` ends, with its district's number (`Praha 1`) or province (`Roma (RM)`)."""
    end: int | None = None
    first = at
    for count in range(5):
        word = words.TOWN.match(low, at)
        if word is None or (not count and not word.group().translate(_JOINTS).isalpha()):
            break
        token = word.group().rstrip(".'’")
        capital = text[at].isupper()
        if not (capital or (lower and not count and len(token) > 2) or (count and token in words.TOWN_PARTICLES)):
            break
        if (token in words.NOT_TOWNS and (not count or not capital)) or (not count and len(token) < 2):
            break
        if capital or not count:
            end = at + len(token)
        if word.group() != token or low[word.end() : word.end() + 1] not in (" ", "\u00a0"):
            break
        at = word.end() + 1
    if end is None:
        return None
    tail = _TAIL.match(low, end)
    return tail.end() if tail and end - first > 2 else end


def _read_on(text: str, low: str, core: _Core) -> None:
    """Move the end behind direction, flat, postcode, town and country, and raise the score where a postcode is among them."""
    direction = words.DIRECTION.match(low, core.end)
    if direction and text[core.end : direction.end()].lstrip(" ,\u00a0")[0].isupper():
        core.end = direction.end()
    coded = False
    for _ in range(6):
        gap = words.AT.match(low, core.end)
        at = gap.end() if gap else core.end
        if at == core.end or at >= len(low):
            return
        if coded:
            country = words.COUNTRY.match(low, at)
            core.end = country.end() if country else core.end
            return
        flat = words.FLAT.match(low, at)
        if flat:
            core.end = flat.end()
            continue
        code = words.CODE_ALONE.match(low, at) or words.TOWN_THEN_CODE.match(low, at)
        if code is None:
            plain = words.CODE.match(low, at)
            if plain:
                after = words.AT.match(low, plain.end())
                town = _town(text, low, after.end() if after else plain.end(), lower=True)
                if town is None and len(plain.group()) < 5:
                    return
                core.end, core.score, coded = town or plain.end(), max(core.score, FULL), True
                continue
            town = _town(text, low, at)
            behind = words.CODE_BEHIND.match(low, town) if town else None
            if behind:
                core.end, core.score, coded = behind.end(), max(core.score, FULL), True
                continue
            if "," not in low[core.end : at] or "\n" in low[core.end : at]:
                return
            if town and words.TOWN_ENDS.match(low, town):
                core.end, core.score = town, min(1.0, core.score + 0.05)
                continue
            return
        core.end, core.score, coded = code.end(), max(core.score, FULL), True
