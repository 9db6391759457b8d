"""The program, with a copy of every byte that the model's process is sent, for tests of what it received."""

import sys
from pathlib import Path

from assistant.cli.main import main
from assistant.inference import frames
from assistant.inference.child import Child

received = Path(sys.argv.pop(1))
send = Child.send


def watched(child: Child, frame: dict[str, frames.Value]) -> None:
    with received.open("ab") as file:
        file.write(frames.encode(frame))
    send(child, frame)


Child.send = watched  # type: ignore[assignment, method-assign]
main()
