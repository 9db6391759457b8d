"""The company's own words: deny lists find whole words in every spelling, allow lists take away only what they name."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import ConfigurationError
from assistant.facts import Finding
from assistant.privacy.recognizers.lists import AllowList, DenyList, OwnWords, OwnWordsConfig
from assistant.privacy.recognizers.own_patterns import OwnPattern

ENTRIES = """# customers
Falkenhorst Logistik GmbH
Falkenhorst

Ölmühle Süßbach
C++ Builders
.NEXUS
Smith-Jonson
O'Tarrin & Sons
Straße 7
İzmirli
Diyarbakır Tekstil
東雲製作所
Οδυσσεύς
"""


def denying(tmp_path: Path, text: str = ENTRIES, *, name: str = "list.txt", ignore_case: bool = True) -> OwnWords:
    file = tmp_path / name
    file.write_bytes(text.encode())
    return OwnWords(OwnWordsConfig(deny=(DenyList("customers", file, "CUSTOMER", ignore_case),)))


def allowing(tmp_path: Path, text: str = "", *patterns: str) -> OwnWords:
    file = tmp_path / "allow.txt"
    file.write_text(text)
    return OwnWords(OwnWordsConfig(allow=(AllowList("house", file, patterns),)))


def found(words: OwnWords, text: str) -> list[str]:
    return [text[finding.start : finding.end] for finding in words.find(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("We deliver for Falkenhorst.", "Falkenhorst"),
        ("FALKENHORST LOGISTIK GMBH owes", "FALKENHORST LOGISTIK GMBH"),
        ("(falkenhorst  logistik\ngmbh)", "falkenhorst  logistik\ngmbh"),
        ("| Falkenhorst\u00a0Logistik\u202fGmbH |", "Falkenhorst\u00a0Logistik\u202fGmbH"),
        ("falkenhorst_prod.csv", "falkenhorst"),
        ("Falken\u00adhorst", "Falken\u00adhorst"),
        ("Falken\u200bhorst", "Falken\u200bhorst"),
        ("Ｆａｌｋｅｎｈｏｒｓｔ", "Ｆａｌｋｅｎｈｏｒｓｔ"),
        ("die ÖLMÜHLE SÜSSBACH ist", "ÖLMÜHLE SÜSSBACH"),
        ("die O\u0308lmu\u0308hle Su\u0308ßbach ist", "O\u0308lmu\u0308hle Su\u0308ßbach"),
        ("by c++ builders", "c++ builders"),
        ("on ASP.NEXUS now", ".NEXUS"),
        ("smith‑jonson and", "smith‑jonson"),
        ("Smith–Jonson", "Smith–Jonson"),
        ("for O’Tarrin & Sons", "O’Tarrin & Sons"),
        ("STRASSE 7", "STRASSE 7"),
        ("ßß İstanbul izmirli x", "izmirli"),
        ("ßß İİ İZMİRLİ", "İZMİRLİ"),
        ("IZMIRLI", "IZMIRLI"),
        ("DIYARBAKIR TEKSTİL", "DIYARBAKIR TEKSTİL"),
        ("昨日東雲製作所さんから", "東雲製作所"),
        ("ΟΔΥΣΣΕΎΣ", "ΟΔΥΣΣΕΎΣ"),
        ('"Falkenhorst":', "Falkenhorst"),
        ("\ud800 Falkenhorst \udfff", "Falkenhorst"),
        ("😀Falkenhorst😀", "Falkenhorst"),
    ],
)
def test_an_entry_is_found_as_people_write_it_with_its_exact_span(tmp_path: Path, text: str, value: str) -> None:
    assert found(denying(tmp_path), text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "Falkenhorster Falkenhorst2 xFalkenhorst",
        "Falkenhorstä",
        "Falkenhorst\u0308",
        "FalkenhorstLogistik",
        "Smith Jonson",
        "Ölmühle in Süßbach",
        "Strasse 77",
        "C builders",
        "NEXUS",
        "东云制作所",
    ],
)
def test_parts_of_words_are_not_entries(tmp_path: Path, text: str) -> None:
    assert found(denying(tmp_path), text) == []


def test_a_finding_is_certain_and_names_its_list(tmp_path: Path) -> None:
    (finding,) = denying(tmp_path).find("ask Falkenhorst")
    assert finding == Finding(4, 15, "CUSTOMER", 1.0, "DenyList", "customers")


def test_the_longest_entry_wins_within_a_type_and_other_types_count_beside_it(tmp_path: Path) -> None:
    words = denying(
        tmp_path, "text,type\nRed Kite,PROJECT\nRed Kite Bank,CUSTOMER\nKite,PROJECT\nBank,CUSTOMER\n", name="a.csv"
    )
    text = "Red Kite Bank, Kite"
    spans = [(text[one.start : one.end], one.entity_type) for one in words.find(text)]
    assert spans == [("Red Kite", "PROJECT"), ("Red Kite Bank", "CUSTOMER"), ("Kite", "PROJECT")]


def test_entries_that_overlap_leave_nothing_uncovered(tmp_path: Path) -> None:
    assert found(denying(tmp_path, "alpha beta\nbeta gamma\n"), "alpha beta gamma") == ["alpha beta", "beta gamma"]


def test_a_list_may_ask_for_exact_case(tmp_path: Path) -> None:
    assert found(denying(tmp_path, "Eagle Ω\n", ignore_case=False), "eagle ω, EAGLE Ω, Eagle  Ω") == ["Eagle  Ω"]


@pytest.mark.parametrize("separator", [",", ";"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_table_names_types_and_case_by_entry(tmp_path: Path, separator: str, mark: str) -> None:
    rows = ["text,type,case", "Condor,PRODUCT,match", '"Finch, Ltd",,', "Wren,PROJECT,ignore", ",,"]
    words = denying(tmp_path, mark + "\r\n".join(rows).replace(",", separator), name="list.CSV")
    text = f"condor Condor WREN finch{separator} ltd"
    kinds = {(text[one.start : one.end], one.entity_type) for one in words.find(text)}
    assert {("Condor", "PRODUCT"), ("WREN", "PROJECT")} <= kinds
    assert ("condor", "PRODUCT") not in kinds
    assert (f"finch{separator} ltd", "CUSTOMER") in kinds
    assert words.entity_types == {"PRODUCT", "PROJECT", "CUSTOMER"}


SECRET_NAME = "Zeppelinfalke"


@pytest.mark.parametrize(
    ("contents", "name", "place"),
    [
        (f"ok one\n{SECRET_NAME}\xff".encode("latin-1"), "a.txt", "a.txt:2"),
        (SECRET_NAME.encode("utf-16"), "a.txt", "a.txt:1"),
        (f"{SECRET_NAME}\n\n-\n".encode(), "a.txt", "a.txt:3"),
        (f"{SECRET_NAME}\nx".encode(), "a.txt", "a.txt:2"),
        (b"one two\n" + SECRET_NAME.encode() * 100, "a.txt", "a.txt:2"),
        (f"{SECRET_NAME} ".encode() * 40, "a.txt", "a.txt:1"),
        (f"{SECRET_NAME},x\n".encode(), "a.csv", "a.csv:1"),
        (f"text,type\n{SECRET_NAME},{SECRET_NAME}\n".encode(), "a.csv", "a.csv:2"),
        (f"text,case\nok,\n{SECRET_NAME},{SECRET_NAME}\n".encode(), "a.csv", "a.csv:3"),
        (f"text,type\n{SECRET_NAME}\n".encode(), "a.csv", "a.csv:2"),
        (f'text\n"{SECRET_NAME}\n'.encode(), "a.csv", "a.csv:2"),
        (b"", "a.csv", "a.csv:1"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_by_line_without_a_word_of_it(
    tmp_path: Path, contents: bytes, name: str, place: str
) -> None:
    (tmp_path / name).write_bytes(contents)
    with pytest.raises(ConfigurationError) as caught:
        OwnWords(OwnWordsConfig(deny=(DenyList("d", tmp_path / name, "CUSTOMER"),))).load()
    assert f"{place}:" in str(caught.value)
    assert caught.value.not_done
    assert caught.value.next_step
    assert SECRET_NAME.lower() not in str(caught.value).lower()


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    for file in (tmp_path, tmp_path / "missing"):
        with pytest.raises(ConfigurationError, match="customers"):
            OwnWords(OwnWordsConfig(deny=(DenyList("customers", file, "CUSTOMER"),))).load()


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from assistant.privacy.recognizers import list_files

    monkeypatch.setattr(list_files, "MOST_ENTRIES", 3)
    with pytest.raises(ConfigurationError, match=r"list\.txt:4: it has more than 3"):
        denying(tmp_path, "aa\nbb\ncc\ndd\n").load()
    monkeypatch.setattr(list_files, "MOST_BYTES", 5)
    with pytest.raises(ConfigurationError, match="larger"):
        denying(tmp_path, "aa\nbb\n").load()


def test_an_error_is_raised_again_the_next_time(tmp_path: Path) -> None:
    words = denying(tmp_path, "x")
    for _ in range(2):
        with pytest.raises(ConfigurationError):
            list(words.find("text"))


def person(text: str, value: str, entity_type: str = "PERSON", recognizer: str = "NameRecognizer") -> Finding:
    start = text.index(value)
    return Finding(start, start + len(value), entity_type, 0.85, recognizer)


@pytest.mark.parametrize("value", ["Acme Works", '"acme WORKS"', "Acme", "Works", "press@acme.example", "ACM-12"])
def test_a_finding_inside_what_is_allowed_is_dropped(tmp_path: Path, value: str) -> None:
    words = allowing(tmp_path, "Acme Works\npress@acme.example\n", r"ACM-\d+")
    text = f"From Acme Works: {value}, of note."
    assert words.kept(text, [person(text, value)]) == []


@pytest.mark.parametrize(
    "value", ["Jana Nováková of Acme Works", "Acme Works Ltd", "Acmes", "jana@acme.example", "XACM-12"]
)
def test_an_allowed_word_in_a_longer_finding_drops_nothing(tmp_path: Path, value: str) -> None:
    words = allowing(tmp_path, "Acme Works\npress@acme.example\n", r"ACM-\d+")
    text = f"From {value}, of note."
    finding = person(text, value)
    assert words.kept(text, [finding]) == [finding]


def test_two_allowed_words_side_by_side_do_not_allow_both_together(tmp_path: Path) -> None:
    text = "by Acme Jordan"
    finding = person(text, "Acme Jordan")
    assert allowing(tmp_path, "Acme\nJordan\n").kept(text, [finding]) == [finding]


def test_secrets_and_deny_lists_are_never_dropped(tmp_path: Path) -> None:
    text = "falcon falcon"
    kept = [person(text, "falcon", "SECRET"), person(text, "falcon", "PROJECT", "DenyList")]
    assert allowing(tmp_path, "falcon\n").kept(text, [*kept, person(text, "falcon")]) == kept


def test_the_digest_follows_contents_and_settings(tmp_path: Path) -> None:
    first = denying(tmp_path).digest
    assert denying(tmp_path).digest == first
    assert denying(tmp_path, ignore_case=False).digest != first
    assert denying(tmp_path, ENTRIES + "Kestrel\n").digest != first
    patterns = (OwnPattern("p", "CODE", "x1"), OwnPattern("p", "CODE", "x2"))
    assert len({OwnWords(OwnWordsConfig(patterns=(one,))).digest for one in patterns}) == 2


def test_what_is_looked_up_is_what_the_digest_was_made_of(tmp_path: Path) -> None:
    words = denying(tmp_path, "Kestrel\n")
    assert words.digest
    (tmp_path / "list.txt").write_text("Merlin\n")
    assert found(words, "Kestrel Merlin") == ["Kestrel"]


def test_without_configuration_nothing_is_found_or_dropped() -> None:
    words = OwnWords(OwnWordsConfig())
    finding = Finding(0, 4, "PERSON", 0.85, "NameRecognizer")
    assert found(words, "Jana") == []
    assert words.kept("Jana", [finding]) == [finding]
    assert words.entity_types == frozenset()


NOISE = {
    "digits": "1" * 100_000,
    "dots": "a." * 50_000,
    "signs": "@" * 100_000,
    "spaces": " " * 100_000,
    "decomposed": "e\u0301" * 50_000,
    "beginnings": "ab " * 33_000,
    "marks": "a" + "\u0301\u0316" * 49_000,
    "invisible": "a\u200b" * 50_000,
    "unspaced": "漢字" * 50_000,
    "entries": "falkenhorst " * 8_000,
}


@pytest.mark.parametrize("noise", NOISE)
def test_long_noise_is_looked_through(tmp_path: Path, noise: str) -> None:
    words = denying(tmp_path, ENTRIES + "ab " * 5 + "cd\n")
    assert found(words, f"{NOISE[noise]} Falkenhorst")[-1] == "Falkenhorst"


@settings(deadline=None)
@given(
    before=st.text(max_size=20),
    after=st.text(max_size=20),
    form=st.sampled_from(["NFC", "NFD", "NFKC", "NFKD"]),
    case=st.booleans(),
)
def test_a_span_is_exact_whatever_stands_around_it(
    tmp_path_factory: pytest.TempPathFactory, before: str, after: str, form: str, case: bool
) -> None:
    value = unicodedata.normalize(form, "Ölmühle Süßbach")  # type: ignore[arg-type]
    value = value.upper() if case else value
    text = f"{before} / {value} / {after}"
    words = WORDS.setdefault("words", denying(tmp_path_factory.mktemp("lists")))
    at = len(before) + 3
    assert (at, at + len(value)) in {(one.start, one.end) for one in words.find(text)}


WORDS: dict[str, OwnWords] = {}
