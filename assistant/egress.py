"""Shuts the parent process off the network where nothing remote is configured, and shows that it is.

The filter stays for the life of the process and of everything it starts. AF_UNIX stays open: asyncio needs a socket
pair and the look-up of groups may need a local daemon. It must never be lifted, and a self-test that could get out must
never be reported as passed.
"""

from __future__ import annotations

import errno
import socket
from dataclasses import dataclass

from assistant import seccomp
from assistant.errors import SandboxUnavailable

_REFUSALS = (
    seccomp.Refusal(("socket", "socketpair"), errno.EPERM, seccomp.Unless(0, 0xFFFFFFFF, int(socket.AF_UNIX))),
    # Requests put on a ring are carried out past the filter.
    seccomp.Refusal(("io_uring_setup", "io_uring_enter", "io_uring_register")),
    # A socket can also be taken out of another process.
    seccomp.Refusal(("pidfd_getfd",)),
)


@dataclass(frozen=True)
class EgressCheck:
    """One way out that was tried."""

    name: str
    refused: bool
    detail: str
    """What the system answered."""


def forbid_network_sockets() -> None:
    """From now on no thread of this process, and nothing it starts, can make a socket of a family other than AF_UNIX.

    Raises SandboxUnavailable where the kernel does not take the filter.
    """
    try:
        seccomp.install(_REFUSALS)
    except seccomp.FilterUnavailable as error:
        raise SandboxUnavailable(
            f"The kernel did not take the filter that keeps this process off the network: {error.strerror}.",
            not_done="Nothing was started.",
            next_step="Use a kernel with seccomp filters (CONFIG_SECCOMP_FILTER), on x86_64 or aarch64.",
        ) from error


def selftest() -> tuple[EgressCheck, ...]:
    """Tries to get out: sockets of several families, and a name look-up. Sends nothing where a socket is granted.

    The look-up asks for a name under `.invalid` (RFC 6761), which no resolver should pass on. It counts as refused only
    where sockets are refused too: a resolver that fails for want of a network proves nothing.
    """
    families = ("AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET", "AF_VSOCK")
    checks = [_socket_check(name) for name in families if hasattr(socket, name)]
    closed = all(check.refused for check in checks)
    return (*checks, _lookup_check() if closed else EgressCheck("name look-up", False, "not tried: sockets are open"))


def _socket_check(family: str) -> EgressCheck:
    try:
        opened = socket.socket(getattr(socket, family), socket.SOCK_DGRAM)
    except OSError as error:
        name = errno.errorcode.get(error.errno or 0, "an error")
        # Only the filter's own answer counts: a family that the kernel lacks today may be loaded tomorrow.
        return EgressCheck(family, error.errno == errno.EPERM, name)
    opened.close()
    return EgressCheck(family, False, "a socket was granted")


def _lookup_check() -> EgressCheck:
    try:
        socket.getaddrinfo("selftest.invalid", 443)
    except OSError as error:
        return EgressCheck("name look-up", True, str(error.strerror or error))
    return EgressCheck("name look-up", False, "an address was returned")
