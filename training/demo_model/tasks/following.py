"""What people ask next: an earlier draft or list changed, a sum or a date carried on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from training.demo_model import whole
from training.demo_model.calculation import withheld
from training.demo_model.sampling import Draw, Turn
from training.demo_model.tasks import dates, drafts, lists, revising, sums
from training.demo_model.wordings import drafting, words
from training.demo_model.wordings import following as wording

TASK = "follow-up"
WHOLE = 0.45
"""The share of lists and drafts with what is said next from `wordings/whole/`."""
OTHERWISE = 0.15
"""How often the answer before is not as this model would have put it: a conversation may have begun with another one."""

_RESULT = re.compile(r"= (-?\d+)")
_LABEL = re.compile(r"(?m)^(- |\d+\. |\| )([^:|\n]+?)(?=:| \|)")
_DAY = re.compile(r" is (\d{1,2}) ([A-Z][a-z]+)(?: (\d{4}))?\.$")


def sample(draw: Draw) -> tuple[tuple[str, str], Turn]:
    """Request and answer of the turn before, and the turn that follows it."""
    kind = draw.rng.choices(("draft", "list", "sum", "date"), (68, 18, 9, 5))[0]
    if kind == "sum":
        return _sum(draw)
    if kind == "date":
        return _date(draw)
    if kind == "list":
        if line := whole.drawn(draw, "list_talks", WHOLE):
            details, first = lists.of_line(line["list"])
            request, (reasoning, changed) = line["request"], lists.told(details, line["changes"])
        else:
            details, first = lists.drawn(draw)
            request, reasoning, changed = lists.revise(draw, details)
        answer = details.answer()
        if draw.chance(OTHERWISE):
            answer, changed = _labelled(draw, answer, changed)
    else:
        if line := whole.drawn(draw, "draft_talks", WHOLE):
            draft, first = drafts.of_line(line["draft"])
            request, (reasoning, changed) = line["request"], revising.told(draft, line["changes"])
        else:
            draft, first = drafts.drawn(draw)
            request, reasoning, changed = revising.revise(draw, draft)
        answer = _otherwise(draw, draft) if draw.chance(OTHERWISE) else draft.answer()
    return (first, answer), Turn(TASK, request, reasoning, changed)


def _labelled(draw: Draw, *lists: str) -> Iterator[str]:
    """`lists` with other words for their labels, the same ones in all."""
    other = {label: draw.any(names) for label, names in wording.LABELS.items()}
    for text in lists:
        yield _LABEL.sub(lambda match: match[1] + other.get(match[2], match[2]), text)


def _otherwise(draw: Draw, draft: drafts.Draft) -> str:
    """`draft` in a tone that nobody asked for, closed in another way."""
    text = replace(draft, tone=draw.any(list(drafting.STYLES)), long=False).answer()
    body, _, end = text.rpartition("\n\n")
    return "\n\n".join((body, "\n".join((draw.any(wording.CLOSINGS), *end.split("\n")[1:]))))


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
