"""Where words, sentences and quotations begin and end: what the canvas asks, and a plain answer of its own.

The language engine gives a better answer (``tahqiq.language.selection``); the canvas takes whichever it is handed.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Protocol

from tahqiq.domain.text import Span


class Boundaries(Protocol):
    """Units round an offset. Offsets are code points of the whole article; empty spans mean that there is none."""

    def word_at(self, text: str, offset: int) -> Span: ...

    def core_at(self, text: str, offset: int) -> Span: ...

    def sentence_at(self, text: str, offset: int) -> Span: ...

    def quotation_at(self, text: str, offset: int) -> Span | None: ...

    def paragraph_at(self, text: str, offset: int) -> Span: ...

    def growing(self, text: str, span: Span) -> Span:
        """The next larger unit that takes ``span`` in; ``span`` itself when there is none."""
        ...


_CLITICS = re.compile(r"(?:[وف](?=\S{3}))?(?:(?:[بك]?ال|لل)(?=\S{2}))?")
_SENTENCE = re.compile(r"[.!?؟…۔]+['\"»”)\]]*(?=\s|$)")
_PAIRS = {"«": "»", "“": "”", '"': '"', "‘": "’"}


@lru_cache(maxsize=8192)
def is_word(char: str) -> bool:
    """Whether the character can stand inside a word: letters, digits, marks on them, joiners."""
    return unicodedata.category(char)[0] in "LNM" or char in "_\u200c\u200d\u0640"


class PlainBoundaries:
    """Words by letters, cores without و ف ب ك ل ال by their look, sentences by their closing signs."""

    def word_at(self, text: str, offset: int) -> Span:
        start = end = max(0, min(offset, len(text)))
        while end < len(text) and is_word(text[end]):
            end += 1
        while start > 0 and is_word(text[start - 1]):
            start -= 1
        return Span(start, end)

    def core_at(self, text: str, offset: int) -> Span:
        word = self.word_at(text, offset)
        match = _CLITICS.match(text, word.start, word.end)
        start = match.end() if match else word.start
        return Span(start, word.end) if start <= offset else word

    def sentence_at(self, text: str, offset: int) -> Span:
        whole = self.paragraph_at(text, offset)
        start = whole.start
        for match in _SENTENCE.finditer(text, whole.start, whole.end):
            if match.end() > offset:
                return _trimmed(text, start, match.end())
            start = match.end()
        return _trimmed(text, start, whole.end)

    def quotation_at(self, text: str, offset: int) -> Span | None:
        whole = self.paragraph_at(text, offset)
        at, found = whole.start, None
        while at < whole.end:
            closing = _PAIRS.get(text[at])
            end = text.find(closing, at + 1, whole.end) if closing else -1
            if end < 0:
                at += 1
                continue
            if at < offset <= end or at + 1 <= offset <= end:
                found = Span(at + 1, end)
            at = end + 1
        return found

    def paragraph_at(self, text: str, offset: int) -> Span:
        start = text.rfind("\n", 0, offset) + 1
        end = text.find("\n", offset)
        return Span(start, len(text) if end < 0 else end)

    def growing(self, text: str, span: Span) -> Span:
        first, last = span.start, max(span.start, span.end - 1)
        quotation = self.quotation_at(text, first)
        larger = [quotation] if quotation else []
        for unit in (self.core_at, self.word_at, self.sentence_at, self.paragraph_at):
            start = unit(text, first)
            larger.extend((start, Span(start.start, max(start.end, unit(text, last).end))))
        larger.append(Span(0, len(text)))
        return min((u for u in larger if u.contains(span) and len(u) > len(span)), key=len, default=span)


def next_word(text: str, offset: int) -> int:
    """Where the next word begins, or the end of the text."""
    end = len(text)
    while offset < end and is_word(text[offset]):
        offset += 1
    while offset < end and not is_word(text[offset]):
        offset += 1
    return offset


def previous_word(text: str, offset: int) -> int:
    """Where the word before ``offset`` begins, or 0."""
    while offset > 0 and not is_word(text[offset - 1]):
        offset -= 1
    while offset > 0 and is_word(text[offset - 1]):
        offset -= 1
    return offset


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
