"""Alerts by the life cycle of ISA-18.2 (its "alarm" is our alert): raised, acknowledged, shelved, cleared."""

from enum import StrEnum

import msgspec

from headframe.model.points import Severity


class AlertState(StrEnum):
    """Where an alert is in its life. ``active`` means raised and not yet acknowledged."""

    ACTIVE = "active"
    ACKNOWLEDGED = "acknowledged"
    SHELVED = "shelved"
    CLEARED = "cleared"


class Alert(msgspec.Struct, frozen=True, kw_only=True):
    """One alert of one thing. ``uuid`` and ``created_at_ms`` stay the same for as long as it stands.

    Attributes:
        rule: Identity of the rule within its thing: a row's name, or the name of a rule every device has.
        name: The alert's name in the contract; several rules may share it and differ by ``message``.
        latched: The condition can not be seen at present (poll failed, field missing); the alert stands until a
            reading shows that it is over.
        shelved_until_ms: Told to nobody until then.
    """

    uuid: str
    thing_id: str
    rule: str
    name: str
    severity: Severity
    description: str
    created_at_ms: int
    message: str | None = None
    latched: bool = False
    acknowledged_by: str | None = None
    acknowledged_at_ms: int | None = None
    shelved_by: str | None = None
    shelved_until_ms: int | None = None
    cleared_at_ms: int | None = None

    def state(self, now_ms: int) -> AlertState:
        """Where it is in its life at that time."""
        if self.cleared_at_ms is not None:
            return AlertState.CLEARED
        if self.shelved_until_ms is not None and now_ms < self.shelved_until_ms:
            return AlertState.SHELVED
        if self.acknowledged_at_ms is not None:
            return AlertState.ACKNOWLEDGED
        return AlertState.ACTIVE


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """The alert side of one thing between two readings.

    Attributes:
        alerts: Alerts that stand, by rule.
        raising: Rules whose condition holds but not yet for long enough: since when.
        clearing: Rules whose condition is gone but not yet for long enough: since when.
    """

    alerts: dict[str, Alert] = msgspec.field(default_factory=dict)
    raising: dict[str, int] = msgspec.field(default_factory=dict)
    clearing: dict[str, int] = msgspec.field(default_factory=dict)
