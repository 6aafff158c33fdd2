"""`consentui policy import FILE --out FOLDER`: an edition to serve from a policy text, and a draft of its catalogue."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from consentui.cli.plain_output import one_line, print_lines, refused
from consentui.cli.policy.policy_files import edition_of, read_policy

if TYPE_CHECKING:
    from consentui.cli.policy.edition_writer import Told
    from consentui.policytext.edition import Edition


def add_import_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds `import`; the handler is `handler` of the parsed arguments."""
    bring_in = commands.add_parser(
        "import",
        help="make an edition to serve from a policy text, with a draft of its catalogue",
        description="Reads a privacy policy (plain text or Markdown, UTF-8) and writes an edition that `consentui "
        "serve --edition FOLDER` serves: the structured policy, and a draft of what people can decide, with "
        "permissions, purposes, recipients and their clauses found by words. Every guess is marked with a "
        "`to_confirm` line; a service does not start while one is left, but for a try-out with `serve --draft`. What "
        "the text does not state is said to be not stated. Exit code 2 and one line on the error stream where nothing "
        "could be written.",
        epilog="Nothing that is there is overwritten: a version is imported once for each language. The next version "
        "goes into the same folder with another --version, and with --previous FOLDER/VERSION/policy.LANG.json, so "
        "that clauses which stayed keep their ids.",
    )
    bring_in.add_argument("file", metavar="FILE", help="the policy")
    bring_in.add_argument("--out", metavar="FOLDER", type=Path, required=True, help="folder of the edition")
    bring_in.add_argument("--lang", metavar="TAG", help="language of the text (default: told from its words)")
    bring_in.add_argument("--version", metavar="NAME", help="version (default: as the text states it)")
    bring_in.add_argument(
        "--effective", metavar="DATE", type=_date, help="first day, as 2027-03-01 (default: as the text states it)"
    )
    bring_in.add_argument("--name", metavar="NAME", help="what the service is called (default: to be confirmed)")
    bring_in.add_argument(
        "--previous", metavar="FILE.json", help="the version before: what stayed keeps ids and entries"
    )
    bring_in.set_defaults(handler=import_policy_file)


def import_policy_file(arguments: argparse.Namespace) -> int:
    """Writes the edition and says what is in it; 2 where that cannot be done."""
    # Imported here: the window starts through the same command line and needs none of it.
    from consentui.cli.policy.edition_writer import write_edition
    from consentui.domain.errors import PolicyTextError

    named = arguments.file
    try:
        edition = read_policy(arguments.file).edition
        if arguments.previous is not None:
            named = arguments.previous
            edition = _carried_on(edition, arguments.previous)
            named = arguments.file
        told = _told(edition, arguments)
        lines = write_edition(arguments.out, edition, told)
    except PolicyTextError as error:
        return refused(named, error)
    except OSError as error:
        return refused(str(arguments.out), f"it cannot be written: {error.strerror or type(error).__name__}")
    print_lines([*map(one_line, lines), *_next_lines(arguments.out)])
    return 0


def _carried_on(edition: Edition, previous: str) -> Edition:
    from consentui.policytext.carry_on import carry_on

    return carry_on(edition.policy, edition_of(previous))


def _missing(*told: object) -> Iterator[str]:
    """All of it at once: nobody wants to be asked three times. `told`: language, version and day."""
    asked = (
        "the language of the text cannot be told: name it with --lang",
        "the text states no version: give one with --version",
        "the text states no day from which it applies: give it with --effective",
    )
    return (words for words, value in zip(asked, told, strict=True) if value is None)


def _told(edition: Edition, arguments: argparse.Namespace) -> Told:
    """What the operator or the text says; raises PolicyTextError where neither does."""
    from consentui.cli.policy.edition_writer import Told
    from consentui.domain.errors import PolicyTextError
    from consentui.policytext.drafting.stated import stated_in
    from consentui.policytext.passages import language_of
    from consentui.wire.base import is_language_tag, is_version_name

    stated = stated_in(edition.policy)
    language = arguments.lang or language_of(edition.policy)
    version = arguments.version or stated.version
    effective_on = arguments.effective or stated.effective_on
    if language is None or version is None or effective_on is None:
        raise PolicyTextError("; ".join(_missing(language, version, effective_on)))
    if not is_language_tag(language):
        raise PolicyTextError(f"{one_line(language)} is no language tag: write it as en or zh-Hans")
    if not is_version_name(version):
        raise PolicyTextError(f"a version is up to 32 letters, digits and . _ -, not {one_line(version)}")
    return Told(language, version, effective_on, arguments.name, stated.contact_email, arguments.previous)


def _next_lines(out: Path) -> list[str]:
    folder = one_line(str(out))
    return [
        "Check each entry that has a `to_confirm` line, then delete the line.",
        f"What is left, and what the text lacks:  consentui policy lint {folder}",
        f"Try it on this computer meanwhile:      consentui serve --edition {folder} --draft",
    ]


def _date(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("a day as 2027-03-01, please") from None
