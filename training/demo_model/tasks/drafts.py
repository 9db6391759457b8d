"""Requests for a message, with the reasoning and the draft that answer each.

A draft greets its reader, says what the request says in the request's own words, holds every placeholder, invents none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from training.demo_model import whole
from training.demo_model.sampling import TYPES, Draw, Turn, kept
from training.demo_model.text import capital
from training.demo_model.wordings import drafting, words

TASK = "draft"
WHOLE = 0.5
"""The share of requests from `wordings/whole/`."""

_ARTICLE = re.compile(r"^(?:the|a|an|our|my|your|his|her|this|that|all the|some|those) ")


@dataclass(frozen=True)
class Draft:
    """What a request asks for; request, reasoning and answer are all rendered from it."""

    kind: str
    tone: str
    long: bool
    recipient: str
    """As it stands in the greeting; empty where the request names nobody."""
    act: str
    topic: str
    domain: str
    to: tuple[str, ...] = ()
    """What is said of the recipient besides the name: address, phone, company."""
    copies: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    """Sentences that the draft says besides."""
    signature: str = ""

    def reasoning(self, order: str, wish: str = "") -> str:
        """What is asked, for whom, what has to be copied, and where it goes.

        Args: a text with the placeholders in the order wanted; what is asked, if it is no plain order for a draft.
        """
        to = f" to {self.recipient}" if self.recipient else ""
        size = "long " if self.long else ""
        lines = [
            wish or f"The user wants a {size}{self.tone} {self.kind}{to}.",
            f"{drafting.ACTS[self.act].plan} {self.topic}{'' if self.act == 'say' else '.'}",
            kept(order),
        ]
        if self.to:
            lines.append(f"To: {', '.join(self.to)}.")
        if self.copies:
            lines.append(f"Cc: {', '.join(self.copies)}.")
        if self.also:
            lines.append(f"Also: {' '.join(self.also)}")
        if self.signature:
            lines.append(f"Signed: {self.signature}.")
        return " ".join(lines)

    def answer(self) -> str:
        """The draft itself."""
        style = drafting.STYLES[self.tone]
        head = []
        if self.to:
            head.append(f"To: {', '.join(self.to)}")
        if self.copies:
            head.append(f"Cc: {', '.join(self.copies)}")
        if self.kind == "e-mail" and self.act not in drafting.FREE:
            head.append(f"Subject: {_ARTICLE.sub('', self.topic)}")
        parts = ["\n".join(head)] if head else []
        parts.append(f"{style.greeting} {self.recipient}," if self.recipient else style.anonymous)
        brief = self.tone == "short" and not self.long
        text = drafting.ACTS[self.act].opening[self.tone].format(topic=self.topic)
        body = drafting.BODIES[self.domain] if self.act == "about" else drafting.ACTS[self.act].body
        if body and not brief:
            text += f" {body}"
        if self.also:
            text += " " + " ".join(self.also)
        parts.append(text)
        if self.long:
            parts.append(drafting.MORE[self.tone])
        end = style.closing if brief else f"{style.thanks}\n\n{style.closing}"
        parts.append(end + (f"\n{self.signature}" if self.signature else ""))
        return "\n\n".join(parts)


def sample(draw: Draw) -> Turn:
    """A request for a draft."""
    draft, request = drawn(draw)
    return Turn(TASK, request, draft.reasoning(request), draft.answer())


def drawn(draw: Draw) -> tuple[Draft, str]:
    """A draft and the request for it."""
    if line := whole.drawn(draw, "drafts", WHOLE):
        return described(line), line["request"]
    rng = draw.rng
    tone = rng.choice(list(words.TONES)) if draw.chance(0.7) else ""
    kind = rng.choices(list(words.KINDS), (50, 14, 6, 26, 4))[0]
    act = rng.choices(list(drafting.ACT_WEIGHTS), list(drafting.ACT_WEIGHTS.values()))[0]
    domain, topic = _topic(draw, act)
    recipient, to, wording = _recipient(draw)
    long = draw.chance(0.08)
    also, extras = [], []
    for _ in range(rng.choices((0, 1, 2, 3), (55, 27, 13, 5))[0]):
        extra, sentence = detail(draw)
        extras.append(extra)
        also.append(sentence)
    copies: tuple[str, ...] = ()
    if draw.chance(0.08):
        copies = (draw.value(rng.choice(("person", "person", "email"))),)
        extras.append(draw.pick(drafting.COPIES).format(copies[0]))
    signature = draw.value("person") if draw.chance(0.1) else ""
    if signature:
        extras.append(draw.pick(drafting.SIGNATURES).format(signature))
    draft = Draft(kind, tone or "polite", long, recipient, act, topic, domain, to, copies, tuple(also), signature)
    return draft, _request(draw, draft, wording, tone, extras)


def described(fields: dict[str, Any]) -> Draft:
    """The draft that a line of `wordings/whole/` describes."""
    act, topic = fields["act"], fields["topic"]
    return Draft(
        kind=fields["kind"],
        tone=fields["tone"],
        long=fields.get("long", False),
        recipient=fields["to"],
        act=act,
        topic=capital(topic) if act == "say" else topic.rstrip("."),
        domain=fields.get("domain", "other"),
        to=tuple(fields.get("address", ())),
        copies=tuple(fields.get("cc", ())),
        also=tuple(sentence if sentence[-1] in ".!?" else f"{sentence}." for sentence in fields.get("also", ())),
        signature=fields.get("from", ""),
    )


def _topic(draw: Draw, act: str) -> tuple[str, str]:
    """The domain, which decides what a draft says next, and the topic."""
    if act == "tell":
        return "other", draw.fill(draw.pick(words.CLAUSES))
    if act == "request":
        return "other", draw.fill(draw.pick(words.REQUESTS))
    domain = draw.rng.choice(list(words.TOPICS)) if draw.chance(0.75) else "other"
    return domain, draw.fill(draw.pick(words.TOPICS[domain]))


def detail(draw: Draw) -> tuple[str, str]:
    """Something else to say: how a request puts it, and the draft's sentence."""
    kind, wording, sentence = draw.pick(drafting.DETAILS)
    value = draw.value(draw.any(list(TYPES)) if kind == "any" else kind)
    if draw.chance(0.12):
        first = draw.anything().capitalize()
        rest = "".join(f" {draw.anything()}" for _ in range(draw.rng.randint(0, 3)))
        wording, sentence = f"{first}{rest} {{}}", ""
    said = sentence or wording[0].upper() + wording[1:] + "."
    return wording.format(value), said.format(value)


def _recipient(draw: Draw) -> tuple[str, tuple[str, ...], str]:
    """Greeting name, what is said of the recipient besides, and the wording of the recipient in the request."""
    chance = draw.rng.random()
    if chance < 0.06:
        return "", (), ""
    if chance < 0.15:
        role = draw.pick(words.ROLES)
        if draw.chance(0.4):
            role = f"{draw.any(('my', 'our', 'the', 'the'))} {draw.any(('', '', draw.pick(words.ADJECTIVES) + ' '))}{draw.pick(words.COMMON)}"
        return role.removeprefix("my ").removeprefix("our ").removeprefix("the "), (), role
    if chance < 0.21:
        name = wording = draw.value("organization")
    elif chance < 0.29:
        name = f"{draw.value('person')} and {draw.value('person')}"
        return name, (), name
    else:
        name = wording = draw.value("person")
        if draw.chance(0.22):
            title = draw.any(("Mr", "Ms", "Mrs", "Dr", "Prof."))
            name = wording = f"{title} {name}"
        elif draw.chance(0.15):
            wording = f"{draw.pick(drafting.PEOPLE)} {name}"
    to: list[str] = []
    if draw.chance(0.4):
        address = draw.value("email")
        to.append(address)
        wording += draw.any(
            (" ({})", " ({})", " ({})", " at {}", " <{}>", ", {}", " {}", " with the address {}", ", e-mail {}")
        ).format(address)
    if draw.chance(0.07):
        phone = draw.value("phone")
        to.append(phone)
        wording += draw.any((" ({})", ", {}", ", phone {}", " on {}")).format(phone)
    elif name == wording and draw.chance(0.12):
        company = draw.value("organization")
        to.append(company)
        wording += draw.any((" of {}", " at {}", " from {}", " ({})", ", {}")).format(company)
    elif name == wording and draw.chance(0.07):
        place = draw.value(draw.any(("location", "street")))
        to.append(place)
        wording += draw.any((" in {}", " from {}", ", {}", " at {}")).format(place)
    return name, tuple(to), wording


def _request(draw: Draw, draft: Draft, to: str, tone: str, extras: list[str]) -> str:
    """One way to ask for `draft`; `to` is the wording of its recipient."""
    rng = draw.rng
    what = draw.any(words.KINDS[draft.kind])
    named = draft.act in drafting.NOUNS and draw.chance(0.3)
    if named and draft.kind != "e-mail" and draft.kind != "letter":
        what = draw.any(drafting.NOUNS[draft.act][:1])
    elif named:
        what = draw.any(
            [noun for noun in drafting.NOUNS[draft.act] if draft.kind in noun] or drafting.NOUNS[draft.act][:1]
        )
        named = draft.kind in what
    adjective = draw.pick(words.TONES[tone]) if tone else ""
    if draft.long:
        adjective = f"{draw.pick(drafting.LONG)} {adjective}".strip()
    adverb = draw.any(words.ADVERBS[tone]) if tone and not draft.long and draw.chance(0.15) else ""
    article = "" if draw.chance(0.15) else ("an " if (adjective or what)[0] in "aeiou" else "a ")
    phrase = f"{article}{what}" if adverb or not adjective else f"{article}{adjective} {what}"
    verb = draw.pick(words.WRITE) if draw.chance(0.55) else draw.any(words.ASKING) + draw.pick(words.MAKING)
    if draw.chance(0.15):
        phrase = draw.noise(phrase)
    if draw.chance(0.1):
        verb = draw.noise(verb)
    wording = draw.pick(drafting.ACTS[draft.act].wordings)
    if named:
        wording = rng.choice(("about", "for", "regarding"))
    if draft.recipient and " and " not in draft.recipient and draw.chance(0.4):
        wording = re.sub(r"\bthem\b", rng.choice(("him", "her")), wording, count=1)
    purpose = f"{wording} {draft.topic}"
    address = f" {rng.choice(('to', 'to', 'to', 'for'))} {to}" if to else ""
    order = rng.random()
    if to and not draft.long and draft.kind == "message" and draft.act in drafting.DIRECT and draw.chance(0.75):
        start = draw.pick(drafting.KNOW) if draft.act == "tell" and draw.chance(0.5) else drafting.DIRECT[draft.act]
        text = f"{draw.any(drafting.ASKS)}{start.format(to)} {draft.topic}"
        if tone:
            text += f" {draw.any(words.ADVERBS[tone])}"
    elif to and draft.act in ("about", "tell") and draw.chance(0.12):
        text = f"{verb} {phrase}{address}: {draft.topic}"
    elif order < 0.7 or not to:
        text = f"{verb} {phrase}{address} {purpose}"
    elif order < 0.8:
        text = f"{verb} {phrase} {purpose}{address}"
    elif order < 0.9:
        text = f"{rng.choice(('to', 'for', 'recipient:'))} {to}: {phrase} {purpose}"
    else:
        text = f"{phrase}{address}, {purpose}"
    if adverb and " " + adverb not in text:
        text += f" {adverb}"
    first = extras[0] if extras and draw.chance(0.08) else ""
    text = draw.any(("", "", "", "", "", "hi, ", "hello, ", "please, ", "hey, ")) + text
    joint = rng.choice((". ", ". ", ". ", ", ", "; ", ".\n", " - ", ", and "))
    upper = joint.startswith(".") and draw.chance(0.8)
    rest = extras[1:] if first else extras
    text += "".join(joint + (piece[0].upper() + piece[1:] if upper else piece) for piece in rest)
    if first:
        text = f"{first}. {text}"
    if draw.chance(0.65):
        text = text[0].upper() + text[1:]
    if draw.chance(0.6):
        text += "?" if " you " in text[:24] and not rest and draw.chance(0.8) else "."
    return text
