"""Pages with marks for the canvas tests: the seed articles, and long ones made from them."""

from __future__ import annotations

import random

from tahqiq.domain.articles import RegionRole
from tahqiq.domain.labels import LineStyle
from tahqiq.domain.resources import seeds
from tahqiq.ui.canvas.model import BylinePiece, Mark, Page, RegionView

CLAIM, QUOTE, PERSON, PLACE, DATE, FIGURE = "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#8a6d00", "#56b4e9"
STYLES = (
    ("ادعاء", CLAIM, LineStyle.SOLID, False),
    ("اقتباس", QUOTE, LineStyle.DOTTED, True),
    ("شخص", PERSON, LineStyle.THIN, False),
    ("مكان", PLACE, LineStyle.DASHED, False),
    ("تاريخ", DATE, LineStyle.DOUBLE, False),
    ("رقم", FIGURE, LineStyle.WAVY, False),
)
MIXED = (
    "عنوان: وكالة İLKHA تنشر 3 أخبار\n"
    "قال 1554 شخصًا في Moscow City (CIA) إن 6.1 درجة أُنشئت 😀👍 نهاية «كذا» بين 18-19 يونيو ٢٠٢٤، وأضافوا أنّ "
    "النسبة ١٢٫٥٪ لا 13%.\n"
    "The minister said «قال الوزير إن 15 شخصا» and left at 10:30 — عاد بعد ذلك إلى بيته.\n"
    "\n"
    "كلمة\u00a0ملتصقة بعلامات\u200f خفية\u200e و\u200dوصل، وفصل\u200cهنا، وعلامة \u202bمضمّنة 12 he\u202c ثم نص.\n"
    "2024 — 15/06\n"
    "نهاية 🇸🇾 العَلَم 👩‍👩‍👧 والعائلة 𝔸𝔹 وسطر أخير"
)


BYLINE = (
    BylinePiece("صدى البلد", "particulars"),
    BylinePiece("1 نوفمبر 2024 (من النص: أكّده)", "date", True),
    BylinePiece("16 وسمًا"),
)


def seed(number: int) -> str:
    """The text of a seed article."""
    return seeds()[number].read_text(encoding="utf-8")


def mark(number: int, text: str, words: str, style: int, *, nth: int = 0, **more: object) -> Mark:
    """A mark on ``words``, or on each of several joined by ``…``."""
    name, color, line, bar = STYLES[style]
    parts, at = [], 0
    for piece in words.split("…"):
        for _ in range(nth + 1):
            at = text.index(piece, at) + len(piece)
        parts.append((at - len(piece), at))
    return Mark(number, tuple(parts), color, line, name, bar=bar, **more)  # type: ignore[arg-type]


def region(text: str, first: str, last: str, role: RegionRole, title: str = "", folded: bool = False) -> RegionView:
    """The region from the words ``first`` to the end of the line with ``last``."""
    start = text.index(first)
    end = text.find("\n", text.index(last, start))
    dimmed = role not in (RegionRole.MAIN, RegionRole.TITLE)
    return RegionView(start, len(text) if end < 0 else end, role, title, dimmed, folded)


def first_seed(folded: bool = False) -> Page:
    """Seed 000 with its regions and every kind of mark."""
    t = seed(0)
    regions = (
        region(t, "لافروف: اتفاقية", "استقرار أوراسيا", RegionRole.TITLE),
        region(t, "تاريخ النشر", "GMT", RegionRole.DATELINE),
        region(t, "المصدر: صدى", "صدى البلد", RegionRole.SOURCE),
        region(t, "كلمات دلالية", "الاستراتیجیة", RegionRole.KEYWORDS, "كلمات دلالية", folded),
        region(t, "إقرأ أيضاً", "بالمليار الذهبي", RegionRole.EMBEDDED, "إقرأ أيضًا (مقال آخر مضمَّن)", folded),
    )
    claim = between(t, "إن اتفاقية الشراكة", "جميع المجالات")
    quote = between(t, "لقد أرست", "قارتنا الأوراسية")
    marks = (
        mark(1, t, "وزير الخارجية الروسي سيرغي لافروف", 2, detail="سيرغي لافروف"),
        mark(2, t, claim, 0),
        mark(3, t, "روسيا وكوريا الشمالية أرست", 3),
        mark(4, t, "كوريا الشمالية تشوي", 3),
        mark(5, t, quote, 1, detail="سيرغي لافروف"),
        mark(6, t, "اتفاقية الشراكة الاستراتيجية أساسا متينا", 0, unsure=True),
        mark(7, t, "الشراكة الاستراتيجية أساسا", 5),
        mark(8, t, "العلاقات بين موسكو وبيونغ يانغ…وصلت إلى مستوى عال…بفضل جهود زعيمي الدولتين", 0),
        mark(9, t, "فلاديمير بوتين وكيم", 2),
        mark(10, t, "18 إلى 19 يونيو", 4),
        mark(11, t, "1st, November 2024", 4),
        mark(12, t, "الرئيس فلاديمير بوتين إلى كوريا الشمالية", 2, suggestion=True),
        mark(13, t, "تنص الوثيقة…تقديم المساعدة العسكرية", 0),
        mark(14, t, "فشل الغرب في عزل روسيا", 0),
        mark(15, t, "أن محاولات عزل روسيا على الساحة الدولية فشلت فشلًا ذريعًا…أن أغلبية الدول على مستوى العالم", 1),
        mark(16, t, "تاس", 3),
    )
    zero = t.index("وأشار لافروف") + 6
    empty = Mark(17, ((zero, zero),), FIGURE, LineStyle.WAVY, "رقم")
    return Page(t, (*marks, empty), regions, BYLINE)


def between(text: str, first: str, last: str) -> str:
    """The words from ``first`` to the end of ``last``."""
    start = text.index(first)
    return text[start : text.index(last, start) + len(last)]


def mixed() -> Page:
    """Both directions, digits of both kinds, emoji, hidden controls, with marks across the seams."""
    t = MIXED
    marks = (
        mark(1, t, "شخصًا في Moscow", 0),
        mark(2, t, "City (CIA) إن 6.1", 2),
        mark(3, t, "درجة أُنشئت 😀", 3),
        mark(4, t, "18-19 يونيو ٢٠٢٤", 4),
        mark(5, t, "١٢٫٥٪", 5),
        mark(6, t, "said «قال الوزير", 0),
        mark(7, t, "15 شخصا» and left", 1),
        mark(8, t, "مضمّنة 12 he\u202c ثم", 0),
        mark(9, t, "🇸🇾 العَلَم 👩‍👩‍👧", 2),
        mark(10, t, "1554 شخصًا", 5, suggestion=True),
        mark(11, t, "13%", 5, unsure=True),
    )
    title = RegionView(0, t.index("\n"), RegionRole.TITLE)
    return Page(t, marks, (title,))


def long_page(characters: int, count: int, *, seed_number: int = 7, one_paragraph: bool = False) -> Page:
    """An article of about so many characters made of the seeds, with ``count`` marks of 5 to 120 characters."""
    chance = random.Random(seed_number)
    paragraphs = [p for number in range(5) for p in seed(number).split("\n") if p]
    pieces: list[str] = []
    length = 0
    while length < characters:
        pieces.append(chance.choice(paragraphs))
        length += len(pieces[-1]) + 1
    text = (" " if one_paragraph else "\n").join(pieces)
    marks = []
    for number in range(count):
        start = chance.randrange(len(text) - 130)
        name, color, line, bar = chance.choice(STYLES)
        end = start + chance.randint(5, 120)
        marks.append(Mark(number + 1, ((start, end),), color, line, name, bar=bar))
    return Page(text, tuple(marks))
