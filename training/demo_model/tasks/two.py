"""Two requests in one message; each gets its reasoning and its answer, one after the other."""

from __future__ import annotations

from training.demo_model.sampling import Draw, Turn
from training.demo_model.tasks import dates, drafts, foreign, lists, product, rewriting, smalltalk, summaries, sums
from training.demo_model.wordings.two import JOINTS

TASK = "two"

FIRST = (drafts, drafts, drafts, sums, sums, dates, product, product, smalltalk, foreign)
SECOND = (drafts, drafts, drafts, sums, sums, sums, dates, dates, product, product, foreign, lists, summaries, rewriting)  # fmt: skip
"""What ends in a quoted text comes second."""


def sample(draw: Draw) -> Turn:
    """Two tasks that differ."""
    first, second = draw.any(FIRST), draw.any(SECOND)
    while first is second:
        second = draw.any(SECOND)
    one, other = first.sample(draw), second.sample(draw)
    start = one.request.rstrip("?.! \n")
    joint = draw.pick(JOINTS)
    follow = other.request
    if joint[-1] != "\n" and "." not in joint and follow[:2] != "I " and draw.chance(0.8):
        follow = follow[0].lower() + follow[1:]
    return Turn(
        TASK,
        f"{start}{joint}{follow}",
        f"There are two requests. First: {one.reasoning} Second: {other.reasoning}",
        f"{one.answer}\n\n---\n\n{other.answer}",
    )
