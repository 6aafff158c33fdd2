"""A cheap client that grants as fast as the service answers: raw sockets, prepared requests. Run, never imported.

Reads a plan (JSON) from standard input, prints what it counted (JSON). Each connection has a subject of its own and
works through that subject's purposes: every grant turns one on that was off, with the entity tag of the last answer;
when all are on, one request withdraws them all. Only grants are counted, the time of the withdrawals is not taken out.
The connections begin at different purposes: otherwise all of them would withdraw in the same moment.
"""

from __future__ import annotations

import binascii
import json
import os
import selectors
import socket
import sys
import time
from typing import Any

HEAD_END = b"\r\n\r\n"


class Connection:
    """One connection, one subject, one request at a time."""

    def __init__(self, port: int, bodies: dict[str, bytes], plan: dict[str, Any], number: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket.setblocking(False)
        self.grants = 0
        self.waited_s: list[float] = []
        self._common = f"Host: 127.0.0.1:{port}\r\nAuthorization: Bearer {plan['token']}\r\n".encode()
        self._common += b"Content-Type: application/json\r\n"
        self._bodies = bodies
        self._purposes = list(bodies)
        self._tags: dict[str, bytes] = {name: tag.encode() for name, tag in plan["tags"].items()}
        self._place = number % len(self._purposes)
        self._answer = b""
        self._sent_s = 0.0

    def send_next(self) -> None:
        """The next grant, or the withdrawal of all that are on."""
        self._answer = b""
        request = self._withdrawal() if self._place == len(self._purposes) else self._grant(self._purposes[self._place])
        self._sent_s = time.perf_counter()
        if self.socket.send(request) != len(request):
            raise SystemExit("the request did not fit into the socket")

    def take(self) -> bool:
        """Reads what has come; True when the answer is whole and has been counted."""
        chunk = self.socket.recv(262144)
        if not chunk:
            raise SystemExit("the service closed the connection")
        self._answer += chunk
        head, found, body = self._answer.partition(HEAD_END)
        if not found or len(body) < int(_header(head, b"content-length")):
            return False
        if not head.startswith(b"HTTP/1.1 200 "):
            raise SystemExit(f"the service refused: {self._answer[:600]!r}")
        self._count(head, body, time.perf_counter() - self._sent_s)
        return True

    def _count(self, head: bytes, body: bytes, took_s: float) -> None:
        if self._place == len(self._purposes):
            self._tags = {grant["purpose"]: grant["etag"].encode() for grant in json.loads(body)["grants"]}
            self._place = 0
            return
        self._tags[self._purposes[self._place]] = _header(head, b"etag")
        self._place += 1
        self.grants += 1
        self.waited_s.append(took_s)

    def _grant(self, purpose: str) -> bytes:
        body = self._bodies[purpose]
        line = b"PUT /v1/grants/%b HTTP/1.1\r\n" % purpose.encode()
        own = b"If-Match: %b\r\nIdempotency-Key: %b\r\n" % (self._tags[purpose], _new_op_id())
        return b"%b%b%bContent-Length: %d\r\n\r\n%b" % (line, self._common, own, len(body), body)

    def _withdrawal(self) -> bytes:
        items = b",".join(
            b'{"purpose":"%b","op_id":"%b"}' % (purpose.encode(), _new_op_id()) for purpose in self._purposes
        )
        body = b'{"items":[%b]}' % items
        return b"POST /v1/withdrawals HTTP/1.1\r\n%bContent-Length: %d\r\n\r\n%b" % (self._common, len(body), body)


def main() -> None:
    """Works for `seconds`, then lets every request end, so that what is counted is what was answered."""
    plan = json.load(sys.stdin)
    bodies = {purpose: body.encode() for purpose, body in plan["bodies"].items()}
    connections = [Connection(plan["port"], bodies, each, n) for n, each in enumerate(plan["connections"])]
    with selectors.DefaultSelector() as selector:
        for connection in connections:
            selector.register(connection.socket, selectors.EVENT_READ, connection)
        began_s = time.perf_counter()
        ends_s = began_s + plan["seconds"]
        for connection in connections:
            connection.send_next()
        open_requests = len(connections)
        while open_requests:
            for key, _ in selector.select():
                if not key.data.take():
                    continue
                if time.perf_counter() < ends_s:
                    key.data.send_next()
                else:
                    open_requests -= 1
        took_s = time.perf_counter() - began_s
    waited_ms = [1000 * waited for connection in connections for waited in connection.waited_s]
    by_connection = [connection.grants for connection in connections]
    counted = {"grants": sum(by_connection), "by_connection": by_connection, "seconds": took_s, "waited_ms": waited_ms}
    print(json.dumps(counted))


def _header(head: bytes, name: bytes) -> bytes:
    """The value of a header of the answer; the service writes names in lower case."""
    _, found, rest = head.partition(b"\r\n%b: " % name)
    if not found:
        raise SystemExit(f"no header {name!r} in {head!r}")
    return rest.partition(b"\r\n")[0]


def _new_op_id() -> bytes:
    """A UUIDv4 as text, without the cost of the uuid module."""
    text = binascii.hexlify(os.urandom(16))
    return b"%b-%b-4%b-8%b-%b" % (text[:8], text[8:12], text[13:16], text[17:20], text[20:])


if __name__ == "__main__":
    main()
