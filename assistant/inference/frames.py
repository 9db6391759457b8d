"""What passes over the pipes between the parent and the model's process: canonical CBOR maps behind a four-byte length.

Neither side trusts the other's bytes. A frame is bounded before it is read, decoded without tags, references or
indefinite lengths, and checked against its schema field by field; anything else raises FrameError. Nothing is ever
unpickled.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Mapping
from dataclasses import dataclass

import cbor2

MAX_REQUEST = 16 << 20
"""Bytes of the largest frame that a child accepts: a prompt."""
MAX_EVENT = 1 << 20
"""Bytes of the largest frame that a parent accepts."""

Value = bool | int | float | str | bytes | None | list["Value"] | dict[str, "Value"]
Frame = dict[str, Value]

_LENGTH = struct.Struct(">I")


class FrameError(Exception):
    """Bytes that are no frame of ours. Says what is wrong and quotes nothing."""


@dataclass(frozen=True)
class Integer:
    low: int = 0
    high: int = 2**53


@dataclass(frozen=True)
class Number:
    low: float = 0.0
    high: float = 1e12


@dataclass(frozen=True)
class Text:
    limit: int = 4096
    """Characters."""


@dataclass(frozen=True)
class Octets:
    limit: int = 64


@dataclass(frozen=True)
class Flag:
    pass


@dataclass(frozen=True)
class Rows:
    """A list of rows, each with exactly these columns."""

    columns: tuple[Column, ...]
    limit: int


Column = Integer | Number | Text | Octets | Flag
Schema = Mapping[str, Mapping[str, Column | Rows]]
"""Kind of frame (its `t`) to its other fields."""

REQUESTS: Schema = {
    "load": {
        "context": Integer(1, 1 << 24),
        "threads": Integer(1, 1024),
        "gpu_layers": Integer(-2, 100_000),
    },
    "generate": {
        "id": Integer(1),
        "owner": Octets(),
        "messages": Rows((Text(16), Text(MAX_REQUEST)), 100_000),
        "temperature": Number(),
        "top_p": Number(),
        "min_p": Number(),
        "top_k": Integer(),
        "repeat_penalty": Number(),
        "seed": Integer(0, 2**32 - 1),
        "max_tokens": Integer(1),
        "max_reasoning_tokens": Integer(),
    },
    "cancel": {"id": Integer(1)},
    "conclude": {"id": Integer(1)},
    "forget": {},
    "probe": {},
}
"""What a parent may ask. `gpu_layers` -1 is all of them, -2 lets the build decide."""

EVENTS: Schema = {
    "ready": {"layers": Rows((Text(32), Flag(), Text(300)), 16)},
    "loading": {"fraction": Number(0, 1)},
    "loaded": {"context": Integer(1, 1 << 24)},
    "prefill": {"id": Integer(1), "done": Integer(), "total": Integer()},
    "token": {"id": Integer(1), "reasoning": Flag(), "text": Text(MAX_EVENT), "count": Integer()},
    "finished": {
        "id": Integer(1),
        "reason": Text(16),
        "prompt": Integer(),
        "cached": Integer(),
        "completion": Integer(),
        "reasoning": Integer(),
        "ttft_ms": Number(),
        "tokens_per_second": Number(),
    },
    "too_long": {"id": Integer(1), "tokens": Integer(), "limit": Integer()},
    "failed": {"stage": Text(32), "detail": Text(600)},
    "probe": {"name": Text(64), "state": Text(16), "detail": Text(300)},
    "probed": {},
}
"""What a child may say."""


def encode(frame: Mapping[str, Value]) -> bytes:
    """A frame as bytes, its length first. Raises ValueError where a text is no Unicode (lone surrogates)."""
    try:
        body = cbor2.dumps(dict(frame), canonical=True)
    except (cbor2.CBOREncodeError, UnicodeError) as error:
        raise ValueError("a text of the frame is not valid Unicode") from error
    return _LENGTH.pack(len(body)) + body


def decode(body: bytes, schema: Schema) -> Frame:
    """The map that `body` is, checked. Raises FrameError."""
    try:
        value = cbor2.loads(body, max_depth=4, allow_indefinite=False, allow_duplicate_keys=False)
        canonical = cbor2.dumps(value, canonical=True)
    except (cbor2.CBORError, ValueError, TypeError, OverflowError, RecursionError) as error:
        raise FrameError(f"it is not CBOR of the kind we use ({type(error).__name__})") from None
    if canonical != body:
        raise FrameError("it is not canonical CBOR")
    return _checked(value, schema)


def _checked(value: object, schema: Schema) -> Frame:
    if type(value) is not dict or type(value.get("t")) is not str or value["t"] not in schema:
        raise FrameError("its kind is not known")
    fields = schema[value["t"]]
    if set(value) != {"t", *fields}:
        raise FrameError(f"a {value['t']!r} has other fields than it should")
    for name, kind in fields.items():
        if isinstance(kind, Rows):
            _check_rows(name, value[name], kind)
        else:
            _check(name, value[name], kind)
    return value


def _check_rows(name: str, value: object, rows: Rows) -> None:
    if type(value) is not list or len(value) > rows.limit:
        raise FrameError(f"{name} is not a list of the size allowed")
    for row in value:
        if type(row) is not list or len(row) != len(rows.columns):
            raise FrameError(f"a row of {name} has the wrong shape")
        for item, kind in zip(row, rows.columns, strict=True):
            _check(name, item, kind)


def _check(name: str, value: object, kind: Column) -> None:
    match kind:
        case Integer(low, high):
            good = type(value) is int and low <= value <= high
        case Number(low, high):  # a NaN compares false
            good = type(value) is float and low <= value <= high
        case Text(limit):
            good = type(value) is str and len(value) <= limit
        case Octets(limit):
            good = type(value) is bytes and len(value) <= limit
        case Flag():
            good = type(value) is bool
    if not good:
        raise FrameError(f"{name} has the wrong type or is out of bounds")


class Splitter:
    """Cuts a stream of bytes into frames, however they arrive. Holds at most one unfinished frame."""

    def __init__(self, schema: Schema, limit: int) -> None:
        self._schema, self._limit = schema, limit
        self._buffer = bytearray()

    def feed(self, data: bytes) -> list[Frame]:
        """The frames that `data` completes. Raises FrameError, after which the stream is not to be read on."""
        self._buffer += data
        frames: list[Frame] = []
        while len(self._buffer) >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._buffer)
            if not 0 < length <= self._limit:
                raise FrameError("its length is out of bounds")
            if len(self._buffer) < _LENGTH.size + length:
                break
            body = bytes(self._buffer[_LENGTH.size : _LENGTH.size + length])
            del self._buffer[: _LENGTH.size + length]
            frames.append(decode(body, self._schema))
        return frames


def write_all(descriptor: int, data: bytes) -> None:
    """Write all of it to a blocking descriptor. Raises OSError (BrokenPipeError where nobody reads)."""
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]
