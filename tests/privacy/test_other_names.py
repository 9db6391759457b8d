"""Other detectors of names: real pipelines, what is refused, which text goes where, and what a version depends on."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Span, SpanGroup

from assistant.application.assembly import Assistant
from assistant.application.detecting import detector_of
from assistant.application.diagnosis import CheckState, _detection
from assistant.errors import ConfigurationError, DetectionFailed
from assistant.facts import Finding
from assistant.privacy.detection import Detector
from assistant.privacy.recognizers.other_folders import OtherDetector
from assistant.privacy.recognizers.other_languages import LANGUAGES, language_of
from assistant.privacy.recognizers.other_names import OtherNames
from assistant.settings import DetectorSettings, PrivacySettings
from tests.privacy.saved_pipelines import by_spacy, pipeline

SENTENCES = {
    "en": "Please tell Quentlow about the invoice that was sent.",
    "de": "Bitte sagen Sie Quentlow, dass die Rechnung noch nicht da ist.",
    "fr": "Veuillez dire à Quentlow que la facture est dans le dossier.",
    "es": "Por favor diga a Quentlow que la factura no está en el archivo.",
    "pt": "Por favor diga a Quentlow que a fatura não está na pasta.",
    "it": "Per favore dica a Quentlow che la fattura non è nella cartella.",
    "nl": "Zeg alstublieft tegen Quentlow dat de factuur er nog niet is.",
    "cs": "Prosím řekněte panu Quentlowovi, že faktura ještě není zaplacená.",
    "pl": "Proszę powiedzieć panu Quentlow, że faktura nie jest jeszcze zapłacona.",
    "sv": "Kan du säga till Quentlow att fakturan inte har kommit än?",
    "el": "Πείτε στον Κουέντλοου ότι το τιμολόγιο δεν ήρθε.",
    "ru": "Скажите Квентлоу, что счёт ещё не оплачен.",
    "ja": "請求書についてクエントロウに連絡してください。",
    "zh": "请告诉昆特洛发票还没有付。",
}


def found(names: OtherNames, text: str) -> list[tuple[str, str]]:
    return sorted((text[one.start : one.end], one.entity_type) for one in names.find(text))


# -- what is found


def test_a_pipeline_from_a_folder_finds_names_with_their_places_and_reasons(tmp_path: Path) -> None:
    names = OtherNames([by_spacy(pipeline(tmp_path / "model", {"Quentlow": "PER", "Zarvik": "GPE", "Bexo": "ORG"}))])
    text = "Quentlow of Bexo\nlives in Zarvik."
    assert list(names.find(text)) == [
        Finding(0, 8, "PERSON", 0.85, "OtherNames", "clinic: PER"),
        Finding(12, 16, "ORGANIZATION", 0.85, "OtherNames", "clinic: ORG"),
        Finding(26, 32, "LOCATION", 0.85, "OtherNames", "clinic: GPE"),
    ]


def test_an_installed_pipeline_is_found_by_its_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = pipeline(tmp_path / "test_pipeline_of_words", {"Quentlow": "PER"})
    (inside / "__init__.py").write_text(
        "from pathlib import Path\nfrom spacy.util import load_model_from_path\n"
        "def load(**options):\n    return load_model_from_path(Path(__file__).parent, **options)\n"
    )
    installed = tmp_path / "test_pipeline_of_words-1.0.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: test_pipeline_of_words\nVersion: 1.0\n")
    monkeypatch.syspath_prepend(tmp_path)
    names = OtherNames([OtherDetector("clinic", "spacy", package="test_pipeline_of_words")])
    assert found(names, "Quentlow") == [("Quentlow", "PERSON")]
    before = names.digest
    (inside / "meta.json").write_text("{}")
    assert OtherNames([OtherDetector("clinic", "spacy", package="test_pipeline_of_words")]).digest != before


def test_labels_that_mean_no_entity_type_are_ignored(tmp_path: Path) -> None:
    names = OtherNames([by_spacy(pipeline(tmp_path / "model", {"Quentlow": "PER", "Tuesday": "DATE"}))])
    assert found(names, "Quentlow comes on Tuesday") == [("Quentlow", "PERSON")]


def test_an_own_map_of_labels_replaces_the_usual_one(tmp_path: Path) -> None:
    path = pipeline(tmp_path / "model", {"Quentlow": "PER", "mquent7": "ACCOUNT"})
    names = OtherNames([by_spacy(path, labels={"account": "USERNAME"})])
    assert names.entity_types == {"USERNAME"}
    assert found(names, "Quentlow is mquent7") == [("mquent7", "USERNAME")]


def test_all_detectors_and_the_bundled_one_are_asked_together(tmp_path: Path) -> None:
    first, second = (
        pipeline(tmp_path / "first", {"zarvikole": "LOC"}),
        pipeline(tmp_path / "second", {"quentlow": "PER"}),
    )
    detector = detector_of(
        PrivacySettings(
            detectors={
                "first": DetectorSettings(kind="spacy", path=first),
                "second": DetectorSettings(kind="spacy", path=second),
            }
        )
    )
    text = "My colleague Peter Smith met quentlow in zarvikole."
    values = {(text[one.start : one.end], one.entity_type) for one in detector.detect(text)}
    assert {("Peter Smith", "PERSON"), ("quentlow", "PERSON"), ("zarvikole", "LOCATION")} <= values


def test_without_the_bundled_detector_only_the_others_look_for_names(tmp_path: Path) -> None:
    path = pipeline(tmp_path / "model", {"Quentlow": "PER"})
    detector = detector_of(
        PrivacySettings(bundled_names=False, detectors={"clinic": DetectorSettings(kind="spacy", path=path)})
    )
    text = "My colleague Peter Smith met Quentlow."
    assert [text[one.start : one.end] for one in detector.detect(text)] == ["Quentlow"]


def test_names_are_found_anywhere_in_a_long_text(tmp_path: Path) -> None:
    names = OtherNames([by_spacy(pipeline(tmp_path / "model", {"Quentlow": "PER"}))])
    text = "".join(f"{'word ' * (number % 97)}Quentlow. " for number in range(300))
    places = {(one.start, one.end) for one in names.find(text)}
    assert places == {(at, at + 8) for at in range(len(text)) if text.startswith("Quentlow", at)}


def test_a_name_over_a_line_break_is_given_line_by_line_unless_it_is_a_place(tmp_path: Path) -> None:
    path = tmp_path / "model"
    made = spacy.blank("en")
    cast(Any, made.add_pipe("entity_ruler")).add_patterns(
        [
            {"label": label, "pattern": [{"TEXT": first}, {"IS_SPACE": True}, {"TEXT": last}]}
            for label, first, last in (("PER", "Ada", "Quentlow"), ("LOC", "Bad", "Zarvik"))
        ]
    )
    made.to_disk(path)
    names = OtherNames([by_spacy(path)])
    assert found(names, "Ada\nQuentlow") == [("Ada", "PERSON"), ("Quentlow", "PERSON")]
    assert found(names, "Bad\nZarvik") == [("Bad\nZarvik", "LOCATION")]


def test_scores_of_groups_of_spans_are_the_models_own_and_the_threshold_holds(tmp_path: Path) -> None:
    path = tmp_path / "model"
    made = spacy.blank("en")
    made.add_pipe("test_scored_spans", name="scored")
    made.to_disk(path)
    wanted = {"NAME": "PERSON"}
    text = "alpha beta gamma"
    names = OtherNames([by_spacy(path, labels=wanted, threshold=0.5)])
    assert [(text[one.start : one.end], round(one.score, 2)) for one in names.find(text)] == [
        ("beta", 0.6),
        ("gamma", 0.9),
    ]


@Language.component("test_scored_spans")
def _scored_spans(doc: Any) -> Any:
    doc.spans["sc"] = SpanGroup(
        doc,
        name="sc",
        spans=[Span(doc, at, at + 1, label="NAME") for at in range(len(doc))],
        attrs={"scores": [0.3 * (at + 1) for at in range(len(doc))]},
    )
    return doc


def test_threads_share_a_detector_and_find_the_same(tmp_path: Path) -> None:
    names = OtherNames([by_spacy(pipeline(tmp_path / "model", {"Quentlow": "PER"}))])
    texts = [f"{'filler ' * number}Quentlow" for number in range(40)]
    results: list[list[list[tuple[str, str]]]] = []
    threads = [
        threading.Thread(target=lambda: results.append([found(names, text) for text in texts])) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [[[("Quentlow", "PERSON")]] * 40] * 4


def test_a_model_that_reads_little_is_given_pieces_that_fit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []

    class Short:
        def find(self, text: str, least: float) -> list[Any] | None:
            if len(text) > 90:
                return None
            shown.append(text)
            return []

    monkeypatch.setattr("assistant.privacy.recognizers.other_names.load", lambda one: Short())
    text = "".join(f"word{number} " for number in range(800))
    assert list(OtherNames([by_spacy(tmp_path)]).find(text)) == []
    assert {f"word{number}" for number in range(800)} <= {word for piece in shown for word in piece.split()}


def test_a_text_that_a_model_can_never_read_whole_is_not_passed_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    never = SimpleNamespace(find=lambda text, least: None)
    monkeypatch.setattr("assistant.privacy.recognizers.other_names.load", lambda one: never)
    detector = Detector(entities=frozenset({"PERSON"}), other_names=OtherNames([by_spacy(tmp_path)]))
    with pytest.raises(DetectionFailed):
        detector.detect("Quentlow")


# -- languages


@pytest.mark.parametrize("language", SENTENCES)
def test_the_language_of_a_sentence_is_told(language: str) -> None:
    assert language_of(SENTENCES[language]) == language


@pytest.mark.parametrize("text", ["", "4711", "Jana Nováková", "OK", "a\ud800b", "🙂"])
def test_no_language_is_told_where_there_is_too_little_text(text: str) -> None:
    assert language_of(text) == ""


def test_only_the_languages_asked_for_are_told() -> None:
    assert language_of(SENTENCES["de"], ("de", "en")) == "de"
    assert language_of(SENTENCES["ja"], ("de", "en")) == ""
    assert set(SENTENCES) <= set(LANGUAGES)


@pytest.fixture
def of_two_languages(tmp_path: Path) -> list[OtherDetector]:
    """Both find the same word, so that the reason tells which one was asked."""
    return [
        by_spacy(pipeline(tmp_path / language, {"Quentlow": "PER"}, language), language, languages=(language,))
        for language in ("de", "en")
    ]


def asked(names: OtherNames, text: str) -> list[str]:
    return [one.pattern.split(":")[0] for one in names.find(text)]


def test_a_text_goes_to_the_pipeline_of_its_language_only(of_two_languages: list[OtherDetector]) -> None:
    names = OtherNames(of_two_languages)
    assert asked(names, SENTENCES["de"]) == ["de"]
    assert asked(names, SENTENCES["en"]) == ["en"]


def test_a_pipeline_for_every_language_is_asked_beside_that_of_the_texts_language(
    tmp_path: Path, of_two_languages: list[OtherDetector]
) -> None:
    every = by_spacy(pipeline(tmp_path / "every", {"Quentlow": "PER"}), "every")
    assert asked(OtherNames([every, *of_two_languages]), SENTENCES["en"]) == ["every", "en"]


def test_one_language_in_the_settings_needs_no_telling(of_two_languages: list[OtherDetector]) -> None:
    names = OtherNames(of_two_languages[:1], languages=("de",))
    assert asked(names, SENTENCES["en"]) == ["de"]


def test_a_text_too_short_to_tell_counts_as_in_the_first_language(of_two_languages: list[OtherDetector]) -> None:
    assert asked(OtherNames(of_two_languages, languages=("en", "de")), "Quentlow") == ["en"]
    assert asked(OtherNames(of_two_languages, languages=("de", "en")), "Quentlow") == ["de"]


def test_a_text_in_another_language_is_looked_at_by_the_first_where_nothing_else_would(
    of_two_languages: list[OtherDetector],
) -> None:
    assert asked(OtherNames(of_two_languages), SENTENCES["it"]) == []
    assert asked(OtherNames(of_two_languages, beside_bundled=False), SENTENCES["it"]) == ["de"]


def test_a_language_that_can_not_be_told_is_refused(tmp_path: Path) -> None:
    one = by_spacy(tmp_path, languages=("tr",))
    with pytest.raises(ConfigurationError, match="tr can't be told"):
        OtherNames([one])
    with pytest.raises(ConfigurationError, match=r"privacy\.languages names tr"):
        OtherNames([by_spacy(tmp_path)], languages=("en", "tr"))
    OtherNames([one], languages=("tr",))


def test_settings_by_which_nothing_would_look_for_names_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="Nothing would look for names"):
        detector_of(PrivacySettings(bundled_names=False))
    with pytest.raises(ConfigurationError, match="Nothing would look for names"):
        OtherNames([by_spacy(tmp_path, languages=("de",))], languages=("en", "de"), beside_bundled=False)
    with pytest.raises(ConfigurationError, match="names none of its languages"):
        OtherNames([by_spacy(tmp_path, languages=("de",))], languages=("en", "fr"))


def test_an_unknown_entity_type_is_refused_before_anything_is_loaded(tmp_path: Path) -> None:
    settings = DetectorSettings(kind="spacy", path=tmp_path / "nowhere", labels={"PER": "PERSN"})
    with pytest.raises(ConfigurationError, match="PERSN, which is no entity type"):
        detector_of(PrivacySettings(detectors={"clinic": settings}))


def test_a_detector_that_can_not_be_loaded_stops_detection(tmp_path: Path) -> None:
    detector = detector_of(
        PrivacySettings(detectors={"clinic": DetectorSettings(kind="spacy", path=tmp_path / "nowhere")})
    )
    with pytest.raises(ConfigurationError, match="is not a folder"):
        detector.detect("Quentlow")


def test_loading_and_finding_need_no_network(tmp_path: Path) -> None:
    path = pipeline(tmp_path / "model", {"Quentlow": "PER"})
    script = f"""
import os, sys
from pathlib import Path
from assistant.egress import forbid_network_sockets
from assistant.privacy.recognizers.other_names import OtherDetector, OtherNames
assert not {{"spacy", "torch", "transformers", "numpy"}} & set(sys.modules)
forbid_network_sockets()
names = OtherNames([OtherDetector("clinic", "spacy", Path({str(path)!r}))])
assert len(list(names.find("Quentlow"))) == 1
assert os.environ["HF_HUB_OFFLINE"] == "1"
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""


# -- version and doctor


def test_the_version_changes_with_the_settings_and_with_every_file(tmp_path: Path) -> None:
    path = pipeline(tmp_path / "model", {"Quentlow": "PER"})
    versions = [Detector().version, Detector(other_names=OtherNames([by_spacy(path)])).version]
    versions += [
        Detector(other_names=OtherNames([by_spacy(path)]), bundled_names=False).version,
        Detector(other_names=OtherNames([by_spacy(path, threshold=0.9)])).version,
        Detector(other_names=OtherNames([by_spacy(path, labels={"PER": "PERSON"})])).version,
        Detector(other_names=OtherNames([by_spacy(path, languages=("de",))])).version,
        Detector(other_names=OtherNames([by_spacy(path, languages=("de",))], languages=("de", "en"))).version,
    ]
    patterns = path / "entity_ruler" / "patterns.jsonl"
    patterns.write_bytes(patterns.read_bytes().replace(b"Quentlow", b"Quentlov"))
    versions.append(Detector(other_names=OtherNames([by_spacy(path)])).version)
    patterns.rename(patterns.with_name("others.jsonl"))
    versions.append(Detector(other_names=OtherNames([by_spacy(path)])).version)
    assert len(set(versions)) == len(versions)


def test_doctor_says_of_each_detector_whether_it_loads(tmp_path: Path) -> None:
    good = DetectorSettings(kind="spacy", path=pipeline(tmp_path / "model", {"Quentlow": "PER"}), languages=("de",))
    bad = DetectorSettings(kind="gliner", path=tmp_path / "nowhere")
    detector = detector_of(PrivacySettings(detectors={"good": good, "bad": bad}))
    checks = _detection(cast(Assistant, SimpleNamespace(detector=detector)))
    first, second = next(checks), next(checks)
    assert (first.name, first.state) == ("detection: good", CheckState.OK)
    assert first.detail == f"spacy, {tmp_path / 'model'}, for de, loaded"
    assert (second.name, second.state) == ("detection: bad", CheckState.FAILED)
    assert "is not a folder" in second.detail
