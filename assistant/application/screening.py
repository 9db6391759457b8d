"""What must not reach a terminal as it is: one list of characters for commands, screens and whatever is released.

What a place does with them is its own: an answer loses them, JSON escapes them, a screen shows U+FFFD in their place.
"""

from __future__ import annotations

import re

UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters but tab and newline (C0, C1), bidirectional formatting, separators of lines and paragraphs, and halves
of characters: what could move a cursor, make text read otherwise than it is, or not be written at all."""


def screen(text: str) -> str:
    """`text` without them; a terminal can print it."""
    return UNSAFE.sub("", text.replace("\r\n", "\n"))
