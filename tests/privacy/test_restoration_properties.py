"""For every text and every way of cutting it: protecting and restoring are exact."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from assistant.privacy.grammar import MAX_LENGTH
from assistant.privacy.protection import protect
from assistant.privacy.restoration import PieceKind, StreamRestorer, merge, restore
from assistant.privacy.vault import Vault

FRAGMENTS = [
    "[PERSON_1]",
    "[person_1]",
    "[ PERSON_2 ]",
    "[LITERAL_1]",
    "[literal_2]",
    "[PERSON_1.given]",
    "[EMAIL_ADDRESS_1]",
    "\\[PERSON\\_1\\]",
    "[PERSON\\_1]",
    "[PERSON_01]",
    "[PERSON_",
    "[PERSON_1",
    "PERSON_1",
    "PERSON_1]",
    "[[PERSON_1]]",
    "_1]",
    "[",
    "]",
    "](",
    "](<",
    "]: ",
    "]:",
    ")",
    "(",
    "`",
    "``",
    "```",
    "~~~",
    "````",
    "\\",
    "\\\\",
    "\\`",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "\n> ",
    "\n- ",
    "\n1. ",
    " ",
    "  ",
    "\t",
    '"',
    "'",
    "<",
    ">",
    "https://",
    "www.",
    "mailto:",
    "x://",
    "a",
    "é",
    "😀",
    "^",
    ":",
    "/",
    ".",
    "_",
    "1",
    "[^1]:",
    "[a]: ",
]
TEXT = st.one_of(
    st.lists(st.sampled_from(FRAGMENTS), max_size=25).map("".join),
    st.text(alphabet="[]`_\\PERSON1a .:/()\n<>~\"'", max_size=60),
    st.text(max_size=40),
)
KNOWN = {
    "[PERSON_1]": "Jan Novák",
    "[PERSON_2]": "[PERSON_1] `](",
    "[EMAIL_ADDRESS_1]": "a@b.example",
    "[LITERAL_1]": "`",
}


@settings(max_examples=400, deadline=None)
@given(TEXT)
@example("`[PERSON_1]`](x)[person_1]")
@example("[note_1]: [note_2]")
@example("\\[PERSON_1\\](https://a.example/[PERSON_1])")
def test_restoring_what_protects_a_text_gives_the_text(text: str) -> None:
    vault = Vault()
    vault.token("PERSON", "Jan Novák")
    vault.literal("[PERSON_1]")
    protected = protect(text, vault)
    outcome = restore(protected.text, vault.lookup)
    assert outcome.text == text
    assert outcome.restored == len(protected.spans)
    assert "Jan" not in outcome.text or "Jan" in text


@settings(max_examples=300, deadline=None)
@given(TEXT)
def test_restoring_a_protected_history_gives_what_restoring_the_history_gave(text: str) -> None:
    vault = Vault()
    vault.token("PERSON", "Jan Novák")
    before = restore(text, vault.lookup)
    protected = protect(text, vault, keep_known=True)
    after = restore(protected.text, vault.lookup)
    assert after.text == before.text
    assert after.restored == before.restored + len(protected.spans)


@settings(max_examples=300, deadline=None)
@given(TEXT)
def test_protecting_twice_and_restoring_twice_gives_the_text(text: str) -> None:
    vault = Vault()
    once = protect(text, vault).text
    twice = protect(once, vault).text
    assert restore(restore(twice, vault.lookup).text, vault.lookup).text == text


@settings(max_examples=400, deadline=None)
@given(TEXT, st.randoms(use_true_random=False))
def test_every_way_of_cutting_a_stream_restores_the_same(text: str, chance: random.Random) -> None:
    whole = StreamRestorer(KNOWN.get)
    expected = merge(whole.feed(text) + whole.close())
    for size in (1, 2, 7, None):
        restorer = StreamRestorer(KNOWN.get)
        pieces, at = [], 0
        while at < len(text):
            step = size or chance.randint(1, 12)
            pieces += restorer.feed(text[at : at + step])
            at += step
            shown = sum(len(piece.text) for piece in pieces if piece.kind is not PieceKind.RESTORED)
            assert at - shown < MAX_LENGTH + sum(len(key) + 20 for key in KNOWN) * restorer.restored
        pieces += restorer.close()
        assert merge(pieces) == expected
        assert (restorer.restored, restorer.unknown) == (whole.restored, whole.unknown)


@settings(max_examples=300, deadline=None)
@given(TEXT)
def test_what_the_pieces_were_written_as_is_the_text(text: str) -> None:
    restorer = StreamRestorer(KNOWN.get)
    pieces = restorer.feed(text) + restorer.close()
    assert "".join(piece.written for piece in pieces) == "".join(piece.written for piece in merge(pieces)) == text


@settings(max_examples=300, deadline=None)
@given(TEXT)
def test_nothing_is_restored_that_does_not_read_as_its_placeholder(text: str) -> None:
    restorer = StreamRestorer(lambda placeholder: f"<{placeholder}>")
    pieces = restorer.feed(text) + restorer.close()
    rebuilt = "".join(
        re.escape(piece.text) if piece.kind is not PieceKind.RESTORED else _forms(piece.text) for piece in pieces
    )
    assert re.fullmatch(rebuilt, text)


def _forms(shown: str) -> str:
    """A pattern, written apart from the grammar, of everything that may be read as this placeholder."""
    name = shown[2:-2].replace(".", "\0")
    inner = r" *\\?_ *".join(re.escape(part) for part in name.split("_")).replace("\0", r"\.").replace("\\\0", r"\.")
    return rf"(?i:\\?\[ *{inner} *\\?\])"


@settings(max_examples=300, deadline=None)
@given(TEXT)
def test_offsets_lead_from_the_protected_text_to_the_text_as_typed_and_back(text: str) -> None:
    protected = protect(text, Vault())
    for span in protected.spans:
        assert protected.text[span.out_start : span.out_end] == span.placeholder
        assert protected.to_typed(span.out_start, span.out_end) == (span.start, span.end)
        assert protected.to_typed(span.out_start + 1, span.out_end - 1) == (span.start, span.end)
        assert protected.to_protected(span.start, span.end) == (span.out_start, span.out_end)
    assert protected.to_typed(0, len(protected.text)) == (0, len(text))
    covered = {at for span in protected.spans for at in range(span.out_start, span.out_end)}
    for at, character in enumerate(protected.text):
        if at not in covered:
            start, end = protected.to_typed(at, at + 1)
            assert text[start:end] == character


@settings(max_examples=400, deadline=None)
@given(TEXT)
@example("`\n> [a](`[PERSON_1])")
@example("[^1]:[PERSON_1]")
@example("[NOTE_9]: [person_1]/[PERSON_1]")
@example("a stray ` and [a](https://a.example/[PERSON_1])")
def test_a_real_markdown_parser_sees_no_value_in_any_links_target(text: str) -> None:
    shown = restore(text, {"[PERSON_1]": "VALUE", "[PERSON_2]": "VALUE"}.get).text
    environment: dict[str, dict[str, dict[str, str]]] = {}
    targets = list(_targets(MarkdownIt("commonmark").parse(shown, environment)))
    targets += [reference["href"] for reference in environment.get("references", {}).values()]
    assert not [target for target in targets if "VALUE" in target]


def _targets(tokens: list[Token]) -> Iterator[str]:
    """Link and image targets; a URL in angle brackets is none: what it shows is where it leads."""
    for token in tokens:
        if token.type == "image" or (token.type == "link_open" and token.markup != "autolink"):
            yield str(token.attrs["src" if token.type == "image" else "href"])
        yield from _targets(token.children or [])
