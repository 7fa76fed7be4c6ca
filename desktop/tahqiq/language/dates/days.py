"""Days and months by name and number: «18 يونيو», «الاثنين 12 يناير 2016», «يوم 27»."""

from __future__ import annotations

from dataclasses import replace

from tahqiq.language import numerals
from tahqiq.language.dates import lexicon as lex
from tahqiq.language.dates.events import belongs_to_prayer
from tahqiq.language.dates.forms import Between, Day, Form, Nth, Relative, Weekday
from tahqiq.language.dates.lexicon import Cat, Unit
from tahqiq.language.dates.parser import LINKS, YEAR_WORDS, Found, Parser
from tahqiq.language.dates.relative import relative
from tahqiq.language.words import TokenKind


def _with_tail(parser: Parser, day: Day, end: int) -> tuple[Day, int]:
    """A year, «الماضي» or «من العام المقبل» after a month, taken in."""
    side = parser.side(end)
    if side is not None and side[0] in (lex.PAST, lex.COMING, lex.THIS):
        year = parser.year(side[1])
        if year is not None and side[0] == lex.PAST:
            return replace(day, year=year[0]), year[1]
        return replace(day, side=side[0]), side[1]
    relative = parser.relative_year(end)
    if relative is not None:
        return replace(day, year_shift=relative[0]), relative[1]
    year = parser.year(end)
    if year is not None and (year[0] >= 1000 or day.hijri or year[2] or parser.folded(year[1] - 2) in YEAR_WORDS):
        return replace(day, year=year[0], hijri=year[2] or (day.hijri and year[0] < 1600)), year[1]
    return day, end


def day_month(parser: Parser, at: int) -> Found | None:
    """«18 يونيو», «الثاني من أغسطس 2016», «السابع والثامن من تموز/يوليو», «بين» excluded."""
    read = parser.day_number(at)
    if read is None:
        return None
    number, end, cut = read
    second: int | None = None
    joiner = parser.folded(end)
    words = parser.words
    if joiner in ("-", "–", "و") and end + 1 < len(words):
        other = parser.day_number(end + 1, cut=False)
        if other is not None and other[0] > number:
            second, end = other[0], other[1]
    elif joiner.startswith("و") and words[at].kind is TokenKind.WORD:
        other = parser.day_number(end)
        if other is not None and other[0] > number:
            second, end = other[0], other[1]
    while parser.folded(end) in (".", "-", "–", "/", "من", "في"):
        if parser.folded(end) == "في" and words[at].kind is TokenKind.WORD:
            return None
        end += 1
        if end - at > 8:
            return None
    month = parser.month(end)
    if month is None:
        return _day_of_relative_month(parser, at, number, cut, end, second)
    if month[3] or words[end].breaks:
        return None
    day = Day(month=month[0], day=number, hijri=month[1])
    zero = parser.folded(month[2] - 1) == "صفر" and parser.folded(month[2] - 2) not in ("شهر", "من")
    day, end = _with_tail(parser, day, month[2])
    if zero and day.year is None:
        return None  # «4-صفر» is a score
    form: Form = Between(day, replace(day, day=second)) if second else day
    return Found(form, end, parser.start(at, cut))


def _day_of_relative_month(
    parser: Parser, at: int, number: int, cut: int, end: int, second: int | None
) -> Found | None:
    """«20 من الشهر المقبل», «4 هذا الشهر»."""
    inside = relative(parser, end)
    if inside is None or not isinstance(inside.form, Relative) or inside.form.unit is not Unit.MONTH:
        return None
    if inside.form.part is not None:
        return None
    form: Form = Nth(number, Unit.DAY, None, inside.form)
    if second:
        form = Between(form, Nth(second, Unit.DAY, None, inside.form))
    return Found(form, inside.end, parser.start(at, cut))


def month_first(parser: Parser, at: int) -> Found | None:
    """«يناير», «شهر مارس», «هذا سبتمبر», «يناير 2001», «مايو الحادي عشر», «سبتمبر 10, 1901»."""
    begin, this = at, False
    if parser.is_a(at, Cat.THIS):
        this, at = True, at + 1
    month = parser.month(at, clitics=not this)
    if month is None:
        return None
    if _only_a_name(parser, at, month[2]):
        return None
    number, hijri, end, cut = month
    base = Day(month=number, hijri=hijri, side=lex.THIS if this else None)
    start = parser.start(begin, cut if not this else 0)
    best, best_end = _with_tail(parser, base, end)
    after = parser.skip(end, LINKS)
    day = parser.day_number(after, cut=False)
    if (
        day is not None
        and best_end == end
        and (parser.words[after].kind is TokenKind.NUMBER or _ordinal(parser, after))
    ):
        dated = replace(base, day=day[0])
        follow = parser.skip(day[1], LINKS)
        year = parser.year(follow)
        if year is not None:
            return Found(replace(dated, year=year[0]), year[1], start)
        return Found(dated, day[1], start)
    return Found(best, best_end, start)


def _ordinal(parser: Parser, at: int) -> bool:
    return parser.folded(at).startswith("ال")


def _only_a_name(parser: Parser, at: int, end: int) -> bool:
    """Month words that are more often something else: «آب», «أوت», «جوان», «ماي», «صفر», «رجب», «شعبان», «مارس»."""
    word = parser.folded(end - 1)
    alone = end - at == 1
    if not alone or word not in _DOUBTFUL:
        return False
    if any(parser.folded(at - k) in ("شهر", "في", "خلال", "منذ", "هذا", "فاتني") for k in (1,)):
        return False
    followed = parser.year(end) is not None or parser.side(end) is not None or parser.number(at - 1) is not None
    return not followed


_DOUBTFUL = frozenset({"صفر", "رجب", "شعبان", "شوال", "جوان", "ماي", "اوت", "مارس", "محرم", "المحرم", "اب", "رمضان"})


def weekday_first(parser: Parser, at: int) -> Found | None:
    """«الاثنين 12 يناير 2016», «الجمعة الماضي», «يوم الجمعة من الأسبوع المقبل», «الخميس في 21», «الأحد الثاني»."""
    begin, this = at, False
    if parser.is_a(at, Cat.THIS) and parser.folded(at + 1) in ("يوم", "اليوم"):
        this, at = True, at + 2
    found = parser.is_a(at, Cat.WEEKDAY)
    if found is None or not parser.folded(at)[found.cut :].startswith(("ال", "اثنين", "ثلاثاء", "اربعاء")):
        return None
    if parser.folded(at)[found.cut :] == "اثنين" and parser.folded(at - 1) != "يوم":
        return None
    if belongs_to_prayer(parser, at):
        return None
    number = int(str(found.value))
    end = at + 1
    start = parser.start(begin, 0 if this else found.cut)
    after = parser.skip(end, LINKS)
    dated = day_month(parser, after)
    if dated is None:
        dated = _month_day(parser, after)
    if dated is not None and not parser.words[after].breaks and isinstance(dated.form, Day):
        return Found(replace(dated.form, weekday=number), dated.end, start)
    side = parser.side(end)
    if side is not None:
        return Found(Weekday(number, side[0]), side[1], start)
    week = relative(parser, parser.skip(end, frozenset({"من", "في"})))
    if week is not None and isinstance(week.form, Relative) and week.form.unit is Unit.WEEK and not week.form.part:
        shift = {lex.PAST: -1, lex.THIS: 0, lex.COMING: 1}.get(week.form.side)
        if shift is not None:
            return Found(Weekday(number, week=shift), week.end, start)
    inside = parser.skip(end, frozenset({"في"}))
    day = parser.day_number(inside, cut=False)
    if day is not None and lone_day(parser, day[1]):
        ordinal = parser.words[inside].kind is TokenKind.WORD and inside == end and _ordinal(parser, inside)
        if ordinal and day[0] <= 5:
            return Found(Nth(day[0], None, number, Day()), day[1], start)
        if not ordinal:
            return Found(Day(day=day[0], weekday=number), day[1], start)
    return Found(Weekday(number, lex.THIS if this else None), end, start)


def _month_day(parser: Parser, at: int) -> Found | None:
    found = month_first(parser, at)
    return found if found is not None and isinstance(found.form, Day) and found.form.day else None


def lone_day(parser: Parser, end: int) -> bool:
    """Whether a bare number can be a day here: what follows it is not something that it counts."""
    if end >= len(parser.words):
        return True
    word = parser.words[end]
    if word.kind is TokenKind.PUNCTUATION:
        return word.folded not in ("%", "٪", "/", "$")
    return word.breaks or word.folded in ("حتي", "الي", "مع", "في", "من", "و")


def day_alone(parser: Parser, at: int) -> Found | None:
    """«يوم 27», «في 15.», «في الحادي والعشرين!»: a day of the month by itself, where nothing else can be meant."""
    word = parser.folded(at)
    named = word in ("يوم", "اليوم")
    if named:
        day = parser.day_number(at + 1, cut=False)
        if day is None or not lone_day(parser, day[1]) or parser.is_a(at + 1, Cat.WEEKDAY):
            return None
        if word == "اليوم" and parser.words[at + 1].kind is TokenKind.WORD:
            return None  # «اليوم الثاني» of something
        return Found(Day(day=day[0]), day[1], parser.start(at))
    if parser.folded(at - 1) in ("في", "يوم"):
        day = parser.day_number(at, cut=False)
        ends = day is not None and (day[1] >= len(parser.words) or parser.folded(day[1]) in (".", "!", "؟", "،"))
        digits = parser.words[at].kind is TokenKind.NUMBER
        definite = parser.folded(at).startswith("ال") and not parser.is_a(at, Cat.WEEKDAY)
        definite = definite and (day is None or day[0] % 10 != 0)  # «في العشرين» is an age
        if day is not None and ends and (digits or definite):
            return Found(Day(day=day[0]), day[1], parser.start(at))
    if word == "الي" or word.startswith("لل"):
        return _ordinal_day(parser, at, word)
    return None


def _ordinal_day(parser: Parser, at: int, word: str) -> Found | None:
    """«إلى 27», «للثاني والعشرين» at the end of a sentence."""
    if word == "الي":
        day = parser.day_number(at + 1, cut=False)
    else:
        read = numerals.words_number(parser.words, at, f"ال{word[2:]}")
        day = (read.value, read.end, 0) if read is not None and 1 <= read.value <= 31 else None
    if day is None or not (day[1] >= len(parser.words) or parser.folded(day[1]) in (".", "!", "؟")):
        return None
    verbs = {parser.folded(at - k) for k in (1, 2)}
    if not verbs & _RETURNS:
        return None
    return Found(Day(day=day[0]), day[1], parser.start(at))


_RETURNS = frozenset(
    ["عدت", "عاد", "عادت", "ساعود", "سيعود", "ستعود", "تاجل", "تاجلت", "اجل", "ارجي", "ارجيت", "موعد", "الموعد"]
)
