"""Where a log's files and keys are in a home, and which log is the active one. Formats: docs/log-format.md, "Key files"."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from assistant.audit.checkpoint import origin
from assistant.errors import LogUnavailable
from assistant.keys import Random, Signer, destroy_private, read_private, read_secret, write_private, write_secret

_KEK = "assistant/kek/1"
_TOKEN = "assistant/token/1"  # noqa: S105  # a kind of file
_LOG_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True)
class Surroundings:
    """What a log takes from outside."""

    clock: Callable[[], float]
    """Seconds since 1970, as `time.time` gives them."""
    randbytes: Random
    busy_timeout_s: float = 5.0
    """How long a write waits for others."""


@dataclass(frozen=True)
class Home:
    """The paths under one home."""

    path: Path

    @property
    def trial_key(self) -> Path:
        return self.path / "keys" / "trial.key"

    @property
    def run(self) -> Path:
        return self.path / "run"

    @property
    def active_file(self) -> Path:
        return self.path / "logs" / "active"

    def folder(self, log_id: bytes) -> Path:
        return self.path / "logs" / log_id.hex()

    def database(self, log_id: bytes) -> Path:
        return self.folder(log_id) / "log.db"

    def reserve(self, log_id: bytes) -> Path:
        return self.folder(log_id) / "reserve"

    def logs(self) -> list[bytes]:
        """Ids of the logs that have a database, in no order that means anything."""
        folder = self.path / "logs"
        if not folder.is_dir():
            return []
        return [
            bytes.fromhex(item.name)
            for item in sorted(folder.iterdir())
            if _LOG_ID.fullmatch(item.name) and (item / "log.db").exists()
        ]

    def active(self) -> bytes | None:
        """The id of the log that is written to; None where there is none yet. LogUnavailable where the file is damaged."""
        try:
            text = self.active_file.read_text("ascii").strip()
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError):
            text = ""
        if _LOG_ID.fullmatch(text) is None:
            raise LogUnavailable(
                f"{self.active_file} does not name a log.",
                not_done="Nothing was recorded and nothing was sent to the model.",
                next_step="Restore it from a backup: one line, the id of the log in use.",
            )
        return bytes.fromhex(text)

    def activate(self, log_id: bytes) -> None:
        write_private(self.active_file, log_id.hex().encode() + b"\n", replace=True)

    # Keys. Each is read when it is needed, and kept by nobody longer than that.

    def signer(self, log_id: bytes) -> Signer:
        signer = Signer.parse(read_private(self._signer_file(log_id)).decode("utf-8", "replace"))
        if signer.name != origin(log_id):
            raise LogUnavailable(f"{self._signer_file(log_id)} is the key of another log.")
        return signer

    def make_signer(self, log_id: bytes, randbytes: Random) -> Signer:
        signer = Signer.from_seed(origin(log_id), randbytes(32))
        write_private(self._signer_file(log_id), signer.serialise().encode() + b"\n")
        return signer

    def has_recorded_people(self) -> bool:
        """Whether some log of this home holds, or held, a record of a person: its first one makes a token key."""
        folder = self.path / "keys" / "tokens"
        return folder.is_dir() and any(folder.iterdir())

    def kek(self, log_id: bytes, number: int) -> bytes:
        return read_secret(self._kek_file(log_id, number), _KEK)

    def make_kek(self, log_id: bytes, number: int, randbytes: Random) -> bytes:
        """A new KEK. One of that number that an interrupted erasure left behind, and that wraps nothing, is replaced."""
        destroy_private(self._kek_file(log_id, number))
        kek = randbytes(32)
        write_secret(self._kek_file(log_id, number), _KEK, kek)
        return kek

    def destroy_keks_before(self, log_id: bytes, number: int) -> None:
        """Destroys every KEK of the log with a smaller number."""
        for path in sorted((self.path / "keys" / "kek").glob(f"{log_id.hex()}.*")):
            if path.suffix[1:].isdecimal() and int(path.suffix[1:]) < number:
                destroy_private(path)

    def token_key(self, month: str, randbytes: Random) -> bytes:
        """The month's key, made where it is absent."""
        path = self._token_file(month)
        if not path.exists():
            with suppress(FileExistsError):  # another process was faster; its key is as good
                write_secret(path, _TOKEN, randbytes(32))
        return read_secret(path, _TOKEN)

    def token_months(self) -> list[str]:
        """Every month that has a token key."""
        folder = self.path / "keys" / "tokens"
        return sorted(item.name for item in folder.iterdir() if item.name[:1].isdigit()) if folder.is_dir() else []

    def _signer_file(self, log_id: bytes) -> Path:
        return self.path / "keys" / f"log-{log_id.hex()}.key"

    def _kek_file(self, log_id: bytes, number: int) -> Path:
        return self.path / "keys" / "kek" / f"{log_id.hex()}.{number}"

    def _token_file(self, month: str) -> Path:
        return self.path / "keys" / "tokens" / month
