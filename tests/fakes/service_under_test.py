"""The real service in this process: real database, real rules, HTTP over ASGI; clock and text messages are ours."""

from __future__ import annotations

import asyncio
import datetime as dt
import uuid
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar
from urllib.parse import urlencode

import httpx

from consentui.domain.policy import PublishedPolicy
from consentui.server.app import Desks, create_app, make_desks
from consentui.server.edition import Edition, EditionVersion, edition_text
from consentui.server.opening import DatabasePlace, open_core
from consentui.server.randomness import Randomness, SystemRandomness
from consentui.server.rules.tokens import token_hash
from consentui.server.settings import ServiceSettings
from consentui.server.storage.transaction import Transaction
from consentui.server.texts import TextFailed, TextMessage
from tests.fakes import samples

START = dt.datetime(2026, 11, 23, 6, 2, tzinfo=dt.UTC)
PHONE = "+8613800004471"
OPERATOR_TOKEN = "co_" + 43 * "t"
Result = TypeVar("Result")


class ManualServiceClock:
    """Implements ServiceClock; wall time and monotonic time move together, and only when told to."""

    def __init__(self, start: dt.datetime = START) -> None:
        self.wall = start
        self.passed_s = 0.0

    def now(self) -> dt.datetime:
        return self.wall

    def monotonic_s(self) -> float:
        return self.passed_s

    def advance(self, seconds: float) -> None:
        self.wall += dt.timedelta(seconds=seconds)
        self.passed_s += seconds


class TextsInMemory:
    """Implements TextSender; keeps what was sent, or fails when told to."""

    def __init__(self) -> None:
        self.sent: list[TextMessage] = []
        self.is_failing = False

    async def send(self, message: TextMessage) -> None:
        if self.is_failing:
            raise TextFailed("told to")
        self.sent.append(message)

    def code_for(self, phone: str) -> str:
        return next(message.code for message in reversed(self.sent) if message.phone == phone)


def edition(*versions: tuple[str, dt.date]) -> Edition:
    """Sample texts in two languages; by default version 4 alone, long in force."""
    listed = versions or (("4", dt.date(2026, 9, 1)),)
    return Edition("juniper-test", "Juniper", "privacy@juniper.example", [_version(*entry) for entry in listed])


def _version(version: str, effective_on: dt.date) -> EditionVersion:
    texts = {}
    for language in ("en", "zh-Hans"):
        sample = samples.policy(language, version)
        policy = PublishedPolicy(version, language, sample.title, effective_on, sample.policy, sample.policy_hash)
        texts[language] = edition_text(policy, samples.catalogue(language, version))
    return EditionVersion(version, effective_on, texts)


class ServiceUnderTest:
    """Owned by one test (a `with` block); `restart` opens the same database again."""

    def __init__(
        self,
        url: str | Path,
        *,
        settings: ServiceSettings | None = None,
        texts_of: Edition | None = None,
        clock: ManualServiceClock | None = None,
        randomness: Randomness | None = None,
    ) -> None:
        self.url = f"sqlite:///{url / 'service.sqlite'}" if isinstance(url, Path) else url
        self.keys_file: Path | None = None
        self.settings = settings or ServiceSettings(operator_token_hash=token_hash(OPERATOR_TOKEN))
        self.edition = texts_of or edition()
        self.clock = clock or ManualServiceClock()
        self.randomness = randomness or SystemRandomness()
        self.texts = TextsInMemory()
        self._runner = asyncio.Runner()
        self.desks: Desks | None = None
        self._http: httpx.AsyncClient | None = None

    @property
    def database(self) -> Path:
        return Path(self.url.removeprefix("sqlite:///"))

    def open(self, *, is_restored: bool = False, may_make_keys: bool = False) -> None:
        place = DatabasePlace(self.url, self.keys_file, is_restored=is_restored, may_make_keys=may_make_keys)
        core = open_core(place, self.settings, self.edition, self.clock, self.randomness)
        self.desks = make_desks(core, self.texts)
        transport = httpx.ASGITransport(create_app(self.desks), client=("192.0.2.7", 5000))
        self._http = httpx.AsyncClient(transport=transport, base_url="http://service.test", trust_env=False)

    def close(self) -> None:
        if self.desks is not None:
            desks, self.desks = self.desks, None
            if self._http is not None:
                self._runner.run(self._http.aclose())
            self._runner.run(desks.codes.close())
            desks.core.storage.close()

    def restart(self, *, is_restored: bool = False) -> None:
        self.close()
        self.open(is_restored=is_restored)

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
        self._runner.close()

    @property
    def alive(self) -> Desks:
        assert self.desks is not None
        return self.desks

    @property
    def epoch(self) -> str:
        return self.alive.core.epoch

    def run(self, work: Any) -> Any:
        """Run a coroutine on the service's event loop."""
        return self._runner.run(work)

    def in_database(self, job: Any, *, is_writing: bool = False) -> Any:
        """Run a job on the storage thread."""
        return self.alive.core.storage.run_blocking(job, is_writing=is_writing)

    def ask(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        token: str | None = None,
        headers: Mapping[str, str] | None = None,
        content: bytes | None = None,
    ) -> httpx.Response:
        """One request; `content` sends bytes as they are, declared as JSON."""
        assert self._http is not None
        given = dict(headers or {})
        if token is not None:
            given["Authorization"] = f"Bearer {token}"
        if content is not None:
            given.setdefault("Content-Type", "application/json")
            answer: httpx.Response = self.run(self._http.request(method, path, content=content, headers=given))
        else:
            answer = self.run(self._http.request(method, path, json=body, headers=given))
        return answer

    def ask_at_once(self, count: int, method: str, path: str, body: object, headers: Mapping[str, str]) -> list[Any]:
        """The same request several times, all under way together."""
        http = self._http
        assert http is not None

        async def gather() -> list[httpx.Response]:
            asked = (http.request(method, path, json=body, headers=dict(headers)) for _ in range(count))
            return list(await asyncio.gather(*asked))

        return list(self.run(gather()))

    def new_device(self, name: str = "Linux") -> tuple[str, str]:
        """Subject id and token."""
        answer = self.ask("POST", "/v1/devices", {"device_name": name})
        assert answer.status_code == 201, answer.text
        return answer.json()["subject"]["id"], answer.json()["device_token"]

    def send_code(self, phone: str = PHONE) -> str:
        """The attempt id; the code lies in `texts` when this returns."""
        answer = self.ask("POST", "/v1/session/codes", {"phone": phone})
        assert answer.status_code == 202, answer.text
        self.run(self.alive.codes.close())
        return str(answer.json()["attempt_id"])

    def sign_in(self, phone: str = PHONE, device: str = "Linux", device_token: str | None = None) -> dict[str, Any]:
        """The tokens message of a new session."""
        wanted = {"attempt_id": self.send_code(phone), "code": self.texts.code_for(phone), "device_name": device}
        answer = self.ask("POST", "/v1/session", wanted, token=device_token)
        assert answer.status_code == 201, answer.text
        return dict(answer.json())

    def grants(self, token: str) -> dict[str, Any]:
        """What stands, by purpose."""
        answer = self.ask("GET", "/v1/grants", token=token)
        assert answer.status_code == 200, answer.text
        return {grant["purpose"]: grant for grant in answer.json()["grants"]}

    def words(self, purpose: str, language: str = "en", version: str = "4") -> dict[str, str]:
        """What a grant of this purpose must say was on screen."""
        found = self.edition.version(version)
        assert found is not None
        text = found.texts[language]
        return {
            "policy_version": version,
            "policy_hash": text.policy.policy_hash,
            "words_hash": text.words_hashes[purpose],
            "language": language,
        }

    def grant(
        self, token: str, purpose: str, etag: str | None = None, op_id: str | None = None, **changed: str
    ) -> httpx.Response:
        """PUT as a window does it; `etag` None asks for what stands first, "" sends no If-Match."""
        headers = {"Idempotency-Key": op_id or new_op()}
        etag = self.grants(token)[purpose]["etag"] if etag is None else etag
        if etag:
            headers["If-Match"] = etag
        body = {**self.words(purpose), "method": "switch", **changed}
        return self.ask("PUT", f"/v1/grants/{purpose}", body, token=token, headers=headers)

    def withdraw(self, token: str, purpose: str, op_id: str | None = None, **more: object) -> httpx.Response:
        body = {"op_id": op_id or new_op(), **more}
        return self.ask("POST", f"/v1/grants/{purpose}/withdraw", body, token=token)

    def off(self, key: str, op_id: str | None = None) -> httpx.Response:
        return self.ask("POST", "/v1/off", {"op_id": op_id or new_op()}, headers={"Authorization": f"Off {key}"})

    def share(self, subject: str, purpose: str = "location.results", **more: object) -> httpx.Response:
        """Report, as the operator's systems do, that data went to a recipient now."""
        body: dict[str, object] = {"subject": subject, "purpose": purpose, "recipient": "maps"}
        body["categories"] = ["GPS position"]
        body["at"] = self.clock.now().isoformat()
        return self.ask("POST", "/v1/operator/sharings", {**body, **more}, token=OPERATOR_TOKEN)

    def record(self, subject: str, record_id: str, **more: object) -> httpx.Response:
        """Report, as the operator's systems do, that they hold a post of this person."""
        return self.records({"subject": subject, "id": record_id, **more})

    def records(self, *records: Mapping[str, object]) -> httpx.Response:
        """The same for several at once, each a post unless it says otherwise."""
        post = {"category": "posts", "kind": "post", "at": self.clock.now().isoformat(), "fields": {"text": "Hello"}}
        body = {"records": [{**post, **record} for record in records]}
        return self.ask("POST", "/v1/operator/records", body, token=OPERATOR_TOKEN)

    def activity(self, token: str, **query: object) -> dict[str, Any]:
        """One page of what happened."""
        answer = self.ask("GET", f"/v1/activity?{urlencode(query)}", token=token)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def count(self, table: str) -> int:
        """Rows of a table, read by a job of our own."""

        def job(transaction: Transaction) -> int:
            transaction._cursor.execute(f"SELECT count(*) FROM {table}")  # noqa: S608
            return int(transaction._cursor.fetchone()[0])

        return int(self.in_database(job))


def new_op() -> str:
    return str(uuid.uuid4())


def problem(answer: httpx.Response) -> str:
    """The short name of the problem an answer carries; fails for an answer that is none."""
    assert answer.headers["content-type"] == "application/problem+json", answer.text
    said = answer.json()
    assert said["status"] == answer.status_code
    return str(said["type"]).removeprefix("urn:consentui:problem:")
