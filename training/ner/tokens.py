"""The detector's blank pipeline: how text is cut into tokens, and the network's shape (config.cfg).

Splits more than spaCy's own rules do, so that a name stands alone in `name=Jana;city=Brno`, `d'Orsay`, `a|b`.
"""

from __future__ import annotations

from pathlib import Path

import spacy
from spacy.lang.char_classes import ALPHA
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex, filter_spans

from training.ner.records import UNSURE, Document

CONFIG = Path(__file__).with_name("config.cfg")
INFIXES = (
    rf"(?<=[{ALPHA}0-9])[;|()\[\]{{}}\"“”„_&+~*#](?=[{ALPHA}0-9])",
    rf"(?<=[{ALPHA}])['\"][,:](?=['\"]?[{ALPHA}])",
    rf"(?<=\b[dlDLcCjJnNsSmMtT])['’](?=[{ALPHA}])",
    rf"(?<=\b[qQ]u)['’](?=[{ALPHA}])",
    rf"(?<=[{ALPHA}])['’]s\b",
    rf"(?<=[{ALPHA}0-9>])[<>](?=/?[{ALPHA}])",
    rf"(?<=[{ALPHA}])\\[nrt](?=[{ALPHA}])",
)
AFFIXES = (r"\|", r"/", r"_", r"\*", r"<", r">", r"=", r"@", r"~", r"\\", r";", r"—", r"–", r"-")


def blank() -> Language:
    """An untrained pipeline of the configured shape, with the tokenizer's own rules set."""
    nlp = spacy.util.load_model_from_config(spacy.util.load_config(CONFIG), auto_fill=True)
    defaults = nlp.Defaults
    nlp.tokenizer.infix_finditer = compile_infix_regex([*(defaults.infixes or ()), *INFIXES]).finditer
    nlp.tokenizer.prefix_search = compile_prefix_regex([*(defaults.prefixes or ()), *AFFIXES]).search
    nlp.tokenizer.suffix_search = compile_suffix_regex([*(defaults.suffixes or ()), *AFFIXES]).search
    return nlp


def tokenise(nlp: Language, document: Document) -> Doc:
    """The document as tokens with entities; a span that ends inside a token is widened, an unsure one is missing."""
    doc = nlp.make_doc(document.text)
    spans = [doc.char_span(s.start, s.end, label=s.label, alignment_mode="expand") for s in document.spans]
    kept = filter_spans([span for span in spans if span is not None])
    known = [span for span in kept if span.label_ != UNSURE]
    doc.set_ents(known, missing=[span for span in kept if span.label_ == UNSURE], default="outside")
    return doc
