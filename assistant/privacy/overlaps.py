"""Makes one clean list out of what all recognizers found: no placeholder touched, nothing uncovered, nothing hidden.

Every letter and digit that stood in a finding given, outside placeholders, stands in a finding returned.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from assistant.entity_types import NATIONAL_NUMBERS
from assistant.facts import PLACEHOLDER, Finding

CONTAINERS = frozenset({"URL"})
"""Types whose findings hold others: an address in a query is an address, and the policy may leave links as they are."""
NAMES = frozenset({"PERSON", "LOCATION", "ORGANIZATION"})
"""Types that are guessed from the words around; the others have a form of their own."""
NATIONAL = frozenset(NATIONAL_NUMBERS)
MOST_FOR_NAMES = 0.84
"""As sure as a name counts beside other types: however good the guess, a street with its number is more than a place."""
SURE = 0.5
"""The score from which a finding that has a form stands beside another one in the same place."""
PROVEN = 1.0
CHECKED = frozenset({"IBAN_CODE", "CREDIT_CARD", "CRYPTO"})
"""Types whose checksum leaves no doubt at that score."""


def resolve(text: str, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """What a policy is to decide on, by start: clean, and without what only a stronger finding made likely.

    Of one type, findings that overlap become one. What has a form (a number, an address) and scores `SURE` stays whole,
    also where it overlaps another such one, so that a rule for either sees it; whoever replaces values unites them. Only
    what is part of a value whose checksum fits, and less sure itself, goes: digits of an IBAN are no tax number. Of the
    others the higher score stays whole, of equal ones the longer, and what sticks out of it stays a finding of its own
    type. A container stays whole unless another finding holds all of it; it hides nothing that has a form, and only the
    guesses, which are made for prose and not for paths. Placeholders are cut out of everything.
    """
    outside = [part for finding in findings for part in _outside_placeholders(text, finding)]
    merged = _without_parts_of_proven(_merge_same_type(outside))
    merged.sort(key=lambda finding: (-_rank(finding), finding.start - finding.end, finding.start, finding.entity_type))
    starts: list[int] = []
    kept: list[Finding] = []
    result: list[Finding] = []
    containers = sorted((f for f in merged if f.entity_type in CONTAINERS), key=lambda finding: finding.start)
    container_starts = [finding.start for finding in containers]
    for finding in (finding for finding in merged if finding.entity_type not in CONTAINERS):
        parts = _uncovered(text, finding, starts, kept)
        if finding.entity_type in NAMES:
            parts = [piece for part in parts for piece in _uncovered(text, part, container_starts, containers)]
        for part in parts:
            at = bisect_left(starts, part.start)
            starts.insert(at, part.start)
            kept.insert(at, part)
        sure = finding.score >= SURE and finding.entity_type not in NAMES
        result += [finding] if sure else parts
    for finding in containers:
        if not any(other.start <= finding.start and finding.end <= other.end for other in _near(finding, starts, kept)):
            result.append(finding)
    result.sort(key=lambda finding: (finding.start, -finding.end, finding.entity_type))
    return tuple(result)


def _rank(finding: Finding) -> float:
    return min(finding.score, MOST_FOR_NAMES) if finding.entity_type in NAMES else finding.score


def trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The span without what is neither letter nor digit at its ends; None where nothing is left."""
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    return (start, end) if start < end else None


def trimmed_lines(text: str, start: int, end: int, *, over_lines: bool) -> Iterator[tuple[int, int]]:
    """The span trimmed, line by line unless it may lie `over_lines`."""
    for line in re.finditer(r".+" if over_lines else r"[^\r\n]+", text[start:end], re.DOTALL):
        span = trimmed(text, start + line.start(), start + line.end())
        if span:
            yield span


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


def _without_parts_of_proven(findings: list[Finding]) -> list[Finding]:
    """What is left where parts of proven values are not counted; a secret always is.

    A number that the text calls an IMEI is no card, though both end in Luhn's digit; one that it calls by a country's name for
    it is no telephone number that nothing is said of.
    """
    called = {(f.start, f.end) for f in findings if f.context and f.score >= SURE and f.entity_type in NATIONAL}
    findings = [f for f in findings if f.entity_type != "PHONE_NUMBER" or f.context or (f.start, f.end) not in called]
    named = {(f.start, f.end) for f in findings if f.entity_type == "IMEI" and f.context}
    findings = [f for f in findings if f.entity_type != "CREDIT_CARD" or (f.start, f.end) not in named]
    in_iban = _inside(findings, frozenset({"IBAN_CODE"}))
    findings = [f for f in findings if f.entity_type != "CREDIT_CARD" or not in_iban(f)]
    in_proven = _inside(findings, CHECKED)
    return [f for f in findings if f.score >= PROVEN or f.entity_type == "SECRET" or not in_proven(f)]


def _inside(findings: list[Finding], types: frozenset[str]) -> Callable[[Finding], bool]:
    """What tells whether a finding lies in a proven one of `types`."""
    proven = sorted((f for f in findings if f.score >= PROVEN and f.entity_type in types), key=lambda f: f.start)
    starts = [finding.start for finding in proven]
    return lambda finding: any(
        other.start <= finding.start and finding.end <= other.end for other in _near(finding, starts, proven)
    )


def _near(finding: Finding, starts: list[int], kept: list[Finding]) -> list[Finding]:
    """Those of `kept` that overlap the finding."""
    first = bisect_right(starts, finding.start)
    if first and kept[first - 1].end > finding.start:
        first -= 1
    return kept[first : bisect_left(starts, finding.end)]


def _uncovered(text: str, finding: Finding, starts: list[int], kept: list[Finding]) -> list[Finding]:
    """The finding if nothing kept overlaps it, or else what of it sticks out."""
    near = _near(finding, starts, kept)
    if not near:
        return [finding]
    parts: list[Finding] = []
    start = finding.start
    for other in near:
        parts.extend(_part(text, finding, start, other.start))
        start = max(start, other.end)
    parts.extend(_part(text, finding, start, finding.end))
    return parts
