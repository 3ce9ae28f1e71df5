"""One table for each device type, and the catalogue that lists them all."""
