"""Street addresses of thirteen countries: found as people write them, and nothing that only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.privacy.recognizers.addresses import StreetAddressRecognizer, lowered

THRESHOLD = 0.4


def found(text: str) -> list[str]:
    return [text[f.start : f.end] for f in StreetAddressRecognizer().find(text) if f.score >= THRESHOLD]


ADDRESSES = """\
12 Baker Street
Flat 3, 221B Baker St, London NW1 6XE
1600 Pennsylvania Ave NW, Apt 4, Springfield, IL 62704
P.O. Box 123
Hauptstraße 12a, 10115 Berlin
Am Markt 5
Hauptstr. 12
12 bis, rue de la Paix, 75002 Paris
Calle Mayor 5, 3º B, 28013 Madrid
Rua Augusta 25, 2.º Esq., 1100-053 Lisboa
Via Roma 10, 00184 Roma
Kerkstraat 12-3, 1017 GA Amsterdam
Dlouhá 5, 110 00 Praha 1
ul. Długa 5/7, 00-238 Warszawa
12 baker street
Unter den Linden 77
Straße des 17. Juni 135
Berliner Straße 5
Karl-Marx-Allee 34, 10178 Berlin
Lange Straße 5
Kölner Ring 5
Bahnhofstrasse 5, 8001 Zürich
Rue de la Loi 16, 1000 Bruxelles
Rue du Rhône 12, 1204 Genève
C/ Mayor, 5
Avda. de la Constitución, 12, 41001 Sevilla
Plaza Mayor 1
Av. da Liberdade 110
Piazza Duomo 1
Corso Vittorio Emanuele II 154, 00186 Roma (RM)
al. Jerozolimskie 54
náměstí Míru 9, 120 00 Praha 2
12 rue de la paix
10, avenue des Champs-Élysées
Graben 21, 1010 Wien
Mariahilfer Straße 12/3/7, 1070 Wien
350 5th Ave, New York, NY 10118
12 Oak Drive
42 The Crescent
10 Downing St.
742 Evergreen Terrace, Springfield
1 High Street
5 Park Lane, London
12 Main St
Herengracht 5
Zahradní 12/3, 602 00 Brno
Postfach 12 34 56
45 W 42nd Street
123 N. Main St., Unit 4B
hauptstraße 12
calle mayor 5
1234 Elm Street, Dallas, TX 75201, USA
221B Baker Street
Grote Marktstraat 5
ulice Krátká 7
ul. 3 Maja 5
Via G. Garibaldi 5
Viale Europa 12, int. 3, 20100 Milano
Chaussée de Wavre 12 bte 3, 1050 Ixelles
Rua do Ouvidor, 50 - Rio de Janeiro, 20040-030
Rua Augusta, 1500 - São Paulo - SP, 01305-100
Avenida Afonso Pena, 867, 30130-002 Belo Horizonte
Calle de Alcalá, 50, Madrid (28014)
Rua do Carmo 12 - Braga, 4700-309
plaza del Sol, 14
Hauptstraße 5, Berlin 10115
""".splitlines()
TEXTS = (
    "{}", "Address: {}", "He lives at {}, I think", "({})", '"{}"', "- {}\n", "| {} |", "Ship to {} please", "{}, thanks",
    "My address is {} and my name is Jo", "Name Jo\n{}\nThanks",
)  # fmt: skip


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_is_found_whole_wherever_it_stands(address: str) -> None:
    missed = {shown: got for form in TEXTS if (got := found(shown := form.format(address))) != [address]}
    assert missed == {}


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Jana Muster\nHauptstraße 12\n10115 Berlin\n\nDear", "Hauptstraße 12\n10115 Berlin"),
        ("Jo Doe\n12 Baker Street\nLondon\nNW1 6XE\nUK", "12 Baker Street\nLondon\nNW1 6XE\nUK"),
        ("Jo Doe\n123 Elm Street\nApt 4\nDallas, TX 75201\n", "123 Elm Street\nApt 4\nDallas, TX 75201"),
        ("i live at 12 baker street", "12 baker street"),
        ("ich wohne hauptstraße 12 in berlin", "hauptstraße 12"),
        ("my address is 10115 Berlin", "10115 Berlin"),
        ("Lives in Springfield, IL 62704 now", "Springfield, IL 62704"),
        ("PLEASE SHIP TO 12 BAKER STREET", "12 BAKER STREET"),
        ("12\u00a0Baker\u00a0Street", "12\u00a0Baker\u00a0Street"),
        ("at 1251 Avenue of the Americas", "1251 Avenue of the Americas"),
        ("postcode NW1 6XE", "NW1 6XE"),
        ("Domicilio: Calle Mayor, 32, 5, B.\nLocalidad", "Calle Mayor, 32, 5, B"),
        ("c/ Los Arcos, s/n. Zaragoza", "c/ Los Arcos, s/n"),
        ("12 Elm Street, NW Suite 800 Washington, DC 20006", "12 Elm Street, NW Suite 800 Washington, DC 20006"),
    ],
)
def test_letters_chat_and_capitals(text: str, address: str) -> None:
    assert found(text) == [address]


NONE = """\
5 Way Tie
the 3 street lights
Main Street
Highway 66
at 5 drive home
10 court cases
Section 5 Place
route 53
First Avenue
Sophie Calle 2019
version 1.2.3 drive
2 Wall Street analysts
Bundesstraße 3
Firewall 3
Engineering 3
Am Montag 5 Uhr
Parkplatz 12
via Port 8080
Smith et al. Nature 5
the 5 Best Way To Go
2 TB Hard Drive
3 Google Drive files
2024 Budget Review
page 5, 2024 March
100 m road race
9 Supreme Court Justices
Bremsweg 50 m
in 2024 Main Street was rebuilt
Room 12
ISO 27001 Audit
10 people on the street
5 new roads
Käufer 5
substr 5
Windows 10 Drive
Top 10 Wall Street Firms
invoice 12345 Amount 300
12345 Users online
Table 3 Row 5
i need 5 minutes in place of 3
3 cours de yoga
il y a 5 places
al 10 de mayo
rue de la Paix
Flight LH 123
2 Times Square
Port 8080 Server
3 days in a row
Chapter 5 The Long Road
Am 5. Mai 2024
10 items per page
5 hour walk
step 5 close window
1 open road
Order 10115 Berlin
def walk(x): return 3
Zeile 12
Firefox 115 Release
via API 5
10:30 Court
for i in range 10 place the item
véase el apartado 22
DStR 2012
2007 Bowling Green Falcons
refunding of the 1992 Bonds
c/o 1998
RFC 1813 NFS3ERR
GRUR 2012, 1143 Rn. 7
Brasilien Platz 1
live on March 2, 2007 on FOX
a 3 point turn in the road
""".splitlines()


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_an_address_raises_no_alarm(text: str) -> None:
    shown = (text, f"See {text}.", f"{text} and more", f"the {text}, today")
    assert [got for form in shown if (got := found(form))] == []


def test_a_postcode_and_town_without_a_word_beside_are_no_finding() -> None:
    assert found("We counted 10115 Berlin") == []


def test_the_reason_is_told() -> None:
    (only,) = StreetAddressRecognizer().find("my address is 10115 Berlin")
    assert (only.entity_type, only.pattern, only.context) == ("STREET_ADDRESS", "postcode and town", "address")


def test_a_capital_that_grows_in_lower_case_does_not_shift_the_span() -> None:
    assert len(lowered("İİ")) == 2
    assert found("İİİİ 12 Baker Street") == ["12 Baker Street"]


@pytest.mark.parametrize(
    "unit", ["1 2 3 ", "st ", "12 st ", "a 1, ", "1-1/", "A1-", "@", "{", "\n", "1", "a.", "rue de ", "via "]
)
def test_hostile_text_comes_to_an_end_without_a_finding(unit: str) -> None:
    assert found(unit * 5_000) == []


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="12a ,.\n-/AStrueßviacalle", max_size=120))
def test_findings_lie_in_the_text_and_never_overlap(text: str) -> None:
    spans = [(f.start, f.end) for f in StreetAddressRecognizer().find(text)]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(first[1] <= second[0] for first, second in zip(spans, spans[1:], strict=False))


@settings(deadline=None)
@given(
    st.integers(1, 9999),
    st.sampled_from(["Baker", "Elm", "Old Mill", "St James's", "King's", "5th"]),
    st.sampled_from(["Street", "Avenue", "Road", "Lane", "St", "Ave", "Boulevard"]),
)
def test_any_number_name_and_type_make_an_address(number: int, name: str, kind: str) -> None:
    address = f"{number} {name} {kind}"
    assert found(f"I live at {address}, near the park") == [address]
