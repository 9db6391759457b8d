"""The published JSON Schema of a policy, for editors and other tools.

The loader does not use it: it says the same and more (lists that don't exist, ranges that nothing fulfils, time zones), with
positions. Tests hold the two together.
"""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any


def schema() -> dict[str, Any]:
    """The schema (JSON Schema, draft 2020-12)."""
    loaded: dict[str, Any] = json.loads(files("assistant.policy").joinpath("schema.json").read_text("utf-8"))
    return loaded
