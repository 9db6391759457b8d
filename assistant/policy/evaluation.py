"""What a policy says of facts. Pure: it reads no clock, no file and no text, and the order of rules never matters.

A part passes only where an enforced `allow` rule matches; every other rule can only restrict. A rule that can't be
evaluated fails towards safety: an `allow` rule does not match then, and any other does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from assistant.facts import (
    Action,
    Decision,
    Direction,
    Facts,
    LogLevel,
    Obligations,
    Operator,
    PolicyRef,
    Redaction,
    RuleMatch,
    strictest_copy,
)
from assistant.policy.wording import EVERY_TYPE, enumerated, type_name

if TYPE_CHECKING:
    from assistant.policy.testing import PolicyTest

Clause = Callable[[Facts], "tuple[str, ...] | None"]
"""One compiled condition: why it holds, in words without any value, or None where it does not hold."""

CONTENT = frozenset({"entities", "count", "size"})
"""Subjects of clauses that look at what a text holds, so that they can change while it grows."""

_EVALUATION_ERRORS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What a clause may raise on facts that are not what they should be. Anything else ends the turn unsent."""


@dataclass(frozen=True)
class Rule:
    """One compiled rule."""

    id: str
    action: Action
    enforced: bool
    """False for `mode: report`: recorded, never counted."""
    directions: frozenset[Direction]
    clauses: tuple[Clause, ...] = field(compare=False, repr=False)
    subjects: frozenset[str] = frozenset()
    """What the clauses look at: keys of `match`, and `count` where it counts."""
    types: Mapping[str, float] = field(default_factory=dict)
    """Entity types that the rule looks for, with the score from which on."""
    redactions: tuple[Redaction, ...] = ()
    log: LogLevel | None = None
    """What the rule itself asks the log to keep."""
    obligations: Obligations = field(default_factory=Obligations)
    """All but `log`, which is above, since a rule may leave it unsaid."""
    message: str | None = None
    """A format string over `MESSAGE_FIELDS`, checked when the policy was loaded."""
    final: bool = False
    description: str = ""
    type_names: Mapping[str, str] = field(default_factory=dict)
    line: int = 1
    position: int = 0

    @property
    def looks_at_content(self) -> bool:
        """Whether more of the same text could change what the rule says."""
        return bool(self.subjects & CONTENT)

    def match(self, facts: Facts, policy_name: str) -> RuleMatch | None:
        """The rule's match on `facts`, or None. Never raises for facts that can't be evaluated."""
        because: list[str] = []
        error: str | None = None
        try:
            if facts.direction not in self.directions:
                return None
            # All of them, so that an error counts the same wherever its clause stands in the rule.
            reasons = [clause(facts) for clause in self.clauses]
            for reason in reasons:
                if reason is None:
                    return None
                because += reason
            message = self._message(facts, policy_name)
        except _EVALUATION_ERRORS as failure:
            if self.action is Action.ALLOW:
                return None
            # Only the kind of error: its text could hold anything.
            error = f"the rule could not be evaluated ({type(failure).__name__})"
            because = [error]
            message = None
        return RuleMatch(
            rule=self.id,
            action=self.action,
            enforced=self.enforced,
            because=tuple(because),
            message=message,
            final=self.final,
            log=self.log,
            error=error,
            position=self.position,
        )

    def changes(self, match: RuleMatch) -> tuple[Redaction, ...]:
        """What `match` changes: the rule's redactions, or every finding where evaluating the rule failed."""
        if self.action is not Action.REDACT or match.error is None:
            return self.redactions
        operator = Operator.TOKEN
        if Direction.RESPONSE in self.directions:
            # A placeholder in an answer would be restored at once, so the rule's own, irreversible one serves.
            operator = max((item.operator for item in self.redactions), key=lambda item: item.strictness)
        return (Redaction(EVERY_TYPE, operator, 0.0, self.id), *self.redactions)

    def _message(self, facts: Facts, policy_name: str) -> str | None:
        if self.message is None:
            return None
        found = [
            name
            for name, wanted in self.types.items()
            if name in facts.entities and facts.entities[name].score >= wanted
        ]
        if EVERY_TYPE in self.types:
            found = sorted(facts.entities)
        return self.message.format(
            entity=enumerated(type_name(name, self.type_names) for name in found or self.types),
            classification=facts.classification.label,
            direction=facts.direction.value,
            model=facts.model,
            engine=facts.engine,
            jurisdiction=facts.jurisdiction,
            policy=policy_name,
            rule=self.id,
        )


MESSAGE_FIELDS = ("classification", "direction", "engine", "entity", "jurisdiction", "model", "policy", "rule")
"""What a rule's message may name in braces."""


@dataclass(frozen=True)
class Policy:
    """A policy that loaded. Make one with `document.load_policy`."""

    name: str
    revision: int
    digest: str
    """SHA-256 of the file's bytes, hexadecimal."""
    timezone: ZoneInfo
    description: str
    rules: tuple[Rule, ...]
    lists: Mapping[str, tuple[str, ...]]
    tests: tuple[PolicyTest, ...]
    entity_types: Mapping[str, str]
    """Every type that the policy may name, and what `{entity}` calls it."""

    @property
    def ref(self) -> PolicyRef:
        return PolicyRef(self.name, self.revision, self.digest)

    @property
    def holds_responses(self) -> bool:
        """Whether an answer may be shown only after all of it is decided (`hold: whole`).

        So it is where an enforced rule for responses blocks, redacts or counts, and where an `allow` rule for responses
        looks at what they hold: the rest of an answer could take the permission away.
        """
        return any(
            rule.action in (Action.BLOCK, Action.REDACT)
            or "count" in rule.subjects
            or (rule.action is Action.ALLOW and rule.looks_at_content)
            for rule in self.rules
            if rule.enforced and Direction.RESPONSE in rule.directions
        )

    def decide(self, facts: Facts) -> Decision:
        """Evaluate every rule on `facts`. BLOCK without a blocking match means that no rule allows it."""
        matched = [(rule, match) for rule in self.rules if (match := rule.match(facts, self.name)) is not None]
        enforced = [(rule, match) for rule, match in matched if match.enforced]
        actions = {match.action for _, match in enforced}
        matches = tuple(match for _, match in matched)
        return Decision(
            action=strictest(actions) if Action.ALLOW in actions else Action.BLOCK,
            matches=matches,
            redactions=_unique(change for rule, match in enforced for change in rule.changes(match)),
            obligations=_added_up(matches, (rule.obligations for rule, _ in enforced)),
            policy=self.ref,
        )


def strictest(actions: Iterable[Action]) -> Action:
    """The most severe of some actions; ValueError for none."""
    return max(actions, key=lambda action: action.severity)


def join(decisions: Iterable[Decision]) -> Decision:
    """One decision over several parts: the strictest action, and all matches, redactions and obligations.

    A rule that matched several times is kept once, with the last of its matches: give the decision over all parts
    merged last. Raises ValueError for no decision, and for decisions of different policies.
    """
    parts = list(decisions)
    if len({part.policy for part in parts}) != 1:
        raise ValueError("only decisions of one policy, and at least one, can be joined")
    matches: dict[str, RuleMatch] = {}
    for match in (match for part in parts for match in part.matches):
        earlier = matches.get(match.rule)
        if earlier is None or match.error or not earlier.error:
            matches[match.rule] = match
    ordered = tuple(sorted(matches.values(), key=lambda match: (match.position, match.rule)))
    return Decision(
        action=strictest(part.action for part in parts),
        matches=ordered,
        redactions=_unique(change for part in parts for change in part.redactions),
        obligations=_added_up(ordered, (part.obligations for part in parts)),
        policy=parts[0].policy,
    )


def _unique(redactions: Iterable[Redaction]) -> tuple[Redaction, ...]:
    return tuple(dict.fromkeys(redactions))


def _added_up(matches: Iterable[RuleMatch], obligations: Iterable[Obligations]) -> Obligations:
    """The fullest log that is asked for, capped; the longest retention; the smallest limit; the strictest copy."""
    owed = list(obligations)
    cap = min((item.log_max for item in owed if item.log_max is not None), key=lambda level: level.order, default=None)
    asked = [match.log for match in matches if match.enforced and match.log is not None]
    log = max(asked, key=lambda level: level.order, default=Obligations().log)
    return Obligations(
        log=cap if cap is not None and cap.order < log.order else log,
        retention_days=max((item.retention_days for item in owed if item.retention_days is not None), default=None),
        max_tokens=min((item.max_tokens for item in owed if item.max_tokens is not None), default=None),
        copy=strictest_copy(item.copy for item in owed),
        log_max=cap,
    )
