"""`assistant keys`: auditors' keys, and whom the log is sealed to."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from assistant.cli import terminal

app = typer.Typer(help="The keys of the log.", no_args_is_help=True)
create_app = typer.Typer(help="Make a key.", no_args_is_help=True)
app.add_typer(create_app, name="create")


@app.command("list")
def list_(json_output: terminal.JsonFlag = False) -> None:
    """List the keys of this home and the auditors that the log is sealed to. Private halves are never shown."""
    from assistant.application.port import ListKeys

    result = terminal.answer(ListKeys())
    if json_output:
        terminal.print_json(result.value)
        return
    terminal.print_table(
        ("key", "name", "identity"), ((k["kind"], k["name"], k["identity"]) for k in result.value["keys"])
    )


@create_app.command("auditor")
def create_auditor(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="Where the private half goes; FILE.pub gets the public.")
    ],
    name: Annotated[str, typer.Option(help="Who the auditor is, as records name them.")],
    passphrase_file: Annotated[
        Path | None, typer.Option(help="Where to read the passphrase instead of asking.")
    ] = None,
    json_output: terminal.JsonFlag = False,
) -> None:
    """Make an auditor's key pair, protected by a passphrase (Argon2id). Best done on the auditor's own machine."""
    from assistant.application.port import CreateAuditor

    passphrase = terminal.read_passphrase(passphrase_file, confirm=True, label="New passphrase")
    result = terminal.answer(CreateAuditor(path=str(file.absolute()), name=name, passphrase=passphrase))
    if json_output:
        terminal.print_json(result.value)
        return
    print(result.value["public"])
    terminal.note(
        f"The private half is in {file}, its public half in {file}.pub. Keep the first and its passphrase safe: without "
        "them nobody reads the log. On the machine of the assistant: assistant keys install " + f"{file.name}.pub"
    )


@app.command()
def install(
    file: Annotated[str, typer.Argument(metavar="FILE.pub|-", help="The auditor's public half.")],
    yes: terminal.YesFlag = False,
) -> None:
    """Seal to this auditor from now on. Closes the log in use, which stays readable, and starts a new one."""
    from assistant.application.port import InstallAuditor

    public = terminal.read_text(file).strip()
    terminal.confirm("Close the log in use and start a new one, sealed to this auditor?", yes)
    result = terminal.answer(InstallAuditor(public=public))
    terminal.note(f"The log {result.value['log_id']} is sealed to {result.value['auditor']}.")
    terminal.print_fields({"verifier key": result.value["verifier_key"]})
