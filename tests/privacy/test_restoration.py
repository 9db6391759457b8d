"""What comes back for which placeholder, where, and what is shown as it was written."""

from __future__ import annotations

import pytest

from assistant.privacy.restoration import Piece, PieceKind, StreamRestorer, merge, restore

VALUES = {
    "[PERSON_1]": "Jan Novák",
    "[PERSON_2]": "Eva Malá",
    "[EMAIL_ADDRESS_1]": "jan@firma.example",
    "[LITERAL_1]": "[person_1]",
    "[URL_1]": "https://a.example/[PERSON_1]",
}


def text_of(text: str) -> str:
    return restore(text, VALUES.get).text


def streamed(chunks: list[str]) -> list[Piece]:
    restorer = StreamRestorer(VALUES.get)
    pieces = [piece for chunk in chunks for piece in restorer.feed(chunk)]
    return merge(pieces + restorer.close())


@pytest.mark.parametrize(
    "written",
    [
        "[PERSON_1]",
        "[person_1]",
        "[Person_1]",
        "[ PERSON_1 ]",
        "[PERSON _ 1]",
        r"\[PERSON\_1\]",
        r"[PERSON\_1]",
        r"\[PERSON_1]",
        r"[ person \_1 \]",
    ],
)
def test_prose_tolerates_case_spaces_and_escapes(written: str) -> None:
    assert text_of(f"Dear {written},") == "Dear Jan Novák,"


def test_every_underscore_of_a_long_type_may_be_escaped() -> None:
    assert text_of(r"[email\_address\_1]") == "jan@firma.example"


@pytest.mark.parametrize(
    "written",
    [
        "<PERSON_1>",
        "PERSON_1",
        "(PERSON_1)",
        "{PERSON_1}",
        "[PERSON1]",
        "[PERSON 1]",
        "[PERSON-1]",
        "[PERSON_01]",
        "[PERSON_0]",
        "[PERSON_1",
        "PERSON_1]",
        "[PERSON__1]",
        "[PERSON_1_]",
        "[ERSON_1]",
        "[PERSONS_1]",
        "[PERSON_１]",
        "［PERSON_1］",
        "[PERSON_1.]",
        "[PERSON\n_1]",
        "[   PERSON_1]",
        "[PERS\u0130ON_1]",
        "[\u017fPERSON_1]",
        "[PERSON_1000000]",
    ],
)
def test_anything_else_is_shown_as_it_is(written: str) -> None:
    assert text_of(f"Dear {written},") == f"Dear {written},"


@pytest.mark.parametrize("written", ["[PERSON_", "[PERSON_1", "[PERSON", "[", "\\", "[PERSON_1 ", r"[PERSON_1\ "[:-1]])
def test_a_truncated_placeholder_is_never_restored(written: str) -> None:
    assert text_of(f"Dear {written}") == f"Dear {written}"


def test_a_truncated_placeholder_is_reported() -> None:
    assert restore("Dear [PERSON_", VALUES.get).unknown == ("[PERSON_",)
    assert restore("Dear [PERSON_1", VALUES.get).unknown == ("[PERSON_1",)


def test_the_tenth_person_is_not_the_first_with_a_nought() -> None:
    outcome = restore("[PERSON_10] and [PERSON_1]0", VALUES.get)
    assert outcome.text == "[PERSON_10] and Jan Novák0"
    assert (outcome.restored, outcome.unknown) == (1, ("[PERSON_10]",))


def test_a_number_that_was_never_issued_is_nobody() -> None:
    outcome = restore("[PERSON_3]", VALUES.get)
    assert (outcome.text, outcome.restored, outcome.unknown) == ("[PERSON_3]", 0, ("[PERSON_3]",))


def test_a_value_that_looks_like_a_placeholder_is_not_restored_again() -> None:
    assert text_of("[LITERAL_1] [URL_1]") == "[person_1] https://a.example/[PERSON_1]"


def test_a_value_with_the_characters_of_a_pattern_comes_back_unchanged() -> None:
    assert restore("[X_1]", {"[X_1]": r"\1 .* $& \g<0>"}.get).text == r"\1 .* $& \g<0>"


def test_a_dotted_form_is_a_placeholder_that_nothing_is_issued_for() -> None:
    outcome = restore("Dear [PERSON_1.given]", VALUES.get)
    assert (outcome.text, outcome.unknown) == ("Dear [PERSON_1.given]", ("[PERSON_1.given]",))


def test_a_known_placeholder_without_its_brackets_is_reported() -> None:
    outcome = restore("PERSON_1, <PERSON_2>, PERSON_3 and XPERSON_1", VALUES.get)
    assert outcome.unknown == ("PERSON_1", "PERSON_2")


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("`", "`"),
        ("``a ` ", "``"),
        ("```python\n", "\n```\n"),
        ("~~~\n", "\n~~~\n"),
        ("- item\n  ```\n", "\n  ```\n"),
        ("> ```\n> ", "\n> ```\n"),
        ("1. ```sql\n", "\n```\n"),
        ("````\n```\n", "\n````\n"),
        ("``` a`b` ", "```"),
        ("https://a.example/?q=", " "),
        ("see www.a.example/", " "),
        ("mailto:", " "),
        ("<https://a.example/", ">"),
        ('"ftp://a.example/', '"'),
    ],
)
def test_in_code_and_urls_only_the_exact_form_counts(opening: str, closing: str) -> None:
    assert text_of(f"{opening}[PERSON_1]{closing}[person_2]") == f"{opening}Jan Novák{closing}Eva Malá"
    for loose in ("[person_1]", "[ PERSON_1]", r"[PERSON\_1]"):
        assert text_of(f"{opening}{loose}{closing}[person_2]") == f"{opening}{loose}{closing}Eva Malá"


def test_a_backslash_in_code_stays() -> None:
    assert text_of(r"`\[PERSON_1]`") == "`\\Jan Novák`"


def test_an_escaped_backtick_opens_no_code() -> None:
    assert text_of(r"\`[person_1]") == r"\`Jan Novák"


def test_an_escaped_backslash_escapes_nothing() -> None:
    assert text_of(r"\\[PERSON_1]") == r"\\Jan Novák"


def test_an_open_code_span_ends_with_its_paragraph() -> None:
    assert text_of("`[person_1]\n[person_1]\n \n[person_1]") == "`[person_1]\n[person_1]\n \nJan Novák"


def test_an_open_code_block_lasts_to_the_end() -> None:
    assert text_of("```\n\n[person_1]\n\n[PERSON_1]") == "```\n\n[person_1]\n\nJan Novák"


def test_carriage_returns_end_lines_too() -> None:
    assert text_of("```\r\n[person_1]\r\n```\r\n[person_1]") == "```\r\n[person_1]\r\n```\r\nJan Novák"


def test_a_block_by_indentation_counts_as_prose() -> None:
    assert text_of("x\n\n    [person_1]") == "x\n\n    Jan Novák"


@pytest.mark.parametrize(
    "link",
    [
        "[mail](mailto:[EMAIL_ADDRESS_1])",
        "[a](https://evil.example/?q=[PERSON_1])",
        "![a](https://evil.example/[PERSON_1].png)",
        "[a](<x ) y [PERSON_1]>)",
        '[a](x "t ) [PERSON_1]")',
        "[a](x(y)[PERSON_1])",
        r"[a](x\)[PERSON_1])",
        "[a]([PERSON_1])",
        "[a](\n[PERSON_1])",
        "[a]: https://evil.example/[PERSON_1]",
        "[a]:\n  https://evil.example/[PERSON_1]",
        "> [a]: <https://evil.example/ [PERSON_1]>",
        "`[a](` and [PERSON_1])",
        "https://a.example](https://evil.example/[PERSON_1])",
        "a stray ` and [a](https://evil.example/[PERSON_1])",
        "a stray ` and\n[a]: https://evil.example/[PERSON_1]",
        "``` not a fence [a](https://evil.example/[PERSON_1]) `",
    ],
)
def test_nothing_is_restored_inside_a_links_target(link: str) -> None:
    outcome = restore(f"{link} [PERSON_2]", VALUES.get)
    assert outcome.text == f"{link} Eva Malá"
    assert outcome.restored == 1
    assert len(outcome.unknown) == 1


def test_an_unknown_placeholder_as_a_label_hides_no_links_target() -> None:
    assert text_of("[NOTE_1]: https://evil.example/[PERSON_1]") == "[NOTE_1]: https://evil.example/[PERSON_1]"
    assert text_of("[NOTE_1]: [PERSON_1]/[PERSON_2] [PERSON_1]") == "[NOTE_1]: [PERSON_1]/[PERSON_2] Jan Novák"
    assert text_of("[LITERAL_1]: [PERSON_1]") == "[person_1]: [PERSON_1]"
    assert text_of("[NOTE_1](https://evil.example/[PERSON_1])") == "[NOTE_1](https://evil.example/[PERSON_1])"


def test_a_list_of_people_and_their_addresses_is_prose() -> None:
    text = "[PERSON_1]: [EMAIL_ADDRESS_1]\n- [PERSON_2]: see [PERSON_1]\n"
    assert text_of(text) == "Jan Novák: jan@firma.example\n- Eva Malá: see Jan Novák\n"


def test_what_would_be_a_footnotes_target_without_footnotes_stays() -> None:
    # CommonMark has no footnotes: there the first word behind the label is where a link leads.
    assert text_of("[^1]: [PERSON_1]") == "[^1]: [PERSON_1]"
    assert text_of("[^1]: See [PERSON_1]") == "[^1]: See Jan Novák"


def test_a_links_text_is_restored() -> None:
    assert text_of("[write to [PERSON_1]](https://a.example)") == "[write to Jan Novák](https://a.example)"


def test_a_mail_header_is_prose() -> None:
    assert text_of("[PERSON_1] <[EMAIL_ADDRESS_1]>") == "Jan Novák <jan@firma.example>"


def test_json_sql_and_tables_come_back_exactly() -> None:
    assert text_of('{"name": "[PERSON_1]"}') == '{"name": "Jan Novák"}'
    assert text_of("```sql\nWHERE name = '[PERSON_1]'\n```") == "```sql\nWHERE name = 'Jan Novák'\n```"
    assert text_of("| [PERSON_1] | [PERSON_2] |") == "| Jan Novák | Eva Malá |"


def test_somebodys_array_index_is_not_reported() -> None:
    assert restore("`rows[i_1]`", VALUES.get).unknown == ()


def test_a_loose_form_in_code_is_reported_where_it_is_known() -> None:
    assert restore("`[person_1]`", VALUES.get).unknown == ("[person_1]",)


def test_pieces_say_what_they_are() -> None:
    assert streamed(["Dear [PERSON_1], [PERSON_9] `[person_2]` [PERSON_"]) == [
        Piece("Dear "),
        Piece("Jan Novák", PieceKind.RESTORED, "[PERSON_1]", "[PERSON_1]"),
        Piece(", "),
        Piece("[PERSON_9]", PieceKind.UNKNOWN, "[PERSON_9]"),
        Piece(" `"),
        Piece("[person_2]", PieceKind.UNRESOLVED, "[PERSON_2]"),
        Piece("` "),
        Piece("[PERSON_", PieceKind.UNRESOLVED),
    ]


def test_a_stream_is_not_held_back_longer_than_needed() -> None:
    restorer = StreamRestorer(VALUES.get)
    assert "".join(piece.text for piece in restorer.feed("Dear ")) == "Dear "
    assert restorer.feed("[PERS") == []
    assert "".join(piece.text for piece in restorer.feed("ONAL-1")) == "[PERSONAL-1"
    assert "".join(piece.text for piece in restorer.feed(" [a] x")) == " [a] x"


def test_what_is_held_back_is_bounded() -> None:
    restorer = StreamRestorer(VALUES.get)
    text = "[" + "A" * 500
    written = "".join(piece.text for character in text for piece in restorer.feed(character))
    assert len(text) - len(written) < 96


def test_a_whole_answer_in_one_chunk_is_restored_as_well() -> None:
    assert streamed(["[PERSON_1] and [PERSON_2]"]) == streamed(list("[PERSON_1] and [PERSON_2]"))


def test_a_piece_does_not_show_its_text() -> None:
    assert "Novák" not in repr(streamed(["[PERSON_1]"]))
    assert "Novák" not in repr(restore("[PERSON_1]", VALUES.get))
