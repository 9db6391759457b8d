"""`assistant doctor`: tries everything that is promised, and says what holds."""

from __future__ import annotations

from assistant.cli import terminal


def doctor(json_output: terminal.JsonFlag = False) -> None:
    """Check sandbox, egress, keys, log, policy, detection and model. Exit code 1 where something does not hold.

    The sandbox is checked by trying to get out of it. The result is a record in the log.
    """
    from assistant.application.port import Diagnose

    result = terminal.answer(Diagnose())
    if json_output:
        terminal.print_json(result.value)
    else:
        terminal.print_table(
            ("", "check", "result"), ((c["state"], c["name"], c["detail"]) for c in result.value["checks"])
        )
    terminal.finish(result)
