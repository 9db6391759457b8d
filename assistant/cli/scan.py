"""`assistant scan` and `assistant redact`: what detection finds in a text, and the text without it."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from assistant.cli import terminal
from assistant.errors import AssistantError, ConfigurationError, ExitCode, InputRefused

if TYPE_CHECKING:
    from assistant.application.port import Scan

LANGUAGES = ("en", "de", "es", "fr", "pt")
"""What the bundled detector was trained on."""


class Format(StrEnum):
    """How findings are printed."""

    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"
    SARIF = "sarif"


class Scanned(NamedTuple):
    """One document and what was found in it."""

    name: str
    text: str
    findings: Sequence[dict[str, Any]]


def scan(
    paths: Annotated[
        list[str] | None, typer.Argument(metavar="[PATH|-]...", help="Files and folders, or - for stdin.")
    ] = None,
    output: Annotated[
        Format, typer.Option("--format", help="jsonl: an object a document. sarif: for code hosts and editors.")
    ] = Format.TEXT,
    explain: Annotated[
        bool, typer.Option("--explain", help="Say which recognizer, which pattern and which word before it.")
    ] = False,
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
    """Show what is personal in texts. Exit code 1 where something is found.

    Folders are read whole but for hidden files; what is no UTF-8 text is left out. Nothing is sent to a model and nothing is
    recorded.
    """
    from assistant.application.port import Scan

    if language is not None and language not in LANGUAGES:
        raise InputRefused(
            f"The bundled detector does not read {language!r}; it reads {', '.join(LANGUAGES)}.",
            not_done="Nothing was scanned.",
        )
    types = tuple(part.strip() for part in (entities or "").split(",") if part.strip())
    wanted = Scan(text="", entities=types, threshold=threshold)
    places = paths or ["-"]
    if jsonl:
        _scan_lines(places, wanted, explain)
        return
    several = len(places) > 1 or Path(places[0]).is_dir()
    done = _Scanning(wanted, explain)
    documents = done.over(places, several)
    if output is Format.JSONL:
        for one in documents:
            terminal.print_json({"path": one.name, "findings": one.findings})
    elif output is Format.SARIF:
        from assistant.cli.sarif import sarif

        terminal.print_json(sarif(documents, explain))
    elif json_output or output is Format.JSON:
        found = [{"path": one.name, "findings": one.findings} for one in documents]
        terminal.print_json({"schema": "assistant.scan/1"} | ({"files": found} if several else _only(found)))
    else:
        _print_table(documents, several, explain)
        if not done.found and not done.failed:
            terminal.note("Nothing found.")
    if done.failed:
        raise typer.Exit(done.failed)
    if done.found:
        raise typer.Exit(int(ExitCode.NEGATIVE))


class _Scanning:
    """Scans documents one after the other; what can't be scanned among several is said, and the others go on."""

    def __init__(self, wanted: Scan, explain: bool) -> None:
        self._wanted = wanted
        self._explain = explain
        self.found = False
        self.failed = 0
        """The exit code of the last document that could not be scanned."""

    def over(self, places: Sequence[str], several: bool) -> Iterator[Scanned]:
        """What was found in each document."""
        from assistant.application.assembly import local_principal

        with terminal.open_assistant() as assistant:
            principal = local_principal(assistant.settings)
            for name, readable in _files(places):
                try:
                    text = terminal.read_text(name, prompt="Text to scan, then Ctrl-D:")
                    request = self._wanted.model_copy(update={"text": text})
                    result = terminal.one_result(assistant, principal, request)
                except (AssistantError, typer.Exit) as error:
                    if not several:
                        raise
                    if isinstance(error, InputRefused) and not readable:
                        continue
                    self._say(name, error)
                    continue
                self.found = self.found or result.negative
                yield Scanned(name, text, [shown(finding, self._explain) for finding in result.value["findings"]])

    def _say(self, name: str, error: AssistantError | typer.Exit) -> None:
        if isinstance(error, typer.Exit):
            self.failed = error.exit_code
            terminal.note(f"{name} was not scanned, for the reason above.")
        else:
            self.failed = int(error.exit_code)
            terminal.note(f"{name} was not scanned: {error.what}")


def shown(finding: dict[str, Any], explain: bool) -> dict[str, Any]:
    """The finding with its reasons only where they were asked for."""
    return finding if explain else {name: finding[name] for name in ("start", "end", "type", "score", "recognizer")}


def _files(places: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """The names of all files, and whether each was asked for by name: a folder may hold what is no text."""
    for place in places:
        if place == "-" or not Path(place).is_dir():
            yield place, True
            continue

        def refuse(error: OSError) -> None:
            raise ConfigurationError(
                f"The folder {error.filename} can't be read: {error.strerror}.", not_done="Nothing more was scanned."
            )

        for folder, folders, files in os.walk(place, onerror=refuse):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(files):
                if not name.startswith("."):
                    yield str(Path(folder, name)), False


def _only(found: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The findings of the one document."""
    return {"findings": found[0]["findings"]}


def _print_table(documents: Iterator[Scanned], several: bool, explain: bool) -> None:
    columns = ["start", "end", "type", "score", "text"]
    if several:
        columns.insert(0, "file")
    if explain:
        columns += ["recognizer", "pattern", "after"]

    def rows() -> Iterator[list[object]]:
        for name, text, findings in documents:
            for f in findings:
                row = [f["start"], f["end"], f["type"], f"{f['score']:.2f}", text[f["start"] : f["end"]]]
                why = [f["recognizer"], f["pattern"], f["context"]] if explain else []
                yield [*([name] if several else []), *row, *why]

    terminal.print_table(columns, rows())


def _scan_lines(places: Sequence[str], wanted: Scan, explain: bool) -> None:
    """Objects with id and text, a line each, in; objects with id and findings out."""
    from assistant.application.assembly import local_principal

    found = False
    with terminal.open_assistant() as assistant:
        principal = local_principal(assistant.settings)
        for place in places:
            for identity, text in _documents(terminal.read_text(place, prompt="Lines to scan, then Ctrl-D:")):
                result = terminal.one_result(assistant, principal, wanted.model_copy(update={"text": text}))
                found = found or result.negative
                findings = [shown(finding, explain) for finding in result.value["findings"]]
                terminal.print_json({"id": identity, "findings": findings})
    raise typer.Exit(int(ExitCode.NEGATIVE if found else ExitCode.OK))


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
