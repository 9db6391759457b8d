"""Questions about this program and one's data, answered from its manual."""

from __future__ import annotations

import re
from collections.abc import Sequence

from training.demo_model import whole
from training.demo_model.sampling import PLACEHOLDER, Draw, Turn
from training.demo_model.wordings.product import (
    ABOUT,
    COMMAND,
    ENDINGS,
    HOW,
    KEY,
    NAMED,
    OPENINGS,
    PLACES,
    SHARED,
    STATEMENTS,
    TOPICS,
    Topic,
)

TASK = "product"
WHOLE = 0.4
"""The share of questions from `wordings/whole/`."""

_CHOICE = re.compile(r"\{([^{}]+)\}")


def _wording(draw: Draw, text: str) -> str:
    """`text` with every choice made."""

    def choose(match: re.Match[str]) -> str:
        inside = match[1]
        options: Sequence[str] = inside.split("|") if "|" in inside else SHARED[inside]
        return draw.pick(options)

    return _CHOICE.sub(choose, text)


def _core(draw: Draw, topic: Topic) -> str:
    """A question about `topic`, without a greeting, a place or an end."""
    kinds = [(topic.asks, 5), (topic.does, 5), (topic.things, 2)]
    weights = [weight if kind else 0 for kind, weight in kinds]
    lines: tuple[str, ...] = draw.rng.choices([kind for kind, _ in kinds], weights)[0]
    said = _wording(draw, draw.pick(lines))
    if lines is topic.does:
        frames = {"key": KEY, "command": COMMAND}.get(topic.by)
        frame = draw.pick(frames if frames and draw.chance(0.35) else HOW)
        if draw.chance(0.2):
            said = f"{said} {draw.pick(PLACES)}"
        return frame.format(said)
    return draw.pick(ABOUT).format(said) if lines is topic.things else said


def _typed(draw: Draw, core: str) -> str:
    """`core` as somebody types it: with or without greeting, capital, and mark at the end."""
    asked = core.split()[0].lower() not in STATEMENTS or ", " in core
    mark = "?" if asked else "."
    text = draw.noise(core) if draw.chance(0.12) else core
    if draw.chance(0.12):
        ending = draw.pick(ENDINGS)
        text = f"{text}{ending}" if ending.startswith(",") else f"{text} {ending}"
    if draw.chance(0.22):
        text = f"{draw.pick(OPENINGS)} {text}"
    if draw.chance(0.6):
        text = text[0].upper() + text[1:]
        text = re.sub(r"\bi\b(?![/.])", "I", text)
    elif draw.chance(0.35):
        text = re.sub(r"\bI\b", "i", text)
    return text + mark if draw.chance(0.7 if mark == "?" else 0.4) else text


def sample(draw: Draw) -> Turn:
    """A question, what it is about, and the manual's answer."""
    if line := whole.drawn(draw, "product", WHOLE):
        return _answered(line["request"], next(topic for topic in TOPICS if topic.about == line["about"]))
    if draw.chance(0.03):
        kind, wording, topic = draw.pick(NAMED)
        who = draw.value(kind)
        request = _typed(draw, _wording(draw, wording).replace("%", who))
        if not PLACEHOLDER.fullmatch(who):  # a name like any other word
            return _answered(request, topic)
        return Turn(
            TASK,
            request,
            f"The user asks {topic.about} and names {who}. I answer from the manual.",
            f"You ask about {who}. {topic.answer}",
        )
    topic = draw.any(TOPICS)
    return _answered(_typed(draw, _core(draw, topic)), topic)


def _answered(request: str, topic: Topic) -> Turn:
    """The manual's answer to `request`."""
    return Turn(TASK, request, f"The user asks {topic.about}. I answer from the manual.", topic.answer)
