"""Puts other words in the place of those that a reply copies, so that copying is learnt of any word and not of known ones."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterable

from training.demo_model.sampling import EVERY, Turn
from training.demo_model.wordings import words

COPYING = frozenset({"draft", "list", "rewrite", "summary", "form", "sum", "follow-up"})
"""Tasks whose replies repeat the request's own words."""
REPLACED = 0.6
"""How likely a copied word is replaced."""
KEPT = frozenset(
    word.lower()
    for domain, topics in words.TOPICS.items()
    if domain != "other"
    for topic in topics
    for word in re.findall(r"[^\W\d_]{3,}", re.sub(r"\{\w+\}", "", topic))
)
"""Words that a draft goes on from: what is said after an invoice is not what is said after a party."""
_AFTER_ARTICLE = re.compile(r"\b(?:the|a|an|my|our|your|this|of|for) ([^\W\d_]{3,})")
"""Of a text to be rewritten, only nouns are replaced: what is done with a sentence depends on its other words."""
_WORD = re.compile(r"\[[A-Z][A-Z0-9_]*\]|[^\W\d_]{3,}")
_ONSETS = "b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p ph pl pr qu r s sc sh sl sm sn sp st str sw t th tr tw v w wh z".split()
_RIMES = (
    "ab ack ad age ail ain air ake all am an and ang ank ap ar ard arm art ash ate ave ay ea ead eak eam ear eat eck ed "
    "eed eel een eep eer eet ell en end ent er ern ess est et ew ice ick id ide ie ight ile ill im in ind ine ing ink int "
    "ip ire irl ish iss ist it ive oad oat ob ock od oke old ole om on one ong ood ook ool oom oon oor op ord ore ork orn "
    "orse ort ose oss ot ough ound our ouse out ow own oy ub uck ue uff ug ull um umb un unch und ung unk unt up ur urn "
    "us ush ust ut ute"
).split()
_ENDINGS = " | | | |s|ed|ing|er|ly|y|tion|ness|ment|able|al|ful|ic|ive|ism|ology|berg|ski|mann|ini".replace(
    " ", ""
).split("|")
_LETTERS = "abcdefghijklmnopqrstuvwxyz" * 3 + "aeiou" * 4 + "áéíóöüñçčřšžäåøł"


def template_words(turns: Iterable[Turn]) -> frozenset[str]:
    """Words that replies have of their own: in some reply whose request and history do not hold them."""
    own: Counter[str] = Counter()
    for turn in turns:
        asked = set(_lower(turn.request))
        own.update(set(_lower(f"{turn.reasoning} {turn.answer}")) - asked)
    return frozenset(own)


def varied(rng: random.Random, texts: list[str], turn: Turn, own: frozenset[str]) -> tuple[list[str], Turn]:
    """`texts` of the history and the turn with copied words replaced, the same word everywhere by the same."""
    asked = set(_lower(" ".join((*texts, turn.request))))
    if turn.task == "rewrite":
        asked = set(_AFTER_ARTICLE.findall(turn.request.lower()))
    copied = sorted((asked & set(_lower(f"{turn.reasoning} {turn.answer}"))) - own - KEPT)
    other = {word: invented(rng) for word in copied if rng.random() < REPLACED}

    def put(text: str) -> str:
        return _WORD.sub(lambda match: _cased(match[0], other.get(match[0].lower(), "")), text)

    return [put(text) for text in texts], Turn(turn.task, put(turn.request), put(turn.reasoning), put(turn.answer))


def invented(rng: random.Random) -> str:
    """A word: a known one, one with a slip in it, one that sounds like one, or letters in no order."""
    chance = rng.random()
    if chance < 0.5:
        at = rng.randrange(len(words.COMMON))
        word = words.COMMON[at if at % EVERY != EVERY - 1 else at - 1]
        if chance < 0.3:
            return word
        place = rng.randrange(len(word))
        return word[:place] + rng.choice(("", rng.choice(_LETTERS), word[place] * 2)) + word[place + 1 :] or word
    if chance < 0.85:
        parts = "".join(rng.choice(_ONSETS) + rng.choice(_RIMES) for _ in range(rng.choice((1, 1, 2, 2, 3))))
        return parts + rng.choice(_ENDINGS)
    return "".join(rng.choice(_LETTERS) for _ in range(rng.randint(2, 9)))


def _lower(text: str) -> Iterable[str]:
    return (word.lower() for word in _WORD.findall(text) if word[0] != "[" and not (word.isupper() and len(word) > 1))


def _cased(word: str, other: str) -> str:
    """`other` with the first letter as in `word`; `word` where there is no other."""
    if not other or word[0] == "[" or (word.isupper() and len(word) > 1):
        return word
    return other[0].upper() + other[1:] if word[0].isupper() else other
