"""Settings: flag over environment over the user's `config.toml` over the managed file over defaults, each with its origin.

Keys marked as administrator keys are read only from the managed file once that exists; setting them elsewhere is then an
error. The managed file's place is an argument of `load`, never a variable or a flag, so that nobody can point elsewhere.
Environment names are the key in capitals: `model.name` is `ASSISTANT_MODEL_NAME`.
"""

from __future__ import annotations

import difflib
import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, get_origin

import platformdirs
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError
from pydantic.fields import FieldInfo

from assistant.errors import ConfigurationError

MANAGED_FILE = Path("/etc/assistant/config.toml")
PREFIX = "ASSISTANT_"


class _Administrator:
    """Marks a key that only the managed file may set once it exists."""


ADMINISTRATOR = _Administrator()


def _absolute(path: Path) -> Path:
    path = path.expanduser()
    if not path.is_absolute():
        raise ValueError("a path must be absolute, or begin with ~, or it would mean another place in every folder")
    return path


Place = Annotated[Path, AfterValidator(_absolute)]
"""A file or folder; `~` is the home folder of whoever runs the program."""


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True, use_attribute_docstrings=True)


class IdentitySettings(_Section):
    default_groups: Annotated[tuple[str, ...], ADMINISTRATOR] = ("staff",)
    """Groups that everybody belongs to."""
    groups: Annotated[dict[str, tuple[str, ...]], ADMINISTRATOR] = {}
    """Which of our groups the members of an operating-system group belong to, e.g. `{legal = ["data-office"]}`."""


class PolicySettings(_Section):
    file: Annotated[Place | None, ADMINISTRATOR] = None
    """The policy in force. Unset: the baseline that the package pins."""
    classification: Annotated[Literal["public", "internal", "confidential", "restricted"], ADMINISTRATOR] = "internal"
    """What a conversation counts as at least."""


EntityType = Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$", max_length=40)]
ListName = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$")]
Case = Literal["ignore", "match"]


class DenyListSettings(_Section):
    file: Place
    """One entry a line, or a `.csv` with a header of `text` and perhaps `type` and `case`."""
    type: EntityType
    """What an entry is that names no type itself, such as CUSTOMER."""
    case: Case = "ignore"


class AllowListSettings(_Section):
    file: Place | None = None
    """One entry a line."""
    patterns: tuple[Annotated[str, Field(max_length=1000)], ...] = ()
    """In RE2's syntax; what one matches whole is never a finding."""
    case: Case = "ignore"


class PatternSettings(_Section):
    type: EntityType
    regex: Annotated[str, Field(min_length=1, max_length=1000)]
    """In RE2's syntax. A match counts only where no letter or digit touches it."""
    score: Annotated[float, Field(ge=0, le=1)] = 0.6
    context: tuple[str, ...] = ()
    """Single words that raise the score where one stands shortly before the match."""
    group: int | str = 0
    """The part of the match that is found: 0 for all of it."""
    case: Case = "ignore"
    whole_words: bool = True


Language = Annotated[str, Field(pattern=r"^[a-z]{2}$")]


class DetectorSettings(_Section):
    kind: Literal["spacy", "transformers", "gliner"]
    path: Place | None = None
    """The folder that the model was saved in. Nothing is ever fetched."""
    package: Annotated[str | None, Field(max_length=100)] = None
    """For spaCy in place of a path: an installed package, such as de_core_news_lg."""
    languages: tuple[Language, ...] = ()
    """Languages (ISO 639-1) of the texts that it is for. Empty: all."""
    labels: Annotated[dict[Annotated[str, Field(min_length=1, max_length=100)], EntityType], Field(max_length=100)] = {}
    """What the model calls a name and which type that is, such as PER = "PERSON". Empty: the usual names of labels."""
    threshold: Annotated[float | None, Field(ge=0, le=1)] = None
    """The least score. Unset, or lower than that: privacy.threshold."""


class PrivacySettings(_Section):
    threshold: Annotated[float, ADMINISTRATOR, Field(ge=0, le=1)] = 0.4
    """Findings below this score are dropped; names of the bundled model, whose scores are chances, below a twentieth of it."""
    phone_regions: Annotated[tuple[str, ...], ADMINISTRATOR] = ("US", "GB", "DE", "FR", "ES", "IT", "NL", "CZ", "BR")
    """Countries whose national phone number formats are recognised (ISO 3166); international ones always are."""
    countries: Annotated[tuple[str, ...], ADMINISTRATOR] = ()
    """Countries (ISO 3166) whose identity, tax, health and passport numbers are looked for. Empty: all that are known."""
    deny: Annotated[dict[ListName, DenyListSettings], ADMINISTRATOR] = {}
    """Lists of the company's own words, such as names of customers and projects, that are always found."""
    allow: Annotated[dict[ListName, AllowListSettings], ADMINISTRATOR] = {}
    """Lists of words that are never a finding, such as the company's own name."""
    patterns: Annotated[dict[ListName, PatternSettings], ADMINISTRATOR] = {}
    """The company's own patterns."""
    bundled_names: Annotated[bool, ADMINISTRATOR] = True
    """Whether the bundled model looks for people, places and organizations."""
    detectors: Annotated[dict[ListName, DetectorSettings], ADMINISTRATOR] = {}
    """Other models that look for names: spaCy pipelines, and folders of Transformers or GLiNER models."""
    languages: Annotated[tuple[Language, ...], ADMINISTRATOR] = ()
    """Languages (ISO 639-1) that texts are in, the usual one first, for detectors of one language. Empty: any."""
    max_characters: Annotated[int, ADMINISTRATOR, Field(ge=1, le=1_000_000)] = 200_000
    """A prompt longer than this is refused, never passed unscanned."""


class ModelSettings(_Section):
    name: str = "demo"
    """The model that new turns run on; `assistant models list` shows which there are."""
    directory: Annotated[Place | None, ADMINISTRATOR] = None
    """Where weights files lie. Unset: `models` in the home."""
    catalogue: Annotated[Place | None, ADMINISTRATOR] = None
    """A JSON file with further models that may run, beside the built-in catalogue."""


class EngineSettings(_Section):
    jurisdiction: Annotated[str | None, ADMINISTRATOR] = None
    """Country code of the place where this machine stands, for policy rules. Unset: `local`."""
    allow_unsandboxed: Annotated[bool, ADMINISTRATOR] = False
    """Run models other than the bundled one although the kernel offers no sandbox."""
    threads: Annotated[int | None, Field(ge=1, le=1024)] = None
    """Threads for inference. Unset: one a core that this process may use."""
    context: Annotated[int, Field(ge=512, le=1_048_576)] = 8192
    """Tokens of context that a model is loaded with, at most what the model supports."""
    gpu_layers: Annotated[int | None, Field(ge=-1)] = None
    """Layers to put on the GPU. Unset: all of them where llama.cpp was built for one."""


class LogSettings(_Section):
    id: Annotated[str | None, ADMINISTRATOR] = None
    """The log that must be in use, hexadecimal. Unset: whichever the home names."""


class ChatSettings(_Section):
    reasoning: bool = True
    """Show the model's reasoning."""
    theme: Literal["dark", "light", "high-contrast"] = "dark"
    """How the terminal app looks. Where NO_COLOR is set it has no colour."""
    keys: dict[str, str] = {}
    """Other keys for the terminal app, by the ids that its help (F1) shows, e.g. `{copy = "ctrl+b"}`."""
    mouse: bool = True
    """Let the terminal app use the mouse; without it the terminal's own selection works."""


class Settings(_Section):
    home: Annotated[Place, ADMINISTRATOR] = Field(default_factory=lambda: platformdirs.user_data_path("assistant"))
    """Where logs, keys and conversations lie."""
    identity: IdentitySettings = IdentitySettings()
    policy: PolicySettings = PolicySettings()
    privacy: PrivacySettings = PrivacySettings()
    model: ModelSettings = ModelSettings()
    engine: EngineSettings = EngineSettings()
    log: LogSettings = LogSettings()
    chat: ChatSettings = ChatSettings()


@dataclass(frozen=True)
class Key:
    """One setting. `name` is dotted, as in TOML."""

    name: str
    field: FieldInfo
    administrator: bool

    @property
    def variable(self) -> str:
        return PREFIX + self.name.replace(".", "_").upper()


@dataclass(frozen=True)
class Loaded:
    """Settings with where each value came from."""

    settings: Settings
    origins: Mapping[str, str]
    """Dotted key to `default`, a file's path, `environment NAME` or `flag`."""
    user_file: Path
    managed: bool
    """Whether a managed file exists. Without one this is a trial installation."""

    def value(self, name: str) -> object:
        """The value of a dotted key."""
        value: object = self.settings
        for part in name.split("."):
            value = getattr(value, part)
        return value


def keys(section: type[BaseModel] = Settings, prefix: str = "") -> Iterator[Key]:
    """Every setting there is, in the order of the schema."""
    for name, field in section.model_fields.items():
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            yield from keys(field.annotation, f"{prefix}{name}.")
        else:
            yield Key(prefix + name, field, ADMINISTRATOR in field.metadata)


def user_config_file(environment: Mapping[str, str]) -> Path:
    """Where the user's own settings lie: `$XDG_CONFIG_HOME/assistant/config.toml`."""
    base = environment.get("XDG_CONFIG_HOME")
    return (Path(base) if base else platformdirs.user_config_path()) / "assistant" / "config.toml"


def load(
    environment: Mapping[str, str],
    flags: Mapping[str, object] | None = None,
    *,
    user_file: Path | None = None,
    managed_file: Path = MANAGED_FILE,
) -> Loaded:
    """Read the settings of one process.

    Args: environment variables; flags by dotted key; the user's and the managed file.
    Raises ConfigurationError for unknown keys (with the nearest known), wrong values, unreadable files, and for
    administrator keys outside the managed file where there is one.
    """
    known = {key.name: key for key in keys()}
    user_file = user_file or user_config_file(environment)
    managed_values = _read_file(managed_file, known)
    managed = managed_values is not None
    sources: list[tuple[str, dict[str, object]]] = [
        (str(managed_file), managed_values or {}),
        (str(user_file), _read_file(user_file, known) or {}),
        ("environment", _read_environment(environment, known)),
        ("flag", dict(flags or {})),
    ]
    values: dict[str, object] = {}
    origins = dict.fromkeys(known, "default")
    for origin, found in sources:
        for name, value in found.items():
            key = known[name]
            if managed and key.administrator and origin != str(managed_file):
                raise ConfigurationError(
                    f"{name} is an administrator's setting and may be set only in {managed_file}; it is set by "
                    f"{_describe(origin, key)}.",
                    not_done="Nothing was started.",
                    next_step="Take it out there, or ask your administrator.",
                )
            values[name] = value
            origins[name] = _describe(origin, key)
    return Loaded(_build(values, origins), origins, user_file, managed)


def _describe(origin: str, key: Key) -> str:
    return f"environment {key.variable}" if origin == "environment" else origin


def _build(values: Mapping[str, object], origins: Mapping[str, str]) -> Settings:
    nested: dict[str, Any] = {}
    for name, value in values.items():
        *sections, last = name.split(".")
        target = nested
        for part in sections:
            target = target.setdefault(part, {})
        target[last] = value
    try:
        return Settings.model_validate(nested)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        location = [str(part) for part in first["loc"]]
        name = ".".join(location)
        key = next((n for n in (".".join(location[:size]) for size in (2, 1)) if n in origins), name)
        raise ConfigurationError(
            f"The setting {name} ({origins.get(key, 'default')}) has a wrong value: {first['msg']}.",
            not_done="Nothing was started.",
            next_step="`assistant config schema` shows what it takes.",
        ) from None


def _read_file(path: Path, known: Mapping[str, Key]) -> dict[str, object] | None:
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise ConfigurationError(
            f"The settings file {path} can't be read: {reason}.", not_done="Nothing was started."
        ) from error
    found: dict[str, object] = {}
    sections = {name.split(".")[0] for name in known if "." in name}
    for name, value in document.items():
        if name in sections and isinstance(value, dict):
            for inner, inner_value in value.items():
                found[_known(f"{name}.{inner}", known, str(path))] = inner_value
        else:
            found[_known(name, known, str(path))] = value
    return found


def _read_environment(environment: Mapping[str, str], known: Mapping[str, Key]) -> dict[str, object]:
    by_variable = {key.variable: key for key in known.values()}
    found: dict[str, object] = {}
    for variable, text in environment.items():
        if not variable.startswith(PREFIX):
            continue
        if variable not in by_variable:
            raise ConfigurationError(
                f"{variable} names no setting.{_nearest(variable, by_variable)}",
                not_done="Nothing was started.",
                next_step="`assistant config schema` lists them all.",
            )
        key = by_variable[variable]
        found[key.name] = _parse(text, key)
    return found


def _parse(text: str, key: Key) -> object:
    if get_origin(key.field.annotation) not in (tuple, dict):
        return text
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        raise ConfigurationError(
            f'{key.variable} must be JSON, such as ["staff"].', not_done="Nothing was started."
        ) from None


def _known(name: str, known: Mapping[str, Key], origin: str) -> str:
    if name in known:
        return name
    raise ConfigurationError(
        f"{origin} has an unknown key {name}.{_nearest(name, known)}",
        not_done="Nothing was started.",
        next_step="`assistant config schema` lists them all.",
    )


def _nearest(name: str, known: Mapping[str, Any]) -> str:
    near = difflib.get_close_matches(name, known, n=1)
    return f" Did you mean {near[0]}?" if near else ""
