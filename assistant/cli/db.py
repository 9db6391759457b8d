"""`assistant db`: the schema of the databases."""

from __future__ import annotations

import typer

from assistant.cli import terminal

app = typer.Typer(help="The databases of this home.", no_args_is_help=True)


@app.command()
def current(json_output: terminal.JsonFlag = False) -> None:
    """Show each database's schema. Exit code 1 where one is older than this program."""
    from assistant.application.port import CurrentDatabases

    _show(terminal.answer(CurrentDatabases()), json_output)


@app.command()
def upgrade(json_output: terminal.JsonFlag = False) -> None:
    """Bring the databases up to this program's schema. Each is copied first.

    A copy holds what was deleted since, too: remove it once the upgraded database is in use.
    """
    from assistant.application.port import UpgradeDatabases

    _show(terminal.answer(UpgradeDatabases()), json_output)


def _show(result: object, json_output: bool) -> None:
    from assistant.application.port import Result

    assert isinstance(result, Result)
    if json_output:
        terminal.print_json(result.value)
    else:
        terminal.print_table(
            ("database", "schema", "state"), ((d["path"], d["revision"], d["state"]) for d in result.value["databases"])
        )
    terminal.finish(result)
