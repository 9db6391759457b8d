"""What detection finds and how fast it is, beside stock Presidio with the same names, in one run.

`python -m benchmarks.detection FOLDER` reads `FOLDER/*/*.jsonl` (one document a line: text, split, spans with start, end and
label) and looks only at documents whose split is `dev`. Nothing of the folder is kept or shown.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from assistant.privacy.detection import ENTITY_TYPES, Detector

Span = tuple[int, int]
SHARED = {"STREET_ADDRESS": "LOCATION", "ADDRESS": "LOCATION"}
STOCK_SHARE = 0.25
"""How much of the text stock Presidio is timed on: it is slow."""


def read(path: Path, limit: int) -> list[tuple[str, list[Span]]]:
    """Texts and the labelled spans of types that this detector knows; at most `limit` documents, spread evenly."""
    documents = []
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        if record["split"] == "dev":
            spans = record["spans"]
            known = [(s["start"], s["end"]) for s in spans if SHARED.get(s["label"], s["label"]) in ENTITY_TYPES]
            documents.append((record["text"], known))
    return documents[:: max(1, len(documents) // limit)][:limit]


def figures(
    documents: list[tuple[str, list[Span]]], find: Callable[[str], Sequence[Span]]
) -> tuple[int, float, float, float]:
    """Labelled spans; share touched by a finding; share of findings that touch one; share covered in full but for spaces."""
    labelled = touched = masked = found = right = 0
    for text, spans in documents:
        guesses = find(text)
        covered = {at for start, end in guesses for at in range(start, end)}
        wanted = {at for start, end in spans for at in range(start, end)}
        labelled += len(spans)
        touched += sum(any(at in covered for at in range(*span)) for span in spans)
        masked += sum(all(at in covered or text[at].isspace() for at in range(*span)) for span in spans)
        found += len(guesses)
        right += sum(any(at in wanted for at in range(*guess)) for guess in guesses)
    return labelled, touched / max(1, labelled), right / max(1, found), masked / max(1, labelled)


def stock() -> Callable[[str], Sequence[Span]]:
    """Presidio's own engine and recognizers, as it comes, over the bundled pipeline."""
    from importlib import resources

    import tldextract
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine
    from presidio_analyzer.recognizer_registry import RecognizerRegistry
    from spacy.util import load_model_from_path

    # Presidio asks the module's own extractor, which fetches; one with the bundled list stands in for it.
    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
    with resources.as_file(resources.files("assistant.privacy") / "ner") as folder:
        pipeline = load_model_from_path(folder)

    class Bundled(NlpEngine):  # type: ignore[misc, unused-ignore]
        """The bundled pipeline as Presidio wants it; lower-cased words stand for lemmas."""

        def load(self) -> None:
            return

        def is_loaded(self) -> bool:
            return True

        def process_text(self, text: str, language: str) -> Any:
            doc = pipeline(text)
            lemmas = [token.lower_ for token in doc]
            return NlpArtifacts(list(doc.ents), doc, [token.idx for token in doc], lemmas, self, language)

        def process_batch(self, texts: Any, language: str, batch_size: int = 1, n_process: int = 1, **_: Any) -> Any:
            return ((text, self.process_text(text, language)) for text in texts)

        def is_stopword(self, word: str, language: str) -> bool:
            return bool(pipeline.vocab[word].is_stop)

        def is_punct(self, word: str, language: str) -> bool:
            return bool(pipeline.vocab[word].is_punct)

        def get_supported_entities(self) -> list[str]:
            return ["PERSON", "LOCATION", "ORGANIZATION"]

        def get_supported_languages(self) -> list[str]:
            return ["en"]

    engine = Bundled()
    registry = RecognizerRegistry(supported_languages=["en"])
    registry.load_predefined_recognizers(languages=["en"], nlp_engine=engine)
    analyzer = AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=["en"])
    return lambda text: [(r.start, r.end) for r in analyzer.analyze(text, language="en", score_threshold=0.4)]


def speed(texts: list[str], find: Callable[[str], object]) -> float:
    """Characters a second of processor time."""
    began = time.process_time()
    for text in texts:
        find(text)
    return sum(map(len, texts)) / max(1e-9, time.process_time() - began)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=int, default=100, help="documents of each set")
    parser.add_argument("--no-stock", action="store_true", help="leave Presidio's own engine out")
    arguments = parser.parse_args()
    detector = Detector()
    began = time.perf_counter()
    detector.load()
    print(f"load: {time.perf_counter() - began:.2f} s, version {detector.version}")
    texts: list[str] = []
    print(f"{'set':28} {'labelled':>8} {'touched':>8} {'precision':>9} {'masked':>8}")
    for path in sorted(arguments.folder.glob("*/*.jsonl")):
        documents = read(path, arguments.limit)
        if documents:
            labelled, recall, precision, masked = figures(
                documents, lambda text: [(f.start, f.end) for f in detector.detect(text)]
            )
            texts += [text for text, _ in documents]
            print(f"{path.parent.name + '/' + path.stem:28} {labelled:8} {recall:8.3f} {precision:9.3f} {masked:8.3f}")
    fresh = Detector()  # one that remembers nothing yet
    fresh.load()
    short = [text[:500] for text in texts if len(text) > 500][:200]
    once = 500_000 / max(1.0, speed(short, fresh.detect))
    ours = speed(texts, fresh.detect)
    print(f"speed: {ours:,.0f} characters a second; 500 characters in {once:.1f} ms")
    if not arguments.no_stock:
        theirs = speed(texts[:: round(1 / STOCK_SHARE)], stock())
        print(f"stock Presidio, same names: {theirs:,.0f} characters a second; ratio {ours / theirs:.1f}")


if __name__ == "__main__":
    main()
