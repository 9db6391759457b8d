"""`assistant scan` and `assistant redact`: what detection finds in a text, and the text without it."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

from assistant.cli import terminal
from assistant.errors import ExitCode, InputRefused

LANGUAGES = ("en", "de", "es", "fr", "pt")
"""What the bundled detector was trained on."""


def scan(
    file: terminal.TextFile = "-",
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Read one JSON object a line with id and text; print one a line.")
    ] = False,
    json_output: terminal.JsonFlag = False,
    language: Annotated[str | None, typer.Option(help="Refuse unless the detector reads this language.")] = None,
    entities: Annotated[str | None, typer.Option(help="Only these entity types, separated by commas.")] = None,
    threshold: Annotated[
        float | None, typer.Option(min=0, max=1, help="Only findings with at least this score.")
    ] = None,
) -> None:
    """Show what is personal in a text. Exit code 1 where something is found.

    Nothing is sent to a model and nothing is recorded.
    """
    from assistant.application.assembly import local_principal
    from assistant.application.port import Scan

    if language is not None and language not in LANGUAGES:
        raise InputRefused(
            f"The bundled detector does not read {language!r}; it reads {', '.join(LANGUAGES)}.",
            not_done="Nothing was scanned.",
        )
    types = tuple(part.strip() for part in (entities or "").split(",") if part.strip())
    text = terminal.read_text(file, prompt="Text to scan, then Ctrl-D:")
    with terminal.open_assistant() as assistant:
        principal = local_principal(assistant.settings)
        if jsonl:
            found = False
            for identity, line_text in _documents(text):
                request = Scan(text=line_text, entities=types, threshold=threshold)
                result = terminal.one_result(assistant, principal, request)
                found = found or result.negative
                terminal.print_json({"id": identity, "findings": result.value["findings"]})
            raise typer.Exit(int(ExitCode.NEGATIVE if found else ExitCode.OK))
        result = terminal.one_result(assistant, principal, Scan(text=text, entities=types, threshold=threshold))
    if json_output:
        terminal.print_json(result.value)
    else:
        findings = result.value["findings"]
        terminal.print_table(
            ("start", "end", "type", "score", "text"),
            ((f["start"], f["end"], f["type"], f"{f['score']:.2f}", text[f["start"] : f["end"]]) for f in findings),
        )
        if not findings:
            terminal.note("Nothing found.")
    terminal.finish(result)


def redact(file: terminal.TextFile = "-", json_output: terminal.JsonFlag = False) -> None:
    """Print a text with everything personal replaced, as the policy says or by placeholders.

    Nothing is sent to a model and nothing is recorded.
    """
    from assistant.application.port import Redact

    text = terminal.read_text(file, prompt="Text to redact, then Ctrl-D:")
    result = terminal.answer(Redact(text=text))
    if json_output:
        terminal.print_json(result.value)
    else:
        shown = result.value["text"]
        sys.stdout.write(terminal.visible(shown, keep_newlines=True) if sys.stdout.isatty() else shown)


def _documents(text: str) -> list[tuple[object, str]]:
    documents = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            document = json.loads(line)
            documents.append((document["id"], _string(document["text"])))
        except (ValueError, KeyError, TypeError, RecursionError):
            raise InputRefused(
                f"Line {number} is not a JSON object with id and text.", not_done="Nothing was scanned."
            ) from None
    return documents


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    value.encode()  # half a surrogate pair is no text
    return value
