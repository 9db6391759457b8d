"""Checksums that python-stdnum lacks, over compact upper-case values whose form has been matched."""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import mul

_LETTERS = {character: value for value, character in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")}


def _weighted(value: str, weights: Sequence[int]) -> int:
    """The sum of the digits times their weights, as far as both go."""
    return sum(map(mul, weights, map(int, value)))


def luhn(value: str) -> bool:
    """ISO/IEC 7812-1 annex B."""
    doubled = sum(map((0, 2, 4, 6, 8, 1, 3, 5, 7, 9).__getitem__, map(int, value[-2::-2])))
    return (sum(map(int, value[-1::-2])) + doubled) % 10 == 0


def icao(value: str) -> bool:
    """ICAO Doc 9303 part 3, section 4.9: weights 7, 3, 1; the last character is the check digit."""
    total = sum(_LETTERS[character] * (7, 3, 1)[at % 3] for at, character in enumerate(value[:-1]))
    return value[-1].isdigit() and total % 10 == int(value[-1])


def ssn_us(value: str) -> bool:
    """None of the numbers that were printed on sample cards and in advertisements (Social Security Administration)."""
    return value not in ("078051120", "219099999", "457555462")


def cedula_do(value: str) -> bool:
    """Dominican identity card: Luhn, and the cards that were issued with a wrong check digit."""
    from stdnum.do.cedula import whitelist

    return luhn(value) or value in whitelist


def npi(value: str) -> bool:
    """National Provider Identifier (45 CFR 162.406): Luhn over the number with the prefix 80840."""
    return luhn("80840" + value)


def dea(value: str) -> bool:
    """Registration of the Drug Enforcement Administration: (d1+d3+d5) + 2 (d2+d4+d6), last digit."""
    digits = [int(digit) for digit in value[2:]]
    return (digits[0] + digits[2] + digits[4] + 2 * (digits[1] + digits[3] + digits[5])) % 10 == digits[6]


def kvnr(value: str) -> bool:
    """Krankenversichertennummer (SGB V section 290): letter as two digits, factors 1 and 2, cross sums."""
    digits = f"{ord(value[0]) - 64:02d}{value[1:9]}"
    products = [int(digit) * (1, 2)[at % 2] for at, digit in enumerate(digits)]
    return sum(product // 10 + product % 10 for product in products) % 10 == int(value[9])


def svnr_de(value: str) -> bool:
    """Versicherungsnummer of the pension insurance (VKVV section 2): weights, cross sums, modulo 10."""
    digits = f"{value[:8]}{ord(value[8]) - 64:02d}{value[9:11]}"
    total = 0
    for digit, weight in zip(digits, (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1), strict=True):
        product = int(digit) * weight
        total += product // 10 + product % 10
    return total % 10 == int(value[11])


def lanr(value: str) -> bool:
    """Lifelong physician number (KBV): weights 4 and 9 over six digits, modulo 10."""
    total = _weighted(value[:6], (4, 9, 4, 9, 4, 9))
    return (10 - total % 10) % 10 == int(value[6])


def ssn_es(value: str) -> bool:
    """Número de afiliación a la Seguridad Social: province and number modulo 97; a number under 10 million is added up."""
    province, number, control = int(value[:2]), int(value[2:10]), int(value[10:])
    whole = number + province * 10_000_000 if number < 10_000_000 else int(value[:10])
    return whole % 97 == control


def niss(value: str) -> bool:
    """Número de Identificação de Segurança Social (Portugal): prime weights, nine less the last digit of the sum."""
    return 9 - _weighted(value[:10], (29, 23, 19, 17, 13, 11, 7, 5, 3, 2)) % 10 == int(value[10])


def tax_hu(value: str) -> bool:
    """Adóazonosító jel (Hungary, act on taxation procedures, annex): weights 1 to 9, modulo 11."""
    return _weighted(value[:9], tuple(range(1, 10))) % 11 == int(value[9])


def taj(value: str) -> bool:
    """TAJ number (Hungary, act XX of 1996, annex): weights 3 and 7, modulo 10."""
    return _weighted(value[:8], (3, 7) * 4) % 10 == int(value[8])


def personal_hu(value: str) -> bool:
    """Személyi azonosító (Hungary, act XX of 1996, annex): modulo 11, weights 1 to 10; for births since 1997, 10 to 1."""
    since_1997 = value[0] in "34" or (value[0] in "12" and value[1:3] >= "97")
    weights = range(10, 0, -1) if since_1997 else range(1, 11)
    return _weighted(value[:10], tuple(weights)) % 11 == int(value[10])


def card_pl(value: str) -> bool:
    """Polish identity card: weights 7, 3, 1 with the check digit, the first digit, at 9."""
    return (
        sum(_LETTERS[sign] * weight for sign, weight in zip(value, (7, 3, 1, 9, 7, 3, 1, 7, 3), strict=True)) % 10 == 0
    )


def matricule_lu(value: str) -> bool:
    """Luxembourg's 13-digit matricule (law of 19 June 2013): Luhn over twelve digits, Verhoeff over eleven and the last."""
    from stdnum import verhoeff

    return luhn(value[:12]) and bool(verhoeff.is_valid(value[:11] + value[12]))


def medicare_au(value: str) -> bool:
    """Medicare card (Services Australia): weights 1, 3, 7, 9 over eight digits, modulo 10."""
    return _weighted(value[:8], (1, 3, 7, 9, 1, 3, 7, 9)) % 10 == int(value[8])


def nhi(value: str) -> bool:
    """National Health Index number (HISO 10046): letters 1 to 24 without I and O, weights 7 to 2, modulo 11 or 24."""
    alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ"
    digits = [alphabet.index(sign) + 1 if sign.isalpha() else int(sign) for sign in value]
    total = sum(digit * weight for digit, weight in zip(digits[:6], range(7, 1, -1), strict=True))
    if value[6].isalpha():  # since 2019, AAA00AX
        return 24 - total % 24 == digits[6]
    return total % 11 != 0 and (11 - total % 11) % 10 == digits[6]


def nric_sg(value: str) -> bool:
    """Singapore's NRIC and FIN: weights 2, 7, 6, 5, 4, 3, 2; T and G add 4, M adds 3; a letter by the series."""
    total = _weighted(value[1:8], (2, 7, 6, 5, 4, 3, 2)) + {"T": 4, "G": 4, "M": 3}.get(value[0], 0)
    if value[0] == "M":
        return "KLJNPQRTUWX"[10 - total % 11] == value[8]
    return ("JZIHGFEDCBA" if value[0] in "ST" else "XWUTRQPNMLK")[total % 11] == value[8]


def hkid(value: str) -> bool:
    """Hong Kong identity card: letters 10 to 35, a missing first one 36, weights 9 to 2, check digit, modulo 11."""
    padded = value.rjust(9)
    numbers = [36 if sign == " " else _LETTERS[sign] for sign in padded]
    return sum(number * weight for number, weight in zip(numbers, range(9, 0, -1), strict=True)) % 11 == 0


def card_tw(value: str) -> bool:
    """Taiwan's identity card: the letter as two digits, weights 1, 9 to 1, and 1; modulo 10."""
    letter = "ABCDEFGHJKLMNPQRSTUVXYWZIO".index(value[0]) + 10
    return (letter // 10 + letter % 10 * 9 + _weighted(value[1:], (8, 7, 6, 5, 4, 3, 2, 1, 1))) % 10 == 0


def mynumber(value: str) -> bool:
    """Japan's individual number (ministerial ordinance 85 of 2014, article 5): modulo 11."""
    remainder = _weighted(value[:11], (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11
    return (0 if remainder <= 1 else 11 - remainder) == int(value[11])


def snils(value: str) -> bool:
    """Russia's insurance number: weights 9 to 1, modulo 101, where 100 counts as 0."""
    return _weighted(value[:9], tuple(range(9, 0, -1))) % 101 % 100 == int(value[9:])


def iin_kz(value: str) -> bool:
    """Kazakhstan's individual number (decree 565 of 2003): weights 1 to 11, modulo 11, a second row of weights at 10."""
    total = _weighted(value[:11], tuple(range(1, 12))) % 11
    if total == 10:
        total = _weighted(value[:11], (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)) % 11
    return total == int(value[11])


def rrn(value: str) -> bool:
    """Korea's (resident or foreigner) registration number; since October 2020 the last digits are random."""
    if value[6] in "3478" and value[:2] >= "20":
        return True
    total = _weighted(value[:12], (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5))
    expected = 11 - total % 11 if value[6] in "1234" else 13 - total % 11
    return expected % 10 == int(value[12])


def pis(value: str) -> bool:
    """Brazil's PIS, PASEP, NIS and NIT (Caixa Econômica Federal): weights 3, 2, 9 to 2, modulo 11."""
    remainder = _weighted(value[:10], (3, 2, 9, 8, 7, 6, 5, 4, 3, 2)) % 11
    return (0 if remainder < 2 else 11 - remainder) == int(value[10])


def cnh(value: str) -> bool:
    """Brazil's driving licence (Renach): two digits, weights 9 to 1 and 1 to 9, modulo 11."""
    first = _weighted(value[:9], tuple(range(9, 0, -1))) % 11
    less = 2 if first == 10 else 0
    second = _weighted(value[:9], tuple(range(1, 10))) % 11
    second = 0 if second == 10 else second - less
    return (0 if first == 10 else first) == int(value[9]) and second % 11 == int(value[10])


def titulo(value: str) -> bool:
    """Brazil's voter number (TSE resolution 21538): state 01 to 28, two digits modulo 11."""
    state = value[8:10]
    first = _weighted(value[:8], tuple(range(2, 10))) % 11 % 10
    second = (int(state[0]) * 7 + int(state[1]) * 8 + first * 9) % 11 % 10
    return "01" <= state <= "28" and value[10:] == f"{first}{second}"


def ci_uy(value: str) -> bool:
    """Uruguay's identity card: weights 2, 9, 8, 7, 6, 3, 4, modulo 10."""
    padded = value.rjust(8, "0")
    return -_weighted(padded[:7], (2, 9, 8, 7, 6, 3, 4)) % 10 == int(padded[7])


def rfc_mx(value: str) -> bool:
    """RFC with its check character (stdnum's rule, switched on)."""
    from stdnum.mx import rfc

    return bool(rfc.is_valid(value, validate_check_digits=True))


def personnummer(value: str) -> bool:
    """Sweden's personal or coordination number (SFS 1991:481): Luhn over ten digits; day 61 to 91 is a coordination number."""
    return luhn(value[-10:])


def cpr(value: str) -> bool:
    """Denmark's CPR number: the century digits and the date have to fit (stdnum). Modulo 11 binds only those before 2007."""
    from stdnum.dk import cpr as number

    return bool(number.is_valid(value))


def names_uk(value: str) -> bool:
    """DVLA: the five characters of the surname are letters, filled up with 9."""
    return re.fullmatch(r"[A-Z]+9*", value[:5]) is not None


def sa_id(value: str) -> bool:
    """Saudi national or residence (iqama) number: Luhn."""
    return luhn(value)
