"""Every kind of national number that is known: identity, tax, social security, health, passport, driving licence."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.privacy.recognizers.national_america import AMERICA
from assistant.privacy.recognizers.national_asia import ASIA_AFRICA_OCEANIA
from assistant.privacy.recognizers.national_europe import WESTERN_EUROPE
from assistant.privacy.recognizers.national_europe_rest import REST_OF_EUROPE
from assistant.privacy.recognizers.national_kinds import Kind
from assistant.privacy.recognizers.national_passports import PASSPORTS

KINDS: tuple[Kind, ...] = (*WESTERN_EUROPE, *REST_OF_EUROPE, *AMERICA, *ASIA_AFRICA_OCEANIA, *PASSPORTS)
COUNTRIES: tuple[str, ...] = tuple(sorted({kind.country for kind in KINDS}))
"""ISO 3166-1 alpha-2 codes of the countries with at least one kind."""
ENTITY_TYPES: frozenset[str] = frozenset(kind.entity_type for kind in KINDS)


def kinds_of(countries: Iterable[str] | None = None) -> tuple[Kind, ...]:
    """The kinds of these countries (all by default), in the table's order.

    Raises: ValueError for a code with no kind.
    """
    wanted = set(COUNTRIES if countries is None else countries)
    unknown = sorted(wanted - set(COUNTRIES))
    if unknown:
        raise ValueError(f"no national numbers are known for {', '.join(unknown)}")
    return tuple(kind for kind in KINDS if kind.country in wanted)
