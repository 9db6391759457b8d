"""Presidio's pattern recognizers (cards, IP addresses, crypto wallets, US social security numbers), run to fail closed.

Patterns, checksums and context words are Presidio's. The loop around them is ours: Presidio's own gives up a pattern that takes
too long with a line in a log and goes on as if nothing had been found, and writes values into that log.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from assistant.facts import Finding
from assistant.privacy.recognizers.base import alone, boosted

_MASTERCARD_2 = (r"\b(?:222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)(?:[- ]?\d{4}){3}\b", 0.3)
"""Mastercard's second range, in use since 2017, which Presidio's pattern leaves out."""
_CARD_GROUPS = (r"\b[3-6]\d{3}(?:[- ]\d{4}){3}(?:[- ]\d{1,3})?\b", 0.3)
"""Cards of 16 to 19 digits written in fours."""


class PatternRunner:
    """One Presidio recognizer: every match of its patterns that its validation does not turn down."""

    def __init__(self, recognizer: Any, hint: str, extra: tuple[tuple[str, float], ...] = ()) -> None:
        """Args: a Presidio `PatternRecognizer`; a pattern without which no text can hold a match; further (pattern, score)."""
        self.name = str(recognizer.name)
        self.entity_types: frozenset[str] = frozenset(recognizer.supported_entities)
        self._entity_type = str(recognizer.supported_entities[0])
        self._validate = recognizer.validate_result
        self._invalidate = recognizer.invalidate_result
        self._context = frozenset(word.strip().lower() for word in recognizer.context or ())
        self._hint = re.compile(hint)
        own = [(pattern.regex, float(pattern.score)) for pattern in recognizer.patterns]
        flags = re.DOTALL | re.MULTILINE | re.IGNORECASE
        self._patterns = [(re.compile(regex, flags), score) for regex, score in (*own, *extra)]

    def find(self, text: str) -> Iterator[Finding]:
        """Every accepted match; a checksum that fits scores 1, one that doesn't fit drops the match."""
        if not self._hint.search(text):
            return
        for pattern, score in self._patterns:
            for match in pattern.finditer(text):
                start, end = match.span()
                scored = self._score(match.group(), score)
                if scored and alone(text, start, end):
                    yield Finding(start, end, self._entity_type, boosted(scored, text, start, self._context), self.name)

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
        UsSsnRecognizer,
    )

    return [
        PatternRunner(CreditCardRecognizer(), r"\d{4}", (_MASTERCARD_2, _CARD_GROUPS)),
        PatternRunner(IpRecognizer(), r"\d\.\d|::|[0-9A-Fa-f]:[0-9A-Fa-f]"),
        PatternRunner(CryptoRecognizer(), r"bc1|[13][a-zA-HJ-NP-Z0-9]{25}"),
        PatternRunner(UsSsnRecognizer(), r"\d{3}[- .]?\d{2}[- .]?\d{4}"),
    ]
