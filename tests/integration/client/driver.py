"""The real client without a window as a program: commands come as JSON lines, everything it shows goes to a file.

    python -m tests.integration.client.driver run      one client; its job comes as the first line of standard input
    python -m tests.integration.client.driver nursery  one job on each line; each is run in a forked child

A job: {"url", "folder", "out", "tokens": "memory"|"file"|"keyring", "commands": [...] | null, "kill_at": n | null,
"control": [host, port, token] of the demo, for codes}. Without `commands` they are read from standard input. Lines in
`out` are written in one system call each, so that what was said before a kill -9 is there to be read.
"""

from __future__ import annotations

import asyncio
import contextlib
import http.client
import json
import logging
import os
import sys
import time
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

from consentui.adapters.system.device_name import device_name
from consentui.adapters.system.user_paths import UserPaths
from consentui.adapters.tokens.keyring_backends import allowed_backends
from consentui.adapters.tokens.keyring_token_store import KeyringTokenStore
from consentui.adapters.tokens.memory_token_store import MemoryTokenStore
from consentui.application.assembly import assemble
from consentui.application.client import Client
from consentui.application.gate import Gate
from consentui.application.ports import TokenStore
from consentui.application.request_views import DownloadState
from consentui.application.requests_service import RequestWish
from consentui.application.snapshot import AppSnapshot
from consentui.composition.client import real_ports
from consentui.composition.first_snapshot import first_snapshot
from consentui.domain.data_request import RequestKind
from consentui.domain.errors import ConsentError
from consentui.domain.grant import Method
from consentui.domain.policy import PolicyAnswer
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from consentui.runtime.crash_hooks import CrashHooks
from consentui.runtime.logs import start_logs
from consentui.wire import routes
from tests.integration.client.file_token_store import FileTokenStore
from tests.integration.client.killing_ports import (
    KillingShelf,
    KillingStartViews,
    KillingTokens,
    Steps,
    killing_backend,
)

WAIT_S = 20.0
Job = Mapping[str, Any]
RESTLESS = (SwitchState.TURNING_ON, SwitchState.TURNING_OFF, SwitchState.NOT_SAVED, SwitchState.ON_STALE)


class Driver:
    """One client in this process, for one job."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._out = os.open(job["out"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._gate = Gate()
        self._clicks = 0
        self._attempt_id = ""
        self._tasks: set[asyncio.Task[None]] = set()
        self._changed = asyncio.Event()
        self._first = AppSnapshot()
        self._client: Client

    async def live(self) -> None:
        """Start, do as told, close."""
        paths = UserPaths.under(Path(self._job["folder"]))
        self._first = first_snapshot(self._job["url"], paths)
        self._show(self._first, is_first=True)
        tokens = self._tokens()
        self._client = self._built(paths, tokens)
        self._client.snapshots.subscribe(self._show)
        await self._client.start()
        self.say(started=True)
        try:
            async for command in self._commands():
                if command["do"] == "close":
                    break
                await self._obey(command)
        finally:
            for task in self._tasks:
                task.cancel()
            await self._client.close()
            if isinstance(tokens, KeyringTokenStore):
                tokens.close()
        self.say(closed=True)

    def say(self, **facts: object) -> None:
        os.write(self._out, json.dumps(facts).encode() + b"\n")

    def _tokens(self) -> TokenStore:
        if self._job["tokens"] == "keyring":
            return KeyringTokenStore(allowed_backends)
        if self._job["tokens"] == "file":
            return FileTokenStore(Path(self._job["folder"] + ".tokens") / "tokens.json")
        return MemoryTokenStore()

    def _built(self, paths: UserPaths, tokens: TokenStore) -> Client:
        steps = Steps(self.say, self._job.get("kill_at"))
        real = real_ports(self._job["url"], paths, tokens)
        ports = replace(
            real,
            backend=killing_backend(real.backend, steps),
            tokens=KillingTokens(tokens, steps),
            shelf=KillingShelf(real.shelf, steps),
            start_views=KillingStartViews(real.start_views, steps),
        )
        return assemble(ports, self._first, device_name(), self._gate)

    async def _commands(self) -> AsyncIterator[Job]:
        if self._job.get("commands") is not None:
            for command in self._job["commands"]:
                yield command
            return
        while line := await asyncio.to_thread(sys.stdin.readline):
            yield json.loads(line)

    async def _obey(self, command: Job) -> None:
        error = None
        try:
            await getattr(self, f"_do_{command['do']}")(command)
        except ConsentError as refused:
            error = type(refused).__name__
        except TimeoutError:
            error = "TimeoutError"
        self.say(done=command["do"], error=error, id=command.get("id"))

    async def _do_use_device(self, command: Job) -> None:
        if self._client.snapshots.current.subject is None:
            await self._client.answer_policy(PolicyAnswer.ACCEPTED)
        await self._until(lambda now: bool(now.switches))

    async def _do_request_code(self, command: Job) -> None:
        self._attempt_id = (await self._client.session.request_code(command["phone"])).attempt_id

    async def _do_sign_in(self, command: Job) -> None:
        await self._client.session.sign_in(self._attempt_id, command["code"])

    async def _do_sign_in_by_demo(self, command: Job) -> None:
        await self._do_request_code(command)
        code = await asyncio.to_thread(_newest_code, self._job["control"], command["phone"])
        await self._client.session.sign_in(self._attempt_id, code)
        await self._until(lambda now: bool(now.switches))

    async def _do_sign_out(self, command: Job) -> None:
        await self._client.session.sign_out()

    async def _do_keep_in_memory(self, command: Job) -> None:
        await self._client.session.keep_in_memory()

    async def _do_turn_on(self, command: Job) -> None:
        seen = self._client.snapshots.current
        work = self._client.consent.turn_on(self._click(), command["purposes"], Method.SWITCH, seen)
        self._tasks.add(asyncio.create_task(self._guarded(work)))

    async def _do_turn_off(self, command: Job) -> None:
        subject, purposes = self._client.snapshots.current.subject, command["purposes"]
        for purpose in purposes:
            self._gate.close_for_click((subject, purpose))
        await self._client.consent.turn_off(self._click(), purposes, Method.SWITCH)
        now = self._client.snapshots.current
        self.say(taken=[p for p in purposes if now.switch(p).state is not SwitchState.NOT_SAVED])

    async def _do_check_again(self, command: Job) -> None:
        await self._client.consent.check_again(self._click(), command["purposes"][0])

    async def _do_try_again(self, command: Job) -> None:
        await self._client.try_again()

    async def _do_await(self, command: Job) -> None:
        states = {SwitchState(value) for value in command["states"]}
        await self._until(lambda now: all(now.switch(p).state in states for p in command["purposes"]))

    async def _do_await_rest(self, command: Job) -> None:
        await self._until(lambda now: now.checked_at and not _is_restless(now))

    async def _do_ask_for_copy(self, command: Job) -> None:
        await self._client.requests.ask(RequestWish(RequestKind.ACCESS))

    async def _do_await_copy(self, command: Job) -> None:
        await self._until(lambda now: _copy_of(now) is not None and _copy_of(now).archive is not None)

    async def _do_save_copy(self, command: Job) -> None:
        copy = _copy_of(self._client.snapshots.current)
        await self._client.downloads.save(copy.request_id, command["path"])

    async def _do_await_download(self, command: Job) -> None:
        states = {DownloadState(value) for value in command["states"]}
        await self._until(lambda now: now.copies and now.copies.download and now.copies.download.state in states)

    async def _do_resume_download(self, command: Job) -> None:
        await self._client.downloads.resume()

    async def _do_crash(self, command: Job) -> None:
        raise ZeroDivisionError(command["words"])

    async def _guarded(self, work: Any) -> None:
        try:
            await work
        except ConsentError as error:
            self.say(refused=type(error).__name__)

    async def _until(self, condition: Any) -> None:
        async with asyncio.timeout(WAIT_S):
            while not condition(self._client.snapshots.current):
                self._changed.clear()
                await self._changed.wait()

    def _click(self) -> int:
        self._clicks += 1
        return self._clicks

    def _show(self, now: AppSnapshot, *, is_first: bool = False) -> None:
        at_s = time.monotonic()
        self.say(
            shown={purpose: view.state.value for purpose, view in now.switches.items()},
            notices={purpose: view.notice.value for purpose, view in now.switches.items() if view.notice},
            holds={purpose: view.off_hold.value for purpose, view in now.switches.items() if view.off_hold},
            open=[purpose for purpose in now.switches if self._gate.is_open((now.subject, purpose), at_s)],
            subject=None if now.subject is None else now.subject.id,
            session=now.session.state.value,
            keyring=now.session.keyring.value,
            waiting_elsewhere=now.session.waiting_elsewhere,
            connection=now.connection.value,
            copy=_copy_said(now),
            last_error=now.last_error,
            is_first=is_first,
        )
        self._changed.set()


def _copy_of(now: AppSnapshot) -> Any:
    return now.requests.copy if now.requests is not None else None


def _copy_said(now: AppSnapshot) -> dict[str, object] | None:
    copy = _copy_of(now)
    return None if copy is None or copy.archive is None else {"sha256": copy.archive.sha256}


def _is_restless(now: AppSnapshot) -> bool:
    return any(view.state in RESTLESS for view in now.switches.values())


def _newest_code(control: tuple[str, int, str], phone: str) -> str:
    host, port, token = control
    connection = http.client.HTTPConnection(host, port, timeout=WAIT_S)
    try:
        headers = {"Authorization": f"Bearer {token}"}
        connection.request("GET", f"{routes.DEMO_TEXTS}?after=0&wait_s=10", headers=headers)
        texts = json.loads(connection.getresponse().read())["texts"]
    finally:
        connection.close()
    return next(str(text["code"]) for text in reversed(texts) if text["phone"] == phone)


def run(job: Job) -> None:
    """One client, with the logs and the crash hooks of the window, at their most talkative."""
    logs = start_logs(level=logging.DEBUG)
    with contextlib.suppress(OSError):  # as the window does: some tests have a disk that takes nothing
        logs.also_keep(UserPaths.under(Path(job["folder"])).log)
    hooks = CrashHooks(logging.getLogger("consentui").critical)
    hooks.install()
    # What is raised here ends the process through the hooks.
    asyncio.run(Driver(job).live())
    hooks.restore()
    logs.stop()


def nursery() -> None:
    """Children start with everything imported: a run costs what it does, and not what Python costs."""
    while line := sys.stdin.readline():
        child = os.fork()
        if child == 0:
            code = 1
            try:
                run(json.loads(line))
                code = 0
            finally:
                os._exit(code)
        _, status = os.waitpid(child, 0)
        print(json.dumps({"status": os.waitstatus_to_exitcode(status)}), flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "nursery":
        nursery()
    else:
        run(json.loads(sys.stdin.readline()))
