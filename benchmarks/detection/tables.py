"""The measurements as Markdown. A cell shows this detector, and after a stroke stock Presidio where it was measured too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from benchmarks.detection.measures import Counts, Measured

NOTHING = "–"
COLUMNS: Mapping[str, Callable[[Counts], float | None]] = {
    "precision": lambda counts: counts.precision,
    "recall": lambda counts: counts.recall,
    "F2": lambda counts: counts.f2,
    "exact precision": lambda counts: counts.exact_precision,
    "exact recall": lambda counts: counts.exact_recall,
    "exact F2": lambda counts: counts.exact_f2,
    "fully masked": lambda counts: counts.fully_masked,
    "masked without need": lambda counts: counts.without_need,
}


def table(head: Sequence[str], rows: Iterable[Sequence[str]], words: int = 1) -> str:
    """A Markdown table whose first `words` columns are text and whose others are numbers."""
    lines = [head, ["---"] * words + ["--:"] * (len(head) - words), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def decimal(number: float | None) -> str:
    """Three decimals, never rounded up to a whole that was missed."""
    if number is None:
        return NOTHING
    return f"{min(number, 0.999) if number < 1 else number:.3f}"


def thousands(number: float | None) -> str:
    return NOTHING if number is None else f"{number:,.0f}"


def beside(values: Iterable[float | None], shown: Callable[[float | None], str] = decimal) -> str:
    """One cell: a value a detector."""
    return " / ".join(shown(value) for value in values)


def cells(counts: Sequence[Counts]) -> list[str]:
    """How many were labelled, and every column of `COLUMNS`; one `Counts` a detector."""
    return [thousands(counts[0].labelled), *(beside(map(column, counts)) for column in COLUMNS.values())]


def summary(measured: Mapping[str, Sequence[Measured]]) -> str:
    """A line a set, all types together, and one for all sets."""
    rows = _with_total(measured)
    return table(
        ("set", "labelled", *COLUMNS, "characters a second"),
        (
            [name, *cells([one.everything for one in both]), beside((one.speed for one in both), thousands)]
            for name, both in rows.items()
        ),
    )


def by_type(measured: Mapping[str, Sequence[Measured]]) -> str:
    """A line for every entity type that is labelled or found in a set; then the types over all sets."""
    rows = _with_total(measured)
    lines = []
    for name, both in rows.items():
        for entity_type in sorted({found for one in both for found in one.by_type}):
            lines.append([name, entity_type, *cells([one.by_type.get(entity_type, Counts()) for one in both])])
    return table(("set", "type", "labelled", *COLUMNS), lines, words=2)


def chosen(both: Sequence[Measured], types: Callable[[str], bool], title: str) -> str:
    """A line for each of some labelled types, and one for them together, whose characters are added type by type."""
    names = sorted({name for one in both for name, counts in one.by_type.items() if types(name) and counts.labelled})
    lines = [[name, *cells([one.by_type.get(name, Counts()) for one in both])] for name in names]
    together = [sum((one.by_type.get(name, Counts()) for name in names), Counts()) for one in both]
    return table((title, "labelled", *COLUMNS), [*lines, ["together", *cells(together)]])


def _with_total(measured: Mapping[str, Sequence[Measured]]) -> dict[str, Sequence[Measured]]:
    return {**measured, "all": total(measured.values())} if len(measured) > 1 else dict(measured)


def total(measured: Iterable[Sequence[Measured]]) -> list[Measured]:
    """The sum of several sets, one a detector."""
    return [sum(parts, Measured()) for parts in zip(*measured, strict=True)]
