"""Decisions and the loops that carry them out: decoding, alerts, polling, commands, roll-ups, operations."""
