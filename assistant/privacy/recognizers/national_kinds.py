"""What a kind of national number is: its form, how people write it, its checksum, and the words that announce it.

The tables in `national_*.py` are made of these; nothing here looks at a text.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from assistant.privacy.recognizers import national_checks
from assistant.privacy.recognizers.national_quick import QUICK

MD = r"(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
"""Month and day of the form of a compact number."""
DM = r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])"
"""Day and month."""
EITHER = "?"
"""What stands for a digit or a letter in a layout."""

_TAX = (
    "tax taxpayer tin taxid steuer fiscal fiscale fiscali impôt impôts impuesto impuestos tributario imposto imposta "
    "tributária belasting belastingdienst contribuinte contribuyente contribuable contribuente"
)
_IDENTITY = (
    "identity identification citizen national identité identidad identidade identità identiteit identiteitskaart "
    "identifikationsnummer ausweis ausweisnummer personalausweis cittadino ciudadano cidadão cédula cedula"
)
_SOCIAL = (
    "social insurance insured sozialversicherung sozialversicherungsnummer versicherungsnummer versichertennummer "
    "sécurité sociale seguridad segurança previdência sociale verzekering"
)
_HEALTH = (
    "health patient medical healthcare krankenversicherung krankenkasse patientennummer krankenversichertennummer santé "
    "patiente salud paciente sanitaria saúde utente salute sanitario paziente zorg patiënt"
)
_PASSPORT = "passport passports passeport pasaporte passaporte passaporto reisepass passnummer reisepassnummer paspoort"
_CARD = "document card documento carta carte ausweis ausweisnummer personalausweis identiteitskaart identity cni"
_DRIVING = (
    "licence license licences licenses permit permis permiso licencia licença patente führerschein führerscheinnummer "
    "fahrerlaubnis rijbewijs carnet carteira cnh carta dl"
)
_DRIVER = (
    "driver drivers driving dmv dl dvla conduire conducir conducción conducere conduzir condução motorista habilitação "
    "guida führerschein führerscheinnummer fahrerlaubnis rijbewijs carnet patente cnh"
)
_COMPANY = "vat business company enterprise ust uid tva iva btw organisation"
_SETS = {
    "TAX": _TAX,
    "IDENTITY": _IDENTITY,
    "SOCIAL": _SOCIAL,
    "HEALTH": _HEALTH,
    "PASSPORT": _PASSPORT,
    "CARD": _CARD,
    "DRIVING": _DRIVING,
    "COMPANY": _COMPANY,
}
DRIVER = frozenset(_DRIVER.split())
"""What must stand beside a word for licence: licences of software have numbers too."""


def vocabulary(words: str) -> frozenset[str]:
    """The lower-case words of a table's entry; names in capitals stand for the sets shared by all languages."""
    return frozenset(word for part in words.split() for word in _SETS.get(part, part).split())


@dataclass(frozen=True, eq=False)
class Kind:
    """One way in which an authority writes one type of number."""

    entity_type: str
    name: str
    """Of the pattern, for `--explain`."""
    country: str
    """ISO 3166-1 alpha-2."""
    layouts: tuple[str, ...]
    """As written: `0` a digit, `A` a letter, `?` either, everything else itself. The first is the compact one."""
    form: str
    """Regular expression that the whole compact value, in upper case, matches."""
    check: str
    """A module of python-stdnum (`pl.pesel`), a function of `national_checks` (`:taj`), or empty."""
    alone: float
    """Score of the compact form that no word announces."""
    written: float
    """Score with separators in a layout of its own."""
    context: frozenset[str]
    also: frozenset[str] = frozenset()
    """Words of which one must stand before it as well for the context to count."""
    keeps_signs: bool = False
    """Whether form and check are applied to the value with its separators."""

    @cached_property
    def _form(self) -> re.Pattern[str]:
        return re.compile(self.form)

    @cached_property
    def _check(self) -> Callable[[str], bool]:
        if not self.check:
            return lambda _: True
        if self.check.startswith(":"):
            function: Callable[[str], bool] = getattr(national_checks, self.check[1:])
            return function
        is_valid: Callable[[str], bool] = importlib.import_module(f"stdnum.{self.check}").is_valid
        return is_valid

    def accepts(self, compact: str) -> bool:
        """Whether form and checksum fit."""
        if self._form.fullmatch(compact) is None:
            return False
        quick = QUICK.get(self.check)
        return (quick is None or quick(compact)) and bool(self._check(compact))

    def score(self, separated: bool) -> float:
        """What a value of this kind scores with no word before it."""
        return self.written if separated else self.alone


def is_compact(layout: str) -> bool:
    """Whether a layout has no separators."""
    return layout.replace(EITHER, "").isalnum()


def kind(
    entity_type: str,
    layouts: str,
    form: str = "",
    check: str = "",
    alone: float = 0.3,
    written: float | None = None,
    words: str = "",
    *,
    name: str = "",
    also: frozenset[str] = frozenset(),
    keeps_signs: bool = False,
    country: str = "",
) -> Kind:
    """A `Kind` out of a line of a table.

    Args: layouts, parted by `|`; in them `_` stands for one and the same space, hyphen or dot, and `~` for a space or nothing.
        form defaults to whatever the layouts allow. The country is the type's prefix unless given.
    """
    expanded = [variant for layout in layouts.split("|") for variant in _variants(layout)]
    compact = layouts.split("|")[0]
    return Kind(
        entity_type,
        name or (check.lstrip(":") if check else "form"),
        country or {"UK": "GB"}.get(entity_type[:2], entity_type[:2]),
        tuple(dict.fromkeys(expanded)),
        form or "".join({"0": r"\d", "A": "[A-Z]", EITHER: "[A-Z0-9]"}.get(character, "") for character in compact),
        check,
        alone,
        alone if written is None else written,
        vocabulary(words),
        also,
        keeps_signs,
    )


def _variants(layout: str) -> list[str]:
    variants = [layout.replace("_", sign) for sign in " -."] if "_" in layout else [layout]
    return [one.replace("~", sign) for one in variants for sign in ((" ", "") if "~" in one else ("",))]
