"""The catalogue: which weights may run, by their SHA-256, and how each is to be sampled.

The built-in entries are in `catalogue.json` beside this file; an administrator may name a second file. A model that is
in neither is never loaded, and no chat template inside a weights file is ever read. To pin a newly trained
demonstration model:

    python -c "from assistant.inference.models import pin; pin('demo')"
"""

from __future__ import annotations

import difflib
import hashlib
import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, cast

from assistant.errors import ConfigurationError
from assistant.inference.engine import Sampling

SCHEMA = "assistant.models/1"
BUILT_IN = Path(__file__).with_name("catalogue.json")
BUNDLED = Path(__file__).with_name("demo")
"""Where the weights that come with the package lie."""

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class ModelEntry:
    """One model that may run."""

    name: str
    file: str
    """The weights file's name, without folders."""
    size_bytes: int
    sha256: str
    """Of the weights file, hexadecimal."""
    architecture: str
    quantization: str
    context_length: int
    """Tokens that the model was made for."""
    source: str
    """Where the file can be had."""
    licence: str
    system_prompt_supported: bool
    """False where the authors advise to give no system text."""
    ram_gib_8k: float
    """Memory with 8k tokens of context, GiB."""
    ram_gib_32k: float
    note: str
    """What people should know before relying on it."""
    sampling: Sampling
    bundled: bool = False
    """Whether the weights come with the package."""


@dataclass(frozen=True)
class Catalogue:
    """All models that may run, in the order in which they are listed."""

    entries: tuple[ModelEntry, ...]

    def find(self, name: str) -> ModelEntry:
        """The entry of that name. Raises ConfigurationError, with the nearest name there is."""
        for entry in self.entries:
            if entry.name == name:
                return entry
        near = difflib.get_close_matches(name, [entry.name for entry in self.entries], n=1, cutoff=0.5)
        hint = f"Did you mean {near[0]}? " if near else ""
        raise ConfigurationError(
            f"There is no model called {name!r} in the catalogue.",
            not_done="Nothing was sent to any model.",
            next_step=f"{hint}`assistant models list` shows which there are.",
        )


def load_catalogue(additional: Path | None = None, *, built_in: Path = BUILT_IN) -> Catalogue:
    """The built-in catalogue and an administrator's own. Raises ConfigurationError for a file that is not right."""
    entries = list(_read_catalogue(built_in, bundled=("demo",)))
    if additional is not None:
        entries += _read_catalogue(additional, bundled=())
    seen: set[str] = set()
    for entry in entries:
        if entry.name in seen:
            raise _wrong(additional or built_in, f"the name {entry.name} is there twice; entries can't be replaced")
        seen.add(entry.name)
    return Catalogue(tuple(entries))


def locate(entry: ModelEntry, models_directory: Path) -> Path:
    """Where the weights of a model must lie. They need not be there."""
    return (BUNDLED if entry.bundled else models_directory) / entry.file


def pin(name: str, catalogue: Path = BUILT_IN, weights: Path | None = None) -> None:
    """Write size and SHA-256 of a bundled weights file into the catalogue; for whoever trained it anew."""
    document = json.loads(catalogue.read_text())
    (entry,) = (entry for entry in document["models"] if entry["name"] == name)
    data = (weights or BUNDLED / entry["file"]).read_bytes()
    entry.update(size_bytes=len(data), sha256=hashlib.sha256(data).hexdigest())
    catalogue.write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n")


def _read_catalogue(path: Path, bundled: Iterable[str]) -> list[ModelEntry]:
    try:
        document = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise _wrong(path, f"it can't be read: {error.strerror}") from None
    except ValueError as error:
        raise _wrong(path, f"it is not JSON ({error})") from None
    if (
        not isinstance(document, dict)
        or document.get("schema") != SCHEMA
        or not isinstance(document.get("models"), list)
    ):
        raise _wrong(path, f'it must be an object with "schema": "{SCHEMA}" and a list "models"')
    return [_entry(path, index, item, bundled) for index, item in enumerate(document["models"], 1)]


def _entry(path: Path, index: int, item: object, bundled: Iterable[str]) -> ModelEntry:
    if not isinstance(item, dict):
        raise _wrong(path, f"entry {index} is not an object")
    where = f"entry {index}"
    values = _fields(path, where, item, _ENTRY_FIELDS)
    sampling = _fields(
        path, f"the sampling of {where}", cast("dict[str, Any]", item["sampling"]), _SAMPLING_FIELDS, partial=True
    )
    for name, good in (
        ("name", _NAME.fullmatch(values["name"])),
        ("file", Path(values["file"]).name == values["file"] and values["file"] not in ("", ".", "..")),
        ("sha256", _DIGEST.fullmatch(values["sha256"])),
        ("size_bytes", values["size_bytes"] >= 0),
        ("context_length", values["context_length"] > 0),
    ):
        if not good:
            raise _wrong(path, f"{where}: {name} is not what it must be")
    try:
        values["sampling"] = Sampling(**sampling)
    except ValueError as error:
        raise _wrong(path, f"{where}: {error}") from None
    return ModelEntry(**values, bundled=values["name"] in bundled)


def _fields(
    path: Path, where: str, item: dict[str, Any], known: dict[str, Callable[[object], bool]], *, partial: bool = False
) -> dict[str, Any]:
    """`item` with exactly the known fields, each of its type. Raises ConfigurationError, with the nearest known one."""
    for name in item:
        if name not in known:
            near = difflib.get_close_matches(str(name), known, n=1)
            raise _wrong(
                path, f"{where} has an unknown field {name!r}" + (f"; did you mean {near[0]}?" if near else "")
            )
    for name, good in known.items():
        if name not in item and not partial:
            raise _wrong(path, f"{where} lacks {name}")
        if name in item and not good(item[name]):
            raise _wrong(path, f"{where}: {name} has the wrong type")
    return dict(item)


def _is_int(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


_TESTS: dict[str, Callable[[object], bool]] = {
    "str": lambda value: isinstance(value, str),
    "bool": lambda value: isinstance(value, bool),
    "int": _is_int,
    "int | None": _is_int,
    "float": _is_number,
    "Sampling": lambda value: isinstance(value, dict),
}
_ENTRY_FIELDS = {item.name: _TESTS[str(item.type)] for item in fields(ModelEntry) if item.name != "bundled"}
_SAMPLING_FIELDS = {item.name: _TESTS[str(item.type)] for item in fields(Sampling)}


def _wrong(path: Path, what: str) -> ConfigurationError:
    return ConfigurationError(
        f"The model catalogue {path} can't be used: {what}.",
        not_done="No model was loaded.",
        next_step="Mend the file, or take it out of the settings.",
    )
