"""The requests that were written one by one for training: a reply made of a line must hold what the request holds."""

from __future__ import annotations

import random
import re
from types import ModuleType

import pytest

from training.demo_model import handwritten, unseen, whole
from training.demo_model.sampling import PLACEHOLDER, Draw
from training.demo_model.tasks import (
    dates,
    drafts,
    foreign,
    forms,
    lists,
    product,
    revising,
    rewriting,
    summaries,
    sums,
    two,
)

TASKS = {
    "drafts": drafts,
    "lists": lists,
    "rewrites": rewriting,
    "summaries": summaries,
    "forms": forms,
    "foreign": foreign,
    "product": product,
}


class Sure(Draw):
    """A draw that takes every chance, and masks every name."""

    def __init__(self, seed: int = 5) -> None:
        super().__init__(random.Random(seed))
        self.bare = 0.0

    def chance(self, probability: float) -> bool:
        return probability > 0


@pytest.mark.parametrize(("name", "task"), TASKS.items())
def test_a_reply_keeps_every_placeholder_and_invents_none(
    name: str, task: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    for line in whole.entries(name):
        monkeypatch.setattr(whole, "entries", lambda _, line=line: (line,))
        turn = task.sample(Sure())
        asked, answered = (set(PLACEHOLDER.findall(text)) for text in (turn.request, turn.answer))
        assert answered == (asked if name not in ("foreign", "product") else set()), line
        assert "«" not in turn.request + turn.reasoning + turn.answer, line
        assert set(PLACEHOLDER.findall(turn.reasoning)) <= asked, line


@pytest.mark.parametrize("task", [sums, dates])
def test_numbers_and_dates_are_put_into_every_slot(task: ModuleType) -> None:
    for seed in range(600):
        turn = task.sample(Sure(seed))
        assert not set("{}«»") & set(turn.request + turn.reasoning + turn.answer), turn.request
        assert set(PLACEHOLDER.findall(turn.answer)) == set(PLACEHOLDER.findall(turn.request)), turn.request


def test_a_change_keeps_every_placeholder_and_invents_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for line in whole.entries("changes"):
        monkeypatch.setattr(whole, "entries", lambda name, line=line: (line,) if name == "changes" else ())
        draw = Sure()
        draft = drafts.Draft("message", "polite", False, draw.value("person"), "about", "the lamp", "other")
        request, reasoning, answer = revising.revise(draw, draft)
        asked = set(PLACEHOLDER.findall(request))
        to = any(kind == "to" for kind, _ in line["changes"])
        assert set(PLACEHOLDER.findall(answer)) == asked | (set() if to else {draft.recipient}), line
        assert "«" not in request + reasoning + answer, line


def _held(*texts: str) -> set[str]:
    return set(PLACEHOLDER.findall(" ".join(texts)))


@pytest.mark.parametrize(("name", "part", "task"), [("draft_talks", "draft", drafts), ("list_talks", "list", lists)])
def test_what_is_said_next_changes_what_was_written_and_nothing_else(
    name: str, part: str, task: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = revising.told if task is drafts else lists.told
    for line in whole.entries(name):
        monkeypatch.setattr(whole, "entries", lambda _, line=line: (line,))
        filled = whole.drawn(Sure(), name, 1.0)
        assert filled
        written, first = task.of_line(filled[part])
        reasoning, answer = told(written, filled["changes"])
        assert _held(written.answer()) == _held(first), line
        assert answer not in ("", written.answer()), line
        assert _held(answer, reasoning) <= _held(first, filled["request"]), line
        gone = _held(first, filled["request"]) - _held(answer)
        takes_away = {"to", "sign", "without", "only", "drop", "replace"} & {kind for kind, *_ in filled["changes"]}
        assert takes_away or not gone, line
        assert not set("«»") & set(reasoning + answer), line


def test_two_drafts_in_one_message_hold_what_it_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    for line in whole.entries("twos"):
        monkeypatch.setattr(whole, "entries", lambda _, line=line: (line,))
        turn = two.sample(Sure())
        assert _held(turn.answer) == _held(turn.request) >= _held(turn.reasoning), line
        assert turn.answer.count("\n\n---\n\n") == 1, line


def _alike(text: str) -> str:
    """`text` without what is exchanged in it, and without case and marks."""
    return " ".join(re.findall(r"[^\W\d]+", re.sub(r"«\w+»|\[[A-Z_]+_\d+\]", " ", text.lower())))


def test_no_request_stands_there_twice_nor_in_the_test_by_hand() -> None:
    names = (*TASKS, "sums", "dates", "changes", "twos")
    requests = [line["request"].lower() for name in names for line in whole.entries(name)]
    requests += [line["draft"]["request"].lower() for line in whole.entries("draft_talks")]
    requests += [line["list"]["request"].lower() for line in whole.entries("list_talks")]
    assert len(requests) == len(set(requests))
    by_hand = {_alike(prompt.request) for prompt in (*unseen.PROMPTS, *handwritten.PROMPTS) if prompt.task != "sum"}
    assert not [text for text in by_hand & set(map(_alike, requests)) if len(text.split()) > 2]


def test_the_held_out_test_sees_none_of_them() -> None:
    assert whole.drawn(Draw(random.Random(1), held_out=True), "drafts", 1.0) is None
