"""What stands between two requests in one message."""

from __future__ import annotations

JOINTS = (
    " and ", " and then ", ". Also, ", ", and also ", ". And ", ". Then ", "\n\n", "; ", " and after that ", ". Second: ",
    " plus ", ", then ", ".\n", " & ", ". One more thing: ", ". Besides, ", ", and ", "\n", ". After that, ", ". Another thing: ",
    " + ", " and please ", ". And please ", "? And ",
)  # fmt: skip
