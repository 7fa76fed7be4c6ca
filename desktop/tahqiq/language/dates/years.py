"""Years, decades and seasons: «عام 2013», «السبعينيات», «صيف 2016»."""

from __future__ import annotations

from tahqiq.language import measures, numerals
from tahqiq.language.dates import lexicon as lex
from tahqiq.language.dates.forms import Anniversary, Between, Day, Decade, Open, Relative
from tahqiq.language.dates.lexicon import Cat, Unit
from tahqiq.language.dates.parser import YEAR_WORDS, Found, Parser, is_hijri_year, readings
from tahqiq.language.dates.relative import relative
from tahqiq.language.words import TokenKind


def year_alone(parser: Parser, at: int) -> Found | None:
    """«عام 2013», «سنة ألفين», «عامي 1999 و2012»."""
    word = parser.folded(at)
    for form, cut in readings(word):
        if form in ("عامي", "العامين", "عامين", "سنتي", "العامي"):
            first = parser.year(at + 1)
            if first is None or first[0] < 1000:
                return None
            follow = parser.folded(first[1])
            nxt = first[1] + 1 if follow in ("و", "الي") else first[1]
            second = parser.year(nxt) if nxt > first[1] else _joined_year(parser, first[1])
            if second is None:
                return None
            span = parser.folded(at - 1) in ("بين", "مابين") or follow == "الي" or second[0] == first[0] + 1
            if not span or cut:
                return Found(_year(first), first[1], parser.start(at, cut))
            return Found(Between(_year(first), _year(second)), second[1], parser.start(at, cut))
        if form in YEAR_WORDS and parser.folded(at - 1) != "كل":
            year = parser.year(at, named=True) if not cut else parser.year(at, named=True) or parser.year(at + 1)
            if year is None:
                continue
            bare = bool(cut) and year[1] == at + 2  # «وعام 1436»
            hijri = year[2] or (bare and is_hijri_year(year[0]))
            return Found(Day(year=year[0], hijri=hijri), year[1], parser.start(at, cut))
    return None


def _year(read: tuple[int, int, bool]) -> Day:
    """A year of «عامي 1435 و1436»."""
    return Day(year=read[0], hijri=read[2] or is_hijri_year(read[0]))


def _joined_year(parser: Parser, at: int) -> tuple[int, int, bool] | None:
    """A year with «و» before its digits in one word («و2012» is two tokens or one)."""
    word = parser.folded(at)
    if word.startswith("و") and word[1:].isdigit() and len(word) == 5:
        return int(word[1:]), at + 1, False
    return None


_BEFORE_YEAR = frozenset({"في", "منذ", "حتي", "قبل", "بعد", "مواليد", "بين", "سنه", "ربيع", "صيف", "خريف", "شتاء"})


def bare_year(parser: Parser, at: int) -> Found | None:
    """Four digits after a word that goes before years; a year in words that stands alone."""
    word = parser.words[at]
    if word.kind is TokenKind.NUMBER and len(word.folded) == 4 and word.folded.isdigit():
        value = int(word.folded)
        year = parser.year(at)
        if year is None:
            return None
        marked = year[2] or year[1] > at + 1
        if marked or (1500 <= value <= 2100 and _introduced(parser, at) and counts_nothing(parser, at + 1)):
            return Found(Day(year=year[0], hijri=year[2]), year[1], word.start)
        return None
    if word.kind is not TokenKind.WORD or numerals.number_word(word.folded) is None:
        return None
    year = parser.year(at)
    if (
        year is None
        or (year[1] == at + 1 and word.folded in _SCALES)  # «أكثر من ألف متقدم»
        or not counts_nothing(parser, year[1])
        or parser.folded(at - 1) not in _BEFORE_YEAR | {"", "من", "عام"}
    ):
        return None
    return Found(Day(year=year[0]), year[1], word.start)


def _introduced(parser: Parser, at: int) -> bool:
    """Whether a bare number stands where years do: after a preposition, in brackets, at the start, after a year."""
    before = parser.folded(at - 1)
    if before == "(":
        return parser.folded(at + 1) in _IN_BRACKETS and 1700 <= int(parser.folded(at)) <= 2100
    if before in ("بين", "مابين"):
        other = next((k for k in (1, 2, 3) if parser.number(at + k) is not None), 0)
        return not other or counts_nothing(parser, at + other + 1)
    if before == "و" and parser.year(at - 2) is not None:
        return any(parser.folded(at - k) in ("عامي", "سنتي", "بعامي", "لعامي") for k in (3, 4))
    return before in _BEFORE_YEAR or at == 0 or before in ("|", "-", "–")


_IN_BRACKETS = frozenset({")", "-", "–", "/", "،", ","})


def counts_nothing(parser: Parser, end: int) -> bool:
    """Whether the number before ``end`` counts none of the things that news counts."""
    if parser.folded(end) == ")":
        end += 1
    word = parser.folded(end)
    return parser.is_a(end, Cat.UNIT) is None and not _is_counted(word)


def _is_counted(word: str) -> bool:
    return (word in measures.counted() or word in measures.longest_measure() or word in _SCALES) and word != "في"


_SCALES = frozenset({"مليون", "مليار", "الف", "ملايين", "مليارات", "الاف"})


def decade(parser: Parser, at: int) -> Found | None:
    """«السبعينيات», «ستينيات القرن الماضي», «السبعينيات القرن التاسع عشر»."""
    found = parser.is_a(at, Cat.DECADE)
    if found is None:
        return None
    tens, end = int(str(found.value)), at + 1
    follow = parser.skip(end, frozenset({"من", "في"}))
    if any(parser.folded(follow + k) in ("العمر", "عمره", "عمرها", "عمرهم") for k in (0, 1)):
        return Found(Open("age"), end, parser.start(at, found.cut))
    if parser.folded(follow) == "القرن":
        if parser.folded(follow + 1) == "الماضي":
            return Found(Decade(tens, 1900), follow + 2, parser.start(at, found.cut))
        if parser.folded(follow + 1) in ("الحالي", "الجاري"):
            return Found(Decade(tens, 2000), follow + 2, parser.start(at, found.cut))
        nth = numerals.whole(parser.words, follow + 1) if follow + 1 < len(parser.words) else None
        if nth is not None and 1 <= nth.value <= 30:
            return Found(Decade(tens, (nth.value - 1) * 100), nth.end, parser.start(at, found.cut))
    return Found(Decade(tens), end, parser.start(at, found.cut))


def season(parser: Parser, at: int) -> Found | None:
    """«صيف 2016», «هذا الصيف», «الربيع القادم»: named, with no days of its own."""
    begin = at
    if parser.is_a(at, Cat.THIS):
        at += 1
    word = parser.folded(at)
    known = lex.lexicon().get(word if word.startswith("ال") else f"ال{word}")
    if known is None or known[0] is not Cat.SEASON:
        return None
    year, side = parser.year(at + 1), parser.side(at + 1)
    counted = relative(parser, at + 1)
    if counted is not None and isinstance(counted.form, Relative) and counted.form.unit is Unit.YEAR:
        return Found(Open("season"), counted.end, parser.start(begin))
    end = year[1] if year else side[1] if side else at + 1
    if end == at + 1 and begin == at and parser.folded(at - 1) not in ("في", "خلال", "منتصف", "سارحل"):
        return None
    return Found(Open("season"), end, parser.start(begin))


def anniversary(parser: Parser, at: int) -> Found | None:
    """«الذكرى الـ75», «الذكرى السنوية الأولى», «ذكراه الثامنة»."""
    if parser.folded(at) not in ANNIVERSARY:
        return None
    after = parser.skip(at + 1, frozenset({"السنويه"}))
    number = parser.number(parser.skip(after, frozenset({"ال", "رقم"})))
    if number is None or not 1 <= number.value <= 3000:
        return None
    if number.in_words and not number.definite:
        return None
    return Found(Anniversary(number.value), number.end, parser.start(at))


ANNIVERSARY = lex.word_set("الذكري ذكراه ذكراها ذكراهم بالذكري للذكري والذكري")
"""Folded words that begin an anniversary."""
