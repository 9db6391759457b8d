"""Whatever bytes come over the pipe, they are a frame of ours or an error."""

from __future__ import annotations

import struct

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.inference import frames

TOKEN: frames.Frame = {"t": "token", "id": 1, "reasoning": True, "text": "café", "count": 3}


def framed(body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + body


@given(st.lists(st.text(max_size=20), max_size=5), st.lists(st.integers(0, 500)))
def test_frames_survive_every_way_of_cutting_the_stream(texts: list[str], cuts: list[int]) -> None:
    sent = [{**TOKEN, "text": text} for text in texts]
    data = b"".join(map(frames.encode, sent))
    splitter = frames.Splitter(frames.EVENTS, frames.MAX_EVENT)
    places = sorted({0, len(data), *(cut % (len(data) + 1) for cut in cuts)})
    received = [f for a, b in zip(places, places[1:], strict=False) for f in splitter.feed(data[a:b])]
    assert received == sent


@given(st.binary(max_size=200))
def test_arbitrary_bytes_are_refused_with_one_kind_of_error(body: bytes) -> None:
    with pytest.raises(frames.FrameError):
        frames.decode(body, frames.EVENTS)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.binary(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)


@given(st.sampled_from(["id", "reasoning", "text", "count"]), values)
def test_a_field_of_the_wrong_type_never_gets_through(name: str, value: object) -> None:
    body = cbor2.dumps({**TOKEN, name: value}, canonical=True)
    try:
        frame = frames.decode(body, frames.EVENTS)
    except frames.FrameError:
        return
    assert type(frame[name]) is type(TOKEN[name])


@pytest.mark.parametrize(
    "body",
    [
        cbor2.dumps({**TOKEN, "more": 1}, canonical=True),
        cbor2.dumps({key: value for key, value in TOKEN.items() if key != "count"}, canonical=True),
        cbor2.dumps({**TOKEN, "t": "generate"}, canonical=True),
        cbor2.dumps({**TOKEN, "id": -1}, canonical=True),
        cbor2.dumps({"t": "loading", "fraction": float("nan")}, canonical=True),
        cbor2.dumps({"t": "loading", "fraction": 1.5}, canonical=True),
        cbor2.dumps({"t": "loading", "fraction": 1}, canonical=True),
        cbor2.dumps(cbor2.CBORTag(35, "(a+)+"), canonical=True),
        cbor2.dumps({**TOKEN, "id": cbor2.CBORTag(2, b"\x01")}),
        cbor2.dumps({"t": "ready", "layers": [["seccomp", True]]}, canonical=True),
        cbor2.dumps(dict(reversed(TOKEN.items()))),
        frames.encode(TOKEN)[4:] + b"\0",
        b"\xbf" + frames.encode(TOKEN)[5:] + b"\xff",
        b"\x9b" + b"\xff" * 8,
        b"\x81" * 100,
    ],
)
def test_what_looks_like_a_frame_and_is_not_one_is_refused(body: bytes) -> None:
    with pytest.raises(frames.FrameError):
        frames.Splitter(frames.EVENTS, frames.MAX_EVENT).feed(framed(body))


@pytest.mark.parametrize("length", [0, frames.MAX_EVENT + 1, 0xFFFFFFFF])
def test_a_length_out_of_bounds_is_refused_before_anything_is_kept(length: int) -> None:
    with pytest.raises(frames.FrameError):
        frames.Splitter(frames.EVENTS, frames.MAX_EVENT).feed(struct.pack(">I", length))


def test_text_that_is_no_unicode_is_never_sent() -> None:
    with pytest.raises(ValueError, match="Unicode"):
        frames.encode({"t": "token", "text": "\ud800"})
