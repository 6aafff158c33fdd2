"""Every command of README.md and docs/ does what its page says; CONTRIBUTING.md says how to write one.

A page is run in order in one fresh folder with a home nobody has used; `documented_session.py` has the map of what the
pages cannot know (addresses, ports). A page whose commands need a screen gets a virtual one.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

import pytest

from tests.harness.documented_page import page_from
from tests.harness.documented_session import DocumentedSession, PageFailed
from tests.harness.service_process import ServiceProcess
from tests.harness.texts_receiver import TextsReceiver
from tests.harness.virtual_screen import VirtualScreen

ROOT = Path(__file__).parents[2]
PAGES = sorted(["README.md", *(path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").rglob("*.md"))])


@pytest.mark.parametrize("name", PAGES)
def test_commands_of_a_page_do_what_it_says(name: str, request: pytest.FixtureRequest, short_tmp: Path) -> None:
    run_page((ROOT / name).read_text(encoding="utf-8"), request, short_tmp)


@pytest.mark.parametrize(
    ("page", "complaint"),
    [
        ("$ printf 'one\\n'\ntwo", "printed something else"),
        ("$ false", "exit code 1, not 0"),
        ("$ consentui no-such-command", "exit code 2"),
        ("$ consentui serve --database nonsense --sms-webhook https://sms.example.org/send", "ended with exit code 2"),
    ],
    ids=["output", "exit code", "command", "service"],
)
def test_page_that_is_wrong_is_caught(
    page: str, complaint: str, request: pytest.FixtureRequest, short_tmp: Path
) -> None:
    with pytest.raises(PageFailed, match=complaint):
        run_page(f"```console\n{page}\n```\n", request, short_tmp)


def test_page_with_a_service_is_run_to_its_end_and_nothing_stays(
    request: pytest.FixtureRequest, short_tmp: Path
) -> None:
    page = (
        "<!-- file: notes/one.txt -->\n```text\nhello\n```\n\n"
        "```console\n$ consentui serve --sms-webhook https://sms.example.org/send\n"
        "ConsentUI service on http://127.0.0.1:8600\n```\n\n"
        "```console\n$ cat notes/one.txt \\\n> | tr h j\njello\n$ ls\n…\nnotes\n```\n\n"
        "<!-- exit: 1 -->\n```console\n$ consentui doctor --service https://privacy.example.org\n…\n"
        "ok   service: … answers at http://127.0.0.1:8600, …\n```\n"
    )
    run_page(page, request, short_tmp)


def run_page(text: str, request: pytest.FixtureRequest, folder: Path) -> None:
    """All steps of a page; raises PageFailed."""
    page = page_from(text)
    if not page.steps:
        return
    environment: dict[str, str] = request.getfixturevalue("home")
    with contextlib.ExitStack() as stack:
        screen: VirtualScreen | None = None
        if page.needs_screen:
            screen = request.getfixturevalue("xvfb_window")
            assert screen is not None
            environment = screen.environment()
        path = os.pathsep.join([str(Path(sys.executable).parent), environment["PATH"]])

        def other_service() -> str:
            return stack.enter_context(ServiceProcess(folder / "other", environment)).url

        session = stack.enter_context(
            DocumentedSession(
                folder / "page",
                {**environment, "PATH": path},
                texts_url=stack.enter_context(TextsReceiver()).url,
                service_url=other_service,
                shows_window=lambda: screen is None or bool(screen.windows(".")),
            )
        )
        for step in page.steps:
            session.run(step)
        session.finish()
