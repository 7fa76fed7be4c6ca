"""What headlines report: «لافروف: …», «الرئيس الصومالي يستبعد …»."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tahqiq.domain.annotations import SpeechForm
from tahqiq.domain.entities import EntityKind
from tahqiq.language.detections import Piece
from tahqiq.language.quotations import Quotation
from tahqiq.language.quotes.before import subject_before
from tahqiq.language.quotes.clause import Phrase
from tahqiq.language.quotes.content import find_report
from tahqiq.language.quotes.cues import Cue, CueForm
from tahqiq.language.quotes.forms import is_masdar, is_plain_noun, is_verb
from tahqiq.language.quotes.page import EDGES, Page
from tahqiq.language.quotes.report import How
from tahqiq.language.quotes.signs import OBJECT, signs
from tahqiq.language.quotes.subject import subject_after
from tahqiq.language.quotes.unmarked import speaks_of_self

COLON_WITHIN = 10
"""Words of a headline among which the colon behind its speaker must stand."""

LONGEST_STRANGE = 3
"""Words before a colon that can be a name which nothing knows."""

VERB_WITHIN = 14


@dataclass(frozen=True, slots=True)
class Headline:
    """What a headline reports: ``cue_at`` is its colon or verb, ``quotation`` the marks whose content it is."""

    content: Piece
    form: SpeechForm
    cue_at: int
    cue: Cue | None
    speaker: Phrase
    quotation: Quotation | None = None


def headlines(page: Page, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The headlines of a line, which may print several with their age: «… منذ ساعة … منذ 3 ساعات»."""
    begin = first
    for at in range(first, last):
        if page.word(at) == "منذ" and (page.word(at + 1) in _AGES or page.word(at + 2) in _AGES) and at > begin:
            yield begin, at
            begin = at + (2 if page.word(at + 1) in _AGES else 3)
    if begin < last:
        yield begin, last


_AGES = frozenset(("ساعه", "ساعتين", "ساعات", "دقيقه", "دقيقتين", "دقايق", "يوم", "يومين", "ايام"))


def read_headline(page: Page, first: int, last: int) -> Headline | None:
    """What the headline from word ``first`` up to ``last`` reports; None where it reports nothing."""
    return _by_colon(page, first, last) or _by_verb(page, first, last)


def _by_colon(page: Page, first: int, last: int) -> Headline | None:
    for colon in range(first + 1, min(first + COLON_WITHIN, last - 1)):
        if page.word(colon) != ":" or page.inside[colon] >= 0:
            continue
        speaker = Phrase(first, _addressee(page, first, colon))
        if not _names_speaker(page, speaker):
            return None
        quotation = page.opening.get(colon + 1)
        if quotation is not None and page.after(quotation) + 1 >= last:
            return Headline(page.stripped(quotation), SpeechForm.DIRECT, colon, None, speaker, quotation)
        end = _end(page, colon + 1, last)
        content = page.piece(colon + 1, end)
        if _is_topic(page, speaker, colon + 1, end):
            return None
        return Headline(content, SpeechForm.HEADLINE, colon, None, speaker) if end > colon + 2 else None
    return None


def _is_topic(page: Page, speaker: Phrase, first: int, end: int) -> bool:
    """«دفتر الأيام: أوجه جديدة»: a title with a subtitle, where no person stands before the colon."""
    if any(m.kind is EntityKind.PERSON for _, m in page.mentions(speaker.first, speaker.last)):
        return False
    words = speaker.last - speaker.first
    told = page.word(speaker.last) == ":" and not any(speaks_of_self(page, at) for at in range(first, end))
    if told and _is_place(page, speaker) and (is_plain_noun(page.word(first)) or page.word(first).isdecimal()):
        return True  # «تونس: عودة الدراسة»
    if words > 1 and speaker.first not in page.named and is_masdar(page.word(speaker.first).removeprefix("ال")):
        return page.word(speaker.first) not in signs("source")
    short = page.count(first, end) < 4 and not any(is_verb(page.word(at)) for at in range(first, end))
    return short and words > 1


def _is_place(page: Page, phrase: Phrase) -> bool:
    """Whether a phrase is the name of one place and nothing more."""
    named = page.named.get(phrase.first)
    whole = named is not None and named.end >= page.piece(phrase.first, phrase.last).end
    return whole and named is not None and named.kind is EntityKind.PLACE


def _addressee(page: Page, first: int, colon: int) -> int:
    """Where «لواشنطن» begins in «بغداد لواشنطن: …»; the colon where nobody is spoken to."""
    for at, mention in page.mentions(first + 1, colon):
        if mention.kind is EntityKind.PERSON:
            return colon
        if mention.start > page.words[at].start and page.word(at)[0] == "ل":
            return at
    return colon


def _names_speaker(page: Page, phrase: Phrase) -> bool:
    """Whether the words before a colon are somebody: a name, an office, a body."""
    head = page.word(phrase.first)
    if head in signs("not_speaker") or (page.cue(phrase.first) is not None and phrase.last - phrase.first == 1):
        return False
    if any(True for _ in page.mentions(phrase.first, phrase.last)):
        return True
    if is_plain_noun(head):
        return phrase.last - phrase.first > 1 or head in signs("source")
    unknown = phrase.last - phrase.first <= LONGEST_STRANGE and not is_verb(head)
    return head in signs("source") or head in signs("kin") or head.startswith("ال") or unknown


def _by_verb(page: Page, first: int, last: int) -> Headline | None:
    for at in range(first, min(first + VERB_WITHIN, last - 2)):
        cue = page.cue(at)
        if cue is None or cue.form is not CueForm.VERB or cue.noun or cue.takes or page.inside[at] >= 0:
            continue
        before = page.word(at - 1) if at > first else ""
        if before in signs("negation") or (at > first and page.word(first) in signs("events")):
            return None
        after = subject_after(page, at + 1, last, cue.opens) if at == first else Phrase(at + 1, at + 1)
        report = find_report(page, after.last, last, cue)
        if report is not None and at > first and report.how is How.OBJECT and _is_object(page, at + 1, cue):
            report = None
        if report is not None:
            end = _end(page, report.first, max(report.last, last)) if report.quotation is None else report.last
            content = report.content if report.quotation else Piece(report.content.start, page.piece(at, end).end)
            form = SpeechForm.DIRECT if report.quotation else SpeechForm.HEADLINE
            return Headline(content, form, at, cue, after or _subject(page, first, at, cue), report.quotation)
        if OBJECT in cue.opens and at > first and not cue.joined and page.count(at + 1, last) >= 2:
            content = page.piece(at + 1, _end(page, at + 1, last))
            return Headline(content, SpeechForm.HEADLINE, at, cue, _subject(page, first, at, cue))
        return None
    return None


def _is_object(page: Page, at: int, cue: Cue) -> bool:
    """Whether what the headline reports begins right behind its verb: «يعلن الرحيل عن ناديه»."""
    return OBJECT in cue.opens and page.word(at).startswith("ال") and at not in page.named


def _subject(page: Page, first: int, at: int, cue: Cue) -> Phrase:
    if not cue.joined:
        return subject_before(page, at, first)
    for begin, mention in page.mentions(first, at):
        if mention.kind is not EntityKind.PLACE:
            return Phrase(first, max(begin + 1, page.index(mention.end)))
    return Phrase(first, min(at, first + 2))


def _end(page: Page, first: int, last: int) -> int:
    while last > first and page.word(last - 1) in EDGES - {"!", "؟", "?"}:
        last -= 1
    return last
