"""Presidio's own engine with its own recognizers, as it ships; only the names are ours, so that the rest is compared."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from assistant.privacy.detection import THRESHOLD
from assistant.privacy.recognizers.base import Recognizer
from benchmarks.detection.measures import Find
from training.ner.records import Span


def stock(names: Recognizer, threshold: float = THRESHOLD) -> Find:
    """A way to find spans with `AnalyzerEngine`.

    Args: what finds the names, in place of a spaCy pipeline's entities; the least score of a finding. Presidio lets everything
    pass by default, also a driving licence at 0.01; what masks on that masks most numbers, so both sides have one threshold.
    """
    import spacy
    import tldextract
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine
    from presidio_analyzer.recognizer_registry import RecognizerRegistry

    # Presidio asks the module's own extractor, which fetches; one with the bundled list stands in for it.
    setattr(tldextract, "extract", tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None))  # noqa: B010
    blank = spacy.blank("en")

    class OurNames(NlpEngine):  # type: ignore[misc, unused-ignore]
        """Words of a blank pipeline, lower-cased words for lemmas, and the names that are given as its entities."""

        def load(self) -> None:
            return

        def is_loaded(self) -> bool:
            return True

        def process_text(self, text: str, language: str) -> Any:
            doc = blank(text)
            spans = (
                doc.char_span(found.start, found.end, found.entity_type, alignment_mode="expand")
                for found in names.find(text)
            )
            entities = [span for span in spans if span]
            lemmas = [token.lower_ for token in doc]
            return NlpArtifacts(entities, doc, [token.idx for token in doc], lemmas, self, language)

        def process_batch(
            self, texts: Iterable[str], language: str, batch_size: int = 1, n_process: int = 1, **_: Any
        ) -> Any:
            return ((text, self.process_text(text, language)) for text in texts)

        def is_stopword(self, word: str, language: str) -> bool:
            return bool(blank.vocab[word].is_stop)

        def is_punct(self, word: str, language: str) -> bool:
            return bool(blank.vocab[word].is_punct)

        def get_supported_entities(self) -> list[str]:
            return sorted(names.entity_types)

        def get_supported_languages(self) -> list[str]:
            return ["en"]

    engine = OurNames()
    registry = RecognizerRegistry(supported_languages=["en"])
    registry.load_predefined_recognizers(languages=["en"], nlp_engine=engine)
    analyzer = AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=["en"])

    def find(text: str) -> list[Span]:
        results = analyzer.analyze(text, language="en", score_threshold=threshold)
        return [Span(result.start, result.end, result.entity_type) for result in results]

    return find
