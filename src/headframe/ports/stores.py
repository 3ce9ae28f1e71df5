"""Stores: the state of the things, and their history.

Every method that changes something returns only once the change would survive the end of the process.
Implementations raise ``StoreError`` when the store can not be used.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import msgspec

from headframe.model.alert import Alert
from headframe.model.reading import Reading, Value
from headframe.model.thing import AuditEntry, InfoChange, Thing


class LogRange(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a log, newest first: from ``start_ms`` to ``end_ms``, both included and both optional.

    Attributes:
        limit: How many entries at the most; None for all in the range.
        offset: How many of the newest to pass over.
    """

    start_ms: int | None = None
    end_ms: int | None = None
    limit: int | None = None
    offset: int = 0


class LatestReading(msgspec.Struct, frozen=True, kw_only=True):
    """The last reading of a thing and the last good one."""

    thing_id: str
    last: Reading
    good: Reading | None
    misses: int


class StateStore(Protocol):
    """Things, alerts, settings and what people did: small, precious, changed one at a time."""

    async def things(self) -> list[Thing]:
        """Every thing, in the order of registration."""
        ...

    async def save_things(self, things: Sequence[Thing], changes: Sequence[InfoChange] = ()) -> None:
        """Insert or replace the things and append the changes of their info, all or nothing."""
        ...

    async def delete_things(self, ids: Sequence[str]) -> None:
        """Remove things and their latest readings; their alerts and history stay. Unknown ids are passed over."""
        ...

    async def info_changes(self, part: LogRange) -> list[InfoChange]:
        """Changes of info, newest first."""
        ...

    async def save_alerts(self, alerts: Sequence[tuple[Alert, Mapping[str, Any]]]) -> None:
        """Insert or replace alerts by uuid, each with its thing as the contract lists it in the history."""
        ...

    async def standing_alerts(self) -> list[Alert]:
        """Every alert that has not cleared, oldest first."""
        ...

    async def alert_history(self, part: LogRange) -> list[tuple[Alert, dict[str, Any]]]:
        """Alerts raised in the range, cleared or not, each with its thing, newest first."""
        ...

    async def save_latest(self, readings: Sequence[LatestReading]) -> None:
        """Insert or replace what was last seen of each thing."""
        ...

    async def latest(self) -> list[LatestReading]:
        """What was last seen of each thing."""
        ...

    async def settings(self) -> dict[str, Any]:
        """The worker's settings."""
        ...

    async def save_settings(self, entries: Mapping[str, Any]) -> None:
        """Insert or replace settings by key; others stay."""
        ...

    async def identity(self, rack_id: str, fresh: bytes) -> bytes:
        """The private key kept for a worker shard; ``fresh`` is stored and given back when there is none yet."""
        ...

    async def append_audit(self, entry: AuditEntry) -> None:
        """Append to the audit log. Nothing ever changes or removes an entry."""
        ...

    async def audit(self, part: LogRange) -> list[AuditEntry]:
        """Audit entries, newest first."""
        ...

    async def revision(self) -> int:
        """A number that grows with every change of things, settings or alerts made by any process."""
        ...

    async def close(self) -> None:
        """Finish what was accepted and let go of the files or connections."""
        ...


class SnapshotRow(msgspec.Struct, frozen=True, kw_only=True):
    """A snapshot as history keeps it: everything but nested documents.

    Attributes:
        values: By our name; a name that was missing or bad is not there.
        faults: Names of the faults that stood.
        error: ``code: detail`` of a failed poll; then nothing else is there.
        lacking: Names that were missing or bad.
    """

    thing_id: str
    at_ms: int
    values: Mapping[str, Value]
    faults: tuple[str, ...] = ()
    error: str | None = None
    lacking: tuple[str, ...] = ()


class RollupRow(msgspec.Struct, frozen=True, kw_only=True):
    """The roll-up of one tag at one tick.

    Attributes:
        level: Index of the longest step (``service.rollups.STEPS``) that this tick is a multiple of. Since each step
            divides the next, the log of step K is every row whose level is K or higher: each entry is kept once.
        entry: JSON types only; without ``ts``.
    """

    tag: str
    at_ms: int
    level: int
    entry: Mapping[str, Any]


class HistoryStore(Protocol):
    """Snapshots and roll-ups over time: large, append-only, cut off at the old end."""

    async def append_snapshots(self, rows: Sequence[SnapshotRow]) -> None:
        """Append snapshots; one of the same thing and time replaces the earlier."""
        ...

    async def snapshots(self, thing_id: str, part: LogRange) -> list[SnapshotRow]:
        """Snapshots of one thing, newest first; numbers, booleans and their types exactly as given."""
        ...

    async def append_rollups(self, rows: Sequence[RollupRow]) -> None:
        """Append roll-ups; one of the same tag and time replaces the earlier."""
        ...

    async def rollups(self, tag: str, level: int, part: LogRange) -> list[RollupRow]:
        """Roll-ups of one tag whose level is at least ``level``, newest first."""
        ...

    async def has_rollups(self, tag: str) -> bool:
        """Whether the tag has any roll-up."""
        ...

    async def maintain(self, now_ms: int) -> None:
        """Compress what is older than the current hour and drop what is past its keep, a bounded piece at a time.

        Called often; does nothing when there is nothing to do. Reading gives the same before and after, but for
        what was dropped.
        """
        ...

    async def close(self) -> None:
        """Finish what was accepted and let go of the files or connections."""
        ...
