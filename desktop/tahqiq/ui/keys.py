"""Which Latin key a person pressed, whatever keyboard layout is on.

Shortcuts and label keys are Latin letters and digits. Under an Arabic layout the same physical key gives another
character; the table is the Arabic (101) layout of Windows, which X11's ``ara`` layout follows.
"""

from __future__ import annotations

_PLAIN = {
    "`": "ذ",
    **dict(zip("qwertyuiop[]", "ضصثقفغعهخحجد", strict=True)),
    **dict(zip("asdfghjkl;'", "شسيبلاتنمكط", strict=True)),
    **dict(zip("zxcvnm,./", "ئءؤرىةوزظ", strict=True)),
    "b": "لا",
}
_SHIFTED = {
    "~": "\u0651",
    "Q": "\u064e",
    "W": "\u064b",
    "E": "\u064f",
    "R": "\u064c",
    "T": "لإ",
    "Y": "إ",
    "U": "\u2018",
    "I": "÷",
    "O": "×",
    "P": "؛",
    "A": "\u0650",
    "S": "\u064d",
    "G": "لأ",
    "H": "أ",
    "J": "ـ",
    "K": "،",
    "X": "\u0652",
    "B": "لآ",
    "N": "آ",
    "M": "\u2019",
    "?": "؟",
}
ARABIC_OF_LATIN = _PLAIN | _SHIFTED
"""What each Latin key gives under Arabic (101), where that is not itself a Latin character."""

_LIGATURES = {"\ufefb": "b", "\ufef9": "T", "\ufef7": "G", "\ufef5": "B"}  # X11 sends one character for lam-alef
_DIGITS = {chr(zero + i): str(i) for zero in (0x660, 0x6F0) for i in range(10)}
LATIN_OF_ARABIC = {arabic: latin for latin, arabic in ARABIC_OF_LATIN.items()} | _LIGATURES | _DIGITS


def latin_key(text: str) -> str:
    """The Latin character of the key that typed ``text``: ``ض`` and ``q`` give ``q``, a fatha ``Q``, ``٣`` gives ``3``.

    Printable ASCII comes back as it is; anything that no key of the layout types gives an empty string.
    """
    if len(text) == 1 and " " <= text <= "~":
        return text
    return LATIN_OF_ARABIC.get(text, "")


def arabic_key(latin: str) -> str:
    """What the key of ``latin`` types under Arabic (101); the character itself where the layout does not change it."""
    return ARABIC_OF_LATIN.get(latin, latin)
