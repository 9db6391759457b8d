"""Numbers of banks and accounts that are neither IBAN nor card: BIC, routing and account numbers, sort codes, VAT numbers, and
what is printed beside a card's number.

Sources: ISO 9362:2022 (BIC), the American Bankers Association's routing number policy, Czech National Bank decree 169/2011
(account numbers), Council Directive 2006/112/EC article 215 (VAT numbers' prefixes), ISO/IEC 7813 (a card's expiry).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from assistant.facts import Finding
from assistant.privacy.recognizers.base import alone, finding
from assistant.privacy.recognizers.iban import IbanRecognizer
from assistant.privacy.recognizers.nearby import WORDS, Nearby, lowered

_COUNTRIES = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA "
    "CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA "
    "GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP "
    "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS "
    "MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS "
    "RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW "
    "TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW "
)
COUNTRIES = frozenset(_COUNTRIES.split())
"""ISO 3166-1 alpha-2, and XK, which ISO 9362 uses for Kosovo."""

_BIC = re.compile(r"(?<!\w)[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?!\w)")
_BIC_ANY = re.compile(r"(?<!\w)[A-Za-z]{6}[A-Za-z0-9]{2}(?:[A-Za-z0-9]{3})?(?!\w)")
_BIC_WORDS = Nearby("bic swift swift-bic bic-code swift-code bankleitzahl".split(), next_line=True, written=WORDS)
_BIC_GAP = re.compile(
    r"(?:[-/ ]{1,3}(?:bic|swift|code|address|adresse|number|nummer|código|codice|kód|kod)){0,2}\)?[\"']?"
    r"[ \t\u00a0]{0,20}(?:(?:is|ist|lautet|est|es|é|è):?|[:=|\t-])?[ \t\u00a0\r\n]{0,20}[\"'(]?"
)
"""What may stand between the word BIC and a code that it names directly."""
_HEAD_OFFICE = 3 * "X"
"""The branch code of a head office (ISO 9362)."""
_IBAN_REACH = 60
_CAPITALS = re.compile(r"(?<![^\W_])[A-Z]{4,}(?![^\W_])")


class BicRecognizer:
    """Finds business identifier codes behind the word BIC or SWIFT, and in capitals beside an IBAN."""

    name = "BicRecognizer"
    entity_types = frozenset({"BIC_CODE"})

    def find(self, text: str) -> Iterator[Finding]:
        """Every BIC in `text`; a capital word of eight letters among capital words is none."""
        low = lowered(text)
        words = _BIC_WORDS.seen(text)
        for match, word in words.search(_BIC_ANY) if "bic" in low or "swift" in low else ():
            code = match.group()
            if not _is_bic(code.upper()):
                continue
            direct = _BIC_GAP.fullmatch(low, words.word_end(match.start()), match.start()) is not None
            if direct or (code.isupper() and not _shouted(text, match)):
                yield finding(match.span(), "BIC_CODE", 0.45, self.name, "label", word)
        ibans = [(f.start, f.end) for f in IbanRecognizer().find(text)] if _BIC.search(text) else []
        seen = 0
        for start, end in ibans:
            seen = max(seen, start - _IBAN_REACH)
            for match in _BIC.finditer(text, seen, min(len(text), end + _IBAN_REACH + 11)):
                seen = match.end()
                if alone(text, *match.span()) and _is_bic(match.group()) and not _shouted(text, match):
                    yield Finding(*match.span(), "BIC_CODE", 0.6, self.name, "beside an IBAN", "iban")


def _is_bic(code: str) -> bool:
    """ISO 9362: the country in the fifth and sixth place; a location never starts with 0 or 1, nor ends with the letter O."""
    return code[4:6] in COUNTRIES and code[6] not in "01" and code[7] != "O"


def _shouted(text: str, match: re.Match[str]) -> bool:
    """Whether a code of letters alone stands among words in capitals and so may be one of them."""
    if not match.group().isalpha() or match.group().endswith(_HEAD_OFFICE):
        return False
    line = text.rfind("\n", 0, match.start()) + 1
    around = (
        text[max(line, match.start() - 30) : match.start()],
        text[match.end() : match.end() + 30].partition("\n")[0],
    )
    others = [word for part in around for word in _CAPITALS.findall(part)]
    return any(word not in ("IBAN", "SWIFT", "BIC", "CODE", "BANK") for word in others)


_ABA = re.compile(r"(?<!\d)\d{4}[- ]?\d{4}[- ]?\d(?!\d)")
_ABA_WORDS = Nearby("routing aba rtn transit ach fedwire wire".split(), next_line=True, written=WORDS)

_VALUE = r"[\"']?[ \t\u00a0]{0,10}(?:(?:is|ist|lautet|est|es|é|è|:|=|\||#|-)[ \t\u00a0]{0,10}){0,2}[\"']?(?P<value>"
_NUMBER_WORD = r"(?:[ -]?(?:number|numbers|no\.?|nr\.?|num\.?|#|nummer)\)?)?"
_US_ACCOUNT = re.compile(
    rf"(?:bank account|checking account|savings account|account|acct\.?|a/c|checking|savings)"
    rf"{_NUMBER_WORD}{_VALUE}\d{{8,17}}|\d{{3,8}}(?:[- ]\d{{2,8}}){{1,3}})(?![\w-]|[.,/]\d)"
)
_ACCOUNT = re.compile(
    rf"(?:kontonummer|konto-nr\.?|kontonr\.?|kto\.?[- ]?nr\.?|kto\.?|konto|numéro de compte|compte n[°o]\.?|"
    rf"compte bancaire|"
    rf"n[°º]\.? de compte|número de cuenta|cuenta bancaria|cuenta|número da conta|conta bancária|conta corrente|conta|"
    rf"numero di conto|conto corrente|conto|c/c|rekeningnummer|bankrekening|rekening|číslo účtu|účet|numer konta|"
    rf"numer rachunku)"
    rf"(?: n\.| nr\.?| č\.| n[°º]\.?)?{_VALUE}\d{{7,20}}|\d{{2,4}}(?:[ .-]\d{{2,10}}){{2,5}})(?![\w-]|[.,/]\d)"
)
_SORT_CODE = re.compile(r"sort[ -]?code")
_SORTED = re.compile(
    r"\d\d(?P<gap>[- ]?)\d\d(?P=gap)\d\d(?P<account>[ ,/|]{1,3}(?:(?:a/c|acct|account)[ .:]{1,3})?\d{8})?(?![\w-])"
)
_SORT_WORDS = Nearby(["sort code", "sort-code", "sortcode"], next_line=True, written=WORDS)
_CZECH = re.compile(r"(?<![\d/])(?:\d{1,6}-)?\d{6,10}/\d{4}(?![\d/])")
_CZECH_BANKS = frozenset(
    "0100 0300 0600 0710 0800 2010 2020 2060 2070 2100 2200 2220 2250 2260 2275 2600 2700 3030 3050 3060 3500 4000 "
    "4300 5500 5800 6000 6100 6200 6210 6300 6700 6800 7910 7950 7960 7970 7990 8030 8040 8060 8090 8150 8190 8198 "
    "8200 8220 8230 8240 8250 8255 8265 8270 8280 8291 8293 8299 8500 0200 0900 1100 1111 3100 5200 5600 5900 6500 "
    "7300 7500 7930 8050 8100 8120 "
    "8130 8160 8170 8320 8330 8360 8370 8420 8430".split()
)
"""Bank codes of the Czech and the Slovak national bank, which kept the form."""
_CZECH_WORDS = Nearby(
    "účet účtu účtem účty ucet uctu číslo konto account bank banka platba".split(), next_line=True, written=WORDS
)


class BankNumberRecognizer:
    """Finds routing numbers, and account numbers in the forms of single countries or behind their label."""

    name = "BankNumberRecognizer"
    entity_types = frozenset({"ABA_ROUTING_NUMBER", "US_BANK_NUMBER", "BANK_ACCOUNT"})

    def find(self, text: str) -> Iterator[Finding]:
        """Every such number in `text`."""
        if not re.search(r"\d[\d -]{4}\d", text):
            return
        low = lowered(text)
        if _ABA.search(text):
            for match, word in _ABA_WORDS.seen(text).search(_ABA):
                if aba_checksum_fits(re.sub(r"\D", "", match.group())):
                    yield finding(match.span(), "ABA_ROUTING_NUMBER", 0.3, self.name, "aba", word)
        sorted_spans: list[tuple[int, int]] = []
        if "sort" in low and _SORT_CODE.search(low):
            for match, word in _SORT_WORDS.seen(text).search(_SORTED):
                sorted_spans.append(match.span())
                yield finding(match.span(), "BANK_ACCOUNT", 0.4, self.name, "sort code", word)
        for pattern, entity_type in ((_US_ACCOUNT, "US_BANK_NUMBER"), (_ACCOUNT, "BANK_ACCOUNT")):
            for match in pattern.finditer(low):
                start, end = match.span("value")
                if match.start() and low[match.start() - 1].isalnum():
                    continue
                british = entity_type == "US_BANK_NUMBER" and any(abs(start - at) < 80 for _, at in sorted_spans[-8:])
                kind = "BANK_ACCOUNT" if british else entity_type
                if sum(map(str.isdigit, match.group("value"))) >= 7 and not _DATE.fullmatch(match.group("value")):
                    label = low[match.start() : start].strip(" :=|#-.\"'\t\u00a0")
                    yield Finding(start, end, kind, 0.6, self.name, "account", label)
        yield from self._czech(text)

    def _czech(self, text: str) -> Iterator[Finding]:
        found = [m for m in _CZECH.finditer(text) if alone(text, *m.span()) and czech_checksum_fits(m.group())]
        if not found:
            return
        words = _CZECH_WORDS.seen(text)
        for match in found:
            before = text[match.start() - 1] if match.start() else " "
            if before in "/-.,":
                continue
            number = match.group().partition("/")[0]
            # six digits before four are a birth number's form and a year's; those count beside a word only
            score = 0.6 if "-" in number or (len(number) >= 8 and match.group()[-4:] not in ("2010", "2020")) else 0.3
            word = words.word(match.start())
            yield finding(match.span(), "BANK_ACCOUNT", score, self.name, "czech or slovak account", word)


_DATE = re.compile(r"(?:19|20)\d\d[-. ]\d\d[-. ]\d\d|\d\d[-. ]\d\d[-. ](?:19|20)\d\d")


def aba_checksum_fits(digits: str) -> bool:
    """The ABA's weights 3, 7, 1 and the Federal Reserve's ranges of the first two digits."""
    head = int(digits[:2])
    in_use = 1 <= head <= 12 or 21 <= head <= 32 or 61 <= head <= 72 or head == 80
    return in_use and sum(int(digit) * (3, 7, 1)[at % 3] for at, digit in enumerate(digits)) % 10 == 0


def czech_checksum_fits(account: str) -> bool:
    """Decree 169/2011: a known bank, and both parts of the number divisible by 11 under the weights 6 3 7 9 10 5 8 4 2 1."""
    number, _, bank = account.partition("/")
    prefix, _, base = number.rpartition("-")
    weights = (6, 3, 7, 9, 10, 5, 8, 4, 2, 1)

    def fits(part: str) -> bool:
        return (
            sum(int(digit) * weight for digit, weight in zip(reversed(part), reversed(weights), strict=False)) % 11 == 0
        )

    return bank in _CZECH_BANKS and fits(prefix) and fits(base) and len(set(base)) > 2


_CODE = re.compile(
    r"(?:(?:cvv2?|cvc2?|csc|kartenprüfnummer|kartenprüfziffer|cryptogramme(?: visuel)?|card (?:security|verification) "
    r"(?:code|number|value)|security code|sicherheitscode|prüfziffer|prüfnummer|código de (?:seguridad|segurança)|"
    r"codice di sicurezza|beveiligingscode|bezpečnostní kód|kod bezpieczeństwa)(?:[ /-]{1,3}(?:cvv2?|cvc2?|code|number|"
    r"no\.?)){0,2})"
    r"\)?[\"']?[ \t]{0,8}(?:(?:is|ist|lautet|est|es|é|è|:|=|\||#)[ \t]{0,8}){0,2}[\"']?(?P<value>\d{3,4})(?![\w-]|"
    r"[.,/:]\d)"
)
_OWN_WORDS = ("cv", "csc", "karten", "card", "crypto")
_EXPIRY = re.compile(
    r"(?:exp\.?|expiry|expires|expiration|expiring|valid (?:thru|through|until|till|to)|good thru|gültig bis|"
    r"ablaufdatum|verfallsdatum|"
    r"expire|expiration|valable jusqu'au|caducidad|caduca|vencimiento|vence|validade|válido até|scadenza|scade|"
    r"vervaldatum|"
    r"geldig tot|verloopt|platnost do|platnost|ważna do)(?: (?:date|end|on|fin|le|el|em|il))?\.?[\"']?[ \t]{0,8}"
    r"(?:(?:is|ist|:|=|\|)[ \t]{0,8}){0,2}[\"']?(?:(?:mm|mois|mes|mês)[ /]{1,3}(?:yyyy|yy|jj|aa|aaaa)[): \t]{1,5})?"
    r"(?P<value>(?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?[2-4]\d)(?![\w/-]|[.,]\d)"
)
_CARD_WORDS = Nearby(
    "card cards visa mastercard maestro amex creditcard debit credit karte karten kreditkarte kreditkartennummer carte "
    "carta cartão "
    "tarjeta kaart creditcardnummer pinpas karta karty kartu bankkarte ec-karte girocard carta cc".split(),
    reach=120,
    next_line=True,
    written=WORDS,
)
_NUMBER_BEFORE = re.compile(r"(?:\d{4}[ -]?){3}\d{1,7}\D{1,24}$")
_NUMBER_REVERSED = re.compile(r"\d(?:[ -]?\d){12,18}(?!\d)")
_AFTER_NUMBER = re.compile(
    r"(?<=\d)[ ,;|\t]{1,4}(?P<expiry>(?:0[1-9]|1[0-2])/(?:20)?[2-4]\d)(?![\w/])(?:[ ,;|"
    r"\t]{1,4}(?P<code>\d{3,4})(?![\w/.-]))?"
)


class CardCodeRecognizer:
    """Finds a card's security code behind its name, and its expiry where a card is spoken of."""

    name = "CardCodeRecognizer"
    entity_types = frozenset({"CARD_SECURITY_CODE"})

    def find(self, text: str) -> Iterator[Finding]:
        """Every security code and expiry in `text`; the date of a contract's or a parking permit's end is none."""
        if not re.search(r"\d{3}|\d ?[/-] ?\d", text):
            return
        low = lowered(text)
        codes = [(match, "code") for match in _CODE.finditer(low)]
        expiries = [(match, "expiry") for match in _EXPIRY.finditer(low)]
        words = _CARD_WORDS.seen(text)
        for match, pattern in codes + expiries:
            start, end = match.span("value")
            if match.start() and low[match.start() - 1].isalnum():
                continue
            word = words.word(start)
            own = pattern == "code" and match.group().startswith(_OWN_WORDS)
            if own or word or _NUMBER_BEFORE.search(text, max(0, match.start() - 60), match.start()):
                yield Finding(start, end, "CARD_SECURITY_CODE", 0.8, self.name, pattern, word)
        for match in _AFTER_NUMBER.finditer(text):
            if _NUMBER_REVERSED.match(text[max(0, match.start() - 24) : match.start()][::-1]):
                for group in ("expiry", "code"):
                    if match.group(group):
                        yield Finding(
                            *match.span(group), "CARD_SECURITY_CODE", 0.7, self.name, f"{group} after a card number"
                        )


_VAT_FORMS = {
    "AT": r"U\d{8}",
    "BE": r"[01]\d{9}",
    "BG": r"\d{9,10}",
    "CY": r"\d{8}[A-Z]",
    "CZ": r"\d{8,10}",
    "DE": r"[1-9]\d{8}",
    "DK": r"\d{8}",
    "EE": r"\d{9}",
    "EL": r"\d{9}",
    "ES": r"[A-Z0-9]\d{7}[A-Z0-9]",
    "FI": r"\d{8}",
    "FR": r"[A-HJ-NP-Z0-9]{2}\d{9}",
    "HR": r"\d{11}",
    "HU": r"\d{8}",
    "IE": r"\d[A-Z0-9+*]\d{5}[A-Z]{1,2}",
    "IT": r"\d{11}",
    "LT": r"\d{9}(?:\d{3})?",
    "LU": r"\d{8}",
    "LV": r"\d{11}",
    "MT": r"\d{8}",
    "NL": r"\d{9}B\d{2}",
    "PL": r"\d{10}",
    "PT": r"\d{9}",
    "RO": r"\d{6,10}",
    "SE": r"\d{10}01",
    "SI": r"\d{8}",
    "SK": r"\d{10}",
    "XI": r"\d{9}(?:\d{3})?",
}
_VAT_SHAPES = {country: re.compile(form) for country, form in _VAT_FORMS.items()}
_VAT = re.compile(
    "(?<![A-Za-z0-9])(?:"
    + "|".join(_VAT_FORMS)
    + r")[ .\u00a0-]?(?:[A-Z0-9]{1,2}(?=[ .\u00a0-]?\d))?\d{1,12}(?:[ .\u00a0-]\d{2,9}){0,4}"
    r"(?:[ .]?B\d\d|[A-Z]{1,2})?(?!\w)"
)
_VAT_WORDS = Nearby(
    "vat vatin ust ustid ust-id ust-idnr umsatzsteuer uid mwst tva iva nif cif p.iva btw btw-nummer dič dic ič nip "
    "moms oib pvn "
    "pvm áfa alv ддс φπα".split(),
    next_line=True,
    written=WORDS,
)


class EuVatRecognizer:
    """Finds the VAT numbers of EU member states with their country's prefix, in capitals, by their checksums."""

    name = "EuVatRecognizer"
    entity_types = frozenset({"EU_VAT"})

    def __init__(self, is_valid: Callable[[str], bool]) -> None:
        """Args: whether a number in its compact form, with prefix, is valid: `stdnum.eu.vat.is_valid`."""
        self._is_valid = is_valid

    def find(self, text: str) -> Iterator[Finding]:
        """Every valid number in `text`."""
        known: dict[str, bool] = {}
        found = []
        match = _VAT.search(text)
        while match:
            written = match.group()
            compact = re.sub(r"[ .\u00a0-]", "", written)
            shaped = alone(text, *match.span()) and _VAT_SHAPES[compact[:2]].fullmatch(compact[2:])
            # groups that go on are the start of an IBAN or of another long number
            goes_on = compact != written and re.match(r"[ .\u00a0/-]?\d", text[match.end() : match.end() + 2])
            if shaped and not goes_on and len(set(compact[3:])) > 2:
                if compact not in known:
                    known[compact] = self._is_valid(compact)
                if known[compact]:
                    found.append(match)
            match = _VAT.search(text, match.end() if shaped else match.start() + 2)
        words = _VAT_WORDS.seen(text)
        for match in found:
            word = words.word(match.start())
            yield finding(match.span(), "EU_VAT", 0.6, self.name, match.group()[:2], word)


def eu_vat_recognizer() -> EuVatRecognizer:
    """The recognizer over python-stdnum, whose import takes a tenth of a second."""
    from stdnum.eu import vat

    return EuVatRecognizer(vat.is_valid)
