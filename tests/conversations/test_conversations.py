"""The employee's own history: what it keeps, for whom, and what it leaves when something is deleted."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pysqlite3 import dbapi2
from sqlalchemy import Engine

from assistant.conversations.records import Conversation, Message
from assistant.conversations.store import Conversations
from assistant.errors import ConfigurationError, InputRefused, NotAuthorised, StorageFailed, VerificationFailed
from assistant.facts import Classification, Role
from assistant.storage.database import open_database, reading, writing

KEY = bytes(range(32))
CANARIES = (
    "Ludmila Quintrell",
    "quintrell@invoice.example",
    "unpaid-title",
    "owner-zofia",
    "thought-through",
    "rule-xyz",
)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = open_database(tmp_path / "conversations.db", "conversations")
    yield engine
    engine.dispose()


@pytest.fixture
def store(engine: Engine) -> Conversations:
    ticks = count(1_700_000_000_000)
    return Conversations(engine, KEY, clock=lambda: next(ticks))


def say(store: Conversations, conversation: Conversation, text: str = "text", **more: object) -> Message:
    return store.add_message(conversation.id, Role.USER, text, outbound=text, **more)  # type: ignore[arg-type]


def fill(store: Conversations) -> Conversation:
    """A conversation that has every canary in it."""
    made = store.create("owner-zofia", "unpaid-title")
    store.add_message(
        made.id,
        Role.USER,
        "Write to Ludmila Quintrell",
        outbound="Write to [PERSON_1]",
        decision={"rules": ["rule-xyz"]},
        vault=b'{"PERSON_1": "Ludmila Quintrell", "EMAIL_ADDRESS_1": "quintrell@invoice.example"}' * 200,
    )
    store.add_message(
        made.id,
        Role.ASSISTANT,
        "Dear Ludmila Quintrell " * 500,
        outbound="Dear [PERSON_1]",
        reasoning="thought-through",
    )
    return made


def raw(folder: Path) -> bytes:
    return b"".join(item.read_bytes() for item in folder.iterdir())


def test_a_conversation_comes_back_as_it_was_stored(store: Conversations) -> None:
    made = store.create("zofia", "Invoices", classification=Classification.CONFIDENTIAL)
    first = store.add_message(
        made.id, Role.USER, "Hello Jan", outbound="Hello [PERSON_1]", vault=b"vault", request_seq=4
    )
    second = store.add_message(
        made.id,
        Role.ASSISTANT,
        "Dear Jan",
        outbound="Dear [PERSON_1]",
        reasoning="polite",
        stopped=True,
        request_seq=4,
        response_seq=5,
        decision={"action": "redact", "rules": ["people"], "score": 0.85, "none": None},
        parent_id=first.id,
    )
    assert store.messages(made.id) == [first, second]
    assert store.load_vault(made.id) == b"vault"
    found = store.get("zofia", made.id)
    assert (found.title, found.classification, found.message_count) == ("Invoices", Classification.CONFIDENTIAL, 2)
    assert found.created_ms == made.created_ms < found.updated_ms


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=300) | st.sampled_from(
    ["\0", "a\0b", "👩‍👩‍👧‍👦 🏳️‍🌈", "\u202eabc", "\ufeff", "\x1b[31m", "\r\n", "\U0010ffff", "｜▁", "x" * 70_000]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(
    texts, texts, st.none() | texts, st.none() | st.dictionaries(texts, texts | st.integers(), max_size=2), st.binary()
)
def test_any_text_comes_back_character_for_character(
    store: Conversations,
    text: str,
    outbound: str,
    reasoning: str | None,
    decision: dict[str, object] | None,
    vault: bytes,
) -> None:
    made = store.create("zofia", text)
    added = store.add_message(
        made.id, Role.USER, text, outbound=outbound, reasoning=reasoning, decision=decision, vault=vault
    )
    assert store.messages(made.id) == [added]
    assert store.load_vault(made.id) == vault
    assert store.get("zofia", made.id).title == text


@pytest.mark.parametrize("where", ["text", "outbound", "reasoning", "decision", "title", "owner"])
def test_half_a_character_is_refused_and_nothing_is_stored(store: Conversations, where: str) -> None:
    made = store.create("zofia")
    broken = "canary \ud800"
    with pytest.raises(InputRefused) as caught:
        if where == "title":
            store.rename(made.id, broken)
        elif where == "owner":
            store.create(broken)
        else:
            values = {"text": "", "outbound": "", where: {"x": broken} if where == "decision" else broken}
            store.add_message(made.id, Role.USER, vault=b"vault", **values)  # type: ignore[arg-type]
    assert "canary" not in str(caught.value)
    assert caught.value.__context__ is None
    assert store.messages(made.id) == []
    assert store.load_vault(made.id) is None
    assert [item.title for item in store.list("zofia")] == [""]


def test_nothing_of_the_content_is_in_the_files(store: Conversations, tmp_path: Path) -> None:
    fill(store)
    content = raw(tmp_path)
    assert (tmp_path / "conversations.db-wal").stat().st_size > 0
    for canary in CANARIES:
        assert canary.encode() not in content
        assert canary.encode("utf-16-le") not in content


def test_nothing_of_the_content_is_in_a_repr(store: Conversations) -> None:
    made = fill(store)
    shown = repr((store, store.get("owner-zofia", made.id), store.messages(made.id)))
    assert [canary for canary in CANARIES if canary in shown] == []


def test_lengths_of_short_texts_can_not_be_told_apart(store: Conversations, engine: Engine) -> None:
    made = store.create("zofia")
    for length in range(20):
        say(store, made, "x" * length)
    with reading(engine) as transaction:
        lengths = {row[0] for row in transaction.exec_driver_sql("SELECT length(body) FROM message")}
    assert len(lengths) < 6


def test_deleting_takes_messages_vault_and_key_out_of_every_file(
    store: Conversations, engine: Engine, tmp_path: Path
) -> None:
    kept, made = fill(store), fill(store)
    with reading(engine) as transaction:
        query = "SELECT wrapped_key, head, vault FROM conversation WHERE id = ?"
        sealed = list(transaction.exec_driver_sql(query, (made.id,)).one())
        query = "SELECT body FROM message WHERE conversation_id = ?"
        sealed += [row[0] for row in transaction.exec_driver_sql(query, (made.id,))]
    assert len(sealed) == 5
    assert sealed[0] in raw(tmp_path)
    assert store.delete(made.id)
    content = raw(tmp_path)
    for value in sealed:
        # A long value is kept in pieces of a page, so its beginning and its end are looked for.
        assert value[:48] not in content
        assert value[-48:] not in content
    assert [item.id for item in store.list("owner-zofia")] == [kept.id]
    assert len(store.messages(kept.id)) == 2


def test_deleting_says_when_another_process_keeps_the_old_state_open(store: Conversations, tmp_path: Path) -> None:
    impatient = open_database(tmp_path / "conversations.db", "conversations", busy_timeout_s=0.05)
    other = open_database(tmp_path / "conversations.db", "conversations")
    made = store.create("zofia")
    with reading(other) as transaction:
        transaction.exec_driver_sql("SELECT count(*) FROM conversation").scalar_one()
        assert not Conversations(impatient, KEY, clock=lambda: 0).delete(made.id)
    assert store.list("zofia") == []
    impatient.dispose()
    other.dispose()


def test_a_deleted_conversation_is_unknown_to_every_step(store: Conversations) -> None:
    made = store.create("zofia")
    message = say(store, made)
    store.delete(made.id)
    steps = [
        lambda: store.get("zofia", made.id),
        lambda: store.messages(made.id),
        lambda: store.rename(made.id, ""),
        lambda: store.delete(made.id),
        lambda: store.load_vault(made.id),
        lambda: store.save_vault(made.id, b""),
        lambda: say(store, made),
        lambda: store.update_message(message),
    ]
    for step in steps:
        with pytest.raises(ConfigurationError, match="no such conversation"):
            step()


def test_forgetting_an_owner_leaves_the_conversations_of_others(store: Conversations) -> None:
    for _ in range(3):
        fill(store)
    kept = store.create("jan")
    assert store.delete_all("owner-zofia") == (3, True)
    assert store.delete_all("owner-zofia") == (0, True)
    assert [item.id for item in store.list("jan")] == [kept.id]


def test_nobody_finds_the_conversation_of_another(store: Conversations) -> None:
    made = store.create("zofia")
    assert store.list("jan") == []
    with pytest.raises(ConfigurationError, match="no such conversation"):
        store.get("jan", made.id)


def test_a_conversation_is_found_by_the_beginning_of_its_id(engine: Engine) -> None:
    ids = iter([b"\xab\xcd" + bytes(14), b"k" * 32, b"\xab\xce" + bytes(14), b"k" * 32])
    store = Conversations(engine, KEY, clock=lambda: 0, randomness=lambda size: next(ids))
    first, second = store.create("zofia"), store.create("zofia")
    assert store.get("zofia", "abcd") == first
    assert store.get("zofia", " ABCE00 ") == second
    with pytest.raises(ConfigurationError, match="2 conversations"):
        store.get("zofia", "abc")
    for unknown in ("", "ff", "%", b""):
        with pytest.raises(ConfigurationError, match="no such conversation"):
            store.get("zofia", unknown)


def test_pinned_conversations_come_first_and_then_the_latest(store: Conversations) -> None:
    first, second, third = (store.create("zofia", title) for title in "abc")
    say(store, first)
    store.set_pinned(second.id, True)
    assert [item.id for item in store.list("zofia")] == [second.id, first.id, third.id]
    assert [item.id for item in store.list("zofia", include_empty=False)] == [first.id]


def test_a_classification_is_never_lowered(store: Conversations) -> None:
    made = store.create("zofia", classification=Classification.CONFIDENTIAL)
    assert store.set_classification(made.id, Classification.PUBLIC).classification is Classification.CONFIDENTIAL
    assert store.set_classification(made.id, Classification.RESTRICTED).classification is Classification.RESTRICTED
    assert store.get("zofia", made.id).classification is Classification.RESTRICTED


def test_a_clock_that_goes_back_moves_no_conversation_back(engine: Engine) -> None:
    times = iter([100, 50])
    store = Conversations(engine, KEY, clock=lambda: next(times))
    assert store.rename(store.create("zofia").id, "new").updated_ms == 100


def test_an_answer_is_finished_with_its_record_and_stays_so(store: Conversations) -> None:
    made = store.create("zofia")
    begun = store.add_message(made.id, Role.ASSISTANT, "", outbound="", finished=False, request_seq=7)
    written = store.update_message(replace(begun, text="Dear"))
    assert not store.messages(made.id)[0].finished
    done = store.finish_message(replace(written, text="Dear Jan"), response_seq=8, vault=b"after")
    assert store.messages(made.id) == [done]
    assert (done.finished, done.response_seq, done.text) == (True, 8, "Dear Jan")
    assert store.update_message(replace(done, finished=False)).finished
    assert store.load_vault(made.id) == b"after"


def test_a_message_is_changed_only_where_it_stands(store: Conversations) -> None:
    made, other = store.create("zofia"), store.create("zofia")
    message = say(store, made)
    for wrong in (
        replace(message, position=1),
        replace(message, conversation_id=other.id),
        replace(message, id=b"x" * 16),
    ):
        with pytest.raises(ConfigurationError, match="no such message"):
            store.update_message(replace(wrong, text="new"))
    assert store.messages(made.id) == [message]


def test_a_message_and_its_vault_are_stored_together_or_not_at_all(
    store: Conversations, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = store.create("zofia")
    say(store, made, vault=b"before")

    def fail(*_: object) -> bytes:
        raise StorageFailed("The disk is full.")

    monkeypatch.setattr("assistant.conversations.store.seal_vault", fail)
    with pytest.raises(StorageFailed):
        say(store, made, vault=b"after")
    assert len(store.messages(made.id)) == 1
    assert store.load_vault(made.id) == b"before"


def test_a_session_that_has_not_seen_anothers_message_overwrites_no_vault(store: Conversations) -> None:
    made = store.create("zofia")
    message = say(store, made, vault=b"theirs", expected_count=0)
    for step in (
        lambda: say(store, made, vault=b"ours", expected_count=0),
        lambda: store.update_message(message, vault=b"ours", expected_count=0),
        lambda: store.save_vault(made.id, b"ours", expected_count=0),
    ):
        with pytest.raises(StorageFailed, match="Another session"):
            step()
    assert store.load_vault(made.id) == b"theirs"
    assert store.messages(made.id) == [message]


def test_a_wrong_key_is_refused_at_once(store: Conversations, engine: Engine) -> None:
    with pytest.raises(NotAuthorised, match="another key"):
        Conversations(engine, KEY[::-1], clock=lambda: 0)
    Conversations(engine, KEY, clock=lambda: 0)


def test_a_wrong_key_adds_nothing_and_says_nothing_of_the_keys(store: Conversations, engine: Engine) -> None:
    wrong = KEY[::-1]
    with pytest.raises(NotAuthorised) as caught:
        Conversations(engine, wrong, clock=lambda: 0)
    for key in (KEY, wrong):
        assert key.hex() not in str(caught.value)
    with reading(engine) as transaction:
        assert transaction.exec_driver_sql("SELECT count(*) FROM key_check").scalar_one() == 1


CONTINUE = """
import sys
from pathlib import Path
from assistant.conversations.store import Conversations
from assistant.facts import Role
from assistant.storage.database import open_database
store = Conversations(open_database(Path(sys.argv[1]), "conversations"), bytes(range(32)), clock=lambda: 0)
sys.stdin.readline()
for number in range(20):
    store.add_message(bytes.fromhex(sys.argv[2]), Role.USER, f"{sys.argv[3]}-{number}", outbound="")
"""


def test_two_processes_add_to_one_conversation_and_lose_nothing(store: Conversations, tmp_path: Path) -> None:
    made = store.create("zofia")
    started = [
        subprocess.Popen(
            [sys.executable, "-c", CONTINUE, str(tmp_path / "conversations.db"), made.id.hex(), name],
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for name in "ab"
    ]
    for process in started:
        assert process.stdin is not None
        process.stdin.write(b"\n")
        process.stdin.flush()
    for process in started:
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors.decode()
    found = [message.text for message in store.messages(made.id)]
    assert sorted(found) == sorted(f"{name}-{number}" for name in "ab" for number in range(20))
    for name in "ab":
        assert [text for text in found if text[0] == name] == [f"{name}-{number}" for number in range(20)]


def tamper(tmp_path: Path, statement: str, values: tuple[object, ...] = ()) -> None:
    with closing(dbapi2.connect(str(tmp_path / "conversations.db"))) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        assert connection.execute(statement, values).rowcount > 0


@pytest.mark.parametrize("column", ["owner", "wrapped_key", "head"])
def test_a_bit_flipped_in_a_conversation_is_noticed_and_the_others_stay(
    store: Conversations, tmp_path: Path, column: str
) -> None:
    made, other = fill(store), fill(store)
    with closing(dbapi2.connect(str(tmp_path / "conversations.db"))) as connection:
        query = f"SELECT {column} FROM conversation WHERE id = ?"
        value = bytearray(connection.execute(query, (made.id,)).fetchone()[0])
    value[len(value) // 2] ^= 1
    tamper(tmp_path, f"UPDATE conversation SET {column} = ? WHERE id = ?", (bytes(value), made.id))
    with pytest.raises(VerificationFailed):
        store.get("owner-zofia", made.id)
    with pytest.raises(VerificationFailed):
        store.messages(made.id)
    assert {item.id: item.damaged for item in store.list("owner-zofia")} == {made.id: True, other.id: False}
    assert len(store.messages(other.id)) == 2
    store.delete(store.resolve("owner-zofia", made.id.hex()[:12]))
    assert [item.id for item in store.list("owner-zofia")] == [other.id]


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE message SET body = x'01' WHERE position = 0",
        "UPDATE message SET body = 'text' WHERE position = 0",
        "UPDATE message SET body = substr(body, 1, length(body) - 1) || x'00' WHERE position = 1",
        "UPDATE message SET id = randomblob(16) WHERE position = 1",
        "UPDATE message SET position = 5 WHERE position = 1",
        "UPDATE message SET position = 'one' WHERE position = 1",
        "UPDATE message SET position = 1 - position + 10; ",
        "UPDATE message SET conversation_id = zeroblob(16) WHERE position = 1",
        "DELETE FROM message WHERE position = 1",
        "UPDATE message SET body = (SELECT body FROM message WHERE position = 0) WHERE position = 1",
    ],
)
def test_a_message_changed_moved_or_removed_from_outside_is_noticed(
    store: Conversations, tmp_path: Path, change: str
) -> None:
    made = fill(store)
    tamper(tmp_path, change)
    with pytest.raises(VerificationFailed):
        store.messages(made.id)


@pytest.mark.parametrize(
    "change", ["UPDATE conversation SET vault = zeroblob(80)", "UPDATE conversation SET vault = head"]
)
def test_a_vault_changed_from_outside_is_noticed(store: Conversations, tmp_path: Path, change: str) -> None:
    made = fill(store)
    tamper(tmp_path, change)
    with pytest.raises(VerificationFailed):
        store.load_vault(made.id)


def test_messages_of_two_conversations_can_not_be_exchanged(store: Conversations, engine: Engine) -> None:
    made, other = fill(store), fill(store)
    with writing(engine) as transaction:
        body = transaction.exec_driver_sql(
            "SELECT body FROM message WHERE conversation_id = ? AND position = 0", (other.id,)
        ).scalar_one()
        transaction.exec_driver_sql(
            "UPDATE message SET body = ? WHERE conversation_id = ? AND position = 0", (body, made.id)
        )
    with pytest.raises(VerificationFailed):
        store.messages(made.id)
