"""The words by which a sentence names a device permission, and by which it says what the permission is used for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from consentui.policytext.passages import CHINESE, ENGLISH


@dataclass(frozen=True, slots=True)
class PermissionWords:
    """`strong` words name it by themselves, `weak` ones only in a sentence that asks for something."""

    key: str
    strong: str
    weak: str = ""


_WORDS = {
    ENGLISH: (
        PermissionWords(
            "location",
            r"\bGPS\b|\bgeo-?location\b|\bgeographic(?:al)? (?:position|location)|\b(?:precise|your|exact) (?:location|"
            r"position)\b|\blocation (?:permission|data|information)",
        ),
        PermissionWords("camera", r"\bcameras?\b"),
        PermissionWords("microphone", r"\bmicrophones?\b"),
        PermissionWords("contacts", r"\baddress ?books?\b|\bcontacts? (?:list|permission)s?\b", r"\bcontacts\b"),
        PermissionWords("album", r"\balbums?\b|\bphoto librar(?:y|ies)\b|\bgaller(?:y|ies)\b", r"\bphotos?\b"),
    ),
    CHINESE: (
        PermissionWords("location", r"GPS|定位|(?:地理|精确)位置|位置(?:信息|权限)"),
        PermissionWords("camera", r"相机|摄像头"),
        PermissionWords("microphone", r"麦克风"),
        PermissionWords("contacts", r"通讯录", r"联系人"),
        PermissionWords("album", r"相册", r"照片"),
    ),
}
_ASKING = {
    ENGLISH: r"\bpermissions?\b|\bauthori[sz]\w*|\ballow\w*|\baccess\b",
    CHINESE: r"权限|授权|允许|访问",
}
_FEATURE = {
    ENGLISH: r"\bfeatures?\b|\bfunctions?\b",
    CHINESE: r"功能|服务",
}
# Allowing is no use, and "to use the camera" is no reason.
_PURPOSE = {
    ENGLISH: r"\b(?:when|whenever|if|while) you (?!(?:have |expressly |explicitly )?(?:allow|agree|consent|permit|give|"
    r"authori|refuse|decline|do not))|\bso (?:that|you can)\b|\bin order to\b|\b(?:lets?|helps?) (?:you|us)\b|"
    r"\bfor (?!your |our |the |this |these |any |all |some |particular |certain |specific |example)[a-z]+ [a-z]+|"
    r"\bfor [a-z]+ing\b|"
    r"\bto (?!use |access |turn |read |be |your |the |this |that |a |us |you |our |it |them |any )[a-z]+",
    CHINESE: r"为了|用于|用来|以便|(?<!授权)(?<!同意)(?<!不需要)时，",
}
PERMISSION_KEYS = tuple(words.key for words in _WORDS[ENGLISH])


def permissions_in(sentence: str, language: str) -> dict[str, str]:
    """The permissions a sentence names, each with the first words that name it as they are printed."""
    is_asking = re.search(_ASKING[language], sentence, re.IGNORECASE) is not None
    found = {}
    for words in _WORDS[language]:
        pattern = f"{words.strong}|{words.weak}" if words.weak and is_asking else words.strong
        named = re.search(pattern, sentence, re.IGNORECASE)
        if named is not None:
            found[words.key] = named.group()
    return found


def names_feature(sentence: str, language: str) -> bool:
    """It speaks of a feature or function that exists."""
    return re.search(_FEATURE[language], sentence, re.IGNORECASE) is not None


def states_purpose(sentence: str, language: str) -> bool:
    """It says when or what for; a list that only says what is off by default does not."""
    return re.search(_PURPOSE[language], sentence, re.IGNORECASE) is not None
