"""What detection finds and how fast it is, beside stock Presidio with the same names, in one run.

`python -m benchmarks.detection [FOLDER]` reads `FOLDER/<language>/<set>.jsonl` (one document a line: id, text, split, and spans
with start, end and label) and looks only at documents whose split is `dev` and that no training has seen; then at office text
that it makes up. It prints Markdown. Nothing of the folder is kept or shown.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from assistant.facts import Finding
from assistant.privacy.detection import Detector, _name_recognizer
from benchmarks.detection import speed, tables
from benchmarks.detection.measures import Counts, Find, Measured, counted, measure
from benchmarks.detection.office_numbers import CHECKSUMMED
from benchmarks.detection.sets import Set, sets
from training.ner.augment import recase
from training.ner.records import ENTITY_TYPES as NAMES
from training.ner.records import Document, Span

SECTIONS = ("sets", "types", "names", "structured", "speed", "load", "worst")
CASES = {"as_is": "as written", "lower": "lower case", "upper": "capitals"}
WARM_UP = "Ms Warm Up of Upwarm Ltd lives at 1 Warm Street, mail warm@up.com, phone 020 7946 0999."


def main() -> None:
    """Measures what the sections asked for need, and prints them one after another."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", help="labelled text; without it, office text only")
    parser.add_argument("--limit", type=int, default=150, metavar="N", help="documents of each set (150)")
    parser.add_argument("--sets", default="*", metavar="GLOB", help="only sets so named, as `en/*` or `*/office`")
    parser.add_argument("--only", choices=SECTIONS, action="append", metavar="SECTION", help=", ".join(SECTIONS))
    parser.add_argument("--no-stock", action="store_true", help="leave Presidio's own engine out")
    arguments = parser.parse_args()
    if arguments.limit < 1:
        parser.error("--limit is at least 1")
    if arguments.folder and not arguments.folder.is_dir():
        parser.error(f"there is no folder {arguments.folder}")
    only = arguments.only or SECTIONS
    chosen = list(sets(arguments.folder, arguments.limit, arguments.sets))
    if not chosen:
        parser.error("no set is so named")
    detector = Detector()
    for section in sections(only, chosen, detector, with_stock=not arguments.no_stock):
        print(section, end="\n\n", flush=True)


def sections(only: Sequence[str], chosen: Sequence[Set], detector: Detector, *, with_stock: bool) -> Iterator[str]:
    """The sections in their order, each as soon as it is measured."""
    if {"sets", "types", "structured", "speed"} & {*only}:
        measured = compared(chosen, detector, with_stock=with_stock)
        both = "this detector / stock Presidio with the same names" if with_stock else "this detector"
        if "sets" in only:
            yield f"## Sets\n\n{both}; detector {detector.version}\n\n{tables.summary(measured)}"
        if "types" in only:
            yield f"## Entity types\n\n{both}\n\n{tables.by_type(measured)}"
        if "structured" in only:
            generated = {name: both for name, both in measured.items() if name.endswith("/office")}
            if generated:
                yield f"## Structured types\n\n{both}; generated office text\n\n{structured(generated.values())}"
        if "speed" in only:
            yield f"## Speed\n\n{speed_lines(chosen, tables.total(measured.values()), detector)}"
    if "names" in only:
        yield f"## People, places and organizations fully masked\n\n{names(chosen, detector)}"
    if "load" in only:
        wall, processor = speed.load_seconds()
        what = "From the first import to ready, in a fresh process, median of 5"
        yield f"## Loading\n\n{what}: {wall:.2f} s ({processor:.2f} s of processor time)"
    if "worst" in only:
        seconds = speed.worst(detector.detect, speed.hostile())
        rows = ([name, f"{wall:.2f}", f"{processor:.2f}"] for name, (wall, processor) in seconds.items())
        head = (f"{speed.WORST:,} characters of", "seconds", "of processor time")
        yield f"## Worst cases\n\n{tables.table(head, rows)}"


def compared(chosen: Sequence[Set], detector: Detector, *, with_stock: bool) -> dict[str, list[Measured]]:
    """Every set through this detector and, taking turns, stock Presidio; both are warm."""
    finds: list[Find] = [ours(detector)]
    if with_stock:
        from benchmarks.detection.stock import stock

        finds.append(stock(_name_recognizer()))
    for find in finds:
        list(find(WARM_UP))
    return {one.name: measure(one.documents, finds, one.judged) for one in chosen}


def ours(detector: Detector) -> Find:
    """What this detector finds, as spans."""

    def spans(findings: Iterable[Finding]) -> list[Span]:
        return [Span(finding.start, finding.end, finding.entity_type) for finding in findings]

    return lambda text: spans(detector.detect(text))


def names(chosen: Sequence[Set], detector: Detector) -> str:
    """A line a set: labelled names, then fully masked and masked without need in each case."""
    lines, sums = [], [Counts() for _ in CASES]
    for one in chosen:
        counts = [
            measure([recase(apart(document), kind) for document in one.documents], [ours(detector)], one.judged)[0]
            for kind in CASES
        ]
        folded = [sum((one.by_type.get(name, Counts()) for name in NAMES), Counts()) for one in counts]
        lines.append(_names_line(one.name, folded))
        sums = [before + more for before, more in zip(sums, folded, strict=True)]
    lines.append(_names_line("all", sums))
    head = [f"{title}: {what}" for title in CASES.values() for what in ("fully masked", "without need")]
    return tables.table(("set", "labelled", *head), lines)


def apart(document: Document) -> Document:
    """The document with spans that do not overlap, as changing its case needs; the first of two that do stays."""
    kept: list[Span] = []
    for span in counted(document.spans):
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
    return replace(document, spans=tuple(kept))


def _names_line(name: str, counts: Sequence[Counts]) -> list[str]:
    shares = [tables.decimal(share) for one in counts for share in (one.fully_masked, one.without_need)]
    return [name, tables.thousands(counts[0].labelled), *shares]


def structured(generated: Iterable[Sequence[Measured]]) -> str:
    """Two tables: types whose values prove themselves, and the others that have a form."""
    both = tables.total(generated)
    return "\n\n".join(
        (
            tables.chosen(both, lambda name: name in CHECKSUMMED, "with a checksum"),
            tables.chosen(both, lambda name: name not in CHECKSUMMED and name not in NAMES, "without a checksum"),
        )
    )


def speed_lines(chosen: Sequence[Set], totals: Sequence[Measured], detector: Detector) -> str:
    """Characters a second over all sets, and what a prompt of ordinary length takes."""
    lines = [f"- characters a second of processor time, all sets: {tables.thousands(totals[0].speed)}"]
    if len(totals) > 1 and totals[0].speed and totals[1].speed:
        ratio = totals[0].speed / totals[1].speed
        lines.append(f"- stock Presidio with the same names: {tables.thousands(totals[1].speed)}; ratio {ratio:.1f}")
    texts = speed.prose(document.text for one in chosen for document in one.documents)
    taken = speed.each(detector.detect, texts)
    alone = speed.each(_name_recognizer().find, texts)
    if taken and alone:
        lines.append(
            f"- {speed.PROSE} characters of prose, warm, median of {taken.texts}: {taken.wall:.1f} ms "
            f"({taken.processor:.1f} ms of processor time, {alone.processor:.1f} of it for names); "
            f"one in ten takes longer than {taken.slow:.1f} ms"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    main()
