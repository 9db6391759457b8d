"""Only known weights run, and a wrong file is called what it is."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import ConfigurationError, ModelUnavailable
from assistant.inference import models, weights
from assistant.inference.engine import Cancellation, Loading, Sampling
from assistant.inference.local import LocalEngine


def test_the_built_in_catalogue_has_the_seven_distills_and_the_demonstration_model() -> None:
    catalogue = models.load_catalogue()
    assert [entry.name for entry in catalogue.entries if entry.bundled] == ["demo"]
    distills = [entry for entry in catalogue.entries if not entry.bundled]
    assert len(distills) == 7
    for entry in distills:
        assert (entry.sampling.temperature, entry.sampling.top_p, entry.sampling.min_p) == (0.6, 0.95, 0.0)
        assert entry.sampling.repeat_penalty == 1.0
    assert catalogue.find("demo").sampling.temperature == 0
    assert "single source" in catalogue.find("r1-0528-qwen3-8b").note


def test_an_unknown_model_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(ConfigurationError, match=r"Did you mean r1-qwen-7b\?"):
        models.load_catalogue().find("r1-qwen-7")


def test_bundled_weights_lie_in_the_package_and_others_in_the_models_folder(tmp_path: Path) -> None:
    catalogue = models.load_catalogue()
    assert models.locate(catalogue.find("demo"), tmp_path).parent == models.BUNDLED
    other = catalogue.find("r1-qwen-7b")
    assert models.locate(other, tmp_path) == tmp_path / other.file


def entry_document() -> dict[str, object]:
    document = json.loads(models.BUILT_IN.read_text())
    return {**document["models"][1], "name": "ours"}


def write(path: Path, *entries: dict[str, object]) -> Path:
    path.write_text(json.dumps({"schema": models.SCHEMA, "models": entries}))
    return path


def test_an_administrator_adds_models_by_file_and_they_do_not_count_as_bundled(tmp_path: Path) -> None:
    found = models.load_catalogue(write(tmp_path / "more.json", entry_document())).find("ours")
    assert not found.bundled


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"name": "demo"}, "there twice"),
        ({"name": "Not A Name"}, "name is not"),
        ({"file": "../../etc/passwd"}, "file is not"),
        ({"sha256": "ABC"}, "sha256 is not"),
        ({"sise_bytes": 1}, "did you mean size_bytes"),
        ({"size_bytes": True}, "wrong type"),
        ({"sampling": {"temperature": 99}}, "temperature is 99"),
        ({"sampling": {"top_q": 1}}, "did you mean top_"),
        ({"sampling": []}, "wrong type"),
        ({"bundled": True}, "unknown field 'bundled'"),
    ],
)
def test_a_mistake_in_a_catalogue_is_named(tmp_path: Path, change: dict[str, object], complaint: str) -> None:
    with pytest.raises(ConfigurationError, match=complaint):
        models.load_catalogue(write(tmp_path / "more.json", entry_document() | change))


@pytest.mark.parametrize("text", ["", "[]", '{"schema": "other/1", "models": []}', '{"schema": "assistant.models/1"}'])
def test_a_file_that_is_no_catalogue_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "more.json"
    path.write_text(text)
    with pytest.raises(ConfigurationError):
        models.load_catalogue(path)
    with pytest.raises(ConfigurationError, match="can't be read"):
        models.load_catalogue(tmp_path / "missing.json")


def test_pinning_writes_size_and_hash_of_the_weights(tmp_path: Path) -> None:
    catalogue, file = tmp_path / "catalogue.json", tmp_path / "demo.gguf"
    catalogue.write_text(models.BUILT_IN.read_text())
    file.write_bytes(b"weights")
    models.pin("demo", catalogue, file)
    entry = models.load_catalogue(built_in=catalogue).find("demo")
    assert (entry.size_bytes, entry.sha256) == (7, hashlib.sha256(b"weights").hexdigest())


def test_the_right_file_verifies_and_its_header_is_read(scripted_weights: Path, make: SimpleNamespace) -> None:
    fractions: list[float] = []
    entry = make.entry_for(scripted_weights, "m")
    header = weights.verify(scripted_weights, entry, weights.Hashes(), fractions.append)
    assert (header.architecture, header.name) == ("qwen2", "made by a test")
    assert fractions[-1] == 1.0


def damage(kind: str, good: Path, path: Path) -> None:
    data = good.read_bytes()
    match kind:
        case "missing":
            pass
        case "a folder":
            path.mkdir()
        case "a pipe":
            os.mkfifo(path)
        case "empty":
            path.touch()
        case "truncated":
            path.write_bytes(data[: len(data) // 2])
        case "foreign":
            path.write_bytes(b"\x7fELF" + data[4:])
        case "longer":
            path.write_bytes(data + b"\0")
        case "one bit flipped":
            path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
        case "another architecture":
            path.write_bytes(data.replace(b"qwen2", b"qwen9"))


@pytest.mark.parametrize(
    ("kind", "complaint"),
    [
        ("missing", "does not exist"),
        ("a folder", "not a regular file|can't be opened"),
        ("a pipe", "not a regular file"),
        ("empty", "does not begin as a GGUF"),
        ("truncated", "is truncated"),
        ("foreign", "does not begin as a GGUF"),
        ("longer", "is another file"),
        ("one bit flipped", "has SHA-256"),
        ("another architecture", "architecture 'qwen9'"),
    ],
)
def test_a_wrong_weights_file_is_never_run(
    scripted_weights: Path, make: SimpleNamespace, tmp_path: Path, kind: str, complaint: str
) -> None:
    path = tmp_path / "weights.gguf"
    damage(kind, scripted_weights, path)
    engine = LocalEngine(make.entry_for(scripted_weights, "m"), path)
    with pytest.raises(ModelUnavailable, match=complaint) as caught:
        list(engine.generate(make.outbound("canary"), make.greedy(), Cancellation()))
    assert "Nothing was sent" in str(caught.value)
    assert engine.pid is None
    engine.close()


def test_a_file_that_llama_cpp_refuses_is_a_clear_error(make: SimpleNamespace, tmp_path: Path) -> None:
    path = tmp_path / "weights.gguf"
    key, value = b"general.architecture", b"qwen2"
    text = [len(part).to_bytes(8, "little") + part for part in (key, value)]
    path.write_bytes(b"GGUF" + (3).to_bytes(4, "little") + (0).to_bytes(8, "little") + (1).to_bytes(8, "little")
                     + text[0] + (8).to_bytes(4, "little") + text[1])  # fmt: skip
    engine = LocalEngine(make.entry_for(path, "m"), path)
    with pytest.raises(Exception, match="could not be loaded"):
        list(engine.generate(make.outbound("hi"), make.greedy(), Cancellation()))
    engine.close()


def test_weights_written_to_between_turns_are_hashed_again_and_refused(
    scripted_weights: Path, make: SimpleNamespace, tmp_path: Path
) -> None:
    path = tmp_path / "weights.gguf"
    path.write_bytes(scripted_weights.read_bytes())
    engine = LocalEngine(make.entry_for(path, "m"), path, n_threads=1)
    assert make.collect(engine.generate(make.outbound("hi"), make.greedy(), Cancellation())).answer == make.answer
    with path.open("r+b") as file:
        file.seek(-1, os.SEEK_END)
        file.write(b"\x55")
    with pytest.raises(ModelUnavailable, match="has SHA-256"):
        list(engine.generate(make.outbound("hi"), make.greedy(), Cancellation()))
    engine.close()


def test_hashing_can_be_stopped_and_tells_how_far_it_is(
    scripted_weights: Path, make: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    cancel = Cancellation()

    def slow(self: weights.Hashes, descriptor: int, progress: weights.Progress) -> str:
        while not cancel.cancelled:
            progress(0.25)
        progress(0.5)
        raise AssertionError("it went on hashing")

    monkeypatch.setattr(weights.Hashes, "sha256", slow)
    engine = LocalEngine(make.entry_for(scripted_weights, "m"), scripted_weights)
    seen = []
    for event in engine.generate(make.outbound("hi"), make.greedy(), cancel):
        seen.append(event)
        cancel.cancel()
    assert isinstance(seen[0], Loading)
    assert seen[0].verifying
    assert seen[-1].reason == "cancelled"
    engine.close()


def test_a_hash_is_remembered_until_the_file_changes(tmp_path: Path) -> None:
    path, hashes, calls = tmp_path / "file", weights.Hashes(), []
    path.write_bytes(b"one")
    for content in (b"one", b"one", b"two"):
        if path.read_bytes() != content:
            path.write_bytes(content)
            os.utime(path, ns=(1, len(calls) + 2))
        with path.open("rb") as file:
            assert hashes.sha256(file.fileno(), calls.append) == hashlib.sha256(content).hexdigest()
    assert len(calls) == 2


@given(st.binary(max_size=300) | st.binary(max_size=300).map(lambda tail: b"GGUF\x03\0\0\0" + tail))
def test_no_bytes_make_the_header_reader_fail_otherwise_than_by_saying_so(data: bytes) -> None:
    descriptor = os.memfd_create("header")
    try:
        os.write(descriptor, data)
        weights._read(descriptor)
    except weights.NotGguf:
        pass
    finally:
        os.close(descriptor)


def test_sampling_out_of_bounds_is_refused() -> None:
    for name, value in (("temperature", -1), ("temperature", float("nan")), ("max_tokens", 0), ("seed", 2**32)):
        with pytest.raises(ValueError, match=name):
            dataclasses.replace(Sampling(), **{name: value})
