"""Things: the managed entities of the contract, and what people wrote about them."""

from typing import Any

import msgspec

MAINTENANCE = "maintenance"


class Comment(msgspec.Struct, frozen=True, kw_only=True):
    """A note a person left on a thing; ``at_ms`` is when it was written or last edited."""

    id: str
    at_ms: int
    text: str
    user: str
    pos: str | None = None


class Thing(msgspec.Struct, frozen=True, kw_only=True):
    """A managed entity.

    Attributes:
        id: Unique within the service.
        code: Unique within the service, ends in ``-digits``.
        type: Name of its device type.
        rack_id: The worker shard that holds it, ``<type>-rack-<N>``; not a physical rack.
        tags: Unique, in order.
        info: Free form, JSON types; seen by everyone who may list.
        opts: Address, port and credentials; never listed as a whole.
    """

    id: str
    code: str
    type: str
    rack_id: str
    tags: tuple[str, ...]
    info: dict[str, Any]
    opts: dict[str, Any]
    comments: tuple[Comment, ...] = ()

    @property
    def container(self) -> str | None:
        """Name of the container it is or stands in, or None."""
        name = self.info.get("container")
        return name if isinstance(name, str) else None

    @property
    def address(self) -> str | None:
        """Host name or IP address, or None while it has none."""
        value = self.opts.get("address")
        return value if isinstance(value, str) and value else None

    @property
    def port(self) -> int | None:
        """TCP port, or None to use the type's own."""
        value = self.opts.get("port")
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    @property
    def is_polled(self) -> bool:
        """Whether it has an address and is not out for maintenance."""
        return self.address is not None and self.container != MAINTENANCE


class InfoChange(msgspec.Struct, frozen=True, kw_only=True):
    """One change of a thing's info: path → old and new value, for the history.

    Attributes:
        changes: Contract form: ``{path: {"oldValue"?, "newValue"?}}``.
        thing: The thing as listed after the change.
    """

    at_ms: int
    thing_id: str
    changes: dict[str, Any]
    thing: dict[str, Any]


class AuditEntry(msgspec.Struct, frozen=True, kw_only=True):
    """Who did what to what, and what came of it.

    Attributes:
        actor: The user named by the caller, else who the token says.
        origin: Where the call came from: an address, or ``local``.
        outcome: ``ok``, ``confirmed``, ``unconfirmed``, ``refused`` or ``failed``.
        facts: Arguments, reason, what was read; no secrets.
    """

    at_ms: int
    actor: str
    origin: str
    operation: str
    target: str | None
    outcome: str
    facts: dict[str, Any]
