"""The page of a copy that people read: one HTML file that holds everything it needs, runs nothing and opens nothing."""

from __future__ import annotations

import datetime as dt
import html
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from consentui.domain.catalogue import Catalogue
from consentui.server.copies.sections import CopySection
from consentui.wire.base import AnswerMessage

_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color-scheme:light dark}"
    "table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.4rem .6rem;"
    "border-bottom:1px solid GrayText;overflow-wrap:anywhere;white-space:pre-wrap}h2{margin-top:2.5rem}"
)
# No script, no picture, no font, no form, no link: a reader that obeys it loads nothing whatever the text says.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


class PageWords:
    """The words of the page in one language, from the files beside the verify script."""

    def __init__(self, folder: Path, language: str) -> None:
        """English where the page does not speak this language."""
        path = folder / f"words.{language}.json"
        self.language = language if path.is_file() else "en"
        if not path.is_file():
            path = folder / "words.en.json"
        self._words: dict[str, Any] = json.loads(path.read_text("utf-8"))

    def said(self, key: str, **values: object) -> str:
        return str(self._words[key]).format(**values)

    def title(self, section: CopySection) -> str | None:
        """None for a category, which the catalogue has the words for."""
        return None if section.category is not None else str(self._words["sections"][section.name]["title"])

    def fields(self, section: CopySection) -> Mapping[str, str]:
        """What is shown of each entry, in this order, under these headings."""
        if section.category is None:
            fields: dict[str, str] = self._words["sections"][section.name]["fields"]
        else:
            fields = self._words["fields"][section.name.partition("-")[0]]
        return fields


class ReadableCopy:
    """One page; `catalogue` names purposes, recipients and categories as the person knows them."""

    def __init__(self, words: PageWords, catalogue: Catalogue) -> None:
        self._words = words
        self._titles = {purpose.key: purpose.title for purpose in catalogue.purposes}
        self._titles |= {recipient.id: recipient.name for recipient in catalogue.recipients}
        self._held = {category.key: category.title for category in catalogue.held_data}
        self._titles |= {field.key: field.title for category in catalogue.held_data for field in category.fields}

    def head(
        self, service_name: str, asked_at: dt.datetime, made_at: dt.datetime, chosen: Sequence[str]
    ) -> Iterator[bytes]:
        title = html.escape(self._words.said("title", name=service_name))
        yield (
            f'<!DOCTYPE html>\n<html lang="{html.escape(self._words.language)}"><head><meta charset="utf-8">'
            f'<meta http-equiv="Content-Security-Policy" content="{html.escape(_POLICY)}">'
            '<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width">'
            f"<title>{title}</title><style>{_STYLE}</style></head><body><h1>{title}</h1>\n"
        ).encode()
        said = [self._words.said("made", asked=_moment(asked_at), made=_moment(made_at))]
        if chosen:
            said.append(self._words.said("chosen", categories=", ".join(self._held.get(key, key) for key in chosen)))
        said += [self._words.said("still"), self._words.said("files")]
        for text in said:
            yield f"<p>{html.escape(text)}</p>\n".encode()

    def section(self, section: CopySection, entries: Sequence[AnswerMessage], count: int) -> Iterator[bytes]:
        """One table: the newest entries first."""
        fields = self._words.fields(section)
        title = self._words.title(section) or self._held.get(section.category or "", section.name)
        yield f"<h2>{html.escape(title)}</h2>\n".encode()
        if not entries:
            yield f"<p>{html.escape(self._words.said('none'))}</p>\n".encode()
            return
        if len(entries) < count:
            said = self._words.said("newest", shown=len(entries), count=count)
            yield f"<p>{html.escape(said)}</p>\n".encode()
        heads = "".join(f'<th scope="col">{html.escape(head)}</th>' for head in fields.values())
        yield f"<table><thead><tr>{heads}</tr></thead><tbody>\n".encode()
        for entry in entries:
            cells = "".join(f'<td dir="auto">{self._cell(field, getattr(entry, field))}</td>' for field in fields)
            yield f"<tr>{cells}</tr>\n".encode()
        yield b"</tbody></table>\n"

    def end(self) -> Iterator[bytes]:
        yield b"</body></html>\n"

    def _cell(self, field: str, value: object) -> str:
        if isinstance(value, bool):
            words = ("off", "on") if field == "value" else ("no", "yes")
            return html.escape(self._words.said(words[value]))
        if isinstance(value, dt.datetime):
            return html.escape(_moment(value))
        if isinstance(value, list):
            return html.escape(", ".join(str(item) for item in value))
        if isinstance(value, dict):
            return html.escape("\n".join(f"{self._titles.get(key, key)}: {text}" for key, text in value.items()))
        if field in ("purpose", "recipient", "field"):
            return html.escape(self._titles.get(str(value), str(value)))
        return "" if value is None else html.escape(str(value))


def _moment(moment: dt.datetime) -> str:
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%d %H:%M UTC")
