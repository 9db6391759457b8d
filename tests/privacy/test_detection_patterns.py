"""Structured values: what has a checksum is found only with the right one, and numbers of other kinds stay."""

from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.privacy.detection import Detector
from assistant.privacy.recognizers.iban import LENGTHS, IbanRecognizer
from assistant.privacy.recognizers.phone import PhoneRecognizer


@pytest.fixture(scope="module")
def structured() -> Detector:
    types = {"PHONE_NUMBER", "IBAN_CODE", "CREDIT_CARD", "IP_ADDRESS", "URL", "CRYPTO", "US_SSN", "EMAIL_ADDRESS"}
    detector = Detector(entities=frozenset(types))
    detector.load()
    return detector


def values(detector: Detector, text: str) -> list[tuple[str, str]]:
    return [(finding.entity_type, text[finding.start : finding.end]) for finding in detector.detect(text)]


@pytest.mark.parametrize(
    ("text", "entity_type", "value"),
    [
        ("card 4111 1111 1111 1111 please", "CREDIT_CARD", "4111 1111 1111 1111"),
        ("5555-5555-5555-4444", "CREDIT_CARD", "5555-5555-5555-4444"),
        ("amex 378282246310005", "CREDIT_CARD", "378282246310005"),
        ("2223 0000 4841 0010", "CREDIT_CARD", "2223 0000 4841 0010"),
        ("to DE89 3704 0044 0532 0130 00 today", "IBAN_CODE", "DE89 3704 0044 0532 0130 00"),
        ("AT611904300234573201 from here", "IBAN_CODE", "AT611904300234573201"),
        ("AT61 1904 3002 3457 3201 FROM HERE", "IBAN_CODE", "AT61 1904 3002 3457 3201"),
        ("gb82west12345698765432", "IBAN_CODE", "gb82west12345698765432"),
        ("NO93 8601 1117 947.", "IBAN_CODE", "NO93 8601 1117 947"),
        ("host 10.0.0.1 is down", "IP_ADDRESS", "10.0.0.1"),
        ("2001:db8::8a2e:370:7334", "IP_ADDRESS", "2001:db8::8a2e:370:7334"),
        ("10.1.2.3 Gateway", "IP_ADDRESS", "10.1.2.3"),
        ("version of ip 1.2.3.4", "IP_ADDRESS", "1.2.3.4"),
        ("at http://[::1]:80/", "IP_ADDRESS", "::1"),
        ("fe80::1 is up", "IP_ADDRESS", "fe80::1"),
        ("pay 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "CRYPTO", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2"),
        ("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "CRYPTO", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"),
        ("ssn 536-90-4399", "US_SSN", "536-90-4399"),
        ("see https://intranet/wiki?page=1.", "URL", "https://intranet/wiki?page=1"),
        ("(https://example.com/a_(b))", "URL", "https://example.com/a_(b)"),
        ("www.example.museum/x", "URL", "www.example.museum/x"),
        ("on spiegel.de today", "URL", "spiegel.de"),
        ("Visit Example.com!", "URL", "Example.com"),
        ("+49 30 1234567", "PHONE_NUMBER", "+49 30 1234567"),
        ("+49 (0)30 1234567", "PHONE_NUMBER", "+49 (0)30 1234567"),
        ("0049 30 1234567", "PHONE_NUMBER", "0049 30 1234567"),
        ("call (212) 555-0123", "PHONE_NUMBER", "(212) 555-0123"),
        ("212-555-0123", "PHONE_NUMBER", "212-555-0123"),
        ("tel 2125550123", "PHONE_NUMBER", "2125550123"),
        ("020 7946 0958 ext. 12", "PHONE_NUMBER", "020 7946 0958 ext. 12"),
        ("06 12 34 56 78", "PHONE_NUMBER", "06 12 34 56 78"),
        ("(11) 91234-5678", "PHONE_NUMBER", "(11) 91234-5678"),
        ("777 123 456", "PHONE_NUMBER", "777 123 456"),
        ("+420777123456", "PHONE_NUMBER", "+420777123456"),
    ],
)
def test_a_valid_value_is_found_whole(structured: Detector, text: str, entity_type: str, value: str) -> None:
    assert (entity_type, value) in values(structured, text)


@pytest.mark.parametrize(
    "text",
    [
        "4111 1111 1111 1112",
        "5555-5555-5555-4445",
        "DE88 3704 0044 0532 0130 00",
        "XX89 3704 0044 0532 0130 00",
        "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3",
        "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdr",
        "999.999.999.999",
        "std::vector<int>",
        "ssn 000-12-3456",
        "invoice 2024-117",
        "order 4711000123",
        "on 2024-11-05",
        "am 05.11.2024 um 10:30",
        "5/11/2024",
        "EUR 1.234.567,89",
        "$1,234,567.00",
        "ISBN 978-3-16-148410-0",
        "open main.py and report.md",
        "user.name = os.path.join(a.b)",
        "e.g. this, i.e. that",
        "v1.2.3-rc.1",
        "1 2 3 4 5 6 7 8 9",
        "12.5 13.7 14.2 15.3",
        "README.md Makefile train.py data.zip",
        "self.assertEqual(x.is, y.to)",
        "version 1.2.3.4",
        "firmware 2.4.1.9 and v1.2.3.4",
        "## 1.2.3.4 Scope of work",
        "see section 1.2.3.4",
        "Chrome/120.0.0.0 Safari/537.36",
        "lib-1.2.3.4.tar.gz and pkg==1.2.3.4",
        "OID 1.3.6.1.4.1",
        "rows[::2] and rows[::1]",
        "dead::beef or ::add(1)",
        "aa:bb:cc:dd:ee:ff:00:11",
        "using System.IO and ASP.NET",
        "load model.pt, run script.pl, logger.info",
    ],
)
def test_a_wrong_checksum_and_ordinary_numbers_and_names_of_files_are_left_alone(
    structured: Detector, text: str
) -> None:
    assert values(structured, text) == []


@pytest.mark.parametrize(
    ("text", "pattern", "context"),
    [
        ("write to jana@example.com", "dotted domain", ""),
        ("root@localhost", "bare host", ""),
        ("postmaster@[192.168.0.1]", "address literal", ""),
        ("see https://example.com/a", "scheme", ""),
        ("see www.example.com", "www", ""),
        ("see example.com/a", "domain and path", ""),
        ("see example.com", "bare domain", ""),
        ("to DE89 3704 0044 0532 0130 00", "DE, 22 characters", ""),
        ("+49 30 1234567", "international", ""),
        ("call 030 123 4567", "national, in groups", "call"),
        ("fax 0301234567", "national, with its 0", "fax"),
        ("phone: 2125550123", "digits", "phone"),
        ("the server ip 10.0.0.1", "IPv4", "ip"),
        ("4111 1111 1111 1111", "All Credit Cards (weak)", ""),
    ],
)
def test_a_finding_names_its_pattern_and_the_word_that_raised_its_score(
    structured: Detector, text: str, pattern: str, context: str
) -> None:
    assert (pattern, context) in [(finding.pattern, finding.context) for finding in structured.detect(text)]


def test_phone_regions_are_a_choice() -> None:
    text = "ring 0912 345 678"
    assert not list(PhoneRecognizer(phonenumbers, ("US",)).find(text))
    assert [finding.end for finding in PhoneRecognizer(phonenumbers, ("SK",)).find(text)] == [len(text)]
    with pytest.raises(ValueError, match="unknown region"):
        PhoneRecognizer(phonenumbers, ("QQ",))


@given(st.sampled_from(sorted(LENGTHS)), st.data())
def test_an_iban_with_the_right_check_digits_is_found_and_with_others_is_not(country: str, data: st.DataObject) -> None:
    length = LENGTHS[country] - 4
    body = data.draw(st.text(alphabet="0123456789ABCXYZ", min_size=length, max_size=length))
    number = int("".join(str(int(character, 36)) for character in f"{body}{country}00"))
    right = 98 - number % 97
    wrong = 2 + (right - 2 + data.draw(st.integers(1, 96))) % 97
    for digits, expected in ((right, 1), (wrong, 0)):
        iban = f"{country}{digits:02}{body}"
        spaced = " ".join(iban[at : at + 4] for at in range(0, len(iban), 4))
        for written in (iban, spaced, iban.lower()):
            found = IbanRecognizer().find(f"pay {written} now")
            assert len([finding for finding in found if finding.start == 4]) == expected


@pytest.mark.parametrize(
    "unit",
    [
        "a.",
        "a@",
        "1234 ",
        "1 ",
        "ab:",
        "AA11 ",
        "http://",
        "www.",
        "(1)",
        "+1",
        "1-",
        "::",
        "12.",
        "x/",
        '"',
        "DE89 37",
    ],
)
def test_repeated_fragments_come_to_an_end_in_every_pattern(structured: Detector, unit: str) -> None:
    text = unit * (40_000 // len(unit))
    assert all(finding.end <= len(text) for finding in structured.detect(text))
