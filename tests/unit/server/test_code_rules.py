"""Text-message codes, refresh tokens, rates and phone numbers as pure rules."""

from __future__ import annotations

import datetime as dt
import secrets
import subprocess
import sys

import phonenumbers
import pytest

from consentui.domain.account import CallingCode
from consentui.server.phone_numbers import is_phone_number
from consentui.server.randomness import SystemRandomness
from consentui.server.rules import codes, refresh
from consentui.server.rules.codes import CodeVerdict, SentCode, Tries
from consentui.server.rules.phones import is_e164, masked
from consentui.server.rules.rates import SlidingWindow
from consentui.server.rules.refresh import RefreshVerdict, ShownToken
from consentui.server.rules.tokens import code_hash, successor, token_hash
from consentui.server.settings import CALLING_CODES

NOW = dt.datetime(2026, 11, 23, 6, 2, tzinfo=dt.UTC)


def ago(seconds: float) -> dt.datetime:
    return NOW - dt.timedelta(seconds=seconds)


@pytest.mark.parametrize(
    ("sent", "wait_s"),
    [
        ([], 0),
        ([0], 60),
        ([59.5], 1),
        ([60], 0),
        ([3000, 2000, 1000, 100], 0),
        ([3000, 2000, 1000, 100, 61], 600),
        ([3599, 3000, 2000, 1000, 10], 50),
        ([3600, 3000, 2000, 1000, 100], 0),
        ([3500, 3000, 2500, 2000, 1500, 1000], 600),
    ],
)
def test_number_gets_one_text_a_minute_and_five_an_hour(sent: list[float], wait_s: int) -> None:
    assert codes.wait_before_send([ago(seconds) for seconds in sent], NOW) == wait_s


def sent_code(*, age_s: float = 0, is_used: bool = False) -> SentCode:
    return SentCode("try-1", "+8613800004471", "hash", ago(age_s), is_used)


@pytest.mark.parametrize(
    ("code", "is_match", "wrong", "verdict"),
    [
        (sent_code(), True, 0, CodeVerdict.RIGHT),
        (sent_code(), True, 4, CodeVerdict.RIGHT),
        (sent_code(), True, 5, CodeVerdict.USED_UP),
        (sent_code(), False, 0, CodeVerdict.WRONG),
        (sent_code(), False, 3, CodeVerdict.WRONG),
        (sent_code(), False, 4, CodeVerdict.USED_UP),
        (sent_code(age_s=299.9), True, 0, CodeVerdict.RIGHT),
        (sent_code(age_s=300), True, 0, CodeVerdict.EXPIRED),
        (sent_code(is_used=True), True, 0, CodeVerdict.EXPIRED),
        (None, False, 0, CodeVerdict.EXPIRED),
    ],
)
def test_code_is_judged_by_age_use_and_tries(
    code: SentCode | None, is_match: bool, wrong: int, verdict: CodeVerdict
) -> None:
    assert codes.judge(code, is_match, wrong, NOW) is verdict


def test_wrong_tries_count_until_the_number_has_rested() -> None:
    assert codes.wrong_so_far(None, NOW) == 0
    assert codes.wrong_so_far(Tries(3, ago(599)), NOW) == 3
    assert codes.wrong_so_far(Tries(5, ago(600)), NOW) == 0


@pytest.mark.parametrize(
    ("replaced_s", "left_s", "is_ended", "verdict"),
    [
        (None, 1, False, RefreshVerdict.ROTATE),
        (None, 0, False, RefreshVerdict.REFUSE),
        (None, 1, True, RefreshVerdict.REFUSE),
        (0, 1, False, RefreshVerdict.REPEAT),
        (30, 1, False, RefreshVerdict.REPEAT),
        (30.001, 1, False, RefreshVerdict.REVOKE_FAMILY),
        (30.001, 0, False, RefreshVerdict.REFUSE),
        (5, 1, True, RefreshVerdict.REFUSE),
    ],
)
def test_refresh_token_is_judged_by_its_rotation_and_its_session(
    replaced_s: float | None, left_s: float, is_ended: bool, verdict: RefreshVerdict
) -> None:
    replaced_at = None if replaced_s is None else ago(replaced_s)
    shown = ShownToken(replaced_at, NOW + dt.timedelta(seconds=left_s), is_ended)
    assert refresh.judge(shown, NOW) is verdict


def test_unknown_refresh_token_is_refused() -> None:
    assert refresh.judge(None, NOW) is RefreshVerdict.REFUSE


def test_successor_is_one_and_needs_secret_token_and_nonce() -> None:
    secret = secrets.token_bytes(32)
    following = successor(secret, "cr_a", "n-1")
    assert following == successor(secret, "cr_a", "n-1")
    others = {successor(secret, "cr_b", "n-1"), successor(secret, "cr_a", "n-2"), successor(b"x" * 32, "cr_a", "n-1")}
    assert following not in others and len(others) == 3
    assert len(following) <= 512


def test_stored_code_is_bound_to_attempt_and_secret() -> None:
    kept = {
        code_hash(b"k" * 32, "a", "123456"),
        code_hash(b"k" * 32, "b", "123456"),
        code_hash(b"l" * 32, "a", "123456"),
    }
    assert len(kept) == 3 and token_hash("123456") not in kept


def test_window_counts_each_caller_alone_and_slides() -> None:
    window = SlidingWindow(2, 60)
    assert [window.wait_s("a", 0), window.wait_s("a", 10), window.wait_s("a", 20), window.wait_s("b", 20)] == [
        0,
        0,
        40,
        0,
    ]
    assert [window.wait_s("a", 59.5), window.wait_s("a", 60), window.wait_s("a", 61)] == [1, 0, 9]


def test_window_without_a_limit_never_waits() -> None:
    window = SlidingWindow(0, 60)
    assert not any(window.wait_s("a", 0) for _ in range(1000))


def test_window_forgets_the_caller_longest_unseen() -> None:
    window = SlidingWindow(1, 60)
    for number in range(10_001):
        window.wait_s(str(number), 0)
    assert window.wait_s("10000", 0) == 60
    assert window.wait_s("0", 0) == 0


@pytest.mark.parametrize(
    ("phone", "shown"),
    [
        ("+8613800004471", "+86 138 •••• 4471"),
        ("+12025550143", "+1 202 •••• 0143"),
        ("+447700900123", "+44 770 •••• 0123"),
        ("+96170123456", "+961 •••• 56"),
        ("+999123456", "+9 •••• 56"),
    ],
)
def test_number_is_shown_with_its_middle_hidden(phone: str, shown: str) -> None:
    assert masked(phone, CALLING_CODES) == shown


@pytest.mark.parametrize(
    "phone", ["", "+", "13800004471", "+0123456789", "+12345", "+1234567890123456", "+86\u0661234567"]
)
def test_text_that_is_no_number_is_refused(phone: str) -> None:
    assert not is_e164(phone)
    assert not is_phone_number(phone)


@pytest.mark.parametrize(
    ("phone", "is_possible"), [("+8613800004471", True), ("+86138000", False), ("+9991234567", False)]
)
def test_number_is_judged_by_its_numbering_plan(phone: str, is_possible: bool) -> None:
    assert is_phone_number(phone) is is_possible


def test_number_without_the_extra_is_judged_by_its_form_alone() -> None:
    """In a process that has no such package: None in sys.modules is how Python says so."""
    program = (
        "import sys; sys.modules['phonenumbers'] = None; import consentui.server.phone_numbers as plans; "
        "print([plans.is_phone_number(text) for text in sys.argv[1:]])"
    )
    texts = ["+8613800004471", "+9991234567", "+86138", "13800004471"]
    done = subprocess.run([sys.executable, "-c", program, *texts], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[True, True, False, False]"


@pytest.mark.parametrize("code", CALLING_CODES, ids=lambda code: code.region)
def test_calling_code_has_the_digits_of_its_numbering_plan(code: CallingCode) -> None:
    plan = phonenumbers.PhoneMetadata.metadata_for_region(code.region)
    assert plan is not None and plan.mobile is not None
    lengths = [length for length in plan.mobile.possible_length if length + len(code.code) - 1 <= 15]
    assert (code.code, code.digits_min, code.digits_max) == (f"+{plan.country_code}", min(lengths), max(lengths))


def test_random_names_tokens_and_codes_have_their_form() -> None:
    randomness = SystemRandomness()
    made = {randomness.token("ca_") for _ in range(100)}
    assert len(made) == 100 and all(len(token) == 46 for token in made)
    assert all(len(randomness.digits(6)) == 6 for _ in range(1000))
    names = {randomness.name("dev") for _ in range(100)}
    assert len(names) == 100 and {len(name) for name in names} == {30}
