"""The line at the bottom that says how far the project is."""

import pytest

from tahqiq.domain.project import ProjectCounts
from tahqiq.ui.controllers.hints import status_words
from tahqiq.ui.formatting import use_choices
from tahqiq.ui.i18n import languages
from tahqiq.ui.settings import Digits, Months

COUNTS = ProjectCounts(12_000, 1_500, 19_320, 1_024, 0, 0, 0, 0)


@pytest.mark.parametrize(
    ("language", "digits", "numbers"),
    [
        ("en", Digits.LATIN, ("1,500", "12,000", "19,320", "1,024", "52,001")),
        ("ar", Digits.LATIN, ("1,500", "12,000", "19,320", "1,024", "52,001")),
        ("ar", Digits.ARABIC, ("١٬٥٠٠", "١٢٬٠٠٠", "١٩٬٣٢٠", "١٬٠٢٤", "٥٢٬٠٠١")),
    ],
)
def test_every_large_number_is_written_as_the_lists_write_it(qapp, language, digits, numbers):
    before = languages().language
    languages().use(language)
    use_choices(digits, Months.WEST)
    try:
        words = status_words(COUNTS, 52_001)
    finally:
        use_choices(Digits.LATIN, Months.WEST)
        languages().use(before)
    for number in numbers:
        assert number in words
