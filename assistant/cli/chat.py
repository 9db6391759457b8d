"""`assistant chat`: opens the terminal app, or with `--plain` a conversation in labelled lines that a screen reader can
follow.

The latter has no cursor movement and no colour: every line says what it is. The text of a model is data and is printed
as such.
"""

from __future__ import annotations

import gc
import os
import re
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated, Any

import typer

from assistant.cli import terminal
from assistant.cli.ask import Class, Label, Model, classification_label
from assistant.errors import ConfigurationError, ExitCode

if TYPE_CHECKING:
    from assistant.application.assembly import Assistant
    from assistant.application.port import DecisionView, Event, TurnPrepared
    from assistant.facts import Principal

DEMONSTRATION = "Write a polite e-mail to Jana Nováková (jana.novakova@example.org) about the unpaid invoice 2024-117."

HELP = """\
Type a message and press Enter. A line with only three double quotes begins and ends a message of several lines.
/seen   what the model was shown        /why     which rules applied, and why
/new    start a new conversation        /list    your conversations
/quit   leave (Ctrl-D too)              /help    this text
Ctrl-C stops an answer; what was written is kept."""


def chat(
    plain: Annotated[
        bool, typer.Option("--plain", help="Line by line, in labelled lines: for screen readers and simple terminals.")
    ] = False,
    demo: Annotated[
        bool, typer.Option("--demo", help="Run one governed demonstration turn as text and leave.")
    ] = False,
    model: Model = None,
    resume: Annotated[
        str | None, typer.Option(metavar="ID", help="Go on with this conversation; last: with the latest.")
    ] = None,
    classification: Class = None,
) -> None:
    """Talk with the model. Personal data is taken out before it sees a word, and put back into its answers."""
    if demo:
        demonstrate(model)
        return
    converse(model=model, resume=resume, classification=classification_label(classification), plain=plain)


def converse(
    model: str | None = None,
    resume: str | None = None,
    classification: Label | None = None,
    *,
    plain: bool = False,
) -> None:
    """The conversation on the terminal: the app, or line by line where that is asked for or all that is possible."""
    if not sys.stdin.isatty() or not (plain or sys.stdout.isatty()):
        raise ConfigurationError(
            "`assistant chat` needs a terminal.",
            not_done="Nothing was started.",
            next_step="In a pipe use `assistant ask`, or see `assistant chat --demo`.",
        )
    if plain or os.environ.get("TERM", "dumb") == "dumb":
        _line_by_line(model, resume, classification)
    else:
        _on_screen(model, resume, classification)


def _on_screen(model: str | None, resume: str | None, classification: Label | None) -> None:
    from assistant.application.assembly import local_principal

    for name in [name for name in os.environ if name.startswith("TEXTUAL")]:
        del os.environ[name]  # they would write logs or pictures of the screen to files, or load other code
    gc.disable()  # until the first frame stands: nothing that is made on the way there is garbage
    os.environ.setdefault("ESCDELAY", "40")  # milliseconds; read at import: how long Esc may be the start of a sequence
    from assistant.tui.app import run

    with terminal.open_assistant(tell=False, model__name=model) as assistant:
        principal = local_principal(assistant.settings)
        run(
            assistant,
            principal,
            assistant.settings.settings.chat,
            resume=_resumed(assistant, principal, resume)["id"] if resume is not None else None,
            classification=classification,
        )


def _resumed(assistant: Assistant, principal: Principal, wanted: str) -> dict[str, Any]:
    """The conversation that `--resume` names, with its last message; ConfigurationError where there is none."""
    from assistant.application.port import ListConversations, ShowConversation

    if wanted == "last":
        rows = terminal.one_result(assistant, principal, ListConversations()).value["conversations"]
        latest = max((row for row in rows if not row["damaged"]), key=lambda row: row["updated_ms"], default=None)
        if latest is None:
            raise ConfigurationError(
                "There is no conversation yet.", not_done="Nothing was started.", next_step="Leave --resume out."
            )
        wanted = latest["id"]
    return terminal.one_result(assistant, principal, ShowConversation(id=wanted, limit=1)).value


def _line_by_line(model: str | None, resume: str | None, classification: Label | None) -> None:
    from assistant.application.assembly import local_principal

    with terminal.open_assistant(tell=False, model__name=model) as assistant:
        principal = local_principal(assistant.settings)
        if resume is not None:
            shown = _resumed(assistant, principal, resume)
            resume = shown["id"]
            count = shown["earlier"] + len(shown["messages"])
            print(f"Conversation: {terminal.visible(shown['title'])}, {count} messages so far.")
        _Conversation(assistant, resume, classification).run()


def demonstrate(model: str | None) -> None:
    """One governed turn on a made-up prompt, and a look at the log."""
    from assistant.application.assembly import local_principal
    from assistant.application.port import VerifyLog

    with terminal.open_assistant(tell=False, model__name=model) as assistant:
        conversation = _Conversation(assistant, None, None)
        conversation.banner()
        print(f"You: {DEMONSTRATION}")
        code = conversation.turn(DEMONSTRATION)
        conversation.seen()
        conversation.why()
        verified = terminal.one_result(assistant, local_principal(assistant.settings), VerifyLog()).value
        state = "consistent" if verified["consistent"] else "NOT CONSISTENT"
        print(f"Log: {verified['size']} records, {state}, sealed to an auditor's key.")
        if verified["trial"]:
            print(f"TRIAL: {verified['trial']}")
    if code != ExitCode.OK:
        raise typer.Exit(int(code))


class _Conversation:
    """What the person sees of one conversation."""

    def __init__(self, assistant: Assistant, resume: str | None, classification: Label | None) -> None:
        from assistant.application.assembly import local_principal

        self._assistant = assistant
        self._principal = local_principal(assistant.settings)
        self._id = resume
        self._classification = classification
        self._last: TurnPrepared | None = None
        self._decisions: list[tuple[str, DecisionView]] = []
        """Of the last message: over the prompt, and over the answer where it was more than allowed."""

    def banner(self) -> None:
        state = self._assistant.state()
        print(
            f"Model: {state.model}. Classification: {self._classification or state.classification}. Log: {state.log}."
        )
        for warning in state.warnings:
            print(warning)

    def run(self) -> None:
        with suppress(ImportError):  # a Python built without it still reads lines
            import readline  # noqa: F401 - gives input() line editing, history and bracketed paste

        self.banner()
        threading.Thread(target=self._prepare, name="prepare", daemon=True).start()
        print("Type /help for help, /quit to leave.")
        while True:
            try:
                text = self._read()
            except EOFError:
                print()
                return
            except KeyboardInterrupt:
                print("\n(Ctrl-D or /quit leaves.)")
                continue
            command = text.strip()
            if command == "/quit":
                return
            if command.startswith("/") and "\n" not in command and command.split()[0] in _COMMANDS:
                _COMMANDS[command.split()[0]](self)
            elif _LIKE_A_COMMAND.fullmatch(command):
                print(f"There is no command {command}, and nothing was sent. /help lists the commands.")
            elif command:
                self.turn(text)

    def _prepare(self) -> None:
        """Load model and detector while the person types. What goes wrong is met again, and told, by the turn."""
        from assistant.application.port import PrepareModel

        for _ in self._assistant.submit(self._principal, PrepareModel()):
            pass

    def _read(self) -> str:
        line = input("You: ")
        if line.strip() != '"""':
            return line
        lines: list[str] = []
        while (line := input("... ")).strip() != '"""':
            lines.append(line)
        return "\n".join(lines)

    def turn(self, text: str) -> ExitCode:
        """One turn, printed as it comes. Returns what a command would end with."""
        from assistant.application.port import Failed, StartTurn, TurnFinished, TurnPrepared, TurnRecorded, TurnRefused

        request = StartTurn(text=text, conversation=self._id, classification=self._classification)
        printer = _Printer(reasoning=self._assistant.settings.settings.chat.reasoning)
        code = ExitCode.OK
        prepared: TurnPrepared | None = None
        handle = self._assistant.submit(self._principal, request)
        with terminal.stops_on_interrupt(handle):
            for event in handle:
                printer.show(event)
                match event:
                    case TurnPrepared():
                        prepared = event
                    case TurnRecorded():  # only now there is a conversation, and something that was sent
                        assert prepared is not None
                        self._last, self._id = prepared, prepared.conversation
                        self._decisions = [("", prepared.decision)]
                    case TurnRefused():
                        self._decisions = [("", event.decision)]
                        code = ExitCode.NEGATIVE
                    case TurnFinished():
                        if event.response.decision is not None and event.response.decision.action != "allow":
                            self._decisions.append((" the answer", event.response.decision))
                        code = _CODES[event.outcome]
                    case Failed():
                        code = ExitCode(event.exit_code)
        return code

    def seen(self) -> None:
        if self._last is None:
            print("Nothing has been sent yet.")
            return
        print("What the model was shown:")
        for message in self._last.outbound:
            print(f"  {message.role}: {terminal.visible(message.text, keep_newlines=True)}")

    def why(self) -> None:
        if not self._decisions:
            print("Nothing has been decided yet.")
        for what, decision in self._decisions:
            policy = f"{decision.policy_name}, revision {decision.policy_revision}, {decision.policy_digest[:12]}"
            print(f"Why{what} ({policy}):")
            for line in decision.explanation:
                print(f"  {terminal.visible(line)}")

    def new(self) -> None:
        self._id, self._last, self._decisions = None, None, []
        print("A new conversation.")

    def list(self) -> None:
        from assistant.application.port import ListConversations

        for row in terminal.one_result(self._assistant, self._principal, ListConversations()).value["conversations"]:
            print(f"  {row['id'][:12]}  {terminal.when(row['updated_ms'])}  {terminal.visible(row['title'])}")

    def help(self) -> None:
        print(HELP)


_COMMANDS = {
    "/seen": _Conversation.seen,
    "/why": _Conversation.why,
    "/new": _Conversation.new,
    "/list": _Conversation.list,
    "/help": _Conversation.help,
}


_CODES = {"finished": ExitCode.OK, "stopped": ExitCode.INTERRUPTED, "blocked": ExitCode.NEGATIVE}
_LIKE_A_COMMAND = re.compile("/[a-z]{1,12}")


class _Printer:
    """Turns the events of one turn into labelled lines."""

    def __init__(self, *, reasoning: bool) -> None:
        self._reasoning = reasoning
        self._channel: str | None = None
        self._state: str | None = None

    def show(self, event: Event) -> None:
        from assistant.application import port

        match event:
            case port.TurnPrepared():
                masked = [f for f in event.findings if f.placeholder is not None]
                shown = ", ".join(dict.fromkeys(f.placeholder or f"{f.type} (left out)" for f in masked))
                nothing = "nothing new" if len(event.outbound) > 1 else "nothing"
                print(f"Decision: {event.decision.action}. Masked: {shown or nothing}.")
                for warning in event.warnings:
                    print(f"Warning: {terminal.visible(warning)}")
            case port.EngineProgress() if event.state == "loading" and self._state != "loading":
                self._state = "loading"
                print("Loading the model.", flush=True)
            case port.TextDelta() if self._reasoning or event.channel == "answer":
                self._text(event)
            case port.TurnFinished():
                self._end_line()
                self._closing(event)
            case port.TurnRefused():
                print(f"Refused: {terminal.visible(event.message)}")
                print(f"Recorded as number {event.audit.request_seq}. Nothing was sent to the model.")
            case port.Failed():
                self._end_line()
                print(f"Failed: {event.message}")
            case _:
                pass

    def _text(self, delta: object) -> None:
        from assistant.application.port import TextDelta

        assert isinstance(delta, TextDelta)
        if delta.channel != self._channel:
            self._end_line()
            print("Reasoning: " if delta.channel == "reasoning" else "Assistant: ", end="")
            self._channel = delta.channel
        sys.stdout.write(delta.text)
        sys.stdout.flush()

    def _end_line(self) -> None:
        if self._channel is not None:
            print()
            self._channel = None

    def _closing(self, event: object) -> None:
        from assistant.application.port import TurnFinished

        assert isinstance(event, TurnFinished)
        if event.outcome == "stopped":
            print("Stopped. What was written is kept.")
        elif event.outcome == "blocked":
            print(f"Blocked: {event.message or 'the policy does not allow this answer.'}")
        elif event.truncated:
            print("The answer was cut off at the length limit.")
        for warning in event.response.warnings:
            print(f"Warning: {terminal.visible(warning)}")
        if event.restoration.unknown:
            print(f"Unknown placeholders in the answer: {', '.join(event.restoration.unknown)}.")
        audit = event.audit
        print(f"Recorded: request {audit.request_seq}, response {audit.response_seq}.")
