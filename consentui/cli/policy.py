"""`consentui policy show FILE`: prints how the importer reads an operator's policy, as a tree or as JSON."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from consentui.cli.plain_output import one_line, print_lines, shown

if TYPE_CHECKING:
    from consentui.domain.policy import Clause, Policy
    from consentui.policytext.edition import Edition

_MAX_PREVIOUS_BYTES = 64 * 1024 * 1024


def add_policy_commands(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds `policy` with its own commands; the chosen handler is `handler` of the parsed arguments."""
    policy = subparsers.add_parser("policy", help="look at a privacy policy as ConsentUI reads it")
    commands = policy.add_subparsers(dest="policy_command", metavar="COMMAND", required=True)
    show = commands.add_parser(
        "show",
        help="print sections, topics and clauses of a policy file with their ids",
        description="Reads a privacy policy (plain text or Markdown, UTF-8) and prints its sections, topics and "
        "clauses with their ids. Exit code 2 and one line on the error stream where that cannot be done.",
        epilog="The JSON holds `preamble` (clauses) and `sections`; a section has `clauses` of its own and `topics` "
        "with `clauses`; a clause has `items`. Sections and topics have `id` and `title`, clauses and items `id`, "
        "`label` (null where there is no letter or number) and `text`. With --previous there is also `retired_ids` "
        "where earlier editions used ids that nothing has any more: they are never given out again. Keep that file, it "
        "is the --previous of the next edition.",
    )
    show.add_argument("file", metavar="FILE", help="the policy")
    show.add_argument("--json", action="store_true", dest="is_json", help="print JSON")
    show.add_argument(
        "--previous", metavar="FILE.json", help="the edition before, as --json printed it: what stayed keeps its id"
    )
    show.set_defaults(handler=show_policy)


def show_policy(arguments: argparse.Namespace) -> int:
    """Prints the policy of `arguments.file`; 2 where it or `arguments.previous` cannot be read."""
    # Imported here: the window starts through the same command line and needs none of it.
    from consentui.domain.errors import PolicyTextError
    from consentui.policytext.importer import MAX_BYTES, import_policy_bytes

    named = arguments.file
    try:
        policy = import_policy_bytes(_content(arguments.file, MAX_BYTES))
        named = arguments.previous
        edition = _carried_on(policy, arguments.previous)
    except PolicyTextError as error:
        print(f"consentui: {one_line(named)}: {error}", file=sys.stderr)
        return 2
    return print_lines(_json_lines(edition) if arguments.is_json else _tree_lines(edition))


def _carried_on(policy: Policy, previous: str | None) -> Edition:
    from consentui.policytext.carry_on import carry_on
    from consentui.policytext.edition import Edition

    return Edition(policy) if previous is None else carry_on(policy, _edition(previous))


def _edition(path: str) -> Edition:
    from consentui.domain.errors import PolicyTextError
    from consentui.policytext.edition import edition_from_json

    data = _content(path, _MAX_PREVIOUS_BYTES)
    if len(data) > _MAX_PREVIOUS_BYTES:
        raise PolicyTextError("the file is larger than 64 MiB")
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise PolicyTextError("the file is not JSON as `policy show --json` prints it") from error
    return edition_from_json(value)


def _content(path: str, limit: int) -> bytes:
    """The file, or its first `limit` + 1 bytes."""
    from consentui.domain.errors import PolicyTextError

    try:
        with Path(path).open("rb") as file:
            return file.read(limit + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise PolicyTextError(f"the file cannot be read: {reason}") from error
    except ValueError as error:
        raise PolicyTextError("the file cannot be read: its name holds a zero byte") from error


def _json_lines(edition: Edition) -> Iterator[str]:
    # JSON is ASCII where the terminal or file is not UTF-8: every program reads that right.
    is_utf8 = sys.stdout.encoding.lower().replace("-", "") == "utf8"
    yield json.dumps(edition.as_json(), ensure_ascii=not is_utf8, indent=2)


def _tree_lines(edition: Edition) -> Iterator[str]:
    policy = edition.policy
    yield "Preamble"
    yield from _clause_lines(policy.preamble, "  ")
    for section in policy.sections:
        yield f"{section.id}  {shown(section.title)}"
        yield from _clause_lines(section.clauses, "  ")
        for topic in section.topics:
            yield f"  {topic.id}  {shown(topic.title)}"
            yield from _clause_lines(topic.clauses, "    ")
    topics = sum(len(section.topics) for section in policy.sections)
    clauses = list(policy.clauses())[len(policy.preamble) :]
    lettered = sum(clause.label is not None for clause in clauses)
    items = sum(len(clause.items) for clause in policy.clauses())
    yield (
        f"{len(policy.preamble)} in the preamble, {len(policy.sections)} sections, {topics} topics, "
        f"{lettered} clauses with a letter or number, {len(clauses) - lettered} without, {items} items"
    )


def _clause_lines(clauses: Sequence[Clause], indent: str) -> Iterator[str]:
    for clause in clauses:
        yield f"{indent}{clause.id}  {_labelled(clause.label, clause.text)}"
        for item in clause.items:
            yield f"{indent}  {item.id}  {_labelled(item.label, item.text)}"


def _labelled(label: str | None, text: str) -> str:
    return shown(text if label is None else f"({label}) {text}")
