"""Opening, making and refusing databases."""

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import sqlalchemy as sa
from pysqlite3 import dbapi2

from assistant.errors import LogUnavailable, StorageFailed
from assistant.storage.database import open_database, reading, truncate_wal, writing
from assistant.storage.failures import storage_errors
from assistant.storage.revisions import REVISIONS, head

MAKE = """
import sys
from pathlib import Path
from assistant.storage.database import open_database, writing
sys.stdin.readline()
engine = open_database(Path(sys.argv[1]), "conversations")
with writing(engine) as transaction:
    transaction.exec_driver_sql("INSERT INTO conversation VALUES (randomblob(16), x'00', x'00', x'00', NULL)")
"""


def test_a_new_database_and_its_folder_are_private(tmp_path: Path) -> None:
    path = tmp_path / "home" / "conversations.db"
    engine = open_database(path, "conversations")
    with writing(engine) as transaction:
        transaction.exec_driver_sql("INSERT INTO key_check VALUES (1, x'00')")
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    modes = {item.name: stat.S_IMODE(item.stat().st_mode) for item in path.parent.iterdir()}
    assert set(modes.values()) == {0o600}, modes
    assert {"conversations.db", "conversations.db-wal"} <= set(modes)
    engine.dispose()


def test_every_setting_of_the_design_is_in_force(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "conversations.db", "conversations")
    names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "trusted_schema", "busy_timeout")
    with reading(engine) as transaction:
        found = {name: transaction.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in names}
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,  # FULL
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "busy_timeout": 5000,
    }
    assert engine.hide_parameters
    engine.dispose()


def test_a_folder_with_odd_characters_in_its_name_works(tmp_path: Path) -> None:
    path = tmp_path / "a%20b?c#d:e ü%(x)s" / "conversations.db"
    open_database(path, "conversations").dispose()
    assert path.exists()


def test_an_old_sqlite_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dbapi2, "sqlite_version_info", (3, 51, 2))
    with pytest.raises(StorageFailed, match="too old"):
        open_database(tmp_path / "conversations.db", "conversations")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("options", [{"create": False}, {"read_only": True}])
def test_an_absent_database_is_not_made_unless_asked_for(tmp_path: Path, options: dict[str, bool]) -> None:
    with pytest.raises(StorageFailed, match="no database"):
        open_database(tmp_path / "conversations.db", "conversations", **options)
    assert list(tmp_path.iterdir()) == []


def test_a_lost_database_is_not_made_anew_beside_the_remains_of_the_old_one(tmp_path: Path) -> None:
    (tmp_path / "conversations.db-wal").write_bytes(b"committed records")
    with pytest.raises(StorageFailed, match="is missing"):
        open_database(tmp_path / "conversations.db", "conversations")
    assert not (tmp_path / "conversations.db").exists()
    assert (tmp_path / "conversations.db-wal").read_bytes() == b"committed records"


def test_what_a_crash_left_of_a_creation_is_cleared_away(tmp_path: Path) -> None:
    (tmp_path / "conversations.db.new").write_bytes(b"half")
    (tmp_path / "conversations.db.new-wal").write_bytes(b"half")
    open_database(tmp_path / "conversations.db", "conversations").dispose()
    assert {item.name for item in tmp_path.iterdir()} == {"conversations.db", "conversations.db.lock"}


def test_processes_that_make_the_same_database_at_once_get_one(tmp_path: Path) -> None:
    path = tmp_path / "home" / "conversations.db"
    command = [sys.executable, "-c", MAKE, str(path)]
    started = [subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(3)]
    for process in started:
        assert process.stdin is not None
        process.stdin.write(b"\n")
        process.stdin.flush()
    for process in started:
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors.decode()
    engine = open_database(path, "conversations", create=False)
    with reading(engine) as transaction:
        assert transaction.exec_driver_sql("SELECT count(*) FROM conversation").scalar_one() == 3
    engine.dispose()


def _stamp(path: Path, revision: str) -> None:
    open_database(path, "conversations").dispose()
    connection = dbapi2.connect(str(path))
    with connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
    connection.close()


def test_an_older_schema_is_refused_with_the_command_that_helps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "conversations.db"
    _stamp(path, head("conversations"))
    monkeypatch.setitem(REVISIONS, "conversations", (*REVISIONS["conversations"], "conversations_9999"))
    before = path.read_bytes()
    with pytest.raises(StorageFailed, match="assistant db upgrade"):
        open_database(path, "conversations")
    assert path.read_bytes() == before


def test_a_newer_schema_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "conversations.db"
    _stamp(path, "conversations_9999")
    with pytest.raises(StorageFailed, match="newer version"):
        open_database(path, "conversations")


def test_another_kind_of_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "conversations.db"
    _stamp(path, head("log"))
    with pytest.raises(StorageFailed, match="another kind"):
        open_database(path, "conversations")


def test_a_database_that_is_not_ours_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "conversations.db"
    dbapi2.connect(str(path)).execute("CREATE TABLE mine (id)").connection.close()
    with pytest.raises(StorageFailed, match="not a database of this program"):
        open_database(path, "conversations")


@pytest.mark.parametrize("content", [b"not a database, but long enough to have a header" * 10, b"\0" * 4096])
def test_a_file_that_is_no_database_is_refused_and_kept(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "conversations.db"
    path.write_bytes(content)
    with pytest.raises(StorageFailed):
        open_database(path, "conversations")
    assert path.read_bytes() == content


def test_a_writer_waits_for_another_only_for_the_time_out(tmp_path: Path) -> None:
    path = tmp_path / "conversations.db"
    first = open_database(path, "conversations")
    second = open_database(path, "conversations", busy_timeout_s=0.05)
    with writing(first):
        refused = storage_errors(LogUnavailable, not_done="Nothing was sent.")
        with pytest.raises(LogUnavailable, match=r"locked for too long\. Nothing was sent"), refused, writing(second):
            raise AssertionError("two writers at once")
        with reading(second) as transaction:  # a reader is not kept waiting
            assert transaction.exec_driver_sql("SELECT count(*) FROM conversation").scalar_one() == 0
    first.dispose()
    second.dispose()


def test_many_threads_write_through_one_engine(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "conversations.db", "conversations")

    def write() -> None:
        with writing(engine) as transaction:
            transaction.exec_driver_sql("INSERT INTO conversation VALUES (randomblob(16), x'00', x'00', x'00', NULL)")

    threads = [threading.Thread(target=write) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with reading(engine) as transaction:
        assert transaction.exec_driver_sql("SELECT count(*) FROM conversation").scalar_one() == 20
    engine.dispose()


def test_a_block_that_raises_leaves_nothing_behind(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "conversations.db", "conversations")
    with pytest.raises(RuntimeError), writing(engine) as transaction:
        transaction.exec_driver_sql("INSERT INTO key_check VALUES (1, x'00')")
        raise RuntimeError
    with reading(engine) as transaction:
        assert transaction.exec_driver_sql("SELECT count(*) FROM key_check").scalar_one() == 0
    engine.dispose()


def test_a_reader_sees_one_state_while_others_write(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "conversations.db", "conversations")
    with reading(engine) as old:
        assert old.exec_driver_sql("SELECT count(*) FROM key_check").scalar_one() == 0
        with writing(engine) as transaction:
            transaction.exec_driver_sql("INSERT INTO key_check VALUES (1, x'00')")
        assert old.exec_driver_sql("SELECT count(*) FROM key_check").scalar_one() == 0
    engine.dispose()


def test_text_that_is_no_utf_8_is_read_as_wrong_text_and_breaks_nothing(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "conversations.db", "conversations")
    with reading(engine) as transaction:
        assert transaction.exec_driver_sql("SELECT CAST(x'61FF62' AS TEXT)").scalar_one() == "a\ufffdb"
    engine.dispose()


def test_a_database_opened_for_reading_cannot_be_written(tmp_path: Path) -> None:
    path = tmp_path / "conversations.db"
    open_database(path, "conversations").dispose()
    engine = open_database(path, "conversations", read_only=True)
    with pytest.raises(StorageFailed, match="read-only"), storage_errors(), writing(engine) as transaction:
        transaction.exec_driver_sql("INSERT INTO key_check VALUES (1, x'00')")
    engine.dispose()


def test_a_copy_in_a_folder_that_may_not_be_written_can_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "copy" / "conversations.db"
    open_database(path, "conversations").dispose()
    before = set(path.parent.iterdir())
    path.parent.chmod(0o500)
    if os.geteuid() == 0:  # root may write everywhere; what is left to see is that nothing is written
        monkeypatch.setattr(os, "access", lambda *_, **__: False)
    try:
        engine = open_database(path, "conversations", read_only=True)
        with reading(engine) as transaction:
            assert transaction.exec_driver_sql("SELECT count(*) FROM key_check").scalar_one() == 0
            assert set(path.parent.iterdir()) == before
        engine.dispose()
    finally:
        path.parent.chmod(0o700)


def test_a_full_disk_is_named_and_undoes_the_transaction(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "conversations.db", "conversations")
    with pytest.raises(StorageFailed, match="disk is full"), storage_errors(), writing(engine) as transaction:
        transaction.exec_driver_sql("INSERT INTO key_check VALUES (1, x'00')")
        # SQLite's own way of ending at a size gives the same code as a file system without room.
        transaction.exec_driver_sql("PRAGMA max_page_count = 1")
        transaction.exec_driver_sql(
            "INSERT INTO conversation VALUES (randomblob(16), x'00', x'00', zeroblob(900000), NULL)"
        )
    with reading(engine) as transaction:
        assert transaction.exec_driver_sql("SELECT count(*) FROM key_check").scalar_one() == 0
    engine.dispose()


def test_an_error_carries_neither_values_nor_the_statement(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "conversations.db", "conversations")
    statement = sa.text("INSERT INTO conversation VALUES (:id, x'00', x'00', x'00', :vault)")
    with pytest.raises(StorageFailed) as caught, storage_errors(), writing(engine) as transaction:
        transaction.execute(statement, {"id": b"canary", "vault": b"canary"})  # the id is too short
    assert "canary" not in str(caught.value)
    assert "INSERT" not in str(caught.value)
    assert caught.value.__suppress_context__
    assert "canary" not in repr(caught.value.__context__)
    engine.dispose()


def test_what_was_deleted_is_in_no_file_after_the_write_ahead_log_is_emptied(tmp_path: Path) -> None:
    path = tmp_path / "conversations.db"
    engine = open_database(path, "conversations")
    with writing(engine) as transaction:
        transaction.exec_driver_sql("INSERT INTO key_check VALUES (1, ?)", (b"canary" * 1000,))
    with writing(engine) as transaction:
        transaction.exec_driver_sql("DELETE FROM key_check")
    assert truncate_wal(engine)
    assert all(b"canary" not in item.read_bytes() for item in tmp_path.iterdir())
    engine.dispose()


def test_emptying_the_write_ahead_log_says_when_another_stood_in_its_way(tmp_path: Path) -> None:
    path = tmp_path / "conversations.db"
    engine = open_database(path, "conversations", busy_timeout_s=0.05)
    other = open_database(path, "conversations")
    with reading(other) as transaction:
        transaction.exec_driver_sql("SELECT count(*) FROM key_check").scalar_one()
        with writing(engine) as writer:
            writer.exec_driver_sql("INSERT INTO key_check VALUES (1, x'00')")
        assert not truncate_wal(engine)
    assert truncate_wal(engine)
    engine.dispose()
    other.dispose()


def test_opening_an_existing_database_loads_no_alembic(tmp_path: Path) -> None:
    path = tmp_path / "conversations.db"
    open_database(path, "conversations").dispose()
    program = (
        "import sys; from pathlib import Path; from assistant.storage.database import open_database;"
        "open_database(Path(sys.argv[1]), 'conversations');"
        "sys.exit(any(name.split('.')[0] in ('alembic', 'mako') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", program, str(path)]).returncode == 0
