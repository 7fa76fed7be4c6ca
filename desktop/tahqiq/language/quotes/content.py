"""Where what was said begins: marks, a colon, «أن», or the verb's object."""

from __future__ import annotations

from tahqiq.language.detections import Piece
from tahqiq.language.quotations import Quotation
from tahqiq.language.quotes.clause import is_relay
from tahqiq.language.quotes.cues import Cue, CueForm
from tahqiq.language.quotes.forms import is_verb
from tahqiq.language.quotes.marks import is_speech
from tahqiq.language.quotes.objects import find_object
from tahqiq.language.quotes.page import COMMAS, DASHES, Page
from tahqiq.language.quotes.report import How, Report, indirect, marked
from tahqiq.language.quotes.signs import MARKS, THAT, signs
from tahqiq.language.quotes.unmarked import Sentences, after_colon, on_next_line, unannounced

REACH = 40
"""Words behind the subject within which a report must open."""

MARKS_REACH = 24
"""Words behind the subject within which marks must open that nothing announces."""

OBJECT_REACH = 24
"""Words behind the subject within which an object with a preposition must stand."""

MAX_COMMAS = 9

_LISTS = frozenset(
    ("هم", "وهم", "هي", "وهي", "هما", "وهما", "التاليه", "التالي", "الاتيه", "الاتي", "كالتالي", "كالاتي")
)
"""Words before a colon behind which a list begins."""


def find_report(
    page: Page, at: int, last: int, cue: Cue, following: Sentences = (), *, masdar: bool = False
) -> Report | None:
    """What a reporting word reports.

    Args:
        page: The article.
        at: The word behind the reporting word and its subject.
        last: The end of the sentence.
        cue: The reporting word.
        following: The sentences behind this one, over which unmarked speech may go on.
        masdar: The cue is a verbal noun, whose report must follow at once.
    """
    reach = 10 if masdar else REACH
    opened, stop = _opening(page, at, min(at + reach, last), last, cue, following)
    if masdar:
        return opened if opened is not None and opened.how is How.THAT else None
    found = find_object(page, at, min(stop, at + OBJECT_REACH, last), last, cue)
    if opened is None or (
        found is not None and found.first + 2 < opened.opens_at and not _subject(page, found, opened)
    ):
        return found or unannounced(page, at, last, cue, following)
    return opened


def _subject(page: Page, found: Report, opened: Report) -> bool:
    """Whether a noun at the very start was the subject after all («أكدت صحة تبوك أن»)."""
    gap = opened.opens_at - found.first
    before = page.word(opened.opens_at - 1)
    return found.first == found.opens_at and opened.how is How.THAT and gap <= 8 and before not in signs("governs")


def _opening(page: Page, at: int, limit: int, last: int, cue: Cue, following: Sentences) -> tuple[Report | None, int]:
    """The report that opens by marks, colon or «أن», and how far the clause of the reporting word goes."""
    here, commas = at, 0
    while here < limit:
        word = page.word(here)
        if here > at and page.words[here].breaks and page.word(here - 1) != ":":
            return None, here
        quotation = page.opening.get(here)
        if quotation is not None:
            if MARKS in cue.opens and is_speech(page, quotation, here) and _near(page, at, here):
                return marked(page, quotation, here), here
            here = page.after(quotation)
            continue
        if word == ":" and page.word(here - 1) in _LISTS:
            return None, here
        if word == ":" and here + 1 == last and MARKS in cue.opens:
            return on_next_line(page, here, following), here
        if word == ":" and here + 1 < last:
            if here + 1 in page.opening:
                here += 1
                continue
            return (after_colon(page, here, last, following) if MARKS in cue.opens else None), here
        if _is_that(page, here) and (page.word(here - 1) != "علي" or "علي" in cue.opens):
            return (_after_that(page, here, last) if THAT in cue.opens else None), here
        if (here > at and _other_clause(page, here)) or (word in signs("saying_so") and not _tells(cue)):
            return None, here
        if word in COMMAS or word in DASHES:
            commas += 1
            turns = page.word(here + 1) in signs("narrator") | signs("contrast") and not is_relay(page, here + 2)
            if commas > MAX_COMMAS or turns:
                return None, here
        here += 1
    return None, here


def _tells(cue: Cue) -> bool:
    """Whether «قائلا» behind the verb only repeats it («وأضاف قائلا»)."""
    return cue.lemma in signs("tells") or cue.lemma in signs("goes_on")


def _near(page: Page, at: int, here: int) -> bool:
    """Whether marks open close behind the subject, or something announces them."""
    before = page.word(here - 1)
    return here - at <= MARKS_REACH or before == ":" or before in signs("saying") or before in signs("that")


def _is_that(page: Page, at: int) -> bool:
    """Whether «أن» opens a report: not «يجب أن», «بعد أن», «يريد أن»."""
    word, before = page.word(at), page.word(at - 1)
    if word not in signs("that") and word not in signs("that_subject"):
        return False
    if before in signs("not_that") or (before == "من" and page.word(at - 2).endswith("رغم")):
        return False
    return page.cue(at - 1) is not None or at - 1 in page.named or not is_verb(before)


def _other_clause(page: Page, at: int) -> bool:
    """Whether another reporting word takes over at ``at``."""
    cue = page.cue(at)
    if cue is None or cue.takes or cue.noun or page.word(at) in signs("saying") or page.word(at - 1) == "لم":
        return False  # «مصدر أمني، لم يكشف عن اسمه، بأن»
    return cue.form is not CueForm.MASDAR and not is_relay(page, at)


def _after_that(page: Page, at: int, last: int) -> Report | None:
    word = page.word(at)
    begin = at + 1 if word in signs("that") else at
    while page.word(begin) in COMMAS or page.word(begin) == ":":
        begin += 1
    quotation = page.opening.get(begin)
    if quotation is not None and is_speech(page, quotation, begin) and _stands_apart(page, quotation, last):
        return marked(page, quotation, at)
    report = indirect(page, begin, page.next_break(max(at, begin), last), How.THAT, at)
    if report is None or begin > at or not word.startswith("ب"):
        return report
    content = Piece(report.content.start + 1, report.content.end)  # «بأنه»: the preposition stays outside
    return Report(content, report.form, report.how, report.first, report.last, at)


def _stands_apart(page: Page, quotation: Quotation, last: int) -> bool:
    """Whether a clause ends with a quotation; «أن «إعلان القاهرة» يعد رسالة» goes on."""
    after = page.after(quotation)
    return after >= last or page.is_punctuation(after) or page.length(quotation) >= 12
