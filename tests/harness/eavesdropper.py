"""A wire between a program and a real service that writes down what the program asks for, and changes nothing."""

from __future__ import annotations

import re
import socket
import threading
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

_REQUEST = re.compile(rb"^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) (\S+) HTTP/1\.1\r$", re.MULTILINE)
_PIECE = 65536


class Eavesdropper:
    """Owned by one test (a `with` block). Listens on loopback and passes every byte on to the service at `url`."""

    def __init__(self, url: str) -> None:
        target = urlsplit(url)
        self._target = (target.hostname or "", target.port or 0)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._heard = bytearray()
        self._threads: list[threading.Thread] = []
        self._is_closing = False

    def __enter__(self) -> Self:
        self._begin(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._is_closing = True
        with self._lock:
            ends = [self._listener, *self._open]
        for end in ends:
            _shut(end)
        for thread in self._threads:
            thread.join(10)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def requests(self) -> list[str]:
        """Method and path of everything that was asked so far."""
        with self._lock:
            heard = bytes(self._heard)
        return [f"{method.decode()} {path.decode()}" for method, path in _REQUEST.findall(heard)]

    def _accept(self) -> None:
        while not self._is_closing:
            try:
                near, _ = self._listener.accept()
                far = socket.create_connection(self._target)
            except OSError:
                return
            with self._lock:
                self._open |= {near, far}
            self._begin(lambda near=near, far=far: self._pass_on(near, far, is_heard=True))
            self._begin(lambda near=near, far=far: self._pass_on(far, near, is_heard=False))

    def _pass_on(self, source: socket.socket, target: socket.socket, *, is_heard: bool) -> None:
        try:
            while piece := source.recv(_PIECE):
                if is_heard:
                    with self._lock:
                        self._heard += piece
                target.sendall(piece)
        except OSError:
            pass
        finally:
            _shut(source)
            _shut(target)

    def _begin(self, work: object) -> None:
        thread = threading.Thread(target=work, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()


def _shut(end: socket.socket) -> None:
    try:
        end.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass
    finally:
        end.close()
