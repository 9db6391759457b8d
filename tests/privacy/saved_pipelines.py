"""spaCy pipelines on disk, for the tests of other detectors than the bundled one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import spacy

from assistant.privacy.recognizers.other_folders import OtherDetector


def pipeline(folder: Path, names: Mapping[str, str], language: str = "en") -> Path:
    """A spaCy pipeline on disk that finds exactly these words."""
    made = spacy.blank(language)
    ruler = cast(Any, made.add_pipe("entity_ruler"))
    ruler.add_patterns([{"label": label, "pattern": word} for word, label in names.items()])
    made.to_disk(folder)
    return folder


def by_spacy(path: Path, name: str = "clinic", **more: Any) -> OtherDetector:
    return OtherDetector(name, "spacy", path, **more)
