"""From token ids to text, in two channels: what the model reasons and what it answers.

The channels are told apart by token id alone, so that a tag spelled out in text changes nothing. Text is given out as
soon as its characters are whole, and none is ever lost: bytes that are no UTF-8 become U+FFFD.
"""

from __future__ import annotations

import codecs

from assistant.inference.engine import Channel


class Detokenizer:
    """Bytes of tokens to text, a character held back until all its bytes are there.

    White space at the start (blank lines) and at the end is not part of what is said: the former is dropped, the latter
    held back until more text follows.
    """

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        self._held = ""
        self._begun = False

    def feed(self, data: bytes, *, final: bool = False) -> str:
        """The text that `data` completes; with `final`, half a character is given out as U+FFFD."""
        text = self._held + self._decoder.decode(data, final)
        visible = text.rstrip()
        if not visible:
            self._held = text
            return ""
        self._held = text[len(visible) :]
        if not self._begun:
            self._begun = True
            # Blank lines before the first visible one; its own indentation stays.
            visible = visible[visible.rfind("\n", 0, len(visible) - len(visible.lstrip())) + 1 :]
        return visible


class Splitter:
    """The stream of a reply, told apart into reasoning and answer by token id.

    Args: ids of `<think>` and `</think>`, and the channel that the reply begins in.
    """

    def __init__(self, think: int, end_think: int, start: Channel = Channel.REASONING) -> None:
        self._think, self._end = think, end_think
        self._detokenizer = Detokenizer()
        self.channel = start

    def feed(self, token: int, piece: bytes) -> tuple[tuple[Channel, str], ...]:
        """What one token gives: no text, one, or the rest of a channel at its end."""
        target = {self._think: Channel.REASONING, self._end: Channel.ANSWER}.get(token)
        if target is None:
            return self._said(self._detokenizer.feed(piece))
        said = self.finish() if target != self.channel else ()
        if target != self.channel:
            self._detokenizer = Detokenizer()
            self.channel = target
        return said

    def finish(self) -> tuple[tuple[Channel, str], ...]:
        """What is still held of the channel that is open."""
        return self._said(self._detokenizer.feed(b"", final=True))

    def _said(self, text: str) -> tuple[tuple[Channel, str], ...]:
        return ((self.channel, text),) if text else ()
