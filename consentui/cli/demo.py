"""`consentui demo`: the window beside a demo service of its own, which ends with it; scenarios are played in it."""

from __future__ import annotations

import argparse
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from consentui.cli.open import add_log_options
from consentui.cli.plain_output import shown
from consentui.cli.screen import missing_screen
from consentui.runtime.typed_paths import is_file, is_folder, is_there

if TYPE_CHECKING:
    from consentui.ui.demo.scenario.performance import Performance
    from consentui.ui.demo.scenario.values import Scenario

_SPEEDS = ("slow", "normal", "fast")
# Named and not looked for: the command line of every start would look into the folder. A test compares the two.
_SHIPPED = ("tour", "training")


class CannotPerform(Exception):
    """What is asked of the demo cannot be done; the text says why."""


def add_demo_command(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "demo",
        help="open the window on a demo service with made-up people",
        description="Starts a demo service as a process of its own and opens the window on it, as a new device. "
        "Nothing is kept: the database, the window's files and the sign-in go when the window closes.",
        epilog="With --script the exit code is 0 where every step came true, 1 where one did not (its file, line and "
        "what was expected are printed), 2 where the file is no scenario.",
    )
    parser.add_argument("--keep", metavar="FOLDER", type=Path, help="work in this folder and leave it as it is")
    parser.add_argument(
        "--script",
        metavar="FILE",
        type=Path,
        help=f"play this scenario, or one that comes with the program ({', '.join(_SHIPPED)})",
    )
    parser.add_argument("--speed", choices=_SPEEDS, default="normal", help="how fast the pointer goes (normal)")
    parser.add_argument(
        "--pictures", metavar="FOLDER", type=Path, help="where the pictures of the scenario go (NAME-pictures)"
    )
    parser.add_argument(
        "--record", metavar="FILE", type=Path, help="write down what is clicked and typed as a scenario (a new file)"
    )
    parser.add_argument("--close", action="store_true", help="close the window after the last step")
    add_log_options(parser)
    parser.set_defaults(handler=run_demo)


def run_demo(arguments: argparse.Namespace) -> int:
    """Show the demo until its window is closed; 2 where that cannot be."""
    try:
        performance = _performance(arguments)
        _make_folder(arguments.keep)
    except CannotPerform as error:
        complain_of(str(error))
        return 2
    missing = missing_screen()
    if missing is not None:
        print(f"consentui: {missing}", file=sys.stderr)
        return 2
    # Before the window has a loop and after it has gone: what was made is removed on the way out.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _leave)
    # Imported here: the other commands need neither Qt nor the rest of the client.
    from consentui.application.window_given import LogPlan, WindowGiven
    from consentui.composition.windows import run_demo_window

    given = WindowGiven(log=LogPlan(arguments.log_level, arguments.log_file))
    return run_demo_window(arguments.keep, performance, given)


def _performance(arguments: argparse.Namespace) -> Performance | None:
    """None where the demo is to play nothing. Raises CannotPerform."""
    if arguments.script is None and arguments.record is None:
        return None
    # Imported here: a demo that plays nothing needs none of it.
    from consentui.ui.demo.scenario.performance import Performance, Speed

    scenario = _scenario(arguments.script) if arguments.script is not None else None
    name = arguments.script.stem if arguments.script is not None else "scenario"
    return Performance(
        scenario,
        arguments.pictures or Path(f"{name}-pictures"),
        Speed(arguments.speed),
        arguments.close,
        _new_file(arguments.record),
        tell_line,
        complain_of,
        _numbers() if arguments.record is not None else (),
    )


def _new_file(path: Path | None) -> Path | None:
    """Where a scenario is written down. Raises CannotPerform where that would cost a file, or cannot be."""
    if path is None:
        return None
    if not is_folder(path.absolute().parent):
        raise CannotPerform(f"{path.absolute().parent} is no folder")
    try:
        # Found out now: after an hour of clicking it would be too late.
        path.open("x").close()
        path.unlink()
    except FileExistsError as error:
        raise CannotPerform(f"{path} is there already; name a new file") from error
    except OSError as error:
        raise CannotPerform(f"{path} cannot be written: {error.strerror}") from error
    return path


def _make_folder(kept: Path | None) -> None:
    """Raises CannotPerform where what is to be kept has no place."""
    if kept is None:
        return
    try:
        kept.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise CannotPerform(f"{kept} cannot be used as a folder: {error.strerror}") from error


def _numbers() -> tuple[str, ...]:
    from consentui.server.demo.people import PEOPLE

    return tuple(person.phone for person in PEOPLE)


def _scenario(path: Path) -> Scenario:
    """Raises CannotPerform."""
    from consentui.ui.demo.scenario.complaints import ScenarioUnreadable
    from consentui.ui.demo.scenario.reader import read_scenario

    try:
        return read_scenario(scenario_file(path))
    except ScenarioUnreadable as error:
        is_missing_name = path.name == str(path) and not is_there(path)
        instead = f"; with the program come {', '.join(_SHIPPED)}" if is_missing_name else ""
        raise CannotPerform(f"{error}{instead}") from error


def scenario_file(path: Path) -> Path:
    """The file itself; where there is none, the one that comes with the program under this plain name."""
    from consentui.runtime.resources import resource_folder

    shipped = resource_folder("scenarios") / f"{path.name}.toml"
    is_plain_name = path.name == str(path)
    return shipped if is_plain_name and not is_file(path) and is_file(shipped) else path


def tell_line(text: str) -> None:
    """What a scenario says: nothing in it can order a terminal about."""
    print("\n".join(map(shown, text.split("\n"))), flush=True)


def complain_of(line: str) -> None:
    """What did not come true; it quotes the scenario."""
    print(f"consentui: {shown(line)}", file=sys.stderr, flush=True)


def _leave(_number: int, _frame: object) -> None:
    sys.exit(0)
