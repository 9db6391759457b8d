"""Tokens a second through the whole engine (child, sandbox, pipe, detokenizing) against a bare llama.cpp low-level loop.

    python -m benchmarks.engine [GGUF] [--tokens N] [--prompt N] [--threads N] [--rounds N]

Both use the same file, threads, prompt and greedy sampling, and take turns in one run, so that only their ratio counts.
Without a file the bundled demonstration model is used.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import statistics
import time
from pathlib import Path
from typing import Any

from assistant.cores import usable_cores
from assistant.facts import Outbound, OutboundMessage, Principal, Role
from assistant.inference import bindings
from assistant.inference.engine import Cancellation, Finished, Sampling, Token
from assistant.inference.llama import Model
from assistant.inference.local import LocalEngine
from assistant.inference.models import BUNDLED, ModelEntry
from assistant.inference.prompts import build_prompt
from assistant.inference.weights import read_header

BUDGET = 0.97
"""The share of the bare loop's tokens a second that the engine must reach."""


class BareLoop:
    """Prefill and greedy decoding with nothing around them: no text, no channels, no stops."""

    def __init__(self, api: Any, model: Model, context: int, threads: int) -> None:
        self._api = api
        parameters = api.llama_context_default_params()
        parameters.n_ctx = context
        parameters.n_threads = parameters.n_threads_batch = threads
        parameters.no_perf = True
        self._context = api.llama_init_from_model(model.handle, parameters)
        self._sampler = api.llama_sampler_chain_init(api.llama_sampler_chain_default_params())
        api.llama_sampler_chain_add(self._sampler, api.llama_sampler_init_greedy())

    def run(self, prompt: list[int], tokens: int) -> tuple[float, float]:
        """Seconds until the first token, and tokens a second after it."""
        api = self._api
        api.llama_memory_clear(api.llama_get_memory(self._context), True)
        begun = time.perf_counter()
        for start in range(0, len(prompt), 512):
            chunk = prompt[start : start + 512]
            self._decode((ctypes.c_int32 * len(chunk))(*chunk), len(chunk))
        one = (ctypes.c_int32 * 1)()
        one[0] = api.llama_sampler_sample(self._sampler, self._context, -1)
        first = time.perf_counter()
        for _ in range(tokens - 1):
            self._decode(one, 1)
            one[0] = api.llama_sampler_sample(self._sampler, self._context, -1)
        return first - begun, (tokens - 1) / (time.perf_counter() - first)

    def _decode(self, tokens: Any, count: int) -> None:
        if self._api.llama_decode(self._context, self._api.llama_batch_get_one(tokens, count)) != 0:
            raise RuntimeError("llama.cpp gave up")


def through_engine(engine: LocalEngine, outbound: Outbound, tokens: int) -> tuple[float, float, int]:
    """Seconds until the first text arrived, tokens a second after it as the caller sees them, and tokens of prompt."""
    engine.forget()
    sampling = Sampling(temperature=0, max_tokens=tokens, max_reasoning_tokens=tokens)
    begun = time.perf_counter()
    first, early = 0.0, 0
    for event in engine.generate(outbound, sampling, Cancellation()):
        if isinstance(event, Token) and not first:
            first, early = time.perf_counter(), event.count
        if isinstance(event, Finished):
            written = event.usage.completion_tokens - early
            return first - begun, written / (time.perf_counter() - first), event.usage.completion_tokens
    raise RuntimeError("the engine ended without an end")


def main() -> None:
    """Run and print the ratio. Exit 1 where the budget is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gguf", nargs="?", type=Path, default=BUNDLED / "demo.gguf")
    parser.add_argument("--tokens", type=int, default=256)
    parser.add_argument("--prompt", type=int, default=200, help="characters of the prompt")
    parser.add_argument("--threads", type=int, default=usable_cores())
    parser.add_argument("--rounds", type=int, default=7)
    arguments = parser.parse_args()
    path: Path = arguments.gguf
    if not path.is_file():
        parser.error(f"there is no file {path}")
    entry = _entry(path)
    text = ("The quick brown fox jumps over the lazy dog. " * (arguments.prompt // 45 + 1))[: arguments.prompt]
    principal = Principal("benchmark", frozenset(), "os-user", "here")
    outbound = Outbound((OutboundMessage(Role.USER, text),), principal, bytes(16), frozenset())
    api = bindings.load()
    model = Model(api, str(path), 0, lambda fraction: None)
    prompt = build_prompt(model.vocabulary, [(Role.USER, text)])
    context = min(model.context_length, len(prompt) + 2 * arguments.tokens + 64)
    bare = BareLoop(api, model, context, arguments.threads)
    engine = LocalEngine(entry, path, context=context, n_threads=arguments.threads, n_gpu_layers=0)
    try:
        rows = []
        for turn in range(arguments.rounds + 1):
            ttft, rate, written = through_engine(engine, outbound, arguments.tokens)
            bare_ttft, bare_rate = bare.run(prompt, written)
            if turn:  # the first round warms both up
                rows.append((ttft, rate, bare_ttft, bare_rate))
    finally:
        engine.close()
    ttft, rate, bare_ttft, bare_rate = (statistics.median(column) for column in zip(*rows, strict=True))
    ratio = statistics.median(row[1] / row[3] for row in rows)
    print(
        f"model {path.name}, {arguments.threads} threads, {len(prompt)} prompt tokens, {written} written, median of {len(rows)}"
    )
    print(f"first token   engine {ttft * 1000:8.1f} ms   bare {bare_ttft * 1000:8.1f} ms")
    print(f"tokens/s      engine {rate:8.1f}      bare {bare_rate:8.1f}      ratio {ratio:.3f} (budget {BUDGET})")
    raise SystemExit(0 if ratio >= BUDGET else 1)


def _entry(path: Path) -> ModelEntry:
    """A catalogue entry for whatever file is measured: here nothing is protected."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    size, architecture = path.stat().st_size, read_header(path).architecture
    return ModelEntry(
        path.stem, path.name, size, digest, architecture, "", 1 << 20, "", "", False, 0.0, 0.0, "", Sampling()
    )


if __name__ == "__main__":
    main()
