"""Opens a weights file, and makes sure that it is the one that the catalogue means before anything reads it.

The hash is taken through the very descriptor that the model's process is given, so that no other file can be put in
between. What a file says of itself is read only to tell people what they have; templates in it are never looked at.
"""

from __future__ import annotations

import hashlib
import os
import stat
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from assistant.errors import ModelUnavailable
from assistant.inference.models import ModelEntry

Progress = Callable[[float], None]
"""Told the fraction hashed. It may raise to give up."""

_BLOCK = 1 << 22
_MAGIC = b"GGUF"
_MAX_KEYS, _MAX_KEY, _MAX_STRING, _MAX_TENSORS = 4096, 1024, 1 << 20, 1 << 20
_STRING, _ARRAY = 8, 9
_SIZES = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}


class NotGguf(Exception):
    """The bytes are no GGUF file, or a damaged one. The text says why, and quotes nothing."""


@dataclass(frozen=True)
class Header:
    """What a weights file says of itself at its very beginning."""

    version: int
    tensors: int
    architecture: str
    name: str


@dataclass(frozen=True)
class Identity:
    """Which file, in which state. Changes with every write."""

    device: int
    inode: int
    size: int
    modified_ns: int
    changed_ns: int

    @classmethod
    def of(cls, descriptor: int) -> Identity:
        """The identity of an open file."""
        status = os.fstat(descriptor)
        return cls(status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns)


class Hashes:
    """SHA-256 of files already read, for as long as this object lives. Never stored: who can write the store could
    lie."""

    def __init__(self) -> None:
        self._known: dict[Identity, str] = {}

    def sha256(self, descriptor: int, progress: Progress | None = None) -> str:
        """The hash of an open file, hexadecimal. Does not move its offset. Raises OSError, and what `progress` raises.

        A file that is written to meanwhile hashes to something, but is not remembered under it.
        """
        identity = Identity.of(descriptor)
        known = self._known.get(identity)
        if known:
            return known
        digest, offset = hashlib.sha256(), 0
        while block := os.pread(descriptor, _BLOCK, offset):
            digest.update(block)
            offset += len(block)
            if progress:
                progress(min(offset / max(identity.size, 1), 1.0))
        if Identity.of(descriptor) == identity:
            self._known[identity] = digest.hexdigest()
        return digest.hexdigest()


@dataclass
class OpenWeights:
    """A weights file that is what the catalogue says, held open. `close` it."""

    descriptor: int
    identity: Identity
    sha256: str

    @property
    def unchanged(self) -> bool:
        """Whether nobody has written to the file since it was hashed."""
        return Identity.of(self.descriptor) == self.identity

    def close(self) -> None:
        """Idempotent."""
        if self.descriptor >= 0:
            os.close(self.descriptor)
            self.descriptor = -1


def open_weights(path: Path, entry: ModelEntry, hashes: Hashes, progress: Progress | None = None) -> OpenWeights:
    """Open and verify. Raises ModelUnavailable for a file that is missing, truncated, foreign or not to be read."""
    try:
        # Not blocking, or a named pipe in the file's place would hold us for ever.
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    except FileNotFoundError:
        raise _unavailable(
            entry, f"its weights file {path} does not exist", f"Put {entry.file} there ({entry.source})."
        ) from None
    except OSError as error:
        raise _unavailable(entry, f"its weights file {path} can't be opened: {error.strerror}") from None
    try:
        _check_shape(path, descriptor, entry)
        identity = Identity.of(descriptor)
        digest = hashes.sha256(descriptor, progress)
        if digest != entry.sha256:
            raise _unavailable(
                entry,
                f"{path} has SHA-256 {digest}, and the catalogue asks for {entry.sha256}",
                "Fetch the file again; if it is another quantization, have an administrator add it to the catalogue.",
            )
        opened = OpenWeights(descriptor, identity, digest)
        if not opened.unchanged:
            raise _unavailable(entry, f"{path} was written to while it was being read")
    except BaseException:
        os.close(descriptor)
        raise
    return opened


def verify(path: Path, entry: ModelEntry, hashes: Hashes, progress: Progress | None = None) -> Header:
    """Check a file against the catalogue without running it. Raises as `open_weights` does."""
    opened = open_weights(path, entry, hashes, progress)
    try:
        return _read(opened.descriptor)
    except NotGguf as error:
        raise _unavailable(entry, f"{path} has the right hash but {error}") from None
    finally:
        opened.close()


def read_header(path: Path) -> Header:
    """What a weights file says of itself. Raises NotGguf, OSError."""
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    try:
        return _read(descriptor)
    finally:
        os.close(descriptor)


def _check_shape(path: Path, descriptor: int, entry: ModelEntry) -> None:
    """The cheap checks, so that a wrong file is named as what it is before gigabytes of it are hashed."""
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        raise _unavailable(entry, f"{path} is not a regular file")
    try:
        header = _read(descriptor)
    except NotGguf as error:
        raise _unavailable(entry, f"{path} is no usable weights file: {error}") from None
    if status.st_size < entry.size_bytes:
        figures = f"it has {status.st_size:,} of {entry.size_bytes:,} bytes"
        raise _unavailable(entry, f"{path} is truncated or another file: {figures}", "Fetch the file again.")
    if status.st_size > entry.size_bytes or header.architecture != entry.architecture:
        figures = f"{status.st_size:,} bytes of architecture {header.architecture!r}"
        raise _unavailable(
            entry,
            f"{path} is another file ({figures}, where {entry.size_bytes:,} bytes of {entry.architecture!r} belong)",
            "Fetch the right file, or have an administrator add this one to the catalogue.",
        )


def _unavailable(entry: ModelEntry, what: str, next_step: str = "") -> ModelUnavailable:
    return ModelUnavailable(
        f"The model {entry.name} can't be used: {what}.",
        not_done="Nothing was sent to it.",
        next_step=next_step or f"`assistant models show {entry.name}` says what it should be.",
    )


def _read(descriptor: int) -> Header:
    """GGUF's header (ggml's docs/gguf.md), as far as it is needed. Bounded whatever the bytes say."""
    duplicate = os.dup(descriptor)
    with os.fdopen(duplicate, "rb") as file:
        before = file.tell()
        try:
            file.seek(0)
            return _parse(file)
        except (struct.error, UnicodeDecodeError, OverflowError) as error:
            raise NotGguf("its header ends too early or is damaged") from error
        finally:
            file.seek(before)


def _parse(file: BinaryIO) -> Header:
    if file.read(4) != _MAGIC:
        raise NotGguf("it does not begin as a GGUF file does")
    version, tensors, keys = _unpack(file, "<IQQ")
    if version not in (2, 3) or tensors > _MAX_TENSORS or keys > _MAX_KEYS:
        raise NotGguf("its header has figures that no model has")
    found: dict[str, str] = {}
    for _ in range(keys):
        key = _text(file, _MAX_KEY)
        (kind,) = _unpack(file, "<I")
        if kind == _STRING:
            found[key] = _text(file, _MAX_STRING)
        elif kind == _ARRAY:
            # Writers put the general keys before the vocabulary; walking through the latter is worth nothing to us.
            break
        elif kind in _SIZES:
            file.seek(_SIZES[kind], os.SEEK_CUR)
        else:
            raise NotGguf("its header has a value of unknown type")
    architecture = found.get("general.architecture", "")
    if not architecture:
        raise NotGguf("it does not name its architecture")
    return Header(version, tensors, architecture[:64], found.get("general.name", "")[:200])


def _unpack(file: BinaryIO, layout: str) -> tuple[int, ...]:
    return struct.unpack(layout, file.read(struct.calcsize(layout)))


def _text(file: BinaryIO, limit: int) -> str:
    (length,) = _unpack(file, "<Q")
    if length > limit:
        raise NotGguf("its header has a text without end")
    data = file.read(length)
    if len(data) != length:
        raise NotGguf("its header ends too early or is damaged")
    return data.decode("utf-8")
