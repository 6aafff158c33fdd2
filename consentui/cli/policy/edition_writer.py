"""Writes one language of one version into the folder of an edition, with its draft catalogue; overwrites nothing."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from consentui.cli.policy.draft_words import draft_words, mark, policy_title
from consentui.cli.policy.edition_files import EDITION, read_catalogue, read_listing
from consentui.cli.policy.policy_files import MAX_JSON_BYTES, content, edition_of
from consentui.domain.errors import PolicyTextError
from consentui.policytext.drafting.carried import Before, carried
from consentui.policytext.drafting.draft import Draft
from consentui.policytext.drafting.draft_catalogue import draft_catalogue
from consentui.policytext.edition import Edition
from consentui.policytext.first_ids import slug
from consentui.policytext.same_shape import with_ids_of
from consentui.runtime.durable_file import write_durably
from consentui.wire import codec
from consentui.wire.catalogue_mapping import catalogue_to

_NO_NAME = "Unnamed service"
_MARK = "to_confirm"


@dataclass(frozen=True, slots=True)
class Told:
    """What is known of the text; `name` and `contact_email` are None where nobody said."""

    language: str
    version: str
    effective_on: dt.date
    name: str | None
    contact_email: str | None
    previous: str | None


def write_edition(out: Path, edition: Edition, told: Told) -> list[str]:
    """One line for each file that was written; raises PolicyTextError and OSError."""
    listing = _listing(out, told)
    folder = out / told.version
    policy_file, catalogue_file = (folder / f"{kind}.{told.language}.json" for kind in ("policy", "catalogue"))
    for path in (policy_file, catalogue_file):
        if path.exists():
            raise PolicyTextError(f"{path} is there already, and nothing is overwritten: delete it, or name another")
    edition = _like_other_languages(folder, edition, listing, told)
    draft = _draft(edition, told)
    catalogue = _catalogue_form(draft)
    _write(policy_file, _policy_form(edition, told))
    _write(catalogue_file, catalogue)
    # Last: a folder that names a version has it whole.
    _write(out / EDITION, listing)
    return [
        f"{out / EDITION}: service {listing['service']['name']}{_left(int(_MARK in listing['service']))}",
        f"{policy_file}: {_counts(edition)}",
        f"{catalogue_file}: {_entries(catalogue)}{_left(len(draft.clues))}",
    ]


def _listing(out: Path, told: Told) -> dict[str, Any]:
    """`edition.json` with this version and language in it; raises PolicyTextError where the two do not fit."""
    if not (out / EDITION).exists():
        form: dict[str, Any] = {"service": _service(told), "versions": []}
    else:
        read_listing(out)
        form = json.loads(content(str(out / EDITION), MAX_JSON_BYTES))
    day = told.effective_on.isoformat()
    for version in form["versions"]:
        if version["version"] == told.version:
            if version["effective_on"] != day:
                raise PolicyTextError(f"version {told.version} is there already, from {version['effective_on']} on")
            version["languages"] = list(dict.fromkeys([*version["languages"], told.language]))
            return form
    form["versions"].append({"version": told.version, "effective_on": day, "languages": [told.language]})
    return form


def _service(told: Told) -> dict[str, str]:
    guessed = [] if told.name else ["name"]
    guessed += ["contact_email (from the text)" if told.contact_email else "contact_email (the text has none)"]
    # The mark stands first, so that the line can be deleted and JSON is left.
    return {
        _MARK: f"Check {', '.join(guessed)}, id and jurisdiction (as CN; may stay empty), then delete this line.",
        "id": slug(told.name or "") or "service",
        "name": told.name or _NO_NAME,
        "contact_email": told.contact_email or "",
        "jurisdiction": "",
    }


def _like_other_languages(folder: Path, edition: Edition, listing: dict[str, Any], told: Told) -> Edition:
    """With the ids of a language of this version that is there already; raises PolicyTextError."""
    (version,) = (entry for entry in listing["versions"] if entry["version"] == told.version)
    other = next((language for language in version["languages"] if language != told.language), None)
    if other is None:
        return edition
    there = edition_of(str(folder / f"policy.{other}.json"))
    return Edition(with_ids_of(edition.policy, there.policy), there.retired_ids)


def _draft(edition: Edition, told: Told) -> Draft:
    """What is left to confirm beside the version before, where its catalogue lies with its policy."""
    draft = draft_catalogue(edition.policy, told.version, told.language, draft_words(told.language))
    if told.previous is None:
        return draft
    path = Path(told.previous)
    catalogue_file = path.with_name(path.name.replace("policy.", "catalogue.", 1))
    if catalogue_file == path or not catalogue_file.exists():
        return draft
    catalogue, marks = read_catalogue(catalogue_file)
    return carried(draft, edition.policy, Before(edition_of(told.previous).policy, catalogue, frozenset(marks)))


def _policy_form(edition: Edition, told: Told) -> dict[str, Any]:
    head = {
        "version": told.version,
        "language": told.language,
        "title": policy_title(told.language),
        "effective_on": told.effective_on.isoformat(),
    }
    return {**head, **edition.as_json(), "notes": {}}


def _catalogue_form(draft: Draft) -> dict[str, Any]:
    """The catalogue as it is served, each entry with its mark on top."""
    form: dict[str, Any] = json.loads(codec.encode(catalogue_to(draft.catalogue)))
    for part, entries in form.items():
        if isinstance(entries, list):
            form[part] = [_marked(part, entry, draft) for entry in entries]
    return form


def _marked(part: str, entry: dict[str, Any], draft: Draft) -> dict[str, Any]:
    clue = draft.clues.get(f"{part}/{entry.get('key', entry.get('id'))}")
    return entry if clue is None else {_MARK: mark(clue), **entry}


def _counts(edition: Edition) -> str:
    sections = edition.policy.sections
    topics = sum(len(section.topics) for section in sections)
    return f"{len(sections)} sections, {topics} topics, {len(list(edition.policy.clauses()))} clauses"


def _entries(form: dict[str, Any]) -> str:
    return ", ".join(_part_counts(form)) or "nothing found"


def _part_counts(form: dict[str, Any]) -> Iterator[str]:
    for part, entries in form.items():
        if isinstance(entries, list) and entries:
            yield f"{part} {len(entries)}"


def _left(count: int) -> str:
    return f"; {count} to confirm" if count else ""


def _write(path: Path, form: dict[str, Any]) -> None:
    write_durably(path, json.dumps(form, ensure_ascii=False, indent=2).encode() + b"\n")
