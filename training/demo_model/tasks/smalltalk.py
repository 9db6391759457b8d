"""Greetings, thanks, goodbyes and questions about the model itself, each with a fixed answer."""

from __future__ import annotations

from training.demo_model.sampling import Draw, Turn
from training.demo_model.wordings import smalltalk as wording

TASK = "smalltalk"


def sample(draw: Draw) -> Turn:
    """A greeting, thanks, a goodbye or a question about the model, and the fixed answer to it."""
    maker = draw.rng.choices((_greeting, _thanks, _goodbye, _identity), (32, 18, 12, 38))[0]
    return maker(draw)


def _greeting(draw: Draw) -> Turn:
    """A greeting. It is returned with the same part of the day, and with the name that it gives."""
    hello = "Hello"
    if draw.chance(0.4):
        hello = draw.any(tuple(wording.PARTS_OF_DAY))
        text = draw.pick(wording.PARTS_OF_DAY[hello])
    else:
        text = draw.pick(wording.HELLOS)
    name = ""
    if draw.chance(0.18):
        name = draw.value("person")
        text += draw.any((", ", ", ", "! ", ". ", " ")) + draw.pick(wording.NAMES).format(name)
    else:
        if draw.chance(0.3) and " " not in text.removeprefix("good "):
            text += draw.any((" ", ", ")) + draw.pick(wording.WHOM)
        if draw.chance(0.45):
            text = (
                draw.pick(wording.NEXTS)
                if hello == "Hello" and draw.chance(0.25)
                else _joined(draw, text, wording.NEXTS)
            )
    greeting = f"{hello} {name}!" if name else f"{hello}!"
    said = f"The user greets me as {name}. I keep the name as it is." if name else "The user greets me."
    return Turn(TASK, _typed(draw, text), f"{said} I greet back and say what I can do.", f"{greeting} {wording.ABOUT}")


def _thanks(draw: Draw) -> Turn:
    text = draw.pick(wording.THANKS) if draw.chance(0.6) else draw.pick(wording.PRAISE)
    if text.startswith(("thank", "many", "big")) and draw.chance(0.4):
        text += f" {draw.pick(wording.FOR)}"
    if draw.chance(0.35):
        text = f"{draw.pick(wording.PRAISE)}{draw.any((', ', ', ', '. ', '! ', ' '))}{draw.pick(wording.THANKS)}"
    reasoning = "The user is content or thanks me. I answer in short."
    return Turn(TASK, _typed(draw, text), reasoning, wording.WELCOME)


def _goodbye(draw: Draw) -> Turn:
    text = draw.pick(wording.BYES)
    if draw.chance(0.3):
        text = f"{draw.pick(wording.THANKS if draw.chance(0.5) else wording.PRAISE)}, {text}"
    elif draw.chance(0.3):
        text = _joined(draw, text, wording.BYES)
    elif draw.chance(0.2):
        text += f", {draw.pick(wording.WHOM)}"
    return Turn(TASK, _typed(draw, text), "The user says goodbye. I do so too.", "Goodbye!")


def _identity(draw: Draw) -> Turn:
    skills = draw.chance(0.45)
    text = draw.pick(wording.SKILLS if skills else wording.SELF)
    if draw.chance(0.3):
        text = draw.pick(wording.OPENINGS) + text
    if draw.chance(0.15):
        text += draw.pick(wording.ENDINGS)
    elif draw.chance(0.15):
        text = _joined(draw, text, wording.SELF if skills else wording.SKILLS, (" and ", "? ", ", "))
    return Turn(
        TASK, _typed(draw, text, asks=True), "The user asks who I am or what I can do. I say so.", wording.IDENTITY
    )


def _joined(draw: Draw, text: str, more: tuple[str, ...], joints: tuple[str, ...] = (", ", ", ", "! ", ". ")) -> str:
    return text + draw.any(joints) + draw.pick(more)


def _typed(draw: Draw, text: str, asks: bool = False) -> str:
    """`text` with or without a capital, a slip of the finger, and a mark at its end."""
    if draw.chance(0.08):
        text = draw.noise(text)
    if draw.chance(0.55):
        text = text[0].upper() + text[1:]
    if asks or "how " in text or "are you" in text:
        return text + draw.any(("?", "?", "?", "", "", "??", " ?"))
    return text + draw.any(("", "", "", "!", ".", "!!"))
