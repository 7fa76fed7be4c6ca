"""Denied at the head of one article and stated at that of the other, or below a headline that states it."""

from __future__ import annotations

from tests.comparison.texts import pair, words

from tahqiq.domain.inconsistencies import InconsistencyKind, Severity

CLAIMED = (
    "«الجبهة» تتبنى قتل حارسين غربيين\n"
    "تبنى مسلحو الجبهة قتل حارسين غربيين عثر عليهما قرب حدود السهل، وقالوا في بيان إن العملية جاءت ردا على القصف. "
    "وعثر على الحارسين صباح الأحد في منزل مهجور."
)
DENIED = (
    "«الجبهة»: لم نقتل الحارسين الغربيين{more}\n"
    "نفى الجناح المسلح في الجبهة أمس مسؤوليته عن قتل الحارسين قرب حدود السهل، وقال إنه نشر الخبر فقط. "
    "وعثر على الحارسين صباح الأحد في منزل مهجور قرب الحدود."
)


def found(a: str, b: str) -> list[tuple[InconsistencyKind, Severity, tuple[str, ...]]]:
    kinds = (InconsistencyKind.POLARITY, InconsistencyKind.HEADLINE)
    return [(one.kind, one.severity, words(one, a, b)) for one in pair(a, b).findings if one.kind in kinds]


def test_a_deed_that_one_headline_denies_and_the_other_claims() -> None:
    denied = DENIED.format(more="")
    said = [(InconsistencyKind.POLARITY, Severity.HIGH, ("لم نقتل", "قتل"))]
    assert found(denied, CLAIMED) == said
    assert found(CLAIMED, denied) == [(kind, weight, pair_[::-1]) for kind, weight, pair_ in said]


def test_two_that_deny_the_same_contradict_nothing() -> None:
    other = CLAIMED.replace("تتبنى قتل", "تنفي قتل").replace("تبنى مسلحو", "نفى مسلحو")
    assert found(DENIED.format(more=""), other) == []


def test_an_article_that_tells_both_contradicts_nothing() -> None:
    both = "\nوكانت الجبهة قد أعلنت قتل حارسين غربيين قرب الحدود"
    assert found(CLAIMED.split("\n")[0] + "\n" + DENIED.format(more="").split("\n")[1] + both, CLAIMED) == []


RAIDS = (
    "{title}\n"
    "نفذ الطيران سبع عشرة غارة على مواقع الجماعة دمرت جسرين تستخدمهما في نقل المسلحين بين المدينتين. "
    "وقال مدير المرصد إن الضربات {said} الطريق على مسلحي الجماعة بين المدينتين نهائيا، وإن تحركاتهم تصبح أصعب."
)


def test_a_headline_that_states_what_both_texts_deny() -> None:
    a = RAIDS.format(title="الضربات تقطع طريق مسلحي الجماعة بين المدينتين", said="لا تقطع")
    b = RAIDS.format(title="الطيران يدمر جسرين للجماعة", said="لا تقطع")
    assert found(a, b) == [(InconsistencyKind.HEADLINE, Severity.HIGH, ("تقطع", "لا تقطع"))]
    assert found(a, RAIDS.format(title="الطيران يدمر جسرين للجماعة", said="تقطع"))[1:] == []
    asked = a.replace("بين المدينتين\n", "بين المدينتين؟\n", 1)
    assert found(asked, b) == []
