"""Runs the exported file over held-out requests and counts: `python -m training.demo_model.evaluate --model GGUF`.

Generated requests are put together from names, ordinals, topics and wordings that no training text has (lists of fewer
than eight entries are not divided); the others were written by hand. Greedy, one request after the other. The table
says of how many replies each column is true; the measures below it are what the model has to reach.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any

from training.demo_model import handwritten, unseen
from training.demo_model.generate import WEIGHTS, conversation
from training.demo_model.runner import Reply, Runner
from training.demo_model.sampling import PLACEHOLDER, Turn

COUNTS = {"draft": 120, "list": 80, "follow-up": 80, "sum": 100, "foreign": 100}
"""How many generated requests each task has; the others have OTHERWISE."""
OTHERWISE = 60
COPYING = ("draft", "list", "rewrite", "summary", "form", "follow-up", "two")
"""Tasks whose answers must hold exactly the placeholders that they are expected to hold."""
HONEST = "assistant models list"
COLUMNS = ("ended", "placeholders right", "none invented", "right", "exactly as expected")

_GREETING = re.compile(r"^(?:Dear|Hi|Hello) .+,$", re.MULTILINE)
_TABLES = re.compile(r"\| set \| requests \|.*?\n\| measure \|.*?(?=\n\n)", re.DOTALL)
_FILE = re.compile(r"[\d,]+ bytes, SHA-256 `[0-9a-f]{64}`")
_RESULT = re.compile(r"(?:= |is |it is )(-?\d[^.,]*|[^.,]+?)(?:, so .*)?\.?$")


@dataclass(frozen=True)
class Case:
    """One request, and what its answer is judged by."""

    task: str
    request: str
    history: tuple[tuple[str, str], ...]
    expected: frozenset[str]
    """The placeholders that the answer must hold."""
    known: frozenset[str]
    """The placeholders that it may hold."""
    needs: tuple[str, ...] = ()
    drops: tuple[str, ...] = ()
    answer: str = ""
    """The expected answer, of a generated request."""


@dataclass(frozen=True)
class Verdict:
    """What is true of one reply; the fields are COLUMNS in their order."""

    ended: bool
    placeholders_right: bool
    none_invented: bool
    right: bool
    """Ended, placeholders right, nothing invented, and everything there that the request needs."""
    exact: bool


def named(*texts: str) -> frozenset[str]:
    """The placeholders in `texts`."""
    return frozenset(name for text in texts for name in PLACEHOLDER.findall(text))


def holds(answer: str, part: str) -> bool:
    """Whether `part` stands in `answer`, in capitals or not; a number not inside a longer one."""
    before = r"(?<![\d.,-])" if part[:1].isdigit() else ""
    after = r"(?!\d)" if part[-1:].isdigit() else ""
    return re.search(before + re.escape(part) + after, answer, re.IGNORECASE) is not None


def judge(case: Case, reply: Reply) -> Verdict:
    """The verdict on one reply."""
    ended = reply.reasoning_ended and reply.turn_ended
    found = named(reply.answer)
    kept = found == case.expected if case.task in COPYING else found <= case.known
    invented = not (found | named(reply.reasoning)) <= case.known
    complete = all(holds(reply.answer, part) for part in case.needs)
    clean = not any(part in reply.answer for part in case.drops)
    exact = bool(case.answer) and reply.answer == case.answer
    return Verdict(ended, kept, not invented, ended and kept and not invented and complete and clean, exact)


def needs(turn: Turn) -> tuple[str, ...]:
    """What the answer to a generated request must hold besides its placeholders."""
    if turn.task in ("product", "smalltalk"):
        return (turn.answer,)
    if turn.task == "foreign":
        return (HONEST,) if HONEST in turn.answer else (turn.answer,)
    if turn.task in ("sum", "date"):
        result = _RESULT.search(turn.answer)
        return (result[1],) if result else (turn.answer,)
    if turn.task == "draft":
        greeting = _GREETING.search(turn.answer)
        return (greeting[0],) if greeting else ()
    return ()


def generated(task: str, count: int, label: str, single: bool = True) -> Iterator[Case]:
    """`count` requests of `task` from held-out words; with `single` false, each after other turns."""
    index = 0
    while count:
        item = conversation(f"{label}-{task}-{index}", held_out=True, task=task, single=single)
        index += 1
        if not single and not item.history:
            continue
        count -= 1
        turn, earlier = item.turn, [text for pair in item.history for text in pair]
        yield Case(
            task,
            turn.request,
            item.history,
            named(turn.answer),
            named(turn.request, *earlier),
            needs(turn),
            answer=turn.answer,
        )


def by_hand(prompts: Iterable[handwritten.Prompt]) -> Iterator[Case]:
    """Requests written by hand."""
    for prompt in prompts:
        known = named(prompt.request, *(text for pair in prompt.history for text in pair))
        last = named(prompt.history[-1][1]) if prompt.history else frozenset()
        required = tuple(part for part in prompt.needs.split("|") if part)
        drops = tuple(part for part in prompt.drops.split("|") if part)
        if prompt.task == "foreign":
            required = (HONEST,)
        expected = (named(prompt.request) | last) - named(*drops)
        yield Case(prompt.task, prompt.request, prompt.history, expected, known, required, drops)


def sets(label: str) -> Iterator[tuple[str, list[Case]]]:
    """Name and cases of each set."""
    for task in WEIGHTS:
        yield task, list(generated(task, COUNTS.get(task, OTHERWISE), label))
    yield "after other turns", list(generated("draft", 40, label, single=False))
    for name, prompts in (("by hand", unseen.PROMPTS), ("earlier by hand", handwritten.PROMPTS)):
        cases = list(by_hand(prompts))
        for task in dict.fromkeys(case.task for case in cases):
            yield f"{name}: {task}", [case for case in cases if case.task == task]


def measures(rows: Sequence[dict[str, Any]]) -> Iterator[tuple[str, float, int, int]]:
    """Name, goal, how many are right, and of how many."""

    def count(name: str, goal: float, column: str, chosen: Iterable[dict[str, Any]]) -> tuple[str, float, int, int]:
        found = [row["verdict"][column] for row in chosen]
        return name, goal, sum(found), len(found)

    made = [row for row in rows if "by hand" not in row["set"]]
    hand = [row for row in rows if row["set"].startswith("by hand")]
    yield count("placeholders right, generated", 0.97, "placeholders_right", (r for r in made if r["task"] in COPYING))
    yield count("placeholders right, by hand", 0.90, "placeholders_right", (r for r in hand if r["task"] in COPYING))
    yield count("reasoning and turn ended", 0.99, "ended", rows)
    yield count("sums right, generated", 0.90, "right", (r for r in made if r["task"] == "sum"))
    yield count("sums right, by hand", 0.90, "right", (r for r in hand if r["task"] == "sum"))
    yield count("honest answer, generated", 0.95, "right", (r for r in made if r["task"] == "foreign"))
    yield count("honest answer, by hand", 0.95, "right", (r for r in hand if r["task"] == "foreign"))
    yield count("no placeholder invented", 0.99, "none_invented", rows)


def _sample(row: dict[str, Any]) -> str:
    """One reply as the card shows it."""
    turns = [f"> {request}\n\n{answer}" for request, answer in row["history"]]
    turns.append(f"> {row['request']}")
    said = "\n\n".join(turns) + f"\n\n*{row['reasoning']}*\n\n{row['answer']}"
    return f"\n### {row['set']}, {'right' if row['verdict']['right'] else 'wrong'}\n\n```text\n{said}\n```"


def renewed(card: str, weights: bytes, tables: str, samples: str) -> str:
    """`card` with size and hash of `weights`, and with these tables and samples in the place of its own; its prose stays.

    Raises:
        ValueError: the card does not have one of each.
    """
    file = f"{len(weights):,} bytes, SHA-256 `{hashlib.sha256(weights).hexdigest()}`"
    prose, samples_there, _ = card.partition("\n### ")
    parts = [_FILE.split(prose), _TABLES.split(prose)]
    if not samples_there or any(len(part) != 2 for part in parts):
        raise ValueError(
            "the card needs one line with size and hash, one pair of tables, and samples under headings of three #"
        )
    prose = _TABLES.sub(lambda _: tables, _FILE.sub(file, prose))
    return f"{prose.rstrip()}\n{samples}\n"


def main() -> None:
    """Evaluate, print the tables and some samples, and write every reply to `--report`, tables and samples into `--card`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--report", type=Path, help="a file for every reply with its verdict, a line of JSON each")
    parser.add_argument("--samples", type=int, default=20, help="how many replies: the first ones of each set in turn")
    parser.add_argument("--card", type=Path, help="the card of the model, whose tables and samples are to be these")
    parser.add_argument("--label", default="test")
    parser.add_argument("--only", default="", help="only sets whose name begins so")
    options = parser.parse_args()
    if options.card and (options.only or options.label != parser.get_default("label")):
        parser.error("a card has the figures of the whole test: leave --label and --only away, or --card")
    if options.card:
        try:  # before the minutes that the test takes
            renewed(options.card.read_text("utf-8"), b"", "", "")
        except (OSError, ValueError) as error:
            parser.error(str(error))
    runner = Runner(options.model)
    rows: list[dict[str, Any]] = []
    by_set: dict[str, list[dict[str, Any]]] = {}
    tables = [f"| set | requests | {' | '.join(COLUMNS)} |", f"|{' --- |' * (len(COLUMNS) + 2)}"]
    print("\n".join(tables))
    for name, cases in sets(options.label):
        if not name.startswith(options.only):
            continue
        verdicts = []
        for case in cases:
            reply = runner.reply(case.request, case.history)
            verdict = judge(case, reply)
            verdicts.append(verdict)
            row = {"set": name, "task": case.task, "request": case.request, "history": case.history}
            row |= asdict(reply) | {"expected": case.answer, "verdict": asdict(verdict)}
            rows.append(row)
            by_set.setdefault(name, []).append(row)
        counts = [sum(column) for column in zip(*(asdict(verdict).values() for verdict in verdicts), strict=True)]
        tables.append(f"| {name} | {len(cases)} | {' | '.join(map(str, counts))} |")
        print(tables[-1], flush=True)
    reached = ["", "| measure | goal | reached | of |", "| --- | --- | --- | --- |"]
    reached += [
        f"| {name} | {goal:.0%} | {right / of:.1%} | {right} of {of} |"
        for name, goal, right, of in measures(rows)
        if of
    ]
    shown = [row for level in zip_longest(*by_set.values()) for row in level if row]
    samples = "\n".join(map(_sample, shown[: options.samples]))
    print("\n".join((*reached, samples)))
    if options.report:
        options.report.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n")
    if options.card:
        card = options.card.read_text("utf-8")
        options.card.write_text(
            renewed(card, options.model.read_bytes(), "\n".join((*tables, *reached)), samples), "utf-8"
        )


if __name__ == "__main__":
    main()
