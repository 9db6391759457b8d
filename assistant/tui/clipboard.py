"""Copying, only ever on a key press: OSC 52 to the terminal first, and the desktop's own tool where there is one.

The terminal may be on another machine than this process; OSC 52 reaches it through SSH and tmux. Most terminals take it,
none says whether it did.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence

from textual.app import App

_TOOLS: Sequence[tuple[str, Sequence[str]]] = (
    ("WAYLAND_DISPLAY", ("wl-copy",)),
    ("DISPLAY", ("xclip", "-selection", "clipboard")),
    ("DISPLAY", ("xsel", "--clipboard", "--input")),
)
"""By the variable that says that there is such a desktop."""
_SECONDS = 2.0


def copy(app: App[object], text: str, environment: Mapping[str, str] | None = None) -> None:
    """Put `text` on the clipboard, at once; a desktop's tool is given it on stdin, never on its command line."""
    app.copy_to_clipboard(text)
    tool = desktop_tool(os.environ if environment is None else environment)
    if tool:
        app.run_worker(lambda: _hand_over(tool, text), thread=True, group="clipboard", exit_on_error=False)


def desktop_tool(environment: Mapping[str, str]) -> Sequence[str] | None:
    """The command of this desktop's clipboard. None over SSH, where it would be the wrong machine's."""
    if "SSH_CONNECTION" in environment or "SSH_TTY" in environment:
        return None
    for variable, command in _TOOLS:
        if environment.get(variable) and shutil.which(command[0], path=environment.get("PATH")):
            return command
    return None


def _hand_over(command: Sequence[str], text: str) -> None:
    try:
        subprocess.run(
            command,
            input=text.encode(),
            timeout=_SECONDS,
            check=False,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired):
        return  # the terminal has been told already; this was the second way
