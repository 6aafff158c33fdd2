"""The made-up incident of the demo, in every language of the edition."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from consentui.server.demo.demo_clock import START
from consentui.wire.change_messages import IncidentRequest, IncidentTextRequest

_HAPPENED_ON = START.date() - dt.timedelta(days=3)
_ENGLISH = IncidentTextRequest(
    language="en",
    title="Some phone numbers were visible to others",
    what_happened="On 20 November, between 09:10 and 11:45, the profile pages of some people showed their phone number "
    "to other people who were signed in. The fault is mended. Nobody could sign in with it.",
    data=["Your phone number", "Your nickname and your picture beside it"],
    what_to_do=[
        "Be careful with calls and texts that claim to come from Juniper.",
        "Tell nobody a code that was sent to you. Juniper never asks for one by phone.",
        "Look at where you are signed in, and end what you do not know.",
    ],
    contact="privacy@juniper.example, with the words “phone numbers, November”",
)
_CHINESE = IncidentTextRequest(
    language="zh-Hans",
    title="部分手机号曾被他人看到",
    what_happened="11 月 20 日 09:10 至 11:45，部分用户的个人主页向其他已登录用户显示了手机号。故障已经修复。"
    "没有人可以借此登录。",
    data=["你的手机号", "旁边的昵称和头像"],
    what_to_do=[
        "对自称来自 Juniper 的电话和短信保持警惕。",
        "不要把发给你的验证码告诉任何人。Juniper 从不通过电话索要验证码。",
        "查看你在哪些设备上登录，结束你不认识的登录。",
    ],
    contact="privacy@juniper.example，并注明“手机号，十一月”",
)


def made_up_incident(languages: Sequence[str]) -> IncidentRequest:
    """As the operator would announce it; in English where we have no text of our own."""
    own = {text.language: text for text in (_ENGLISH, _CHINESE)}
    texts = [own.get(language) or _in(language) for language in languages]
    return IncidentRequest(id="phone-numbers-2026-11", happened_on=_HAPPENED_ON, texts=texts)


def _in(language: str) -> IncidentTextRequest:
    return IncidentTextRequest(
        language=language,
        title=_ENGLISH.title,
        what_happened=_ENGLISH.what_happened,
        data=_ENGLISH.data,
        what_to_do=_ENGLISH.what_to_do,
        contact=_ENGLISH.contact,
    )
