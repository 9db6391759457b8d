"""The detector as a whole: names, long and hostile text, no network, failing closed."""

from __future__ import annotations

import pickle
import re
import subprocess
import sys
import textwrap
import threading
import traceback
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.entity_types import NATIONAL_NUMBERS
from assistant.errors import ConfigurationError, DetectionFailed, InputRefused
from assistant.facts import Finding
from assistant.privacy.detection import ENTITY_TYPES, Detector, _Remembered
from assistant.privacy.recognizers import names, national
from assistant.privacy.recognizers.list_files import AllowList, DenyList
from assistant.privacy.recognizers.lists import OwnWords, OwnWordsConfig
from assistant.privacy.recognizers.own_patterns import OwnPattern
from assistant.privacy.tagger import Name

CANARY = "canary-7f3a"


@pytest.fixture(scope="module")
def detector() -> Detector:
    made = Detector()
    made.load()
    return made


def people(detector: Detector, text: str) -> list[str]:
    return [text[f.start : f.end] for f in detector.detect(text) if f.entity_type == "PERSON"]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Write a polite e-mail to Jana Nováková (jana@example.com) about an unpaid invoice.", "Jana Nováková"),
        ("Please call Wei Zhang before noon.", "Wei Zhang"),
        ("Dear Mr Okafor,\n\nthank you for your order.", "Okafor"),
        ("Name: Priya Sharma\nCity: Mumbai", "Priya Sharma"),
        ("The contract was signed by Thomas Müller in Berlin.", "Thomas Müller"),
        ("Ask María García whether the report is ready.", "María García"),
        ("From: Emily Watson <emily@example.com>", "Emily Watson"),
        ('{"name": "Lars Andersen", "city": "Oslo"}', "Lars Andersen"),
        ("Kind regards\nSofia Rossi", "Sofia Rossi"),
        ("Schreibe eine E-Mail an Katarzyna Wiśniewska wegen der Rechnung.", "Katarzyna Wiśniewska"),
        ("please write to jana nováková about the invoice", "jana nováková"),
        ("my name is john smith and i need help", "john smith"),
        ("remind david miller that the rent is due", "david miller"),
        ("PLEASE CALL MICHAEL BROWN TODAY", "MICHAEL BROWN"),
    ],
)
def test_a_person_in_a_plain_sentence_is_found(detector: Detector, text: str, person: str) -> None:
    assert person in people(detector, text)


def test_places_and_organizations_are_found(detector: Detector) -> None:
    text = "Our office in Hamburg signed a contract with Contoso GmbH."
    found = {(f.entity_type, text[f.start : f.end]) for f in detector.detect(text)}
    assert {("LOCATION", "Hamburg"), ("ORGANIZATION", "Contoso GmbH")} <= found


ORDINARY = """\
Write a polite e-mail about an unpaid invoice.
Please summarise the following report in three bullet points.
What is the difference between a list and a tuple?
The meeting is on Monday at 10:30 in room 4.
def total(items):
    return sum(item.price for item in items)
SELECT id, amount FROM invoices WHERE paid = FALSE ORDER BY amount DESC;
for path in sys.argv[1:]:
    print(os.path.basename(path))
Dear Sir or Madam, please find attached invoice 2024-117.
The budget for next year has not been approved yet.
How do I undo the last commit?
Error: file not found. Please check main.py and report.md.
Thank you for your help!
Can you make this shorter and more formal?
"""


def test_ordinary_office_text_and_code_raise_no_alarm(detector: Detector) -> None:
    alarms = {line: found for line in ORDINARY.splitlines() if (found := detector.detect(line))}
    assert alarms == {}


def test_the_title_before_a_name_is_not_part_of_the_value(detector: Detector) -> None:
    assert people(detector, "Please forward this to Dr. Emily Watson.") == ["Emily Watson"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Murray and Mrs. Jane Walsh will come.", ["Mr", "Mrs."]),
        ("Bitte an Frau Prof. Dr. Weber und Herrn Schulz weitergeben.", ["Frau Prof. Dr.", "Herrn"]),
        ("Han llamado el Sr. Galip Yalman y la Sra. Dña. Ana López.", ["Sr.", "Sra. Dña."]),
        ("M. Jean Dupont et Mme Claire Martin ont signé.", ["M.", "Mme"]),
        ("can you call mr smith", ["mr"]),
        ("Mr and Mrs Walsh live here.", ["Mr and Mrs"]),
        ("M. et Mme Martin ont signé.", ["M. et Mme"]),
        ("MR MURRAY LODGED AN APPLICATION.", ["MR"]),
        ("Deliver it to 12 Main Dr, John Smith will be there.", []),
        ("Ask the doctor, or Emily Watson.", []),
        ("The board of rev B Jane Walsh has.", []),
    ],
)
def test_the_title_before_a_name_is_found_by_itself(detector: Detector, text: str, expected: list[str]) -> None:
    assert [text[f.start : f.end] for f in detector.detect(text) if f.entity_type == "TITLE"] == expected


def test_a_title_is_not_looked_for_where_its_type_is_not() -> None:
    assert [f.entity_type for f in Detector(entities=frozenset({"PERSON"})).detect("Dear Mr Murray,")] == ["PERSON"]


def test_titles_alone_find_nobody() -> None:
    assert Detector(entities=frozenset({"TITLE"})).detect("Dear Mr Murray,") == ()


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "\x00\x1b[31m", "\ud800", "[PERSON_1]", "Write to [PERSON_1] at [EMAIL_ADDRESS_2]."]
)
def test_text_without_personal_data_gives_no_finding(detector: Detector, text: str) -> None:
    assert detector.detect(text) == ()


def test_a_placeholder_is_never_a_finding_whatever_stands_around_it(detector: Detector) -> None:
    text = "Dear [PERSON_1] Smith, [EMAIL_ADDRESS_1]@example.com, https://example.com/[PERSON_2]/x, +49 30 [PHONE_NUMBER_1]"
    covered = {at for f in detector.detect(text) for at in range(f.start, f.end)}
    for placeholder in ("[PERSON_1]", "[EMAIL_ADDRESS_1]", "[PERSON_2]", "[PHONE_NUMBER_1]"):
        start = text.index(placeholder)
        assert not covered & set(range(start, start + len(placeholder)))


class Marker:
    """Stands for the tagger: names every `Xx+` run, so that only the cutting is tested."""

    def find(self, text: str, least: float) -> list[Name]:
        return [Name(*match.span(), "PERSON", 0.5) for match in re.finditer(r"X[xX ]*x", text)]


@settings(max_examples=60)
@given(
    st.integers(2_800, 3_010) | st.integers(0, 9_000),
    st.integers(1, 100),
    st.sampled_from(["word ", "a sentence. ", "a line\n", "a", "word-word_"]),
)
def test_a_name_over_a_seam_is_found_whole(offset: int, length: int, filler: str) -> None:
    before = (filler * 9_000)[:offset] + " "
    name = "X" + " x" * length
    text = before + name + " " + (filler * 9_000)[: 9_500 - offset]
    found = set(names.NameRecognizer(Marker(), 0.2).find(text))
    assert {(f.start, f.end) for f in found} == {(len(before), len(before) + len(name))}


@given(st.text(alphabet="ab. \n", max_size=60).map(lambda unit: unit * 400))
@settings(max_examples=40)
def test_pieces_cover_the_text_once_and_are_bounded(text: str) -> None:
    cut = list(names.pieces(text))
    assert "".join(text[start:end] for start, end in cut) == text
    assert all(0 < end - start <= names.PIECE for start, end in cut)


@given(st.text(max_size=300) | st.text(alphabet="a,b", min_size=200, max_size=900))
def test_what_the_pipeline_is_shown_has_the_same_length_and_no_long_runs(text: str) -> None:
    shown = names.loosened(text)
    assert len(shown) == len(text)
    assert max(map(len, shown.split()), default=0) <= names.LONGEST_RUN
    shown.encode("utf-8")


@pytest.mark.parametrize(
    "text", ["Shorter.", "Simpler.", "Bullets.", "Continue.", "Kürzer.", "Nochmal", "Más corto.", "Thanks!"]
)
def test_a_message_of_a_word_that_asks_for_another_answer_names_nobody(detector: Detector, text: str) -> None:
    assert detector.detect(text) == ()


@pytest.mark.parametrize("sign", [",", ";"])
def test_a_name_in_a_long_line_without_spaces_is_found(detector: Detector, sign: str) -> None:
    row = sign.join(("id", "4711", "Thomas", "Müller", *(str(number) for number in range(100))))
    assert "Müller" in " ".join(people(detector, row))


@pytest.mark.parametrize("unit", ["a.", "a@", "x", "Aa,", "[", "\n", '"', "\u200b", "Jana"])
def test_hostile_text_comes_to_an_end(detector: Detector, unit: str) -> None:
    detector.detect(unit * (20_000 // len(unit)))


def test_text_over_the_bound_is_refused_unscanned() -> None:
    with pytest.raises(InputRefused, match="at most 10"):
        Detector(max_characters=10).detect("x" * 11)


def test_only_the_types_asked_for_are_found() -> None:
    only = Detector(entities=frozenset({"EMAIL_ADDRESS"}))
    assert [f.entity_type for f in only.detect("Jana Nováková, jana@example.com, +49 30 1234567")] == ["EMAIL_ADDRESS"]


def test_unknown_types_and_impossible_thresholds_are_refused() -> None:
    with pytest.raises(ValueError, match="NOTHING"):
        Detector(entities=frozenset({"NOTHING"}))
    with pytest.raises(ValueError, match="threshold"):
        Detector(threshold=1.5)


def test_the_version_changes_with_the_settings_and_is_stable_otherwise() -> None:
    versions = [
        Detector().version,
        Detector(threshold=0.5).version,
        Detector(entities=frozenset({"PERSON"})).version,
        Detector(phone_regions=("US",)).version,
        Detector(countries=("DE",)).version,
    ]
    assert len(set(versions)) == 5
    assert Detector().version == Detector(entities=ENTITY_TYPES).version == versions[0]


class Broken:
    name = "Broken"
    entity_types = frozenset({"PERSON"})

    def find(self, text: str) -> list[Finding]:
        raise ValueError(f"cannot parse {text}")


def test_a_recognizer_that_fails_fails_the_detection_and_tells_nothing_of_the_text() -> None:
    broken = Detector()
    broken._recognizers = (Broken(),)
    with pytest.raises(DetectionFailed) as caught:
        broken.detect(CANARY)
    assert isinstance(caught.value.__cause__, RuntimeError)
    assert CANARY not in "".join(traceback.format_exception(caught.value))
    assert caught.value.__context__ is caught.value.__cause__ or caught.value.__context__ is None
    with pytest.raises(DetectionFailed):
        broken.detect(CANARY)


def test_missing_weights_fail_the_detection(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise OSError("no such folder")

    monkeypatch.setattr("assistant.privacy.detection._name_recognizer", missing)
    with pytest.raises(DetectionFailed, match="could not be loaded"):
        Detector().detect("x")


def test_an_unchanged_text_is_scanned_once(detector: Detector) -> None:
    seen: list[str] = []

    class Counting(Broken):
        def find(self, text: str) -> list[Finding]:
            seen.append(text)
            return [Finding(0, 4, "PERSON", 0.9, "test")]

    counting = Detector()
    counting._recognizers = (Counting(),)
    assert counting.detect("Jana") == counting.detect("Jana")
    assert counting.detect("Jano")
    assert seen == ["Jana", "Jano"]


def test_remembered_findings_are_bounded_by_the_characters_of_their_texts() -> None:
    remembered = _Remembered(1_000)
    for number in range(5):
        remembered.put(bytes([number]), (), 100)
    assert [remembered.get(bytes([number])) is not None for number in range(5)] == [False, False, True, True, True]
    remembered.put(b"too long", (), 1_000)
    assert remembered.get(b"too long") is None


def test_words_of_a_text_are_not_kept_in_the_tagger(detector: Detector) -> None:
    assert "Quoxandra" in " ".join(people(detector, "Please call Quoxandra Velnimbo before noon."))
    name_recognizer = next(r for r in detector._recognizers or () if isinstance(r, names.NameRecognizer))
    assert b"Quoxandra" not in pickle.dumps(name_recognizer)


def test_threads_share_one_detector(detector: Detector) -> None:
    texts = [f"Write to Jana Nováková, invoice {number}" for number in range(12)]
    results: dict[str, list[str]] = {}
    threads = [
        threading.Thread(target=lambda text=text: results.update({text: people(detector, text)})) for text in texts
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == {text: ["Jana Nováková"] for text in texts}


def test_nothing_leaves_while_addresses_are_looked_for() -> None:
    """In a process of its own: an audit hook can't be taken away again."""
    script = textwrap.dedent(
        """
        import sys

        def refuse(event, arguments):
            if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.connect", "socket.sendto", "urllib.Request"):
                raise SystemExit("went to the network: " + event)
            if event == "open" and "publicsuffix" in str(arguments[0]) and set(str(arguments[1])) & set("wa+"):
                raise SystemExit("wrote a cache")

        sys.addaudithook(refuse)
        from assistant.privacy.detection import Detector

        found = Detector().detect(
            "Jana Nováková, jana@example.com, ops@mailhost, https://example.co.uk/x, www.example.museum, spiegel.de, "
            "+49 30 1234567, DE89 3704 0044 0532 0130 00, VAT DE136695976, password: hunter2!x, BIC COBADEFF370, "
            "born on 3 May 1981, Hauptstraße 12a, 10115 Berlin, plate M-AB 1234, user name: mueller_k, "
            "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed, postgres://anna:geheim77@db.example.com/x, 192.168.3.4"
        )
        kinds = {finding.entity_type for finding in found}
        assert len(found) >= 18 and {"SECRET", "EU_VAT", "STREET_ADDRESS", "LICENSE_PLATE"} <= kinds, found
        assert not {"torch", "transformers", "huggingface_hub"} & set(sys.modules)
        """
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_making_a_detector_imports_nothing_heavy() -> None:
    script = (
        "import sys; from assistant.privacy.detection import Detector; Detector().version; "
        "sys.exit(', '.join({'spacy', 'presidio_analyzer', 'phonenumbers', 'tldextract', 'numpy'} & set(sys.modules)) or None)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_policies_know_every_type_that_is_found_and_no_other(detector: Detector) -> None:
    found: frozenset[str] = frozenset().union(*(one.entity_types for one in detector._recognizers or ()))
    assert found | {"TITLE"} == ENTITY_TYPES
    assert frozenset(NATIONAL_NUMBERS) == national.ENTITY_TYPES


EVERYTHING = (
    ("My tax number is 86095742719.", "DE_TAX_ID", "86095742719"),
    ("I live at Hauptstraße 12a, 10115 Berlin.", "STREET_ADDRESS", "Hauptstraße 12a, 10115 Berlin"),
    ("She was born on 3 May 1981.", "DATE_OF_BIRTH", "3 May 1981"),
    ("She is 43 years old.", "AGE", "43"),
    ("BIC: COBADEFF370", "BIC_CODE", "COBADEFF370"),
    ("password: hunter2!x", "SECRET", "hunter2!x"),
    ("send it to 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "CRYPTO", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"),
    ("the plate is M-AB 1234", "LICENSE_PLATE", "M-AB 1234"),
    ("the adapter has 00:1A:2B:3C:4D:5E", "MAC_ADDRESS", "00:1A:2B:3C:4D:5E"),
    ("user name: mueller_k", "USERNAME", "mueller_k"),
    ("dear mrs okonkwo, thank you", "PERSON", "okonkwo"),
)


@pytest.mark.parametrize(("text", "entity_type", "value"), EVERYTHING)
def test_every_family_of_recognizers_is_part_of_the_detector(
    detector: Detector, text: str, entity_type: str, value: str
) -> None:
    assert (entity_type, value) in [(f.entity_type, text[f.start : f.end]) for f in detector.detect(text)]


def test_only_the_named_countries_numbers_are_looked_for() -> None:
    text = "My tax number is 86095742719."
    entities = frozenset(NATIONAL_NUMBERS)
    assert [f.entity_type for f in Detector(countries=("DE",), entities=entities).detect(text)] == ["DE_TAX_ID"]
    assert Detector(countries=("US",), entities=entities).detect(text) == ()


def test_a_companys_own_words_are_found_and_left_alone_as_configured(tmp_path: Path) -> None:
    customers, house = tmp_path / "customers.txt", tmp_path / "house.txt"
    customers.write_text("Blue Heron\n")
    house.write_text("Sofia Rossi\n")
    words = OwnWords(
        OwnWordsConfig(
            deny=(DenyList("customers", customers, "CUSTOMER"),),
            allow=(AllowList("house", house),),
            patterns=(OwnPattern("projects", "PROJECT", r"PRJ-\d{4}"),),
        )
    )
    detector = Detector(own_words=words)
    text = "Sofia Rossi told Jana Nováková that blue  heron pays for PRJ-2041."
    found = {(f.entity_type, text[f.start : f.end]) for f in detector.detect(text)}
    assert {("CUSTOMER", "blue  heron"), ("PROJECT", "PRJ-2041"), ("PERSON", "Jana Nováková")} <= found
    assert not any("Rossi" in value for _, value in found)
    assert detector.version != Detector().version


def test_a_list_that_is_not_there_stops_the_detector_with_its_name(tmp_path: Path) -> None:
    words = OwnWords(OwnWordsConfig(deny=(DenyList("customers", tmp_path / "none.txt", "CUSTOMER"),)))
    with pytest.raises(ConfigurationError, match="customers"):
        Detector(own_words=words).detect("hello")


def test_digits_of_an_iban_are_nothing_else(detector: Detector) -> None:
    text = "identity and tax, my IBAN is DE89 3704 0044 0532 0130 00"
    assert [f.entity_type for f in detector.detect(text)] == ["IBAN_CODE"]
