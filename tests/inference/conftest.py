"""Two models made here in a second: one that says exactly what it is told to, and one with random weights."""

from __future__ import annotations

import dataclasses
import hashlib
import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import gguf
import numpy
import pytest

from assistant.facts import Outbound, OutboundMessage, Principal, Role
from assistant.inference.engine import Channel, Finished, Sampling, Token
from assistant.inference.local import LocalEngine
from assistant.inference.models import ModelEntry

BOS, EOS, USER, ASSISTANT = "<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>", "<｜User｜>", "<｜Assistant｜>"
CONTROL = [BOS, EOS, USER, ASSISTANT]
USER_DEFINED = ["<think>", "</think>", "<tool>"]

# The scripted model's reasoning and answer, token by token: characters cut in the middle, 64 dashes, a stray byte.
REASONING = [b"Hm, ", b"caf\xc3", b"\xa9 ", b"\xf0\x9f", b"\x98\x80", b" !"]
ANSWER = [b"\xe2\x82", b"\xac 5", b"\n ", b"-" * 64, b" \xff", b" end", b"\n \n"]
REASONING_TEXT = "Hm, café 😀 !"
ANSWER_TEXT = "€ 5\n " + "-" * 64 + " \ufffd end"


def _byte_characters() -> dict[int, str]:
    """GPT-2's printable stand-in for each byte."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    rest = [byte for byte in range(256) if byte not in plain]
    return {byte: chr(byte) for byte in plain} | {byte: chr(256 + index) for index, byte in enumerate(rest)}


class Vocabulary:
    """Bytes, a few merges, special tokens, and tokens that only a script can reach."""

    def __init__(self) -> None:
        letters = _byte_characters()
        newline = letters[10]
        self.tokens = [letters[byte] for byte in range(256)]
        self.merges = [f"{newline} {newline}", "t h", "th e"]
        self.tokens += [newline * 2, "th", "the"]
        self.normal = len(self.tokens)
        self.tokens += CONTROL + USER_DEFINED
        self.script = len(self.tokens)
        self.tokens += ["".join(letters[byte] for byte in piece) for piece in [*REASONING, *ANSWER]]
        assert len(set(self.tokens)) == len(self.tokens)
        while len(self.tokens) % 32:
            self.tokens.append(f"<pad{len(self.tokens)}>")

    def id(self, token: str) -> int:
        return self.tokens.index(token)

    def type(self, index: int) -> int:
        token = self.tokens[index]
        if token in CONTROL:
            return int(gguf.TokenType.CONTROL)
        return int(gguf.TokenType.USER_DEFINED if token in USER_DEFINED else gguf.TokenType.NORMAL)


def write_model(
    path: Path, weights: dict[str, numpy.ndarray], width: int, hidden: int, blocks: int, context: int
) -> None:
    vocabulary = Vocabulary()
    writer = gguf.GGUFWriter(path, "qwen2")
    writer.add_name("made by a test")
    writer.add_context_length(context)
    writer.add_embedding_length(width)
    writer.add_block_count(blocks)
    writer.add_feed_forward_length(hidden)
    writer.add_head_count(width // 32)
    writer.add_head_count_kv(width // 32)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_rope_freq_base(10000.0)
    writer.add_chat_template("{{ raise_exception('a template was run') }}")
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("deepseek-r1-qwen")
    writer.add_token_list(vocabulary.tokens)
    writer.add_token_types([vocabulary.type(index) for index in range(len(vocabulary.tokens))])
    writer.add_token_merges(vocabulary.merges)
    writer.add_bos_token_id(vocabulary.id(BOS))
    writer.add_eos_token_id(vocabulary.id(EOS))
    writer.add_pad_token_id(vocabulary.id(EOS))
    writer.add_add_bos_token(False)
    writer.add_add_eos_token(False)
    for name, tensor in weights.items():
        writer.add_tensor(name, tensor.astype(numpy.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _weights(scale: float, width: int, hidden: int, blocks: int, vocabulary: int) -> dict[str, numpy.ndarray]:
    random = numpy.random.default_rng(7)

    def matrix(rows: int, columns: int) -> numpy.ndarray:
        return random.standard_normal((rows, columns)) * scale

    weights = {"token_embd.weight": matrix(vocabulary, width), "output.weight": matrix(vocabulary, width)}
    weights["output_norm.weight"] = numpy.ones(width)
    for block in range(blocks):
        for name in ("attn_norm", "ffn_norm"):
            weights[f"blk.{block}.{name}.weight"] = numpy.ones(width)
        for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
            weights[f"blk.{block}.{name}.weight"] = matrix(width, width)
        for name in ("attn_q", "attn_k", "attn_v"):
            weights[f"blk.{block}.{name}.bias"] = numpy.zeros(width)
        weights[f"blk.{block}.ffn_gate.weight"] = matrix(hidden, width)
        weights[f"blk.{block}.ffn_up.weight"] = matrix(hidden, width)
        weights[f"blk.{block}.ffn_down.weight"] = matrix(width, hidden)
    return weights


def _scripted(path: Path) -> None:
    """Every block adds nothing and every token is a direction of its own, so the last token alone decides the next."""
    vocabulary = Vocabulary()
    size = len(vocabulary.tokens)
    weights = _weights(0.0, size, 32, 1, size)
    weights["token_embd.weight"] = numpy.eye(size)
    output = numpy.zeros((size, size))
    newline = _byte_characters()[10]
    script = list(range(vocabulary.script, vocabulary.script + len(REASONING) + len(ANSWER)))
    thinking, answering = script[: len(REASONING)], script[len(REASONING) :]
    end_think, gap = vocabulary.id("</think>"), vocabulary.id(newline * 2)
    chain = [vocabulary.id(newline), *thinking, end_think, gap, *answering, vocabulary.id(EOS)]
    for current, following in itertools.pairwise(chain):
        output[following, current] = 1.0
    weights["output.weight"] = output
    write_model(path, weights, size, 32, 1, 4096)


def entry_for(path: Path, name: str, *, bundled: bool = False) -> ModelEntry:
    data = path.read_bytes()
    return ModelEntry(
        name=name,
        file=path.name,
        size_bytes=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        architecture="qwen2",
        quantization="F32",
        context_length=4096,
        source="made by a test",
        licence="none",
        system_prompt_supported=False,
        ram_gib_8k=0.1,
        ram_gib_32k=0.1,
        note="",
        sampling=Sampling(temperature=0),
        bundled=bundled,
    )


@pytest.fixture(scope="session")
def scripted_weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("models") / "scripted.gguf"
    _scripted(path)
    return path


@pytest.fixture(scope="session")
def random_weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("models") / "random.gguf"
    size = len(Vocabulary().tokens)
    weights = _weights(0.08, 256, 512, 4, size)
    # Control tokens never win, so that it writes on until it is stopped.
    for token in [*CONTROL, "</think>"]:
        weights["output.weight"][Vocabulary().id(token)] = 0
    write_model(path, weights, 256, 512, 4, 4096)
    return path


@pytest.fixture(scope="module")
def scripted(scripted_weights: Path) -> Iterator[LocalEngine]:
    engine = LocalEngine(entry_for(scripted_weights, "scripted"), scripted_weights, context=2048, n_threads=1)
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def rambling(random_weights: Path) -> Iterator[LocalEngine]:
    engine = LocalEngine(entry_for(random_weights, "rambling"), random_weights, context=4096, n_threads=1)
    yield engine
    engine.close()


def outbound(*texts: str, user: str = "jo", conversation: bytes = bytes(16)) -> Outbound:
    """User and assistant messages in turn, the user first."""
    roles = [Role.USER, Role.ASSISTANT] * len(texts)
    messages = tuple(OutboundMessage(role, text) for role, text in zip(roles, texts, strict=False))
    return Outbound(messages, Principal(user, frozenset(), "os-user", "here"), conversation, frozenset())


def collect(events: Iterator[object]) -> SimpleNamespace:
    """Everything of a reply: both texts, how it ended, and all events."""
    everything = list(events)
    tokens = [event for event in everything if isinstance(event, Token)]
    text: Callable[[Channel], str] = lambda channel: "".join(t.text for t in tokens if t.channel is channel)  # noqa: E731
    (finished,) = (event for event in everything if isinstance(event, Finished))
    assert everything[-1] is finished
    return SimpleNamespace(
        reasoning=text(Channel.REASONING),
        answer=text(Channel.ANSWER),
        reason=finished.reason,
        usage=finished.usage,
        events=everything,
    )


def greedy(**changes: int) -> Sampling:
    return dataclasses.replace(Sampling(temperature=0, max_tokens=64, max_reasoning_tokens=32), **changes)


@pytest.fixture(scope="session")
def make() -> SimpleNamespace:
    """The helpers of this file, for tests that can't import it by name."""
    return SimpleNamespace(
        outbound=outbound,
        collect=collect,
        greedy=greedy,
        entry_for=entry_for,
        reasoning=REASONING_TEXT,
        answer=ANSWER_TEXT,
    )
