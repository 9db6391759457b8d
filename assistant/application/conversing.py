"""One conversation during one turn: locked against other windows, read afresh, and written as the log's records allow."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from assistant.application.keeping import of_prompt
from assistant.application.releasing import Release
from assistant.application.scrubbing import Scrubbed
from assistant.audit.events import Outcome
from assistant.audit.log import AuditLog
from assistant.conversations.branches import Branches
from assistant.conversations.records import Conversation, Message
from assistant.conversations.store import Conversations
from assistant.errors import ConfigurationError, InputRefused, RunFailure
from assistant.facts import Classification, Principal, Role
from assistant.inference.engine import Channel
from assistant.privacy.pseudonyms import Vault, protect
from assistant.storage.files import try_exclusive

START = "start"
"""What a prompt follows that stands at the beginning of a conversation."""
_TITLE = 60
_NOT_DONE = "Nothing was sent to the model and nothing was recorded."


class Thread:
    """A conversation as one turn sees it: the branch that its prompt is put on. Nothing is written before the log has the
    request."""

    def __init__(
        self,
        conversations: Conversations,
        log: AuditLog,
        principal: Principal,
        identity: bytes,
        existing: Conversation | None,
        after: str | None = None,
        again: str | None = None,
    ) -> None:
        """Only while the conversation is held: it may mend what a crash left behind.

        `after` and `again` as in StartTurn. Raises ConfigurationError for a message that the conversation does not have,
        InputRefused where what is to be answered again is no prompt.
        """
        self._conversations = conversations
        self._owner = principal.user
        self._existing = existing
        self.id = identity
        saved = conversations.load_vault(existing.id) if existing else None
        self.vault = Vault.from_bytes(saved) if saved else Vault()
        self.classification = existing.classification if existing else Classification.PUBLIC
        tree = self._read(log)
        self._count = len(tree.messages)
        self.again: Message | None = None
        """The kept prompt that is answered once more; None for a new one."""
        before = tree.end
        if again is not None:
            self.again = _named(tree, again)
            if self.again.role is not Role.USER:
                raise InputRefused("Only a prompt can be answered again.", not_done=_NOT_DONE)
            before = tree.parent(self.again)
        elif after is not None:
            before = None if after == START else _named(tree, after)
        self._parent_id = _parent_id(tree, before, self.id)
        self.history = _complete(tree.path(before))

    def _read(self, log: AuditLog) -> Branches:
        if self._existing is None:
            return Branches(())
        found = self._conversations.branches(self._existing.id)
        end = found.end.id if found.end is not None else None
        return Branches((self._settled(item, log) for item in found.messages), end)

    def _settled(self, message: Message, log: AuditLog) -> Message:
        """An answer that the log has, and that was not marked as finished because the program ended in between."""
        if message.finished or message.role is not Role.ASSISTANT or message.request_seq is None:
            return message
        response = log.response_to(message.request_seq, self.id)
        if response is None or response[1] not in (Outcome.FINISHED, Outcome.STOPPED):
            return message
        return self._conversations.finish_message(message, response_seq=response[0], stopped=message.stopped)

    def keep_prompt(
        self, text: str, scrubbed: Scrubbed, classification: Classification, model: str, request_seq: int
    ) -> Message:
        """Keep what was typed, with the vault that its answer is restored from, in one transaction.

        A prompt that is answered again stays one message. What the model was shown of it, and why, is the newest turn's
        from now on; every answer keeps the number of its own request.
        """
        about = of_prompt(scrubbed, classification, model, self.again.decision if self.again else None)
        if self.again is not None:
            self._conversations.set_classification(self.id, classification)
            self._prompt = self._conversations.update_message(
                replace(self.again, outbound=scrubbed.prompt_text, request_seq=request_seq, decision=about),
                vault=scrubbed.vault.to_bytes(),
                expected_count=self._count,
            )
            return self._prompt
        if self._existing is None:
            title = " ".join(text.split())
            self._existing = self._conversations.create(
                self._owner,
                title[:_TITLE] + ("…" if len(title) > _TITLE else ""),
                conversation_id=self.id,
                classification=classification,
            )
        self._conversations.set_classification(self.id, classification)
        self._prompt = self._conversations.add_message(
            self.id,
            Role.USER,
            text,
            outbound=scrubbed.prompt_text,
            request_seq=request_seq,
            decision=about,
            parent_id=self._parent_id,
            vault=scrubbed.vault.to_bytes(),
            expected_count=self._count,
        )
        self._count += 1
        return self._prompt

    def keep_answer(
        self, release: Release, vault: Vault, about: Mapping[str, Any], *, stopped: bool, request_seq: int
    ) -> Message:
        """Keep an answer, with what there is to say about it, that is not finished until the log has it.

        Placeholders that the model made up are kept as literals, now: such a name may be issued to somebody later. Where
        these stand is kept too, to tell them from literals of the person's that the model repeated.
        """
        protected = protect(release.decided(Channel.ANSWER), vault, keep_known=True)
        made_up = [[span.out_start, span.out_end] for span in protected.spans]
        return self._conversations.add_message(
            self.id,
            Role.ASSISTANT,
            release.shown(Channel.ANSWER),
            outbound=protected.text,
            reasoning=release.shown(Channel.REASONING),
            finished=False,
            stopped=stopped,
            request_seq=request_seq,
            decision={**about, "made_up": made_up},
            parent_id=self._prompt.id if self.again is not None else None,
            vault=vault.to_bytes(),
            expected_count=self._count,
        )

    def note_end(self, outcome: Outcome, why: str | None, response_seq: int) -> None:
        """Keep with the prompt how its turn ended, where there is no answer to keep it with."""
        ended = {"outcome": outcome.value, "message": why, "response_seq": response_seq}
        self._prompt = self._conversations.update_message(
            replace(self._prompt, decision={**(self._prompt.decision or {}), "ended": ended})
        )

    def finish_answer(self, message: Message, response_seq: int) -> None:
        """The log has the response: the message counts."""
        self._conversations.finish_message(message, response_seq=response_seq, stopped=message.stopped)


def _named(tree: Branches, identity: str) -> Message:
    """The message with that hexadecimal id; ConfigurationError where there is none."""
    try:
        found = tree.get(bytes.fromhex(identity))
    except ValueError:
        found = None
    if found is None:
        raise ConfigurationError("The conversation has no such message.", not_done=_NOT_DONE)
    return found


def _parent_id(tree: Branches, before: Message | None, conversation: bytes) -> bytes | None:
    """What a message is stored with that is added after `before`: nothing where that is the last one anyway."""
    last = tree.messages[-1] if tree.messages else None
    if before is None:
        return None if last is None else conversation
    return None if before is last else before.id


def _complete(messages: Sequence[Message]) -> tuple[Message, ...]:
    """Prompts with their finished answers; a prompt that was never answered is not shown to the model again."""
    kept: list[Message] = []
    for prompt, reply in pairwise(messages):
        if prompt.role is Role.USER and reply.role is Role.ASSISTANT and reply.finished:
            kept += [prompt, reply]
    return tuple(kept)


@contextmanager
def answering(
    conversations: Conversations,
    log: AuditLog,
    run_folder: Path,
    principal: Principal,
    identity: str | None,
    *,
    after: str | None = None,
    again: str | None = None,
) -> Iterator[Thread]:
    """The conversation that `identity` names (None: a new one), held for the length of one turn.

    `after` and `again` as in StartTurn. Raises RunFailure where another window is answering in it: two turns at once would
    give one placeholder two meanings.
    """
    existing = conversations.get(principal.user, identity) if identity is not None else None
    own = existing.id if existing is not None else secrets.token_bytes(16)
    with held(run_folder, own, not_done="Nothing was sent to the model."):
        if existing is not None:  # as it is now that nobody else may change it
            existing = conversations.get(principal.user, own.hex())
        yield Thread(conversations, log, principal, own, existing, after, again)


@contextmanager
def held(run_folder: Path, conversation: bytes, *, not_done: str) -> Iterator[None]:
    """A conversation that no other window is answering in. Raises RunFailure where one is."""
    with try_exclusive(run_folder / f"conversation-{conversation.hex()}") as mine:
        if not mine:
            raise RunFailure(
                "Another window is answering in this conversation.",
                not_done=not_done,
                next_step="Wait for it to end.",
            )
        yield
