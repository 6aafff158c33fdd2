"""The word rules of the lint: for each thing a policy should state, the words by which a sentence states it.

A thing is stated where one sentence fits one of the alternatives (an entry of a list together with the sentence that
opens the list), and it fits an alternative where every pattern of it
is found in the sentence, whatever the letter case. `near` finds the clauses in which it would be expected: the finding
names them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from consentui.policytext.linting.time_words import DATE, PERIOD
from consentui.policytext.passages import CHINESE, ENGLISH, Passage

Alternatives = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class WordRule:
    """One thing to state, in every language there are words for; `asked_where` limits it to texts that name that."""

    key: str
    words: Mapping[str, Alternatives]
    near: Mapping[str, str]
    asked_where: Mapping[str, str] | None = None

    def is_asked(self, passages: Sequence[Passage], language: str) -> bool:
        """Whether this text has to state it at all."""
        if self.asked_where is None:
            return True
        pattern = re.compile(self.asked_where[language], re.IGNORECASE)
        return any(pattern.search(passage.text) for passage in passages)

    def is_stated(self, passages: Sequence[Passage], language: str) -> bool:
        return any(self.fits(sentence, language) for passage in passages for sentence in passage.in_full())

    def fits(self, sentence: str, language: str) -> bool:
        """Whether this sentence states it."""
        return any(
            all(re.search(pattern, sentence, re.IGNORECASE) for pattern in patterns)
            for patterns in self.words[language]
        )

    def places(self, passages: Sequence[Passage], language: str) -> tuple[str, ...]:
        """The clauses in which it would be expected, by their titles and words."""
        pattern = re.compile(self.near[language], re.IGNORECASE)
        return tuple(p.clause_id for p in passages if pattern.search(p.title) or pattern.search(p.text))


def _rule(
    key: str,
    english: Alternatives,
    chinese: Alternatives,
    near: tuple[str, str],
    asked_where: tuple[str, str] | None = None,
) -> WordRule:
    where = None if asked_where is None else {ENGLISH: asked_where[0], CHINESE: asked_where[1]}
    return WordRule(key, {ENGLISH: english, CHINESE: chinese}, {ENGLISH: near[0], CHINESE: near[1]}, where)


_EMAIL = r"[\w.+-]+@[\w-]+\.[\w.]+"
_WITHDRAW = (
    r"\bwithdraw\w*|\brevok\w*|\btake (?:it|that|this|them|your consent) back|\bopt out|\bturn(?:ed)? (?:it )?off"
)
_HOW = r"\bsettings\b|\bmenu\b|\bpage\b|\bswitch\b|\bbutton\b|\be-?mail\b|\bwrit(?:e|ing) to\b|\bcontacting\b|@"
_COMPANY = r"(?-i:\b(?!The |This |Our )[A-Z][\w&'’.-]*,? (?:Ltd|Limited|Inc|LLC|LLP|GmbH|AG|plc|Corporation|Company)\b)"
_IN_FORCE = (
    r"\beffective|\bin force|\btakes? effect|\bapplies (?:from|since)|\bvalid (?:from|since)|"
    r"\blast (?:updated|changed|revised)"
)
_REFUSE = r"\brefus\w+|\bdeclin\w+|\bdo not (?:give|allow|agree|provide)|\bif you say no\b|\bchoose not to\b"
_THEN = r"\bcannot\b|\bcan't\b|\bnot be able|\bunable\b|\baffect\w*|\bnot available|\bunavailable|\bstill\b|\bno longer"
_CLOSE_ACCOUNT = (
    r"\b(?:delet|clos|cancel|remov)\w* (?:your|the|an|my|this|their) (?:\w+ )?account|\baccount (?:deletion|closure)"
)
_YOU_CAN = r"\byou (?:can|may)\b|\bright (?:to|of)\b|\bentitled\b|\bask us\b"
_ZH_YOU_CAN = r"[你您](?:还|也)?(?:可以|有权|能)"
_CONTACT_NEAR = (r"contact|e-?mail", r"联系")
_RIGHTS_NEAR = (r"\brights\b|\bcontact\b", r"权利|联系")
_CHANGE = r"\bchang\w*|\bupdat\w*|\bamend\w*|\brevis\w*|\bnew (?:purpose|version)"

WHO_RULES = (
    _rule(
        "controller-name",
        (
            (r"\bcontroller\b",),
            (r"\bpersonal information (?:handler|processor)\b",),
            (_COMPANY,),
        ),
        ((r"个人信息处理者|数据控制者|(?:有限|股份|责任)公司|运营主体|运营者[是为：:]",),),
        (r"\bwho we are\b|contact|\bcompany\b", r"我们是谁|联系|公司"),
    ),
    _rule(
        "controller-address",
        (
            (r"\b(?:registered|postal|business|office|our) address\b|\b(?:registered|head) office\b",),
            (r"(?-i:\b(?:[A-Z]\w+ ){1,4}(?:Street|Road|Avenue|Lane|Square|Quay)\b)",),
        ),
        ((r"(?:注册|办公|通信|通讯|联系|邮寄|经营)地址",),),
        _CONTACT_NEAR,
    ),
    _rule(
        "contact",
        ((_EMAIL,), (r"\bcontact form\b",), (r"(?:phone|call)\D{0,20}\+?\d[\d ()-]{6,}",)),
        ((_EMAIL,), (r"(?:电话|热线)\D{0,6}\+?\d[\d -]{6,}",)),
        _CONTACT_NEAR,
    ),
    _rule(
        "data-protection-officer",
        (
            (r"\bdata protection officer\b|\bDPO\b|\bprivacy officer\b",),
            (r"\b(?:person|officer) (?:in charge of|responsible for) (?:the )?(?:protection of )?personal",),
        ),
        ((r"(?:个人信息|数据|隐私)保护(?:负责人|官|专员)",),),
        _CONTACT_NEAR,
    ),
    _rule(
        "authority",
        ((r"\bcomplain\w*|\blodge\b", r"\bauthorit\w+|\bcommissioner\b|\bregulator|\bombuds|\bagency\b"),),
        ((r"投诉|举报|申诉", r"监管|网信|主管|保护机构|部门|监督机构"),),
        (r"contact|authorit|regulator", r"联系|监管"),
    ),
)
WHEN_RULES = (
    _rule(
        "version",
        ((r"\bversion (?:no\.? |number )?v?\d",), (r"\bv\d+\.\d",)),
        ((r"版本(?:号)?[：:\s为是]*v?\d|第\s*[\d一二三四五六七八九十]+\s*版",),),
        (r"\bthis (?:privacy )?policy\b", r"本政策"),
    ),
    _rule(
        "effective-date",
        ((_IN_FORCE, DATE[ENGLISH]),),
        ((r"生效|施行|实施|更新|修订", DATE[CHINESE]),),
        (r"\bthis (?:privacy )?policy\b", r"本政策"),
    ),
    _rule(
        "response-time",
        ((r"\brespon[ds]|\banswer|\brepl(?:y|ies)\b|\bact on\b|\bget back to\b|\bdeal with\b", PERIOD[ENGLISH]),),
        ((r"答复|回复|回信|响应|处理|反馈", PERIOD[CHINESE]),),
        _CONTACT_NEAR,
    ),
    _rule(
        "retention-figures",
        ((r"\bke(?:ep|pt)\b|\bretain\w*|\bstor(?:e|ed|age)\b|\bdelet\w+|\beras\w+|\bh(?:o|e)ld\b", PERIOD[ENGLISH]),),
        ((r"保存|保留|存储|留存|删除", PERIOD[CHINESE]),),
        (r"\bretain\w*|\bstorage (?:time|period)|\bfor as long as\b|\bkept until\b", r"期限|保留|保存"),
    ),
    _rule(
        "changes",
        (
            (_CHANGE, r"\btell\b|\binform\w*|\bnotif\w+|\bannounc\w+|\bconsent\b|\bask you again"),
            (r"\b(?:inform|tell|notify) you again\b",),
        ),
        ((r"变更|更新|修改|修订|变化|再次", r"通知|告知|公告|同意"),),
        (r"\bchang", r"变化|变更|更新"),
    ),
)
WHAT_RULES = (
    _rule(
        "legal-basis",
        (
            (r"\b(?:legal|lawful) bas[ei]s\b|\blegitimate interests?\b|\bbased on your consent\b",),
            (r"\bnecessary (?:for|to) \w+", r"\bcontract\b"),
        ),
        ((r"合法性基础|法律依据|正当利益|基于[你您]的同意|合同所必需",),),
        (r"\bconsent\b", r"同意"),
    ),
    _rule(
        "recipients",
        ((r"\bshar(?:e|es|ed|ing)\b|\brecipients?\b|\bthird[- ]part(?:y|ies)\b|\bprocessors?\b|\bpass\w* on to\b",),),
        ((r"共享|分享给|第三方|接收方|委托处理",),),
        (r"\bshar|\bpartner", r"共享|第三方"),
    ),
    _rule(
        "transfers",
        (
            (r"\babroad\b|\boverseas\b|\boutside (?:the|of|our)\b|\bthird countr|\bcross-border|\bother countries\b",),
            (r"\btransfer\w* (?:\w+ )?to (?:the )?(?-i:[A-Z])|\bstandard contractual clauses\b",),
        ),
        ((r"境外|跨境|出境|海外",),),
        (r"\bstor(?:e|ed|age)\b", r"存储"),
    ),
    _rule(
        "age",
        (
            (r"\bchild(?:ren)?\b|\bminors?\b|\bguardians?\b|\byears? (?:old|of age)\b",),
            (r"\b(?:under|below|over) (?:the age of )?(?:\d\d|thirteen|fourteen|sixteen|eighteen)\b",),
        ),
        ((r"儿童|未成年|周岁|监护人",),),
        (r"\bregist|\baccount\b", r"注册|账[号户]"),
    ),
    _rule(
        "automated-decisions",
        ((r"\bautomat(?:ed|ic(?:ally)?) (?:individual )?(?:decision|decid|process|mean)|\bprofiling\b|\balgorithm",),),
        ((r"自动化决策|用户画像|算法",),),
        (r"\brecommend|\bpersonali[sz]", r"推荐|个性化"),
    ),
    _rule(
        "refusal",
        ((_REFUSE, _THEN),),
        ((r"拒绝|不同意|不提供|不授权", r"无法|不能|影响|照常|不再"),),
        (r"\brefus\w+|\bpermissions?\b", r"拒绝|权限"),
    ),
    _rule(
        "security",
        ((r"\bencrypt\w*|\banonymi[sz]\w*|\bsecurity (?:measures|mechanisms?)|\bauthori[sz]ed (?:staff|person\w*)",),),
        ((r"加密|匿名化|安全措施|安全防护|访问控制",),),
        (r"\bsecur\w+|\bprotect\w*", r"安全|保护"),
    ),
)
RIGHT_RULES = (
    _rule(
        "right-access",
        ((_YOU_CAN, r"\b(?:access|see|view|inspect)\b[^.]{0,30}\b(?:your|personal|data|information)\b"),),
        ((_ZH_YOU_CAN + r"[^。]{0,100}(?:查阅|查询|查看|访问)", r"信息|数据|资料"),),
        _RIGHTS_NEAR,
    ),
    _rule(
        "right-correction",
        ((_YOU_CAN, r"\bcorrect\w*|\brectif\w+|\bamend\b|\b(?:change|update) (?:your|the|them|it)\b"),),
        ((_ZH_YOU_CAN + r"[^。]{0,100}(?:更正|修改|纠正|补正)",),),
        _RIGHTS_NEAR,
    ),
    _rule(
        "right-deletion",
        ((_YOU_CAN + r"|\buntil you\b", r"\bdelet\w+|\beras\w+"),),
        ((_ZH_YOU_CAN + r"[^。]{0,100}删除",), (r"[你您](?:撤回、)?删除",)),
        _RIGHTS_NEAR,
    ),
    _rule(
        "right-portability",
        (
            (_YOU_CAN, r"\bportab\w+|\bmachine[- ]readable\b|\bcommon format\b"),
            (_YOU_CAN, r"\bcopy of (?:your|the|all)\b[^.]{0,200}\b(?:data|information)\b"),
        ),
        ((r"可携带|[你您](?:可以|有权)[^。]{0,100}(?:转移|导出|副本|复制)",),),
        _RIGHTS_NEAR,
    ),
    _rule(
        "right-objection",
        ((_YOU_CAN, r"\bobject\b|\brestrict\w*|\brefus\w+|\bopt out\b"),),
        ((r"[你您][^。]{0,100}(?:可以|有权)[^。]{0,100}(?:拒绝|反对|限制)",),),
        _RIGHTS_NEAR,
    ),
    _rule("withdrawal", ((_WITHDRAW,),), ((r"撤回|撤销|收回",),), (r"\bconsent\b|\bpermissions?\b", r"同意|授权")),
    _rule(
        "withdrawal-how",
        ((_WITHDRAW, _HOW),),
        ((r"撤回|撤销|收回", r"设置|页面|开关|按钮|邮件|邮箱|菜单|联系|@"),),
        (_WITHDRAW, r"撤回|撤销|收回"),
        asked_where=(_WITHDRAW, r"撤回|撤销|收回"),
    ),
    _rule(
        "account-deletion",
        ((_CLOSE_ACCOUNT,),),
        ((r"注销[^。]{0,100}账[号户]|删除[^。]{0,100}账[号户]|注销账[号户]",),),
        (r"\baccount\b", r"账[号户]"),
        asked_where=(r"\baccounts?\b", r"账[号户]"),
    ),
)
WORD_RULES = (*WHO_RULES, *WHEN_RULES, *WHAT_RULES, *RIGHT_RULES)
