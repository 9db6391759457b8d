"""Names of entity types in the words of an employee, and how lists of them read. Never a value of anybody's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from assistant.entity_types import ENTITY_TYPES

EVERY_TYPE = "*"
"""Stands for all types at once in a rule."""


def type_name(entity_type: str, names: Mapping[str, str] = ENTITY_TYPES) -> str:
    """What an employee calls `entity_type`: `e-mail address`; `staff number` for an undescribed `STAFF_NUMBER`."""
    if entity_type == EVERY_TYPE:
        return "anything found"
    return names.get(entity_type) or entity_type.replace("_", " ").lower()


def enumerated(words: Iterable[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    *most, final = [*words] or [""]
    return f"{', '.join(most)} {last} {final}" if most else final
