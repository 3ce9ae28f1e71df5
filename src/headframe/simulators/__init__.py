"""Simulated devices: physics apart from the wire protocol, faults injected by name."""
