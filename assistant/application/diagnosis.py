"""`assistant doctor`: each promise that a machine can check, checked by trying, and the result recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from assistant.application import port
from assistant.errors import AssistantError
from assistant.facts import Principal

if TYPE_CHECKING:
    from assistant.application.assembly import Assistant

_PROBE_TEXT = "Write to jana.novakova@example.org about DE89 3704 0044 0532 0130 00."
_PROBE_TYPES = {"EMAIL_ADDRESS", "IBAN_CODE"}


class CheckState(StrEnum):
    """How a check came out."""

    OK = "ok"
    WARNING = "warning"
    """Holds less than it could; the detail says what that means."""
    FAILED = "FAILED"


@dataclass(frozen=True)
class Check:
    """One thing tried, and what came of it."""

    name: str
    state: CheckState
    detail: str


def doctor(assistant: Assistant, principal: Principal, request: port.Diagnose) -> port.Result:
    """Run every check, record `system.selftest`, and say what holds; negative where something failed."""
    del request
    checks: list[Check] = []
    for name, examine in _EXAMINATIONS:
        try:
            checks += examine(assistant)
        except AssistantError as error:
            checks.append(Check(name, CheckState.FAILED, str(error)))
        except OSError as error:
            checks.append(Check(name, CheckState.FAILED, f"{error.filename or 'a file'}: {error.strerror}"))
    checks.append(_record(assistant, principal, checks))
    rows = [{"name": check.name, "state": check.state.value, "detail": check.detail} for check in checks]
    failed = any(check.state is CheckState.FAILED for check in checks)
    return port.Result(value={"schema": "assistant.doctor/1", "checks": rows}, negative=failed)


def _process(assistant: Assistant) -> Iterator[Check]:
    from assistant.hardening import is_hardened

    del assistant
    if is_hardened():
        yield Check("process", CheckState.OK, "no core dumps, not dumpable")
    else:
        yield Check("process", CheckState.FAILED, "its memory can be dumped or traced")


def _egress(assistant: Assistant) -> Iterator[Check]:
    from assistant.egress import selftest

    del assistant
    for attempt in selftest():
        yield Check(f"egress: {attempt.name}", CheckState.OK if attempt.refused else CheckState.FAILED, attempt.detail)


def _model(assistant: Assistant) -> Iterator[Check]:
    from assistant.application.administration import weights_of
    from assistant.inference.weights import Hashes, verify

    entry = assistant.model()
    verify(weights_of(assistant.settings, entry), entry, Hashes())
    yield Check("model: weights", CheckState.OK, f"{entry.name}, SHA-256 {entry.sha256}")
    engine = assistant.engine(entry)
    attempts = engine.probe()
    for layer in engine.layers:
        yield Check(f"sandbox: {layer.name}", CheckState.OK if layer.enforced else CheckState.WARNING, layer.detail)
    for attempt in attempts:
        state = CheckState.OK if attempt.refused else CheckState.FAILED
        yield Check(f"escape: {attempt.name}", state, attempt.detail)


def _detection(assistant: Assistant) -> Iterator[Check]:
    for other, error in assistant.detector.other_names.examine() if assistant.detector.other_names else ():
        limits = f", for {' '.join(other.languages)}" if other.languages else ""
        state = CheckState.FAILED if error else CheckState.OK
        yield Check(f"detection: {other.name}", state, str(error or f"{other.kind}, {other.place}{limits}, loaded"))
    found = {finding.entity_type for finding in assistant.detector.detect(_PROBE_TEXT)}
    missing = sorted(_PROBE_TYPES - found)
    if missing:
        yield Check("detection", CheckState.FAILED, f"did not find {', '.join(missing)} in the test sentence")
    else:
        yield Check("detection", CheckState.OK, f"version {assistant.detector.version}")


def _policy(assistant: Assistant) -> Iterator[Check]:
    from assistant.policy.testing import run_tests

    policy = assistant.policy
    results = run_tests(policy)
    failed = [result.name for result in results if not result.passed]
    if failed:
        yield Check("policy", CheckState.FAILED, f"{policy.name}: tests fail: {'; '.join(failed)}")
    else:
        yield Check("policy", CheckState.OK, f"{policy.name}, {len(results)} tests pass, SHA-256 {policy.digest}")


def _log(assistant: Assistant) -> Iterator[Check]:
    from assistant.application.auditing import verification_of

    log = assistant.log
    found = verification_of(assistant, None)
    state = CheckState.OK if found["consistent"] else CheckState.FAILED
    summary = "consistent" if found["consistent"] else "; ".join(problem["what"] for problem in found["problems"])
    yield Check("log", state, f"{found['log_id']}, {found['size']} records, {summary}")
    yield Check("log: verifier key", CheckState.OK, f"{log.verifier_key} (keep a copy elsewhere)")
    if found["trial"]:
        yield Check("log: auditors", CheckState.WARNING, f"TRIAL: {found['trial']}")
    else:
        names = ", ".join(auditor.name for auditor in log.roster.auditors)
        yield Check("log: auditors", CheckState.OK, f"sealed to {names}")


def _databases(assistant: Assistant) -> Iterator[Check]:
    from assistant.application.administration import current_databases

    assistant.conversations.list("")
    value = current_databases(assistant, _NOBODY, port.CurrentDatabases()).value
    for row in value["databases"]:
        state = CheckState.OK if row["state"] == "current" else CheckState.FAILED
        yield Check("database", state, f"{row['path']}: schema {row['revision']}, {row['state']}")


def _keys(assistant: Assistant) -> Iterator[Check]:
    keys = assistant.home / "keys"
    loose = [path.name for path in sorted(keys.rglob("*")) if path.stat().st_mode & 0o077]
    if loose or keys.stat().st_mode & 0o077:
        yield Check(
            "keys", CheckState.FAILED, f"readable by others: {', '.join(loose) or keys}; run chmod -R go= {keys}"
        )
    else:
        yield Check("keys", CheckState.OK, f"{keys}, readable by its owner only")


def _record(assistant: Assistant, principal: Principal, checks: list[Check]) -> Check:
    from assistant.audit.events import Entry, EventType

    body: dict[str, Any] = {
        "user": principal.user,
        "checks": [{"name": c.name, "state": c.state.value, "detail": c.detail} for c in checks],
    }
    decision = "failed" if any(check.state is CheckState.FAILED for check in checks) else "passed"
    try:
        receipt = assistant.log.append(Entry(EventType.SYSTEM_SELFTEST, body, decision=decision))
    except AssistantError as error:
        return Check("record", CheckState.FAILED, str(error))
    return Check("record", CheckState.OK, f"number {receipt.seq} in the log")


_NOBODY = Principal("", frozenset(), "none", "")

_EXAMINATIONS: tuple[tuple[str, Callable[[Assistant], Iterator[Check]]], ...] = (
    ("process", _process),
    ("egress", _egress),
    ("log", _log),
    ("keys", _keys),
    ("databases", _databases),
    ("policy", _policy),
    ("detection", _detection),
    ("model", _model),
)

USE_CASES: dict[str, Callable[[Assistant, Principal, Any], port.Result]] = {"doctor": doctor}
