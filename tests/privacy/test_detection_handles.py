"""Names of accounts: found by sign, label, address or path, with the span on the name; decorators and words are none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.privacy.recognizers.handles import UsernameRecognizer


def spans(text: str) -> list[str]:
    return [text[f.start : f.end] for f in UsernameRecognizer().find(text) if f.score >= 0.4]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ping @anna_b please", "@anna_b"),
        ("EMEA\\akern", "akern"),
        ("skype id: a.kern", "a.kern"),
        ("my github is akern", "akern"),
        ("Mon identifiant : pdupont", "pdupont"),
        ("@anna.mueller can you look?", "@anna.mueller"),
        ("thanks @jdoe!", "@jdoe"),
        ("(cc @Max-M)", "@Max-M"),
        ("follow @acme_jane.", "@acme_jane"),
        ("username: jdoe", "jdoe"),
        ("Username: jane.doe", "jane.doe"),
        ('"username": "jdoe",', "jdoe"),
        ("user=jdoe42", "jdoe42"),
        ("Staging login\nuser: jdoe42\nhost: x", "jdoe42"),
        ("login: mmuster", "mmuster"),
        ("Benutzername: m.muster", "m.muster"),
        ("nom d'utilisateur : pdupont", "pdupont"),
        ("user jdoe42 cannot log in", "jdoe42"),
        ("my username is jdoe", "jdoe"),
        ("Telegram: @anna_b", "anna_b"),
        ("Skype: live:anna.b", "live:anna.b"),
        ("GitHub: octojane", "octojane"),
        ("discord anna#1234", "anna#1234"),
        ("https://twitter.com/janedoe", "janedoe"),
        ("linkedin.com/in/jane-doe-12ab", "jane-doe-12ab"),
        ("see https://github.com/janedoe/repo.", "janedoe"),
        ("CONTOSO\\jdoe", "jdoe"),
        ("log in as CORP\\nina.b", "nina.b"),
        ("/home/jdoe/file.txt", "jdoe"),
        ("C:\\Users\\jdoe\\Desktop", "jdoe"),
        ("C:\\Users\\Jane Doe\\Desktop", "Jane Doe"),
        ("/Users/jane/Library", "jane"),
        ("reddit u/jane_doe", "jane_doe"),
        ("Accepted password for jdoe from 10.0.0.1 port 22", "jdoe"),
        ("Utente: m.rossi", "m.rossi"),
        ("usuario: jgarcia", "jgarcia"),
        ("gebruikersnaam: jdevries", "jdevries"),
        ("The user 'jdoe' was locked.", "jdoe"),
        ("user name jdoe\n", "jdoe"),
        ("https://t.me/anna_b", "anna_b"),
        ("Instagram: anna.photo", "anna.photo"),
        ("| username | jdoe |", "jdoe"),
        ("username\njdoe", "jdoe"),
        ("@JaneDoe: see you", "@JaneDoe"),
        ("Username jdoe.", "jdoe"),
        ("login: Jane.Doe", "Jane.Doe"),
        ("login = 'jdoe'", "jdoe"),
        ("id=12; user: jdoe;", "jdoe"),
        ("User ID: AB12345", "AB12345"),
        ("Hi @anna, hi @bob_k", "@anna"),
    ],
)
def test_the_name_of_an_account_is_found_without_its_label(text: str, name: str) -> None:
    assert name in spans(text)


@pytest.mark.parametrize(
    "text",
    [
        "@property\ndef x(self):",
        "Handle: steel.",
        "@dataclass\nclass A:",
        "@Override\npublic void run()",
        "npm i @babel/core",
        "lodash@latest",
        "install foo @latest",
        "@media (max-width: 3px) {",
        "see you @ 5 pm",
        "meet @5pm",
        "jane@example.com",
        "@app.route('/')\ndef x():",
        "    @staticmethod\n    def f():",
        "User: Hello, how are you?",
        "user: str",
        "username: string",
        "login: required",
        "username = request.form['u']",
        "username=${USER}",
        "user: admin",
        "user experience",
        "the user can log in",
        "User story 12",
        "user guide",
        "login page",
        "login: Monday at 9",
        "Please enter your username and password.",
        "username: your_username",
        "/home/ubuntu/x",
        "C:\\Users\\Public\\x",
        "/home/runner/work",
        "example.com/home/about",
        "HKLM\\SOFTWARE\\X",
        "src\\main",
        "END\\nfoo",
        "@Test\n  void x() {",
        "the @Autowired annotation",
        "@everyone please",
        "@users.noreply",
        "SELECT * FROM t WHERE id = @id",
        "SET @total = 5;",
        "@user.save",
        "https://twitter.com/search?q=x",
        "github.com/features",
        "https://example.com/in/x",
        "issue#1234",
        "https://www.linkedin.com/company/acme",
        "GitHub: a platform for code",
        "user interface",
        "user input_file is missing.py",
        "users: 1234",
        "1500 u/min",
        "user agent Mozilla",
        "User-Agent: Mozilla/5.0",
        "login successful",
        "user's name",
        "signal: strong",
        "Teams: Red and Blue",
        "teams: red",
        "medium: large",
        "Reddit is fun",
        "handle: Exception",
        "handle is broken",
        "username is required",
        "The user is happy.",
        "user is online",
        "Facebook is down",
        "account manager",
        "@custom_decorator\ndef f(x):",
        "x @ y",
        "a@b",
        "Slack: general",
        "matrix: [1,2]",
        "Matrix is a film",
        "medium = 5",
        "steam: hot",
        "nick: x",
        "Users\\x",
        "\\\\server\\share",
        "user: {name}",
        "user: <name>",
        "github: https://x.y",
        "Discord server",
        "login.microsoftonline.com",
        "user.name = 'x'",
        "$username = trim($x)",
        "def user(self, name):",
        "login(user)",
        "teams: marketing, sales",
        "user: User = None",
        "https://youtube.com/watch?v=x",
        "Benutzer können sich anmelden",
        "benutzer ist online",
        "const user = await getUser()",
        "user = User()",
        "handle = open('x')",
        "handle = None",
        "medium: water",
        "Signal: green",
        "twitter: down",
        "User: yes",
        "user: hi",
    ],
)
def test_code_paths_of_machines_and_ordinary_words_are_no_accounts(text: str) -> None:
    assert spans(text) == []


@pytest.mark.parametrize(
    "context",
    ["{}", "Hi {}, thanks", "({})", "cc {}.", "| {} |", "a: {}\nb", "\u00a0{}\u00a0", "ask {}!", "“{}”", "{}?"],
)
def test_a_mention_is_found_in_every_context(context: str) -> None:
    for handle in ("@jane_doe", "@JaneDoe7", "@jane.doe", "@j-doe"):
        assert spans(context.format(handle)) == [handle]


@settings(deadline=None, max_examples=80)
@given(st.from_regex(r"[a-z]{3,9}[0-9]{2}", fullmatch=True))
def test_a_name_with_digits_is_found_behind_every_label(name: str) -> None:
    for text in (
        f"username: {name}",
        f"login={name}",
        f"user {name} left",
        f"Benutzer: {name}.",
        f"/home/{name}/x",
        f"LAB\\\\{name}",
    ):
        assert name in spans(text), text


@settings(deadline=None, max_examples=80)
@given(st.text(alphabet="@:/\\\\. \nusernamelogithubcm=\"'`{(#1", max_size=200).map(lambda unit: unit * 4))
def test_no_text_makes_it_fail(text: str) -> None:
    assert all(0 <= f.start < f.end <= len(text) for f in UsernameRecognizer().find(text))
