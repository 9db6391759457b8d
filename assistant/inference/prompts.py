"""R1's prompt, built in token space: BOS, system text, then the turns, and a reply forced to start in `<think>`.

What people and files say is tokenized by itself with special tokens off, and think tags in it are cut in two, so that
no text can forge a role or a piece of reasoning. If a special token came out of such a text all the same, nothing is
sent.

Source: the chat format of DeepSeek-R1's distills (their tokenizer_config.json), reasoning dropped from history as
prescribed there.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from assistant.facts import Role

USER_TAG, ASSISTANT_TAG = "<｜User｜>", "<｜Assistant｜>"
THINK_TAG, END_THINK_TAG = "<think>", "</think>"


class SpecialTokenForged(Exception):
    """A text turned into a special token although it was tokenized as plain text. Quotes nothing."""


@dataclass(frozen=True)
class Vocabulary:
    """What building a prompt needs of a model's vocabulary; ids are read from the file, by name."""

    tokenize: Callable[[bytes], list[int]]
    """UTF-8 to ids, special tokens off, nothing added."""
    bos: int
    eos: int
    user: int
    assistant: int
    think: int
    end_think: int
    special: frozenset[int]
    """Ids that no text may turn into: control tokens and user-defined ones longer than a character."""
    breakable: tuple[str, ...]
    """Texts that tokenize as special even with special tokens off."""
    cuts: re.Pattern[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        longest_first = sorted(self.breakable, key=len, reverse=True)
        pattern = "(?=" + "|".join(map(re.escape, longest_first)) + ")" if longest_first else r"(?!)"
        object.__setattr__(self, "cuts", re.compile(pattern))


def plain_tokens(vocabulary: Vocabulary, text: str) -> list[int]:
    """Untrusted text as ids, none of them special. Raises SpecialTokenForged where that can't be had."""
    # Every place where a tag begins, overlapping ones too, is cut after its first character.
    cuts = [0, *(match.start() + 1 for match in vocabulary.cuts.finditer(text)), len(text)]
    ids: list[int] = []
    for start, end in itertools.pairwise(cuts):
        if start < end:
            ids += vocabulary.tokenize(text[start:end].encode("utf-8", "replace"))
    if not vocabulary.special.isdisjoint(ids):
        raise SpecialTokenForged
    return ids


def build_prompt(vocabulary: Vocabulary, messages: Iterable[tuple[Role, str]]) -> list[int]:
    """The whole prompt, ending in `<｜Assistant｜><think>` and a line break.

    Messages come in order; a system text stands raw after BOS. Answers in history lose their reasoning.
    """
    ids = [vocabulary.bos]
    for role, text in messages:
        match role:
            case Role.SYSTEM:
                ids += plain_tokens(vocabulary, text)
            case Role.USER:
                ids += [vocabulary.user, *plain_tokens(vocabulary, text)]
            case Role.ASSISTANT:
                ids += [vocabulary.assistant, *answer_tokens(vocabulary, text)]
    return [*ids, vocabulary.assistant, *opening(vocabulary)]


def answer_tokens(vocabulary: Vocabulary, text: str) -> list[int]:
    """An earlier answer as history shows it: only what follows the reasoning, closed by EOS."""
    return [*plain_tokens(vocabulary, without_reasoning(text)), vocabulary.eos]


def opening(vocabulary: Vocabulary) -> list[int]:
    """What every reply is forced to start with: `<think>` and a line break."""
    return [vocabulary.think, *vocabulary.tokenize(b"\n")]


def closing(vocabulary: Vocabulary) -> list[int]:
    """What ends reasoning that has run out of its allowance, as the model itself would end it."""
    return [*vocabulary.tokenize(b"\n"), vocabulary.end_think, *vocabulary.tokenize(b"\n\n")]


def without_reasoning(text: str) -> str:
    """An answer without a leading block of reasoning, should the caller have left one in, and without outer white
    space."""
    if text.lstrip().startswith(THINK_TAG):
        text = text.partition(END_THINK_TAG)[2]
    return text.strip()


def common_prefix(first: Sequence[int], second: Sequence[int]) -> int:
    """How many ids two sequences have in common at their start."""
    for index, (one, other) in enumerate(zip(first, second, strict=False)):
        if one != other:
            return index
    return min(len(first), len(second))
