"""Texts to be made politer, shorter or into bullet points: known patterns change, all other words are copied."""

from __future__ import annotations

import re
from dataclasses import dataclass

from training.demo_model import whole
from training.demo_model.sampling import Draw, Turn, kept
from training.demo_model.text import capital
from training.demo_model.wordings import rewriting as wording

TASK = "rewrite"
WHOLE = 0.5
"""The share of requests from `wordings/whole/`."""

POLITE, SHORT, BULLETS = "polite", "short", "bullets"
WISHES = {
    POLITE: "The user wants this text politer.",
    SHORT: "The user wants this text shorter.",
    BULLETS: "The user wants this text as bullet points.",
}
REQUEST, WISH, COMPLAINT, QUESTION, FACT = "request", "wish", "complaint", "question", "statement"
RUDE, COURTESY = "rude words", "courtesy"
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


@dataclass(frozen=True)
class Sentence:
    """One sentence as the user typed it, in lower case and without its end, and what is to become of it."""

    kind: str
    typed: str
    result: str
    """Empty where the sentence is dropped."""

    def end(self, draw: Draw, mode: str) -> str:
        """What the user puts at the end; the last of the rude tails bring their own."""
        if self.typed.endswith("?"):
            return ""
        if self.kind == QUESTION:
            return draw.any(("?", "?", "?", "??")) if mode == POLITE else "?"
        if mode == POLITE:
            return draw.any((".", ".", ".", ".", "!", "!", "!!", "!!!"))
        return "."


def sample(draw: Draw) -> Turn:
    """A text to be rewritten in one of three ways."""
    if line := whole.drawn(draw, "rewrites", WHOLE):
        mode, request, answer, has = line["mode"], line["request"], line["answer"], line["has"]
        dropped = any(part.endswith("(dropped)") for part in has)
        plan = _bulleted(answer.count("\n") + 1, dropped) if mode == BULLETS else f"It has: {', '.join(has)}."
        return Turn(TASK, request, f"{WISHES[mode]} {plan} {kept(request)}", answer)
    mode = draw.rng.choices((POLITE, SHORT, BULLETS), (42, 34, 24))[0]
    text, reasoning, answer = _text(draw, mode)
    ask = _ask(draw, mode)
    request = _place(draw, ask, text)
    return Turn(TASK, request, f"{WISHES[mode]} {reasoning} {kept(request)}", answer)


def _text(draw: Draw, mode: str) -> tuple[str, str, str]:
    """The text as typed, the plan for it, and the text that it becomes."""
    notes = mode == BULLETS and draw.chance(0.3)
    sentences = _sentences(draw, mode)
    if notes:
        sentences = [sentence for sentence in sentences if sentence.result]
    hail, hailed = ("", "") if notes else _greeting(draw, mode)
    bye, left = ("", "") if notes else _farewell(draw, mode)
    ends = [sentence.end(draw, mode) for sentence in sentences]
    upper = draw.chance(0.65)
    small_i = not upper and draw.chance(0.4)
    gap = draw.any((" ", " ", " ", "\n"))
    typed = [capital(sentence.typed) if upper else sentence.typed for sentence in sentences]
    if notes:
        asked = [words + "?" if one.kind == QUESTION else words for one, words in zip(sentences, typed, strict=True)]
        body = draw.any((", ", "; ", "\n", "\n", " - ")).join(asked)
    else:
        if not upper or draw.chance(0.3):
            ends[-1] = "" if ends[-1] == "." else ends[-1]
        body = gap.join(words + end for words, end in zip(typed, ends, strict=True))
    parts = [hail, body, bye]
    open_end = bool(bye) and not ends[-1] and not body.endswith("?")
    between = "\n" if open_end else draw.any((" ", "\n", "\n"))
    if hail.startswith("[") and not notes and not bye and draw.chance(0.8):  # [PERSON_1], send me …
        between = " "
        parts[1] = sentences[0].typed[0] + body[1:] if draw.chance(0.8) else body
    text = between.join(part for part in parts if part)
    if small_i:
        text = re.sub(r"\bI\b", "i", text)

    results = [sentence.result for sentence in sentences if sentence.result]
    if mode == BULLETS:
        lines = [f"- To: {hailed}"] if hailed else []
        lines += [f"- {result}" for result in results]
        lines += [f"- From: {left}"] if left else []
        answer = "\n".join(lines)
    else:
        last = f"{left}" if left else ""
        inner = " ".join(results) + (" Thank you very much." if mode == POLITE else "")
        answer = "\n".join(part for part in (hailed, inner, last) if part)
    return text, _plan(sentences, mode, hailed, left), answer


def _plan(sentences: list[Sentence], mode: str, hailed: str, left: str) -> str:
    """What every sentence is, in the order of the text."""
    if mode == BULLETS:
        count = sum(1 for sentence in sentences if sentence.result) + bool(hailed) + bool(left)
        return _bulleted(count, any(not sentence.result for sentence in sentences))
    parts = ["greeting"] if hailed else []
    parts += [sentence.kind if sentence.result else f"{sentence.kind} (dropped)" for sentence in sentences]
    parts += ["name at the end"] if left else []
    return f"It has: {', '.join(parts)}."


def _bulleted(count: int, dropped: bool) -> str:
    """The plan for `count` bullet points."""
    plan = f"That makes {NUMBERS[count]} bullet{'s' if count > 1 else ''}."
    return f"Courtesy is dropped. {plan}" if dropped else plan


def _sentences(draw: Draw, mode: str) -> list[Sentence]:
    """One to four sentences that stay, with what is dropped among them."""
    rng = draw.rng
    weights = (32, 42, 20, 6) if mode != BULLETS else (6, 34, 38, 22)
    count = rng.choices((1, 2, 3, 4), weights)[0]
    sentences = [_core(draw, mode) for _ in range(count)]
    if mode == POLITE:
        for _ in range(rng.choices((0, 1, 2), (50, 40, 10))[0]):
            sentences.insert(rng.randint(0, len(sentences)), Sentence(RUDE, draw.pick(wording.REMARKS), ""))
    elif draw.chance(0.55 if mode == SHORT else 0.12):
        sentences.insert(0, Sentence(COURTESY, draw.pick(wording.OPENINGS), ""))
    if mode != POLITE and draw.chance(0.45 if mode == SHORT else 0.15):
        sentences.append(Sentence(COURTESY, draw.pick(wording.CLOSINGS), ""))
    return sentences


def _core(draw: Draw, mode: str) -> Sentence:
    """A sentence that stays, changed where a pattern of `mode` is in it."""
    weights = (36, 16, 24, 14, 10) if mode == POLITE else (30, 10, 14, 14, 32)
    kind = draw.rng.choices((REQUEST, WISH, COMPLAINT, QUESTION, FACT), weights)[0]
    if kind == REQUEST:
        return _request(draw, mode)
    if kind == WISH:
        return _wish(draw, mode)
    clause = _clause(draw, kind)
    if mode == POLITE:
        typed = _insulted(draw, clause) if kind != FACT else clause
        if kind == COMPLAINT:
            return Sentence(kind, _rude(draw, typed), f"I am afraid that {clause}.")
        if kind == QUESTION:
            typed = _rude(draw, typed) if draw.chance(0.4) else typed
            return Sentence(kind, typed, f"Could you please tell me: {clause}?")
        return Sentence(kind, typed, f"{capital(clause)}.")
    end = "?" if kind == QUESTION else ("" if mode == BULLETS else ".")
    leads = wording.LONG_QUESTIONS if kind == QUESTION else wording.LEADS
    typed = _padded(draw, clause, leads) if mode == SHORT else clause
    return Sentence(kind, typed, f"{capital(clause)}{end}")


def _request(draw: Draw, mode: str) -> Sentence:
    """An order or a prohibition."""
    if draw.chance(0.1) and mode != SHORT:
        clause = _expand(draw, draw.pick(wording.PROHIBITIONS))
        typed = draw.any(("don't ", "don't ", "do not ", "never ", "please don't ", "please do not ")) + clause
        if mode == BULLETS:
            return Sentence(REQUEST, typed, capital(typed))
        return Sentence(REQUEST, _rude(draw, typed), f"Could you please not {clause}?")
    clause = _clause(draw, REQUEST)
    if draw.chance(0.08):
        clause = f"{clause} and {_expand(draw, draw.pick(wording.IMPERATIVES))}"
    if mode == BULLETS:
        typed = f"please {clause}" if draw.chance(0.3) else clause
        return Sentence(REQUEST, typed, capital(typed))
    if mode == SHORT:
        if draw.chance(0.12):
            return Sentence(REQUEST, clause, f"{capital(clause)}.")
        typed = f"{draw.pick(wording.LONG_REQUESTS)} {clause}"
        if draw.chance(0.12):
            typed += f", {draw.pick(wording.TRAILERS)}"
        return Sentence(REQUEST, typed, f"Please {clause}.")
    typed, haste = _insulted(draw, clause), ""
    if draw.chance(0.18):
        typed, haste = f"{typed} {draw.pick(wording.URGENT)}", " as soon as possible"
    if draw.chance(0.28):
        typed = f"{draw.pick(wording.DUTIES)} {typed}"
    return Sentence(REQUEST, _rude(draw, typed), f"Could you please {clause}{haste}?")


def _wish(draw: Draw, mode: str) -> Sentence:
    """What the writer needs or wants to do."""
    start = draw.pick(wording.NEED_STARTS)
    who = start.split()[0]
    if draw.chance(0.3):
        clause = _expand(draw, draw.pick(wording.WISHES))
        start = draw.any((f"{who} want to", f"{who} need to", f"{who} have to", f"{who} must", f"{who} would like to"))
        polite = f"{who} would like to {clause}"
    else:
        clause = _clause(draw, WISH)
        polite = f"{who} would be grateful for {clause}"
    if mode == POLITE:
        typed, haste = f"{start} {_insulted(draw, clause)}", ""
        if draw.chance(0.2):
            typed, haste = f"{typed} {draw.pick(wording.URGENT)}", " as soon as possible"
        return Sentence(WISH, _rude(draw, typed), f"{capital(polite)}{haste}.")
    clause = f"{start} {clause}"
    if mode == SHORT:
        return Sentence(WISH, _padded(draw, clause, wording.LEADS), f"{capital(clause)}.")
    return Sentence(WISH, clause, capital(clause))


def _clause(draw: Draw, kind: str) -> str:
    """A clause of a kind, from the lists or from words in no order."""
    if draw.chance(0.15):
        return _odd(draw, kind)
    if kind == REQUEST:
        template = draw.pick(wording.IMPERATIVES)
        timed = "{time}" in template or not draw.chance(0.45)
        return _expand(draw, template if timed else f"{template} {draw.pick(wording.DEADLINES)}")
    if kind == WISH:
        tail = f" {draw.pick(wording.DEADLINES)}" if draw.chance(0.35) else ""
        return _expand(draw, draw.pick(wording.NEEDS) + tail)
    if kind == COMPLAINT:
        if draw.chance(0.45):
            return _expand(draw, f"{draw.pick(wording.ARTICLES)} {draw.pick(wording.FAULTS)}")
        return _expand(draw, draw.pick(wording.COMPLAINTS))
    return _expand(draw, draw.pick(wording.QUESTIONS if kind == QUESTION else wording.FACTS))


def _odd(draw: Draw, kind: str) -> str:
    """A clause of ordinary or invented words in no order, which can only be copied."""

    def some(least: int, most: int) -> str:
        words: list[str] = []
        while len(words) < least or (len(words) < most and draw.chance(0.5)):
            word = draw.anything()
            if word not in wording.NEGATIVE:
                words.append(word)
        return " ".join(words)

    rng = draw.rng
    what = f"{rng.choice(('the', 'the', 'the', 'our', 'my', 'your'))} {some(1, 3)}"
    extra = _expand(
        draw, rng.choice(("", "", "", " for {person}", " on {date}", " in {location}", " {ref}", " to {email}"))
    )
    if kind == REQUEST:
        verb = draw.pick(wording.VERBS) if draw.chance(0.85) else draw.invented()
        return f"{verb} {what}{extra}"
    if kind == WISH:
        return f"{what if draw.chance(0.5) else 'a ' + some(1, 3)}{extra}"
    if kind == COMPLAINT:
        return f"{what}{extra} {_expand(draw, draw.pick(wording.BROKEN))}"
    if kind == QUESTION:
        start = rng.choice(("where is", "when is", "why is", "who has", "what is", "how is", "which is", "is", "has"))
        return f"{start} {what}{extra}" + (f" {some(1, 1)}" if start in ("is", "has") else "")
    return f"{what} {rng.choice(('is', 'is', 'was', 'has', 'and'))} {some(1, 3)}{extra}"


def _expand(draw: Draw, template: str) -> str:
    """`template` with its documents and values."""
    while "{doc}" in template:
        template = template.replace("{doc}", draw.pick(wording.DOCUMENTS), 1)
    return draw.fill(template)


def _padded(draw: Draw, clause: str, leads: tuple[str, ...]) -> str:
    """`clause` as a wordy writer puts it."""
    if draw.chance(0.7):
        clause = f"{draw.pick(leads)} {clause}"
    if leads is wording.LEADS and draw.chance(0.22):
        clause += draw.any((", ", ", ", " ")) + draw.pick(wording.TRAILERS)
    return clause


def _insulted(draw: Draw, clause: str) -> str:
    """`clause` with a rude adjective after its first article, now and then."""
    if not draw.chance(0.14):
        return clause
    return re.sub(
        r"\b(the|your|this) (?=\w)", lambda match: f"{match[0]}{draw.pick(wording.INSULTS)} ", clause, count=1
    )


def _rude(draw: Draw, typed: str) -> str:
    """`typed` with rude words at its start or end, now and then."""
    if draw.chance(0.1):
        typed = f"{draw.pick(wording.RUDE_STARTS)} {typed}"
    if draw.chance(0.12):
        typed = f"{typed}, {draw.pick(wording.RUDE_ENDS)}"
    return typed


def _greeting(draw: Draw, mode: str) -> tuple[str, str]:
    """The greeting as typed, and what stands for it in the answer."""
    if draw.chance(0.6):
        return "", ""
    word = draw.pick(wording.GREETINGS)
    typed = capital(word) if draw.chance(0.6) else word
    if draw.chance(0.15):
        return f"{typed},", "Hello," if mode == POLITE else ""
    person = draw.value("person")
    if draw.chance(0.5):
        typed, word = person, ""
    else:
        typed = f"{typed} {person}"
    typed += "!" if draw.chance(0.1) else ","
    if mode == POLITE:
        return typed, f"Dear {person},"
    if mode == BULLETS:
        return typed, person
    return typed, f"{capital(word)} {person},".strip()


def _farewell(draw: Draw, mode: str) -> tuple[str, str]:
    """The end of the letter as typed, and what stands for it in the answer."""
    if draw.chance(0.8):
        return "", ""
    word = draw.pick(wording.FAREWELLS)
    typed = capital(word) if draw.chance(0.6) else word
    if draw.chance(0.3):
        return typed, ""
    person = draw.value("person")
    left = {POLITE: f"Kind regards,\n{person}", SHORT: f"{capital(word)},\n{person}", BULLETS: person}[mode]
    return typed + draw.any((", ", " ", ",\n", "\n")) + person, left


def _ask(draw: Draw, mode: str) -> str:
    """The order to rewrite, put together from parts."""
    rng = draw.rng
    ending = draw.pick(wording.ENDINGS)
    asking, thing = draw.pick(wording.ASKING), draw.pick(wording.OBJECTS)
    if draw.chance(0.22):
        asks = {POLITE: wording.POLITE_ASKS, SHORT: wording.SHORT_ASKS, BULLETS: wording.BULLET_ASKS}[mode]
        parts = [draw.pick(asks)]
    elif mode == BULLETS:
        parts = [asking, draw.pick(wording.TURN), thing, draw.pick(wording.BULLETED), ending]
    elif mode == POLITE and draw.chance(0.5):
        parts = [asking, draw.pick(wording.REWRITE), thing, draw.pick(wording.POLITELY), ending]
    elif mode == SHORT and draw.chance(0.6):
        if draw.chance(0.6):
            parts = [asking, draw.pick(wording.SHORTEN), thing, ending]
        else:
            parts = [asking, draw.pick(wording.REWRITE), thing, draw.pick(wording.SHORTLY), ending]
    else:
        how = draw.pick(wording.POLITER if mode == POLITE else wording.SHORTER)
        parts = [asking, rng.choice(("make", "make", "make", "get", "keep") if mode == SHORT else ("make",)), thing]
        parts += [how, ending]
    ask = " ".join(part for part in parts if part).replace(" ,", ",")
    if draw.chance(0.1):
        ask = draw.noise(ask)
    pre = draw.pick(wording.PRE)
    return f"{pre} {ask}" if pre else ask


def _place(draw: Draw, ask: str, text: str) -> str:
    """The order and the text in one request."""
    if draw.chance(0.6):
        ask = capital(ask)
    quote = draw.any(("{}", "{}", "{}", "{}", '"{}"', "'{}'", "“{}”")).format(text)
    if draw.chance(0.15):
        return f"{quote}\n\n{ask}{draw.any(('', '.', '?', ''))}"
    if quote == text and "\n" in text:
        return ask + draw.any((":\n", ":\n\n", "\n\n", ".\n\n")) + text
    return ask + draw.any((": ", ": ", ": ", ":\n", ":\n\n", "? ", ". ", " - ", "\n\n", "\n")) + quote
