"""The words round a reporting verb: who does the saying."""

from __future__ import annotations

from dataclasses import dataclass

from tahqiq.language.detections import MentionFound
from tahqiq.language.quotes.cues import Cue, CueForm
from tahqiq.language.quotes.nouns import is_masdar, is_plain_noun
from tahqiq.language.quotes.page import QUOTATION_MARKS, Page
from tahqiq.language.quotes.signs import agencies, signs

LONGEST_SUBJECT = 18
"""Words of the longest phrase that is taken for a subject."""

LONGEST_NAME_IN_MARKS = 5
RELATIVES = frozenset(("الذي", "التي", "الذين", "اللذان", "اللذين", "ممن", "والذي", "والتي"))
_STILL_REPORTS = frozenset(("استبعد", "نفي", "اخفي"))
_PARTICLES = frozenset(("بين", "عبر", "حسب", "عقب", "امر", "وجه", "امل", "حدث"))


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words from index ``first`` up to ``last``; empty where ``first == last``."""

    first: int
    last: int

    def __bool__(self) -> bool:
        return self.last > self.first


def reports(page: Page, at: int, cue: Cue, first: int) -> bool:
    """Whether the reporting word at ``at`` does report here: no negation, no noun, no verb that depends on «أن»."""
    before = page.word(at - 1) if at > first else ""
    if cue.takes and cue.form is CueForm.VERB and cue.lemma not in signs("addressed"):
        return False
    if before in signs("negation") and not cue.joined and cue.form is CueForm.VERB:
        return cue.lemma in _STILL_REPORTS and before != "ان"
    if cue.form is CueForm.VERB and before in signs("governs") and not cue.joined:
        return False
    if not cue.noun:
        return True
    starts = at == first or page.is_punctuation(at - 1) or before in signs("leads") or before in RELATIVES
    if starts:
        return before not in QUOTATION_MARKS
    plain = page.word(at)[cue.cut :] in _PARTICLES
    return not plain and any(w == ":" or w in signs("that") for w in page.folded[at + 1 : at + 9])


def names_nobody(page: Page, at: int) -> bool:
    """Whether the verb is said of nobody («يذكر أن», «يشار إلى أن»)."""
    if page.word(at) not in signs("impersonal"):
        return False
    follows = page.word(at + 1)
    return follows in signs("that") or follows in signs("that_subject") or follows in ("الي", "في", "هنا")


def subject_after(page: Page, at: int, last: int, opens: frozenset[str]) -> Phrase:
    """The words after a reporting verb at ``at - 1`` that name its subject; empty where a pronoun is meant."""
    first = at
    while first < last and page.word(first) in signs("between"):
        first += 1
    end, limit = first, min(last, first + LONGEST_SUBJECT)
    while end < limit:
        step = _next(page, first, end, last, opens)
        if step <= end:
            break
        end = step
    return Phrase(first, min(end, last))


def _next(page: Page, first: int, at: int, last: int, opens: frozenset[str]) -> int:
    """The index behind the subject's next word, or ``at`` where the subject ends before it."""
    word = page.word(at)
    mention = page.named.get(at)
    if mention is not None and not _leans(page, at, mention):
        return max(at + 1, min(last, page.index(mention.end)))
    if word in QUOTATION_MARKS:
        return _over_marks(page, at)
    if word == "(" and at > first:
        return next((end + 1 for end in range(at + 1, min(at + 9, last)) if page.word(end) == ")"), at)
    if page.is_punctuation(at) or page.words[at].breaks:
        return at
    if word in signs("that") or word in signs("that_subject") or _ends_subject(page, first, at, opens):
        return at
    return at + 1


def _leans(page: Page, at: int, mention: MentionFound) -> bool:
    """Whether a name stands behind a preposition in the same word («لرويترز»)."""
    return mention.start > page.words[at].start and page.word(at)[0] in "لبك"


def _ends_subject(page: Page, first: int, at: int, opens: frozenset[str]) -> bool:
    word = page.word(at)
    if word in signs("ends_subject") or to_outlet(page, at) or word in RELATIVES:
        return not (word in ("في", "باسم") and at > first and _office(page, at))
    if at == first:
        return word in signs("no_subject") or ("object" in opens and page.is_reportable(at)) or _by_object(word, opens)
    if word in signs("according"):
        return True
    cue = page.cue(at)
    if cue is not None and (cue.form is not CueForm.MASDAR) and not cue.noun and not word.startswith("ال"):
        return True
    if _by_object(word, opens):
        return True
    return "object" in opens and page.is_reportable(at) and not is_plain_noun(page.word(at - 1))


def _by_object(word: str, opens: frozenset[str]) -> bool:
    """«بإعارته»: an object with the preposition that the verb asks for."""
    return "ب" in opens and len(word) > 4 and word[0] == "ب" and is_masdar(word[1:].removeprefix("ال"))


def _office(page: Page, at: int) -> bool:
    """«مسؤول في الإدارة», «المتحدث باسم»: words that belong to the office before them."""
    before = page.word(at - 1)
    return before in signs("source") or before in signs("office_in")


def _over_marks(page: Page, at: int) -> int:
    """The index behind a name in marks, or ``at`` where what is marked may be speech."""
    quotation = page.opening.get(at)
    if quotation is None or not quotation.closed or page.length(quotation) > LONGEST_NAME_IN_MARKS:
        return at
    return at if page.word(at - 1) == ":" else page.after(quotation)


def to_outlet(page: Page, at: int) -> bool:
    """«لصحيفة», «لـ«سبق»», «للجزيرة»: to whom it was said."""
    word = page.word(at)
    if word == "ل":
        return True
    if word.startswith("ل") and (word[1:] in signs("outlet") or word[1:] in agencies()):
        return True
    return word.startswith("لل") and ("ال" + word[2:]) in signs("outlet") | signs("public")


def subject_before(page: Page, at: int, first: int) -> Phrase:
    """The words before a reporting verb that name its subject («مسؤول آخر قال»), back to the clause's start."""
    begin = at
    if page.word(at - 1) in RELATIVES:
        at -= 1
        begin = at
        if page.word(at - 1) in ("،", ","):
            at -= 1
            begin = at
    while begin > first and at - begin < LONGEST_SUBJECT:
        if page.word(begin - 1) in QUOTATION_MARKS | frozenset("()"):
            begin -= 1
            continue
        if page.is_punctuation(begin - 1) or page.words[begin].breaks:
            break
        begin -= 1
    while begin < at and page.word(begin) in signs("leads"):
        begin += 1
    if page.word(begin) in signs("ends_subject"):
        return Phrase(at, at)
    while at > begin and page.word(at - 1) in ("قد", "لقد", "ايضا", "كذلك", "سوف"):
        at -= 1
    return Phrase(begin, at)
