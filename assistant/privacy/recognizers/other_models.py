"""Other models as finders of names: a spaCy pipeline, a token classifier of Transformers, or a GLiNER model.

Each is shown a stretch of text and gives spans with scores. None may read a text only in part: what is too long for a model is
given back to be cut, since the libraries themselves would leave out the rest and say nothing.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from assistant.errors import AssistantError
from assistant.privacy.recognizers.other_folders import OtherDetector, check, gliner_configuration, library, wrong

UNSCORED = 0.85
"""The score of a name from a spaCy component that gives none; as Presidio has it."""
_NAMES = {
    "PERSON": "per person pers prs ps persname name firstname middlename lastname givenname surname",
    "LOCATION": "loc location gpe fac facility lc geo gpe_loc placename geogname city state county country",
    "ORGANIZATION": "org organization organisation og gpe_org orgname company",
}
DEFAULT_LABELS: Mapping[str, str] = {label: kind for kind, labels in _NAMES.items() for label in labels.split()}
"""What models commonly call names, in small letters, and our entity types."""
PROMPTS: Mapping[str, str] = {"person": "PERSON", "location": "LOCATION", "organization": "ORGANIZATION"}
"""What a GLiNER model is asked for."""
_PART = re.compile(r"^([BILESUM])[-_](?=.)|[-_]([BILESUM])$")
"""The mark that says which part of a name a word is: IOB2, BILOU, BIOES."""
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Scripts written without spaces, where a piece of a word is looked at as a word."""
_IDLE = {"tagger", "parser", "morphologizer", "senter", "attribute_ruler", "lemmatizer", "trainable_lemmatizer"}
_LEARNED = {"tok2vec", "transformer", "curated_transformer", "ner", "beam_ner", "spancat", "spancat_singlelabel"}
_MOST_TOKENS = 512
_GLINER_WORD = re.compile(r"\w+(?:[-_]\w+)*|\S")
"""What the package takes for a word where `words_splitter_type` is `whitespace`."""


class Name(NamedTuple):
    """A name found. Offsets are characters of what was shown."""

    start: int
    end: int
    entity_type: str
    score: float
    label: str
    """What the model calls it."""


class Model(Protocol):
    """A model that was loaded. Used by one thread at a time."""

    def find(self, text: str, least: float) -> list[Name] | None:
        """The names that score at least `least`; None where the text is too long to be read whole."""
        ...


def load(one: OtherDetector) -> Model:
    """Imports the library and loads the model, in seconds. Never fetches anything.

    Raises: ConfigurationError where the folder is wrong, the library is missing or can't load it, or the labels don't fit.
    """
    check(one)
    kinds: Mapping[str, Callable[[OtherDetector], Model]] = {
        "spacy": SpacyModel,
        "transformers": TransformersModel,
        "gliner": GlinerModel,
    }
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about versions, on a screen that is not theirs
            return kinds[one.kind](one)
    except AssistantError:
        raise
    except Exception as error:  # libraries raise anything here; they have been shown no text yet
        said = " ".join(str(error).split())[:200]
        raise wrong(
            one,
            f"{one.place} can't be loaded ({type(error).__name__}: {said})",
            "Check that the folder is whole, and that the library is of the version that the model is for.",
        ) from error


def bare(label: str) -> str:
    """A label without the mark of a part, in small letters."""
    return _PART.sub("", label).lower()


def entity_types(one: OtherDetector, labels: Iterable[str]) -> dict[str, str]:
    """The entity type of each of the model's `labels` that has one.

    Raises: ConfigurationError where none has one, or where the settings name a label that the model has not got.
    """
    known = {bare(label): label for label in labels}
    wanted = {bare(label): kind for label, kind in one.labels.items()} or dict(DEFAULT_LABELS)
    has = ", ".join(sorted({_PART.sub("", label) for label in known.values()})) or "none"
    missing = sorted(label for label in one.labels if bare(label) not in known)
    if missing:
        raise wrong(one, f"its model has no label {', '.join(missing)}", f"Its labels are {has}.")
    found = {label: wanted[bare(label)] for label in labels if bare(label) in wanted}
    if not found:
        raise wrong(
            one,
            "no label of its model is known as an entity type",
            f"Say in its setting `labels` what they are: {has}.",
        )
    return found


class SpacyModel:
    """Any pipeline that leaves entities (`doc.ents`) or groups of spans (`doc.spans`)."""

    def __init__(self, one: OtherDetector) -> None:
        spacy = library(one, "spacy")
        self._pipeline = spacy.load(one.path or one.package)
        labels = {label for listed in self._pipeline.pipe_labels.values() for label in listed}
        idle = [pipe for pipe in self._pipeline.pipe_names if self._factory(pipe) in _IDLE]
        labels -= {label for pipe in idle for label in self._pipeline.pipe_labels.get(pipe, ())}
        if not all(hasattr(component, "labels") for _, component in self._pipeline.pipeline):
            labels |= set(one.labels)  # a component of the company's own need not say which it has
        self._types = entity_types(one, sorted(labels))
        # Rules may ask for what the idle ones tell of a word; what was learned does not.
        if {self._factory(pipe) for pipe in self._pipeline.pipe_names} <= _IDLE | _LEARNED:
            self._pipeline.disable_pipes(*idle)

    def _factory(self, pipe: str) -> str:
        return str(self._pipeline.get_pipe_meta(pipe).factory)

    def find(self, text: str, least: float) -> list[Name] | None:
        # Without a memory zone spaCy keeps every word that it ever met, for as long as the process lives.
        with self._pipeline.memory_zone():
            doc = self._pipeline(text)
            scored = [(span, UNSCORED) for span in doc.ents]
            for group in doc.spans.values():
                scores = group.attrs.get("scores")
                scored += zip(group, [UNSCORED] * len(group) if scores is None else map(float, scores), strict=True)
            return [
                Name(span.start_char, span.end_char, self._types[span.label_], score, span.label_)
                for span, score in scored
                if span.label_ in self._types and score >= least
            ]


@dataclass(frozen=True)
class Word:
    """A word, and the chance of each of the model's labels for it."""

    start: int
    end: int
    chances: Sequence[float]


@dataclass(frozen=True)
class Tag:
    """What one of the model's labels says of a word."""

    entity_type: str
    begins: bool
    label: str


def tags(labels: Mapping[int, str], types: Mapping[str, str]) -> dict[int, Tag]:
    """The labels that have an entity type, by their number."""
    found = {}
    for number, label in labels.items():
        if label in types:
            part = _PART.search(label)
            begins = part is not None and (part[1] or part[2]) in "BSU"
            found[number] = Tag(types[label], begins, _PART.sub("", label))
    return found


def joined(words: Iterable[Word], known: Mapping[int, Tag], least: float) -> Iterator[Name]:
    """Names out of words: neighbours that are each inside a name with a chance of `least`, cut where another begins.

    Where the labels have no mark for that, another type is another name. A name is of the type that its words together are
    likeliest to be, and its score is the best chance of a word, as the bundled tagger has it.
    """
    marked = any(tag.begins for tag in known.values())
    run: list[Word] = []
    for word in words:
        inside = _chance(word, known)
        if marked:
            begins = sum(word.chances[number] for number, tag in known.items() if tag.begins) > inside / 2
        else:
            begins = bool(run) and _kind([word], known) != _kind(run, known)
        if run and (begins or inside < least):
            yield _name(run, known)
            run = []
        if inside >= least:
            run.append(word)
    if run:
        yield _name(run, known)


def _chance(word: Word, known: Mapping[int, Tag]) -> float:
    return min(1.0, sum(word.chances[number] for number in known))


def _kind(run: Sequence[Word], known: Mapping[int, Tag]) -> str:
    sums: dict[str, float] = {}
    for number, tag in known.items():
        sums[tag.entity_type] = sums.get(tag.entity_type, 0.0) + sum(word.chances[number] for word in run)
    return max(sums, key=sums.__getitem__)


def _name(run: Sequence[Word], known: Mapping[int, Tag]) -> Name:
    kind = _kind(run, known)
    of_kind = [number for number, tag in known.items() if tag.entity_type == kind]
    best = max(of_kind, key=lambda number: sum(word.chances[number] for word in run))
    return Name(run[0].start, run[-1].end, kind, max(_chance(word, known) for word in run), known[best].label)


def words(text: str, offsets: Iterable[tuple[int, int]], chances: Iterable[Sequence[float]]) -> list[Word]:
    """Words out of a tokenizer's pieces. The first piece speaks for the word, as in training (Devlin et al. 2019, 5.3)."""
    found: list[Word] = []
    for (start, end), chance in zip(offsets, chances, strict=True):
        while start < end and text[start].isspace():
            start += 1
        if start == end:
            continue
        before, first = text[start - 1 : start], text[start]
        is_inside = bool(found) and found[-1].end >= start and before.isalnum() and first.isalnum()
        if is_inside and not (_UNSPACED.match(before) or _UNSPACED.match(first)):
            found[-1] = replace(found[-1], end=max(end, found[-1].end))
        else:
            found.append(Word(start, end, chance))
    return found


class TransformersModel:
    """A token classifier. Code and pickles in its folder are never run; scores are the model's own chances."""

    def __init__(self, one: OtherDetector) -> None:
        self._torch = library(one, "torch")
        transformers = library(one, "transformers")
        transformers.utils.logging.set_verbosity_error()
        transformers.utils.logging.disable_progress_bar()
        folder = str(one.path)
        local = {"local_files_only": True, "trust_remote_code": False}
        self._tokenizer = transformers.AutoTokenizer.from_pretrained(folder, use_fast=True, **local)
        if not self._tokenizer.is_fast:
            raise wrong(one, "its tokenizer can't say where a word stands", "Save it with a tokenizer.json.")
        self._model, told = transformers.AutoModelForTokenClassification.from_pretrained(
            folder, use_safetensors=True, output_loading_info=True, **local
        )
        if told["missing_keys"] or told.get("mismatched_keys"):
            # The library would go on with numbers drawn by chance.
            raise wrong(one, f"{one.place} lacks weights, so it is no whole token classifier", "Take one that is.")
        self._model.eval()
        labels = {int(number): str(label) for number, label in self._model.config.id2label.items()}
        types = entity_types(one, [label for label in labels.values() if label != "O"])
        self._tags = tags(labels, types)
        # Some number their positions from 2 on.
        positions = getattr(self._model.config, "max_position_embeddings", _MOST_TOKENS) - 2
        self._most = min(self._tokenizer.model_max_length, positions, _MOST_TOKENS)

    def find(self, text: str, least: float) -> list[Name] | None:
        encoded = self._tokenizer(text, return_offsets_mapping=True, return_tensors="pt", truncation=False)
        offsets = encoded.pop("offset_mapping")[0].tolist()
        if len(offsets) > self._most:
            return None
        with self._torch.inference_mode():
            chances = self._model(**encoded).logits[0].float().softmax(dim=-1).tolist()
        return list(joined(words(text, offsets, chances), self._tags, least))


class GlinerModel:
    """A GLiNER model, asked for the names of the labels (Zaratiana et al. 2023, arXiv:2311.08526)."""

    def __init__(self, one: OtherDetector) -> None:
        if gliner_configuration(one).get("words_splitter_type", "whitespace") != "whitespace":
            raise wrong(one, "it splits words by a further library, which may fetch a model", "Take another model.")
        transformers = library(one, "transformers")
        gliner = library(one, "gliner")
        transformers.utils.logging.set_verbosity_error()
        transformers.utils.logging.disable_progress_bar()
        self._model = gliner.GLiNER.from_pretrained(str(one.path), local_files_only=True, map_location="cpu")
        self._model.eval()
        self._prompts = {label.lower(): kind for label, kind in (one.labels or PROMPTS).items()}
        self._tokenizer = self._model.data_processor.transformer_tokenizer
        config = self._model.config
        encoder = getattr(config, "encoder_config", None)
        positions = getattr(encoder, "max_position_embeddings", None) or _MOST_TOKENS
        self._most = min(self._tokenizer.model_max_length, positions - 2)
        self._most_words = int(config.max_len)

    def find(self, text: str, least: float) -> list[Name] | None:
        shown = _GLINER_WORD.findall(text)
        asked = [word for label in self._prompts for word in ("<<ENT>>", label)]
        if len(shown) > self._most_words or self._length([*asked, "<<SEP>>", *shown]) > self._most:
            return None
        found = self._model.predict_entities(
            text, list(self._prompts), threshold=least, flat_ner=True, multi_label=False
        )
        return [
            Name(one["start"], one["end"], self._prompts[one["label"].lower()], float(one["score"]), one["label"])
            for one in found
        ]

    def _length(self, asked_and_shown: list[str]) -> int:
        """Pieces that the encoder gets, with its own marks."""
        return len(self._tokenizer(asked_and_shown, is_split_into_words=True, truncation=False)["input_ids"])
