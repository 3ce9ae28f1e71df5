"""Stores for state and history."""
