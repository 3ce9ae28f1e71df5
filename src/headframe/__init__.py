"""headframe runs the hash rate and the cooling of bitcoin mining sites."""

from importlib.metadata import version

__version__ = version("headframe")
