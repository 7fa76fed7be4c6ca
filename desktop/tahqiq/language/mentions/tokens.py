"""Words and sentences as the tagger wants them: quick, punctuation apart, a hyphenated name as several words."""

from __future__ import annotations

import re
from typing import NamedTuple

from tahqiq.domain.characters import ARABIC_LETTERS, INVISIBLE

LONGEST_SENTENCE = 120
"""Words after which a sentence is cut."""

LONGEST_WORD = 40
"""Letters of a word; what goes on longer is cut there."""

_ARABIC = rf"[{ARABIC_LETTERS}\u064b-\u065f\u0670{INVISIBLE}]"
_TOKEN = re.compile(
    rf"[\u0621-\u063a\u0641-\u064a]{{1,{LONGEST_WORD}}}+(?=[ \n])"  # most words: the others need not be tried
    rf"|(?P<line>[\n\u2028\u2029]++)"
    rf"|(?P<hidden>[{INVISIBLE}]++)"
    r"|(?:https?://|www\.|pic\.twitter)[^\s]{1,400}+"
    r"|[A-Za-z0-9-]{1,40}+(?:\.[A-Za-z0-9-]{1,40}+){1,6}+"
    rf"|(?P<hyphen>(?<={_ARABIC})[-\u2010\u2011_](?={_ARABIC}))"
    rf"|{_ARABIC}{{1,{LONGEST_WORD}}}+"
    rf"|[^\W\d_{ARABIC_LETTERS}]{{1,{LONGEST_WORD}}}+"
    rf"|\d{{1,{LONGEST_WORD}}}+"
    r"|[^\s]"
)
_STOPS = frozenset(".!?؟")


class Word(NamedTuple):
    """One word or mark: code points, end exclusive."""

    start: int
    end: int
    text: str


def sentences(text: str, start: int = 0, end: int | None = None) -> list[list[Word]]:
    """The words of ``text[start:end]`` by sentences.

    A sentence ends at a line's end, a full stop, a question or exclamation mark, or when it is long.
    """
    found: list[list[Word]] = []
    current: list[Word] = []
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        if match.lastgroup is not None:
            if match.lastgroup == "line" and current:
                found.append(current)
                current = []
            continue
        word = match[0]
        current.append(Word(match.start(), match.end(), word))
        if (word in _STOPS and _ends(current)) or len(current) >= LONGEST_SENTENCE:
            found.append(current)
            current = []
    if current:
        found.append(current)
    return found


def _ends(words: list[Word]) -> bool:
    """Whether the mark that was just read ends a sentence: not the dot of «د. أحمد» or «أ.ف.ب»."""
    if words[-1].text != "." or len(words) < 2:
        return True
    before = words[-2]
    return len(before.text) > 1 or before.end < words[-1].start or not before.text.isalpha()
