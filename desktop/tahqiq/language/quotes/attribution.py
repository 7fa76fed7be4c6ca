"""Who said what is reported: the subject by its verb, one named before, or whom a pronoun means."""

from __future__ import annotations

from bisect import bisect_left

from tahqiq.language.detections import SpeakerFound
from tahqiq.language.quotes.before import subject_before, subject_told
from tahqiq.language.quotes.clause import Phrase
from tahqiq.language.quotes.cues import Cue, CueForm
from tahqiq.language.quotes.page import COMMAS, Page
from tahqiq.language.quotes.report import How, Report
from tahqiq.language.quotes.signs import OBJECT, signs
from tahqiq.language.quotes.sources import names_source, source_after
from tahqiq.language.quotes.speakers import Speakers
from tahqiq.language.quotes.subject import subject_after

Said = tuple[SpeakerFound | None, str]
"""A speaker and where they stand: after, before, carried, source, none."""

QUOTES_OTHERS = frozenset(("نقل", "نسب"))
_OF_WRITINGS = frozenset(("في", "عن", "من", "علي", "لدي", "الي"))
"""Words that lead on to whose writing it is («بيان صادر عن …»)."""

_DOCUMENTS = frozenset(("جاء", "ورد"))

TOLD_BACK = 3
"""Sentences before one in which its speaker is looked for, where nobody has spoken yet."""

TOLD_WITHIN = 60
"""Words before «قالوا» within which its sentence must begin."""


class Attribution:
    """Says of each report of an article who made it, as the article is read from its start to its end.

    ``sentences`` is where the sentences of the part that is read begin, ``last_report`` where something was reported
    last (-1: nowhere yet), both as word indexes.
    """

    def __init__(self, page: Page, speakers: Speakers) -> None:
        self._page = page
        self._speakers = speakers
        self.sentences: list[int] = []
        self.last_report = -1

    def said(self, at: int, cue: Cue, phrase: Phrase, first: int, report: Report) -> Said:
        """Who said it: the subject behind the verb, the one before it, or whom a pronoun means."""
        page = self._page
        if cue.lemma in _DOCUMENTS and page.word(phrase.last) in ("في", "علي"):
            stops = range(phrase.last + 1, report.opens_at)
            stop = next((h for h in stops if page.word(h) in COMMAS or self._is_over(h)), report.opens_at)
            phrase = Phrase(phrase.last + 1, stop)
        if (
            report.how is not How.OBJECT
            and OBJECT in cue.opens
            and cue.form is CueForm.VERB
            and cue.lemma not in QUOTES_OTHERS
            and cue.number == "s"
        ):
            phrase = subject_after(page, at + 1, report.opens_at, cue.opens - {OBJECT})
        if (told := subject_told(page, at, first, cue)) is not None:
            return self.known(self._speakers.named(told), "before", cue)
        if phrase:
            for here in range(phrase.last, report.opens_at):
                if page.word(here) == "نقلا" and page.word(here + 1) == "عن":
                    phrase = subject_after(page, here + 2, report.opens_at, cue.opens) or phrase
            return self.known(self._speakers.named(phrase), "after", cue)
        if self.last_report < first and (writer := self._speakers.writer_of(first, at)) is not None:
            return self.known(writer, "before", cue)
        if cue.form is CueForm.VERB and not cue.joined and at > first and page.word(at - 1) not in signs("contrast"):
            before = subject_before(page, at, first)
            if before and page.cue(before.first) is None:
                return self.known(self._speakers.named(before), "before", cue)
        if cue.form is not CueForm.VERB and self.last_report < first:
            if (source := self._leading_source(first, at)) is not None:
                return self.known(source, "source", cue)
            subject = self._speakers.subject_of(first, at)
            if subject is not None:
                return self.known(subject, "before", cue)
        explains = page.word(at - 1) in ("اذ", "واذ", "حيث", "وحيث") or cue.joined
        if cue.form is CueForm.VERB and explains and cue.past and self.last_report < first < at - 3:
            person = self._speakers.person_who(first, at, cue.gender)
            if person is not None:
                return self.known(person, "before", cue)
        carried = self._speakers.meant(cue.gender)
        if carried is None and cue.form is CueForm.PARTICIPLE and self.last_report >= first:
            carried = self._speakers.meant("")
        nobody = carried is None or self.last_report < 0  # at most a headline named a speaker
        if nobody and cue.form is CueForm.VERB and cue.past and (person := self._told_of(at, first, cue)):
            return self.known(person, "before", cue)
        return (carried, "carried" if carried else "none")

    def _is_over(self, at: int) -> bool:
        """Whether a writing's name is over: «جاء في بيان الاتحاد عقب اجتماعه برئاسة …»."""
        word = self._page.word(at)
        return at not in self._page.named and word in signs("ends_subject") and word not in _OF_WRITINGS

    def _leading_source(self, first: int, at: int) -> SpeakerFound | None:
        """The source with which a sentence begins: «ووفقا للتقرير فقد زادت المبيعات، مشيرا إلى …»."""
        begin = first if names_source(self._page, first) else first + 1
        source = source_after(self._page, begin, at) if names_source(self._page, begin) else None
        return self._speakers.source(source) if source else None

    def _told_of(self, at: int, first: int, cue: Cue) -> SpeakerFound | None:
        """Of whom this sentence or the two before it tell, where nobody has spoken: «زار فلان المدرسة. وأضاف …»."""
        if cue.number == "p":
            near = self.last_report < first and first + 3 < at < first + TOLD_WITHIN
            return self._speakers.subject_of(first, at) if near else None
        for begin in (first, *reversed(self._begun_before(first))):
            person = self._speakers.person_who(begin, at if begin == first else first, cue.gender)
            if person is not None:
                return person
        return None

    def _begun_before(self, first: int) -> list[int]:
        """Where the last sentences before one begin, as word indexes."""
        at = bisect_left(self.sentences, first)
        return self.sentences[max(0, at - TOLD_BACK) : at]

    def known(self, speaker: SpeakerFound | None, place: str, cue: Cue) -> Said:
        if speaker is None:
            carried = self._speakers.meant(cue.gender)
            return (carried, "carried" if carried else "none")
        self._speakers.remember(speaker, cue.gender)
        return (speaker, place)
