"""`assistant ask`: one governed turn for pipes."""

from __future__ import annotations

import sys
from typing import Annotated, Literal, cast

import typer

from assistant.cli import terminal
from assistant.errors import ConfigurationError, ExitCode

Model = Annotated[str | None, typer.Option(help="A model from `assistant models list`, for this once.")]
Class = Annotated[str | None, typer.Option(help="public, internal, confidential or restricted.")]


def ask(
    file: terminal.TextFile = "-",
    model: Model = None,
    classification: Class = None,
    conversation: Annotated[str | None, typer.Option(metavar="ID", help="Go on with this conversation.")] = None,
    json_output: terminal.JsonFlag = False,
) -> None:
    """Ask once and print the answer. The prompt comes from a file or stdin, never from the command line.

    Exit code 1 where the policy refuses; 3 where something failed, and then the message says whether the model had
    received the prompt.
    """
    from assistant.application.assembly import local_principal
    from assistant.application.port import Failed, StartTurn, TextDelta, TurnFinished, TurnPrepared, TurnRefused
    from assistant.application.turn_object import finished_object, refused_object

    text = terminal.read_text(file, prompt="Prompt, then Ctrl-D:")
    request = StartTurn(
        text=text, model=model, conversation=conversation, classification=classification_label(classification)
    )
    with terminal.open_assistant() as assistant:
        handle = assistant.submit(local_principal(assistant.settings), request)
        with terminal.stops_on_interrupt(handle):
            for event in handle:
                match event:
                    case TurnPrepared() if not json_output:
                        masked = sorted({f.type for f in event.findings if f.placeholder is not None})
                        if masked:
                            terminal.note(f"Masked: {', '.join(masked)}.")
                        for warning in event.warnings:
                            terminal.note(f"Warning: {warning}")
                    case TextDelta(channel="answer") if not json_output:
                        sys.stdout.write(event.text)
                        sys.stdout.flush()
                    case TurnFinished():
                        _finish(event, finished_object(event) if json_output else None)
                    case TurnRefused():
                        if json_output:
                            terminal.print_json(refused_object(event))
                        else:
                            terminal.note(event.message)
                        raise typer.Exit(int(ExitCode.NEGATIVE))
                    case Failed():
                        terminal.fail(event)


def _finish(event: object, shown: dict[str, object] | None) -> None:
    from assistant.application.port import TurnFinished

    assert isinstance(event, TurnFinished)
    if shown is not None:
        terminal.print_json(shown)
    elif event.answer and not event.answer.endswith("\n"):
        print()
    for warning in event.response.warnings if shown is None else ():
        terminal.note(f"Warning: {warning}")
    if shown is None and event.restoration.unknown:
        terminal.note(f"The model wrote placeholders that stand for nothing: {', '.join(event.restoration.unknown)}.")
    if shown is None and event.truncated:
        terminal.note("The answer was cut off at the length limit.")
    if event.outcome == "blocked":
        terminal.note(event.message or "The policy blocked the answer.")
        raise typer.Exit(int(ExitCode.NEGATIVE))
    if event.outcome == "stopped":
        terminal.note("Stopped. What was written so far is kept.")
        raise typer.Exit(int(ExitCode.INTERRUPTED))


Label = Literal["public", "internal", "confidential", "restricted"]


def classification_label(label: str | None) -> Label | None:
    """The label checked; ConfigurationError for an unknown one."""
    from assistant.facts import Classification

    if label is None:
        return None
    try:
        return cast(Label, Classification.from_label(label).label)
    except ValueError as error:
        raise ConfigurationError(f"--classification: {error}.", not_done="Nothing was sent.") from None
