"""The token loop over llama.cpp's low-level functions, and the cache of what the model has already read.

Runs only in the shut-in child. A context belongs to one owner (a person's conversation) at a time: for another owner it
is emptied before a token is read. Nothing here prints, logs or stores text.
"""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from assistant.facts import Role
from assistant.inference.engine import Channel, Finished, FinishReason, Prefill, Sampling, Token, Usage
from assistant.inference.prompts import (
    ASSISTANT_TAG,
    END_THINK_TAG,
    THINK_TAG,
    USER_TAG,
    Vocabulary,
    answer_tokens,
    build_prompt,
    closing,
    common_prefix,
    opening,
)
from assistant.inference.reasoning import Splitter
from assistant.inference.threads import ThreadChooser

PREFILL_CHUNK = 256
"""Tokens of a prompt read between two reports of progress."""
_ROOM = 16
"""Tokens of context that must be left for a reply, or the prompt is too long."""
_PENALTY_WINDOW = 64
_SMALL_MODEL = 64 << 20
"""Bytes of weights below which one thread is tried first."""
_ATTR_CONTROL, _ATTR_USER_DEFINED = 1 << 3, 1 << 4
_LOG_ERROR = 4


class LoadFailed(Exception):
    """llama.cpp did not take the weights. The text is its own last words, about the file only."""


class DecodeFailed(Exception):
    """llama.cpp gave up in the middle. Carries its return code only."""


@dataclass(frozen=True)
class PromptTooLong(Exception):
    """The prompt does not fit into the context with room for a reply."""

    tokens: int
    limit: int


class Interrupt:
    """A flag that C code can look at without Python's lock, so that work stops within one step of a computation."""

    def __init__(self) -> None:
        self.concluding = False
        """Set where the reasoning is to be closed. Only the token loop looks at it, between two tokens."""
        self._byte = ctypes.create_string_buffer(2)
        self.address = ctypes.addressof(self._byte)

    def set(self) -> None:
        self._byte[0] = b"\1"

    def clear(self) -> None:
        """Nothing is asked any more, neither to stop nor to conclude."""
        self._byte[0] = b"\0"
        self.concluding = False

    @property
    def is_set(self) -> bool:
        return self._byte[0] != b"\0"


class Model:
    """Weights and vocabulary.

    Args: llama.cpp's bindings; where the weights are; layers for the GPU (-1 all, -2 all where the build has one);
    a callable that is told the fraction loaded. Raises LoadFailed.
    """

    def __init__(self, api: Any, path: str, gpu_layers: int, progress: Callable[[float], None]) -> None:
        self._api = api
        errors: list[str] = []

        def log(level: int, text: bytes, _: object) -> None:
            if level == _LOG_ERROR and text:
                errors.append(text.decode("utf-8", "replace").strip())
                del errors[:-3]

        # llama.cpp writes to stderr where it has no callback; this one stays for the life of the process.
        self._log = api.llama_log_callback(log)
        api.llama_log_set(self._log, None)
        api.llama_backend_init()
        parameters = api.llama_model_default_params()
        if gpu_layers != -2 or not api.llama_supports_gpu_offload():
            parameters.n_gpu_layers = max(gpu_layers, -1) if api.llama_supports_gpu_offload() else 0
        else:
            parameters.n_gpu_layers = -1

        def report(fraction: float, _: object) -> bool:
            progress(min(max(fraction, 0.0), 1.0))
            return True

        report_callback = api.llama_progress_callback(report)
        parameters.progress_callback = report_callback
        self.handle = api.llama_model_load_from_file(path.encode(), parameters)
        if not self.handle:
            raise LoadFailed("; ".join(errors) or "it gave no reason")
        self.handle_vocabulary = api.llama_model_get_vocab(self.handle)
        self.context_length: int = api.llama_model_n_ctx_train(self.handle)
        self._pieces: dict[int, bytes] = {}
        self.vocabulary = self._read_vocabulary()
        # Whatever would begin another turn ends this one, beside the tokens that the file calls an end.
        known = self.vocabulary
        self.ends = frozenset({known.bos, known.user, known.assistant, known.eos})

    def is_end(self, token: int) -> bool:
        """Whether a token ends the reply."""
        return token in self.ends or bool(self._api.llama_vocab_is_eog(self.handle_vocabulary, token))

    def piece(self, token: int) -> bytes:
        """The bytes of a token, of any length; nothing for control tokens."""
        known = self._pieces.get(token)
        if known is None:
            known = self._pieces[token] = self._read_piece(token)
        return known

    def _read_piece(self, token: int) -> bytes:
        size = 64
        while True:
            buffer = ctypes.create_string_buffer(size)
            length = self._api.llama_token_to_piece(self.handle_vocabulary, token, buffer, size, 0, False)
            if length >= 0:
                return buffer.raw[:length]
            size = -length

    def _tokenize(self, text: bytes, special: bool = False) -> list[int]:
        size = len(text) + 8
        while True:
            ids = (ctypes.c_int32 * size)()
            count = self._api.llama_tokenize(self.handle_vocabulary, text, len(text), ids, size, False, special)
            if count >= 0:
                return ids[:count]
            size = -count

    def _read_vocabulary(self) -> Vocabulary:
        api, handle = self._api, self.handle_vocabulary
        special: set[int] = set()
        breakable: list[str] = []
        for token in range(api.llama_vocab_n_tokens(handle)):
            attributes = api.llama_vocab_get_attr(handle, token)
            if attributes & _ATTR_CONTROL:
                special.add(token)
            elif attributes & _ATTR_USER_DEFINED:
                text = self.piece(token).decode("utf-8", "replace")
                if len(text) > 1 and not text.isspace():  # a lone character or a run of blanks forges nothing
                    special.add(token)
                    breakable.append(text)
        return Vocabulary(
            tokenize=self._tokenize,
            bos=api.llama_vocab_bos(handle),
            eos=api.llama_vocab_eos(handle),
            user=self._named(USER_TAG),
            assistant=self._named(ASSISTANT_TAG),
            think=self._named(THINK_TAG),
            end_think=self._named(END_THINK_TAG),
            special=frozenset(special),
            breakable=tuple(dict.fromkeys((*breakable, THINK_TAG, END_THINK_TAG))),
        )

    def _named(self, tag: str) -> int:
        ids = self._tokenize(tag.encode(), special=True)
        if len(ids) != 1:
            raise LoadFailed(f"its vocabulary has no token {tag}, so it is not an R1 distill")
        return ids[0]


class Context:
    """One sequence of tokens that a model has read, and the loop that continues it.

    Args: bindings and model; tokens of context; threads; the flag that stops whatever runs.
    """

    def __init__(self, api: Any, model: Model, size: int, threads: int, interrupt: Interrupt) -> None:
        self._api, self._model, self._interrupt = api, model, interrupt
        parameters = api.llama_context_default_params()
        parameters.n_ctx = size
        parameters.n_batch = parameters.n_ubatch = PREFILL_CHUNK
        parameters.n_threads = parameters.n_threads_batch = threads
        parameters.no_perf = True
        self._handle = api.llama_init_from_model(model.handle, parameters)
        if not self._handle:
            raise LoadFailed("there is not enough memory for a context of this size")
        self.size: int = min(api.llama_n_ctx(self._handle), size)
        # A model that fits a cache is done with a step before other threads have woken up.
        small = api.llama_model_size(model.handle) < _SMALL_MODEL
        self._most_threads = threads
        self._chooser = ThreadChooser(threads, 1 if small else threads)
        self._small = small
        self._use_threads(self._chooser.count)
        self._memory = api.llama_get_memory(self._handle)
        self._array = (ctypes.c_int32 * (self.size + PREFILL_CHUNK))()
        self._tokens: list[int] = []
        self._owner = b""
        self._next_turn: list[int] = []
        # strlen is a C function that answers "not zero" as soon as the flag's byte is: no Python runs inside a
        # computation.
        strlen = ctypes.cast(ctypes.CDLL(None).strlen, ctypes.c_void_p).value
        self._abort = api.ggml_abort_callback(strlen)
        api.llama_set_abort_callback(self._handle, self._abort, interrupt.address)

    def forget(self) -> None:
        """Empty the cache, its memory included."""
        self._api.llama_memory_clear(self._memory, True)
        self._tokens, self._next_turn, self._owner = [], [], b""
        ctypes.memset(self._array, 0, ctypes.sizeof(self._array))

    def generate(
        self, owner: bytes, messages: Iterable[tuple[Role, str]], sampling: Sampling
    ) -> Iterator[Prefill | Token | Finished]:
        """The reply to a conversation. Ends in Finished, also where the interrupt stopped it; the text so far counts.

        Raises PromptTooLong before anything is read, SpecialTokenForged, DecodeFailed.
        """
        begun = time.perf_counter()
        if owner != self._owner:
            self.forget()
            self._owner = owner
        vocabulary = self._model.vocabulary
        prompt = build_prompt(vocabulary, messages)
        if len(prompt) > self.size - _ROOM:
            raise PromptTooLong(len(prompt), self.size - _ROOM)
        self._next_turn = []
        cached = yield from self._prefill(prompt)
        if self._tokens != prompt:
            yield Finished(FinishReason.CANCELLED, Usage(prompt_tokens=len(prompt), cached_tokens=cached))
            return
        yield from self._reply(prompt, cached, sampling, begun)

    def prepare_next_turn(self) -> None:
        """Read the answer again without its reasoning, as the next prompt will show it, while the person reads.

        Stops as soon as the interrupt is set; what was read until then still counts.
        """
        target, self._next_turn = self._next_turn, []
        if target and len(target) < self.size:
            for _ in self._prefill(target):
                pass

    def _prefill(self, prompt: list[int]) -> Generator[Prefill, None, int]:
        """Bring the cache to `prompt`; returns how many tokens it held. Cut short by the interrupt."""
        # The last token is always read anew: sampling needs what the model says after it.
        kept = min(common_prefix(self._tokens, prompt), len(prompt) - 1)
        if not self._api.llama_memory_seq_rm(self._memory, 0, kept, -1):
            self._api.llama_memory_clear(self._memory, True)
            kept = 0
        del self._tokens[kept:]
        yield Prefill(kept, len(prompt))
        while len(self._tokens) < len(prompt):
            done = len(self._tokens)
            if not self._read(prompt[done : done + PREFILL_CHUNK]):
                return kept
            yield Prefill(len(self._tokens), len(prompt))
        return kept

    def _read(self, tokens: list[int]) -> bool:
        """Have the model read tokens; False where the interrupt came first, and then none of them counts."""
        if self._interrupt.is_set:
            return False
        start, count = len(self._tokens), len(tokens)
        self._array[start : start + count] = tokens
        pointer = ctypes.cast(ctypes.addressof(self._array) + 4 * start, ctypes.POINTER(ctypes.c_int32))
        code = self._api.llama_decode(self._handle, self._api.llama_batch_get_one(pointer, count))
        if code == 0:
            self._tokens += tokens
            return True
        self._api.llama_memory_seq_rm(self._memory, 0, start, -1)
        if code == 2:
            return False
        raise DecodeFailed(code)

    def _read_one(self, token: int) -> bool:
        """As `_read`, for the token just written; learns how many threads are worth using."""
        count, begun = self._chooser.count, time.perf_counter()
        read = self._read([token])
        if read:
            self._chooser.record(time.perf_counter() - begun)
            if self._chooser.count != count:
                self._use_threads(self._chooser.count)
        return read

    def _use_threads(self, count: int) -> None:
        # Reading a prompt has enough to do between two meetings of its threads, unless the model is small.
        self._api.llama_set_n_threads(self._handle, count, count if self._small else self._most_threads)

    def _reply(self, prompt: list[int], cached: int, sampling: Sampling, begun: float) -> Iterator[Token | Finished]:
        model, vocabulary = self._model, self._model.vocabulary
        ending = closing(vocabulary)
        room = min(sampling.max_tokens, self.size - len(prompt))
        # A reply cut off in its reasoning is worth nothing: a quarter of the room is kept for the answer.
        allowance = min(sampling.max_reasoning_tokens, room * 3 // 4)
        splitter = Splitter(vocabulary.think, vocabulary.end_think)
        answer: list[str] = []
        count = reasoned = 0
        close_now = closed = False
        reason = FinishReason.LENGTH
        first = 0.0
        sampler = self._sampler(sampling)
        try:
            while True:
                reasoning = splitter.channel is Channel.REASONING
                if reasoning and not closed and (close_now or self._interrupt.concluding or reasoned >= allowance):
                    if not self._read(ending):
                        reason = FinishReason.CANCELLED
                        break
                    closed, reasoning = True, False
                    for channel, text in splitter.feed(vocabulary.end_think, b""):
                        yield Token(channel, text, count)
                token = self._api.llama_sampler_sample(sampler, self._handle, -1)
                first = first or time.perf_counter()
                if model.is_end(token):
                    if reasoning and not closed:
                        close_now = True  # it ended without an answer: its reasoning is closed for it, once
                        continue
                    reason = FinishReason.STOP
                    break
                if token not in (vocabulary.think, vocabulary.end_think):
                    count += 1
                    reasoned += reasoning
                for channel, text in splitter.feed(token, model.piece(token)):
                    if channel is Channel.ANSWER:
                        answer.append(text)
                    yield Token(channel, text, count)
                if count >= room or len(self._tokens) + len(ending) >= self.size:
                    break
                if not self._read_one(token):
                    reason = FinishReason.CANCELLED
                    break
        finally:
            self._api.llama_sampler_free(sampler)
        for channel, text in splitter.finish():
            if channel is Channel.ANSWER:
                answer.append(text)
            yield Token(channel, text, count)
        if answer:
            turn = prompt[: len(prompt) - len(opening(vocabulary))]
            self._next_turn = turn + answer_tokens(vocabulary, "".join(answer))
        now = time.perf_counter()
        rate = (count - 1) / (now - first) if count > 1 and now > first else 0.0
        usage = Usage(len(prompt), cached, count, reasoned, ((first or now) - begun) * 1000, rate)
        yield Finished(reason, usage)

    def _sampler(self, sampling: Sampling) -> Any:
        api = self._api
        chain = api.llama_sampler_chain_init(api.llama_sampler_chain_default_params())
        steps = []
        if sampling.repeat_penalty != 1:
            tokens = api.llama_vocab_n_tokens(self._model.handle_vocabulary)
            steps.append(api.llama_sampler_init_penalties(tokens, _PENALTY_WINDOW, sampling.repeat_penalty, 0.0, 0.0))
        if sampling.temperature == 0:
            steps.append(api.llama_sampler_init_greedy())
        else:
            if sampling.top_k:
                steps.append(api.llama_sampler_init_top_k(sampling.top_k))
            if sampling.top_p < 1:
                steps.append(api.llama_sampler_init_top_p(sampling.top_p, 1))
            if sampling.min_p:
                steps.append(api.llama_sampler_init_min_p(sampling.min_p, 1))
            steps.append(api.llama_sampler_init_temp(sampling.temperature))
            steps.append(api.llama_sampler_init_dist(sampling.seed or 0))
        for step in steps:
            api.llama_sampler_chain_add(chain, step)
        return chain
