"""Ways in: JSON-RPC, metrics, terminal views, generated reference; each walks the list of operations."""
