"""What the kernel says of a running process: its memory, its connections."""

from __future__ import annotations

import re
from pathlib import Path

ESTABLISHED = "01"
PSS = re.compile(r"^Pss:\s+(\d+) kB$", re.MULTILINE)


def pss_mb(process_id: int) -> float:
    """Proportional set size in MB (10**6 bytes): its own memory and its share of what others use too."""
    found = PSS.search(Path(f"/proc/{process_id}/smaps_rollup").read_text(encoding="ascii"))
    assert found is not None, "smaps_rollup without Pss"
    return int(found[1]) * 1024 / 1e6


def processor_ms(process_id: int) -> float:
    """How long its threads that still live have run on a processor so far; what others do on the machine hardly
    changes it. 0 where the kernel keeps no account."""
    accounts = Path(f"/proc/{process_id}/task").glob("*/schedstat")
    return sum(int(account.read_text(encoding="ascii").split()[0]) for account in accounts) / 1e6


def is_connected(process_id: int, port: int) -> bool:
    """Whether the process has an established TCP connection to that port of this computer."""
    sockets = {_target(entry) for entry in Path(f"/proc/{process_id}/fd").iterdir()}
    lines = Path(f"/proc/{process_id}/net/tcp").read_text(encoding="ascii").splitlines()[1:]
    return any(_is_to(line.split(), port) and f"socket:[{line.split()[9]}]" in sockets for line in lines)


def _is_to(fields: list[str], port: int) -> bool:
    return fields[2].endswith(f":{port:04X}") and fields[3] == ESTABLISHED


def _target(entry: Path) -> str:
    try:
        return str(entry.readlink())
    except FileNotFoundError:  # closed since the folder was read
        return ""
