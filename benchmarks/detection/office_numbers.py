"""Made-up numbers with right checksums, computed here and not by the library that detection checks them with."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Sequence

CHECKSUMMED = frozenset(
    "ABA_ROUTING_NUMBER AR_CUIT AT_SVNR BE_NATIONAL_NUMBER BR_CNPJ BR_CPF CA_SIN CH_AHV CL_RUT CREDIT_CARD CRYPTO "
    "DE_SOCIAL_SECURITY DE_TAX_ID ES_NIE ES_NIF EU_VAT FR_NIR IBAN_CODE IMEI PT_NIF UK_NHS US_NPI VIN".split()
)
"""Types of the generated text whose values prove themselves."""
_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_DNI = "TRWAGMYFPDXBNJZSQVHLCKE"
_NINO_FIRST, _NINO_SECOND = "ABCEGHJKLMNPRSTWXYZ", "ABCEGHJKLMNPRSTWXYZ"
_NINO_NEVER = frozenset({"GB", "NK", "TN", "ZZ", "BG", "KN", "NT"})


class Numbers:
    """Draws numbers with one random source, each as people write it: together, in groups, with signs."""

    def __init__(self, source: random.Random) -> None:
        self._random = source

    def digits(self, count: int) -> str:
        return "".join(self._random.choice("0123456789") for _ in range(count))

    def _fitting(self, make: Callable[[], str | None]) -> str:
        """The first that has a check digit: some schemes leave a part of the numbers out."""
        while (made := make()) is None:
            pass
        return made

    def _grouped(self, text: str, *sizes: int, separators: Sequence[str] = (" ", "", "-")) -> str:
        separator = self._random.choice(separators)
        parts, at = [], 0
        for size in sizes:
            parts.append(text[at : at + size])
            at += size
        return separator.join(parts)

    def card(self) -> str:
        """ISO/IEC 7812-1: the Luhn digit comes last."""
        start, length = self._random.choice((("4", 16), ("4", 16), ("52", 16), ("54", 16), ("37", 15), ("6011", 16)))
        body = start + self.digits(length - 1 - len(start))
        number = body + luhn(body)
        sizes = (4, 6, 5) if length == 15 else (4, 4, 4, 4)
        return self._grouped(number, *sizes, separators=(" ", " ", "", "-"))

    def not_a_card(self) -> str:
        """As many digits as a card has, with a wrong last one."""
        body = "9" + self.digits(14)
        return body + str((int(luhn(body)) + self._random.randint(1, 9)) % 10)

    def iban(self, country: str) -> str:
        """ISO 13616, with the check digits inside the national part where there are some."""
        bban = {
            "GB": lambda: self._random.choice(("BARC", "LOYD", "MIDL", "NWBK")) + self.digits(14),
            "DE": lambda: self.digits(18),
            "AT": lambda: self.digits(16),
            "CH": lambda: self.digits(17),
            "NL": lambda: self._random.choice(("ABNA", "RABO", "INGB")) + self.digits(10),
            "ES": lambda: _spanish_account(self.digits(8), self.digits(10)),
            "FR": lambda: _french_account(self.digits(10), self.digits(11)),
            "PT": lambda: _portuguese_account(self.digits(19)),
        }[country]()
        check = 98 - mod97("".join(str(int(letter, 36)) for letter in f"{bban}{country}00"))
        whole = f"{country}{check:02d}{bban}"
        groups = [4] * ((len(whole) + 3) // 4)
        return self._grouped(whole, *groups, separators=(" ", " ", ""))

    def uk_nhs(self) -> str:
        def make() -> str | None:
            body = "4" + self.digits(8)
            check = 11 - weighted(body, range(10, 1, -1)) % 11
            return None if check == 10 else body + str(check % 11)

        return self._grouped(self._fitting(make), 3, 3, 4)

    def uk_nino(self) -> str:
        """HMRC's form; it has no check digit."""

        def make() -> str | None:
            first, second = self._random.choice(_NINO_FIRST), self._random.choice(_NINO_SECOND)
            return None if first + second in _NINO_NEVER else first + second

        body = self._fitting(make) + self.digits(6) + self._random.choice("ABCD")
        return self._grouped(body, 2, 2, 2, 2, 1, separators=(" ", ""))

    def us_ssn(self) -> str:
        """An area that was given out; no check digit."""
        area = self._random.choice((self._random.randint(1, 665), self._random.randint(667, 733)))
        return f"{area:03d}-{self._random.randint(1, 99):02d}-{self._random.randint(1, 9999):04d}"

    def us_npi(self) -> str:
        body = "1" + self.digits(8)
        return body + luhn("80840" + body)

    def aba(self) -> str:
        body = f"{self._random.randint(1, 12):02d}" + self.digits(6)
        return body + str(-weighted(body, (3, 7, 1, 3, 7, 1, 3, 7)) % 10)

    def ca_sin(self) -> str:
        body = self._random.choice("1234567") + self.digits(7)
        return self._grouped(body + luhn(body), 3, 3, 3, separators=(" ", "-"))

    def de_tax_id(self) -> str:
        """One digit stands twice among the first ten; ISO 7064 MOD 11,10."""
        chosen = self._random.sample("0123456789", 9)
        chosen.append(self._random.choice(chosen))
        self._random.shuffle(chosen)
        if chosen[0] == "0":
            return self.de_tax_id()
        body = "".join(chosen)
        return self._grouped(body + mod11_10(body), 2, 3, 3, 3, separators=(" ", ""))

    def de_social_security(self) -> str:
        born = f"{self._random.randint(1, 28):02d}{self._random.randint(1, 12):02d}{self._random.randint(40, 99)}"
        area, letter, serial = (
            self._random.choice(("12", "15", "50", "65")),
            self._random.choice("ABEGHKLMRSW"),
            self.digits(2),
        )
        number = f"{area}{born}{ord(letter) - 64:02d}{serial}"
        products = (
            int(digit) * weight for digit, weight in zip(number, (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1), strict=True)
        )
        check = sum(product // 10 + product % 10 for product in products) % 10
        return self._grouped(f"{area}{born}{letter}{serial}{check}", 2, 6, 1, 3, separators=(" ", ""))

    def at_svnr(self) -> str:
        def make() -> str | None:
            serial = str(self._random.randint(100, 999))
            born = f"{self._random.randint(1, 28):02d}{self._random.randint(1, 12):02d}{self._random.randint(40, 99)}"
            check = weighted(serial + born, (3, 7, 9, 5, 8, 4, 2, 1, 6)) % 11
            return None if check == 10 else f"{serial}{check}{born}"

        return self._grouped(self._fitting(make), 4, 6, separators=(" ", ""))

    def ch_ahv(self) -> str:
        body = "756" + self.digits(9)
        check = -weighted(body, (1, 3) * 6) % 10
        return self._grouped(body + str(check), 3, 4, 4, 2, separators=(".",))

    def es_nif(self) -> str:
        body = self.digits(8)
        return body + self._random.choice(("", "-")) + _DNI[int(body) % 23]

    def es_nie(self) -> str:
        first, body = self._random.choice("XYZ"), self.digits(7)
        return f"{first}{body}{_DNI[int(str('XYZ'.index(first)) + body) % 23]}"

    def ar_cuit(self) -> str:
        def make() -> str | None:
            body = self._random.choice(("20", "27", "30")) + self.digits(8)
            check = 11 - weighted(body, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11
            return None if check == 10 else body + str(check % 11)

        return self._grouped(self._fitting(make), 2, 8, 1, separators=("-",))

    def cl_rut(self) -> str:
        body = str(self._random.randint(5_000_000, 24_999_999))
        check = 11 - weighted(body[::-1], (2, 3, 4, 5, 6, 7, 2, 3)[: len(body)]) % 11
        return f"{int(body):,}".replace(",", ".") + "-" + {10: "K", 11: "0"}.get(check, str(check))

    def fr_nir(self) -> str:
        sex, year, month = self._random.choice("12"), self.digits(2), f"{self._random.randint(1, 12):02d}"
        place, order = (
            f"{self._random.randint(21, 95):02d}{self._random.randint(1, 400):03d}",
            self._random.randint(1, 999),
        )
        body = f"{sex}{year}{month}{place}{order:03d}"
        return self._grouped(f"{body}{97 - int(body) % 97:02d}", 1, 2, 2, 2, 3, 3, 2, separators=(" ", ""))

    def be_national_number(self) -> str:
        body = f"{self._random.randint(40, 99)}{self._random.randint(1, 12):02d}{self._random.randint(1, 28):02d}"
        body += f"{self._random.randint(1, 997):03d}"
        number = f"{body}{97 - int(body) % 97:02d}"
        return f"{number[:2]}.{number[2:4]}.{number[4:6]}-{number[6:9]}.{number[9:]}"

    def pt_nif(self) -> str:
        body = self._random.choice("12") + self.digits(7)
        return self._grouped(body + _mod11(body, range(9, 1, -1)), 3, 3, 3, separators=(" ", ""))

    def br_cpf(self) -> str:
        body = self.digits(9)
        body += _mod11(body, range(10, 1, -1))
        number = body + _mod11(body, range(11, 1, -1))
        return f"{number[:3]}.{number[3:6]}.{number[6:9]}-{number[9:]}"

    def br_cnpj(self) -> str:
        body = self.digits(8) + "0001"
        body += _mod11(body, (5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2))
        number = body + _mod11(body, (6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2))
        return f"{number[:2]}.{number[2:5]}.{number[5:8]}/{number[8:12]}-{number[12:]}"

    def eu_vat(self, country: str) -> str:
        """As the tax offices define it: Germany MOD 11,10; France a key over the SIREN; Portugal the NIF."""
        if country == "DE":
            body = self._random.choice("123456789") + self.digits(7)
            return "DE" + body + mod11_10(body)
        if country == "FR":
            siren = self.digits(8)
            siren += luhn(siren)
            return f"FR{(12 + 3 * (int(siren) % 97)) % 97:02d}{siren}"
        body = "5" + self.digits(7)
        return "PT" + body + _mod11(body, range(9, 1, -1))

    def imei(self) -> str:
        body = "35" + self.digits(12)
        return body + luhn(body)

    def vin(self) -> str:
        """ISO 3779 with the check digit of 49 CFR 565, which stands ninth; a year's letter and a serial number end it."""
        letters = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
        values = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", map(int, "12345678123457923456789"), strict=True))
        model = "".join(self._random.choice(letters) for _ in range(5))
        body = f"1HG{model}0{self._random.choice('CDEFGHJKLMNP')}A{self.digits(6)}"
        weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
        total = sum(weight * int(values.get(sign, sign)) for sign, weight in zip(body, weights, strict=True)) % 11
        return body[:8] + ("X" if total == 10 else str(total)) + body[9:]

    def bitcoin(self) -> str:
        """Base58Check of twenty random bytes, as a pay-to-public-key-hash address."""
        payload = b"\0" + self._random.randbytes(20)
        whole = payload + hashlib.sha256(hashlib.sha256(payload).digest()).digest()[:4]
        number, text = int.from_bytes(whole, "big"), ""
        while number:
            number, digit = divmod(number, 58)
            text = _BASE58[digit] + text
        return "1" * (len(whole) - len(whole.lstrip(b"\0"))) + text


def luhn(body: str) -> str:
    """The digit that makes a number pass the Luhn test (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, digit in enumerate(reversed(body)):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled // 10 + doubled % 10
    return str(-total % 10)


def mod97(number: str) -> int:
    """The remainder that ISO 7064 MOD 97-10 is made of."""
    return int(number) % 97


def mod11_10(body: str) -> str:
    """The check digit of ISO 7064 MOD 11,10."""
    product = 10
    for digit in body:
        total = (int(digit) + product) % 10 or 10
        product = total * 2 % 11
    return str((11 - product) % 10)


def weighted(body: str, weights: Sequence[int]) -> int:
    """The sum of the digits, each times its weight."""
    return sum(int(digit) * weight for digit, weight in zip(body, weights, strict=True))


def _mod11(body: str, weights: Sequence[int]) -> str:
    rest = weighted(body, weights) % 11
    return str(0 if rest < 2 else 11 - rest)


def _spanish_account(bank: str, account: str) -> str:
    def check(body: str) -> str:
        rest = 11 - weighted(body, (1, 2, 4, 8, 5, 10, 9, 7, 3, 6)) % 11
        return str({10: 1, 11: 0}.get(rest, rest))

    return bank + check("00" + bank) + check(account) + account


def _french_account(bank: str, account: str) -> str:
    key = 97 - (89 * int(bank[:5]) + 15 * int(bank[5:]) + 3 * int(account)) % 97
    return f"{bank}{account}{key:02d}"


def _portuguese_account(body: str) -> str:
    return f"{body}{98 - int(body + '00') % 97:02d}"
