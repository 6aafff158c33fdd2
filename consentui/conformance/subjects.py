"""The suite's own subjects, and how one of them decides: devices that it registers, and an account."""

from __future__ import annotations

from consentui.adapters.http.transport import Answer
from consentui.conformance import published
from consentui.conformance.expectations import message, want
from consentui.conformance.visit import Visit
from consentui.domain.catalogue import Purpose
from consentui.wire import routes
from consentui.wire.grant_messages import GrantMessage, GrantsMessage
from consentui.wire.receipt_messages import ReceiptsMessage
from consentui.wire.session_messages import DeviceMessage

# The operating system, as a window would say; it tells an operator where these rows come from.
DEVICE_NAME = "Conformance check"


class Subject:
    """Whoever decides. `decided` holds every receipt this subject was given for a decision, in order."""

    def __init__(self, visit: Visit, subject_id: str, token: str) -> None:
        self._visit = visit
        self.id = subject_id
        self.token = token
        self.decided: dict[str, GrantMessage] = {}

    async def ask(self, method: str, path: str, body: object = None, headers: dict[str, str] | None = None) -> Answer:
        return await self._visit.ask(method, path, body, token=self.token, headers=headers)

    async def all_grants(self) -> GrantsMessage:
        return message(await self.ask("GET", routes.GRANTS), GrantsMessage)

    async def standing(self, purpose: Purpose) -> GrantMessage:
        found = [grant for grant in (await self.all_grants()).grants if grant.purpose == purpose.key]
        want(len(found) == 1, f"{purpose.key} once in GET {routes.GRANTS}", f"{len(found)} times")
        return found[0]

    async def words(self, purpose: Purpose) -> dict[str, object]:
        """What a grant of this purpose must say was on screen."""
        language = await published.first_language(self._visit)
        policy = await published.policy(self._visit, language)
        catalogue = await published.catalogue(self._visit)
        return {
            "policy_version": policy.version,
            "policy_hash": policy.policy_hash,
            "words_hash": catalogue.words_hash(purpose.key),
            "language": language,
        }

    async def put(self, purpose: Purpose, etag: str | None, op_id: str | None = None, **changed: object) -> Answer:
        """PUT as a window sends it; `etag` None leaves If-Match out, `op_id` "" leaves Idempotency-Key out."""
        headers = {} if op_id == "" else {routes.IDEMPOTENCY_KEY: op_id or self._visit.new_id()}
        if etag is not None:
            headers[routes.IF_MATCH] = etag
        body = {**await self.words(purpose), "method": "switch", **changed}
        return self._noted(await self.ask("PUT", routes.grant(purpose.key), body, headers))

    async def withdraw(self, purpose: Purpose, op_id: str | None = None, **more: object) -> Answer:
        body = {"op_id": op_id or self._visit.new_id(), **more}
        return self._noted(await self.ask("POST", routes.withdraw(purpose.key), body))

    async def off_tag(self, purpose: Purpose) -> str:
        """The entity tag of this purpose while it is off; it is withdrawn first where it is not."""
        standing = await self.standing(purpose)
        if standing.value != purpose.protective_value:
            standing = await self.turned_off(purpose)
        return standing.etag

    async def turned_on(self, purpose: Purpose) -> GrantMessage:
        return message(await self.put(purpose, await self.off_tag(purpose)), GrantMessage)

    async def turned_off(self, purpose: Purpose) -> GrantMessage:
        return message(await self.withdraw(purpose), GrantMessage)

    async def chain(self, query: str = "") -> ReceiptsMessage:
        return message(await self.ask("GET", routes.RECEIPTS + query), ReceiptsMessage)

    async def require_untouched(self, purpose: Purpose, etag: str, why: str) -> None:
        """Nothing was decided since `etag`."""
        now = await self.standing(purpose)
        want(now.etag == etag, f"nothing recorded ({why})", "a decision on record")

    def note(self, decided: GrantMessage) -> None:
        if decided.receipt is not None:
            self.decided.setdefault(decided.receipt, decided)

    def _noted(self, answer: Answer) -> Answer:
        if answer.status == 200:
            self.note(message(answer, GrantMessage))
        return answer


async def new_device(visit: Visit) -> Subject:
    answer = await visit.ask("POST", routes.DEVICES, {"device_name": DEVICE_NAME})
    made = message(answer, DeviceMessage, 201)
    return Subject(visit, made.subject.id, made.device_token)


async def device(visit: Visit) -> Subject:
    """The one that decides."""
    return await visit.once("a registered device", lambda: new_device(visit))


async def stranger(visit: Visit) -> Subject:
    """One that decides nothing: what belongs to `device` is nothing to it."""
    return await visit.once("a second registered device", lambda: new_device(visit))


async def passing_device(visit: Visit) -> Subject:
    """One that is signed off while its decision stands."""
    return await visit.once("a third registered device", lambda: new_device(visit))
