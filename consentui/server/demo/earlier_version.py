"""The version before the first one of the edition: who decided under it is asked about what changed since."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from consentui.server.app import Desks
from consentui.server.demo.demo_clock import BEFORE, DemoClock
from consentui.server.demo.people import PEOPLE, PhoneInHand
from consentui.server.demo.text_outbox import TextOutbox
from consentui.server.edition import Edition
from consentui.server.edition_version import EditionVersion
from consentui.server.rules.publishing import kept_form, rebuilt
from consentui.server.storage.transaction import Transaction
from consentui.server.storage.version_storage import KeptVersion
from consentui.wire import codec, limits
from consentui.wire.change_messages import PolicyVersionRequest

VERSION = "3"
_BEGAN = dt.datetime(2025, 3, 1, tzinfo=dt.UTC)
_DECIDED_BEFORE_ITS_END = dt.timedelta(weeks=3)
_CLAUSE, _PURPOSE = "4.advertising.p1", "ads.show"


@dataclass(frozen=True, slots=True)
class _Words:
    """What the clause and the purpose said before, in one language."""

    clause: str
    explanation: str


_WORDS: Mapping[str, _Words] = {
    "en": _Words(
        "We may place advertisements for our own services in the app. If you do not like one, you can close it.",
        "Juniper may place advertisements for its own services in the app.",
    ),
    "zh-Hans": _Words(
        "我们可能会在本应用中投放我们自己服务的广告。如果不喜欢，你可以关闭广告。",
        "Juniper 可能会在应用中投放其自身服务的广告。",
    ),
}


def earlier_version(edition: Edition) -> EditionVersion | None:
    """As the first version, with advertisements for the operator's own services only. None for an edition that says
    nothing of them in a language we have words for, or whose first version begins on another side of our people's
    lives."""
    first = edition.versions[0]
    is_in_their_time = _BEGAN.date() < first.effective_on <= BEFORE.date()
    if not is_in_their_time or edition.version(VERSION) is not None:
        return None
    told = json.loads(codec.encode(kept_form(first)))
    if not [text for text in told["texts"] if _put_back(text)]:
        return None
    told |= {"version": VERSION, "effective_on": _BEGAN.date().isoformat(), "wording_clause_ids": []}
    request = codec.decode(json.dumps(told).encode(), PolicyVersionRequest, limits.POLICY_ANSWER_BODY_MAX)
    return rebuilt(request, first)[0]


async def live_under_it(desks: Desks, clock: DemoClock, outbox: TextOutbox) -> None:
    """Those who decided then did so by the rules of then; on the day of the next version what it touches is off."""
    core = desks.core
    earlier = earlier_version(core.edition)
    if earlier is None:
        return
    ended = dt.datetime.combine(core.edition.versions[0].effective_on, dt.time(), dt.UTC)
    clock.set(_BEGAN)
    await core.storage.run(lambda transaction: _keep(desks, transaction, earlier), is_writing=True)
    clock.set(ended - _DECIDED_BEFORE_ITS_END)
    for person in PEOPLE:
        if person.decided_earlier:
            phone = PhoneInHand(person, desks, outbox)
            await phone.sign_in()
            await phone.accept_policy()
            await phone.turn_on(person.decided_earlier)
            await phone.sign_out()
    clock.set(ended)
    await desks.sweep.look()


def _keep(desks: Desks, transaction: Transaction, earlier: EditionVersion) -> None:
    """Beside what is published: a demo that goes on, and its worker, read it there."""
    core = desks.core
    body = codec.encode(kept_form(earlier)).decode()
    core.versions.add(transaction, KeptVersion(earlier.version, core.clock.now(), body))
    transaction.after_commit.append(lambda: core.edition.publish(earlier))


def _put_back(text: dict[str, Any]) -> bool:
    """The words of before in one language; False where there are none or nothing has their place."""
    words = _WORDS.get(text["language"])
    text["catalogue"]["policy_version"] = VERSION
    clause = next((clause for clause in _clauses(text) if clause["id"] == _CLAUSE), None)
    purpose = next((entry for entry in text["catalogue"]["purposes"] if entry["key"] == _PURPOSE), None)
    if words is None or clause is None or purpose is None:
        return False
    clause["text"] = words.clause
    purpose["explanation"] = words.explanation
    return True


def _clauses(part: Any) -> list[dict[str, Any]]:
    """Every part of a text that has an id, however deep."""
    if isinstance(part, list):
        return [found for each in part for found in _clauses(each)]
    if not isinstance(part, dict):
        return []
    own = [part] if "id" in part and "text" in part else []
    return own + [found for each in part.values() for found in _clauses(each)]
