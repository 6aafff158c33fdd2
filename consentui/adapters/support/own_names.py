"""The names this computer and its user go by, taken out of any text before somebody else reads it."""

from __future__ import annotations

import getpass
import ipaddress
import platform
import re
from pathlib import Path

from consentui.runtime.secrets_filter import without_secrets

_UUID = re.compile(r"\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b")
_ADDRESS = re.compile(r"\b(?:\d{1,3}\.){3}\d{1,3}\b(?!\.)")
_COLONS = re.compile(r"(?<![\w:])[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7}(?![\w:])")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_SIGNED_URL = re.compile(r"(\w+://)[^/\s@]+@")
# A single letter is no name one could be found by.
_SHORTEST = 2
# Between the folders of a path; more than one where a path was quoted, once or twice (Windows).
_BETWEEN = re.compile(r"[/\\]+")


class OwnNames:
    """Immutable. `home` is the user's folder, `user` and `host` the names of user and computer."""

    def __init__(self, home: str, user: str, host: str) -> None:
        folders = [re.escape(folder) for folder in _BETWEEN.split(home.rstrip("/\\"))]
        self._home = re.compile(r"[/\\]+".join(folders), re.IGNORECASE) if any(folders) else None
        self._rules = [
            (re.compile(rf"(?<![\w]){re.escape(name)}(?![\w])", re.IGNORECASE), word)
            for name, word in ((host, "[computer]"), (host.partition(".")[0], "[computer]"), (user, "[user]"))
            if len(name) >= _SHORTEST
        ]

    @classmethod
    def of_this_computer(cls) -> OwnNames:
        """As the system says; a user without a name has none to hide."""
        try:
            user = getpass.getuser()
        except (KeyError, OSError, ImportError):
            user = ""
        return cls(str(Path.home()), user, platform.node())

    def taken_out(self, text: str) -> str:
        """The text without these names, without secrets, ids, network addresses and mail addresses."""
        if self._home is not None:
            text = self._home.sub("~", text)
        text = _MAIL.sub("[mail]", _SIGNED_URL.sub(r"\1[secret]@", text))
        for pattern, word in self._rules:
            text = pattern.sub(word, text)
        text = _UUID.sub("[id]", without_secrets(text))
        return _COLONS.sub(_hide_colons, _ADDRESS.sub(_hide_address, text))


def _hide_address(match: re.Match[str]) -> str:
    return match[0] if match[0].startswith("127.") else "[address]"


def _hide_colons(match: re.Match[str]) -> str:
    """What is no address of IPv6 (a time) stays, and so does that of this computer itself."""
    try:
        address = ipaddress.IPv6Address(match[0])
    except ValueError:
        return match[0]
    return match[0] if address.is_loopback or address.is_unspecified else "[address]"
