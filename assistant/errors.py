"""Every error that a person can meet, as one tree.

    AssistantError
    ├── ConfigurationError      2   settings, command lines, files that people wrote
    │   └── PolicyInvalid           a policy that does not load, with its positions
    ├── InputRefused            2   text that is too long, empty, or not text
    ├── NotAuthorised           4   wrong passphrase, missing key, a verb that the principal may not use
    ├── VerificationFailed      1   a log, a signature or a manifest that does not verify
    └── RunFailure              3   something failed at run time
        ├── DetectionFailed
        ├── LogUnavailable          the log can't be written or read
        ├── StorageFailed           a database can't be opened, or has another schema
        ├── ModelUnavailable        weights missing, unknown, damaged or not allowed
        ├── SandboxUnavailable      the kernel lacks what the model's process must be shut in with
        ├── EngineFailed            the model's process died or broke off
        └── LeakError               a protected value stood in a prompt; a fault of ours, and nothing was sent

Each says what happened, what was not done, and what to do next. None ever carries a prompt or a value in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class ExitCode(IntEnum):
    """What the process tells its caller."""

    OK = 0
    NEGATIVE = 1
    """A negative answer: refused, findings, differences, a test failed, a log that does not verify."""
    USAGE = 2
    FAILED = 3
    NOT_AUTHORISED = 4
    INTERRUPTED = 130


class AssistantError(Exception):
    """Base of all. `str()` is the whole message as it is shown."""

    exit_code = ExitCode.FAILED

    def __init__(self, what: str, *, not_done: str = "", next_step: str = "") -> None:
        """Args: what happened; what was not done because of it; what to do next. Full sentences without line breaks."""
        self.what = what
        self.not_done = not_done
        self.next_step = next_step
        super().__init__(" ".join(part for part in (what, not_done, next_step) if part))


class ConfigurationError(AssistantError):
    """Wrong usage, or a file or variable that people wrote and that can't be used."""

    exit_code = ExitCode.USAGE


@dataclass(frozen=True)
class Problem:
    """One mistake in a file that somebody wrote. Line and column count from 1."""

    file: str
    line: int
    column: int
    message: str
    suggestion: str = ""

    def __str__(self) -> str:
        hint = f" ({self.suggestion})" if self.suggestion else ""
        return f"{self.file}:{self.line}:{self.column}: {self.message}{hint}"


class PolicyInvalid(ConfigurationError):
    """A policy that does not load. `problems` has every mistake found, in the file's order."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        super().__init__(
            "The policy is not valid:\n" + "\n".join(f"  {problem}" for problem in problems),
            next_step="\nMend it and check with `assistant policy validate FILE`.",
        )


class InputRefused(AssistantError):
    """Text that can't be taken: empty, too long, not UTF-8."""

    exit_code = ExitCode.USAGE


class NotAuthorised(AssistantError):
    """A wrong passphrase, a key that is not there, or a verb that the principal may not use."""

    exit_code = ExitCode.NOT_AUTHORISED


class VerificationFailed(AssistantError):
    """Something signed, hashed or sealed is not what it should be."""

    exit_code = ExitCode.NEGATIVE


class RunFailure(AssistantError):
    """Something failed at run time. `model_received` says whether the model had been given the prompt."""

    model_received = False


class DetectionFailed(RunFailure):
    """Detection could not look at a text, so the text is not passed on."""


class LogUnavailable(RunFailure):
    """The log can't be written or read; without a record there is no answer."""


class StorageFailed(RunFailure):
    """A database can't be opened, is damaged, or has another schema."""


class ModelUnavailable(RunFailure):
    """Weights that are missing, unknown, damaged, or not allowed."""


class SandboxUnavailable(RunFailure):
    """The kernel does not give what the model's process must be shut in with."""


class EngineFailed(RunFailure):
    """The model's process died, broke the protocol, or could not load."""

    def __init__(self, what: str, *, model_received: bool, not_done: str = "", next_step: str = "") -> None:
        self.model_received = model_received
        received = "The model had received the prompt." if model_received else "The model had not received the prompt."
        super().__init__(what, not_done=f"{received} {not_done}".strip(), next_step=next_step)


class LeakError(RunFailure):
    """A protected value still stood in what was about to be sent. The turn ends here; nothing was sent."""

    def __init__(self) -> None:
        super().__init__(
            "A protected value still stood in the prompt after masking.",
            not_done="Nothing was sent to the model.",
            next_step="This is a fault of the program: please report it, without the prompt.",
        )
