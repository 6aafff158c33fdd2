"""What each finding of the lint says, and where its rule comes from; `{subject}` is what the finding is about.

Articles are those of the GDPR (Regulation (EU) 2016/679) and of the PIPL (Personal Information Protection Law of the
People's Republic of China). Where both are silent, the source is good practice, and says so.
"""

from __future__ import annotations

from typing import NamedTuple


class LintWords(NamedTuple):
    """`sentence` says what is missing, `source` who asks for it."""

    sentence: str
    source: str


LINT_WORDS = {
    "controller-name": LintWords(
        "The text does not say who is responsible for the data, by name and legal form.",
        "GDPR Art. 13(1)(a); PIPL Art. 17(1)",
    ),
    "controller-address": LintWords(
        "The text gives no address of whoever is responsible.", "GDPR Art. 13(1)(a); PIPL Art. 17(1)"
    ),
    "contact": LintWords(
        "The text gives no e-mail address, form or phone number to write to.", "GDPR Art. 13(1)(a); PIPL Art. 17(1)"
    ),
    "data-protection-officer": LintWords(
        "The text names no data protection officer or person in charge, or how to reach them. (The law asks for one "
        "only in some cases.)",
        "GDPR Art. 13(1)(b), Art. 37; PIPL Art. 52",
    ),
    "authority": LintWords(
        "The text does not say that one may complain to a supervisory authority.", "GDPR Art. 13(2)(d); PIPL Art. 65"
    ),
    "version": LintWords(
        "The text states no version, so nobody can say later which text was agreed to.",
        "GDPR Art. 7(1) (consent can be proved); ISO/IEC TS 27560 (a consent record names the notice)",
    ),
    "effective-date": LintWords(
        "The text states no date from which it applies.",
        "GDPR Art. 7(1) and Art. 12(1); ISO/IEC TS 27560 (a consent record names the notice)",
    ),
    "response-time": LintWords(
        "The text does not say within what time a request is answered.",
        "GDPR Art. 12(3): one month; PIPL Art. 50: a convenient way to ask",
    ),
    "retention-figures": LintWords(
        "The text gives no figure for how long anything is kept.", "GDPR Art. 13(2)(a); PIPL Art. 17(2), Art. 19"
    ),
    "retention-per-category": LintWords(
        "Some data is collected in clauses that do not say how long it is kept, and no period is given for all of it.",
        "GDPR Art. 13(2)(a); PIPL Art. 17(2), Art. 19",
    ),
    "changes": LintWords(
        "The text does not say how people are told when it changes.", "GDPR Art. 13(3); PIPL Art. 14, Art. 17"
    ),
    "legal-basis": LintWords(
        "The text names no legal basis beside the reader's agreement, or does not call consent its basis.",
        "GDPR Art. 13(1)(c), Art. 6(1); PIPL Art. 13",
    ),
    "recipients": LintWords(
        "The text does not say who receives data, nor that nobody does.", "GDPR Art. 13(1)(e); PIPL Art. 23"
    ),
    "transfers": LintWords(
        "The text does not say whether data leaves the country.", "GDPR Art. 13(1)(f); PIPL Art. 39"
    ),
    "age": LintWords(
        "The text has no rule for children: from which age one may agree alone, and who agrees before.",
        "GDPR Art. 8; PIPL Art. 31",
    ),
    "automated-decisions": LintWords(
        "The text does not say whether decisions are made automatically, nor that none are.",
        "GDPR Art. 13(2)(f), Art. 22; PIPL Art. 24",
    ),
    "refusal": LintWords(
        "The text does not say what happens if one refuses.", "GDPR Art. 13(2)(e); PIPL Art. 16, Art. 30"
    ),
    "security": LintWords(
        "The text does not say how data is protected.", "good practice; the duty itself: GDPR Art. 32; PIPL Art. 51"
    ),
    "right-access": LintWords(
        "The text does not say that one can see the data held about oneself.",
        "GDPR Art. 13(2)(b), Art. 15; PIPL Art. 45",
    ),
    "right-correction": LintWords(
        "The text does not say that one can have data corrected.", "GDPR Art. 13(2)(b), Art. 16; PIPL Art. 46"
    ),
    "right-deletion": LintWords(
        "The text does not say that one can have data deleted.", "GDPR Art. 13(2)(b), Art. 17; PIPL Art. 47"
    ),
    "right-portability": LintWords(
        "The text does not say that one can get a copy to take elsewhere.", "GDPR Art. 13(2)(b), Art. 20; PIPL Art. 45"
    ),
    "right-objection": LintWords(
        "The text does not say that one can object to a use, limit it or refuse it.",
        "GDPR Art. 13(2)(b), Art. 18, Art. 21; PIPL Art. 44",
    ),
    "withdrawal": LintWords(
        "The text does not say that consent can be withdrawn.", "GDPR Art. 7(3), Art. 13(2)(c); PIPL Art. 15"
    ),
    "withdrawal-how": LintWords(
        "The text says that consent can be withdrawn, but not where or how.",
        "GDPR Art. 7(3), Art. 12(2); PIPL Art. 15 (a convenient way)",
    ),
    "account-deletion": LintWords(
        "The text speaks of accounts and does not say how one is deleted.",
        "App Review Guidelines 5.1.1(v); Google Play policy on account deletion",
    ),
    "permission-feature": LintWords(
        "The text names no feature that uses the permission {subject}.",
        "PIPL Art. 17(2); App Review Guidelines 5.1.1(ii); Google Play policy on permissions",
    ),
    "permission-purpose": LintWords(
        "The text names a feature that uses the permission {subject}, but not what for.",
        "GDPR Art. 13(1)(c); PIPL Art. 17(2); App Review Guidelines 5.1.1(ii); Google Play policy on permissions",
    ),
    "to-confirm": LintWords(
        "{subject} is to be confirmed. Check it, then delete its `to_confirm` line.",
        "ConsentUI: nothing guessed is shown to people as true",
    ),
    "entry-without-clause": LintWords(
        "{subject} names no clause: people could not read where the policy says it.",
        "ConsentUI: every entry leads to its clause; GDPR Art. 7(2)",
    ),
    "no-such-clause": LintWords(
        "{subject} names a clause that the policy does not have.", "ConsentUI: every entry leads to its clause"
    ),
    "no-such-recipient": LintWords(
        "{subject} names a recipient that is not in the catalogue.", "GDPR Art. 13(1)(e); PIPL Art. 23"
    ),
    "no-such-purpose": LintWords(
        "{subject} names a purpose that is not in the catalogue.", "ConsentUI: every switch decides a purpose"
    ),
    "purpose-without-switch": LintWords(
        "{subject} belongs to no permission and no choice: nobody could turn it on or off.",
        "GDPR Art. 7(3); PIPL Art. 15",
    ),
    "entry-without-words": LintWords("{subject} has nothing to read where its words should be.", "GDPR Art. 12(1)"),
    "permission-not-listed": LintWords(
        "The text names the permission {subject}, the catalogue does not.", "ConsentUI: every permission has a switch"
    ),
    "languages-differ": LintWords(
        "The catalogue in {subject} has other purposes, or in another order, than the first language.",
        "ConsentUI: a decision means the same in every language",
    ),
}
