"""Where a service may be: https anywhere, plain http on this computer only."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit


def checked_address(url: str) -> str:
    """The address without a slash at its end; raises ValueError with a sentence for the command line."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise ValueError("this is not an address of a service") from None
    if parts.scheme not in ("http", "https") or not host or not url.isascii() or not url.isprintable() or " " in url:
        raise ValueError("the address of a service begins with https:// (or http:// on this computer)")
    if "@" in parts.netloc or parts.query or parts.fragment:
        raise ValueError("the address of a service holds no name, password, question mark or hash")
    if parts.scheme == "http" and not _is_loopback(host):
        raise ValueError("a service is reached over https (plain http only on this computer)")
    return url.rstrip("/")


def is_encrypted(url: str) -> bool:
    return urlsplit(url).scheme == "https"


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
