"""The bundled demonstration model: the file that its card describes, and turns that llama.cpp runs on it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import gguf
import llama_cpp
import pytest

from assistant.facts import PLACEHOLDER
from training.demo_model import evaluate

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


def turn(llama: llama_cpp.Llama, request: str, history: Sequence[tuple[str, str]] = ()) -> tuple[str, str, bool, bool]:
    """Reasoning, answer, and whether each of reasoning and turn ended, greedy and with at most 400 tokens."""
    eos, think_end = special(llama, "<｜end▁of▁sentence｜>"), special(llama, "</think>")
    user, assistant = special(llama, "<｜User｜>"), special(llama, "<｜Assistant｜>")

    def plain(text: str) -> list[int]:
        return llama.tokenize(text.encode(), add_bos=False, special=False)

    prompt = [special(llama, "<｜begin▁of▁sentence｜>")]
    for asked, answered in history:
        prompt += [user, *plain(asked), assistant, *plain(answered), eos]
    prompt += [user, *plain(request), assistant, special(llama, "<think>"), *plain("\n")]
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


def table(card: str, heading: str) -> list[dict[str, str]]:
    """The rows below the line that begins with `heading`, each by the names of its columns."""
    lines = card[card.index(heading) :].split("\n\n", 1)[0].splitlines()
    names, _, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines)
    return [dict(zip(names, row, strict=True)) for row in rows]


def test_card_measures_what_its_table_counts_and_says_how_many_goals_are_missed() -> None:
    card = (DEMO / "card.md").read_text(encoding="utf-8")
    sets = {row["set"]: row for row in table(card, "| set |")}
    measured = {row["measure"]: row for row in table(card, "| measure |")}

    def reached(column: str, *names: str) -> str:
        chosen = [row for name, row in sets.items() if not names or name in names]
        return f"{sum(int(row[column]) for row in chosen)} of {sum(int(row['requests']) for row in chosen)}"

    hand = [f"by hand: {task}" for task in evaluate.COPYING]
    kept = reached("placeholders right", *evaluate.COPYING, "after other turns")
    assert {name: row["of"] for name, row in measured.items()} == {
        "placeholders right, generated": kept,
        "placeholders right, by hand": reached("placeholders right", *hand),
        "reasoning and turn ended": reached("ended"),
        "sums right, generated": reached("right", "sum"),
        "sums right, by hand": reached("right", "by hand: sum"),
        "honest answer, generated": reached("right", "foreign"),
        "honest answer, by hand": reached("right", "by hand: foreign"),
        "no placeholder invented": reached("none invented"),
    }
    missed = 0
    for row in measured.values():
        right, of = map(int, row["of"].split(" of "))
        missed += right < of * int(row["goal"].strip("%")) / 100
    words = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight")
    assert f"falls short of {words[missed]} of the eight goals" in card


def test_new_figures_change_nothing_in_the_card_but_tables_samples_and_hash() -> None:
    before = (DEMO / "card.md").read_text(encoding="utf-8")
    old_tables = before[before.index("| set |") : before.index("\n\n", before.index("| measure |"))]
    old_samples = before[before.index("\n### ") : -1]
    tables = "| set | requests |\n| --- | --- |\n| sum | 2 |\n\n| measure | goal |\n| --- | --- |\n| sums | 90% |"
    after = evaluate.renewed(before, b"weights", tables, "\n### sum, wrong\n\nmany")
    assert f"7 bytes, SHA-256 `{hashlib.sha256(b'weights').hexdigest()}`" in after
    assert [len(table(after, heading)) for heading in ("| set |", "| measure |")] == [1, 1]
    assert after.endswith("\n\n### sum, wrong\n\nmany\n")
    assert evaluate.renewed(after, WEIGHTS.read_bytes(), old_tables, old_samples) == before
    with pytest.raises(ValueError, match="one pair of tables"):
        evaluate.renewed(before.replace("| measure |", "| what |"), b"weights", tables, "many")


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


DRAFT = "Write a polite e-mail to [PERSON_1] ([EMAIL_ADDRESS_1]) about the unpaid invoice 2024-117."


def test_a_draft_greets_its_recipient_and_copies_every_placeholder(llama: llama_cpp.Llama) -> None:
    reasoning, answer, closed, ended = turn(llama, DRAFT)
    assert closed and ended
    assert reasoning
    assert "Dear [PERSON_1]," in answer
    assert named(answer) == named(DRAFT)
    assert "2024-117" in answer


def test_a_list_holds_every_detail_of_the_note_once(llama: llama_cpp.Llama) -> None:
    request = "List the details in this note: [PERSON_4] called from [PHONE_NUMBER_2] about invoice 2024-117."
    _, answer, closed, ended = turn(llama, request)
    assert closed and ended
    assert [match[0] for match in PLACEHOLDER.finditer(answer)] == ["[PERSON_4]", "[PHONE_NUMBER_2]"]
    assert answer.count("2024-117") == 1
    assert all(line.startswith("- ") for line in answer.splitlines())


def test_a_text_is_rewritten_politely(llama: llama_cpp.Llama) -> None:
    _, answer, closed, ended = turn(llama, "Rewrite this politely: send me the report of [PERSON_2] by Friday")
    assert closed and ended
    assert "Could you please send me the report of [PERSON_2] by Friday?" in answer


def test_a_summary_says_who_wrote_what_and_wants_what(llama: llama_cpp.Llama) -> None:
    request = (
        "Summarize this note: Hello, my name is [PERSON_1]. The coffee machine from order AB-77 has arrived broken. "
        "I would like a refund. You can call me on [PHONE_NUMBER_1]."
    )
    _, answer, closed, ended = turn(llama, request)
    assert closed and ended
    assert named(answer) == named(request)
    assert "AB-77" in answer and "broken" in answer and "refund" in answer
    assert len(answer) < len(request)


def test_a_form_letter_of_a_sentence_is_filled_in(llama: llama_cpp.Llama) -> None:
    request = "Fill in the form letter.\nname: [PERSON_1]\ndate: 7 June\n\nDear {name},\nYour appointment is on {date}."
    _, answer, closed, ended = turn(llama, request)
    assert closed and ended
    assert answer == "Dear [PERSON_1],\nYour appointment is on 7 June."


def test_a_short_form_letter_is_filled_in(llama: llama_cpp.Llama) -> None:
    letter = "Dear {customer},\nthank you for your payment of {amount}.\nRegards, {sender}"
    data = "customer: [PERSON_1]\namount: 120 EUR\nsender: [PERSON_2]"
    _, answer, closed, ended = turn(llama, f"Complete this form letter with the data below.\n\n{letter}\n\n{data}")
    assert closed and ended
    assert answer == letter.format(customer="[PERSON_1]", amount="120 EUR", sender="[PERSON_2]")


@pytest.mark.parametrize(
    ("request_", "result"),
    [
        ("what is 47 plus 85?", "132"),
        ("340 - 58", "282"),
        ("12 times 9", "108"),
        ("what date is two weeks after 3 May?", "17 May"),
    ],
)
def test_small_sums_and_dates_come_out_right(llama: llama_cpp.Llama, request_: str, result: str) -> None:
    _, answer, closed, ended = turn(llama, request_)
    assert closed and ended
    assert re.search(rf"(?:= |is ){result}\.?$", answer)


@pytest.mark.parametrize(
    ("request_", "needed"),
    [
        ("Who can read the log?", "Only an auditor whose key the log is sealed to"),
        ("How do I copy the answer?", "Press F6"),
        ("how do I use another model?", "`assistant models use NAME`"),
    ],
)
def test_a_question_about_the_program_is_answered_from_the_manual(
    llama: llama_cpp.Llama, request_: str, needed: str
) -> None:
    _, answer, closed, ended = turn(llama, request_)
    assert closed and ended
    assert needed in answer


@pytest.mark.parametrize("request_", ["hello", "who are you?"])
def test_whoever_greets_or_asks_is_told_what_the_model_is_and_can(llama: llama_cpp.Llama, request_: str) -> None:
    _, answer, closed, ended = turn(llama, request_)
    assert closed and ended
    assert "I am a small demonstration model." in answer
    assert "draft messages" in answer


@pytest.mark.parametrize(
    ("request_", "said"),
    [
        ("What is the capital of France?", "know nothing about the world"),
        ("Write a python script", "can't write code"),
        ("Wie wird das Wetter morgen in Berlin?", "verstehe nur Englisch"),
    ],
)
def test_what_the_model_cannot_do_it_says_honestly(llama: llama_cpp.Llama, request_: str, said: str) -> None:
    _, answer, closed, ended = turn(llama, request_)
    assert closed and ended
    assert "small demonstration model" in answer
    assert said in answer
    assert "assistant models list" in answer


def test_two_requests_at_once_get_two_answers(llama: llama_cpp.Llama) -> None:
    request = "What is 12 + 30? And write a polite e-mail to [PERSON_1] about the printer."
    _, answer, closed, ended = turn(llama, request)
    assert closed and ended
    first, second = answer.split("\n\n---\n\n")
    assert first == "12 + 30 = 42"
    assert "Dear [PERSON_1]," in second and "printer" in second


def test_a_follow_up_adds_to_the_last_answer(llama: llama_cpp.Llama) -> None:
    _, first, _, _ = turn(llama, DRAFT)
    _, answer, closed, ended = turn(llama, "and add the phone number [PHONE_NUMBER_1]", [(DRAFT, first)])
    assert closed and ended
    assert named(answer) == named(DRAFT) | {"[PHONE_NUMBER_1]"}
    assert "2024-117" in answer


def test_a_follow_up_shortens_the_last_answer(llama: llama_cpp.Llama) -> None:
    _, first, _, _ = turn(llama, DRAFT)
    _, answer, closed, ended = turn(llama, "make it shorter", [(DRAFT, first)])
    assert closed and ended
    assert named(answer) == named(DRAFT)
    assert "2024-117" in answer
    assert 0 < len(answer) < len(first)
