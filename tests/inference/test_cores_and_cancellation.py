"""How many threads to start, and the stop button."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

from assistant.cores import usable_cores
from assistant.inference.engine import Cancellation
from assistant.inference.threads import ThreadChooser


def test_two_threads_of_one_core_count_once(tmp_path: Path) -> None:
    for processor in os.sched_getaffinity(0):
        folder = tmp_path / f"cpu{processor}" / "topology"
        folder.mkdir(parents=True)
        (folder / "thread_siblings_list").write_text("0-9999\n")
    assert usable_cores(tmp_path, tmp_path / "none") == 1


def test_a_control_group_that_grants_one_core_gets_one_thread(tmp_path: Path) -> None:
    quota = tmp_path / "cpu.max"
    quota.write_text("50000 100000\n")
    assert usable_cores(tmp_path, quota) == 1
    quota.write_text("max 100000\n")
    assert usable_cores(tmp_path, quota) == len(os.sched_getaffinity(0))


def test_cancelling_tells_each_subscriber_once_and_latecomers_at_once() -> None:
    cancel, calls = Cancellation(), []
    cancel.subscribe(lambda: calls.append("early"))
    cancel.subscribe(lambda: calls.append("gone"))()
    cancel.cancel()
    cancel.cancel()
    assert calls == ["early"]
    cancel.subscribe(lambda: calls.append("late"))
    assert calls == ["early", "late"]
    assert cancel.cancelled


def test_cancelling_from_many_threads_tells_once() -> None:
    cancel, calls = Cancellation(), []
    cancel.subscribe(lambda: calls.append(1))
    threads = [threading.Thread(target=cancel.cancel) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert calls == [1]


def settle(chooser: ThreadChooser, seconds: Callable[[int], float], tokens: int = 400) -> list[int]:
    used = []
    for _ in range(tokens):
        used.append(chooser.count)
        chooser.record(seconds(chooser.count))
    return used


def test_threads_that_slow_each_other_down_are_given_up() -> None:
    used = settle(ThreadChooser(8, 8), lambda count: 0.01 * count)
    assert set(used[-200:]) <= {1, 2}
    assert used[-200:].count(2) < 20


def test_threads_that_help_are_found_from_one_upwards() -> None:
    used = settle(ThreadChooser(6, 1), lambda count: 0.06 / count)
    assert used[-100:].count(6) > 80


def test_a_slow_trial_is_given_up_at_its_first_token_and_trials_become_rarer() -> None:
    used = settle(ThreadChooser(2, 1), lambda count: 0.002 if count == 1 else 0.05, 2000)
    assert used.count(2) < 12


def test_a_machine_that_becomes_busy_later_is_noticed() -> None:
    chooser = ThreadChooser(2, 2)
    settle(chooser, lambda count: 0.01 / count)
    used = settle(chooser, lambda count: 0.01 * count, 1500)
    assert used[-1] == 1


def test_a_single_core_is_never_left() -> None:
    assert set(settle(ThreadChooser(1, 1), lambda count: 0.01)) == {1}


def test_the_two_buttons_of_a_turn_are_apart() -> None:
    cancel, calls = Cancellation(), []
    cancel.subscribe(lambda: calls.append("stop"))
    cancel.subscribe_concluding(lambda: calls.append("answer"))
    cancel.subscribe_concluding(lambda: calls.append("gone"))()
    cancel.conclude()
    cancel.conclude()
    assert calls == ["answer"] and cancel.concluded and not cancel.cancelled
    cancel.subscribe_concluding(lambda: calls.append("late"))
    cancel.cancel()
    assert calls == ["answer", "late", "stop"]
