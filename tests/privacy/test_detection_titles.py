"""Names that titles, greetings and closings announce, and the many that announce nobody."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.privacy.recognizers.titles import TitledNameRecognizer, untitled


def people(text: str) -> list[str]:
    return [text[f.start : f.end] for f in TitledNameRecognizer().find(text) if f.score >= 0.4]


ANNOUNCED = [
    ("Ask Mr Smith today", "Smith"),
    ("Frau Dr. Müller ist da", "Müller"),
    ("Prof. García said", "García"),
    ("Mme Dupont", "Dupont"),
    ("Sr. Silva", "Silva"),
    ("Dra. Lopes", "Lopes"),
    ("dr Nowak", "Nowak"),
    ("call mrs jones", "jones"),
    ("tell mr smith that", "smith"),
    ("mr john smith, please", "john smith"),
    ("Dear John,\nfoo", "John"),
    ("Hi Anna,", "Anna"),
    ("Liebe Frau Kern,", "Kern"),
    ("Best regards,\nTom Baker", "Tom Baker"),
    ("Viele Grüße\nJana", "Jana"),
    ("Mr. J. R. Tolkien wrote", "J. R. Tolkien"),
    ("Dr. van der Berg", "van der Berg"),
    ("MR SMITH", "SMITH"),
    ("hi anna, can you", "anna"),
    ("Cheers, Tom", "Tom"),
    ("thanks\njana", "jana"),
    ("De heer Jansen", "Jansen"),
    ("pan Kowalski", "Kowalski"),
    ("paní Nováková přišla", "Nováková"),
    ("Ing. Novák", "Novák"),
    ("M. Dupont est", "Dupont"),
    ("Sig.ra Rossi", "Rossi"),
    ("Dott.ssa Bianchi", "Bianchi"),
    ("Dear Mr. and Mrs. Carter", "Carter"),
    ("Prof. Dr. Hans Meier", "Hans Meier"),
    ("Mit freundlichen Grüßen\n\nDr. Petra Vogel", "Petra Vogel"),
    ("Hallo Tom und Jana,", "Tom"),
    ("Szanowny Panie Kowalski,", "Kowalski"),
    ("Mr.Smith", "Smith"),
    ("Ms. O'Connor-Hale", "O'Connor-Hale"),
    ("Hola María:", "María"),
    ("(Mr Smith)", "Smith"),
    ('"Dear Jane," he', "Jane"),
    ("Mr Smith's car", "Smith"),
    ("Señora López", "López"),
    ("Best,\nAmy", "Amy"),
    ("Hi Bob\n\ncan you", "Bob"),
    ("Herrn Müller", "Müller"),
    ("Uncle Bob", "Bob"),
]


@pytest.mark.parametrize(("text", "name"), ANNOUNCED)
@pytest.mark.parametrize("form", ["{}", "He said:\n{}", "{}\n"])
def test_the_name_is_found_without_its_title(text: str, name: str, form: str) -> None:
    got = people(form.format(text))
    assert name in got
    assert all(other == name for other in got if name in other)


def test_both_names_of_a_greeting_are_found() -> None:
    assert people("Hallo Tom und Jana,") == ["Tom", "Jana"]


NOBODY = [
    "Dear all,",
    "Hi team,",
    "Dear Sir or Madam,",
    "Hello world",
    "Hello World!",
    "Hi there,",
    "Mr President",
    "Dear customer,",
    "Dear Customers,",
    "Hi January,",
    "Hello Monday!",
    "Dear Hiring Manager,",
    "100 ms timeout",
    "MS Word",
    "MS Project Server",
    "DR Congo",
    "Sr. Software Engineer",
    "12 Oak Dr Springfield",
    "Arch Linux",
    "Dr. Pepper",
    "i miss you so much",
    "Best regards,",
    "Thanks,\nThe Team",
    "Thanks\nPlease send the report",
    "Best regards,\nSales Department",
    "Liebe Kolleginnen und Kollegen,",
    "Sehr geehrte Damen und Herren,",
    "Bonjour à tous,",
    "hello again,",
    "hi, how are you",
    "Hi Claude, summarise",
    "Thanks. Update the file",
    "pan pizza",
    "sir, please",
    "Frau und Mann",
    "the dr said",
    "hey what's up",
    "thanks in advance, it works",
    "Best practices",
    "Love this",
    "dear diary",
    "Hola a todos,",
    "Regards\nAttachment",
    "Miss the deadline",
    "Lady in red",
    'print("Hello World")',
    "eine frau sagte",
    "Frau Professorin",
    "ms = time",
    "Herr der Ringe",
    "def dr(x): pass",
    "Dear God,",
    "Hello Kitty",
    "Hi folks!",
    "MR merged",
    "Thanks, Everyone",
    "thanks, works",
    "hi guys,",
    "Dear Team Members,",
]


@pytest.mark.parametrize("text", NOBODY)
def test_what_announces_nobody_raises_no_alarm(text: str) -> None:
    assert people(text) == []


@pytest.mark.parametrize(
    "unit", ["mr ", "mr. mr. dr. ", "dear ", "Dear\n", "regards\n", "best,\n\n\n", "@", "{", "A1-", "\n", "Hi "]
)
def test_hostile_text_comes_to_an_end_without_a_finding(unit: str) -> None:
    assert people(unit * 5_000) == []


@settings(deadline=None)
@given(st.text(alphabet="mrMrDdrs. Hiear,\nABab'-", max_size=80))
def test_findings_lie_in_the_text_and_begin_and_end_with_a_letter(text: str) -> None:
    for finding in TitledNameRecognizer().find(text):
        assert 0 <= finding.start < finding.end <= len(text)
        assert text[finding.start].isalpha()
        assert text[finding.end - 1].isalpha()


@settings(deadline=None)
@given(
    st.sampled_from(
        ["Mr", "Mrs.", "Dr.", "Frau", "Herr Dr.", "Mme", "Señora", "Signor", "Mevrouw", "Pani", "Dear", "Hi"]
    ),
    st.sampled_from(["Okafor", "O'Neill", "García-Lopez", "van der Berg", "J. Novák", "Anna Kern"]),
)
def test_any_title_before_any_name(title: str, name: str) -> None:
    assert people(f"{title} {name},\n") == [name]


@pytest.mark.parametrize(
    ("span", "name"),
    [
        ("Mr. Smith", "Smith"),
        ("Dr.Müller", "Müller"),
        ("Prof. Dr. Anna Li", "Anna Li"),
        ("Avv. Rossi", "Rossi"),
        ("Ing. Novák", "Novák"),
        ("Dear Ms Jones", "Jones"),
        ("Don Draper", "Don Draper"),
        ("M. Night Shyamalan", "M. Night Shyamalan"),
        ("Drake", "Drake"),
        ("Herr", "Herr"),
    ],
)
def test_what_the_tagger_takes_along_with_a_name_is_cut_off(span: str, name: str) -> None:
    assert span[untitled(span, 0, len(span)) :] == name
