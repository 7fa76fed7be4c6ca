"""A reporting word in its clause: whether it reports there, and to whom."""

from __future__ import annotations

from dataclasses import dataclass

from tahqiq.language.quotes.cues import Cue, CueForm, plain_alef
from tahqiq.language.quotes.page import DASHES, QUOTATION_MARKS, Page
from tahqiq.language.quotes.signs import agencies, signs

RELATIVES = frozenset(("الذي", "التي", "الذين", "اللذان", "اللذين", "ممن", "والذي", "والتي"))
_DOCUMENTS = frozenset(("جاء", "ورد"))
_STILL_REPORTS = frozenset(("استبعد", "نفي", "اخفي"))

_YOU = frozenset(("انت", "وانت", "انتم", "وانتم"))
_OTHERWISE = frozenset(
    (("راي", "النور"), *(("شدد", word) for word in ("الخناق", "الحصار", "الرقابه", "العقوبات", "الحراسه", "قبضته")))
)
"""Reporting verbs with a word by which they do something else."""
_NAMES = frozenset(("ابو", "ابي", "ابا", "بن", "ابن"))
_SUCH = frozenset(("اولئك", "واولئك", "هولاء", "وهولاء"))
_FACTS = frozenset(("هذا", "وهذا", "ذلك", "وذلك", "هذه", "وهذه", "مما", "بما"))
_PRONOUNS = frozenset(("هو", "وهو", "هي", "وهي", "هذا", "وهذا", "ذلك"))

RELAYED = frozenset(("كما", "حسبما", "بحسبما", "وفقما"))
"""Words before a verb that only says through whom it came."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words from index ``first`` up to ``last``; empty where ``first == last``."""

    first: int
    last: int

    def __bool__(self) -> bool:
        return self.last > self.first


def reports(page: Page, at: int, cue: Cue, first: int) -> bool:
    """Whether the reporting word at ``at`` does report here: no negation, no noun, no verb that depends on «أن»."""
    before = page.word(at - 1) if at > first else ""
    if cue.takes and cue.form is CueForm.VERB and cue.lemma not in signs("addressed"):
        return False
    if page.word(at - 1) in _WORTH and cue.lemma == "ذكر":
        return False  # «الجدير ذكره أن»
    if cue.lemma in _DOCUMENTS and page.word(at + 1) not in signs("in_writing"):
        return False
    if (cue.lemma, page.word(at + 1)) in _OTHERWISE or _is_own(page, at, cue):
        return False
    if (cue.lemma in _WITHHOLD and withholds(page, at)) or (before == "عدم" and page.word(at + 1) in _ONESELF):
        return False
    if before in signs("negation") and not cue.joined and cue.form is CueForm.VERB:
        return cue.lemma in _STILL_REPORTS and before != "ان"
    if cue.form is CueForm.VERB and before in signs("governs") and not cue.joined and not _moreover(page, at):
        return False
    if cue.form is CueForm.PARTICIPLE and not _is_adverbial(page, at, first):
        return False
    if cue.past and _is_noun_by_ya(page, at):
        return False
    if before in _YOU or (before == "الذين" and cue.number == "s" and cue.form is CueForm.VERB):
        return False  # «وأنت تتابع», «المسؤولين الذين يرى المواطن»
    if cue.form is CueForm.VERB and not cue.past and _shows(page, at, before):
        return False
    if before in _NAMES or (before in ("ليس", "ليست", "غير") and cue.form is CueForm.PARTICIPLE):
        return False  # «أبو طالب», «ليس مؤكدا أن»
    if before == "الذين" and cue.form is CueForm.VERB and (not cue.past or page.word(at - 2) in _SUCH):
        return False  # «أولئك الذين يظنون أن»
    if page.word(at) == "مجددا" and not page.is_punctuation(at - 1):
        return False  # «مرة أخرى»
    if not cue.noun:
        return True
    if before in _PRONOUNS and not _moreover(page, at):
        return False  # «وهو أمر مطلوب أن»
    starts = at == first or page.is_punctuation(at - 1) or before in signs("leads") or before in RELATIVES
    near = page.folded[at + 1 : at + 15]
    opens = any(w == ":" or w in signs("that") or w in signs("that_subject") for w in near)
    if page.word(at)[cue.cut :] in signs("hardly"):
        if cue.lemma == "ابان" and page.text[page.words[at].start + cue.cut] == "إ":
            return False  # «إبان الحرب»
        opens = opens or (starts and ":" in page.folded[at + 15 : at + 21])
        return starts and (opens or ("عن" in near and "عن" in cue.opens))
    return before not in QUOTATION_MARKS if starts else opens


def _moreover(page: Page, at: int) -> bool:
    """Whether «إلى ذلك» stands before a word: «إلى ذلك كشف الوزير أن»."""
    return page.word(at - 1) == "ذلك" and page.word(at - 2) in ("الي", "والي")


_WORTH = frozenset(("الجدير", "والجدير", "جدير", "يجدر", "ويجدر", "تجدر"))
_WITHHOLD = frozenset(("رفض", "طلب", "فضل"))
_WITHHELD = frozenset(("عدم", "الكشف", "كشف", "ذكر", "الافصاح"))
_ONESELF = frozenset(f"{word}{ending}" for word in ("اسم", "هويت", "شخصيت") for ending in ("ه", "ها", "هم", "هما"))


_UNSAID = frozenset(("التعليق", "الافاده", "الادلاء", "الافصاح", "الحديث", "الاجابه", "الخوض"))


def withholds(page: Page, at: int) -> bool:
    """«مسؤول رفض الكشف عن هويته»: the verb at ``at`` only says that a source is not named."""
    if page.word(at + 1) in _UNSAID:
        return True  # «رفضت التعليق على ذلك»
    return page.word(at + 1) in _WITHHELD and not _ONESELF.isdisjoint(page.folded[at + 2 : at + 6])


def _shows(page: Page, at: int, before: str) -> bool:
    """«وهذا يؤكد أن», «مما يؤكد أن»: a fact by which the writer shows another; nobody says it."""
    if before == "ما":
        return page.word(at - 2) not in signs("according") and page.word(at - 2) != "ل"
    return before in _FACTS or (before == "الذي" and page.word(at - 2) in ("الامر", "الشيء", "الشي"))


def _is_own(page: Page, at: int, cue: Cue) -> bool:
    """«وأعتقد أن …» outside marks: the writer, in the first person of a verb whose past begins with a plain alef."""
    if cue.form is not CueForm.VERB or page.text[page.words[at].start + cue.cut] != "أ":
        return False
    return cue.lemma in plain_alef() and (
        page.word(at + 1) in signs("that") or page.word(at + 1) in signs("that_subject")
    )


def _is_noun_by_ya(page: Page, at: int) -> bool:
    """Whether a noun in ي folds to a verb in ى («نادي», «نفي», «رأي»)."""
    return page.word(at).endswith("ي") and page.text[page.words[at].end - 1] in "يی"


def _is_adverbial(page: Page, at: int, first: int) -> bool:
    """Whether a participle says how something was done («…، مؤكدة أن»), and is no adjective («الرسالة موجهة»)."""
    cue = page.cues[at]
    before = page.word(at - 1) if at > first else "،"
    if cue is None or page.is_punctuation(at - 1) or before in DASHES or cue.joined:
        return True
    near = page.folded[at + 1 : at + 4]
    if any(w == ":" or w in signs("that") or w in signs("that_subject") for w in near):
        return True
    return page.word(at).endswith("ا") and (page.word(at + 1) in cue.opens or page.is_reportable(at + 1))


def is_relay(page: Page, at: int) -> bool:
    """Whether a verb only says through whom it came: «كما نقلت وكالة …»."""
    cue, follows = page.cue(at), page.word(at + 1)
    if cue is None or cue.form is not CueForm.VERB or page.word(at - 1) not in RELAYED:
        return False
    return follows in signs("outlet") or follows in agencies()


def names_nobody(page: Page, at: int) -> bool:
    """Whether the verb is said of nobody («يذكر أن», «يشار إلى أن»)."""
    if page.word(at) not in signs("impersonal"):
        return False
    follows = page.word(at + 1)
    return follows in signs("that") or follows in signs("that_subject") or follows in signs("of_nobody")


TWO_WORDS = {"لفرانس": ("برس",), "لاسوشيتد": ("برس",), "لسكاي": ("نيوز",), "لفوكس": ("نيوز",), "لبي": ("بي",)}
"""First words of outlets behind «ل», and what follows them."""


def to_outlet(page: Page, at: int) -> bool:
    """«لصحيفة», «لـ«سبق»», «للجزيرة»: to whom it was said."""
    word = page.word(at)
    if word == "ل":
        return True
    if word.startswith("ل") and (word[1:] in signs("outlet") or word[1:] in agencies()):
        return True
    if word in TWO_WORDS and page.word(at + 1) in TWO_WORDS[word]:
        return True
    return word.startswith("لل") and ("ال" + word[2:]) in signs("outlet") | signs("public")
