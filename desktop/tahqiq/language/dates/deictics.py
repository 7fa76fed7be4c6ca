"""Days from now: «أمس», «اليوم الخميس», «بعد غد»."""

from __future__ import annotations

from dataclasses import replace

from tahqiq.language.dates import lexicon as lex
from tahqiq.language.dates.days import day_month, lone_day, weekday_first
from tahqiq.language.dates.forms import Day, Deictic, Relative, Weekday
from tahqiq.language.dates.lexicon import Cat, Unit
from tahqiq.language.dates.parser import Found, Parser


def deictic(parser: Parser, at: int) -> Found | None:
    """«أمس», «اليوم الخميس», «بعد غد», «أول أمس», «قبل يوم أمس», «مساء غد الأحد»."""
    shift, begin = 0, at
    word = parser.folded(at)
    if word in ("اول", "قبل") and parser.folded(at + 1) in ("امس", "من", "يوم"):
        follow = at + 2 if parser.folded(at + 1) in ("من", "يوم") else at + 1
        if parser.folded(follow) in ("امس",):
            return _weekday_after(parser, begin, follow + 1, -2, 0)
    if word == "بعد" and parser.folded(at + 1) in ("غد", "الغد", "غدا"):
        return _weekday_after(parser, begin, at + 2, 2, 0)
    if parser.is_a(at, Cat.THIS) and parser.folded(at + 1) == "اليوم":
        at += 1
        return _weekday_after(parser, at, at + 1, 0, 0)
    found = parser.is_a(at, Cat.DEICTIC)
    if found is None:
        return None
    if word.endswith("اليوم") and (parser.folded(at - 1) in _PAPERS or _enclosed(parser, at)):
        return None
    if word.endswith(("اليوم", "لليوم")) and _counts_days(parser, at + 1):
        return None
    days = int(str(found.value)) + shift
    end = at + 1
    if days == -1 and (parser.folded(end) == "الاول" or _day_before(parser, end)):
        return _weekday_after(parser, begin, end + 1, -2, found.cut)
    side = parser.side(end)
    if side is not None and days == 0:
        if side[0] in (lex.NEXT, lex.COMING):
            return Found(Relative(Unit.DAY, lex.NEXT), side[1], parser.start(begin, found.cut))
        if side[0] in (lex.PAST, lex.PREVIOUS):
            return Found(Relative(Unit.DAY, lex.PREVIOUS), side[1], parser.start(begin, found.cut))
        return Found(Deictic(0), side[1], parser.start(begin, found.cut))
    if parser.folded(end) in ("الماضيه",):
        return Found(Deictic(-1), end + 1, parser.start(begin, found.cut))
    return _weekday_after(parser, begin, end, days, found.cut)


def _day_before(parser: Parser, at: int) -> bool:
    """«أمس أول الجمعة», «أمس أول.»: the day before yesterday; «أمس أول اجتماع» is not."""
    behind = parser.folded(at + 1)
    return parser.folded(at) == "اول" and (behind in _ENDS or parser.is_a(at + 1, Cat.WEEKDAY) is not None)


_ENDS = frozenset(".،,؛)")


def _counts_days(parser: Parser, at: int) -> bool:
    """Whether an ordinal follows: «اليوم الأول من المهرجان», «في اليوم الواحد»."""
    return parser.folded(at).startswith("ال") and parser.number(at) is not None and not parser.is_a(at, Cat.WEEKDAY)


def _enclosed(parser: Parser, at: int) -> bool:
    """Whether the word stands alone in marks or brackets, as the name of a newspaper does: «لـ(اليوم)»."""
    return parser.folded(at - 1) in _OPENING and parser.folded(at + 1) in _CLOSING


_OPENING = frozenset('«"“(')
_CLOSING = frozenset('»"”)')
_PAPERS = frozenset(
    {"دار", "المصري", "عين", "صحيفه", "جريده", "روسيا", "موقع", "اخبار", "قناه", "سبوتنيك", "الاردن", "الكويت"}
)


def _weekday_after(parser: Parser, begin: int, end: int, days: int, cut: int) -> Found:
    start = parser.start(begin, cut)
    after = parser.skip(end, frozenset({"،", ",", "(", "يوم"}))
    dated = weekday_first(parser, after)
    if dated is not None and not parser.words[after].breaks:
        if isinstance(dated.form, Day) and dated.form.day and dated.form.month:
            return Found(dated.form, dated.end, start)
        if isinstance(dated.form, Weekday) and dated.form.week is None:
            close = 1 if parser.folded(after - 1) == "(" and parser.folded(dated.end) == ")" else 0
            day = day_month(parser, parser.skip(dated.end, frozenset({")", "،", ","})))
            if day is not None and isinstance(day.form, Day):
                return Found(replace(day.form, weekday=dated.form.weekday), day.end, start)
            return Found(Deictic(days, dated.form.weekday), dated.end + close, start)
    dated = day_month(parser, end)
    if dated is not None and not parser.words[end].breaks and isinstance(dated.form, Day):
        return Found(dated.form, dated.end, start)
    return Found(Deictic(days), end, start)


def last_day(parser: Parser, at: int) -> Found | None:
    """«آخر يوم», «اليوم الأخير» by itself: the day before."""
    pair = (parser.folded(at), parser.folded(at + 1))
    if pair in (("اخر", "يوم"), ("اليوم", "الاخير")) and lone_day(parser, at + 2) and parser.folded(at + 2) != "من":
        return Found(Relative(Unit.DAY, lex.PREVIOUS), at + 2, parser.start(at))
    return None
