"""Articles made for the tests of events, copies, spellings and slips; the wording is invented."""

from __future__ import annotations

from datetime import date

from tahqiq.comparison.documents import Document, Source, prepare
from tahqiq.comparison.keys import Keys, keys_of
from tahqiq.language.detecting import detect

DAY = date(2024, 11, 1)

TRAIN = (
    "خروج قطار بضائع عن سكته قرب قنا",
    "خرج قطار بضائع عن سكته مساء الجمعة قرب مدينة قنا جنوبي مصر، وأصيب سبعة عمال بجروح نقلوا على إثرها إلى مستشفى قنا "
    "العام. وقال المتحدث باسم السكك الحديدية سامي الغرباوي إن العربات كانت تحمل الفوسفات من منجم أبو طرطور. وتوقفت "
    "حركة القطارات بين قنا ونجع حمادي أربع ساعات حتى رفعت الأوناش العربات المنقلبة.",
)
TRAIN_AGAIN = (
    "سبعة مصابين في انقلاب عربات فوسفات بقنا",
    "أصيب سبعة من عمال السكك الحديدية الجمعة حين انقلبت عربات محملة بالفوسفات قرب قنا في صعيد مصر. وأفاد سامي "
    "الغرباوي المتحدث باسم السكك الحديدية بأن القطار كان قادما من أبو طرطور، وأن الحركة إلى نجع حمادي عادت بعد رفع "
    "العربات المنقلبة بالأوناش.",
)
BANK = (
    "المركزي الكيني يبقي سعر الفائدة عند 12.75 بالمئة",
    "أبقى البنك المركزي الكيني سعر الفائدة الرئيسي عند 12.75 بالمئة في اجتماع نيروبي، وقال المحافظ كاماو ثوجي إن "
    "التضخم تراجع إلى 2.7 بالمئة في أكتوبر. وتوقع اقتصاديون استطلع رأيهم خفض الفائدة ربع نقطة.",
)
BANK_LATER = (
    "المركزي الكيني يخفض سعر الفائدة إلى 11.25 بالمئة",
    "خفض البنك المركزي الكيني سعر الفائدة الرئيسي إلى 11.25 بالمئة في اجتماع نيروبي، وقال المحافظ كاماو ثوجي إن "
    "الشلن استقر أمام الدولار. وكان محللون قد رجحوا خفضا أصغر بعد صعود أسعار الشاي.",
)
GARDEN = (
    "حديقة نباتية جديدة على سطح متحف في الدوحة",
    "افتتح متحف في الدوحة حديقة نباتية فوق سطحه تضم مئتي نوع من نباتات الصحراء، وقالت مصممة الحديقة هيا السليطي إن "
    "الري يعتمد على مياه مكثفات التكييف. ويستقبل المتحف زوار الحديقة ثلاثة أيام في الأسبوع.",
)


def document(number: int, story: tuple[str, str], day: date | None = DAY, source: str = "") -> Document:
    """An article with what the engine finds in it."""
    title, body = story
    text = f"{title}\n\n{body}"
    return prepare(Source(number, text, title, day, source), detect(text, day, title=title))


def keys(number: int, story: tuple[str, str], day: date | None = DAY) -> Keys:
    return keys_of(document(number, story, day))
