"""Promise 5: content is sealed to auditors; whoever writes, copies or verifies the log reads nothing of it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import PROMPT, Run

PASSPHRASE = "correct horse battery staple"
RAW = ("Jana", "Nováková", "jana.novakova", "unpaid invoice", "[PERSON_1]")


@pytest.fixture
def auditor(tmp_path_factory: pytest.TempPathFactory, run: Run) -> tuple[str, ...]:
    """An auditor's key made elsewhere and installed here by its public half alone; how to name it to `audit show`."""
    elsewhere = tmp_path_factory.mktemp("auditor")
    secret, key = elsewhere / "secret", elsewhere / "auditor.key"
    secret.write_text(PASSPHRASE + "\n")
    secret.chmod(0o600)
    made = run("keys", "create", "auditor", str(key), "--name", "Ada", "--passphrase-file", str(secret))
    assert made.returncode == 0, made.stderr
    installed = run("keys", "install", f"{key}.pub", "--yes")
    assert installed.returncode == 0, installed.stderr
    return "--key", str(key), "--passphrase-file", str(secret)


def request_of(run: Run) -> str:
    listed = json.loads(run("audit", "list", "--json").stdout)["records"]
    return str(next(record["seq"] for record in listed if record["event"] == "turn.request"))


def test_nothing_that_was_said_is_in_any_file_in_clear(
    auditor: tuple[str, ...], run: Run, everything_below: Callable[[], bytes]
) -> None:
    assert run("ask", input=PROMPT).returncode == 0
    files = everything_below()
    assert not [text for text in RAW if text.encode() in files]


def test_who_writes_can_not_read(auditor: tuple[str, ...], run: Run) -> None:
    assert run("ask", input=PROMPT).returncode == 0
    refused = run("audit", "show", request_of(run), "--reason", "curious")
    assert refused.returncode == 4
    assert not [text for text in RAW if text in refused.stdout + refused.stderr]


def test_a_copy_of_the_database_is_worthless_even_to_the_auditor(
    auditor: tuple[str, ...], run: Run, home: Path, tmp_path: Path
) -> None:
    assert run("ask", input=PROMPT).returncode == 0
    request = request_of(run)
    shutil.rmtree(home / "keys" / "kek")
    read = run("audit", "show", request, "--reason", "stolen", *auditor)
    assert read.returncode != 0
    assert not [text for text in RAW if text in read.stdout + read.stderr]


def test_reading_takes_a_reason_and_is_recorded_before_anything_is_shown(auditor: tuple[str, ...], run: Run) -> None:
    assert run("ask", input=PROMPT).returncode == 0
    request = request_of(run)
    assert run("audit", "show", request, *auditor).returncode == 2, "a reason must be given"
    read = run("audit", "show", request, "--reason", "case 12", "--json", *auditor)
    assert read.returncode == 0 and "[PERSON_1]" in read.stdout
    events = [record["event"] for record in json.loads(run("audit", "list", "--json").stdout)["records"]]
    assert events.count("audit.read") == 1


PASSWORD = "hunter2-Tango!x"
ASKED = f"Write to Jana Nováková that the password: {PASSWORD} is new."
KEEPS_ALL = """
apiVersion: assistant/v1
kind: Policy
metadata: {name: keeps-all}
rules:
  - {id: staff, match: {groups: [staff]}, action: allow, obligations: {log: full}}
"""


def test_a_secret_is_refused_and_kept_nowhere(
    auditor: tuple[str, ...], run: Run, everything_below: Callable[[], bytes]
) -> None:
    done = run("ask", input=ASKED)
    assert done.returncode == 1 and "Remove the secret first." in done.stderr
    assert PASSWORD not in done.stdout + done.stderr
    records = json.loads(run("audit", "list", "--json").stdout)["records"]
    (refused,) = [str(record["seq"]) for record in records if record["event"] == "turn.refused"]
    read = run("audit", "show", refused, "--reason", "test", "--json", *auditor)
    assert read.returncode == 0 and PASSWORD not in read.stdout
    assert PASSWORD.encode() not in everything_below()


def test_a_secret_that_a_policy_lets_through_is_not_in_the_fullest_record(
    auditor: tuple[str, ...], run: Run, tmp_path: Path
) -> None:
    policy = tmp_path / "policy.yaml"
    policy.write_text(KEEPS_ALL)
    assert run("ask", input=ASKED, ASSISTANT_POLICY_FILE=str(policy)).returncode == 0
    read = run("audit", "show", request_of(run), "--reason", "test", "--json", *auditor)
    assert read.returncode == 0 and "Jana" in read.stdout and "[SECRET]" in read.stdout
    assert PASSWORD not in read.stdout


def test_verifying_needs_no_secret(auditor: tuple[str, ...], run: Run, home: Path) -> None:
    assert run("ask", input=PROMPT).returncode == 0
    before = json.loads(run("audit", "verify", "--json").stdout)
    for secret in (home / "keys").rglob("*"):
        if secret.is_file() and "kek" in str(secret):
            secret.unlink()
    verified = run("audit", "verify", "--json")
    assert verified.returncode == 0
    assert json.loads(verified.stdout)["root"] == before["root"]
