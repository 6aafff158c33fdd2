"""The address of a proxy: what it may be, and how it is shown without the password in it."""

from __future__ import annotations

from urllib.parse import urlsplit


def checked_proxy(url: str) -> str:
    """The address as it is used; raises ValueError with a sentence that does not repeat it: it may hold a password."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise ValueError("this is not the address of a proxy") from None
    if parts.scheme not in ("http", "https") or not host or not url.isascii() or not url.isprintable() or " " in url:
        raise ValueError("the address of a proxy begins with http:// or https://")
    if parts.path not in ("", "/") or parts.query or parts.fragment:
        raise ValueError("the address of a proxy is a host and a port and nothing after them")
    return url.rstrip("/")


def has_password(url: str) -> bool:
    """Somebody who reads this address can use the proxy in another's name."""
    return "@" in url


def shown_proxy(url: str) -> str:
    """The address for people: name and password are not in it."""
    scheme, mark, rest = url.partition("://")
    return f"{scheme}{mark}[name and password]@{rest.rpartition('@')[2]}" if has_password(url) else url
