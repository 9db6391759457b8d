"""Notes of customers, tenants, patients, colleagues and suppliers, and what each of them says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from training.demo_model.sampling import Draw
from training.demo_model.text import capital
from training.demo_model.wordings import notes as wording

_SLOT = re.compile(r"\{([A-Za-z]+)\}")
_ARTICLE = re.compile(r"\b([Aa]) (?=[aeio])")
_WHEN = re.compile(r" (by|on|until|before|at|in|as|within) | (today|week|once)$")
_CALLS = re.compile(r"call|ring|number|phone", re.I)
_WRITES = re.compile(r"write|line|reply", re.I)


@dataclass(frozen=True)
class Case:
    """What a note says, each part as a span of the note."""

    who: str = ""
    to: str = ""
    what: str = ""
    wish: str = ""
    deadline: str = ""
    contact: str = ""
    also: str = ""


@dataclass(frozen=True)
class Note:
    """A note's text, and what it says."""

    text: str
    case: Case


class _Writer:
    """Writes one note in one voice."""

    def __init__(self, draw: Draw, voice: str, tidy: bool) -> None:
        self.draw = draw
        self.tidy = tidy
        self.third = voice not in ("I", "we")
        self.forms = dict(zip(wording.FORMS, wording.VOICES[voice], strict=True)) | {"us": "us"}
        if not tidy and voice == "I":
            self.forms["i"] = "i"

    def fill(self, template: str) -> str:
        """`template` with the forms of the voice, parts of the lists and fresh values in its slots."""

        def slot(match: re.Match[str]) -> str:
            name = match[1]
            if name in self.forms:
                return self.forms[name]
            if name.lower() in self.forms:
                form = self.forms[name.lower()]
                return capital(form) if self.tidy else form
            if name in wording.SLOTS:
                return self.fill(self.draw.pick(wording.SLOTS[name]))
            return self.draw.value(name)

        return _ARTICLE.sub(r"\1n ", _SLOT.sub(slot, template))

    def opening(self, template: str) -> str:
        """`template`, filled, as it stands at the start of a sentence."""
        return capital(self.fill(template)) if self.tidy else self.fill(template[:1].lower() + template[1:])

    def salad(self, least: int, most: int) -> str:
        """Ordinary and invented words in no order, now and then with a value among them."""
        draw = self.draw
        words = [draw.anything() for _ in range(draw.rng.randint(least, most))]
        if draw.chance(0.35):
            kind = draw.any(("person", "location", "organization", "date", "ref", "amount", "url", "other", "time"))
            words.insert(draw.rng.randint(0, len(words)), draw.value(kind))
        return " ".join(words)

    def clause(self) -> str:
        """What happened."""
        draw = self.draw
        if draw.chance(0.1):
            start = draw.any(("the ", "the ", "", f"{self.forms['my']} ", f"{self.forms['i']} "))
            return start + self.salad(3, 8)
        clause = self.fill(draw.pick(wording.CLAUSES))
        if draw.chance(0.12):
            words = clause.split(" ")
            at = draw.rng.randrange(len(words))
            if words[at].isalpha() and words[at].islower():
                words[at] = draw.anything()
            clause = " ".join(words)
        if len(clause.split()) < 9 and draw.chance(0.3):
            after = self.fill(draw.pick(wording.AFTER))
            clause += after if after.startswith(",") else f" {after}"
        return clause

    def wish(self) -> tuple[str, str]:
        """A sentence that wants something, and the span of it that is wanted."""
        draw = self.draw
        kind = draw.any(("thing", "thing", "to", "do", "do"))
        if draw.chance(0.12):
            wish = ("a " if kind == "thing" else "") + self.salad(1, 4)
        else:
            lists = {"thing": wording.WISH_THINGS, "to": wording.WISH_TO, "do": wording.WISH_DO}
            wish = self.fill(draw.pick(lists[kind]))
        if draw.chance(0.25) and not _WHEN.search(wish):
            wish += " " + self.fill(draw.pick(wording.WISH_TAIL))
        if kind == "thing":
            return f"{self.opening(draw.pick(wording.WANT_THING))} {wish}.", wish
        if kind == "to":
            return f"{self.opening(draw.pick(wording.WANT_TO))} to {wish}.", f"to {wish}"
        if self.third or draw.chance(0.3):
            asking = draw.pick(wording.WANT_US_TO if self.third else wording.WANT_YOU_TO)
            if not self.third or draw.chance(0.75):
                return f"{self.opening(asking)} to {wish}.", f"to {wish}"
        asking = draw.pick(wording.WANT_YOU)
        end = "?" if "ould" in asking or "an " in asking else "."
        return f"{self.opening(asking)} {wish}{end}", f"to {wish}"

    def contact(self) -> tuple[str, str]:
        """A sentence on how to reach the writer, and the span of it that says how."""
        draw = self.draw
        if draw.chance(0.16):
            reach = draw.value("street")
            if draw.chance(0.3):
                reach += f", {draw.value('location')}"
            sentence = self.opening(draw.pick(wording.CONTACT_STREET).replace("{reach}", "\0"))
        else:
            kinds = draw.any((("phone",), ("phone",), ("email",), ("email",), ("phone", "email"), ("email", "phone")))
            reach = draw.any((" or ", " or ", " and ", ", ")).join(draw.value(kind) for kind in kinds)
            if draw.chance(0.2):
                reach += " " + self.fill(draw.pick(wording.REACH_TAIL))
            pool = wording.CONTACT_THIRD if self.third else wording.CONTACT_FIRST
            wrong = _CALLS if kinds[0] == "email" else _WRITES
            template = draw.pick(pool)
            while wrong.search(template):
                template = draw.pick(pool)
            sentence = self.opening(template.replace("{reach}", "\0"))
        return sentence.replace("\0", reach) + ".", reach

    def deadline(self) -> tuple[str, str]:
        """A sentence with the last date, and that date."""
        draw = self.draw
        when = self.fill(
            draw.any(("{date}", "{date}", "{weekday}", "{date} at {time}", "the end of {month}", "{time}"))
        )
        sentence = self.opening(draw.pick(wording.DEADLINES).replace("{when}", "\0"))
        return sentence.replace("\0", when) + ".", when

    def wrote(self, clause: str) -> tuple[str, str]:
        """The sentence that says what happened, and `clause` as it stands there: alone, or behind words of no weight."""
        draw = self.draw
        if draw.chance(0.4):
            lead = self.opening(draw.pick(wording.LEAD_THIRD if self.third else wording.LEAD_FIRST))
            return f"{lead} {clause}.", clause
        what = capital(clause) if self.tidy else clause
        return f"{what}.", what

    def body(self, fillers: Sequence[str], contacts: list[str]) -> tuple[list[str], dict[str, str]]:
        """The sentences after the introduction, and the spans that count. `contacts` says how many are known already."""
        draw = self.draw
        found: dict[str, str] = {}
        blocks: list[list[str]] = []
        bare_wish = draw.chance(0.07)
        if not bare_wish:
            sentence, found["what"] = self.wrote(self.clause())
            blocks.append([sentence])
        if bare_wish or draw.chance(0.8):
            sentence, found["wish"] = self.wish()
            blocks.append([sentence])
            if not _WHEN.search(found["wish"]) and draw.chance(0.2):
                sentence, found["deadline"] = self.deadline()
                blocks[-1].append(sentence)
        if len(blocks) == 2 and draw.chance(0.15):
            blocks.reverse()
        if draw.chance(0.65 if not contacts else 0.25):
            sentence, reach = self.contact()
            at = len(blocks) if draw.chance(0.75) else draw.rng.randint(0, len(blocks))
            blocks.insert(at, [sentence])
            contacts.append(reach)
        if "what" in found and draw.chance(0.22):
            first = next(at for at, block in enumerate(blocks) if any(found["what"] in text for text in block))
            found["also"] = self.opening(draw.pick(wording.ALSO))
            blocks.insert(draw.rng.randint(first + 1, len(blocks)), [found["also"] + "."])
        for filler in {draw.pick(fillers): None for _ in range(draw.any((0, 0, 0, 1, 1, 1, 2, 2, 3)))}:
            blocks.insert(draw.rng.randint(0, len(blocks)), [filler if self.tidy else filler.lower()])
        return [sentence for block in blocks for sentence in block], found


def _sender(draw: Draw, name: str) -> tuple[str, str]:
    """How a note names its writer, and how the summary does."""
    text = who = name
    if draw.chance(0.4):
        organization = draw.value("organization")
        forms = ("{} of {}", "{} of {}", "{}, {}", "{} ({})", "{} at {}") + (
            ("{} from {}",) * 3 if organization[0] == "[" else ()
        )
        text, who = draw.any(forms).format(text, organization), f"{who} of {organization}"
    if draw.chance(0.16):
        location = draw.value("location")
        text, who = draw.any(("{} in {}", "{} from {}", "{}, {}")).format(text, location), f"{who} in {location}"
    return text, who


def _form(draw: Draw, name: str) -> Note:
    """A note from the fields of a form or the head of an e-mail."""
    writer = _Writer(draw, draw.any(("I", "I", "we")), True)
    contacts: list[str] = []
    head: list[str] = []
    who, to = name, ""
    if draw.chance(0.5):
        head.append(f"{draw.any(('Name', 'Name', 'From', 'Sender', 'Customer'))}: {name}")
        if draw.chance(0.4):
            organization = draw.value("organization")
            head.append(f"{draw.any(('Company', 'Firm', 'Organisation'))}: {organization}")
            who += f" of {organization}"
        if draw.chance(0.25):
            location = draw.value("location")
            head.append(f"{draw.any(('City', 'Place', 'Town'))}: {location}")
            who += f" in {location}"
        for labels, kind, odds in ((("Phone", "Tel", "Mobile"), "phone", 0.5), (("E-mail", "Email"), "email", 0.4)):
            if draw.chance(odds):
                contacts.append(draw.value(kind))
                head.append(f"{draw.any(labels)}: {contacts[-1]}")
        joint = "\nMessage: "
    else:
        head.append(f"From: {name}")
        if draw.chance(0.6):
            contacts.append(draw.value("email"))
            head[-1] += f" <{contacts[-1]}>"
        if draw.chance(0.3):
            to = draw.value("person")
            head.append(f"To: {to}")
        if draw.chance(0.7):
            head.append(f"Subject: {capital(draw.pick(wording.SUBJECTS))}")
        joint = "\n\n"
    sentences, found = writer.body(wording.FILL_FIRST, contacts)
    text = "\n".join(head) + joint + " ".join(sentences)
    return Note(text, Case(who=who, to=to, contact=", ".join(contacts), **found))


def _first(draw: Draw, name: str, named: bool) -> Note:
    """A message in the first person. Unless `named`, the writer does not say who is writing."""
    tidy = draw.chance(0.82)
    writer = _Writer(draw, draw.any(("I", "I", "I", "we")), tidy)
    contacts: list[str] = []
    text, who = _sender(draw, name) if named else ("", name)
    start, end, to = "", "", ""
    if who and draw.chance(0.1):
        to = draw.value("person")
        start = draw.pick(wording.GREET_NAMED).replace("{to}", to)
    elif draw.chance(0.7):
        start = draw.pick(wording.GREETINGS)
    signed = named and draw.chance(0.45)
    intro = "" if signed or not named else draw.pick(wording.INTRO_FIRST).replace("{who}", text)
    sentences, found = writer.body(wording.FILL_FIRST, contacts)
    if intro and (start.endswith(",") or not tidy) and re.match(r"(My|This|It|We|You|Here|From|Let|First|A) ", intro):
        intro = intro if draw.chance(0.3) else intro[0].lower() + intro[1:]
    if intro:
        sentences.insert(0, intro)
    if signed or draw.chance(0.4):
        end = draw.pick(wording.CLOSINGS)
    if signed:
        end = draw.any((f"{end},\n{text}", f"{end}, {text}", f"{end}\n{text}", text))
        if draw.chance(0.15):
            contacts.append(draw.value(draw.any(("phone", "email"))))
            end += draw.any((", ", "\n")) + contacts[-1]
    joint = draw.any((" ", " ", " ", "\n", "\n\n"))
    body = " ".join(sentences)
    if not tidy and start:
        start = start if to else start.lower()
    whole = joint.join(part for part in (start, body, end) if part)
    return Note(whole, Case(who=who, to=to, contact=", ".join(contacts), **found))


def _third(draw: Draw, name: str) -> Note:
    """A note on a call or a visit, in the third person."""
    rng = draw.rng
    tidy = draw.chance(0.82)
    role = draw.pick(wording.ROLES)
    pronoun = draw.any(("he", "she", "they"))
    to = ""
    shape = rng.choices(("name", "role", "both", "company"), (60, 15, 15, 10))[0]
    if shape == "name":
        text, who = _sender(draw, name)
    elif shape == "role":
        article = "an" if role[0] in "aeiou" else "a"
        text = who = f"{draw.any((article, article, 'our', 'the'))} {role}"
        if draw.chance(0.5):
            kind = draw.any(("organization", "location"))
            value = draw.value(kind)
            text = f"{text} {'from' if kind == 'location' or value[0] == '[' else 'of'} {value}"
            who = f"{who} {'in' if kind == 'location' else 'of'} {value}"
    elif shape == "both":
        text, who = _sender(draw, name)
        prefix = f"{draw.any(('our', 'the', 'my'))} {role} "
        text, who = prefix + text, prefix + who
    else:
        text = who = draw.value("organization")
        pronoun = "they"
    if name[0] != "[":
        pronoun = "they"
    writer = _Writer(draw, pronoun, tidy)
    intro = draw.pick(wording.INTRO_THIRD)
    if draw.chance(0.12):
        to = draw.value("person")
        intro = draw.pick(wording.INTRO_FOR).replace("{to}", to)
    intro = intro.replace("{time}", draw.time()).replace("{weekday}", draw.value("weekday"))
    intro = intro.replace("{who}", text)
    contacts: list[str] = []
    sentences, found = writer.body(wording.FILL_THIRD, contacts)
    sentences.insert(0, capital(intro) if tidy else intro)
    joint = draw.any((" ", " ", " ", " ", "\n"))
    return Note(joint.join(sentences), Case(who=who, to=to, contact=", ".join(contacts), **found))


def note(draw: Draw, name: str, named: bool = True) -> Note:
    """A note by `name`, who is not `named` in it if the request says it."""
    if not named or draw.chance(0.04):
        return _first(draw, "" if named else name, False)
    shape = draw.rng.choices(("first", "third", "form"), (54, 36, 10))[0]
    if shape == "first":
        return _first(draw, name, True)
    return _third(draw, name) if shape == "third" else _form(draw, name)
