"""Shuts the model's process in, from inside, before it reads a byte of a model or a prompt.

Two steps, because some layers must come before libraries are loaded and others after: `isolate`, then `confine`. Each
layer reports what the kernel answers after it was put in place; a layer that could not be had is reported with the
reason, never passed over. Whether that is enough is for the parent to decide.

Sources: user_namespaces(7), network_namespaces(7), capabilities(7), landlock(7), seccomp(2).
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import resource
import signal
import struct
from collections.abc import Callable, Sequence
from pathlib import Path

from assistant import hardening, seccomp
from assistant.inference.engine import Layer

_CLONE_NEWUSER, _CLONE_NEWNET = 0x10000000, 0x40000000
_CLONE_VM_THREAD = 0x00000100 | 0x00010000
_PR_SET_PDEATHSIG, _PR_CAPBSET_DROP, _PR_CAP_AMBIENT = 1, 24, 47
_CAPABILITY_VERSION_3 = 0x20080522

# Landlock's access rights (linux/landlock.h): how many there are at each version of its interface.
_LANDLOCK_CREATE, _LANDLOCK_ADD_RULE, _LANDLOCK_RESTRICT = 444, 445, 446  # the same on every processor
_FS_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
_FS_RIGHTS_NEWEST = 16
_READ_FILE, _WRITE_FILE, _READ_DIR, _IOCTL_DEV = 1 << 2, 1 << 1, 1 << 3, 1 << 15
_NET_RIGHTS, _SCOPES = 0b11, 0b11

_ENOSYS = errno.ENOSYS


def refusals() -> tuple[seccomp.Refusal, ...]:
    """What the model's process may not ask of the kernel. Threads it may start; nothing else of its own."""
    return (
        seccomp.Refusal(
            (
                *("socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "shutdown"),
                *("sendto", "sendmsg", "sendmmsg", "recvfrom", "recvmsg", "recvmmsg"),
                *("getsockname", "getpeername", "getsockopt", "setsockopt"),
                *("io_uring_setup", "io_uring_enter", "io_uring_register"),
                *("ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "kcmp"),
                *(
                    "pidfd_open",
                    "pidfd_getfd",
                    "pidfd_send_signal",
                    "kill",
                    "tkill",
                    "rt_sigqueueinfo",
                    "rt_tgsigqueueinfo",
                ),
                *("execve", "execveat", "fork", "vfork", "unshare", "setns", "personality"),
                *("bpf", "userfaultfd", "perf_event_open", "fanotify_init", "seccomp"),
                *("add_key", "request_key", "keyctl", "name_to_handle_at", "open_by_handle_at"),
                *("mount", "umount2", "mount_setattr", "move_mount", "open_tree", "pivot_root", "chroot"),
                *("fsopen", "fsconfig", "fsmount", "fspick", "migrate_pages", "move_pages"),
                *("kexec_load", "kexec_file_load", "init_module", "finit_module", "delete_module"),
                *("acct", "quotactl", "reboot", "swapon", "swapoff", "syslog", "vhangup", "iopl", "ioperm"),
                *("sethostname", "setdomainname", "settimeofday", "adjtimex", "clock_adjtime"),
            )
        ),
        # clone3 takes its flags behind a pointer, where a filter can't look; libc then falls back to clone.
        seccomp.Refusal(("clone3",), _ENOSYS),
        seccomp.Refusal(("clone",), unless=seccomp.Unless(0, _CLONE_VM_THREAD, _CLONE_VM_THREAD)),
        # abort() signals its own thread.
        seccomp.Refusal(("tgkill",), unless=seccomp.Unless(0, 0xFFFFFFFF, os.getpid())),
    )


def isolate(parent: int) -> tuple[Layer, ...]:
    """First step, before any library that starts threads: namespaces, capabilities, no dumps, death with `parent`.

    Ends the process where the parent is gone already. Never raises for a layer that is not to be had.
    """
    namespace = _attempt("namespace", _enter_namespaces)
    capabilities = _attempt("capabilities", _drop_capabilities)
    dumpable = _attempt("dumpable", _refuse_dumps)
    # Changing credentials clears the death signal, so it comes after the namespace.
    seccomp.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(0)
    return namespace, capabilities, dumpable


def confine(weights: int | None, devices: Sequence[Path] = ()) -> tuple[Layer, ...]:
    """Second step, when everything is imported: Landlock, then the kernel filter. No module can be imported after it.

    `weights` is the one file that can still be opened, for reading, as an open descriptor; `devices` are files and
    folders that a GPU's driver must read and write.
    """
    landlock = _attempt("landlock", lambda: _landlock(weights, devices))
    return landlock, _attempt("seccomp", _filter)


def threads() -> int:
    """How many threads this process has. Landlock binds only the one that asks."""
    return len(list(Path("/proc/self/task").iterdir()))


def _attempt(name: str, step: Callable[[], str]) -> Layer:
    try:
        return Layer(name, True, step())
    except OSError as error:
        return Layer(name, False, str(error.strerror or error)[:300])


def _enter_namespaces() -> str:
    """Empty user and network namespaces; where user namespaces are not allowed, a network one alone (needs root)."""
    before = Path("/proc/self/ns/net").readlink()
    uid, gid = os.geteuid(), os.getegid()
    libc = ctypes.CDLL(None, use_errno=True)
    detail = "own user and network namespaces"
    if libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET) == 0:
        # The same ids inside, so that what the user could read stays readable.
        for name, text in (("setgroups", "deny"), ("uid_map", f"{uid} {uid} 1"), ("gid_map", f"{gid} {gid} 1")):
            Path("/proc/self", name).write_text(text)
    else:
        refused = ctypes.get_errno()
        if libc.unshare(_CLONE_NEWNET) != 0:
            raise OSError(refused, f"the kernel allows this user no namespaces ({os.strerror(refused)})")
        detail = "own network namespace"
    if Path("/proc/self/ns/net").readlink() == before:
        raise OSError(errno.EPERM, "the network namespace is still the parent's")
    return detail


def _drop_capabilities() -> str:
    """Being root, or first in a user namespace, is worth nothing without capabilities."""
    last = int(Path("/proc/sys/kernel/cap_last_cap").read_text())
    for capability in range(last + 1):
        with contextlib.suppress(seccomp.FilterUnavailable):  # without the right to drop, there is none to lose
            seccomp.prctl(_PR_CAPBSET_DROP, capability)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.capset(struct.pack("=Ii", _CAPABILITY_VERSION_3, 0), bytes(24)) != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    status = Path("/proc/self/status").read_text()
    held = [line for line in status.splitlines() if line.startswith(("CapEff:", "CapPrm:", "CapInh:", "CapAmb:"))]
    if any(int(line.split()[1], 16) for line in held):
        raise OSError(errno.EPERM, "some capabilities are left")
    return "none left"


def _refuse_dumps() -> str:
    hardening.refuse_dumps()
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    if not hardening.is_hardened():
        raise OSError(errno.EPERM, "the process can still be dumped")
    return "no core dumps, not traceable, files of zero bytes only"


def _landlock(weights: int | None, devices: Sequence[Path]) -> str:
    if threads() != 1:
        raise OSError(errno.EBUSY, "other threads run already, and Landlock would bind only one of them")
    version = _landlock_call(_LANDLOCK_CREATE, None, 0, 1)
    files = (1 << _FS_RIGHTS.get(version, _FS_RIGHTS_NEWEST)) - 1
    network = _NET_RIGHTS if version >= 4 else 0
    scopes = _SCOPES if version >= 6 else 0
    attributes = struct.pack("=QQQ", files, network, scopes)
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    ruleset = _landlock_call(_LANDLOCK_CREATE, attributes[:size], size, 0)
    try:
        if weights is not None:
            _allow(ruleset, _READ_FILE, weights)
        for device in devices:
            _allow_device(ruleset, device, files)
        seccomp.prctl(38, 1)  # PR_SET_NO_NEW_PRIVS, which an unprivileged process must give up first
        _landlock_call(_LANDLOCK_RESTRICT, ruleset, 0)
    finally:
        os.close(ruleset)
    try:
        os.close(os.open("/proc/self/status", os.O_RDONLY))
    except PermissionError:
        extent = "one file to read" if weights is not None else "no file to read"
        return f"interface {version}: {extent}, none to write" + (f", {len(devices)} devices" if devices else "")
    raise OSError(errno.EPERM, "files can still be opened")


def _allow_device(ruleset: int, device: Path, files: int) -> None:
    try:
        descriptor = os.open(device, os.O_PATH | os.O_CLOEXEC)
    except FileNotFoundError:
        return
    try:
        rights = _READ_FILE | _WRITE_FILE | (_IOCTL_DEV & files)
        _allow(ruleset, (rights | _READ_DIR) if device.is_dir() else rights, descriptor)
    finally:
        os.close(descriptor)


def _allow(ruleset: int, rights: int, descriptor: int) -> None:
    _landlock_call(_LANDLOCK_ADD_RULE, ruleset, 1, struct.pack("=Qi", rights, descriptor), 0)


def _landlock_call(number: int, *arguments: int | bytes | None) -> int:
    function = ctypes.CDLL(None, use_errno=True).syscall
    function.restype = ctypes.c_long
    converted = [ctypes.c_long(item) if isinstance(item, int) else item for item in arguments]
    result: int = function(ctypes.c_long(number), *converted)
    if result < 0:
        code = ctypes.get_errno()
        absent = code in (errno.ENOSYS, errno.EOPNOTSUPP)
        raise OSError(code, "this kernel has no Landlock, or it is switched off" if absent else os.strerror(code))
    return result


def _filter() -> str:
    seccomp.install(refusals())
    if not seccomp.in_force():
        raise OSError(errno.EPERM, "the kernel does not report the filter")
    return f"{sum(len(refusal.calls) for refusal in refusals())} system calls refused, foreign ABIs too"
