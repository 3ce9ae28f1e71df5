"""The rows of a device type's table: what a device tells, what it can be told, and what its faults mean.

A row carries our name, the vendor's key and everything that follows from the point: unit, scale, valid range, alert.
Decoding, alerts, metrics, simulators and the reference page are driven by these rows and by nothing else.
"""

import math
from enum import StrEnum
from typing import Literal

import msgspec


class Unit(StrEnum):
    """The unit a value is kept in; the text is what a person reads."""

    CELSIUS = "°C"
    PERCENT = "%"
    WATT = "W"
    VOLT = "V"
    HERTZ = "Hz"
    GIGAHASH_PER_SECOND = "GH/s"
    SECOND = "s"
    COUNT = "count"
    DEGREE = "°"
    RAW = "raw"


class Severity(StrEnum):
    """How soon a person must act: critical at once, high promptly, medium keep watch (C-18)."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """What all rows share.

    Attributes:
        name: Our name, snake case, ends in its unit where it has one.
        key: The vendor's key in the device's answer.
        meaning: What it is, for the reference page.
    """

    name: str
    key: str
    meaning: str


class Limit(msgspec.Struct, frozen=True, kw_only=True):
    """An alert raised when a measurement leaves its band.

    Attributes:
        alert: Name of the alert.
        side: Raised by a value ``below`` or ``above`` the threshold, not by the threshold itself.
        threshold: In the unit of the measurement; the configuration may change it under the name ``parameter``.
        deadband: How far the value must come back past the threshold before the alert clears, same unit.
        on_delay_s: How long the condition must hold before the alert is raised.
        off_delay_s: How long it must be gone before the alert clears.
    """

    alert: str
    side: Literal["below", "above"]
    threshold: float
    parameter: str
    severity: Severity
    description: str
    response: str
    deadband: float = 0.0
    on_delay_s: float = 0.0
    off_delay_s: float = 0.0


class Measurement(Row, frozen=True, kw_only=True, tag="measurement"):
    """A number the device reports.

    Attributes:
        scale: The vendor's number times this is our value.
        valid: Lowest and highest believable value in our unit, ends included; a value outside is bad, not stored.
        contract_decimals: When set, the contract carries our value rounded so, instead of the vendor's number.
        grouped: Whether roll-ups carry it for each container as ``<key>_group``.
    """

    unit: Unit
    valid: tuple[float, float]
    scale: float = 1.0
    limits: tuple[Limit, ...] = ()
    contract_decimals: int | None = None
    grouped: bool = False


class Setpoint(Row, frozen=True, kw_only=True, tag="setpoint"):
    """A target the device holds.

    Attributes:
        valid: Believable range of the value read back; a device at rest may show one that could not be written.
        writable: Range that may be written, ends included; a site may narrow it.
    """

    unit: Unit
    valid: tuple[float, float]
    writable: tuple[float, float]
    grouped: bool = True


class State(Row, frozen=True, kw_only=True, tag="state"):
    """A yes or no that is neither good nor bad in itself."""


class Fault(Row, frozen=True, kw_only=True, tag="fault"):
    """A yes or no that calls for a person.

    Attributes:
        alert: Name of the alert it raises; several faults may share one and differ by ``message``.
        description: What has happened, a sentence fragment.
        response: What the operator should do (ISA-18.2: without a response it would be no alert).
        message: Which one of several, or None.
        raised_by: The vendor's value that means the fault stands.
    """

    alert: str
    severity: Severity
    description: str
    response: str
    message: str | None = None
    raised_by: bool = True
    on_delay_s: float = 0.0
    off_delay_s: float = 0.0


class Detail(Row, frozen=True, kw_only=True, tag="detail"):
    """A nested document the device reports, kept for the latest reading only, passed on as it is.

    Attributes:
        fields: The vendor's keys of one entry and what they mean; others are unexplained.
    """

    fields: tuple[tuple[str, str], ...]


Point = Measurement | Setpoint | State | Fault | Detail


class Derived(msgspec.Struct, frozen=True, kw_only=True):
    """A figure of the contract's ``stats`` made from rows: their sum times ``factor``; absent when one of them is.

    Attributes:
        name: The name under ``stats``.
        of: Names of the rows added up; a single state or fault is passed on as a boolean.
    """

    name: str
    of: tuple[str, ...]
    meaning: str
    factor: float = 1.0
    unit: Unit | None = None


def is_within(value: float, bounds: tuple[float, float]) -> bool:
    """Whether a finite value lies in the closed range; False for NaN and the infinities."""
    low, high = bounds
    return math.isfinite(value) and low <= value <= high
