"""Copies of a person's data on this computer: the part file, the notes about them, and looking inside."""
