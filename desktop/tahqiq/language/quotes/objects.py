"""What was said as the verb's object: «أشار إلى استعداد …», «أعلنت عن تعيين …», «نفى نبأ وفاته»."""

from __future__ import annotations

from tahqiq.language.quotes.cues import Cue, CueForm
from tahqiq.language.quotes.forms import is_masdar, is_plain_noun
from tahqiq.language.quotes.page import COMMAS, Page
from tahqiq.language.quotes.report import How, Report, indirect
from tahqiq.language.quotes.signs import OBJECT, signs

_PREPOSITIONS = ("الي", "علي", "عن", "من", "في")
_ANNOUNCE = frozenset(("اعلن", "كشف"))
_OF_FEELING = frozenset(("عبر", "اعرب"))
_CALLS_ON = frozenset(("اهاب",))
"""Verbs whose «ب» leads on to who is called upon, and so to what is asked («أهاب بالسائقين التزام الحذر»)."""


def find_object(page: Page, at: int, stop: int, last: int, cue: Cue) -> Report | None:
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
        if "ب" in cue.opens and (_with_b(page, here, at) or (cue.lemma in _CALLS_ON and word.startswith("بال"))):
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
    return indirect(page, first, page.next_break(first, last, noun=True), How.OBJECT, opens_at)


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
    return here - at < 16 and (is_masdar(word[1:].removeprefix("ال")) or is_masdar(word[1:]))  # «بالتزام»
