"""A real window beside a real service: no part of the demo is loaded, nothing listens, nothing of a demo is asked."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.harness import processes
from tests.harness.eavesdropper import Eavesdropper
from tests.harness.listening import listening_on_unix, listening_ports
from tests.harness.service_process import ServiceProcess
from tests.harness.virtual_screen import VirtualScreen
from tests.harness.waiting import wait_until

# Python runs this by itself at its start, wherever it is found; the program knows nothing of it.
WITNESS = """
import atexit, os, sys
if "MODULES_AT_THE_END" in os.environ:
    def tell():
        with open(os.environ["MODULES_AT_THE_END"], "w") as file:
            file.write("\\n".join(sorted(sys.modules)))
    atexit.register(tell)
"""
OF_A_DEMO = (
    "consentui.ui.demo",
    "consentui.server",
    "consentui.cli.demo",
    "consentui.adapters.http.demo_control",
    "consentui.adapters.system.demo_process",
    "consentui.application.demo_records",
    "consentui.runtime.passing_folder",
    "consentui.wire.demo_messages",
)


def loaded_parts(modules: list[str]) -> list[str]:
    return [name for name in modules if any(name == part or name.startswith(f"{part}.") for part in OF_A_DEMO)]


@pytest.mark.real
def test_real_window_has_no_part_of_a_demo_and_asks_for_none(xvfb_window: VirtualScreen, short_tmp: Path) -> None:
    witness, modules = short_tmp / "witness", short_tmp / "modules"
    witness.mkdir()
    (witness / "sitecustomize.py").write_text(WITNESS)
    environment = xvfb_window.environment()
    with (
        ServiceProcess(short_tmp / "service", environment) as service,
        Eavesdropper(service.url) as wire,
    ):
        path = os.pathsep.join(filter(None, [str(witness), environment.get("PYTHONPATH", "")]))
        window = processes.start(
            [sys.executable, "-m", "consentui", "--service", wire.url, "--data", str(short_tmp / "data")],
            {**environment, "PYTHONPATH": path, "MODULES_AT_THE_END": str(modules)},
            short_tmp / "window.log",
        )
        try:
            shown = xvfb_window.window("^ConsentUI$")
            wait_until(lambda: any("/v1/catalogue" in each for each in wire.requests()), "the window asks", 20)
            xvfb_window.activate(shown)
            xvfb_window.press("ctrl+shift+d", "F1")
            wait_until(lambda: _is_ready(short_tmp), "it waits for a second start")
            assert listening_ports(service.process.pid) == [urlsplit(service.url).port], (
                "where there is one, it is seen"
            )
            assert listening_ports(window.pid) == []
            assert [Path(name).parent for name in listening_on_unix(window.pid)] == [short_tmp / "data" / "run"]
            assert xvfb_window.windows(r"\[Demo\]") == []
            asked = wire.requests()
            window.send_signal(signal.SIGTERM)
            assert window.wait(20) == 0
        finally:
            processes.stop(window)
    assert "GET /v1/service" in asked
    assert [each for each in asked if "demo" in each.lower()] == []
    loaded = modules.read_text().splitlines()
    assert "consentui.adapters.http.http_backend" in loaded
    assert loaded_parts(loaded) == []


def _is_ready(folder: Path) -> bool:
    return bool(list((folder / "data" / "run").glob("*.socket")))


def test_what_is_looked_for_is_found_where_it_is() -> None:
    assert loaded_parts(["consentui.ui.demo.demo_panel", "consentui.server", "consentui.ui.demonstration"]) == [
        "consentui.ui.demo.demo_panel",
        "consentui.server",
    ]
