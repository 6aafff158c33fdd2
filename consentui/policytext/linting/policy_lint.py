"""What a policy text lacks: the word rules, and the rules that lay clauses beside each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from consentui.domain.policy import Policy
from consentui.policytext.linting.time_words import PERIOD
from consentui.policytext.linting.word_rules import WORD_RULES
from consentui.policytext.passages import CHINESE, ENGLISH, Passage, passages_of
from consentui.policytext.permission_words import PERMISSION_KEYS, names_feature, permissions_in, states_purpose

FEATURE, PURPOSE, PER_CATEGORY = "permission-feature", "permission-purpose", "retention-per-category"
STRUCTURE_KEYS = (FEATURE, PURPOSE, PER_CATEGORY)
POLICY_KEYS = (*(rule.key for rule in WORD_RULES), *STRUCTURE_KEYS)
_COLLECT = {
    ENGLISH: r"\bwe (?:will |may |also )*(?:collect|read|obtain|record)\b|\bwe (?:will |may )?keep a record\b",
    CHINESE: r"(?:我们)?(?:会|可能会|将)?(?:收集|读取|获取)",
}
_NOT_COLLECT = {ENGLISH: r"\bnot collect", CHINESE: r"(?:不会|不)收集"}
_UNTIL = {
    ENGLISH: r"\b(?:kept|keep|retain\w*|stor(?:e|ed)|hold|held|delet\w+)\b",
    CHINESE: r"保存|保留|存储|留存|删除",
}
_CRITERION = {
    ENGLISH: r"\buntil (?:you|your)\b|\bas long as (?:you|your|the)\b|\bwhen you (?:close|delete|leave)\b",
    CHINESE: r"直到|为止|期间",
}
_ALL = {
    ENGLISH: r"\ball (?:other|the|your|personal)\b|\beverything\b|\bany other\b",
    CHINESE: r"所有|全部|其他(?:个人)?信息",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is missing or wrong: `subject` names what (a permission, an entry), `clause_ids` where one would
    look for it, or where it stands."""

    key: str
    subject: str | None = None
    clause_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StatedBeside:
    """What is published with the text and so needs no place in it."""

    has_version: bool = False
    has_effective_date: bool = False


def lint_policy(policy: Policy, language: str, beside: StatedBeside | None = None) -> tuple[Finding, ...]:
    """Every finding, in the order of the rules; `language` is one that `word_language` gives."""
    passages = passages_of(policy)
    return (*_word_findings(passages, language, beside or StatedBeside()), *_structure_findings(passages, language))


def _word_findings(passages: Sequence[Passage], language: str, beside: StatedBeside) -> Iterator[Finding]:
    stated = {"version": beside.has_version, "effective-date": beside.has_effective_date}
    for rule in WORD_RULES:
        if stated.get(rule.key) or not rule.is_asked(passages, language):
            continue
        if not rule.is_stated(passages, language):
            yield Finding(rule.key, None, rule.places(passages, language))


def _structure_findings(passages: Sequence[Passage], language: str) -> Iterator[Finding]:
    for permission in PERMISSION_KEYS:
        yield from _permission_findings(passages, language, permission)
    yield from _category_findings(passages, language)


def _permission_findings(passages: Sequence[Passage], language: str, permission: str) -> Iterator[Finding]:
    named = [
        (passage.clause_id, sentence)
        for passage in passages
        for sentence in passage.sentences
        if permission in permissions_in(sentence, language)
    ]
    if not named or any(states_purpose(sentence, language) for _, sentence in named):
        return
    has_feature = any(names_feature(sentence, language) for _, sentence in named)
    places = tuple(dict.fromkeys(clause_id for clause_id, _ in named))
    yield Finding(PURPOSE if has_feature else FEATURE, permission, places)


def _category_findings(passages: Sequence[Passage], language: str) -> Iterator[Finding]:
    """Asked only where some period is given: without any, `retention-figures` says it all."""
    keeping = [
        (passage, sentence)
        for passage in passages
        for sentence in passage.sentences
        if re.search(_UNTIL[language], sentence, re.IGNORECASE)
        and re.search(f"{PERIOD[language]}|{_CRITERION[language]}", sentence, re.IGNORECASE)
    ]
    has_figure = any(re.search(PERIOD[language], sentence, re.IGNORECASE) for _, sentence in keeping)
    if not has_figure or any(re.search(_ALL[language], sentence, re.IGNORECASE) for _, sentence in keeping):
        return
    covered = {passage.clause_id for passage, _ in keeping}
    bare = tuple(p.clause_id for p in passages if p.clause_id not in covered and _collects(p, language))
    if bare:
        yield Finding(PER_CATEGORY, None, bare)


def _collects(passage: Passage, language: str) -> bool:
    return any(
        re.search(_COLLECT[language], sentence, re.IGNORECASE)
        and not re.search(_NOT_COLLECT[language], sentence, re.IGNORECASE)
        for sentence in passage.sentences
    )
