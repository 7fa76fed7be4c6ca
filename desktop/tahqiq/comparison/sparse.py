"""Two copies that are letter for letter the same but for a word or two: there any changed letter is worth a look."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tahqiq.comparison.alignment import Alignment, Passage
from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.names import cores, words_spot
from tahqiq.comparison.slots import Slot, touching
from tahqiq.comparison.spots import shown
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.names.letters import plain, without_article
from tahqiq.language.names.lists import given_names
from tahqiq.language.names.spelling import compare_words

COPIED = 0.9
"""Part of the shorter article that must stand in the other."""

FEW, EACH = 2, 400
"""Changes that a copy may have, and the equal words for which it may have one more."""

ALIKE = 0.4
"""The score from which two words are held to be one with other letters."""

_MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e]")


def is_sparse(alignment: Alignment) -> bool:
    """Whether two articles are copies in which hardly a word was changed."""
    if alignment.copied < COPIED:
        return False
    changes = sum(len(passage.changes) for passage in alignment.passages)
    return changes <= FEW + alignment.equal // EACH


def sparse_differences(a: Document, b: Document, alignment: Alignment) -> Iterator[Finding]:
    """Words that have other letters in two such copies: another name, a slip, a hamza.

    Args:
        a: an article.
        b: its copy, as ``is_sparse`` says.
        alignment: what they share.
    """
    for passage in alignment.passages:
        for change in passage.changes:
            if change.single:
                yield from _of_word(Slot(a, b, change))
    seats = [pair for passage in alignment.passages for pair in _other_letters(a, b, passage)]
    if len(seats) == 1:
        for one, other in seats:
            yield _finding(a, b, one, other, InconsistencyKind.SPELLING, Nature.VARIANT)


def _of_word(slot: Slot) -> Iterator[Finding]:
    x, y = plain(slot.words_a[0]), plain(slot.words_b[0])
    if not (slot.words_a[0].isalpha() and slot.words_b[0].isalpha()):
        return
    here, there = slot.change.a0, slot.change.b0
    shared = cores(x) & cores(y)
    if shared and without_article(x) != without_article(y):
        return  # «وكشف» and «كشف»
    if min(len(x), len(y)) < 4 or any(long == short + end for long, short in ((x, y), (y, x)) for end in "اهي"):
        return  # «معتدل» and «معتدلا»
    if shared or compare_words(x, y).score >= ALIKE:
        yield _finding(slot.a, slot.b, here, there, InconsistencyKind.SPELLING, Nature.VARIANT)
    elif slot.mentions[0] and slot.mentions[1]:
        yield _finding(slot.a, slot.b, here, there, InconsistencyKind.NAME, Nature.CONFLICT)


def _other_letters(a: Document, b: Document, passage: Passage) -> Iterator[tuple[int, int]]:
    """Words that only folding makes equal."""
    for run in passage.runs:
        for step in range(run.length):
            one, other = a.words[run.a + step], b.words[run.b + step]
            x, y = a.text[one.start : one.end], b.text[other.start : other.end]
            if x == y or not (touching(a, a.found.mentions, run.a + step, run.a + step + 1) or _is_given(one.key)):
                continue
            if one.key.isalpha() and _MARKS.sub("", x) != _MARKS.sub("", y):
                yield run.a + step, run.b + step


def _is_given(key: str) -> bool:
    return without_article(plain(key)) in given_names()


def _finding(a: Document, b: Document, here: int, there: int, kind: InconsistencyKind, nature: Nature) -> Finding:
    one, other = words_spot(a, 0, here), words_spot(b, 1, there)
    code = "why_conflict_spelling" if kind is InconsistencyKind.SPELLING else "why_conflict_other_name"
    severity = Severity.LOW if kind is InconsistencyKind.SPELLING else Severity.MEDIUM
    why = Message(code, {"a": shown(a, one), "b": shown(b, other)})
    return Finding(kind, nature, severity, 0.6, (one, other), why)
