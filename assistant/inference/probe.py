"""The model's process trying to get out, so that doctor and the tests can show that it can't.

Runs in a process of its own that holds no model and no prompt, shut in by the very code that shuts in the real one.
Each attempt is harmless where it succeeds.
"""

from __future__ import annotations

import ctypes
import errno
import mmap
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from assistant import seccomp

_LINUX_FAMILIES = ("AF_INET", "AF_INET6", "AF_UNIX", "AF_NETLINK", "AF_PACKET")
# socket(AF_INET, SOCK_STREAM, 0) by the 32-bit door: i386 call 359 through int 0x80, as x86_64 machine code. The kernel
# keeps every register but eax; rbx is libc's and is put back.
_INT80_SOCKET = bytes.fromhex("53 b867010000 bb02000000 b901000000 31d2 cd80 5b c3")


class ProbeState(StrEnum):
    """How an attempt ended. `trying` is said first, because some attempts may end the process."""

    TRYING = "trying"
    REFUSED = "refused"
    GRANTED = "granted"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class ProbeResult:
    """One attempt to get out."""

    name: str
    attempted: bool
    refused: bool
    detail: str
    """What the kernel answered, or why nothing was tried."""


class _Skipped(Exception):
    """An attempt that this processor does not allow for."""


def attempts(parent: int) -> Iterator[tuple[str, ProbeState, str]]:
    """Tries everything in turn: name, state, and the kernel's answer. The one that may kill the process comes last."""
    for name, attempt in _attempts(parent):
        yield name, ProbeState.TRYING, ""
        try:
            answer = attempt()
        except _Skipped as reason:
            yield name, ProbeState.SKIPPED, str(reason)
        except OSError as error:
            yield name, ProbeState.REFUSED, errno.errorcode.get(error.errno or 0, "an unnamed error")
        else:
            yield name, ProbeState.GRANTED, answer


def _attempts(parent: int) -> Iterator[tuple[str, Callable[[], str]]]:
    for family in _LINUX_FAMILIES:
        yield f"socket {family}", lambda family=family: _socket(getattr(socket, family))  # type: ignore[misc]
    yield "socket pair", _socket_pair
    yield "connect", lambda: _reaches("connect", 0, b"\x01\x00", 2)
    yield "send", lambda: _reaches("sendto", 1, b"", 0, 0, b"", 0)
    yield "read a file", lambda: _open("/etc/passwd", os.O_RDONLY)
    yield "read the program", lambda: _open(sys.executable, os.O_RDONLY)
    yield "list a folder", lambda: _open("/", os.O_RDONLY | os.O_DIRECTORY)
    yield "write a file", lambda: _open(f"/tmp/assistant-probe-{os.getpid()}", os.O_WRONLY | os.O_CREAT | os.O_EXCL)  # noqa: S108
    yield "io_uring", lambda: _reaches("io_uring_setup", 1, bytes(120))
    yield "trace the parent", lambda: _reaches("ptrace", 2, parent, 0, 0)
    yield "read the parent's memory", lambda: _reaches("process_vm_readv", parent, b"", 0, b"", 0, 0)
    yield "signal the parent", lambda: _reaches("kill", parent, 0)
    yield "start a process", _fork
    yield "run a program", lambda: _reaches("execve", b"/nonexistent", 0, 0)
    yield "new namespace", lambda: _reaches("unshare", 0x10000000)
    yield "load a kernel filter", lambda: _reaches("bpf", 0, bytes(120), 120)
    yield "32-bit system call", _int80


def _socket(family: int) -> str:
    os.close(seccomp.syscall("socket", int(family), int(socket.SOCK_DGRAM), 0))
    return "a socket was granted"


def _socket_pair() -> str:
    pair = ctypes.create_string_buffer(8)
    seccomp.syscall("socketpair", int(socket.AF_UNIX), int(socket.SOCK_STREAM), 0, ctypes.addressof(pair))
    for descriptor in ctypes.cast(pair, ctypes.POINTER(ctypes.c_int))[:2]:
        os.close(descriptor)
    return "a pair was granted"


def _open(path: str, flags: int) -> str:
    descriptor = os.open(path, flags | os.O_CLOEXEC, 0o600)
    os.close(descriptor)
    if flags & os.O_CREAT:
        os.unlink(path)  # noqa: PTH108
    return "it was opened"


def _reaches(call: str, *arguments: int | bytes) -> str:
    """A call whose arguments are wrong on purpose: any answer but a refusal shows that the kernel looked at them."""
    try:
        seccomp.syscall(call, *arguments)
    except seccomp.FilterUnavailable as error:
        if error.errno in (errno.EPERM, errno.EACCES, errno.ENOSYS):
            raise
        return f"the kernel looked at it ({errno.errorcode.get(error.errno or 0, 'an error')})"
    return "it was carried out"


def _fork() -> str:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
    return "a process was started"


def _int80() -> str:
    if os.uname().machine != "x86_64":
        raise _Skipped("this processor has no such door")
    # Where the kernel has no 32-bit door at all, trying ends the process with this signal; the parent takes that for a
    # no.
    signal.signal(signal.SIGSEGV, signal.SIG_DFL)
    page = mmap.mmap(-1, mmap.PAGESIZE, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(_INT80_SOCKET)
    view = ctypes.c_char.from_buffer(page)
    function = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(view))
    result = function()
    if result < 0:
        raise OSError(-result, os.strerror(-result))
    os.close(result)
    return "a socket was granted"
