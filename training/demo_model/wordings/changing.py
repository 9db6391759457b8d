"""How people ask for a change of the draft before: its length, its tone, what is added, left out or replaced."""

from __future__ import annotations

SHORTER = (
    "make it shorter", "shorter please", "can you make it shorter?", "too long", "please shorten it", "a shorter version",
    "Make it shorter.", "cut it down", "Shorter!", "Can it be shorter?", "shorten this", "shorter", "Too long, shorten it.",
    "could you shorten that", "make that more concise", "brief please", "shorter pls", "a bit shorter please", "keep it short",
    "Please make it brief.", "now in short", "trim it", "condense it", "can u make it shorter",
)  # fmt: skip
LONGER = (
    "make it longer", "longer please", "can you make it longer?", "too short", "a longer version", "more detailed please",
    "Make it longer.", "could it be longer", "add more detail", "expand it", "please extend it", "a more detailed version",
    "it is too short", "longer pls", "write more", "Longer!",
)  # fmt: skip
TONE = (
    "make it more {}", "more {} please", "can you make it {}?", "please make it {}", "a {} version", "Now {}.",
    "Make it more {}.", "rewrite it, {}", "it should be more {}", "more {}", "make it {}", "Could it be more {}?",
    "a bit more {} please", "can you sound more {}", "in a {} tone", "be more {}", "more {} pls", "now a {} one",
    "that should sound {}", "too rude, make it {}", "I want it {}", "change the tone to {}", "{} please", "{}, please",
)  # fmt: skip
ADD = (
    "and add that {}", "add that {}", "also say that {}", "please add: {}", "add: {}", "Add that {}.", "mention that {}",
    "and say that {}", "please mention that {}", "can you add that {}", "one more thing: {}", "you forgot that {}",
    "Include that {}.", "write also that {}", "add this: {}", "and also {}",
)  # fmt: skip
NUMBER = (
    "and add the {what} {}", "add the {what} {}", "add my {what} {}", "please add the {what} {}", "put the {what} {} in",
    "include the {what} {}", "Add the {what} {}.", "can you add the {what} {}", "also the {what} {}",
    "mention the {what} {} too", "and the {what} {}", "with the {what} {}", "insert the {what} {}", "the {what} is {}, add it",
    "you forgot the {what} {}", "and my {what} is {}",
)  # fmt: skip
NUMBERS = {
    "phone": ("phone number", "number", "phone", "mobile number"),
    "email": ("e-mail address", "email", "e-mail", "mail address"),
    "iban": ("account", "iban", "bank account", "account number"),
    "date": ("date", "deadline", "date", "date"),
    "amount": ("amount", "price", "sum", "amount"),
    "location": ("place", "city", "place", "location"),
    "street": ("address", "street", "postal address", "address"),
    "url": ("link", "url", "web page", "link"),
    "ref": ("order number", "reference", "ticket number", "invoice number"),
    "time": ("time", "time", "hour", "time"),
    "organization": ("company", "company name", "firm", "company"),
}
INSTEAD = (
    "now to {}", "to {} instead", "now for {}", "the same to {}", "send it to {} instead", "address it to {}",
    "the same for {}", "write it to {} instead", "it goes to {}", "make it for {} instead", "now address it to {}",
    "change the recipient to {}", "no, to {}", "same mail to {}", "and now to {}", "rather to {}",
)  # fmt: skip
SIGN = (
    "sign it as {}", "sign as {}", "sign it with {}", "the sender is {}", "please sign it {}", "it is from {}",
    "put {} under it", "add the signature {}", "and sign as {}", "signed {}", "Sign it as {}.", "my name is {}",
    "I am {}, sign it", "with {} as the sender", "from {}", "can you sign it as {}",
)  # fmt: skip
COPY = (
    "put {} in copy", "cc {}", "add {} in cc", "and {} in copy", "copy {}", "with a copy to {}", "please cc {}",
    "put {} in cc too", "Put {} in copy.", "{} should get a copy", "and cc {}", "copy to {}", "add {} as cc",
    "keep {} in the loop", "can you cc {}", "{} in cc please",
)  # fmt: skip
LETTER = (
    "as a letter", "make it a letter", "as a letter please", "turn it into a letter", "no e-mail, a letter", "a letter instead",
    "now as a letter", "can it be a letter", "I need it as a letter", "rather a letter", "letter please", "as letter",
)  # fmt: skip
WITHOUT = (
    "leave out the {}", "without the {}", "remove the {}", "drop the {}", "please delete the {}", "no {} please",
    "take the {} out", "the {} must not be in it", "Leave out the {}.", "can you remove the {}", "not the {}", "skip the {}",
    "omit the {}", "please leave the {} out", "I don't want the {} in it", "the same without the {}",
)  # fmt: skip
REPLACE = (
    "{new} instead of {old}", "it is {new}, not {old}", "replace {old} with {new}", "not {old} but {new}",
    "change {old} to {new}", "sorry, {new}, not {old}", "use {new} instead of {old}", "it must be {new} and not {old}",
    "Replace {old} by {new}.", "{old} is wrong, it is {new}", "please put {new} instead of {old}", "{old} should be {new}",
    "swap {old} for {new}", "correct {old} to {new}", "write {new} where it says {old}", "no, {new} rather than {old}",
)  # fmt: skip
NAMED = {
    "PHONE_NUMBER": ("phone number", "number", "phone"),
    "EMAIL_ADDRESS": ("e-mail address", "email", "e-mail"),
    "IBAN_CODE": ("account", "iban", "bank account"),
    "LOCATION": ("place", "city", "location"),
    "ORGANIZATION": ("company", "company name", "firm"),
    "URL": ("link", "url", "web page"),
    "STREET_ADDRESS": ("address", "street", "postal address"),
    "CREDIT_CARD": ("card", "card number", "credit card"),
}
"""How a kind of value is called that is to be left out."""
CHANGES = {
    "short": 20,
    "tone": 15,
    "long": 6,
    "add": 8,
    "number": 17,
    "to": 9,
    "sign": 8,
    "cc": 5,
    "letter": 4,
    "without": 8,
    "replace": 6,
}

THE = ("", "", "", "", "please ", "ok, ", "good, ", "thanks, now ", "great, ", "hm, ", "now ")
