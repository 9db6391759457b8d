"""The requests that were written one by one for training: a reply made of a line must hold what the request holds."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from training.demo_model import evaluate, handwritten, unseen, whole
from training.demo_model.calculation import in_words
from training.demo_model.generate import WEIGHTS, conversation
from training.demo_model.sampling import HELD_OUT_ORDINALS, PLACEHOLDER, Draw
from training.demo_model.tasks import (
    dates,
    drafts,
    following,
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
from training.demo_model.wordings import changing, refusals
from training.demo_model.wordings import following as words

TASKS = {
    "drafts": drafts,
    "lists": lists,
    "rewrites": rewriting,
    "summaries": summaries,
    "forms": forms,
    "foreign": foreign,
    "product": product,
}
SINGLE = (*TASKS, "sums", "dates", "changes", "twos")
TALKS = ("draft_talks", "list_talks")


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


def test_numbers_are_said_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    line = {"request": "«3» and «999» are here. «10» more", "operation": "+", "unit": "", "words": True}
    monkeypatch.setattr(whole, "entries", lambda _: (line,))
    said = {in_words(Draw(random.Random(seed)), 7342) for seed in range(50)}
    assert said == {f"seven thousand three hundred{link}forty{hyphen}two" for link in (" and ", " ") for hyphen in "- "}
    for number, words_ in (
        (0, "zero"),
        (20, "twenty"),
        (21, "twenty-one"),
        (300, "three hundred"),
        (1005, "one thousand and five"),
    ):
        assert words_ in {in_words(Draw(random.Random(seed)), number) for seed in range(50)}
    for seed in range(50):
        assert not re.search(r"\d", sums.sample(Sure(seed)).request)


def test_a_first_number_is_the_smaller_one_where_the_line_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    line = {"request": "«40» off «30»", "operation": "-", "unit": "", "turned": True, "below": True}
    monkeypatch.setattr(whole, "entries", lambda _: (line,))
    for seed in range(50):
        turn = sums.sample(Sure(seed))
        more, less = (int(number) for number in re.findall(r"\d+", turn.request))
        assert turn.answer == f"{less} - {more} = {less - more}" and less < more


def test_the_letter_of_a_form_is_one_of_its_request_and_each_value_is_beside_its_blank() -> None:
    for line in whole.entries("forms"):
        turn = forms._turn(line["request"], line["letter"], line["blank"], dict(line["values"]), ())
        names = forms._MARKED.findall(line["letter"])
        assert (
            forms._MARKED.sub(lambda match, line=line: line["blank"] % match[1], line["letter"]) in line["request"]
        ), line
        assert set(names) == {name for name, _ in line["values"]}, line
        for name, value in line["values"]:
            blank = line["blank"] % name
            assert f"{blank} = {value or 'missing'}" in turn.reasoning, line
            assert (blank if value is None else value) in turn.answer, line
        missing = [name for name, value in line["values"] if value is None]
        assert turn.answer.endswith(f"\nMissing: {', '.join(missing)}.") or not missing, line


def test_what_a_change_leaves_out_is_named_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changing, "CHANGES", {"without": 1})
    named = {drafts: 0, lists: 0}
    for seed in range(600):
        for task, revise in ((drafts, revising.revise), (lists, lists.revise)):
            before, _ = task.drawn(Draw(random.Random(seed)))
            _, wish, after = revise(Draw(random.Random(seed + 600)), before)
            if "without the" in wish:
                named[task] += 1
                assert _held(before.answer()) - _held(after.answer()) <= _held(wish), wish
    assert min(named.values()) > 20


def test_a_sum_begins_with_its_numbers_as_they_stand_in_the_request() -> None:
    for seed in range(600):
        turn = sums.sample(Draw(random.Random(seed)))
        read = re.match(r"I read ([^.]+)\. The user wants ", turn.reasoning)
        assert read, turn.reasoning
        numbers = [rf"(?<!\d){re.escape(number)}(?!\d)" for number in read[1].split("; ")]
        assert len(numbers) >= 2 and re.search(
            "(?s:.*)".join(numbers), PLACEHOLDER.sub("", turn.request), re.IGNORECASE
        ), turn


def test_ordinals_kept_for_the_test_are_in_no_training_text() -> None:
    for seed in range(3000):
        draw = Draw(random.Random(seed))
        given = [int(draw.placeholder(kind).rpartition("_")[2][:-1]) for kind in ("PERSON", "URL") * 6]
        assert not set(given) & set(HELD_OUT_ORDINALS)
        assert len(set(given[::2])) == len(set(given[1::2])) == 6


def test_a_change_keeps_every_placeholder_and_invents_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for line in whole.entries("changes"):
        monkeypatch.setattr(whole, "entries", lambda name, line=line: (line,) if name == "changes" else ())
        draw = Sure()
        draft = drafts.Draft("message", "polite", False, draw.value("person"), "about", "the lamp", "other")
        request, wish, changed = revising.revise(draw, draft)
        to = any(kind == "to" for kind, _ in line["changes"])
        assert _held(changed.answer()) == _held(request) | (set() if to else {draft.recipient}), line
        assert "«" not in request + wish + changed.answer(), line


def _held(*texts: str) -> set[str]:
    return set(PLACEHOLDER.findall(" ".join(texts)))


TAKING_AWAY = {"to", "sign", "without", "only", "drop", "replace"}


@pytest.mark.parametrize(
    ("name", "part", "task", "told"),
    [("draft_talks", "draft", drafts, revising.told), ("list_talks", "list", lists, lists.told)],
)
def test_each_change_does_something_and_only_those_that_take_away_lose_a_placeholder(
    name: str, part: str, task: ModuleType, told: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    for line in whole.entries(name):
        monkeypatch.setattr(whole, "entries", lambda _, line=line: (line,))
        filled = whole.drawn(Sure(), name, 1.0)
        assert filled
        state, first = task.described(filled[part]), filled[part]["request"]
        assert _held(state.answer()) == _held(first), line
        for change in filled["changes"]:
            wish, changed = told(state, [change])
            assert change[0] == "letter" or changed.answer() not in ("", state.answer()), line
            lost = _held(state.answer()) - _held(changed.answer())
            assert change[0] in TAKING_AWAY or not lost, line
            assert change[0] not in ("replace", "without", "drop") or lost <= _held(*_gone(state, *change)), line
            assert _held(wish, changed.answer()) <= _held(first, filled["request"]), line
            assert not set("«»") & set(wish + changed.answer()), line
            state = changed


def _gone(state: drafts.Draft | lists.Details, kind: str, *values: str) -> list[str]:
    """The texts that a change takes away from a draft or a list."""
    if kind == "without":
        if isinstance(state, lists.Details):
            return [value for label, value in state.items if label == values[1]]
        return [values[1]]
    return [values[0]]


def test_what_was_written_elsewhere_keeps_its_labels_and_its_closing(monkeypatch: pytest.MonkeyPatch) -> None:
    details = lists.Details(
        (("Person", "A"), ("Organisation", "B"), ("Phone", "1"), ("Date", "2"), ("Time", "3")), "table"
    )
    for seed in range(20):
        labels = following._labels(Sure(seed), details)
        assert len(set(labels.values())) == len(labels) == 5
    monkeypatch.setattr(following, "OTHERWISE", 1.0)
    for seed in range(200):
        turns, last = following._draft(Draw(random.Random(seed)))
        closings = {answer.rpartition("\n\n")[2].split("\n")[0] for _, answer in turns}
        assert closings & set(words.CLOSINGS), turns
        assert _held(last.answer) <= _held(last.request, *(text for turn in turns for text in turn)), last


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
    requests = [line["request"].lower() for name in SINGLE for line in whole.entries(name)]
    for name, part in (("draft_talks", "draft"), ("list_talks", "list")):
        requests += [text.lower() for line in whole.entries(name) for text in (line[part]["request"], line["request"])]
    assert len(requests) == len(set(requests))
    by_hand = {_alike(prompt.request) for prompt in (*unseen.PROMPTS, *handwritten.PROMPTS) if prompt.task != "sum"}
    assert not [text for text in by_hand & set(map(_alike, requests)) if len(text.split()) > 2]


def test_no_request_is_a_generated_one_of_the_test_apart_from_names_and_numbers() -> None:
    generated = {_alike(case.request) for task in WEIGHTS for case in evaluate.generated(task, 120, "test")}
    requests = [line["request"] for name in (*SINGLE, *TALKS) for line in whole.entries(name)]
    assert not [text for text in requests if _alike(text) in generated - {""}]


def test_a_text_is_asked_for_only_where_nothing_was_answered_before() -> None:
    items = [conversation(f"text-{index}", task="foreign") for index in range(1500)]
    asked = [item for item in items if item.turn.answer == refusals.TEXTLESS.answer]
    assert len(asked) > 20 and not any(item.history for item in asked)
    assert sum(bool(item.history) for item in items) > 200


def test_the_held_out_test_sees_none_of_them() -> None:
    assert whole.drawn(Draw(random.Random(1), held_out=True), "drafts", 1.0) is None
