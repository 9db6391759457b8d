"""Runs an exported file through llama.cpp, greedily, with prompts built in token space as the engine builds them.

Needs llama-cpp-python, so it runs in the project's environment; the other modules need the training environment.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import llama_cpp

LIMIT = 500
"""Ids after which a reply counts as not ended."""


@dataclass(frozen=True)
class Reply:
    """What the model wrote."""

    reasoning: str
    answer: str
    reasoning_ended: bool
    turn_ended: bool
    tokens: int


class Runner:
    """One loaded file. `threads` is passed to llama.cpp."""

    def __init__(self, path: Path, threads: int = 1) -> None:
        self.llama = llama_cpp.Llama(
            str(path), n_ctx=2048, n_batch=512, n_threads=threads, n_threads_batch=threads, verbose=False, seed=0
        )
        self.bos, self.eos = self.special("<｜begin▁of▁sentence｜>"), self.special("<｜end▁of▁sentence｜>")
        self.user, self.assistant = self.special("<｜User｜>"), self.special("<｜Assistant｜>")
        self.think, self.think_end = self.special("<think>"), self.special("</think>")

    def special(self, name: str) -> int:
        """The id of a role or think token."""
        ids = self.llama.tokenize(name.encode(), add_bos=False, special=True)
        assert len(ids) == 1, name
        return ids[0]

    def plain(self, text: str) -> list[int]:
        """Ids of untrusted text: nothing in it becomes a role."""
        return list(self.llama.tokenize(text.encode(), add_bos=False, special=False))

    def prompt(self, request: str, history: Sequence[tuple[str, str]] = ()) -> list[int]:
        """The ids that a turn starts from; `history` holds earlier requests and answers."""
        ids = [self.bos]
        for earlier, answer in history:
            ids += [self.user, *self.plain(earlier), self.assistant, *self.plain(answer), self.eos]
        return [*ids, self.user, *self.plain(request), self.assistant, self.think, *self.plain("\n")]

    def reply(self, request: str, history: Sequence[tuple[str, str]] = ()) -> Reply:
        """The greedy reply."""
        prompt = self.prompt(request, history)
        ids: list[int] = []
        ended = False
        for token in self.llama.generate(prompt, temp=0.0, repeat_penalty=1.0, reset=True):
            if token == self.eos:
                ended = True
                break
            ids.append(token)
            if len(ids) >= LIMIT:
                break
        closed = self.think_end in ids
        at = ids.index(self.think_end) if closed else len(ids)
        return Reply(
            self.llama.detokenize(ids[:at]).decode(errors="replace").strip(),
            self.llama.detokenize(ids[at + 1 :]).decode(errors="replace").strip(),
            closed,
            ended,
            len(ids),
        )

    def logits(self, ids: Sequence[int]) -> list[float]:
        """Scores of every token after the last of `ids`."""
        self.llama.reset()
        self.llama.eval(list(ids))
        row = self.llama._ctx.get_logits_ith(-1) if hasattr(self.llama._ctx, "get_logits_ith") else None
        pointer = row or llama_cpp.llama_get_logits_ith(self.llama.ctx, -1)
        return [pointer[index] for index in range(self.llama.n_vocab())]
