"""What drafts are made of: how a tone greets and closes, what each kind of message says, and how it is asked for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Style:
    """How a tone greets and closes."""

    greeting: str
    anonymous: str
    thanks: str
    closing: str


STYLES = {
    "polite": Style("Dear", "Dear Sir or Madam,", "Thank you very much for your time.", "Kind regards"),
    "friendly": Style("Hi", "Hi there,", "Let me know what you think!", "Best wishes"),
    "formal": Style("Dear", "Dear Sir or Madam,", "I look forward to your reply.", "Yours sincerely"),
    "short": Style("Hello", "Hello,", "Thank you.", "Regards"),
    "firm": Style("Dear", "Dear Sir or Madam,", "I expect your answer without delay.", "Regards"),
}


@dataclass(frozen=True)
class Act:
    """What a message does: its wordings in a request, its plan, its opening in each tone, and what follows."""

    wordings: tuple[str, ...]
    plan: str
    opening: dict[str, str]
    body: str


def _openings(polite: str, friendly: str, formal: str, short: str, firm: str) -> dict[str, str]:
    return {"polite": polite, "friendly": friendly, "formal": formal, "short": short, "firm": firm}


ACTS = {
    "about": Act(
        (
            "about",
            "about",
            "about",
            "about",
            "regarding",
            "concerning",
            "on the subject of",
            "because of",
            "on",
            "re",
            "with regard to",
            "in the matter of",
            "to do with",
            "dealing with",
            "related to",
            "as to",
        ),
        "It is about",
        _openings(
            "I hope you are well. I am writing about {topic}.",
            "I hope you are doing well. Just a quick word about {topic}.",
            "I am writing to you with regard to {topic}.",
            "This is about {topic}.",
            "I am writing to you again about {topic}.",
        ),
        "",
    ),
    "thank": Act(
        (
            "to thank them for",
            "saying thank you for",
            "thanking them for",
            "as a thank you for",
            "with thanks for",
            "to say thanks for",
            "expressing thanks for",
            "showing gratitude for",
        ),
        "It says thank you for",
        _openings(
            "Thank you very much for {topic}.",
            "Many thanks for {topic}!",
            "I would like to express my thanks for {topic}.",
            "Thank you for {topic}.",
            "I thank you for {topic}.",
        ),
        "It means a lot to me.",
    ),
    "apologise": Act(
        (
            "to apologise for",
            "apologising for",
            "saying sorry for",
            "as an apology for",
            "with an apology for",
            "to say sorry for",
            "to apologize for",
            "asking forgiveness for",
        ),
        "It apologises for",
        _openings(
            "I am very sorry for {topic}.",
            "I am so sorry for {topic}.",
            "Please accept my apologies for {topic}.",
            "Sorry for {topic}.",
            "I apologise for {topic}.",
        ),
        "I will make sure that it does not happen again.",
    ),
    "remind": Act(
        (
            "to remind them of",
            "reminding them of",
            "as a reminder of",
            "with a reminder about",
            "to remind them about",
            "reminding about",
            "as a reminder about",
            "to jog their memory about",
        ),
        "It is a reminder of",
        _openings(
            "I would like to remind you kindly of {topic}.",
            "Just a little reminder of {topic}.",
            "I would like to remind you of {topic}.",
            "A reminder of {topic}.",
            "I have to remind you of {topic}.",
        ),
        "Please let me know if anything is unclear.",
    ),
    "invite": Act(
        (
            "to invite them to",
            "inviting them to",
            "with an invitation to",
            "as an invitation to",
            "to ask them along to",
            "that invites them to",
            "inviting to",
            "asking them to join",
        ),
        "It invites to",
        _openings(
            "I would be very pleased to invite you to {topic}.",
            "I would love to see you at {topic}!",
            "I have the honour to invite you to {topic}.",
            "You are invited to {topic}.",
            "I invite you to {topic}.",
        ),
        "Please tell me whether you can come.",
    ),
    "complain": Act(
        (
            "to complain about",
            "complaining about",
            "as a complaint about",
            "with a complaint about",
            "to make a complaint about",
            "that complains about",
            "expressing dissatisfaction with",
            "criticising",
        ),
        "It complains about",
        _openings(
            "I am sorry to say that I am not satisfied with {topic}.",
            "I am afraid that I am not happy with {topic}.",
            "I wish to make a complaint about {topic}.",
            "I am not satisfied with {topic}.",
            "I must complain about {topic}.",
        ),
        "Please tell me how you will solve this.",
    ),
    "decline": Act(
        (
            "to decline",
            "declining",
            "saying no to",
            "to refuse",
            "turning down",
            "to turn down",
            "refusing",
            "rejecting",
        ),
        "It declines",
        _openings(
            "Thank you for thinking of me. I am afraid that I have to decline {topic}.",
            "Thanks for asking, but I have to say no to {topic}.",
            "I regret that I have to decline {topic}.",
            "I have to decline {topic}.",
            "I decline {topic}.",
        ),
        "I hope for your understanding.",
    ),
    "confirm": Act(
        (
            "to confirm",
            "confirming",
            "as a confirmation of",
            "with a confirmation of",
            "that confirms",
            "to say yes to",
            "accepting",
            "agreeing to",
        ),
        "It confirms",
        _openings(
            "I am pleased to confirm {topic}.",
            "I am happy to confirm {topic}!",
            "I hereby confirm {topic}.",
            "This confirms {topic}.",
            "I confirm {topic}.",
        ),
        "Please contact me if anything changes.",
    ),
    "ask_for": Act(
        (
            "asking for",
            "to ask for",
            "to request",
            "requesting",
            "with a request for",
            "in which I ask for",
            "inquiring about",
            "to enquire about",
        ),
        "It asks for",
        _openings(
            "I would like to ask you kindly for {topic}.",
            "Could you help me with {topic}?",
            "I would like to request {topic}.",
            "Please send me {topic}.",
            "I ask you for {topic}.",
        ),
        "Please tell me if you need anything from me.",
    ),
    "tell": Act(
        (
            "saying that",
            "telling them that",
            "to say that",
            "to tell them that",
            "that says that",
            "to let them know that",
            "informing them that",
            "stating that",
        ),
        "It says that",
        _openings(
            "I would like to let you know that {topic}.",
            "I just want to tell you that {topic}.",
            "I would like to inform you that {topic}.",
            "Please note that {topic}.",
            "I inform you that {topic}.",
        ),
        "Please contact me if you have any questions.",
    ),
    "request": Act(
        (
            "asking them to",
            "to ask them to",
            "with the request to",
            "that asks them to",
            "requesting them to",
            "to get them to",
            "telling them to",
            "urging them to",
        ),
        "It asks the reader to",
        _openings(
            "May I kindly ask you to {topic}?",
            "Could you please {topic}?",
            "I would like to ask you to {topic}.",
            "Please {topic}.",
            "I ask you to {topic} at once.",
        ),
        "It would help me a lot.",
    ),
}

BODIES = {
    "invoice": "Could you please look into it and tell me when it will be settled?",
    "meeting": "Please let me know whether this suits you.",
    "delivery": "Could you please check it and tell me what happens next?",
    "work": "I would be glad to discuss the next steps with you.",
    "technology": "Could you please help me to solve it?",
    "home": "Please tell me when we can deal with it.",
    "event": "I would be happy to hear from you soon.",
    "other": "Please tell me what you think about it.",
}

ACT_WEIGHTS = {
    "about": 40,
    "tell": 10,
    "request": 10,
    "thank": 6,
    "apologise": 6,
    "remind": 6,
    "invite": 5,
    "complain": 5,
    "decline": 3,
    "confirm": 4,
    "ask_for": 5,
}

NOUNS = {
    "thank": ("thank-you note", "thank-you e-mail", "thank-you letter"),
    "apologise": ("apology", "apology e-mail", "letter of apology"),
    "remind": ("reminder", "reminder e-mail", "payment reminder"),
    "invite": ("invitation", "invitation e-mail", "invitation letter"),
    "complain": ("complaint", "complaint letter", "letter of complaint"),
    "confirm": ("confirmation", "confirmation e-mail", "confirmation letter"),
    "ask_for": ("request", "request letter", "enquiry"),
}
"""Names of a message that say what it does, so that `about` or `for` is enough in the request."""

DIRECT = {
    "thank": "thank {} for",
    "apologise": "apologise to {} for",
    "remind": "remind {} of",
    "invite": "invite {} to",
    "complain": "complain to {} about",
    "tell": "tell {} that",
    "request": "ask {} to",
    "ask_for": "ask {} for",
    "about": "write to {} about",
}

DETAILS: tuple[tuple[str, str], ...] = (
    ("phone", "my number is {}"),
    ("phone", "they can call me at {}"),
    ("phone", "give the phone {}"),
    ("email", "answers go to {}"),
    ("email", "they should write to {}"),
    ("iban", "the account is {}"),
    ("iban", "to be paid to {}"),
    ("date", "the deadline is {}"),
    ("date", "answer needed by {}"),
    ("amount", "the amount is {}"),
    ("amount", "it is {}"),
    ("location", "the place is {}"),
    ("location", "we meet in {}"),
    ("person", "put {} in copy"),
    ("person", "{} is in copy"),
    ("person", "{} will be there too"),
    ("person", "{} comes along"),
    ("organization", "on behalf of {}"),
    ("organization", "i work for {}"),
    ("url", "the link is {}"),
    ("url", "more is at {}"),
    ("ip", "the server is {}"),
    ("card", "paid with the card {}"),
    ("literal", "quote {}"),
    ("literal", "include the text {}"),
    ("time", "the time is {}"),
    ("time", "at {}"),
    ("ref", "the reference is {}"),
    ("ref", "the order number is {}"),
    ("street", "the address is {}"),
    ("other", "mention {}"),
    ("phone", "mention {}"),
    ("person", "mention {}"),
    ("url", "mention {}"),
    ("crypto", "the wallet is {}"),
    ("secret", "include {}"),
    ("location", "mention {}"),
    ("organization", "include {}"),
    ("email", "mention {}"),
    ("amount", "mention {}"),
    ("person", "cc {}"),
    ("person", "{} knows about it"),
    ("person", "ask for {}"),
    ("email", "cc {}"),
    ("email", "copy to {}"),
    ("email", "my address is {}"),
    ("phone", "call {}"),
    ("phone", "my phone number is {}"),
    ("phone", "phone {}"),
    ("iban", "please pay to {}"),
    ("iban", "iban {}"),
    ("date", "it is due on {}"),
    ("date", "before {}"),
    ("organization", "from {}"),
    ("organization", "it is for {}"),
    ("url", "see {}"),
    ("url", "link: {}"),
    ("location", "it is in {}"),
    ("location", "i live in {}"),
    ("ip", "it runs on {}"),
    ("card", "card {}"),
    ("street", "i live at {}"),
    ("amount", "it costs {}"),
    ("other", "my number is {}"),
    ("other", "with {}"),
    ("secret", "the code is {}"),
    ("literal", "it says {}"),
    ("ref", "order {}"),
    ("ref", "ref. {}"),
)
"""Kind of a value, and how a request adds it; it stands on a line of its own under the draft."""
