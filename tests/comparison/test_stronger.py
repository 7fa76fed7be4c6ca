"""One article says more than the other: certain for perhaps, guilty for accused, all for some; and one sum, one age."""

from __future__ import annotations

import pytest
from tests.comparison.texts import FIRE, pair, words

from tahqiq.comparison.findings import Finding
from tahqiq.domain.inconsistencies import InconsistencyKind

K = InconsistencyKind


def of_kind(a: str, b: str, kind: InconsistencyKind) -> list[Finding]:
    return [one for one in pair(a, b).findings if one.kind is kind]


# -- two headlines

STUDY = (
    "أعلن باحثون في جامعة صنعاء نتائج دراسة استمرت ست سنوات عن أثر نبات الصبار في مرضى السكري. "
    "وشملت الدراسة مئات المرضى في ثلاث محافظات، وقالت رئيسة الفريق إن النتائج تحتاج إلى تأكيد."
)


@pytest.mark.parametrize(
    ("certain", "hedged", "shown"),
    [
        ("نبات الصبار يخفض نسبة السكر لدى المرضى", "نبات الصبار قد يخفض نسبة السكر لدى المرضى", "قد يخفض"),
        ("الجامعة تخفض رسوم الدراسة إلى النصف", "توجه لخفض رسوم الدراسة في الجامعة إلى النصف", "توجه لخفض"),
        (
            "أسعار الصبار تسجل أعلى ارتفاع شهري منذ سنوات",
            "أسعار الصبار تتجه لأعلى ارتفاع شهري منذ سنوات",
            "تتجه لأعلى ارتفاع",
        ),
    ],
)
def test_a_headline_certain_of_what_the_other_one_hedges(certain: str, hedged: str, shown: str) -> None:
    a, b = f"{certain}\n{STUDY}", f"{hedged}\n{STUDY}"
    (found,) = of_kind(a, b, K.HEADLINE)
    assert words(found, a, b)[1] == shown
    assert len(of_kind(b, a, K.HEADLINE)) == 1


def test_two_headlines_that_both_hedge() -> None:
    a = f"نبات الصبار ربما يخفض نسبة السكر لدى المرضى\n{STUDY}"
    b = f"نبات الصبار قد يخفض نسبة السكر لدى المرضى\n{STUDY}"
    assert of_kind(a, b, K.HEADLINE) == []


# -- guilt

CASE = (
    "مثل المحاسب السابق للنادي أمام المحكمة التجارية أمس بعدما اتهمه الرئيس باختلاس جزء من عائدات التذاكر. "
    "ونفى المحاسب ما نسب إليه، وطلب محاميه تأجيل الجلسة للاطلاع على الملف."
)


def test_a_headline_that_convicts_the_accused() -> None:
    a, b = f"رئيس النادي للمحاسب المختلس: أعد أموالنا\n{CASE}", f"رئيس النادي يتهم المحاسب السابق بالاختلاس\n{CASE}"
    (found,) = of_kind(a, b, K.HEADLINE)
    assert words(found, a, b) == ("المختلس", "يتهم المحاسب")
    (turned,) = of_kind(b, a, K.HEADLINE)
    assert words(turned, b, a) == ("يتهم المحاسب", "المختلس")


def test_a_headline_about_the_convicted() -> None:
    proved = CASE + " وكان قد أدين في قضية مماثلة."
    a, b = f"رئيس النادي للمحاسب المختلس: أعد أموالنا\n{proved}", f"رئيس النادي يتهم المحاسب السابق\n{proved}"
    assert of_kind(a, b, K.HEADLINE) == []


# -- all and some

TRAMS = (
    "وأعلنت هيئة النقل في بيان أن العواصف أثرت في حركة القطارات بين العاصمة والموانئ الشرقية منذ ليل الثلاثاء. "
    "ودعت الهيئة المسافرين إلى مراجعة مكاتب الحجز."
)


def test_all_of_it_here_and_some_of_it_there() -> None:
    a = f"هيئة النقل: تعليق الرحلات بين العاصمة والموانئ الشرقية بسبب العواصف\n{TRAMS}"
    b = f"هيئة النقل تؤجل بعض الرحلات بين العاصمة والموانئ الشرقية بسبب العواصف\n{TRAMS}"
    (found,) = of_kind(a, b, K.POLARITY)
    assert words(found, a, b) == ("تعليق الرحلات", "بعض الرحلات")


def test_an_article_that_says_both_is_of_one_mind() -> None:
    a = f"هيئة النقل: تعليق الرحلات بين العاصمة والموانئ الشرقية بسبب العواصف\n{TRAMS} وعادت بعض الرحلات مساء."
    b = f"هيئة النقل تؤجل بعض الرحلات بين العاصمة والموانئ الشرقية بسبب العواصف\n{TRAMS}"
    assert of_kind(a, b, K.POLARITY) == []


# -- who takes part

MATCH = (
    "أجرى مهاجم فريق الاتحاد الأول لكرة القدم سامي العولقي فحوصا طبية في مستشفى المدينة الرياضية أمس. "
    "{said} في نهائي كأس الرئيس أمام التلال."
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("وتأكد غياب العولقي", "وتهدد الإصابة بغياب العولقي"),
        ("ولن تمنع الإصابة مشاركة العولقي", "وتهدد الإصابة بعدم مشاركة العولقي"),
        ("ويغيب العولقي", "وتضاءلت فرصة مشاركة العولقي"),
    ],
)
def test_certain_to_be_missing_or_only_feared(one: str, other: str) -> None:
    a, b = MATCH.format(said=one), MATCH.format(said=other)
    assert [found.why.code for found in of_kind(a, b, K.POLARITY)].count("why_conflict_attendance") == 1


def test_who_may_come_may_be_missing_in_the_end() -> None:
    a, b = MATCH.format(said="وينتظر أن يشارك العولقي"), MATCH.format(said="وتهدد الإصابة بغياب العولقي")
    assert [found for found in pair(a, b).findings if found.why.code == "why_conflict_attendance"] == []


# -- one sum, one age

SALES = "وقالت شركة الأفق للاتصالات إن مكاتبها في المدن الساحلية استقبلت مشتركين جددا في الربع الأخير من العام."


def test_one_sum_of_two_natures() -> None:
    a = f"شركة الأفق للاتصالات تعلن نتائج العام\nارتفعت أرباح الشركة إلى 48.37 مليون دولار. {SALES}"
    b = f"شركة الأفق للاتصالات تعلن نتائج العام\nبلغت إيرادات الشركة 48.37 مليون دولار هذا العام. {SALES}"
    found = [one for one in pair(a, b).findings if one.why.code == "why_conflict_sum"]
    assert [words(one, a, b) for one in found] == [("48.37 مليون دولار", "48.37 مليون دولار")]
    assert [found[0].why.params[key] for key in ("one", "other")] == ["أرباح", "إيرادات"]
    (turned,) = [one for one in pair(b, a).findings if one.why.code == "why_conflict_sum"]
    assert [turned.why.params[key] for key in ("one", "other")] == ["إيرادات", "أرباح"]


def test_the_years_of_one_person() -> None:
    a = FIRE + " وأصيب في الحريق العامل مراد الشرجبي (23 عاما) بجروح خطيرة."
    b = FIRE + " ومن بين المصابين العامل مراد الشرجبي، 24 عاما، الذي نقل إلى المستشفى."
    assert [words(one, a, b) for one in of_kind(a, b, K.FIGURE)] == [("23 عاما", "24 عاما")]


# -- what is of two things


def test_the_teachers_of_two_towns() -> None:
    a = f"139 معلما جديدا مدعوون إلى المقابلات الشخصية\nدعت إدارة التعليم في تعز المعلمين الجدد إليها. {SALES}"
    b = f"المقابلات الشخصية تبدأ الأحد بحضور 60 معلما جديدا\nدعت إدارة التعليم في سيئون المعلمين الجدد. {SALES}"
    assert len(of_kind(a.replace("في تعز", ""), b.replace("في سيئون", ""), K.FIGURE)) == 1
    a, b = a.replace("مدعوون", "في تعز مدعوون"), b.replace("معلما جديدا", "معلما جديدا في سيئون")
    assert of_kind(a, b, K.FIGURE) == []


def test_dead_and_injured_of_one_headline() -> None:
    a = "وفاة شخصين وإصابة 11 في حوادث سير في الجبل\nلقي شخصان حتفهما فيما أصيب 11 آخرون في حوادث سير في الجبل. "
    b = "أربع وفيات و16 إصابة في حوادث الجبل\nتوفي أربعة أشخاص وأصيب 16 آخرين الثلاثاء في حوادث مرورية في الجبل. "
    a, b = a + SALES, b + SALES
    assert {words(one, a, b) for one in of_kind(a, b, K.FIGURE)} == {("شخصان", "أربعة"), ("11", "16")}


BUDGET = "وشملت مشاريع {places} إنشاء حدائق وأرصفة وتأمين معدات وصيانة شبكات الإنارة، وبلغت كلفة المشاريع {sum} ريال. "


def test_the_sums_of_two_regions() -> None:
    a = FIRE + BUDGET.format(places="مدينة تعز ومدينة عدن", sum="12,850,000") + SALES
    b = FIRE + BUDGET.format(places="مدينة صعدة ومدينة المكلا", sum="31,274,000") + SALES
    assert of_kind(a, b, K.FIGURE) == []
    b = FIRE + BUDGET.format(places="مدينة تعز ومدينة عدن", sum="31,274,000") + SALES
    assert len(of_kind(a, b, K.FIGURE)) == 1


def test_two_guests_of_lists_with_names_alike() -> None:
    a = FIRE + " وحضر الحفل فاروق الشامي ومازن الحداد وسليم الأكوع وباسم النمري وغونزالو حسن الشامي وعدد من الأدباء."
    b = FIRE + " وكان بين الضيوف جونزالو عوض الشامي وحاتم النمري وسليم الأكوع ومازن العبسي وفاروق الحداد."
    assert [one for one in of_kind(a, b, K.NAME) if "جونزالو" in words(one, a, b)[1]] == []
    b = FIRE + " وكان بين الضيوف جونزالو حسن الشامي."
    assert [one for one in of_kind(a, b, K.NAME) if "جونزالو" in words(one, a, b)[1]] != []


def test_a_plural_before_what_it_belongs_to_is_no_other_spelling() -> None:
    a = FIRE + " وحضر اللقاء مستوفو الشروط من محافظة ذمار."
    assert of_kind(a, a.replace("مستوفو", "مستوفون"), K.NAME) == []


# -- who is among those that are counted

CRASHED = "تحطم حافلة مدرسية قرب جسر الوادي\nأعلن الدفاع المدني {toll} في تحطم حافلة مدرسية قرب جسر الوادي صباح أمس."
TITLED = (
    "مصرع 6 أشخاص في تحطم حافلة مدرسية\nقال شهود إن الحافلة المدرسية تحطمت صباح أمس قرب جسر الوادي بعد انفجار إطار."
)


def test_one_more_is_not_the_driver_where_he_is_among_them() -> None:
    one, other = (
        CRASHED.format(toll=f"وفاة 5 ركاب {who}") for who in ("بمن فيهم سائق الحافلة", "إضافة إلى سائق الحافلة")
    )
    assert [words(found, one, TITLED) for found in of_kind(one, TITLED, K.FIGURE)] == [("5", "6")]
    assert of_kind(other, TITLED, K.FIGURE) == []
