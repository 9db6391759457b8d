"""Small sums of whole numbers, bare or told as an office matter, each worked digit by digit in the reasoning."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from typing import Any

from training.demo_model import whole
from training.demo_model.calculation import in_words, named, polish, withheld
from training.demo_model.sampling import Draw, Turn
from training.demo_model.text import capital, joined
from training.demo_model.wordings import sums as wording
from training.demo_model.wordings.sums import MINUS, PLUS, TIMES

TASK = "sum"
WHOLE = 0.45
"""The share of requests from `wordings/whole/`."""

_MARKED = re.compile(r"«(\d+)»")
_OPERAND = re.compile(r"\{([A-D])\}")
PLACES = ("Ones", "Tens", "Hundreds", "Thousands", "Ten thousands", "Hundred thousands")


# The work


def _columns(text: str) -> list[int]:
    return [int(digit) for digit in reversed(text)]


def _turned(*numbers: list[int]) -> str:
    """Digits in the order in which the columns need them: reading them there is learnt sooner than turning them there."""
    return f"From the right {' and '.join(''.join(map(str, digits)) for digits in numbers)}."


def _added(a: int, b: int) -> str:
    """The columns of `a` + `b`; the last one holds the sum."""
    size = len(str(max(a, b)))
    left, right = _columns(f"{a:0{size}}"), _columns(f"{b:0{size}}")
    steps, carry, have = [], 0, ""
    for at, (x, y) in enumerate(zip(left, right, strict=True)):
        total = x + y + carry
        step = f"{PLACES[at]}: {x}+{y}{'+1' if carry else ''}={total}"
        if at == size - 1:
            steps.append(f"{step}, have {total}{have}.")
            break
        carry, have = total // 10, f"{total % 10}{have}"
        steps.append(f"{step}, carry {carry}, have {have}.")
    return f"{_turned(left, right)} {' '.join(steps)}"


def _taken(a: int, b: int) -> str:
    """The columns of `a` - `b`, where `a` is not the smaller one; zeros in front are left standing."""
    left, right = _columns(str(a)), _columns(f"{b:0{len(str(a))}}")
    steps, borrowed, have = [], False, ""
    for at, (x, y) in enumerate(zip(left, right, strict=True)):
        rest = x - y - borrowed
        less = f"-{y}{'-1' if borrowed else ''}"
        borrowed = rest < 0
        work = f"{x}{less}, borrow 1: 1{x}{less}={rest + 10}" if borrowed else f"{x}{less}={rest}"
        have = f"{rest % 10}{have}"
        steps.append(f"{PLACES[at]}: {work}, have {have}.")
    return f"{_turned(left, right)} {' '.join(steps)}"


def _multiplied(a: int, digit: int) -> str:
    """The columns of `a` times one digit."""
    steps, carry, have = [], 0, ""
    columns = _columns(str(a))
    for at, x in enumerate(columns):
        step = f"{PLACES[at]}: {x}x{digit}={x * digit}"
        if carry:
            step += f", {x * digit}+{carry}={x * digit + carry}"
        total = x * digit + carry
        if at == len(columns) - 1:
            steps.append(f"{step}, have {total}{have}.")
            break
        carry, have = total // 10, f"{total % 10}{have}"
        steps.append(f"{step}, carry {carry}, have {have}.")
    return f"{_turned(columns)} {' '.join(steps)}"


def result(operation: str, numbers: Sequence[int]) -> int:
    """What comes out."""
    if operation == PLUS:
        return sum(numbers)
    return numbers[0] - numbers[1] if operation == MINUS else numbers[0] * numbers[1]


def worked(operation: str, numbers: Sequence[int]) -> str:
    """The steps, from the digits on the right, and the result."""
    a, b = numbers[:2]
    parts = []
    if operation == PLUS:
        parts.append(_added(a, b))
        total = a + b
        for number in numbers[2:]:
            parts.append(f"Then {total} + {number}. {_added(total, number)}")
            total += number
    elif operation == MINUS:
        if a < b:
            parts.append(f"{b} is more, so {b} - {a} with a minus.")
        parts.append(_taken(max(a, b), min(a, b)))
    else:
        if len(str(a)) < len(str(b)):
            a, b = b, a
            parts.append(f"That is {a} x {b}.")
        if b < 10:
            parts.append(_multiplied(a, b))
        else:
            tens, ones = divmod(b, 10)
            if ones:
                parts.append(f"First {a} x {ones}. {_multiplied(a, ones)}")
            parts.append(f"{'Then' if ones else 'First'} {a} x {tens}. {_multiplied(a, tens)} With a zero {a * tens}0.")
            if ones:
                parts.append(f"Then {a * ones} + {a * tens * 10}. {_added(a * ones, a * tens * 10)}")
    return f"{' '.join(parts)} The result is {result(operation, numbers)}."


# The numbers


def _alike(draw: Draw) -> str:
    """The only digits of a sum whose numbers are to be alike, so that copying them is hard, or nothing; in training only."""
    return "" if draw.held_out or draw.chance(0.85) else "".join(draw.rng.sample("0123456789", draw.any((2, 2, 3))))


def _number(draw: Draw, weights: Sequence[int], alike: str = "") -> int:
    """A number; `weights` are those of one digit, two digits and so on. Some have many zeros, ones, fives and nines."""
    size = draw.rng.choices(range(1, len(weights) + 1), weights)[0]
    digits = alike or ("01599" if draw.chance(0.15) else "0123456789")
    number = draw.any(digits.replace("0", "")) + "".join(draw.any(digits) for _ in range(size - 1))
    if size > 1 and draw.chance(0.12):
        number = number[:-1] + "0"
    return int(number)


def _allowed(draw: Draw, numbers: Sequence[int]) -> bool:
    """Whether this draw may see these numbers: each eighth pair is for the evaluation only."""
    return withheld(*sorted(numbers[:2])) == draw.held_out


def _numbers(draw: Draw, operation: str, told: bool, count: int = 2) -> list[int]:
    """Operands; those of a story give more than one."""
    small = 1 if told else 4
    number = partial(_number, draw, alike=_alike(draw))
    below = operation == MINUS and not told and draw.chance(0.1)
    while True:
        if operation == TIMES:
            if draw.chance(0.3 if told else 0.25):
                numbers = [number((0, 1)), number((0, 1))]
            else:
                numbers = [number((3, 12, 6, 2)), draw.rng.randint(2, 9)]
                if draw.chance(0.6 if told else 0.3):
                    numbers.reverse()
        elif count > 2:
            numbers = [number((small + 1, 14, 5 if count == 3 else 2)) for _ in range(count)]
        elif told:
            numbers = [number((1, 14, 9, 2)), number((1, 14, 8, 2))]
        else:
            numbers = [number((4, 13, 9, 4, 1)), number((4, 13, 8, 3, 1))]
        if operation == MINUS and (numbers[0] < numbers[1]) != below:
            numbers.reverse()
        if told and (min(numbers) < 2 or result(operation, numbers) < 2):
            continue
        if _allowed(draw, numbers):
            return numbers


def _written(draw: Draw, numbers: Sequence[int], words_too: float) -> dict[str, str]:
    """The numbers as the request has them, by slot; in words with probability `words_too`, then small ones or all of them."""
    comma, spoken = draw.chance(0.3), draw.chance(words_too)
    most = draw.any((20, 20, 20, 99, 9999)) if words_too < 1 else 9999
    texts = []
    for number in numbers:
        if spoken and number <= most:
            texts.append(in_words(draw, number))
        else:
            texts.append(f"{number:,}" if comma else str(number))
    return dict(zip("ABCD", texts, strict=False))


# The requests


def _bare(draw: Draw) -> Turn:
    """A sum as such, with a sign or in words."""
    operation = draw.rng.choices((PLUS, MINUS, TIMES), (40, 30, 30))[0]
    count = draw.rng.choices((2, 3, 4), (76, 17, 7))[0] if operation == PLUS else 2
    numbers = _numbers(draw, operation, told=False, count=count)
    unit = draw.pick(wording.CURRENCIES) if operation != TIMES and draw.chance(0.12) else ""
    slots = _written(draw, numbers, 0.05)
    if unit:
        last = draw.chance(0.3)
        slots = {slot: text if last and slot == "A" else f"{text} {unit}" for slot, text in slots.items()}
    chance = draw.rng.random()
    if chance < 0.4:
        sign = draw.any(wording.SIGNS[operation])
        template = draw.any(wording.LEADS) + sign.join(f"{{{slot}}}" for slot in slots) + draw.any(wording.AFTER)
    elif count > 2:
        names = [f"{{{slot}}}" for slot in slots]
        listed = draw.any((joined(names), joined(names), ", ".join(names), " and ".join(names), " plus ".join(names)))
        template = draw.pick(wording.MANY).replace("{L}", listed)
    elif chance < 0.8:
        phrases = wording.PHRASES[operation]
        if operation == MINUS and numbers[0] > numbers[1] and draw.chance(0.25):
            phrases = wording.DIFFERENCES
        prefix = draw.pick(wording.PREFIXES)
        mark = "?" if prefix.startswith(("wh", "how", "can", "could", "do you", "would", "so ", "and ", "any ")) else ""
        template = f"{prefix} {draw.pick(phrases)}{mark}"
        if draw.chance(0.15):
            template = f"{draw.pick(phrases)}?"
    else:
        template = draw.any(wording.ASKING) + draw.pick(wording.ORDERS[operation])
    return _turn(draw, template, slots, operation, numbers, unit, [])


def _told(draw: Draw) -> Turn:
    """A sum in a story of one or two sentences."""
    story = draw.rng.choices(wording.STORIES, wording.WEIGHTS)[0]
    numbers = _numbers(draw, story.operation, told=True, count=story.count)
    situation = draw.pick(story.situations)
    money = "{U}" in situation
    situation, values = named(draw, situation)
    filled = {**_written(draw, numbers, 0.15)}
    filled["N"] = draw.pick(story.nouns) if story.nouns else ""
    for one, other, options in (
        ("S", "T", wording.SPOTS),
        ("V", "W", wording.DAYS),
        ("K", "J", wording.COSTS),
        ("X", "H", wording.CONTAINERS),
    ):
        filled[one], filled[other] = draw.pick(options), draw.pick(options)
        while filled[one] == filled[other]:
            filled[other] = draw.pick(options)
    while filled["X"] == filled["N"]:
        filled["X"] = draw.pick(wording.CONTAINERS)
    filled["H"] = draw.pick(wording.COSTS)
    filled["U"] = draw.pick(wording.CURRENCIES)
    unit = filled["U"] if money else filled["N"]
    question = draw.pick(story.questions)
    if story.turned and question.startswith("how") and draw.chance(0.15):
        template = f"{question[:-1]} if {situation}?"
    elif situation[-1] in ",:":
        template = f"{situation} {question}"
    else:
        glue = draw.any(wording.GLUE)
        template = f"{situation}{glue}{question}"
        if glue in (". ", "\n") and draw.chance(0.6):
            template = f"{situation}{glue}{question[0].upper()}{question[1:]}"
    return _turn(draw, template, {**filled, **values}, story.operation, numbers, unit, list(values.values()))


def _turn(
    draw: Draw,
    template: str,
    slots: dict[str, str],
    operation: str,
    numbers: Sequence[int],
    unit: str,
    names: Sequence[str],
) -> Turn:
    """The request, the work and the answer; the reasoning begins with the numbers as they stand there, in their order."""
    request = polish(draw, template, slots)
    read = [slots[slot].removesuffix(f" {unit}").lower() for slot in dict.fromkeys(_OPERAND.findall(template))]
    asked = f" {operation} ".join(map(str, numbers))
    wants = asked + (f", in {unit}" if unit else "")
    owner = joined(list(dict.fromkeys(names))) if names else ""
    if owner:
        wants += f", for {owner}"
    outcome = result(operation, numbers)
    answer = f"{asked} = {outcome}"
    if unit:
        answer += f", so it is {outcome} {unit}."
    if owner:
        answer = f"For {owner}: {answer}"
    said = f"I read {'; '.join(read)}. The user wants {wants}. {worked(operation, numbers)}"
    return Turn(TASK, request, said, answer)


def _whole(draw: Draw, line: dict[str, Any]) -> Turn:
    """A line of `wordings/whole/sums.jsonl` with other numbers of the same lengths; its `words` are numbers said in words,
    and the first number is the smaller one where it is `below`."""
    operation, request = line["operation"], line["request"]
    sizes = [len(digits) for digits in _MARKED.findall(request)]
    while True:
        numbers = [_number(draw, (*(0,) * (size - 1), 1)) for size in sizes]
        if operation == MINUS:
            numbers.sort(reverse="below" not in line)
        outcome = result(operation, numbers)
        if _allowed(draw, numbers) and (outcome < 0 if "below" in line else outcome > 1):
            break
    slots = iter("BA" if line.get("turned") else "ABCD")
    template, values = named(draw, _MARKED.sub(lambda _: f"{{{next(slots)}}}", request))
    filled = _written(draw, numbers, 1.0 if "words" in line else 0.0) | values
    if not request[0].islower():
        starting = re.findall(r"[.?!] \{([A-D])\}", template)
        filled |= {letter: capital(filled[letter]) for letter in starting}
    return _turn(draw, template, filled, operation, numbers, line["unit"], list(values.values()))


def sample(draw: Draw) -> Turn:
    """A sum: bare, or in a story."""
    if line := whole.template(draw, "sums", WHOLE):
        return _whole(draw, line)
    return _bare(draw) if draw.chance(0.5) else _told(draw)
