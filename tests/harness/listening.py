"""Where a process listens (Linux: /proc)."""

from __future__ import annotations

from pathlib import Path

_TCP_LISTEN, _UDP_OPEN = "0A", "07"
_UNIX_ACCEPTS = 0x10000


def listening_ports(process_id: int) -> list[int]:
    """TCP ports on which it accepts, and UDP ports on which it may be sent something by anybody."""
    sockets, found = _sockets(process_id), []
    for name, state in (("tcp", _TCP_LISTEN), ("tcp6", _TCP_LISTEN), ("udp", _UDP_OPEN), ("udp6", _UDP_OPEN)):
        for line in _table(process_id, name):
            fields = line.split()
            if fields[3] == state and f"socket:[{fields[9]}]" in sockets:
                found.append(int(fields[1].rpartition(":")[2], 16))
    return found


def listening_on_unix(process_id: int) -> list[str]:
    """The names of the local sockets on which it accepts."""
    sockets, found = _sockets(process_id), []
    for line in _table(process_id, "unix"):
        fields = line.split()
        if int(fields[3], 16) & _UNIX_ACCEPTS and f"socket:[{fields[6]}]" in sockets:
            found.append(fields[7] if len(fields) > 7 else "")
    return found


def _sockets(process_id: int) -> set[str]:
    found = set()
    for entry in Path(f"/proc/{process_id}/fd").iterdir():
        try:
            found.add(str(entry.readlink()))
        except FileNotFoundError:  # closed since the folder was read
            continue
    return found


def _table(process_id: int, name: str) -> list[str]:
    path = Path(f"/proc/{process_id}/net/{name}")
    return path.read_text(encoding="ascii", errors="replace").splitlines()[1:] if path.exists() else []
