"""Folding of Arabic spelling, for finding and comparing; never for showing or exporting.

Folded away: tashkeel, tatweel, direction and joining marks, hamza seats, alef maqsura, ta marbuta, Persian and
Urdu letter forms, presentation forms, digit systems, letter case.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

FOLDING = 1
"""The number of these rules. Raise it with every change by which a text folds or a name's key becomes otherwise:
projects keep folded text, and make it anew where the number differs.
"""

_DROPPED = (
    "\u0640"  # tatweel
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff"  # marks above and below
    "\u0307"  # the dot above that lower case leaves of the Turkish İ
    "\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff\u00ad"  # direction, joining, zero width, soft hyphen
)
DROPPED_CLASS = f"[{_DROPPED}]"
"""A regular expression class of the characters that folding drops."""

_KEPT = re.compile(f"[^{_DROPPED}]+")
_LETTERS = {
    "ا": "أإآٱٲٳ",
    "و": "ؤۆۇۋ",
    "ي": "ىئیېۍے",
    "ه": "ةہھەۀۃ",
    "ك": "کڪ",
}
_DIGITS = {str(i): chr(0x660 + i) + chr(0x6F0 + i) for i in range(10)}
_PAIRS = tuple((old, new) for table in (_LETTERS, _DIGITS) for new, olds in table.items() for old in olds)
_COMPATIBLE = re.compile("[\u00a0\u2000-\u200a\u202f\u3000\ufb50-\ufdff\ufe70-\ufefc\uff01-\uff5e]")
_PLAIN = re.compile("[\x00-@\\[-\x9f\u0600-\u06ff\u2010-\u2027]*")
_SELF = "\x00-@\\[-\x7f\u060c\u061b\u061f\u0621\u0627\u0628\u062a-\u063a\u0641-\u0648\u064a"
_FOLDED = re.compile(f"[{_SELF}]*+\\Z")
"""Characters that fold to themselves: most words have no others."""

_COMMON = re.compile(f"[{_SELF}أإآؤئىة]*+\\Z")
"""These and the letters of plain Arabic that fold to another one: nearly all words have no others."""


def is_plain(text: str) -> bool:
    """Whether ``text`` has only Arabic, small Latin letters and punctuation: each folds to one character or to none."""
    return _PLAIN.fullmatch(text) is not None


def fold(text: str) -> str:
    """``text`` with its spelling folded. Idempotent; may be shorter or (presentation forms) longer."""
    if _FOLDED.match(text):
        return text
    if _COMMON.match(text):
        text = text.replace("أ", "ا").replace("إ", "ا").replace("آ", "ا").replace("ة", "ه")
        return text.replace("ى", "ي").replace("ئ", "ي").replace("ؤ", "و")
    plain = is_plain(text)  # saves two thirds of the time
    if not plain and _COMPATIBLE.search(text):
        text = _COMPATIBLE.sub(lambda m: unicodedata.normalize("NFKC", m[0]), text)
    text = "".join(_KEPT.findall(text))
    for old, new in _PAIRS:
        if old in text:
            text = text.replace(old, new)
    return text if plain else text.casefold().replace("\u0307", "")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text with the way back: character ``i`` of ``text`` came from ``origin[i]`` (code points)."""

    text: str
    origin: tuple[int, ...]
    length: int

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original characters of ``text[start:end]``, with the marks that follow its last letter."""
        if start >= end:
            at = self.origin[start] if start < len(self.origin) else self.length
            return at, at
        after = self.origin[end] if end < len(self.origin) else self.length
        return self.origin[start], max(after, self.origin[end - 1] + 1)  # a ligature is taken whole


_UNEVEN = re.compile(
    f"[{_DROPPED}\u00df\u0130\u0149\u01f0\u0390\u03b0\u0587\u1e96-\u1e9e\u1f50-\u1fff\ufb00-\ufb17\ufb50-\ufdff\ufe70-\ufefc]+"
)
"""Stretches of characters that may fold to none or to several; each other character folds to one."""


@lru_cache(maxsize=2048)
def _fold_character(char: str) -> str:
    return fold(char)


def fold_with_map(text: str) -> Folded:
    """As ``fold``, with the way back. ``fold_with_map(t).text == fold(t)``."""
    out: list[str] = []
    origin: list[int] = []
    at = 0
    for match in _UNEVEN.finditer(text):
        start, end = match.span()
        out.append(text[at:start])
        origin.extend(range(at, start))
        for place in range(start, end):
            if folded := _fold_character(text[place]):
                out.append(folded)
                origin.extend([place] * len(folded))
        at = end
    out.append(text[at:])
    origin.extend(range(at, len(text)))
    return Folded(fold("".join(out)), tuple(origin), len(text))


_SOUNDS = str.maketrans({"غ": "ج", "گ": "ج", "ڭ": "ج", "ق": "ك", "چ": "تش", "پ": "ب", "ڤ": "ف", "ژ": "ز", "ڨ": "ج"})
_BREAKS = re.compile(r"[\s\-‐-―_.،,'’\"()]+")


def name_key(name: str) -> str:
    """The key by which a name is looked up in the register whatever its spelling.

    Besides folding: letters that write one foreign sound (غ ج گ; ق ك), hyphens and dots as spaces.
    """
    return _BREAKS.sub(" ", fold(name).translate(_SOUNDS)).strip()
