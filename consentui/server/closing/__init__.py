"""Closing an account: what would go, what goes, and the proof of it."""
