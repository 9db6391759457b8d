"""“Answer now”: the reasoning is closed and the answer written, in a real llama.cpp in a real shut-in process."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from assistant.inference.engine import Cancellation, Channel, Loading, Prefill, Sampling, Token
from assistant.inference.local import LocalEngine
from assistant.inference.models import load_catalogue, locate

TEXT = "Write a polite e-mail to [PERSON_1] ([EMAIL_ADDRESS_1]) about the unpaid invoice 2024-117."


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalEngine]:
    entry = load_catalogue(None).find("demo")
    engine = LocalEngine(entry, locate(entry, tmp_path_factory.mktemp("none")), n_threads=1)
    yield engine
    engine.close()


@pytest.fixture
def sampling(demo: LocalEngine) -> Sampling:
    return demo.entry.sampling


def test_the_answer_comes_at_once_and_less_was_thought(
    demo: LocalEngine, make: SimpleNamespace, sampling: Sampling
) -> None:
    whole = make.collect(demo.generate(make.outbound(TEXT), sampling, Cancellation()))
    pressed = Cancellation()
    pressed.conclude()
    short = make.collect(demo.generate(make.outbound(TEXT), sampling, pressed))
    assert whole.reasoning and whole.usage.reasoning_tokens > 0
    assert short.answer and short.usage.reasoning_tokens < whole.usage.reasoning_tokens


def test_pressed_before_the_start_nothing_is_thought_at_all(
    demo: LocalEngine, make: SimpleNamespace, sampling: Sampling
) -> None:
    pressed = Cancellation()
    pressed.conclude()
    result = make.collect(demo.generate(make.outbound(TEXT), sampling, pressed))
    assert result.reasoning == "" and result.usage.reasoning_tokens == 0
    assert result.answer


def test_it_concerns_no_later_request(demo: LocalEngine, make: SimpleNamespace, sampling: Sampling) -> None:
    before = make.collect(demo.generate(make.outbound(TEXT), sampling, Cancellation()))
    pressed = Cancellation()
    pressed.conclude()
    make.collect(demo.generate(make.outbound(TEXT), sampling, pressed))
    after = make.collect(demo.generate(make.outbound(TEXT), sampling, Cancellation()))
    assert (after.reasoning, after.answer) == (before.reasoning, before.answer)


def test_it_does_nothing_to_an_answer_that_is_being_written(
    demo: LocalEngine, make: SimpleNamespace, sampling: Sampling
) -> None:
    whole = make.collect(demo.generate(make.outbound(TEXT), sampling, Cancellation()))
    pressed, events = Cancellation(), []
    for event in demo.generate(make.outbound(TEXT), sampling, pressed):
        events.append(event)
        if isinstance(event, Token) and event.channel is Channel.ANSWER:
            pressed.conclude()
    result = make.collect(iter(events))
    assert (result.reasoning, result.answer) == (whole.reasoning, whole.answer)


def test_pressed_in_the_middle_of_thinking_the_rest_of_it_is_left_out(
    rambling: LocalEngine, make: SimpleNamespace
) -> None:
    sampling = make.greedy(max_tokens=3000, max_reasoning_tokens=2000)
    pressed, thought = Cancellation(), 0
    for event in rambling.generate(make.outbound("hello"), sampling, pressed):
        if isinstance(event, Token) and event.channel is Channel.REASONING:
            thought = event.count
            pressed.conclude()
        if isinstance(event, Token) and event.channel is Channel.ANSWER:
            break
    assert 0 < thought < 1500, "it would have thought for 2,000 tokens"


def test_pressed_while_the_prompt_is_read_the_answer_follows_it(rambling: LocalEngine, make: SimpleNamespace) -> None:
    pressed, events = Cancellation(), []
    outbound = make.outbound("x" * 3000, conversation=bytes([9] * 16))
    for event in rambling.generate(outbound, make.greedy(), pressed):
        events.append(event)
        if isinstance(event, Prefill) and event.done < event.total // 2:
            pressed.conclude()
    result = make.collect(iter(events))
    assert result.usage.reasoning_tokens == 0 and result.answer


def test_pressed_while_the_model_is_loading_it_holds_too(random_weights: Path, make: SimpleNamespace) -> None:
    engine = LocalEngine(make.entry_for(random_weights, "loading"), random_weights, n_threads=1)
    pressed, events = Cancellation(), []
    try:
        for event in engine.generate(make.outbound("hello"), make.greedy(), pressed):
            events.append(event)
            if isinstance(event, Loading):
                pressed.conclude()
    finally:
        engine.close()
    assert any(isinstance(event, Loading) for event in events)
    result = make.collect(iter(events))
    assert result.usage.reasoning_tokens == 0 and result.answer


def test_a_concluded_turn_can_still_be_stopped(rambling: LocalEngine, make: SimpleNamespace) -> None:
    pressed, answered = Cancellation(), 0
    pressed.conclude()
    for event in rambling.generate(make.outbound("hello"), make.greedy(max_tokens=3000), pressed):
        if isinstance(event, Token):
            answered = event.count
            pressed.cancel()
    assert 0 < answered < 2900


def test_preparing_tells_how_far_it_is_and_leaves_the_model_ready(random_weights: Path, make: SimpleNamespace) -> None:
    engine = LocalEngine(make.entry_for(random_weights, "prepared"), random_weights, context=512, n_threads=1)
    try:
        told = list(engine.prepare(Cancellation()))
        assert all(isinstance(event, Loading) for event in told)
        assert engine.pid is not None and engine.context_size == 512
        events = make.collect(engine.generate(make.outbound("hi"), make.greedy(), Cancellation())).events
        assert not any(isinstance(event, Loading) for event in events)
    finally:
        engine.close()


def test_who_stops_reading_the_preparation_holds_no_turn_up(random_weights: Path, make: SimpleNamespace) -> None:
    engine = LocalEngine(make.entry_for(random_weights, "left"), random_weights, n_threads=1)
    try:
        left = engine.prepare(Cancellation())
        next(left, None)  # and never again
        begun = time.monotonic()
        assert make.collect(engine.generate(make.outbound("hi"), make.greedy(), Cancellation())).answer
        assert time.monotonic() - begun < 60
    finally:
        engine.close()
