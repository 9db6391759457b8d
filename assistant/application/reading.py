"""Use cases that only look: at a text, at what the policy says of it, and at what is in force."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from assistant.application import port
from assistant.errors import InputRefused
from assistant.facts import Classification, Direction, Principal, Role

if TYPE_CHECKING:
    from assistant.application.assembly import Assistant


def scan(assistant: Assistant, principal: Principal, request: port.Scan) -> port.Result:
    """Findings of a text; negative where there are any."""
    del principal
    _bounded(request.text, assistant)
    known = assistant.detector.entities
    for name in request.entities:
        if name not in known:
            raise InputRefused(
                f"The detector knows no type {name!r}.",
                not_done="Nothing was scanned.",
                next_step=f"Its types are {', '.join(sorted(known))}.",
            )
    findings = [
        {
            "start": f.start,
            "end": f.end,
            "type": f.entity_type,
            "score": round(f.score, 4),
            "recognizer": f.recognizer,
            "pattern": f.pattern,
            "context": f.context,
        }
        for f in assistant.detector.detect(request.text)
        if (not request.entities or f.entity_type in request.entities) and f.score >= (request.threshold or 0)
    ]
    return port.Result(value={"schema": "assistant.scan/1", "findings": findings}, negative=bool(findings))


def redact(assistant: Assistant, principal: Principal, request: port.Redact) -> port.Result:
    """The text with everything found changed as the policy says, or by placeholder."""
    from assistant.application.scrubbing import Part, facts_of, look, rewrite, spans_of
    from assistant.privacy.pseudonyms import Vault

    _bounded(request.text, assistant)
    vault = Vault()
    found = look(request.text, vault, assistant.detector)
    part = Part(Direction.PROMPT, Role.USER, request.text)
    surroundings = assistant.surroundings(assistant.model())
    facts = facts_of(part, found, principal, assistant.default_classification, surroundings)
    rewritten = rewrite(found, assistant.policy.decide(facts), vault, assistant.hash_key, everything=True)
    shown = [span.model_dump() for span in spans_of(found, rewritten.changes)]
    return port.Result(value={"schema": "assistant.redact/1", "text": rewritten.text, "findings": shown})


def explain_policy(assistant: Assistant, principal: Principal, request: port.ExplainPolicy) -> port.Result:
    """What the policy in force says of a text, and why; negative where it would refuse."""
    from assistant.application.scrubbing import Part, facts_of, look
    from assistant.application.views import decision_view

    _bounded(request.text, assistant)
    from assistant.privacy.pseudonyms import Vault

    found = look(request.text, Vault(), assistant.detector)
    classification = max(
        assistant.default_classification, Classification.from_label(request.classification or "public")
    )
    part = Part(Direction(request.direction), Role.USER, request.text)
    facts = facts_of(part, found, principal, classification, assistant.surroundings(assistant.model()))
    decision = assistant.policy.decide(facts)
    view = decision_view(decision)
    value = {
        "schema": "assistant.explanation/1",
        "facts": {
            "user": facts.user,
            "groups": sorted(facts.groups),
            "direction": facts.direction.value,
            "classification": facts.classification.label,
            "entities": {name: {"count": e.count, "score": round(e.score, 4)} for name, e in facts.entities.items()},
            "model": facts.model,
            "engine": facts.engine,
            "jurisdiction": facts.jurisdiction,
            "size": facts.size,
        },
        "decision": view.model_dump(exclude={"explanation"}),
        "explanation": list(view.explanation),
    }
    return port.Result(value=value, negative=not decision.allowed)


def preview(assistant: Assistant, principal: Principal, request: port.Preview) -> port.Result:
    """What the turn would do to a text; negative where it would be refused. Nothing is sent, recorded or kept.

    The text alone is looked at: what rules say of a whole conversation taken together is decided by the turn.
    """
    from assistant.application.scrubbing import Part, scrub
    from assistant.privacy.pseudonyms import Vault

    _bounded(request.text, assistant)
    classification = max(
        assistant.default_classification, Classification.from_label(request.classification or "public")
    )
    vault = Vault()
    if request.conversation is not None:
        found = assistant.conversations.get(principal.user, request.conversation)
        classification = max(classification, found.classification)
        saved = assistant.conversations.load_vault(found.id)
        vault = Vault.from_bytes(saved) if saved else vault
    part = Part(Direction.PROMPT, Role.USER, request.text)
    scrubbed = scrub((part,), vault, principal, classification, assistant.surroundings(assistant.model()))
    allowed = scrubbed.decision.allowed
    value = {
        "schema": "assistant.preview/1",
        "changes": [change.model_dump(mode="json") for change in scrubbed.change_views],
        "action": scrubbed.decision.action.value,
        "message": None if allowed else scrubbed.refusal,
        "warnings": list(scrubbed.warnings),
    }
    return port.Result(value=value, negative=not allowed)


def show_state(assistant: Assistant, principal: Principal, request: port.ShowState) -> port.Result:
    """What a banner says. Opens the log, and makes it at the first start."""
    del request
    state = assistant.state()
    policy = assistant.policy
    value = {
        "schema": "assistant.state/1",
        "model": state.model,
        "classification": state.classification,
        "log": {"id": assistant.log.log_id, "trial": assistant.log.is_trial},
        "user": principal.user,
        "warnings": list(state.warnings),
        "context_size": assistant.context_size(assistant.model()),
        "policy": {"name": policy.name, "revision": policy.revision, "digest": policy.digest},
    }
    return port.Result(value=value)


def _bounded(text: str, assistant: Assistant) -> None:
    limit = assistant.settings.settings.privacy.max_characters
    if len(text) > limit:
        raise InputRefused(
            f"The text has {len(text):,} characters; at most {limit:,} are taken.",
            not_done="Nothing was scanned.",
            next_step="Split it, or raise privacy.max_characters.",
        )


USE_CASES: dict[str, Callable[[Assistant, Principal, Any], port.Result]] = {
    "scan": scan,
    "redact": redact,
    "policy.explain": explain_policy,
    "preview": preview,
    "state": show_state,
}
