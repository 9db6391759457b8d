"""Form letters with named blanks and the data for them: the letter comes back with the blanks filled in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from training.demo_model import whole
from training.demo_model.sampling import Draw, Turn
from training.demo_model.wordings import forms as wording
from training.demo_model.wordings.rewriting import PRE

TASK = "form"
WHOLE = 0.5
"""The share of requests from `wordings/whole/`."""

WISH = "The user wants the form letter filled in."
KINDS = {
    "who": "person",
    "sender": "person",
    "firm": "organization",
    "date": "date",
    "time": "time",
    "ref": "ref",
    "amount": "amount",
    "place": "location",
    "street": "street",
    "phone": "phone",
    "mail": "email",
    "iban": "iban",
    "link": "url",
    "week": "weekday",
    "month": "month",
}
"""The kind of value of `Draw.value` for each kind of blank."""
OWN = re.compile(r"(your|my|our|how|in|which|to|pay|reply|from|signed)\b", re.IGNORECASE)
"""Names of blanks that no article stands before."""
_BLANK = re.compile(r"<([a-z]+)>")
_MARKED = re.compile(r"‹([^›]+)›")


class Letter:
    """A letter of sentences whose blanks have got their names."""

    def __init__(self, draw: Draw) -> None:
        self.draw = draw
        self.names: dict[str, str] = {}
        """The kind of each blank by its name, in the order of the letter."""

    def sentence(self, template: str, repeat: float = 0.0) -> str:
        """`template` with a name in each of its blanks, in angle quotes; a name may come again with chance `repeat`."""

        def name(match: re.Match[str]) -> str:
            known = [label for label, kind in self.names.items() if kind == match[1]]
            label = self.draw.any(known) if known and self.draw.chance(repeat) else self.label(match[1])
            self.names.setdefault(label, match[1])
            return f"‹{label}›"

        return _BLANK.sub(name, self.draw.fill(template))

    def label(self, kind: str) -> str:
        """A name for a blank that this letter has not used."""
        draw = self.draw
        while True:
            odd = kind == "odd" or draw.chance(0.07)
            label = draw.anything() if odd else draw.pick(wording.LABELS[kind])
            if not draw.held_out and draw.chance(0.15):
                label = " ".join((label, *(draw.anything() for _ in range(draw.any((1, 1, 2))))))
            if label in self.names and draw.chance(0.3):
                label = f"{label} 2"
            if label.lower() not in map(str.lower, self.names):
                return label
            kind = "odd" if draw.chance(0.1) else kind

    def value(self, kind: str) -> str:
        """A value for a blank of `kind`."""
        draw = self.draw
        if kind == "count":
            return str(draw.rng.randint(1, 60))
        if kind == "goods":
            goods = draw.value(draw.any(("thing", "device")))
            return f"{draw.value('adj')} {goods}" if draw.chance(0.3) else goods
        if kind == "room":
            numbered = draw.any(("room %d", "hall %d", "Room A%d", "office %d", "building %d"))
            return numbered % draw.rng.randint(1, 420) if draw.chance(0.6) else f"the {draw.value('room')}"
        if kind == "odd":
            return draw.anything() if draw.chance(0.6) else draw.value(draw.any(("person", "ref", "date", "location")))
        return draw.value(KINDS[kind])


def sample(draw: Draw) -> Turn:
    """A form letter and its data in one request."""
    if line := whole.drawn(draw, "forms", WHOLE):
        unused = [f"{label} {value}" for label, value in line.get("unused", [])]
        return _turn(line["request"], line["letter"], line["blank"], dict(line["values"]), unused)
    letter = Letter(draw)
    text = _write(draw, letter)
    values: dict[str, str | None] = {name: letter.value(kind) for name, kind in letter.names.items()}
    values |= dict.fromkeys(_missing(draw, list(values)))
    given = {name: value for name, value in values.items() if value is not None}
    unused: dict[str, str] = {}
    if given and draw.chance(0.13):
        for _ in range(1 if draw.chance(0.8) else 2):
            kind = draw.any(tuple(wording.LABELS))
            label = letter.label(kind)
            letter.names[label] = kind
            unused[label] = letter.value(kind)
    pairs = list((given | unused).items())
    if draw.chance(0.5):
        draw.rng.shuffle(pairs)
    style = draw.any(wording.STYLES)
    large = draw.chance(0.2)
    typed = [(name[0].upper() + name[1:] if large else name, value) for name, value in pairs]
    not_used = [f"{label} {value}" for (label, value), (name, _) in zip(typed, pairs, strict=True) if name in unused]
    blanked = _MARKED.sub(lambda match: style % match[1], text)
    return _turn(_place(draw, blanked, _data(draw, typed)), text, style, values, not_used)


def _turn(request: str, letter: str, blank: str, values: Mapping[str, str | None], unused: Sequence[str]) -> Turn:
    """The reply that fills in `letter`, with a name in angle quotes for each `blank`, and tells what is missing and not used.

    The reasoning goes through the letter and puts every value beside its blank, so that the answer copies from one place.
    """
    steps = _MARKED.sub(lambda match: f"{blank % match[1]} = {values[match[1]] or 'missing'}", letter)
    filled = _MARKED.sub(lambda match: values[match[1]] or blank % match[1], letter)
    missing = [name for name, value in values.items() if value is None]
    rest = f"\nMissing: {', '.join(missing)}." if missing else ""
    rest += f"\nNot used: {', '.join(unused)}." if unused else ""
    return Turn(TASK, request, f"{WISH}\n{steps}{rest}", f"{filled}{rest}")


def _write(draw: Draw, letter: Letter) -> str:
    """The letter itself, with the name of each blank in angle quotes."""
    rng = draw.rng
    parts = [letter.sentence(draw.pick(wording.BEGINNINGS))] if draw.chance(0.6) else []
    body: list[str] = []
    used: set[str] = set()
    for _ in range(rng.choices((1, 2, 3, 4), (38, 40, 18, 4))[0]):
        if len(letter.names) > 4:
            break
        draw_odd = draw.chance(0.1)
        template = draw.pick(wording.ODD_SENTENCES if draw_odd else wording.FORM_SENTENCES)
        if template not in used:
            used.add(template)
            body.append(letter.sentence(template, repeat=0.35))
    if draw.chance(0.18):
        body.insert(rng.randint(0, len(body)), letter.sentence(draw.pick(wording.FIXED_SENTENCES)))
    if not letter.names:
        body.append(letter.sentence("<who>, <date>"))
    body = [sentence[0].upper() + sentence[1:] for sentence in body]
    parts.append(draw.any((" ", " ", " ", "\n")).join(body))
    if draw.chance(0.3) and len(letter.names) < 6:
        parts.append(letter.sentence(draw.pick(wording.SIGNATURES)))
    text = draw.any((" ", "\n", "\n")).join(parts)
    order = list(dict.fromkeys(_MARKED.findall(text)))
    letter.names = {name: letter.names[name] for name in order}
    return text


def _missing(draw: Draw, names: Sequence[str]) -> set[str]:
    """The blanks that the data have no value for."""
    if draw.chance(0.03):
        return set(names)
    if len(names) < 2 or not draw.chance(0.22):
        return set()
    return set(draw.rng.sample(list(names), 2 if len(names) > 3 and draw.chance(0.25) else 1))


def _data(draw: Draw, entries: Sequence[tuple[str, str]]) -> str:
    """The data as the user types them."""
    if not entries:
        return ""
    shape = draw.rng.random()
    if shape < 0.36:
        joint = draw.any((", ", ", ", "; ", " / ", " | "))
        return joint.join(f"{name}: {value}" for name, value in entries)
    if shape < 0.6:
        form = draw.any(("{}: {}", "{}: {}", "{} = {}", "- {}: {}", "* {}: {}", "{} - {}", "{}\t{}", "{} -> {}"))
        return "\n".join(form.format(*entry) for entry in entries)
    if shape < 0.72:
        equals = draw.any((" = ", "=", "=", " => "))
        return draw.any((", ", "; ")).join(f"{name}{equals}{value}" for name, value in entries)
    if shape < 0.84 and not any(name[-1].isdigit() for name, _ in entries):
        return ", ".join(f"{name} {value}" for name, value in entries)
    article = draw.any(("the ", "the ", ""))
    clauses = [f"{'' if OWN.match(name) else article}{name} is {value}" for name, value in entries]
    if len(clauses) == 1:
        return clauses[0]
    if draw.chance(0.5):
        return " and ".join(clauses)
    return ", ".join(clauses[:-1]) + draw.any((" and ", ", and ")) + clauses[-1]


def _ask(draw: Draw) -> str:
    """The order to fill the letter in, put together from parts."""
    if draw.chance(0.2):
        parts = [draw.pick(wording.FORM_ASKS)]
    elif draw.chance(0.25):
        parts = [draw.pick(wording.PUT_VERBS), draw.pick(wording.PUT_DATA), draw.pick(wording.INTO_FORMS)]
    else:
        parts = [draw.pick(wording.FILL_VERBS), draw.pick(wording.FORMS), draw.pick(wording.WITH_DATA)]
    parts.append(draw.any(("", "", "", "", "", "please", "pls", "thx", "thanks")))
    ask = " ".join(part for part in parts if part)
    if draw.chance(0.1):
        ask = draw.noise(ask)
    pre = draw.pick(PRE)
    ask = f"{pre} {ask}" if pre else ask
    return ask[0].upper() + ask[1:] if draw.chance(0.6) else ask


def _place(draw: Draw, letter: str, data: str) -> str:
    """The order, the letter and the data in one request."""
    ask = _ask(draw)
    quote = draw.any(("{}", "{}", "{}", "{}", '"{}"', "'{}'")).replace("{}", letter)
    title = f"{draw.pick(wording.DATA_TITLES)}{draw.any((' ', chr(10)))}" if draw.chance(0.55) else ""
    data = f"{title}{data}" if data else ""
    gap = draw.any(("\n\n", "\n\n", "\n"))
    if draw.chance(0.08):
        return gap.join(part for part in (quote, data, ask) if part)
    end = draw.any((": ", ":\n", ":\n\n", ". ", "\n\n", "\n"))
    if data and draw.chance(0.3):
        head = f"{draw.pick(wording.LETTER_TITLES)}{draw.any((' ', chr(10)))}" if draw.chance(0.6) else ""
        return f"{ask}{end}{data}{gap}{head}{quote}"
    head = f"{draw.pick(wording.LETTER_TITLES)}{draw.any((' ', chr(10)))}" if draw.chance(0.2) else ""
    return f"{ask}{end}{head}{quote}" + (f"{gap}{data}" if data else "")
