"""Promises 4 and 9: no acknowledged record and no finished message is lost, whatever happens to process or disk."""

from __future__ import annotations

import ctypes
import json
import os
import random
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

from assistant.application import port
from assistant.application.assembly import Assistant
from assistant.audit.verification import verify
from assistant.facts import Principal
from assistant.settings import Loaded
from tests.conftest import PROGRAM, PROMPT, Ask, Run

WRITER = """
import sys
from pathlib import Path
from assistant.application import port
from assistant.application.assembly import Assistant
from assistant.facts import Principal
from assistant.settings import load
home = Path(sys.argv[1])
loaded = load({}, {"home": home}, user_file=home / "none", managed_file=home / "none")
with Assistant(loaded) as assistant:
    while True:
        for event in assistant.submit(Principal("jan", frozenset({"staff"}), "test", "desk"), port.StartTurn(text=sys.argv[2])):
            if isinstance(event, port.TurnRecorded):
                print("request", event.audit.request_seq, flush=True)
            if isinstance(event, port.Failed):
                sys.exit(event.message)
            if isinstance(event, port.TurnFinished):
                print("response", event.audit.response_seq, event.conversation, flush=True)
"""


def test_a_killed_turn_loses_nothing_acknowledged_and_the_next_start_closes_it(
    settings: Loaded, home: Path, principal: Principal
) -> None:
    clock = random.Random(7)
    acknowledged: list[list[str]] = []
    for _ in range(3):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(home), PROMPT], stdout=subprocess.PIPE, text=True)
        assert writer.stdout is not None
        acknowledged.append(writer.stdout.readline().split())
        time.sleep(clock.uniform(0, 1.5))
        writer.send_signal(signal.SIGKILL)
        rest, _ = writer.communicate()
        acknowledged += [line.split() for line in rest.splitlines() if line.count(" ") >= 1]
    with Assistant(settings) as assistant:
        found = verify(assistant.log.engine)
        assert found.consistent and found.open_turns == 0
        for receipt in assistant.log.abandoned:
            assert any(str(receipt.seq) in warning for warning in assistant.state().warnings)
        records = {record.seq: record for record in assistant.log.records()}
        for kind, seq, *_ in acknowledged:
            assert records[int(seq)].event == f"turn.{kind}"
        requests = [record for record in records.values() if record.event == "turn.request"]
        responses = [record for record in records.values() if record.event == "turn.response"]
        assert len(requests) == len(responses), "every request has its response, abandoned ones too"
        for line in acknowledged:
            if line[0] == "response":
                (shown,) = assistant.submit(principal, port.ShowConversation(id=line[2]))
                assert isinstance(shown, port.Result) and shown.value["messages"][-1]["finished"]


def test_a_chat_an_ask_and_a_doctor_at_once_share_one_consistent_log(environment: dict[str, str], run: Run) -> None:
    run("ask", input=PROMPT)
    commands = (["ask", "--json"], ["doctor", "--json"], ["chat", "--demo"], ["ask", "--json"])
    running = [
        subprocess.Popen(
            [str(PROGRAM), *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
        )
        for command in commands
    ]
    for process in running:
        _, complaints = process.communicate(PROMPT.encode(), timeout=180)
        assert process.returncode == 0, complaints.decode()
    verified = json.loads(run("audit", "verify", "--json").stdout)
    assert verified["consistent"] and verified["open_turns"] == 0
    records = json.loads(run("audit", "list", "--limit", "1000", "--json").stdout)["records"]
    outcomes = [record["decision"] for record in records if record["event"] == "turn.response"]
    assert outcomes.count("finished") == 4, "no live turn was taken for an abandoned one"
    assert {record["log"] for record in records if "log" in record} == set()


def heed_permissions() -> None:
    """Between fork and exec: takes root's power to ignore file permissions (capabilities 1 to 3) from the program."""
    if os.getuid() == 0:
        libc = ctypes.CDLL(None, use_errno=True)
        for capability in (1, 2, 3):
            if libc.prctl(24, capability, 0, 0, 0) != 0:  # PR_CAPBSET_DROP
                raise OSError(ctypes.get_errno(), "prctl")


def test_a_log_in_a_folder_that_can_not_be_written_means_no_answer(
    run: Run, home: Path, environment: dict[str, str]
) -> None:
    run("ask", input=PROMPT)
    (database,) = home.glob("logs/*/log.db")
    before = database.read_bytes()
    for path in (*database.parent.iterdir(), database.parent):
        path.chmod(0o400 if path.is_file() else 0o500)
    try:
        done = subprocess.run(
            [str(PROGRAM), "ask"],
            input=PROMPT,
            capture_output=True,
            text=True,
            env=environment,
            timeout=120,
            preexec_fn=heed_permissions,
        )
    finally:
        database.parent.chmod(0o700)
    assert done.returncode == 3, done.stderr
    assert done.stdout == ""
    assert "othing was sent" in done.stderr
    assert database.read_bytes() == before


def test_a_full_disk_means_no_answer_and_no_broken_log(ask: Ask, assistant: Assistant, home: Path) -> None:
    ask()
    (database,) = home.glob("logs/*/log.db")
    kept = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, kept[1]))
    try:
        events = ask("Write a note about the meeting.")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, kept)
        signal.signal(signal.SIGXFSZ, before)
    failed = events[-1]
    assert isinstance(failed, port.Failed)
    assert failed.exit_code == 3 and not failed.model_received
    assert not [event for event in events if isinstance(event, port.TextDelta)]
    assert isinstance(ask()[-1], port.TurnFinished)
    assert verify(assistant.log.engine).consistent
    assert database.exists()
