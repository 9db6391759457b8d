"""Generated office text with labelled spans: requests to an assistant, e-mails, chat, invoices, forms, minutes, code.

Every sentence here was written for this purpose. Slots in braces are drawn anew each time; those of `LABELS` become spans.
"""

from __future__ import annotations

import importlib
import random
import re
import unicodedata
from collections.abc import Callable

from training.ner.augment import other_nouns, other_words
from training.ner.names import Names
from training.ner.records import Document, Span

LABELS = {
    "full": "PERSON",
    "given": "PERSON",
    "surname": "PERSON",
    "place": "LOCATION",
    "street": "LOCATION",
    "address": "LOCATION",
    "org": "ORGANIZATION",
}

REQUESTS = """Write a polite e-mail to {full} ({email}) about an unpaid invoice.
Write a polite email to {full} about the invoice {number} that has not been paid.
Draft an e-mail to {full} <{email}> and remind {given} of the meeting on {date}.
Please draft a short note to {full}, {email}, saying that we are late.
Write to {full} at {org} and ask whether the contract has been signed.
Can you write a reminder to {given} {surname} that {amount} is overdue since {date}?
can you help me answer {given}? she asked about the delivery to {place}
Compose a friendly message for {given} and {given} about the team lunch.
Summarise what {full} said in the meeting with {org}.
Translate the following letter from {full} into English.
Explain to {full} why the refund of {amount} takes ten days.
Make a list of the people below with their cities: {full} from {place}, {full} from {place}, {full} from {place}.
List the names and e-mail addresses: {full} {email}, {full} {email}, {full} {email}.
Prepare a contract between {org} and {full}, born on {date} in {place}.
Write a letter of recommendation for {full}, who worked at {org} from {date} to {date}.
Rewrite this so that {given} does not feel offended: we will not renew with {org}.
Who should I contact at {org}, {full} or {full}?
Write a condolence card to the family of {full}.
Write a reference for our tenant {full}, {street}, {place}.
Ask {full} for the missing receipts of the trip to {place}.
Tell {surname} that the shipment from {place} is stuck in customs.
Draft a complaint to {org}, {street}, {place}, about order {number}.
I need a thank-you note for {full} and the whole team at {org}.
Write an apology to Mr {surname} for the late reply.
Prepare a formal letter to Ms {surname} of {org} about her application.
Write a cover letter for {full} applying to {org} in {place}.
Please correct the spelling: dear {full} we recieved you're order
Turn these notes into minutes: {given} will call {org}, {surname} writes the offer, {given} books the hotel in {place}.
What is a good gift for {given}, who is leaving {org} after ten years?
Schedule a call between {full} and {full} on {date} at 10:30.
Remind {given} to send {given} the report for {org}.
Compare the offers of {org} and {org} in a table.
Write an e-mail to {email} and sign it with {full}.
My name is {full} and I live at {street} in {place}. Write a short biography.
I am {full}. Please write a resignation letter to my manager {full}.
Pretend that you are {full} and answer this customer.
Our new colleague {full} starts on {date}; write a welcome message for the {place} office.
How do I tell {given} that the budget for {place} was cut?
Schreibe eine höfliche E-Mail an {full} ({email}) wegen der offenen Rechnung {number}.
Bitte formuliere einen Brief an Frau {surname} bei {org} in {place}.
Schreib Herrn {surname}, dass die Lieferung nach {place} am {date} kommt.
Écris un e-mail poli à {full} ({email}) au sujet de la facture {number}.
Rédige une lettre à Madame {surname}, {street}, {place}.
Redacta un correo a {full} ({email}) sobre la factura {number} pendiente.
Escribe una carta al señor {surname} de {org} en {place}.
Escreva um e-mail educado para {full} ({email}) sobre a fatura em atraso.
Napiš zdvořilý e-mail pro {full} ({email}) o nezaplacené faktuře {number}.
Scrivi una e-mail cortese a {full} ({email}) sulla fattura {number}.
Schrijf een beleefde e-mail aan {full} ({email}) over factuur {number}."""

PROSE = """{full} signed the contract with {org} on {date}.
{full} moved from {place} to {place} last year.
{full}, {full} and {full} will join the call.
We met {given} and {given} at the fair in {place}.
{full} of {org} called about order {number}.
According to {full}, the office in {place} will close.
The invoice was sent to {full}, {street}, {place}.
Please call {full} at {phone} before noon.
Our contact at {org} is {full} ({email}, {phone}).
{full} was born in {place} and works for {org}.
{given} is on holiday until {date}, ask {given} instead.
Dr {surname} will see the patient on {date}.
Dr. {full} confirmed the diagnosis of Mr. {surname}.
Mrs {surname} paid {amount} in cash.
Prof. {full} teaches at {org} in {place}.
The plaintiff, {full}, lives at {street}, {place}.
The defendant {surname} did not appear in court.
Judge {surname} adjourned the hearing in {place}.
{org} acquired {org} for {amount}.
{org} opens a new plant in {place}.
The train from {place} to {place} was cancelled.
Send the parcel to {street}, {place}.
My address is {street}, {place}.
She lives in {place}, he lives near {place}.
Is {given} coming tomorrow? I think {given} said no.
{given} told {given} that {surname} had resigned.
{given}'s laptop was stolen in {place}.
{full}'s salary is {amount} a month.
I spoke with {full} yesterday about {org}'s proposal.
{surname} and {surname} disagree about the price.
Assigned to {full}, reviewed by {full}.
Approved by {full} on {date}.
This was {given}'s idea, not {given}'s.
thanks {given}!
Hi {given}, did {surname} send you the numbers for {org}?
ok {given} will do it, ping {given} if it breaks
{given}: are you there?
hey {given} can u send me the file for {org}
@{given} please have a look
cc {full}, {full}
Candidate {full} has five years of experience at {org}.
Employee {full} reported sick on {date}.
The patient {full}, aged 54, was admitted on {date}.
Mother of {given} and {given}, wife of {full}.
Passport of {full}, issued in {place} on {date}.
The account belongs to {full} and is held at {org}.
Payment of {amount} received from {full}.
Flight from {place} to {place} booked for {full}.
{full} ({org}) asked about the warranty.
{org}, {street}, {place}
Speakers: {full} ({org}), {full} ({org}).
Ask HR whether {full} has a work permit for {place}.
Herr {surname} wohnt in {place} und arbeitet bei {org}.
Frau {full} hat die Rechnung am {date} bezahlt.
Monsieur {surname} habite à {place} et travaille chez {org}.
Mme {full} a réglé la facture le {date}.
El señor {full} vive en {place} y trabaja en {org}.
La señora {surname} pagó {amount} el {date}.
O senhor {full} mora em {place} e trabalha na {org}.
Pan {surname} bydlí v {place} a pracuje v {org}.
Paní {full} zaplatila fakturu dne {date}."""

EMAILS = r"""Subject: Invoice {number}\n\nDear {full},\n\nplease find attached our invoice {number} over {amount}.\n\nKind regards\n{full}\n{org}
From: {full} <{email}>\nTo: {full} <{email}>\nDate: {date}\nSubject: Re: Contract\n\nHi {given},\n\nthe contract with {org} is ready.\n\nBest,\n{given}
Hi {given},\n\njust a quick reminder about the visit to {place} on {date}.\n\nThanks,\n{given}
Dear Mr {surname},\n\nthank you for your order. It will be sent to {street}, {place}.\n\nYours sincerely,\n{full}\nCustomer Service, {org}
Dear Ms. {surname},\n\nwe regret to inform you that your application at {org} was not successful.\n\nSincerely\n{full}
Hello {given} and {given},\n\n{surname} cannot join. Shall we move the call to {date}?\n\nCheers\n{given}
Sehr geehrte Frau {surname},\n\nanbei die Rechnung {number} über {amount}.\n\nMit freundlichen Grüßen\n{full}\n{org}
Sehr geehrter Herr {surname},\n\nvielen Dank für Ihre Anfrage.\n\nMit freundlichen Grüßen\n{full}
Bonjour {given},\n\nvoici la facture {number}.\n\nCordialement,\n{full}\n{org}
Estimado señor {surname}:\n\nle adjunto la factura {number} por {amount}.\n\nUn saludo,\n{full}
Prezada {given},\n\nsegue a fatura {number}.\n\nAtenciosamente,\n{full}\n{org}
Dobrý den, paní {surname},\n\nv příloze posílám fakturu {number}.\n\nS pozdravem\n{full}
On {date}, {full} wrote:\n> Can {given} send the slides to {org}?\n\nDone.\n{given}
Hi team,\n\n{given} and I were in {place} at {org}. They want {amount} off.\n\n{given}\n--\n{full}\nSales Manager\n{org}\n{street}\n{place}\n{phone}
---------- Forwarded message ---------\nFrom: {full} <{email}>\nDate: {date}\nTo: {full} <{email}>\n\nPlease pay {org}."""

FORMS = r"""Name: {full}\nAddress: {street}, {place}\nPhone: {phone}\nE-mail: {email}
First name: {given}\nLast name: {surname}\nCity: {place}\nEmployer: {org}
Customer: {full}\nCompany: {org}\nInvoice: {number}\nTotal: {amount}
Name;City;Company\n{full};{place};{org}\n{full};{place};{org}\n{full};{place};{org}
name,email,city\n{full},{email},{place}\n{full},{email},{place}\n{full},{email},{place}
| Name | City | Amount |\n|---|---|---|\n| {full} | {place} | {amount} |\n| {full} | {place} | {amount} |
- {full}, {phone}\n- {full}, {phone}\n- {full}, {phone}
1. {full}\n2. {full}\n3. {full}\n4. {full}
Attendees: {full}, {full}, {full}\nPlace: {place}\nMinutes: {given}
Patient: {full}\nDate of birth: {date}\nPhysician: Dr. {full}\nHospital: {org}
Vorname: {given}\nNachname: {surname}\nStraße: {street}\nOrt: {place}
Nom : {surname}\nPrénom : {given}\nVille : {place}
Nombre: {given}\nApellidos: {surname}\nDomicilio: {street}\nCiudad: {place}
Jméno: {given}\nPříjmení: {surname}\nMěsto: {place}
{{"name": "{full}", "email": "{email}", "city": "{place}"}}
{{"first_name": "{given}", "last_name": "{surname}", "employer": "{org}"}}
<name>{full}</name><city>{place}</city>
INSERT INTO customers (name, city) VALUES ('{full}', '{place}');
Full name\n{full}\nCity\n{place}\nOccupation\nAccountant
Bill to:\n{full}\n{org}\n{street}\n{place}
Account holder: {full}\nBank: {org}\nAmount: {amount}
name={full}; company={org}; city={place}
{given}\t{surname}\t{place}\t{org}
[{date} 10:32] {given}: did {surname} call?\n[{date} 10:33] {given}: not yet
{full} 10:32\nhas anyone seen the offer from {org}?\n{full} 10:34\nyes, {given} has it
Passenger: {surname}/{given}\nFrom: {place}\nTo: {place}"""

NEGATIVES = r"""Write a polite e-mail about an unpaid invoice.
Summarise the following text in three bullet points.
Translate this sentence into French, please.
Explain recursion to a ten-year-old.
What is the difference between a list and a tuple in Python?
Please find attached invoice {number} over {amount}.
The meeting is on Monday at 10:30 in room 4.
def main():\n    print("Hello, world")\n    return 0
import os\nimport sys\n\nfor path in sys.argv[1:]:\n    print(os.path.basename(path))
SELECT id, total FROM invoices WHERE paid = FALSE ORDER BY total DESC;
class Invoice(Base):\n    number: str\n    total: Decimal = Field(default=0)
git commit -m "Fix the build"\ngit push origin main
Open main.py and report.md and run the tests.
Error: file not found. Please check the path and try again.
Traceback (most recent call last):\n  File "main.py", line 3, in <module>\nValueError: invalid literal
Please remember that the deadline is {date}.
Dear Sir or Madam,\n\nI would like to cancel my order {number}.\n\nKind regards
Hi all,\n\nthe kitchen is closed today.\n\nThanks
Dear colleagues,\n\nplease submit your reports by Friday.\n\nBest regards,\nThe Management
Terms and Conditions\n1. Scope\n2. Payment\n3. Delivery\n4. Warranty
Quarterly Report\nRevenue grew by 4 %, costs fell by 2 %.
Total: {amount}\nVAT: 21 %\nDue Date: {date}
Write a poem about autumn leaves.
Can you make this shorter and more formal?
Give me five ideas for a team event.
What is 17 times 23?
How do I create a pivot table in Excel?
Write a regular expression that matches a date.
To Do: update the README, check the Makefile, write the changelog.
Dear customer, your parcel is on its way.
Will the manager approve the budget? May we start in March?
Mark the task as done and grant access to the customer.
The rose in the garden will bloom in May; the bill is due on Friday.
Please bill the client and chase the payment with patience and grace.
I hope this helps. Drew a line under it, then chased a refund.
Write to [PERSON_1] at [EMAIL_ADDRESS_1] and thank [PERSON_2].
Dear [PERSON_1],\n\nthank you for your payment of {amount}.\n\nKind regards\n[PERSON_2]\n[ORGANIZATION_1]
Call [PERSON_3] at [PHONE_NUMBER_1] about [LOCATION_2].
Bitte fasse den folgenden Text zusammen.
Wie lautet die Formel für die Mehrwertsteuer?
Sehr geehrte Damen und Herren,\n\nbitte stornieren Sie meine Bestellung {number}.\n\nMit freundlichen Grüßen
Veuillez trouver ci-joint la facture {number}.
Adjunto la factura {number} por un total de {amount}.
Segue em anexo a fatura {number}.
Prosím o zaslání faktury {number} do {date}.
Subject: Reminder\nPriority: High\nStatus: Open
Name:\nAddress:\nCity:\nCountry:
{{"status": "open", "total": 12.5, "items": ["Paper", "Pencil"]}}
| Item | Price |\n|---|---|\n| Paper | {amount} |
Step 1: Click Save. Step 2: Click Export. Step 3: Choose PDF.
The API returns JSON with a Status of OK.
Good morning! How can I help you today?
Sure, here is a draft:\n\nDear Team,\n\nThank You for your support."""

KINDS: tuple[tuple[str, float], ...] = (
    (REQUESTS, 0.28),
    (PROSE, 0.30),
    (EMAILS, 0.12),
    (FORMS, 0.16),
    (NEGATIVES, 0.14),
)
MONTHS = "January February March April May June July August September October November December".split()
DOMAINS = "example.com example.org mail.example company.local gmx.example intra.example.net firma.example posta.example".split()
INITIAL = re.compile(r" [A-Z]\.(?!\w)")
"""Behind a given name, what courts and newspapers leave of a surname: part of the name."""
SLOT = re.compile(r"\{\{|\}\}|\{([a-z]+)\}")


LANGUAGES = {"english": 3, "german": 3, "spanish": 2, "french": 2, "portuguese": 2, "italian": 1.5, "dutch": 1}
"""How often a document is put together from the sentences of `wordings/<language>.py`; the others are from this file."""
VARIED = 0.7
"""How many of them have other words put in."""
OWN = 5
WORDINGS: tuple[tuple[str, float, tuple[int, ...]], ...] = (
    ("PROSE", 0.42, (1, 1, 2, 3, 4)),
    ("OFFICE", 0.30, (1, 1, 2)),
    ("NEGATIVES", 0.28, (1, 2, 3)),
)
"""Kinds of sentences, how often each is begun with, and how many follow each other."""


def _lines(templates: str) -> list[str]:
    return [line.replace("\\n", "\n").replace("\\t", "\t") for line in templates.strip("\n").split("\n")]


class Templates:
    """Fills templates. One instance, one random source."""

    def __init__(self, source: random.Random) -> None:
        self._random = source
        self.names = Names(source)
        self._kinds = [_lines(kind) for kind, _ in KINDS]
        self._weights = [weight for _, weight in KINDS]
        modules = {name: importlib.import_module(f"training.ner.wordings.{name}") for name in LANGUAGES}
        self._languages = {
            name: {kind: _lines(getattr(module, kind)) for kind, _, _ in WORDINGS} for name, module in modules.items()
        }
        self._draw: dict[str, Callable[[], str]] = {
            "full": self.names.full,
            "given": self.names.given,
            "surname": self.names.surname,
            "place": self.names.place,
            "street": self.names.street,
            "address": self.names.address,
            "org": self.names.organisation,
            "date": self._date,
            "amount": self._amount,
            "number": self._number,
            "phone": self._phone,
            "card": lambda: " ".join(self._digits(4) for _ in range(4)),
            "iban": lambda: f"{self._random.choice(('DE', 'FR', 'ES', 'GB'))}{self._digits(20)}",
            "ip": lambda: ".".join(str(self._random.randint(1, 254)) for _ in range(4)),
            "url": lambda: f"https://{self._random.choice(DOMAINS)}/{self._digits(4)}",
            "zip": lambda: self._digits(5),
            "ssn": lambda: f"{self._digits(3)}-{self._digits(2)}-{self._digits(4)}",
        }

    def document(self) -> Document:
        """One generated document: a form, a letter, or a few sentences in a row, in one language."""
        if self._random.random() * (OWN + sum(LANGUAGES.values())) >= OWN:
            self.names.language = self._random.choices(list(LANGUAGES), list(LANGUAGES.values()))[0]
            language = self._languages[self.names.language]
            kind, _, counts = self._random.choices(WORDINGS, [weight for _, weight, _ in WORDINGS])[0]
            sentences = [language[kind]] * self._random.choice(counts)
            if len(sentences) > 1 and self._random.random() < 0.4:
                sentences[self._random.randrange(len(sentences))] = language["NEGATIVES"]
        else:
            self.names.language = "english" if self._random.random() < 0.5 else None
            at = self._random.choices(range(len(self._kinds)), self._weights)[0]
            sentences = [self._kinds[at]] * (1 if at in (2, 3) else self._random.choice((1, 1, 1, 2, 3)))
        text, spans = "", []
        self._people = [self.names.parts()] if self._random.random() < 0.5 else []
        for position, templates in enumerate(sentences):
            if position:
                text += self._random.choice((" ", " ", "\n"))
            text, more = self._fill(self._random.choice(templates), text)
            spans += more
        document = Document(text, tuple(spans), "generated")
        if self.names.language == "german":
            document = other_nouns(self._random, document)
        if self.names.language and self._random.random() < VARIED:
            document = other_words(self._random, document, self.names.language)
        return document

    def _drawn(self, slot: str) -> str:
        """A value; where the document is about somebody, often that person again, by name or by surname."""
        if self._people and slot in ("given", "surname") and self._random.random() < 0.6:
            return self._random.choice(self._people)[slot == "surname"]
        if self._people and slot == "full" and self._random.random() < 0.4:
            return " ".join(self._random.choice(self._people))
        return self._draw[slot]()

    def _digits(self, count: int) -> str:
        return "".join(self._random.choice("0123456789") for _ in range(count))

    def _fill(self, template: str, text: str) -> tuple[str, list[Span]]:
        spans, end, last_person, before = [], 0, "", ""
        for slot in SLOT.finditer(template):
            text += template[end : slot.start()]
            end = slot.end()
            name = slot.group(1)
            if name is None:
                text += slot.group()[0]
                continue
            drawn = self._email(last_person) if name == "email" else self._drawn(name)
            last = len(text) + len(drawn)
            if name == "given" and INITIAL.match(template, end):
                last += 3
            if {name, before} == {"given", "surname"} and spans and spans[-1].end == len(text) - 1 and text[-1] == " ":
                spans[-1] = Span(spans[-1].start, last, "PERSON")
            elif name in LABELS:
                spans.append(Span(len(text), last, LABELS[name]))
            before = name
            if name in ("full", "given", "surname"):
                last_person = drawn
            text += drawn
        return text + template[end:], spans

    def _email(self, person: str) -> str:
        plain = unicodedata.normalize("NFKD", person or self.names.full()).encode("ascii", "ignore").decode().lower()
        parts = [part for part in re.split(r"[^a-z]+", plain) if part] or ["info"]
        local = self._random.choice((".".join(parts), parts[0], parts[0][0] + parts[-1], "_".join(parts)))
        return f"{local}@{self._random.choice(DOMAINS)}"

    def _date(self) -> str:
        day, month, year = self._random.randint(1, 28), self._random.randint(1, 12), self._random.randint(1950, 2027)
        return self._random.choice(
            (f"{year}-{month:02}-{day:02}", f"{day}.{month}.{year}", f"{day} {MONTHS[month - 1]} {year}", f"{month}/{day}/{year}",
             f"{MONTHS[month - 1]} {day}", "Monday", "Friday")
        )  # fmt: skip

    def _amount(self) -> str:
        value = self._random.randint(5, 90_000)
        return self._random.choice(
            (f"EUR {value}", f"€{value:,}", f"${value}.00", f"{value} CZK", f"{value},50 €", f"£{value}")
        )

    def _number(self) -> str:
        value = self._random.randint(1, 99_999)
        return self._random.choice((f"2024-{value}", f"INV-{value}", f"#{value}", f"RE{value}", f"{value}/24"))

    def _phone(self) -> str:
        pieces = [str(self._random.randint(100, 999)) for _ in range(3)]
        return self._random.choice(("+49 30 ", "+1 ", "+420 ", "0", "(0)20 ")) + " ".join(pieces)
