"""`assistant audit`: what the log has, read with a reason, and whether it is consistent."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from assistant.cli import terminal

app = typer.Typer(help="The company's sealed, verifiable log.", no_args_is_help=True)
LogId = Annotated[str | None, typer.Option("--log", metavar="ID", help="Another log of this home than the one in use.")]


@app.command("list")
def list_(
    limit: Annotated[int, typer.Option(min=1, max=100_000, help="The latest so many records.")] = 50,
    log: LogId = None,
    json_output: terminal.JsonFlag = False,
) -> None:
    """List records: number, time, event, decision, model. Nothing else can be read without a key."""
    from assistant.application.port import ListRecords

    result = terminal.answer(ListRecords(limit=limit, log_id=log))
    if json_output:
        terminal.print_json(result.value)
        return
    terminal.print_table(
        ("seq", "time (UTC)", "event", "decision", "model"),
        (
            (r["seq"], terminal.when(r["time_ms"]), r["event"], r["decision"], r["model"])
            for r in result.value["records"]
        ),
    )


@app.command()
def show(
    seqs: Annotated[list[int], typer.Argument(metavar="SEQ...", min=1, max=2**53, help="Record numbers.")],
    reason: Annotated[
        str | None, typer.Option(help="Why you read it. Recorded in the log. Asked for if not given.")
    ] = None,
    key: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Your auditor's key; its passphrase is asked for.")
    ] = None,
    passphrase_file: Annotated[Path | None, typer.Option(help="Where to read the passphrase instead.")] = None,
    log: LogId = None,
    json_output: terminal.JsonFlag = False,
) -> None:
    """Read the content of records. That you did, and why, is recorded first."""
    import sys

    from assistant.application.port import ShowRecords

    if reason is None and sys.stdin.isatty():
        reason = terminal.ask_for("Reason")
    passphrase = terminal.read_passphrase(passphrase_file) if key is not None else None
    request = ShowRecords(
        seqs=tuple(seqs),
        reason=reason or "",
        log_id=log,
        key_file=str(key.absolute()) if key else None,
        passphrase=passphrase,
    )
    result = terminal.answer(request)
    if json_output:
        terminal.print_json(result.value)
        return
    for record in result.value["records"]:
        terminal.print_fields(
            {"seq": record["seq"], "event": record["event"], "time": terminal.when(record["time_ms"])}
        )
        print(terminal.visible(json.dumps(record["body"], ensure_ascii=False, indent=2), keep_newlines=True))
        print()


@app.command()
def verify(
    log: LogId = None,
    verifier_key: Annotated[
        str | None, typer.Option(help="The verifier key that you keep elsewhere (`assistant doctor` shows it).")
    ] = None,
    anchor: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Where you keep the last checkpoint seen; brought up to date afterwards."),
    ] = None,
    require_anchor: Annotated[
        bool, typer.Option("--require-anchor", help="Fail unless an earlier checkpoint confirms the log.")
    ] = False,
    json_output: terminal.JsonFlag = False,
) -> None:
    """Check the whole log. Needs no secret. Exit code 0 consistent, 1 tampered or an unauthorised gap.

    With --anchor the log must also be a continuation of the last checkpoint that you saw.
    """
    from assistant.application.port import VerifyLog

    kept = terminal.read_text(str(anchor)) if anchor is not None and anchor.exists() else None
    request = VerifyLog(log_id=log, verifier_key=verifier_key, anchor=kept, require_anchor=require_anchor)
    result = terminal.answer(request)
    value = result.value
    if json_output:
        terminal.print_json(value)
    else:
        print("consistent" if value["consistent"] else "NOT CONSISTENT")
        compared = value["anchor"]
        terminal.print_fields(
            {
                "log": value["log_id"],
                "size": value["size"],
                "root": value["root"],
                "verifier key": f"{value['verifier_key']} ({'given' if value['pinned'] else 'the one in the home'})"
                if value["verifier_key"]
                else verifier_key or "not established",
                "anchor": _compared(compared)
                if compared
                else "none: without one, what came last could have been cut off or rewritten unnoticed",
                **({"TRIAL": value["trial"]} if value["trial"] else {}),
            }
        )
        for problem in value["problems"]:
            where = "" if problem["seq"] is None else f"record {problem['seq']}: "
            print(f"problem: {where}{terminal.visible(problem['what'])}")
        for gap in value["gaps"]:
            print(f"gap: records {gap['first']} to {gap['last']}, as record {gap['by_seq']} ({gap['event']}) says")
    if anchor is not None and not result.negative:
        terminal.write_text(anchor, value["checkpoint"])
    terminal.finish(result)


def _compared(anchor: dict[str, Any]) -> str:
    until = f", up to {terminal.when(anchor['time_ms'])} UTC" if anchor["time_ms"] is not None else ""
    return f"{anchor['size']} records{until}"
