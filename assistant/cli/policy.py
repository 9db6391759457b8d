"""`assistant policy`: what is allowed, proved by the policy's own tests, and explained."""

from __future__ import annotations

from typing import Annotated

import typer

from assistant.cli import terminal
from assistant.errors import ExitCode

app = typer.Typer(help="The rules that every turn passes through.", no_args_is_help=True)
File = Annotated[
    str | None, typer.Argument(metavar="[FILE|-]", help="A policy file; without one, the policy in force.")
]


@app.command()
def show(json_output: terminal.JsonFlag = False) -> None:
    """Show the policy in force: name, digest, rules."""
    from assistant.application.port import ShowPolicy

    result = terminal.answer(ShowPolicy())
    if json_output:
        terminal.print_json(result.value)
        return
    value = result.value
    terminal.print_fields({key: value[key] for key in ("name", "revision", "digest", "source", "description")})
    terminal.print_table(
        ("rule", "action", "mode"), ((rule["id"], rule["action"], rule["mode"]) for rule in value["rules"])
    )


@app.command()
def validate(file: File = None, json_output: terminal.JsonFlag = False) -> None:
    """Check that a policy loads. Mistakes come with file, line, column and a suggestion; exit code 2."""
    from assistant.application.port import CheckPolicy

    result = terminal.answer(
        CheckPolicy(document=terminal.read_text(file) if file is not None else None, source=file or "")
    )
    if json_output:
        terminal.print_json({key: value for key, value in result.value.items() if key != "tests"})
    else:
        terminal.note(
            f"{result.value['name']} is valid: {result.value['rules']} rules, SHA-256 {result.value['digest']}."
        )


@app.command()
def test(file: File = None, json_output: terminal.JsonFlag = False) -> None:
    """Run a policy's own tests. Exit code 1 where one fails."""
    from assistant.application.port import CheckPolicy

    result = terminal.answer(
        CheckPolicy(document=terminal.read_text(file) if file is not None else None, source=file or "")
    )
    if json_output:
        terminal.print_json(result.value)
    else:
        for case in result.value["tests"]:
            print(f"{'passed' if case['passed'] else 'FAILED'}\t{terminal.visible(case['name'])}")
            if not case["passed"]:
                print(f"\tline {case['line']}: expected {case['expected']}, got {case['got']}")
        if not result.value["tests"]:
            terminal.note("This policy has no tests. Add a `tests:` section, so that the next change can't break it.")
    terminal.finish(result)


@app.command()
def explain(
    file: terminal.TextFile = "-",
    direction: Annotated[str, typer.Option(help="prompt, attachment, history or response.")] = "prompt",
    classification: Annotated[str | None, typer.Option(help="public, internal, confidential or restricted.")] = None,
    json_output: terminal.JsonFlag = False,
) -> None:
    """Say what the policy in force would do with a text, and why. Exit code 1 where it would refuse.

    Nothing is sent to a model and nothing is recorded.
    """
    from pydantic import ValidationError

    from assistant.application.port import ExplainPolicy

    text = terminal.read_text(file, prompt="Text, then Ctrl-D:")
    try:
        request = ExplainPolicy.model_validate({"text": text, "direction": direction, "classification": classification})
    except ValidationError as error:
        field = error.errors(include_input=False)[0]
        terminal.note(f"--{field['loc'][0]}: {field['msg']}.")
        raise typer.Exit(int(ExitCode.USAGE)) from None
    result = terminal.answer(request)
    if json_output:
        terminal.print_json(result.value)
    else:
        for line in result.value["explanation"]:
            print(terminal.visible(line))
    terminal.finish(result)


@app.command()
def schema() -> None:
    """Print the JSON Schema of policies, for editors."""
    from assistant.application.port import PolicySchema

    terminal.print_json(terminal.answer(PolicySchema()).value)
