"""What two reports of one thing state differently, each in words of its own."""

from __future__ import annotations

from datetime import date

import pytest
from tests.comparison.texts import BOATS, DAY, FIRE, article, pair, words

from tahqiq.comparison.findings import Finding, Relation
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity

K = InconsistencyKind


def of_kind(a: str, b: str, kind: InconsistencyKind) -> list[Finding]:
    return [one for one in pair(a, b).findings if one.kind is kind]


# -- tolls

LATER = (
    "ارتفاع حصيلة غرق قارب الصيد في سقطرى\n"
    "قتل 11 شخصا في غرق قارب صيد قرب جزيرة سقطرى ضربته أمواج عالية الخميس، بحسب حصيلة جديدة للسلطة المحلية. "
    "ولا يزال البحث جاريا عن آخرين كانوا على متن القارب."
)


def test_a_later_toll_is_offered_as_an_update() -> None:
    (found,) = of_kind(BOATS, LATER, K.FIGURE)
    assert found.nature is Nature.UPDATE
    assert words(found, BOATS, LATER) == ("8", "11")


def test_a_toll_that_is_a_sum_is_none() -> None:
    summed = LATER.replace("قتل 11 شخصا", "قتل 6 رجال وطفلان، أي 8 أشخاص،").replace("ارتفاع حصيلة", "حصيلة")
    assert of_kind(BOATS, summed, K.FIGURE) == []


def test_injured_are_not_compared_with_dead() -> None:
    hurt = LATER.replace("قتل 11 شخصا", "أصيب 11 شخصا")
    assert of_kind(BOATS, hurt, K.FIGURE) == []


def test_tolls_of_two_countries_are_not_compared() -> None:
    a = "مقتل 12 شخصا في هجوم على سوق مزدحمة في سوريا\nقتل 12 شخصا في هجوم استهدف سوقا شعبية مزدحمة في شمال سوريا أمس."
    b = a.replace("12", "30").replace("سوريا", "العراق")
    assert of_kind(a, b, K.FIGURE) == []


def test_headlines_that_count_otherwise() -> None:
    a = "أربعة وزراء يعودون إلى العاصمة المؤقتة على متن طائرة عسكرية\n" + FIRE
    b = "عودة ثلاثة وزراء إلى العاصمة المؤقتة على متن طائرة عسكرية\n" + FIRE
    found = [one for one in pair(a, b).findings if one.kind in (K.FIGURE, K.HEADLINE)]
    assert [words(one, a, b) for one in found] == [("أربعة", "ثلاثة")]


# -- headlines

CARGO = (
    "وصول السفينة إلى الميناء محملة بمساعدات غذائية تزن 708.57 طن من القمح والدقيق والزيت لتوزيعها على النازحين. "
    "وقال مدير الميناء إن تفريغ حمولة السفينة سيستغرق ثلاثة أيام على الأقل بسبب نقص الرافعات."
)


def test_a_figure_of_the_headline_that_neither_text_has() -> None:
    a = "سفينة مساعدات تحمل 70857 طنا من القمح تصل إلى الميناء\n" + CARGO
    b = "وصول سفينة مساعدات غذائية إلى الميناء\n" + CARGO
    (found,) = of_kind(a, b, K.HEADLINE)
    assert words(found, a, b) == ("70857 طنا", "708.57 طن")
    (turned,) = of_kind(b, a, K.HEADLINE)
    assert words(turned, b, a) == ("708.57 طن", "70857 طنا")


def test_a_figure_of_the_headline_that_the_text_rounds_is_none() -> None:
    a = "سفينة مساعدات تحمل أكثر من 700 طن من القمح تصل إلى الميناء\n" + CARGO
    b = "وصول سفينة مساعدات غذائية إلى الميناء\n" + CARGO
    assert of_kind(a, b, K.HEADLINE) == []


def test_what_a_headline_denies_under_another_word() -> None:
    body = "وقال الناطق إن لقاء الوفد جاء في زيارة رسمية للعاصمة استمرت يومين. وأوضح أنها لم تكن زيارة رسمية للحكومة. "
    a = "الناطق: لم تكن زيارة سياسية للحكومة\n" + body + FIRE
    b = "الناطق يتحدث عن لقاء الوفد\n" + body + FIRE
    found = of_kind(a, b, K.HEADLINE)
    assert [words(one, a, b) for one in found] == [("سياسية", "رسمية")]


# -- rates, ages, who is among them

PROFITS = (
    "أعلنت شركة الألبان نتائج الربع الأول، وقالت إن الإيرادات ارتفعت بنسبة 59 في المئة بفضل مبيعات الأجبان في الخليج. "
)


def test_rates_of_one_rise() -> None:
    b = PROFITS.replace("الإيرادات ارتفعت بنسبة 59 في المئة", "زيادة الإيرادات بلغت 32.5 في المئة")
    found = of_kind(PROFITS, b, K.FIGURE)
    assert [words(one, PROFITS, b) for one in found] == [("59 في المئة", "32.5 في المئة")]


def test_a_rise_and_a_fall_or_two_nouns_are_not_compared() -> None:
    for other in ("تراجع الإيرادات بلغ 32.5 في المئة", "زيادة الأرباح بلغت 32.5 في المئة"):
        b = PROFITS.replace("الإيرادات ارتفعت بنسبة 59 في المئة", other)
        assert [one for one in pair(PROFITS, b).findings if one.why.code == "why_conflict_rate"] == [], other


def test_ages_by_decades() -> None:
    a = "ثلاثيني ينقذ أسرة من الغرق في السيول\nأنقذ رجل ثلاثيني أسرة من خمسة أفراد جرفتهم السيول في حضرموت أمس."
    b = "أنقذ رجل في العقد الثالث من العمر أسرة من خمسة أفراد جرفتهم السيول في حضرموت أمس، بحسب شهود عيان."
    assert [words(one, a, b) for one in of_kind(a, b, K.FIGURE)] == [("ثلاثيني", "العقد الثالث من العمر")]
    same = b.replace("العقد الثالث", "العقد الرابع")
    assert of_kind(a, same, K.FIGURE) == []
    woman = a.replace("ثلاثيني", "ثلاثينية")
    assert of_kind(woman, b, K.FIGURE) == []


def test_somebody_among_them_or_besides() -> None:
    a = "تحطمت طائرة صغيرة قرب المطار وعلى متنها ثلاثة مسافرين بمن فيهم قائد الطائرة، وفق بيان هيئة الطيران المدني."
    b = "تحطمت طائرة صغيرة قرب المطار وعلى متنها ثلاثة مسافرين إضافة إلى قائد الطائرة، وفق بيان هيئة الطيران المدني."
    (found,) = of_kind(a, b, K.FIGURE)
    assert words(found, a, b)[0].startswith("ثلاثة مسافرين بمن فيهم")
    assert of_kind(a, a.replace("بمن فيهم", "من بينهم"), K.FIGURE) == []


# -- names and offices

SPOKESMAN = "وقال المتحدث باسم شرطة المنطقة المقدم ناصر بن فهد العجلان إن التحقيق في الحادث مستمر منذ مساء الثلاثاء. "


def test_another_rank_of_one_person() -> None:
    b = SPOKESMAN.replace("المقدم", "العقيد").replace("ناصر بن فهد", "ناصر")
    found = of_kind(SPOKESMAN + FIRE, b + FIRE, K.TITLE)
    assert [words(one, SPOKESMAN + FIRE, b + FIRE) for one in found] == [("المقدم", "العقيد")]
    assert of_kind(SPOKESMAN + FIRE, SPOKESMAN.replace("ناصر بن فهد", "ناصر") + FIRE, K.TITLE) == []


def test_a_deputy_here_and_the_holder_there() -> None:
    a = SPOKESMAN.replace("المتحدث باسم شرطة المنطقة المقدم", "المتحدث الرسمي لشرطة المنطقة")
    b = a.replace("المتحدث الرسمي", "نائب المتحدث الرسمي")
    assert len(of_kind(a + FIRE, b + FIRE, K.TITLE)) == 1


def test_one_office_whose_holder_bears_another_family_name() -> None:
    a = "وأوضح المتحدث الرسمي لبلدية الخرج سامر الدوسري أن الحريق أخمد بعد ساعتين من اندلاعه مساء الثلاثاء. "
    b = "وأوضح سامر بن دوسر العتيبي، المتحدث الرسمي لبلدية الخرج، أن الحريق أخمد بعد ساعتين من اندلاعه مساء الثلاثاء. "
    found = of_kind(a + FIRE, b + FIRE, K.NAME)
    assert [words(one, a + FIRE, b + FIRE) for one in found] == [("سامر الدوسري", "سامر بن دوسر العتيبي")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("رئيس هيئة الموانئ العامة الدكتور سامر الدوسري", "الرئيس العام الدكتور سامر بن علي العتيبي"),
        ("سامرة الدوسري في صالة بمحافظة الخرج", "سامرة العتيبي في صالة بمحافظة الخرج"),
    ],
)
def test_two_holders_of_two_offices_are_two_persons(one: str, other: str) -> None:
    a, b = (f"وحضر حفل الزواج الذي أقيم مساء الثلاثاء بعد الحريق {name} وعدد من الأقارب. " for name in (one, other))
    assert [one for one in of_kind(a + FIRE, b + FIRE, K.NAME) if one.why.code == "why_conflict_holder"] == []


def test_one_player_of_one_nation_who_bears_another_family_name() -> None:
    a = "وضم النادي الذي احترق مستودعه لاعب الوسط الكويتي فهد المطوع والمدافع سالم باعشن هذا الصيف. "
    b = "وتعاقدت إدارة النادي الذي احترق مستودعه مع الكويتي فهد باجيه وسالم باعشن قبل بدء الموسم. "
    found = of_kind(a + FIRE, b + FIRE, K.NAME)
    assert [words(one, a + FIRE, b + FIRE) for one in found] == [("فهد المطوع", "فهد باجيه")]
    spelled = b.replace("فهد باجيه", "فهد المطوعي")
    assert [one for one in of_kind(a + FIRE, spelled + FIRE, K.NAME) if one.severity is not Severity.LOW] == []
    other = b.replace("الكويتي", "القطري")
    assert of_kind(a + FIRE, other + FIRE, K.NAME) == []


def test_one_letter_in_the_name_of_a_place() -> None:
    a = "وسيطرت القوات على معبر الخربان بعد اشتباكات استمرت يومين قتل فيها تسعة جنود من الجانبين بحسب مصدر عسكري هناك. "
    b = "أفاد مصدر عسكري هناك بأن تسعة جنود قتلوا قبل السيطرة على معبر الخرمان بعد اشتباكات استمرت يومين بين الجانبين. "
    found = [one for one in pair(a + FIRE, b + FIRE).findings if one.kind in (K.PLACE, K.NAME)]
    assert [words(one, a + FIRE, b + FIRE) for one in found] == [("الخربان", "الخرمان")]


def test_a_plural_that_loses_its_end_before_another_word_is_no_slip() -> None:
    a = "وتعاقد النادي مع مدرب حراس جديد لفريق الناشئين في مدينة الحديدة. "
    b = "وتعاقد النادي مع مدرب حراس جديد كان يعمل مع فريق ناشئي الأهلي قبل عام. "
    assert [one for one in pair(a + FIRE, b + FIRE).findings if one.kind in (K.PLACE, K.NAME)] == []


def test_known_names_spelled_otherwise_beside_the_same_family_name() -> None:
    a = "وصل سيرغي لافروف إلى المدينة. " + FIRE
    b = FIRE + " ووصل سيرجي لافروف إلى المدينة."
    assert [words(one, a, b) for one in of_kind(a, b, K.NAME)] == [("سيرغي", "سيرجي")]
    two = FIRE + " ووصل سامي لافروف إلى المدينة."
    assert of_kind(a, two, K.NAME) == []


def test_single_sentences_of_one_thing_are_compared() -> None:
    a = "أعلنت وزارة الصحة في بغداد مقتل 12 شخصا وإصابة 30 في الانفجار الذي وقع أمس الثلاثاء."
    b = "قالت وزارة الصحة العراقية إن 15 شخصا قتلوا في انفجار بغداد أمس، وأصيب 30 آخرون."
    assert [words(one, a, b) for one in of_kind(a, b, K.FIGURE)] == [("12", "15")]
    other = "قالت وزارة التعليم إن 15 مدرسة ستفتح أبوابها في البصرة الأسبوع المقبل."
    assert pair(a, other).relation is Relation.UNRELATED


def test_names_spelled_otherwise_wherever_they_stand() -> None:
    a = FIRE + " والتقى الوزير في المساء السفير جورج لويتنغ."
    b = "وكان السفير جورج لويتنج قد زار المنطقة قبل أيام. " + FIRE
    found = of_kind(a, b, K.NAME)
    assert [words(one, a, b) for one in found] == [("لويتنغ", "لويتنج")]


@pytest.mark.parametrize(("one", "other"), [("الأميركي", "الأمريكي"), ("بن عبد الله", "عبدالله"), ("وموسكو", "موسكو")])
def test_what_every_newspaper_mixes_is_no_finding(one: str, other: str) -> None:
    a = f"وحضر الحفل السفير {one} ورئيس الغرفة التجارية في المدينة مع عدد كبير من الضيوف. " + FIRE
    assert [f for f in pair(a, a.replace(one, other)).findings if f.nature is Nature.CONFLICT] == []


# -- two things that look alike

MARKET = (
    "أغلق مؤشر الأسهم اليوم مرتفعا {a} نقطة عند مستوى {b} نقطة، وبلغت قيمة التداولات {c} مليار ريال. "
    "وشهدت التداولات ارتفاع أسهم {d} شركة وتراجع أسهم {e} شركة، وتصدر قطاع المصارف القطاعات المرتفعة."
)


def test_a_market_on_two_days() -> None:
    a = MARKET.format(a=43, b=9381, c="3.9", d=125, e=25)
    b = MARKET.format(a=8, b=9373, c="4.1", d=70, e=67)
    assert [one.kind for one in pair(a, b).findings] == []


def test_a_report_of_what_was_announced_days_before() -> None:
    a = "تبدأ الإدارة يوم الأحد إجراء مقابلات مع 300 خريج للعمل في مدارس المنطقة، وتستمر خمسة أيام في مقرها الرئيسي."
    b = "أنهت الإدارة إجراء مقابلات مع 224 خريجا للعمل في مدارس المنطقة، واستمرت خمسة أيام في مقرها الرئيسي أمس."
    more = "وتعد المنطقة من أكثر المناطق حاجة إلى المعلمين في تخصصات العلوم والرياضيات واللغة الإنجليزية منذ سنوات."
    end = "وأوضح المدير أن أسماء المقبولين ستنشر على الموقع الإلكتروني بعد اعتماد النتائج من اللجنة العليا."
    assert pair(f"{a} {more}", f"{b} {end}", (DAY, date(2024, 5, 17))).findings == ()


def test_unrelated_articles() -> None:
    result = pair(FIRE, BOATS)
    assert (result.relation, result.findings) == (Relation.UNRELATED, ())


# -- headlines alone


def test_two_headlines() -> None:
    a, b = "مخزونات النفط الأمريكية تهبط إلى أدنى مستوى", "مخزونات النفط الأمريكية تصعد إلى أعلى مستوى"
    result = pair(a, b)
    assert result.relation is Relation.DISAGREE
    assert pair(a, a).relation is Relation.AGREE
    assert pair(a, "افتتاح معرض للخط العربي").relation is Relation.UNRELATED
    assert all(one.spots[0].end <= len(a) for one in result.findings)


def test_the_title_alone_is_part_of_the_story() -> None:
    assert article(BOATS).sentences[0].in_title


def test_the_office_of_a_spokesman_is_known_wherever_the_article_tells_it() -> None:
    a = "وأوضح المتحدث الرسمي لبلدية الخرج سامر الدوسري أن الحريق أخمد بعد ساعتين من اندلاعه مساء الثلاثاء. "
    b = (
        "وقال سامر العتيبي إن الحريق أخمد بعد ساعتين من اندلاعه مساء الثلاثاء. "
        "وأضاف سامر العتيبي، المتحدث الرسمي لبلدية الخرج، أن العمال عادوا إلى أماكنهم. "
    )
    found = of_kind(a + FIRE, b + FIRE, K.NAME)
    assert [words(one, a + FIRE, b + FIRE) for one in found] == [("سامر الدوسري", "سامر العتيبي")]
