"""Parts of a week, month or year: «مطلع العام», «الربع الثاني», «أول جمعة من يوليو»."""

from __future__ import annotations

from dataclasses import replace

from tahqiq.language import numerals
from tahqiq.language.dates import lexicon as lex
from tahqiq.language.dates.days import day_month, month_first
from tahqiq.language.dates.forms import Between, Day, Form, Nth, Relative, Weekday
from tahqiq.language.dates.lexicon import Cat, Unit
from tahqiq.language.dates.parser import Found, Parser
from tahqiq.language.dates.relative import bare_unit, relative
from tahqiq.language.dates.years import decade


def this_week_day(parser: Parser, at: int) -> Found | None:
    """«هذا الأسبوع الجمعة», «هذا الأسبوع يوم السبت»."""
    week = relative(parser, at)
    if week is None or week.form != Relative(Unit.WEEK, lex.THIS):
        return None
    follow = parser.skip(week.end, frozenset({"يوم"}))
    day = parser.is_a(follow, Cat.WEEKDAY)
    if day is None or day.cut:
        return None
    return Found(Weekday(int(str(day.value)), week=0), follow + 1, week.start)


def week_range(parser: Parser, at: int) -> Found | None:
    """«الأسبوع المقبل من الأربعاء إلى الجمعة», «هذا الأسبوع بين الأربعاء والجمعة»."""
    week = relative(parser, at)
    if week is None or not isinstance(week.form, Relative) or week.form.unit is not Unit.WEEK:
        return None
    shift = {lex.PAST: -1, lex.THIS: 0, lex.COMING: 1}.get(week.form.side)
    if shift is None or parser.folded(week.end) not in ("من", "بين"):
        return None
    first = parser.is_a(week.end + 1, Cat.WEEKDAY)
    follow = week.end + 2
    if parser.folded(follow) in ("الي", "حتي"):
        follow += 1
    last = parser.is_a(follow, Cat.WEEKDAY)
    if first is None or last is None:
        return None
    days = (Weekday(int(str(first.value)), week=shift), Weekday(int(str(last.value)), week=shift))
    return Found(Between(*days), follow + 1, week.start)


def part(parser: Parser, at: int) -> Found | None:
    """«مطلع العام المقبل», «أواخر الشهر الماضي», «منتصف مارس», «بقية العام», «في وقت لاحق من هذا الشهر»."""
    found = parser.is_a(at, Cat.PART)
    rest = parser.is_a(at, Cat.REST)
    start = parser.start(at, (found or rest).cut if (found or rest) else 0)  # type: ignore[union-attr]
    part, after = (str(found.value), at + 1) if found else ("rest", at + 1)
    if found is None and rest is None:
        late = _later(parser, at)
        if late is None:
            return None
        part, after = late
    after = parser.skip(after, frozenset({"من", "في"}))
    if parser.folded(after) == "عطله":
        return None
    year = parser.year(after, named=True) if found else None
    if year is not None:
        return Found(Day(year=year[0], hijri=year[2], part=part), year[1], start)
    inside = relative(parser, after) or (bare_unit(parser, after) if part == "rest" or found else None)
    if inside is not None and isinstance(inside.form, Relative) and inside.form.part is None:
        return Found(replace(inside.form, part=part), inside.end, start)
    if found is None:
        return None
    month = month_first(parser, after)
    if month is not None and isinstance(month.form, Day) and month.form.day is None:
        return Found(replace(month.form, part=part), month.end, start)
    years = decade(parser, after)
    return Found(years.form, years.end, start) if years is not None else None


def _later(parser: Parser, at: int) -> tuple[str, int] | None:
    words = tuple(parser.folded(at + k) for k in range(3))
    if words == ("في", "وقت", "لاحق"):
        return "late", at + 3
    if words[:2] == ("وقت", "لاحق"):
        return "late", at + 2
    if words[:2] == ("وقت", "مبكر"):
        return "begin", at + 2
    return ("late", at + 1) if words[0] == "لاحقا" else None


def nth(parser: Parser, at: int) -> Found | None:
    """«الأسبوع الثالث من هذا الشهر», «الربع الثاني للعام 2012», «النصف الأول من العام الجاري»."""
    entry = parser.entry(at)
    if entry is None or entry.category not in (Cat.NTH, Cat.UNIT) or not isinstance(entry.value, Unit):
        return None
    unit = entry.value
    if unit not in (Unit.QUARTER, Unit.HALF, Unit.WEEK):
        return None
    ordinal = parser.folded(at + 1)
    number = -1 if ordinal in ("الاخير", "الاخيره") else numerals.number_word(ordinal)
    if number is None or not ordinal.startswith("ال") or number > 53:
        return None
    inside = _container(parser, at + 2)
    if inside is None:
        return None
    return Found(Nth(number, unit, None, inside[0]), inside[1], parser.start(at, entry.cut))


def _container(parser: Parser, at: int) -> tuple[Form, int] | None:
    at = parser.skip(at, frozenset({"من", "في"}))
    counted = relative(parser, at)
    if counted is not None and isinstance(counted.form, Relative):
        return counted.form, counted.end
    month = month_first(parser, at)
    if month is not None and isinstance(month.form, Day) and month.form.day is None:
        return month.form, month.end
    year = parser.year(at)
    return (Day(year=year[0], hijri=year[2]), year[1]) if year is not None else None


def first_weekday(parser: Parser, at: int) -> Found | None:
    """«أول يوم جمعة من يوليو», «آخر جمعة في هذا الشهر»."""
    number = {"اول": 1, "ثاني": 2, "ثالث": 3, "رابع": 4, "اخر": -1}.get(parser.folded(at))
    if number is None:
        return None
    follow = parser.skip(at + 1, frozenset({"يوم"}))
    word = parser.folded(follow)
    known = lex.lexicon().get(word if word.startswith("ال") else f"ال{word}")
    if known is None or known[0] is not Cat.WEEKDAY:
        return None
    inside = _container(parser, follow + 1)
    if inside is None:
        return None
    return Found(Nth(number, None, int(str(known[1])), inside[0]), inside[1], parser.start(at))


def weekend(parser: Parser, at: int) -> Found | None:
    """«عطلة نهاية الأسبوع»."""
    begin = at
    if parser.folded(at) in ("عطله", "العطله"):
        at += 1
    if parser.folded(at) != "نهايه":
        return None
    named = at > begin
    after = at + 1
    week = relative(parser, after) or (bare_unit(parser, after) if named or parser.folded(after) else None)
    if week is None or not isinstance(week.form, Relative) or week.form.unit is not Unit.WEEK:
        return None
    form, end = week.form, week.end
    if named and parser.folded(end) == "بعد" and parser.side(end + 1):
        form, end = replace(form, side=lex.COMING, beyond=1), end + 2
    if not named and (form.side != lex.THIS or parser.folded(after) in ("الاسبوع", "الاسبوع")):
        return None
    return Found(replace(form, part="weekend"), end, parser.start(begin))


def week_of(parser: Parser, at: int) -> Found | None:
    """«أسبوع 16 سبتمبر»: the week that holds a day."""
    entry = parser.is_a(at, Cat.UNIT)
    if entry is None or entry.value is not Unit.WEEK:
        return None
    dated = day_month(parser, parser.skip(at + 1, frozenset({"في"})))
    if dated is None or not isinstance(dated.form, Day):
        return None
    return Found(Nth(0, Unit.WEEK, None, dated.form), dated.end, parser.start(at, entry.cut))
