"""Use cases of the administrator: policy, models, keys, databases. Each change leaves a record."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.application import port
from assistant.errors import ConfigurationError, ModelUnavailable
from assistant.facts import Principal
from assistant.settings import Loaded

if TYPE_CHECKING:
    from assistant.application.assembly import Assistant
    from assistant.inference.models import Catalogue, ModelEntry
    from assistant.policy.evaluation import Policy


# --- Policy ---------------------------------------------------------------------------------------------------------


def policy_in_force(loaded: Loaded) -> Policy:
    """The administrator's policy file, or the baseline, whose digest the package pins."""
    from assistant.policy.document import load_baseline, load_policy

    path = loaded.settings.policy.file
    if path is None:
        return load_baseline()
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ConfigurationError(
            f"The policy {path} can't be read: {error.strerror}.",
            not_done="Nothing was sent to the model.",
            next_step="The setting is policy.file.",
        ) from None
    return load_policy(data, source=str(path), revision=1)


def show_policy(assistant: Assistant, principal: Principal, request: port.ShowPolicy) -> port.Result:
    del principal, request
    policy = assistant.policy
    path = assistant.settings.settings.policy.file
    return port.Result(
        value={
            "schema": "assistant.policy/1",
            "name": policy.name,
            "revision": policy.revision,
            "digest": policy.digest,
            "source": str(path) if path else "the package's baseline",
            "description": policy.description,
            "rules": [
                {"id": rule.id, "action": rule.action.value, "mode": "enforce" if rule.enforced else "report"}
                for rule in policy.rules
            ],
        }
    )


def policy_schema(assistant: Assistant, principal: Principal, request: port.PolicySchema) -> port.Result:
    """The published JSON Schema, as it is."""
    from assistant.policy.schema import schema

    del assistant, principal, request
    return port.Result(value=schema())


def check_policy(assistant: Assistant, principal: Principal, request: port.CheckPolicy) -> port.Result:
    """Load a policy and run its tests; negative where one fails. Raises PolicyInvalid where it does not load."""
    from assistant.policy.document import load_policy
    from assistant.policy.testing import run_tests

    del principal
    if request.document is None:
        policy = assistant.policy
    else:
        policy = load_policy(request.document.encode(), source=request.source, revision=1)
    results = run_tests(policy)
    return port.Result(
        value={
            "schema": "assistant.policy.check/1",
            "name": policy.name,
            "digest": policy.digest,
            "rules": len(policy.rules),
            "tests": [
                {"name": r.name, "passed": r.passed, "line": r.line, "expected": r.expected, "got": r.got}
                for r in results
            ],
        },
        negative=not all(result.passed for result in results),
    )


# --- Models ---------------------------------------------------------------------------------------------------------


def catalogue_of(loaded: Loaded) -> Catalogue:
    """The built-in catalogue with the administrator's entries."""
    from assistant.inference.models import load_catalogue

    return load_catalogue(loaded.settings.model.catalogue)


def weights_of(loaded: Loaded, entry: ModelEntry) -> Path:
    """Where the weights of `entry` lie, whether or not they are there."""
    from assistant.inference.models import locate

    return locate(entry, loaded.settings.model.directory or loaded.settings.home / "models")


def list_models(assistant: Assistant, principal: Principal, request: port.ListModels) -> port.Result:
    del principal, request
    in_use = assistant.settings.settings.model.name
    return port.Result(
        value={
            "schema": "assistant.models/1",
            "models": [
                _model(assistant, entry) | {"in_use": entry.name == in_use} for entry in assistant.catalogue.entries
            ],
        }
    )


def show_model(assistant: Assistant, principal: Principal, request: port.ShowModel) -> port.Result:
    del principal
    return port.Result(value={"schema": "assistant.model/1", "model": _model(assistant, assistant.model(request.name))})


def verify_model(assistant: Assistant, principal: Principal, request: port.VerifyModel) -> port.Result:
    """Hash the file; negative where it is not what the catalogue says."""
    from assistant.inference.weights import Hashes, verify

    del principal
    entry = assistant.model(request.name or None)
    path = weights_of(assistant.settings, entry)
    value: dict[str, Any] = {"schema": "assistant.model.verify/1", "name": entry.name, "file": str(path)}
    try:
        verify(path, entry, Hashes())
    except ModelUnavailable as error:
        return port.Result(value=value | {"verified": False, "reason": str(error)}, negative=True)
    return port.Result(value=value | {"verified": True, "sha256": entry.sha256})


def use_model(assistant: Assistant, principal: Principal, request: port.UseModel) -> port.Result:
    """Check a model, record the change, and write it to the user's settings."""
    from assistant.audit.events import Entry, EventType
    from assistant.inference.weights import Hashes, verify

    entry = assistant.model(request.name)
    verify(weights_of(assistant.settings, entry), entry, Hashes())
    body = {"user": principal.user, "model": entry.name, "sha256": entry.sha256}
    text = _with_setting(assistant.settings.user_file, "model", "name", entry.name)
    assistant.log.append(Entry(EventType.MODEL_SELECTED, body, model=entry.name))
    _write_settings(assistant.settings.user_file, text)
    return port.Result(
        value={"schema": "assistant.model/1", "name": entry.name, "settings_file": str(assistant.settings.user_file)}
    )


def _model(assistant: Assistant, entry: ModelEntry) -> dict[str, Any]:
    return {
        "name": entry.name,
        "source": entry.source,
        "file": entry.file,
        "size_bytes": entry.size_bytes,
        "sha256": entry.sha256,
        "architecture": entry.architecture,
        "quantization": entry.quantization,
        "context_length": entry.context_length,
        "licence": entry.licence,
        "temperature": entry.sampling.temperature,
        "top_p": entry.sampling.top_p,
        "note": entry.note,
        "present": weights_of(assistant.settings, entry).exists(),
    }


def _with_setting(path: Path, section: str, key: str, value: str) -> str:
    """A TOML file's text with one string set and every other line as it is. ConfigurationError where that can't be done."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    quoted = f'{key} = "{value}"'
    heading = f"[{section}]"
    try:
        start = next(i for i, line in enumerate(lines) if line.split("#")[0].replace(" ", "").strip() == heading)
    except StopIteration:
        lines += ([""] if lines else []) + [heading, quoted]
    else:
        end = next((i for i in range(start + 1, len(lines)) if lines[i].lstrip().startswith("[")), len(lines))
        found = next((i for i in range(start + 1, end) if lines[i].split("=")[0].strip() == key), None)
        if found is None:
            lines.insert(start + 1, quoted)
        else:
            lines[found] = quoted
    text = "\n".join(lines) + "\n"
    try:
        written = tomllib.loads(text)[section][key] == value
    except (tomllib.TOMLDecodeError, KeyError, TypeError):
        written = False
    if not written:
        raise ConfigurationError(
            f"{path} is written in a way that this command can't change safely.",
            not_done="It was left as it is.",
            next_step=f"Set {section}.{key} to {value} in it yourself.",
        )
    return text


def _write_settings(path: Path, text: str) -> None:
    from assistant.keys import write_private

    path.parent.mkdir(parents=True, exist_ok=True)
    write_private(path, text.encode(), replace=True)


# --- Keys -----------------------------------------------------------------------------------------------------------


def list_keys(assistant: Assistant, principal: Principal, request: port.ListKeys) -> port.Result:
    del principal, request
    log = assistant.log
    sealed_to = "auditor (TRIAL)" if log.is_trial else "auditor"
    rows = [
        {"kind": "verifier", "name": log.log_id, "identity": log.verifier_key},
        *({"kind": sealed_to, "name": a.name, "identity": a.key_id.hex()} for a in log.roster.auditors),
    ]
    employee = assistant.home / "keys" / "employee.key"
    if employee.exists():
        digest = hashlib.sha256(b"assistant employee key" + employee.read_bytes()).hexdigest()[:16]
        rows.append({"kind": "employee", "name": "conversations", "identity": digest})
    return port.Result(value={"schema": "assistant.keys/1", "keys": rows})


def create_auditor(assistant: Assistant, principal: Principal, request: port.CreateAuditor) -> port.Result:
    """Make an auditor's key pair. Touches no home, so it leaves no record there: it may run on any machine."""
    from assistant.keys import create_auditor as create

    del assistant, principal
    public = create(Path(request.path), request.name, request.passphrase)
    return port.Result(value={"schema": "assistant.key/1", "public": str(public), "file": request.path})


def install_auditor(assistant: Assistant, principal: Principal, request: port.InstallAuditor) -> port.Result:
    """Close the log in use and start one that is sealed to this auditor."""
    from assistant.audit.log import install

    log_id = install(assistant.home, request.public, by=principal.user)
    log = assistant.log
    return port.Result(
        value={
            "schema": "assistant.keys.install/1",
            "log_id": log_id,
            "auditor": ", ".join(auditor.name for auditor in log.roster.auditors),
            "verifier_key": log.verifier_key,
        }
    )


# --- Databases ------------------------------------------------------------------------------------------------------


def current_databases(assistant: Assistant, principal: Principal, request: port.CurrentDatabases) -> port.Result:
    from assistant.storage.migration import current
    from assistant.storage.revisions import head

    del principal, request
    rows = []
    for path, branch in _databases(assistant.home):
        found = current(path, branch)
        state = "current" if found == head(branch) else "run assistant db upgrade"
        rows.append({"path": str(path), "revision": found, "state": state})
    return port.Result(
        value={"schema": "assistant.db/1", "databases": rows}, negative=any(r["state"] != "current" for r in rows)
    )


def upgrade_databases(assistant: Assistant, principal: Principal, request: port.UpgradeDatabases) -> port.Result:
    from assistant.storage.migration import upgrade

    del principal, request
    rows = []
    for path, branch in _databases(assistant.home):
        report = upgrade(path, branch)
        done = f"upgraded from {report.before}; as it was: {report.copy}" if report.copy else "current"
        rows.append({"path": str(path), "revision": report.after, "state": done})
    return port.Result(value={"schema": "assistant.db/1", "databases": rows})


def _databases(home: Path) -> list[tuple[Path, Any]]:
    found: list[tuple[Path, Any]] = [(path, "log") for path in sorted(home.glob("logs/*/log.db"))]
    if (home / "conversations.db").exists():
        found.append((home / "conversations.db", "conversations"))
    return found


USE_CASES: dict[str, Callable[[Assistant, Principal, Any], port.Result]] = {
    "policy.show": show_policy,
    "policy.check": check_policy,
    "policy.schema": policy_schema,
    "models.list": list_models,
    "models.show": show_model,
    "models.verify": verify_model,
    "models.use": use_model,
    "keys.list": list_keys,
    "keys.create": create_auditor,
    "keys.install": install_auditor,
    "db.current": current_databases,
    "db.upgrade": upgrade_databases,
}
