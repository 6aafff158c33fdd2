"""The part of Windows' registry that the program reads, in memory."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import Self

from consentui.adapters.system.settings_places import REGISTRY_KEY


class FakeKey:
    """An open key; ends as `winreg`'s does, in a `with` block."""

    def __init__(self, registry: FakeRegistry, values: Mapping[str, object]) -> None:
        self._registry = registry
        self.values = list(values.items())
        registry.open_keys += 1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._registry.open_keys -= 1


class FakeRegistry:
    """Stands for the module `winreg`; a root without values has no such key. Values are texts or numbers."""

    HKEY_LOCAL_MACHINE = 1
    HKEY_CURRENT_USER = 2

    def __init__(
        self,
        local_machine: Mapping[str, object] | None = None,
        current_user: Mapping[str, object] | None = None,
        *,
        is_refused: bool = False,
    ) -> None:
        self._roots = {self.HKEY_LOCAL_MACHINE: local_machine, self.HKEY_CURRENT_USER: current_user}
        self._is_refused = is_refused
        self.open_keys = 0

    def OpenKey(self, key: int, sub_key: str) -> FakeKey:
        if self._is_refused:
            raise PermissionError(5, "Access is denied")
        values = self._roots[key]
        if values is None or sub_key != REGISTRY_KEY:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return FakeKey(self, values)

    def EnumValue(self, key: FakeKey, index: int) -> tuple[str, object, int]:
        if index >= len(key.values):
            raise OSError(259, "No more data is available")
        name, value = key.values[index]
        return name, value, 4 if isinstance(value, int) else 1
