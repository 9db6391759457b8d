"""Requests that the demonstration model can't serve, and the few fixed honest answers to them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from training.demo_model import whole
from training.demo_model.sampling import Draw, Turn
from training.demo_model.text import capital
from training.demo_model.wordings import foreign as wording
from training.demo_model.wordings import languages, refusals

TASK = "foreign"
WHOLE = 0.5
"""The share of requests from `wordings/whole/`."""

_SLOT = re.compile(r"\{([a-z]+)\}")
_SLOTS = wording.SLOTS | languages.SLOTS
_KEPT = re.compile(r"(\[[A-Z0-9_]+\])")


def _number(draw: Draw, kind: str) -> str | None:
    """A number in the form named `kind`, or nothing where `kind` is something else."""
    rng = draw.rng
    makers: dict[str, Callable[[], str]] = {
        "small": lambda: str(rng.randint(2, 30)),
        "number": lambda: str(rng.choice((rng.randint(10, 99), rng.randint(100, 999), rng.randint(1000, 9999)))),
        "three": lambda: str(rng.choice((rng.randint(100, 999), rng.randint(1000, 99999)))),
        "big": lambda: str(rng.randint(10**6, 10 ** rng.randint(7, 12))),
        "percent": lambda: rng.choice((str(rng.randint(2, 30)), "19", "20", "21", "2.5", "7.5")),
        "fraction": lambda: f"{rng.randint(1, 9)}/{rng.randint(2, 12)}",
        "decimal": lambda: f"{rng.randint(0, 99)}{rng.choice('...,')}{rng.randint(1, 99)}",
        "dedate": lambda: f"{rng.randint(1, 31)}. {draw.pick(_SLOTS['demonth'])}",
    }
    return makers[kind]() if kind in makers else None


def _filled(draw: Draw, text: str) -> str:
    """`text` with every slot filled, and the slots in what fills it."""

    used: set[str] = set()

    def fill(match: re.Match[str]) -> str:
        kind = match[1]
        if kind == "topic" or kind in _SLOTS:
            for _ in range(5):
                entry = draw.pick(draw.any(wording.TOPICS) if kind == "topic" else _SLOTS[kind])
                if entry not in used:
                    break
            used.add(entry)
            return _filled(draw, entry)
        return _number(draw, kind) or (draw.anything() if kind == "word" else draw.value(kind))

    return _SLOT.sub(fill, text)


def _lowered(text: str) -> str:
    """`text` in lower case, except for its placeholders."""
    return "".join(part if index % 2 else part.lower() for index, part in enumerate(_KEPT.split(text)))


def _typed(draw: Draw, text: str, quote: str = "") -> str:
    """`text` as somebody types it: with or without courtesy, capitals, a slip and a mark at the end; then `quote`."""
    rng = draw.rng
    if draw.chance(0.1):
        text = draw.noise(text)
    asking = text.split(" ", 1)[0] in wording.ASKING
    if asking:
        head = draw.pick(wording.QUESTION_HEADS) if draw.chance(0.15) else ""
    elif text.startswith(("i ", "you ", "my ", "let ", "this ")):
        head = draw.pick(wording.GREETING_HEADS) if draw.chance(0.12) else ""
    else:
        courtesy = wording.GREETING_HEADS if text.split(" ", 1)[0] in wording.NAMING else wording.ORDER_HEADS
        head = draw.pick(courtesy) if draw.chance(0.4) else ""
    text = head + text
    style = rng.choices(("tidy", "plain", "lower"), (50, 35, 15))[0]
    if style == "tidy":
        text = capital(re.sub(r"\bi\b(?!['.])", "I", text))
    elif style == "lower":
        text = _lowered(text)
    question = asking or head.rstrip().endswith(("can you", "could you", "would you", "you please"))
    if quote:
        text += rng.choice((": ", ": ", ":\n", ":\n\n", "? " if question else ". ", " - ", "\n\n", "\n"))
        return text + rng.choice(("{}", "{}", "{}", '"{}"', "'{}'", "```\n{}\n```")).replace("{}", quote)
    if question:
        return text + rng.choice(("?", "?", "?", "", "??", " ?") if style != "tidy" else ("?", "?", "?", "?", ""))
    return text + rng.choice(("", "", "", ".", " please", "!") if style != "tidy" else ("", ".", ".", ", please.", "!"))


def _knowledge(draw: Draw) -> str:
    if draw.chance(0.1):
        return _typed(draw, _filled(draw, f"{draw.pick(wording.ODD_STARTS)} {draw.pick(wording.ODD_OBJECTS)}"))
    frames = draw.rng.choices([frames for _, frames in wording.FIELDS], [weight for weight, _ in wording.FIELDS])[0]
    return _typed(draw, _filled(draw, draw.pick(frames)))


def _code(draw: Draw) -> str:
    if draw.chance(0.25):
        asked = _filled(draw, draw.pick(wording.CODE_WITH_TEXT))
        return _typed(draw, asked, _filled(draw, draw.pick(wording.SNIPPETS)))
    return _typed(draw, _filled(draw, draw.pick(wording.CODE_FRAMES)))


def _story(draw: Draw) -> str:
    return _typed(draw, _filled(draw, draw.pick(wording.WORK_FRAMES)))


def _translation(draw: Draw) -> str:
    if draw.chance(0.45):
        return _typed(draw, _filled(draw, draw.pick(wording.TONGUE_ASKS)))
    asked = _filled(draw, draw.pick(wording.TRANSLATE_FRAMES))
    if draw.chance(0.1):
        return _typed(draw, asked)
    sentences = [_filled(draw, draw.pick(wording.SENTENCES)) for _ in range(draw.rng.choice((1, 1, 2)))]
    return _typed(draw, asked, ". ".join(capital(sentence) for sentence in sentences))


def _maths(draw: Draw) -> str:
    text = _filled(draw, draw.pick(wording.MATHS))
    if re.search(r"[a-z]{5}", text):
        return _typed(draw, text)
    if draw.chance(0.3):
        text = re.sub(r" ?([-+*/^:]) ?", r"\1", text)
    if draw.chance(0.45):
        return _typed(draw, f"{draw.pick(wording.MATH_ASKS)} {text}")
    return text + draw.rng.choice(("", "", "", "?", " =", " = ?", "="))


def _action(draw: Draw) -> str:
    ask = draw.pick(wording.ACTION_ASKS) if draw.chance(0.5) else ""
    end = f" {draw.pick(wording.ACTION_ENDS)}" if draw.chance(0.25) else ""
    text = _filled(draw, f"{ask}{draw.pick(wording.ACTIONS)}{end}")
    if draw.chance(0.1):
        text = draw.noise(text)
    if draw.chance(0.5):
        text = capital(text)
    question = ask.startswith(("can", "could", "will", "would", "are", "why"))
    return text + draw.rng.choice(("?", "?", "") if question else ("", "", ".", "!"))


def _language(draw: Draw) -> tuple[str, refusals.Refusal]:
    """A request in another language, German in half of the draws."""
    rng = draw.rng
    language = rng.choices(
        (languages.GERMAN, *languages.LANGUAGES, languages.UNKNOWN), (50, *(6 for _ in languages.LANGUAGES), 3)
    )[0]
    german = language is languages.GERMAN
    part = draw.any(language.parts)
    text = _filled(draw, draw.pick(part))
    if language is languages.UNKNOWN:
        return text + rng.choice(("", "", ".", "!", "?")), _refusal(language)
    head = ""
    if part is not languages.DE_GREETINGS and draw.chance(0.2):
        head = draw.pick(languages.DE_HEADS) if german else f"{draw.pick(language.parts[-1][:8])}, "
        head = _filled(draw, head.replace("?", ""))
    if draw.chance(0.08):
        text = draw.noise(text)
    text = head + text
    style = rng.choices(("tidy", "plain", "lower"), (50, 25, 25))[0]
    text = capital(text) if style == "tidy" else _lowered(text) if style == "lower" else text
    if draw.chance(0.25):
        text = _plain_letters(text, german)
    marks = ("?", "?", "", "??") if part is languages.DE_QUESTIONS else ("", "", ".", "!", "?")
    return text if text.endswith(("?", ".")) else text + rng.choice(marks), _refusal(language)


def _refusal(language: languages.Language) -> refusals.Refusal:
    """What is said about a request in `language`."""
    return refusals.Refusal(
        f"The user writes in {language.name}. I understand only English and say so.",
        f"{refusals.AM} and understand only English. {refusals.REAL} {language.sentence}".strip(),
    )


def _plain_letters(text: str, german: bool) -> str:
    """`text` as it is typed on an English keyboard."""
    if german:
        for letter, spelled in zip("äöüÄÖÜß", ("ae", "oe", "ue", "Ae", "Oe", "Ue", "ss"), strict=True):
            text = text.replace(letter, spelled)
    text = text.replace("ł", "l").replace("Ł", "L").replace("¿", "").replace("¡", "")
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))


def _garbage(draw: Draw) -> str:
    rng = draw.rng
    kind = rng.choices(("keys", "half", "chatter", "number"), (20, 30, 42, 8))[0]
    if kind == "keys":
        rows = rng.choice(("asdfghjkl", "qwertzuiop", "yxcvbnm", "abcdefghijklmnopqrstuvwxyz", "?!.,;:-#+*", "jkfdsa"))
        pieces = [
            "".join(rng.choice(rows) for _ in range(rng.randint(2, 9))) for _ in range(rng.choice((1, 1, 1, 2, 3)))
        ]
        return " ".join(pieces)
    if kind == "number":
        return "".join(rng.choice("0123456789") for _ in range(rng.randint(1, 12)))
    text = _filled(draw, draw.pick(wording.HALVES if kind == "half" else wording.CHATTER))
    if draw.chance(0.4):
        text = capital(text)
    return text if text.isdigit() else text + rng.choice(("", "", "", "...", ".", "!"))


def _textless(draw: Draw) -> str:
    text = _filled(draw, draw.pick(wording.TEXTLESS_FRAMES))
    asking = text.split(" ", 1)[0] in wording.ASKING
    plain = asking or text.startswith(("i ", "as ", "a ", "tl", "shorter", "more "))
    head = draw.pick(wording.ORDER_HEADS) if not plain and draw.chance(0.35) else ""
    if draw.chance(0.1):
        text = draw.noise(text)
    text = head + text
    if draw.chance(0.5):
        text = capital(text)
    end = draw.pick(wording.TEXTLESS_ENDS) if draw.chance(0.5) else ""
    return text + (end or ("?" if asking or head.startswith(("can", "could")) else draw.any(("", ".", "!"))))


def _hidden(draw: Draw) -> str:
    kind = draw.rng.choices(("rules", "secret", "unmask", "other"), (25, 20, 38, 17))[0]
    if kind == "rules":
        parts = [draw.pick(wording.RULE_VERBS), draw.pick(wording.RULE_OBJECTS), draw.pick(wording.RULE_NEXTS)]
        text = " ".join(part for part in parts if part).replace(" !", "!")
    elif kind == "secret":
        text = f"{draw.pick(wording.SECRET_ASKS)} {draw.pick(wording.SECRETS)}"
    else:
        text = draw.pick(wording.UNMASK if kind == "unmask" else wording.RULE_OTHERS)
    return _typed(draw, _filled(draw, text))


CATEGORIES: tuple[tuple[int, Callable[[Draw], str], refusals.Refusal], ...] = (
    (34, _knowledge, refusals.KNOWLEDGE),
    (10, _code, refusals.CODE),
    (8, _story, refusals.STORY),
    (7, _translation, refusals.TRANSLATION),
    (8, _maths, refusals.MATHS),
    (8, _action, refusals.ACTION),
    (4, _garbage, refusals.GARBAGE),
    (3, _textless, refusals.TEXTLESS),
    (3, _hidden, refusals.HIDDEN),
)
LANGUAGE_WEIGHT = 15
BY_KIND = {
    "knowledge": refusals.KNOWLEDGE,
    "code": refusals.CODE,
    "story": refusals.STORY,
    "translation": refusals.TRANSLATION,
    "maths": refusals.MATHS,
    "action": refusals.ACTION,
    "garbage": refusals.GARBAGE,
    "textless": refusals.TEXTLESS,
    "hidden": refusals.HIDDEN,
    "other": _refusal(languages.UNKNOWN),
    **{language.name.lower(): _refusal(language) for language in (languages.GERMAN, *languages.LANGUAGES)},
}
"""What is said to the lines of `wordings/whole/foreign.jsonl`, by their `kind`."""


def sample(draw: Draw) -> Turn:
    """A request that is none of the model's tasks, and the honest answer to it."""
    if line := whole.drawn(draw, "foreign", WHOLE):
        refusal = BY_KIND[line["kind"]]
        return Turn(TASK, line["request"], refusal.reasoning, refusal.answer)
    at = draw.rng.choices(range(len(CATEGORIES) + 1), [*(weight for weight, _, _ in CATEGORIES), LANGUAGE_WEIGHT])[0]
    if at == len(CATEGORIES):
        request, refusal = _language(draw)
    else:
        _, maker, refusal = CATEGORIES[at]
        request = maker(draw)
    return Turn(TASK, request, refusal.reasoning, refusal.answer)
