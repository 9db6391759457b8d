"""Two requests in one message; each gets its reasoning and its answer, one after the other."""

from __future__ import annotations

import re

from training.demo_model import whole
from training.demo_model.sampling import PLACEHOLDER, Draw, Turn
from training.demo_model.tasks import dates, drafts, foreign, lists, product, rewriting, smalltalk, summaries, sums
from training.demo_model.wordings.two import FRAMES, JOINTS

TASK = "two"
WHOLE = 0.3
"""The share of messages from `wordings/whole/`, two drafts each."""

FIRST = (drafts, drafts, drafts, sums, sums, sums, sums, dates, dates, product, product, smalltalk, foreign)
SECOND = (drafts, drafts, drafts, sums, sums, sums, dates, dates, product, product, foreign, lists, summaries, rewriting)  # fmt: skip
"""What ends in a quoted text comes second."""
QUOTING = (lists, summaries, rewriting)
MARKS = "?.! \n"


def sample(draw: Draw) -> Turn:
    """Two tasks, or one twice."""
    if line := whole.drawn(draw, "twos", WHOLE):
        one, other = (_one_of(line["request"], drafts.described(fields)) for fields in line["drafts"])
        return _turn(one, other, line["request"])
    first, second = draw.any(FIRST), draw.any(SECOND)
    while first is second is foreign:  # both would get the same sentence
        second = draw.any(SECOND)
    one, other = first.sample(draw), second.sample(draw)
    start, follow = one.request.rstrip(MARKS), other.request
    if draw.chance(0.4):
        frame = draw.pick([frame for frame in FRAMES if frame.endswith("{b}") or second not in QUOTING])
        if not frame.endswith("{b}"):
            follow = follow.rstrip(MARKS)
        if not frame.startswith("{a}") and draw.chance(0.8):
            start = _small(start, one)
        return _turn(one, other, frame.replace("{a}", start).replace("{b}", follow))
    joint = draw.pick(JOINTS)
    if one.request.endswith("?") and joint[0] in ".\n" and draw.chance(0.9):
        joint = f"?{joint.removeprefix('.')}"
    if joint[-1] != "\n" and not re.search(r"[.?]", joint) and draw.chance(0.8):
        follow = _small(follow, other)
    return _turn(one, other, f"{start}{joint}{follow}")


def _one_of(message: str, draft: drafts.Draft) -> Turn:
    """The reply for one of the drafts of `message`."""
    answer = draft.answer()
    return Turn(
        drafts.TASK, "", draft.reasoning(" ".join(n for n in PLACEHOLDER.findall(message) if n in answer)), answer
    )


def _small(text: str, turn: Turn) -> str:
    """`text` with a small first letter, unless its first word is a name or `I`."""
    word = re.split(r"\W", text, maxsplit=1)[0]
    return text if word in ("", "I") or word in re.findall(r"\w+", turn.reasoning) else text[0].lower() + text[1:]


def _turn(one: Turn, other: Turn, request: str) -> Turn:
    """Both replies to `request`."""
    return Turn(
        TASK,
        request,
        f"There are two requests. First: {one.reasoning} Second: {other.reasoning}",
        f"{one.answer}\n\n---\n\n{other.answer}",
    )
