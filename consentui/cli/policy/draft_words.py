"""What a draft catalogue says where the policy says nothing, in the languages there are word rules for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from consentui.policytext.drafting.draft import ClueKind, DraftWords
from consentui.policytext.passages import CHINESE, ENGLISH, word_language

if TYPE_CHECKING:
    from consentui.policytext.drafting.draft import Clue

_WORDS = {
    ENGLISH: DraftWords(
        permissions={
            "location": "Location",
            "camera": "Camera",
            "microphone": "Microphone",
            "contacts": "Contacts",
            "album": "Photo album",
        },
        no_feature_title="Not stated",
        no_feature="The policy names no feature that uses it.",
        no_reason="The policy does not say why.",
        facts={"account": "To make an account", "recipients": "Who else gets data", "storage": "How it is kept"},
    ),
    CHINESE: DraftWords(
        permissions={
            "location": "位置",
            "camera": "相机",
            "microphone": "麦克风",
            "contacts": "通讯录",
            "album": "相册",
        },
        no_feature_title="政策没有写明",
        no_feature="政策没有写明哪项功能会用到它。",
        no_reason="政策没有写明原因。",
        facts={"account": "创建账号", "recipients": "还有谁会得到数据", "storage": "如何保存"},
    ),
}
_TITLES = {ENGLISH: "Privacy policy", CHINESE: "隐私政策"}
_LONGEST_CLUE = 60


def draft_words(language: str) -> DraftWords:
    """Those of the language, English ones where there are none: then nothing is drafted."""
    return _WORDS[word_language(language) or ENGLISH]


def policy_title(language: str) -> str:
    """What stands over the text in the window."""
    return _TITLES[word_language(language) or ENGLISH]


def mark(clue: Clue) -> str:
    """The `to_confirm` line of an entry."""
    words = clue.words if len(clue.words) <= _LONGEST_CLUE else f"{clue.words[:_LONGEST_CLUE].rstrip()}…"
    why = {
        ClueKind.WORDS: f"Guessed from “{words}” in {clue.clause_id}.",
        ClueKind.REWORDED: f"{clue.clause_id} was reworded.",
        ClueKind.GONE: f"{clue.clause_id} is gone.",
        ClueKind.LEFT: "Not confirmed in the version before.",
    }[clue.kind]
    return f"{why} Check every line of this entry, then delete this one."
