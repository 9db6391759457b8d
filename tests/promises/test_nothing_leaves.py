"""Promise 1: no byte goes to an address that the administrator has not named."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.application.assembly import Assistant
from tests.conftest import PROGRAM, PROMPT

HOOKED = """
import os, sys
WATCHED = ("socket.getaddrinfo", "socket.gethostbyname", "socket.connect", "socket.sendto", "urllib.Request")
def hook(event, arguments):
    if event in WATCHED or event.startswith("http."):
        os.write(2, f"LEAK {event}\\n".encode())
        os._exit(99)
sys.addaudithook(hook)
from assistant.application import assembly
from assistant.cli.main import main
assembly.harden = lambda: None  # without our own walls: the libraries must not even try
main()
"""


def namespaces_work() -> bool:
    unshare = shutil.which("unshare")
    return unshare is not None and subprocess.run([unshare, "-rn", "true"], capture_output=True).returncode == 0


@pytest.mark.skipif(not namespaces_work(), reason="this kernel makes no network namespaces for us")
def test_a_turn_runs_in_an_empty_network_namespace(environment: dict[str, str]) -> None:
    done = subprocess.run(
        ["unshare", "-rn", str(PROGRAM), "ask", "--json"],
        input=PROMPT,
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert "Jana Nováková" in json.loads(done.stdout)["answer"]


def test_nobody_in_the_parent_looks_up_a_name_or_connects_during_a_turn_with_addresses(
    environment: dict[str, str],
) -> None:
    prompt = f"{PROMPT} Copy ops@mail.example.com and https://intranet.example.org/a?b=c, and a@b.co.uk."
    done = subprocess.run(
        [sys.executable, "-c", HOOKED, "ask"],
        input=prompt,
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
    )
    assert "LEAK" not in done.stderr
    assert done.returncode == 0, done.stderr


def test_the_audit_hook_of_the_test_above_does_notice(environment: dict[str, str]) -> None:
    program = HOOKED.replace("main()\n", "import socket\nsocket.getaddrinfo('example.org', 80)\n")
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=environment)
    assert "LEAK socket.getaddrinfo" in done.stderr


def test_the_models_process_tries_to_get_out_and_can_not(assistant: Assistant) -> None:
    results = assistant.engine(assistant.model()).probe()
    assert {"socket AF_INET", "socket AF_INET6", "socket AF_UNIX", "io_uring"} <= {result.name for result in results}
    assert [result.name for result in results if not result.refused] == []


def test_the_hardened_parent_can_make_local_sockets_only() -> None:
    program = (
        "import socket\nfrom assistant.application.assembly import harden\nharden()\n"
        "socket.socketpair()\n"
        "for family in (socket.AF_INET, socket.AF_INET6, socket.AF_NETLINK):\n"
        "    try: socket.socket(family, socket.SOCK_DGRAM)\n"
        "    except PermissionError: continue\n"
        "    raise SystemExit(f'{family} was granted')\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_no_source_of_ours_names_an_address_to_be_fetched_while_running() -> None:
    import assistant as package

    clients = ("import requests", "import httpx", "import urllib.request", "http.client", "urlopen")
    for path in Path(package.__file__).parent.rglob("*.py"):
        text = path.read_text()
        assert not [client for client in clients if client in text], path
