"""The parent's end of a model's process: started without a shell, given only open descriptors, spoken to in frames.

What it says is checked before it is used, and never shown raw. One that breaks the protocol is killed.
"""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Mapping

from assistant.inference import frames

_STDERR_KEPT = 2000
"""Bytes of a child's own complaints that are kept."""
_SEND_SECONDS = 30.0
_PASSED_ON = ("PATH", "LD_LIBRARY_PATH", "CUDA_VISIBLE_DEVICES", "HIP_VISIBLE_DEVICES", "ROCR_VISIBLE_DEVICES", "TZ")


class ChildDied(Exception):
    """The process ended. `how` says how; `said` is the end of what it wrote to stderr, made printable, for logs of
    starting only: once a prompt has been sent it is empty, because a crash may quote memory."""

    def __init__(self, how: str, said: str = "", signal: int = 0) -> None:
        super().__init__(how)
        self.how, self.said, self.signal = how, said, signal


class ChildBroke(Exception):
    """The process said something that is no frame of ours; it has been killed."""


class Child:
    """One model's process.

    Args: the weights' descriptor (-1: none), whether a GPU's devices are needed. Raises OSError where it can't be
    started. Must be made by a thread that lives as long as the child may: the kernel ends it with the thread that
    started it.
    """

    def __init__(self, weights: int, gpu: bool) -> None:
        theirs_in, ours_out = os.pipe2(os.O_CLOEXEC)
        ours_in, theirs_out = os.pipe2(os.O_CLOEXEC)
        arguments = [f"--requests={theirs_in}", f"--events={theirs_out}", f"--weights={weights}"]
        arguments += [f"--parent={os.getpid()}", *(["--gpu"] if gpu else [])]
        try:
            self._process = subprocess.Popen(
                # -I: no current folder, no user packages, no PYTHON variables; -B: no byte code is written.
                [sys.executable, "-I", "-B", "-m", "assistant.inference.worker", *arguments],
                pass_fds=[descriptor for descriptor in (theirs_in, theirs_out, weights) if descriptor >= 0],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                bufsize=0,
                env=_environment(),
                cwd="/",
                start_new_session=True,  # no terminal to type into, and no Ctrl-C from it
            )
        except BaseException:
            os.close(ours_out)
            os.close(ours_in)
            raise
        finally:
            os.close(theirs_in)
            os.close(theirs_out)
        os.set_blocking(ours_out, False)
        self._out, self._in = ours_out, ours_in
        self._complaints = b""
        self._splitter = frames.Splitter(frames.EVENTS, frames.MAX_EVENT)
        self._received: deque[frames.Frame] = deque()
        self._sending = threading.Lock()
        self._confidential = False
        self._stopped = threading.Event()

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it runs."""
        return not self._stopped.is_set() and self._process.poll() is None

    def send(self, frame: Mapping[str, frames.Value]) -> None:
        """Send one request. Thread-safe. Raises ChildDied, also where the child does not read for half a minute."""
        data = memoryview(frames.encode(frame))
        with self._sending:
            if frame["t"] == "generate":
                self._confidential = True
            deadline = time.monotonic() + _SEND_SECONDS
            while data:
                if self._stopped.is_set():
                    raise ChildDied("it was stopped")
                try:
                    data = data[os.write(self._out, data) :]
                except BlockingIOError:
                    if time.monotonic() > deadline:
                        self.kill()
                        raise ChildDied("it did not listen any more") from None
                    _wait(self._out, select.POLLOUT, 0.2)
                except OSError:
                    raise self._died() from None

    def cancel(self, request: int) -> None:
        """Tell it to stop a request. Never raises: a child that is gone has stopped too."""
        with contextlib.suppress(ChildDied):
            self.send({"t": "cancel", "id": request})

    def conclude(self, request: int) -> None:
        """Tell it to close the reasoning of a request, which it may not have been sent yet. Never raises, as `cancel`."""
        with contextlib.suppress(ChildDied):
            self.send({"t": "conclude", "id": request})

    def receive(self, timeout: float | None = None) -> frames.Frame | None:
        """The next event; None where none came in `timeout` seconds. Raises ChildDied, ChildBroke (having killed
        it)."""
        deadline = None if timeout is None else time.monotonic() + timeout
        while not self._received:
            if self._stopped.is_set():
                raise ChildDied("it was stopped")
            left = None if deadline is None else max(deadline - time.monotonic(), 0)
            stdout = self._process.stdout
            heard = stdout.fileno() if stdout and not stdout.closed else -1
            ready = _readable([descriptor for descriptor in (self._in, heard) if descriptor >= 0], left)
            if not ready:
                return None
            if heard in ready:
                self._hear(os.read(heard, 1 << 16))
            if self._in in ready:
                self._take(os.read(self._in, 1 << 16))
        return self._received.popleft()

    def kill(self) -> None:
        """End it at once and reap it. Idempotent, thread-safe; descriptors are closed by `close`."""
        self._stopped.set()
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        """Kill it and let go of everything. Not while another thread sends or receives."""
        self.kill()
        with self._sending:
            for descriptor in (self._out, self._in):
                if descriptor >= 0:
                    os.close(descriptor)
            self._out = self._in = -1
            if self._process.stdout:
                self._process.stdout.close()

    def _take(self, data: bytes) -> None:
        if not data:
            raise self._died()
        try:
            self._received.extend(self._splitter.feed(data))
        except frames.FrameError as error:
            self.kill()
            raise ChildBroke(str(error)) from None

    def _hear(self, data: bytes) -> None:
        self._complaints = (self._complaints + data)[-_STDERR_KEPT:]
        if not data and self._process.stdout:
            self._process.stdout.close()

    def _died(self) -> ChildDied:
        """Why the pipe is closed. Waits a moment for the process to end, and ends it where it does not."""
        try:
            code = self._process.wait(1)
        except subprocess.TimeoutExpired:
            self.kill()
            return ChildDied("it closed its pipe")
        stdout = self._process.stdout
        if stdout and not stdout.closed:
            os.set_blocking(stdout.fileno(), False)
            with contextlib.suppress(BlockingIOError):
                self._complaints = (self._complaints + os.read(stdout.fileno(), 1 << 16))[-_STDERR_KEPT:]
        self._stopped.set()
        text = self._complaints.decode("utf-8", "replace").strip().rpartition("\n")[2]
        said = "" if self._confidential else "".join(c if c.isprintable() else " " for c in text)[-300:]
        how = f"it was ended by signal {-code}" if code < 0 else f"it ended with code {code}"
        return ChildDied(how, said, -code if code < 0 else 0)


def _readable(descriptors: list[int], timeout: float | None) -> set[int]:
    poll = select.poll()  # not select(), which can't take descriptors over 1023
    for descriptor in descriptors:
        poll.register(descriptor, select.POLLIN)
    return {descriptor for descriptor, _ in poll.poll(None if timeout is None else timeout * 1000)}


def _wait(descriptor: int, event: int, timeout: float) -> None:
    poll = select.poll()
    poll.register(descriptor, event)
    poll.poll(timeout * 1000)


def _environment() -> dict[str, str]:
    """No variable of the parent's that could hold a secret or change what is loaded; no library that starts threads."""
    kept = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    single = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    # Threads that wait for each other spin this long before they sleep. OpenMP's own choice is thirty times as much,
    # and where another process shares the cores it makes a model several times slower.
    return {**kept, **single, "GOMP_SPINCOUNT": "10000", "LC_ALL": "C.UTF-8"}
