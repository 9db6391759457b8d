"""Dates of birth and ages in nine languages, and no other date or span of years."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.privacy.recognizers.birth import BirthRecognizer


def found(text: str) -> list[tuple[str, str]]:
    return [(f.entity_type, text[f.start : f.end]) for f in BirthRecognizer().find(text) if f.score >= 0.4]


BORN = [
    ("Born on 12 May 1980", "12 May 1980"),
    ("DOB: 12/05/1980", "12/05/1980"),
    ("date of birth 1980-05-12", "1980-05-12"),
    ("geboren am 12.05.1980", "12.05.1980"),
    ("geb. 3. Mai 1980", "3. Mai 1980"),
    ("né le 3 mai 1980", "3 mai 1980"),
    ("née à Lyon le 3 mai 1980", "3 mai 1980"),
    ("nacido el 3 de mayo de 1980", "3 de mayo de 1980"),
    ("nascida em 03/05/1980", "03/05/1980"),
    ("nato a Roma il 3 maggio 1980", "3 maggio 1980"),
    ("geboren op 3 mei 1980", "3 mei 1980"),
    ("narozen 3. 5. 1980", "3. 5. 1980"),
    ("ur. 3 maja 1980", "3 maja 1980"),
    ("ur. 03.05.1980", "03.05.1980"),
    ("am 12.03.1980 in Berlin geboren", "12.03.1980"),
    ("Geburtsdatum: 12.03.80", "12.03.80"),
    ("born May 3, 1980", "May 3, 1980"),
    ("Her birthday is on the 5th of May 1990", "5th of May 1990"),
    ("my birthday is May 5", "May 5"),
    ("(born in London on 12 May 1980)", "12 May 1980"),
    ('"dob": "1980-05-12"', "1980-05-12"),
    ("date_of_birth=1980-05-12", "1980-05-12"),
    ("* 12.05.1980", "12.05.1980"),
    ("I was born in 1980", "1980"),
    ("Fecha de nacimiento: 3/5/1980", "3/5/1980"),
    ("Data di nascita 03-05-1980", "03-05-1980"),
    ("DATE OF BIRTH: 03 MAY 1980", "03 MAY 1980"),
    ("né le 1er mai 1980", "1er mai 1980"),
    ("Datum narození: 3. května 1980", "3. května 1980"),
    ("dob 12-may-80", "12-may-80"),
    ("| DOB | 12.05.1980 |", "12.05.1980"),
]
AGED = [
    ("I am 43 years old", "43"),
    ("a 43-year-old man", "43"),
    ("the 43-year-old said", "43"),
    ("age: 43", "43"),
    ("aged 43", "43"),
    ("Er ist 43 Jahre alt", "43"),
    ("j'ai 43 ans", "43"),
    ("âgée de 43 ans", "43"),
    ("tengo 43 años", "43"),
    ("mujer de 43 años", "43"),
    ("Tem 43 anos", "43"),
    ("ha 43 anni", "43"),
    ("un uomo di 43 anni", "43"),
    ("43enne", "43"),
    ("Tom Baker, 43 years old,", "43"),
    ("Anna is 34 years old.", "34"),
    ("my son is 5 years old", "5"),
    ("Patient, 43 y/o male", "43"),
    ("she's 43 yo", "43"),
    ("Alter: 43", "43"),
    ("at the age of 43", "43"),
    ("ik ben 43 jaar", "43"),
    ("eine 43-jährige Frau", "43"),
    ("der 43-Jährige", "43"),
    ("mam 43 lata", "43"),
    ("je mi 43 let", "43"),
    ('{"age": 43}', "43"),
    ("Edad: 43", "43"),
    ("a 43 year old woman", "43"),
    ("she turned 43", "43"),
    ("our 5-year-old son", "5"),
    ("43 años de edad", "43"),
    ("Name: Jo, age 43, single", "43"),
    ("I'm 43 years old and", "43"),
    ("Gomes, Rita, de 43 anos, deu entrada ontem", "43"),
    ("R. Gomes, de 43 anos, deu entrada ontem", "43"),
    ("le dossier de Rita Gomes, 43 ans, a été transmis", "43"),
    ("Rita Gómez, 43 años, ingresó ayer", "43"),
    ("La paciente Rita Gómez, de 43 años, ingresó ayer", "43"),
]
FORMS = ["{}", "{}.", "see: {}\nx", "{}, and then", "({})"]


@pytest.mark.parametrize(("text", "date"), BORN)
def test_a_date_of_birth_is_found(text: str, date: str) -> None:
    missed = {shown: got for form in FORMS if (got := found(shown := form.format(text))) != [("DATE_OF_BIRTH", date)]}
    assert missed == {}


@pytest.mark.parametrize(("text", "age"), AGED)
def test_an_age_is_found_as_its_number(text: str, age: str) -> None:
    missed = {shown: got for form in FORMS[:3] if (got := found(shown := form.format(text))) != [("AGE", age)]}
    assert missed == {}


NONE = """\
due on 12.05.2024
The company was born on Monday
10 years old company
a 5-year-old contract
a 12-year-old whisky
The house is 100 years old
The company is 10 years old.
Die Firma ist 43 Jahre alt
il y a 10 ans
depuis 10 ans
tiene 10 años de experiencia
over the age of 18
aged 18-65
Bronze Age 43
minimum age: 18
max-age: 43
page: 43
aged 12 months
in 10 years
10 Jahre Erfahrung
The internet was born in 1983
meeting on 12 May 2024
age < 43
stage 4
people under 18 years old
a 10-year-old building
version 1.0.43
* 10 items
* 12.5 percent
hace 10 años
durante 5 años
ein 10 Jahre altes Haus
5 ans d'expérience
the law is 10 years old
aged 18 and over
the turned 43 degrees
airborne 12.05.2024
our 3-year-old laptop
ages 5
a 2-year old startup
image 43
25 anni di esperienza
contratto di 3 anni
un contrat de 3 ans
contrato de 3 años
garantie 2 ans
this code is 5 years old
reborn 12.05.2020
""".splitlines()


@pytest.mark.parametrize("text", NONE)
def test_other_dates_and_spans_of_time_raise_no_alarm(text: str) -> None:
    assert [got for form in ("{}", "so {}, ok") if (got := found(form.format(text)))] == []


def test_the_word_that_told_is_named() -> None:
    (only,) = BirthRecognizer().find("dob 1980-05-12")
    assert (only.pattern, only.context) == ("date", "dob")


@pytest.mark.parametrize(
    "unit", ["born ", "dob", "geboren ", "born on 1. ", "1 2 3 ", "age ", "* ", "1", "A1-", "né le ", "1 year old "]
)
def test_hostile_text_comes_to_an_end_without_a_finding(unit: str) -> None:
    assert found(unit * 5_000) == []


@settings(deadline=None)
@given(
    st.integers(1900, 2020),
    st.integers(1, 12),
    st.integers(1, 28),
    st.sampled_from(["dob", "born on", "Geb.", "née le", "ur."]),
)
def test_every_written_form_of_a_date_is_found(year: int, month: int, day: int, word: str) -> None:
    english = "January February March April May June July August September October November December".split()
    for date in (
        f"{year}-{month:02}-{day:02}",
        f"{day}.{month}.{year}",
        f"{day:02}/{month:02}/{year}",
        f"{day}. {month}. {year}",
        f"{day} {english[month - 1]} {year}",
        f"{english[month - 1]} {day}, {year}",
    ):
        assert found(f"{word} {date}") == [("DATE_OF_BIRTH", date)]


@settings(deadline=None)
@given(st.integers(1, 119))
def test_every_age_is_found(age: int) -> None:
    assert found(f"I am {age} years old") == [("AGE", str(age))]
