"""Speech without marks: behind a colon, on the next line, in the first person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tahqiq.domain.annotations import SpeechForm
from tahqiq.language.quotes.cues import Cue, CueForm
from tahqiq.language.quotes.marks import is_speech
from tahqiq.language.quotes.page import EDGES, Page
from tahqiq.language.quotes.report import How, Report, indirect, marked
from tahqiq.language.quotes.signs import signs

LONGEST_UNOPENED = 150
"""Words of speech whose opening mark was forgotten."""

Sentences = Sequence[tuple[int, int]]
"""The sentences that follow, as word indexes."""


def after_colon(page: Page, at: int, last: int, following: Sentences) -> Report | None:
    begin = at + 1
    if page.word(begin) in signs("that"):
        return indirect(page, begin + 1, page.next_break(begin, last), How.THAT, at)
    end = page.next_break(begin, last)
    if end == last:
        end = _goes_on(page, begin, last, following)
    found = indirect(page, begin, _stray_mark(page, begin, end), How.COLON, at)
    if found is None or page.word(begin) in signs("that_subject"):
        return found
    return Report(found.content, SpeechForm.DIRECT, How.COLON, found.first, found.last, at)


def on_next_line(page: Page, at: int, following: Sentences) -> Report | None:
    """Speech that begins on the line below the colon at ``at``."""
    if not following or following[0][0] != at + 1 or page.word(at - 1) in signs("lists"):
        return None
    first, last = following[0]
    if first in page.opening:
        quotation = page.opening[first]
        return marked(page, quotation, first) if is_speech(page, quotation, first) else None
    found = indirect(page, first, page.next_break(first, last), How.COLON, at)
    return replace(found, form=SpeechForm.DIRECT) if found else None


def unannounced(page: Page, at: int, last: int, cue: Cue, following: Sentences) -> Report | None:
    """Speech in the first person that nothing opens: «وأضاف بوتين سوف نقوم …»."""
    if (cue.lemma not in signs("goes_on") and cue.lemma != "قال") or not (cue.past or cue.form is CueForm.PARTICIPLE):
        return None
    if page.word(at) in EDGES or not any(speaks_of_self(page, here) for here in range(at, min(at + 8, last))):
        return None
    found = indirect(page, at, _goes_on(page, at, page.next_break(at, last), following), How.COLON, at)
    return replace(found, form=SpeechForm.DIRECT) if found else None


def said_on(page: Page, report: Report, last: int, following: Sentences) -> Report | None:
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
    found = indirect(page, first, end, How.COLON, first)
    return replace(found, form=SpeechForm.DIRECT) if found else None


def _goes_on(page: Page, begin: int, last: int, following: Sentences) -> int:
    """Where unmarked speech ends: behind the last sentence of its paragraph in which its speaker says «نحن»."""
    end = last
    if not any(speaks_of_self(page, at) for at in range(begin, min(last, begin + 200))):
        return end
    for first, stop in following:
        if (
            page.words[first].breaks
            or page.word(first) == "كما"
            or any(_reports_anew(page, at) for at in range(first, min(stop, first + 12)))
        ):
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


def _stray_mark(page: Page, begin: int, end: int) -> int:
    """Where a closing mark stands whose opening mark was forgotten; ``end`` where there is none."""
    near = range(begin + 1, min(end, begin + LONGEST_UNOPENED))
    return next((at for at in near if page.word(at) in ("»", "”") and page.inside[at] < 0), end)
