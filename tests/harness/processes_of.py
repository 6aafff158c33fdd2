"""Which processes a process started, and whether one is still there (Linux: /proc)."""

from __future__ import annotations

from pathlib import Path


def children_of(process_id: int) -> list[int]:
    """Ids of the processes it started and that still run."""
    tasks = Path(f"/proc/{process_id}/task")
    found: list[int] = []
    for task in tasks.iterdir():
        found += [int(child) for child in (task / "children").read_text().split()]
    return [child for child in found if is_alive(child)]


def is_alive(process_id: int) -> bool:
    """Whether it runs; one that ended and waits for its parent does not."""
    try:
        state = Path(f"/proc/{process_id}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state.rpartition(")")[2].split()[0] != "Z"
