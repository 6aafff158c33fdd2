"""`consentui settings show`: the value of each setting, where it comes from, and whether it can be changed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from consentui.adapters.http.proxy_address import shown_proxy
from consentui.adapters.system.file_settings_store import FileSettingsStore
from consentui.adapters.system.settings_places import SettingsPlaces
from consentui.adapters.system.user_paths import UserPaths
from consentui.application.given_settings import Given, GivenSettings, Origin, SettingFault
from consentui.application.setting_table import SETTINGS, SettingKind, SettingSpec
from consentui.cli.given import given_settings, option_paths, system_registry
from consentui.cli.open import add_setting_options, given_options
from consentui.cli.plain_output import print_lines, shown

_ORIGINS = {
    Origin.DEFAULT: "default",
    Origin.MACHINE: "machine",
    Origin.USER: "user",
    Origin.WINDOW: "chosen in the window",
    Origin.COMMAND_LINE: "command line",
    Origin.ADMINISTRATOR: "locked by your administrator",
}


def add_settings_commands(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds `settings` with its own commands."""
    settings = subparsers.add_parser("settings", help="say which settings hold, and where they come from")
    commands = settings.add_subparsers(dest="settings_command", metavar="COMMAND", required=True)
    show = commands.add_parser(
        "show",
        help="print each setting with its value and where it comes from",
        description="Prints each setting, its value, and which place gave it. Exit code 2 where something that was "
        "given does not hold: the file and its line are said.",
    )
    add_setting_options(show)
    show.add_argument("--data", metavar="FOLDER", type=Path, help="where the window keeps its files")
    show.set_defaults(handler=show_settings)


def show_settings(arguments: argparse.Namespace) -> int:
    """The table on standard output, what is wrong on standard error; 2 where anything is."""
    options = option_paths(given_options(arguments))
    given = given_settings(SettingsPlaces.of_platform(), options, registry=system_registry())
    paths = UserPaths.under(arguments.data) if arguments.data is not None else UserPaths.of_platform()
    code = print_lines(table(given, FileSettingsStore(paths.data / "settings.json", given.start())))
    for fault in given.faults:
        print(f"consentui: {fault_line(fault)}", file=sys.stderr)
    return 2 if given.faults else code


def table(given: GivenSettings, chosen: FileSettingsStore) -> Iterator[str]:
    """One line for each setting; what the person chose in the window stands in its place."""
    in_window, now = chosen.chosen(), chosen.load()
    for spec in SETTINGS:
        value = given.values[spec.key]
        if spec.field in in_window and value.origin < Origin.WINDOW:
            value = Given(_kept(getattr(now, spec.field)), Origin.WINDOW, "")
        place = f", {shown(value.place)}" if value.place and value.origin is not Origin.COMMAND_LINE else ""
        yield f"{spec.key:<16} {_text(spec, value.value):<28} {_ORIGINS[value.origin]}{place}"


def fault_line(fault: SettingFault) -> str:
    """Where, and what."""
    return shown(f"{fault.place}: {fault.words}")


def _kept(value: object) -> object:
    """As the table writes it."""
    return getattr(value, "value", value)


def _text(spec: SettingSpec, value: object) -> str:
    if spec.key == "message_seconds":
        value = value or 0
    if value in (None, ""):
        return "-"
    if isinstance(value, bool):
        return str(value).lower()
    text = str(value)
    return shown(shown_proxy(text) if spec.kind is SettingKind.PROXY else text)
