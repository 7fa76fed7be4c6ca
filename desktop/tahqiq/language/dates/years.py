"""Years, decades and seasons: «عام 2013», «السبعينيات», «صيف 2016»."""

from __future__ import annotations

from tahqiq.language import numerals
from tahqiq.language.dates import lexicon as lex
from tahqiq.language.dates.forms import Between, Day, Decade, Open
from tahqiq.language.dates.lexicon import Cat
from tahqiq.language.dates.parser import YEAR_WORDS, Found, Parser, readings
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
            return Found(Between(Day(year=first[0]), Day(year=second[0])), second[1], parser.start(at, cut))
        if form in YEAR_WORDS and parser.folded(at - 1) != "كل":
            year = parser.year(at, named=True) if not cut else parser.year(at, named=True) or parser.year(at + 1)
            if year is None:
                continue
            return Found(Day(year=year[0], hijri=year[2]), year[1], parser.start(at, cut))
    return None


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
        before = parser.folded(at - 1) in _BEFORE_YEAR or at == 0 or parser.folded(at - 1) in ("|", "(", "-", "–")
        if marked or (before and 1500 <= value <= 2100 and _lone_year(parser, at + 1)):
            return Found(Day(year=year[0], hijri=year[2]), year[1], word.start)
        return None
    if word.kind is not TokenKind.WORD or numerals.number_word(word.folded) is None:
        return None
    year = parser.year(at)
    if year is None or not _lone_year(parser, year[1]) or parser.folded(at - 1) not in _BEFORE_YEAR | {"", "من", "عام"}:
        return None
    return Found(Day(year=year[0]), year[1], word.start)


def _lone_year(parser: Parser, end: int) -> bool:
    return parser.is_a(end, Cat.UNIT) is None and parser.folded(end) not in _COUNTED


_COUNTED = frozenset(
    [
        "شخص",
        "شخصا",
        "قتيل",
        "قتيلا",
        "مليون",
        "مليار",
        "دولار",
        "ريال",
        "متر",
        "مترا",
        "كم",
        "كيلومتر",
        "طن",
        "طنا",
        "جنيه",
        "درهم",
        "دينار",
        "نسمه",
    ]
)


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
    end = year[1] if year else side[1] if side else at + 1
    if end == at + 1 and begin == at and parser.folded(at - 1) not in ("في", "خلال", "منتصف", "سارحل"):
        return None
    return Found(Open("season"), end, parser.start(begin))
