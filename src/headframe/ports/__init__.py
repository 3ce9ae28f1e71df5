"""Contracts of what headframe needs from outside: clock, links to devices, stores, the directory of services."""
