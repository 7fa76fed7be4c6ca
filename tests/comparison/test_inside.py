"""What one article states in two ways."""

from __future__ import annotations

from tests.comparison.texts import FIRE, article

from tahqiq.comparison.findings import Finding
from tahqiq.comparison.inside import inside
from tahqiq.domain.inconsistencies import InconsistencyKind

K = InconsistencyKind


def found(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.why.code, _words(text, one)) for one in inside(article(text))]


def _words(text: str, one: Finding) -> tuple[str, ...]:
    assert all(spot.document == 0 for spot in one.spots)
    return tuple(text[spot.start : spot.end] for spot in one.spots)


def test_a_weekday_that_the_date_is_not() -> None:
    text = "عقد الاجتماع الأول للجنة يوم الاثنين 7 مايو 2024 في مقر الوزارة بحضور ممثلي المحافظات."
    assert found(text) == [("why_conflict_weekday_inside", ("الاثنين", "7 مايو 2024"))]
    assert found(text.replace("الاثنين", "الثلاثاء")) == []


def test_a_headline_that_states_what_the_text_hopes() -> None:
    text = (
        "الوزير: المشروع الجديد سيعزز الاقتصاد المحلي\n"
        "أعرب وزير التخطيط عن أمله في أن يعزز المشروع الجديد الاقتصاد المحلي في المحافظات الشرقية. "
        "وجاء كلامه خلال زيارة تفقدية إلى موقع العمل صباح أمس."
    )
    assert found(text) == [("why_conflict_certainty", ("سيعزز", "أمله في أن يعزز"))]
    assert found(text.replace("أعرب وزير التخطيط عن أمله في أن يعزز", "أكد وزير التخطيط أن المشروع يعزز")) == []
    assert found(text.replace("الجديد سيعزز", "الجديد قد يعزز")) == []


def test_a_past_with_qad_is_certain() -> None:
    text = (
        "البرلمان يوافق على قانون الاستثمار الجديد\n"
        "قال رئيس المجلس إن البرلمان قد وافق على قانون الاستثمار الجديد في جلسة أول من أمس بأغلبية كبيرة."
    )
    assert found(text) == []


def test_a_term_that_the_text_has_with_one_word_more() -> None:
    text = (
        "الوزير: اتفاقية الشراكة الاقتصادية بين البلدين تدخل حيز التنفيذ\n"
        "قال الوزير إن اتفاقية الشراكة الاقتصادية الشاملة بين البلدين تدخل حيز التنفيذ مطلع الشهر المقبل."
    )
    term = ("اتفاقية الشراكة الاقتصادية", "اتفاقية الشراكة الاقتصادية الشاملة")
    assert found(text) == [("why_conflict_term", term)]
    assert found(text.replace(" الشاملة", "")) == []


def test_a_figure_of_the_headline_against_the_text() -> None:
    text = (
        "سفينة تحمل 70857 طنا من القمح تصل إلى الميناء\n"
        "وصلت إلى الميناء سفينة تحمل 708.57 طن من القمح مقدمة من برنامج الأغذية العالمي لتوزيعها على النازحين."
    )
    assert found(text) == [("why_conflict_headline_inside", ("70857 طنا", "708.57 طن"))]


def test_a_name_in_two_spellings() -> None:
    text = FIRE + " وغادر الوزير غريغوري دانيلوف المدينة. وقال جريجوري دانيلوف إن الحكومة ستعوض المتضررين جميعا."
    assert ("why_conflict_name", ("غريغوري", "جريجوري")) in found(text)


def test_two_people_who_share_a_name_are_two() -> None:
    text = FIRE + " والتقى كيم جونغ أون الوفد، وكان كيم جونغ إيل قد زار المدينة قبل أعوام."
    assert found(text) == []


def test_a_plain_article_has_nothing() -> None:
    assert found(FIRE) == []
    assert found("") == []
