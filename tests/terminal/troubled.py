"""The program with a library that writes to the terminal, or a screen that breaks with content in hand."""

import os
import sys

from assistant.cli.main import main
from assistant.tui.turning import Turning
from assistant.tui.widgets.transcript import Transcript

trouble = sys.argv.pop(1)

if trouble == "noise":
    tick = Transcript.tick

    def noisy(self: Transcript) -> None:
        os.write(1, b"llama_native: NOISE\n")
        os.write(2, b"llama_native: NOISE\n")
        tick(self)

    Transcript.tick = noisy  # type: ignore[method-assign]
else:

    async def broken(self: Turning, text: str) -> None:
        held = {"canary": text}
        raise RuntimeError(f"it broke over {held}")

    Turning.send = broken  # type: ignore[method-assign]
main()
