"""The same physical key means the same under a Latin and an Arabic layout."""

from __future__ import annotations

import string

import pytest

from tahqiq.ui.keys import ARABIC_OF_LATIN, arabic_key, latin_key


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("ض", "q"), ("ص", "w"), ("ث", "e"), ("ق", "r"), ("ذ", "`"), ("ط", "'"), ("ظ", "/"), ("لا", "b"), ("ﻻ", "b"),
        ("َ", "Q"), ("أ", "H"), ("؟", "?"), ("ـ", "J"), ("٠", "0"), ("٩", "9"), ("۵", "5"), ("a", "a"), ("[", "["),
    ],
)  # fmt: skip
def test_a_key_is_named_by_its_latin_character(typed: str, key: str) -> None:
    assert latin_key(typed) == key


@pytest.mark.parametrize("typed", ["", "قال", "é", "漢", "\x11", "ab"])
def test_what_no_key_types_has_no_key(typed: str) -> None:
    assert latin_key(typed) == ""


def test_every_latin_letter_has_its_arabic_key_and_back() -> None:
    for letter in string.ascii_lowercase:
        arabic = arabic_key(letter)
        assert arabic != letter
        assert latin_key(arabic) == letter
    for latin, arabic in ARABIC_OF_LATIN.items():
        assert latin_key(arabic) == latin
    assert len(set(ARABIC_OF_LATIN.values())) == len(ARABIC_OF_LATIN)
    assert arabic_key("5") == "5"
