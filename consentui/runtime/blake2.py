"""BLAKE2b alone: hashlib would load OpenSSL for its other digests, which costs a fiftieth of the start."""

from __future__ import annotations

try:
    from _blake2 import blake2b
except ImportError:  # a Python that keeps it elsewhere
    from hashlib import blake2b

__all__ = ["blake2b"]
