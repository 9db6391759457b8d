"""The company's own patterns: Unicode throughout, refused where they could not be trusted, and never able to hang a scan."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import ConfigurationError, DetectionFailed
from assistant.privacy.recognizers.own_patterns import CompiledPattern, Encoded, OwnPattern


def compiled(regex: str, **options: Any) -> CompiledPattern:
    return CompiledPattern(OwnPattern("code", "CODE", regex, **options))


def found(pattern: CompiledPattern, text: str) -> list[str]:
    return [text[finding.start : finding.end] for finding in pattern.find(Encoded(text))]


@pytest.mark.parametrize(
    ("regex", "text", "values"),
    [
        (r"PRJ-\d{4}", "PRJ-1234, prj-0001 PRJ-9999.", ["PRJ-1234", "prj-0001", "PRJ-9999"]),
        (r"\bPRJ-\d{4}\b", "xPRJ-1234 PRJ-12345 PRJ-1234", ["PRJ-1234"]),
        (r"\bA1\b|\bB2\b", "A1 B2 A12", ["A1", "B2"]),
        (r"A|AB", "AB A", ["AB", "A"]),
        (r"Ü\w+", "der Über ÜBERÄ", ["Über", "ÜBERÄ"]),
        (r"\w+-X", "Übermaß-x é-x", ["Übermaß-x", "é-x"]),
        (r"[\w-]+/\d", "größe-ä/٣", ["größe-ä/٣"]),
        (r"[^\d\s]+9", "ab9\u00a0ß9", ["ab9", "ß9"]),
        (r"a\sb", "a\u00a0b a\u2003b", ["a\u00a0b", "a\u2003b"]),
        (r"#\d+-", "#1-#2-#3-", ["#1-", "#2-", "#3-"]),
        (r"K7", "x\u0308K7 K7", ["K7"]),
        (r"^Ref: \d+$", "Ref: 12\nx\nRef: 34", ["Ref: 12", "Ref: 34"]),
        (r"(?:[a-z]{2}-){1,3}\d+", "ab-cd-12", ["ab-cd-12"]),
        (r"x[]a]{2}y", "x]ay", ["x]ay"]),
        (r"[[:alpha:]]{3}-1", "abc-1", ["abc-1"]),
        (r"\p{Lu}\p{Ll}{3}-1", "Äbcd-1", ["Äbcd-1"]),
        (r"Q\d", "漢字 Q1 \ud800 Q2 😀 Q3", ["Q1", "Q2", "Q3"]),
    ],
)
def test_values_are_found_whole(regex: str, text: str, values: list[str]) -> None:
    assert found(compiled(regex), text) == values


def test_case_counts_where_it_is_asked_for() -> None:
    assert found(compiled("Prj-1", ignore_case=False), "prj-1 Prj-1") == ["Prj-1"]


def test_parts_of_words_are_found_only_where_that_is_asked_for() -> None:
    assert found(compiled("wing"), "swings wing") == ["wing"]
    assert found(compiled("wing", whole_words=False), "swings wing") == ["wing", "wing"]


@pytest.mark.parametrize("group", [1, "number"])
def test_a_group_may_hold_the_value(group: int | str) -> None:
    assert found(compiled(r"order (?P<number>\d+)", group=group), "ünder: order 17 order 18") == ["17", "18"]


def test_where_the_group_took_no_part_the_whole_match_counts() -> None:
    assert found(compiled(r"order (\d+)|ticket", group=1), "ticket") == ["ticket"]


def test_a_finding_names_its_pattern_and_the_word_that_raised_it() -> None:
    pattern = compiled(r"\d{6}", score=0.2, context=("Badge",))
    alone, beside = pattern.find(Encoded("see 123456\nbadge no. 123456"))
    assert (alone.score, alone.recognizer, alone.pattern, alone.context) == (0.2, "OwnPattern", "code", "")
    assert (beside.score, beside.context) == (pytest.approx(0.55), "badge")


@pytest.mark.parametrize(
    ("regex", "said"),
    [
        ("", "empty"),
        ("a*", "empty"),
        ("^", "empty"),
        (r"\b", "empty"),
        ("a|", "empty"),
        ("(zq", "compile"),
        ("zq)", "never opened"),
        ("[zq", "never closed"),
        (r"\p{Zq}", "compile"),
        ("zq{2000}", "compile"),
        ("zq++", "unbounded"),
        ("zq??+", "compile"),
        ("(zq+)+", "unbounded"),
        (r"(?:zq\d*-)*x", "unbounded"),
        ("((zq+)x){2,}y", "unbounded"),
        (r"(?<!\d)zq", "look-around"),
        (r"zq(?!\d)", "look-around"),
        ("(?i)zq", "extension"),
        (r"(zq)\1", "back-references"),
        (r"zq\C", "escape"),
        (r"\Qzq\E", "escape"),
        ("zq\\", "escape"),
        (r"[\W]zq", "escape"),
        (r"zq\bx", "inside"),
        (r"\Bzq", "inside"),
        ("zq" * 501, "characters"),
    ],
)
def test_a_pattern_that_cannot_be_trusted_is_refused_without_being_quoted(regex: str, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said) as caught:
        compiled(regex)
    assert '"code"' in str(caught.value)
    assert caught.value.not_done
    assert caught.value.next_step
    assert "zq" not in str(caught.value)


@pytest.mark.parametrize(
    "options",
    [{"group": 2}, {"group": -1}, {"group": "x"}, {"score": 1.5}, {"score": float("nan")}, {"context": ("two words",)}],
)
def test_wrong_options_are_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="code"):
        compiled(r"(\d)", **options)


@pytest.mark.parametrize("entity_type", ["", "code", "A__B", "A_", "1A", "A" * 41, "A-B"])
def test_an_entity_type_that_fits_no_placeholder_is_refused(entity_type: str) -> None:
    with pytest.raises(ConfigurationError, match="entity type"):
        CompiledPattern(OwnPattern("code", entity_type, "x1"))


def test_a_pattern_shows_nothing_of_itself_in_its_repr() -> None:
    assert "hush" not in repr(OwnPattern("code", "CODE", "hush"))


@pytest.mark.parametrize(
    "regex", [r"\w+@corp", r"[a-z]{1,200}[0-9]X", r"(?:a|aa)+$X", r"(.{0,20}a){10}X", r"\d+-\d+-\d+X"]
)
@pytest.mark.parametrize("unit", ["1", "a", "a1-", "a ", "é"])
def test_no_text_makes_a_pattern_backtrack(regex: str, unit: str) -> None:
    pattern = CompiledPattern(OwnPattern("code", "CODE", regex), clock=lambda: 0.0)
    assert found(pattern, unit * (100_000 // len(unit))) == []


def test_a_pattern_that_takes_too_long_stops_the_scan() -> None:
    ticks = iter(range(100))
    pattern = CompiledPattern(OwnPattern("code", "CODE", r"a\d"), clock=lambda: float(next(ticks)), seconds=3.0)
    with pytest.raises(DetectionFailed, match="code") as caught:
        found(pattern, "a1 " * 50)
    assert "a1" not in str(caught.value)


@settings(deadline=None)
@given(
    parts=st.lists(
        st.tuples(st.text(max_size=5).filter(lambda text: "7" not in text), st.integers(1000, 9999)), max_size=5
    )
)
def test_every_planted_value_is_found_with_its_exact_span(parts: list[tuple[str, int]]) -> None:
    text, spans = "", set()
    for noise, number in parts:
        text += f"{noise} "
        spans.add((len(text), len(text) + 9))
        text += f"PRJQ-{number} "
    assert {(one.start, one.end) for one in compiled(r"PRJQ-\d{4}").find(Encoded(text))} == spans
