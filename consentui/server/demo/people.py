"""The demo's made-up people, and the phones in their hands: they decide by the same rules as everybody."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from consentui.domain.grant import Revision
from consentui.server.app import Desks
from consentui.server.demo.text_outbox import TextOutbox
from consentui.server.edition import EditionText, Words
from consentui.server.rules.answers import AnswerWish
from consentui.server.rules.decisions import GrantWish, WithdrawWish
from consentui.server.storage.transaction import Transaction
from consentui.wire import routes
from consentui.wire.demo_messages import DemoPersonMessage
from consentui.wire.grant_messages import GrantMessage
from consentui.wire.session_messages import TokensMessage

PHONE_NAME = "Pixel 9"
_TEXT_WAIT_S = 10.0
_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Somebody made up; `decided_on` is what they turned on before the demo begins, `decided_earlier` under the version
    before the one in force, `profile` what they filled in, `language` what they read (BCP 47, or empty)."""

    key: str
    name: str
    line: str
    phone: str
    decided_on: tuple[str, ...]
    profile: Mapping[str, str] = field(default_factory=dict)
    decided_earlier: tuple[str, ...] = ()
    language: str = ""


PEOPLE: tuple[DemoPerson, ...] = (
    DemoPerson(
        "mei_lin",
        "Mei Lin",
        "2 permissions on, policy change waiting",
        "+8613800134471",
        (
            *("recommend.activity", "cookies.memory", "share.orbit_games"),
            *("location.results", "location.post_place", "album.publish"),
        ),
        {"picture": "A green leaf on a white ground", "region": "Hangzhou"},
        decided_earlier=("ads.show",),
    ),
    DemoPerson("sam_okoro", "Sam Okoro", "New, nothing decided yet", "+447700900123", ()),
    DemoPerson(
        "layla_haddad",
        "Layla Haddad",
        "Arabic, right to left",
        "+971505550148",
        ("share.lark_social", "location.results"),
        {"gender": "Female", "introduction": "I take pictures of doors."},
        language="ar",
    ),
)
NOBODY = DemoPersonMessage(key="nobody", name="Nobody", line="Signed out, this device only", phone=None)


class PhoneInHand:
    """One person's own phone: signed in with a text-message code, keeps its refresh token in memory."""

    def __init__(self, person: DemoPerson, desks: Desks, outbox: TextOutbox) -> None:
        self.person = person
        self._desks = desks
        self._outbox = outbox
        self._tokens: TokensMessage | None = None

    @property
    def session_id(self) -> str | None:
        return None if self._tokens is None else self._tokens.session_id

    @property
    def subject_id(self) -> str:
        """Whose account it is; the phone has signed in."""
        return self._signed_in.account.subject.id

    @property
    def _signed_in(self) -> TokensMessage:
        if self._tokens is None:
            raise RuntimeError("the phone is not signed in")
        return self._tokens

    async def sign_in(self) -> None:
        """As any device does; the text goes to the phone itself and stays in no list."""
        before = self._outbox.count
        attempt = await self._desks.codes.send(self.person.phone)
        texts = await self._outbox.after(before, _TEXT_WAIT_S)
        self._tokens = await self._desks.sessions.sign_in(attempt.attempt_id, texts[-1].code, PHONE_NAME, None)
        subject_id, name = self._tokens.account.subject.id, self.person.name

        def name_account(transaction: Transaction) -> None:
            self._desks.core.people.name_account(transaction, subject_id, name)

        await self._desks.core.storage.run(name_account, is_writing=True)

    async def sign_out(self) -> None:
        """As its person does; the next order signs in anew."""
        tokens, self._tokens = self._signed_in, None
        await self._desks.sessions.sign_out(tokens.access_token)

    async def end_other_sessions(self) -> None:
        token = await self._access()
        for session in (await self._desks.sessions.sessions(token)).sessions:
            if not session.is_current:
                await self._desks.sessions.end(token, session.id)

    async def accept_policy(self) -> None:
        """The first answer to the version in force."""
        version = self._desks.core.edition.in_force(self._desks.core.today()).version
        wish = AnswerWish(version, routes.ACCEPTANCE, is_accepted=True, seen=None, words=None)
        await self._desks.policy.answer(await self._access(), wish)

    async def turn_on(self, purposes: Sequence[str]) -> None:
        token = await self._access()
        standing = {grant.purpose: grant for grant in (await self._desks.grants.all(token)).grants}
        for purpose in purposes:
            seen = Revision.parse(standing[purpose].etag)
            await self._desks.grants.grant(
                token, GrantWish(purpose, str(uuid.uuid4()), seen, self._words(purpose), "switch")
            )

    async def turn_off(self, purposes: Sequence[str]) -> None:
        wishes = [
            WithdrawWish(purpose, str(uuid.uuid4()), None, "switch", self._words(purpose)) for purpose in purposes
        ]
        await self._desks.grants.withdraw(await self._access(), wishes)

    async def fill_in(self, fields: Mapping[str, str]) -> None:
        """Fields of the profile, right after signing in."""
        await self._desks.held.change(self._signed_in.access_token, fields)

    async def change(self, purpose: str | None, value: bool | None) -> tuple[list[str], bool]:
        """What was changed, and to which value; `purpose` and `value` None leave the choice to this phone."""
        grants = (await self._desks.grants.all(await self._access())).grants
        by_purpose = {grant.purpose: grant for grant in grants}
        if purpose is None:
            purposes, is_on = self._favourite(grants)
        else:
            purposes, is_on = [purpose], by_purpose[purpose].value if purpose in by_purpose else False
        wanted = not is_on if value is None else value
        await (self.turn_on(purposes) if wanted else self.turn_off(purposes))
        return purposes, wanted

    def _favourite(self, grants: Sequence[GrantMessage]) -> tuple[list[str], bool]:
        """What was decided last among the permissions that are on, with the rest of it; else what was decided last."""
        decided = [grant for grant in grants if grant.recorded_at is not None and self._is_permission(grant.purpose)]
        newest = max(decided, key=lambda grant: (grant.value, grant.recorded_at), default=None)
        if newest is None:
            return ["microphone.publish"], False
        if not newest.value:
            return [newest.purpose], False
        permission = newest.purpose.partition(".")[0]
        return [g.purpose for g in grants if g.value and g.purpose.partition(".")[0] == permission], True

    def _is_permission(self, purpose: str) -> bool:
        return any(purpose in permission.purposes for permission in self._text()[1].catalogue.permissions)

    def _text(self) -> tuple[str, EditionText]:
        version = self._desks.core.edition.in_force(self._desks.core.today())
        return version.version, version.texts.get(_LANGUAGE) or next(iter(version.texts.values()))

    def _words(self, purpose: str) -> Words:
        version, text = self._text()
        words_hash = text.words_hashes[purpose]
        return Words(version, text.policy.policy_hash, words_hash, text.policy.language)

    async def _access(self) -> str:
        if self._tokens is None:
            await self.sign_in()
        else:
            self._tokens = await self._desks.sessions.refresh(self._tokens.refresh_token)
        return self._signed_in.access_token


async def prepare_people(desks: Desks, outbox: TextOutbox) -> dict[str, PhoneInHand]:
    """Sign every phone in and let its person decide; by the public rules, so every decision has a real receipt."""
    phones = {person.key: PhoneInHand(person, desks, outbox) for person in PEOPLE}
    for phone in phones.values():
        await phone.sign_in()
        if phone.person.profile:
            await phone.fill_in(phone.person.profile)
        if phone.person.decided_on:
            await phone.accept_policy()
        await phone.turn_on(phone.person.decided_on)
    outbox.clear()
    return phones
