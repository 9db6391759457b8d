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
_WORD = re.compile(r"\w+")


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


def word_before(text: str, start: int, words: frozenset[str]) -> str:
    """The last of the lower-case `words` that stands within `CONTEXT_REACH` characters before `start`, on that line; or "".

    Whole words only: matched inside others, Presidio's `lic` is found in `public`.
    """
    line = text.rfind("\n", max(0, start - CONTEXT_REACH), start) + 1
    before = text[max(line, start - CONTEXT_REACH) : start].lower()
    return next((word for word in reversed(_WORD.findall(before)) if word in words), "")


def boosted(score: float, text: str, start: int, words: frozenset[str]) -> float:
    """`score`, raised where the context names the kind of value."""
    if score < 1.0 and word_before(text, start, words):
        return raised(score)
    return score


def raised(score: float) -> float:
    """What a word of the context makes of a score."""
    return min(1.0, max(score + BOOST, LEAST_WITH_CONTEXT))


def finding(
    text: str,
    span: tuple[int, int],
    entity_type: str,
    score: float,
    recognizer: str,
    pattern: str,
    context: frozenset[str] = frozenset(),
) -> Finding:
    """A finding with its reasons: the pattern's name, and the word of `context` before it, which raises the score."""
    word = word_before(text, span[0], context) if context and score < 1.0 else ""
    return Finding(*span, entity_type, raised(score) if word else score, recognizer, pattern, word)


def alone(text: str, start: int, end: int) -> bool:
    """Whether no letter or digit touches the span from outside."""
    return not (start and text[start - 1].isalnum()) and not (end < len(text) and text[end].isalnum())


def positions(text: str, characters: re.Pattern[str]) -> Iterator[int]:
    """Where single characters that `characters` matches stand."""
    return (match.start() for match in characters.finditer(text))
