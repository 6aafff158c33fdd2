"""The words by which a draft recognises choices, data, recipients and cases without consent, in each language."""

from __future__ import annotations

import re
from collections.abc import Sequence

from consentui.policytext.linting.time_words import PERIOD
from consentui.policytext.linting.word_rules import WORD_RULES
from consentui.policytext.passages import CHINESE, ENGLISH, Passage

SENSITIVE = {ENGLISH: r"\bsensitive\b", CHINESE: r"敏感"}
# Which group of choices a clause belongs to: the first that fits.
CHOICES = {
    ENGLISH: (
        ("cookies", r"\bcookies?\b"),
        ("see", r"\badvertis\w+|\bads?\b"),
        ("see", r"\b(?:we|app|client|service) (?:may |will |also )*recommend|\bpersonali[sz]ed?\b"),
        ("linked", r"\bthird-party (?:account|platform|product)s?\b|\baccount (?:of|with) another\b"),
        (
            "abroad",
            r"\babroad\b|\boverseas\b|\bcross-border\b|\bthird countr|\boutside (?:the|of) \w+ (?:Union|country)",
        ),
    ),
    CHINESE: (
        ("cookies", r"Cookie"),
        ("see", r"广告"),
        ("see", r"向[你您]推荐|个性化"),
        ("linked", r"第三方(?:账[号户]|平台|产品)|其他平台的账[号户]"),
        ("abroad", r"境外|跨境|出境"),
    ),
}
# The clause itself says that one may say no.
MAY_SAY_NO = {
    ENGLISH: r"\bwith your consent\b|"
    r"\byou (?:can|may)\b[^.]{0,200}\b(?:refuse|close|disable|turn|opt|decline|switch)\b|"
    r"\b(?:refus|declin)\w+|\byou (?:can|may) (?:also )?choose\b|\bif you wish\b|\boptional\b",
    CHINESE: r"经[你您]同意|[你您](?:可以|能)[^。]{0,100}(?:拒绝|关闭|停用)|拒绝|按自己的需要|可选",
}
COLLECTS = {
    ENGLISH: r"\bwe (?:will |may |also )*(?:collect|process|read|obtain|record|get)\b|"
    r"\byou (?:can|may) (?:also )?(?:fill in|create)\b|\b(?:give|provide) (?:us |your )",
    CHINESE: r"收集|读取|获取|取得|填写|提供",
}
SHARES = {
    ENGLISH: r"\bshar(?:e|es|ed|ing)\b|\bdisclos\w+|\bpass\w* on\b|\bsend\w* to\b",
    CHINESE: r"共享|分享给|披露|提供给",
}
NO_CONSENT = {
    ENGLISH: r"\bwithout (?:your |the )?(?:consent|authori[sz]ation)|"
    r"\bnot (?:require|need) (?:your )?(?:consent|authori)",
    CHINESE: r"(?:无需|不需要|不必)[^。]{0,100}(?:同意|授权)",
}
OTHERS = {ENGLISH: r"\bother (?:users|people|members)\b", CHINESE: r"其他(?:用户|人)"}
# Recipients the text only describes: the id, and the words.
CLASSES = {
    ENGLISH: (
        ("affiliates", r"\baffiliate[sd]?\b(?: (?:companies|compan\w+))?|\brelated parties\b"),
        ("partners", r"\bpartners\b"),
        ("service_providers", r"\bservice providers\b|\bprocessors\b"),
        ("advertisers", r"\badvertisers\b"),
        ("third_parties", r"\bthird[- ]part(?:y|ies)\b"),
    ),
    CHINESE: (
        ("affiliates", r"关联(?:公司|方)"),
        ("partners", r"合作(?:方|伙伴)"),
        ("service_providers", r"服务(?:提供商|商)|受托(?:方|人)"),
        ("advertisers", r"广告主"),
        ("third_parties", r"第三方"),
    ),
}
NAMES = {
    ENGLISH: r"(?-i:(?:\bwith|\bto|\bproviders? ?[(（]|[(（]|\bsuch as|\bincluding)\s*"
    r"(?P<names>[A-Z][\w.&-]+(?: (?:[A-Z][\w.&-]+))*(?:(?:,| and) (?:with )?[A-Z][\w.&-]+(?: [A-Z][\w.&-]+)*)*))",
    CHINESE: r"(?:提供方|提供商|服务商|合作方|第三方)[（(](?P<names>[^）)]{1,60})[）)]",
}
NAME_BREAK = {ENGLISH: r",? and (?:with )?|, ", CHINESE: r"[、，和及]\s*"}
# Capitals that are no names.
NO_NAME = frozenset({"GPS", "SDK", "SDKs", "API", "APIs", "We", "You", "The", "This", "If", "IP", "Cookies", "I"})
DATA = {
    ENGLISH: (
        r"(?:mobile )?phone numbers?",
        r"e-?mail addresse?s?",
        r"(?:delivery|postal|home) address(?:es)?",
        r"(?:real|full|first|last|your) names?",
        r"nicknames?",
        r"avatars?",
        r"profile pictures?",
        r"passwords?",
        r"gender",
        r"birthdays?|dates? of birth",
        r"(?:ID|identity) (?:card )?numbers?",
        r"IP address(?:es)?",
        r"hardware models?",
        r"device identifiers?",
        r"unique device identifiers?",
        r"IMEI",
        r"operating system version(?: number)?",
        r"base stations?",
        r"WLAN access points?",
        r"Bluetooth",
        r"search (?:keywords?|terms)(?: information)?",
        r"search history",
        r"(?:usage|service|operation|activity) logs?",
        r"log (?:information|records)",
        r"posts?",
        r"comments?",
        r"likes",
        r"GPS(?: information| data)?",
        r"location information",
        r"installed app(?:lication)?s?",
        r"crash(?:es| reports)?",
        r"bank (?:card|account) numbers?",
        r"images?",
        r"audio",
        r"video",
        r"address book",
        r"device status",
    ),
    CHINESE: (
        r"手机号码?",
        r"邮箱",
        r"(?:真实)?姓名",
        r"昵称",
        r"头像",
        r"密码",
        r"性别",
        r"生日",
        r"地区",
        r"身份证号码?",
        r"IP 地址",
        r"硬件型号|设备型号",
        r"设备标识符?",
        r"识别码",
        r"操作系统版本号?",
        r"基站",
        r"WLAN 接入点",
        r"蓝牙",
        r"搜索关键词",
        r"搜索历史",
        r"日志(?:信息|记录)?",
        r"评论",
        r"点赞",
        r"GPS 信息",
        r"位置信息",
        r"已安装的应用",
        r"崩溃",
        r"图片",
        r"音频",
        r"视频",
        r"通讯录",
        r"设备状态",
    ),
}
FACTS = {
    ENGLISH: (
        ("account", r"\bregist(?:er|ration)\b|\bcreate an account\b|\bmake an account\b"),
        ("recipients", SHARES[ENGLISH]),
        ("storage", r"\b(?:stor(?:e|ed)|kept|keep|retain\w*)\b"),
    ),
    CHINESE: (("account", r"注册"), ("recipients", SHARES[CHINESE]), ("storage", r"存储|保存|保留")),
}
_KEEPS = {ENGLISH: r"\b(?:kept|keep|retain\w*|stor(?:e|ed)|delet\w+)\b", CHINESE: r"保存|保留|存储|删除"}


def fits(pattern: str, text: str) -> bool:
    """Whether the pattern is found, whatever the letter case."""
    return re.search(pattern, text, re.IGNORECASE) is not None


def first_fit(pattern: str, sentences: Sequence[str]) -> str | None:
    """The first sentence in which the pattern is found."""
    return next((sentence for sentence in sentences if fits(pattern, sentence)), None)


def refusal_of(passage: Passage, language: str) -> str | None:
    """The sentence that says what happens if one refuses."""
    rule = next(rule for rule in WORD_RULES if rule.key == "refusal")
    return next((sentence for sentence in passage.sentences if rule.fits(sentence, language)), None)


def period_of(passage: Passage, language: str) -> str | None:
    """The sentence that says how long something is kept, where it has a figure."""
    kept = (sentence for sentence in passage.sentences if fits(_KEEPS[language], sentence))
    return next((sentence for sentence in kept if fits(PERIOD[language], sentence)), None)


def data_in(passage: Passage, language: str) -> tuple[str, ...]:
    """The data a clause names, as printed there, each once."""
    found: dict[str, tuple[int, str]] = {}
    for pattern in DATA[language]:
        bounded = rf"\b(?:{pattern})\b" if language == ENGLISH else f"(?:{pattern})"
        named = re.search(bounded, passage.text, re.IGNORECASE)
        if named is not None:
            word = named.group()[:1].upper() + named.group()[1:]
            found.setdefault(word.lower(), (named.start(), word))
    longest = [entry for key, entry in found.items() if not any(key != other and key in other for other in found)]
    return tuple(word for _, word in sorted(longest))


def is_sensitive(passage: Passage, language: str) -> bool | None:
    """True where the clause says so, else not stated."""
    return True if fits(SENSITIVE[language], passage.text) else None
