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
def test_resolved_findings_are_sorted_and_names_never_overlap(case: tuple[str, list[Finding]]) -> None:
    resolved = resolve(*case)
    assert all(finding.start < finding.end for finding in resolved)
    assert list(resolved) == sorted(resolved, key=lambda finding: finding.start)
    names = [finding for finding in resolved if finding.entity_type != "URL"]
    assert all(one.end <= other.start for one, other in zip(names, names[1:], strict=False))


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


def test_a_link_hides_nothing_that_stands_in_it_and_stays_whole() -> None:
    text = "https://x.example/jana@y.example/10.0.0.1"
    found = spans(
        text,
        Finding(0, len(text), "URL", 0.9, "a"),
        Finding(18, 32, "EMAIL_ADDRESS", 1.0, "b"),
        Finding(33, 41, "IP_ADDRESS", 0.6, "c"),
    )
    assert found == [("URL", text), ("EMAIL_ADDRESS", "jana@y.example"), ("IP_ADDRESS", "10.0.0.1")]


def test_a_guess_gives_way_to_a_link() -> None:
    text = "Jana https://x.example/admin"
    found = spans(text, Finding(5, 28, "URL", 0.9, "a"), Finding(0, 28, "PERSON", 0.95, "b"))
    assert found == [("PERSON", "Jana"), ("URL", "https://x.example/admin")]


def test_a_link_that_is_all_inside_of_something_else_is_none() -> None:
    text = "jana@y.example"
    assert spans(text, Finding(0, 14, "EMAIL_ADDRESS", 1.0, "a"), Finding(5, 14, "URL", 0.5, "b")) == [
        ("EMAIL_ADDRESS", text)
    ]


def test_two_numbers_in_one_place_are_both_there_for_the_rules() -> None:
    text = "078-05-1120"
    found = spans(text, Finding(0, 11, "PHONE_NUMBER", 0.85, "a"), Finding(0, 11, "US_SSN", 0.85, "b"))
    assert sorted(found) == [("PHONE_NUMBER", text), ("US_SSN", text)]


def test_a_name_gives_way_to_a_number_and_keeps_what_sticks_out() -> None:
    text = "Jana 078-05-1120"
    found = spans(text, Finding(0, 16, "PERSON", 0.85, "a"), Finding(5, 16, "US_SSN", 1.0, "b"))
    assert found == [("PERSON", "Jana"), ("US_SSN", "078-05-1120")]


def test_of_equal_scores_the_longer_stays_whole() -> None:
    text = "Paris Hilton"
    assert spans(text, Finding(0, 5, "LOCATION", 0.85, "a"), Finding(0, 12, "PERSON", 0.85, "b")) == [("PERSON", text)]


def test_a_finding_that_reaches_into_a_placeholder_keeps_only_what_lies_outside() -> None:
    text = "Jana [PERSON_1] Nováková"
    assert spans(text, Finding(0, len(text), "PERSON", 0.85, "a")) == [("PERSON", "Jana"), ("PERSON", "Nováková")]
    assert spans(text, Finding(6, 14, "PERSON", 0.85, "a")) == []


def test_digits_of_an_iban_that_would_pass_for_a_card_are_no_card() -> None:
    text = "IBAN: PT50 4144 7500 2182 5178 3886 1"
    found = spans(text, Finding(6, len(text), "IBAN_CODE", 1.0, "a"), Finding(11, 30, "CREDIT_CARD", 1.0, "b"))
    assert [kind for kind, _ in found] == ["IBAN_CODE"]


def test_a_number_called_by_its_country_s_name_for_it_is_no_telephone_number() -> None:
    text = "NHS 423 809 1574"
    number, call = Finding(4, 16, "UK_NHS", 0.65, "a", "gb.nhs", "nhs"), Finding(4, 16, "PHONE_NUMBER", 0.5, "b")
    assert [kind for kind, _ in spans(text, number, call)] == ["UK_NHS"]
    said = Finding(4, 16, "PHONE_NUMBER", 0.7, "b", context="tel")
    assert sorted(kind for kind, _ in spans(text, number, said)) == ["PHONE_NUMBER", "UK_NHS"]
    nameless = Finding(4, 16, "UK_NHS", 0.5, "a", "gb.nhs")
    assert sorted(kind for kind, _ in spans(text, nameless, call)) == ["PHONE_NUMBER", "UK_NHS"]


def test_a_number_that_the_text_calls_an_imei_is_no_card() -> None:
    text = "IMEI 352099001761481"
    imei = Finding(5, 20, "IMEI", 0.65, "a", "luhn", "imei")
    assert [kind for kind, _ in spans(text, imei, Finding(5, 20, "CREDIT_CARD", 1.0, "b"))] == ["IMEI"]
