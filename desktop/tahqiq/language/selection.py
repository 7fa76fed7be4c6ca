"""What a click or a key means in an article: a word without its clitics, a word, a quotation, a sentence, a paragraph.

Nothing here reads a whole text: each looks round the offset, so that a megabyte answers as fast as a page. Offsets are
code points; an offset is a place between characters, from 0 to the length of the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from tahqiq.domain.text import Span
from tahqiq.language import clitics, quotations, sentences, words
from tahqiq.language.clitics import Vocabulary
from tahqiq.language.words import Token, TokenKind


def word_at(text: str, offset: int) -> Span:
    """The word that a click at ``offset`` means, clitics and all; a mark or an emoji where there is none.

    Empty at the offset between two spaces.

    Raises:
        IndexError: the offset is not inside the text.
    """
    token = words.token_at(text, offset)
    return token.span if token else Span(offset, offset)


def core_at(text: str, offset: int, vocabulary: Vocabulary | None = None) -> Span:
    """The word at ``offset`` without the clitics before it: «قال» of «وقال», «بوتين» of «بوتين».

    Args:
        text: Any text.
        offset: Code points.
        vocabulary: Says how often a folded word stands alone in the same text, where that is known.

    Raises:
        IndexError: the offset is not inside the text.
    """
    token = words.token_at(text, offset)
    return _core(text, token, vocabulary) if token else Span(offset, offset)


def sentence_at(text: str, offset: int) -> Span:
    """The sentence round ``offset`` with its closing marks, without the white space round it.

    Raises:
        IndexError: the offset is not inside the text.
    """
    return sentences.sentence_at(text, offset)


def paragraph_at(text: str, offset: int) -> Span:
    """The paragraph round ``offset``, without the white space round it; empty on an empty line.

    Raises:
        IndexError: the offset is not inside the text.
    """
    return sentences.paragraph_at(text, offset)


def quotation_at(text: str, offset: int) -> Span | None:
    """What the innermost quotation round ``offset`` holds between its marks; None outside quotations.

    Raises:
        IndexError: the offset is not inside the text.
    """
    found = quotations.quotations_at(text, offset)
    return found[0].content if found else None


def growing(text: str, span: Span, vocabulary: Vocabulary | None = None) -> Span:
    """The next larger unit round ``span``: core, word, quotation, with its marks, sentence, paragraph, all.

    The smallest unit comes first that is larger and takes the span in, and the whole text last; an empty span grows to
    the core beside it, in white space to the one before it, or the first of all. Inside a quotation a sentence ends
    with the quotation.

    Raises:
        IndexError: the span is not inside the text.
    """
    if span.end > len(text):
        raise IndexError(f"span {span.start}–{span.end} is outside a text of {len(text)} characters")
    if not len(span):
        core = core_at(text, _beside(text, span.start), vocabulary)
        if len(core):
            return core
    larger = (unit for unit in _units(text, span, vocabulary) if unit.contains(span) and len(unit) > len(span))
    return min(larger, key=len, default=span)


def _units(text: str, span: Span, vocabulary: Vocabulary | None) -> Iterator[Span]:
    start, end = _trimmed(text, span)
    first, last = words.token_at(text, start), words.token_at(text, max(start, end - 1))
    if first and last and first.start <= last.end:
        yield Span(min(_core(text, first, vocabulary).start, last.end), last.end)
        yield Span(first.start, last.end)
    inside = min(start + 1, end) if end > start else start
    sentence = _hull(sentences.sentence_at(text, inside), sentences.sentence_at(text, end))
    for quotation in quotations.quotations_at(text, start):
        yield quotation.content
        yield quotation.span
        if quotation.content.contains(span):
            yield _common(sentence, quotation.content)
            sentence = _hull(sentence, quotation.span)
    yield sentence
    yield _hull(sentences.paragraph_at(text, inside), sentences.paragraph_at(text, end))
    yield Span(0, len(text))


def _beside(text: str, offset: int) -> int:
    """The end of what stands before ``offset`` or round it; the beginning of what follows where nothing does."""
    if offset < len(text) and not text[offset].isspace():
        return offset
    before = offset
    while before and text[before - 1].isspace():
        before -= 1
    while not before and offset < len(text) and text[offset].isspace():
        offset += 1
    return before or offset


def _core(text: str, token: Token, vocabulary: Vocabulary | None) -> Span:
    if token.kind is not TokenKind.WORD:
        return token.span
    return Span(token.start + clitics.core_start(text[token.start : token.end], vocabulary), token.end)


def _hull(first: Span, last: Span) -> Span:
    return Span(min(first.start, last.start), max(first.end, last.end))


def _common(first: Span, second: Span) -> Span:
    start = max(first.start, second.start)
    return Span(start, max(start, min(first.end, second.end)))


def _trimmed(text: str, span: Span) -> tuple[int, int]:
    """The span without the white space at its ends; as it is where it holds nothing else."""
    words_only = text[span.start : span.end]
    start = span.start + len(words_only) - len(words_only.lstrip())
    end = span.start + len(words_only.rstrip())
    return (start, end) if start < end else (span.start, span.end)
