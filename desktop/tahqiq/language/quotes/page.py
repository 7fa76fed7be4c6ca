"""An article laid out for reading reports: words, reporting words, quotations, names and sentences by word index."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.text import Span
from tahqiq.language.detections import MentionFound, Piece
from tahqiq.language.hints import CUE, hints_of, places
from tahqiq.language.quotations import Quotation, quotations
from tahqiq.language.quotes.cues import Cue, CueForm, Cues
from tahqiq.language.quotes.forms import is_masdar, is_other_word
from tahqiq.language.quotes.signs import signs
from tahqiq.language.reading import Word
from tahqiq.language.sentences import sentences
from tahqiq.language.words import WORDLIKE, TokenKind

QUOTATION_MARKS = frozenset('"«»“”„‟‹›＂')
_ASIDES = frozenset(("فيما", "بينما", "بعدما"))
_OWN_MARKS = QUOTATION_MARKS | frozenset("'‘’")
_WORDLIKE = tuple(sorted(WORDLIKE, key=lambda kind: kind is not TokenKind.WORD))  # quicker asked than the set
COMMAS = frozenset("،,؛;")
DASHES = frozenset(("-", "–", "—", "ـ"))
PAUSES = frozenset(("..", "...", "…"))
MOST_PARTS = 20
"""Quotations that are looked at within one report."""

ASIDE_WITHIN = 60
"""Words of a reported noun among which an aside is looked for."""

_MAY_BREAK = PAUSES | COMMAS | DASHES | _ASIDES | {"مما"}
"""Words besides the reporting ones at which indirect speech may end."""

EDGES = COMMAS | DASHES | PAUSES | frozenset((".", ":", "!", "؟", "?", "|", "/"))


class Page:
    """Everything about an article that the rules ask for, each answered in constant or logarithmic time.

    ``folded``, ``cues`` and ``inside`` go by word index: the folded word, the reporting word that it is or None, and
    the index in ``marked`` of the outermost quotation round it or -1. Indexes past the end are "", None and -1.
    ``people`` are the names of persons.
    """

    def __init__(self, text: str, words: Sequence[Word], mentions: Sequence[MentionFound], cues: Cues) -> None:
        self.text = text
        self.words = words
        self.folded = [word.folded for word in words]
        self.cues = self._find_cues(cues)
        self.cue_places = [at for at, cue in enumerate(self.cues) if cue is not None]
        self._starts = [word.start for word in words]
        self.marked = _ended(text, quotations(text))
        self.opening = {self.index(q.start): q for q in reversed(self.marked)}
        self.opening_places = sorted(self.opening)
        self._counted = self._count()
        self._trimmed = self._trim()
        self.inside = self._lay_quotations()
        self.named = {self.index_of(m.start): m for m in mentions}
        self.people = {m.name for m in mentions if m.kind is EntityKind.PERSON}
        self._breaks: dict[bool, list[int]] | None = None

    def _find_cues(self, cues: Cues) -> list[Cue | None]:
        """What each word reports, or None."""
        words = self.words
        found: list[Cue | None] = [None] * len(words)
        told = range(len(words)) if cues.changed else places(hints_of(self.text, words), CUE)
        for at in told:
            if words[at].kind is TokenKind.WORD:
                found[at] = cues(self.folded[at])
        return found

    # places

    def index(self, offset: int) -> int:
        """The first word that begins at ``offset`` or later."""
        return bisect_left(self._starts, offset)

    def index_of(self, offset: int) -> int:
        """The word in which ``offset`` lies."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def word(self, at: int) -> str:
        """The folded word at an index, "" outside the article."""
        return self.folded[at] if 0 <= at < len(self.folded) else ""

    def cue(self, at: int) -> Cue | None:
        return self.cues[at] if 0 <= at < len(self.cues) else None

    def is_punctuation(self, at: int) -> bool:
        return not 0 <= at < len(self.words) or self.words[at].kind is TokenKind.PUNCTUATION

    def piece(self, first: int, last: int) -> Piece:
        """The span from word ``first`` up to and without word ``last``."""
        return Piece(self.words[first].start, self.words[last - 1].end)

    def said(self, piece: Piece) -> str:
        return self.text[piece.start : piece.end]

    # quotations

    def after(self, quotation: Quotation) -> int:
        """The word after a quotation and its closing mark."""
        return self.index(quotation.end)

    def length(self, quotation: Quotation) -> int:
        """The words of a quotation, punctuation left out."""
        return self.count(self.index(quotation.content.start), self.index(quotation.content.end))

    def stripped(self, quotation: Quotation) -> Piece:
        """What a quotation holds, without white space and further marks at its ends."""
        start, end = quotation.content.start, quotation.content.end
        while start < end and (self.text[start].isspace() or self.text[start] in _OWN_MARKS):
            start += 1
        while end > start and (self.text[end - 1].isspace() or self.text[end - 1] in _OWN_MARKS):
            end -= 1
        while not quotation.closed and end > start and self.text[end - 1] in ". \u00a0":
            end -= 1
        return Piece(start, end)

    def count(self, first: int, last: int) -> int:
        """The words between two indexes, punctuation left out."""
        return self._counted[max(first, last)] - self._counted[first]

    def _count(self) -> list[int]:
        return list(accumulate([kind in _WORDLIKE for _, _, kind, _, _ in self.words], initial=0))

    def _lay_quotations(self) -> list[int]:
        inside = [-1] * len(self.words)
        covered = 0
        for number, quotation in enumerate(self.marked):
            if quotation.end <= covered:
                continue
            covered = quotation.end
            for at in range(self.index(quotation.start), self.index(quotation.end)):
                inside[at] = number
        return inside

    def openings(self, first: int, last: int) -> list[int]:
        """The first words between two indexes with which quotations open, at most ``MOST_PARTS``."""
        begin = bisect_left(self.opening_places, first)
        return [at for at in self.opening_places[begin : begin + MOST_PARTS] if at < last]

    def trimmed(self, first: int, last: int) -> int:
        """``last`` without the punctuation before it, but no less than ``first``."""
        return max(first, min(last, self._trimmed[last]))

    def _trim(self) -> list[int]:
        ends = list(range(len(self.folded) + 1))
        for at in [at for at, word in enumerate(self.folded) if word in EDGES]:
            ends[at + 1] = ends[at]
        return ends

    # names

    def mentions(self, first: int, last: int) -> Iterator[tuple[int, MentionFound]]:
        """The mentions that begin between two word indexes, with the index at which each begins."""
        for at in range(first, min(last, len(self.words))):
            if at in self.named:
                yield at, self.named[at]

    def named_as(self, at: int, kind: EntityKind) -> bool:
        """Whether a name of a kind begins at an index."""
        return at in self.named and self.named[at].kind is kind

    def is_reportable(self, at: int) -> bool:
        """Whether a noun that can be what was said stands at an index («أكد جاهزية المدارس»)."""
        word = self.word(at)
        if word in signs("source"):
            return False  # «كشف تقرير …»: who says it
        return is_masdar(word) and not is_other_word(self.text[self.words[at].start : self.words[at].end], word)

    def within(self, places: Sequence[int], first: int, last: int) -> Sequence[int]:
        """Those of ``places`` (in order) between two word indexes."""
        return places[bisect_left(places, first) : bisect_left(places, last)]

    # sentences

    def clauses(self, part: Span) -> Iterator[tuple[int, int]]:
        """The sentences of a part as word indexes; one that a quotation holds together is not parted."""
        first = -1
        for sentence in sentences(self.text, part.start, part.end):
            begin, last = self.index(sentence.start), self.index(sentence.end)
            first = begin if first < 0 else first
            if 0 < last < len(self.words) and self._holds_together(last):
                continue
            if last > first:
                yield first, last
            first = -1
        if first >= 0:
            yield first, self.index(part.end)

    def _holds_together(self, at: int) -> bool:
        inside = self.inside[at]
        return (
            inside >= 0 and inside == self.inside[at - 1] and self.marked[inside].closed and not self.words[at].breaks
        )

    # where indirect speech ends

    def next_break(self, after: int, limit: int, *, noun: bool = False) -> int:
        """The first index behind ``after`` at which indirect speech ends, at most ``limit``.

        ``noun`` says that it is a noun, which ends earlier («، وهو أضخم برنامج»).
        """
        if after >= limit:
            return limit
        if self._breaks is None:
            found = [
                at
                for at, (word, cue) in enumerate(zip(self.words, self.cues, strict=True))
                if (cue is not None or word.breaks or word.folded in _MAY_BREAK) and self._breaks_at(at)
            ]
            self._breaks = {False: [at for at in found if self.inside[at] < 0], True: found}
        breaks = self._breaks[self.inside[after] >= 0]
        at = bisect_right(breaks, after)
        limit = min(limit, breaks[at]) if at < len(breaks) else limit
        return self._aside(after, limit) if noun else limit

    def _aside(self, after: int, limit: int) -> int:
        """Where the reporter adds something to a noun that was reported."""
        for at in range(after + 1, min(limit, after + ASIDE_WITHIN)):
            if self.folded[at] in COMMAS and self.inside[at] < 0 and self.word(at + 1) in signs("aside"):
                return at
        return limit

    def _breaks_at(self, at: int) -> bool:
        word = self.folded[at]
        if word in PAUSES or self.words[at].breaks:
            return True
        if (word in COMMAS or word in DASHES) and self._narrates(at + 1):
            return True
        if word == "مما" and self.word(at + 1) in signs("comments"):
            return True
        cue = self.cues[at]
        if cue is None:
            behind = self.cue(at + 1)
            return word in _ASIDES and behind is not None and behind.form is CueForm.VERB and not behind.noun
        if cue.form is CueForm.PARTICIPLE:
            adverbial = word.endswith("ا") and not cue.joined and not cue.noun
            again = self.word(at - 1) in ("ليس", "ليست", "غير")  # «ليس مؤكدا أن»
            again = again or (word == "مجددا" and not self.is_punctuation(at - 1))  # «هبط مجددا في …»
            return adverbial and not again and self._reports_soon(at, 4)
        goes_on = cue.form is CueForm.VERB and cue.past and cue.joined and not cue.noun and not cue.takes
        return goes_on and self._reports_soon(at, 10)

    def _reports_soon(self, at: int, reach: int) -> bool:
        """Whether «أن», a colon, a mark or the verb's own preposition follows within ``reach`` words."""
        cue = self.cues[at]
        opens = cue.opens if cue else frozenset()
        near = self.folded[at + 1 : at + 1 + reach]
        return any(w == ":" or w in signs("that") or w in signs("that_subject") or w in opens for w in near) or (
            "object" in opens and cue is not None and cue.form is CueForm.PARTICIPLE
        )

    def _narrates(self, at: int) -> bool:
        """Whether what follows a comma or dash is no longer what was said."""
        word = self.word(at)
        if word in DASHES:
            at += 1
            word = self.word(at)
        cue = self.cue(at)
        if cue is not None and not cue.takes and (not cue.noun or self._reports_soon(at, 12)):
            if cue.form is CueForm.VERB:
                return cue.past or cue.joined or ":" in self.folded[at + 1 : at + 9]
            return cue.form is CueForm.PARTICIPLE
        if word in signs("according") or word in signs("narrator"):
            return True
        follows = self.word(at + 1)
        if word == "ما":
            return self.word(at + 1) not in ("لم", "زال", "زالت", "دام", "دامت", "ان")
        if word == "دون" or (word == "من" and follows == "دون"):
            return "ان" in (follows, self.word(at + 2))
        if word == "في" and follows in ("حين", "الوقت"):
            return any(self.cue(at + ahead) is not None for ahead in range(2, 5))
        if word == "علي":
            return follows in signs("on_the_word")
        next_cue = self.cue(at + 1)
        return word in signs("contrast") and next_cue is not None and next_cue.form is CueForm.VERB


def _ended(text: str, found: list[Quotation]) -> list[Quotation]:
    """Quotations of which those that are never closed end with the sentence in which they open."""
    if all(one.closed for one in found):
        return found
    ends = [sentence.end for sentence in sentences(text)]
    return [one if one.closed else _cut(one, ends) for one in found]


def _cut(quotation: Quotation, ends: list[int]) -> Quotation:
    at = bisect_right(ends, quotation.content.start)
    end = min(quotation.content.end, ends[at]) if at < len(ends) else quotation.content.end
    return replace(quotation, end=end, content=Span(quotation.content.start, end))
