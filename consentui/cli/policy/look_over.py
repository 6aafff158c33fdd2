"""`consentui policy lint FILE|FOLDER`: what law and good practice want a policy to say, and it does not."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from consentui.cli.plain_output import one_line, print_lines, refused, shown
from consentui.cli.policy.lint_words import LINT_WORDS
from consentui.cli.policy.policy_files import ReadPolicy, json_text, read_policy
from consentui.runtime.typed_paths import is_folder

if TYPE_CHECKING:
    from consentui.cli.policy.edition_files import TextFiles
    from consentui.domain.canonical_json import Json
    from consentui.domain.catalogue import Catalogue
    from consentui.policytext.linting.policy_lint import Finding

_PLACES_SHOWN = 4


@dataclass(frozen=True, slots=True)
class _Looked:
    """One file and what was found in it."""

    path: str
    findings: tuple[Finding, ...]


def add_lint_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds `lint`; the handler is `handler` of the parsed arguments."""
    lint = commands.add_parser(
        "lint",
        help="say what a policy should state and does not",
        description="Looks for what data protection law and good practice want a privacy policy to state, and says "
        "what is missing and who asks for it. Of a folder that `policy import` made, the catalogue is looked over, "
        "too. Exit code 0 where nothing is missing, 1 where something is, 2 and one line on the error stream where "
        "the policy cannot be read.",
        epilog="The rules look for words, in English and Chinese. They cannot tell whether what the text says is true, "
        "enough, or lawful; somebody who knows the law has to.",
    )
    lint.add_argument("path", metavar="FILE|FOLDER", help="the policy, or the folder of an edition")
    lint.add_argument("--lang", metavar="TAG", help="language of the text, where it cannot be told (en, zh-Hans)")
    lint.add_argument("--json", action="store_true", dest="is_json", help="print JSON")
    lint.set_defaults(handler=lint_path)


def lint_path(arguments: argparse.Namespace) -> int:
    """Prints the findings; the exit code says whether there are any."""
    # Imported here: the window starts through the same command line and needs none of it.
    from consentui.domain.errors import PolicyTextError

    path = arguments.path
    try:
        looked = _folder(Path(path), arguments.lang) if is_folder(Path(path)) else [_file(path, arguments.lang)]
    except PolicyTextError as error:
        return refused(path, error)
    print_lines([json_text([_form(one) for one in looked])] if arguments.is_json else _lines(looked))
    return 1 if any(one.findings for one in looked) else 0


def _file(path: str, named: str | None) -> _Looked:
    read = read_policy(path)
    return _Looked(path, _policy_findings(read, named))


def _policy_findings(read: ReadPolicy, named: str | None) -> tuple[Finding, ...]:
    from consentui.domain.errors import PolicyTextError
    from consentui.policytext.linting.policy_lint import StatedBeside, lint_policy
    from consentui.policytext.passages import language_of, word_language

    tag = named or read.language or language_of(read.edition.policy)
    if tag is None:
        raise PolicyTextError("the language of the text cannot be told: name it with --lang")
    language = word_language(tag)
    if language is None:
        raise PolicyTextError(f"there are rules for English and Chinese only, not for {one_line(tag)}")
    beside = StatedBeside(read.version is not None, read.effective_on is not None)
    return lint_policy(read.edition.policy, language, beside)


def _folder(folder: Path, named: str | None) -> list[_Looked]:
    from consentui.cli.policy.edition_files import EDITION, newest_files
    from consentui.policytext.linting.catalogue_lint import NO_WORDS, unconfirmed_findings
    from consentui.policytext.linting.policy_lint import Finding

    files = newest_files(folder)
    service = files.listing.service
    empty = [name for name in ("name", "contact_email") if not getattr(service, name).strip()]
    unnamed = tuple(Finding(NO_WORDS, f"service/{name}") for name in empty)
    looked = [_Looked(str(folder / EDITION), (*unconfirmed_findings(files.unconfirmed), *unnamed))]
    first = next((text.catalogue for text in files.texts if text.catalogue is not None), None)
    for text in files.texts:
        looked.append(_Looked(text.policy_path, _policy_findings(text.policy, named or text.language)))
        if text.catalogue is None or first is None:
            continue
        looked.append(_Looked(text.catalogue_path, _catalogue_findings(text, first)))
    return looked


def _catalogue_findings(text: TextFiles, first: Catalogue) -> tuple[Finding, ...]:
    from consentui.policytext.linting.catalogue_lint import (
        lint_catalogue,
        other_language_findings,
        unconfirmed_findings,
    )
    from consentui.policytext.passages import word_language

    catalogue = text.catalogue
    if catalogue is None:
        return ()
    return (
        *unconfirmed_findings(text.unconfirmed),
        *lint_catalogue(catalogue, text.policy.edition.policy, word_language(text.language)),
        *other_language_findings(first, catalogue),
    )


def _form(looked: _Looked) -> dict[str, Json]:
    return {
        "file": one_line(looked.path),
        "findings": [
            {
                "key": finding.key,
                "subject": finding.subject,
                "sentence": _sentence(finding),
                "clause_ids": list(finding.clause_ids),
                "source": LINT_WORDS[finding.key].source,
            }
            for finding in looked.findings
        ],
    }


def _lines(looked: Sequence[_Looked]) -> Iterator[str]:
    from consentui.policytext.linting.catalogue_lint import TO_CONFIRM

    for one in looked:
        if one.findings:
            yield one_line(one.path)
        for finding in one.findings:
            yield f"  {finding.key}: {_sentence(finding)}"
            if finding.key == TO_CONFIRM:
                continue
            yield f"      Looked in: {_places(finding)}"
            yield f"      Source: {LINT_WORDS[finding.key].source}"
    count = sum(len(one.findings) for one in looked)
    if count:
        yield f"{count} findings." if count > 1 else "1 finding."
    else:
        yield "Nothing is missing that the rules look for."
    yield "The rules look for words. Whether what the text says is true, enough and lawful, they cannot tell."


def _sentence(finding: Finding) -> str:
    return shown(LINT_WORDS[finding.key].sentence.format(subject=finding.subject))


def _places(finding: Finding) -> str:
    from consentui.policytext.linting.policy_lint import POLICY_KEYS, STRUCTURE_KEYS

    named = ", ".join(finding.clause_ids[:_PLACES_SHOWN])
    if len(finding.clause_ids) > _PLACES_SHOWN:
        named += f" and {len(finding.clause_ids) - _PLACES_SHOWN} more"
    if finding.key in POLICY_KEYS and finding.key not in STRUCTURE_KEYS:
        return f"every clause; one would expect it in {named}" if named else "every clause"
    return named or "the entry itself"
