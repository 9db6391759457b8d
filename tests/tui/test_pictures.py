"""Pictures of the screen, compared with the ones beside this file, which somebody has looked at.

`python -m pytest tests/tui/test_pictures.py --snapshot-update` draws them anew; look at them before they are committed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from textual.pilot import Pilot

from assistant.application import port
from assistant.facts import Principal
from assistant.settings import ChatSettings
from assistant.tui.app import AssistantApp
from assistant.tui.screens.chat import Chat
from assistant.tui.widgets import message as message_widget
from tests.tui.conftest import Screen
from tests.tui.scripted import (
    TIME,
    TYPED,
    ScriptedPort,
    audit,
    conversation,
    decision,
    finished,
    message,
    prepared,
    recorded,
    result,
    turn,
    words,
)

ANSWER = """\
Dear [PERSON_1],

please pay the invoice **2024-117**, as [PERSON_9] asked:

1. by transfer
2. before Friday

| what | amount |
|---|---|
| invoice | 120.00 |
| reminder | 5.00 |

```python
total = 120 + 5
```
"""
ROWS = [
    {
        "id": f"{number:032x}",
        "title": title,
        "created_ms": TIME,
        "updated_ms": TIME + number * 3_600_000,
        "classification": "internal",
        "message_count": 2 + number,
        "damaged": number == 2,
        "pinned": number == 0,
    }
    for number, title in enumerate(("An unpaid invoice", "Notes on the move", "", "A letter"))
]
Compare = Callable[..., bool]


class Pictured(AssistantApp):
    """The app, whose pictures name no address from which a viewer would fetch fonts."""

    def export_screenshot(self, *, title: str | None = None, simplify: bool = False) -> str:
        svg = super().export_screenshot(title="Assistant", simplify=simplify)
        begin, end = svg.find("@font-face"), svg.rfind("@font-face")
        return svg if begin < 0 else svg[:begin] + svg[svg.index("}", end) + 1 :]


def frozen(application: port.Port, principal: Principal, **given: Any) -> Pictured:
    settings = given.pop("settings", ChatSettings())
    app = Pictured(application, principal, settings, chat=lambda *a, **k: Chat(*a, now=lambda: TIME, **k), **given)
    app.chat.composer.cursor_blink = False
    return app


def pressing(*keys: str, sees: tuple[str, ...] = (), send: str | None = None) -> Callable[[Pilot[Any]], Any]:
    """What happens before the picture is taken."""

    async def before(pilot: Pilot[Any]) -> None:
        screen = Screen(pilot.app, pilot)  # type: ignore[arg-type]
        await screen.until(lambda: screen.chat.ready)
        if send is not None:
            await screen.send(send)
            await screen.until(lambda: screen.chat.conversing.title or screen.chat.composer.text)  # or it was refused
        for key in keys:
            await pilot.press(key)
            await pilot.pause(0.05)
        await screen.sees(*sees)
        screen.app.clear_notifications()
        await pilot.pause(0.1)

    return before


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(message_widget, "_clock", lambda time_ms: "09:41")


@pytest.fixture
def picture(snap_compare: Compare, principal: Principal) -> Callable[..., None]:
    def take(
        before: Callable[[Pilot[Any]], Any], size: tuple[int, int], application: port.Port | None = None, **given: Any
    ) -> None:
        app = frozen(application or ScriptedPort(turn=lambda r, h: turn(ANSWER)), principal, **given)
        try:
            same = snap_compare(app, run_before=before, terminal_size=size)
        except AssertionError:
            raise app.failure or AssertionError("no picture was taken") from None
        assert same

    return take


Take = Callable[..., None]
SMALL, LARGE = (80, 24), (120, 40)


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_the_first_screen(picture: Take, size: tuple[int, int]) -> None:
    picture(pressing(), size)


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_an_answer(picture: Take, size: tuple[int, int]) -> None:
    picture(pressing(send=TYPED), size)


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_what_the_model_saw(picture: Take, size: tuple[int, int]) -> None:
    picture(pressing("f2", send=TYPED, sees=("The model was shown",)), size)


def test_placeholders_everywhere(picture: Take) -> None:
    picture(pressing("f2", "f3", send=TYPED, sees=("Showing placeholders",)), LARGE)


@pytest.mark.parametrize("theme", ["light", "high-contrast"])
def test_other_themes(picture: Take, theme: Any) -> None:
    picture(pressing("f2", send=TYPED), LARGE, settings=ChatSettings(theme=theme))


def test_a_refusal(picture: Take) -> None:
    refused = port.TurnRefused(
        turn_id="t", conversation="ab" * 16, message="The policy baseline refuses this prompt. Remove the secret first.",
        findings=(), decision=decision("block"), classification="internal", model_name="demo", model_sha256="00",
        audit=audit(7),
    )  # fmt: skip
    picture(pressing(send="The password is hunter2"), SMALL, ScriptedPort(turn=lambda r, h: [refused]))


def test_thinking(picture: Take) -> None:
    def events(request: object, handle: Any) -> Any:
        yield prepared()
        yield recorded()
        yield port.EngineProgress(state="thinking", done=128)
        yield from words("The user wants a polite e-mail. ", "reasoning")
        handle.stopped.wait(3)
        yield finished("", "stopped")

    application = ScriptedPort(turn=events)

    async def before(pilot: Pilot[Any]) -> None:
        screen = Screen(pilot.app, pilot)  # type: ignore[arg-type]
        await screen.until(lambda: screen.chat.ready)
        screen.chat.composer.put(TYPED)
        await pilot.press("enter")
        await screen.sees("Thinking: 128 tokens")
        await pilot.press("ctrl+t")
        await screen.sees("polite e-mail.")

    picture(before, SMALL, application)


def test_the_explanation(picture: Take) -> None:
    picture(pressing("f4", send=TYPED, sees=("SHA-256",)), SMALL)


def test_the_conversations(picture: Take) -> None:
    picture(
        pressing("ctrl+l", sees=("4 conversations",)),
        SMALL,
        ScriptedPort(conversations_list=result(conversations=ROWS)),
    )


def test_commands_while_writing(picture: Take) -> None:
    picture(pressing("slash", "e", sees=("/export",)), SMALL)


def test_a_question(picture: Take) -> None:
    events = [prepared(decision=decision(copy_values="ask")), *turn(ANSWER)[1:]]
    picture(pressing("f6", send=TYPED, sees=("Copy real values",)), SMALL, ScriptedPort(turn=lambda r, h: events))


def test_the_help(picture: Take) -> None:
    picture(pressing("f1", sees=("Anywhere in the chat",)), LARGE)


def test_a_stored_conversation_with_versions(picture: Take) -> None:
    stored = [message(number) for number in range(4)]
    stored[3]["branches"] = {"index": 1, "ids": ["0" * 32, stored[3]["id"]]}
    application = ScriptedPort(conversations_show=lambda r, h: [port.Result(value=conversation(stored, earlier=996))])
    picture(pressing(sees=("version 2 of 2",)), SMALL, application, resume="ab" * 16)
