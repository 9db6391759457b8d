"""How many of the usable threads help just now."""

from __future__ import annotations

from collections import deque
from statistics import median


class ThreadChooser:
    """Finds the number of threads that is fastest now, from how long each token took.

    Threads wait for each other after every step of a computation: on a core that somebody else uses too, more of them can
    be many times slower than one. So a neighbouring number is tried now and then, for a few tokens, and given up at the
    first slow one; trials that fail become rarer.

    Args: the most threads that may be used, and how many to begin with.
    """

    _TRIAL, _FIRST_WAIT, _LONGEST_WAIT = 4, 8, 1024

    def __init__(self, most: int, start: int) -> None:
        powers = [1 << power for power in range(most.bit_length()) if 1 << power < most]
        self._levels = [*powers, most]
        self._level = min(range(len(self._levels)), key=lambda index: abs(self._levels[index] - start))
        self._trial: int | None = None
        self._upward = False
        self._wait, self._waited = self._FIRST_WAIT, 0
        self._settled: deque[float] = deque(maxlen=self._FIRST_WAIT)
        self._tried: list[float] = []

    @property
    def count(self) -> int:
        """How many threads the next token should use."""
        return self._levels[self._level if self._trial is None else self._trial]

    def record(self, seconds: float) -> None:
        """The last token, made with `count` threads, took so long."""
        if self._trial is None:
            self._settled.append(seconds)
            self._waited += 1
            if self._waited >= self._wait and len(self._levels) > 1:
                self._begin_trial()
            return
        self._tried.append(seconds)
        usual = median(self._settled)
        if len(self._tried) == self._TRIAL and median(self._tried) < 0.95 * usual:
            self._level = self._trial
            self._settled.clear()
            self._settled.extend(self._tried)
            self._end_trial(self._FIRST_WAIT)
        elif len(self._tried) == self._TRIAL or seconds > 1.5 * usual:
            self._upward = not self._upward
            self._end_trial(min(2 * self._wait, self._LONGEST_WAIT))

    def _begin_trial(self) -> None:
        step = 1 if self._upward else -1
        if not 0 <= self._level + step < len(self._levels):
            step = -step
        self._trial = self._level + step

    def _end_trial(self, wait: int) -> None:
        self._trial, self._tried, self._wait, self._waited = None, [], wait, 0
