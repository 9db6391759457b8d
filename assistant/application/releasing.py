"""The model's words on their way to the person: inspected segment by segment, decided, restored, screened.

Nothing is released before it has been decided. Where the policy must see the whole of an answer (`hold: whole`), nothing
is released before the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from assistant.application import port
from assistant.application.screening import screen
from assistant.application.scrubbing import Part, Surroundings, merged_facts, refusal_of, rewrite, warnings_of
from assistant.application.views import decision_view, found_span
from assistant.facts import Classification, Decision, Direction, Finding, Principal, Role
from assistant.inference.engine import Channel
from assistant.policy.evaluation import join
from assistant.privacy.pseudonyms import Protected, Vault
from assistant.privacy.restoration import Piece, PieceKind, StreamRestorer
from assistant.privacy.segments import Segment, Segmenter


class Blocked(Exception):
    """The policy does not let the answer through. What was withheld is neither shown nor kept."""

    def __init__(self, message: str, decision: Decision) -> None:
        self.message = message
        self.decision = decision
        super().__init__(message)


@dataclass
class _Stream:
    """One channel's way through inspection and restoring."""

    channel: Channel
    restorer: StreamRestorer
    segmenter: Segmenter = field(default_factory=Segmenter)
    raw: list[str] = field(default_factory=list, repr=False)
    decided: list[str] = field(default_factory=list, repr=False)
    """What of `raw` was let through, changed as the policy says, before restoring."""
    shown: list[str] = field(default_factory=list, repr=False)


class Release:
    """Takes raw text of the engine and gives what may be shown of it."""

    def __init__(
        self, surroundings: Surroundings, principal: Principal, classification: Classification, vault: Vault
    ) -> None:
        self._surroundings = surroundings
        self._principal = principal
        self._classification = classification
        self._vault = vault
        self._streams = {channel: _Stream(channel, StreamRestorer(vault.lookup)) for channel in Channel}
        self._decision: Decision | None = None
        self._findings: list[Finding] = []
        self.secrets: set[str] = set()
        """Values found to be a SECRET in what the model wrote."""
        self.restored = 0
        self.unknown: tuple[str, ...] = ()
        """Placeholders in the answer that stand for nothing where they are, as the model wrote them."""

    def feed(self, channel: Channel, text: str) -> Iterator[port.TextDelta]:
        """More raw text. Yields what may be shown; raises Blocked."""
        stream = self._streams[channel]
        if not stream.raw and channel is Channel.ANSWER:
            yield from self._finish(self._streams[Channel.REASONING])
        stream.raw.append(text)
        if self._surroundings.policy.holds_responses:
            return
        for segment in stream.segmenter.feed(text):
            yield from self._pass(stream, segment)

    def close(self) -> Iterator[port.TextDelta]:
        """The end of the model's text: what was held back. Raises Blocked."""
        if self._surroundings.policy.holds_responses:
            yield from self._release_whole()
        else:
            for stream in self._streams.values():
                yield from self._finish(stream)
        answer = self.decided(Channel.ANSWER)
        if answer:
            self._findings = list(self._surroundings.detector.detect(answer))

    def decided(self, channel: Channel) -> str:
        """What of the model's words was decided and let through, before restoring."""
        return "".join(self._streams[channel].decided)

    def shown(self, channel: Channel) -> str:
        """What the person was shown."""
        return "".join(self._streams[channel].shown)

    @property
    def decision(self) -> Decision | None:
        return self._decision

    def view(self) -> port.ResponseView:
        """What inspection found in the answer."""
        return port.ResponseView(
            findings=tuple(found_span(finding) for finding in self._findings),
            decision=decision_view(self._decision) if self._decision else None,
            warnings=warnings_of(self._decision) if self._decision else (),
        )

    def _finish(self, stream: _Stream) -> Iterator[port.TextDelta]:
        for segment in stream.segmenter.close():
            yield from self._pass(stream, segment)
        yield from self._restore(stream, stream.restorer.close())
        if stream.channel is Channel.ANSWER:
            self.unknown = stream.restorer.unknown
        stream.segmenter, stream.restorer = Segmenter(), StreamRestorer(self._vault.lookup)

    def _pass(self, stream: _Stream, segment: Segment) -> Iterator[port.TextDelta]:
        self._inspect(segment.overlap + segment.text)
        stream.decided.append(segment.text)
        yield from self._restore(stream, stream.restorer.feed(segment.text))

    def _release_whole(self) -> Iterator[port.TextDelta]:
        texts = [(stream, "".join(stream.raw)) for stream in self._streams.values() if stream.raw]
        found_in = [self._inspect(text) for _, text in texts]
        if len(texts) > 1:
            self._decide([(text, findings) for (_, text), findings in zip(texts, found_in, strict=True)])
        decision = self._decision
        for (stream, text), findings in zip(texts, found_in, strict=True):
            if decision is not None and decision.redactions:
                # Not protected first: what the model made up must come out as it is, and be flagged.
                found = (Protected(text), findings)
                text = rewrite(found, decision, self._vault, self._surroundings.hash_key).text
            stream.decided.append(text)
            yield from self._restore(stream, stream.restorer.feed(text))
            yield from self._finish(stream)

    def _inspect(self, text: str) -> tuple[Finding, ...]:
        """Detect and decide; raises Blocked where the policy does not let this through."""
        findings = self._surroundings.detector.detect(text)
        self.secrets |= {text[item.start : item.end] for item in findings if item.entity_type == "SECRET"}
        self._decide([(text, findings)])
        return findings

    def _decide(self, texts: Sequence[tuple[str, Sequence[Finding]]]) -> None:
        parts = [
            (Part(Direction.RESPONSE, Role.ASSISTANT, text), (Protected(text), findings)) for text, findings in texts
        ]
        facts = merged_facts(parts, self._principal, self._classification, self._surroundings)
        decision = self._surroundings.policy.decide(facts)
        self._decision = decision if self._decision is None else join((self._decision, decision))
        if not decision.allowed:
            self._findings = [finding for _, findings in texts for finding in findings]
            raise Blocked(refusal_of(decision, what="answer"), decision)

    def _restore(self, stream: _Stream, pieces: Iterable[Piece]) -> Iterator[port.TextDelta]:
        for piece in pieces:
            text, written = screen(piece.text), screen(piece.written)
            mark: str = "plain"
            if piece.kind is PieceKind.RESTORED:
                mark = "restored"
                self.restored += stream.channel is Channel.ANSWER
            elif piece.kind is not PieceKind.PLAIN:
                mark = "unknown"
            if not text and not written:
                continue
            stream.shown.append(text)
            yield port.TextDelta(
                channel=stream.channel.value,
                text=text,
                mark=mark,  # type: ignore[arg-type]
                outbound=None if written == text else written,
            )
