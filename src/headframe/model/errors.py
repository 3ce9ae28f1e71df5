"""Errors with a stable code: what a caller may branch on, apart from the sentence a person reads.

Codes beginning with ``ERR_THING`` and the like are those of the RPC contract; the interfaces map every code to a
JSON-RPC error object and an HTTP status, nothing else may.
"""

from collections.abc import Mapping


class HeadframeError(Exception):
    """Anything headframe refuses or fails at, told by a stable ``code`` and a sentence.

    Attributes:
        code: ``ERR_…``, stable over releases.
        detail: One sentence for a person: names the field and what is allowed. Never holds a secret.
        data: Further facts for a program, JSON types only.
    """

    def __init__(self, code: str, detail: str = "", data: Mapping[str, object] | None = None) -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail
        self.data: Mapping[str, object] = data or {}


class RequestError(HeadframeError):
    """The caller's request can not be carried out as it stands; nothing was changed."""


class QueryError(RequestError):
    """A query, a projection, a sort or a log range that is not understood or not allowed (``ERR_QUERY_INVALID``)."""

    def __init__(self, detail: str, code: str = "ERR_QUERY_INVALID") -> None:
        super().__init__(code, detail)


class ConfigError(HeadframeError):
    """The configuration can not be used; the start stops (``ERR_CONFIG_INVALID``)."""

    def __init__(self, detail: str) -> None:
        super().__init__("ERR_CONFIG_INVALID", detail)


class StoreError(HeadframeError):
    """The store did not take or give what was asked (``ERR_STORE``)."""

    def __init__(self, detail: str) -> None:
        super().__init__("ERR_STORE", detail)


class LinkError(HeadframeError):
    """One exchange with one device failed.

    Attributes:
        reached: Whether the device answered at all: False for a refused, reset or timed-out connection that
            brought no byte, True where an answer came but was of no use.
    """

    def __init__(self, code: str, detail: str, *, reached: bool) -> None:
        super().__init__(code, detail)
        self.reached = reached
