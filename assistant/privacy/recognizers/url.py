"""Web addresses: with a scheme (any host), with `www.`, with a path, or a bare domain under a common suffix.

Names of files and members of objects (`main.py`, `report.md`, `user.name`) are no addresses. The public suffix list is
tldextract's bundled snapshot; nothing is ever fetched.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from assistant.facts import Finding

_END = r"\s<>\"`{}|\\^\u00ab\u00bb\u201c\u201d\u201e"
_SCHEME = re.compile(
    rf"(?<![A-Za-z0-9])(?:https?|ftps?|sftp|wss?|ssh|git|ldaps?|smb|file)://[^{_END}]{{1,2000}}", re.IGNORECASE
)
_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_BARE = re.compile(
    rf"(?<![\w@./\\:-]){_LABEL}(?:\.{_LABEL}){{1,8}}(?![\w(\[=@]|\.\w)(?::\d{{1,5}})?(?:/[^{_END}]{{0,2000}})?"
)
_SUFFIXES = (
    "com org net edu gov mil int eu info biz io de at ch fr es it pt nl be lu uk ie dk se fi pl cz sk hu ro bg gr "
    "si hr ee lv lt  br mx ar cl co pe us ca au nz jp cn kr sg za tr ua ru "
)
_COMMON = frozenset(_SUFFIXES.split())
"""Suffixes under which a bare domain counts without `www.` or a path."""
_FILES = frozenset(
    "pt.model pt.models pt.best pt.last pt.final pt.weights pt.checkpoint pt.ckpt pl.script pl.test pl.main pl.index "
    "pl.run pl.build pl.install pl.configure cl.kernel info.logger info.log info.logging info.console info.self "
    "info.user info.sys "
    "info.package info.this info.app".split()
)
"""Suffix and label of what is a file of weights, a Perl script or a member of an object more often than a domain."""
_LIBRARIES = frozenset({"NET", "IO"})
"""Suffixes that in capitals end the name of a library: `ASP.NET`, `System.IO`."""
_TRAILING = ".,;:!?'*_~"

WITH_SCHEME, WITH_MARK, BARE = 0.9, 0.7, 0.5
NO_ADDRESS = (0.0, "")


class UrlRecognizer:
    """Finds web addresses; every repetition in its patterns is bounded and starts only at a boundary."""

    name = "UrlRecognizer"
    entity_types = frozenset({"URL"})

    def __init__(self, has_public_suffix: Callable[[str], bool]) -> None:
        """Args: whether a host ends in a suffix of the public list."""
        self._has_public_suffix = has_public_suffix

    def find(self, text: str) -> Iterator[Finding]:
        """Every web address in `text`, without the punctuation that ends its sentence."""
        for match in _SCHEME.finditer(text):
            end = _trim(text, match.start(), match.end())
            if any(character.isalnum() for character in text[text.index("://", match.start()) + 3 : end]):
                yield Finding(match.start(), end, "URL", WITH_SCHEME, self.name, "scheme")
        for match in _BARE.finditer(text):
            score, pattern = self._judged(match.group())
            if score:
                yield Finding(match.start(), _trim(text, *match.span()), "URL", score, self.name, pattern)

    def _judged(self, words: str) -> tuple[float, str]:
        """The score of an address without a scheme, 0 where it is none, and the pattern."""
        host, slash, _ = words.partition("/")
        host = host.partition(":")[0]
        suffix = host.rpartition(".")[2]
        if not any(character.isalpha() for character in suffix):
            return NO_ADDRESS
        if host[:4].lower() == "www." and host.count(".") > 1:
            return WITH_MARK, "www"
        if slash and self._has_public_suffix(host) and (host.count(".") > 1 or suffix.lower() in _COMMON):
            return WITH_MARK, "domain and path"
        if suffix.lower() not in _COMMON or not self._has_public_suffix(host):
            return NO_ADDRESS
        if suffix != suffix.lower() and (host != host.upper() or suffix in _LIBRARIES):
            return NO_ADDRESS
        label = host.lower().split(".")[-2]
        if f"{suffix.lower()}.{label}" in _FILES or (suffix == "pt" and ("_" in host or "yolo" in label)):
            return NO_ADDRESS
        return BARE, "bare domain"


def _trim(text: str, start: int, end: int) -> int:
    """The end without trailing punctuation and without a bracket that was opened before the address."""
    while end > start:
        last = text[end - 1]
        if last in _TRAILING or (
            last in ")]" and text.count(last, start, end) > text.count("(["[")]".index(last)], start, end)
        ):
            end -= 1
        else:
            break
    return end
