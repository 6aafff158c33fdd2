"""One archive over HTTP as a program of its own: `python -m tests.benchmarks.archive_server FILE`; prints its port."""

from __future__ import annotations

import socket
import sys
from pathlib import Path


def main(arguments: list[str]) -> int:
    """Every request on a connection gets the whole file, until the parent ends this process."""
    path = Path(arguments[0])
    size = path.stat().st_size
    head = (
        f"HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\nContent-Length: {size}\r\n"
        f'ETag: "bench-{size}"\r\nAccept-Ranges: bytes\r\n\r\n'
    ).encode()
    with socket.create_server(("127.0.0.1", 0)) as server:
        print(server.getsockname()[1], flush=True)
        while True:
            connection, _ = server.accept()
            with connection, path.open("rb") as file:
                while _has_request(connection):
                    connection.sendall(head)
                    file.seek(0)
                    connection.sendfile(file)


def _has_request(connection: socket.socket) -> bool:
    data = b""
    while not data.endswith(b"\r\n\r\n"):
        try:
            more = connection.recv(65536)
        except ConnectionError:
            return False
        if not more:
            return False
        data += more
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
