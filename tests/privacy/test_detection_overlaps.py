"""Overlapping findings become one clean list that leaves nothing uncovered and never touches a placeholder."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from assistant.facts import PLACEHOLDER, Finding
from assistant.privacy.overlaps import resolve

TYPES = ["PERSON", "LOCATION", "URL"]
TEXTS = st.lists(
    st.sampled_from(["Jan", "a", " ", "-", ".", "[PERSON_1]", "[", "]", "é", "\n", "[URL_22]"]), max_size=30
).map("".join)


@st.composite
def cases(draw: st.DrawFn) -> tuple[str, list[Finding]]:
    text = draw(TEXTS)
    findings = []
    for _ in range(draw(st.integers(0, 8)) if text else 0):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        score = draw(st.sampled_from([0.4, 0.5, 0.85, 1.0]))
        findings.append(Finding(start, end, draw(st.sampled_from(TYPES)), score, "test"))
    return text, findings


def spans(text: str, *findings: Finding) -> list[tuple[str, str]]:
    return [(finding.entity_type, text[finding.start : finding.end]) for finding in resolve(text, findings)]


@given(cases())
def test_resolved_findings_are_sorted_and_never_overlap(case: tuple[str, list[Finding]]) -> None:
    resolved = resolve(*case)
    assert all(finding.start < finding.end for finding in resolved)
    assert all(one.end <= other.start for one, other in zip(resolved, resolved[1:], strict=False))


@given(cases())
def test_every_letter_of_a_finding_outside_placeholders_stays_covered(case: tuple[str, list[Finding]]) -> None:
    text, findings = case
    placeholders = {at for match in PLACEHOLDER.finditer(text) for at in range(*match.span())}
    wanted = {at for f in findings for at in range(f.start, f.end) if text[at].isalnum()} - placeholders
    covered = {at for f in resolve(text, findings) for at in range(f.start, f.end)}
    assert wanted <= covered
    assert covered <= {at for f in findings for at in range(f.start, f.end)}


@given(cases())
def test_no_character_of_a_placeholder_is_ever_part_of_a_finding(case: tuple[str, list[Finding]]) -> None:
    text, findings = case
    for match in PLACEHOLDER.finditer(text):
        assert not any(finding.overlaps(*match.span()) for finding in resolve(text, findings))


@given(cases(), st.randoms())
def test_the_order_in_which_findings_come_does_not_matter(case: tuple[str, list[Finding]], source: object) -> None:
    text, findings = case
    shuffled = list(findings)
    source.shuffle(shuffled)  # type: ignore[attr-defined]
    assert resolve(text, findings) == resolve(text, shuffled)


def test_findings_of_one_type_that_overlap_become_one() -> None:
    text = "Jana Nováková Dvořáková"
    assert spans(text, Finding(0, 13, "PERSON", 0.5, "a"), Finding(5, 23, "PERSON", 0.85, "b")) == [("PERSON", text)]


def test_of_two_types_the_higher_score_stays_whole_and_the_rest_keeps_its_own_type() -> None:
    text = "https://x.example/jana@y.example/z"
    found = spans(text, Finding(0, len(text), "URL", 0.9, "a"), Finding(18, 32, "EMAIL_ADDRESS", 1.0, "b"))
    assert found == [("URL", "https://x.example"), ("EMAIL_ADDRESS", "jana@y.example"), ("URL", "z")]


def test_of_equal_scores_the_longer_stays_whole() -> None:
    text = "Paris Hilton"
    assert spans(text, Finding(0, 5, "LOCATION", 0.85, "a"), Finding(0, 12, "PERSON", 0.85, "b")) == [("PERSON", text)]


def test_a_finding_that_reaches_into_a_placeholder_keeps_only_what_lies_outside() -> None:
    text = "Jana [PERSON_1] Nováková"
    assert spans(text, Finding(0, len(text), "PERSON", 0.85, "a")) == [("PERSON", "Jana"), ("PERSON", "Nováková")]
    assert spans(text, Finding(6, 14, "PERSON", 0.85, "a")) == []
