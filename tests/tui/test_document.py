"""A growing text is cut into blocks that mean together what the whole means, whatever the pieces it came in."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it.token import Token

from assistant.tui.document import Document, Mark, Piece, parser

_SPEC = importlib.util.spec_from_file_location("tui_awkward", Path(__file__).with_name("awkward.py"))
assert _SPEC is not None and _SPEC.loader is not None
awkward = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(awkward)
TEXTS: Sequence[str] = awkward.TEXTS

VALUE = "a*b|c`d\n# e\n\n- f\t<g>"
RESTORED = Piece(VALUE, "[PERSON_1]", Mark.RESTORED)
UNKNOWN = Piece("[PERSON_9]", "[PERSON_9]", Mark.UNKNOWN)


def plain(text: str) -> Piece:
    return Piece(text, text)


def fed(*pieces: Piece | str, close: bool = True) -> Document:
    document = Document()
    for piece in pieces:
        document.feed(plain(piece) if isinstance(piece, str) else piece)
    if close:
        document.close()
    return document


def sources(document: Document) -> list[str]:
    return [block.source for block in document.blocks]


def meaning(tokens: Iterable[Token]) -> list[tuple[Any, ...]]:
    """Tokens without their line numbers."""
    return [
        (t.type, t.tag, t.nesting, t.attrs, t.level, t.content, t.markup, t.info, t.hidden, meaning(t.children or ()))
        for t in tokens
    ]


def assert_blocks_mean_the_whole(document: Document) -> None:
    whole = parser().parse("".join(sources(document)))
    if any(token.level >= 19 for token in whole):
        return  # below that the parser drops all the rest of what it is given, which is less for a block
    apart = [token for source in sources(document) for token in parser().parse(source)]
    assert meaning(apart) == meaning(whole)


@pytest.mark.parametrize("text", TEXTS)
def test_the_blocks_of_an_awkward_text_mean_what_the_whole_means(text: str) -> None:
    assert_blocks_mean_the_whole(fed(text))


@pytest.mark.parametrize("text", TEXTS)
def test_an_awkward_text_is_cut_the_same_wherever_it_is_split(text: str) -> None:
    whole = fed(text)
    for at in range(len(text)):
        halves = fed(text[:at], text[at:], close=False)
        assert (sources(halves), halves.live) == (sources(open_ := fed(text, close=False)), open_.live), at
    assert sources(fed(*text)) == sources(whole)


@pytest.mark.parametrize("text", TEXTS)
def test_every_prefix_of_an_awkward_text_is_cut_into_blocks_that_mean_it(text: str) -> None:
    for at in range(min(len(text), 200)):
        assert_blocks_mean_the_whole(fed(text[:at]))


LINE = st.builds(
    "{}{}{}".format,
    st.sampled_from(["", "", "", " ", "  ", "   ", "    ", "     ", "\t", " \t", "> ", ">", "- ", "1. ", "2. "]),
    st.sampled_from(
        "- |-|* |*|+ |1. |2. |10) |-\t|1.\t|```|```` x|~~~|~~~~|# |#|## x|---|***|- - -|===|> |>|a ¦ b|¦ a ¦|--¦--"
        "|¦-¦|---|``` a ¦ b|<div>|[a]: b|-     |* * *|\x0c|:-:||||||".split("|")
    ),
    st.sampled_from(["", "", "a", "b c", " ", "- x", "```", "1. y", "¦", "  z", "*e*"]),
).map(lambda line: line.replace("¦", "|"))
MARKDOWN = st.lists(LINE, max_size=14).map("\n".join)


@given(MARKDOWN)
@example("- a\n10. b\n\n   ```\n\nc\n")
def test_the_blocks_of_any_text_mean_what_the_whole_means(text: str) -> None:
    assert_blocks_mean_the_whole(fed(text))


@given(MARKDOWN, st.lists(st.integers(0, 200)))
def test_any_text_is_cut_the_same_however_it_is_split(text: str, cuts: list[int]) -> None:
    ends = sorted(min(cut, len(text)) for cut in cuts)
    chunks = [text[low:high] for low, high in zip([0, *ends], [*ends, len(text)], strict=True)]
    whole, parts = fed(text, close=False), fed(*chunks, close=False)
    assert (sources(parts), parts.live) == (sources(whole), whole.live)
    assert "".join(sources(whole)) + whole.live == text


@given(st.lists(st.one_of(MARKDOWN.map(plain), st.just(RESTORED), st.just(UNKNOWN)), max_size=6))
def test_a_value_changes_no_parse_and_comes_back_exactly(pieces: list[Piece]) -> None:
    document = fed(*pieces)
    harmless = fed(*(piece if piece.mark is Mark.PLAIN else Piece("x", "x", piece.mark) for piece in pieces))
    assert sources(document) == sources(harmless)
    assert_blocks_mean_the_whole(document)
    for real in (True, False):
        expected = "".join(piece.text if real else piece.outbound for piece in pieces)
        assert document.text(real=real) == expected
        assert document.resolve("".join(sources(document)), real=real) == expected


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("one\n\ntwo\n\nthree", ["one\n\n", "two\n\n", "three"]),
        ("# a\ntext\n", ["# a\n", "text\n"]),
        ("```\na\n\nb\n```\ntext", ["```\na\n\nb\n```\n", "text"]),
        ("- a\n\n- b\n\ntext", ["- a\n\n- b\n\n", "text"]),
        (
            "1. a\n   ```\n   x\n\n   y\n   ```\n2. b\n\n**bold**",
            ["1. a\n   ```\n   x\n\n   y\n   ```\n2. b\n\n", "**bold**"],
        ),
        ("| a |\n|---|\n| b |\n\ntext", ["| a |\n|---|\n| b |\n\n", "text"]),
        ("- a\n\n2024 was", ["- a\n\n", "2024 was"]),
    ],
)
def test_an_ordinary_answer_is_cut_between_its_elements(text: str, blocks: list[str]) -> None:
    assert sources(fed(text)) == blocks


def test_a_paragraph_is_finished_as_soon_as_the_next_one_begins() -> None:
    document = fed("one\n\n", close=False)
    assert sources(document) == []
    document.feed(plain("t"))
    assert sources(document) == ["one\n\n"]
    assert document.live == "t"


def test_after_a_list_a_line_is_waited_for_until_it_can_be_no_item() -> None:
    document = fed("- a\n\n12", close=False)
    assert sources(document) == []
    document.feed(plain("3 apples"))
    assert sources(document) == ["- a\n\n"]


def test_finished_blocks_never_change() -> None:
    document = Document()
    before: list[str] = []
    for character in "# a\n\ntext\n\n- b\n\n- c\n\nd\n```\ne\n```\n":
        document.feed(plain(character))
        assert sources(document)[: len(before)] == before
        before = sources(document)
    assert len(before) == 4


def test_line_ends_of_every_kind_cut_the_same() -> None:
    expected = sources(fed("a\n\nb\n```\n\nc\n```\nd"))
    assert sources(fed("a\r\n\r\nb\r\n```\r\n\r\nc\r\n```\r\nd")) == expected
    assert sources(fed("a\r\rb\r```\r\rc\r```\rd")) == expected
    assert sources(fed("a\r", "\n\r", "", "\nb\n```\n\nc\n```\nd")) == expected


def test_the_whole_text_keeps_its_own_line_ends_and_odd_characters() -> None:
    text = "a\r\nb\rc\ufdd00\ufdd1\x00"
    assert fed(*text).text(real=True) == text


def test_no_text_can_forge_an_anchor() -> None:
    hostile = "\ufdd00\ufdd1 &#xFDD0;0&#xFDD1; &#64976;0&#64977; [x](%EF%B7%900%EF%B7%91) [y](&#xFDD0;0&#xFDD1;)"
    document = fed(RESTORED, hostile)
    shown = [piece for block in document.blocks for piece in document.pieces(repr_of(block.tokens))]
    assert [piece.mark for piece in shown if piece.mark is not Mark.PLAIN] == [Mark.RESTORED]


def repr_of(tokens: Iterable[Token]) -> str:
    """Everything in the inline tokens that could be shown."""
    inline = [child for token in tokens for child in token.children or ()]
    return " ".join(child.content + "".join(map(str, child.attrs.values())) for child in inline)


def test_code_blocks_are_numbered_over_the_document() -> None:
    document = fed(
        "```py x\na = ", RESTORED, "\n```\ntext\n\n- b\n  ~~~\n  c\n  ~~~\n\n  ```sh\n  d\n  ```\n\nend\n\n    e\n"
    )
    assert [code.language for code in document.code_blocks] == ["py", "", "sh", ""]
    real = [document.resolve(code.source, real=True) for code in document.code_blocks]
    assert real == [f"a = {VALUE}\n", "c\n", "d\n", "e\n"]
    assert document.resolve(document.code_blocks[0].source, real=False) == "a = [PERSON_1]\n"
    assert [block.first_code for block in document.blocks] == [0, 1, 1, 3]


def test_the_version_grows_with_every_change_and_only_then() -> None:
    document = Document()
    document.feed(plain(""))
    assert document.version == 0
    document.feed(plain("a"))
    document.feed(RESTORED)
    grown = document.version
    assert grown == 2
    document.close()
    assert document.version == grown + 1
    document.close()
    assert document.version == grown + 1


def test_nothing_of_the_text_stands_in_a_repr() -> None:
    document = fed("secret\n\n", RESTORED, "\n```\nsecret\n```\n")
    shown = repr((document.blocks, document.code_blocks, RESTORED))
    assert "secret" not in shown
    assert VALUE not in shown
