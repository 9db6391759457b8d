"""The object that `assistant ask --json` prints, schema `assistant.turn/1`, described by `turn.schema.json`."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

from assistant.application.port import AuditView, DecisionView, FoundSpan, TurnFinished, TurnRefused

SCHEMA = "assistant.turn/1"


def finished_object(event: TurnFinished) -> dict[str, Any]:
    """The object for a turn that reached the model."""
    return {
        "schema": SCHEMA,
        "turn_id": event.turn_id,
        "conversation_id": event.conversation,
        "answer": event.answer,
        "reasoning": event.reasoning,
        "outcome": event.outcome,
        "outbound": [{"role": message.role, "text": message.text} for message in event.outbound],
        "findings": _findings(event.findings),
        "decision": _decision(event.decision),
        "response": {
            "findings": _findings(event.response.findings),
            "decision": _decision(event.response.decision) if event.response.decision else None,
        },
        "model": {"name": event.model_name, "sha256": event.model_sha256},
        "usage": {
            "prompt_tokens": event.usage.prompt_tokens,
            "completion_tokens": event.usage.completion_tokens,
            "ttft_ms": round(event.usage.ttft_ms, 1),
            "tokens_per_second": round(event.usage.tokens_per_second, 1),
        },
        "audit": _audit(event.audit),
        "restoration": {"restored": event.restoration.restored, "unknown": list(event.restoration.unknown)},
        **({"message": event.message} if event.message else {}),
    }


def refused_object(event: TurnRefused) -> dict[str, Any]:
    """The same object for a turn that the policy refused: nothing was sent."""
    return {
        "schema": SCHEMA,
        "turn_id": event.turn_id,
        "conversation_id": event.conversation,
        "answer": None,
        "reasoning": None,
        "outcome": "refused",
        "outbound": [],
        "findings": _findings(event.findings),
        "decision": _decision(event.decision),
        "response": {"findings": [], "decision": None},
        "model": {"name": event.model_name, "sha256": event.model_sha256},
        "usage": {"prompt_tokens": 0, "completion_tokens": 0, "ttft_ms": 0.0, "tokens_per_second": 0.0},
        "audit": _audit(event.audit),
        "restoration": {"restored": 0, "unknown": []},
        "message": event.message,
    }


def schema() -> dict[str, Any]:
    """The JSON Schema of both."""
    text = resources.files("assistant.application").joinpath("turn.schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def _findings(findings: tuple[FoundSpan, ...]) -> list[dict[str, Any]]:
    return [
        {"start": f.start, "end": f.end, "type": f.type, "score": round(f.score, 4), "placeholder": f.placeholder}
        for f in findings
    ]


def _decision(decision: DecisionView) -> dict[str, Any]:
    return {
        "action": decision.action,
        "rules": list(decision.rules),
        "policy": {
            "name": decision.policy_name,
            "revision": decision.policy_revision,
            "digest": decision.policy_digest,
        },
    }


def _audit(audit: AuditView) -> dict[str, Any]:
    return {"log_id": audit.log_id, "request_seq": audit.request_seq, "response_seq": audit.response_seq}
