"""What became of a command to a device."""

from enum import StrEnum
from typing import Any

import msgspec


class Outcome(StrEnum):
    """Confirmed: read back as asked. Unconfirmed: sent, and not seen to have worked. Refused: nothing was sent."""

    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"
    REFUSED = "refused"


class CommandResult(msgspec.Struct, frozen=True, kw_only=True):
    """The end of one command.

    Attributes:
        reason: Why it was refused or not confirmed; None when confirmed.
        expected: Row names and the values that had to be seen.
        observed: Row names and the values that were seen last; empty when nothing could be read.
    """

    outcome: Outcome
    reason: str | None = None
    expected: dict[str, Any] = msgspec.field(default_factory=dict)
    observed: dict[str, Any] = msgspec.field(default_factory=dict)
