"""E-mail addresses: every form of domain is found, and what only looks like an address is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.privacy.recognizers.email import EmailRecognizer


def found(text: str) -> list[str]:
    return [text[finding.start : finding.end] for finding in EmailRecognizer().find(text)]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("write to jana.novakova@example.com today", "jana.novakova@example.com"),
        ("a@b.local", "a@b.local"),
        ("x@y.example", "x@y.example"),
        ("ask ops@mailhost now", "ops@mailhost"),
        ("root@localhost", "root@localhost"),
        ("svc@db01.corp.internal", "svc@db01.corp.internal"),
        ("jana+invoices@example.org", "jana+invoices@example.org"),
        ("first_last-x@sub.domain.co.uk", "first_last-x@sub.domain.co.uk"),
        ("O'Brien's mail: o'brien@example.ie.", "o'brien@example.ie"),
        ("jana@bücher.example", "jana@bücher.example"),
        ("jürgen.groß@straße.example", "jürgen.groß@straße.example"),
        ("用户@例子.测试", "用户@例子.测试"),
        ("почта@пример.рф, спасибо", "почта@пример.рф"),
        ("x@xn--bcher-kva.example", "x@xn--bcher-kva.example"),
        ('"jana novakova"@example.com', '"jana novakova"@example.com'),
        ("postmaster@[192.168.0.1]", "postmaster@[192.168.0.1]"),
        ("a@[IPv6:2001:db8::1]", "a@[IPv6:2001:db8::1]"),
        ("<jana@example.com>", "jana@example.com"),
        ("(jana@example.com)", "jana@example.com"),
        ("mailto:jana@example.com?subject=x", "jana@example.com"),
        ("email=jana@example.com&x=1", "jana@example.com"),
        ("mail='jana@example.com'", "jana@example.com"),
        ("JANA@EXAMPLE.COM!", "JANA@EXAMPLE.COM"),
        ("Reach me at jana@example.com.", "jana@example.com"),
        ("jana＠example．com", "jana＠example．com"),
        ("“jana@example.com”", "jana@example.com"),
        ("1234@example.com", "1234@example.com"),
        ("jana.@example.com", "jana.@example.com"),
        ("to:jana@example.com;bob@example.org", "jana@example.com"),
    ],
)
def test_an_address_is_found_whole_and_alone(text: str, address: str) -> None:
    assert found(text)[0] == address


@pytest.mark.parametrize(
    "text",
    [
        "thanks @handle",
        "@handle",
        "user@ alone",
        "user@",
        "@",
        "a @ b",
        "2 @ 5 EUR",
        "meet@5",
        "npm install react@18.2.0",
        "npm install lodash@latest",
        "@app.route('/')",
        "@dataclass\nclass X: pass",
        "###@example.com",
        '""@example.com',
        "100@200",
    ],
)
def test_what_has_no_local_part_or_no_host_is_not_an_address(text: str) -> None:
    assert found(text) == []


def test_a_bare_host_scores_less_than_a_domain() -> None:
    scores = [finding.score for finding in EmailRecognizer().find("ops@mailhost jana@example.com")]
    assert scores == [0.6, 1.0]


@pytest.mark.parametrize("unit", ["a.", "a@", "@", 'a"@', "a-", "[@", "@[1.", '"@', "é@"])
def test_repeated_fragments_come_to_an_end(unit: str) -> None:
    assert all("@" in address for address in found(unit * 20_000))


@given(
    st.from_regex(r"[a-z][a-z0-9._+-]{0,30}[a-z0-9]", fullmatch=True),
    st.from_regex(r"[a-z][a-z0-9-]{0,20}[a-z0-9](\.[a-z]{2,8}){1,3}", fullmatch=True),
    st.sampled_from(["", " ", "\n", "<", "(", "to: ", "[", "„", '"']),
    st.sampled_from(["", " ", "\n", ">", ")", ",", ".", "!", "?", "“", ";"]),
)
def test_any_plain_address_is_found_between_any_neighbours(local: str, domain: str, before: str, after: str) -> None:
    assert f"{local}@{domain}" in found(f"{before}{local}@{domain}{after}")


@given(st.text(alphabet='ab1.@"<>[]=&- é', max_size=60))
def test_every_finding_has_something_on_both_sides_of_the_sign(text: str) -> None:
    for address in found(text):
        local, _, host = address.rpartition("@")
        assert local
        assert host
