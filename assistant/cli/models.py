"""`assistant models`: which weights may run here, whether they are what they claim, and which one is in use."""

from __future__ import annotations

from typing import Annotated

import typer

from assistant.cli import terminal

app = typer.Typer(help="The models that may run here.", no_args_is_help=True)
Name = Annotated[str, typer.Argument(metavar="NAME", help="A name from `assistant models list`.")]


@app.command("list")
def list_(json_output: terminal.JsonFlag = False) -> None:
    """List the catalogue: what may run, and what is here."""
    from assistant.application.port import ListModels

    result = terminal.answer(ListModels())
    if json_output:
        terminal.print_json(result.value)
        return
    terminal.print_table(
        ("", "name", "quantization", "size (GB)", "context", "weights"),
        (
            (
                "*" if m["in_use"] else "",
                m["name"],
                m["quantization"],
                f"{m['size_bytes'] / 1e9:.2f}",
                m["context_length"],
                "here" if m["present"] else "not here",
            )
            for m in result.value["models"]
        ),
    )


@app.command()
def show(name: Name, json_output: terminal.JsonFlag = False) -> None:
    """Show one entry of the catalogue: source, licence, SHA-256, sampling."""
    from assistant.application.port import ShowModel

    result = terminal.answer(ShowModel(name=name))
    if json_output:
        terminal.print_json(result.value)
    else:
        terminal.print_fields(result.value["model"])


@app.command()
def verify(
    name: Annotated[str | None, typer.Argument(metavar="[NAME]", help="Default: the model in use.")] = None,
    json_output: terminal.JsonFlag = False,
) -> None:
    """Hash a weights file and compare it with the catalogue. Exit code 1 where it differs."""
    from assistant.application.port import VerifyModel

    result = terminal.answer(VerifyModel(name=name or ""))
    if json_output:
        terminal.print_json(result.value)
    else:
        terminal.print_fields(result.value)
    terminal.finish(result)


@app.command()
def use(name: Name) -> None:
    """Run new turns on this model. It is checked first."""
    from assistant.application.port import UseModel

    result = terminal.answer(UseModel(name=name))
    terminal.note(f"New turns run on {result.value['name']} (written to {result.value['settings_file']}).")
