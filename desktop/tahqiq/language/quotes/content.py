"""Where what was said begins and ends: marks, a colon, «أن», or the verb's object."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from tahqiq.domain.annotations import SpeechForm
from tahqiq.language.detections import Piece
from tahqiq.language.quotations import Quotation
from tahqiq.language.quotes.cues import Cue, CueForm
from tahqiq.language.quotes.forms import is_masdar, is_plain_noun, is_verb
from tahqiq.language.quotes.marks import SHORT, is_speech
from tahqiq.language.quotes.page import COMMAS, DASHES, Page
from tahqiq.language.quotes.signs import MARKS, OBJECT, THAT, signs

REACH = 40
"""Words behind the subject within which a report must open."""

MARKS_REACH = 24
"""Words behind the subject within which marks must open that nothing announces."""

OBJECT_REACH = 24
"""Words behind the subject within which an object with a preposition must stand."""

MAX_COMMAS = 5
_PREPOSITIONS = ("الي", "علي", "عن", "من", "في")
_ANNOUNCE = frozenset(("اعلن", "كشف"))
_OF_FEELING = frozenset(("عبر", "اعرب"))


class How(StrEnum):
    """By what a report was known to open."""

    THAT = "that"
    MARKS = "marks"
    COLON = "colon"
    OBJECT = "object"


@dataclass(frozen=True, slots=True)
class Report:
    """What was said: its words from index ``first`` up to ``last``, and the index at which it opens.

    ``quotation`` is the one whose content it is, where it is one.
    """

    content: Piece
    form: SpeechForm
    how: How
    first: int
    last: int
    opens_at: int
    quotation: Quotation | None = None


def find_report(
    page: Page, at: int, last: int, cue: Cue, following: Sequence[tuple[int, int]] = (), *, masdar: bool = False
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
    found = _object(page, at, min(stop, at + OBJECT_REACH, last), last, cue)
    if opened is None or (
        found is not None and found.first + 2 < opened.opens_at and not _subject(page, found, opened)
    ):
        return found or _unannounced(page, at, last, cue, following)
    return opened


def _subject(page: Page, found: Report, opened: Report) -> bool:
    """Whether a noun at the very start was the subject after all («أكدت صحة تبوك أن»)."""
    gap = opened.opens_at - found.first
    before = page.word(opened.opens_at - 1)
    return found.first == found.opens_at and opened.how is How.THAT and gap <= 8 and before not in signs("governs")


def _unannounced(page: Page, at: int, last: int, cue: Cue, following: Sequence[tuple[int, int]]) -> Report | None:
    """Speech in the first person that nothing opens: «وأضاف بوتين سوف نقوم …»."""
    if (cue.lemma not in signs("goes_on") and cue.lemma != "قال") or not (cue.past or cue.form is CueForm.PARTICIPLE):
        return None
    if not any(speaks_of_self(page, here) for here in range(at, min(at + 8, last))):
        return None
    found = _indirect(page, at, _goes_on(page, at, page.next_break(at, last), following), How.COLON, at)
    return replace(found, form=SpeechForm.DIRECT) if found else None


def _opening(
    page: Page, at: int, limit: int, last: int, cue: Cue, following: Sequence[tuple[int, int]]
) -> tuple[Report | None, int]:
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
        if word == ":" and here + 1 == last and MARKS in cue.opens:
            return _on_next_line(page, here, following), here
        if word == ":" and here + 1 < last:
            if here + 1 in page.opening:
                here += 1
                continue
            return (_after_colon(page, here, last, following) if MARKS in cue.opens else None), here
        if _is_that(page, here) and (page.word(here - 1) != "علي" or "علي" in cue.opens):
            return (_after_that(page, here, last) if THAT in cue.opens else None), here
        if (here > at and _other_clause(page, here)) or (word in signs("saying_so") and not _tells(cue)):
            return None, here
        if word in COMMAS or word in DASHES:
            commas += 1
            if commas > MAX_COMMAS or page.word(here + 1) in signs("narrator") | signs("contrast"):
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
    if before in signs("not_that"):
        return False
    return page.cue(at - 1) is not None or at - 1 in page.named or not is_verb(before)


def _other_clause(page: Page, at: int) -> bool:
    """Whether another reporting word takes over at ``at``."""
    cue = page.cue(at)
    if cue is None or cue.takes or cue.noun or page.word(at) in signs("saying"):
        return False
    return cue.form is not CueForm.MASDAR


def marked(page: Page, quotation: Quotation, at: int, form: SpeechForm = SpeechForm.DIRECT) -> Report:
    """The content of a quotation as a report, without white space at its ends."""
    content = page.stripped(quotation)
    first, last = page.index(content.start), page.index(content.end)
    return Report(content, form, How.MARKS, first, max(first, last), at, quotation)


def _after_that(page: Page, at: int, last: int) -> Report | None:
    word = page.word(at)
    begin = at + 1 if word in signs("that") else at
    while page.word(begin) in COMMAS or page.word(begin) == ":":
        begin += 1
    quotation = page.opening.get(begin)
    if quotation is not None and is_speech(page, quotation, begin) and _stands_apart(page, quotation, last):
        return marked(page, quotation, at)
    report = _indirect(page, begin, page.next_break(max(at, begin), last), How.THAT, at)
    if report is None or begin > at or not word.startswith("ب"):
        return report
    content = Piece(report.content.start + 1, report.content.end)  # «بأنه»: the preposition stays outside
    return Report(content, report.form, report.how, report.first, report.last, at)


def _stands_apart(page: Page, quotation: Quotation, last: int) -> bool:
    """Whether a clause ends with a quotation; «أن «إعلان القاهرة» يعد رسالة» goes on."""
    after = page.after(quotation)
    return after >= last or page.is_punctuation(after) or page.length(quotation) >= 12


def _after_colon(page: Page, at: int, last: int, following: Sequence[tuple[int, int]]) -> Report | None:
    begin = at + 1
    if page.word(begin) in signs("that"):
        return _indirect(page, begin + 1, page.next_break(begin, last), How.THAT, at)
    end = page.next_break(begin, last)
    if end == last:
        end = _goes_on(page, begin, last, following)
    found = _indirect(page, begin, end, How.COLON, at)
    if found is None or page.word(begin) in signs("that_subject"):
        return found
    return Report(found.content, SpeechForm.DIRECT, How.COLON, found.first, found.last, at)


def _on_next_line(page: Page, at: int, following: Sequence[tuple[int, int]]) -> Report | None:
    """Speech that begins on the line below the colon at ``at``."""
    if not following or following[0][0] != at + 1 or page.word(at - 1) in signs("lists"):
        return None
    first, last = following[0]
    if first in page.opening:
        quotation = page.opening[first]
        return marked(page, quotation, first) if is_speech(page, quotation, first) else None
    found = _indirect(page, first, page.next_break(first, last), How.COLON, at)
    return replace(found, form=SpeechForm.DIRECT) if found else None


def said_on(page: Page, report: Report, last: int, following: Sequence[tuple[int, int]]) -> Report | None:
    """What the speaker goes on to say, unmarked, in the sentences behind a report with «لنا» or «نحن» in it."""
    if report.how is not How.THAT or report.last + 2 < last or not following:
        return None
    first = following[0][0]
    if first >= len(page.words) or page.words[first].breaks:
        return None
    if not any(speaks_of_self(page, at) for at in range(report.first, min(report.last, report.first + 200))):
        return None
    end = _goes_on(page, report.first, first, following)
    if end == first:
        return None
    found = _indirect(page, first, end, How.COLON, first)
    return replace(found, form=SpeechForm.DIRECT) if found else None


def _goes_on(page: Page, begin: int, last: int, following: Sequence[tuple[int, int]]) -> int:
    """Where unmarked speech ends: behind the last sentence of its paragraph in which its speaker says «نحن»."""
    end = last
    if not any(speaks_of_self(page, at) for at in range(begin, min(last, begin + 200))):
        return end
    for first, stop in following:
        if page.words[first].breaks or any(_reports_anew(page, at) for at in range(first, min(stop, first + 12))):
            break
        if any(speaks_of_self(page, at) for at in range(first, min(stop, first + 200))):
            end = stop
    return end


def speaks_of_self(page: Page, at: int) -> bool:
    """Whether the word at an index is a first person («نحن», «لدينا», «سنعمل»)."""
    word = page.word(at)
    bare = word[1:] if word[:1] in ("و", "ف") and len(word) > 3 else word
    if bare == "سوف" and page.word(at + 1).startswith("ن"):
        return True
    if word in signs("first_person") or bare in signs("first_person"):
        return True
    if bare.startswith("سن") and len(bare) > 4 and not bare.startswith(("سنو", "سنه", "سنت", "سند", "سنغ")):
        return True
    return len(word) > 5 and word.endswith("نا") and word[-3] not in "اويهن"


def _reports_anew(page: Page, at: int) -> bool:
    cue = page.cue(at)
    return cue is not None and cue.form is CueForm.VERB and cue.past and not cue.noun and not cue.takes


def _object(page: Page, at: int, stop: int, last: int, cue: Cue) -> Report | None:
    """The verb's object as what was said: «أشار إلى استعداد …», «أعلنت عن تعيين …», «نفى نبأ وفاته»."""
    if OBJECT in cue.opens and (bare := _bare_object(page, at, stop, cue)) >= 0:
        return _noun(page, bare, last, bare)
    strict = OBJECT in cue.opens or cue.lemma in _OF_FEELING
    for here in range(at, stop):
        word = page.word(here)
        if here > at and page.words[here].breaks:
            return None
        if page.inside[here] >= 0:
            continue
        if "ب" in cue.opens and _with_b(page, here, at):
            return _noun(page, here, last, here)
        follows = page.word(here + 1)
        if word in cue.opens and word in _PREPOSITIONS and follows and follows not in signs("no_object"):
            nominal = page.is_reportable(here + 1) or is_masdar(follows.removeprefix("ال"))
            if (
                nominal
                or (here - at < 6 and not strict)
                or (word == "عن" and cue.lemma in _ANNOUNCE and here - at < 10)
            ):
                return _noun(page, here + 1, last, here)
    return None


def _noun(page: Page, first: int, last: int, opens_at: int) -> Report | None:
    return _indirect(page, first, page.next_break(first, last, noun=True), How.OBJECT, opens_at)


def _bare_object(page: Page, at: int, stop: int, cue: Cue) -> int:
    """Where an object without a preposition stands: at ``at``, behind a comma or «في الوقت نفسه»; -1 for none."""
    first = at
    while at < stop and at < first + 6 and (page.word(at) in COMMAS or page.word(at) in signs("between")):
        at += 1
    if at < stop and page.word(at) == "في" and cue.form is CueForm.PARTICIPLE:
        at = next((here for here in range(at + 2, min(at + 5, stop)) if page.is_reportable(here)), stop)
    if at >= stop:
        return -1
    word = page.word(at)
    definite = word.startswith("ال") and (cue.number in ("p", "d") or cue.form is CueForm.PARTICIPLE)
    if page.is_reportable(at) or (definite and is_masdar(word[2:])):
        return at
    participle = cue.form is CueForm.PARTICIPLE and not page.is_punctuation(at)
    return at if participle and word not in signs("ends_subject") and is_plain_noun(word) else -1


def _with_b(page: Page, here: int, at: int) -> bool:
    word = page.word(here)
    if len(word) < 4 or word[0] != "ب" or word.startswith(("بعد", "بين", "بحسب", "بشان", "بمناسب", "باسم")):
        return False
    rest = word[1:].removeprefix("ال")
    return here - at < 16 and is_masdar(rest)


def _indirect(page: Page, first: int, last: int, how: How, opens_at: int) -> Report | None:
    """Words as indirect speech, without the punctuation at their end; None where too few are left."""
    last = page.trimmed(first, last)
    if last > first and page.word(last - 1) in ("و", "كما", "فيما"):
        last -= 1
    if last <= first or (page.count(first, last) < 2 and how is not How.OBJECT):
        return None
    return Report(page.piece(first, last), SpeechForm.INDIRECT, how, first, last, opens_at)


def marked_parts(page: Page, first: int, last: int) -> Iterator[Quotation]:
    """The quotations of some words that are long enough to be speech."""
    for at in page.openings(first, last):
        quotation = page.opening[at]
        own = page.word(at - 1) == ":"  # another verb reports it
        if not own and page.length(quotation) >= SHORT and is_speech(page, quotation, at):
            yield quotation
