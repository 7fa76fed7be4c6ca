"""Contrary circumstances of one event, and a thing of a kind in the place of another."""

from __future__ import annotations

import pytest
from tests.comparison.texts import FIRE, changed, pair, words

from tahqiq.domain.inconsistencies import InconsistencyKind, Severity

CRASH = (
    "تحطمت طائرة تدريب صغيرة قرب مطار النخيل مساء الثلاثاء {when} ولقي قائدها مصرعه، وفق ما أعلنت هيئة الطيران. "
    "وأضافت الهيئة أن الطائرة كانت في رحلة اعتيادية، وأن فريقا من المحققين وصل إلى الموقع وبدأ جمع الحطام."
)
RETOLD = (
    "قتل طيار في تحطم طائرة تدريب صغيرة قرب مطار النخيل\n"
    "قالت هيئة الطيران إن طائرة تدريب صغيرة تحطمت مساء الثلاثاء {when} قرب مطار النخيل، وإن محققين يجمعون الحطام."
)
HURT = "غاب اللاعب سالم باوزير عن تدريب فريق الميناء أمس بعد إصابة في {part} خلال مباراة الأحد أمام فريق الجبل. "


def found(a: str, b: str) -> list[tuple[InconsistencyKind, tuple[str, ...]]]:
    return [(one.kind, words(one, a, b)) for one in pair(a, b).findings]


def test_at_take_off_here_and_at_landing_there() -> None:
    a, b = CRASH.format(when="أثناء إقلاعها"), RETOLD.format(when="وهي تحاول الهبوط")
    assert found(a, b) == [(InconsistencyKind.POLARITY, ("إقلاعها", "الهبوط"))]
    assert all(one.severity is Severity.MEDIUM for one in pair(a, b).findings)
    assert found(a, RETOLD.format(when="لدى إقلاعها")) == []


def test_who_tells_both_contradicts_neither() -> None:
    a, b = CRASH.format(when="أثناء إقلاعها"), RETOLD.format(when="بعد إقلاعها وهي تحاول الهبوط مجددا")
    assert found(a, b) == []


def test_what_it_happened_at_counts_where_both_are_told() -> None:
    a = CRASH.format(when="أثناء إقلاعها من مطار النخيل")
    b = RETOLD.format(when="حين حاولت الهبوط") + " وكانت الطائرة أقلعت من مطار الوادي قبل ساعة."
    assert found(a, b) == [(InconsistencyKind.POLARITY, ("إقلاعها", "الهبوط"))]


def test_the_right_knee_here_and_the_left_there() -> None:
    a, b = HURT.format(part="ركبته اليمنى"), HURT.format(part="الركبة اليسرى") + "ويخضع لفحص طبي اليوم."
    assert (InconsistencyKind.POLARITY, ("ركبته اليمنى", "الركبة اليسرى")) in found(a, b)
    assert found(a, HURT.format(part="ركبته اليمنى") + "ويخضع لفحص طبي اليوم.") == []


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("وزير الصناعة", "سفير الصناعة", InconsistencyKind.TITLE),
        ("جنوب مدينة", "شمال مدينة", InconsistencyKind.PLACE),
    ],
)
def test_another_thing_of_the_kind_in_the_same_words(old: str, new: str, kind: InconsistencyKind) -> None:
    a, b = changed(old, new)
    assert found(a, b) == [(kind, (old.split()[0], new.split()[0]))]


def test_the_nationality_of_somebody_and_not_the_country_of_a_report() -> None:
    text = FIRE.replace("إصابة 12 عاملا", "إصابة عامل سوداني و12 من زملائه")
    a, b = changed("عامل سوداني", "عامل يمني", text)
    assert (InconsistencyKind.PLACE, ("سوداني", "يمني")) in found(a, b)
    a, b = changed("مدينة الحديدة", "مدينة الدوحة")
    assert InconsistencyKind.TITLE not in [kind for kind, _ in found(a, b)]


def test_a_man_here_and_a_woman_there() -> None:
    text = FIRE.replace("إصابة 12 عاملا بحروق", "إصابة رجل كان يعمل في المستودع بحروق")
    a, b = changed("رجل", "امرأة", text)
    assert found(a, b) == [(InconsistencyKind.POLARITY, ("رجل", "امرأة"))]


def test_what_both_articles_say_of_others_as_well_is_no_conflict() -> None:
    a, b = changed("وزير الصناعة", "سفير الصناعة")
    also = " وافتتح الفرع الثاني في العاصمة بحضور سفير هولندا، والفرع الثالث بحضور وزير النقل."
    assert found(a + also, b + also) == []
    assert found(a, b) == [(InconsistencyKind.TITLE, ("وزير", "سفير"))]
