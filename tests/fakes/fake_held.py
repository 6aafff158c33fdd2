"""What the fake service holds of people: the rules that a client can notice; part of FakeBackend."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from consentui.domain.account import SubjectKind
from consentui.domain.errors import NotSignedIn, RequestRejected, RightsRefusal, RightsRefused
from consentui.domain.held_data import ContentEntry, ContentSlice, Holding, Profile, ProfileField
from consentui.domain.record import replace
from tests.fakes import samples
from tests.fakes.fake_service import FakeService

Result = TypeVar("Result")
PAGE = 50
FIXED = ("phone", "password")
IDENTITY = ("real_name", "id_number")
FIELDS = {
    **dict.fromkeys(("phone", "nickname", "picture", "password"), "account"),
    **dict.fromkeys(("gender", "birthday", "region", "introduction"), "profile_details"),
    **dict.fromkeys(IDENTITY, "identity_check"),
}


class FakeHeld:
    """`held_content`: what each subject has posted, newest first."""

    service_side: FakeService

    def __init__(self) -> None:
        self.held_content: dict[str, tuple[ContentEntry, ...]] = {}
        self._values: dict[tuple[str, str], str] = {}

    async def profile(self, token: str) -> Profile:
        return await self._request("profile", (token,), lambda: self._profile(self._owner(token)))

    async def change_profile(self, token: str, fields: Mapping[str, str]) -> Profile:
        def change() -> Profile:
            owner = self._owner(token)
            if set(fields) & set(FIXED):
                raise RightsRefused("fixed", RightsRefusal.FIELD_FIXED)
            if set(fields) - set(FIELDS) or len(set(IDENTITY) & set(fields)) == 1:
                raise RequestRejected("not such fields", 422, "invalid")
            for key, value in fields.items():
                self._put(owner, key, value)
            return self._tell(owner)

        return await self._request("change_profile", (token, dict(fields)), change)

    async def remove_field(self, token: str, field: str) -> Profile:
        def remove() -> Profile:
            owner = self._owner(token)
            if field in FIXED:
                raise RightsRefused("fixed", RightsRefusal.FIELD_FIXED)
            if field not in FIELDS:
                raise RequestRejected("no such field", 404, "not-found")
            for key in IDENTITY if field in IDENTITY else (field,):
                self._put(owner, key, None)
            return self._tell(owner)

        return await self._request("remove_field", (token, field), remove)

    async def content(self, token: str, cursor: str | None, kind: str | None) -> ContentSlice:
        def read() -> ContentSlice:
            mine = self.held_content.get(self._owner(token), ())
            wanted = [entry for entry in mine if kind in (None, entry.kind.value)]
            start = 0
            if cursor is not None:
                start = next((n for n, entry in enumerate(wanted) if entry.id == cursor), len(wanted) - 1) + 1
            page, rest = wanted[start : start + PAGE], wanted[start + PAGE :]
            return ContentSlice(tuple(page), page[-1].id if rest else None)

        return await self._request("content", (token, cursor, kind), read)

    async def delete_content(self, token: str, content_id: str) -> None:
        def delete() -> None:
            owner = self._owner(token)
            mine = self.held_content.get(owner, ())
            self.held_content[owner] = tuple(entry for entry in mine if entry.id != content_id)
            self._tell(owner)

        await self._request("delete_content", (token, content_id), delete)

    async def _request(self, name: str, sent: tuple[object, ...], apply: Callable[[], Result]) -> Result:
        answer: Result = await self._call(name, sent, apply)  # type: ignore[attr-defined]
        return answer

    def _owner(self, token: str) -> str:
        """Only an account has a profile."""
        subject = self.service_side.caller(token).subject
        if subject.kind is not SubjectKind.ACCOUNT:
            raise NotSignedIn("not with this token")
        return subject.id

    def _put(self, owner: str, key: str, value: str | None) -> None:
        """The nickname is the name of the account."""
        if key == "nickname":
            phone, account = next(item for item in self.service_side.accounts.items() if item[1].subject.id == owner)
            self.service_side.accounts[phone] = replace(account, display_name=value)
        elif value is None:
            self._values.pop((owner, key), None)
        else:
            self._values[owner, key] = value

    def _tell(self, owner: str) -> Profile:
        self._on_change(owner, "held")  # type: ignore[attr-defined]
        return self._profile(owner)

    def _profile(self, owner: str) -> Profile:
        account = next(a for a in self.service_side.accounts.values() if a.subject.id == owner)
        values = {key: value for (who, key), value in self._values.items() if who == owner}
        values["phone"] = account.masked_phone
        if account.display_name is not None:
            values["nickname"] = account.display_name
        shown = {key: f"{value[0]}••••" if key in IDENTITY else value for key, value in values.items()}
        fields = tuple(
            ProfileField(key, category, shown.get(key), key in IDENTITY, key not in FIXED, key not in FIXED)
            for key, category in FIELDS.items()
        )
        return Profile(fields, tuple(self._holding(owner, key, values) for key in samples.HELD))

    def _holding(self, owner: str, category: str, values: Mapping[str, str]) -> Holding:
        mine = self.held_content.get(owner, ())
        if category != "posts" or not mine:
            return Holding(category, sum(FIELDS[key] == category for key in values))
        by_kind: dict[str, int] = {}
        for entry in mine:
            by_kind[entry.kind.value] = by_kind.get(entry.kind.value, 0) + 1
        moments = [entry.at for entry in mine]
        return replace(Holding(category, len(mine), by_kind), oldest_at=min(moments), newest_at=max(moments))
