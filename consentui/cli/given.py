"""Puts together what the command line, files and an administrator give; loaded only where there is anything to read."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from consentui.adapters.http.proxy_address import checked_proxy, has_password
from consentui.adapters.http.service_address import checked_address
from consentui.adapters.system.managed_settings import Registry, profile_layers, registry_layers
from consentui.adapters.system.settings_files import machine_layers, user_layers
from consentui.adapters.system.settings_places import SettingsPlaces
from consentui.application.given_settings import GivenSettings, Origin, RawSetting, SettingFault, SettingLayer, resolved
from consentui.application.setting_table import SettingKind

_CHECKS = {SettingKind.SERVICE: checked_address, SettingKind.PROXY: checked_proxy}
_PROXY_IN_SIGHT = "other programs can read a command line: a proxy with a password stands in the settings file"
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
        _option_layer(options),
        *profile_layers(places.managed),
        *(registry_layers(registry) if registry is not None else ()),
    )
    return resolved(layers, _CHECKS)


def _option_layer(options: Mapping[str, str | None]) -> SettingLayer:
    """What the command line gives; a password is not taken from there."""
    faults: tuple[SettingFault, ...] = ()
    given = {key: value for key, value in options.items() if value is not None}
    if has_password(given.get("proxy", "")):
        del given["proxy"]
        faults = (SettingFault("--proxy", _PROXY_IN_SIGHT, is_essential=True),)
    settings = tuple(RawSetting(key, value, f"--{key}") for key, value in given.items())
    return SettingLayer(Origin.COMMAND_LINE, settings, faults)


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
