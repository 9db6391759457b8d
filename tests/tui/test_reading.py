"""Reading: what streams in, what is folded, what can be scrolled to, and that model text stays data."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from assistant.application import port
from assistant.tui.entries import Answer
from assistant.tui.widgets.message import MessageView
from assistant.tui.widgets.transcript import MOST, WINDOW
from tests.tui.conftest import Start
from tests.tui.scripted import (
    TYPED,
    ScriptedHandle,
    ScriptedPort,
    conversation,
    finished,
    message,
    prepared,
    recorded,
    turn,
    words,
)


async def test_an_answer_is_shown_as_it_comes_and_its_reasoning_stays_folded(start: Start) -> None:
    halfway, go_on = threading.Event(), threading.Event()

    def slowly(request: object, handle: ScriptedHandle) -> Iterator[port.Event]:
        yield prepared()
        yield recorded()
        yield port.EngineProgress(state="thinking", done=17)
        yield from words("I will greet them first. ", "reasoning")
        yield from words("The first paragraph.\n\nThe sec")
        halfway.set()
        assert go_on.wait(30)
        yield from words("ond one.")
        yield finished()

    async with start(ScriptedPort(turn=slowly)) as screen:
        await screen.type("hi")
        await screen.press("enter")
        await screen.until(halfway.is_set)
        await screen.sees("The first paragraph.", "The sec", "17 tokens")
        assert "greet them" not in screen.text
        assert "second one" not in screen.text
        go_on.set()
        await screen.sees("The second one.", "Reasoning: 32 tokens")
        await screen.press("ctrl+t")
        await screen.sees("I will greet them first.")


async def test_markdown_is_laid_out_and_nothing_in_it_is_obeyed(start: Start) -> None:
    hostile = (
        "# Head\n\n**bold** [red]no markup[/red] \x1b[31mno colour\x1b[0m\n\n"
        "[label](https://evil.example/path?q=1)\n\n![picture](https://evil.example/p.png)\n\n"
        "<script>alert(1)</script>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
    )
    async with start(ScriptedPort(turn=lambda r, h: turn(hostile)), size=(100, 50)) as screen:
        await screen.send("hi")
        await screen.sees("[red]no markup[/red]", "https://evil.example/path?q=1", "https://evil.example/p.png")
        shown = screen.text
        assert "**" not in shown and "\x1b" not in shown
        assert "<script>alert(1)</script>" in shown
        metas = [
            segment.style.meta
            for view in screen.chat.transcript.views
            for line in view._lines
            for segment in line
            if segment.style
        ]
        assert not any("link" in str(meta) for meta in metas)


async def test_a_value_looks_like_itself_whatever_markdown_would_make_of_it(start: Start) -> None:
    value = "*Jana* | `Nováková` [x](y)"

    def events(request: object, handle: object) -> list[port.Event]:
        return [
            prepared(),
            recorded(),
            port.TextDelta(channel="answer", text="Dear "),
            port.TextDelta(channel="answer", text=value, outbound="[PERSON_1]", mark="restored"),
            port.TextDelta(channel="answer", text=", **hello**."),
            finished(),
        ]

    async with start(ScriptedPort(turn=events)) as screen:
        await screen.send("hi")
        await screen.sees(f"Dear {value}, hello.")
        await screen.press("f3")
        await screen.sees("Dear [PERSON_1], hello.")


async def test_only_the_last_messages_are_mounted_and_earlier_ones_come_on_demand(start: Start) -> None:
    everything = [message(number) for number in range(200)]

    def show(request: port.ShowConversation, handle: object) -> list[port.Event]:
        end = next((i for i, one in enumerate(everything) if one["id"] == request.before), len(everything))
        first = max(0, end - (request.limit or end))
        return [port.Result(value=conversation(everything[first:end], earlier=first))]

    application = ScriptedPort(conversations_show=show)
    async with start(application, resume="ab" * 16) as screen:
        await screen.sees("Answer 100.")
        transcript = screen.chat.transcript
        assert len(transcript.views) == WINDOW
        for _ in range(60):
            await screen.press("pageup")
            await screen.pilot.pause(0.03)
            assert len(transcript.views) <= MOST + WINDOW
            if "Question 51?" in screen.text:
                break
        await screen.sees("Question 51?")
        assert not transcript.following
        await screen.press("ctrl+end")
        await screen.sees("Answer 100.")


async def test_the_number_of_widgets_does_not_grow_with_the_conversation(start: Start) -> None:
    async with start(ScriptedPort()) as screen:
        for number in range(WINDOW):
            await screen.send(f"message {number}")
        before = len(screen.app.screen.query("*"))
        for number in range(WINDOW):
            await screen.send(f"message {WINDOW + number}")
        assert len(screen.app.screen.query("*")) <= before
        assert len(screen.chat.transcript.entries) == 4 * WINDOW, "and none is forgotten"


async def test_scrolling_up_stops_following_until_one_is_back_at_the_end(start: Start) -> None:
    scrolled, written = threading.Event(), threading.Event()

    def events(request: object, handle: object) -> Iterator[port.Event]:
        yield prepared()
        yield recorded()
        yield port.EngineProgress(state="thinking", done=32)
        yield from words("".join(f"Line {number}\n\n" for number in range(40)))
        written.set()
        assert scrolled.wait(30)
        yield from words("".join(f"More {number}\n\n" for number in range(40)))
        yield finished()

    async with start(ScriptedPort(turn=events)) as screen:
        await screen.type("go")
        await screen.press("enter")
        await screen.until(written.is_set)
        await screen.sees("Line 39")
        await screen.press("pageup", "pageup")
        await screen.until(lambda: "Line 39" not in screen.text)
        await screen.pilot.pause(0.3)
        place = _lines(screen.text)
        scrolled.set()
        await screen.until(lambda: screen.chat.turning.current is None)
        assert _lines(screen.text) == place
        await screen.press("ctrl+end")
        await screen.sees("More 39")


async def test_unknown_placeholders_are_flagged(start: Start) -> None:
    answer = "Ask [PERSON_7] please.\n"
    events = [
        *turn(answer)[:-1],
        finished(answer, restoration=port.RestorationView(restored=0, unknown=("[PERSON_7]",))),
    ]
    async with start(ScriptedPort(turn=lambda r, h: events)) as screen:
        await screen.send("hi")
        await screen.sees("Stands for nothing, shown as the model wrote it: [PERSON_7]")


async def test_a_long_prompt_is_folded_and_unfolds(start: Start) -> None:
    async with start(ScriptedPort(turn=lambda r, h: [prepared(r.text, ()), recorded(), finished("")])) as screen:
        await screen.send("word " * 2000 + "THE END")
        await screen.press("ctrl+home")
        view = next(view for view in screen.chat.transcript.views if not isinstance(view.entry, Answer))
        view.focus()
        await screen.pilot.pause()
        folded = view.size.height
        assert "THE END" not in "".join(segment.text for line in view._lines for segment in line)
        await screen.press("enter")
        await screen.until(lambda: view.size.height > folded)
        assert "THE END" in "".join(segment.text for line in view._lines for segment in line)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (200, 60)])
async def test_every_size_shows_banner_composer_state_and_keys(start: Start, size: tuple[int, int]) -> None:
    async with start(ScriptedPort(), size=size) as screen:
        await screen.send(TYPED)
        await screen.sees(
            "INTERNAL", "TRIAL", "Enter sends", "ready", "Send", "Stop", "Help", "What it saw", "Copy", "Leave"
        )
        lines = screen.text.splitlines()
        assert len(lines) == size[1] and all(len(line) <= size[0] for line in lines)


async def test_a_terminal_that_changes_its_size_keeps_everything_in_view(start: Start) -> None:
    async with start(ScriptedPort(turn=lambda r, h: turn("word " * 300)), size=(120, 40)) as screen:
        await screen.send(TYPED)
        for size in ((60, 20), (200, 50), (62, 21)):
            await screen.pilot.resize_terminal(*size)
            await screen.pilot.pause(0.1)
            await screen.sees("INTERNAL", "Send")
            widths = {len(line) for view in screen.app.screen.query(MessageView) for line in map(_plain, view._lines)}
            assert max(widths) <= size[0]


def _lines(text: str) -> list[str]:
    """What is being read, without the scroll bar."""
    return [line[:90].rstrip() for line in text.splitlines()[2:20]]


def _plain(line: list[object]) -> str:
    return "".join(segment.text for segment in line)  # type: ignore[attr-defined]
