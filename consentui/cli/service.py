"""`consentui service check URL` and `consentui service openapi`: for whoever writes a service of their own."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import sys
import uuid
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from consentui.cli.plain_output import print_lines, shown

if TYPE_CHECKING:
    from consentui.conformance.check import Finding
    from consentui.conformance.visit import Phone, Visit

_MARKS = {"pass": "pass", "fail": "FAIL", "not checked": "-"}
_PROXY_IN_SIGHT = "other programs can read a command line: no proxy with a name and password is taken from it"
# The longest name of a check; lines are printed as they come.
_NAMES_WIDE = 29
_HEAD = f"{'':4}  {'check':{_NAMES_WIDE}}  rule   says"
_WHAT_IT_DOES = """\
The check asks {url} some 250 times. It registers three devices of its own, grants and withdraws
purposes for them, and withdraws everything and signs the devices off at the end. What was decided
stays in the service's log: a log forgets nothing."""
_WITH_A_PHONE = """\
It also has one text message sent to {phone}, signs in there (an account is made where there is none),
grants and withdraws one purpose, asks for a copy of the account's data, and signs out."""


def add_service_commands(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds `service` with its own commands; the chosen handler is `handler` of the parsed arguments."""
    service = subparsers.add_parser("service", help="for whoever writes a service: check one, print the API")
    commands = service.add_subparsers(dest="service_command", metavar="COMMAND", required=True)
    check = commands.add_parser(
        "check",
        help="say which rules of the protocol a service keeps",
        description="Asks a service what a window would ask, and what none would, and says of every rule of the "
        "protocol whether it is kept. Exit code 0 where all of them are, 1 where one is not, 2 where there is no "
        "consent service to be reached.",
        epilog="What is checked and what each line means: docs/service.md.",
    )
    check.add_argument("url", metavar="URL", help="the service, https:// (or http:// on this computer)")
    check.add_argument("--yes", action="store_true", help="do it without asking, also on another computer")
    check.add_argument("--json", action="store_true", dest="is_json", help="print JSON")
    check.add_argument("--phone", metavar="+NUMBER", help="a number of yours: checks signing in and accounts, too")
    check.add_argument(
        "--code-command", metavar="COMMAND", help="prints the code that was sent (default: you are asked for it)"
    )
    check.add_argument("--proxy", metavar="URL", help="by way of this proxy")
    check.add_argument("--ca", metavar="FILE", type=Path, help="certificate authorities of your own (PEM), trusted too")
    check.set_defaults(handler=check_service)
    openapi = commands.add_parser(
        "openapi",
        help="print the OpenAPI description of the API",
        description="Prints the OpenAPI 3.1 document that the reference service serves at /openapi.json.",
    )
    openapi.add_argument("--out", metavar="FILE", type=Path, help="write it there")
    openapi.set_defaults(handler=print_openapi)


def check_service(arguments: argparse.Namespace) -> int:
    """Run the suite; the exit code says what came of it."""
    # Imported here: the window starts through the same command line and needs none of it.
    from consentui.adapters.http.proxy_address import checked_proxy, has_password
    from consentui.adapters.http.service_address import checked_address
    from consentui.cli.sent_code import words_of
    from consentui.domain.errors import SettingsWrong

    try:
        url = checked_address(arguments.url)
        if arguments.proxy is not None:
            checked_proxy(arguments.proxy)
        if arguments.code_command is not None:
            words_of(arguments.code_command)
    except ValueError as error:
        return _refuse(str(error))
    if has_password(arguments.proxy or ""):
        return _refuse(_PROXY_IN_SIGHT)
    if arguments.code_command and not arguments.phone:
        return _refuse("--code-command goes with --phone")
    tell = _say_nothing if arguments.is_json else _say
    try:
        if not (arguments.yes or _is_on_this_computer(url)) and not _may_begin(url, arguments.phone):
            return _refuse("nothing was asked of the service")
        findings = asyncio.run(_findings(url, arguments, tell))
    except (_NothingThere, SettingsWrong) as error:
        return _refuse(str(error))
    except KeyboardInterrupt:
        print("consentui: stopped; what was turned on was withdrawn, where the service still answered", file=sys.stderr)
        return 130
    print_lines(_json_lines(url, findings) if arguments.is_json else _sum(findings))
    return 1 if any(finding.verdict.value == "fail" for finding in findings) else 0


class _NothingThere(Exception):
    """There is no consent service there; the text says what was found."""


async def _findings(url: str, arguments: argparse.Namespace, tell: Callable[[str], object]) -> list[Finding]:
    from consentui.adapters.http.service_clock import ServiceClock
    from consentui.adapters.http.tls import operator_tls
    from consentui.adapters.http.transport import HttpTransport
    from consentui.adapters.system.system_clock import SystemClock
    from consentui.conformance.suite import run_suite
    from consentui.conformance.visit import Visit

    clock = SystemClock()
    tls = None if arguments.ca is None else operator_tls(arguments.ca)
    transport = HttpTransport(url, ServiceClock(clock.monotonic_s), tls=tls, proxy=arguments.proxy)
    findings = []
    try:
        visit = Visit(transport, clock, lambda: str(uuid.uuid4()), _phone(arguments))
        await _require_service(visit, url)
        await _require_devices(visit, url)
        tell(_HEAD)
        async with contextlib.aclosing(run_suite(visit)) as suite:
            async for finding in suite:
                findings.append(finding)
                tell(_line(finding))
        return findings
    finally:
        await transport.close()


async def _require_service(visit: Visit, url: str) -> None:
    from consentui.conformance import published
    from consentui.conformance.check import Broken
    from consentui.domain.errors import ConsentError, ServiceUnreachable
    from consentui.wire.routes import API_VERSION

    try:
        service = await published.service(visit)
    except Broken as broken:
        raise _NothingThere(f"{url} is not a consent service: GET /v1/service: {broken}") from None
    except ServiceUnreachable:
        raise _NothingThere(f"{url} cannot be reached; `consentui doctor --service {url}` says why") from None
    except ConsentError as error:
        raise _NothingThere(f"{url} is not a consent service: GET /v1/service: {error}") from None
    if service.api_version != API_VERSION:
        raise _NothingThere(f"{url} speaks version {shown(service.api_version)} of the API, not {API_VERSION}")


async def _require_devices(visit: Visit, url: str) -> None:
    """Hardly anything can be checked without them. A service that registers none at all is one that fails."""
    from consentui.conformance import subjects
    from consentui.conformance.check import Broken, NotChecked
    from consentui.conformance.suite import leave
    from consentui.domain.errors import ConsentError

    try:
        for make in (subjects.device, subjects.stranger, subjects.passing_device):
            await make(visit)
    except NotChecked as reason:
        await leave(visit)
        raise _NothingThere(f"{url} registers no more devices now: {reason}") from None
    except (Broken, ConsentError):
        return
    except asyncio.CancelledError:
        await leave(visit)
        raise


def _phone(arguments: argparse.Namespace) -> Phone | None:
    from consentui.cli.sent_code import code_from, typed_code, words_of
    from consentui.conformance.visit import Phone

    if arguments.phone is None:
        return None
    if arguments.code_command is None:
        return Phone(arguments.phone, lambda: typed_code(sys.stdin))
    command = words_of(arguments.code_command)
    return Phone(arguments.phone, lambda: asyncio.to_thread(code_from, command))


def _is_on_this_computer(url: str) -> bool:
    return urlsplit(url).hostname in ("localhost", "127.0.0.1", "::1")


def _may_begin(url: str, phone: str | None) -> bool:
    words = _WHAT_IT_DOES.format(url=shown(url)) + ("\n" + _WITH_A_PHONE.format(phone=shown(phone)) if phone else "")
    print(words, file=sys.stderr)
    print("Begin? [y/N] ", end="", file=sys.stderr, flush=True)
    # A program without a standard input has nobody to ask.
    return sys.stdin is not None and sys.stdin.readline().strip().lower() in ("y", "yes")


def _say(line: str) -> None:
    print_lines([line])


def _say_nothing(line: str) -> None:
    """Programs read the whole at the end."""


def _line(finding: Finding) -> str:
    check = finding.check
    detail = f"{check.does}." if finding.verdict.value == "pass" else shown(finding.detail)
    return f"{_MARKS[finding.verdict.value]:4}  {check.name:{_NAMES_WIDE}}  {check.rules:5}  {detail}"


def _sum(findings: Sequence[Finding]) -> Iterator[str]:
    counts = {verdict: sum(finding.verdict.value == verdict for finding in findings) for verdict in _MARKS}
    yield ""
    yield f"{counts['pass']} passed, {counts['fail']} failed, {counts['not checked']} not checked"
    if counts["fail"]:
        yield "What each check stands for, and the usual mistakes: docs/service.md"


def _json_lines(url: str, findings: Sequence[Finding]) -> list[str]:
    checks = [
        {
            "check": finding.check.name, "rules": finding.check.rules.split(), "section": finding.check.section,
            "does": finding.check.does, "verdict": finding.verdict.value, "detail": finding.detail,
        }
        for finding in findings
    ]  # fmt: skip
    return [json.dumps({"service": url, "checks": checks}, indent=2)]


def print_openapi(arguments: argparse.Namespace) -> int:
    """Print the document, or write it to a file."""
    from consentui.runtime.resources import resource_folder
    from consentui.server.description import described_api

    text = json.dumps(json.loads(described_api(resource_folder("policy"))), ensure_ascii=True, indent=1)
    if arguments.out is None:
        print_lines([text])
        return 0
    try:
        arguments.out.write_text(text + "\n", encoding="ascii")
    except OSError as error:
        return _refuse(f"{shown(str(arguments.out))}: {error.strerror or type(error).__name__}")
    return 0


def _refuse(reason: str) -> int:
    print(f"consentui: {shown(reason)}", file=sys.stderr)
    return 2
