"""What the stages of a governed turn share: the rooms that it passes through, its decision, and how a failure is told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from assistant.application import port
from assistant.application.releasing import Blocked
from assistant.application.scrubbing import Scrubbed, Surroundings
from assistant.audit.events import Receipt
from assistant.audit.log import AuditLog
from assistant.conversations.store import Conversations
from assistant.errors import AssistantError, RunFailure
from assistant.facts import Classification
from assistant.inference.engine import Engine, Sampling
from assistant.inference.models import ModelEntry


@dataclass(frozen=True)
class Rooms:
    """What a turn passes through, as assembled."""

    surroundings: Surroundings
    engine: Engine
    model: ModelEntry
    sampling: Sampling
    log: AuditLog
    conversations: Conversations
    default_classification: Classification
    max_characters: int
    run_folder: Path


@dataclass(frozen=True)
class Ready:
    """A turn whose decision stands."""

    turn_id: str
    conversation: bytes
    classification: Classification
    scrubbed: Scrubbed


def audit_view(log: AuditLog, request: Receipt, response: Receipt | None) -> port.AuditView:
    """Where the log has a turn."""
    return port.AuditView(
        log_id=request.log_id,
        request_seq=request.seq,
        response_seq=response.seq if response else None,
        trial=log.is_trial,
    )


@contextmanager
def stage(name: str, *, model_received: bool = False) -> Iterator[None]:
    """Whatever goes wrong in a stage ends the turn, with a message that has nothing of the text in it."""
    try:
        yield
    except Blocked:
        raise
    except AssistantError as error:
        if not model_received or getattr(error, "model_received", False):
            raise
        told = RunFailure(error.what, not_done="The model had received the prompt.", next_step=error.next_step)
        told.model_received = True
        raise told from None
    except Exception as error:  # noqa: BLE001 - whatever it is, its message may quote the text
        failure = RunFailure(
            f"The step “{name}” failed ({type(error).__name__}).",
            not_done="The model had received the prompt." if model_received else "Nothing was sent to the model.",
            next_step="Try again; if it happens again, please report it without the prompt.",
        )
        failure.model_received = model_received
        raise failure from None
