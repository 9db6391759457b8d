"""Words before a value: whole words only, in reach, on the line, and the nearest first."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.privacy.recognizers.base import CONTEXT_REACH
from assistant.privacy.recognizers.nearby import NAMES, PARTS, WORDS, Nearby

WORD_LIST = ("tax", "id", "sort code", "tax-id")


def word(text: str, written: re.Pattern[str] = WORDS, *, next_line: bool = False) -> str:
    """The word that reaches the first digit."""
    digit = re.search("[0-9]", text)
    assert digit
    return Nearby(WORD_LIST, next_line=next_line, written=written).seen(text).word(digit.start())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tax 1", "tax"),
        ("TAX: 1", "tax"),
        ("tax id 1", "id"),
        ("tax-id 1", "tax-id"),
        ("Sort Code 1", "sort code"),
        ("sort 1", ""),
        ("taxi 1", ""),
        ("syntax 1", ""),
        ("tax\n1", ""),
        ("1 tax", ""),
        ("tax_no 1", "tax"),
    ],
)
def test_whole_words_on_the_same_line_count(text: str, expected: str) -> None:
    assert word(text) == expected


def test_a_name_of_code_is_one_word_or_has_parts() -> None:
    assert word("tax_no 1", NAMES) == ""
    assert word("taxNo 1", NAMES) == ""
    assert word("taxNo 1", PARTS) == "tax"


def test_a_label_alone_on_its_line_reaches_the_next_where_that_is_wanted() -> None:
    assert word("tax:\n1", next_line=True) == "tax"
    assert word("tax is due\n1", next_line=True) == ""
    assert word("tax:\n\n1", next_line=True) == ""


def test_a_word_reaches_as_far_as_it_may() -> None:
    assert word("tax" + CONTEXT_REACH * " " + "1") == "tax"
    assert word("tax" + (CONTEXT_REACH + 1) * " " + "1") == ""


@given(st.text(alphabet="taxid -_1\n", max_size=200), st.integers(0, 200))
def test_what_reaches_a_place_is_the_same_by_regions_and_by_words(text: str, at: int) -> None:
    seen = Nearby(WORD_LIST, written=WORDS).seen(text)
    words = seen.words(at)
    assert seen.word(at) == (words[0] if words else "")
    assert any(start <= at <= stop for start, stop in seen.regions()) == bool(words)
