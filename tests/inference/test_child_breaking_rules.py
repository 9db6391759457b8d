"""A model's process that lies, babbles or dies: the parent says so, shows none of it, and stays well."""

from __future__ import annotations

import sys
import textwrap
from pathlib import Path
from types import SimpleNamespace

import pytest

from assistant.errors import EngineFailed, SandboxUnavailable
from assistant.inference.engine import Cancellation
from assistant.inference.local import LocalEngine

PRELUDE = """\
#!{python}
import os, struct, sys
import cbor2
number = lambda name: int(next(a for a in sys.argv if a.startswith("--" + name + "=")).split("=")[1])
requests, events = number("requests"), number("events")
def say(**frame):
    body = cbor2.dumps(frame, canonical=True)
    os.write(events, struct.pack(">I", len(body)) + body)
def ready():
    say(t="ready", layers=[["seccomp", True, "as it says"]])
    os.read(requests, 1 << 16)
    say(t="loaded", context=512)
    os.read(requests, 1 << 16)
"""

BEFORE_A_PROMPT = {
    "garbage": "os.write(events, b'garbage' * 9)",
    "an endless frame": "os.write(events, bytes([255] * 4))",
    "nothing, and an end": "os._exit(3)",
    "an event out of order": "say(t='loaded', context=5)",
    "an unknown event": "say(t='shell', command='rm')",
    "a pickle": "import pickle; b = pickle.dumps(print); os.write(events, struct.pack('>I', len(b)) + b)",
}
WITH_A_PROMPT = {
    "garbage": "os.write(events, b'garbage' * 9)",
    "another reply": "say(t='token', id=99, reasoning=True, text='x', count=1)",
    "an unknown reason": "say(t='finished', id=1, reason='bored', prompt=1, cached=0, completion=0, reasoning=0, "
    "ttft_ms=1.0, tokens_per_second=1.0)",
    "readiness again": "say(t='ready', layers=[])",
    "an end": "os._exit(3)",
}


@pytest.fixture
def engine_with(
    tmp_path: Path, scripted_weights: Path, make: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> SimpleNamespace:
    made: list[LocalEngine] = []

    def build(body: str) -> LocalEngine:
        program = tmp_path / "child"
        program.write_text(PRELUDE.format(python=sys.executable) + textwrap.dedent(body))
        program.chmod(0o700)
        monkeypatch.setattr(sys, "executable", str(program))
        made.append(LocalEngine(make.entry_for(scripted_weights, "liar"), scripted_weights, n_threads=1))
        return made[-1]

    yield build  # type: ignore[misc]
    for engine in made:
        engine.close()


@pytest.mark.parametrize("what", BEFORE_A_PROMPT)
def test_what_breaks_the_rules_before_a_prompt_has_not_received_it(
    engine_with: SimpleNamespace, make: SimpleNamespace, what: str
) -> None:
    engine = engine_with(BEFORE_A_PROMPT[what] + "\nimport time; time.sleep(60)")
    with pytest.raises(EngineFailed, match="had not received"):
        list(engine.generate(make.outbound("canary"), make.greedy(), Cancellation()))
    assert engine.pid is None


@pytest.mark.parametrize("what", WITH_A_PROMPT)
def test_what_breaks_the_rules_after_a_prompt_has_received_it_and_is_killed(
    engine_with: SimpleNamespace, make: SimpleNamespace, what: str
) -> None:
    engine = engine_with("ready()\n" + WITH_A_PROMPT[what] + "\nimport time; time.sleep(60)")
    with pytest.raises(EngineFailed, match="had received the prompt") as caught:
        list(engine.generate(make.outbound("canary"), make.greedy(), Cancellation()))
    assert engine.pid is None
    assert caught.value.model_received


def test_the_last_words_of_a_child_with_a_prompt_are_not_repeated(
    engine_with: SimpleNamespace, make: SimpleNamespace
) -> None:
    engine = engine_with("ready()\nprint('it said: canary', file=sys.stderr, flush=True); os._exit(3)")
    with pytest.raises(EngineFailed) as caught:
        list(engine.generate(make.outbound("canary"), make.greedy(), Cancellation()))
    assert "canary" not in str(caught.value)


def test_the_last_words_of_a_child_that_does_not_start_are_shown_without_control_characters(
    engine_with: SimpleNamespace, make: SimpleNamespace
) -> None:
    engine = engine_with(r"print('\x1b[2Jno such library', file=sys.stderr, flush=True); os._exit(3)")
    with pytest.raises(EngineFailed, match="no such library") as caught:
        list(engine.generate(make.outbound("canary"), make.greedy(), Cancellation()))
    assert "\x1b" not in str(caught.value)


def test_a_child_that_babbles_on_stderr_does_not_block(engine_with: SimpleNamespace, make: SimpleNamespace) -> None:
    engine = engine_with("os.write(2, b'x' * 300000)\nready()\nos._exit(0)")
    with pytest.raises(EngineFailed, match="ended with code 0"):
        list(engine.generate(make.outbound("hi"), make.greedy(), Cancellation()))


def test_a_child_that_does_not_stop_when_told_is_killed_and_what_it_wrote_is_kept(
    engine_with: SimpleNamespace, make: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assistant.inference.local._GRACE_SECONDS", 0.2)
    engine = engine_with(
        "ready()\nsay(t='token', id=1, reasoning=True, text='kept', count=1)\nimport time; time.sleep(60)"
    )
    cancel, seen = Cancellation(), []
    for event in engine.generate(make.outbound("hi"), make.greedy(), cancel):
        seen.append(event)
        if getattr(event, "text", "") == "kept":
            cancel.cancel()
    assert seen[-1].reason == "cancelled"
    assert seen[-1].usage.completion_tokens == 1
    assert engine.pid is None


def test_a_layer_that_is_not_in_force_refuses_a_model_that_needs_it(
    engine_with: SimpleNamespace, make: SimpleNamespace
) -> None:
    engine = engine_with("say(t='ready', layers=[['seccomp', False, 'no such thing']])\nimport time; time.sleep(60)")
    with pytest.raises(SandboxUnavailable, match="no such thing"):
        list(engine.generate(make.outbound("hi"), make.greedy(), Cancellation()))
    assert engine.pid is None
