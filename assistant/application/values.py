"""What every request and event is made of."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field


class Value(BaseModel):
    """Frozen, closed, and silent about what it was given."""

    # Deferred: a command uses two of these fifty, and building them all takes longer than the command.
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True, defer_build=True)


Hidden = Annotated[str, Field(repr=False)]
"""Text that a person or a model wrote: never in a `repr`."""
