"""Finds what the system lacks for a task and installs it (root on Debian) or says the exact line; run by `make`.

Usage: system_packages.py window|tour|test. Each part is looked for by what is really needed (a shared library
that loads, a program on PATH, a font file), not by package names, so other distributions that have it just pass.
"""

from __future__ import annotations

import ctypes
import fnmatch
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

LOG = Path(__file__).resolve().parents[2] / "build" / "apt.log"


@dataclass(frozen=True)
class Need:
    """One thing a task needs: how to see that it is there, and the Debian package that brings it."""

    what: str
    package: str
    is_there: Callable[[], bool]


def library(soname: str, package: str) -> Need:
    """A shared library Qt links to or loads."""
    return Need(soname, package, lambda: _loads(soname))


def program(name: str, package: str, *folders: str) -> Need:
    """A program on PATH or, for those Debian keeps elsewhere, in one of `folders` below / (may hold wildcards)."""
    return Need(name, package, lambda: bool(shutil.which(name) or any(_below_root(f"{f}/{name}") for f in folders)))


def font(pattern: str, package: str) -> Need:
    """A font file below the usual folders."""
    what = "any font" if pattern.startswith("*") else f"the font {pattern.partition('-')[0]}"
    return Need(what, package, lambda: _has_font(pattern))


def system_module(name: str, package: str) -> Need:
    """A module of Debian's own Python, which the accessibility checks are driven with."""
    return Need(f"{name} for /usr/bin/python3", package, lambda: _system_python_has(name))


def _below_root(pattern: str) -> bool:
    return next(Path("/").glob(pattern), None) is not None


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _has_font(pattern: str) -> bool:
    home = Path.home()
    system = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts")]
    roots = [*system, home / ".fonts", home / ".local/share/fonts"]
    # os.walk passes over what is not there or may not be read.
    return any(fnmatch.filter(names, pattern) for root in roots for _, _, names in os.walk(root))


def _system_python_has(name: str) -> bool:
    if not Path("/usr/bin/python3").exists():
        return False
    # gi.repository.Atspi is a typelib: the import itself is the only proof.
    command = ["/usr/bin/python3", "-c", f"import {name}"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


VENV = [
    Need(
        "ensurepip",
        f"python{sys.version_info.major}.{sys.version_info.minor}-venv",
        lambda: importlib.util.find_spec("ensurepip") is not None,
    )
]

WINDOW = [
    library("libEGL.so.1", "libegl1"),
    library("libGL.so.1", "libgl1"),
    library("libglib-2.0.so.0", "libglib2.0-0"),
    library("libgthread-2.0.so.0", "libglib2.0-0"),
    library("libfontconfig.so.1", "libfontconfig1"),
    library("libfreetype.so.6", "libfreetype6"),
    library("libdbus-1.so.3", "libdbus-1-3"),
    library("libxkbcommon.so.0", "libxkbcommon0"),
    library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    library("libX11-xcb.so.1", "libx11-xcb1"),
    library("libxcb-cursor.so.0", "libxcb-cursor0"),
    library("libxcb-icccm.so.4", "libxcb-icccm4"),
    library("libxcb-image.so.0", "libxcb-image0"),
    library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    library("libxcb-randr.so.0", "libxcb-randr0"),
    library("libxcb-render-util.so.0", "libxcb-render-util0"),
    library("libxcb-shape.so.0", "libxcb-shape0"),
    library("libxcb-xkb.so.1", "libxcb-xkb1"),
    library("libwayland-cursor.so.0", "libwayland-cursor0"),
    library("libwayland-egl.so.1", "libwayland-egl1"),
    library("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
    library("libbrotlidec.so.1", "libbrotli1"),
    program("fc-cache", "fontconfig"),
    font("*.[ot]tf", "fonts-noto-core"),
]

SCREEN = [
    program("Xvfb", "xvfb"),
    program("openbox", "openbox"),
    program("xdotool", "xdotool"),
    program("import", "imagemagick"),
    program("xprop", "x11-utils"),
    program("dbus-daemon", "dbus-daemon"),
    program("dbus-run-session", "dbus-daemon"),
    program("gnome-keyring-daemon", "gnome-keyring"),
    program("secret-tool", "libsecret-tools"),
    program("at-spi-bus-launcher", "at-spi2-core", "usr/libexec", "usr/lib/at-spi2-core"),
    system_module("pyatspi", "python3-pyatspi"),
    system_module("gi.repository.Atspi", "gir1.2-atspi-2.0"),
    font("NotoSans-Regular.*", "fonts-noto-core"),
    font("NotoSansCJK-Regular.*", "fonts-noto-cjk"),
    font("Inter-Regular.*", "fonts-inter"),
]

TESTS = [
    program("initdb", "postgresql", "usr/lib/postgresql/*/bin"),
    program("strace", "strace"),
    program("faketime", "faketime"),
    program("setpriv", "util-linux"),
    program("git", "git"),
]

TASKS = {
    "window": VENV + WINDOW,
    "tour": VENV + WINDOW + SCREEN,
    "test": VENV + WINDOW + SCREEN + TESTS,
}


def main(arguments: list[str]) -> int:
    """Exit code 0 when everything is there (perhaps after installing it), 2 when the person has to act."""
    if len(arguments) != 1 or arguments[0] not in TASKS:
        print(f"usage: system_packages.py {'|'.join(TASKS)}", file=sys.stderr)
        return 2
    if not sys.platform.startswith("linux"):
        return 0
    missing = _missing(arguments[0])
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        _install(missing)
        missing = _missing(arguments[0])
    if not missing:
        return 0
    packages = " ".join(_packages(missing))
    print(f"Missing on this machine: {', '.join(need.what for need in missing)}", file=sys.stderr)
    if shutil.which("apt-get"):
        print("Install it with this line, then run make again:", file=sys.stderr)
        print(f"sudo apt-get update && sudo apt-get install --no-install-recommends {packages}", file=sys.stderr)
    else:
        print(f"The Debian packages that bring it: {packages}", file=sys.stderr)
    return 2


def _missing(task: str) -> list[Need]:
    return [need for need in TASKS[task] if not need.is_there()]


def _packages(needs: list[Need]) -> list[str]:
    return list(dict.fromkeys(need.package for need in needs))


def _install(needs: list[Need]) -> None:
    """Quietly; what apt-get says goes to build/apt.log, and its last lines to the screen when it fails."""
    print(f"Installing system packages (once): {' '.join(_packages(needs))}", flush=True)
    LOG.parent.mkdir(exist_ok=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    steps = [["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *_packages(needs)]]
    commands = [["apt-get", *step] for step in steps]
    # New fonts are read once now: without a cache the first window waits half a minute for it.
    commands.append(["fc-cache", "--system-only"])
    for command in commands:
        with LOG.open("ab") as log:
            code = subprocess.call(command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        if code:  # what is still missing is told by the caller
            print("\n".join(LOG.read_text(encoding="utf-8", errors="replace").splitlines()[-8:]), file=sys.stderr)
            return


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
