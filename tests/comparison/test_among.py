"""A headline that calls something the greatest, over texts by which it is one of several."""

from __future__ import annotations

from tests.comparison.texts import pair, words

from tahqiq.domain.inconsistencies import InconsistencyKind

FIND = (
    "{title}\n"
    "أعلن متحف المدينة أمس أنه يملك مخطوطا {said} لكتاب الأدوية في العالم، بعد فحص أوراقه في معمل الجامعة. "
    "وقال مدير المتحف إن المخطوط بقي مئة عام في خزانة لم يفتحها أحد."
)


def found(a: str, b: str) -> list[tuple[str, ...]]:
    return [words(one, a, b) for one in pair(a, b).findings if one.kind is InconsistencyKind.HEADLINE]


def test_the_oldest_copy_in_the_headline_and_one_of_the_oldest_in_both_texts() -> None:
    a = FIND.format(title="متحف المدينة يملك أقدم نسخة لكتاب الأدوية في العالم", said="من أقدم نسخ")
    b = FIND.format(title="مخطوط نادر في متحف المدينة", said="من أقدم نسخ")
    assert found(a, b) == [("أقدم نسخة", "من أقدم نسخ")]
    assert found(b, a) == [("من أقدم نسخ", "أقدم نسخة")]


def test_a_headline_that_says_so_too_or_a_text_that_says_more_contradicts_nothing() -> None:
    modest = FIND.format(title="متحف المدينة يملك إحدى أقدم نسخ كتاب الأدوية في العالم", said="من أقدم نسخ")
    bold = FIND.format(title="متحف المدينة يملك أقدم نسخة لكتاب الأدوية في العالم", said="يعد أقدم نسخة")
    plain = FIND.format(title="مخطوط نادر في متحف المدينة", said="من أقدم نسخ")
    assert found(modest, plain) == []
    assert found(bold, plain) == []
