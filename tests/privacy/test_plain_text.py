"""Office text and code without personal data: no number or word in it may pass for some, and next to none for a name.

Dates are not looked for, and the texts have no links: whatever is found here is a false alarm.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

from assistant.facts import Finding
from assistant.privacy.detection import Detector

PLAIN = Path(__file__).parent / "plain"
NAMES = frozenset({"PERSON", "LOCATION", "ORGANIZATION"})
MOST_NAMED = {
    "office.txt": 0.025,
    "chat.txt": 0.01,
    "code.txt": 0.03,
    "german.txt": 0.045,
    "french.txt": 0.04,
    "spanish.txt": 0.025,
    "portuguese.txt": 0.025,
    "italian.txt": 0.12,
}
"""The largest share of a text's characters that may be taken for names. Measured, with slack: the tagger reads each word in
its sentence and is sometimes wrong, most often in Italian."""

Found = tuple[Finding, str]
"""A finding and its words."""


@pytest.fixture(scope="module")
def detector() -> Detector:
    made = Detector()
    made.load()
    return made


@pytest.fixture(scope="module", params=sorted(MOST_NAMED))
def scanned(request: pytest.FixtureRequest, detector: Detector) -> tuple[str, int, list[Found]]:
    """A file's name, its length, and what is found in it. In a chat every line is a text of its own."""
    name: str = request.param
    text = (PLAIN / name).read_text(encoding="utf-8")
    texts = text.splitlines() if name == "chat.txt" else [text]
    return name, len(text), [(one, part[one.start : one.end]) for part in texts for one in detector.detect(part)]


def told(found: Iterable[Found]) -> str:
    """Characters by type, then every finding: type, words, recognizer and pattern."""
    found = list(found)
    counted: Counter[str] = Counter()
    for one, words in found:
        counted[one.entity_type] += len(words)
    lines = (f"{one.entity_type} {words!r} by {one.recognizer}, {one.pattern}" for one, words in found)
    return "\n".join((f"characters: {dict(counted)}", *lines))


def test_every_plain_text_is_scanned() -> None:
    assert {path.name for path in PLAIN.iterdir()} == set(MOST_NAMED)


def test_nothing_in_plain_text_passes_for_a_number_a_link_or_a_secret(scanned: tuple[str, int, list[Found]]) -> None:
    name, _, found = scanned
    wrong = [(one, words) for one, words in found if one.entity_type not in NAMES]
    assert not wrong, f"{name}, {told(wrong)}"


def test_next_to_nothing_in_plain_text_passes_for_a_name(scanned: tuple[str, int, list[Found]]) -> None:
    name, size, found = scanned
    wrong = [(one, words) for one, words in found if one.entity_type in NAMES]
    share = sum(len(words) for _, words in wrong) / size
    assert share <= MOST_NAMED[name], f"{name}, {share:.2%} of at most {MOST_NAMED[name]:.2%}, {told(wrong)}"
