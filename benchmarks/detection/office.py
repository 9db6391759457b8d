"""Office text made up with a seed, every value labelled: the only set whose structured types are labelled, too.

Its sentences and names are its own: training knows none of them. What looks like a value and is none is not labelled.
"""

from __future__ import annotations

import base64
import random
import re
import string
import unicodedata
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from benchmarks.detection import office_english, office_names, office_others
from benchmarks.detection.office_names import Words
from benchmarks.detection.office_numbers import Numbers
from training.ner.records import Document, Span

SEED = 20_241


@dataclass(frozen=True)
class Language:
    """Templates and words of a language, and the country that its bank accounts and VAT numbers are of."""

    templates: tuple[str, ...]
    words: Words
    countries: tuple[str, ...]
    vat: str
    phones: tuple[str, ...]
    """`#` is any digit."""


LANGUAGES: Mapping[str, Language] = {
    "en": Language(
        office_english.TEMPLATES,
        office_names.ENGLISH,
        ("GB", "NL", "DE"),
        "DE",
        ("020 7946 0###", "+44 20 7946 0###", "07712 3#####", "(202) 555-01##", "+1 312-555-01##", "0161 496 0###"),
    ),
    "de": Language(
        office_others.GERMAN,
        office_names.GERMAN,
        ("DE", "AT", "CH"),
        "DE",
        ("030 23125 ###", "+49 89 99998 ###", "0171 39200##", "040/66969 ###", "+49 (0)221 4710 ###"),
    ),
    "es": Language(
        office_others.SPANISH,
        office_names.SPANISH,
        ("ES",),
        "DE",
        ("6## 3## ###", "+34 91 4## ## ##", "93 4## ## ##", "+34 6########"),
    ),
    "fr": Language(
        office_others.FRENCH,
        office_names.FRENCH,
        ("FR",),
        "FR",
        ("01 99 00 ## ##", "+33 6 12 ## ## ##", "02.61.91.##.##", "06 12 ## ## ##"),
    ),
    "pt": Language(
        office_others.PORTUGUESE,
        office_names.PORTUGUESE,
        ("PT",),
        "PT",
        ("21 3## ## ##", "+351 91# ### ###", "(11) 9####-####", "+55 21 9####-####"),
    ),
}
LABELS = {
    "person": "PERSON",
    "given": "PERSON",
    "given2": "PERSON",
    "surname": "PERSON",
    "other": "PERSON",
    "town": "LOCATION",
    "street": "LOCATION",
    "address": "LOCATION",
    "company": "ORGANIZATION",
    "email": "EMAIL_ADDRESS",
    "phone": "PHONE_NUMBER",
    "dob": "DATE_OF_BIRTH",
    "age": "AGE",
    "iban": "IBAN_CODE",
    "card": "CREDIT_CARD",
    "cvc": "CARD_SECURITY_CODE",
    "account": "US_BANK_NUMBER",
    "aba": "ABA_ROUTING_NUMBER",
    "bic": "BIC_CODE",
    "vat": "EU_VAT",
    "bitcoin": "CRYPTO",
    "uk_passport": "UK_PASSPORT",
    "uk_plate": "LICENSE_PLATE",
    "vin": "VIN",
    "imei": "IMEI",
    "ip": "IP_ADDRESS",
    "mac": "MAC_ADDRESS",
    "user": "USERNAME",
    **dict.fromkeys(("password", "github", "aws_id", "aws_secret", "bearer"), "SECRET"),
    **{
        name: name.upper()
        for name in "uk_nino uk_nhs us_ssn us_npi ca_sin de_tax_id de_social_security at_svnr ch_ahv es_nif es_nie ar_cuit "
        "cl_rut fr_nir be_national_number pt_nif br_cpf br_cnpj".split()
    },
}
"""What a slot's value is labelled; the other slots only look like values."""
_SLOT = re.compile(r"\{([a-z_0-9]+)\}")
_LINK = re.compile(r"https://[^\s\"]*[^\s\".,]")


def documents(language: str, count: int, seed: int = SEED) -> list[Document]:
    """`count` documents, the templates of the language one after another and then again with other values."""
    chosen = LANGUAGES[language]
    source = random.Random(f"{seed} {language}")
    return [Filler(chosen, source).fill(chosen.templates[at % len(chosen.templates)]) for at in range(count)]


class Filler:
    """Fills one document. Names that belong together are of one person, so an e-mail address fits the name before it."""

    def __init__(self, language: Language, source: random.Random) -> None:
        self._language = language
        self._words = language.words
        self._random = source
        self._numbers = Numbers(source)
        self._given, self._surname = self._name()

    def fill(self, template: str) -> Document:
        """The text with every slot drawn, and a label for each value; a link is labelled whole, too."""
        text, end = "", 0
        spans: list[Span] = []
        for slot in _SLOT.finditer(template):
            text += template[end : slot.start()]
            end = slot.end()
            value = self._draw(slot.group(1))
            if slot.group(1) in LABELS:
                spans.append(Span(len(text), len(text) + len(value), LABELS[slot.group(1)]))
            text += value
        text += template[end:]
        spans += [Span(match.start(), match.end(), "URL") for match in _LINK.finditer(text)]
        return Document(text, tuple(sorted(spans, key=lambda span: span.start)), "office")

    def _draw(self, slot: str) -> str:
        own: dict[str, Callable[[], str]] = {
            "person": self._person,
            "given": lambda: self._given,
            "surname": lambda: self._surname,
            "given2": lambda: self._name()[0],
            "other": lambda: " ".join(self._name()),
            "town": lambda: self._random.choice(self._words.towns)[0],
            "street": self._street,
            "address": self._address,
            "company": lambda: self._random.choice(self._words.companies),
            "domain": lambda: self._random.choice(self._words.domains),
            "email": self._email,
            "phone": lambda: self._pattern(self._random.choice(self._language.phones)),
            "dob": lambda: self._date(1941, 2004),
            "date": lambda: self._date(2021, 2026),
            "age": lambda: str(self._random.randint(19, 88)),
            "amount": lambda: f"{self._random.randint(40, 9000):,}.{self._numbers.digits(2)} EUR",
            "iban": lambda: self._numbers.iban(self._random.choice(self._language.countries)),
            "vat": lambda: self._numbers.eu_vat(self._language.vat),
            "cvc": lambda: self._numbers.digits(3),
            "account": lambda: "4" + self._numbers.digits(self._random.choice((8, 9, 11))),
            "bic": lambda: self._random.choice(
                ("BARCGB22", "COBADEFF370", "CAIXESBB", "BNPAFRPP", "CGDIPTPL", "RABONL2U")
            ),
            "uk_passport": lambda: "5" + self._numbers.digits(8),
            "uk_plate": lambda: f"{self._letters(2)}{self._random.choice(('17', '21', '68', '73'))} {self._letters(3)}",
            "ip": lambda: (
                f"{self._random.randint(11, 99)}.{self._random.randint(17, 250)}.{self._random.randint(1, 250)}.7"
            ),
            "mac": lambda: ":".join(f"{byte:02x}" for byte in b"\x3c" + self._random.randbytes(5)),
            "user": lambda: f"{_plain(self._surname)[:7]}{self._random.randint(10, 99)}",
            "password": self._password,
            "github": self._github,
            "aws_id": lambda: (
                "AKIA" + "".join(self._random.choice(string.ascii_uppercase + "234567") for _ in range(16))
            ),
            "aws_secret": lambda: base64.b64encode(self._random.randbytes(30)).decode(),
            "bearer": lambda: self._random.randbytes(20).hex(),
            "order": lambda: self._numbers.digits(8),
            "invoice": lambda: f"INV-{self._random.randint(2021, 2025)}-{self._numbers.digits(5)}",
            "ref": lambda: f"{self._letters(2)}{self._numbers.digits(4)}",
            "part": lambda: f"{self._letters(2)}-{self._numbers.digits(4)}-{self._numbers.digits(2)}",
            "isbn": lambda: f"978-0-306-{self._numbers.digits(5)}-{self._numbers.digits(1)}",
        }
        return own[slot]() if slot in own else str(getattr(self._numbers, slot)())

    def _name(self) -> tuple[str, str]:
        return self._random.choice(self._words.given), self._random.choice(self._words.surnames)

    def _person(self) -> str:
        self._given, self._surname = self._name()
        form = self._random.choice(("{} {}", "{} {}", "{} {}", "{} {}", "{initial}. {surname}", "{surname}, {given}"))
        return form.format(self._given, self._surname, initial=self._given[0], surname=self._surname, given=self._given)

    def _street(self) -> str:
        return self._words.street_form.format(
            n=self._random.randint(1, 180), s=self._random.choice(self._words.streets)
        )

    def _address(self) -> str:
        town, code = self._random.choice(self._words.towns)
        return self._random.choice(self._words.address_forms).format(street=self._street(), town=town, code=code)

    def _email(self) -> str:
        given, surname = _plain(self._given), _plain(self._surname)
        local = self._random.choice(
            (f"{given}.{surname}", f"{given[0]}{surname}", f"{surname}{self._random.randint(1, 99)}")
        )
        return f"{local}@{self._random.choice(self._words.domains)}"

    def _date(self, first: int, last: int) -> str:
        day, month = self._random.randint(1, 28), self._random.randint(1, 12)
        return self._random.choice(self._words.date_forms).format(
            d=day,
            m=month,
            dd=f"{day:02d}",
            mm=f"{month:02d}",
            y=self._random.randint(first, last),
            name=self._words.months[month - 1],
        )

    def _pattern(self, form: str) -> str:
        return "".join(self._numbers.digits(1) if sign == "#" else sign for sign in form)

    def _letters(self, count: int) -> str:
        return "".join(self._random.choice("ABCDEFGHJKLMNPRSTVWXY") for _ in range(count))

    def _password(self) -> str:
        signs = string.ascii_letters + string.digits + "!#%+=?"
        return "".join(self._random.choice(signs) for _ in range(self._random.randint(10, 16)))

    def _github(self) -> str:
        """A personal access token: thirty characters and the CRC-32 of them in base 62."""
        alphabet = string.digits + string.ascii_uppercase + string.ascii_lowercase
        body = "".join(self._random.choice(alphabet) for _ in range(30))
        number, check = zlib.crc32(body.encode()), ""
        while number:
            number, digit = divmod(number, 62)
            check = alphabet[digit] + check
        return f"ghp_{body}{check.rjust(6, '0')}"


def _plain(name: str) -> str:
    """Lower case, without accents and signs, as in an address."""
    bare = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z]", "", bare)
