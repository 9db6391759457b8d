"""What people ask next: an earlier draft or list changed, a sum or a date carried on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from training.demo_model import whole
from training.demo_model.calculation import withheld
from training.demo_model.sampling import Draw, Turn
from training.demo_model.tasks import dates, drafts, lists, revising, sums
from training.demo_model.wordings import following as wording
from training.demo_model.wordings import words

TASK = "follow-up"
WHOLE = 0.45
"""The share of lists and drafts with what is said next from `wordings/whole/`."""
TWICE = 0.25
"""How often a draft or a list is changed a second time."""
OTHERWISE = 0.15
"""How often the answer before has not this model's labels or closing: a conversation may have begun with another one."""

_RESULT = re.compile(r"= (-?\d+)")
_LABEL = re.compile(r"(?m)^(- |\d+\. |\| )([^:|\n]+?)(?=:| \|)")
_DAY = re.compile(r" is (\d{1,2}) ([A-Z][a-z]+)(?: (\d{4}))?\.$")


def sample(draw: Draw) -> tuple[list[tuple[str, str]], Turn]:
    """Request and answer of each turn before, and the turn that follows them."""
    kind = draw.rng.choices(("draft", "list", "sum", "date"), (68, 18, 9, 5))[0]
    if kind == "list":
        return _list(draw)
    if kind == "draft":
        return _draft(draw)
    before, turn = _sum(draw) if kind == "sum" else _date(draw)
    return [before], turn


def _list(draw: Draw) -> tuple[list[tuple[str, str]], Turn]:
    """A list that is changed, once or twice."""
    if line := whole.drawn(draw, "list_talks", WHOLE):
        details, first = lists.described(line["list"]), line["list"]["request"]
        steps = [(line["request"], *lists.told(details, line["changes"]))]
    else:
        details, first = lists.drawn(draw)
        steps = [lists.revise(draw, details)]
    if draw.chance(TWICE):
        steps.append(lists.revise(draw, steps[0][2]))
    other = _labels(draw, details) if draw.chance(OTHERWISE) else {}
    answers = [
        _LABEL.sub(lambda match: match[1] + other.get(match[2], match[2]), state.answer())
        for state in (details, *(step[2] for step in steps))
    ]
    _, wish, changed = steps[-1]
    return _talk((first, *(step[0] for step in steps)), changed.reasoning(wish), answers)


def _draft(draw: Draw) -> tuple[list[tuple[str, str]], Turn]:
    """A draft that is changed, once or twice."""
    if line := whole.drawn(draw, "draft_talks", WHOLE):
        draft, first = drafts.described(line["draft"]), line["draft"]["request"]
        steps = [(line["request"], *revising.told(draft, line["changes"]))]
    else:
        draft, first = drafts.drawn(draw)
        steps = [revising.revise(draw, draft)]
    if draw.chance(TWICE):
        steps.append(revising.revise(draw, steps[0][2]))
    closing = draw.any(wording.CLOSINGS) if draw.chance(OTHERWISE) else ""
    answers = [
        _closed(state.answer(), closing if state.tone == draft.tone else "")
        for state in (draft, *(step[2] for step in steps))
    ]
    _, wish, changed = steps[-1]
    return _talk((first, *(step[0] for step in steps)), changed.reasoning(changed.answer(), wish), answers)


def _talk(requests: Sequence[str], reasoning: str, answers: Sequence[str]) -> tuple[list[tuple[str, str]], Turn]:
    """All turns but the last, and the last with its reasoning."""
    before = list(zip(requests[:-1], answers[:-1], strict=True))
    return before, Turn(TASK, requests[-1], reasoning, answers[-1])


def _labels(draw: Draw, details: lists.Details) -> dict[str, str]:
    """Other words for the labels of a list, a different one for each."""
    other: dict[str, str] = {}
    for label in dict.fromkeys(label for label, _ in details.items):
        left = [name for name in wording.LABELS.get(label, ()) if name not in other.values()]
        if left:
            other[label] = draw.any(left)
    return other


def _closed(text: str, closing: str) -> str:
    """A draft with its closing words exchanged, if there are others."""
    body, _, end = text.rpartition("\n\n")
    return "\n\n".join((body, "\n".join((closing, *end.split("\n")[1:])))) if closing else text


def _sum(draw: Draw) -> tuple[tuple[str, str], Turn]:
    """A sum that goes on from the result of the one before."""
    while True:
        earlier = sums.sample(draw)
        found = _RESULT.findall(earlier.answer)
        if found and 0 < int(found[-1]) < 10_000:
            break
    result = int(found[-1])
    operation, wordings = draw.any(
        (("+", wording.PLUS), ("+", wording.PLUS), ("-", wording.MINUS), ("x", wording.TIMES))
    )
    while True:
        number = draw.rng.randint(2, 9) if operation == "x" else draw.rng.randint(1, min(999, max(99, result)))
        if withheld(*sorted((result, number))) == draw.held_out:
            break
        if operation == "x":
            operation, wordings = "+", wording.PLUS
    if operation == "-" and number > result:
        operation, wordings = "+", wording.PLUS
    request = draw.pick(wordings).format(number)
    steps = sums.worked(operation, (result, number))
    changed = f"{result} {operation} {number} = {sums.result(operation, (result, number))}"
    reasoning = f"The user goes on from {result}. The user wants {result} {operation} {number}. {steps}"
    return (earlier.request, earlier.answer), Turn(TASK, request, reasoning, changed)


def _date(draw: Draw) -> tuple[tuple[str, str], Turn]:
    """A date that goes on from the one before."""
    while True:
        earlier = dates.sample(draw)
        unit = draw.any((dates.DAY, dates.DAY, dates.WEEK))
        number = draw.rng.randint(1, 6 if unit == dates.WEEK else 40)
        days = number * 7 if unit == dates.WEEK else number
        found = _DAY.search(earlier.answer)
        if not found or found[2] not in words.MONTHS:
            continue
        start = dates.Day(int(found[1]), words.MONTHS.index(found[2]) + 1, int(found[3] or 0))
        if withheld(start.day, start.month, days) == draw.held_out:
            break
    length = dates.count(number, unit)
    steps, end = dates.forward(start, days)
    if unit == dates.WEEK:
        steps = f"{length} {'is' if number == 1 else 'are'} {days} days. {steps}"
    asked = f"{length} after {start.form(dates.WORDS)}"
    result = end.form(dates.WORDS)
    reasoning = f"The user wants {asked}. {steps} So {result}."
    request = draw.pick(wording.LATER).format(length)
    return (earlier.request, earlier.answer), Turn(TASK, request, reasoning, f"{asked} is {result}.")
