"""A device type: one value that says everything headframe needs to know about a kind of device."""

from collections.abc import Iterator
from functools import cached_property
from typing import Literal

import msgspec

from headframe.model.points import Derived, Detail, Fault, Measurement, Point, Setpoint, State


class Read(msgspec.Struct, frozen=True, kw_only=True):
    """One request of a poll.

    Attributes:
        name: Ours, for messages.
        request: What the link sends; its form is the link's (for HTTP the path and query).
        rows: The rows its answer carries, in no order.
        required: Whether the poll fails when this read fails; otherwise only its rows are missing.
        contract_key: Where the contract nests this answer under ``container_specific``; None for the top level.
    """

    name: str
    request: str
    rows: tuple[Point, ...]
    required: bool = True
    contract_key: str | None = None


class Shows(msgspec.Struct, frozen=True, kw_only=True):
    """What a reading must show for a write to count as done: a row's name and its value."""

    name: str
    value: bool | float


class Write(msgspec.Struct, frozen=True, kw_only=True):
    """One state-changing request and the reading that proves it.

    Attributes:
        request: What the link sends; ``{value}`` stands for the set-point.
        shows: All must be seen in one reading. Data and not code, since what a model really changes differs.
        clears_faults: Also requires that no fault that stood before the write still stands.
        stops_cooling: Refused while the container is under load (see ``Interlock``).
    """

    request: str
    shows: tuple[Shows, ...] = ()
    clears_faults: bool = False
    stops_cooling: bool = False


class SwitchCommand(msgspec.Struct, frozen=True, kw_only=True, tag="switch"):
    """A command that takes True or False."""

    name: str
    meaning: str
    on: Write
    off: Write
    votes_on: int = 1
    votes_off: int = 2


class SetpointCommand(msgspec.Struct, frozen=True, kw_only=True, tag="setpoint"):
    """A command that takes a number in the set-point's writable range, or the word for "choose yourself".

    Attributes:
        setpoint: Name of the ``Setpoint`` row that holds range and unit.
        fixed: Write for a number; ``{value}`` in its request; the set-point row must read back as sent.
        automatic: Write for ``automatic_word``.
        tolerance: How far the value read back may differ.
    """

    name: str
    meaning: str
    setpoint: str
    fixed: Write
    automatic: Write
    automatic_word: str
    tolerance: float = 0.05
    votes: int = 2


class PlainCommand(msgspec.Struct, frozen=True, kw_only=True, tag="plain"):
    """A command without parameters."""

    name: str
    meaning: str
    write: Write
    votes: int = 2


Command = SwitchCommand | SetpointCommand | PlainCommand


class Interlock(msgspec.Struct, frozen=True, kw_only=True):
    """When a container is under load, so that its cooling must not be turned off.

    Attributes:
        hash_rate: Name of the measurement with the miners' hash rate; any value above zero is load.
        power: Name of the ``Derived`` figure with the power; above ``idle_power_w`` is load.
        idle_power_w: What pumps, fans and controllers take with every miner off.
    """

    hash_rate: str
    power: str
    idle_power_w: float


class DeviceType(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """A kind of device: its place in the contract, its rows, its commands.

    Attributes:
        name: The contract's ``type`` of its things, such as ``container-as-hk3``.
        title: What a person calls it.
        worker_type: The ``--wtype`` that serves it (C-02).
        service: The RPC service it answers under.
        simulator: The ``--type`` of its simulator.
        code_prefix: What the codes of its things begin with.
        tags: Tags every thing of the type has.
        link: Name of the link that speaks its protocol.
        default_port: Port when a thing names none.
        running_when: Any of these states True means it runs.
        config_rows: Names of the rows the contract repeats under ``config``.
        renamed_keys: Vendor keys the contract also gives under a better spelling.
    """

    name: str
    title: str
    family: Literal["container"]
    worker_type: str
    service: str
    simulator: str
    code_prefix: str
    tags: tuple[str, ...]
    link: str
    default_port: int
    reads: tuple[Read, ...]
    commands: tuple[Command, ...]
    interlock: Interlock
    derived: tuple[Derived, ...]
    running_when: tuple[str, ...]
    config_rows: tuple[str, ...]
    renamed_keys: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        """Refuse a table that contradicts itself: two rows of one name, or two of one key in one answer."""
        names = [row.name for row in self.rows]
        if len(set(names)) != len(names):
            raise ValueError(f"{self.name}: two rows have the same name")
        for read in self.reads:
            keys = [row.key for row in read.rows]
            if len(set(keys)) != len(keys):
                raise ValueError(f"{self.name}: two rows of {read.name} have the same vendor key")
        unknown = set(self._referenced()) - set(names) - {item.name for item in self.derived}
        if unknown:
            raise ValueError(f"{self.name}: no row is called {', '.join(sorted(unknown))}")

    def _referenced(self) -> Iterator[str]:
        yield from self.running_when
        yield from self.config_rows
        yield from (self.interlock.hash_rate, self.interlock.power)
        for item in self.derived:
            yield from item.of
        for command in self.commands:
            if isinstance(command, SetpointCommand):
                yield command.setpoint
            for write in writes_of(command):
                yield from (shown.name for shown in write.shows)

    @cached_property
    def rows(self) -> tuple[Point, ...]:
        """Every row of every read."""
        return tuple(row for read in self.reads for row in read.rows)

    @cached_property
    def by_name(self) -> dict[str, Point]:
        """Rows by our name."""
        return {row.name: row for row in self.rows}

    @cached_property
    def faults(self) -> tuple[Fault, ...]:
        """The fault rows in table order."""
        return tuple(row for row in self.rows if isinstance(row, Fault))

    @cached_property
    def measurements(self) -> tuple[Measurement, ...]:
        """The measurement rows in table order."""
        return tuple(row for row in self.rows if isinstance(row, Measurement))

    @cached_property
    def setpoints(self) -> tuple[Setpoint, ...]:
        """The set-point rows in table order."""
        return tuple(row for row in self.rows if isinstance(row, Setpoint))

    @cached_property
    def states(self) -> tuple[State, ...]:
        """The state rows in table order."""
        return tuple(row for row in self.rows if isinstance(row, State))

    @cached_property
    def details(self) -> tuple[Detail, ...]:
        """The nested documents."""
        return tuple(row for row in self.rows if isinstance(row, Detail))

    def command(self, name: str) -> Command | None:
        """The command of that name, or None when the type does not have it."""
        return next((command for command in self.commands if command.name == name), None)


def writes_of(command: Command) -> tuple[Write, ...]:
    """Every write a command can lead to."""
    match command:
        case SwitchCommand():
            return (command.on, command.off)
        case SetpointCommand():
            return (command.fixed, command.automatic)
        case PlainCommand():
            return (command.write,)
