"""Runs the exported file over held-out requests and counts: `python -m training.demo_model.evaluate --model GGUF`.

A reply is right where its reasoning and its turn ended, the answer holds every placeholder of the request, and neither
reasoning nor answer holds another. A draft must also have its recipient in its first line and not be a list; anything else must get the
fallback. Whether an answer is exactly the expected one is counted beside. Names, ordinals, topics and wordings of the
generated requests occur in no training text (lists of fewer than eight entries are not divided).
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from training.demo_model import handwritten
from training.demo_model.drafts import PLACEHOLDER
from training.demo_model.generate import DRAFT, LIST, OTHER, REVISION, Conversation, conversation
from training.demo_model.runner import Reply, Runner


@dataclass(frozen=True)
class Verdict:
    """What is wrong with one reply; all false is right."""

    reasoning_open: bool
    turn_open: bool
    missing: tuple[str, ...]
    invented: tuple[str, ...]
    reasoning_invented: tuple[str, ...]
    """Placeholders that stand only in the reasoning and not in the request; restored in view, so they count too."""
    not_opening: bool
    no_fallback: bool
    other_form: bool
    """A list where a draft was asked for, or the other way round."""
    exact: bool
    """Whether the answer is character for character the expected one. No part of `right`."""

    @property
    def placeholders_right(self) -> bool:
        """Whether the answer has every placeholder that it should, and nothing has another."""
        return not (self.missing or self.invented or self.reasoning_invented)

    @property
    def right(self) -> bool:
        return not (
            self.reasoning_open
            or self.turn_open
            or self.missing
            or self.invented
            or self.reasoning_invented
            or self.not_opening
            or self.no_fallback
            or self.other_form
        )


def judge(item: Conversation, reply: Reply) -> Verdict:
    """The verdict on one reply."""
    given = set(PLACEHOLDER.findall(item.request))
    if item.task == REVISION:
        given = set(PLACEHOLDER.findall(item.history[-1][1]))
    needed = set() if item.task == OTHER else given
    found = set(PLACEHOLDER.findall(reply.answer))
    thought = set(PLACEHOLDER.findall(reply.reasoning))
    first = reply.answer.split("\n", 1)[0]
    return Verdict(
        not reply.reasoning_ended,
        not reply.turn_ended,
        tuple(sorted(needed - found)),
        tuple(sorted(found - given)),
        tuple(sorted(thought - given)),
        item.opens_with not in first,
        item.task == OTHER and "demonstration model" not in reply.answer,
        item.task in (DRAFT, LIST) and first.startswith(("- ", "| ", "1. ")) != (item.task == LIST),
        reply.answer == item.answer,
    )


def held_out(task: str, count: int, label: str) -> list[Conversation]:
    """`count` single-turn conversations of `task` that no training text has the words of."""
    return [conversation(f"{label}-{task}-{index}", held_out=True, task=task, single=True) for index in range(count)]


def several_turns(count: int, revisions: bool) -> list[Conversation]:
    """Conversations that go on from earlier turns: new tasks, or changes of the turn before."""
    found: list[Conversation] = []
    index = 0
    while len(found) < count:
        item = conversation(f"turns-{index}", held_out=True)
        if item.history and (item.task == REVISION) == revisions:
            found.append(item)
        index += 1
    return found


def by_hand() -> list[Conversation]:
    """The requests written by hand; what a draft opens with is its first person's placeholder."""
    found = []
    for request in handwritten.DRAFTS:
        opening = [f"[{kind}_{number}]" for kind, number in _parts(request) if kind in ("PERSON", "ORGANIZATION")]
        skip = "landlord" in request or not opening
        found.append(Conversation((), request, "", "", DRAFT, "" if skip else opening[0]))
    found += [Conversation((), request, "", "", LIST, "") for request in handwritten.LISTS]
    found += [Conversation((), request, "", "", OTHER, "") for request in handwritten.OTHERS]
    return found


def _parts(request: str) -> Iterable[tuple[str, str]]:
    for name in PLACEHOLDER.findall(request):
        kind, _, number = name[1:-1].rpartition("_")
        yield kind, number


COLUMNS = (
    "right",
    "every placeholder right",
    "placeholder missing",
    "invented in the answer",
    "invented in the reasoning",
    "recipient not in the first line",
    "no fallback",
    "a list for a draft or the reverse",
    "reasoning not ended",
    "turn not ended",
    "exactly as expected",
)


def _counts(verdicts: list[Verdict]) -> list[int]:
    """How many verdicts each of COLUMNS is true of."""
    return [
        sum(verdict.right for verdict in verdicts),
        sum(verdict.placeholders_right for verdict in verdicts),
        sum(bool(verdict.missing) for verdict in verdicts),
        sum(bool(verdict.invented) for verdict in verdicts),
        sum(bool(verdict.reasoning_invented) for verdict in verdicts),
        sum(verdict.not_opening for verdict in verdicts),
        sum(verdict.no_fallback for verdict in verdicts),
        sum(verdict.other_form for verdict in verdicts),
        sum(verdict.reasoning_open for verdict in verdicts),
        sum(verdict.turn_open for verdict in verdicts),
        sum(verdict.exact for verdict in verdicts),
    ]


def _sample(row: dict[str, Any]) -> str:
    """One reply as the card shows it."""
    turns = [f"> {request}\n\n{answer}" for request, answer in row["history"]]
    turns.append(f"> {row['request']}")
    said = "\n\n".join(turns) + f"\n\n*{row['reasoning']}*\n\n{row['answer']}"
    return f"\n### {row['set']}, {'right' if row['right'] else 'wrong'}\n\n```text\n{said}\n```"


def main() -> None:
    """Evaluate, print a table, and write every reply to `--report`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--report", type=Path, help="a file for every reply with its verdict, a line of JSON each")
    parser.add_argument("--samples", type=int, default=0, help="print the first so many replies of each set")
    parser.add_argument("--label", default="test")
    parser.add_argument("--drafts", type=int, default=120)
    parser.add_argument("--lists", type=int, default=80)
    options = parser.parse_args()
    runner = Runner(options.model)
    sets = {
        "drafts": held_out(DRAFT, options.drafts, options.label),
        "lists": held_out(LIST, options.lists, options.label),
        "anything else": held_out(OTHER, 30, options.label),
        "later turns of a conversation": several_turns(30, revisions=False),
        "changes of the last answer": several_turns(20, revisions=True),
        "written by hand": by_hand(),
    }
    rows: list[dict[str, Any]] = []
    print(f"| set | requests | {' | '.join(COLUMNS)} |\n|{' --- |' * (len(COLUMNS) + 2)}")
    for name, items in sets.items():
        verdicts = []
        for item in items:
            reply = runner.reply(item.request, item.history)
            verdict = judge(item, reply)
            verdicts.append(verdict)
            rows.append(
                {
                    "set": name,
                    "request": item.request,
                    "history": item.history,
                    "task": item.task,
                    **asdict(reply),
                    "verdict": asdict(verdict),
                    "right": verdict.right,
                }
            )
        print(f"| {name} | {len(items)} | {' | '.join(map(str, _counts(verdicts)))} |", flush=True)
    for name in sets:
        for row in [row for row in rows if row["set"] == name][: options.samples]:
            print(_sample(row))
    if options.report:
        options.report.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n")


if __name__ == "__main__":
    main()
