"""Copies of one's data: what is in them, how they are packed, sealed and kept."""
