"""`consentui serve`: the reference service, or a demo service with made-up people."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from consentui.server.texts import TextMessage

_DEFAULT_DATABASE = "sqlite:///consentui-service.sqlite"
_DEFAULT_PORT = 8600
_THIS_COMPUTER = ("127.0.0.1", "::1", "localhost")


def add_serve_command(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds `serve`; the handler is `handler` of the parsed arguments."""
    from consentui.runtime.logs import LOG_LEVELS

    serve = subparsers.add_parser(
        "serve",
        help="run the reference service",
        description="Runs the reference service: it records decisions durably and proves each with a signed receipt. "
        "Put a web server with TLS before it; it speaks plain HTTP.",
    )
    serve.add_argument(
        "--database", metavar="URL", help="sqlite:///FILE (default: consentui-service.sqlite here) or postgresql://…"
    )
    serve.add_argument("--keys", metavar="FILE", type=Path, help="signing keys (default: beside a SQLite file)")
    serve.add_argument(
        "--operator-token",
        metavar="FILE",
        type=Path,
        help="token for the operator's own systems, made if there is no such file (default: they may report nothing)",
    )
    serve.add_argument("--new-keys", action="store_true", help="make new keys for a database whose keys are lost")
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    serve.add_argument("--port", type=_port, help=f"port, 0 for any free one (default: {_DEFAULT_PORT}; demo: any)")
    serve.add_argument("--sms-webhook", metavar="URL", help="where text messages are posted to; needed outside a demo")
    serve.add_argument("--restored", action="store_true", help="the database was put back from a backup")
    serve.add_argument("--grants-per-minute", metavar="N", type=_count, default=0, help="limit per person (0: none)")
    serve.add_argument(
        "--edition", metavar="FOLDER", type=Path, help="policy edition to serve (default: the shipped one)"
    )
    serve.add_argument(
        "--draft",
        action="store_true",
        help="try out an edition with entries still to confirm, on this computer only; without --sms-webhook, text "
        "messages are printed here",
    )
    serve.add_argument("--demo", action="store_true", help="made-up people, clock, faults and phone; needs its parent")
    serve.add_argument("--log-level", choices=LOG_LEVELS, default="info", help="what is logged (%(default)s)")
    serve.add_argument(
        "--log-file", metavar="FILE", type=Path, help="lines of JSON go here (0600), not to the error stream"
    )
    serve.set_defaults(handler=run_serve)


def run_serve(arguments: argparse.Namespace) -> int:
    """Serve until told to stop; 2 with one line on the error stream where that cannot begin."""
    if arguments.draft and (arguments.demo or arguments.host not in _THIS_COMPUTER):
        return _refuse("--draft is for trying out on this computer: neither with --demo nor with another --host")
    if not (arguments.demo or arguments.draft or arguments.sms_webhook):
        return _refuse("serve needs --sms-webhook URL: without it nobody can sign in")
    if arguments.demo and (arguments.sms_webhook or arguments.restored or arguments.operator_token):
        return _refuse("a demo takes neither --sms-webhook nor --restored nor --operator-token")
    # Imported here: the window starts through the same command line and needs none of it.
    from consentui.runtime.logs import level_of, start_logs
    from consentui.server.demo.parent_pipe import NoControlToken
    from consentui.server.edition import EditionError
    from consentui.server.listener import PortTaken
    from consentui.server.opening import CannotStart
    from consentui.server.security.operator_gate import OperatorTokenError
    from consentui.server.storage.database import UnsupportedDatabase
    from consentui.server.webhook_texts import WebhookRefused

    try:
        logs = start_logs(arguments.log_file, is_json=True, level=level_of(arguments.log_level))
    except OSError as error:
        return _refuse(f"the log file cannot be written: {error.strerror or type(error).__name__}")
    try:
        if arguments.demo:
            _run_demo(arguments)
        else:
            _run_service(arguments)
    except (
        CannotStart, EditionError, NoControlToken, OperatorTokenError, PortTaken, UnsupportedDatabase, WebhookRefused
    ) as error:  # fmt: skip
        return _refuse(str(error))
    finally:
        logs.stop()
    return 0


def _run_service(arguments: argparse.Namespace) -> None:
    from consentui.server.opening import DatabasePlace
    from consentui.server.serving import Address
    from consentui.server.spoken_texts import SpokenTexts
    from consentui.server.start import ServiceOptions, run_service

    port = _DEFAULT_PORT if arguments.port is None else arguments.port
    options = ServiceOptions(
        place=DatabasePlace(
            arguments.database or _DEFAULT_DATABASE,
            arguments.keys,
            is_restored=arguments.restored,
            may_make_keys=arguments.new_keys,
        ),
        address=Address(arguments.host, port),
        sms_webhook=arguments.sms_webhook,
        edition_folder=_edition_folder(arguments),
        grants_per_minute=arguments.grants_per_minute,
        operator_token_file=arguments.operator_token,
        texts=SpokenTexts(_say_text) if arguments.draft else None,
        is_draft=arguments.draft,
    )
    if arguments.draft:
        print("A draft: for trying out, not for people.", flush=True)
    run_service(options, lambda url: print(f"ConsentUI service on {url}", flush=True))


def _say_text(message: TextMessage) -> None:
    print(f"Text message to {message.phone}: {message.text}", flush=True)


def _run_demo(arguments: argparse.Namespace) -> None:
    from consentui.server.start import DemoOptions, run_demo_service
    from consentui.wire import codec
    from consentui.wire.demo_messages import DemoPortsMessage

    def announce(api_url: str, control_url: str) -> None:
        _tell_parent(codec.encode(DemoPortsMessage(api_url=api_url, control_url=control_url)).decode())

    with _demo_database(arguments.database) as database:
        options = DemoOptions(database, arguments.port or 0, _edition_folder(arguments))
        run_demo_service(options, sys.stdin.buffer, announce)


@contextmanager
def _demo_database(named: str | None) -> Iterator[str]:
    """The one that was named, else one that goes with the demo."""
    from consentui.runtime.passing_folder import DEMO_PREFIX, passing_folder

    if named:
        yield named
        return
    with passing_folder(DEMO_PREFIX) as folder:
        yield f"sqlite:///{Path(folder, 'demo.sqlite').as_posix()}"


def _tell_parent(line: str) -> None:
    """Raises NoControlToken where the window that started the demo is gone already."""
    from consentui.server.demo.parent_pipe import NoControlToken

    try:
        print(line, flush=True)
    except BrokenPipeError:
        # What is left in the buffer goes nowhere either, without a word at the end of the process.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise NoControlToken("the window that started this demo is gone") from None


def _edition_folder(arguments: argparse.Namespace) -> Path:
    from consentui.runtime.resources import resource_folder

    folder: Path = arguments.edition or resource_folder("policy")
    return folder


def _refuse(reason: str) -> int:
    print(f"consentui: {reason}", file=sys.stderr)
    return 2


def _port(text: str) -> int:
    number = _count(text)
    if number > 65535:
        raise argparse.ArgumentTypeError("a port is at most 65535")
    return number


def _count(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or len(text) > 9:
        raise argparse.ArgumentTypeError("a whole number, please")
    return int(text)
