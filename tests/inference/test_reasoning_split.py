"""Text comes out whole however tokens cut it, and reasoning is told apart by token id alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from assistant.inference.engine import Channel
from assistant.inference.reasoning import Detokenizer, Splitter

THINK, END = 1, 2


def pieces_of(data: bytes, cuts: list[int]) -> list[bytes]:
    places = sorted({0, len(data), *(cut % (len(data) + 1) for cut in cuts)})
    return [data[start:end] for start, end in zip(places, places[1:], strict=False)]


def through(pieces: list[bytes]) -> str:
    detokenizer = Detokenizer()
    return "".join(map(detokenizer.feed, pieces)) + detokenizer.feed(b"", final=True)


@given(st.text(), st.lists(st.integers(0, 1000)))
def test_every_way_of_cutting_a_text_into_tokens_gives_the_same_text(text: str, cuts: list[int]) -> None:
    data = text.encode()
    assert through(pieces_of(data, cuts)) == through([data])
    assert through([data]).strip() == text.strip()


@given(st.binary(), st.lists(st.integers(0, 1000)))
def test_bytes_that_are_no_utf8_neither_stall_nor_lose_what_follows(data: bytes, cuts: list[int]) -> None:
    assert through([*pieces_of(data, cuts), b"end"]) == through([data, b"end"])
    assert through([*pieces_of(data, cuts), b"end"]).endswith("end")


def test_half_a_character_is_held_back_until_it_is_whole() -> None:
    detokenizer = Detokenizer()
    assert detokenizer.feed(b"caf\xc3") == "caf"
    assert detokenizer.feed(b"\xa9") == "é"


def test_half_a_character_at_the_end_is_shown_as_damaged() -> None:
    detokenizer = Detokenizer()
    assert detokenizer.feed(b"ok \xf0\x9f") == "ok"
    assert detokenizer.feed(b"", final=True) == " \ufffd"


def test_blank_lines_before_an_answer_go_and_its_indentation_stays() -> None:
    assert through([b"\n\n", b"    code\n", b"    more\n\n"]) == "    code\n    more"


def test_only_the_token_switches_the_channel_not_its_text() -> None:
    splitter = Splitter(THINK, END)
    said = [*splitter.feed(9, b"I say </think> "), *splitter.feed(9, b"now"), *splitter.feed(END, b"")]
    assert {channel for channel, _ in said} == {Channel.REASONING}
    assert splitter.feed(9, b"\n\nYes") == ((Channel.ANSWER, "Yes"),)


def test_what_a_channel_still_holds_comes_out_at_the_switch() -> None:
    splitter = Splitter(THINK, END)
    assert splitter.feed(9, b"half \xe2\x82") == ((Channel.REASONING, "half"),)
    assert splitter.feed(END, b"") == ((Channel.REASONING, " \ufffd"),)


def test_a_second_think_token_opens_reasoning_again() -> None:
    splitter = Splitter(THINK, END, Channel.ANSWER)
    splitter.feed(9, b"answer")
    splitter.feed(THINK, b"")
    assert splitter.feed(9, b"hm") == ((Channel.REASONING, "hm"),)
