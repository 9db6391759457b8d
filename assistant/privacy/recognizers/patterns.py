"""Presidio's pattern recognizers (cards, IP addresses, Bitcoin wallets), run to fail closed.

Patterns, checksums and context words are Presidio's. The loop around them is ours: Presidio's own gives up a pattern that takes
too long with a line in a log and goes on as if nothing had been found, and writes values into that log.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from assistant.facts import Finding
from assistant.privacy.recognizers.base import alone, finding
from assistant.privacy.recognizers.nearby import Nearby

_MASTERCARD_2 = (
    "Mastercard, second range",
    r"\b(?:222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)(?:[- ]?\d{4}){3}\b",
    0.3,
)
"""Mastercard's second range, in use since 2017, which Presidio's pattern leaves out."""
_CARD_GROUPS = ("groups of four", r"\b[3-6]\d{3}(?:[- ]\d{4}){3}(?:[- ]\d{1,3})?\b", 0.3)
"""Cards of 16 to 19 digits written in fours."""


_NUMBERED = frozenset(
    (
        "version versions versión versão versione verze wersja versie ver v release releases rev revision build update "
        "upgrade patch firmware section sections sec chapter clause paragraph article abschnitt kapitel ziffer absatz "
        "artikel paragraf chapitre article clause sección capítulo apartado secção seção cláusula sezione capitolo "
        "paragrafo hoofdstuk paragraaf kapitola oddíl rozdział oid annex annexe appendix anhang table figure tabelle "
        "abbildung requirement step"
    ).split()
)
"""Words before four numbers with dots that are a version or a section."""
_SECTION = re.compile(r"(?:#{1,6}|§{1,2}|[-*>])?[ \t]{0,40}$")
_IN_A_NAME = re.compile(r"(?:[A-Za-z]-|[=~<>!]=|~>|\^|[A-Z][A-Za-z]{1,40}/|\d\.|§ ?)$")
"""`lib-1.2.3.4.tar.gz`, `package==1.2.3.4`, `Chrome/120.0.0.0`, the inside of `1.3.6.1.4.1`, `§ 1.2.3.4`."""
_LAST_WORD = re.compile(r"(\w+)[ \t:=\"'.(]{1,4}$")


def is_no_address(text: str, start: int, end: int) -> bool:
    """Whether what has the form of an address is a version, a section's number, a slice, a scope operator or a row of bytes."""
    value = text[start:end]
    before = text[max(0, start - 40) : start]
    if ":" in value:
        return not _is_ipv6(value.partition("%")[0].partition("/")[0].lower(), before, text[end : end + 2])
    after = text[end : end + 2]
    if _IN_A_NAME.search(before[-42:]) or (after[:1] == "." and after[1:].isdigit()):
        return True
    word = _LAST_WORD.search(before)
    if word and word[1].lower() in _NUMBERED:
        return True
    octets = [int(part) for part in value.partition("/")[0].split(".")]
    line = before.rpartition("\n")[2]
    heads_a_line = (len(line) < 40 or start <= 40) and _SECTION.fullmatch(line) is not None
    title = after[:1] in (" ", "\t") and after[1:].isupper()
    return heads_a_line and title and all(0 < octet < 30 for octet in octets) and octets[0] != 10


def _is_ipv6(value: str, before: str, after: str) -> bool:
    """Whether colons and hexadecimal digits are an address (RFC 4291 section 2.2) that something may really have."""
    if "." in value:
        return True
    groups = [group for group in value.split(":") if group]
    if "::" not in value:
        return not all(len(group) == 2 for group in groups)  # eight bytes: an EUI-64, a part of a fingerprint
    if after[:1] in ("(", "<") or not groups:
        return False
    if len(groups) > 3:
        return True
    first = groups[0]
    if len(groups) == 1 and value.startswith("::"):
        # `::1`, but not the slice `rows[::1]`
        return first == "1" and not (before.endswith("[") and before[-2:-1].isalnum())
    return len(first) == 4 and (
        first[0] in "23" or first[:2] in ("fc", "fd") or first[:3] in ("fe8", "fe9", "fea", "feb", "ff0")
    )


class PatternRunner:
    """One Presidio recognizer: every match of its patterns that its validation does not turn down."""

    def __init__(
        self,
        recognizer: Any,
        hint: str,
        extra: tuple[tuple[str, str, float], ...] = (),
        turned_down: Callable[[str, int, int], bool] = lambda text, start, end: False,
    ) -> None:
        """Args: a Presidio `PatternRecognizer`; a pattern without which no text can hold a match; further patterns as
        (name, regular expression, score); whether a match, without a context word before it, is something else by what
        stands around it.
        """
        self.name = str(recognizer.name)
        self.entity_types: frozenset[str] = frozenset(recognizer.supported_entities)
        self._entity_type = str(recognizer.supported_entities[0])
        self._validate = recognizer.validate_result
        self._invalidate = recognizer.invalidate_result
        self._context = Nearby(word.strip().lower() for word in recognizer.context or ())
        self._hint = re.compile(hint)
        self._turned_down = turned_down
        own = [(pattern.name, pattern.regex, float(pattern.score)) for pattern in recognizer.patterns]
        flags = re.DOTALL | re.MULTILINE | re.IGNORECASE
        self._patterns = [(name, re.compile(regex, flags), score) for name, regex, score in (*own, *extra)]

    def find(self, text: str) -> Iterator[Finding]:
        """Every accepted match; a checksum that fits scores 1, one that doesn't fit drops the match."""
        if not self._hint.search(text):
            return
        seen = self._context.seen(text)
        known: dict[tuple[str, float], float] = {}
        for name, pattern, score in self._patterns:
            for match in pattern.finditer(text):
                start, end = match.span()
                if not alone(text, start, end):
                    continue
                value = (match.group(), score)
                if value not in known:
                    known[value] = self._score(*value)
                scored = known[value]
                if not scored:
                    continue
                if self._turned_down(text, start, end) and not seen.word(start):
                    continue
                yield finding((start, end), self._entity_type, scored, self.name, name, seen.word(start))

    def _score(self, value: str, score: float) -> float:
        if not value or self._invalidate(value):
            return 0.0
        valid = self._validate(value)
        return score if valid is None else float(bool(valid))


def pattern_recognizers() -> list[PatternRunner]:
    """The runners for every Presidio recognizer in use. Imports Presidio, which takes about a second."""
    from presidio_analyzer.predefined_recognizers import (
        CreditCardRecognizer,
        CryptoRecognizer,
        IpRecognizer,
    )

    return [
        PatternRunner(CreditCardRecognizer(), r"\d{4}", (_MASTERCARD_2, _CARD_GROUPS)),
        PatternRunner(IpRecognizer(), r"\d\.\d|::|[0-9A-Fa-f]:[0-9A-Fa-f]", turned_down=is_no_address),
        PatternRunner(CryptoRecognizer(), r"bc1|[13][a-zA-HJ-NP-Z0-9]{25}"),
    ]
