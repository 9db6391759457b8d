"""Findings as SARIF 2.1.0 (OASIS), which code hosts and editors read. Never a value: only where, what and how surely."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any
from urllib.parse import quote

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
SURE = 0.7
"""The score from which a finding is a warning and not a note."""


def sarif(scanned: Iterable[tuple[str, str, Sequence[Mapping[str, Any]]]], explain: bool) -> dict[str, Any]:
    """A log of one run. `scanned` gives name, text and findings of each document."""
    from assistant.entity_types import ENTITY_TYPES

    results: list[dict[str, Any]] = []
    types: dict[str, None] = {}
    for name, text, findings in scanned:
        lines = _line_starts(text)
        for found in findings:
            types[found["type"]] = None
            results.append(_result(name, lines, found, explain))
    words = {name: ENTITY_TYPES.get(name) or name.replace("_", " ").lower() for name in sorted(types)}
    rules = [{"id": name, "shortDescription": {"text": said[0].upper() + said[1:]}} for name, said in words.items()]
    driver = {"name": "assistant scan", "version": metadata.version("assistant"), "rules": rules}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _result(name: str, lines: Sequence[int], found: Mapping[str, Any], explain: bool) -> dict[str, Any]:
    first, column = _place(lines, found["start"])
    last, end = _place(lines, found["end"])
    said = f"{found['type']}, score {found['score']:.2f}"
    if explain:
        said += f", {why(found)}"
    region = {
        "startLine": first,
        "startColumn": column,
        "endLine": last,
        "endColumn": end,
        "charOffset": found["start"],
        "charLength": found["end"] - found["start"],
    }
    uri = "stdin" if name == "-" else quote(Path(name).as_posix())
    return {
        "ruleId": found["type"],
        "level": "warning" if found["score"] >= SURE else "note",
        "message": {"text": said},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri}, "region": region}}],
    }


def why(found: Mapping[str, Any]) -> str:
    """Which recognizer, which of its patterns, and which word before it."""
    told = str(found["recognizer"])
    if found["pattern"]:
        told += f" ({found['pattern']})"
    if found["context"]:
        told += f", after {found['context']!r}"
    return told


def _line_starts(text: str) -> list[int]:
    return [0, *(at + 1 for at, character in enumerate(text) if character == "\n")]


def _place(lines: Sequence[int], offset: int) -> tuple[int, int]:
    """Line and column of a character, both from 1."""
    from bisect import bisect_right

    line = bisect_right(lines, offset)
    return line, offset - lines[line - 1] + 1
