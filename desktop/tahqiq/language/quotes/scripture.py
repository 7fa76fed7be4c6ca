"""Verses of the Qur'an and sayings of the Prophet: cited, not reported as news."""

from __future__ import annotations

from tahqiq.domain.folding import fold
from tahqiq.language.quotations import Quotation
from tahqiq.language.quotes.page import QUOTATION_MARKS, Page


def _folded(words: str) -> frozenset[str]:
    return frozenset(fold(words).split())


_SPEAKS = _folded(
    "الله تعالى سبحانه عز جل المولى ربنا النبي الرسول رسول نبينا رسولنا المصطفى الباري الخالق الحديث الآية"
)
_BLESSED = _folded("تعالى سبحانه وسلم وتعالى السلام وجل")
"""Words of praise behind the name of God or the Prophet; without one «الرسول» may be somebody else."""

_SURE = _folded("تعالى سبحانه الحديث الآية الله ربنا المصطفى")
_CITED = _folded("رواه أخرجه سورة الآية آية متفق صحيح سنن مسند")
_BRACKETS = frozenset("﴾﴿}")

NEAR = 7
"""Words before a quotation among which God or the Prophet is looked for."""


def cites(page: Page, at: int) -> bool:
    """Whether scripture is cited behind a reporting word at ``at``: «قال تعالى», «يقول النبي صلى الله عليه وسلم»."""
    first = at + 1 if page.word(at + 1) not in ("ايضا", "ربنا", "في") else at + 2
    if page.word(first) not in _SPEAKS:
        return False
    return page.word(first) in _SURE or any(page.word(here) in _BLESSED for here in range(first, first + 8))


def is_scripture(page: Page, quotation: Quotation, at: int) -> bool:
    """Whether words in marks at index ``at`` are a verse or a saying by what stands round them."""
    if not _BRACKETS.isdisjoint(page.said(page.stripped(quotation))):
        return True
    after = page.after(quotation)
    while page.word(after) in QUOTATION_MARKS | frozenset(".،([{"):
        after += 1
    if page.word(after) in _CITED or (page.word(after).isdigit() and page.word(after - 1) in "[{"):
        return True
    before = [page.word(here) for here in range(max(0, at - NEAR), at)]
    if "." in before:
        before = before[len(before) - before[::-1].index(".") :]
    praised = any(word in _BLESSED for word in before)
    return praised and any(word in _SPEAKS for word in before)
