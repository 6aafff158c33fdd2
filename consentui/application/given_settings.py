"""Which value of a setting holds, where several places give one, and what is wrong with what they give."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from difflib import get_close_matches

from consentui.application.setting_table import SETTINGS, Checks, SettingSpec, checked, spec_of
from consentui.application.settings import Font, Look, Settings
from consentui.domain.record import Record


class Origin(enum.IntEnum):
    """Where a value comes from; the greater one holds."""

    DEFAULT = 0
    MACHINE = 1
    USER = 2
    WINDOW = 3
    COMMAND_LINE = 4
    ADMINISTRATOR = 5


class RawSetting(Record):
    """A value as it stands somewhere, unchecked; `place` is a file with its line, a key of the registry, an option."""

    key: str
    value: object
    place: str


class SettingFault(Record):
    """Something that does not hold. `is_essential`: with it no service may be asked (see SettingSpec)."""

    place: str
    words: str
    is_essential: bool = False


class SettingLayer(Record):
    """All that one place gives. `faults`: what kept it from being read as a whole."""

    origin: Origin
    settings: tuple[RawSetting, ...] = ()
    faults: tuple[SettingFault, ...] = ()


class Given(Record):
    """The value that holds, and who gave it; `place` is empty for a default."""

    value: object
    origin: Origin = Origin.DEFAULT
    place: str = ""

    @property
    def is_locked(self) -> bool:
        """An administrator set it: nobody else can."""
        return self.origin is Origin.ADMINISTRATOR


class GivenSettings(Record):
    """One value for each line of the table, in its order, and everything that is wrong."""

    values: Mapping[str, Given]
    faults: tuple[SettingFault, ...] = ()

    def text(self, key: str) -> str | None:
        """The value of a setting that is a text."""
        value = self.values[key].value
        return value if isinstance(value, str) else None

    def essential_fault(self) -> SettingFault | None:
        """What keeps the window from asking any service."""
        return next((fault for fault in self.faults if fault.is_essential), None)

    def start(self) -> Settings:
        """What the window starts with where the person chose nothing in it, and what they cannot choose."""
        given = {spec.field: self.values[spec.key] for spec in SETTINGS if spec.field}
        motion = given["less_motion"].value
        return Settings(
            look=Look(given["look"].value),
            text_percent=_number(given["text_percent"].value),
            language=str(given["language"].value),
            policy_language=str(given["policy_language"].value),
            toast_seconds=_number(given["toast_seconds"].value) or None,
            less_motion=None if motion is None else bool(motion),
            font=Font(given["font"].value),
            locked=tuple(field for field, value in given.items() if value.is_locked),
            this_start=tuple(field for field, value in given.items() if value.origin is Origin.COMMAND_LINE),
        )


def resolved(layers: Sequence[SettingLayer], checks: Checks) -> GivenSettings:
    """The strongest good value of each setting. A wrong one is never replaced in silence: it is a fault.

    It is essential where the setting is, and no stronger place gives a good value.
    """
    values = {spec.key: Given(spec.default) for spec in SETTINGS}
    wrong: list[tuple[Origin, str, SettingFault]] = []
    for layer in sorted(layers, key=lambda layer: layer.origin):
        wrong += [(layer.origin, "", fault) for fault in layer.faults]
        for raw in layer.settings:
            try:
                spec = _known(raw, layer.origin)
                values[raw.key] = Given(checked(spec, raw.value, checks), layer.origin, raw.place)
            except ValueError as error:
                # A misspelt address is as wrong as a wrong one: another place may name another service.
                meant = raw.key if spec_of(raw.key) is not None else _nearest(raw.key)
                wrong.append((layer.origin, meant, SettingFault(raw.place, str(error))))
    overruled = (raw for layer in layers if layer.origin is Origin.COMMAND_LINE for raw in layer.settings)
    wrong += (
        (Origin.COMMAND_LINE, raw.key, SettingFault(raw.place, f"{raw.key} is locked by your administrator"))
        for raw in overruled
        if raw.key in values and values[raw.key].is_locked and values[raw.key].value != raw.value
    )
    return GivenSettings(values, tuple(_weighed(*entry, values) for entry in wrong))


def _weighed(origin: Origin, key: str, fault: SettingFault, values: Mapping[str, Given]) -> SettingFault:
    spec = spec_of(key)
    if spec is None or not spec.is_essential or values[key].origin > origin:
        return fault
    return SettingFault(fault.place, fault.words, is_essential=True)


def _known(raw: RawSetting, origin: Origin) -> SettingSpec:
    spec = spec_of(raw.key)
    if spec is None:
        near = _nearest(raw.key)
        raise ValueError(f"there is no setting {raw.key}" + (f" (did you mean {near}?)" if near else ""))
    if origin is Origin.ADMINISTRATOR and not spec.may_lock:
        raise ValueError(f"{raw.key} is never locked")
    return spec


def _nearest(key: str) -> str:
    """The key that was probably meant; empty for none."""
    plain = key.lower().replace("-", "_")
    return next(iter(get_close_matches(plain, [spec.key for spec in SETTINGS], 1)), "")


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
