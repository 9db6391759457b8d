"""How many threads are worth starting: what this process may use, not what the machine has."""

from __future__ import annotations

import math
import os
from pathlib import Path

_TOPOLOGY = Path("/sys/devices/system/cpu")
_QUOTA = Path("/sys/fs/cgroup/cpu.max")


def usable_cores(topology: Path = _TOPOLOGY, quota: Path = _QUOTA) -> int:
    """Physical cores among the processors that this process may run on, at most what its control group grants.

    Two threads on one core slow each other down in arithmetic; more threads than granted time wait for each other.
    """
    allowed = os.sched_getaffinity(0)
    cores = {_siblings(topology, processor) for processor in allowed}
    return max(1, min(len(cores), _granted(quota, len(allowed))))


def _siblings(topology: Path, processor: int) -> str:
    try:
        return (topology / f"cpu{processor}" / "topology" / "thread_siblings_list").read_text().strip()
    except OSError:
        return f"processor {processor}"


def _granted(quota: Path, otherwise: int) -> int:
    try:
        share, period = quota.read_text().split()
        return max(1, math.ceil(int(share) / int(period)))
    except (OSError, ValueError):  # no control group, or `max`
        return otherwise
