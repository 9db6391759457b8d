"""Notes, and the requests to list the details in them, with the reasoning and the list that answer each.

A list holds every detail of the note once, in the order of the note, and nothing else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from training.demo_model.sampling import Draw

LABELS = {
    "person": "Person",
    "email": "E-mail",
    "phone": "Phone",
    "iban": "Account",
    "location": "Place",
    "organization": "Organisation",
    "url": "Link",
    "card": "Card",
    "ip": "IP address",
    "literal": "Text",
    "street": "Address",
    "crypto": "Wallet",
    "secret": "Secret",
    "other": "Other",
    "date": "Date",
    "amount": "Amount",
    "ref": "Reference",
    "time": "Time",
}

SENTENCES = (
    "{person} called from {phone}",
    "{person} can be reached at {email}",
    "please send {amount} to {iban}",
    "{person} works at {organization}",
    "{person} moved to {location}",
    "the meeting is on {date} at {time}",
    "invoice {ref} over {amount} is open",
    "{person} ({email}, {phone})",
    "call {person} on {phone} before {date}",
    "the page is {url}",
    "the server {ip} is down since {date}",
    "{person} paid with {card}",
    "order {ref} goes to {location}",
    "new contact: {person}, {email}",
    "{organization} is in {location}",
    "the account of {person} is {iban}",
    "{person} and {person} meet in {location} on {date}",
    "ask {organization} for the offer {ref}",
    "the flat is at {street}",
    "send the parcel to {person}, {street}",
    "her e-mail is {email}",
    "his number is {phone}",
    "{person} wants {amount} back",
    "see {url} for the contract with {organization}",
    "the note says {literal}",
    "the customer number of {person} is {other}",
    "{person} from {organization} wrote on {date}",
    "the deadline is {date}",
    "the wallet is {crypto}",
    "the password is {secret}",
    "dinner at {time} with {person}",
    "{email} did not answer",
    "we spoke to {person} about order {ref}",
    "the deposit of {amount} is due on {date}",
    "{location}, {date}, {time}",
    "the login from {ip} was not {person}",
    "{person}: {phone}",
    "{person}, {phone}, {email}",
    "{organization}, {iban}",
    "the visitor is {person}",
    "write to {email} and {email}",
    "{phone} is the new number of {organization}",
    "{person} lives in {location}",
    "{person} left {organization}",
    "the second number is {phone}",
    "contact {person} or {person}",
    "document {other} belongs to {person}",
    "tell {person} that {person} is on leave until {date}",
    "transfer {amount} from {iban} to {iban}",
    "the link {url} was sent by {person}",
    "met {person} in {location}",
    "the ticket {ref} is for {person}",
    "the card {card} was blocked",
    "{person} asked for a room in {location} from {date}",
    "{email} belongs to {person}",
    "the fee is {amount}",
    "regards, {person}",
    "dear {person}",
    "{person} has the {adj} {thing}",
    "we need a {device} from {organization}",
    "questions to {email}",
    "{invented} {person} {invented} {phone}",
    "the {thing} of {person} is at {location}",
    "{person} can be found under {phone} on {weekday}",
    "{invented}: {email}",
    "from now on {invented} {iban}",
    "{person} prefers {email}",
    "deliver the {thing} to {street} on {weekday}",
    "the {adj} {invented} costs {amount}",
    "{person} {email} {phone}",
    "{person} {phone}",
    "{ip} at {url} was {invented} by {person}",
    "{invented} the {thing} with {person}, {person} and {person}",
    "{organization} {invented} {ref}",
    "{person}, born on {date}, lives at {street}",
    "my {device} is {ip}",
    "the {room} of {organization} closes at {time}",
    "{location} {invented} {location}",
    "{other} and {other} are the numbers of {person}",
    "{url}, {url}",
)
AGAIN = (
    "{} will call back",
    "{} is waiting",
    "please thank {}",
    "this is for {}",
    "{} agreed",
    "tell {} about it",
    "do not forget {}",
    "{} has to sign",
)

BULLETS, NUMBERS, TABLE = "bullet list", "numbered list", "table"

ASK = {
    BULLETS: (
        "list the details in this note",
        "list all details",
        "extract the details as bullet points",
        "make a bullet list of the details",
        "what are the details in this text",
        "pull out the names, numbers and dates",
        "give me the key details as bullets",
        "list the contacts and dates",
        "list the names and numbers from this note",
        "extract the contact details",
        "list everything in this message",
        "get the details out of this",
        "bullet points of the details please",
        "list the details of the following e-mail",
        "show me all the details as a list",
        "can you list the details in this text",
        "i need a list of the details in",
        "please list the facts in the note",
        "which details are in this note",
        "turn this note into bullet points",
        "collect the details from the note below",
        "list who, what and when",
        "make a list out of this",
        "summarise the details as bullets",
    ),
    NUMBERS: (
        "list the details in this note as a numbered list",
        "number the details in this text",
        "make a numbered list of the details",
        "give me the details as a numbered list",
        "numbered list of the details please",
        "extract the details and number them",
        "list the details, numbered",
        "enumerate the details in this note",
    ),
    TABLE: (
        "make a table of the details",
        "put the details in a table",
        "extract the details as a table",
        "list the details in this note as a table",
        "table of the names and numbers please",
        "show the details as a table",
        "i need a table with the details in",
        "turn this note into a table",
        "can you make a table from this text",
        "give me a table of the contacts",
        "present the details in a table",
        "arrange the details in this note in a table",
    ),
}

VERBS = (
    "list", "extract", "show me", "pull out", "give me", "collect", "write down", "get", "find", "note", "gather",
    "pick out", "name", "i need", "what are", "tell me", "can you list", "could you extract", "please give me",
    "i want", "can you find", "sum up", "summarise", "let me have",
)  # fmt: skip
WHAT = (
    "the details", "all details", "the facts", "the contacts", "the names", "the names and numbers", "the key points",
    "the important data", "the people", "everything", "names, dates and places", "the contact data", "all the contacts",
    "the main facts", "who and when", "the names and dates", "phone numbers and names", "the numbers", "the persons",
    "the names and addresses", "every detail", "the e-mails and phones", "the key data", "the dates and amounts",
)  # fmt: skip
SOURCES = (
    "in this note", "from this text", "in the message below", "of this e-mail", "from the note", "in here", "",
    "from what follows", "in the text", "from this", "of the following", "in this", "from my notes", "out of this mail",
    "in the letter", "from this paragraph",
)  # fmt: skip
SHAPES = {
    BULLETS: ("", "", "", "", "as bullets", "as bullet points", "as a list", "in a list", "bullet by bullet"),
    NUMBERS: ("as a numbered list", "numbered", "with numbers", "in a numbered list", "number them"),
    TABLE: ("as a table", "in a table", "in a small table", "as a two-column table", "table form"),
}

_SLOT = re.compile(r"\{([a-z]+)\}")


@dataclass(frozen=True)
class Details:
    """What a note holds, in its order, and the shape that is asked for."""

    items: tuple[tuple[str, str], ...]
    """Label and value."""
    shape: str

    def reasoning(self, wish: str = "") -> str:
        """What is asked for, and every detail in its order."""
        found = ", ".join(value for _, value in self.items)
        asked = wish or f"The user wants a {self.shape} of the details."
        return f"{asked} The note has {found}. I must copy each one exactly, once."

    def answer(self) -> str:
        """The list itself."""
        if self.shape == TABLE:
            rows = "\n".join(f"| {label} | {value} |" for label, value in self.items)
            return f"| Detail | Value |\n| --- | --- |\n{rows}"
        if self.shape == NUMBERS:
            return "\n".join(f"{number}. {label}: {value}" for number, (label, value) in enumerate(self.items, 1))
        return "\n".join(f"- {label}: {value}" for label, value in self.items)


def sample(draw: Draw) -> tuple[Details, str]:
    """A note's details and the request that quotes the note."""
    rng = draw.rng
    items: list[tuple[str, str]] = []
    sentences: list[str] = []

    def fill(match: re.Match[str]) -> str:
        value = draw.value(match[1])
        if match[1] in LABELS and all(value != known for _, known in items):
            items.append((LABELS[match[1]], value))
        return value

    for _ in range(rng.choices((1, 2, 3, 4, 5), (18, 30, 28, 16, 8))[0]):
        if len(items) > 8:
            break
        sentence = _any_sentence(draw) if draw.chance(0.4 if draw.held_out else 0.75) else draw.pick(SENTENCES)
        sentences.append(_SLOT.sub(fill, sentence))
        people = [value for label, value in items if label in ("Person", "Organisation")]
        if people and draw.chance(0.04):
            sentences.append(draw.pick(AGAIN).format(rng.choice(people)))
    shape = rng.choices((BULLETS, NUMBERS, TABLE), (65, 13, 22))[0]
    details = Details(tuple(items), shape)
    tidy = draw.chance(0.75)
    joint = rng.choice((". ", ". ", ". ", "\n", ", ", "; ")) if not tidy else rng.choice((". ", ".\n"))
    note = joint.join(sentence[0].upper() + sentence[1:] if tidy else sentence for sentence in sentences)
    if tidy or draw.chance(0.5):
        note += "."
    if draw.chance(0.6):
        verb = draw.anything() if draw.chance(0.1) else draw.pick(VERBS)
        what = f"the {draw.anything()} and {draw.anything()}" if draw.chance(0.2) else draw.pick(WHAT)
        parts = (verb, what, draw.pick(SOURCES), draw.any(SHAPES[shape]))
        ask = " ".join(part for part in parts if part)
    else:
        ask = draw.pick(ASK[shape])
    if draw.chance(0.15):
        ask = draw.noise(ask)
    ask = rng.choice(("", "", "", "", "please ", "hi, ")) + ask
    if draw.chance(0.7):
        ask = ask[0].upper() + ask[1:]
    if draw.chance(0.1):
        return details, f"{note}\n\n{ask}"
    quote = rng.choice(("{}", "{}", "{}", '"{}"', "'{}'")).format(note)
    return details, ask + rng.choice((": ", ":\n", ":\n\n", ". ", " - ", "? ", "\n\n", ": ")) + quote


def _any_sentence(draw: Draw) -> str:
    """Slots among ordinary words in no order: what counts must be found by what it is, not by where it stands."""
    rng = draw.rng
    parts: list[str] = []
    for _ in range(rng.choices((1, 2, 3), (45, 35, 20))[0]):
        parts += ["{invented}" if draw.chance(0.1) else "{word}" for _ in range(rng.randint(0, 4))]
        kind = rng.choice(("person", "phone", "email", "organization", "location", *LABELS))
        parts.append(rng.choice(("{%s}", "{%s}", "{%s}", "{%s}", "({%s})", "{%s},", "{%s}:", "<{%s}>")) % kind)
    parts += ["{word}" for _ in range(rng.randint(0, 3))]
    return " ".join(parts).rstrip(",:")


def revise(draw: Draw, details: Details) -> tuple[str, str, str]:
    """A follow-up on `details`: the request, the reasoning, and the list in another shape."""
    shape = draw.any([item for item in ASK if item != details.shape])
    name = {
        BULLETS: ("bullets", "bullet points", "a bullet list"),
        NUMBERS: ("a numbered list", "numbers"),
        TABLE: ("a table",),
    }[shape]
    request = draw.pick(
        (
            "as {} please",
            "now as {}",
            "can you make that {}?",
            "Put it into {}.",
            "as {}",
            "The same as {}",
            "i want {}",
            "Show it as {}.",
            "make {} of it",
        )
    ).format(draw.any(name))
    changed = Details(details.items, shape)
    return request, changed.reasoning(f"The user wants it as a {shape}."), changed.answer()
