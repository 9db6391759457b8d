"""Use cases of the compliance officer: list, read with a reason, verify. Reading leaves a record first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.application import port
from assistant.application.statements import TRIAL_STATEMENT
from assistant.errors import InputRefused, LogUnavailable, NotAuthorised, VerificationFailed
from assistant.facts import Principal

if TYPE_CHECKING:
    from assistant.application.assembly import Assistant
    from assistant.keys import AuditorKey


def list_records(assistant: Assistant, principal: Principal, request: port.ListRecords) -> port.Result:
    """The latest records' clear fields, oldest first."""
    from assistant.audit.log import records_of

    del principal
    with assistant.log.writer_of(request.log_id) as writer:
        latest = records_of(writer.engine, limit=request.limit, newest_first=True)
        value = {
            "schema": "assistant.audit.list/1",
            "log_id": writer.log_id.hex(),
            "logs": assistant.log.logs(),
            "records": [
                {
                    "seq": record.seq,
                    "time_ms": record.time_ms,
                    "event": record.event,
                    "decision": record.decision,
                    "model": record.model,
                    "erased": record.erased,
                }
                for record in reversed(list(latest))
            ],
        }
    return port.Result(value=value)


def show_records(assistant: Assistant, principal: Principal, request: port.ShowRecords) -> port.Result:
    """The content of records, after `audit.read` is durable."""
    from assistant.audit.reading import unseal

    reason = request.reason.strip()
    if not reason:
        raise InputRefused(
            "A reason is needed to read the log.", not_done="Nothing was read.", next_step="Give --reason TEXT."
        )
    key = _auditor_key(assistant, request)
    found = unseal(assistant.log, request.seqs, key, who=principal.user, why=reason, log_id=request.log_id)
    value = {
        "schema": "assistant.audit.show/1",
        "log_id": request.log_id or assistant.log.log_id,
        "read_seq": found.receipt.seq,
        "records": [
            {
                "seq": record.seq,
                "time_ms": record.time_ms,
                "event": record.event,
                "decision": record.decision,
                "model": record.model,
                "request_seq": record.request_seq,
                "body": _jsonable(record.body),
            }
            for record in found.records
        ],
    }
    return port.Result(value=value)


def _auditor_key(assistant: Assistant, request: port.ShowRecords) -> AuditorKey:
    """The auditor's key: from their file, or the trial one that lies in the home."""
    from assistant.keys import load_auditor

    if request.key_file is not None:
        return load_auditor(Path(request.key_file), request.passphrase)
    trial = assistant.log.home.trial_key
    if not trial.exists() or (not assistant.log.is_trial and request.log_id in (None, assistant.log.log_id)):
        raise NotAuthorised(
            "This log is sealed to an auditor's key.",
            not_done="Nothing was read.",
            next_step="Give --key FILE; its passphrase is asked for.",
        )
    return load_auditor(trial, None)


def verify_log(assistant: Assistant, principal: Principal, request: port.VerifyLog) -> port.Result:
    """Whether the log is consistent; negative where it is not. Reads no secret and writes nothing."""
    del principal
    value = verification_of(assistant, request.log_id, verifier_key=request.verifier_key, anchor=request.anchor)
    missing = request.require_anchor and value["anchor"] is None
    if missing:
        value["problems"].append({"seq": None, "what": "there is no earlier checkpoint held elsewhere to compare with"})
    return port.Result(value=value, negative=missing or not value["consistent"])


def _check_usage(log_id: str, verifier_key: str | None, anchor: str | None) -> None:
    """InputRefused for a key or an anchor that isn't one, or is another log's: that says nothing about this log."""
    from assistant.audit.checkpoint import origin
    from assistant.keys import VerifierKey

    not_done = "Nothing was verified."
    if verifier_key is not None:
        try:
            VerifierKey.parse(verifier_key)
        except VerificationFailed as error:
            raise InputRefused(error.what, not_done=not_done, next_step=error.next_step) from None
    if anchor is None:
        return
    of = anchor.split("\n", 1)[0]
    prefix = origin(bytes(16)).removesuffix(bytes(16).hex())
    if not of.startswith(prefix):
        raise InputRefused(
            "The anchor is no checkpoint of a log.",
            not_done=not_done,
            next_step="Give the file that an earlier `assistant audit verify --anchor FILE` wrote.",
        )
    if of != origin(bytes.fromhex(log_id)):
        other = of.removeprefix(prefix)
        raise InputRefused(
            f"The anchor is of the log {other}, and this is the log {log_id}.",
            not_done=not_done,
            next_step=f"Give --log {other}, or another file for this log's anchor.",
        )


def verification_of(
    assistant: Assistant, log_id: str | None, *, verifier_key: str | None = None, anchor: str | None = None
) -> dict[str, Any]:
    """What verifying a log of this home finds, as `audit verify --json` prints it."""
    from assistant.audit.home import Home
    from assistant.audit.log import stored_checkpoint, stored_verifier_key
    from assistant.audit.verification import verify
    from assistant.storage.database import open_database

    home = Home(assistant.home)
    active = home.active()
    identity = log_id or (active.hex() if active else "")
    if not _is_hex(identity) or bytes.fromhex(identity) not in home.logs():
        if log_id is None and (active is not None or home.logs()):
            raise LogUnavailable(
                f"The log {identity} is missing." if identity else f"{home.active_file} is missing.",
                not_done="Nothing was verified.",
                next_step=f"Restore {assistant.home / 'logs'} from a backup.",
            )
        raise InputRefused(
            f"There is no log {identity or 'yet'} in {assistant.home}.",
            not_done="Nothing was verified.",
            next_step="The first turn, or `assistant doctor`, starts one."
            if log_id is None
            else "`assistant audit list --json` names them.",
        )
    _check_usage(identity, verifier_key, anchor)
    engine = open_database(home.database(bytes.fromhex(identity)), "log", create=False, read_only=True)
    try:
        found = verify(engine, verifier_key=verifier_key, anchor=anchor)
        checkpoint = stored_checkpoint(engine) if found.consistent else None
        key = stored_verifier_key(engine) if found.consistent else None
    finally:
        engine.dispose()
    return {
        "schema": "assistant.audit.verify/1",
        "consistent": found.consistent,
        "log_id": identity,
        "size": found.size,
        "root": found.root,
        "newest_ms": found.newest_ms,
        "verifier_key": verifier_key or key,
        "pinned": found.pinned,
        "anchor": {"size": found.anchor.size, "time_ms": found.anchor.time_ms} if found.anchor else None,
        "trial": TRIAL_STATEMENT if found.trial else None,
        "open_turns": found.open_turns,
        "closed_by": found.closed_by,
        "problems": [{"seq": problem.seq, "what": problem.text} for problem in found.problems],
        "gaps": [
            {"first": gap.first, "last": gap.last, "by_seq": gap.by_seq, "event": gap.event} for gap in found.gaps
        ],
        "checkpoint": checkpoint,
    }


def _is_hex(text: str) -> bool:
    return len(text) == 32 and all(character in "0123456789abcdef" for character in text)


def _jsonable(value: Any) -> Any:
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, dict):
        return {str(key): _jsonable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_jsonable(item) for item in value]
    return value


USE_CASES: dict[str, Callable[[Assistant, Principal, Any], port.Result]] = {
    "audit.list": list_records,
    "audit.show": show_records,
    "audit.verify": verify_log,
}
