"""Tables of the cooling containers."""
