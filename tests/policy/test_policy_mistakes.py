"""Each mistake in a policy is found when it is loaded, at its place, with a way out."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import ConfigurationError, PolicyInvalid, Problem
from assistant.policy import source
from assistant.policy.document import load_policy

HEAD = """\
apiVersion: assistant/v1
kind: Policy
metadata: {name: example}
lists: {eu: [DE, FR]}
rules:
  - id: staff
    action: allow
"""


def problems(text: str | bytes) -> tuple[Problem, ...]:
    with pytest.raises(PolicyInvalid) as caught:
        load_policy(text.encode() if isinstance(text, str) else text, source="p.yaml")
    return caught.value.problems


def rule(lines: str) -> str:
    return HEAD + "  - id: other\n" + "".join(f"    {line}\n" for line in lines.splitlines())


# One mistake each: the rule's lines after its id (which is line 8), and where the mistake is said to be.
IN_A_RULE = [
    ("acton: block", 9, 5, "a rule has no `acton`", "did you mean `action`?"),
    ("action: blok", 9, 13, "`action` can't be `blok`", "did you mean `block`?"),
    ("action: 3", 9, 13, "`action` must be one of allow, warn, redact, block; here stands `3`", ""),
    ("match: {group: [staff]}\naction: warn", 9, 13, "`match` has no `group`", "did you mean `groups`?"),
    ("match: {}\naction: warn", 9, 12, "`match` says nothing", "leave it out"),
    ("match: [a]\naction: warn", 9, 12, "`match` must be a mapping (`key: value`); here stands a list", ""),
    ("match: {groups: staff}\naction: warn", 9, 21, "`groups` must be a list, or `$name`", ""),
    ("match: {groups: []}\naction: warn", 9, 21, "`groups` is empty, so that nothing can ever match it", ""),
    ("match: {groups: [12]}\naction: warn", 9, 22, "must be text; here stands `12`", "put quotation marks around it"),
    ("match: {groups: {any: [a], none: [b, a]}}\naction: warn", 9, 38, "so that nothing can ever match it", ""),
    ("match: {groups: {all: [a, b], none: [b]}}\naction: warn", 9, 41, "so that nothing can ever match it", ""),
    ("match: {users: {all: [a]}}\naction: warn", 9, 21, "`users` has no `all`", ""),
    ("match: {direction: promt}\naction: warn", 9, 24, "a direction can't be `promt`", "did you mean `prompt`?"),
    ("match: {entities: {any: {PERSN: {}}}}\naction: block", 9, 30, "`PERSN` is no known", "did you mean `PERSON`?"),
    ("match: {entities: {any: [EMAIL]}}\naction: block", 9, 30, "`EMAIL` is no known", "did you mean `EMAIL_ADDRESS`?"),
    ("match: {entities: {any: {LITERAL: {}}}}\naction: block", 9, 30, "`LITERAL` is no known", "`entityTypes:`"),
    ("match: {entities: {}}\naction: block", 9, 23, "`entities` says nothing", "give `any`"),
    ("match: {entities: {any: {}}}\naction: block", 9, 29, "names no entity type", ""),
    ("match: {entities: {any: {URL: {min_score: 2}}}}\naction: block", 9, 47, "`min_score` must be a number from 0 to 1", ""),
    ("match: {entities: {any: {URL: {minscore: 1}}}}\naction: block", 9, 36, "no `minscore`", "did you mean `min_score`?"),
    ("match: {entities: {all: [URL], none: [URL]}}\naction: block", 9, 42, "nothing can ever match it", ""),
    ("match: {entities: {any: [URL], none: ['*']}}\naction: block", 9, 42, "nothing can ever match it", ""),
    ("match: {entities: {count: {URL: {min: 9, max: 3}}}}\naction: block", 9, 37, "at least 9 and at most 3", "swap them"),
    ("match: {entities: {count: {URL: {min: 0}}}}\naction: block", 9, 37, "is true of every text", ""),
    ("match: {entities: {count: {URL: {min: x}}}}\naction: block", 9, 43, "`min` must be a whole number", ""),
    ("match: {classification: {gte: restricted, lte: internal}}\naction: block", 9, 29, "no classification fulfils", ""),
    ("match: {classification: {gte: secret}}\naction: block", 9, 35, "can't be `secret`", "known are public, internal"),
    ("match: {classification: restricted}\naction: block", 9, 29, "`classification` must be a mapping", ""),
    ("match: {engine: {jurisdiction: {not_in: $ue}}}\naction: block", 9, 45, "there is no list `$ue`", "did you mean `$eu`?"),
    ("match: {engine: {jurisdiction: {in: [DE], not_in: $eu}}}\naction: block", 9, 36, "nothing can ever match it", ""),
    ("match: {model: {not_in: ['*']}}\naction: block", 9, 20, "nothing can ever match it", ""),
    ("match: {hour: {from: 22, to: 22}}\naction: warn", 9, 19, "from 22 to 22 is no time at all", ""),
    ("match: {hour: {from: 22, to: 25}}\naction: warn", 9, 34, "`to` of `hour` must be a whole number from 0 to 24", ""),
    ("match: {hour: {from: 22}}\naction: warn", 9, 19, "`hour` lacks `to`", ""),
    ("match: {weekday: [sun, tues]}\naction: warn", 9, 28, "a weekday can't be `tues`", "did you mean `tue`?"),
    ("match: {size: {min: 10, max: 9}}\naction: warn", 9, 19, "no size is at least 10 and at most 9", "swap them"),
    ("action: warn\nmode: reprt", 10, 11, "`mode` can't be `reprt`", "did you mean `report`?"),
    ("action: allow\nfinal: true", 10, 12, "an `allow` rule is none", "leave it out"),
    ("action: block\nfinal: yes", 10, 12, "`final` must be true or false; here stands the text `yes`", ""),
    ("action: block\nredact: {default: mask}", 10, 13, "a rule with `action: block` changes nothing", ""),
    ("action: block\nmessage: 'Hi {user}'", 10, 14, "`message` can't name `{user}`", "known are classification"),
    ("action: block\nmessage: 'Hi {modle}'", 10, 14, "`message` can't name `{modle}`", "did you mean `model`?"),
    ("action: block\nmessage: 'Hi {model.x}'", 10, 14, "`message` can't name `{model.x}`", "did you mean `model`?"),
    ("action: block\nmessage: 'Hi {model!r:>99}'", 10, 14, "without a format", "write `{model}`"),
    ("action: block\nmessage: 'Hi {'", 10, 14, "`message` has a single brace in it", "write `{{`"),
    ("action: block\nmessage: 'No {entity}'", 10, 14, "`{entity}` stands for nothing", ""),
    ("action: redact", 8, 5, "does not say what it changes", "add `types: [PERSON]` to `redact`"),
    ("action: redact\nredact: {default: mask}", 10, 13, "does not say what it changes", "add `types: [PERSON]`"),
    ("action: redact\nredact: {types: [URL], PERSON: mask}", 10, 28, "`PERSON` is not among the types", "add it to"),
    ("action: redact\nredact: {types: [URL], defualt: mask}", 10, 28, "no `defualt`", "did you mean `default`?"),
    ("action: redact\nredact: {types: [URL], URL: maks}", 10, 33, "can't be `maks`", "did you mean `mask`?"),
    ("action: redact\nredact: {types: ['*'], default: mask, URL: token}", 10, 43, "`URL: token` has no effect", ""),
    (
        "match: {direction: response}\naction: redact\nredact: {types: [URL]}",
        11, 13, "`token` can be reversed", "hash, generalise, mask, drop",
    ),
    (
        "match: {direction: [prompt, response]}\naction: redact\nredact: {types: [URL, PERSON], default: mask, URL: token}",
        11, 51, "`token` can be reversed", "hash, generalise, mask, drop",
    ),
    ("action: warn\nobligations: {}", 10, 18, "`obligations` says nothing", ""),
    ("action: warn\nobligations: {log: all}", 10, 24, "`log` can't be `all`", "known are metadata, outbound, full"),
    ("action: warn\nobligations: {log: full, log_max: metadata}", 10, 24, "is more than this rule's own", ""),
    ("action: warn\nobligations: {retention: 400}", 10, 30, "`retention` must be a number of days", "write it as `400d`"),
    ("action: warn\nobligations: {max_tokens: 0}", 10, 31, "`max_tokens` must be a whole number from 1", ""),
    ("action: warn\nobligations: {copy: no}", 10, 25, "`copy` can't be `no`", "known are placeholders, ask"),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "line", "column", "message", "suggestion"), IN_A_RULE, ids=[i[0] for i in IN_A_RULE])
def test_a_mistake_in_a_rule_is_told_with_its_place(
    lines: str, line: int, column: int, message: str, suggestion: str
) -> None:
    found = problems(rule(lines))
    told = [problem for problem in found if message in problem.message]
    assert [(problem.line, problem.column) for problem in told] == [(line, column)], found
    assert suggestion in told[0].suggestion
    # A rule without a known action lacks it as well; nothing else may be said of one mistake.
    assert all(problem is told[0] or "lacks `action`" in problem.message for problem in found)


RESERVED = [
    ("action: require_approval", "`action: require_approval` is reserved", 9, 13),
    ("action: require_justification", "`action: require_justification` is reserved", 9, 13),
    ("action: warn\nwhen: 'hour < 6'", "`when` is reserved", 10, 5),
    ("action: block\nbreak_glass: {groups: [x]}", "`break_glass` is reserved", 10, 5),
    ("action: block\napproval: {from: data-office}", "`approval` is reserved", 10, 5),
    ("action: redact\nredact: {types: [URL], default: surrogate}", "the operator `surrogate` is reserved", 10, 37),
]


@pytest.mark.parametrize(("lines", "message", "line", "column"), RESERVED, ids=[item[0] for item in RESERVED])
def test_what_is_reserved_is_refused_by_name(lines: str, message: str, line: int, column: int) -> None:
    (found,) = problems(rule(lines))
    assert message in found.message
    assert "this version can't apply" in found.message
    assert (found.line, found.column) == (line, column)
    assert found.suggestion


@pytest.mark.parametrize("key", ["signatures", "signature", "approvers", "breakGlass", "break-glass"])
def test_reserved_keys_of_the_whole_policy_are_refused_by_name(key: str) -> None:
    (found,) = problems(HEAD + f"{key}: []\n")
    assert (found.line, found.column) == (8, 1)
    assert f"`{key}` is reserved" in found.message


def test_a_parent_in_the_metadata_is_refused_by_name() -> None:
    (found,) = problems(HEAD.replace("{name: example}", "{name: example, parent: abc}"))
    assert "`parent` is reserved" in found.message
    assert (found.line, found.column) == (3, 27)


WHOLE = [
    (HEAD.replace("v1", "v2"), 1, 13, "`apiVersion` can't be `assistant/v2`", "did you mean `assistant/v1`?"),
    (HEAD.replace("Policy", "Police"), 2, 7, "`kind` can't be `Police`", "did you mean `Policy`?"),
    (HEAD.replace("kind: Policy\n", ""), 1, 1, "a policy lacks `kind`", "add `kind:`"),
    (HEAD.replace("example", "My Policy"), 3, 18, "`My Policy` must be of lower-case letters", "for example `my-policy`"),
    (HEAD.replace("example", "example, timezone: Europe/Berln"), 3, 37, "no time zone `Europe/Berln`", "Europe/Berlin"),
    (HEAD.replace("example", "example, timezone: ../../etc/passwd"), 3, 37, "no time zone", ""),
    (HEAD.replace("[DE, FR]", "DE"), 4, 13, "the list `eu` must be a list of texts", ""),
    (HEAD.replace("[DE, FR]", "[DE, $fr]"), 4, 18, "there is no list `$fr`", ""),
    (HEAD.replace("[DE, FR]", "[DE, false]"), 4, 18, "must be text; here stands `false`", "quotation marks"),
    (HEAD + "  - id: staff\n    action: warn\n", 8, 9, "another rule is called `staff` already, in line 6", "of its own"),
    (HEAD + "rule: []\n", 8, 1, "a policy has no `rule`", "did you mean `rules`?"),
    (HEAD + "kind: Policy\n", 8, 1, "`kind` stands here a second time; the first is in line 2", "keep one of them"),
    (HEAD + "    action: block\n", 8, 5, "`action` stands here a second time", "keep one of them"),
    (HEAD.split("rules:")[0] + "rules: []\n", 5, 8, "`rules` must have between 1 and", ""),
    (HEAD.split("rules:")[0] + "rules:\n", 5, 1, "`rules` must be a list; here stands nothing", ""),
    (HEAD + "entityTypes: [staff_number]\n", 8, 15, "`staff_number` can't be an entity type", "STAFF_NUMBER"),
    (HEAD + "entityTypes: [LITERAL]\n", 8, 15, "`LITERAL` can't be an entity type", "our own"),
    (HEAD + "x: &a 1\n", 8, 4, "`&a`: anchors are not allowed", "use `lists`"),
    (HEAD + "x: !!python/object:os.system {}\n", 8, 4, "tags (`!…`) are not allowed", ""),
    (HEAD + "---\nkind: Policy\n", 8, 1, "a second document starts here", ""),
    ("%YAML 1.1\n---\n" + HEAD, 1, 1, "a directive is not allowed", ""),
    (HEAD + "x: [1\n", 9, 1, "this is not YAML", ""),
    (HEAD + "\tx: 1\n", 8, 1, "this is not YAML", ""),
    (HEAD + "? [a]\n: b\n", 8, 3, "a key must be a word", ""),
    (HEAD + "x: " + "[" * 50 + "\n", 8, 27, "nested more than 24 deep", ""),
    ("", 1, 1, "the file is empty", "start with `apiVersion"),
    ("# nothing\n", 1, 1, "the file is empty", ""),
    ("- a\n", 1, 1, "a policy must be a mapping", ""),
    (HEAD + "x: a\0b\n", 8, 5, "the character U+0000 is not allowed", "remove it"),
    (HEAD + "x: \x1b[31m\n", 8, 4, "the character U+001B is not allowed", "remove it"),
    (HEAD.encode() + b"x: \xff\n", 8, 4, "the file is not UTF-8 here", "save it as UTF-8"),
    (b"#" * 1_048_577, 1, 1, "the file has 1,048,577 bytes", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "column", "message", "suggestion"), WHOLE, ids=[str(i[3]) for i in WHOLE])
def test_a_mistake_in_the_document_is_told_with_its_place(
    text: str | bytes, line: int, column: int, message: str, suggestion: str
) -> None:
    found = [problem for problem in problems(text) if message in problem.message]
    assert [(problem.line, problem.column) for problem in found] == [(line, column)], problems(text)
    assert suggestion in found[0].suggestion


IN_A_TEST = [
    ("- {name: t, given: {}}", 8 + 1, 3, "a test lacks `expect`", ""),
    ("- {name: t, expect: {}}", 9, 21, "`expect` lacks `action`", ""),
    ("- {name: t, expect: {action: require_approval}}", 9, 30, "`action: require_approval` is reserved", ""),
    ("- {name: t, given: {grups: [a]}, expect: {action: block}}", 9, 21, "no `grups`", "did you mean `groups`?"),
    ("- {name: t, given: {entities: {PRSON: {}}}, expect: {action: block}}", 9, 32, "`PRSON`", "did you mean `PERSON`?"),
    ("- {name: t, given: {entities: ['*']}, expect: {action: block}}", 9, 32, "`*` is no known entity type", ""),
    ("- {name: t, given: {at: noon}, expect: {action: block}}", 9, 25, "`noon` is no time", "2025-01-15T23:30"),
    ("- {name: t, expect: {action: allow, rules: [staf]}}", 9, 45, "there is no rule `staf`", "did you mean `staff`?"),
    ("- {name: t, expect: {action: allow, reported: [staff]}}", 9, 48, "the rule `staff` is enforced", "under `rules`"),
    ("- {name: t, expect: {action: allow, redactions: {URL: tken}}}", 9, 55, "can't be `tken`", "did you mean `token`?"),
    ("- {name: t, expect: {action: allow, obligations: {retention: 3}}}", 9, 62, "`retention` must be", "write `400d`"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "column", "message", "suggestion"), IN_A_TEST, ids=[i[0] for i in IN_A_TEST])
def test_a_mistake_in_a_test_is_told_with_its_place(
    text: str, line: int, column: int, message: str, suggestion: str
) -> None:
    (found,) = problems(HEAD + "tests:\n" + text + "\n")
    assert message in found.message
    assert (found.line, found.column) == (line, column)
    assert suggestion in found.suggestion


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file() -> None:
    found = problems(
        rule("action: blok\nmatch: {entities: {any: {PERSN: {}, EMIAL_ADDRESS: {}}}, hour: {from: 3, to: 3}}\nmod: x")
        + "tests:\n- {name: t, expect: {action: allow, rules: [nobody]}}\n"
    )
    assert [(problem.line, problem.column) for problem in found] == [
        (9, 13),
        (10, 30),
        (10, 41),
        (10, 68),
        (11, 5),
        (13, 45),
    ]


def test_the_error_names_every_mistake_and_is_a_configuration_error() -> None:
    with pytest.raises(ConfigurationError) as caught:
        load_policy(rule("acton: block").encode(), source="my.yaml")
    assert "my.yaml:9:5: a rule has no `acton` (did you mean `action`?)" in str(caught.value)


def test_a_file_of_very_many_values_is_given_up_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "_MAX_NODES", 50)
    found = problems("lists: {x: [" + "a," * 100 + "]}")
    assert [problem.message for problem in found] == ["a policy has at most 50 keys and values"]


def test_control_characters_and_long_words_never_reach_a_message() -> None:
    found = problems(rule('action: "\\e[31m' + "x" * 200 + '"'))
    assert not re.search("[\x00-\x1f]", str(found[0]))
    assert len(found[0].message) < 150


def test_a_byte_order_mark_and_windows_line_ends_are_accepted() -> None:
    assert load_policy(b"\xef\xbb\xbf" + HEAD.replace("\n", "\r\n").encode(), source="p.yaml").name == "example"


@settings(deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_no_bytes_whatever_end_in_another_error(data: bytes) -> None:
    with pytest.raises(PolicyInvalid):
        load_policy(data, source="p.yaml")


_LINES = st.sampled_from(
    [*HEAD.splitlines(), "  - id: &a b", "    match: {groups: [a, *a]}", "tests: [{}]", "? x", "|", "\\"]
)


@settings(deadline=None)
@given(st.lists(_LINES | st.text(alphabet="[]{}:,-#&*!|>'\"%@` \n\tax1", max_size=12), max_size=14))
def test_shuffled_lines_load_or_are_refused_with_places(lines: list[str]) -> None:
    try:
        load_policy("\n".join(lines).encode(), source="p.yaml")
    except PolicyInvalid as error:
        assert error.problems
        assert all(1 <= problem.line <= len(lines) * 13 + 1 and problem.column >= 1 for problem in error.problems)
