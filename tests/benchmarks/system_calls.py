"""What a thread asks of the kernel between two marks, from a trace of strace."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

BEGIN, END = "getppid", ("getpgrp", "getpgid")
# `1234 openat(…`, also `1234 <... openat resumed>…`; other lines are signals and exits.
CALL = re.compile(r"^(\d+) +(?:<\.\.\. )?(\w+)(?:\(| resumed>)")


class MissingTracer(Exception):
    """strace is not here or may not trace; the text says which."""


def tracer(output: Path) -> list[str]:
    """What to put before a command so that `output` holds every system call of all its threads."""
    if shutil.which("strace") is None:
        raise MissingTracer("system calls: strace is not installed")
    probe = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, text=True, check=False)
    if probe.returncode:
        raise MissingTracer(f"system calls: strace may not trace here ({probe.stderr.strip()[-200:]})")
    return ["strace", "-f", "-qq", "-s", "16", "-o", str(output)]


def between_marks(lines: Iterable[str]) -> list[list[str]]:
    """For each marked way the names of the calls in it, of the marking thread alone; most should be empty lists."""
    ways: list[list[str]] = []
    open_ways: dict[str, list[str]] = {}
    for line in lines:
        found = CALL.match(line)
        if found is None:
            continue
        thread, call = found[1], found[2]
        if call == BEGIN:
            # The last one counts: a click on begins a way too, and closes no gate.
            open_ways[thread] = []
        elif call in END and thread in open_ways:
            ways.append(open_ways.pop(thread))
        elif thread in open_ways and "resumed>" not in line:
            open_ways[thread].append(call)
    return ways
