"""Nothing leaves: the model's process tries to get out and can't; the parent has no way onto the network either."""

from __future__ import annotations

import errno
import os
import shutil
import struct
import subprocess
import sys
import textwrap
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import seccomp
from assistant.inference import sandbox
from assistant.inference.engine import Cancellation
from assistant.inference.local import LocalEngine

ALLOW, ERRNO = 0x7FFF0000, 0x00050000
ABI = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
FILES = {"read a file", "read the program", "list a folder", "write a file"}


def verdict(program: bytes, abi: int, number: int, *arguments: int) -> int:
    """What a filter answers: a little classic BPF machine, written apart from what makes the filters."""
    data = struct.pack("<iIQ6Q", number, abi, 0, *(arguments + (0,) * 6)[:6])
    code = [struct.unpack("<HBBI", program[at : at + 8]) for at in range(0, len(program), 8)]
    at = accumulator = 0
    while True:
        opcode, yes, no, operand = code[at]
        at += 1
        match opcode:
            case 0x20:
                (accumulator,) = struct.unpack_from("<I", data, operand)
            case 0x54:
                accumulator &= operand
            case 0x15:
                at += yes if accumulator == operand else no
            case 0x35:
                at += yes if accumulator >= operand else no
            case 0x06:
                return int(operand)


@pytest.mark.parametrize("machine", ABI)
def test_the_filter_refuses_every_call_it_names_and_no_other(machine: str) -> None:
    program = seccomp.program(sandbox.refusals(), machine)
    named = {seccomp.number(call, machine) for refusal in sandbox.refusals() for call in refusal.calls}
    for number in range(600):
        expected = verdict(program, ABI[machine], number) != ALLOW
        assert expected == (number in named), number


@pytest.mark.parametrize("machine", ABI)
def test_threads_may_be_started_and_processes_may_not(machine: str) -> None:
    program = seccomp.program(sandbox.refusals(), machine)
    clone, clone3 = (seccomp.number(call, machine) or -1 for call in ("clone", "clone3"))
    thread, process = 0x3D0F00, 0x1200011
    assert verdict(program, ABI[machine], clone, thread) == ALLOW
    assert verdict(program, ABI[machine], clone, process) == ERRNO | errno.EPERM
    assert verdict(program, ABI[machine], clone, 0x100) == ERRNO | errno.EPERM
    assert verdict(program, ABI[machine], clone3) == ERRNO | errno.ENOSYS


@given(st.sampled_from([0x40000003, 0x40000028, 0xC00000B7, 0xC000003E, 0, 0xFFFFFFFF]), st.integers(0, 600))
def test_every_call_of_another_abi_is_refused(abi: int, number: int) -> None:
    program = seccomp.program(sandbox.refusals(), "x86_64")
    if abi != ABI["x86_64"]:
        assert verdict(program, abi, number) == ERRNO | errno.EPERM
    assert verdict(program, ABI["x86_64"], number | 0x40000000) == ERRNO | errno.EPERM


def test_a_processor_without_a_table_is_said_to_have_no_filter() -> None:
    with pytest.raises(seccomp.FilterUnavailable, match="s390x"):
        seccomp.program((), "s390x")


def check_probe(engine: LocalEngine) -> None:
    results = engine.probe()
    layers = {layer.name: layer for layer in engine.layers}
    assert layers["seccomp"].enforced, layers["seccomp"].detail
    assert layers["dumpable"].enforced
    names = {result.name for result in results}
    assert names >= {
        "socket AF_INET",
        "socket AF_INET6",
        "socket AF_UNIX",
        "io_uring",
        "trace the parent",
        "run a program",
    }
    out = [result for result in results if result.attempted and not result.refused]
    if not layers["landlock"].enforced:
        out = [result for result in out if result.name not in FILES]
    assert out == []


def test_the_models_process_tries_to_get_out_and_cannot(scripted_weights: Path, make: SimpleNamespace) -> None:
    engine = LocalEngine(make.entry_for(scripted_weights, "m"), scripted_weights)
    try:
        check_probe(engine)
    finally:
        engine.close()


def test_an_attempt_that_succeeds_is_reported_as_such(tmp_path: Path) -> None:
    """Without the sandbox the same attempts get through, so their refusal proves something."""
    script = "from assistant.inference import probe; import os; print(*probe.attempts(os.getpid()), sep='\\n')"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert "('socket AF_UNIX', <ProbeState.GRANTED: 'granted'>" in result.stdout
    assert "('read the program', <ProbeState.GRANTED: 'granted'>" in result.stdout
    assert "('start a process', <ProbeState.GRANTED: 'granted'>" in result.stdout


def test_the_layers_of_the_process_that_holds_the_model_are_the_kernels_word(
    scripted: LocalEngine, make: SimpleNamespace
) -> None:
    make.collect(scripted.generate(make.outbound("hi"), make.greedy(), Cancellation()))
    status = Path(f"/proc/{scripted.pid}/status").read_text()
    fields = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)
    assert fields["Seccomp"] == "2"
    assert fields["NoNewPrivs"] == "1"
    assert int(fields["CapEff"], 16) == 0
    layers = {layer.name: layer.enforced for layer in scripted.layers}
    assert list(layers) == ["namespace", "capabilities", "dumpable", "landlock", "seccomp"]
    if layers["namespace"] and os.geteuid() == 0:  # only root may look at what can't be dumped
        child, here = (Path(f"/proc/{process}/ns/net").readlink() for process in (scripted.pid, "self"))
        assert child != here


@pytest.mark.skipif(os.geteuid() != 0, reason="the suite runs as an ordinary user already")
def test_an_ordinary_user_is_shut_in_as_well(scripted_weights: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    nobody = 65534
    home = Path("/tmp", f"assistant-unprivileged-{os.getpid()}")
    home.mkdir(mode=0o755)
    try:
        for source in (scripted_weights, Path(__file__), Path(__file__).with_name("conftest.py")):
            shutil.copy(source, home / source.name)
            (home / source.name).chmod(0o644)
        script = textwrap.dedent(
            """
            import sys; sys.path.insert(0, sys.argv[1])
            from pathlib import Path
            import conftest, test_shut_in
            from assistant.hardening import harden_process
            from assistant.inference.engine import Cancellation
            from assistant.inference.local import LocalEngine
            harden_process()
            path = Path(sys.argv[1], "scripted.gguf")
            engine = LocalEngine(conftest.entry_for(path, "m"), path, n_threads=1)
            reply = engine.generate(conftest.outbound("hi"), conftest.greedy(), Cancellation())
            assert conftest.collect(reply).answer == conftest.ANSWER_TEXT
            test_shut_in.check_probe(engine)
            print("shut in")
            engine.close()
            """
        )
        ordinary = {"user": nobody, "group": nobody, "extra_groups": [], "cwd": "/", "capture_output": True}
        try:
            can_import = subprocess.run([sys.executable, "-c", "import assistant, gguf"], **ordinary)
        except PermissionError:
            pytest.skip("an ordinary user can't run this interpreter")
        if can_import.returncode:
            pytest.skip("an ordinary user can't read this installation")
        result = subprocess.run([sys.executable, "-B", "-c", script, str(home)], text=True, **ordinary)
        assert result.stdout == "shut in\n", result.stderr
    finally:
        shutil.rmtree(home)


def run(script: str) -> str:
    """What a Python process of its own prints: filters stay for the life of a process."""
    result = subprocess.run([sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    return result.stdout


def test_the_parent_can_make_no_socket_but_local_ones_and_a_running_thread_neither() -> None:
    assert (
        run(
            """
            import asyncio, queue, socket, threading
            from assistant import egress
            orders, answers = queue.Queue(), queue.Queue()
            def older():
                orders.get()
                try:
                    socket.socket(socket.AF_INET)
                except PermissionError:
                    answers.put("refused")
            threading.Thread(target=older).start()
            egress.forbid_network_sockets()
            orders.put(None)
            print(answers.get(timeout=10))
            print(all(check.refused for check in egress.selftest()))
            socket.socketpair()[0].close()
            asyncio.run(asyncio.sleep(0))
            """
        )
        == "refused\nTrue\n"
    )


def test_the_self_test_says_so_where_the_network_is_open() -> None:
    assert run("from assistant import egress; print([c.refused for c in egress.selftest()][0])") == "False\n"


def test_nothing_that_the_parent_starts_gets_onto_the_network() -> None:
    assert "PermissionError" in run(
        """
        import subprocess, sys
        from assistant import egress
        egress.forbid_network_sockets()
        command = [sys.executable, "-c", "import socket; socket.socket(socket.AF_INET6)"]
        print(subprocess.run(command, capture_output=True, text=True).stderr)
        """
    )


def test_the_model_starts_and_answers_under_a_parent_that_is_shut_off(scripted_weights: Path) -> None:
    script = f"""
        import sys; sys.path.insert(0, {str(Path(__file__).parent)!r})
        from pathlib import Path
        import conftest
        from assistant import egress, hardening
        from assistant.inference.engine import Cancellation
        from assistant.inference.local import LocalEngine
        hardening.harden_process(); egress.forbid_network_sockets()
        path = Path({str(scripted_weights)!r})
        engine = LocalEngine(conftest.entry_for(path, "m"), path, n_threads=1)
        print(conftest.collect(engine.generate(conftest.outbound("hi"), conftest.greedy(), Cancellation())).reason)
        engine.close()
    """
    assert run(script) == "stop\n"


def test_a_hardened_process_leaves_no_dump_and_no_file_that_others_can_read() -> None:
    assert (
        run(
            """
            import os, tempfile
            from assistant import hardening
            before = hardening.is_hardened()
            hardening.harden_process(); hardening.harden_process()
            with tempfile.TemporaryDirectory() as folder:
                descriptor = os.open(folder + "/f", os.O_CREAT | os.O_WRONLY, 0o666)
                print(before, hardening.is_hardened(), oct(os.fstat(descriptor).st_mode & 0o777))
            """
        )
        == "False True 0o600\n"
    )
