"""`consentui explain REFERENCE|FILE`: in plain words what a reference means, or what a saved receipt proves."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from consentui.cli.plain_output import one_line, print_lines
from consentui.runtime.typed_paths import is_file, is_folder

if TYPE_CHECKING:
    from consentui.domain.error_reference import ErrorReference

_WIDTH = 100


def add_explain_command(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds `explain`; the handler is `handler` of the parsed arguments."""
    parser = subparsers.add_parser(
        "explain",
        help="say what a reference from the window means, or what a saved file proves",
        description="A reference (GCG-00G) stands beside every error in the window. It says what kind of error it was, "
        "where and about when; nothing about the person. A file is one that Save receipt, Export or Save certificate "
        "made. Works without the service and without a network. Exit code 0; 1 where something in the file does not "
        "hold; 2 and one line on the error stream where it is neither a reference nor such a file.",
    )
    parser.add_argument("what", metavar="REFERENCE|FILE", nargs="+", help="the reference, or the file")
    parser.add_argument("--keys", metavar="JWKS.json", help="check a file with these keys, not with those in it")
    parser.set_defaults(handler=explain)


def explain(arguments: argparse.Namespace) -> int:
    """Print it; the exit code as the description says."""
    # Imported here: the window starts through the same command line and needs none of it.
    from consentui.domain.error_reference import NotAReference, read_reference

    what = " ".join(arguments.what)
    if is_file(Path(what)):
        from consentui.cli.explain_file import explain_file

        return explain_file(what, arguments.keys)
    try:
        reference = read_reference(what)
    except NotAReference as error:
        where = "" if _looks_read_out(what) else "there is no such file, and "
        why = f"{where}it is no reference: {error}"
        if what and is_folder(Path(what)):
            why = "it is a folder; name the file in it"
        print(f"consentui: {one_line(what)}: {why}", file=sys.stderr)
        return 2
    print_lines(_lines(reference, dt.datetime.now(dt.UTC)))
    return 0


def _looks_read_out(what: str) -> bool:
    return len(what) <= _LONGEST_REFERENCE and not set(what) & set("/\\.")


_LONGEST_REFERENCE = 12


def _lines(reference: ErrorReference, now: dt.datetime) -> Iterator[str]:
    from consentui.cli.advice_words import ADVICE, CHANGED_AT, PLACES, TELL_AT
    from consentui.cli.kind_words import MEANS

    advice, means = MEANS[reference.kind]
    words = ADVICE[advice]
    yield f"{reference.text}: {reference.kind.name.lower().replace('_', ' ')}, {PLACES[reference.place]}"
    yield _when(reference, now)
    parts = (
        ("What the person saw", words.saw),
        ("What it means", means),
        ("What was changed, and what not", CHANGED_AT.get((advice, reference.place), words.changed)),
        ("What to tell the person", TELL_AT.get((advice, reference.place), words.tell)),
        ("What you can check", words.check),
    )
    for title, text in parts:
        yield ""
        yield title
        yield from _wrapped(text)


def _when(reference: ErrorReference, now: dt.datetime) -> str:
    from consentui.domain.error_reference import QUARTER, ROUND

    began = reference.last_at(now)
    if began is None:
        return "The time is not in this reference."
    ended = began + QUARTER
    return (
        f"Between {began:%H:%M} and {ended:%H:%M} UTC on {began.day} {began:%B %Y} "
        f"(or {ROUND.days} days and {ROUND.seconds // 3600} hours before)"
    )


def _wrapped(text: str) -> list[str]:
    import textwrap

    return textwrap.wrap(text, _WIDTH, initial_indent="  ", subsequent_indent="  ")
