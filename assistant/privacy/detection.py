"""Finds personal data in a text. Never lets a text pass that it could not look at, never fetches anything, never logs a value.

Presidio's `AnalyzerEngine` is not used around the recognizers: it goes on without a pattern that timed out, compares every
finding with every token, and searches the whole text for phone numbers once a region.
"""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from importlib import metadata, resources
from typing import TYPE_CHECKING, Any

from assistant.entity_types import ENTITY_TYPES as NAMES
from assistant.entity_types import NATIONAL_NUMBERS
from assistant.errors import AssistantError, DetectionFailed, InputRefused
from assistant.facts import Finding
from assistant.privacy.overlaps import resolve

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from assistant.privacy.recognizers.base import Recognizer
    from assistant.privacy.recognizers.lists import OwnWords
    from assistant.privacy.recognizers.other_names import OtherNames

ENTITY_TYPES = frozenset(NAMES)
"""Everything that this detector can find besides a company's own words."""
THRESHOLD = 0.4
LEANING = {"NameRecognizer": 0.05}
"""What share of the threshold is enough: a name's score is a measured chance, and names are rather masked once too often."""
MAX_CHARACTERS = 1_100_000
PHONE_REGIONS = ("US", "GB", "DE", "FR", "ES", "IT", "NL", "CZ", "BR")
CACHED_CHARACTERS = 8_000_000
"""Characters of text whose findings are remembered. The text itself is not kept, only its SHA-256 and the findings."""
_LIBRARIES = (
    "presidio-analyzer",
    "numpy",
    "phonenumbers",
    "tldextract",
    "python-stdnum",
    "detect-secrets",
    "google-re2",
)


class Detector:
    """Finds spans of personal data. May be shared between threads; two of them make two independent detectors."""

    def __init__(
        self,
        *,
        threshold: float = THRESHOLD,
        entities: frozenset[str] | None = None,
        max_characters: int = MAX_CHARACTERS,
        phone_regions: Sequence[str] = PHONE_REGIONS,
        countries: Sequence[str] | None = None,
        own_words: OwnWords | None = None,
        other_names: OtherNames | None = None,
        bundled_names: bool = True,
    ) -> None:
        """Nothing heavy is imported before `load`.

        Args: the least score, 0 to 1, that a finding needs; the entity types looked for, None meaning all; the most characters
        that one text may have; regions (ISO 3166-1) whose national phone numbers are recognised; countries whose identity,
        tax and such numbers are, None meaning all that are known; the company's own words; other detectors of names, and
        whether the bundled one is asked too.
        Raises: ValueError for a type that nothing here finds, or a threshold outside 0 to 1; ConfigurationError where a file of
        the company's own words can't be read. `load` and `version` raise it for another detector that can't be used.
        """
        known = ENTITY_TYPES | (own_words.entity_types if own_words else frozenset())
        unknown = (entities or frozenset()) - known
        if unknown:
            raise ValueError(
                f"unknown entity types: {', '.join(sorted(unknown))}; known are {', '.join(sorted(known))}"
            )
        if not 0.0 <= threshold <= 1.0:
            raise ValueError(f"the threshold is a number from 0 to 1, not {threshold}")
        self.threshold = threshold
        self.entities = known if entities is None else entities
        self.max_characters = max_characters
        self._phone_regions = tuple(phone_regions)
        self._countries = None if countries is None else tuple(countries)
        self._own_words = own_words
        self.other_names = other_names
        self._bundled_names = bundled_names
        self._recognizers: tuple[Recognizer, ...] | None = None
        self._lock = threading.Lock()
        self._remembered = _Remembered(CACHED_CHARACTERS)

    @cached_property
    def version(self) -> str:
        """Sixteen hexadecimal digits that change with weights, recognizers, libraries and settings. Needs no `load`."""
        digest = hashlib.sha256()
        for part in (*self._settings(), *(f"{name} {metadata.version(name)}" for name in _LIBRARIES)):
            digest.update(part.encode() + b"\0")
        package = resources.files("assistant.privacy")
        for name in ("detection.py", "overlaps.py", "tagger.py", "recognizers", "ner"):
            _add_files(digest, package / name, name)
        return digest.hexdigest()[:16]

    def load(self) -> None:
        """Imports the libraries and reads the weights, once; about two seconds.

        Raises: DetectionFailed where a library or the weights can't be loaded.
        """
        with self._lock:
            if self._recognizers is not None:
                return
            if self._own_words:
                self._own_words.load()
            if self.other_names:
                self.other_names.load()
            try:
                self._recognizers = tuple(self._build())
                return
            except Exception as error:  # noqa: BLE001  whatever it is, nothing may be passed on unscanned
                cause = _without_text(error)
        raise DetectionFailed(
            "The detector of personal data could not be loaded.",
            not_done="Nothing was scanned and nothing was sent.",
            next_step="Install the assistant anew; `assistant doctor` says what is missing.",
        ) from cause

    def detect(self, text: str) -> tuple[Finding, ...]:
        """The findings in `text`, by start; offsets are characters. They may overlap, as `overlaps.resolve` says.

        Raises: InputRefused where the text is over `max_characters`; DetectionFailed where it could not be looked at.
        """
        if len(text) > self.max_characters:
            raise InputRefused(
                f"The text has {len(text):,} characters; at most {self.max_characters:,} can be scanned.",
                not_done="It was not scanned and nothing was sent.",
                next_step="Send it in parts.",
            )
        key = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
        known = self._remembered.get(key)
        if known is None:
            self.load()
            known = self._scan(text)
            self._remembered.put(key, known, len(text))
        return known

    def _scan(self, text: str) -> tuple[Finding, ...]:
        try:
            from assistant.privacy.recognizers.titles import titles

            found = [
                finding
                for recognizer in self._recognizers or ()
                for finding in recognizer.find(text)
                if finding.score >= self.threshold * LEANING.get(finding.recognizer, 1.0)
                and finding.entity_type in self.entities
            ]
            if self._own_words:
                found = self._own_words.kept(text, found)
            resolved = resolve(text, found)
            found = [*resolved, *(titles(text, resolved) if "TITLE" in self.entities else ())]
            return tuple(sorted(found, key=lambda finding: finding.start))
        except AssistantError:
            raise
        except Exception as error:  # noqa: BLE001  a recognizer may fail in any way; the text must then not be passed on
            cause = _without_text(error)
        raise DetectionFailed(
            "The text could not be searched for personal data.",
            not_done="Nothing was sent.",
            next_step="Try again, or send it in parts; `assistant doctor` checks the detector.",
        ) from cause

    def _build(self) -> list[Recognizer]:
        """The recognizers for the entity types asked for. Imports heavy libraries."""
        from assistant.privacy.recognizers.accounts import (
            BankNumberRecognizer,
            BicRecognizer,
            CardCodeRecognizer,
            eu_vat_recognizer,
        )
        from assistant.privacy.recognizers.addresses import StreetAddressRecognizer
        from assistant.privacy.recognizers.birth import BirthRecognizer
        from assistant.privacy.recognizers.crypto import WalletRecognizer
        from assistant.privacy.recognizers.devices import ImeiRecognizer, MacAddressRecognizer
        from assistant.privacy.recognizers.email import EmailRecognizer
        from assistant.privacy.recognizers.handles import UsernameRecognizer
        from assistant.privacy.recognizers.iban import IbanRecognizer
        from assistant.privacy.recognizers.identifiers import NationalRecognizer
        from assistant.privacy.recognizers.patterns import pattern_recognizers
        from assistant.privacy.recognizers.secrets import secret_recognizer
        from assistant.privacy.recognizers.titles import TitledNameRecognizer
        from assistant.privacy.recognizers.vehicles import LicensePlateRecognizer, VinRecognizer

        made: dict[str, Callable[[], Iterable[Recognizer]]] = {
            "EMAIL_ADDRESS": lambda: [EmailRecognizer()],
            "IBAN_CODE": lambda: [IbanRecognizer()],
            "URL": lambda: [_url_recognizer()],
            "PHONE_NUMBER": lambda: [_phone_recognizer(self._phone_regions)],
            "CREDIT_CARD IP_ADDRESS CRYPTO": pattern_recognizers,
            "CRYPTO": lambda: [WalletRecognizer()],
            " ".join(NATIONAL_NUMBERS): lambda: [NationalRecognizer(self._countries, self.threshold)],
            "BIC_CODE": lambda: [BicRecognizer()],
            "ABA_ROUTING_NUMBER US_BANK_NUMBER BANK_ACCOUNT": lambda: [BankNumberRecognizer()],
            "CARD_SECURITY_CODE": lambda: [CardCodeRecognizer()],
            "EU_VAT": lambda: [eu_vat_recognizer()],
            "MAC_ADDRESS": lambda: [MacAddressRecognizer()],
            "IMEI": lambda: [ImeiRecognizer()],
            "USERNAME": lambda: [UsernameRecognizer()],
            "LICENSE_PLATE": lambda: [LicensePlateRecognizer()],
            "VIN": lambda: [VinRecognizer()],
            "STREET_ADDRESS": lambda: [StreetAddressRecognizer()],
            "DATE_OF_BIRTH AGE": lambda: [BirthRecognizer()],
            "SECRET": lambda: [secret_recognizer()],
            "PERSON": lambda: [TitledNameRecognizer()],
        }
        if self._bundled_names:
            made["PERSON LOCATION ORGANIZATION"] = lambda: [_name_recognizer(self.threshold)]
        recognizers = [one for types, make in made.items() if self.entities & {*types.split()} for one in make()]
        if self._own_words:
            recognizers.append(self._own_words)
        if self.other_names:
            recognizers.append(self.other_names)
        return [recognizer for recognizer in recognizers if recognizer.entity_types & self.entities]

    def _settings(self) -> tuple[str, ...]:
        return (
            repr(self.threshold),
            " ".join(sorted(self.entities)),
            " ".join(self._phone_regions),
            "every country" if self._countries is None else " ".join(self._countries),
            self._own_words.digest if self._own_words else "",
            f"bundled names: {self._bundled_names}",
            self.other_names.digest if self.other_names else "",
        )


def _url_recognizer() -> Recognizer:
    from tldextract import TLDExtract

    from assistant.privacy.recognizers.url import UrlRecognizer

    # No addresses to fetch from and no cache on disk: the snapshot inside the package is all that there is.
    extract = TLDExtract(suffix_list_urls=(), cache_dir=None, fallback_to_snapshot=True)
    return UrlRecognizer(lambda host: bool(extract(host).suffix))


def _phone_recognizer(regions: Sequence[str]) -> Recognizer:
    import phonenumbers

    from assistant.privacy.recognizers.phone import PhoneRecognizer

    return PhoneRecognizer(phonenumbers, regions)


def _name_recognizer(threshold: float = THRESHOLD) -> Recognizer:
    from assistant.privacy.recognizers.names import NameRecognizer
    from assistant.privacy.tagger import Tagger

    with resources.as_file(resources.files("assistant.privacy") / "ner" / "weights.npz") as weights:
        return NameRecognizer(Tagger(weights), threshold * LEANING[NameRecognizer.name])


def _add_files(digest: Any, place: Traversable, name: str) -> None:
    """Adds names and bytes of a file, or of every file under a folder, in a fixed order."""
    if place.is_dir():
        for child in sorted(place.iterdir(), key=lambda child: child.name):
            if child.name not in ("__pycache__", "card.md", "LICENSE"):
                _add_files(digest, child, f"{name}/{child.name}")
    else:
        digest.update(name.encode() + b"\0" + hashlib.sha256(place.read_bytes()).digest())


def _without_text(error: Exception) -> Exception:
    """A cause that says what kind of error it was and where, with no message: library messages quote the text.

    Raised outside the `except` block, so that the error itself does not hang on as `__context__`.
    """
    bare = RuntimeError(type(error).__name__)
    bare.__traceback__ = error.__traceback__
    return bare


class _Remembered:
    """Findings by the SHA-256 of their text; the least recently used go first once the texts' characters exceed a bound."""

    def __init__(self, characters: int) -> None:
        self._room = characters
        self._used = 0
        self._entries: OrderedDict[bytes, tuple[tuple[Finding, ...], int]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: bytes) -> tuple[Finding, ...] | None:
        with self._lock:
            entry = self._entries.get(key)
            if entry is None:
                return None
            self._entries.move_to_end(key)
            return entry[0]

    def put(self, key: bytes, findings: tuple[Finding, ...], characters: int) -> None:
        cost = characters + 200
        with self._lock:
            if key in self._entries or cost > self._room:
                return
            self._entries[key] = (findings, cost)
            self._used += cost
            while self._used > self._room:
                _, (_, freed) = self._entries.popitem(last=False)
                self._used -= freed
