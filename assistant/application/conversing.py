"""One conversation during one turn: locked against other windows, read afresh, and written as the log's records allow."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

from assistant.application.releasing import Release
from assistant.application.scrubbing import Scrubbed
from assistant.audit.events import Outcome
from assistant.audit.log import AuditLog
from assistant.conversations.records import Conversation, Message
from assistant.conversations.store import Conversations
from assistant.errors import RunFailure
from assistant.facts import Classification, Principal, Role
from assistant.inference.engine import Channel
from assistant.privacy.pseudonyms import Vault, protect
from assistant.storage.files import try_exclusive

_TITLE = 60


class Thread:
    """A conversation as one turn sees it. Nothing is written before the log has the request."""

    def __init__(
        self,
        conversations: Conversations,
        log: AuditLog,
        principal: Principal,
        identity: bytes,
        existing: Conversation | None,
    ) -> None:
        """Only while the conversation is held: it may mend what a crash left behind."""
        self._conversations = conversations
        self._owner = principal.user
        self._existing = existing
        self.id = identity
        saved = conversations.load_vault(existing.id) if existing else None
        self.vault = Vault.from_bytes(saved) if saved else Vault()
        self.classification = existing.classification if existing else Classification.PUBLIC
        messages = [self._settled(item, log) for item in conversations.messages(existing.id)] if existing else []
        self._count = len(messages)
        self.history = _complete(messages)

    def _settled(self, message: Message, log: AuditLog) -> Message:
        """An answer that the log has, and that was not marked as finished because the program ended in between."""
        if message.finished or message.role is not Role.ASSISTANT or message.request_seq is None:
            return message
        response = log.response_to(message.request_seq, self.id)
        if response is None or response[1] not in (Outcome.FINISHED, Outcome.STOPPED):
            return message
        return self._conversations.finish_message(message, response_seq=response[0], stopped=message.stopped)

    def keep_prompt(self, text: str, scrubbed: Scrubbed, classification: Classification, request_seq: int) -> None:
        """Keep what was typed, with the vault that its answer is restored from, in one transaction."""
        if self._existing is None:
            title = " ".join(text.split())
            self._existing = self._conversations.create(
                self._owner,
                title[:_TITLE] + ("…" if len(title) > _TITLE else ""),
                conversation_id=self.id,
                classification=classification,
            )
        self._conversations.set_classification(self.id, classification)
        self._conversations.add_message(
            self.id,
            Role.USER,
            text,
            outbound=scrubbed.prompt_text,
            request_seq=request_seq,
            decision={
                "action": scrubbed.decision.action.value,
                "rules": list(scrubbed.decision.rules),
                "policy": scrubbed.decision.policy.digest,
                "detector": scrubbed.detector,
            },
            vault=scrubbed.vault.to_bytes(),
            expected_count=self._count,
        )

    def keep_answer(self, release: Release, vault: Vault, *, stopped: bool, request_seq: int) -> Message:
        """Keep an answer that is not finished until the log has it.

        Placeholders that the model made up are kept as literals, now: such a name may be issued to somebody later.
        """
        outbound = protect(release.decided(Channel.ANSWER), vault, keep_known=True).text
        return self._conversations.add_message(
            self.id,
            Role.ASSISTANT,
            release.shown(Channel.ANSWER),
            outbound=outbound,
            reasoning=release.shown(Channel.REASONING),
            finished=False,
            stopped=stopped,
            request_seq=request_seq,
            vault=vault.to_bytes(),
            expected_count=self._count + 1,
        )

    def finish_answer(self, message: Message, response_seq: int) -> None:
        """The log has the response: the message counts."""
        self._conversations.finish_message(message, response_seq=response_seq, stopped=message.stopped)


def _complete(messages: list[Message]) -> tuple[Message, ...]:
    """Prompts with their finished answers; a prompt that was never answered is not shown to the model again."""
    kept: list[Message] = []
    for prompt, reply in pairwise(messages):
        if prompt.role is Role.USER and reply.role is Role.ASSISTANT and reply.finished:
            kept += [prompt, reply]
    return tuple(kept)


@contextmanager
def answering(
    conversations: Conversations, log: AuditLog, run_folder: Path, principal: Principal, identity: str | None
) -> Iterator[Thread]:
    """The conversation that `identity` names (None: a new one), held for the length of one turn.

    Raises RunFailure where another window is answering in it: two turns at once would give one placeholder two meanings.
    """
    existing = conversations.get(principal.user, identity) if identity is not None else None
    own = existing.id if existing is not None else secrets.token_bytes(16)
    with held(run_folder, own, not_done="Nothing was sent to the model."):
        if existing is not None:  # as it is now that nobody else may change it
            existing = conversations.get(principal.user, own.hex())
        yield Thread(conversations, log, principal, own, existing)


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
