"""All other places where a text says the same words, for "tag all other occurrences"."""

from __future__ import annotations

import re

from tahqiq.domain.characters import ARABIC_LETTERS, MARKS
from tahqiq.domain.folding import fold
from tahqiq.domain.folding_pattern import spans_of, words_of
from tahqiq.domain.text import Span
from tahqiq.language.clitics import split

_LETTER = re.compile(f"[{ARABIC_LETTERS}]")
_REACH = 60
_WORD_END = re.compile(rf"[{ARABIC_LETTERS}{MARKS}]*+")


def occurrences(text: str, phrase: str, *, clitics: bool = True) -> list[Span]:
    """Where a phrase stands in a text in any spelling, as whole words, in order; overlaps are left out.

    Args:
        text: The whole article.
        phrase: One word or several, as selected; whatever clitics it bears itself belong to it.
        clitics: Whether its first word may bear (more) clitics there; the spans leave them out. A word of which the
            phrase is only an accident of letters («مال» in «كمال») is not taken.

    Returns:
        Spans in code points; empty where the phrase holds no letter or digit.
    """
    words = words_of(phrase)
    if not words:
        return []
    found = (Span(*span) for span in spans_of(text, words, prefix=False, clitics=clitics))
    return [span for span in found if not clitics or _is_word(text, span, words[0])]


def _is_word(text: str, span: Span, first: str) -> bool:
    """Whether what stands before the span in its word is clitics in this word, and not a part of it."""
    start = _word_start(text, span.start)
    if start == span.start or not _LETTER.match(first):
        return True
    end = _WORD_END.match(text, span.start)
    word = text[start : end.end() if end else span.end]
    parts = split(word, lambda folded: int(folded in (first, fold(word[span.start - start :]))))
    return span.start - start in {0, parts.core.start, *(clitic.end for clitic in parts.clitics)}


def _word_start(text: str, at: int) -> int:
    """Where the letters begin that run on to ``at``, with marks, tatweel and hidden controls between them."""
    start, floor = at, max(0, at - _REACH)
    for place in range(at - 1, floor - 1, -1):
        if _LETTER.match(text[place]):
            start = place
        elif fold(text[place]):
            break
    return start
