"""What other detectors of names are loaded from: a folder on this machine, or a package that is installed. Fetches nothing.

A folder that could run code when it is loaded (a pickle, a Python file) is refused, and is not opened to find out.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from importlib import metadata, util
from pathlib import Path
from typing import Any, Literal

from assistant.errors import ConfigurationError
from assistant.privacy.recognizers.own_patterns import NOTHING_SENT

Kind = Literal["spacy", "transformers", "gliner"]
LIBRARIES: Mapping[Kind, tuple[str, ...]] = {
    "spacy": ("spacy",),
    "transformers": ("transformers", "torch", "tokenizers", "safetensors"),
    "gliner": ("gliner", "transformers", "torch", "tokenizers", "safetensors"),
}
"""Distributions whose versions change what is found; the first one is also the name of our extra."""
_PICKLES = (".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle", ".joblib")
_UNREAD = (*_PICKLES, ".h5", ".msgpack", ".onnx", ".ot", ".md", ".pyc")
"""Endings of files in a folder of Transformers or GLiNER that are never read, and so don't count."""
_CONFIGURATION = {"transformers": "config.json", "gliner": "gliner_config.json", "spacy": "config.cfg"}
_VOCABULARIES = ("tokenizer.json", "vocab.txt", "vocab.json")
_INDEX = "model.safetensors.index.json"
_OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "TOKENIZERS_PARALLELISM": "false",
}
"""Read by the libraries when they are imported. The last one keeps a child process from hanging on a thread pool."""


@dataclass(frozen=True)
class OtherDetector:
    """One detector as it is configured: a folder, or for spaCy the name of a package."""

    name: str
    kind: Kind
    path: Path | None = None
    package: str | None = None
    languages: tuple[str, ...] = ()
    """Languages (ISO 639-1) of the texts that it is for. Empty: all."""
    labels: Mapping[str, str] = field(default_factory=dict)
    """What the model calls a name, and the entity type that it is. Empty: `DEFAULT_LABELS` or, for GLiNER, `PROMPTS`."""
    threshold: float = 0.0
    """The least score, 0 to 1."""

    @property
    def place(self) -> str:
        """What messages call it."""
        return str(self.path or self.package)


def wrong(one: OtherDetector, said: str, next_step: str) -> ConfigurationError:
    return ConfigurationError(
        f'The detector "{one.name}" can\'t be used: {said}.', not_done=NOTHING_SENT, next_step=next_step
    )


def check(one: OtherDetector) -> None:
    """Looks at what is there without loading it. Raises ConfigurationError where it may not or can't be loaded."""
    if (one.path is None) == (one.package is None):
        raise wrong(one, "it needs either a path or a package", "Set one of the two in the settings.")
    if one.path is None:
        if one.kind != "spacy":
            raise wrong(one, f"{one.kind} takes a folder, and no package", "Set its path in the settings.")
        if not (str(one.package).isidentifier() and util.find_spec(str(one.package))):
            raise wrong(one, f"no package {one.package} is installed", "Install it, or set a path; nothing is fetched.")
        return
    if not one.path.is_dir():
        raise wrong(one, f"{one.path} is not a folder", "Mend the path in the settings; nothing is fetched.")
    if not (one.path / _CONFIGURATION[one.kind]).is_file():
        raise wrong(
            one,
            f"{one.path} has no {_CONFIGURATION[one.kind]}, so it is no folder of {one.kind}",
            "Mend the path or the kind in the settings.",
        )
    _refuse_code(one, one.path)
    if one.kind != "spacy":
        _refuse_pickles(one, one.path)
        files = [path for path in one.path.iterdir() if path.name in _VOCABULARIES or path.suffix == ".model"]
        if not files or not (one.path / "tokenizer_config.json").is_file():
            # The library would go on with an empty vocabulary, or look for another one elsewhere.
            raise wrong(one, f"{one.path} has no tokenizer", "Save the model's tokenizer into the same folder.")


def _refuse_code(one: OtherDetector, folder: Path) -> None:
    for path in _files(folder):
        if path.suffix in (".py", ".pkl", ".pickle"):
            raise wrong(one, f"{path} is code or may hold some", "Take a model without code of its own.")
        if path.name == "adapter_config.json":
            raise wrong(
                one, f"{folder} is an adapter for another model", "Merge it into that model, and save the result."
            )
        if path.suffix == ".json" and path.name.endswith("config.json") and _names_code(_json(one, path)):
            raise wrong(one, f"{path} asks for code of its own (auto_map)", "Take a model without code of its own.")


def _refuse_pickles(one: OtherDetector, folder: Path) -> None:
    """Only safetensors are read (https://huggingface.co/docs/safetensors): a pickle can run code when it is opened."""
    index = folder / _INDEX
    if one.kind == "transformers" and index.is_file():
        shards = _json(one, index).get("weight_map", {})
        if any(Path(str(name)).name != name or not name.endswith(".safetensors") for name in shards.values()):
            raise wrong(one, f"{index} names files that are no safetensors of that folder", "Save the model anew.")
    elif not (folder / "model.safetensors").is_file():
        pickles = sorted(path.name for path in folder.iterdir() if path.suffix in _PICKLES)
        said = f"{folder} has no model.safetensors"
        said += f"; {pickles[0]} is a pickle, which can hold code, and is not opened" if pickles else ""
        raise wrong(
            one, said, "Save the model with save_pretrained(folder, safe_serialization=True), and set that folder."
        )


def _names_code(value: object) -> bool:
    if isinstance(value, dict):
        return "auto_map" in value or any(map(_names_code, value.values()))
    return isinstance(value, list) and any(map(_names_code, value))


def _json(one: OtherDetector, path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise wrong(one, f"{path} can't be read", "Save the model anew.")
    return found


def gliner_configuration(one: OtherDetector) -> dict[str, Any]:
    assert one.path is not None
    return _json(one, one.path / _CONFIGURATION["gliner"])


def digest_of(one: OtherDetector) -> str:
    """SHA-256, hexadecimal, of the setting, the libraries' versions, and all files of the folder or package.

    Raises: ConfigurationError where `check` does, or a file can't be read.
    """
    check(one)
    digest = hashlib.sha256(b"other detector 1\0")
    setting = (one.name, one.kind, one.package, one.languages, sorted(one.labels.items()), one.threshold)
    digest.update(repr(setting).encode() + b"\0")
    for library in LIBRARIES[one.kind]:
        digest.update(f"{library} {_version(library)}".encode() + b"\0")
    for folder in [one.path] if one.path else _package_folders(str(one.package)):
        for path in _files(folder):
            if path.suffix in (".pyc",) or (one.kind != "spacy" and path.suffix in _UNREAD):
                continue
            try:
                with path.open("rb") as file:
                    contents = hashlib.file_digest(file, "sha256").digest()
                    size = file.tell()
            except OSError as error:
                raise wrong(one, f"{path}: {error.strerror}", "Let this program read it.") from None
            digest.update(f"{path.relative_to(folder)} {size}".encode() + b"\0" + contents)
    return digest.hexdigest()


def _version(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return "not installed"


def _package_folders(package: str) -> Iterable[Path]:
    spec = util.find_spec(package)
    return [Path(place) for place in (spec.submodule_search_locations or ())] if spec else []


def _files(folder: Path) -> list[Path]:
    """Every file under it, in a fixed order. A link to a file counts as that file; one to a folder is not followed."""
    found = [Path(place) / name for place, _, names in os.walk(folder) for name in names]
    return sorted(path for path in found if path.is_file())


def library(one: OtherDetector, name: str) -> Any:
    """The module, imported with the libraries' own downloads turned off.

    Raises: ConfigurationError that names the extra to install.
    """
    os.environ.update(_OFFLINE)
    try:
        return importlib.import_module(name)
    except ImportError as error:
        said = "is not installed" if isinstance(error, ModuleNotFoundError) else "can't be imported"
        raise wrong(
            one,
            f"the library {error.name or name} {said}",
            f"Install it: pip install 'assistant[{LIBRARIES[one.kind][0]}]'.",
        ) from None
