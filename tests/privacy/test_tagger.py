"""The bundled tagger of names: what it cuts text into, and what its weights promise."""

from __future__ import annotations

import threading
from importlib import resources
from pathlib import Path
from zlib import crc32

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.facts import Finding
from assistant.privacy.recognizers.names import NameRecognizer, echoes, joined
from assistant.privacy.tagger import (
    LABELS,
    LISTS,
    MOST_PIECES,
    TAGS,
    Name,
    Tagger,
    WordLists,
    calibrated,
    names,
    pieces,
    tokens,
)


@pytest.fixture(scope="module")
def tagger() -> Tagger:
    with resources.as_file(resources.files("assistant.privacy") / "ner" / "weights.npz") as weights:
        return Tagger(weights)


def hashes(word: str) -> tuple[list[int], list[int]]:
    whole, parts, _ = pieces([word])
    return whole, parts.tolist()


def found(tagger: Tagger, text: str, least: float = 0.2) -> list[tuple[str, str]]:
    return [(text[f.start : f.end], f.entity_type) for f in NameRecognizer(tagger, least).find(text)]


@given(st.text(max_size=200))
def test_words_hold_everything_but_spaces_once_and_in_order(text: str) -> None:
    words = tokens(text)
    assert [text[word.start : word.end] for word in words] == [word.form for word in words]
    assert all(one.end <= other.start for one, other in zip(words, words[1:], strict=False))
    held = {at for word in words for at in range(word.start, word.end)}
    assert all(text[at].isspace() for at in range(len(text)) if at not in held)


def test_a_word_in_capitals_has_the_pieces_of_the_same_word_in_lower_case() -> None:
    assert hashes("NOVÁK") == hashes("novák")
    assert hashes("novák") != hashes("novak")


def test_numbers_of_one_length_look_alike_so_that_no_number_is_learnt_by_heart() -> None:
    assert hashes("4711") == hashes("1234")
    assert hashes("4711") != hashes("471")


def test_pieces_of_many_words_are_those_of_each_and_what_the_weights_were_made_for() -> None:
    words = ["ok", "x", "Straße", "Grundstücksverkehrsgenehmigung", "😀", "7", "ok"]
    whole, parts, counts = pieces(words)
    wanted_whole: list[int] = []
    wanted: list[list[int]] = []
    for word in ("<ok>", "<x>", "<straße>", "<grundstücksverkehrsgenehmigung>", "<😀>", "<0>", "<ok>"):
        data = word.encode()
        wanted_whole += [crc32(data), crc32(data, 1)]
        of_word = [crc32(data[at : at + size], size) for size in (3, 4, 5) for at in range(len(data) - size + 1)]
        wanted.append(of_word[:MOST_PIECES])
    assert whole == wanted_whole
    assert parts.tolist() == [number for of_word in wanted for number in of_word]
    assert counts.tolist() == [len(of_word) for of_word in wanted]


NOUN, SURNAME, TOWN = 16, 4, 2


def on_lists(words: list[str], listed: dict[str, int]) -> list[list[list[str]]]:
    """For each word: the lists of itself, of its beginning and of its end."""
    marks = {crc32(WordLists.folded(word).encode()): number for word, number in listed.items()}
    known = sorted(marks)
    lists = WordLists(np.array(known, dtype=np.uint32), np.array([marks[word] for word in known], dtype=np.uint8))
    features = lists(words).reshape(len(words), 3, len(LISTS))
    return [[[name for name, bit in zip(LISTS, part, strict=True) if bit] for part in word] for word in features]


def test_a_word_is_known_by_its_lists_in_any_case() -> None:
    listed = {"Essen": NOUN | TOWN, "weber": SURNAME, "Straße": NOUN}
    assert on_lists(["essen", "WEBER", "STRASSE", "straße", "x"], listed) == [
        [["German noun", "town or region"], [], []],
        [["surname"], [], []],
        [["German noun"], [], []],
        [["German noun"], [], []],
        [[], [], []],
    ]


def test_a_word_on_no_list_is_known_by_its_longest_listed_beginning_and_end() -> None:
    listed = {"getriebe": NOUN, "hersteller": NOUN, "steller": SURNAME, "bamberg": TOWN, "bamb": SURNAME}
    assert on_lists(["Getriebehersteller", "Bambergs"], listed) == [
        [[], ["German noun"], ["German noun"]],
        [[], ["town or region"], []],
    ]


def test_numbers_and_signs_are_on_no_list_and_of_an_endless_word_the_beginning_counts() -> None:
    words = ["2026", "_", "hersteller" * 9_000]
    assert on_lists(words, {"hersteller": NOUN}) == [[[], [], []], [[], [], []], [[], ["German noun"], []]]


@settings(max_examples=30, deadline=None)
@given(text=st.text(min_size=1, max_size=300))
def test_chances_of_a_word_add_up_to_one_whatever_the_text(tagger: Tagger, text: str) -> None:
    words = tokens(text)
    if words:
        chances = tagger.chances(words)
        assert chances.shape == (len(words), len(TAGS))
        assert np.allclose(chances.sum(axis=1), 1, atol=1e-4)


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("Please ask Thomas Müller about the invoice.", "Thomas Müller", "PERSON"),
        ("please ask thomas müller about the invoice", "thomas müller", "PERSON"),
        ("PLEASE ASK THOMAS MÜLLER ABOUT THE INVOICE.", "THOMAS MÜLLER", "PERSON"),
        ("The plant in Rotterdam will close.", "Rotterdam", "LOCATION"),
        ("We signed with Acme Industries GmbH yesterday.", "Acme Industries GmbH", "ORGANIZATION"),
        ("Der Kläger wohnt in Stuttgart.", "Stuttgart", "LOCATION"),
        ("El acusado, Javier Ruiz Romero, vive en Sevilla.", "Javier Ruiz Romero", "PERSON"),
        ("La société a son siège à Lyon.", "Lyon", "LOCATION"),
        ("A professora Beatriz Almeida mora em Coimbra.", "Beatriz Almeida", "PERSON"),
        ("Il signor Paolo Rinaldi abita a Bologna.", "Paolo Rinaldi", "PERSON"),
        ("De heer Pieter de Vries woont in Utrecht.", "Pieter de Vries", "PERSON"),
    ],
)
def test_names_are_found_in_seven_languages_and_in_any_case(tagger: Tagger, text: str, name: str, label: str) -> None:
    assert (name, label) in found(tagger, text)


def test_a_higher_threshold_finds_a_part_of_what_a_lower_one_finds(tagger: Tagger) -> None:
    text = (
        "Rose will grant Mark the bill, said May of Summit. The office in Reading is closed, ask Hope or Lidl about it."
    )
    covered = [
        {at for f in NameRecognizer(tagger, least).find(text) for at in range(f.start, f.end)}
        for least in (0.02, 0.2, 0.9)
    ]
    assert covered[2] <= covered[1] <= covered[0]
    assert covered[2] != covered[0]


def test_scores_are_chances_and_differ(tagger: Tagger) -> None:
    scores = [
        f.score for f in NameRecognizer(tagger, 0.05).find("Jana Nováková met Hope in Reading at Summit with Lidl.")
    ]
    assert all(0.05 <= score <= 1 for score in scores)
    assert len(set(scores)) > 1


def test_an_address_over_several_lines_is_one_place(tagger: Tagger) -> None:
    text = "Please send it to:\n47736 Baker Street\nLeeds\nLS1 4AP\n\nThank you"
    covered = {at for f in NameRecognizer(tagger, 0.2).find(text) for at in range(f.start, f.end)}
    for part in ("47736 Baker Street", "Leeds", "LS1 4AP"):
        start = text.index(part)
        assert covered >= {at for at in range(start, start + len(part)) if text[at] != " "}


def test_a_surname_that_stands_alone_later_is_found_because_the_whole_name_was(tagger: Tagger) -> None:
    text = "Quentin Vanderbroeck signed the lease.\n" + "The rent is due on the first.\n" * 3 + "Vanderbroeck: agreed"
    assert text.rindex("Vanderbroeck") in {f.start for f in NameRecognizer(tagger, 0.2).find(text)}


def test_a_word_that_also_stands_in_lower_case_is_no_echo_of_a_name() -> None:
    text = "Will Mason left. Will you call? I will. Ask Mason."
    sure = [Finding(0, 10, "PERSON", 0.99, "NameRecognizer")]
    assert [text[f.start : f.end] for f in echoes(text, sure)] == ["Mason"]


def test_a_name_ends_where_another_begins() -> None:
    text = "Jana Weber Tom"
    words = tokens(text)
    chances = np.full((3, len(TAGS)), 0.01, dtype=np.float32)
    for row, tag in enumerate(("B-PERSON", "I-PERSON", "B-PERSON")):
        chances[row, TAGS.index(tag)] = 0.95
    inside = calibrated(1 - chances[:, 0], np.array([1.0, 0.0], dtype=np.float32))
    assert list(names(words, chances, inside, 0.2)) == [
        Name(0, 10, LABELS[0], pytest.approx(0.99, abs=0.02)),  # type: ignore[arg-type]
        Name(11, 14, LABELS[0], pytest.approx(0.99, abs=0.02)),  # type: ignore[arg-type]
    ]


def test_threads_share_the_tagger(tagger: Tagger) -> None:
    texts = [f"Ask Jana Nováková in Brno about invoice {number}." for number in range(8)]
    alone = [tagger.find(text, 0.2) for text in texts]
    together: dict[int, list[Name]] = {}
    threads = [
        threading.Thread(target=lambda at=at, text=text: together.update({at: tagger.find(text, 0.2)}))
        for at, text in enumerate(texts)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [together[at] for at in range(len(texts))] == alone


def test_the_shipped_word_lists_tell_names_from_other_words(tagger: Tagger, tmp_path: Path) -> None:
    with (
        resources.as_file(resources.files("assistant.privacy") / "ner" / "weights.npz") as weights,
        np.load(weights) as stored,
    ):
        arrays = {name: stored[name] for name in stored.files}
    path = tmp_path / "weights.npz"
    np.savez(path, **arrays | {"listed_marks": np.zeros_like(arrays["listed_marks"])})
    without = Tagger(path)
    words = tokens("wir fahren nach gera und treffen klaus")
    assert np.abs(tagger.chances(words) - without.chances(words)).max() > 0.2


def test_weights_that_hold_pickled_objects_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "weights.npz"
    np.savez(path, words=np.array([{"a": 1}], dtype=object), allow_pickle=True)
    with pytest.raises(ValueError, match="allow_pickle"):
        Tagger(path)


def test_parts_of_an_address_become_one_place_and_places_in_a_row_do_not() -> None:
    def places(text: str, *words: str) -> list[str]:
        spans = [(text.index(word), text.index(word) + len(word)) for word in words]
        found = joined(text, [Finding(*span, "LOCATION", 0.9, "NameRecognizer") for span in spans])
        return [text[f.start : f.end] for f in found]

    assert places("Rua da Eira, 162 - Tavira, 8800-329.", "Rua da Eira, 162", "Tavira, 8800", "329") == [
        "Rua da Eira, 162 - Tavira, 8800-329"
    ]
    assert places("Leeds, York, Hull", "Leeds", "York", "Hull") == ["Leeds", "York", "Hull"]


@pytest.mark.parametrize("failing", ["first", "middle", "last"])
def test_a_piece_that_could_not_be_looked_at_fails_the_whole_text_and_leaves_no_thread(failing: str) -> None:
    class Failing:
        def find(self, text: str, least: float) -> list[Name]:
            if failing in text:
                raise MemoryError
            return []

    before = threading.active_count()
    filler = "word " * 1_500
    with pytest.raises(MemoryError):
        NameRecognizer(Failing(), 0.2).find(f"first {filler} middle {filler} last")
    assert threading.active_count() == before


@pytest.mark.parametrize(("chance", "found"), [(0.9, ["Uma"]), (0.3, [])])
def test_a_small_word_is_a_name_only_where_the_tagger_is_sure(chance: float, found: list[str]) -> None:
    class Sure:
        def find(self, text: str, least: float) -> list[Name]:
            return [Name(0, 3, "PERSON", chance)]

    text = "Uma called."
    assert [text[f.start : f.end] for f in NameRecognizer(Sure(), 0.04).find(text)] == found


@pytest.mark.parametrize(
    ("text", "chance", "found"),
    [
        ("He met wolfgang there.", 0.1, []),
        ("He met wolfgang there.", 0.4, ["wolfgang"]),
        ("He met Wolfgang there.", 0.1, ["Wolfgang"]),
        ("he met wolfgang there", 0.1, ["wolfgang"]),
        ("HE MET WOLFGANG THERE", 0.1, ["WOLFGANG"]),
        ("I ran. Wolfgang did too.", 0.1, []),
        ("I ran. Wolfgang did too.", 0.4, ["Wolfgang"]),
        ("- ring Wolfgang\n- leave", 0.1, ["Wolfgang"]),
    ],
)
def test_a_name_whose_case_tells_nothing_needs_to_be_likelier(text: str, chance: float, found: list[str]) -> None:
    class One:
        def find(self, text: str, least: float) -> list[Name]:
            return [Name(7, 15, "PERSON", chance)]

    assert [text[f.start : f.end] for f in NameRecognizer(One(), 0.04).find(text)] == found


def test_the_type_in_a_placeholder_between_names_is_not_looked_for_again() -> None:
    class Marker:
        def find(self, text: str, least: float) -> list[Name]:
            return [Name(0, text.index("Miller") + 6, "PERSON", 0.99)]

    text = "Anna [PERSON_1] Miller called. PERSON is the type of her name; Miller agrees."
    found = NameRecognizer(Marker(), 0.2).find(text)
    assert [text[finding.start : finding.end] for finding in found[1:]] == ["Miller"]
