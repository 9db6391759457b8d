"""The console script: the table of nouns, and the one place where an error becomes a message and an exit code."""

from __future__ import annotations

import io
import os
import sys
from typing import NoReturn

import typer

from assistant.cli import (
    ask,
    audit,
    chat,
    config,
    conversations,
    db,
    doctor,
    keys,
    models,
    policy,
    scan,
)
from assistant.errors import AssistantError, ExitCode

app = typer.Typer(
    name="assistant",
    help="Use a strong reasoning model without sending your company's data to anyone.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # plain help: Rich's would take longer to import than anything else here
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("chat")(chat.chat)
app.command("ask")(ask.ask)
app.command("scan")(scan.scan)
app.command("redact")(scan.redact)
app.add_typer(conversations.app, name="conversations")
app.add_typer(models.app, name="models")
app.add_typer(policy.app, name="policy")
app.add_typer(audit.app, name="audit")
app.add_typer(keys.app, name="keys")
app.command("doctor")(doctor.doctor)
app.add_typer(config.app, name="config")
app.add_typer(db.app, name="db")


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"assistant {version('assistant')}")
        raise typer.Exit


@app.callback()
def _root(
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Show the version."),
) -> None:
    """Use a strong reasoning model without sending your company's data to anyone."""


def main() -> None:
    """Run one command and leave with its exit code."""
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # or it searches every installed package for some
    _have_streams()
    try:
        _require_linux()
        _run()
    except SystemExit as error:
        if error.code == 1 and type(sys.stdout).__name__ == "PacifyFlushWrapper":  # Click's word for a closed pipe
            sys.exit(int(ExitCode.FAILED))
        raise
    except AssistantError as error:
        _fail(str(error), error.exit_code)
    except BrokenPipeError:
        # Whoever read our output has gone; Python would complain once more while flushing at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        sys.exit(int(ExitCode.FAILED))
    except OSError as error:
        where = f" {error.filename}" if error.filename else ", perhaps where the output goes,"
        _fail(
            f"A file{where} can't be read or written: {error.strerror}. What was already recorded is safe; "
            "`assistant conversations list` shows it.",
            ExitCode.FAILED,
        )
    except Exception as error:  # noqa: BLE001 - the edge: whatever went wrong, no content may reach the terminal
        _fail(
            f"Something went wrong that should not have ({type(error).__name__} in {_place(error)}). "
            "What was already recorded is safe. Please report this line; it holds nothing that you typed.",
            ExitCode.FAILED,
        )


def _run() -> None:
    try:
        app()
    except SystemExit:
        sys.stdout.flush()  # what is still in the buffer meets a closed pipe or a full disk here, and not behind our back
        raise


def _have_streams() -> None:
    """What whoever started us has closed reads as empty and swallows; what a stream can't encode is escaped."""
    for descriptor, mode in ((0, os.O_RDONLY), (1, os.O_WRONLY), (2, os.O_WRONLY)):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, mode)  # the lowest number that is free
    sys.stdin = sys.stdin or open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stdout = sys.stdout or open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = sys.stderr or open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _require_linux() -> None:
    if sys.platform != "linux":
        raise AssistantError(
            f"This program runs on Linux; this is {sys.platform}.",
            not_done="Nothing was started.",
            next_step="Its sandbox needs the Linux kernel: use a Linux machine, a virtual one or WSL 2.",
        )


def _place(error: BaseException) -> str:
    """Module and line of the innermost frame: says where, never with what."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "an unknown place"
    return f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}"


def _fail(message: str, code: ExitCode) -> NoReturn:
    print(message, file=sys.stderr)
    sys.exit(int(code))
