"""The byte-level BPE vocabulary of the demonstration model: learnt from generated text, cut as llama.cpp cuts it.

Requests are tokenized apart from the role tokens, so that no text can forge a role.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from training.demo_model.generate import Conversation, conversation

BOS = "<｜begin▁of▁sentence｜>"
EOS = "<｜end▁of▁sentence｜>"
USER = "<｜User｜>"
ASSISTANT = "<｜Assistant｜>"
THINK = "<think>"
THINK_END = "</think>"
SPECIAL = (BOS, EOS, USER, ASSISTANT, THINK, THINK_END)
VOCABULARY = 2048

SPLIT = (
    r"(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
"""How llama.cpp cuts text before merging where `tokenizer.ggml.pre` is `deepseek-r1-qwen`: each digit stands alone."""


@dataclass(frozen=True)
class Encoded:
    """Token ids of a conversation; from `start` on they are to be learnt."""

    ids: list[int]
    start: int
    weights: list[float]
    """Weight of each id of the reply in the loss."""


def learn(count: int) -> Tokenizer:
    """A tokenizer learnt from `count` generated conversations."""
    tokenizer = _cutting(models.BPE())
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY - len(SPECIAL),
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )

    def texts() -> list[str]:
        found = []
        for index in range(count):
            item = conversation(f"vocabulary-{index}")
            found += [item.turn.request, item.turn.reasoning, item.turn.answer]
            found += [text for turn in item.history for text in turn]
        return found

    tokenizer.train_from_iterator(texts(), trainer)
    tokenizer.add_special_tokens(list(SPECIAL))
    return tokenizer


def restored(tokens: Sequence[str], merges: Sequence[str]) -> Tokenizer:
    """The tokenizer of these tokens in the order of their ids, and these merges, each as `left right`."""
    vocabulary = {token: index for index, token in enumerate(tokens) if token not in SPECIAL}
    pairs = [(left, right) for left, right in (merge.split(" ") for merge in merges)]
    tokenizer = _cutting(models.BPE(vocabulary, pairs))
    tokenizer.add_special_tokens(list(SPECIAL))
    return tokenizer


def _cutting(model: models.BPE) -> Tokenizer:
    """A tokenizer of `model` that cuts text as SPLIT says."""
    tokenizer = Tokenizer(model)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(SPLIT), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer


def plain(tokenizer: Tokenizer, text: str) -> list[int]:
    """Ids of `text` with no special token among them."""
    assert not any(name in text for name in SPECIAL)
    return list(tokenizer.encode(text).ids)


def prompt(tokenizer: Tokenizer, item: Conversation) -> list[int]:
    """Ids up to and with the forced start of the reasoning, as the engine builds them."""
    special = {name: tokenizer.token_to_id(name) for name in SPECIAL}
    ids = [special[BOS]]
    for request, answer in item.history:
        ids += [special[USER], *plain(tokenizer, request), special[ASSISTANT], *plain(tokenizer, answer), special[EOS]]
    return [
        *ids,
        special[USER],
        *plain(tokenizer, item.turn.request),
        special[ASSISTANT],
        special[THINK],
        *plain(tokenizer, "\n"),
    ]


def encode(tokenizer: Tokenizer, item: Conversation) -> Encoded:
    """The whole conversation. Ids of placeholders, numbers and names weigh more: copying them is what matters."""
    ids = prompt(tokenizer, item)
    start = len(ids)
    reply = [
        *plain(tokenizer, item.turn.reasoning + "\n"),
        tokenizer.token_to_id(THINK_END),
        *plain(tokenizer, "\n\n" + item.turn.answer),
        tokenizer.token_to_id(EOS),
    ]
    weights = []
    inside = False
    for token in reply:
        piece = tokenizer.id_to_token(token)
        weights.append(2.0 if inside or "[" in piece or piece.isdigit() else 1.0)
        inside = ("[" in piece or inside) and "]" not in piece
    return Encoded(ids + reply, start, weights)


def merges(tokenizer: Tokenizer) -> list[str]:
    """The merges in their order, each as `left right`."""
    return [
        merge if isinstance(merge, str) else " ".join(merge)
        for merge in json.loads(tokenizer.to_str())["model"]["merges"]
    ]


def load(path: Path) -> Tokenizer:
    """The tokenizer saved at `path`."""
    return Tokenizer.from_file(str(path))
