"""Text-message codes, to sign in or to prove who asks: sending one, and whose number a right one proves."""

from __future__ import annotations

import asyncio
import hmac
import logging

from consentui.server.core import ServiceCore
from consentui.server.phone_numbers import is_phone_number
from consentui.server.refusal import Refusal
from consentui.server.rules import codes, phones, tokens
from consentui.server.rules.codes import CodeUse, CodeVerdict, SentCode, Tries
from consentui.server.storage.transaction import Transaction
from consentui.server.texts import TextFailed, TextMessage, TextSender
from consentui.wire.limits import CODE_DIGITS, CODE_LIFETIME_S, CODE_RESEND_S, CODE_TRIES
from consentui.wire.problems import Problem
from consentui.wire.session_messages import CodeMessage

_log = logging.getLogger("consentui.server.codes")


class CodeDesk:
    """Owned by the service. The answer leaves before the text message does: it takes the same time for every number."""

    def __init__(self, core: ServiceCore, texts: TextSender) -> None:
        self._core = core
        self._texts = texts
        self._sending: set[asyncio.Task[None]] = set()

    async def send(self, phone: str, use: CodeUse = CodeUse.SIGN_IN) -> CodeMessage:
        if not is_phone_number(phone):
            raise Refusal(Problem.INVALID_PHONE)
        attempt_id = self._core.randomness.name(use.value)
        code = self._core.randomness.digits(CODE_DIGITS)
        await self._core.storage.run(
            lambda transaction: self._keep(transaction, phone, attempt_id, code), is_writing=True
        )
        task = asyncio.get_running_loop().create_task(self._hand_on(phone, code, use))
        self._sending.add(task)
        task.add_done_callback(self._sending.discard)
        return CodeMessage(
            attempt_id=attempt_id,
            valid_for_s=CODE_LIFETIME_S,
            resend_after_s=CODE_RESEND_S,
            masked_phone=phones.masked(phone, self._core.settings.calling_codes),
        )

    async def send_to_own(self, token: str) -> CodeMessage:
        """To the account's own number, as a proof that it is really the person; raises forbidden for a device."""

        def job(transaction: Transaction) -> str:
            caller, _ = self._core.callers.signed_in(transaction, token, self._core.clock.now())
            return self._core.people.account(transaction, caller.subject.id).phone

        return await self.send(await self._core.storage.run(job, is_writing=False), CodeUse.PROOF)

    def take(self, transaction: Transaction, attempt_id: str, code: str, use: CodeUse = CodeUse.SIGN_IN) -> str:
        """The number that this code proves; a job's part. Counts a wrong try, then raises code-wrong, code-expired
        or code-used-up."""
        now = self._core.clock.now()
        sent = self._core.codes.find(transaction, attempt_id)
        if sent is None or not attempt_id.startswith(f"{use.value}-"):
            raise Refusal(Problem.CODE_EXPIRED)
        wrong = codes.wrong_so_far(self._core.codes.tries(transaction, sent.phone), now)
        given = tokens.code_hash(self._core.keys.token_secret, attempt_id, code)
        verdict = codes.judge(sent, hmac.compare_digest(given, sent.code_hash), wrong, now)
        if verdict is CodeVerdict.RIGHT:
            self._core.codes.use(transaction, attempt_id, now)
            self._core.codes.set_tries(transaction, sent.phone, None)
            return sent.phone
        if verdict is CodeVerdict.EXPIRED:
            raise Refusal(Problem.CODE_EXPIRED)
        if wrong < CODE_TRIES:
            self._core.codes.set_tries(transaction, sent.phone, Tries(wrong + 1, now))
        if verdict is CodeVerdict.USED_UP:
            raise Refusal(Problem.CODE_USED_UP, retry_after_s=int(codes.REST.total_seconds()), tries_left=0)
        raise Refusal(Problem.CODE_WRONG, tries_left=CODE_TRIES - wrong - 1)

    async def close(self) -> None:
        """Wait for the texts on their way."""
        await asyncio.gather(*self._sending, return_exceptions=True)

    def _keep(self, transaction: Transaction, phone: str, attempt_id: str, code: str) -> None:
        now = self._core.clock.now()
        wait_s = codes.wait_before_send(self._core.codes.sent_at(transaction, phone, now), now)
        if wait_s:
            raise Refusal(Problem.BUSY, retry_after_s=wait_s)
        code_hash = tokens.code_hash(self._core.keys.token_secret, attempt_id, code)
        self._core.codes.add(transaction, SentCode(attempt_id, phone, code_hash, now, is_used=False))

    async def _hand_on(self, phone: str, code: str, use: CodeUse) -> None:
        settings = self._core.settings
        text = (settings.code_text if use is CodeUse.SIGN_IN else settings.proof_text).format(
            code=f"{code[:3]} {code[3:]}", name=self._core.edition.name, minutes=CODE_LIFETIME_S // 60
        )
        try:
            await self._texts.send(TextMessage(phone, text, code))
        except TextFailed:
            _log.warning("a text message could not be handed on")
