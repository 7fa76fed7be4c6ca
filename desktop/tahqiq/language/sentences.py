"""Paragraphs and sentences of Arabic news, with exact spans.

A sentence ends at «.», «؟», «!» or at the paragraph's end, together with the quotation marks and brackets that close
there. It does not end at «د. أحمد», «6.1», «أ.ف.ب», at the two dots that Arabic headlines use for a dash, or at a
number that only counts the paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tahqiq.domain.characters import ARABIC_LETTERS, INVISIBLE, MARKS
from tahqiq.domain.text import Span

REACH = 20_000
"""Code points of a paragraph that ``sentence_at`` looks at on each side."""

_RARE_LINE_ENDS = "\u2028\u2029"
_BREAK = re.compile(f"[\n{_RARE_LINE_ENDS}]++")
_SPACE = re.compile(r"\s")
_END = re.compile(rf"(?P<stop>[.!?؟…]++)(?P<close>[{INVISIBLE}]*+[»”“’›\"')\]}}]*+)")
_BEFORE = re.compile(r"[^\s«»“”\"'(\[]{1,12}\Z")
_LETTER = re.compile(f"[{ARABIC_LETTERS}]")
_ABBREVIATION = re.compile(
    rf"(?:و?(?![وب])[{ARABIC_LETTERS}][{MARKS}]?|[A-Z]|Dr|Mr|Mrs|Ms|St|Prof|Gen|Lt|Col|Sen|Rep|No|vs|Jr|Sr)\Z"
)
_INITIALS = re.compile(rf"و?(?:[{ARABIC_LETTERS}][{MARKS}]?\.)+[{ARABIC_LETTERS}][{MARKS}]?\Z")
_GROUPS = frozenset(["المجموعة", "مجموعة", "الفئة", "فئة", "الفريق", "فيتامين", "النقطة", "الصف", "المستوى", "القسم"])
_GLUED = re.compile(rf"[{ARABIC_LETTERS}#«\"“(]")
_GOES_ON = re.compile(r"[ \u00a0]*+[،,؛;:\-–—]")
_COUNTING = re.compile(r"\s*+[(\[]?[\w]{1,3}\Z")


def paragraphs(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """The paragraphs of ``text[start:end]``: what lies between line breaks, without the white space round it."""
    stop = len(text) if end is None else end
    at = start
    for match in _BREAK.finditer(text, start, stop):
        if found := _stripped(text, at, match.start()):
            yield found
        at = match.end()
    if found := _stripped(text, at, stop):
        yield found


def paragraph_at(text: str, offset: int) -> Span:
    """The paragraph round ``offset``; empty at the offset where the line is empty.

    Raises:
        IndexError: the offset is not inside the text.
    """
    if not 0 <= offset <= len(text):
        raise IndexError(f"offset {offset} is outside a text of {len(text)} characters")
    start, end = text.rfind("\n", 0, offset) + 1, text.find("\n", offset)
    end = len(text) if end < 0 else end
    for rare in _RARE_LINE_ENDS:
        start = max(start, text.rfind(rare, start, offset) + 1)
        end = (text.find(rare, offset, end) + 1 or end + 1) - 1
    return _stripped(text, start, end) or Span(offset, offset)


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """The sentences of ``text[start:end]``, none of which crosses a line break."""
    for paragraph in paragraphs(text, start, end):
        at = paragraph.start
        for stop in _ends(text, paragraph.start, paragraph.end):
            if found := _stripped(text, at, stop):
                yield found
            at = stop
        if at < paragraph.end and (found := _stripped(text, at, paragraph.end)):
            yield found


def sentence_at(text: str, offset: int) -> Span:
    """The sentence round ``offset``; between two sentences, the one before.

    In a paragraph without an end within ``REACH`` the sentence is cut there.

    Raises:
        IndexError: the offset is not inside the text.
    """
    paragraph = paragraph_at(text, offset)
    if not len(paragraph):
        return paragraph
    offset = min(max(offset, paragraph.start), paragraph.end)
    low, high = max(paragraph.start, offset - REACH), min(paragraph.end, offset + REACH)
    if low > paragraph.start and (space := _SPACE.search(text, low, offset)):
        low = space.end()
    at = low
    for stop in _ends(text, low, high, paragraph.start):
        if stop >= offset:
            return _stripped(text, at, stop) or paragraph
        at = stop
    return _stripped(text, at, high) or paragraph


def _ends(text: str, start: int, end: int, paragraph: int | None = None) -> Iterator[int]:
    """Where the sentences of a paragraph end, its own end left out unless it bears a full stop."""
    first = start if paragraph is None else paragraph
    for match in _END.finditer(text, start, end):
        if _is_end(text, match, first, end):
            yield match.end()


def _is_end(text: str, match: re.Match[str], paragraph: int, end: int) -> bool:
    after = match.end()
    if after >= end:
        return True
    stop, follows = match["stop"], text[after]
    if stop in ("..", "…") or (len(stop) > 2 and not set(stop) - {"."}):
        return False  # a dash, a pause: Arabic headlines write «للمرة الثانية.. عطل»
    if match["close"].strip() and _GOES_ON.match(text, after, end):
        return False  # «هل نعود؟»، سأل الوزير
    spaced = follows.isspace()
    if stop != ".":
        return spaced or _GLUED.match(follows) is not None
    return _full_stop(text, match, paragraph, spaced)


def _full_stop(text: str, match: re.Match[str], paragraph: int, spaced: bool) -> bool:
    """Whether one dot ends a sentence: not after an abbreviation, an initial or a paragraph's number."""
    at, after = match.start(), match.end()
    before = _BEFORE.search(text, max(paragraph, at - 12), at)
    word = before[0] if before else ""
    closed = bool(match["close"])
    if not spaced:
        glued = _GLUED.match(text, after) is not None and not word[-1:].isdigit()
        if not glued or (_ABBREVIATION.match(word) and not closed) or _INITIALS.search(word):
            return False
        follows = text[after : after + 2]
        return not (len(follows) == 2 and _LETTER.match(follows[0]) and follows[1] == ".")
    if closed:
        return True
    if _COUNTING.match(text, paragraph, at) and word.isdigit():
        return False
    if _INITIALS.search(word):
        return word.count(".") > 1  # «أ.ف.ب. وأضافت» ends, «أ.د. محمد» does not
    if text[after + 1 : after + 2].islower():
        return False
    if not _ABBREVIATION.match(word):
        return True
    previous = text[max(paragraph, at - len(word) - 24) : at - len(word)].split()
    return bool(previous) and (previous[-1] in _GROUPS or previous[-1][-1:].isdigit())


def _stripped(text: str, start: int, end: int) -> Span | None:
    """The stretch without white space at its ends; None where nothing is left."""
    kept = text[start:end].lstrip()
    if not kept:
        return None
    start = end - len(kept)
    return Span(start, start + len(kept.rstrip()))
