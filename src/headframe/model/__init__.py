"""Frozen data: what headframe knows about things, their readings, alerts and commands. No I/O."""
