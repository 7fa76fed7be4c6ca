"""Two articles that disagree, for the tests of the review."""

from __future__ import annotations

from editor import Editor

from tahqiq.domain.inconsistencies import Inconsistency
from tahqiq.domain.reviewing import ReviewFilter, ReviewStatus
from tahqiq.services.commands.articles import ImportArticles, NewArticle, SetParticulars

STORM = """عاصفة تضرب ميناء السلام وتعطّل الملاحة
ضربت عاصفة قوية ميناء السلام على الساحل الشرقي فجر الأحد، وتوقفت حركة السفن فيه.
وقال مدير الميناء رائد القاسم إن 12 شخصًا أصيبوا بجروح، وإن العمل سيعود خلال يومين.
وأضاف القاسم أن الخسائر في الأرصفة كبيرة.
"""
STORM_TOO = """إصابات في عاصفة ميناء السلام
أصيب 15 شخصًا بجروح في عاصفة ضربت ميناء السلام على الساحل الشرقي فجر الأحد، بحسب مدير الميناء رائد القاسم.
وتوقفت حركة السفن في الميناء، وقال القاسم إن الخسائر في الأرصفة كبيرة.
"""
FIRST, SECOND = 6, 7
"""The numbers of the two articles, behind the five of the sample."""


def two_that_disagree(editor: Editor) -> None:
    """Bring both articles in; nothing is compared yet."""
    new = tuple(NewArticle(text.split("\n")[0], text) for text in (STORM, STORM_TOO))
    editor.session.do(ImportArticles(new))
    for article, source in ((FIRST, "الصباح"), (SECOND, "النهار")):
        editor.session.do(SetParticulars(article, source=source, published="2024-03-03"))


def compare(editor: Editor) -> None:
    """F5, and wait until all is compared and listed."""
    editor.press("F5")
    review = editor.program.review
    editor.qtbot.waitUntil(lambda: not review.comparing.comparing, timeout=60000)
    editor.qtbot.waitUntil(lambda: not review.controller._asking.busy, timeout=20000)


def injured(editor: Editor) -> Inconsistency:
    """What the two articles say of the injured."""
    every = editor.session.read.inconsistencies(ReviewFilter(status=ReviewStatus.ALL))
    return next(f for f in every if {p.value for p in f.passages} == {"12", "15"})
