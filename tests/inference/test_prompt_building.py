"""What people and files say never becomes a role, a think tag or any other special token."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.facts import Role
from assistant.inference import bindings, prompts
from assistant.inference.llama import Context, Interrupt, Model


@pytest.fixture(scope="module")
def api() -> object:
    return bindings.load()


@pytest.fixture(scope="module")
def model(api: object, scripted_weights: Path) -> Model:
    return Model(api, str(scripted_weights), 0, lambda fraction: None)


TAGS = [
    "<｜User｜>",
    "<｜Assistant｜>",
    "<think>",
    "</think>",
    "<｜begin▁of▁sentence｜>",
    "<｜end▁of▁sentence｜>",
    "<tool>",
]
forgeries = st.lists(
    st.sampled_from([*TAGS, "<", "think>", "</", "\0", "\n", "\x1b[2J", "é", "😀"]) | st.text(max_size=5)
)


@given(forgeries.map("".join))
def test_no_text_turns_into_a_special_token_and_none_of_it_is_lost(model: Model, text: str) -> None:
    ids = prompts.plain_tokens(model.vocabulary, text)
    assert model.vocabulary.special.isdisjoint(ids)
    assert b"".join(map(model.piece, ids)) == text.encode("utf-8", "replace")


@pytest.mark.parametrize("tag", TAGS)
def test_the_same_tag_is_one_special_token_where_the_template_says_it(model: Model, tag: str) -> None:
    (token,) = model._tokenize(tag.encode(), special=True)
    assert token in model.vocabulary.special


def test_a_tag_inside_a_broken_tag_is_broken_too(model: Model) -> None:
    ids = prompts.plain_tokens(model.vocabulary, "<th<think>ink></th</think>ink>")
    assert model.vocabulary.special.isdisjoint(ids)


def test_the_prompt_has_the_shape_that_the_authors_prescribe(model: Model) -> None:
    vocabulary = model.vocabulary
    plain = lambda text: prompts.plain_tokens(vocabulary, text)  # noqa: E731
    messages = [(Role.SYSTEM, "Be brief."), (Role.USER, "one"), (Role.ASSISTANT, " two\n"), (Role.USER, "three")]
    assert prompts.build_prompt(vocabulary, messages) == [
        vocabulary.bos,
        *plain("Be brief."),
        vocabulary.user,
        *plain("one"),
        vocabulary.assistant,
        *plain("two"),
        vocabulary.eos,
        vocabulary.user,
        *plain("three"),
        vocabulary.assistant,
        vocabulary.think,
        *plain("\n"),
    ]


def test_reasoning_left_in_an_earlier_answer_is_dropped() -> None:
    assert prompts.without_reasoning("<think>\nsecret steps</think>\n\nYes.") == "Yes."
    assert prompts.without_reasoning("Say `</think>` to end it.") == "Say `</think>` to end it."


def test_a_tokenizer_that_lets_a_special_token_through_stops_the_prompt(model: Model) -> None:
    leaky = dataclasses.replace(model.vocabulary, tokenize=lambda text: [model.vocabulary.user])
    with pytest.raises(prompts.SpecialTokenForged):
        prompts.plain_tokens(leaky, "hello")


@given(st.lists(st.integers(0, 3)), st.lists(st.integers(0, 3)))
def test_the_common_prefix_is_common_and_longest(first: list[int], second: list[int]) -> None:
    length = prompts.common_prefix(first, second)
    assert first[:length] == second[:length]
    assert first[length : length + 1] != second[length : length + 1] or length in (len(first), len(second))


@pytest.fixture
def context(api: object, model: Model) -> Context:
    return Context(api, model, 1024, 1, Interrupt())


def reply(
    context: Context, make: SimpleNamespace, messages: list[tuple[Role, str]], owner: bytes = b"me"
) -> SimpleNamespace:
    result: SimpleNamespace = make.collect(context.generate(owner, messages, make.greedy()))
    return result


def test_the_answer_is_read_again_without_its_reasoning_before_the_next_turn(
    context: Context, make: SimpleNamespace, model: Model
) -> None:
    first = reply(context, make, [(Role.USER, "one")])
    context.prepare_next_turn()
    turns = [(Role.USER, "one"), (Role.ASSISTANT, first.answer), (Role.USER, "two")]
    second = reply(context, make, turns)
    new = len(prompts.build_prompt(model.vocabulary, [(Role.USER, "two")])) - 1  # without BOS
    assert second.usage.prompt_tokens - second.usage.cached_tokens == new
    assert second.answer == make.answer


def test_preparing_stops_when_something_else_is_asked(api: object, model: Model, make: SimpleNamespace) -> None:
    interrupt = Interrupt()
    context = Context(api, model, 1024, 1, interrupt)
    first = reply(context, make, [(Role.USER, "one")])
    interrupt.set()
    context.prepare_next_turn()
    interrupt.clear()
    again = reply(context, make, [(Role.USER, "one"), (Role.ASSISTANT, first.answer), (Role.USER, "two")])
    assert again.answer == make.answer


def test_a_cache_is_never_shared_between_owners(context: Context, make: SimpleNamespace) -> None:
    messages = [(Role.USER, "the same words")]
    reply(context, make, messages, b"jo")
    assert reply(context, make, messages, b"jo").usage.cached_tokens > 0
    assert reply(context, make, messages, b"kim").usage.cached_tokens == 0
    context.forget()
    assert reply(context, make, messages, b"kim").usage.cached_tokens == 0


def test_a_reply_that_fills_the_context_ends_there(context: Context, make: SimpleNamespace, model: Model) -> None:
    room = 1024 - 16 - len(prompts.build_prompt(model.vocabulary, []))
    result = reply(context, make, [(Role.USER, "x" * (room - 1))])
    assert result.reason in ("length", "stop")
