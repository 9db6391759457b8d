"""Use cases over the employee's own conversations. None of them sends anything to a model or writes to the log.

What restores and explains messages is imported only where messages are shown: a list is to be there at once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from assistant.application import port
from assistant.conversations.records import Conversation, Message
from assistant.errors import ConfigurationError, InputRefused, NotAuthorised, VerificationFailed
from assistant.facts import Principal, strictest_copy

if TYPE_CHECKING:
    from assistant.application.assembly import Assistant

_SCHEMA = "assistant.conversation/1"
_SNIPPET = 80
"""Characters of text shown around what was searched for."""


def list_conversations(assistant: Assistant, principal: Principal, request: port.ListConversations) -> port.Result:
    del request
    rows = [_conversation(item) for item in assistant.conversations.list(principal.user, include_empty=False)]
    return port.Result(value={"schema": "assistant.conversations/1", "conversations": rows})


def show_conversation(assistant: Assistant, principal: Principal, request: port.ShowConversation) -> port.Result:
    """The branch that is open, or a stretch of it. Only the messages asked for are restored."""
    from assistant.application.message_views import message_view
    from assistant.privacy.pseudonyms import Vault

    found = assistant.conversations.get(principal.user, request.id)
    tree = assistant.conversations.branches(found.id)
    branch = tree.open
    end = len(branch)
    if request.before is not None:
        end = next((index for index, item in enumerate(branch) if item.id.hex() == request.before.lower()), -1)
        if end < 0:
            raise ConfigurationError("The open branch has no such message.", not_done="Nothing was shown.")
    shown = branch[max(0, end - (request.limit or end)) : end]
    saved = assistant.conversations.load_vault(found.id) if shown else None
    vault = Vault.from_bytes(saved) if saved else Vault()
    value = {
        "schema": _SCHEMA,
        **_conversation(found),
        "earlier": end - len(shown),
        "copy": _copy(branch),
        "messages": [message_view(message, tree, vault) for message in shown],
    }
    return port.Result(value=value)


def search_conversations(assistant: Assistant, principal: Principal, request: port.SearchConversations) -> port.Result:
    """Titles and texts of all branches, with the real values, in memory; negative where nothing is found.

    `skipped` counts conversations that can't be opened.
    """
    wanted = " ".join(request.query.casefold().split())
    if not wanted:
        raise InputRefused("There is nothing to search for.", not_done="Nothing was searched.")
    rows, skipped = [], 0
    for item in assistant.conversations.list(principal.user):
        try:
            texts = [message.text for message in assistant.conversations.messages(item.id)]
        except VerificationFailed:
            skipped += 1
            continue
        except ConfigurationError:
            continue  # another window deleted it a moment ago
        matches = [(text, folded) for text in (item.title, *texts) if wanted in (folded := _folded(text))]
        if matches:
            count = sum(folded.count(wanted) for _, folded in matches)
            rows.append({**_conversation(item), "matches": count, "snippet": _snippet(matches[0][0], wanted)})
    value = {"schema": "assistant.conversations/1", "conversations": rows, "skipped": skipped}
    return port.Result(value=value, negative=not rows)


def export_conversation(assistant: Assistant, principal: Principal, request: port.ExportConversation) -> port.Result:
    """The branch that is open as one text, without the model's reasoning.

    The answers are what people take elsewhere. Raises NotAuthorised for real values where the policy lets only
    placeholders be copied.
    """
    from assistant.application.exporting import conversation_text, file_name

    found = assistant.conversations.get(principal.user, request.id)
    branch = assistant.conversations.branches(found.id).open
    real = request.values == "real"
    if real and _copy(branch) == "placeholders":
        raise NotAuthorised(
            "The policy lets only placeholders be copied from this conversation.",
            not_done="Nothing was exported.",
            next_step="Export it with placeholders.",
        )
    value = {
        "schema": "assistant.export/1",
        "format": request.format,
        "values": request.values,
        "name": file_name(found, request.format, real=real),
        "text": conversation_text(found, branch, request.format, real=real),
    }
    return port.Result(value=value)


def pin_conversation(assistant: Assistant, principal: Principal, request: port.PinConversation) -> port.Result:
    found = assistant.conversations.get(principal.user, request.id)
    assistant.conversations.set_pinned(found.id, request.pinned)
    return port.Result(value={"schema": _SCHEMA, "id": found.id.hex(), "pinned": request.pinned})


def open_branch(assistant: Assistant, principal: Principal, request: port.OpenBranch) -> port.Result:
    """Open the branch that a message is on, at the end that was added last; `end` is the message there."""
    found = assistant.conversations.get(principal.user, request.id)
    try:
        message = bytes.fromhex(request.message)
    except ValueError:
        raise ConfigurationError("That is no message's id.", not_done="Nothing was changed.") from None
    end = assistant.conversations.open_branch(found.id, message)
    return port.Result(value={"schema": _SCHEMA, "id": found.id.hex(), "end": end.id.hex()})


def rename_conversation(assistant: Assistant, principal: Principal, request: port.RenameConversation) -> port.Result:
    if not request.title.strip():
        raise InputRefused("The title is empty.", not_done="Nothing was renamed.")
    found = assistant.conversations.get(principal.user, request.id)
    assistant.conversations.rename(found.id, " ".join(request.title.split()))
    return port.Result(value={"schema": _SCHEMA, "id": found.id.hex()})


def delete_conversation(assistant: Assistant, principal: Principal, request: port.DeleteConversation) -> port.Result:
    from assistant.application.conversing import held

    found = assistant.conversations.resolve(principal.user, request.id)
    with held(assistant.home / "run", found, not_done="It was not deleted."):
        destroyed = assistant.conversations.delete(found)
    return port.Result(value={"schema": _SCHEMA, "id": found.hex(), "key_destroyed": destroyed})


def _conversation(item: Conversation) -> dict[str, Any]:
    """A conversation without its messages. Times in milliseconds UTC; all messages are counted, whatever their branch."""
    return {
        "id": item.id.hex(),
        "title": item.title,
        "created_ms": item.created_ms,
        "updated_ms": item.updated_ms,
        "classification": item.classification.label,
        "pinned": item.pinned,
        "message_count": item.message_count,
        "damaged": item.damaged,
    }


def _copy(branch: tuple[Message, ...]) -> str | None:
    """The strictest copy obligation of a branch's decisions."""
    from assistant.application.keeping import copy_of

    return strictest_copy(copy_of(message.decision) for message in branch)


def _folded(text: str) -> str:
    """`text` without regard to case, and to how its white space is made up."""
    return " ".join(text.casefold().split())


def _snippet(text: str, wanted: str) -> str:
    """The text around the first place of `wanted`, on one line, cut at about `_SNIPPET` characters."""
    line = " ".join(text.split())
    start = _unfolded(line, line.casefold().find(wanted))
    low = max(0, start - max(0, _SNIPPET - len(wanted)) // 2)
    high = min(len(line), low + max(_SNIPPET, len(wanted)))
    low = max(0, min(low, high - _SNIPPET))
    return ("…" if low else "") + line[low:high] + ("…" if high < len(line) else "")


def _unfolded(line: str, folded: int) -> int:
    """The offset in `line` for one in its casefolded form, which may be longer (`ß` becomes `ss`)."""
    at = 0
    for index, character in enumerate(line):
        at += len(character.casefold())
        if at > folded:
            return index
    return len(line)


USE_CASES: dict[str, Callable[[Assistant, Principal, Any], port.Result]] = {
    "conversations.list": list_conversations,
    "conversations.show": show_conversation,
    "conversations.search": search_conversations,
    "conversations.export": export_conversation,
    "conversations.pin": pin_conversation,
    "conversations.branch": open_branch,
    "conversations.rename": rename_conversation,
    "conversations.delete": delete_conversation,
}
