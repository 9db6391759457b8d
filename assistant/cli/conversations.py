"""`assistant conversations`: the employee's own history."""

from __future__ import annotations

import sys
from typing import Annotated, Literal

import typer

from assistant.cli import terminal

app = typer.Typer(help="Your own conversations, encrypted with your own key.", no_args_is_help=True)
Id = Annotated[str, typer.Argument(metavar="ID", help="The conversation's id, or its first characters.")]
Format = Annotated[Literal["markdown", "json"], typer.Option("--format", help="How the text is laid out.")]
Values = Annotated[
    Literal["placeholders", "real"], typer.Option(help="What stands where values were replaced for the model.")
]


@app.command("list")
def list_(json_output: terminal.JsonFlag = False) -> None:
    """List your conversations, pinned ones first, then the latest."""
    from assistant.application.port import ListConversations

    result = terminal.answer(ListConversations())
    if json_output:
        terminal.print_json(result.value)
        return
    terminal.print_table(
        ("id", "updated (UTC)", "messages", "classification", "title", "pinned"),
        (
            (
                r["id"][:12],
                terminal.when(r["updated_ms"]),
                r["message_count"],
                r["classification"],
                r["title"],
                "pinned" if r["pinned"] else "",
            )
            for r in result.value["conversations"]
        ),
    )


@app.command()
def show(identity: Id, json_output: terminal.JsonFlag = False) -> None:
    """Print one conversation, the branch of it that is open, with the real values."""
    from assistant.application.port import ShowConversation

    result = terminal.answer(ShowConversation(id=identity))
    if json_output:
        terminal.print_json(result.value)
        return
    for message in result.value["messages"]:
        mark = " (stopped)" if message["stopped"] else "" if message["finished"] else " (unfinished)"
        print(f"{'You' if message['role'] == 'user' else 'Assistant'}{mark}:")
        print(terminal.visible(message["text"], keep_newlines=True))
        print()


@app.command()
def search(json_output: terminal.JsonFlag = False) -> None:
    """Find a text, which is read from stdin, in your conversations. Exit code 1 where it is in none."""
    from assistant.application.port import SearchConversations

    query = terminal.read_text("-", prompt="Search for, then Ctrl-D:").strip()
    result = terminal.answer(SearchConversations(query=query))
    if json_output:
        terminal.print_json(result.value)
    else:
        terminal.print_table(
            ("id", "updated (UTC)", "matches", "title", "text"),
            (
                (r["id"][:12], terminal.when(r["updated_ms"]), r["matches"], r["title"], r["snippet"])
                for r in result.value["conversations"]
            ),
        )
    if result.value["skipped"]:
        terminal.note(f"{result.value['skipped']} damaged conversations could not be searched.")
    terminal.finish(result)


@app.command()
def export(identity: Id, form: Format = "markdown", values: Values = "placeholders") -> None:
    """Print one conversation, the branch of it that is open, as a text to be kept. Without the model's reasoning."""
    from assistant.application.port import ExportConversation

    result = terminal.answer(ExportConversation(id=identity, format=form, values=values))
    sys.stdout.write(result.value["text"])


@app.command()
def pin(identity: Id) -> None:
    """Keep a conversation at the top of the list."""
    _pin(identity, pinned=True)


@app.command()
def unpin(identity: Id) -> None:
    """Put a conversation back in its place in the list."""
    _pin(identity, pinned=False)


def _pin(identity: str, *, pinned: bool) -> None:
    from assistant.application.port import PinConversation

    terminal.answer(PinConversation(id=identity, pinned=pinned))
    terminal.note("Pinned." if pinned else "No longer pinned.")


@app.command()
def rename(identity: Id) -> None:
    """Give a conversation another title, which is read from stdin."""
    from assistant.application.port import RenameConversation

    title = terminal.read_text("-", prompt="New title, then Ctrl-D:").strip()
    terminal.answer(RenameConversation(id=identity, title=title))
    terminal.note("Renamed.")


@app.command()
def resume(identity: Id) -> None:
    """Go on with a conversation."""
    from assistant.cli.chat import converse

    converse(resume=identity)


@app.command()
def delete(identity: Id, yes: terminal.YesFlag = False) -> None:
    """Delete a conversation with its placeholders. The company's log keeps its own record."""
    from assistant.application.port import DeleteConversation

    terminal.confirm(f"Delete conversation {identity} for good?", yes)
    result = terminal.answer(DeleteConversation(id=identity))
    terminal.note("Deleted. What the company's log recorded of it stays there.")
    if not result.value["key_destroyed"]:
        terminal.note(
            "Its key may stand in the database's write-ahead log until the assistant's other windows are closed."
        )
