"""The port through a byte stream: what a socket between a screen and the application will carry."""

from __future__ import annotations

import io
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from assistant.application import port
from assistant.application.assembly import Assistant
from assistant.application.stream import Client, serve
from assistant.facts import Principal
from tests.conftest import PROMPT


@contextmanager
def connected(assistant: Assistant, principal: Principal) -> Iterator[Client]:
    """A client at one end of two pipes, the application at the other."""
    request_read, request_write = os.pipe()
    event_read, event_write = os.pipe()
    with (
        os.fdopen(request_read, "rb") as requests,
        os.fdopen(event_write, "wb") as events,
        os.fdopen(event_read, "rb") as incoming,
    ):
        outgoing = os.fdopen(request_write, "wb")
        server = threading.Thread(target=serve, args=(assistant, principal, requests, events))
        server.start()
        try:
            yield Client(outgoing, incoming)
        finally:
            outgoing.close()
            server.join(timeout=30)
    assert not server.is_alive()


def test_a_turn_through_a_stream_has_the_same_events_as_one_in_the_process(
    assistant: Assistant, principal: Principal
) -> None:
    with connected(assistant, principal) as client:
        events = list(client.submit(principal, port.StartTurn(text=PROMPT)))
    assert isinstance(events[0], port.TurnPrepared)
    assert isinstance(events[-1], port.TurnFinished)
    shown = "".join(event.text for event in events if isinstance(event, port.TextDelta) and event.channel == "answer")
    assert shown == events[-1].answer
    assert "Jana Nováková" in shown


def test_several_requests_of_one_connection_are_answered_in_turn(assistant: Assistant, principal: Principal) -> None:
    with connected(assistant, principal) as client:
        (models,) = client.submit(principal, port.ListModels())
        (found,) = client.submit(principal, port.Scan(text="mail jana.novakova@example.org"))
    assert isinstance(models, port.Result) and "demo" in {model["name"] for model in models.value["models"]}
    assert isinstance(found, port.Result) and found.negative


def test_a_cancel_stops_the_turn_and_keeps_what_was_written(assistant: Assistant, principal: Principal) -> None:
    with connected(assistant, principal) as client:
        handle = client.submit(principal, port.StartTurn(text=PROMPT))
        events = []
        for event in handle:
            events.append(event)
            if isinstance(event, port.TextDelta):
                handle.cancel()
    last = events[-1]
    assert isinstance(last, port.TurnFinished)
    assert last.audit.response_seq is not None
    assert last.outcome in ("stopped", "finished")  # a small model may be faster than the pipe


def test_a_cancel_that_comes_right_behind_its_request_stops_it(assistant: Assistant, principal: Principal) -> None:
    with connected(assistant, principal) as client:
        client._requests.write(port.encode(port.StartTurn(text=PROMPT)) + port.encode(port.Cancel()))
        client._requests.flush()
        event = port.decode_event(client._events.readline())
        while not isinstance(event, port.LAST):
            event = port.decode_event(client._events.readline())
        assert isinstance(event, port.TurnFinished) and event.outcome == "stopped"
        (models,) = client.submit(principal, port.ListModels())
    assert isinstance(models, port.Result), "and only that one"


def test_answer_now_goes_through_a_stream_and_to_that_turn_only(assistant: Assistant, principal: Principal) -> None:
    with connected(assistant, principal) as client:
        client._requests.write(port.encode(port.StartTurn(text=PROMPT)) + port.encode(port.Conclude()))
        client._requests.flush()
        event = port.decode_event(client._events.readline())
        while not isinstance(event, port.LAST):
            event = port.decode_event(client._events.readline())
        handle = client.submit(principal, port.StartTurn(text=PROMPT))
        events = []
        for each in handle:
            events.append(each)
            if isinstance(each, port.TextDelta) and each.channel == "answer":
                handle.conclude()  # too late to matter
        (models,) = client.submit(principal, port.ListModels())
    whole = events[-1]
    assert isinstance(event, port.TurnFinished) and isinstance(whole, port.TurnFinished)
    assert event.answer and event.usage.reasoning_tokens < whole.usage.reasoning_tokens
    assert isinstance(models, port.Result)


def test_who_leaves_a_turn_early_gets_the_next_answer_and_not_the_rest_of_that_one(
    assistant: Assistant, principal: Principal
) -> None:
    with connected(assistant, principal) as client:
        turn = iter(client.submit(principal, port.StartTurn(text=PROMPT)))
        next(turn)
        turn.close()  # type: ignore[attr-defined]
        (models,) = client.submit(principal, port.ListModels())
    assert isinstance(models, port.Result)


def test_a_request_may_not_say_who_asks(assistant: Assistant) -> None:
    principal = Principal("mallory", frozenset(), "test", "desk")
    answers = io.BytesIO()
    line = b'{"kind": "scan", "text": "x", "principal": {"user": "jan"}}\n'
    serve(assistant, principal, io.BytesIO(line), answers)
    event = port.decode_event(answers.getvalue())
    assert isinstance(event, port.Failed)
    assert event.exit_code == 2


def test_nonsense_on_the_stream_is_refused_and_the_connection_goes_on(
    assistant: Assistant, principal: Principal
) -> None:
    answers = io.BytesIO()
    serve(assistant, principal, io.BytesIO(b"\xff\x00nonsense\n" + port.encode(port.ListModels())), answers)
    first, second = answers.getvalue().splitlines()
    assert isinstance(port.decode_event(first), port.Failed)
    assert isinstance(port.decode_event(second), port.Result)


def test_no_event_shows_its_text_in_a_repr() -> None:
    assert "canary" not in repr(port.TextDelta(channel="answer", text="canary"))
    assert "canary" not in repr(port.StartTurn(text="canary"))
    assert "canary" not in repr(port.ShowRecords(seqs=(1,), reason="canary", passphrase="canary"))
