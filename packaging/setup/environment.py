"""Makes or mends .venv from the locks; run by `make`, standard library only.

Usage: environment.py app|dev [FOLDER]. `app` is what the window and the demo service need, `dev` adds the test tools.
What was installed is written into the folder itself, so a second run is instant and a changed lock is noticed
whatever the file times say.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOG = ROOT / "build" / "setup.log"
LOCKS = {"app": "requirements-app.txt", "dev": "requirements-dev.txt"}


def main(arguments: list[str]) -> int:
    """Exit code 0 when the environment is ready, 2 with one clear line when it cannot be made."""
    if not 1 <= len(arguments) <= 2 or arguments[0] not in LOCKS:
        print("usage: environment.py app|dev [FOLDER]", file=sys.stderr)
        return 2
    try:
        Environment(ROOT / (arguments[1] if len(arguments) == 2 else ".venv")).prepare(arguments[0])
    except SetupError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


class SetupError(Exception):
    """Something the person at the keyboard has to put right; the text says what."""


class Environment:
    """One virtual environment and the record of what is in it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._record_file = folder / "consentui-setup.json"
        self._python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def prepare(self, level: str) -> None:
        """Brings it up to `level`; never takes away what a higher level had installed."""
        wanted = _wanted()
        present = self._record()
        if not self._python.exists() or present.get("place") != wanted["place"]:
            self._make()
            present = {"place": wanted["place"]}
        if level == "app" and present.get("dev") == wanted["dev"]:
            level = "dev"
        if present.get(level) != wanted[level]:
            _say(f"Installing the {'window and service' if level == 'app' else 'development'} packages (once)")
            self._pip("--require-hashes", "-r", ROOT / LOCKS[level])
            present[level] = wanted[level]
            if level == "dev":
                present["app"] = wanted["app"]
            present.pop("project", None)
        if present.get("project") != wanted["project"]:
            self._pip("--no-deps", "--no-build-isolation", "-e", ROOT)
            present["project"] = wanted["project"]
        self._record_file.write_text(json.dumps(present, indent=1) + "\n", encoding="utf-8")

    def _record(self) -> dict[str, str]:
        try:
            record = json.loads(self._record_file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return record if isinstance(record, dict) else {}

    def _make(self) -> None:
        try:
            import ensurepip  # noqa: F401  # Debian leaves it out of python3 and puts it into python3-venv
            import venv
        except ImportError as error:
            name = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
            hint = f"This Python cannot make an environment. On Debian or Ubuntu: apt-get install {name}"
            raise SetupError(hint) from error
        _say(f"Making {self._folder.relative_to(ROOT)} with Python {sys.version.split()[0]}")
        try:
            venv.EnvBuilder(with_pip=True, clear=True, symlinks=os.name != "nt").create(self._folder)
        except (OSError, subprocess.CalledProcessError) as error:
            raise SetupError(f"Cannot make {self._folder}: {error}") from error

    def _pip(self, *arguments: Path | str) -> None:
        _run([self._python, "-m", "pip", "install", "-q", *arguments])


def _wanted() -> dict[str, str]:
    """What has to be there: a digest for each lock, one for the build files, and the checkout it was made for."""
    wanted = {level: _digest(lock) for level, lock in LOCKS.items()}
    catalogues = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("i18n/*.ts"))
    # Installing the project compiles its catalogues, so a changed one counts too.
    wanted["project"] = _digest("pyproject.toml", "hatch_build.py", "consentui/__init__.py", *catalogues)
    wanted["place"] = str(ROOT)
    return wanted


def _digest(*names: str) -> str:
    digest = hashlib.sha256()
    for name in names:
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def _run(command: list[Path | str]) -> None:
    """Runs one step into the log; the last lines of the log are shown only when it fails."""
    LOG.parent.mkdir(exist_ok=True)
    environment = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_ROOT_USER_ACTION": "ignore"}
    with LOG.open("ab") as log:
        result = subprocess.run(command, stdout=log, stderr=subprocess.STDOUT, env=environment, cwd=ROOT, check=False)
    if result.returncode:
        tail = LOG.read_text(encoding="utf-8", errors="replace").splitlines()[-12:]
        raise SetupError("\n".join([*tail, f"Setting up failed; the whole log is {LOG.relative_to(ROOT)}"]))


def _say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
