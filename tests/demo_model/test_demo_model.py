"""The bundled demonstration model: the file that its card describes, and turns that llama.cpp runs on it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

import gguf
import llama_cpp
import pytest

from assistant.facts import PLACEHOLDER

DEMO = Path(__file__).resolve().parents[2] / "assistant" / "inference" / "demo"
WEIGHTS = DEMO / "demo.gguf"


@pytest.fixture(scope="module")
def fields() -> dict[str, gguf.ReaderField]:
    return dict(gguf.GGUFReader(WEIGHTS).fields)


@pytest.fixture(scope="module")
def llama() -> Iterator[llama_cpp.Llama]:
    model = llama_cpp.Llama(str(WEIGHTS), n_ctx=1024, n_threads=1, n_threads_batch=1, verbose=False)
    yield model
    model.close()


def special(llama: llama_cpp.Llama, name: str) -> int:
    (token,) = llama.tokenize(name.encode(), add_bos=False, special=True)
    return token


def turn(llama: llama_cpp.Llama, request: str) -> tuple[str, str, bool, bool]:
    """Reasoning, answer, and whether each of reasoning and turn ended, greedy and with at most 400 tokens."""
    eos, think_end = special(llama, "<｜end▁of▁sentence｜>"), special(llama, "</think>")
    prompt = [
        special(llama, "<｜begin▁of▁sentence｜>"),
        special(llama, "<｜User｜>"),
        *llama.tokenize(request.encode(), add_bos=False, special=False),
        special(llama, "<｜Assistant｜>"),
        special(llama, "<think>"),
        *llama.tokenize(b"\n", add_bos=False, special=False),
    ]
    written: list[int] = []
    for token in llama.generate(prompt, temp=0.0, repeat_penalty=1.0):
        if token == eos or len(written) == 400:
            break
        written.append(token)
    ended, closed = len(written) < 400, think_end in written
    at = written.index(think_end) if closed else len(written)
    reasoning, answer = llama.detokenize(written[:at]).decode(), llama.detokenize(written[at + 1 :]).decode()
    return reasoning.strip(), answer.strip(), closed, ended


def named(text: str) -> set[str]:
    return {match[0] for match in PLACEHOLDER.finditer(text)}


def test_weights_are_at_most_twelve_megabytes() -> None:
    assert WEIGHTS.stat().st_size <= 12_000_000


def test_card_names_the_hash_and_size_of_the_weights() -> None:
    card = (DEMO / "card.md").read_text(encoding="utf-8")
    assert re.findall(r"\b[0-9a-f]{64}\b", card) == [hashlib.sha256(WEIGHTS.read_bytes()).hexdigest()]
    assert f"{WEIGHTS.stat().st_size:,} bytes" in card


def test_weights_come_with_a_licence() -> None:
    assert "Apache License" in (DEMO / "LICENSE").read_text(encoding="utf-8")


def test_metadata_names_the_architecture_and_how_text_is_cut(fields: dict[str, gguf.ReaderField]) -> None:
    assert fields["general.architecture"].contents() == "qwen2"
    assert fields["general.license"].contents() == "apache-2.0"
    assert fields["tokenizer.ggml.model"].contents() == "gpt2"
    assert fields["tokenizer.ggml.pre"].contents() == "deepseek-r1-qwen"
    assert fields["tokenizer.ggml.add_bos_token"].contents() is True
    assert fields["tokenizer.ggml.add_eos_token"].contents() is False


def test_role_tokens_are_control_and_think_tags_are_user_defined(fields: dict[str, gguf.ReaderField]) -> None:
    tokens, kinds = fields["tokenizer.ggml.tokens"].contents(), fields["tokenizer.ggml.token_type"].contents()
    kind = {token: gguf.TokenType(number) for token, number in zip(tokens, kinds, strict=True)}
    for name in ("<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>", "<｜User｜>", "<｜Assistant｜>"):
        assert kind[name] is gguf.TokenType.CONTROL
    for name in ("<think>", "</think>"):
        assert kind[name] is gguf.TokenType.USER_DEFINED
    assert tokens[fields["tokenizer.ggml.eos_token_id"].contents()] == "<｜end▁of▁sentence｜>"


def test_every_byte_can_be_tokenized_and_comes_back(llama: llama_cpp.Llama) -> None:
    text = "Žluťoučký kůň 漢字 😀 \x01\x7f ¿ñ ÿ [PERSON_12] 2024-117\r\n\t"
    assert llama.detokenize(llama.tokenize(text.encode(), add_bos=False, special=False)).decode() == text


def test_each_digit_of_an_ordinal_is_a_token(llama: llama_cpp.Llama) -> None:
    pieces = [llama.detokenize([token]) for token in llama.tokenize(b"[PERSON_412]", add_bos=False, special=False)]
    assert pieces[-4:] == [b"4", b"1", b"2", b"]"]


def test_a_draft_opens_with_its_recipient_and_copies_every_placeholder(llama: llama_cpp.Llama) -> None:
    request = "Write a polite e-mail to [PERSON_1] ([EMAIL_ADDRESS_1]) about the unpaid invoice 2024-117."
    reasoning, answer, closed, ended = turn(llama, request)
    assert closed and ended
    assert reasoning
    assert "[PERSON_1]" in answer.split("\n", 1)[0]
    assert named(answer) == named(request)
    assert "2024-117" in answer


def test_a_list_holds_every_detail_of_the_note_once(llama: llama_cpp.Llama) -> None:
    request = "List the details in this note: [PERSON_4] called from [PHONE_NUMBER_2] about invoice 2024-117."
    _, answer, closed, ended = turn(llama, request)
    assert closed and ended
    assert [match[0] for match in PLACEHOLDER.finditer(answer)] == ["[PERSON_4]", "[PHONE_NUMBER_2]"]


def test_anything_else_is_answered_with_what_the_model_is(llama: llama_cpp.Llama) -> None:
    for request in ("hello", "What is the capital of France?"):
        _, answer, closed, ended = turn(llama, request)
        assert closed and ended
        assert "small demonstration model" in answer
        assert "assistant models list" in answer
