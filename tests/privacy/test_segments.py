"""Where a stream is cut for inspection."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.privacy.grammar import Candidate, match_at
from assistant.privacy.segments import Segment, Segmenter

TEXT = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "[PERSON_1]",
                "[ person_12 ]",
                "\\[PERSON\\_1\\]",
                "[PER",
                "Dr. ",
                "end. ",
                "\n",
                ". ",
                "! ",
                "。",
                " ",
                "word",
            ]
        ),
        st.text(alphabet="ab .[]_1\\\n!?)", max_size=8),
    ),
    max_size=30,
).map("".join)


def cut(chunks: list[str], limit: int = 40, overlap: int = 12) -> list[Segment]:
    segmenter = Segmenter(limit, overlap)
    segments = [segment for chunk in chunks for segment in segmenter.feed(chunk)]
    return segments + segmenter.close()


@settings(max_examples=300, deadline=None)
@given(TEXT, st.data())
def test_every_way_of_cutting_a_stream_gives_the_same_segments(text: str, data: st.DataObject) -> None:
    places = sorted(data.draw(st.sets(st.integers(0, len(text)))))
    chunks = [text[start:end] for start, end in zip([0, *places], [*places, len(text)], strict=True)]
    assert cut(chunks) == cut([text]) == cut(list(text))


@settings(max_examples=300, deadline=None)
@given(TEXT)
def test_segments_joined_are_the_text_and_none_is_empty_or_too_long(text: str) -> None:
    segments = cut([text])
    assert "".join(segment.text for segment in segments) == text
    assert all(0 < len(segment.text) <= 40 for segment in segments)


@settings(max_examples=300, deadline=None)
@given(TEXT)
def test_an_overlap_is_the_end_of_what_came_before(text: str) -> None:
    before = ""
    for segment in cut([text]):
        assert before.endswith(segment.overlap)
        assert len(segment.overlap) <= 12
        before += segment.text


@settings(max_examples=300, deadline=None)
@given(TEXT)
def test_no_cut_lies_inside_a_placeholder(text: str) -> None:
    ends, at = set(), 0
    for segment in cut([text]):
        at += len(segment.text)
        ends.add(at)
    for start, character in enumerate(text):
        found = match_at(text, start) if character in "[\\" else None
        if isinstance(found, Candidate) and found.end - start <= 20:
            assert not any(start < end < found.end for end in ends)


def test_the_first_segment_comes_with_the_end_of_the_first_sentence() -> None:
    segmenter = Segmenter()
    assert segmenter.feed("Thank you for your message.") == []
    assert [segment.text for segment in segmenter.feed(" I")] == ["Thank you for your message. "]


def test_a_line_is_a_segment() -> None:
    assert [segment.text for segment in cut(["Dear A,\nB"])] == ["Dear A,\n", "B"]


@pytest.mark.parametrize("text", ["This is Dr. Novak here", "It is step 12. of many", "This is J. Novak again"])
def test_an_abbreviation_ends_no_sentence(text: str) -> None:
    assert [segment.text for segment in cut([text])] == [text]


def test_long_text_is_cut_between_words() -> None:
    segments = cut(["word " * 20])
    assert {len(segment.text) for segment in segments} == {40, 20}


def test_a_word_without_end_is_cut_at_the_limit() -> None:
    assert [len(segment.text) for segment in cut(["x" * 100])] == [40, 40, 20]


def test_the_overlap_holds_whole_words() -> None:
    assert [segment.overlap for segment in cut(["Please write to Jan\nNovak"])] == [
        "",
        "write to Jan\n"[-12:].split(" ", 1)[1],
    ]


def test_a_segment_does_not_show_its_text() -> None:
    assert "secret" not in repr(cut(["secret"]))


def test_a_limit_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Segmenter(0)
