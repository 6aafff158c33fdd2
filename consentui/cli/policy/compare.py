"""`consentui policy diff A B`: what a new version of a policy changes, clause by clause, in plain words."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from consentui.cli.plain_output import print_lines, refused, shown
from consentui.cli.policy.policy_files import ReadPolicy, json_text, read_policy
from consentui.runtime.typed_paths import is_folder

if TYPE_CHECKING:
    from consentui.domain.canonical_json import Json
    from consentui.domain.policy import Policy
    from consentui.policytext.clause_changes import ClauseChange
    from consentui.policytext.titles import Retitled

_WORDS = {"added": "New", "removed": "Gone", "reworded": "Reworded", "moved": "Moved"}


@dataclass(frozen=True, slots=True)
class _Compared:
    """Two versions with the same ids, and what differs."""

    old: Policy
    new: Policy
    changes: tuple[ClauseChange, ...]
    titles: tuple[Retitled, ...]
    moved: frozenset[str]

    def is_same(self) -> bool:
        return not self.changes and not self.titles


def add_diff_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds `diff`; the handler is `handler` of the parsed arguments."""
    diff = commands.add_parser(
        "diff",
        help="say what another version of a policy changes",
        description="Compares two versions of a policy clause by clause: what is new, gone, reworded or moved. Words "
        "that went stand as [-words-], words that came as {+words+}. Exit code 0 where the texts are the same, 1 "
        "where they differ, 2 and one line on the error stream where one cannot be read.",
        epilog="A version is a policy text, the JSON of `policy show --json`, or the folder of an edition (its newest "
        "version counts). Clauses of two JSON files are told by their ids; those of a text are found by their words.",
    )
    diff.add_argument("old", metavar="A", help="the version before")
    diff.add_argument("new", metavar="B", help="the version after")
    diff.add_argument("--lang", metavar="TAG", help="which language of an edition folder (default: its first)")
    diff.add_argument("--json", action="store_true", dest="is_json", help="print JSON")
    diff.set_defaults(handler=diff_policies)


def diff_policies(arguments: argparse.Namespace) -> int:
    """Prints the changes; the exit code says whether there are any."""
    # Imported here: the window starts through the same command line and needs none of it.
    from consentui.domain.errors import PolicyTextError

    named = arguments.old
    try:
        old = _version(arguments.old, arguments.lang)
        named = arguments.new
        new = _version(arguments.new, arguments.lang)
    except PolicyTextError as error:
        return refused(named, error)
    compared = _compared(old, new)
    print_lines([json_text(_form(compared))] if arguments.is_json else _lines(compared))
    return 0 if compared.is_same() else 1


def _version(path: str, language: str | None) -> ReadPolicy:
    from consentui.cli.policy.edition_files import newest_files
    from consentui.domain.errors import PolicyTextError

    if not is_folder(Path(path)):
        return read_policy(path)
    texts = newest_files(Path(path)).texts
    for text in texts:
        if language in (None, text.language):
            return text.policy
    raise PolicyTextError(f"the newest version is not there in {language}")


def _compared(old: ReadPolicy, new: ReadPolicy) -> _Compared:
    from consentui.policytext.carry_on import carry_on
    from consentui.policytext.clause_changes import clause_changes
    from consentui.policytext.difference import difference
    from consentui.policytext.titles import retitled

    before, after = old.edition.policy, new.edition.policy
    if old.is_text or new.is_text:
        # Ids by place say nothing about which clause is which.
        after = carry_on(after, old.edition).policy
    moved = frozenset(difference(before, after).moved)
    return _Compared(before, after, clause_changes(before, after), retitled(before, after), moved)


def _form(compared: _Compared) -> dict[str, Json]:
    changes: list[Json] = [
        {
            "clause_id": change.clause_id,
            "kind": change.kind.value,
            "is_moved": change.clause_id in compared.moved,
            "before": change.before,
            "after": change.after,
        }
        for change in compared.changes
    ]
    titles: list[Json] = [{"id": title.id, "before": title.before, "after": title.after} for title in compared.titles]
    return {"changes": changes, "titles": titles}


def _lines(compared: _Compared) -> Iterator[str]:
    if compared.is_same():
        yield "The texts are the same."
        return
    for title in compared.titles:
        yield f"New title, {title.id}"
        yield from (f"  {line}" for line in _marked(title.before, title.after))
    for change in compared.changes:
        yield from _change_lines(change, is_moved=change.clause_id in compared.moved)
    kinds = [change.kind.value for change in compared.changes]
    counts = [f"{kinds.count(kind)} {word.lower()}" for kind, word in _WORDS.items()]
    yield ", ".join([*counts, f"{len(compared.titles)} titles"])


def _change_lines(change: ClauseChange, *, is_moved: bool) -> Iterator[str]:
    word = _WORDS[change.kind.value]
    is_both = is_moved and word == "Reworded"
    yield f"{word}{' and moved' if is_both else ''}, {change.clause_id}"
    if word == "Moved":
        return
    lines: Sequence[str] = _marked(change.before, change.after)
    yield from (f"  {line}" for line in lines)


def _marked(before: str | None, after: str | None) -> list[str]:
    """The words before and after, those that differ marked; a clause that only came or went stands as it is."""
    from consentui.policytext.word_marks import marked_words

    if before is None or after is None:
        return [shown(line) for line in (before or after or "").split("\n")]
    went = "".join(f"[-{run.text}-]" if run.is_new else run.text for run in marked_words(after, before))
    came = "".join(f"{{+{run.text}+}}" if run.is_new else run.text for run in marked_words(before, after))
    return [
        *(f"was: {line}" for line in shown(went).split("\n")),
        *(f"now: {line}" for line in shown(came).split("\n")),
    ]
