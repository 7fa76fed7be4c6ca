"""The classes of characters that every floor shares are those of Unicode."""

from __future__ import annotations

import re
import sys
import unicodedata

from tahqiq.domain.characters import ARABIC_LETTERS, INVISIBLE, MARKS


def test_marks_are_exactly_the_combining_marks_and_the_joiners() -> None:
    marks = re.compile(f"[{MARKS}]")
    for code in range(sys.maxunicode + 1):
        char = chr(code)
        category = unicodedata.category(char)
        if category != "Cn":
            assert bool(marks.match(char)) == (category[0] == "M" or char in "\u200c\u200d"), hex(code)


def test_arabic_letters_are_letters_and_all_that_folding_knows() -> None:
    letters = re.compile(f"[{ARABIC_LETTERS}]")
    for code in [*range(0x600, 0x780), *range(0x860, 0x900), *range(0xFB50, 0xFF00)]:
        char = chr(code)
        if unicodedata.category(char) != "Cn":
            named = "ARABIC" in unicodedata.name(char, "") and unicodedata.category(char) in ("Lo", "Lm")
            assert bool(letters.match(char)) == named, hex(code)


def test_nothing_invisible_is_a_mark() -> None:
    assert not re.search(f"[{MARKS}]", "\u200e\u200f\u2067\ufeff\u00ad")
    assert re.fullmatch(f"[{INVISIBLE}]+", "\u200b\u200e\u200f\u202a\u202e\u2060\u2069\u061c\ufeff\u00ad")
