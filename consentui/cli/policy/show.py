"""`consentui policy show FILE`: prints how the importer reads an operator's policy, as a tree or as JSON."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from consentui.cli.plain_output import print_lines, refused, shown
from consentui.cli.policy.policy_files import content, edition_of, json_text

if TYPE_CHECKING:
    from consentui.domain.policy import Clause, Policy
    from consentui.policytext.edition import Edition


def add_show_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds `show`; the handler is `handler` of the parsed arguments."""
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
        policy = import_policy_bytes(content(arguments.file, MAX_BYTES))
        named = arguments.previous
        edition = _carried_on(policy, arguments.previous)
    except PolicyTextError as error:
        return refused(named, error)
    return print_lines([json_text(edition.as_json())] if arguments.is_json else _tree_lines(edition))


def _carried_on(policy: Policy, previous: str | None) -> Edition:
    from consentui.policytext.carry_on import carry_on
    from consentui.policytext.edition import Edition

    return Edition(policy) if previous is None else carry_on(policy, edition_of(previous))


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
