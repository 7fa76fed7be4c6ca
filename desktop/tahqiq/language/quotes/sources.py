"""Sources beside the reporting verb: «بحسب …», «نقلا عن …», «لصحيفة …»."""

from __future__ import annotations

from tahqiq.domain.entities import EntityKind
from tahqiq.language.detections import Piece
from tahqiq.language.quotes.clause import TWO_WORDS, Phrase, is_relay, to_outlet
from tahqiq.language.quotes.cues import CueForm
from tahqiq.language.quotes.forms import begins_with_and, is_verb
from tahqiq.language.quotes.page import COMMAS, DASHES, EDGES, QUOTATION_MARKS, Page
from tahqiq.language.quotes.signs import agencies, signs
from tahqiq.language.quotes.subject import leans, subject_after

LONGEST_TAIL = 6
"""Words behind a source with which its sentence may still end."""

FEWEST = 5
"""Words of the shortest sentence that is held to be a source's."""

LONGEST = 10
"""Words of the longest phrase that is taken for a source."""

_TELLS = frozenset(("ما", "لما", "كما", "حسبما", "وحسبما", "بحسبما", "وبحسبما", "وفقما"))
_JOINTS = frozenset(
    ("ما", "لما", "ل", "عن", "كما", "الي", "لسان", "قول", "تعبير", "وصف", "زعم", "تعبيره", "قوله", "به")
)


def names_source(page: Page, at: int) -> bool:
    """Whether a source may follow the word at an index: «بحسب», «على حد قول», «كما نقلت وكالة»."""
    word = page.word(at)
    if word in signs("according") or is_relay(page, at + 1) or (word == "كما" and _ends_with_source(page, at)):
        return True
    return word == "علي" and page.word(at + 1) in signs("on_the_word")


def _ends_with_source(page: Page, at: int) -> bool:
    """Whether a sentence ends with who said it: «…، كما ذكرت السلطات الأوكرانية.»"""
    cue = page.cue(at + 1)
    if cue is None or cue.form is not CueForm.VERB or cue.takes or cue.lemma not in signs("relays"):
        return False
    if page.word(at - 1) not in COMMAS:
        return False
    for here in range(at + 2, at + 3 + LONGEST):
        word = page.word(here)
        if word in (".", "") or page.words[here].breaks:
            return here > at + 2
        if page.is_punctuation(here) or word in signs("that") or word in signs("that_subject"):
            return False
        if here not in page.named and (page.is_reportable(here) or (word == "في" and not leans(page, here))):
            return False
    return False


def source_after(page: Page, at: int, last: int) -> Phrase | None:
    """The source that the word at ``at`` («بحسب», «وفقا», «على حد») introduces; None where it is none."""
    begin, said = at + 1, False
    if page.word(at) == "علي":
        said, begin = True, at + 2
        if page.word(begin).endswith(("ه", "ها", "هم")):
            return None  # «على حد قوله»
    while begin < last and begin - at < 7:
        cue = page.cue(begin)
        if cue is not None and cue.form is CueForm.VERB and (cue.takes or page.word(begin - 1) in _TELLS):
            said = True
        elif page.word(begin) not in _JOINTS:
            break
        begin += 1
    end = _end(page, begin, last)
    if end <= begin or not (said or _can_speak(page, begin, end)):
        return None
    return Phrase(begin, end)


def _end(page: Page, begin: int, last: int) -> int:
    end = begin
    while end < last and end - begin < LONGEST:
        mention = page.named.get(end)
        if mention is not None:
            end = max(end + 1, page.index(mention.end))
            continue
        word = page.word(end)
        quotation = page.opening.get(end)
        if quotation is not None and page.length(quotation) <= 4:
            end = page.after(quotation)
            continue
        if page.is_punctuation(end) and word not in ("(", ")"):
            break
        if word in signs("that") or word in signs("that_subject") or (end > begin and word in signs("ends_source")):
            break
        if end > begin and (is_verb(word) or (word == "في" and not leans(page, end))):
            break
        if end > begin and page.cue(end) is not None and not word.startswith("ال") and not page.cues[end].noun:  # type: ignore[union-attr]
            break
        end += 1
    return min(end, last)


def _can_speak(page: Page, begin: int, end: int) -> bool:
    """Whether a phrase names somebody who can have said something; «وفق احتياج كل مدرسة» does not."""
    head = page.word(begin)
    bare = head.removeprefix("ال") if head.startswith("ال") else head.removeprefix("لل")
    for form in (head, head.removeprefix("ل"), "ال" + head.removeprefix("لل"), bare):
        if form in signs("source") or form in agencies():
            return True
    return any(
        mention.kind is not EntityKind.PLACE and at <= begin + 1
        for at, mention in page.mentions(begin, min(end, begin + 2))
    )


def source_name(page: Page, phrase: Phrase) -> str:
    """The words of a source without the preposition on its first word and the marks round it."""
    first = phrase.first
    while first < phrase.last - 1 and (page.word(first) == "ل" or page.word(first) in QUOTATION_MARKS):
        first += 1
    piece = page.piece(first, phrase.last)
    said = page.said(piece)
    word = page.word(first)
    if word.startswith("لل"):
        said = "ال" + said[2:]
    elif word.startswith("ل") and (word in TWO_WORDS or word[1:] in signs("outlet") | signs("source") | agencies()):
        said = said[1:]
    return said.strip('"«»“”„‹› ')


def outlet_between(page: Page, first: int, last: int) -> str:
    """The agency or outlet to which it was said, in the words between a subject and its report; "" where none is."""
    for at in range(first, last):
        word = page.word(at)
        if is_relay(page, at):
            end = _end(page, at + 1, last)
            return source_name(page, Phrase(at + 1, end)) if end > at + 1 else ""
        if to_outlet(page, at) or (word in ("نقلا", "عبر", "مع") and page.word(at + 1) in signs("outlet") | {"عن"}):
            begin = at if to_outlet(page, at) else at + 1
            if page.word(begin) == "عن":
                begin += 1
            quotation = page.opening.get(begin + 1)
            if quotation is not None and quotation.closed and page.length(quotation) <= 4:
                return page.said(page.stripped(quotation))
            end = _end(page, begin + 1 if page.word(begin) == "ل" else begin, last)
            if end > begin and page.word(begin) not in COMMAS:
                name = source_name(page, Phrase(begin, end))
                if len(name) > 2:
                    return name
    return ""


def quoted_source(page: Page, at: int, last: int, opens: frozenset[str]) -> Phrase | None:
    """«… عن لافروف …» behind «نقلت وكالة تاس»: whom the agency quotes."""
    for here in range(at, min(at + 14, last)):
        if page.word(here) == "عن":
            phrase = subject_after(page, here + 1, last, opens)
            return phrase if phrase else None
        if page.is_punctuation(here) or page.word(here) in signs("that"):
            return None
    return None


def told_by(page: Page, at: int, first: int, last: int, source: Phrase) -> Phrase | None:
    """What a source named at ``at`` said: the sentence before it, or behind it where it stands first.

    Args:
        page: The article.
        at: The word that introduces the source («بحسب»).
        first: The start of the sentence, as a word index.
        last: Its end.
        source: The words that name the source.
    """
    if at - first <= 1:
        comma = next((here for here in range(source.last, last) if page.word(here) in COMMAS), last)
        comma = source.last - 1 if page.word(source.last) in ("فقد", "فان") else comma
        begin = comma + (2 if page.word(comma + 1) in ("فقد", "فان", "ان") else 1)
        end = page.next_break(begin, last) if begin < last else last
    else:
        begin, end = first, at
        tail = page.count(source.last, last)
        apart = page.word(at - 1) in COMMAS | DASHES
        if page.word(source.last) not in COMMAS and tail > (LONGEST_TAIL if apart else 0):
            return None
        if not apart and tail > 0:
            return None
    end = page.trimmed(begin, end)
    while begin < end and (page.word(begin) in EDGES or page.word(begin) in ("و", "كما")):
        begin += 1
    return Phrase(begin, end) if end > begin and page.count(begin, end) >= FEWEST else None


def without_and(page: Page, phrase: Phrase) -> Piece:
    """The words of a phrase without the و with which its sentence goes on from the one before."""
    piece = page.piece(phrase.first, phrase.last)
    joined = begins_with_and(page.word(phrase.first)) and page.text[piece.start] == "و"
    return Piece(piece.start + 1, piece.end) if joined else piece
