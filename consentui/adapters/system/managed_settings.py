"""Reads what an administrator enforces where the system has a place of its own for it: Windows policies, macOS."""

from __future__ import annotations

import plistlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol
from xml.parsers.expat import ExpatError

from consentui.adapters.system.settings_places import REGISTRY_KEY
from consentui.application.given_settings import Origin, RawSetting, SettingFault, SettingLayer
from consentui.application.setting_table import SettingKind, spec_of

_BYTES_MAX = 1024 * 1024
# What a profile may carry beside the settings: names of its own, with an upper-case letter.
_OWN_WORDS = "Payload"


class Registry(Protocol):
    """The part of Python's `winreg` that is used here."""

    HKEY_LOCAL_MACHINE: int
    HKEY_CURRENT_USER: int

    def OpenKey(self, key: int, sub_key: str) -> Any:  # noqa: N802 (its own name)
        """Raises FileNotFoundError where there is no such key, another OSError where it cannot be read."""

    def EnumValue(self, key: Any, index: int) -> tuple[str, Any, int]:  # noqa: N802
        """Name, value, kind; raises OSError after the last."""


def registry_layers(registry: Registry) -> tuple[SettingLayer, ...]:
    """The policies of the person, then those of the computer, which are stronger."""
    roots = (("HKCU", registry.HKEY_CURRENT_USER), ("HKLM", registry.HKEY_LOCAL_MACHINE))
    layers = (_of_key(registry, name, root) for name, root in roots)
    return tuple(layer for layer in layers if layer is not None)


def profile_layers(paths: Sequence[Path]) -> tuple[SettingLayer, ...]:
    """What configuration profiles left; the last path is the strongest."""
    layers = (_of_profile(path) for path in paths)
    return tuple(layer for layer in layers if layer is not None)


def _of_key(registry: Registry, name: str, root: int) -> SettingLayer | None:
    place = f"{name}\\{REGISTRY_KEY}"
    try:
        key = registry.OpenKey(root, REGISTRY_KEY)
    except FileNotFoundError:
        return None
    except OSError as error:
        return _unread(place, error.strerror or type(error).__name__)
    found: list[RawSetting] = []
    with key:
        while True:
            try:
                label, value, _kind = registry.EnumValue(key, len(found))
            except OSError:
                return SettingLayer(Origin.ADMINISTRATOR, tuple(found))
            found.append(RawSetting(label, _plain(label, value), f"{place}\\{label}"))


def _plain(key: str, value: object) -> object:
    """The registry has no true and false, but 1 and 0."""
    spec = spec_of(key)
    is_flag = spec is not None and spec.kind is SettingKind.FLAG
    return bool(value) if is_flag and type(value) is int and value in (0, 1) else value


def _of_profile(path: Path) -> SettingLayer | None:
    try:
        with path.open("rb") as file:
            values = plistlib.loads(file.read(_BYTES_MAX))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        return _unread(str(path), error.strerror or type(error).__name__)
    except (ValueError, ExpatError, AttributeError, IndexError):
        return _unread(str(path), "it is no property list")
    if not isinstance(values, dict):
        return _unread(str(path), "it is no dictionary")
    kept = {key: value for key, value in values.items() if not key.startswith(_OWN_WORDS)}
    return SettingLayer(
        Origin.ADMINISTRATOR, tuple(RawSetting(key, value, f"{path} ({key})") for key, value in kept.items())
    )


def _unread(place: str, why: str) -> SettingLayer:
    fault = SettingFault(place, f"what the administrator set cannot be read ({why})", is_essential=True)
    return SettingLayer(Origin.ADMINISTRATOR, faults=(fault,))
