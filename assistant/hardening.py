"""What every process that holds prompts or keys does first: leave no core dump, be read by no debugger, make no file
that others can read.

It must run before a secret arrives, and in a child after its user namespace is mapped (a process that is not dumpable
may not write its own maps).
"""

from __future__ import annotations

import os
import resource
import sys

from assistant.errors import ConfigurationError
from assistant.seccomp import prctl

_PR_GET_DUMPABLE, _PR_SET_DUMPABLE = 3, 4
PRIVATE_UMASK = 0o077


def require_linux() -> None:
    """Raises ConfigurationError on any other system: the isolation of the model is the Linux kernel's."""
    if sys.platform != "linux":
        raise ConfigurationError(
            "This program runs on Linux only.",
            not_done="Nothing was started.",
            next_step="Use a Linux machine: what shuts the model in are features of its kernel.",
        )


def harden_process() -> None:
    """No core dumps, not dumpable (so not traceable by other processes of the same user), files private by default.

    Raises ConfigurationError on other systems than Linux, OSError where the kernel refuses. May be called again.
    """
    require_linux()
    refuse_dumps()
    os.umask(PRIVATE_UMASK)


def refuse_dumps() -> None:
    """The part of `harden_process` about memory: RLIMIT_CORE 0, PR_SET_DUMPABLE 0."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    prctl(_PR_SET_DUMPABLE, 0)


def is_hardened() -> bool:
    """Whether dumps are off now, asked of the kernel."""
    return prctl(_PR_GET_DUMPABLE) == 0 and resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
