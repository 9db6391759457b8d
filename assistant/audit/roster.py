"""The roster: whom a log is sealed to, as a signed manifest (docs/log-format.md, "The roster").

Nobody is sealed to who is not in a manifest that the log's key has signed.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable
from dataclasses import dataclass

import rfc8785

from assistant.audit.encoding import Malformed
from assistant.audit.sealing import ROSTER, context
from assistant.keys import AuditorPublic

_FORMAT = "assistant/roster/1"


@dataclass(frozen=True)
class Roster:
    """The auditors of a log, in one version."""

    log_id: bytes
    version: int
    trial: bool
    """The only key is protected by file permissions alone, and the writer can read what it writes."""
    auditors: tuple[AuditorPublic, ...]

    @classmethod
    def of(cls, log_id: bytes, version: int, trial: bool, auditors: Iterable[AuditorPublic]) -> Roster:
        return cls(log_id, version, trial, tuple(sorted(auditors, key=lambda auditor: auditor.key_id)))

    def manifest(self) -> bytes:
        """The manifest's bytes (RFC 8785)."""
        return rfc8785.dumps(
            {
                "format": _FORMAT,
                "log_id": self.log_id.hex(),
                "version": self.version,
                "trial": self.trial,
                "auditors": [
                    {
                        "key_id": auditor.key_id.hex(),
                        "name": auditor.name,
                        "public_key": base64.b64encode(auditor.public).decode(),
                    }
                    for auditor in self.auditors
                ],
            }
        )

    @classmethod
    def parse(cls, manifest: bytes) -> Roster:
        """Malformed where the bytes are not exactly a manifest with at least one auditor."""
        try:
            document = json.loads(manifest)
            auditors = [
                AuditorPublic(item["name"], base64.b64decode(item["public_key"], validate=True))
                for item in document["auditors"]
            ]
            version, trial = document["version"], document["trial"]
            roster = cls(bytes.fromhex(document["log_id"]), version, trial, tuple(auditors))
            if type(version) is not int or type(trial) is not bool or not auditors or roster.manifest() != manifest:
                raise ValueError
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError, rfc8785.CanonicalizationError):
            raise Malformed("the roster's manifest is malformed") from None
        return roster


def signed_text(manifest: bytes) -> bytes:
    """What the log's key signs of a manifest."""
    return context(ROSTER, [manifest])
