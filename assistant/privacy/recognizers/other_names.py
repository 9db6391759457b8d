"""Names by other detectors than the bundled one, as the settings name them: all of them together, or by a text's language.

A text goes once to each detector that is for every language, and to those of its own language, never to one of each language
in turn. Nothing is imported before `load`, and nothing is ever fetched.
"""

from __future__ import annotations

import hashlib
import re
import threading
from collections.abc import Iterator, Sequence
from functools import cached_property

from assistant.errors import AssistantError, ConfigurationError
from assistant.facts import Finding
from assistant.privacy.overlaps import trimmed_lines
from assistant.privacy.recognizers.other_folders import OtherDetector, digest_of, wrong
from assistant.privacy.recognizers.other_languages import LANGUAGES, language_of
from assistant.privacy.recognizers.other_models import DEFAULT_LABELS, PROMPTS, Model, Name, load
from assistant.privacy.recognizers.own_patterns import NOTHING_SENT

_LETTER = re.compile(r"[^\W\d_]")
_OVER_LINES = frozenset({"LOCATION", "STREET_ADDRESS"})
"""Types of which one may span line breaks."""
_NAMES = frozenset({"PERSON", "LOCATION", "ORGANIZATION"})


class OtherNames:
    """Finds what other models take for names. May be shared between threads; each model serves one at a time."""

    name = "OtherNames"

    def __init__(
        self, detectors: Sequence[OtherDetector], *, languages: Sequence[str] = (), beside_bundled: bool = True
    ) -> None:
        """Reads nothing yet.

        Args: the detectors, at least one; the languages (ISO 639-1) that texts are in, the usual one first, of which none
        means any; whether the bundled tagger looks at every text too.
        Raises: ConfigurationError for a language that can't be told, or one for which nothing would look for names.
        """
        self._slots = [_Slot(one) for one in detectors]
        bound = [slot.one for slot in self._slots if slot.one.languages]
        self._languages = tuple(languages) or LANGUAGES
        self._default = (*languages, *(language for one in bound for language in one.languages), "")[0]
        self._bare = not beside_bundled and len(bound) == len(self._slots)
        """Whether a text of a language without a detector would be looked at by nothing."""
        if bound and len(self._languages) > 1:
            for one in bound:
                untold = [language for language in one.languages if language not in LANGUAGES]
                if untold:
                    raise wrong(one, f"{', '.join(untold)} can't be told from other languages", _KNOWN)
        for one in bound:
            if languages and not set(one.languages) & set(languages):
                raise wrong(
                    one, "privacy.languages names none of its languages", "Mend one of the two in the settings."
                )
        untold = [language for language in languages if language not in LANGUAGES and len(languages) > 1]
        if untold:
            raise ConfigurationError(
                f"The setting privacy.languages names {', '.join(untold)}, which can't be told from other languages.",
                not_done=NOTHING_SENT,
                next_step=_KNOWN,
            )
        if self._bare and not any(self._default in one.languages for one in bound):
            raise ConfigurationError(
                f"Nothing would look for names in texts whose language is {self._default}, the first of privacy.languages.",
                not_done=NOTHING_SENT,
                next_step="Add a detector for it, or set privacy.bundled_names.",
            )

    @cached_property
    def digest(self) -> str:
        """SHA-256, hexadecimal, of the settings and of every file of the models. Reads them; raises ConfigurationError."""
        said = " ".join((*self._languages, self._default, str(self._bare)))
        parts = [said, *(digest_of(slot.one) for slot in self._slots)]
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()

    @property
    def entity_types(self) -> frozenset[str]:
        """Every type that the settings of the detectors name."""
        return frozenset(kind for slot in self._slots for kind in slot.entity_types)

    def load(self) -> None:
        """Loads every model, once. Raises ConfigurationError as `other_models.load` does."""
        for slot in self._slots:
            slot.load()

    def examine(self) -> Iterator[tuple[OtherDetector, AssistantError | None]]:
        """Each detector, with the reason why it can't be loaded, if there is one."""
        for slot in self._slots:
            try:
                slot.load()
            except AssistantError as error:
                yield slot.one, error
            else:
                yield slot.one, None

    def find(self, text: str) -> Iterator[Finding]:
        """Every name that one of the detectors finds which are for this text; spans may overlap."""
        from assistant.privacy.recognizers.names import loosened

        shown = loosened(text)
        for slot in self._chosen(text):
            for found in slot.find(shown):
                yield from self._parts(text, found, slot.one)

    def _chosen(self, text: str) -> list[_Slot]:
        """The detectors that a text goes to."""
        if not any(slot.one.languages for slot in self._slots):
            return self._slots
        language = self._languages[0] if len(self._languages) == 1 else language_of(text, self._languages)
        language = language or self._default
        chosen = [slot for slot in self._slots if not slot.one.languages or language in slot.one.languages]
        if not chosen and self._bare:
            chosen = [slot for slot in self._slots if self._default in slot.one.languages]
        return chosen

    def _parts(self, text: str, found: Name, one: OtherDetector) -> Iterator[Finding]:
        for span in trimmed_lines(text, found.start, found.end, over_lines=found.entity_type in _OVER_LINES):
            if found.entity_type not in _NAMES or _LETTER.search(text, *span):
                score = min(1.0, max(0.0, found.score))
                yield Finding(*span, found.entity_type, score, self.name, f"{one.name}: {found.label}")


_KNOWN = f"Known are {', '.join(LANGUAGES)}; where privacy.languages names a single one, nothing has to be told."


class _Slot:
    """A detector with its model."""

    def __init__(self, one: OtherDetector) -> None:
        self.one = one
        self._lock = threading.Lock()
        self._model: Model | None = None

    @property
    def entity_types(self) -> frozenset[str]:
        usual = PROMPTS if self.one.kind == "gliner" else DEFAULT_LABELS
        return frozenset((self.one.labels or usual).values())

    def load(self) -> Model:
        with self._lock:
            if self._model is None:
                self._model = load(self.one)
            return self._model

    def find(self, shown: str) -> Iterator[Name]:
        """The names in a text of any length, which goes through in pieces that overlap."""
        from assistant.privacy.recognizers.names import OVERLAP, pieces

        model = self.load()
        for start, end in pieces(shown):
            if _LETTER.search(shown, start, end):
                yield from self._piece(model, shown, start, end, OVERLAP)

    def _piece(self, model: Model, shown: str, start: int, end: int, overlap: int) -> Iterator[Name]:
        """The names that touch `start` to `end`, read with what stands around; in halves where that is too long."""
        begin = max(0, start - overlap)
        with self._lock:
            found = model.find(shown[begin : end + overlap], self.one.threshold)
        if found is not None:
            for name in found:
                placed = name._replace(start=begin + name.start, end=begin + name.end)
                if placed.start < end and start < placed.end:
                    yield placed
            return
        if end - start < 2:
            raise RuntimeError("the model reads too little at a time")
        space = shown.rfind(" ", start + (end - start) // 4, (start + end) // 2)
        middle = space + 1 if space >= 0 else (start + end) // 2
        yield from self._piece(model, shown, start, middle, overlap * 2 // 3)
        yield from self._piece(model, shown, middle, end, overlap * 2 // 3)
