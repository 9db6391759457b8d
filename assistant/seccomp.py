"""Kernel filters on system calls (seccomp-bpf), built here so that no library stands between the rule and the kernel.

A filter binds this process, all its threads and everything it starts, for good. It must never fail silently: either the
kernel has taken the filter for every thread, or `install` raises.

Sources: seccomp(2), the kernel's Documentation/userspace-api/seccomp_filter.rst, and the system call tables of Linux
for x86_64 and for the generic ABI that aarch64 uses.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from collections.abc import Sequence
from dataclasses import dataclass

# Classic BPF opcodes (linux/bpf_common.h): load a word, mask it, compare it, return.
_LOAD, _AND, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x54, 0x15, 0x35, 0x06
_ALLOW, _ERRNO = 0x7FFF0000, 0x00050000
_NUMBER_OFFSET, _ABI_OFFSET, _ARGUMENTS_OFFSET = 0, 4, 16  # struct seccomp_data
_X32_BIT = 0x40000000

_PR_SET_NO_NEW_PRIVS, _PR_GET_NO_NEW_PRIVS, _PR_GET_SECCOMP = 38, 39, 21
_SET_MODE_FILTER, _FLAG_TSYNC = 1, 1

_MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
"""Column of the table below and AUDIT_ARCH constant."""

CALLS: dict[str, tuple[int | None, int | None]] = {
    "accept": (43, 202),
    "accept4": (288, 242),
    "acct": (163, 89),
    "add_key": (248, 217),
    "adjtimex": (159, 171),
    "bind": (49, 200),
    "bpf": (321, 280),
    "chroot": (161, 51),
    "clock_adjtime": (305, 266),
    "clone": (56, 220),
    "clone3": (435, 435),
    "connect": (42, 203),
    "delete_module": (176, 106),
    "execve": (59, 221),
    "execveat": (322, 281),
    "fanotify_init": (300, 262),
    "finit_module": (313, 273),
    "fork": (57, None),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fsopen": (430, 430),
    "fspick": (433, 433),
    "getpeername": (52, 205),
    "getsockname": (51, 204),
    "getsockopt": (55, 209),
    "init_module": (175, 105),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "io_uring_setup": (425, 425),
    "ioperm": (173, None),
    "iopl": (172, None),
    "kcmp": (312, 272),
    "kexec_file_load": (320, 294),
    "kexec_load": (246, 104),
    "keyctl": (250, 219),
    "kill": (62, 129),
    "listen": (50, 201),
    "migrate_pages": (256, 238),
    "mount": (165, 40),
    "mount_setattr": (442, 442),
    "move_mount": (429, 429),
    "move_pages": (279, 239),
    "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265),
    "open_tree": (428, 428),
    "perf_event_open": (298, 241),
    "personality": (135, 92),
    "pidfd_getfd": (438, 438),
    "pidfd_open": (434, 434),
    "pidfd_send_signal": (424, 424),
    "pivot_root": (155, 41),
    "process_madvise": (440, 440),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "ptrace": (101, 117),
    "quotactl": (179, 60),
    "reboot": (169, 142),
    "recvfrom": (45, 207),
    "recvmmsg": (299, 243),
    "recvmsg": (47, 212),
    "request_key": (249, 218),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "seccomp": (317, 277),
    "sendmmsg": (307, 269),
    "sendmsg": (46, 211),
    "sendto": (44, 206),
    "setdomainname": (171, 162),
    "sethostname": (170, 161),
    "setns": (308, 268),
    "setsockopt": (54, 208),
    "settimeofday": (164, 170),
    "shutdown": (48, 210),
    "socket": (41, 198),
    "socketpair": (53, 199),
    "swapoff": (168, 225),
    "swapon": (167, 224),
    "syslog": (103, 116),
    "tgkill": (234, 131),
    "tkill": (200, 130),
    "umount2": (166, 39),
    "unshare": (272, 97),
    "userfaultfd": (323, 282),
    "vfork": (58, None),
    "vhangup": (153, 58),
}
"""Number of each system call that a filter of ours names, on x86_64 and on aarch64; None where it does not exist."""


class FilterUnavailable(OSError):
    """The kernel did not take the filter, or this processor is not one that the tables cover."""


@dataclass(frozen=True)
class Unless:
    """A test on one argument that lets a call through: `argument & mask == value`, on its low 32 bits."""

    argument: int
    mask: int
    value: int


@dataclass(frozen=True)
class Refusal:
    """System calls that fail with `error` and are never carried out, `unless` a test on an argument holds."""

    calls: tuple[str, ...]
    error: int = errno.EPERM
    unless: Unless | None = None


def number(call: str, machine: str | None = None) -> int | None:
    """The number of a system call on `machine` (default: this one); None where that processor has no such call."""
    column, _ = _machine(machine)
    return CALLS[call][column]


def program(refusals: Sequence[Refusal], machine: str | None = None) -> bytes:
    """The filter as BPF instructions (struct sock_filter, eight bytes each).

    Calls of a foreign ABI (32-bit programs on a 64-bit kernel, x32) are all refused with EPERM: their numbers mean
    other calls. Everything that no refusal names is allowed. Raises FilterUnavailable for a processor without a table.
    """
    column, abi = _machine(machine)
    refuse = _instruction(_RETURN, _ERRNO | errno.EPERM)
    code = [
        _instruction(_LOAD, _ABI_OFFSET),
        _instruction(_EQUAL, abi, yes=1),
        refuse,
        _instruction(_LOAD, _NUMBER_OFFSET),
    ]
    if column == 0:
        code += [_instruction(_AT_LEAST, _X32_BIT, no=1), refuse]
    for refusal in refusals:
        for call in refusal.calls:
            value = CALLS[call][column]
            if value is None:
                continue
            verdict = _verdict(refusal)
            code += [_instruction(_EQUAL, value, no=len(verdict)), *verdict]
    code.append(_instruction(_RETURN, _ALLOW))
    return b"".join(code)


def install(refusals: Sequence[Refusal]) -> None:
    """Put the filter on every thread of this process, for good; also gives up gaining privileges through exec.

    Raises FilterUnavailable where the kernel refuses, or where a thread could not be brought under the filter.
    """
    code = program(refusals)
    prctl(_PR_SET_NO_NEW_PRIVS, 1)
    buffer = ctypes.create_string_buffer(code, len(code))
    header = struct.pack("@HP", len(code) // 8, ctypes.addressof(buffer))
    result = syscall("seccomp", _SET_MODE_FILTER, _FLAG_TSYNC, header)
    if result > 0:
        raise FilterUnavailable(errno.EBUSY, f"thread {result} could not be brought under the filter")


def in_force() -> bool:
    """Whether a filter is on the calling thread, asked of the kernel."""
    return prctl(_PR_GET_SECCOMP) == 2 and prctl(_PR_GET_NO_NEW_PRIVS) == 1


def prctl(option: int, value: int = 0) -> int:
    """prctl(2) with one argument. Raises FilterUnavailable with the kernel's error."""
    result: int = _libc().prctl(ctypes.c_int(option), *(ctypes.c_ulong(item) for item in (value, 0, 0, 0)))
    if result < 0:
        raise FilterUnavailable(ctypes.get_errno(), f"prctl({option}): {os.strerror(ctypes.get_errno())}")
    return result


def syscall(call: str, *arguments: int | bytes) -> int:
    """A raw system call by name, for those that libc does not wrap.

    Raises FilterUnavailable with the kernel's error; ENOSYS where this processor has no such call.
    """
    value = number(call)
    if value is None:
        raise FilterUnavailable(errno.ENOSYS, f"{call}: not on this processor")
    converted = [ctypes.c_long(item) if isinstance(item, int) else item for item in arguments]
    function = _libc().syscall
    function.restype = ctypes.c_long
    result: int = function(ctypes.c_long(value), *converted)
    if result < 0:
        raise FilterUnavailable(ctypes.get_errno(), f"{call}: {os.strerror(ctypes.get_errno())}")
    return result


def _verdict(refusal: Refusal) -> list[bytes]:
    no = _instruction(_RETURN, _ERRNO | refusal.error)
    if refusal.unless is None:
        return [no]
    test = refusal.unless
    return [
        _instruction(_LOAD, _ARGUMENTS_OFFSET + 8 * test.argument),  # the low half: both processors are little-endian
        _instruction(_AND, test.mask),
        _instruction(_EQUAL, test.value, no=1),
        _instruction(_RETURN, _ALLOW),
        no,
    ]


def _instruction(opcode: int, operand: int, *, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("<HBBI", opcode, yes, no, operand)


def _machine(machine: str | None) -> tuple[int, int]:
    name = machine or os.uname().machine
    try:
        return _MACHINES[name]
    except KeyError:
        raise FilterUnavailable(errno.ENOTSUP, f"no system call table for {name}") from None


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
