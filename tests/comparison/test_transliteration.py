"""What of two spellings is another transliteration and stays out of the queue, and what is a slip."""

from __future__ import annotations

import pytest

from tahqiq.comparison.transliteration import is_for_names_only, is_transliteration
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("برمنغهام", "برمنجهام", True),
        ("أكسفورد", "أوكسفورد", True),
        ("جيرمان", "جرمان", True),
        ("الشئون", "الشؤون", True),
        ("غونزاليس", "جونزاليس", True),
        ("شافيز", "تشافيز", True),
        ("متنزه", "منتزه", True),
        ("النرويج", "النروج", True),
        ("الديمقراطي", "الديموقراطي", True),
        ("إنستغرام", "انستاغرام", True),
        ("نيوجيرزي", "نيوجرزي", True),
        ("كلينتون", "كليونتون", False),
        ("تركساتني", "تركستاني", False),
        ("باشرين", "باشريف", False),
        ("الشمبانزي", "الشمبازي", False),
        ("فنزيلا", "فنزويلا", False),
    ],
)
def test_letters_of_one_sound_are_no_slip(one: str, other: str, same: bool) -> None:
    assert is_transliteration(one, other) is same
    assert is_transliteration(other, one) is same


def test_only_variants_of_names_leave_the_queue() -> None:
    words = ("برمنغهام", "برمنجهام")
    assert is_for_names_only(InconsistencyKind.NAME, Nature.VARIANT, words)
    assert not is_for_names_only(InconsistencyKind.NAME, Nature.CONFLICT, words)
    assert not is_for_names_only(InconsistencyKind.SPELLING, Nature.VARIANT, words)
