"""Articles of our own making for the comparison, prepared as the program does."""

from __future__ import annotations

from datetime import date

from tahqiq.comparison.documents import Document, Source, prepare
from tahqiq.comparison.findings import Finding, PairResult
from tahqiq.comparison.pairs import compare
from tahqiq.language.detecting import detect

DAY = date(2024, 5, 8)

FIRE = (
    "اندلع حريق كبير في مستودع للأخشاب جنوب مدينة الحديدة مساء يوم الاثنين وأدى إلى إصابة 12 عاملا بحروق متفاوتة. "
    "وأكد المتحدث باسم الدفاع المدني العقيد سالم باوزير أن فرق الإطفاء سيطرت على النيران بعد أربع ساعات من العمل. "
    "وقدرت إدارة المستودع الخسائر بنحو 3.5 مليون دولار، مشيرة إلى أن المبنى غير مؤمن عليه. "
    "وكان المستودع قد افتتح في 14 مارس 2019 بحضور وزير الصناعة غريغوري دانيلوف وعدد من رجال الأعمال."
)
"""A report with a weekday, a date, figures, names and verbs of affirming."""

BOATS = (
    "غرق قارب صيد قبالة سواحل جزيرة سقطرى بعدما ضربته أمواج عالية\n"
    "لقي 8 صيادين مصرعهم في غرق قارب صيد قبالة سواحل جزيرة سقطرى صباح الخميس، وفق ما أعلنت السلطة المحلية. "
    "وقال مدير الميناء إن القارب أبحر رغم التحذير من العاصفة المدارية."
)


def article(text: str, published: date | None = DAY, number: int = 0) -> Document:
    """A text with what the engine finds in it."""
    return prepare(Source(number, text, "", published), detect(text, published))


def pair(a: str, b: str, days: tuple[date | None, date | None] = (DAY, DAY)) -> PairResult:
    """What comparing two texts gives."""
    return compare(article(a, days[0]), article(b, days[1], 1))


def changed(old: str, new: str, text: str = FIRE) -> tuple[str, str]:
    """A text and the same with some words exchanged, which it has once."""
    assert text.count(old) == 1, old
    return text, text.replace(old, new)


def words(finding: Finding, a: str, b: str) -> tuple[str, ...]:
    """The words of a finding's passages."""
    return tuple((a, b)[spot.document][spot.start : spot.end] for spot in finding.spots)
