"""What is kept of a turn beside its messages, so that a conversation explains itself when it is opened again.

JSON-able values only; they are sealed with the message. Rows of earlier versions have fewer keys, or none.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from assistant.application.releasing import Release
from assistant.application.scrubbing import Scrubbed
from assistant.application.views import decision_view
from assistant.audit.events import Outcome
from assistant.facts import COPIES, Classification, strictest_copy
from assistant.inference.engine import Channel


def of_prompt(
    scrubbed: Scrubbed, classification: Classification, model: str, before: Mapping[str, Any] | None
) -> dict[str, Any]:
    """What is kept with a prompt. `before`: what was, where it is answered once more; a copy obligation never gets laxer."""
    view = decision_view(scrubbed.decision)
    return {
        "action": scrubbed.decision.action.value,
        "rules": list(scrubbed.decision.rules),
        "policy": scrubbed.decision.policy.digest,
        "detector": scrubbed.detector,
        "view": view.model_dump(mode="json"),
        "changes": [change.model_dump(mode="json") for change in scrubbed.change_views],
        "classification": classification.label,
        "warnings": list(scrubbed.warnings),
        "model": model,
        "copy": strictest_copy((view.copy_values, copy_of(before))),
    }


def of_answer(
    scrubbed: Scrubbed, release: Release, outcome: Outcome, usage: Mapping[str, Any], model: str, *, truncated: bool
) -> dict[str, Any]:
    """What is kept with an answer: `reasoning` as the model wrote it, `usage` as a UsageView's values."""
    found = release.view()
    answered = found.decision.copy_values if found.decision is not None else None
    return {
        "view": found.decision.model_dump(mode="json") if found.decision is not None else None,
        "reasoning": release.decided(Channel.REASONING),
        "usage": dict(usage),
        "truncated": truncated,
        "unknown": list(release.unknown),
        "outcome": outcome.value,
        "warnings": list(found.warnings),
        "model": model,
        # Of the whole turn: the prompt's own may be another one by the time that this answer is looked at.
        "copy": strictest_copy((scrubbed.decision.obligations.copy, answered)),
    }


def copy_of(kept: Mapping[str, Any] | None) -> str | None:
    """The copy obligation kept with a message."""
    found = (kept or {}).get("copy")
    return found if found in COPIES else None
