"""Starting a service or a demo service from plain options, and running it to its end; for composition to call."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from consentui.server.app import make_desks
from consentui.server.clock import SystemClock
from consentui.server.demo.control_routes import create_control_app
from consentui.server.demo.demo_database import DemoDatabase
from consentui.server.demo.demo_host import DemoHost, serve_demo
from consentui.server.demo.next_version import load_next_version
from consentui.server.demo.parent_pipe import ParentPipe
from consentui.server.draft_marks import refuse_unconfirmed
from consentui.server.edition import load_edition
from consentui.server.jobs.worker_plan import make_plan
from consentui.server.listener import HttpListener
from consentui.server.opening import DatabasePlace, open_core
from consentui.server.randomness import SystemRandomness
from consentui.server.rules.tokens import token_hash
from consentui.server.security.operator_gate import load_operator_token
from consentui.server.serving import Address, serve, stopped_by_signals
from consentui.server.settings import ServiceSettings
from consentui.server.texts import TextSender
from consentui.server.webhook_texts import WebhookRefused, WebhookTexts


@dataclass(frozen=True, slots=True)
class ServiceOptions:
    """A real service. `sms_webhook` is where text messages are handed to; there is no way without, but for a draft
    that is tried out: `texts` gets them then. Without `operator_token_file` nobody reports or announces anything."""

    place: DatabasePlace
    address: Address
    sms_webhook: str | None
    edition_folder: Path
    texts: TextSender | None = None
    is_draft: bool = False
    grants_per_minute: int = 0
    operator_token_file: Path | None = None


@dataclass(frozen=True, slots=True)
class DemoOptions:
    """A demo service, on loopback only."""

    database_url: str
    port: int
    edition_folder: Path


def run_service(options: ServiceOptions, on_ready: Callable[[str], None]) -> None:
    """Serve until SIGINT or SIGTERM. Raises CannotStart, UnsupportedDatabase, EditionError, OperatorTokenError,
    WebhookRefused and PortTaken."""
    texts = _text_sender(options)
    if not options.is_draft:
        refuse_unconfirmed(options.edition_folder)
    edition = load_edition(options.edition_folder)
    randomness, token_file = SystemRandomness(), options.operator_token_file
    token = None if token_file is None else token_hash(load_operator_token(token_file, randomness))
    settings = ServiceSettings(grants_per_minute=options.grants_per_minute, operator_token_hash=token)
    plan = make_plan(options.place, options.edition_folder, settings)
    core = open_core(options.place, settings, edition, SystemClock(), randomness)

    async def run() -> None:
        stop = asyncio.Event()
        # What is loaded by now stays: the collector's pauses need not grow with it.
        gc.collect()
        gc.freeze()
        with stopped_by_signals(stop):
            await serve(make_desks(core, texts), plan, options.address, stop, on_ready)

    try:
        asyncio.run(run())
    finally:
        core.storage.close()


def _text_sender(options: ServiceOptions) -> TextSender:
    if options.sms_webhook is not None:
        return WebhookTexts(options.sms_webhook)
    if options.texts is None or not options.is_draft:
        raise WebhookRefused("without a webhook for text messages nobody can sign in")
    return options.texts


def run_demo_service(options: DemoOptions, stdin: BinaryIO, on_ready: Callable[[str, str], None]) -> None:
    """Serve until the parent closes `stdin`, whose first line is the control token; `on_ready` hears the URLs of API
    and control port. Raises NoControlToken and what `run_service` raises."""
    pipe = ParentPipe(stdin)
    control_token = pipe.read_token()
    edition = load_edition(options.edition_folder)
    database = DemoDatabase(options.database_url)

    async def run() -> None:
        stop = asyncio.Event()
        upcoming = load_next_version(options.edition_folder)
        folder = options.edition_folder
        host = DemoHost(database, edition, folder, SystemRandomness(), "127.0.0.1", options.port, upcoming)
        control = HttpListener(create_control_app(host, control_token), "127.0.0.1", 0)
        with stopped_by_signals(stop):
            pipe.stop_at_end(stop)
            await serve_demo(host, control, stop, on_ready)

    asyncio.run(run())
