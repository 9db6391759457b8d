"""Builds the detector that the settings describe. Reads the company's own lists; the weights wait for `Detector.load`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.errors import ConfigurationError
from assistant.privacy.detection import ENTITY_TYPES, Detector
from assistant.settings import PrivacySettings

if TYPE_CHECKING:
    from assistant.privacy.recognizers.lists import OwnWords
    from assistant.privacy.recognizers.other_names import OtherNames


def detector_of(privacy: PrivacySettings) -> Detector:
    """The detector. Raises ConfigurationError for a country without known numbers, an own list that can't be read, another
    detector for a type that nobody knows, or settings by which nothing would look for names.
    """
    own_words = _own_words(privacy)
    return Detector(
        threshold=privacy.threshold,
        phone_regions=privacy.phone_regions,
        countries=_countries(privacy),
        own_words=own_words,
        other_names=_other_names(privacy, own_words),
        bundled_names=privacy.bundled_names,
    )


def _countries(privacy: PrivacySettings) -> tuple[str, ...] | None:
    """The countries whose numbers are looked for, None meaning all. Raises ConfigurationError for one that is not known."""
    if not privacy.countries:
        return None
    from assistant.privacy.recognizers.national import COUNTRIES

    unknown = sorted(set(privacy.countries) - set(COUNTRIES))
    if unknown:
        raise ConfigurationError(
            f"The setting privacy.countries names {', '.join(unknown)}, for which no numbers are known.",
            not_done="Nothing was scanned and nothing was sent.",
            next_step=f"Known are {', '.join(COUNTRIES)}.",
        )
    return privacy.countries


def _own_words(privacy: PrivacySettings) -> OwnWords | None:
    """The company's own words as the settings name them; None where they name none."""
    if not (privacy.deny or privacy.allow or privacy.patterns):
        return None
    from assistant.privacy.recognizers.list_files import AllowList, DenyList
    from assistant.privacy.recognizers.lists import OwnWords, OwnWordsConfig
    from assistant.privacy.recognizers.own_patterns import OwnPattern

    return OwnWords(
        OwnWordsConfig(
            deny=tuple(
                DenyList(name, listed.file, listed.type, listed.case == "ignore")
                for name, listed in privacy.deny.items()
            ),
            allow=tuple(
                AllowList(name, listed.file, listed.patterns, listed.case == "ignore")
                for name, listed in privacy.allow.items()
            ),
            patterns=tuple(
                OwnPattern(
                    name,
                    own.type,
                    own.regex,
                    own.score,
                    own.context,
                    own.group,
                    own.case == "ignore",
                    own.whole_words,
                )
                for name, own in privacy.patterns.items()
            ),
        )
    )


def _other_names(privacy: PrivacySettings, own_words: OwnWords | None) -> OtherNames | None:
    """The other detectors as the settings name them; None where they name none."""
    if not privacy.detectors:
        if privacy.bundled_names:
            return None
        raise ConfigurationError(
            "Nothing would look for names: privacy.bundled_names is false, and privacy.detectors names no other detector.",
            not_done="Nothing was scanned and nothing was sent.",
            next_step="Set one of the two.",
        )
    from assistant.privacy.recognizers.other_folders import OtherDetector, wrong
    from assistant.privacy.recognizers.other_names import OtherNames

    known = ENTITY_TYPES | (own_words.entity_types if own_words else frozenset())
    made = []
    for name, listed in privacy.detectors.items():
        least = max(privacy.threshold, listed.threshold or 0.0)
        one = OtherDetector(name, listed.kind, listed.path, listed.package, listed.languages, listed.labels, least)
        unknown = sorted(set(listed.labels.values()) - known)
        if unknown:
            raise wrong(
                one,
                f"its labels stand for {', '.join(unknown)}, which is no entity type",
                f"Known are {', '.join(sorted(known))}.",
            )
        made.append(one)
    return OtherNames(made, languages=privacy.languages, beside_bundled=privacy.bundled_names)
