"""Promise 6: a placeholder comes back as the very characters that it stands for, or is shown as it is and flagged."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant.application import port
from assistant.inference.engine import Channel, Finished, FinishReason, Token, Usage
from assistant.inference.local import LocalEngine
from tests.conftest import Ask

TEXT = "Write to  Jana  Nováková (Jana.Novakova@Example.ORG), and to Jana Nováková-Malá."


@pytest.fixture
def says(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What the model says, piece by piece, in place of what it would have said."""
    pieces: list[str] = []

    def generate(*_: object) -> Iterator[Token | Finished]:
        for count, piece in enumerate(pieces, 1):
            yield Token(Channel.ANSWER, piece, count)
        yield Finished(FinishReason.STOP, Usage(completion_tokens=len(pieces)))

    monkeypatch.setattr(LocalEngine, "generate", generate)
    yield pieces


def finished(events: list[port.Event]) -> port.TurnFinished:
    assert isinstance(events[-1], port.TurnFinished), events[-1]
    return events[-1]


def test_values_come_back_character_for_character_however_the_stream_is_cut(ask: Ask, says: list[str]) -> None:
    says[:] = ["x"]
    found = finished(ask(TEXT)).findings
    values = {span.placeholder: TEXT[span.start : span.end] for span in found if span.placeholder}
    assert "Jana.Novakova@Example.ORG" in values.values()
    model = " and ".join(str(name) for name in values)
    says[:] = list(model)
    answer = finished(ask(TEXT)).answer
    assert answer == " and ".join(values.values())


@pytest.mark.parametrize(
    "odd", ["[PERSON_99]", "[EMAIL_ADDRESS_10]", "[PERSON_1", "<PERSON_1>", "PERSON_1", "[PERSON_01]"]
)
def test_what_is_no_placeholder_of_this_conversation_stays_as_it_is(odd: str, ask: Ask, says: list[str]) -> None:
    says[:] = [f"to {odd}"]
    assert finished(ask()).answer == f"to {odd}"


def test_an_unknown_placeholder_is_flagged(ask: Ask, says: list[str]) -> None:
    says[:] = ["Dear [PERSON_1], dear [PERSON_7]."]
    events = ask()
    done = finished(events)
    assert done.restoration.unknown == ("[PERSON_7]",)
    marks = {(event.text, event.mark) for event in events if isinstance(event, port.TextDelta)}
    assert ("[PERSON_7]", "unknown") in marks
    assert ("Jana Nováková", "restored") in marks


def test_a_value_stays_out_of_where_a_link_leads(ask: Ask, says: list[str]) -> None:
    says[:] = ["Read [this](https://example.org/?q=[PERSON_1])."]
    done = finished(ask())
    assert done.answer is not None and "Nováková" not in done.answer
