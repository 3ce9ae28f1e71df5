"""Links to devices."""

from collections.abc import Sequence
from typing import Protocol

import msgspec

from headframe.model.errors import LinkError


class Target(msgspec.Struct, frozen=True):
    """Where a device is: host name or IP address, and TCP port."""

    address: str
    port: int


Answer = bytes | LinkError


class Link(Protocol):
    """Speaks one transport to any number of devices at once.

    Errors are ``LinkError`` with one of these codes; ``reached`` tells whether the device sent any byte:
    ``ERR_LINK_REFUSED`` (no connection), ``ERR_LINK_TIMEOUT``, ``ERR_LINK_RESET`` (closed in mid-answer, truncated),
    ``ERR_LINK_STATUS`` (an answer that says no, a redirect among them), ``ERR_LINK_TOO_LARGE`` (over 1 MiB),
    ``ERR_LINK_PROTOCOL`` (not the transport's language), ``ERR_LINK_ADDRESS`` (no such host).
    """

    async def read(self, target: Target, requests: Sequence[str], timeout_s: float) -> list[Answer]:
        """Send requests that change nothing, one after another, over as few connections as can be.

        Each request has the deadline for itself. The answers stand in the order of the requests; a failure is given
        in the place of its answer and never raised. After a refused or timed-out connection the remaining requests
        are not tried and get the same failure. Nothing is retried, but a request that meets a kept connection closed
        by the peer before any byte of an answer is sent once more on a new one.
        """
        ...

    async def write(self, target: Target, request: str, timeout_s: float) -> bytes:
        """Send one state-changing request on a connection of its own, exactly once, and give the answer's body.

        Raises:
            LinkError: The request may or may not have taken effect, unless the code is ``ERR_LINK_REFUSED`` or
                ``ERR_LINK_ADDRESS``: then it did not.
        """
        ...

    async def close(self) -> None:
        """Close every kept connection."""
        ...
