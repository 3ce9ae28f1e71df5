"""Time."""

from typing import Protocol


class Clock(Protocol):
    """The only source of time and of waiting outside the adapters, so that tests need not wait."""

    def now_ms(self) -> int:
        """Milliseconds since 1970 UTC; may jump when the machine's clock is set."""
        ...

    def monotonic_s(self) -> float:
        """Seconds from an arbitrary start; never goes back."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Return after that many seconds; at once for zero or less, yet letting others run."""
        ...
