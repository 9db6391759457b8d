"""Secrets: keys, tokens and passwords are found whole and alone; what only speaks of them, or stands in their place, is not."""

from __future__ import annotations

import base64
import json
import random
import string
import sys
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.privacy.recognizers.secrets import SecretRecognizer, secret_recognizer

THRESHOLD = 0.4
_recognizer: list[SecretRecognizer] = []


def recognizer() -> SecretRecognizer:
    if not _recognizer:
        _recognizer.append(secret_recognizer())
    return _recognizer[0]


def found(text: str) -> set[str]:
    return {text[item.start : item.end] for item in recognizer().find(text) if item.score >= THRESHOLD}


ALNUM = string.ascii_letters + string.digits
WORD = ALNUM + "_-"
HEX = "0123456789abcdef"
UPPER = string.ascii_uppercase + string.digits


def drawn(rng: random.Random, signs: str, length: int) -> str:
    """Random signs, a digit and letters of both cases among them where `signs` has such, and no sign at the ends."""
    while True:
        value = "".join(rng.choice(signs) for _ in range(length))
        kinds = (string.digits, string.ascii_lowercase, string.ascii_uppercase)
        if all(not set(kind) & set(signs) or set(kind) & set(value) for kind in kinds) and value[-1].isalnum():
            return value


def pieces(*parts: str | tuple[str, int]) -> Callable[[random.Random], str]:
    return lambda rng: "".join(part if isinstance(part, str) else drawn(rng, *part) for part in parts)


def web_token(rng: random.Random) -> str:
    parts = [{"alg": "HS256", "typ": "JWT"}, {"sub": str(rng.randrange(10**9)), "iat": rng.randrange(10**9)}]
    coded = [base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts]
    return ".".join((*coded, drawn(rng, WORD, 43)))


TOKENS = {
    "aws": pieces("AKIA", (UPPER, 16)),
    "aws temporary": pieces("ASIA", (UPPER, 16)),
    "github": pieces("ghp_", (ALNUM, 36)),
    "github server": pieces("ghs_", (ALNUM, 36)),
    "github fine-grained": pieces("github_pat_", (ALNUM, 22), "_", (ALNUM, 59)),
    "gitlab": pieces("glpat-", (WORD, 20)),
    "gitlab routable": pieces("glpat-", (WORD, 27), ".01.", (HEX, 9)),
    "openai old": pieces("sk-", (ALNUM, 20), "T3BlbkFJ", (ALNUM, 20)),
    "openai project": pieces("sk-proj-", (WORD, 100)),
    "anthropic": pieces("sk-ant-api03-", (WORD, 95)),
    "sk": pieces("sk-", (HEX, 32)),
    "hugging face": pieces("hf_", (ALNUM, 34)),
    "google": pieces("AIza", (WORD, 35)),
    "google oauth": pieces("ya29.", (WORD, 120)),
    "google client": pieces("GOCSPX-", (WORD, 28)),
    "azure": pieces((ALNUM, 3), "8Q~", (ALNUM, 34)),
    "databricks": pieces("dapi", (HEX, 32)),
    "digitalocean": pieces("dop_v1_", (HEX, 64)),
    "npm": pieces("npm_", (ALNUM, 36)),
    "pypi": pieces("pypi-AgEIcHlwaS5vcmc", (WORD, 120)),
    "slack": pieces("xoxb-", (string.digits, 12), "-", (string.digits, 12), "-", (ALNUM, 24)),
    "slack app": pieces("xapp-1-A", (UPPER, 10), "-", (string.digits, 13), "-", (HEX, 64)),
    "slack webhook": pieces("https://hooks.slack.com/services/T", (UPPER, 8), "/B", (UPPER, 8), "/", (ALNUM, 24)),
    "stripe": pieces("sk_live_", (ALNUM, 24)),
    "stripe long": pieces("sk_live_51", (ALNUM, 97)),
    "stripe restricted": pieces("rk_test_", (ALNUM, 24)),
    "sendgrid": pieces("SG.", (WORD, 22), ".", (WORD, 43)),
    "telegram": pieces((string.digits, 10), ":AA", (WORD, 33)),
    "discord": pieces("M", (ALNUM, 23), ".", (ALNUM, 6), ".", (WORD, 27)),
    "twilio": pieces("SK", (HEX, 32)),
    "mailchimp": pieces((HEX, 32), "-us12"),
    "square": pieces("sq0csp-", (WORD, 43)),
    "shopify": pieces("shpat_", (HEX, 32)),
    "docker": pieces("dckr_pat_", (WORD, 27)),
    "vault": pieces("hvs.", (WORD, 90)),
    "age": pieces("AGE-SECRET-KEY-1", (UPPER, 58)),
    "json web token": web_token,
}
PLACES = (
    "{}",
    "The key is in the file: {}, please keep it.",
    "I sent {}.",
    "({})",
    '"{}"',
    "x = '{}';",
    "| key | {} |",
    "url?y=1&k={}&z=2",
    "Schlüssel:\u00a0{}\u00a0!",
    "a\n{}\nb",
    "- `{}`",
    '{{"a": "{}", "b": 1}}',
)


@pytest.mark.parametrize("vendor", TOKENS)
@pytest.mark.parametrize("place", PLACES)
def test_a_vendors_token_is_found_whole_and_alone(vendor: str, place: str) -> None:
    token = TOKENS[vendor](random.Random(f"{vendor} {place}"))
    assert found(place.format(token)) == {token}


@pytest.mark.parametrize("vendor", ["aws", "google", "databricks", "discord", "twilio", "github", "pypi"])
def test_a_token_that_is_cut_in_the_middle_is_none(vendor: str) -> None:
    token = TOKENS[vendor](random.Random(vendor))
    assert found(f"see {token[: len(token) // 2]} there") == set()


@pytest.mark.parametrize("vendor", ["aws", "twilio", "sk", "google"])
def test_a_token_inside_of_a_longer_word_is_none(vendor: str) -> None:
    assert found("see Zz" + TOKENS[vendor](random.Random(vendor))) == set()


def test_the_secret_half_of_a_key_is_found_beside_the_id() -> None:
    rng = random.Random(5)
    ident, secret = TOKENS["aws"](rng), drawn(rng, ALNUM + "/+", 40)
    assert found(f"{ident} {secret}") == {ident, secret}
    assert found(f"{ident},{'a' * 20}{'b' * 20}") == {ident}


@pytest.mark.parametrize("example", ["AKIAIOSFODNN7EXAMPLE", "sk-ant-" + "x" * 40, "ghp_" + "x" * 36, "hf_" + "X" * 34])
def test_a_token_of_the_documentation_is_none(example: str) -> None:
    assert found(f"for example {example} here") == set()


# Passwords beside labels

STRONG = ("hunter2!", "Sommer2024!", "x9Kd82mQ", "Tr0ub4dor&3", "p#7Lq!zz", "correct-horse-42", "Ünï42code")
ASSIGNED = (
    "password = {}",
    "password: {}",
    "password:{}",
    "pwd={}",
    "Passwd -> {}",
    "PASSWORD={}",
    "export DB_PASSWORD={}\n",
    "dbPassword: {}",
    "spring.datasource.password={}",
    "db:\n  user: a\n  password: {}\n  host: b",
    '{{"user": "a", "password": "{}", "n": 1}}',
    "password='{}',",
    'password: str = "{}"',
    'my_password := "{}"',
    'user.setPassword("{}")',
    "<password>{}</password>",
    '<add key="Password" value="{}"/>',
    "| Password | {} |",
    "**Password:** {}",
    "(password: {})",
    "app --user a --password={} --verbose",
    "app --password {} --verbose",
    "Passwort: {}",
    "Passwort:\u00a0{}",
    "Passwort: „{}“",
    "Kennwort: {}",
    "WLAN-Passwort: {}",
    "Datenbankpasswort: {}",
    "mot de passe : {}",
    "Mot de passe\u00a0: « {} »",
    "MDP: {}",
    "contraseña: {}",
    "contrasena={}",
    "Senha: {}",
    "palavra-passe: {}",
    "parola d'ordine: {}",
    "wachtwoord: {}",
    "heslo: {}",
    "passphrase: {}",
)
SAID = (
    "the password is {}",
    "The password for the guest wifi is {}",
    "password for the wifi: {}",
    "the wifi password (guests): {}",
    "Passwort lautet {}",
    "Das Passwort ist {}",
    "Das Passwort für das WLAN lautet: {}",
    "le mot de passe est {}",
    "mot de passe du wifi : {}",
    "la contraseña es {}",
    "la contraseña del wifi es {}",
    "a senha é {}",
    "a senha do wifi é {}",
    "la password è {}",
    "la password del wifi è {}",
    "het wachtwoord is {}",
    "het wachtwoord voor de wifi is {}",
)


@pytest.mark.parametrize("place", [*ASSIGNED, *SAID])
@pytest.mark.parametrize("password", STRONG)
def test_a_password_beside_its_label_is_found_and_the_label_is_not(place: str, password: str) -> None:
    if "-" in password and ("heslo" in place or "|" in place):  # words and a number may be anything there
        return
    assert {value.strip() for value in found(place.format(password))} == {password}


@pytest.mark.parametrize("place", [place for place in ASSIGNED if "|" not in place and "MDP" not in place])
def test_a_weak_password_beside_its_label_is_found(place: str) -> None:
    if "heslo" not in place:  # a slogan as well
        assert {value.strip() for value in found(place.format("sunshine"))} == {"sunshine"}


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("The password is sunshine.", "sunshine"),
        ("Das Passwort lautet: sonnenschein.", "sonnenschein"),
        ("Password:\nHunter2x!\nRegards", "Hunter2x!"),
        ("I changed the password to Winter77 yesterday", "Winter77"),
        ('passphrase: "correct horse battery staple"', "correct horse battery staple"),
        ('{\\"password\\": \\"hunter2\\"}', "hunter2"),
        ("password: $ecr3t!", "$ecr3t!"),
        ("password: 12345678", "12345678"),
        ("ALTER USER x WITH PASSWORD 'hunter2'", "hunter2"),
        ("user=bob,password=hunter2,host=x", "hunter2"),
        ("Login: bob / Sommer24!", "Sommer24!"),
        ("Zugangsdaten: admin / Sommer24", "Sommer24"),
        ("machine h login bob password hunter2", "hunter2"),
        ("mysql -u root -pS3cretPw shop", "S3cretPw"),
        ("mysql -u root -p S3cretPw shop", "S3cretPw"),
        ("docker login -u me -p S3cretPw", "S3cretPw"),
        ("sshpass -p hunter22 ssh me@host", "hunter22"),
        ("curl -u admin:hunter2 https://x.example", "hunter2"),
        ("tool -u bob -p hunter2", "hunter2"),
        ("PIN 1234", "1234"),
        ("PIN: 4711", "4711"),
        ("Die PIN ist 4711.", "4711"),
        ("the pin for my card is 4821", "4821"),
        ("code PIN : 4812", "4812"),
        ("código PIN: 4812", "4812"),
        ("pincode 48 12", "48 12"),
        ("Türcode 4711", "4711"),
        ("Authorization: Bearer abcDEF123456ghi", "abcDEF123456ghi"),
        ("Authorization: Basic dXNlcjpodW50ZXIy", "dXNlcjpodW50ZXIy"),
        ('headers={"Authorization": "Bearer abcDEF123456ghi"}', "abcDEF123456ghi"),
        ("curl -H 'Authorization: token 0123abcd4567' x", "0123abcd4567"),
        ("X-Api-Key: 8f3a9c01d2e4", "8f3a9c01d2e4"),
        ("api_key = '8f3a9c01d2e4b5f6'", "8f3a9c01d2e4b5f6"),
        ("apikey=550e8400-e29b-41d4-a716-446655440000", "550e8400-e29b-41d4-a716-446655440000"),
        ("API-Schlüssel: 8f3a9c01d2e4b5f6", "8f3a9c01d2e4b5f6"),
        ("clé API : 8f3a9c01d2e4b5f6", "8f3a9c01d2e4b5f6"),
        ("client_secret=Zm9vYmFyYmF6MTIz&x=1", "Zm9vYmFyYmF6MTIz"),
        ("Cookie: sessionid=abc123def456ghi", "abc123def456ghi"),
        ("AccountKey=" + "Ab1/" * 21 + "Abc=;EndpointSuffix=x", "Ab1/" * 21 + "Abc="),
        ("//npm.example.com/:_authToken=0123abcd-4567-89ab-cdef", "0123abcd-4567-89ab-cdef"),
        ("postgres://app:hunter2@db.example/x", "hunter2"),
        ("postgres://u:p@ss@host/db", "p@ss"),
        ("mongodb+srv://app:p%40ss@c.example/x", "p%40ss"),
        ("amqp://guest:guest@rabbit:5672/", "guest"),
        ("redis://:s3cr3t@cache:6379/0", "s3cr3t"),
        ("jdbc:postgresql://h/db?user=a&password=hunter2&ssl=true", "hunter2"),
        ("jdbc:oracle:thin:scott/tiger12@//h:1521/x", "tiger12"),
        ("Server=db;User Id=sa;Password=hunter2;Encrypt=true", "hunter2"),
        ("Server=db;Uid=sa;Pwd={p;w};Encrypt=no", "{p;w}"),
        ("https://bob:hunter2@example.com/x", "bob:hunter2"),
    ],
)
def test_a_secret_is_found_whole_and_alone(text: str, secret: str) -> None:
    assert found(text) == {secret}
    assert found(f"İ {text.upper() if text.startswith('PIN') else text}\n") == {secret}


def test_a_random_string_counts_where_a_word_says_what_it_is() -> None:
    value = drawn(random.Random(8), ALNUM, 40)
    assert found(f"here comes the token, {value}, as promised") == {value}
    assert found(f"here comes the picture, {value}, as promised") == set()
    assert found("here comes the token, 9fceb02d0ae598e95dc970b74767f19372d61af8, as promised") == set()


@pytest.mark.parametrize(
    "text",
    """password: ${PASSWORD}
password: <password>
password: ***
password: ********
Password: [SECRET_1]
password=changeme
password: your-password-here
password = os.environ["X"]
password = getpass()
password = getpass.getpass("Password: ")
password = config.db.password
password = user_input
password = token[:-1]
password: {{ vault_password }}
password: !vault |
password: "${DB_PASSWORD}"
password: $DB_PASSWORD
const password = process.env.DB_PASS
--password "$PASS"
password: required
Password: Must be 8 characters
password: str
password: string;
password: Optional[str] = None
password: z.string().min(8)
def login(user: str, password: str) -> Token:
login(user=user, password=password)
self.password = password
if password == other_password:
INSERT INTO t (user, password) VALUES (?, ?)
f"password={password}"
"password=%s" % pw
"Password": "Passwort"
"password": "Enter your password"
"forgot_password": "Forgot password?"
<input type="password" id="pwd1">
password_file: /run/secrets/db
password length: 12
Password reset: https://example.com/reset
Passwort-Manager: KeePass2
password: see the vault
Passwort: siehe KeePass
Passwort vergessen?
reset your password
the password must have 8 characters
The password is wrong.
the password is too short
The password is the same as before
The password is stored in the safe.
He entered the wrong password twice.
Please change the password before Friday.
Password hashing with argon2id and sha256
Das Passwort ist falsch.
Das Passwort muss mindestens 8 Zeichen haben.
Das Passwort wird per SMS gesendet.
Le mot de passe est incorrect.
La contraseña es obligatoria.
A senha é inválida.
La password è errata.
Het wachtwoord is verlopen.
la clave del éxito es la paciencia
la parola è amore
max_tokens: 4096
token_type: bearer
tokens = tokenizer.encode(text)
token = request.headers["X-Token"]
token: ${{ secrets.GITHUB_TOKEN }}
The access token expires in 3600 seconds
you must pass `embedding=True` to it
The secretary general arrived.
secret: my-app-tls
secretName: my-tls-secret-2
pass: 12 tests, fail: 0
passport: X1234567
compass: N42E13
keyboard: qwertz12
primary key: id
Pin 13 of the connector is GND
Connect pin 4 to ground.
The verification code has 6 digits
PIN code required
The bearer of this letter is Mr X.
Basic English 101
http://example.com:8080/path?mail=a@b.example
https://user:password@example.com
https://${USER}:${PASS}@example.com
docker run -v "$(pwd):/app" -p 8080:80 nginx
mkdir -p foo/bar12
ssh -p 2222 host
commit 9fceb02d0ae598e95dc970b74767f19372d61af8
id: 550e8400-e29b-41d4-a716-446655440000
sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
color: #ff00aa; background: #AABBCC
ISBN 978-3-16-148410-0, ISO 27001, version 1.2.3, LH 1234, room 204
4111 1111 1111 1111 and DE89 3704 0044 0532 0130 00 and +49 30 1234567
<img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk">
"integrity": "sha512-z7yqzSZIdHtfYTfDgPvbYQ3dUKZlYvPbvF3kQ1+Q0ZkJ8H0bTQJm6w=="
-----BEGIN PRIVATE KEY----- and -----END PRIVATE KEY----- frame a key
-----BEGIN PUBLIC KEY-----
eyJmb28iOiJiYXIifQ.eyJmb28iOiJiYXIifQ is no token without an algorithm""".split("\n"),
)
def test_what_only_speaks_of_secrets_is_none(text: str) -> None:
    assert found(text) == set()


# Private keys


def armored(kind: str, rng: random.Random, lines: int = 12) -> str:
    body = "\n".join(base64.b64encode(rng.randbytes(48)).decode() for _ in range(lines))
    return f"-----BEGIN {kind}-----\n{body}\n-----END {kind}-----"


KEY_KINDS = (
    "PRIVATE KEY",
    "RSA PRIVATE KEY",
    "EC PRIVATE KEY",
    "DSA PRIVATE KEY",
    "ENCRYPTED PRIVATE KEY",
    "OPENSSH PRIVATE KEY",
    "PGP PRIVATE KEY BLOCK",
)


@pytest.mark.parametrize("kind", KEY_KINDS)
def test_a_private_key_is_found_from_its_first_dash_to_its_last(kind: str) -> None:
    key = armored(kind, random.Random(kind))
    assert found(f"Here it is:\n{key}\nThank you.") == {key}
    assert found(f"{key}\n{key}") == {key}
    assert found(key.replace("\n", "\r\n")) == {key.replace("\n", "\r\n")}
    assert found('{"k": "' + key.replace("\n", "\\n") + '"}') == {key.replace("\n", "\\n")}


@pytest.mark.parametrize("kind", KEY_KINDS)
def test_a_private_key_that_was_cut_is_found_as_far_as_it_goes(kind: str) -> None:
    key = armored(kind, random.Random(kind))
    head, tail = key[: len(key) // 2].rsplit("\n", 1)[0], key[len(key) // 2 :].split("\n", 1)[1]
    assert found(f"Look:\n{head}\n\nThat is all that I have of it.") == {head}
    assert found(f"Look:\n{tail}\nand so on") == {tail}


def test_a_key_with_headers_and_one_of_putty_are_found() -> None:
    rng = random.Random(1)
    body = "\n".join(base64.b64encode(rng.randbytes(48)).decode() for _ in range(4))
    key = f"-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n{body}"
    assert found(key + "\nmore text follows") == {key}
    key = f"PuTTY-User-Key-File-3: ssh-rsa\nComment: x\nPrivate-Lines: 4\n{body}\nPrivate-MAC: 00ff"
    assert found(key + "\nmore") == {key}


# Any text

ADVERSARIAL = {
    "digits": "1" * 100_000,
    "dots": "a." * 50_000,
    "spaced digits": "1 2 3 " * 16_000,
    "groups": "A1-" * 33_000,
    "signs": "@" * 100_000,
    "braces": "{" * 100_000,
    "a word": "a" * 100_000,
    "labels": "password: " * 10_000,
    "labels in one": "password" * 12_500,
    "labels assigned": "sig=" * 25_000,
    "sentences": "password for " * 8_000,
    "pins": "pin for " * 12_500,
    "openai": "sk-" * 33_000,
    "openai inside": "sk-T3BlbkFJ/" * 8_000,
    "github": "ghp_" * 25_000,
    "tokens": "eyJ." * 25_000,
    "headers": "/eyJhbGciOiJub25lIn0.a" * 4_500,
    "addresses": "a://b:c:d@" * 10_000,
    "begins": "-----BEGIN PRIVATE KEY-----\n" * 3_600,
    "ends": ("A" * 64 + "\nEND PRIVATE KEY\n") * 1_200,
    "putty": "PuTTY-User-Key-File-2: Private-Lines: " * 2_600,
    "commands": "mysql -p" * 12_000,
    "capital i": "İ" * 100_000,
    "open brackets": "password: " + "(" * 99_000,
    "spaces": "password" + " " * 99_000,
    "quotes": "\"'" * 50_000,
}


@pytest.mark.parametrize("name", ADVERSARIAL)
def test_a_long_text_made_to_be_slow_is_looked_at_to_its_end(name: str) -> None:
    secret = "Zk3x9QmLw7"
    assert secret in found(f"{ADVERSARIAL[name]}\n\npassword: '{secret}'\n")


@given(st.text(alphabet=st.sampled_from("password:= \n\"'{}<>$@/-.1aZ|\\İßpin&;,()[]"), max_size=120))
@settings(max_examples=300, deadline=None)
def test_every_finding_is_a_piece_of_the_text(text: str) -> None:
    for item in recognizer().find(text):
        assert 0 <= item.start < item.end <= len(text)
        assert text[item.start : item.end].strip()
        assert item.entity_type == "SECRET"


@given(
    st.text(alphabet=ALNUM + "!#%+-_=?~^", min_size=8, max_size=24).filter(
        lambda value: (
            any(sign.isdigit() for sign in value) and any(sign in "!#%+?~^" for sign in value) and value[0].isalnum()
        )
    ),
    st.sampled_from(['"password": "{}"', "PASSWORD='{}'", 'Passwort: "{}"', "<password>{}</password>"]),
)
@settings(max_examples=200, deadline=None)
def test_any_password_in_quotes_is_found_whole(password: str, place: str) -> None:
    assert password in found(place.format(password))


def test_no_library_is_imported_before_the_recognizer_is_built() -> None:
    import subprocess

    code = "import sys, assistant.privacy.recognizers.secrets; assert not {'detect_secrets', 'requests'} & set(sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
