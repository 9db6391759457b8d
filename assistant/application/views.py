"""Turns the pillars' values into what the port carries."""

from __future__ import annotations

from assistant.application.port import DecisionView, FoundSpan, MatchedRule, MessageView, UsageView
from assistant.facts import Decision, Finding, OutboundMessage
from assistant.inference.engine import Usage
from assistant.policy.explanation import explain


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
    )


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


def usage_view(usage: Usage | None) -> UsageView:
    if usage is None:
        return UsageView()
    return UsageView(
        prompt_tokens=usage.prompt_tokens,
        cached_tokens=usage.cached_tokens,
        completion_tokens=usage.completion_tokens,
        reasoning_tokens=usage.reasoning_tokens,
        ttft_ms=usage.ttft_ms,
        tokens_per_second=usage.tokens_per_second,
    )
