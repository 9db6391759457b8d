"""The arithmetic of the detection benchmark, on texts small enough to count by hand."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from benchmarks.detection.measures import Counts, Measured, compare, f2, iou, measure, pairs
from benchmarks.detection.sets import marked, read, sets, spread, to_span
from benchmarks.detection.tables import decimal, summary, table
from training.ner.records import ENTITY_TYPES as NAMES
from training.ner.records import UNSURE, Document, Span, held_out

ALL = frozenset({"PERSON", "LOCATION", "ORGANIZATION", "EMAIL_ADDRESS"})
TEXT = "Ada Byron of Bath, ada@byron.uk"
ADA, BATH, MAIL = Span(0, 9, "PERSON"), Span(13, 17, "LOCATION"), Span(19, 31, "EMAIL_ADDRESS")


def document(*spans: Span, text: str = TEXT) -> Document:
    return Document(text, spans, "made up")


def test_f2_of_half_the_precision_is_far_better_than_of_half_the_recall() -> None:
    assert f2(right=10, found=20, labelled=10) == pytest.approx(5 * 0.5 * 1 / (4 * 0.5 + 1))
    assert f2(right=10, found=10, labelled=20) == pytest.approx(5 * 1 * 0.5 / (4 * 1 + 0.5))
    assert f2(right=0, found=0, labelled=0) is None


def test_iou_is_what_both_have_of_what_either_has() -> None:
    assert iou(Span(0, 10, "PERSON"), Span(5, 15, "PERSON")) == pytest.approx(5 / 15)
    assert iou(Span(0, 10, "PERSON"), Span(10, 15, "PERSON")) == 0
    assert iou(ADA, ADA) == 1


def test_the_greatest_overlap_is_matched_first_and_nothing_twice() -> None:
    labels = [Span(0, 10, "PERSON"), Span(10, 20, "PERSON")]
    found = [Span(0, 9, "PERSON"), Span(0, 10, "PERSON")]
    assert pairs(labels, found) == [(0, 1, 1.0)]


def test_a_finding_of_another_type_matches_nothing() -> None:
    assert pairs([ADA], [Span(0, 9, "ORGANIZATION")]) == []


def test_half_of_the_union_is_enough_and_less_is_not() -> None:
    label = [Span(0, 10, "PERSON")]
    assert len(pairs(label, [Span(0, 5, "PERSON")])) == 1
    assert pairs(label, [Span(0, 4, "PERSON")]) == []


def test_an_inexact_pair_is_right_but_not_exact() -> None:
    everything, by_type = compare(document(ADA), [Span(0, 8, "PERSON")], ALL)
    assert everything == by_type["PERSON"] == Counts(1, 1, 1, 0, 0, 8, 0)


def test_an_entity_is_fully_masked_by_whatever_covers_all_but_its_spaces() -> None:
    halves = [Span(0, 3, "ORGANIZATION"), Span(4, 9, "LOCATION")]
    everything, by_type = compare(document(ADA), halves, ALL)
    assert by_type["PERSON"].masked == 1
    assert (everything.right, everything.found, everything.needless) == (0, 2, 0)


def test_characters_outside_every_label_are_masked_without_need() -> None:
    everything, by_type = compare(document(ADA), [Span(0, 12, "PERSON")], ALL)
    assert everything.without_need == by_type["PERSON"].without_need == pytest.approx(3 / 12)


def test_characters_masked_twice_count_once_over_all_types() -> None:
    everything, by_type = compare(document(), [ADA, Span(0, 9, "LOCATION")], ALL)
    assert everything.covered == everything.needless == 9
    assert by_type["PERSON"].needless == by_type["LOCATION"].needless == 9


def test_what_lies_in_a_label_without_counterpart_is_neither_wrong_nor_needless() -> None:
    everything, _ = compare(document(Span(0, 9, UNSURE)), [ADA], ALL)
    assert everything == Counts()


def test_a_finding_that_only_touches_such_a_label_is_wrong() -> None:
    everything, _ = compare(document(Span(0, 3, UNSURE)), [ADA], ALL)
    assert (everything.found, everything.covered, everything.needless) == (1, 6, 6)


def test_findings_of_types_that_a_set_does_not_label_only_mask() -> None:
    everything, by_type = compare(document(BATH), [Span(13, 17, "AGE"), MAIL], frozenset({"LOCATION"}))
    assert everything == by_type["LOCATION"] == Counts(labelled=1, masked=1)


def test_a_title_masks_what_it_covers_and_is_needless_where_people_are_labelled_without_one() -> None:
    title, rest = Span(0, 3, "TITLE"), Span(4, 9, "PERSON")
    assert compare(document(Span(0, 9, "PERSON")), [title, rest], frozenset({"PERSON"}))[0].masked == 1
    assert compare(document(rest), [title, rest], frozenset({"PERSON"}))[0].needless == 3
    assert compare(document(), [title], frozenset({"LOCATION"}))[0] == Counts()


def test_a_street_address_counts_as_a_place_on_both_sides() -> None:
    everything, by_type = compare(document(Span(13, 17, "STREET_ADDRESS")), [BATH], ALL)
    assert everything == by_type["LOCATION"] == Counts(1, 1, 1, 1, 1, 4, 0)
    assert compare(document(BATH), [Span(13, 17, "STREET_ADDRESS"), BATH], ALL)[0] == everything


def test_all_types_together_are_the_sum_of_each() -> None:
    everything, by_type = compare(document(ADA, BATH, MAIL), [ADA, Span(13, 17, "PERSON")], ALL)
    assert everything == Counts(labelled=3, found=2, right=1, exact=1, masked=2, covered=13, needless=0)
    assert sum(by_type.values(), Counts()) == everything


def test_detectors_take_turns_and_each_has_its_own_time() -> None:
    ticks = itertools.accumulate(itertools.cycle((0.0, 1.0, 0.0, 3.0)))
    ours, theirs = measure([document(ADA)] * 2, [lambda _: [ADA], lambda _: []], ALL, lambda: next(ticks))
    assert (ours.characters, ours.seconds, ours.everything.recall) == (62, 2.0, 1.0)
    assert (theirs.characters, theirs.seconds, theirs.everything.recall) == (62, 6.0, 0.0)


def test_an_almost_whole_share_is_not_shown_as_whole() -> None:
    assert [decimal(number) for number in (1.0, 0.99999, 0.5, 0.0, None)] == ["1.000", "0.999", "0.500", "0.000", "–"]


def test_tables_are_markdown_with_a_line_for_all_sets() -> None:
    assert table(("set", "n"), [["a", "1"]]) == "| set | n |\n| --- | --: |\n| a | 1 |"
    one = Measured(Counts(2, 2, 1, 1, 2, 8, 2), {}, 100, 0.5)
    lines = summary({"a": [one], "b": [one]}).splitlines()
    assert lines[-1].startswith("| all | 4 | 0.500 | 0.500 | 0.500 |")
    assert lines[-1].endswith("| 1.000 | 0.250 | 200 |")


def test_documents_are_spread_from_first_to_last() -> None:
    assert spread(range(10), 4) == [0, 2, 5, 7]
    assert spread(range(3), 4) == [0, 1, 2]


def test_a_handle_that_btc_calls_a_person_is_no_label() -> None:
    item = {"start": 0, "end": 4, "label": "PERSON"}
    assert to_span(item, "@ada said", "btc") is None
    assert to_span(item, "@ada said", "wnut17") == Span(0, 4, "PERSON")


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("STREET_ADDRESS", "LOCATION"),
        ("ADDRESS", "LOCATION"),
        ("EMAIL_ADDRESS", "EMAIL_ADDRESS"),
        ("MISC", UNSURE),
        ("DATE_TIME", UNSURE),
        ("ID", UNSURE),
    ],
)
def test_labels_without_a_counterpart_are_unsure(label: str, expected: str) -> None:
    assert to_span({"start": 0, "end": 3, "label": label}, "abc", "made up") == Span(0, 3, expected)


def test_only_held_out_documents_of_the_development_split_are_read(tmp_path: Path) -> None:
    lines = [
        f'{{"id": "{split}-{number}", "text": "text {split} {number % 40}", "spans": [], "split": "{split}"}}'
        for split in ("train", "dev")
        for number in range(50)
    ]
    path = tmp_path / "ler.jsonl"
    path.write_text("\n".join(lines))
    kept = {number % 40 for number in range(50) if held_out("ler", f"dev-{number}")}
    assert {found.text for found in read(path)} == {f"text dev {number}" for number in kept}
    assert 0 < len(list(read(path))) < 40
    whole = path.rename(tmp_path / "ewt.jsonl")
    assert len(list(read(whole))) == 40


def test_names_of_a_written_text_lose_their_marks_and_keep_their_places() -> None:
    found = marked(r"Gentile [PERSON:Anna Rossi],\nla [ORGANIZATION:Bar Due] di [LOCATION:Lodi].")
    assert found.text == "Gentile Anna Rossi,\nla Bar Due di Lodi."
    assert [(found.text[span.start : span.end], span.label) for span in found.spans] == [
        ("Anna Rossi", "PERSON"),
        ("Bar Due", "ORGANIZATION"),
        ("Lodi", "LOCATION"),
    ]


def test_every_mark_of_the_written_texts_is_read() -> None:
    for one in sets(None, 1_000, "*/written"):
        assert {span.label for document in one.documents for span in document.spans} == set(NAMES), one.name
        left = [document.text for document in one.documents if any(f"{name}:" in document.text for name in NAMES)]
        assert left == [], one.name
