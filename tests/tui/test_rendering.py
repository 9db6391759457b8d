"""What a model wrote is shown as lines in which nothing is obeyed and nothing is missing."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style

from assistant.tui.document import Document, Mark, Piece
from assistant.tui.rendering import LiveText, Look, Renderer
from assistant.tui.wrapping import Row, wrap

_SPEC = importlib.util.spec_from_file_location("tui_awkward_texts", Path(__file__).with_name("awkward.py"))
assert _SPEC is not None and _SPEC.loader is not None
awkward = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(awkward)
TEXTS: Sequence[str] = (*awkward.TEXTS, awkward.DEEP)

LOOK = Look(restored="green", placeholder="cyan", unknown="red", link="blue", code="magenta")
VALUE = "Jana *N* | `x` <b>_y_"
NAME = Piece(VALUE, "[PERSON_1]", Mark.RESTORED)
UNKNOWN = Piece("[PERSON_9]", "[PERSON_9]", Mark.UNKNOWN)
ENTITY = re.compile(r"&#?\w+;")
WORD = re.compile(r"[^\W_]+")
UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def fed(*pieces: Piece | str) -> Document:
    document = Document()
    for piece in pieces:
        document.feed(Piece(piece, piece) if isinstance(piece, str) else piece)
    document.close()
    return document


def rendered(document: Document, width: int = 80, *, real: bool = True) -> list[Row]:
    renderer = Renderer(LOOK)
    return [row for block in document.blocks for row in renderer.render(block, document, width, real=real)]


def lines(*pieces: Piece | str, width: int = 80, real: bool = True) -> list[str]:
    return [text_of(row).rstrip() for row in rendered(fed(*pieces), width, real=real)]


def text_of(row: Row) -> str:
    return "".join(segment.text for segment in row)


def squeezed(rows: Sequence[Row]) -> str:
    """The text without white space and without the bars and lists' margins that wrapping may put into a word."""
    return re.sub(r"[\s▌]", "", "".join(map(text_of, rows)))


def coloured(rows: Sequence[Row], colour: str) -> str:
    wanted = Style.parse(colour).color
    return "".join(s.text for row in rows for s in row if s.style is not None and s.style.color == wanted)


@pytest.mark.parametrize("width", [12, 40, 100])
@pytest.mark.parametrize("text", TEXTS)
def test_every_word_of_an_awkward_text_is_shown(text: str, width: int) -> None:
    document = fed(text)
    shown = " ".join(squeezed(Renderer(LOOK).render(b, document, width, real=True)) for b in document.blocks)
    for word in WORD.findall(ENTITY.sub(" ", text)):
        assert word in shown


@pytest.mark.parametrize("width", [2, 9, 40])
@pytest.mark.parametrize("text", TEXTS)
def test_no_line_is_wider_than_asked_and_nothing_in_it_is_obeyed(text: str, width: int) -> None:
    document = fed(text)
    source = "".join(block.source for block in document.blocks)
    live = LiveText(document, LOOK).lines(source, width, real=True)
    for row in [*rendered(document, width), *live]:
        assert cell_len(text_of(row)) <= width
        assert UNSAFE.search(text_of(row)) is None
        assert all(s.control is None and (s.style is None or s.style.link is None) for s in row)


LETTER = re.compile("[ab1]")


@given(st.text(st.sampled_from('ab|*_`~<>[]()!#-+&;" \\.1\n:/'), max_size=60), st.integers(2, 60))
@example("| a |\n|-|\n| b | b |", 40)
@example("> " * 30 + "a", 80)
@example("1. a\n1. b", 40)
def test_no_letter_of_any_text_is_missing(text: str, width: int) -> None:
    shown = LETTER.findall(squeezed(rendered(fed(text), width)))
    assert len(shown) >= len(LETTER.findall(ENTITY.sub(" ", text)))


@pytest.mark.parametrize(
    "before",
    [
        "",
        "# ",
        "- ",
        "> ",
        "| a |\n|---|\n| ",
        "**bold** and ",
        "`code ",
        "[text](http://x) ",
        "1. a\n\n   b ",
        "~~a~~ ",
    ],
)
def test_a_value_shows_exactly_and_marked_wherever_it_stands(before: str) -> None:
    document = fed(before, NAME, "`" if before.startswith("`") else "", " end")
    assert coloured(rendered(document), "green") == VALUE
    assert coloured(rendered(document, real=False), "cyan") == "[PERSON_1]"
    assert VALUE not in " ".join(map(text_of, rendered(document, real=False)))


def test_a_value_shows_exactly_in_code_of_a_known_language_and_of_none() -> None:
    for language in ("python", "nosuch", ""):
        document = fed(f"```{language}\nx = '", NAME, "'\n\ny = 1\n```\n")
        rows = rendered(document)
        assert text_of(rows[1]) == f"x = '{VALUE}'"
        assert text_of(rows[3]) == "y = 1"
        assert coloured(rows, "green") == VALUE
        assert coloured(rendered(document, real=False)[1:], "cyan") == "[PERSON_1]"


def test_an_unknown_placeholder_is_marked_in_both_views() -> None:
    document = fed("to ", UNKNOWN, ".")
    for real in (True, False):
        assert coloured(rendered(document, real=real), "red") == "[PERSON_9]"


def test_line_ends_in_a_value_show_as_signs_in_prose_and_as_line_ends_in_code() -> None:
    value = Piece("a\r\nb\nc\td", "[ADDRESS_1]", Mark.RESTORED)
    assert lines("at ", value) == ["at a⏎b⏎c d"]
    assert lines("```\n", value, "\n```")[1:] == ["a", "b", "c    d"]


def test_control_characters_in_a_value_are_replaced() -> None:
    assert lines(Piece("a\x1b[2Jb\u202ec", "[X_1]", Mark.RESTORED)) == ["a\ufffd[2Jb\ufffdc"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[text](http://target.example/a_b)", "text (http://target.example/a_b)"),
        ("[](http://empty.example)", "(http://empty.example)"),
        ('[t](http://x "the title")', 't (http://x "the title")'),
        ("[http://good](http://evil)", "http://good (http://evil)"),
        ("[http://same](http://same)", "http://same"),
        ("<http://auto.example>", "http://auto.example"),
        ("![alt](http://image)", "!alt (http://image)"),
        ("[x](%EF%B7%900%EF%B7%91)", "x (%EF%B7%900%EF%B7%91)"),
        ("[x](http://xn--e1afmkfd.example/%41)", "x (http://xn--e1afmkfd.example/%41)"),
        ("<b>x</b> <!-- y -->", "<b>x</b> <!-- y -->"),
        ("[a]: http://x 'y'", "[a]: http://x 'y'"),
        ("[red]x[/red] :smile:", "[red]x[/red] :smile:"),
    ],
)
def test_what_other_renderers_act_on_or_leave_out_is_shown(text: str, shown: str) -> None:
    assert lines(text) == [shown]


def test_a_placeholder_in_a_links_target_is_resolved() -> None:
    mail = Piece("jana@example.org", "[EMAIL_1]", Mark.RESTORED)
    assert lines("[write](mailto:", mail, ")") == ["write (mailto:jana@example.org)"]
    assert lines("[write](mailto:", mail, ")", real=False) == ["write (mailto:[EMAIL_1])"]


def test_a_table_keeps_all_its_cells_and_their_alignment() -> None:
    assert lines("| a | long header |\n|--:|---|\n| 1 | x |\n| 222 |") == [
        "  a  long header",
        "───  ───────────",
        "  1  x",
        "222",
    ]


@pytest.mark.parametrize("row", ["| 1 | lost |", "1 | lost", "| 1 | |\tlost"])
def test_a_table_with_more_cells_than_its_header_is_shown_as_written(row: str) -> None:
    assert lines(f"| a |\n|---|\n{row}")[-1] == row.replace("\t", "    ")


def test_a_table_in_a_quotation_with_more_cells_than_its_header_is_shown_as_written() -> None:
    assert lines("> | a |\n> |---|\n> | 1 | lost |")[-1] == "> | 1 | lost |"


def test_a_wide_table_wraps_its_cells() -> None:
    table = "| a | b |\n|---|---|\n| one two three four five | six seven eight nine ten |"
    shown = lines(table, width=24)
    assert shown[2].split() == ["one", "two", "six", "seven"]
    assert max(map(cell_len, shown)) <= 24


def test_a_table_too_wide_for_the_screen_is_shown_as_written() -> None:
    table = "|" + "wide|" * 20 + "\n|" + "---|" * 20
    assert "".join(lines(table, width=40)).replace(" ", "") == table.replace("\n", "")


def test_list_numbers_stand_as_they_were_written() -> None:
    assert lines("7. a\n7. b\n10. c") == [" 7. a", " 7. b", "10. c"]


def test_loose_lists_have_blank_lines_and_tight_ones_have_none() -> None:
    assert lines("- a\n- b\n  - c") == ["• a", "• b", "  • c"]
    assert lines("- a\n\n  b\n- c") == ["• a", "", "  b", "", "• c"]


def test_code_has_a_line_to_copy_it_by_its_number_in_the_document() -> None:
    document = fed("```py\na\n```\n\n- x\n  ```sh\n  b\n  ```\n\nend\n\n    c\n")
    heads = [row for row in rendered(document) if " · copy " in text_of(row)]
    assert [text_of(row).strip() for row in heads] == ["py · copy 1", "sh · copy 2", "code · copy 3"]
    clicks = [row[-1].style.meta["@click"] for row in heads if row[-1].style is not None]
    assert clicks == ["copy_code(0)", "copy_code(1)", "copy_code(2)"]
    assert [code.source for code in document.code_blocks] == ["a\n", "b\n", "c\n"]


def test_only_the_line_above_code_can_be_clicked() -> None:
    document = fed("```py' onclick\na\n```\n[a](javascript:x) [b](http://c) @click=x\n")
    rows = rendered(document)
    assert [text_of(row) for row in rows if any(s.style is not None and s.style.meta for s in row)] == [
        "py' onclick · copy 1"
    ]


def test_code_is_coloured_in_a_known_language_and_has_no_background() -> None:
    row = rendered(fed("```python\nimport os  # why\n```"))[1]
    styles = {segment.style for segment in row}
    assert len(styles) > 2
    assert all(style is None or style.bgcolor is None for style in styles)


@pytest.mark.parametrize("code", ["\n\n  a\n\n\n  b", "\ufeffa", "a  ", "if x:\n\treturn"])
def test_code_keeps_every_line_and_indentation(code: str) -> None:
    expected = [line.rstrip() for line in code.replace("\t", "    ").split("\n")]
    for language in ("python", "nosuch"):
        assert lines(f"```{language}\n{code}\n```")[1:] == expected


def test_a_blank_block_has_no_lines() -> None:
    assert lines("\n\n") == []


def test_pygments_is_imported_only_for_code() -> None:
    program = """if True:
        import sys
        from assistant.tui.document import Document, Piece
        from assistant.tui.rendering import LiveText, Look, Renderer
        document = Document()
        document.feed(Piece("# a\\n\\n- b\\n\\n| c |\\n|---|\\n", "x"))
        document.close()
        for block in document.blocks:
            Renderer(Look()).render(block, document, 80, real=True)
        LiveText(document, Look()).lines("a", 80, real=True)
        print(sorted({name.partition(".")[0] for name in sys.modules} & {"pygments", "textual"}))
    """
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert done.stdout == "[]\n", done.stderr


LIVE = st.lists(
    st.one_of(
        st.sampled_from(
            ["a", "word ", " ", "\n", "日本", "👩‍👩‍👧", "\u200d", "\ufe0f", "e\u0301", "x" * 30, "\t", "*", "\r"]
        ),
        st.text(max_size=8),
        st.sampled_from([NAME, UNKNOWN]),
    ),
    max_size=20,
)


@given(LIVE, st.integers(2, 30), st.booleans())
def test_live_text_that_grows_shows_the_same_as_all_of_it_at_once(
    pieces: list[str | Piece], width: int, real: bool
) -> None:
    document = Document()
    growing = LiveText(document, LOOK)
    source = ""
    for piece in pieces:
        document.feed(Piece(piece, piece) if isinstance(piece, str) else piece)
        source = "".join(block.source for block in document.blocks) + document.live
        shown = growing.lines(source, width, real=real)
        assert shown == LiveText(document, LOOK).lines(source, width, real=real)
        assert all(cell_len(text_of(row)) <= width for row in shown)
    visible = "".join(p if isinstance(p, str) else p.text if real else p.outbound for p in pieces)
    for word in WORD.findall(visible.replace("\ufdd0", " ")):
        assert word in squeezed(growing.lines(source, width, real=real))


def test_live_text_starts_again_when_its_beginning_has_become_a_block() -> None:
    document = Document()
    live = LiveText(document, LOOK)
    shown = []
    for chunk in ("one\n", "\n", "two", "\nthree"):
        document.feed(Piece(chunk, chunk))
        shown.append([text_of(row) for row in live.lines(document.live, 40, real=True)])
    assert shown == [["one"], ["one"], ["two"], ["two", "three"]]


def test_live_text_follows_the_view_and_the_width() -> None:
    document = Document()
    document.feed(Piece("to ", "to "))
    document.feed(NAME)
    live = LiveText(document, LOOK)
    assert [text_of(row) for row in live.lines(document.live, 40, real=True)] == [f"to {VALUE}"]
    assert [text_of(row) for row in live.lines(document.live, 40, real=False)] == ["to [PERSON_1]"]
    assert [text_of(row) for row in live.lines(document.live, 10, real=False)] == ["to", "[PERSON_1]"]
    assert coloured(live.lines(document.live, 10, real=False), "cyan") == "[PERSON_1]"


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("one two three", 8, ["one two", "three"]),
        ("one  two", 4, ["one", "two"]),
        ("  two", 6, ["  two"]),
        ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]),
        ("日本語", 5, ["日本", "語"]),
        ("ab日本", 3, ["ab", "日", "本"]),
        ("👍🏽👍🏽", 3, ["👍🏽", "👍🏽"]),
        ("a\n\nb", 9, ["a", "", "b"]),
    ],
)
def test_text_wraps_by_words_and_cells(text: str, width: int, shown: list[str]) -> None:
    assert [text_of(row) for row in wrap([(text, Style.null())], width)] == shown


def test_neighbouring_text_of_one_style_is_one_segment() -> None:
    bold = Style(bold=True)
    assert wrap([("a", bold), ("b ", bold), ("c", bold), ("d", Style.null())], 9) == [
        [Segment("ab c", bold), Segment("d", Style.null())]
    ]
