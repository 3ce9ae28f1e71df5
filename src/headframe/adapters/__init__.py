"""Implementations of the ports: links, stores, the machine's clock."""
