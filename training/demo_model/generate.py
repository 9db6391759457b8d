"""Conversations for training and for the held-out test, made from this package's words and a seed.

`python -m training.demo_model.generate --count 5` prints a few to look at.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from training.demo_model import varying
from training.demo_model.sampling import Draw, Turn
from training.demo_model.tasks import (
    dates,
    drafts,
    following,
    foreign,
    forms,
    lists,
    product,
    rewriting,
    smalltalk,
    summaries,
    sums,
    two,
)
from training.demo_model.wordings import refusals

SAMPLE: dict[str, Callable[[Draw], Turn]] = {
    module.TASK: module.sample
    for module in (drafts, lists, rewriting, summaries, forms, sums, dates, product, smalltalk, foreign, two)
}
WEIGHTS = {
    drafts.TASK: 19,
    lists.TASK: 12,
    rewriting.TASK: 12,
    summaries.TASK: 10,
    forms.TASK: 16,
    sums.TASK: 26,
    dates.TASK: 9,
    product.TASK: 16,
    smalltalk.TASK: 6,
    foreign.TASK: 28,
    two.TASK: 10,
    following.TASK: 17,
}
"""How often each task comes up in training."""
VARIED, VARIED_FORMS = 0.5, 0.75
"""How many of the conversations that copy have other words put in (not those held out); forms have their labels to copy."""


@dataclass(frozen=True)
class Conversation:
    """Earlier turns, and the turn to be learnt."""

    history: tuple[tuple[str, str], ...]
    """Request and answer of each earlier turn, without its reasoning."""
    turn: Turn


def conversation(seed: str, held_out: bool = False, task: str | None = None, single: bool = False) -> Conversation:
    """The conversation that `seed` stands for; with `held_out`, of names, topics and wordings kept for the test.

    `task` chooses what the last turn is; with `single` there is no turn before that one does not need.
    """
    while True:
        item = _varied(seed, held_out, task, single)
        if "<think>" not in repr(item):  # a form's blank in the one shape that an engine takes for reasoning
            return item
        seed += "'"


def _varied(seed: str, held_out: bool, task: str | None, single: bool) -> Conversation:
    item = _plain(seed, held_out, task, single)
    rng = random.Random(f"{seed} varied")
    share = VARIED_FORMS if item.turn.task == forms.TASK else VARIED
    if held_out or item.turn.task not in varying.COPYING or rng.random() >= share:
        return item
    texts = [text for pair in item.history for text in pair]
    texts, turn = varying.varied(rng, texts, item.turn, _template_words())
    return Conversation(tuple(zip(texts[::2], texts[1::2], strict=True)), turn)


@cache
def _template_words() -> frozenset[str]:
    """The words that replies do not take from their requests, as some thousand conversations show them."""
    items = (_plain(f"template-{index}", False, None, False) for index in range(12_000))
    return varying.template_words(
        Turn(item.turn.task, " ".join((*(t for pair in item.history for t in pair), item.turn.request)), *_reply(item))
        for item in items
        if item.turn.task != "two"
    )


def _reply(item: Conversation) -> tuple[str, str]:
    return item.turn.reasoning, item.turn.answer


def _plain(seed: str, held_out: bool, task: str | None, single: bool) -> Conversation:
    draw = Draw(random.Random(seed), held_out)
    chosen = task or draw.rng.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
    history: list[tuple[str, str]] = []
    if not single and draw.chance(0.18):
        for _ in range(draw.rng.choice((1, 1, 2))):
            earlier = SAMPLE[draw.any(list(SAMPLE))](draw)
            history.append((earlier.request, earlier.answer))
    if chosen == following.TASK:
        before, turn = following.sample(draw)
        history += before
    else:
        turn = SAMPLE[chosen](draw)
    if turn.answer == refusals.TEXTLESS.answer:
        history = []  # after an answer, "make it shorter" is about that
    return Conversation(tuple(history), turn)


def main() -> None:
    """Print `--count` conversations."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=5)
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--task", choices=list(WEIGHTS))
    parser.add_argument("--seed", default="look")
    options = parser.parse_args()
    made: Counter[str] = Counter()
    for index in range(options.count):
        item = conversation(f"{options.seed}-{index}", options.held_out, options.task)
        made[item.turn.task] += 1
        for request, answer in item.history:
            print(f"<< {request}\n== {answer}\n")
        print(f"<< {item.turn.request}\n.. {item.turn.reasoning}\n== {item.turn.answer}\n{'-' * 60}")
    print(", ".join(f"{task} {count}" for task, count in made.most_common()))


if __name__ == "__main__":
    main()
