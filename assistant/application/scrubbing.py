"""From texts to what a model may be shown: protect look-alikes, detect, gather facts, decide, pseudonymise.

The only maker of `Outbound`. Everything here is tentative: the vault that comes out is a copy, so that a refused turn
leaves nothing behind.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from assistant.application.port import ChangeView, FoundSpan
from assistant.application.views import change_views
from assistant.facts import (
    Action,
    Classification,
    Decision,
    Direction,
    EntityFacts,
    Facts,
    Finding,
    Operator,
    Outbound,
    OutboundMessage,
    Principal,
    Role,
)
from assistant.policy.evaluation import Policy, join
from assistant.privacy.detection import Detector
from assistant.privacy.pseudonyms import Change, Protected, Rewritten, Vault, protect, pseudonymise
from assistant.privacy.pseudonyms import Part as Draft


@dataclass(frozen=True)
class Part:
    """One text of a turn, as typed, or as the model wrote it."""

    direction: Direction
    role: Role
    text: str = field(repr=False)


@dataclass(frozen=True)
class Surroundings:
    """What scrubbing needs beside the text."""

    policy: Policy
    detector: Detector
    model: str
    engine: str
    jurisdiction: str
    now: Callable[[], datetime]
    """Aware time."""
    hash_key: bytes = field(repr=False)
    """Key of the `hash` operator."""


@dataclass(frozen=True)
class Scrubbed:
    """The parts of a turn after scrubbing, with the decision over all of them. The last part is the prompt."""

    parts: tuple[Part, ...]
    texts: tuple[str, ...] = field(repr=False)
    """Each part as the model would be shown it."""
    changes: tuple[tuple[Change, ...], ...]
    protected: tuple[Protected, ...] = field(repr=False)
    findings: tuple[tuple[Finding, ...], ...]
    """Of each part, in offsets of its protected text."""
    decision: Decision
    entities: Mapping[str, EntityFacts]
    """Over all parts: distinct values and best scores."""
    withheld: frozenset[str] = field(repr=False)
    vault: Vault
    detector: str

    @property
    def typed(self) -> str:
        return self.parts[-1].text

    @property
    def prompt_text(self) -> str:
        """The prompt as the model would be shown it."""
        return self.texts[-1]

    @property
    def characters(self) -> int:
        return sum(len(part.text) for part in self.parts)

    @property
    def spans(self) -> tuple[FoundSpan, ...]:
        """Findings and replaced vault values of the prompt, in offsets of the prompt as typed."""
        return spans_of((self.protected[-1], self.findings[-1]), self.changes[-1])

    @property
    def change_views(self) -> tuple[ChangeView, ...]:
        """What was changed in the prompt, and why."""
        return change_views(self.protected[-1], self.findings[-1], self.changes[-1], self.decision)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What `warn` rules say, in the policy's words."""
        return warnings_of(self.decision)

    @property
    def secrets(self) -> frozenset[str]:
        """Values found to be a SECRET, in any part."""
        return frozenset(
            protected.text[finding.start : finding.end]
            for protected, findings in zip(self.protected, self.findings, strict=True)
            for finding in findings
            if finding.entity_type == "SECRET"
        )

    @property
    def refusal(self) -> str:
        """Why the turn is refused, in words for the person."""
        return refusal_of(self.decision, what="prompt")

    def outbound(self, principal: Principal, conversation: bytes) -> Outbound:
        """What the engine accepts. Raises LeakError where a protected value still stands in it."""
        messages = tuple(OutboundMessage(part.role, text) for part, text in zip(self.parts, self.texts, strict=True))
        return Outbound(messages, principal, conversation, self.withheld)


def scrub(
    parts: Sequence[Part],
    vault: Vault,
    principal: Principal,
    classification: Classification,
    surroundings: Surroundings,
) -> Scrubbed:
    """Scrub and decide a whole turn.

    Every part is decided alone, and once more merged (distinct values counted over all parts); the results join. Findings
    of a text that was looked at before come from the detector's cache.
    """
    tentative = vault.copy()
    protected = [protect(part.text, tentative, keep_known=part.role is Role.ASSISTANT) for part in parts]
    found = [surroundings.detector.detect(text.text) for text in protected]
    drafts = list(zip(protected, found, strict=True))
    decisions = [
        surroundings.policy.decide(facts_of(part, draft, principal, classification, surroundings))
        for part, draft in zip(parts, drafts, strict=True)
    ]
    # Once more merged: the history by the rules for history, and everything by those for the prompt, which comes last.
    for direction in dict.fromkeys(part.direction for part in parts[:-1]):
        some = [(part, draft) for part, draft in zip(parts, drafts, strict=True) if part.direction is direction]
        decisions.append(surroundings.policy.decide(merged_facts(some, principal, classification, surroundings)))
    whole = list(zip(parts, drafts, strict=True))
    decisions.append(surroundings.policy.decide(merged_facts(whole, principal, classification, surroundings)))
    decision = join(decisions)
    merged = merged_entities(drafts)
    rewritten = pseudonymise(
        [Draft(text, findings, decision.operator_for) for text, findings in drafts], tentative, surroundings.hash_key
    )
    return Scrubbed(
        parts=tuple(parts),
        texts=tuple(part.text for part in rewritten.parts),
        changes=tuple(part.changes for part in rewritten.parts),
        protected=tuple(protected),
        findings=tuple(found),
        decision=decision,
        entities=merged,
        withheld=rewritten.withheld,
        vault=tentative,
        detector=surroundings.detector.version,
    )


Found = tuple[Protected, Sequence[Finding]]
"""A protected text with the findings in it."""


def look(text: str, vault: Vault, detector: Detector) -> Found:
    """Protect and detect one text."""
    protected = protect(text, vault)
    return protected, detector.detect(protected.text)


def facts_of(
    part: Part,
    found: Found,
    principal: Principal,
    classification: Classification,
    surroundings: Surroundings,
) -> Facts:
    """The facts of one part alone."""
    return merged_facts([(part, found)], principal, classification, surroundings)


def merged_facts(
    parts: Sequence[tuple[Part, Found]],
    principal: Principal,
    classification: Classification,
    surroundings: Surroundings,
) -> Facts:
    """The facts of several parts taken as one, in the direction of the last: distinct values counted over all."""
    return Facts(
        user=principal.user,
        groups=principal.groups,
        direction=parts[-1][0].direction,
        entities=merged_entities([found for _, found in parts]),
        classification=classification,
        model=surroundings.model,
        engine=surroundings.engine,
        jurisdiction=surroundings.jurisdiction,
        at=surroundings.now(),
        size=sum(len(part.text) for part, _ in parts),
    )


def merged_entities(found: Iterable[Found]) -> dict[str, EntityFacts]:
    """Distinct values and best score by entity type, over texts with their findings."""
    values: dict[str, set[str]] = defaultdict(set)
    scores: dict[str, float] = defaultdict(float)
    for protected, findings in found:
        for finding in findings:
            values[finding.entity_type].add(protected.text[finding.start : finding.end])
            scores[finding.entity_type] = max(scores[finding.entity_type], finding.score)
    return {name: EntityFacts(len(values[name]), scores[name]) for name in sorted(values)}


def rewrite(found: Found, decision: Decision, vault: Vault, hash_key: bytes, *, everything: bool = False) -> Rewritten:
    """One text rewritten as the decision says; with `everything`, what it leaves becomes a placeholder too."""

    def operator(finding: Finding) -> Operator | None:
        return decision.operator_for(finding) or (Operator.TOKEN if everything else None)

    protected, findings = found
    return pseudonymise([Draft(protected, findings, operator)], vault, hash_key).parts[0]


def spans_of(found: Found, changes: Sequence[Change]) -> tuple[FoundSpan, ...]:
    """Findings with what replaces them, and vault values that no recognizer saw, in offsets of the text as typed."""
    protected, findings = found
    replaced = [change for change in changes if change.source != "literal"]
    spans = []
    seen: set[Change] = set()
    for finding in findings:
        start, end = protected.to_typed(finding.start, finding.end)
        change = next((c for c in replaced if c.start < end and start < c.end), None)
        if change is not None:
            seen.add(change)
        spans.append(
            FoundSpan(
                start=start,
                end=end,
                type=finding.entity_type,
                score=finding.score,
                placeholder=change.replacement if change else None,
                recognizer=finding.recognizer,
            )
        )
    for change in replaced:
        if change not in seen and change.source == "vault":
            spans.append(
                FoundSpan(
                    start=change.start,
                    end=change.end,
                    type=change.entity_type,
                    score=change.score,
                    placeholder=change.replacement,
                    recognizer="vault",
                )
            )
    return tuple(sorted(spans, key=lambda span: (span.start, span.end)))


def warnings_of(decision: Decision) -> tuple[str, ...]:
    """What the `warn` rules of a decision say, in the policy's words."""
    return tuple(
        match.message or f"The rule {match.rule} asks you to take care."
        for match in decision.matches
        if match.enforced and match.action is Action.WARN
    )


def refusal_of(decision: Decision, *, what: str) -> str:
    """Why a decision does not pass, for the person: the rules' own messages, or what stood against it."""
    stopping = [match for match in decision.matches if match.enforced and not match.action.passes]
    told = [match.message for match in stopping if match.message]
    if told:
        reason = " ".join(dict.fromkeys(told))
    elif stopping:
        reason = (
            f"The rule {stopping[0].rule} does not allow this: {'; '.join(stopping[0].because) or 'it always applies'}."
        )
    else:
        reason = "No rule of the policy allows this."
    return f"The policy {decision.policy.name} refuses this {what}. {reason}"
