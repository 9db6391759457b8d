"""Makes one clean list out of what all recognizers found: no overlaps, no placeholder touched, nothing uncovered.

Every letter and digit that stood in a finding given, outside placeholders, stands in a finding returned.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from assistant.facts import PLACEHOLDER, Finding


def resolve(text: str, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings without overlaps, by start.

    Of one type, findings that overlap become one. Of several types, the higher score stays whole, of equal ones the longer;
    what of the other sticks out stays a finding of its own type. Placeholders are cut out of everything.
    """
    outside = [part for finding in findings for part in _outside_placeholders(text, finding)]
    merged = _merge_same_type(outside)
    merged.sort(key=lambda finding: (-finding.score, finding.start - finding.end, finding.start, finding.entity_type))
    starts: list[int] = []
    kept: list[Finding] = []
    for finding in merged:
        for part in _uncovered(text, finding, starts, kept):
            at = bisect_left(starts, part.start)
            starts.insert(at, part.start)
            kept.insert(at, part)
    return tuple(kept)


def trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The span without what is neither letter nor digit at its ends; None where nothing is left."""
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    return (start, end) if start < end else None


def _outside_placeholders(text: str, finding: Finding) -> Iterator[Finding]:
    """The finding, or the parts of it that lie outside placeholders."""
    if "[" not in text[max(0, finding.start - 64) : finding.end]:
        yield finding
        return
    # A placeholder is shorter than this, so one that reaches into the finding begins and ends in the stretch looked at.
    reach = 64
    begin = max(0, finding.start - reach)
    start, touched = finding.start, False
    for match in PLACEHOLDER.finditer(text, begin, min(len(text), finding.end + reach)):
        if match.start() >= finding.end or match.end() <= finding.start:
            continue
        touched = True
        yield from _part(text, finding, start, match.start())
        start = max(start, match.end())
    if touched:
        yield from _part(text, finding, start, finding.end)
    else:
        yield finding


def _part(text: str, finding: Finding, start: int, end: int) -> Iterator[Finding]:
    span = trimmed(text, start, end)
    if span:
        yield replace(finding, start=span[0], end=span[1])


def _merge_same_type(findings: Iterable[Finding]) -> list[Finding]:
    by_type: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_type[finding.entity_type].append(finding)
    merged: list[Finding] = []
    for group in by_type.values():
        group.sort(key=lambda finding: (finding.start, finding.end))
        current = group[0]
        for finding in group[1:]:
            if finding.start < current.end:
                better = finding if finding.score > current.score else current
                current = replace(better, start=current.start, end=max(current.end, finding.end))
            else:
                merged.append(current)
                current = finding
        merged.append(current)
    return merged


def _uncovered(text: str, finding: Finding, starts: list[int], kept: list[Finding]) -> list[Finding]:
    """The finding if nothing kept overlaps it, or else what of it sticks out."""
    first = bisect_right(starts, finding.start)
    if first and kept[first - 1].end > finding.start:
        first -= 1
    last = bisect_left(starts, finding.end)
    if first >= last:
        return [finding]
    parts: list[Finding] = []
    start = finding.start
    for other in kept[first:last]:
        parts.extend(_part(text, finding, start, other.start))
        start = max(start, other.end)
    parts.extend(_part(text, finding, start, finding.end))
    return parts
