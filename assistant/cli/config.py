"""`assistant config`: which settings are in force, where each came from, and what there is to set."""

from __future__ import annotations

from typing import Annotated

import typer

from assistant.cli import terminal

app = typer.Typer(help="Settings.", no_args_is_help=True)


@app.command()
def show(
    origin: Annotated[bool, typer.Option("--origin", help="Also say where each value came from.")] = False,
    json_output: terminal.JsonFlag = False,
) -> None:
    """Show the settings in force."""
    from assistant.settings import keys

    loaded = terminal.load_settings()
    values = {key.name: loaded.value(key.name) for key in keys()}
    if json_output:
        from pydantic_core import to_jsonable_python

        shown = {"schema": "assistant.config/1", "settings": to_jsonable_python(values)}
        terminal.print_json(shown | ({"origins": dict(loaded.origins)} if origin else {}))
        return
    columns = ("setting", "value", "origin") if origin else ("setting", "value")
    terminal.print_table(
        columns,
        ((name, _text(value), *((loaded.origins[name],) if origin else ())) for name, value in values.items()),
    )


@app.command()
def schema(json_output: terminal.JsonFlag = False) -> None:
    """Show every setting with its variable, default and meaning."""
    from assistant.settings import Settings, keys

    if json_output:
        terminal.print_json(Settings.model_json_schema())
        return
    for key in keys():
        who = " (administrator)" if key.administrator else ""
        print(f"{key.name}{who}\n    {key.variable}, default {_text(key.field.get_default(call_default_factory=True))}")
        print(f"    {key.field.description}")


def _text(value: object) -> str:
    if value is None:
        return "unset"
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return str(value)
