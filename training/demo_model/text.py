"""Text taken apart into the entries of a list, and put together again."""

from __future__ import annotations

from collections.abc import Sequence


def lines(text: str) -> tuple[str, ...]:
    """The lines of `text`, without the blanks around them and without empty ones."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def bars(text: str) -> tuple[str, ...]:
    """The parts of `text` between bars as they stand: blanks count, and empty parts do."""
    return tuple(text.split("|"))


def cells(text: str) -> tuple[str, ...]:
    """The parts of `text` between bars and line ends, without the blanks around them; a lone `-` stands for nothing at all."""
    parts = [part.strip() for line in lines(text) for part in bars(line)]
    return tuple("" if part == "-" else part for part in parts if part)


def joined(items: Sequence[str]) -> str:
    """`items` as one speaks them: commas, and an "and" before the last."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"


def capital(text: str) -> str:
    """`text` with its first letter in upper case."""
    return text[:1].upper() + text[1:]
