"""What a secret looks like: its characters up to where they end, and what only stands in a secret's place."""

from __future__ import annotations

import re

from assistant.privacy.recognizers.secret_words import ENDINGS, NO_SECRET, SHORT_SECRETS, TEMPLATE_WORDS

LONGEST = 512
"""Characters of a value that are looked at."""
OVERLAP = 128
"""Characters at the end of a long value that was turned down in which labels are looked for again."""
CLEAR, PLAIN, PROSE, DIGITS = 0.9, 0.5, 0.7, 0.7
"""Scores: a value that looks like a secret, a plain word beside `password:`, a value in a sentence, a PIN."""


Value = tuple[int, int, float, str]
"""Start, end, score and the name of the pattern."""

SPACE = r"[^\S\n\r]"
"""A space within a line, the no-break one too."""
_S = SPACE
PARTS = re.compile(r"[^\W\d_]+")
CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_PARAMETER = re.compile(r"&\w{1,40}=")
_NEXT_SETTING = re.compile(r",\w{1,30}[=:]")
_DIGIT_IN_WORD = re.compile(r"[^\s\d]{0,100}\d")
CLOSERS = {
    '"': '"',
    "'": "'",
    "`": "`",
    "„": "“”",
    "“": "”",
    "«": "»",
    "‹": "›",
    "‘": "’",
    "‚": "‘’",
    "»": "«",
    "”": "”",
}
_ENDS = re.compile(r"\)?\]\(|[\s\"`<>“”„«»]|\\[nr](?=\w{1,30}[:=])|\\?\"|;|\\\"")
_TEMPLATE = re.compile(
    r"\$\{|\$\(|\$[A-Za-z_]+$|\$[A-Z_][A-Z0-9_]*$|\$env:|\$\d$|\{\{|\{%|\{[\w.\[\]'\"!:]*\}?$|#\{|%[sdvr]$|%\(|%\w+%$|<|\[[A-Za-z]|@@"
    r"|\(|[:?]\w*$|!\w|&\w+$|@\{|__\w+__$|[*•●·_.…xX#?\-–—●∗█]+$|(.)\1+$|(?:env|process\.env|os|sys|secrets|vars?|config|settings|"
    r"self|this|request|req|args|opts?|options|local|data|module|ENV)[.\[]\S|(?:vault|ssm|op|arn|file|env|https?|aws|gcp|kms):"
    r"|/[A-Za-z_][\w.-]*(?:[/:][\w.-]*)*$|\.{1,2}/|~/|[A-Za-z]:\\"
)
_CALL_OR_INDEX = re.compile(r"[A-Za-z_$][\w.>:!?-]*[(\[](?:[)\]\"'`A-Za-z_{$&@:\-]|\d{1,3}[)\]]|$)")
_ARGUMENT = re.compile(r"-{0,2}[A-Za-z_][\w\-]*=\w*$")
_MEMBER = re.compile(r"[A-Za-z_]\w*(?:(?:\.|->|::|\?\.)[A-Za-z_]\w*)+$", re.ASCII)
_DIGIT = re.compile(r"\d")
_WORDS_ONLY = re.compile(r"(?:[^\W\d]|[-. @:$%&])+")
_MAIL = re.compile(r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+){0,4}\.[A-Za-z]{2,10}$")
_DATED = re.compile(r"v?\d{1,4}[-./:]\d{1,2}(?:[-./:]\d{1,4})?(?:[T.]\S*)?$")
_FILE = re.compile(r"[\w\-/\\]+\.(?:[a-z]{2,4}|json|ya?ml|md5|mp[34]|7z|properties)$")
_KEBAB = re.compile(r"[A-Za-z]{2,}(?:[-_.](?:[A-Za-z]{2,}\d?|v?\d{1,4}))+$")
_NUMBERED = re.compile(r"(?:[A-Z]?[a-z]+|[A-Z]{2,6})[-_]?\d{1,2}$")
_LETTERS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*$")
_AFTER_PLAIN = re.compile(rf"{_S}*(?:$|[,;|)\]}}/#\"'<&.!]|--?[A-Za-z]|[^\s:=]{{1,30}}{_S}?[:=])")


def is_placeholder(value: str) -> bool:
    """Whether `value` only marks the place of a secret, or says where it comes from."""
    bare = value.strip("\"'`.,;: ")
    lower = bare.lower()
    if (
        not bare
        or lower in NO_SECRET
        or lower in TEMPLATE_WORDS
        or lower.rstrip(".!?…") in NO_SECRET
        or _TEMPLATE.match(value)
    ):
        return True
    if _DIGIT.search(bare):
        return _DATED.match(bare) is not None
    if not _WORDS_ONLY.fullmatch(bare):
        return False
    return not TEMPLATE_WORDS.isdisjoint(PARTS.findall(CAMEL.sub("_", bare).lower()))


def is_random(value: str, least: int) -> bool:
    """Whether `value` looks drawn rather than written: letters and digits, and not only words and a number."""
    if len(value) < least or not re.search(r"\d", value) or not re.search(r"[^\W\d_]", value):
        return False
    return not (
        _KEBAB.match(value) or (_NUMBERED.match(value) and least > 6) or _MEMBER.match(value) or _FILE.match(value)
    )


def value_at(
    text: str, label: int, at: int, pattern: str, password: bool, key_quoted: bool
) -> tuple[int, Value | None]:
    """How far the text is judged, and the value at `at` if it is a secret. After `password` a plain word will do."""
    if (
        text.startswith("{", at)
        and label
        and text[label - 1] == ";"
        and (closing := text.find("}", at, at + LONGEST)) - at > 0
    ):
        return closing + 1, (at, closing + 1, CLEAR, "connection string")  # ODBC quotes with braces
    quote_at = at + (text[at : at + 1] in ("\\", "@") and text[at + 1 : at + 2] in CLOSERS)
    if text[quote_at : quote_at + 1] in CLOSERS:
        found = _quoted(text, quote_at, pattern, password)
        return found[1] if found else 0, found
    if pattern in ("beside", "changed") and not _DIGIT_IN_WORD.match(text, at):
        return 0, None
    match = _ENDS.search(text, at, min(len(text), at + LONGEST))
    end = match.start() if match else min(len(text), at + LONGEST)
    judged = end - OVERLAP
    value = text[at:end]
    before = text[label - 1] if label else ""
    ampersand = "&" in value and (before in ("?", "&") or _PARAMETER.search(value, 4))
    for sign in ("&" if ampersand else "", "|" if pattern == "table" else "", "'"):
        if sign and sign in value[1:] and (sign != "'" or before == "'" or value.endswith("'") or key_quoted):
            value = value[: value.index(sign, 1)]
    if "," in value and (cut := _NEXT_SETTING.search(value)):
        value = value[: cut.start()]
    value = _without_marks(value)
    end = at + len(value)
    if not value or is_placeholder(value) or _CALL_OR_INDEX.match(value) or _MAIL.match(value):
        return judged, None
    if _MEMBER.match(value) and not _DIGIT.search(value):
        return judged, None
    rest = text[end : line_end(text, end)]
    short = text[label:at].lower().startswith(SHORT_SECRETS)
    called = text[at - 1] == "="
    spaced = text[at - 1].isspace() and "=" in text[max(0, at - 4) : at]
    score = _score(value, rest, pattern, password, short, spaced, called)
    return (end, (at, end, score, pattern)) if score else (judged, None)


def _score(value: str, rest: str, pattern: str, password: bool, short: bool, spaced: bool, called: bool) -> float:
    """How sure it is that a bare `value` is a secret; 0 where it is none."""
    if pattern in ("beside", "changed", "next line"):
        strong = is_random(value, 6) and re.search("[a-z]", value) and not re.search(r"^[A-Za-z]+-?\d$", value)
        strong = strong or (is_random(value, 6) and re.search("[^\\W_]*[!$%&#?@*+^][^\\W_]*", value) is not None)
        if pattern == "beside" and re.fullmatch(r"[a-z]+\d{1,4}", value) and rest.strip()[:1].isalpha():
            return 0.0
        return PROSE if strong else 0.0
    if pattern == "table" or not password:
        least = 6 if pattern == "table" or short else 8
        return CLEAR if is_random(value, least) or _letters_only_key(value) or is_marked(value) else 0.0
    if value.isdigit():
        return (
            PLAIN
            if len(value) >= 4 and not (len(value) == 4 and pattern == "sentence" and value[:2] in ("19", "20"))
            else 0.0
        )
    if _LETTERS.match(value) or (re.fullmatch(r"[A-Za-z_]\w*", value) and not re.search(r"\d", value)):
        if len(value) < 4 or (value.lower().endswith(ENDINGS) and not re.search("[A-Z]", value[1:])):
            return 0.0
        code = (spaced and re.search("[a-z][A-Z]", value)) or (called and rest.startswith(")"))
        if "_" in value or code or rest.startswith(("(", "[", ":")):
            return 0.0
        if pattern == "sentence" and not re.match(rf"{_S}*(?:$|[.!,;)](?!\w))", rest):
            return 0.0
        return PLAIN if _AFTER_PLAIN.match(rest) else 0.0
    if len(value) < 4 or not any(character.isalnum() for character in value):
        return 0.0
    return PROSE if pattern == "sentence" else CLEAR


def _quoted(text: str, opening: int, pattern: str, password: bool) -> Value | None:
    """The value between the quotation mark at `opening` and the one that closes it."""
    closers = CLOSERS[text[opening]]
    stop = min(line_end(text, opening + 1), opening + LONGEST)
    ends = [at for closer in closers if (at := text.find(closer, opening + 1, stop)) >= 0]
    end = min(ends, default=-1)
    while text[opening] in "\"'" and end > 0 and text[end - 1] == "\\" and text[opening - 1] != "\\":
        end = text.find(text[opening], end + 1, stop)
    if end < 0:
        end = stop
        if len(text) > end and text[end] not in "\r\n":
            return None
    start = opening + 1
    if text[end - 1 : end] == "\\" and text[opening - 1 : opening] == "\\":
        end -= 1
    value = text[start:end]
    if len(value.strip()) < 3 or (value[0] in ")],;:+." and (len(value) < 4 or value[1:2] in " )\"'")):
        return None
    if is_placeholder(value) or _MAIL.match(value) or re.match(r"\{\w[\w.\[\]'\"]*\}|.{0,30}(?:\$\{|\{\{|%\()", value):
        return None
    if " " in value.strip():
        words = value.split()
        plain = not any(re.search(r"\d", word) and re.search(r"[^\W\d]", word) for word in words)
        said = sum(word.lower().strip(".,!?:") in NO_SECRET | TEMPLATE_WORDS for word in words)
        fits = (
            password
            and said * 3 <= len(words)
            and len(words) <= 24
            and (not plain or (len(words) > 2 and value == value.lower()))
        )
        return (start, end, PROSE, "passphrase") if fits and pattern != "quoted" else None
    if password:
        if pattern == "quoted" and (not (is_random(value, 6) or is_marked(value)) or _ARGUMENT.match(value)):
            return None
        return start, end, CLEAR if not _LETTERS.match(value) else PLAIN + 0.1, pattern
    fits = (is_random(value, 8) or _letters_only_key(value) or is_marked(value)) and not _ARGUMENT.match(value)
    return (start, end, CLEAR, pattern) if fits else None


def _letters_only_key(value: str) -> bool:
    """Whether a string without digits is long and mixed enough to be drawn."""
    return (
        len(value) >= 16
        and value.isascii()
        and bool(re.search("[A-Z]{2}", value) and re.search("[a-z][A-Z]", value) and re.search("[a-z]{2}", value))
        and not re.search(r"[\s_.()-]", value)
        and len(set(value)) > 9
    )


def is_marked(value: str) -> bool:
    """Whether letters stand around or beside a sign that words don't have: `S3cret!`, `Tr&ck`."""
    return (
        len(value) >= 6
        and bool(re.search(r"[^\W\d_][!$%&#@^*+=]|[!$%&#@^*+=][^\W\d_]|\d[!$%&#@^*]", value))
        and not re.search(r"[()\[\]{}<>|\s,]|^[!$%&#@*]|[.:/]{2}", value)
    )


def _without_marks(value: str) -> str:
    """The value without what ends its sentence, and without a bracket that was opened before it."""
    while value:
        last = value[-1]
        unopened = last in ")]}" and value.count(last) > value.count("([{"[")]}".index(last)])
        if not (unopened or last in ".,:'’|" or (value.endswith("**") and len(set(value)) > 1)):
            break
        value = value[:-1]
    return value


def line_end(text: str, at: int) -> int:
    """Where the line ends that holds `at`, or where it has gone on for long enough."""
    found = text.find("\n", at, at + LONGEST)
    return found if found >= 0 else min(len(text), at + LONGEST)
