"""A private D-Bus session bus on which nothing starts by itself."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self
from xml.sax.saxutils import escape

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.harness import processes
from tests.harness.waiting import wait_until

CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
DAEMON = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")


class SessionBus:
    """dbus-daemon with no service folders: only what a test starts is there. Owned by one test (a `with` block)."""

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        self._folder = folder
        self._base = dict(environment)
        self._process: subprocess.Popen[bytes] | None = None
        self.address = ""

    def __enter__(self) -> Self:
        socket = self._folder / "bus"
        configuration = self._folder / "bus.conf"
        configuration.write_text(CONFIGURATION.format(socket=escape(str(socket))), encoding="utf-8")
        command = ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--nopidfile", "--print-address=1"]
        self._process = processes.start(command, self._base, self._folder / "bus.log", pipe_stdout=True)
        assert self._process.stdout is not None
        try:
            self.address = processes.read_line(self._process.stdout.fileno(), "dbus-daemon")
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the bus; whoever is connected sees the connection close."""
        if self._process is not None:
            processes.stop(self._process)

    def environment(self) -> dict[str, str]:
        """What a program needs to talk on this bus."""
        return {**self._base, "DBUS_SESSION_BUS_ADDRESS": self.address}

    def wait_for_name(self, name: str, timeout_s: float = 10.0) -> None:
        """Returns when somebody on the bus owns `name`."""
        wait_until(lambda: self._has_owner(name), f"{name} on the bus", timeout_s)

    def _has_owner(self, name: str) -> bool:
        with open_dbus_connection(bus=self.address) as connection:
            reply = connection.send_and_get_reply(new_method_call(DAEMON, "NameHasOwner", "s", (name,)), timeout=5)
        return reply.header.message_type is MessageType.method_return and bool(reply.body[0])
