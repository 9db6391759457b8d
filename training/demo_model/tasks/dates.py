"""Dates by calculation: so many days, weeks or months from a date or a weekday, and the days between two dates."""

from __future__ import annotations

from dataclasses import dataclass

from training.demo_model import whole
from training.demo_model.calculation import named, polish, withheld
from training.demo_model.sampling import Draw, Turn
from training.demo_model.text import joined
from training.demo_model.wordings import dates as wording
from training.demo_model.wordings import words
from training.demo_model.wordings.calculation import NUMBER_WORDS

TASK = "date"
WHOLE = 0.35
"""The share of questions from `wordings/whole/`."""

LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
YEARS = range(2023, 2031)
DAY, WEEK, MONTH = "day", "week", "month"
COMMON_DAYS = (2, 3, 5, 7, 10, 10, 14, 14, 14, 15, 20, 21, 30, 30, 30, 45, 60, 60, 90)

WORDS, AMERICAN, ISO, DOTTED = "3 May", "May 3", "2026-05-03", "3.5.2026"


@dataclass(frozen=True)
class Day:
    """A day of a month; of a year, where `year` is not 0."""

    day: int
    month: int
    year: int = 0

    @property
    def within(self) -> str:
        """The month, with its year if there is one."""
        name = words.MONTHS[self.month - 1]
        return f"{name} {self.year}" if self.year else name

    @property
    def length(self) -> int:
        """The days of the month; without a year, February has 28."""
        leap = self.month == 2 and self.year != 0 and self.year % 4 == 0
        return LENGTHS[self.month - 1] + leap

    def moved(self, months: int) -> Day:
        """The first of another month."""
        count = self.month - 1 + months
        return Day(1, count % 12 + 1, self.year + count // 12 if self.year else 0)

    def form(self, style: str) -> str:
        """The day in the one way in which an answer writes it."""
        name = words.MONTHS[self.month - 1]
        if style == ISO:
            return f"{self.year}-{self.month:02}-{self.day:02}"
        if style == DOTTED:
            return f"{self.day}.{self.month}.{self.year}"
        if style == AMERICAN:
            return f"{name} {self.day}, {self.year}" if self.year else f"{name} {self.day}"
        return f"{self.day} {self.within}"


def count(number: int, unit: str) -> str:
    """Such as "1 day" or "14 days"."""
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


# The work


def forward(start: Day, days: int) -> tuple[str, Day]:
    """The steps to the day that is `days` after `start`."""
    total, month = start.day + days, start
    steps = [f"{start.day}+{days}={total}."]
    while total > month.length:
        rest, after = total - month.length, month.moved(1)
        steps.append(f"{month.within} has {month.length} days: {total}-{month.length}={rest}, {after.within}.")
        total, month = rest, after
    steps.append(f"{month.within} has {month.length} days, that fits.")
    return " ".join(steps), Day(total, month.month, month.year)


def backward(start: Day, days: int) -> tuple[str, Day]:
    """The steps to the day that is `days` before `start`."""
    if days < start.day:
        return f"{start.day}-{days}={start.day - days}.", Day(start.day - days, start.month, start.year)
    rest, month = days - start.day, start.moved(-1)
    steps = [f"{days}-{start.day}={rest}, back into {month.within}."]
    while rest >= month.length:
        before = month.moved(-1)
        left = rest - month.length
        steps.append(
            f"{month.within} has {month.length} days: {rest}-{month.length}={left}, back into {before.within}."
        )
        rest, month = left, before
    steps.append(f"{month.within} has {month.length} days: {month.length}-{rest}={month.length - rest}.")
    return " ".join(steps), Day(month.length - rest, month.month, month.year)


def by_months(start: Day, months: int) -> tuple[str, Day]:
    """The steps to the day that is `months` later, or earlier if negative; the last of the month if it has no such day."""
    name, number = words.MONTHS[start.month - 1], start.month
    steps = f"{name} is month {number}. "
    if months > 0:
        steps += f"{number}+{months}={number + months}"
        if number + months > 12:
            steps += f", {number + months}-12={number + months - 12}"
    elif number + months > 0:
        steps += f"{number}-{-months}={number + months}"
    else:
        steps += f"{number}+12={number + 12}, {number + 12}-{-months}={number + 12 + months}"
    month = start.moved(months)
    steps += f", {month.within}."
    if start.day > 28:
        steps += f" {month.within} has {month.length} days."
    return steps, Day(min(start.day, month.length), month.month, month.year)


def between(first: Day, last: Day) -> tuple[str, int]:
    """The steps to the number of days from `first` to `last`, which is later in the same year."""
    if first.month == last.month:
        return f"{last.day}-{first.day}={last.day - first.day}.", last.day - first.day
    total = first.length - first.day
    steps = [f"{first.within} has {first.length} days: {first.length}-{first.day}={total}."]
    month = first.moved(1)
    while month.month != last.month:
        steps.append(f"{month.within} has {month.length} days: {total}+{month.length}={total + month.length}.")
        total, month = total + month.length, month.moved(1)
    steps.append(f"Then {last.within}: {total}+{last.day}={total + last.day}.")
    return " ".join(steps), total + last.day


def weekday(start: int, days: int) -> tuple[str, int]:
    """The steps to the weekday that is `days` after the weekday `start`, or before it if negative."""
    weeks, rest = divmod(abs(days), 7)
    step = 1 if days > 0 else -1
    steps = "" if abs(days) < 7 else f"{abs(days)} = {weeks}x7+{rest}. "
    if rest == 0:
        return f"{steps}Whole weeks, so the same weekday.", start
    names = ", ".join(f"{at} {words.WEEKDAYS[(start + step * at) % 7]}" for at in range(1, rest + 1))
    return f"{steps}{'Forward' if days > 0 else 'Back'}: {names}.", (start + step * rest) % 7


# The dates and durations of a request


def _day(draw: Draw, with_year: bool) -> Day:
    rng = draw.rng
    month = Day(1, rng.randint(1, 12), rng.choice(YEARS) if with_year else 0)
    last = draw.chance(0.12)
    return Day(rng.randint(28, month.length) if last else rng.randint(1, month.length), month.month, month.year)


def _date_style(draw: Draw) -> tuple[str, bool]:
    """A way to write dates, and whether there is a year in it."""
    return draw.rng.choices(
        ((WORDS, False), (AMERICAN, False), (WORDS, True), (AMERICAN, True), (ISO, True), (DOTTED, True)),
        (44, 14, 16, 7, 12, 7),
    )[0]


def _typed_date(draw: Draw, day: Day, style: str) -> str:
    """The date as the request has it."""
    text = day.form(style)
    if style == DOTTED:
        return f"{day.day:02}.{day.month:02}.{day.year}" if draw.chance(0.3) else text
    if style == ISO:
        return text
    if draw.chance(0.2):
        suffix = "th" if 10 < day.day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
        name = words.MONTHS[day.month - 1]
        year = f" {day.year}" if day.year else ""
        forms = [f"{name} {day.day}{suffix}{year}"]
        if style == WORDS:
            forms = [
                f"{day.day}{suffix} {name}{year}",
                f"{day.day}{suffix} of {name}{year}",
                f"the {day.day}{suffix} of {name}{year}",
            ]
        text = draw.any(forms)
    elif style == WORDS and draw.chance(0.06):
        text = text.replace(f"{day.day} ", f"{day.day}. ", 1)
    if draw.chance(0.08):
        name = words.MONTHS[day.month - 1]
        text = text.replace(name, name[:3])
    return text.lower() if draw.chance(0.12) else text


def _duration(draw: Draw, longest: int = 90) -> tuple[int, str, str]:
    """A number, its unit, and both as the request has them."""
    rng = draw.rng
    unit = rng.choices((DAY, WEEK, MONTH), (55, 27, 18))[0]
    if unit == DAY:
        number = rng.choice(COMMON_DAYS) if draw.chance(0.45) else rng.randint(1, rng.choice((12, 31, 40, longest)))
        number = min(number, longest)
    else:
        number = rng.randint(1, rng.choice((4, 6, 12)))
    special = {(2, WEEK): "a fortnight", (6, MONTH): "half a year", (3, MONTH): "a quarter", (12, MONTH): "a year"}
    if (number, unit) in special and draw.chance(0.15):
        return number, unit, special[number, unit]
    if number == 1 and draw.chance(0.5):
        return number, unit, f"a {unit}"
    text = NUMBER_WORDS[number] if number <= 20 and draw.chance(0.35) else str(number)
    return number, unit, f"{text} {unit if number == 1 else unit + 's'}"


# The requests


def _owner(names: list[str]) -> str:
    return joined(list(dict.fromkeys(names)))


def _turn(request: str, wants: str, steps: str, answer: str, names: list[str]) -> Turn:
    """`wants` is what is asked for; the answer begins with those for whom it is."""
    reasoning = f"The user wants {wants}{f', for {_owner(names)}' if names else ''}. {steps}"
    return Turn(TASK, request, reasoning, f"For {_owner(names)}: {answer}" if names else answer)


def _distance(draw: Draw, back: bool) -> Turn:
    """A date that is so many days, weeks or months from another."""
    style, with_year = _date_style(draw)
    start, (number, unit, typed) = _day(draw, with_year), _duration(draw)
    while withheld(start.day, start.month, number) != draw.held_out:
        start, (number, unit, typed) = _day(draw, with_year), _duration(draw)
    chance = draw.rng.random()
    if line := whole.template(draw, "dates", WHOLE, "before" if back else "after"):
        template = line["request"]
    elif chance < 0.36:
        ask = draw.pick(wording.ASK)
        template = f"{ask} {draw.pick(wording.BEFORE if back else wording.AFTER)}"
        template += "?" if ask.startswith(("wh", "can", "could", "do")) else ""
    elif chance < 0.44:
        template = f"{draw.pick(wording.BEFORE if back else wording.AFTER)}?"
    elif chance < 0.56:
        template = draw.any(wording.DO) + draw.pick(wording.SUBTRACT if back else wording.ADD)
    elif chance < 0.66:
        template = draw.pick(wording.EARLIER if back else wording.LATER)
    else:
        glue = draw.any((". ", ". ", ". ", ", ", ", ", "; ", " - ", "\n"))
        template = f"{draw.pick(wording.TERMS_BEFORE if back else wording.TERMS)}{glue}{draw.pick(wording.DUE)}"
    template, values = named(draw, template)
    date = _typed_date(draw, start, style)
    if date.startswith("the "):
        template = template.replace("the {D}", "{D}")
    request = polish(draw, template, {**values, "K": typed, "D": date})

    if unit == MONTH:
        steps, end = by_months(start, -number if back else number)
    else:
        days = number * 7 if unit == WEEK else number
        steps, end = backward(start, days) if back else forward(start, days)
        if unit == WEEK:
            steps = f"{count(number, WEEK)} {'is' if number == 1 else 'are'} {days} days. {steps}"
    asked = f"{count(number, unit)} {'before' if back else 'after'} {start.form(style)}"
    numeric = style in (ISO, DOTTED)
    if numeric:
        steps = f"That is {start.form(WORDS)}. {steps}"
    steps += f" So {end.form(WORDS)}, written {end.form(style)}." if numeric else f" So {end.form(style)}."
    return _turn(request, asked, steps, f"{asked} is {end.form(style)}.", list(values.values()))


def _between(draw: Draw) -> Turn:
    """The days from one date to a later one of the same year."""
    style, with_year = _date_style(draw)
    while True:
        first = _day(draw, with_year)
        month = min(12, first.month + draw.rng.choices((0, 1, 2, 3, 4), (25, 35, 22, 12, 6))[0])
        last = Day(draw.rng.randint(1, Day(1, month, first.year).length), month, first.year)
        later = (last.month, last.day) > (first.month, first.day)
        if later and withheld(first.day, first.month, last.day, last.month) == draw.held_out:
            break
    line = whole.template(draw, "dates", WHOLE, "between")
    template, values = named(draw, line["request"] if line else draw.pick(wording.SPAN))
    slots = {"D": _typed_date(draw, first, style), "F": _typed_date(draw, last, style)}
    request = polish(draw, template, {**values, **slots})
    steps, days = between(first, last)
    if style in (ISO, DOTTED):
        steps = f"That is {first.form(WORDS)} to {last.form(WORDS)}. {steps}"
    asked = f"from {first.form(style)} to {last.form(style)}"
    answer = f"{asked[0].upper()}{asked[1:]} it is {count(days, DAY)}."
    return _turn(request, f"the days {asked}", f"{steps} So {count(days, DAY)}.", answer, list(values.values()))


def _weekday(draw: Draw) -> Turn:
    """The weekday that is so many days or weeks from another."""
    back = draw.chance(0.35)
    while True:
        start, (number, unit, typed) = draw.rng.randrange(7), _duration(draw, 60)
        if unit != MONTH and withheld(start, number, back) == draw.held_out:
            break
    line = whole.template(draw, "dates", WHOLE, "weekday before" if back else "weekday after")
    asked = line["request"] if line else draw.pick(wording.WEEKDAY_BEFORE if back else wording.WEEKDAY_AFTER)
    template, values = named(draw, asked)
    name = words.WEEKDAYS[start]
    request = polish(draw, template, {**values, "K": typed, "D": name.lower() if draw.chance(0.15) else name})
    days = number * 7 if unit == WEEK else number
    steps, end = weekday(start, -days if back else days)
    if unit == WEEK:
        steps = "Whole weeks, so the same weekday."
    asked = f"{count(number, unit)} {'before' if back else 'after'} {name}"
    answer = f"{asked} is {words.WEEKDAYS[end]}."
    return _turn(request, f"the weekday {asked}", f"{steps} So {words.WEEKDAYS[end]}.", answer, list(values.values()))


def _puzzle(draw: Draw) -> Turn:
    """A weekday named by yesterday, today and tomorrow."""
    while True:
        known, asked = draw.rng.sample(list(wording.NEAR), 2)
        day = draw.rng.randrange(7)
        if withheld(wording.NEAR[known] + 3, wording.NEAR[asked] + 3, day) == draw.held_out:
            break
    slots = {"A": known, "B": asked, "D": words.WEEKDAYS[day]}
    slots["W"], slots["V"] = ("was" if wording.NEAR[term] < 0 else "is" for term in (known, asked))
    request = polish(draw, draw.pick(wording.PUZZLES), slots)
    steps, end = weekday(day, wording.NEAR[asked] - wording.NEAR[known])
    name = words.WEEKDAYS[end]
    wants = f"the weekday of {asked}, and {known} {slots['W']} {words.WEEKDAYS[day]}"
    return _turn(request, wants, f"{steps} So {name}.", f"{asked[0].upper()}{asked[1:]} {slots['V']} {name}.", [])


def _no_start(draw: Draw) -> Turn:
    """A date that cannot be calculated, as nobody knows from which day."""
    _, _, typed = _duration(draw)
    template, values = named(draw, draw.pick(wording.NO_START))
    request = polish(draw, template.replace("{B}", draw.pick(wording.NOW)), {**values, "K": typed})
    return _turn(
        request,
        "a date by calculation",
        "There is no date to count from, and I do not know today's date. I ask for it.",
        "Please give me the date to count from.",
        list(values.values()),
    )


def sample(draw: Draw) -> Turn:
    """A question about dates."""
    chance = draw.rng.random()
    if chance < 0.47:
        return _distance(draw, back=False)
    if chance < 0.67:
        return _distance(draw, back=True)
    if chance < 0.82:
        return _between(draw)
    if chance < 0.92:
        return _weekday(draw)
    return _puzzle(draw) if chance < 0.96 else _no_start(draw)
