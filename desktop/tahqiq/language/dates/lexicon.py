"""The words that expressions of time are made of, folded, from ``resources/words/calendar.txt`` and the lists here."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from tahqiq.domain.folding import fold
from tahqiq.language.morphdb.wordlists import read_list


class Cat(StrEnum):
    """What a word can be in an expression of time."""

    MONTH = "month"
    HIJRI = "hijri"
    WEEKDAY = "weekday"
    SEASON = "season"
    UNIT = "unit"
    DUAL = "dual"
    DEICTIC = "deictic"
    SIDE = "side"  # past, coming, this
    DECADE = "decade"
    PART = "part"  # beginning, middle, end
    REST = "rest"
    VAGUE = "vague"
    THIS = "this"
    NTH = "nth"


class Unit(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    QUARTER = "quarter"
    HALF = "half"
    SMALL = "small"  # hours and less: no date


PAST, THIS, COMING, NEXT, PREVIOUS = "past", "this", "coming", "next", "previous"
"""Sides: before now, now, after now; after or before what the text spoke of last."""

_UNITS = {
    Unit.DAY: "يوم أيام اليوم الأيام يوما يومًا أيامًا نهار",
    Unit.WEEK: "أسبوع أسابيع الأسبوع الأسابيع أسبوعا إسبوع الإسبوع اسبوعي",
    Unit.MONTH: "شهر أشهر شهور الشهر الأشهر الشهور شهرا",
    Unit.YEAR: "عام أعوام سنة سنوات سنين العام الأعوام السنة السنوات عاما",
    Unit.DECADE: "عقد عقود العقد العقود عقدا",
    Unit.CENTURY: "قرن قرون القرن القرون",
    Unit.SMALL: "ساعة ساعات الساعات دقيقة دقائق ثانية ثوان ثواني لحظات الساعة",
}
_DUALS = {
    Unit.DAY: "يومان يومين اليومين اليومان",
    Unit.WEEK: "أسبوعان أسبوعين الأسبوعين الأسبوعان",
    Unit.MONTH: "شهران شهرين الشهرين الشهران",
    Unit.YEAR: "عامان عامين سنتان سنتين العامين السنتين العامان",
    Unit.DECADE: "عقدان عقدين العقدين العقدان",
    Unit.CENTURY: "قرنين قرنان",
    Unit.SMALL: "ساعتين ساعتان دقيقتين الساعتين",
}
_SIDES = {
    PAST: "الماضي الماضية الماضيين الماضيتين المنصرم المنصرمة الفائت الفائتة المنقضي المنقضية الأخيرين",
    COMING: "القادم القادمة القادمين المقبل المقبلة المقبلين الآتي الآتية المقبلتين",
    THIS: "الحالي الحالية الجاري الجارية الراهن الراهنة",
    NEXT: "التالي التالية اللاحق اللاحقة",
    PREVIOUS: "السابق السابقة",
}
_DEICTICS = {
    -1: "أمس الأمس البارحة",
    0: "اليوم الليلة",
    1: "غدا غد الغد",
}
_PARTS = {
    "begin": "مطلع بداية أوائل مستهل أول بدايات",
    "middle": "منتصف أواسط وسط",
    "end": "نهاية أواخر ختام آخر أخر نهايات",
}
_REST = "بقية باقي"
_VAGUE = "بضعة بضع عدة القليلة العديدة قليلة عديدة الأخيرة الأخير معدودة"
_THIS = "هذا هذه"


def word_set(words: str) -> frozenset[str]:
    """The folded words of a line."""
    return frozenset(words.split())


@cache
def lexicon() -> dict[str, tuple[Cat, object]]:
    """Folded word → category and value. Names of two words («كانون الثاني») are in ``two_words``."""
    found: dict[str, tuple[Cat, object]] = {}

    def add(words: str, category: Cat, value: object) -> None:
        for word in words.split():
            found.setdefault(fold(word), (category, value))

    for entry in read_list("calendar", tabs=True):
        kind, number, *names = entry.columns
        if kind in ("month", "hijri", "weekday", "season"):
            for name in names:
                if " " not in name:
                    found.setdefault(fold(name), (Cat(kind), int(number)))
    for side, words in _SIDES.items():
        add(words, Cat.SIDE, side)
    for days, deictics in _DEICTICS.items():
        add(deictics, Cat.DEICTIC, days)
    for unit, words in _UNITS.items():
        add(words, Cat.UNIT, unit)
    for unit, words in _DUALS.items():
        add(words, Cat.DUAL, unit)
    for part, words in _PARTS.items():
        add(words, Cat.PART, part)
    add(_REST, Cat.REST, None)
    add(_VAGUE, Cat.VAGUE, None)
    add(_THIS, Cat.THIS, None)
    add("ربع الربع", Cat.NTH, Unit.QUARTER)
    add("نصف النصف", Cat.NTH, Unit.HALF)
    for tens, stems in _DECADE_STEMS.items():
        for stem in stems.split():
            for ending in ("ات", "يات", "ينات", "ينيات"):
                add(f"{stem}{ending} ال{stem}{ending}", Cat.DECADE, tens)
    return found


_DECADE_STEMS = {
    20: "عشرين",
    30: "ثلاثين ثلاث",
    40: "أربعين أربع",
    50: "خمسين خمس",
    60: "ستين ست",
    70: "سبعين سبع",
    80: "ثمانين ثمان",
    90: "تسعين تسع",
}


@cache
def two_words() -> dict[tuple[str, str], tuple[Cat, int]]:
    """Folded pairs of words that name a month."""
    found: dict[tuple[str, str], tuple[Cat, int]] = {}
    for entry in read_list("calendar", tabs=True):
        kind, order, *names = entry.columns
        for name in names:
            if " " in name:
                first, second = fold(name).split(" ", 1)
                found[first, second] = (Cat(kind), int(order))
    for name, months in {"كانون": (12, 1), "تشرين": (10, 11)}.items():
        found |= {(name, order): (Cat.MONTH, months[0]) for order in ("اول", "الاول")}
        found |= {(name, order): (Cat.MONTH, months[1]) for order in ("ثاني", "الثاني")}
    extra = {"جمادى الأول": 5, "جمادي الاولي": 5, "جمادى الآخر": 6, "ذو القعده": 11, "ذو الحجه": 12}
    for name, month in extra.items():
        first, second = fold(name).split(" ", 1)
        found.setdefault((first, second), (Cat.HIJRI, month))
    return found


ENGLISH_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}
