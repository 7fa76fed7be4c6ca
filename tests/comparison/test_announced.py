"""What one article announces and the other doubts or denies."""

from __future__ import annotations

import pytest
from tests.comparison.texts import pair, words

from tahqiq.domain.inconsistencies import InconsistencyKind, Severity

CODES = {"why_conflict_possible", "why_conflict_negation"}

AIRPORT = (
    "{} هيئة الطيران المدني مطار سقطرى الجديد أمام الرحلات الدولية في مطلع الشهر المقبل.\n"
    "وكانت الأعمال في المدرج قد بدأت قبل عامين، وبلغت كلفتها 40 مليون دولار، بحسب مدير المشروع."
)
OTHER = (
    "في مطلع الشهر المقبل {} هيئة الطيران المدني أمام الرحلات الدولية مطار سقطرى الجديد الذي طال انتظاره.\n"
    "وبدأ العمل في المدرج قبل عامين بكلفة 40 مليون دولار، كما قال مدير المشروع."
)


@pytest.mark.parametrize(
    ("one", "other", "found", "severity"),
    [
        ("ستفتتح", "قد تفتتح", ("ستفتتح", "قد تفتتح"), Severity.MEDIUM),
        ("ستفتتح", "تعتزم أن تفتتح", ("ستفتتح", "تعتزم أن تفتتح"), Severity.MEDIUM),
        ("ستفتتح", "لن تفتتح", ("ستفتتح", "لن تفتتح"), Severity.HIGH),
        ("قد تفتتح", "ستفتتح", ("قد تفتتح", "ستفتتح"), Severity.MEDIUM),
    ],
)
def test_announced_here_and_doubted_or_denied_there(
    one: str, other: str, found: tuple[str, str], severity: Severity
) -> None:
    a, b = AIRPORT.format(one), OTHER.format(other)
    told = [each for each in pair(a, b).findings if each.why.code in CODES]
    assert [(each.kind, each.severity, words(each, a, b)) for each in told] == [
        (InconsistencyKind.POLARITY, severity, found)
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ستفتتح", "ستفتتح"),
        ("ستفتتح", "افتتحت"),
        ("ستفتتح", "لم تفتتح بعد"),
        ("ستفتتح", "ستفتتح، وقد تفتتح غيره،"),
        ("قد تفتتح", "قد تفتتح"),
    ],
)
def test_what_is_announced_is_not_in_doubt(one: str, other: str) -> None:
    found = pair(AIRPORT.format(one), OTHER.format(other)).findings
    assert [each for each in found if each.why.code in CODES] == []


def test_another_thing_may_be_in_doubt() -> None:
    a = AIRPORT.format("ستفتتح")
    b = OTHER.format("ستدشن") + "\nوقد تفتتح وزارة الثقافة متحفا للسفن القديمة إذا توافر التمويل."
    assert [each for each in pair(a, b).findings if each.why.code in CODES] == []
