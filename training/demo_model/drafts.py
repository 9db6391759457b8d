"""Requests for a message, with the reasoning and the draft that answer each.

A draft opens with its greeting, holds every placeholder of the request, and invents none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from training.demo_model import words
from training.demo_model.lists import LABELS
from training.demo_model.phrases import ACT_WEIGHTS, ACTS, BODIES, DETAILS, DIRECT, NOUNS, STYLES
from training.demo_model.sampling import TYPES, Draw

PLACEHOLDER = re.compile(r"\[[A-Z][A-Z0-9_]*_[1-9][0-9]*\]")


@dataclass(frozen=True)
class Draft:
    """What a request asks for; request, reasoning and answer are all rendered from it."""

    kind: str
    tone: str
    recipient: str
    """As it stands in the greeting; empty where the request names nobody."""
    act: str
    topic: str
    domain: str
    below: tuple[tuple[str, str], ...]
    """Kind and value of each line under the draft, in the order of the request."""
    signature: str

    def reasoning(self, request: str, wish: str = "") -> str:
        """What is asked, for whom, what has to be copied, in the order of `request`, and what goes below the draft."""
        to = f" to {self.recipient}" if self.recipient else ""
        lines = [wish or f"The user wants a {self.tone} {self.kind}{to}."]
        lines.append(f"{ACTS[self.act].plan} {self.topic}.")
        kept = list(dict.fromkeys(PLACEHOLDER.findall(request)))
        lines.append(f"I must copy {' '.join(kept)} exactly." if kept else "There is no placeholder to copy.")
        lines.append(f"I open with {self.recipient}." if self.recipient else "No name is given for the greeting.")
        below = ", ".join(value for _, value in self.below)
        lines.append(f"Below go {below}." if below else "Nothing goes below.")
        return " ".join(lines)

    def answer(self, brief: bool = False) -> str:
        """The draft itself."""
        style = STYLES[self.tone]
        greeting = f"{style.greeting} {self.recipient}," if self.recipient else style.anonymous
        body = ACTS[self.act].opening[self.tone].format(topic=self.topic)
        sentences = [body]
        if not brief:
            sentences.append(BODIES[self.domain] if self.act == "about" else ACTS[self.act].body)
        text = f"{greeting}\n\n{' '.join(sentences)}\n\n"
        if not brief:
            text += f"{style.thanks}\n\n"
        text += style.closing
        if self.signature:
            text += f"\n{self.signature}"
        if self.below:
            text += "\n\n" + "\n".join(f"{LABELS[kind]}: {value}" for kind, value in self.below)
        return text


def sample(draw: Draw) -> tuple[Draft, str]:
    """A draft and the request for it."""
    rng = draw.rng
    tone = rng.choice(list(words.TONES)) if draw.chance(0.75) else ""
    kind = rng.choices(list(words.KINDS), (50, 14, 6, 24, 6))[0]
    act = rng.choices(list(ACT_WEIGHTS), list(ACT_WEIGHTS.values()))[0]
    recipient, envelope, to = _recipient(draw)
    domain = "other"
    if act == "tell":
        topic = draw.fill(draw.pick(words.CLAUSES))
    elif act == "request":
        topic = draw.fill(draw.pick(words.REQUESTS))
    else:
        domain = rng.choice(list(words.TOPICS)) if draw.chance(0.7) else "other"
        topic = draw.fill(draw.pick(words.TOPICS[domain]))
    details = []
    for _ in range(rng.choices((0, 1, 2, 3), (50, 28, 15, 7))[0]):
        kind_of, wording = draw.pick(DETAILS)
        value = draw.value(kind_of)
        if draw.chance(0.3):
            wording = " ".join(draw.anything() for _ in range(rng.randint(1, 3))) + " {}"
        details.append((wording.format(value), (kind_of, value)))
    signature = draw.value("person") if draw.chance(0.12) else ""
    extra = [wording for wording, _ in details]
    said, left_out = _cut_short(draw, topic)
    below = (*envelope, *left_out, *(line for _, line in details))
    draft = Draft(kind, tone or "polite", recipient, act, said, domain, below, signature)
    return draft, _request(draw, replace(draft, topic=topic), to, tone, extra)


_PREPOSITION = re.compile(r"\s+(?:\w+ )?(?:with|of|in|to|from|at|for|by|about|that|the|near|on)?\s*$")
_KINDS = {name: kind for kind, name in TYPES.items()}


def _cut_short(draw: Draw, topic: str) -> tuple[str, list[tuple[str, str]]]:
    """Now and then the topic without its last placeholder, which then goes below.

    So that what the draft's text has lost is still carried, whatever made it lose it.
    """
    found = list(PLACEHOLDER.finditer(topic))
    if not found or not draw.chance(0.2):
        return topic, []
    said = _PREPOSITION.sub("", topic[: found[-1].start()]).strip()
    if len(said) < 4:
        return topic, []
    lost = [match[0] for match in found if match[0] not in said]
    return said, [(_KINDS.get(value[1:-1].rpartition("_")[0], "other"), value) for value in lost]


def _recipient(draw: Draw) -> tuple[str, tuple[tuple[str, str], ...], str]:
    """Greeting name, kind and value of what is said of the recipient, and the wording of the recipient in the request."""
    chance = draw.rng.random()
    if chance < 0.08:
        return "", (), ""
    if chance < 0.19:
        role = draw.pick(words.ROLES)
        if draw.chance(0.5):
            role = f"{draw.any(('my', 'our', 'the', 'the'))} {draw.any(('', '', draw.pick(words.ADJECTIVES) + ' '))}{draw.pick(words.COMMON)}"
        return role.removeprefix("my ").removeprefix("our ").removeprefix("the "), (), role
    if chance < 0.24:
        company = draw.value("organization")
        name, wording = company, company
    elif chance < 0.32:
        first, second = draw.value("person"), draw.value("person")
        return f"{first} and {second}", (), f"{first} and {second}"
    else:
        name = draw.value("person")
        wording = draw.any(
            (
                "{}",
                "{}",
                "{}",
                "{}",
                "{}",
                "Mr {}",
                "Ms {}",
                "my colleague {}",
                "my boss {}",
                "our customer {}",
                "Dr {}",
            )
        ).format(name)
    envelope: list[tuple[str, str]] = []
    if draw.chance(0.45):
        address = draw.value("email")
        envelope.append(("email", address))
        wording += draw.any(
            (" ({})", " ({})", " ({})", " at {}", " <{}>", ", {}", " {}", " with the address {}")
        ).format(address)
    if draw.chance(0.08):
        phone = draw.value("phone")
        envelope.append(("phone", phone))
        wording += draw.any((" ({})", ", {}", ", phone {}")).format(phone)
    if name == wording and draw.chance(0.12):
        company = draw.value("organization")
        envelope.append(("organization", company))
        wording += draw.any((" of {}", " at {}", " from {}", " ({})")).format(company)
    elif name == wording and draw.chance(0.08):
        place = draw.value("location")
        envelope.append(("location", place))
        wording += draw.any((" in {}", " from {}", ", {}")).format(place)
    return name, tuple(envelope), wording


def _request(draw: Draw, draft: Draft, to: str, tone: str, extra: list[str]) -> str:
    """One wording of the request; every value of `draft` stands in it, the last ones in `extra`."""
    rng = draw.rng
    what = draw.pick(words.KINDS[draft.kind])
    named = draft.kind == "message" and draft.act in NOUNS
    if named:
        what = rng.choice(NOUNS[draft.act])
    if tone:
        what = f"{draw.pick(words.TONES[tone])} {what}"
    elif draw.chance(0.3):
        what = f"{draw.anything()} {what}"
    what = f"an {what}" if what[0] in "aeio" else f"a {what}"
    verb, wording = draw.pick(words.WRITE), draw.pick(ACTS[draft.act].wordings)
    if draw.chance(0.5):
        verb = draw.pick(words.ASKING) + (draw.anything() if draw.chance(0.15) else draw.pick(words.MAKING))
    if draft.act == "about" and draw.chance(0.25):
        wording = f"{draw.anything()} {draw.any(('', 'of ', 'to ', 'about ', 'with '))}".strip()
    if named:
        wording = rng.choice(("about", "for", "regarding"))
    if draft.recipient and " and " not in draft.recipient and draw.chance(0.4):
        wording = re.sub(r"\bthem\b", rng.choice(("him", "her")), wording, count=1)
    if draw.chance(0.15):
        what = draw.noise(what)
    if draw.chance(0.1):
        verb = draw.noise(verb)
    if draw.chance(0.06):
        wording = draw.noise(wording)
    purpose = f"{wording} {draft.topic}"
    address = f" {rng.choice(('to', 'to', 'to', 'for'))} {to}" if to else ""
    order = rng.random()
    if to and draft.kind == "message" and draft.act in DIRECT and draw.chance(0.6):
        text = f"{rng.choice(('', '', 'please ', 'can you '))}{DIRECT[draft.act].format(to)} {draft.topic}"
        if tone:
            text += f" {draw.any(words.ADVERBS[tone])}"
    elif to and draft.act in ("about", "tell") and draw.chance(0.12):
        text = f"{verb} {what}{address}: {draft.topic}"
    elif order < 0.72 or not to:
        text = f"{verb} {what}{address} {purpose}"
    elif order < 0.82:
        text = f"{verb} {what} {purpose}{address}"
    elif order < 0.92:
        text = f"{rng.choice(('to', 'for', 'recipient:'))} {to}: {what} {purpose}"
    else:
        text = f"{what}{address}, {purpose}"
    if draft.signature:
        extra = [*extra]
        extra.append(
            rng.choice(("sign as {}", "from {}", "sign it as {}", "signed by {}", "the sender is {}")).format(
                draft.signature
            )
        )
    text = rng.choice(("", "", "", "", "hi, ", "hello, ", "please, ")) + text
    joint = rng.choice((". ", ". ", ", ", "; ", ".\n", " - "))
    upper = joint.startswith(".") and draw.chance(0.8)
    text += "".join(joint + (piece[0].upper() + piece[1:] if upper else piece) for piece in extra)
    if draw.chance(0.7):
        text = text[0].upper() + text[1:]
    if draw.chance(0.65):
        text += "?" if "you" in text.split(what)[0].lower() and draw.chance(0.8) else "."
    return text


def revise(draw: Draw, draft: Draft, first: str) -> tuple[str, str, str]:
    """A follow-up on `draft`, which `first` asked for: the request, the reasoning, and the new answer."""
    if draw.chance(0.5):
        request = draw.pick(
            (
                "make it shorter",
                "shorter please",
                "can you make it shorter?",
                "too long",
                "please shorten it",
                "a shorter version",
                "Make it shorter.",
                "cut it down",
                "Shorter!",
                "Can it be shorter?",
                "shorten this",
            )
        )
        return request, draft.reasoning(first, "The user wants a shorter version."), draft.answer(brief=True)
    tone = draw.any([name for name in STYLES if name != draft.tone and name != "short"])
    adjective = draw.pick(words.TONES[tone])
    request = draw.pick(
        (
            "make it more {}",
            "more {} please",
            "can you make it {}?",
            "please make it {}",
            "a {} version",
            "Now {}.",
            "Make it more {}.",
            "rewrite it, {}",
            "it should be more {}",
        )
    ).format(adjective)
    changed = replace(draft, tone=tone)
    return request, changed.reasoning(first, f"The user wants a {tone} version."), changed.answer()
