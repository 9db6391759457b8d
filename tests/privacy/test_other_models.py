"""Other models: what is refused before it is opened, and how pieces of words with chances become names."""

from __future__ import annotations

import json
import sys
import types
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from assistant.errors import ConfigurationError
from assistant.privacy.recognizers.other_folders import Kind, OtherDetector, check, digest_of
from assistant.privacy.recognizers.other_models import Word, entity_types, joined, load, tags, words
from assistant.privacy.recognizers.other_names import OtherNames
from tests.privacy.saved_pipelines import by_spacy, pipeline


def checkpoint(folder: Path, kind: Kind = "transformers", **configuration: Any) -> Path:
    """A folder that looks like a saved model, without weights that anything could load."""
    folder.mkdir()
    (folder / ("config.json" if kind == "transformers" else "gliner_config.json")).write_text(json.dumps(configuration))
    (folder / "model.safetensors").write_bytes(b"weights")
    for name in ("tokenizer.json", "tokenizer_config.json"):
        (folder / name).write_text("{}")
    return folder


# -- what is refused


def test_a_wrong_place_is_said_with_its_detector(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for one, said in (
        (by_spacy(tmp_path / "nowhere"), "is not a folder"),
        (by_spacy(tmp_path / "empty"), r"has no config\.cfg"),
        (OtherDetector("clinic", "gliner", tmp_path / "empty"), r"has no gliner_config\.json"),
        (OtherDetector("clinic", "spacy", package="no_such_pipeline"), "no package no_such_pipeline is installed"),
        (OtherDetector("clinic", "transformers", package="some_model"), "takes a folder"),
        (OtherDetector("clinic", "spacy"), "either a path or a package"),
    ):
        with pytest.raises(ConfigurationError, match=f'The detector "clinic" can\'t be used: .*{said}'):
            load(one)


def test_a_package_that_is_no_pipeline_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="json can't be loaded"):
        load(OtherDetector("clinic", "spacy", package="json"))


def test_pickled_weights_are_refused_and_never_opened(tmp_path: Path) -> None:
    kinds: tuple[Kind, ...] = ("transformers", "gliner")
    for kind in kinds:
        folder = checkpoint(tmp_path / kind, kind)
        (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
        with pytest.raises(ConfigurationError, match=r"pytorch_model\.bin is a pickle"):
            load(OtherDetector("clinic", kind, folder))


def test_a_folder_without_a_tokenizer_is_refused(tmp_path: Path) -> None:
    for name in ("tokenizer.json", "tokenizer_config.json"):
        folder = checkpoint(tmp_path / name)
        (folder / name).unlink()
        with pytest.raises(ConfigurationError, match="has no tokenizer"):
            check(OtherDetector("clinic", "transformers", folder))


def test_an_index_may_name_only_safetensors_of_its_folder(tmp_path: Path) -> None:
    folder = checkpoint(tmp_path / "model")
    for name in ("pytorch_model-00001.bin", "../other/model.safetensors"):
        (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": {"layer": name}}))
        with pytest.raises(ConfigurationError, match="no safetensors of that folder"):
            check(OtherDetector("clinic", "transformers", folder))


@pytest.mark.parametrize("name", ["modeling.py", "vocabulary.pkl", "adapter_config.json"])
def test_a_folder_with_code_or_an_adapter_is_refused(tmp_path: Path, name: str) -> None:
    folder = checkpoint(tmp_path / "model")
    (folder / name).write_text("{}")
    with pytest.raises(ConfigurationError, match=r"is code or may hold some|is an adapter"):
        check(OtherDetector("clinic", "transformers", folder))


def test_a_configuration_that_asks_for_code_is_refused(tmp_path: Path) -> None:
    folder = checkpoint(tmp_path / "model", "gliner", encoder_config={"auto_map": {"AutoModel": "x--y.Z"}})
    with pytest.raises(ConfigurationError, match="asks for code of its own"):
        check(OtherDetector("clinic", "gliner", folder))


@pytest.mark.parametrize(("kind", "missing"), [("transformers", "torch"), ("gliner", "gliner")])
def test_a_missing_library_is_named_with_the_extra_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: Kind, missing: str
) -> None:
    monkeypatch.setitem(sys.modules, "transformers", types.ModuleType("transformers"))
    monkeypatch.setitem(sys.modules, missing, None)
    folder = checkpoint(tmp_path / "model", kind)
    said = rf"the library {missing} is not installed.* pip install 'assistant\[{kind}\]'"
    with pytest.raises(ConfigurationError, match=said):
        load(OtherDetector("clinic", kind, folder))


def test_labels_that_the_model_has_not_got_are_refused(tmp_path: Path) -> None:
    path = pipeline(tmp_path / "model", {"Quentlow": "WHO"})
    with pytest.raises(ConfigurationError, match=r"no label PERSN\..*Its labels are WHO"):
        load(by_spacy(path, labels={"PERSN": "PERSON"}))
    with pytest.raises(ConfigurationError, match="no label of its model is known"):
        load(by_spacy(path))


def test_the_digest_is_the_same_wherever_the_folder_lies(tmp_path: Path) -> None:
    folder = checkpoint(tmp_path / "model")
    first = digest_of(OtherDetector("clinic", "transformers", folder))
    moved = folder.rename(tmp_path / "elsewhere")
    (moved / "README.md").write_text("changed")
    assert digest_of(OtherDetector("clinic", "transformers", moved)) == first
    (moved / "model.safetensors").write_bytes(b"Weights")
    assert digest_of(OtherDetector("clinic", "transformers", moved)) != first


# -- a token classifier's words


def ways(*chances: Mapping[str, float], text: str) -> list[tuple[str, str, float, str]]:
    """The names in `text`, whose words have these chances; labels as in the first CoNLL sets."""
    labels = {0: "O", 1: "B-PER", 2: "I-PER", 3: "B-LOC", 4: "I-LOC", 5: "B-MISC"}
    known = tags(labels, entity_types(OtherDetector("clinic", "transformers"), list(labels.values())))
    rows = [[one.get(label, 0.0) for label in labels.values()] for one in chances]
    spans, at = [], 0
    for word in text.split():
        at = text.index(word, at)
        spans.append((at, at + len(word)))
        at += len(word)
    read = [Word(start, end, row) for (start, end), row in zip(spans, rows, strict=True)]
    return [(text[one.start : one.end], one.entity_type, one.score, one.label) for one in joined(read, known, 0.4)]


def test_words_are_joined_to_names_with_the_best_chance_of_a_word() -> None:
    assert ways({"B-PER": 0.6}, {"I-PER": 0.9}, {"O": 1.0}, {"B-LOC": 0.5}, text="Ada Quentlow in Zarvik") == [
        ("Ada Quentlow", "PERSON", 0.9, "PER"),
        ("Zarvik", "LOCATION", 0.5, "LOC"),
    ]


def test_a_name_ends_where_another_begins_and_goes_on_where_the_model_says_so() -> None:
    assert [one[0] for one in ways({"B-PER": 0.9}, {"B-PER": 0.9}, text="Ada Quentlow")] == ["Ada", "Quentlow"]
    assert ways({"B-LOC": 0.5}, {"I-LOC": 0.9}, {"I-PER": 0.8}, text="New York Bay") == [
        ("New York Bay", "LOCATION", 0.9, "LOC")
    ]


def test_chances_of_all_types_together_make_a_name_and_ignored_labels_do_not() -> None:
    assert [one[:2] for one in ways({"B-PER": 0.3, "B-LOC": 0.2, "O": 0.5}, text="Paris")] == [("Paris", "PERSON")]
    assert ways({"B-MISC": 0.9, "B-PER": 0.1}, text="Paris") == []


def test_labels_without_marks_split_names_where_the_type_changes() -> None:
    known = tags({0: "O", 1: "PER", 2: "LOC"}, {"PER": "PERSON", "LOC": "LOCATION"})
    read = [Word(0, 3, (0, 0.9, 0.1)), Word(4, 9, (0, 0.8, 0.2)), Word(10, 16, (0, 0.2, 0.8))]
    assert [(one.start, one.end, one.entity_type) for one in joined(read, known, 0.4)] == [
        (0, 9, "PERSON"),
        (10, 16, "LOCATION"),
    ]


@pytest.mark.parametrize(
    ("label", "kind"),
    [("B-PER", "PERSON"), ("I-persName", "PERSON"), ("GPE_LOC", "LOCATION"), ("LOC-B", "LOCATION"), ("u_org", None)],
)
def test_common_labels_are_known_with_and_without_marks(label: str, kind: str | None) -> None:
    types = entity_types(OtherDetector("clinic", "transformers"), [label, "PERSON"])
    assert types.get(label) == kind


def test_pieces_of_a_word_are_one_word_by_its_first_piece() -> None:
    text = "Nov ák,Ada"
    offsets = [(0, 0), (0, 2), (2, 3), (3, 6), (6, 7), (7, 10), (0, 0)]
    rows: Sequence[Sequence[float]] = [(number,) for number in range(7)]
    assert words(text, offsets, rows) == [
        Word(0, 3, (1,)),
        Word(4, 6, (3,)),
        Word(6, 7, (4,)),
        Word(7, 10, (5,)),
    ]
    assert [(one.start, one.end) for one in words("昆特洛", [(0, 1), (1, 2), (2, 3)], rows[:3])] == [
        (0, 1),
        (1, 2),
        (2, 3),
    ]


# -- the libraries themselves, where they are installed; a stand-in for GLiNER, whose models can't be made in a test


def test_a_token_classifier_is_loaded_from_its_folder_and_reads_long_text_whole(tmp_path: Path) -> None:
    transformers = pytest.importorskip("transformers")
    tokenizers = pytest.importorskip("tokenizers")
    torch = pytest.importorskip("torch")
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "quentlow", "word", "."]
    inner = tokenizers.Tokenizer(
        tokenizers.models.WordPiece({word: number for number, word in enumerate(vocabulary)}, unk_token="[UNK]")
    )
    inner.pre_tokenizer = tokenizers.pre_tokenizers.BertPreTokenizer()
    inner.normalizer = tokenizers.normalizers.BertNormalizer(lowercase=True)
    inner.post_processor = tokenizers.processors.BertProcessing(("[SEP]", 3), ("[CLS]", 2))
    tokenizer = transformers.PreTrainedTokenizerFast(tokenizer_object=inner, unk_token="[UNK]", model_max_length=64)
    labels = {0: "O", 1: "B-PER", 2: "I-PER"}
    sizes = {"hidden_size": 7, "num_hidden_layers": 1, "num_attention_heads": 1, "intermediate_size": 8}
    model = transformers.BertForTokenClassification(
        transformers.BertConfig(vocab_size=7, max_position_embeddings=70, id2label=labels, **sizes)
    )
    with torch.no_grad():  # nothing but the word itself counts, and only one word is a name
        for parameter in model.parameters():
            parameter.zero_()
        model.bert.embeddings.word_embeddings.weight.copy_(torch.eye(7))
        model.bert.embeddings.LayerNorm.weight.fill_(1)
        for layer in model.bert.encoder.layer:
            layer.attention.output.LayerNorm.weight.fill_(1)
            layer.output.LayerNorm.weight.fill_(1)
        model.classifier.weight[1, 4] = 9
        model.classifier.bias.copy_(torch.tensor([3.0, 0.0, 0.0]))
    model.save_pretrained(tmp_path / "model")
    tokenizer.save_pretrained(tmp_path / "model")
    names = OtherNames([OtherDetector("clinic", "transformers", tmp_path / "model", threshold=0.4)])
    text = "".join(f"{'word ' * (number % 37)}Quentlow. " for number in range(60))
    places = {(one.start, one.end): one for one in names.find(text)}
    assert set(places) == {(at, at + 8) for at in range(len(text)) if text.startswith("Quentlow", at)}
    assert all(0.99 < one.score <= 1.0 and one.pattern == "clinic: PER" for one in places.values())
    (tmp_path / "model" / "model.safetensors").rename(tmp_path / "whole.safetensors")
    (tmp_path / "model" / "model.safetensors").write_bytes(b"cut off")
    with pytest.raises(ConfigurationError, match="can't be loaded"):
        load(OtherDetector("clinic", "transformers", tmp_path / "model"))
    model.bert.save_pretrained(tmp_path / "base")
    (tmp_path / "base" / "model.safetensors").replace(tmp_path / "model" / "model.safetensors")
    with pytest.raises(ConfigurationError, match=r"lacks weights, so it is no whole token classifier"):
        load(OtherDetector("clinic", "transformers", tmp_path / "model"))


class _Gliner(types.ModuleType):
    """As much of the package as is used; its model reads ten words and knows one."""

    class GLiNER:
        config = SimpleNamespace(max_len=10)
        data_processor = SimpleNamespace()

        @classmethod
        def from_pretrained(cls, folder: str, *, local_files_only: bool, map_location: str) -> _Gliner.GLiNER:
            assert Path(folder).is_dir() and local_files_only and map_location == "cpu"
            made = cls()
            made.data_processor.transformer_tokenizer = _Counting()
            return made

        def eval(self) -> None:
            pass

        def predict_entities(self, text: str, labels: list[str], **options: Any) -> list[dict[str, Any]]:
            assert labels == ["patient"] and options["threshold"] == 0.5 and len(text.split()) <= 10
            return [
                {"start": at, "end": at + 8, "label": "patient", "score": 0.75}
                for at in range(len(text))
                if text.startswith("Quentlow", at)
            ]


class _Counting:
    model_max_length = 500

    def __call__(self, asked: list[str], **options: Any) -> dict[str, list[int]]:
        assert options == {"is_split_into_words": True, "truncation": False}
        return {"input_ids": [0] * len(asked)}


def test_a_gliner_model_is_asked_for_the_labels_and_never_shown_more_than_it_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quiet = SimpleNamespace(set_verbosity_error=lambda: None, disable_progress_bar=lambda: None)
    transformers = types.ModuleType("transformers")
    transformers.utils = SimpleNamespace(logging=quiet)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "transformers", transformers)
    stand_in = _Gliner("gliner")
    monkeypatch.setitem(sys.modules, "gliner", stand_in)
    folder = checkpoint(tmp_path / "model", "gliner")
    one = OtherDetector("clinic", "gliner", folder, labels={"Patient": "PERSON"}, threshold=0.5)
    text = "".join(f"{'word ' * (number % 23)}Quentlow. " for number in range(40))
    places = {(one.start, one.end): (one.entity_type, one.score) for one in OtherNames([one]).find(text)}
    assert places == {(at, at + 8): ("PERSON", 0.75) for at in range(len(text)) if text.startswith("Quentlow", at)}


def test_a_gliner_model_that_splits_words_by_another_library_is_refused(tmp_path: Path) -> None:
    folder = checkpoint(tmp_path / "model", "gliner", words_splitter_type="stanza")
    with pytest.raises(ConfigurationError, match="splits words by a further library"):
        load(OtherDetector("clinic", "gliner", folder))
