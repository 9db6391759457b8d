"""What `benchmarks.screen` starts on a pseudo-terminal: the chat screen over a port that plays one answer in real time.

    python -m benchmarks.screen_feed {prose,list,table} SECONDS RESULT [--no-screen]
    python -m benchmarks.screen_feed fill          a conversation of many messages, kept in the home of the environment

Nothing is masked or asked here: the events are made before the clock starts, and the screen is all that is measured.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from assistant.application import port
from assistant.facts import Principal
from assistant.privacy.pseudonyms import Vault
from assistant.privacy.restoration import PieceKind, StreamRestorer
from assistant.privacy.segments import Segmenter
from assistant.settings import ChatSettings

RATE = 60
"""Tokens a second."""
MESSAGES = 1_000
LAST_WORDS = "the-very-last-message"
_PERIOD = 0.005
"""Seconds that the sentinel sleeps."""
_AFTERWARDS = 1.0
"""Seconds that are watched after the answer has ended."""
_PRINCIPAL = Principal("benchmark", frozenset(), "os-user", "here")
_NAME, _PLACEHOLDER = "Jana Nováková", "[PERSON_1]"
_SENTENCES = (
    "A governed answer is read by somebody who has other things to do, so it should come evenly and stand still. ",
    f"Please ask {_PLACEHOLDER} for the second reminder before the end of the month, and keep a copy of what was sent. ",
    "The **amount** is the same as in `invoice-2024-117`, and the date is the one that both sides had agreed on. ",
    "Nothing else has to be done today.",
)


def text_of(kind: str, seconds: float) -> str:
    """A text as long as `seconds` of that kind: paragraphs, 20 items of a list a second, or 15 rows of a table."""
    if kind == "prose":
        paragraph = "".join(_SENTENCES) + "\n\n"
        return paragraph * max(1, round(seconds * RATE * 4.5 / len(paragraph)))
    names = ["kiwis", "pears", _PLACEHOLDER, "*plums*", "apples"]
    if kind == "list":
        return "".join(f"- {names[n % 5]}: **{n}**\n" for n in range(round(20 * seconds)))
    rows = "".join(f"| {n} | {names[n % 5]} | {n * 0.1:.2f} |\n" for n in range(round(15 * seconds)))
    return "| No. | What | Price |\n| ---: | :--- | ---: |\n" + rows


def events_of(text: str, seconds: float) -> list[list[port.Event]]:
    """What the application says token by token: progress at once, text when its segment is complete (as `turn` does)."""
    vault = Vault()
    vault.token("PERSON", _NAME)
    segmenter, restorer = Segmenter(), StreamRestorer(vault.lookup)
    count = round(seconds * RATE)
    steps: list[list[port.Event]] = []
    for number in range(count):
        token = text[len(text) * number // count : len(text) * (number + 1) // count]
        steps.append([port.EngineProgress(state="writing", done=number + 1)])
        segments = segmenter.feed(token) + (segmenter.close() if number + 1 == count else [])
        pieces = [piece for segment in segments for piece in restorer.feed(segment.text)]
        for piece in pieces + (list(restorer.close()) if number + 1 == count else []):
            restored = piece.kind is PieceKind.RESTORED
            mark: Any = "restored" if restored else "plain"
            written = piece.written if restored else None
            steps[-1].append(port.TextDelta(channel="answer", text=piece.text, outbound=written, mark=mark))
    return steps


def decision() -> port.DecisionView:
    return port.DecisionView(
        action="redact",
        rules=("pseudonymise-people",),
        matches=(),
        explanation=("Redact: a rule changes PERSON.",),
        policy_name="baseline",
        policy_revision=0,
        policy_digest="5f" * 32,
    )


class Feed:
    """A port that plays one turn; knows when its text began and ended, and the processor time between."""

    def __init__(self, text: str, seconds: float) -> None:
        self._steps = events_of(text, seconds)
        self.began = self.ended = self.stopped = 0.0
        self.processor = 0.0
        """Seconds of all threads of this process, while the text came."""

    def submit(self, principal: Principal, request: port.Request) -> Played:
        if isinstance(request, port.StartTurn):
            return Played(self.turn, self.stop)
        return Played(lambda: iter([_answer(request)]), lambda: None)

    def stop(self) -> None:
        """Somebody wants no more of it. Remembers when, on the clock that all processes share."""
        self.stopped = time.perf_counter()

    def turn(self) -> Iterator[port.Event]:
        audit = port.AuditView(log_id="c0" * 16, request_seq=1, response_seq=2, trial=False)
        said: dict[str, Any] = {"turn_id": "t1", "conversation": "ab" * 16, "findings": (), "decision": decision()}
        outbound = (port.MessageView(role="user", text="go"),)
        yield port.TurnPrepared(outbound=outbound, classification="internal", **said)
        yield port.TurnRecorded(audit=audit, prompt_id="aa" * 16)
        time.sleep(0.5)
        used, self.began = time.process_time(), time.perf_counter()
        for number, step in enumerate(self._steps):
            time.sleep(max(0.0, self.began + number / RATE - time.perf_counter()))
            if self.stopped:
                break
            yield from step
        self.processor, self.ended = time.process_time() - used, time.perf_counter()
        yield port.TurnFinished(
            outcome="finished",
            truncated=False,
            answer="",
            reasoning="",
            outbound=outbound,
            response=port.ResponseView(),
            model_name="played",
            model_sha256="00" * 32,
            usage=port.UsageView(completion_tokens=len(self._steps), context_size=8192),
            audit=audit,
            restoration=port.RestorationView(),
            answer_id="bb" * 16,
            **said,
        )


class Played:
    """One request."""

    def __init__(self, events: Callable[[], Iterator[port.Event]], stop: Callable[[], None]) -> None:
        self._events = events
        self.cancel = stop

    def __iter__(self) -> Iterator[port.Event]:
        return self._events()

    def conclude(self) -> None:
        return


def _answer(request: port.Request) -> port.Result:
    log = {"id": "c0" * 16, "trial": False}
    state = {"model": "played", "classification": "internal", "log": log, "warnings": [], "context_size": 8192}
    preview: dict[str, Any] = {"changes": [], "action": "allow", "message": None, "warnings": []}
    return port.Result(value=preview if isinstance(request, port.Preview) else {**state, "title": "go"})


async def watch(feed: Feed) -> dict[str, float]:
    """Sleep again and again until the answer has been over for a moment; how late the wakings were, in seconds."""
    late: list[float] = []
    behind: list[float] = []
    while not feed.ended or time.perf_counter() < feed.ended + _AFTERWARDS:
        before = time.perf_counter()
        await asyncio.sleep(_PERIOD)
        if feed.began:
            late.append(time.perf_counter() - before - _PERIOD)
            if feed.ended:
                behind.append(late[-1])
    share = feed.processor / (feed.ended - feed.began)
    return {"share": share, "p99": sorted(late)[len(late) * 99 // 100], "most": max(late), "end": max(behind)}


async def without_screen(feed: Feed) -> dict[str, float]:
    """The same feed and the same watching, with nobody who draws."""
    watching = asyncio.create_task(watch(feed))
    await asyncio.to_thread(lambda: [None for _ in feed.turn()])
    return await watching


def with_screen(feed: Feed) -> dict[str, float]:
    """The app on this process's terminal, until the answer that somebody asks for by typing is over."""
    from assistant.tui import app as tui
    from assistant.tui.terminal import kept_clean

    found: dict[str, float] = {}

    class Watched(tui.AssistantApp):
        CSS_PATH = str(Path(tui.__file__).with_name("app.tcss"))

        async def on_ready(self) -> None:
            self.run_worker(self._watch())

        async def _watch(self) -> None:
            found.update(await watch(feed))
            found["stopped"] = feed.stopped
            found["widgets"] = len(self.screen.query("*"))
            self.exit()

    app = Watched(feed, _PRINCIPAL, ChatSettings())
    with kept_clean():
        app.run(mouse=True)
    if app.failure is not None:
        raise app.failure
    return found


def fill() -> None:
    """Keep one conversation of MESSAGES messages in the home that the environment names."""
    from assistant.application.assembly import Assistant, local_principal
    from assistant.facts import Role
    from assistant.settings import load

    vault = Vault()
    vault.token("PERSON", _NAME)
    typed, outbound = f"Write to {_NAME} about it.", f"Write to {_PLACEHOLDER} about it."
    change = port.ChangeView(
        start=9, end=22, out_start=9, out_end=19, type="PERSON", operator="token", rule="people", score=0.85
    )
    about: dict[str, Any] = {"action": "redact", "model": "demo", "outcome": "finished", "classification": "internal"}
    about |= {"view": decision().model_dump(mode="json"), "changes": [change.model_dump(mode="json")], "made_up": []}
    with Assistant(load(os.environ)) as assistant:
        store = assistant.conversations
        made = store.create(local_principal(assistant.settings).user, "A long conversation")
        for number in range(MESSAGES // 2):
            last = number + 1 == MESSAGES // 2
            store.add_message(made.id, Role.USER, typed, outbound=outbound, request_seq=2 * number, decision=about)
            written = text_of("prose", 2) + text_of("list", 0.3) + (f"\n{LAST_WORDS}" if last else "")
            store.add_message(
                made.id,
                Role.ASSISTANT,
                written.replace(_PLACEHOLDER, _NAME),
                outbound=written,
                response_seq=2 * number + 1,
                decision={**about, "changes": []},
                vault=vault.to_bytes() if last else None,
            )


def main(arguments: Iterable[str]) -> None:
    kind, *rest = arguments
    if kind == "fill":
        fill()
        return
    seconds, result = float(rest[0]), Path(rest[1])
    feed = Feed(text_of(kind, seconds), seconds)
    found = asyncio.run(without_screen(feed)) if "--no-screen" in rest else with_screen(feed)
    result.write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
