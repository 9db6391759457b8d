"""What every command shares: reaching the application, reading sensitive input, and writing results.

Data goes to stdout, everything else to stderr. Nothing that a model or a file wrote reaches a terminal unscreened.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from assistant.application.screening import UNSAFE
from assistant.errors import AssistantError, ConfigurationError, ExitCode, InputRefused

if TYPE_CHECKING:
    from assistant.application.assembly import Assistant
    from assistant.application.port import Failed, Handle, Request, Result
    from assistant.settings import Loaded

JsonFlag = Annotated[bool, typer.Option("--json", help="One JSON object on stdout, with a versioned schema.")]
YesFlag = Annotated[bool, typer.Option("--yes", help="Don't ask.")]
TextFile = Annotated[str, typer.Argument(metavar="[FILE|-]", help="A file, or - for stdin.")]


def load_settings(**flags: object) -> Loaded:
    """The settings of this process. Flags are given by dotted key with `__` for the dot; None means not given."""
    from assistant.settings import load

    given = {name.replace("__", "."): value for name, value in flags.items() if value is not None}
    return load(os.environ, given)


def open_assistant(*, tell: bool = True, **flags: Any) -> Assistant:
    """An assistant built from this process's settings, the process hardened first.

    With `tell`, what a crash left behind is said on stderr; without, whoever calls shows the assistant's state.
    """
    from assistant.application.assembly import Assistant, harden

    loaded = load_settings(**flags)
    harden()
    return Assistant(loaded, tell=note) if tell else Assistant(loaded)


def answer(request: Request, **flags: Any) -> Result:
    """Submit a request that is answered by one result; an error becomes the process's end."""
    from assistant.application.assembly import local_principal

    with open_assistant(**flags) as assistant:
        return one_result(assistant, local_principal(assistant.settings), request)


def one_result(assistant: Assistant, principal: Any, request: Request) -> Result:
    """The single result that answers `request`."""
    from assistant.application.port import Failed, Result

    for event in assistant.submit(principal, request):
        if isinstance(event, Failed):
            fail(event)
        if isinstance(event, Result):
            return event
    raise AssistantError("The application gave no answer.", next_step="Please report this.")


def fail(event: Failed) -> NoReturn:
    """Say what went wrong and end the process with the event's exit code."""
    note(event.message)
    raise typer.Exit(event.exit_code)


def note(message: str) -> None:
    """A line for the person, not for a pipe."""
    print(message, file=sys.stderr, flush=True)


def finish(result: Result) -> None:
    """End with 1 where the answer is negative."""
    if result.negative:
        raise typer.Exit(int(ExitCode.NEGATIVE))


def print_json(value: Mapping[str, Any]) -> None:
    """One object on one line, so that a pipe can read it; what could move a cursor or turn text around is escaped."""
    text = json.dumps(value, ensure_ascii=False, separators=(", ", ": "))
    print(UNSAFE.sub(lambda match: f"\\u{ord(match.group()):04x}", text))


def print_table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """A table on a terminal, plain tab-separated columns without a heading in a pipe."""
    cells = [[visible(str("" if cell is None else cell)) for cell in row] for row in rows]
    if not sys.stdout.isatty():
        for row in cells:
            print("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in row))
        return
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(*columns, box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False)
    for row in cells:
        table.add_row(*(Text(cell) for cell in row))
    Console().print(table)


def print_fields(fields: Mapping[str, object]) -> None:
    """One `name: value` a line, aligned on a terminal."""
    width = max(map(len, fields), default=0) if sys.stdout.isatty() else 0
    for name, value in fields.items():
        print(f"{name + ':':<{width + 1}} {visible(str(value), keep_newlines=True)}")


def visible(text: str, *, keep_newlines: bool = False) -> str:
    """`text` with control and bidirectional formatting characters shown as escapes, so that data stays data."""
    return "".join(
        character
        if character.isprintable() or (keep_newlines and character == "\n")
        else character.encode("unicode_escape").decode("ascii")
        for character in text
    )


def read_text(source: str, *, prompt: str = "") -> str:
    """The text of a file or of stdin (`-`). InputRefused where it is no UTF-8, ConfigurationError where unreadable."""
    try:
        if source == "-":
            if sys.stdin.isatty() and prompt:
                note(prompt)
            data = sys.stdin.buffer.read()
        else:
            data = Path(source).read_bytes()
    except OSError as error:
        raise ConfigurationError(f"{source} can't be read: {error.strerror}.", not_done="Nothing was done.") from None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        where = "stdin" if source == "-" else source
        raise InputRefused(
            f"{where} is not UTF-8 text (byte {error.start} is wrong).",
            not_done="Nothing was sent to the model.",
            next_step="Convert it first, for example with iconv -t utf-8.",
        ) from None


def write_text(path: Path, text: str) -> None:
    """Replace a file as a whole. ConfigurationError where it can't be written; the old one is then still there."""
    new = path.with_name(f".{path.name}.new")
    try:
        new.write_text(text, encoding="utf-8")
        new.replace(path)
    except OSError as error:
        raise ConfigurationError(f"{path} can't be written: {error.strerror}.") from None


def read_passphrase(file: Path | None, *, confirm: bool = False, label: str = "Passphrase") -> str:
    """A passphrase from the first line of a file, or asked for on the terminal; never from the command line."""
    if file is not None:
        lines = read_text(str(file)).splitlines()
        return lines[0] if lines else ""
    if not sys.stdin.isatty():
        raise ConfigurationError(
            "A passphrase is needed and there is no terminal to ask on.",
            not_done="Nothing was done.",
            next_step="Give --passphrase-file FILE.",
        )
    import getpass

    with _asking():
        first = getpass.getpass(f"{label}: ", stream=sys.stderr)
        again = getpass.getpass("Once more: ", stream=sys.stderr) if confirm else first
    if again != first:
        raise ConfigurationError("The two passphrases differ.", not_done="Nothing was made.")
    return first


def confirm(question: str, yes: bool) -> None:
    """Ask before something is destroyed; without a terminal only `--yes` goes on."""
    if yes:
        return
    if not sys.stdin.isatty():
        raise ConfigurationError(
            f"{question} needs a yes, and there is no terminal to ask on.",
            not_done="Nothing was changed.",
            next_step="Give --yes.",
        )
    with _asking():
        agreed = typer.confirm(question, err=True)
    if not agreed:
        note("Nothing was changed.")
        raise typer.Exit(int(ExitCode.NEGATIVE))


def ask_for(label: str) -> str:
    """A line of text, asked for on the terminal."""
    with _asking():
        return str(typer.prompt(label, err=True))


@contextmanager
def _asking() -> Iterator[None]:
    """Ctrl-C or Ctrl-D at a question ends the command, as interrupted."""
    try:
        yield
    except (typer.Abort, EOFError, KeyboardInterrupt):
        note("\nInterrupted. Nothing was done.")
        raise typer.Exit(int(ExitCode.INTERRUPTED)) from None


@contextmanager
def stops_on_interrupt(handle: Handle) -> Iterator[None]:
    """While a turn is under way, Ctrl-C stops it instead of the program; what was written is kept."""

    def stop(*_: object) -> None:
        # In a thread of its own: the signal may arrive while this one holds a lock that cancelling needs.
        threading.Thread(target=handle.cancel, name="stop", daemon=True).start()

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def when(time_ms: int) -> str:
    """A time of the log (milliseconds UTC) as people read it."""
    from datetime import UTC, datetime

    return datetime.fromtimestamp(time_ms / 1000, UTC).strftime("%Y-%m-%d %H:%M:%S")
