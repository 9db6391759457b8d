"""Turns the pillars' values into what the port carries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from assistant.application.port import (
    ChangeView,
    DecisionView,
    EngineProgress,
    FoundSpan,
    MatchedRule,
    MessageView,
    UsageView,
)
from assistant.facts import Decision, Finding, OutboundMessage
from assistant.inference.engine import Channel, Loading, Prefill, Token, Usage
from assistant.policy.explanation import explain
from assistant.privacy.pseudonyms import Change, Protected


def decision_view(decision: Decision) -> DecisionView:
    """A decision with its explanation in words."""
    return DecisionView(
        action=decision.action.value,
        rules=decision.rules,
        matches=tuple(
            MatchedRule(
                rule=match.rule,
                action=match.action.value,
                enforced=match.enforced,
                because=match.because,
                message=match.message,
            )
            for match in decision.matches
        ),
        policy_name=decision.policy.name,
        policy_revision=decision.policy.revision,
        policy_digest=decision.policy.digest,
        explanation=tuple(explain(decision)),
        copy_values=decision.obligations.copy,  # type: ignore[arg-type]
    )


def change_views(
    protected: Protected, findings: Sequence[Finding], changes: Sequence[Change], decision: Decision
) -> tuple[ChangeView, ...]:
    """What was changed in one text, each with the rule that asked for it and what found it. Findings are of `protected`."""

    def views() -> Iterator[ChangeView]:
        for change in changes:
            found = change.source == "finding"
            yield ChangeView(
                start=change.start,
                end=change.end,
                out_start=change.out_start,
                out_end=change.out_end,
                type=change.entity_type,
                operator="literal" if change.source == "literal" else change.operator.value,
                rule=_rule(change, decision) if found else None,
                score=change.score,
                recognizer=_recognizer(change, protected, findings) if found else None,
            )

    return tuple(views())


def _rule(change: Change, decision: Decision) -> str | None:
    """The rule whose redaction is the one that was carried out."""
    return next(
        (
            redaction.rule
            for redaction in decision.redactions
            if redaction.entity_type in ("*", change.entity_type)
            and redaction.operator is change.operator
            and change.score >= redaction.min_score
        ),
        None,
    )


def _recognizer(change: Change, protected: Protected, findings: Sequence[Finding]) -> str | None:
    """The recognizer of the surest finding there, one of the change's type before any other."""
    there = []
    for finding in findings:
        start, end = protected.to_typed(finding.start, finding.end)
        if change.start < end and start < change.end:
            there.append(finding)
    best = max(there, key=lambda item: (item.entity_type == change.entity_type, item.score), default=None)
    return best.recognizer if best else None


def found_span(finding: Finding, placeholder: str | None = None) -> FoundSpan:
    return FoundSpan(
        start=finding.start,
        end=finding.end,
        type=finding.entity_type,
        score=finding.score,
        placeholder=placeholder,
        recognizer=finding.recognizer,
    )


def message_view(message: OutboundMessage) -> MessageView:
    return MessageView(role=message.role.value, text=message.text)


def engine_progress(event: Loading | Prefill | Token) -> EngineProgress:
    """What the engine is doing, as a screen shows it."""
    match event:
        case Loading():
            return EngineProgress(state="loading", done=int(100 * (event.fraction or 0)), total=100)
        case Prefill():
            return EngineProgress(state="reading", done=event.done, total=event.total)
        case Token():
            state: Literal["thinking", "writing"] = "thinking" if event.channel is Channel.REASONING else "writing"
            return EngineProgress(state=state, done=event.count)


def usage_view(usage: Usage | None, context_size: int) -> UsageView:
    """What a reply took, of `context_size` tokens that there are."""
    if usage is None:
        return UsageView(context_size=context_size)
    return UsageView(
        prompt_tokens=usage.prompt_tokens,
        cached_tokens=usage.cached_tokens,
        completion_tokens=usage.completion_tokens,
        reasoning_tokens=usage.reasoning_tokens,
        ttft_ms=usage.ttft_ms,
        tokens_per_second=usage.tokens_per_second,
        context_size=context_size,
    )
