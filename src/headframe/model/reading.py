"""What one poll of one device brought: a snapshot of what was seen, or the reason why nothing was."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

Value = bool | int | float


class Status(StrEnum):
    """What a container does, as far as it is known."""

    RUNNING = "running"
    STOPPED = "stopped"
    ERROR = "error"
    OFFLINE = "offline"


class BadValue(msgspec.Struct, frozen=True):
    """A field that came but can not be believed: our name, the vendor's key, and why."""

    name: str
    key: str
    reason: str


class LostRead(msgspec.Struct, frozen=True):
    """A request of the poll that failed while the poll as a whole did not."""

    read: str
    code: str
    detail: str


class Snapshot(msgspec.Struct, frozen=True, kw_only=True):
    """What a device showed in one poll. Never changes once made.

    Attributes:
        values: Measurements, set-points and states by our name, in our units.
        faults: Names of the fault rows that stand, in table order.
        missing: Names of rows that did not come.
        bad: Rows that came and were not believable; they are in none of the above.
        unexplained: Vendor keys that no row explains.
        details: Nested documents by our name, as the device sent them.
        lost: Requests that failed; their rows are in ``missing``.
    """

    values: Mapping[str, Value]
    faults: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    bad: tuple[BadValue, ...] = ()
    unexplained: tuple[str, ...] = ()
    details: Mapping[str, object] = msgspec.field(default_factory=dict)
    lost: tuple[LostRead, ...] = ()


class PollFailure(msgspec.Struct, frozen=True, kw_only=True):
    """Why a poll brought nothing.

    Attributes:
        code: ``ERR_…`` of the link or of the decoder.
        detail: One sentence.
        reached: Whether the device answered at all.
    """

    code: str
    detail: str
    reached: bool


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """The result of one poll; exactly one of ``snapshot`` and ``failure`` is there.

    Attributes:
        at_ms: When the poll ended, milliseconds since 1970 UTC.
    """

    at_ms: int
    snapshot: Snapshot | None = None
    failure: PollFailure | None = None


class Observed(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of one device now.

    Attributes:
        last: The latest reading, good or failed.
        good: The latest reading with a snapshot, however old.
        misses: Polls failed in a row since.
    """

    last: Reading
    good: Reading | None = None
    misses: int = 0

    def after(self, reading: Reading) -> "Observed":
        """What is known once ``reading`` has come in."""
        if reading.snapshot is not None:
            return Observed(last=reading, good=reading)
        return Observed(last=reading, good=self.good, misses=self.misses + 1)


def first_observed(reading: Reading) -> Observed:
    """What is known after the first reading ever."""
    if reading.snapshot is not None:
        return Observed(last=reading, good=reading)
    return Observed(last=reading, misses=1)
