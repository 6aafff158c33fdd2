"""Where the service under measurement sends its text messages: a small web server that remembers the codes."""

from __future__ import annotations

import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

from tests.harness.waiting import wait_until

CODE = re.compile(r"(?<!\d)(\d{3}) ?(\d{3})(?!\d)")


class Phone:
    """Takes what `serve --sms-webhook` posts. Owned by one run (a `with` block); any thread may ask for codes."""

    def __init__(self) -> None:
        self._messages: list[str] = []
        messages = self._messages

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                messages.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
                self.send_response(204)
                self.end_headers()

            def log_message(self, format: str, *arguments: object) -> None:
                """Nothing of a text message is written anywhere."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, name="phone")
        self.url = f"http://127.0.0.1:{self._server.server_port}/texts"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def code_for(self, number: str) -> str:
        """The newest code sent to that number, as soon as it is there."""
        message = wait_until(lambda: self._newest(number), "a text message to the number that asked")
        found = CODE.search((message or "").replace(number, ""))
        assert found is not None, "a text message without a code"
        return found[1] + found[2]

    def _newest(self, number: str) -> str | None:
        return next((message for message in reversed(self._messages) if number in message), None)
