"""What a recognizer is. It takes time in proportion to the text, whatever the text, and never uses a network."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Protocol

from assistant.facts import Finding

BOOST = 0.35
LEAST_WITH_CONTEXT = 0.4
"""As in Presidio's context enhancer: a word that names the kind of value, shortly before it, raises its score."""
CONTEXT_REACH = 60
"""Characters before a finding in which such a word counts."""


class Recognizer(Protocol):
    """Finds spans of the entity types that it names."""

    @property
    def name(self) -> str:
        """As it stands in `Finding.recognizer`; a recognizer of several kinds may write others there."""
        ...

    @property
    def entity_types(self) -> frozenset[str]: ...

    def find(self, text: str) -> Iterable[Finding]:
        """Every span found in `text`, in any order; spans may overlap. Scores are 0 to 1."""
        ...


def raised(score: float) -> float:
    """What a word of the context makes of a score."""
    return min(1.0, max(score + BOOST, LEAST_WITH_CONTEXT))


def finding(
    span: tuple[int, int], entity_type: str, score: float, recognizer: str, pattern: str, word: str = ""
) -> Finding:
    """A finding with its reasons: the pattern's name, and the word of the context before it, which raises the score."""
    if word and score < 1.0:
        return Finding(*span, entity_type, raised(score), recognizer, pattern, word)
    return Finding(*span, entity_type, score, recognizer, pattern)


def alone(text: str, start: int, end: int) -> bool:
    """Whether no letter or digit touches the span from outside."""
    return not (start and text[start - 1].isalnum()) and not (end < len(text) and text[end].isalnum())


def positions(text: str, characters: re.Pattern[str]) -> Iterator[int]:
    """Where single characters that `characters` matches stand."""
    return (match.start() for match in characters.finditer(text))
