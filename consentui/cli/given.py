"""Puts together what the command line, files and an administrator give; loaded only where there is anything to read."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from consentui.adapters.http.proxy_address import checked_proxy
from consentui.adapters.http.service_address import checked_address
from consentui.adapters.system.managed_settings import Registry, profile_layers, registry_layers
from consentui.adapters.system.settings_files import machine_layers, user_layers
from consentui.adapters.system.settings_places import SettingsPlaces
from consentui.application.given_settings import GivenSettings, Origin, RawSetting, SettingLayer, resolved
from consentui.application.setting_table import SettingKind

_CHECKS = {SettingKind.SERVICE: checked_address, SettingKind.PROXY: checked_proxy}
# Root, where the system has one: what is enforced belongs to it.
_OWNER = 0 if hasattr(os, "getuid") else None


def given_settings(
    places: SettingsPlaces,
    options: Mapping[str, str | None],
    registry: Registry | None = None,
    owner: int | None = _OWNER,
) -> GivenSettings:
    """Everything that is given, the strongest value of each. `options`: those of the command line, by their setting."""
    layers = (
        *machine_layers(places.machine, owner),
        *user_layers(places.user),
        SettingLayer(
            Origin.COMMAND_LINE,
            tuple(RawSetting(key, value, f"--{key}") for key, value in options.items() if value is not None),
        ),
        *profile_layers(places.managed),
        *(registry_layers(registry) if registry is not None else ()),
    )
    return resolved(layers, _CHECKS)


def system_registry() -> Registry | None:
    """That of Windows; None on any other system."""
    if sys.platform != "win32":
        return None
    import winreg

    return winreg


def option_paths(options: Mapping[str, str | None]) -> dict[str, str | None]:
    """A path on the command line starts where the person is."""
    made = dict(options)
    for key in ("ca", "brand"):
        value = made.get(key)
        made[key] = None if value is None else str(Path(value).absolute())
    return made
