"""Puts a decision into plain lines: what was decided, by which rules, why, and what follows. Never a value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from assistant.entity_types import NATIONAL_NUMBERS
from assistant.facts import Action, Decision, Operator, RuleMatch
from assistant.policy.wording import enumerated, type_name

NATIONAL = frozenset(NATIONAL_NUMBERS)
_EFFECTS = {
    Operator.TOKEN: "by a placeholder, and put back into the answer",
    Operator.SURROGATE: "by a made-up value, and put back into the answer",
    Operator.HASH: "by a keyed hash",
    Operator.GENERALISE: "by what kind of thing it is",
    Operator.MASK: "by asterisks",
    Operator.DROP: "by nothing",
}
_HEADLINES = {
    Action.ALLOW: "Allowed.",
    Action.WARN: "Allowed, with a warning.",
    Action.REDACT: "Allowed, after replacing what was found.",
    Action.REQUIRE_JUSTIFICATION: "Not allowed without a reason.",
    Action.REQUIRE_APPROVAL: "Not allowed without an approval.",
    Action.BLOCK: "Refused.",
}
_COPIES = {"placeholders": "Copying gives placeholders only.", "ask": "Copying asks first."}


def explain(decision: Decision) -> list[str]:
    """Lines without line breaks, the verdict first, the policy last."""
    return [*_lines(decision)]


def _lines(decision: Decision) -> Iterator[str]:
    stopping = [match for match in decision.matches if match.enforced and not match.action.passes]
    if decision.allowed or stopping:
        yield _HEADLINES[decision.action]
    else:
        yield "Refused: no rule allows this."
    for match in decision.matches:
        yield from _match_lines(match)
    yield from _effect_lines(decision)
    policy = decision.policy
    yield f"Policy {policy.name}, revision {policy.revision}, SHA-256 {policy.digest}."


def _match_lines(match: RuleMatch) -> Iterator[str]:
    mode = "" if match.enforced else " (report only: recorded, not applied)"
    why = "; ".join(match.because) or "it always applies"
    yield f"Rule {match.rule}: {match.action.value}{mode}, because {why}."
    if match.message:
        yield f"Rule {match.rule} says: {match.message}"


def _effect_lines(decision: Decision) -> Iterator[str]:
    by_operator: dict[Operator, dict[str, None]] = {}
    together = Counter((item.operator, item.min_score) for item in decision.redactions if item.entity_type in NATIONAL)
    for redaction in decision.redactions:
        every_one = together[redaction.operator, redaction.min_score] == len(NATIONAL)
        name = type_name(redaction.entity_type)
        if every_one and redaction.entity_type in NATIONAL:
            name = "national numbers (identity, tax, health, passports, licences)"
        if redaction.min_score > 0:
            name += f" from a score of {redaction.min_score:.2f} on"
        by_operator.setdefault(redaction.operator, {})[name] = None
    for operator in sorted(by_operator, key=lambda item: item.strictness):
        yield f"Replaced {_EFFECTS[operator]}, wherever found: {enumerated(by_operator[operator])}."
    owed = decision.obligations
    kept = f", for {owed.retention_days} days" if owed.retention_days is not None else ""
    yield f"The log keeps: {owed.log.value}{kept}."
    if owed.max_tokens is not None:
        yield f"The answer has at most {owed.max_tokens} tokens."
    if owed.copy is not None:
        yield _COPIES[owed.copy]
