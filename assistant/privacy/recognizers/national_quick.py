"""What most runs of digits fail at before python-stdnum's check, which takes ten times as long, is asked.

None of these may turn down what that check accepts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import mul

from assistant.privacy.recognizers.national_checks import luhn


def _sum(weights: tuple[int, ...], modulus: int, *remainders: int) -> Callable[[str], bool]:
    """Whether the weighted sum of all digits leaves one of the remainders; another length is for the full check."""
    fit = frozenset(remainder % modulus for remainder in remainders)

    def fits(value: str) -> bool:
        return len(value) != len(weights) or sum(map(mul, weights, map(int, value))) % modulus in fit

    return fits


def _mod_11_10(value: str) -> bool:
    """ISO/IEC 7064, MOD 11,10."""
    check = 5
    for digit in map(int, value):
        check = ((check or 10) * 2 % 11 + digit) % 10
    return check == 1


def _ird(value: str) -> bool:
    """New Zealand's range, and its first row of weights, unless they leave 1: then a second row counts."""
    if not 10_000_000 < int(value) < 150_000_000:
        return False
    total: int = sum(map(mul, (3, 2, 7, 6, 5, 4, 3, 2), map(int, value[:-1].zfill(8))))
    return total % 11 == 1 or (total + int(value[-1])) % 11 == 0


_POWERS = tuple(10**place for place in range(10, -1, -1))

QUICK: Mapping[str, Callable[[str], bool]] = {
    "ar.cuit": _sum((5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1), 11, 0, 10),
    "at.tin": luhn,
    "au.abn": _sum((10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19), 89, 10),
    "au.acn": _sum((8, 7, 6, 5, 4, 3, 2, 1, 1), 10, 0),
    "au.tfn": _sum((1, 4, 3, 7, 5, 8, 6, 9, 10), 11, 0),
    "be.bis": _sum((*_POWERS[2:], 10, 1), 97, 0, -2 * 10**9),
    "be.eid": _sum((*_POWERS[1:], -10, -1), 97, 0),
    "be.nn": _sum((*_POWERS[2:], 10, 1), 97, 0, -2 * 10**9),
    "bg.pnf": _sum((21, 19, 17, 13, 11, 9, 7, 3, 1, -1), 10, 0),
    "br.cnpj": _sum((6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2, 1), 11, 0, 1),
    "br.cpf": _sum((10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0), 11, 0, 1),
    "co.nit": _sum((41, 37, 29, 23, 19, 17, 13, 7, 3, 1), 11, 0, 2),
    "de.idnr": _mod_11_10,
    "ec.ci": luhn,
    "fr.nif": _sum((*_POWERS[1:], -100, -10, -1), 511, 0),
    "gb.nhs": _sum((10, 9, 8, 7, 6, 5, 4, 3, 2, 1), 11, 0),
    "gb.utr": _sum((1, 6, 7, 8, 9, 10, 5, 4, 3, 2), 11, 0, 2),
    "gr.vat": _sum((256, 128, 64, 32, 16, 8, 4, 2, -1), 11, 0, 10),
    "hr.oib": _mod_11_10,
    "it.iva": luhn,
    "md.idno": _sum((*4 * (7, 3, 1), -1), 10, 0),
    "nl.bsn": _sum((9, 8, 7, 6, 5, 4, 3, 2, -1), 11, 0),
    "nz.ird": _ird,
    "pl.nip": _sum((6, 5, 7, 2, 3, 4, 5, 6, 7, -1), 11, 0),
    "pt.nif": _sum((9, 8, 7, 6, 5, 4, 3, 2, 1), 11, 0, 1),
    "ru.inn": _sum((3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8, -1), 11, 0, 10),
    "si.ddv": _sum((8, 7, 6, 5, 4, 3, 2, 1), 11, 0, 1),
    "th.pin": _sum((13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1), 11, 0, 1),
    "tr.tckimlik": _sum((*10 * (1,), -1), 10, 0),
    "ua.rntrc": _sum((-1, 5, 7, 9, 4, 6, 10, 5, 7, -1), 11, 0, 10),
    "za.tin": luhn,
}
"""By the module of python-stdnum."""
