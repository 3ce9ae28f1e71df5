"""Links: bytes to and from one device, deadlines and size limits, nothing else."""
