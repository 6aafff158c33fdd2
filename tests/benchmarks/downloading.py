"""Downloading a copy of 100 MB over loopback, digest checked and saved, beside a bare httpx stream to disk."""

from __future__ import annotations

import asyncio
import datetime as dt
import hashlib
import random
import subprocess
import sys
import time
from pathlib import Path

import httpx

from consentui.adapters.copies.local_copy_files import LocalCopyFiles
from consentui.adapters.copies.threaded_copy_files import ThreadedCopyFiles
from consentui.adapters.http.http_backend import HttpBackend
from consentui.adapters.receipts.jws_receipt_verifier import JwsReceiptVerifier
from consentui.adapters.system.system_clock import SystemClock
from consentui.application.copy_fetch import CopyFetch
from consentui.application.copy_ports import WantedCopy
from tests.benchmarks import samples, table

_SIZE = 100_000_000
_MUST = table.Must("at least", 0.5, "ratio")
_TICK_S = 0.001


class Downloading:
    """Owned by the benchmark. Both ways fetch the same bytes from the same other process, in turn."""

    def __init__(self, folder: Path, rounds: int) -> None:
        self._folder = folder
        self._rounds = rounds
        self._archive = folder / "archive.zip"

    def run(self) -> tuple[list[table.Row], list[str]]:
        self._folder.mkdir(parents=True, exist_ok=True)
        self._archive.write_bytes(random.Random(1).randbytes(_SIZE))
        sha256 = hashlib.sha256(self._archive.read_bytes()).hexdigest()
        wanted = WantedCopy("r-1", _SIZE, sha256, dt.datetime(2026, 11, 23, tzinfo=dt.UTC))
        ours, bare, stalls = [], [], []
        command = [sys.executable, "-m", "tests.benchmarks.archive_server", str(self._archive)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            try:
                assert server.stdout is not None
                url = f"http://127.0.0.1:{int(server.stdout.readline())}"
                for _ in range(self._rounds):
                    bare.append(asyncio.run(self._bare(url)))
                    span_s, stall_s = asyncio.run(self._ours(url, wanted))
                    ours.append(span_s)
                    stalls.append(stall_s)
            finally:
                server.kill()
        megabytes = _SIZE / 1e6
        rows = [
            table.measured(
                "download of 100 MB, digest checked, saved",
                megabytes / samples.median(ours),
                "MB/s",
                _MUST,
                megabytes / samples.median(bare),
            ),
        ]
        floor = "download: the floor is httpx.AsyncClient.stream written to disk, nothing checked, not synced"
        return rows, [floor, f"download: the loop thread was never held up for more than {max(stalls) * 1000:.0f} ms"]

    async def _bare(self, url: str) -> float:
        target = self._folder / "bare.zip"
        began_s = time.perf_counter()
        async with httpx.AsyncClient(trust_env=False) as client, client.stream("GET", f"{url}/v1/archive") as answer:
            with target.open("wb") as file:
                async for chunk in answer.aiter_bytes():
                    file.write(chunk)
        span_s = time.perf_counter() - began_s
        target.unlink()
        return span_s

    async def _ours(self, url: str, wanted: WantedCopy) -> tuple[float, float]:
        """How long it took with all that belongs to it, and how long nothing else could run on its thread."""
        target = self._folder / "ours.zip"
        backend = HttpBackend(url, JwsReceiptVerifier(), SystemClock())
        files = ThreadedCopyFiles(LocalCopyFiles(self._folder / "private"))
        watch = asyncio.create_task(_watch())
        await asyncio.sleep(0)
        began_s = time.perf_counter()
        part = await files.open_part(wanted, str(target), may_replace=True)
        await CopyFetch(backend, wanted, part, _nothing).receive("token")
        await part.finish()
        await part.close()
        span_s = time.perf_counter() - began_s
        watch.cancel()
        await backend.close()
        target.unlink()
        return span_s, await watch


def _nothing(_received: int) -> None:
    return


async def _watch() -> float:
    """Until cancelled: by how much a timer of a thousandth of a second was late at most."""
    longest, last = 0.0, time.perf_counter()
    try:
        while True:
            await asyncio.sleep(_TICK_S)
            now = time.perf_counter()
            longest, last = max(longest, now - last - _TICK_S), now
    except asyncio.CancelledError:
        return longest
