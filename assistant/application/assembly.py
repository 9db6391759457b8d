"""Builds a running assistant out of settings. Each room is opened when it is first entered, so that a command pays only
for what it uses."""

from __future__ import annotations

import grp
import os
import pwd
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeVar, overload

from assistant.application import port
from assistant.application.statements import TRIAL_STATEMENT
from assistant.errors import AssistantError, ConfigurationError, ExitCode
from assistant.facts import Classification, Principal
from assistant.settings import Loaded

if TYPE_CHECKING:
    from assistant.application.scrubbing import Surroundings
    from assistant.application.stages import Rooms
    from assistant.audit.events import Receipt
    from assistant.audit.log import AuditLog
    from assistant.conversations.store import Conversations
    from assistant.inference.local import LocalEngine
    from assistant.inference.models import Catalogue, ModelEntry
    from assistant.policy.evaluation import Policy
    from assistant.privacy.detection import Detector

ENGINE = "local"
T = TypeVar("T")

UseCase = Callable[["Assistant", Principal, Any], port.Result]
UseCases = Mapping[str, UseCase]


def harden() -> None:
    """Close this process down before a prompt or a key enters it: no core dumps, no tracing, no sockets but local ones."""
    from assistant.egress import forbid_network_sockets
    from assistant.hardening import harden_process

    harden_process()
    forbid_network_sockets()
    # Before numpy is imported: its matrices are small here; where several cores help, detection divides the text itself.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def local_principal(loaded: Loaded) -> Principal:
    """The operating-system user with our groups, mapped from the operating system's by the settings."""
    identity = loaded.settings.identity
    user = pwd.getpwuid(os.getuid())
    system_groups = set()
    for number in os.getgrouplist(user.pw_name, user.pw_gid):
        try:
            system_groups.add(grp.getgrgid(number).gr_name)
        except KeyError:
            continue  # a group without a name is mapped by nobody
    groups = set(identity.default_groups)
    for name, ours in identity.groups.items():
        if name in system_groups:
            groups.update(ours)
    return Principal(user.pw_name, frozenset(groups), "os-user", os.uname().nodename)


@dataclass(frozen=True)
class State:
    """What a banner says."""

    model: str
    classification: str
    log: str
    warnings: tuple[str, ...]


class _room(cached_property[T]):  # noqa: N801 - a decorator
    """A property that is opened once, also where two threads enter it at the same time (Python 3.12 no longer sees to it)."""

    @overload
    def __get__(self, instance: None, owner: type[Any] | None = None) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type[Any] | None = None) -> T: ...
    def __get__(self, instance: Any, owner: type[Any] | None = None) -> Any:
        if instance is None:
            return self
        with instance._lock:
            return super().__get__(instance, owner)


class Assistant:
    """One assistant over one home: implements `port.Port`. Close it, or use it as a context manager.

    A process may hold several. Rooms are opened under a lock, so that threads may share one.
    """

    def __init__(
        self,
        loaded: Loaded,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        tell: Callable[[str], None] = lambda text: None,
    ) -> None:
        """Args: the settings; the clock; what to call with a sentence about what a crash left behind, if anything."""
        self.settings = loaded
        self.tell = tell
        self.now = now
        self._lock = threading.RLock()
        self._open: list[Callable[[], None]] = []
        self._engine: tuple[str, LocalEngine] | None = None

    def __enter__(self) -> Assistant:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the model's process and close what was opened."""
        with self._lock:
            if self._engine is not None:
                self._engine[1].close()
                self._engine = None
            while self._open:
                self._open.pop()()

    def submit(self, principal: Principal, request: port.Request) -> _Handle:
        """Answer a request. Errors arrive as a Failed event, never as an exception."""
        return _Handle(self, principal, request)

    @property
    def home(self) -> Path:
        return self.settings.settings.home

    @_room
    def policy(self) -> Policy:
        """The policy in force. Raises PolicyInvalid or ConfigurationError."""
        from assistant.application.administration import policy_in_force

        return policy_in_force(self.settings)

    @_room
    def detector(self) -> Detector:
        from assistant.application.detecting import detector_of

        return detector_of(self.settings.settings.privacy)

    @_room
    def catalogue(self) -> Catalogue:
        from assistant.application.administration import catalogue_of

        return catalogue_of(self.settings)

    @_room
    def log(self) -> AuditLog:
        """The company's log; made at the first start. Raises LogUnavailable."""
        from assistant.audit.log import AuditLog

        log = AuditLog.open(self.home)
        self._open.append(log.close)
        if log.abandoned:
            self.tell(_found(log.abandoned))
        pinned = self.settings.settings.log.id
        if pinned is not None and log.log_id != pinned.lower():
            raise ConfigurationError(
                f"The settings pin the log {pinned}, and the log in use is {log.log_id}.",
                not_done="Nothing was sent to the model.",
                next_step="Ask your administrator which one is right; the setting is log.id.",
            )
        return log

    @_room
    def conversations(self) -> Conversations:
        from assistant.conversations.store import Conversations
        from assistant.storage.database import open_database
        from assistant.storage.encrypted import load_or_create_key

        engine = open_database(self.home / "conversations.db", "conversations")
        self._open.append(engine.dispose)
        return Conversations(
            engine,
            load_or_create_key(self.home / "keys" / "employee.key"),
            clock=lambda: int(self.now().timestamp() * 1000),
        )

    @_room
    def hash_key(self) -> bytes:
        """Key of the `hash` operator: the same value has the same hash all over this home."""
        from assistant.storage.encrypted import load_or_create_key

        return load_or_create_key(self.home / "keys" / "hash.key")

    def model(self, name: str | None = None) -> ModelEntry:
        """The catalogue's entry; ConfigurationError with the nearest name for an unknown one."""
        return self.catalogue.find(self.settings.settings.model.name if name is None else name)

    def engine(self, entry: ModelEntry) -> LocalEngine:
        """The engine for `entry`. One model is loaded at a time."""
        from assistant.application.administration import weights_of
        from assistant.inference.local import LocalEngine

        with self._lock:
            if self._engine is not None and self._engine[0] == entry.name:
                return self._engine[1]
            if self._engine is not None:
                self._engine[1].close()
                self._engine = None
            engine_settings = self.settings.settings.engine
            engine = LocalEngine(
                entry,
                weights_of(self.settings, entry),
                context=engine_settings.context,
                n_threads=engine_settings.threads,
                n_gpu_layers=engine_settings.gpu_layers,
                jurisdiction=self.jurisdiction,
                allow_unsandboxed=engine_settings.allow_unsandboxed,
            )
            self._engine = (entry.name, engine)
            return engine

    def context_size(self, entry: ModelEntry) -> int:
        """Tokens that `entry` can hold here. Starts nothing, and leaves an engine that runs another model as it is."""
        with self._lock:
            if self._engine is not None and self._engine[0] == entry.name:
                return self._engine[1].context_size
        return min(self.settings.settings.engine.context, entry.context_length)

    @property
    def jurisdiction(self) -> str:
        return self.settings.settings.engine.jurisdiction or "local"

    def surroundings(self, entry: ModelEntry) -> Surroundings:
        """What scrubbing needs, for a turn on `entry`."""
        from assistant.application.scrubbing import Surroundings

        return Surroundings(
            policy=self.policy,
            detector=self.detector,
            model=entry.name,
            engine=ENGINE,
            jurisdiction=self.jurisdiction,
            now=self.now,
            hash_key=self.hash_key,
        )

    def rooms(self, model: str | None) -> Rooms:
        """Everything that a turn passes through, opened."""
        from assistant.application.stages import Rooms

        with self._lock:
            entry = self.model(model)
            engine = self.engine(entry)
            settings = self.settings.settings
            return Rooms(
                surroundings=self.surroundings(entry),
                engine=engine,
                model=entry,
                sampling=entry.sampling,
                log=self.log,
                conversations=self.conversations,
                default_classification=self.default_classification,
                max_characters=settings.privacy.max_characters,
                run_folder=self.home / "run",
            )

    @property
    def default_classification(self) -> Classification:
        return Classification.from_label(self.settings.settings.policy.classification)

    def state(self) -> State:
        """What a banner says before the first turn. Opens the log."""
        warnings = []
        if self.log.is_trial:
            warnings.append(f"TRIAL: {TRIAL_STATEMENT}")
        if self.log.abandoned:
            warnings.append(_found(self.log.abandoned))
        if self.settings.settings.engine.allow_unsandboxed:
            warnings.append("UNSANDBOXED models are allowed by engine.allow_unsandboxed.")
        return State(
            model=self.model().name,
            classification=self.default_classification.label,
            log=f"{self.log.log_id[:12]}{', TRIAL' if self.log.is_trial else ''}",
            warnings=tuple(warnings),
        )


def _found(abandoned: Sequence[Receipt]) -> str:
    numbers = ", ".join(str(receipt.seq) for receipt in abandoned)
    return f"Found turns that were cut off. They are recorded as abandoned: {numbers}."


class _Handle:
    """One request under way, run in the thread that iterates over it."""

    def __init__(self, assistant: Assistant, principal: Principal, request: port.Request) -> None:
        from assistant.inference.engine import Cancellation

        self._assistant = assistant
        self._principal = principal
        self._request = request
        self._cancellation = Cancellation()

    def cancel(self) -> None:
        """Stop the turn; what was written is kept. Safe from any thread and from a signal handler."""
        self._cancellation.cancel()

    def conclude(self) -> None:
        """End a turn's reasoning and have the answer written now. Safe as `cancel` is."""
        self._cancellation.conclude()

    def __iter__(self) -> Iterator[port.Event]:
        try:
            yield from self._events()
        except AssistantError as error:
            yield port.failed(error)
        except KeyboardInterrupt:
            yield port.interrupted()
        except Exception as error:  # noqa: BLE001 - the application's edge: no content may leave with an unknown error
            yield _unexpected(error)

    def _events(self) -> Iterator[port.Event]:
        if isinstance(self._request, port.StartTurn):
            from assistant.application import turn

            rooms = self._assistant.rooms(self._request.model)
            yield from turn.run(rooms, self._principal, self._request, self._cancellation)
        elif isinstance(self._request, port.PrepareModel):
            from assistant.application.preparing import prepare

            yield from prepare(self._assistant, self._cancellation)
        else:
            yield _handler(self._request)(self._assistant, self._principal, self._request)


def _handler(request: port.Request) -> UseCase:
    """The use case that answers `request`; its module is imported only now."""
    noun = request.kind.split(".")[0]
    if noun == "audit":
        module = "auditing"
    elif noun == "doctor":
        module = "diagnosis"
    elif noun == "conversations":
        module = "history"
    elif noun in ("scan", "redact", "preview", "state") or request.kind == "policy.explain":
        module = "reading"
    else:
        module = "administration"
    use_cases: UseCases = import_module(f"assistant.application.{module}").USE_CASES
    if request.kind not in use_cases:
        raise ConfigurationError(f"There is no use case {request.kind}.", not_done="Nothing was done.")
    return use_cases[request.kind]


def _unexpected(error: Exception) -> port.Failed:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" in {trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}" if trace is not None else ""
    return port.Failed(
        message=f"Something went wrong that should not have ({type(error).__name__}{place}). "
        "What was already recorded is safe. Please report this line; it holds nothing that you typed.",
        exit_code=int(ExitCode.FAILED),
    )
