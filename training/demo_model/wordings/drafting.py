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
    "do": Act(
        (),
        "I want to",
        _openings(
            "I would like to {topic}.",
            "I would like to {topic}.",
            "I wish to {topic}.",
            "I want to {topic}.",
            "I have to {topic}.",
        ),
        "",
    ),
    "say": Act(
        (),
        "It says:",
        _openings("{topic}", "{topic}", "{topic}", "{topic}", "{topic}"),
        "",
    ),
}

FREE = ("do", "say")
"""Acts whose topic is a clause or the message itself, and no subject."""

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

DETAILS: tuple[tuple[str, str, str], ...] = (
    ("phone", "my number is {}", ""),
    ("phone", "my phone number is {}", ""),
    ("phone", "my mobile is {}", ""),
    ("phone", "they can call me at {}", "You can call me at {}."),
    ("phone", "she can reach me on {}", "You can reach me on {}."),
    ("phone", "he should call {}", "Please call {}."),
    ("phone", "please call {}", ""),
    ("phone", "you can call {}", ""),
    ("phone", "give the phone {}", "My phone number is {}."),
    ("phone", "phone {}", "My phone number is {}."),
    ("phone", "call me back on {}", "Please call me back on {}."),
    ("phone", "the hotline is {}", ""),
    ("email", "answers go to {}", ""),
    ("email", "my address is {}", ""),
    ("email", "my e-mail is {}", ""),
    ("email", "they should write to {}", "Please write to {}."),
    ("email", "please reply to {}", ""),
    ("email", "questions to {}", ""),
    ("email", "send it to {}", "Please send it to {}."),
    ("email", "the new e-mail address is {}", ""),
    ("email", "applications go to {}", ""),
    ("iban", "the account is {}", ""),
    ("iban", "payments go to {}", ""),
    ("iban", "please pay to {}", ""),
    ("iban", "to be paid to {}", "Please pay to {}."),
    ("iban", "iban {}", "The account is {}."),
    ("iban", "the new account is {}", ""),
    ("iban", "our account is {}", ""),
    ("iban", "they should pay to {}", "Please pay to {}."),
    ("date", "the deadline is {}", ""),
    ("date", "it is due on {}", ""),
    ("date", "answer needed by {}", "I need your answer by {}."),
    ("date", "i need an answer by {}", "I need your answer by {}."),
    ("date", "before {}", "It must be done before {}."),
    ("date", "deadline {}", "The deadline is {}."),
    ("date", "the date is {}", ""),
    ("date", "it was on {}", ""),
    ("amount", "the amount is {}", ""),
    ("amount", "it costs {}", ""),
    ("amount", "amount {}", "The amount is {}."),
    ("amount", "the total is {}", ""),
    ("amount", "we pay {}", ""),
    ("amount", "the price is {}", ""),
    ("amount", "mention the price of {}", "The price is {}."),
    ("amount", "it is about {}", ""),
    ("location", "the place is {}", ""),
    ("location", "we meet in {}", ""),
    ("location", "it is in {}", ""),
    ("location", "i live in {}", ""),
    ("location", "the office is in {}", ""),
    ("location", "it takes place in {}", ""),
    ("location", "we moved to {}", ""),
    ("location", "place {}", "The place is {}."),
    ("person", "{} will be there too", ""),
    ("person", "{} comes along", ""),
    ("person", "{} knows about it", ""),
    ("person", "{} can help", ""),
    ("person", "they can ask {}", "You can ask {}."),
    ("person", "contact is {}", "Your contact is {}."),
    ("person", "{} is responsible", ""),
    ("person", "greetings from {} too", "Greetings from {} too."),
    ("organization", "i work for {}", ""),
    ("organization", "on behalf of {}", "I am writing on behalf of {}."),
    ("organization", "it is for {}", ""),
    ("organization", "the supplier is {}", ""),
    ("organization", "we are from {}", ""),
    ("organization", "the client is {}", ""),
    ("organization", "{} pays for it", ""),
    ("organization", "{} is informed", ""),
    ("url", "the link is {}", ""),
    ("url", "more is at {}", ""),
    ("url", "see {}", "Please see {}."),
    ("url", "link: {}", "The link is {}."),
    ("url", "details are at {}", ""),
    ("url", "they can register at {}", "You can register at {}."),
    ("url", "the page is {}", ""),
    ("url", "with the link {}", "The link is {}."),
    ("ip", "the server is {}", ""),
    ("ip", "it runs on {}", ""),
    ("ip", "the address is {}", ""),
    ("card", "paid with the card {}", "I paid with the card {}."),
    ("card", "the card is {}", ""),
    ("card", "i paid with {}", ""),
    ("time", "the time is {}", ""),
    ("time", "at {}", "The time is {}."),
    ("time", "it starts at {}", ""),
    ("time", "we meet at {}", ""),
    ("time", "doors open at {}", ""),
    ("ref", "the reference is {}", ""),
    ("ref", "the order number is {}", ""),
    ("ref", "order {}", "The order is {}."),
    ("ref", "ref. {}", "The reference is {}."),
    ("ref", "my customer number is {}", ""),
    ("street", "the address is {}", ""),
    ("street", "i live at {}", ""),
    ("street", "we meet at {}", ""),
    ("street", "the new address is {}", ""),
    ("street", "please deliver to {}", ""),
    ("crypto", "the wallet is {}", ""),
    ("secret", "the code is {}", ""),
    ("literal", "it says {}", ""),
    ("literal", "quote {}", "I quote {}."),
    ("other", "my number is {}", ""),
    ("other", "the document is {}", ""),
    ("any", "mention {}", "Please note {}."),
    ("any", "include {}", "Please note {}."),
    ("any", "mention {} too", "Please note {}."),
    ("any", "add {}", "Please note {}."),
    ("any", "it must contain {}", "Please note {}."),
    ("any", "and mention {}", "Please note {}."),
    ("any", "don't forget {}", "Please note {}."),
    ("any", "do not forget to mention {}", "Please note {}."),
    ("any", "also {}", "Please note {}."),
)
"""Kind of a value, how a request adds it, and the sentence that the draft says it with: the request's own if empty."""

COPIES = (
    "put {} in copy", "{} in copy", "cc {}", "cc: {}", "copy to {}", "with {} in copy", "copy {} in", "{} in cc",
    "and a copy for {}", "send a copy to {}", "{} gets a copy", "add {} in cc", "keep {} in the loop", "{} should be in cc",
    "copy: {}", "please put {} in cc",
)  # fmt: skip
SIGNATURES = (
    "sign as {}", "sign it as {}", "sign it with {}", "signed by {}", "the sender is {}", "sign with {}", "sender {}",
    "from me, {}", "my name is {}", "signature {}", "I am {}", "sign: {}", "it is from {}", "regards from {}",
    "it comes from {}", "put {} under it",
)  # fmt: skip

LONG = (
    "long", "detailed", "longer", "full", "elaborate", "long and detailed", "extensive", "comprehensive", "thorough",
    "rather long", "fairly long", "well-developed",
)  # fmt: skip
MORE = {
    "polite": "I know that you are very busy, and I am grateful for any help. If anything is unclear, please ask me at any time.",
    "friendly": "I know that you have a lot on your plate, so take your time. If anything is unclear, just ask me!",
    "formal": "I should be grateful for your attention to this matter. If you need further information, I am at your disposal.",
    "short": "If anything is unclear, please ask me.",
    "firm": "I have waited for some time now, and I ask you to give this matter priority. I expect it to be settled in full.",
}
"""What a long draft says besides."""

PEOPLE = (
    "my colleague", "my boss", "our customer", "our client", "the director", "the candidate", "my neighbour",
    "the manager", "our partner", "the tenant", "the landlord", "my friend", "our supplier", "the engineer",
    "the applicant", "my assistant", "the professor", "the lawyer",
)  # fmt: skip
KNOW = (
    "let {} know that", "inform {} that", "tell {}", "tell {} that", "write {} that", "let {} know", "message {} that",
    "inform {}:", "explain to {} that", "write to {} that", "text {} that", "please tell {} that",
)  # fmt: skip

ASKS = ("", "", "", "", "please ", "can you ", "could you ", "i need to ", "i want to ", "help me ")
