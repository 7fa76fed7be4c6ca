"""Units counted from now: «الشهر الماضي», «هذا العام»."""

from __future__ import annotations

from tahqiq.language.dates import lexicon as lex
from tahqiq.language.dates.forms import Open, Relative, Weekday
from tahqiq.language.dates.lexicon import Cat, Unit
from tahqiq.language.dates.parser import Found, Parser

PLURALS = ("الايام", "الاسابيع", "الاشهر", "الشهور", "السنوات", "الاعوام", "السنين", "العقود", "القرون")


def relative(parser: Parser, at: int) -> Found | None:
    """«الشهر الماضي», «هذا الأسبوع», «الأسبوع الحالي», «العام التالي», «الأسبوع بعد القادم», «أسبوعي»."""
    begin = at
    this = parser.is_a(at, Cat.THIS)
    unit = parser.is_a(at + 1 if this else at, Cat.UNIT)
    if unit is None or not isinstance(unit.value, Unit) or unit.value in (Unit.SMALL,):
        return None
    where = at + 1 if this else at
    word = parser.folded(where)[unit.cut :]
    end = where + 1
    start = parser.start(begin, 0 if this else unit.cut)
    if word == "اسبوعي":
        return Found(Relative(Unit.WEEK), end, start)
    if this:
        if word in PLURALS:
            return Found(Open("nowadays"), end, start)
        return Found(Relative(unit.value, lex.THIS), end, start) if word.startswith("ال") else None
    if not word.startswith("ال"):
        return None
    if word in PLURALS:
        return None
    if parser.folded(end) == "قبل":
        side = parser.side(end + 1)
        if side is not None and side[0] == lex.PAST:
            return Found(Relative(unit.value, lex.PAST, beyond=1), side[1], start)
    if parser.folded(end) == "بعد":
        side = parser.side(end + 1)
        if side is not None and side[0] in (lex.COMING, lex.NEXT):
            return Found(Relative(unit.value, lex.COMING, beyond=1), side[1], start)
    side = parser.side(end)
    if side is None:
        return None
    after = side[1]
    if unit.value is Unit.WEEK and side[0] in (lex.PAST, lex.COMING, lex.THIS):
        shift = {lex.PAST: -1, lex.THIS: 0, lex.COMING: 1}[side[0]]
        day = parser.is_a(parser.skip(after, frozenset({"يوم"})), Cat.WEEKDAY)
        if day is not None:
            follow = parser.skip(after, frozenset({"يوم"})) + 1
            return Found(Weekday(int(str(day.value)), week=shift), follow, start)
    if unit.value is Unit.DAY:
        names = {lex.PAST: lex.PREVIOUS, lex.COMING: lex.NEXT}
        return Found(Relative(Unit.DAY, names.get(side[0], side[0])), after, start)
    return Found(Relative(unit.value, side[0]), after, start)


_OTHER_YEARS = frozenset({"الدراسي", "الجامعي", "الاكاديمي", "التدريبي", "الدراسيه"})
"""Adjectives of years that begin at another time than the calendar's."""


def bare_unit(parser: Parser, at: int) -> Found | None:
    """«الأسبوع», «أسبوعي» with nothing said of which: this one."""
    unit = parser.is_a(at, Cat.UNIT)
    if unit is None or unit.value not in (Unit.WEEK, Unit.MONTH, Unit.YEAR):
        return None
    word = parser.folded(at)[unit.cut :]
    if (not word.startswith("ال") and word != "اسبوعي") or parser.folded(at + 1) in _OTHER_YEARS:
        return None
    return Found(Relative(Unit(str(unit.value))), at + 1, parser.start(at, unit.cut))
