"""Conversations for training and for the held-out test, made from nothing but this package's word lists and a seed.

`python -m training.demo_model.generate --count 5` prints a few to look at.
"""

from __future__ import annotations

import argparse
import random
from dataclasses import dataclass

from training.demo_model import drafts, lists, smalltalk
from training.demo_model.sampling import Draw

DRAFT, LIST, OTHER, REVISION = "draft", "list", "other", "revision"
WEIGHTS = {DRAFT: 44, LIST: 34, OTHER: 22}


@dataclass(frozen=True)
class Conversation:
    """Earlier turns, and the turn to be learnt."""

    history: tuple[tuple[str, str], ...]
    """Request and answer of each earlier turn, without its reasoning."""
    request: str
    reasoning: str
    answer: str
    task: str
    opens_with: str
    """What the first line of the answer must hold: the recipient of a draft. May be empty."""


def conversation(seed: str, held_out: bool = False, task: str | None = None, single: bool = False) -> Conversation:
    """The conversation that `seed` stands for; with `held_out`, of names, topics and wordings kept for the test."""
    rng = random.Random(seed)
    draw = Draw(rng, held_out)
    history = []
    if not single and draw.chance(0.16):
        for _ in range(rng.choice((1, 1, 2))):
            earlier = _turn(draw, rng.choices(list(WEIGHTS), list(WEIGHTS.values()))[0])
            history.append((earlier.request, earlier.answer))
    chosen = task or rng.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
    if not single and task is None and draw.chance(0.09):
        turn = _revision(draw, chosen)
        history.append(turn.history[0])
    else:
        turn = _turn(draw, chosen)
    return Conversation(tuple(history), turn.request, turn.reasoning, turn.answer, turn.task, turn.opens_with)


def _turn(draw: Draw, task: str) -> Conversation:
    if task == DRAFT:
        draft, request = drafts.sample(draw)
        return Conversation((), request, draft.reasoning(request), draft.answer(), task, draft.recipient)
    if task == LIST:
        details, request = lists.sample(draw)
        return Conversation((), request, details.reasoning(), details.answer(), task, "")
    request, reasoning, answer = smalltalk.sample(draw)
    return Conversation((), request, reasoning, answer, task, "")


def _revision(draw: Draw, task: str) -> Conversation:
    """A follow-up; its first history entry is the turn that it changes."""
    if task == LIST:
        details, first = lists.sample(draw)
        earlier = (first, details.answer())
        return Conversation((earlier,), *lists.revise(draw, details), REVISION, "")
    draft, first = drafts.sample(draw)
    earlier = (first, draft.answer())
    return Conversation((earlier,), *drafts.revise(draw, draft, first), REVISION, draft.recipient)


def main() -> None:
    """Print `--count` conversations."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=5)
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--seed", default="look")
    options = parser.parse_args()
    for index in range(options.count):
        item = conversation(f"{options.seed}-{index}", options.held_out)
        for request, answer in item.history:
            print(f"<< {request}\n== {answer}\n")
        print(f"<< {item.request}\n.. {item.reasoning}\n== {item.answer}\n{'-' * 60}")


if __name__ == "__main__":
    main()
