"""Reads the sentences of an article one after the other and takes down what they report."""

from __future__ import annotations

from dataclasses import replace

from tahqiq.domain.annotations import SpeechForm
from tahqiq.domain.text import Span
from tahqiq.language.detections import CueKind, Piece, QuoteFound
from tahqiq.language.quotations import Quotation
from tahqiq.language.quotes.attribution import QUOTES_OTHERS, Attribution, Said
from tahqiq.language.quotes.clause import RELAYED, Phrase, names_nobody, reports
from tahqiq.language.quotes.content import find_report
from tahqiq.language.quotes.cues import Cue, CueForm
from tahqiq.language.quotes.forms import is_possessed
from tahqiq.language.quotes.headline import headlines, read_headline
from tahqiq.language.quotes.marks import UNCLAIMED, is_speech
from tahqiq.language.quotes.page import EDGES, Page
from tahqiq.language.quotes.reasons import reason, score
from tahqiq.language.quotes.report import How, Report, marked_parts
from tahqiq.language.quotes.scripture import cites, is_scripture
from tahqiq.language.quotes.signs import OBJECT, signs
from tahqiq.language.quotes.sources import (
    names_source,
    outlet_between,
    quoted_source,
    source_after,
    source_name,
    told_by,
    without_and,
)
from tahqiq.language.quotes.speakers import Speakers
from tahqiq.language.quotes.subject import subject_after
from tahqiq.language.quotes.unmarked import said_on

_CITING = frozenset(("قال", "اخبر", "امر", "روي", "ذكر", "بين", "وصف"))

WORDS_BEFORE = 4
"""Words before a quotation from which on the whole sentence is held to be the source's."""

LEAST_SHARE = 1 / 3
"""The share of a report from which on its words in marks are offered in its place."""

SOURCE_WITHIN = 16
"""Words before a colon among which the source begins that ends at it."""

LOOKED_BACK = 8
"""Reports of a sentence among which the one is looked for that a source was named for."""


class Reader:
    """Reads an article from its start to its end; ``found`` gives what it took down."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._speakers = Speakers(page)
        self._who = Attribution(page, self._speakers)
        self._found: list[QuoteFound] = []
        self._begun: set[int] = set()
        self._taken: set[int] = set()

    def begin_article(self) -> None:
        """What follows is another article: nobody has spoken in it yet."""
        self._speakers.forget()

    def found(self) -> list[QuoteFound]:
        """Everything taken down, in the order of the text."""
        return sorted(self._found, key=lambda q: (q.start, -q.end))

    # headlines

    def headline(self, line: Span) -> None:
        """Takes down what a headline reports."""
        page = self._page
        for first, last in headlines(page, page.index(line.start), page.index(line.end)):
            self._headline(first, last)

    def _headline(self, first: int, last: int) -> None:
        page = self._page
        said = read_headline(page, first, last) if last > first else None
        if said is None:
            return
        speaker = self._speakers.named(said.speaker)
        if speaker is not None:
            self._speakers.remember(speaker, said.cue.gender if said.cue else "")
        if said.quotation is not None:
            self._taken.add(said.quotation.start)
        ground = "headline_verb" if said.cue else "headline_colon"
        self._add(said.content, said.form, said.cue_at, said.cue, (speaker, "before" if speaker else "none"), ground)

    # sentences

    def body(self, part: Span) -> None:
        """Takes down what the sentences of a part report."""
        page = self._page
        clauses = list(page.clauses(part))
        self._who.sentences = [begin for begin, _ in clauses]
        leads = signs("according") | RELAYED | {"علي"}
        first, last = page.index(part.start), page.index(part.end)
        sources = [at for at in range(first, last) if page.folded[at] in leads]
        for number, (first, last) in enumerate(clauses):
            before = len(self._found)
            for at in page.within(page.cue_places, first, last):
                cue = page.cues[at]
                if cue is not None and self._may_report(at, cue, first):
                    self._report(at, cue, first, last, clauses[number + 1 : number + 9])
            self._marks(first, last)
            for at in page.within(sources, first, last):
                if names_source(page, at):
                    self._according(at, first, last, before)

    def _may_report(self, at: int, cue: Cue, first: int) -> bool:
        inside = self._page.inside[at]
        if inside >= 0:
            quotation = self._page.marked[inside]
            if quotation.closed or quotation.start in self._taken:
                return False
        return reports(self._page, at, cue, first)

    def _report(self, at: int, cue: Cue, first: int, last: int, following: list[tuple[int, int]]) -> None:
        page, masdar = self._page, cue.form is CueForm.MASDAR
        if cue.lemma in _CITING and cites(page, at):
            self._pass_over(at, last)
            return
        if cue.form is CueForm.PARTICIPLE or cue.takes or cue.number in ("p", "d"):
            phrase = Phrase(at + 1, at + 1)
        else:
            phrase = subject_after(page, at + 1, last, cue.opens)
        if not phrase and names_nobody(page, at):
            return
        if not phrase and self._names_body(phrase.first, last, cue):
            phrase = subject_after(page, at + 1, last, cue.opens - {OBJECT})
        via, opens_from = "", phrase.last
        if cue.lemma in QUOTES_OTHERS and not cue.takes:
            quoted = quoted_source(page, phrase.last, last, cue.opens)
            if quoted is not None:
                via = source_name(page, phrase) if phrase else ""
                phrase, opens_from = quoted, quoted.last
        report = find_report(page, opens_from, last, cue, following, masdar=masdar)
        if (
            report is None
            or report.content.start in self._begun
            or (report.how is How.OBJECT and self._within(at, cue))
        ):
            return
        via = via or outlet_between(page, opens_from, report.opens_at)
        said = self._who.said(at, cue, phrase, first, report)
        aside = not cue.past and cue.form is CueForm.VERB and report.how is How.OBJECT
        if said[0] is None and (aside or cue.lemma in signs("thinks")):
            return  # «حينما يتحدث عن …» in a column: nobody is known to say it
        self._take(report, at, cue, said, via)
        more = said_on(page, report, last, following)
        if more is not None and said[0] is not None:
            self._add(more.content, more.form, at, cue, (said[0], "carried"), "said_on", via)

    def _pass_over(self, at: int, last: int) -> None:
        """Leaves the quotation that a citation brings, whoever spoke before it."""
        for here in self._page.openings(at, min(last, at + 16))[:1]:
            self._taken.add(self._page.opening[here].start)

    def _names_body(self, at: int, last: int, cue: Cue) -> bool:
        """Whether a verbal noun behind the verb is its subject («أعلنت رئاسة المحكمة عن تشكيل …»)."""
        page = self._page
        if OBJECT not in cue.opens or cue.number != "s" or not page.is_reportable(at) or is_possessed(page.word(at)):
            return False
        near = range(at + 2, min(at + 14, last - 1))
        return any(page.word(here) == "عن" and "عن" in cue.opens and page.is_reportable(here + 1) for here in near)

    def _within(self, at: int, cue: Cue) -> bool:
        """Whether a verb that begins no clause stands inside what was already reported."""
        start = self._page.words[at].start
        inside = any(one.start < start < one.end for one in self._found[-3:])
        return inside and not cue.joined and cue.form is CueForm.VERB

    def _take(self, report: Report, at: int, cue: Cue, said: Said, via: str) -> None:
        page = self._page
        self._who.last_report = at
        if report.quotation is not None:
            self._taken.add(report.quotation.start)
            self._add(report.content, report.form, at, cue, said, report.how, via)
            return
        parts = list(marked_parts(page, report.first, report.last))
        self._taken.update(quotation.start for quotation in parts)
        words = page.count(report.first, report.last)
        exact = [quotation for quotation in parts if page.length(quotation) >= LEAST_SHARE * words]
        for quotation in exact:
            self._add(page.stripped(quotation), SpeechForm.MIXED, at, cue, said, "part", via)
        if not exact:
            self._add(report.content, report.form, at, cue, said, report.how, via)

    # words in marks that no verb before them reports

    def _marks(self, first: int, last: int) -> None:
        page = self._page
        for at in page.within(page.opening_places, first, last):
            quotation = page.opening[at]
            if quotation.depth or quotation.start in self._taken:
                continue
            content, after = page.stripped(quotation), page.after(quotation)
            if at - first >= WORDS_BEFORE and names_source(page, self._behind(after, last)):
                continue  # all of the sentence is the source's
            told = self._told_after(after, last) if page.length(quotation) >= 3 else None
            if told is not None:
                cue_at, cue, said = told
                self._taken.add(quotation.start)
                self._add(content, SpeechForm.DIRECT, cue_at, cue, said, "after")
            elif self._stands_alone(quotation, at, first):
                self._taken.add(quotation.start)
                if page.word(at - 1) == ":" and (named := self._source_before(at - 1, first)) is not None:
                    self._add(content, SpeechForm.DIRECT, *named, "alone")
                    continue
                carried = self._speakers.meant("")
                ground = "goes_on" if at == first else "alone"
                said = (carried, "carried" if carried else "none")
                self._add(content, SpeechForm.DIRECT, -1, None, said, ground)

    def _source_before(self, colon: int, first: int) -> tuple[int, None, Said] | None:
        """The source that ends at a colon: «…، بحسب ما قال مدير المتحف: «…»»."""
        page = self._page
        for here in range(max(first, colon - SOURCE_WITHIN), colon):
            source = source_after(page, here, colon) if names_source(page, here) else None
            if source and not any(page.is_punctuation(at) for at in range(source.last, colon)):
                speaker = self._speakers.source(source)
                if speaker is not None:
                    self._speakers.remember(speaker, "")
                    return here, None, (speaker, "source")
        return None

    def _told_after(self, at: int, last: int) -> tuple[int, Cue | None, Said] | None:
        """The reporting word behind a quotation with its subject: «…»، قال الوزير; «…»، بحسب البيان."""
        page, at = self._page, self._behind(at, last)
        if page.word(at) in ("هكذا", "كما", "بهذه"):
            at += 1
        cue = page.cue(at)
        if names_source(page, at):
            source = source_after(page, at, last)
            speaker = self._speakers.source(source) if source else None
            return (at, None, (speaker, "source")) if speaker else None
        if cue is None or cue.form is not CueForm.VERB or cue.joined or cue.takes or at >= last:
            return None
        if cue.lemma not in signs("tells"):
            return None
        phrase = subject_after(page, at + 1, last, cue.opens)
        if page.word(phrase.last) in signs("that") or page.word(phrase.last) == ":":
            return None
        if not phrase:
            return at, cue, self._who.known(None, "carried", cue)
        return at, cue, self._who.known(self._speakers.named(phrase), "after", cue)

    def _behind(self, at: int, last: int) -> int:
        """The first word behind the punctuation at an index."""
        while at < last and self._page.word(at) in EDGES:
            at += 1
        return at

    def _stands_alone(self, quotation: Quotation, at: int, first: int) -> bool:
        """Whether marked words are speech by themselves: long, and a paragraph of their own or behind a colon."""
        page = self._page
        length = page.length(quotation)
        if not is_speech(page, quotation, at) or is_scripture(page, quotation, at):
            return False
        if page.word(at - 1) == ":" and length >= 4:
            return True
        if self._speakers.meant("") is None:
            return False  # nobody has spoken yet: a saying, a title, a scare quote
        if at == first:
            return length >= UNCLAIMED
        return length >= UNCLAIMED and not page.word(at - 1).startswith("ال")

    # «بحسب …»

    def _according(self, at: int, first: int, last: int, before: int) -> None:
        page = self._page
        source = source_after(page, at, last)
        if source is None or page.inside[at] >= 0:
            return
        start, here, source_end = page.words[first].start, page.words[at].start, page.words[source.first].start
        for number in range(len(self._found) - 1, max(before, len(self._found) - LOOKED_BACK) - 1, -1):
            one = self._found[number]
            leads = at - first <= 1  # «ووفقا لرويترز، قال الوزير …»
            if one.end > start and one.cue is not None and (leads or min(one.start, one.cue.start) < here):
                if leads and self._is_of(source, one):
                    continue  # the source's own «مشيرا إلى», behind what it said
                if not one.via and not here <= one.cue.start < source_end and (one.end <= here or one.start > here):
                    self._found[number] = replace(one, via=source_name(page, source))
                return
        content = told_by(page, at, first, last, source)
        if content is None:
            return
        speaker = self._speakers.source(source)
        if speaker is not None:
            self._speakers.remember(speaker, "")
        said = (speaker, "source" if speaker else "none")
        piece = without_and(page, content)
        for quotation in marked_parts(page, content.first, content.last):
            self._add(page.stripped(quotation), SpeechForm.MIXED, at, None, said, "part")
        self._add(piece, SpeechForm.INDIRECT, at, None, said, "source")

    def _is_of(self, source: Phrase, one: QuoteFound) -> bool:
        """Whether a report behind a source has it for its speaker."""
        words = self._page.words
        begin, end = words[source.first].start, words[source.last - 1].end
        return one.speaker is not None and begin <= one.speaker.start < one.start and one.speaker.end <= end

    # taking down

    def _add(
        self, content: Piece, form: SpeechForm, at: int, cue: Cue | None, said: Said, ground: str | How, via: str = ""
    ) -> None:
        """Takes a report down, unless one that begins there is already."""
        if content.end <= content.start or content.start in self._begun:
            return
        self._begun.add(content.start)
        page, piece = self._page, None
        if at >= 0:
            cut = cue.cut if cue else int(page.word(at)[:1] == "و" and page.word(at)[1:] in signs("according"))
            piece = Piece(page.words[at].start + cut, page.words[at].end)
        speaker, place = said
        kind = cue.kind if cue else CueKind.NEUTRAL
        why = reason(str(ground), page.said(piece) if piece else "", place)
        self._found.append(
            QuoteFound(content.start, content.end, form, piece, kind, speaker, via, score(str(ground), place), why)
        )
