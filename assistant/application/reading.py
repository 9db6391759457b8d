"""Use cases that only read: scanning and redacting text, and the employee's own conversations."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from assistant.application import port
from assistant.errors import InputRefused
from assistant.facts import Classification, Direction, Principal, Role

if TYPE_CHECKING:
    from assistant.application.assembly import Assistant
    from assistant.conversations.records import Conversation


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
        {"start": f.start, "end": f.end, "type": f.entity_type, "score": round(f.score, 4), "recognizer": f.recognizer}
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


def list_conversations(assistant: Assistant, principal: Principal, request: port.ListConversations) -> port.Result:
    del request
    rows = [_conversation(item) for item in assistant.conversations.list(principal.user, include_empty=False)]
    return port.Result(value={"schema": "assistant.conversations/1", "conversations": rows})


def show_conversation(assistant: Assistant, principal: Principal, request: port.ShowConversation) -> port.Result:
    found = assistant.conversations.get(principal.user, request.id)
    messages = [
        {
            "role": message.role.value,
            "text": message.text,
            "outbound": message.outbound,
            "reasoning": message.reasoning,
            "finished": message.finished,
            "stopped": message.stopped,
            "created_ms": message.created_ms,
            "request_seq": message.request_seq,
            "response_seq": message.response_seq,
        }
        for message in assistant.conversations.messages(found.id)
    ]
    return port.Result(value={"schema": "assistant.conversation/1", **_conversation(found), "messages": messages})


def rename_conversation(assistant: Assistant, principal: Principal, request: port.RenameConversation) -> port.Result:
    if not request.title.strip():
        raise InputRefused("The title is empty.", not_done="Nothing was renamed.")
    found = assistant.conversations.get(principal.user, request.id)
    assistant.conversations.rename(found.id, " ".join(request.title.split()))
    return port.Result(value={"schema": "assistant.conversation/1", "id": found.id.hex()})


def delete_conversation(assistant: Assistant, principal: Principal, request: port.DeleteConversation) -> port.Result:
    from assistant.application.conversing import held

    found = assistant.conversations.resolve(principal.user, request.id)
    with held(assistant.home / "run", found, not_done="It was not deleted."):
        destroyed = assistant.conversations.delete(found)
    return port.Result(value={"schema": "assistant.conversation/1", "id": found.hex(), "key_destroyed": destroyed})


def _conversation(item: Conversation) -> dict[str, Any]:
    return {
        "id": item.id.hex(),
        "title": item.title,
        "created_ms": item.created_ms,
        "updated_ms": item.updated_ms,
        "classification": item.classification.label,
        "message_count": item.message_count,
        "damaged": item.damaged,
    }


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
    "conversations.list": list_conversations,
    "conversations.show": show_conversation,
    "conversations.rename": rename_conversation,
    "conversations.delete": delete_conversation,
}
