"""`assistant conversations`: the employee's own history."""

from __future__ import annotations

from typing import Annotated

import typer

from assistant.cli import terminal

app = typer.Typer(help="Your own conversations, encrypted with your own key.", no_args_is_help=True)
Id = Annotated[str, typer.Argument(metavar="ID", help="The conversation's id, or its first characters.")]


@app.command("list")
def list_(json_output: terminal.JsonFlag = False) -> None:
    """List your conversations, the latest first."""
    from assistant.application.port import ListConversations

    result = terminal.answer(ListConversations())
    if json_output:
        terminal.print_json(result.value)
        return
    rows = result.value["conversations"]
    terminal.print_table(
        ("id", "updated (UTC)", "messages", "classification", "title"),
        (
            (r["id"][:12], terminal.when(r["updated_ms"]), r["message_count"], r["classification"], r["title"])
            for r in rows
        ),
    )


@app.command()
def show(identity: Id, json_output: terminal.JsonFlag = False) -> None:
    """Print one conversation, with the real values."""
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
