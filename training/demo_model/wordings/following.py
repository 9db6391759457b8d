"""How people carry on a sum or a date from the result before."""

from __future__ import annotations

PLUS = (
    "plus {}", "and plus {}", "add {} more", "and {} more", "now add {}", "plus {} more", "and add {}", "and with {} more?",
    "what if {} more come", "add another {}", "plus {}?", "and {} on top", "now plus {}", "and if you add {}", "then add {}",
    "and plus {} please",
)  # fmt: skip
MINUS = (
    "minus {}", "and minus {}", "take away {}", "less {}", "now subtract {}", "and {} less", "minus {}?", "without {}",
    "and take off {}", "subtract {}", "now minus {}", "and if {} go", "then minus {}", "and minus {} please", "take {} off",
    "deduct {}",
)  # fmt: skip
TIMES = (
    "times {}", "and times {}", "multiply that by {}", "now times {}", "and that {} times", "times {}?", "x {}", "* {}",
    "multiplied by {}", "and multiply by {}", "that times {}", "now multiply it by {}", "then times {}", "{} times that",
    "and times {} please", "and that times {}?",
)  # fmt: skip
LATER = (
    "and {} later", "and {} later?", "and {} after that", "plus {}", "now {} later", "{} later?", "and another {}",
    "and in {} more?", "then {} more", "and {} more", "add {}", "and what about {} later", "and {} after that?", "{} more",
    "then {} later", "plus another {}",
)  # fmt: skip
