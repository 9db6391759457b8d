"""The bodies of a turn's records: as much as the policy's `log` obligation says, and never a secret's value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from assistant.application.releasing import Release
from assistant.application.scrubbing import Scrubbed
from assistant.audit.events import Outcome
from assistant.facts import Classification, Decision, LogLevel, Outbound, Principal
from assistant.inference.engine import Channel, Layer, Usage
from assistant.inference.models import ModelEntry
from assistant.policy.evaluation import join


def request_body(
    turn_id: str,
    principal: Principal,
    classification: Classification,
    scrubbed: Scrubbed,
    outbound: Outbound,
    model: ModelEntry,
    typed: str,
) -> dict[str, Any]:
    """What `turn.request` says of a turn that is about to reach the model."""
    body = _common(turn_id, principal, classification, scrubbed, model)
    level = scrubbed.decision.obligations.log
    if level.order >= LogLevel.OUTBOUND.order:
        body["outbound"] = [
            {"role": message.role.value, "text": without_secrets(message.text, scrubbed.secrets)}
            for message in outbound.messages
        ]
    if level is LogLevel.FULL:
        body["prompt"] = without_secrets(typed, scrubbed.secrets)
    return body


def refused_body(
    turn_id: str, principal: Principal, classification: Classification, scrubbed: Scrubbed, model: ModelEntry
) -> dict[str, Any]:
    """What `turn.refused` says. The text is left out unless the rule that refused asks for it."""
    body = _common(turn_id, principal, classification, scrubbed, model)
    asked = [
        match.log for match in scrubbed.decision.matches if match.enforced and match.log and not match.action.passes
    ]
    level = max(asked, key=lambda item: item.order, default=LogLevel.METADATA)
    cap = scrubbed.decision.obligations.log_max
    if cap is not None and cap.order < level.order:
        level = cap
    if level.order >= LogLevel.OUTBOUND.order:
        body["outbound"] = [{"role": "user", "text": without_secrets(scrubbed.prompt_text, scrubbed.secrets)}]
    if level is LogLevel.FULL:
        body["prompt"] = without_secrets(scrubbed.typed, scrubbed.secrets)
    return body


def response_body(
    turn_id: str,
    outcome: Outcome,
    scrubbed: Scrubbed,
    release: Release,
    usage: Usage | None,
    layers: Sequence[Layer],
    *,
    keep_text: bool,
) -> dict[str, Any]:
    """What `turn.response` says. The model's words are those let through, before restoring; a blocked answer leaves none."""
    view = release.view()
    body: dict[str, Any] = {
        "turn": turn_id,
        "outcome": outcome.value,
        "sandbox": {
            layer.name: layer.detail if layer.enforced else f"not enforced: {layer.detail}" for layer in layers
        },
        "findings": dict(Counter(span.type for span in view.findings)),
        "restored": release.restored,
        "unknown": len(release.unknown),
        "usage": {} if usage is None else _usage(usage),
    }
    if release.decision is not None:
        body["decision"] = _decision(release.decision)
    owed = scrubbed.decision if release.decision is None else join((scrubbed.decision, release.decision))
    if keep_text and owed.obligations.log.order >= LogLevel.OUTBOUND.order:
        found = scrubbed.secrets | release.secrets
        body["reasoning"] = without_secrets(release.decided(Channel.REASONING), found)
        body["answer"] = without_secrets(release.decided(Channel.ANSWER), found)
    return body


def without_secrets(text: str, secrets: Iterable[str]) -> str:
    """`text` with every value that was found to be a SECRET taken out, longest first."""
    for value in sorted(secrets, key=len, reverse=True):
        text = text.replace(value, "[SECRET]")
    return text


def _common(
    turn_id: str, principal: Principal, classification: Classification, scrubbed: Scrubbed, model: ModelEntry
) -> dict[str, Any]:
    return {
        "turn": turn_id,
        "user": principal.user,
        "groups": sorted(principal.groups),
        "authenticated_by": principal.authenticated_by,
        "device": principal.device,
        "classification": classification.label,
        "findings": {name: facts.count for name, facts in sorted(scrubbed.entities.items())},
        "characters": scrubbed.characters,
        "detector": scrubbed.detector,
        "decision": _decision(scrubbed.decision),
        "model": {"name": model.name, "sha256": model.sha256},
    }


def _decision(decision: Decision) -> dict[str, Any]:
    return {
        "action": decision.action.value,
        "matches": [
            {
                "rule": match.rule,
                "action": match.action.value,
                "enforced": match.enforced,
                "because": list(match.because),
                **({"error": match.error} if match.error else {}),
            }
            for match in decision.matches
        ],
        "policy": {
            "name": decision.policy.name,
            "revision": decision.policy.revision,
            "digest": decision.policy.digest,
        },
    }


def _usage(usage: Usage) -> dict[str, Any]:
    return {
        "prompt_tokens": usage.prompt_tokens,
        "cached_tokens": usage.cached_tokens,
        "completion_tokens": usage.completion_tokens,
        "reasoning_tokens": usage.reasoning_tokens,
        "ttft_ms": round(usage.ttft_ms),
    }
