"""Who does the saying where that is named before the reporting word: «مسؤول آخر قال», «سمير فارس، مدير المتحف، أكد»."""

from __future__ import annotations

from tahqiq.domain.entities import EntityKind
from tahqiq.language.quotes.clause import RELATIVES, Phrase
from tahqiq.language.quotes.cues import Cue, CueForm
from tahqiq.language.quotes.forms import is_title, is_verb, may_be_past
from tahqiq.language.quotes.page import COMMAS, QUOTATION_MARKS, Page
from tahqiq.language.quotes.signs import signs
from tahqiq.language.quotes.subject import LONGEST_SUBJECT, leans


def subject_before(page: Page, at: int, first: int) -> Phrase:
    """The words before a reporting verb that name its subject («مسؤول آخر قال»), back to the clause's start."""
    relative = page.word(at - 1) in RELATIVES
    if relative:
        at -= 2 if page.word(at - 2) in ("،", ",") else 1
    if page.word(at - 1) in COMMAS and not relative:
        return _before_comma(page, at, first)
    if page.word(at - 1).removeprefix("و") in signs("that_subject"):
        return Phrase(at, at)  # «وأنه أكد»: a pronoun
    begin = at
    while begin > first and at - begin < LONGEST_SUBJECT:
        if page.word(begin - 1) in QUOTATION_MARKS | frozenset("()"):
            begin -= 1
            continue
        if page.is_punctuation(begin - 1) or (begin < len(page.words) and page.words[begin].breaks):
            break
        begin -= 1
    while at > begin and page.word(at - 1) in ("قد", "لقد", "ايضا", "كذلك", "سوف"):
        at -= 1
    begin = _last_noun_phrase(page, begin, at, relative)
    while begin < at and page.word(begin) in signs("leads"):
        if page.word(begin) == "الي" and page.word(begin + 1) != "ذلك":
            break
        begin += 1
    if page.folded[begin : begin + 3] == ["اول", "من", "امس"]:
        begin += 3
    word = page.word(begin)
    if (word in WRITINGS or (word.isdigit() and page.word(begin + 1) not in signs("source"))) and begin < at:
        return Phrase(at, at)  # «أصدروا بيانا في ختام تجمعهم قالوا فيه»
    if word in signs("ends_subject") or word[1:] in signs("ends_subject") & _FRONTED:
        return Phrase(at, at)
    if at - begin > 1 and page.word(at - 1) in WRITINGS:
        at -= 1  # «نشرت الكتائب بيانا أعلنت فيه»
    if page.text[page.words[begin].start : page.words[begin].end].endswith(("ًا", "اً")):
        return Phrase(at, at)  # «تحقيقا للهدف الذي يؤكد»
    return Phrase(begin, at)


def _before_comma(page: Page, at: int, first: int) -> Phrase:
    """«لكن سمير فارس مدير المتحف، أكد أن»: the name or body between commas with which it begins."""
    last, found = at - 1, Phrase(at, at)
    for _ in range(2):
        begin = last
        while begin > first and at - begin < LONGEST_SUBJECT and not page.is_punctuation(begin - 1):
            begin -= 1
        if begin > first and not page.is_punctuation(begin - 1):
            break
        while begin < last and page.word(begin) in signs("leads"):
            begin += 1
        head = begin
        while head < last and is_title(page.word(head)) and head not in page.named:
            head += 1
        named = page.named.get(head)
        if named is not None and head > begin and named.kind is not EntityKind.PERSON:
            named = None  # «رئيس الاتحاد»: no holder
        speaks = page.word(begin) in signs("source") and not page.word(begin).startswith("ال") and not found
        if begin < last and (speaks or (named is not None and named.kind is not EntityKind.PLACE)):
            found = Phrase(begin, last)
        if not is_title(page.word(begin)) or page.word(begin - 1) not in COMMAS:
            break
        last = begin - 1  # «سمير فارس، مدير المتحف، أكد أن»
    return found


WRITINGS = frozenset(("بيانا", "تقريرا", "تسجيلا", "مقطعا", "منشورا"))
_WAS = frozenset(("كان", "كانت", "وكان", "وكانت"))
_ADDRESSING = frozenset(("دعا", "طالب", "وجه", "حذر", "اتهم", "ناشد", "ابلغ", "اخبر", "نصح", "حث"))


def subject_told(page: Page, at: int, first: int, cue: Cue) -> Phrase | None:
    """The subject before a verb where the words behind it are its object, or None where that is not sure.

    «وكانت الجماعة دعت أنصارها», «الرئيس الذي وجه الوزارة»: between «كان» and the verb, or behind «الذي» with a verb
    whose object is a person.
    """
    if cue.form is not CueForm.VERB or cue.joined:
        return None
    last = at - 1 if page.word(at - 1) == "قد" else at
    if page.word(last - 1) in RELATIVES:
        return (subject_before(page, at, first) or None) if cue.lemma in _ADDRESSING else None
    for here in range(last - 2, max(first - 1, last - LONGEST_SUBJECT), -1):
        if here not in page.named and (is_verb(page.word(here + 1)) or page.is_punctuation(here + 1)):
            return None
        if page.word(here) in _WAS:
            if page.word(here + 1) == "قد" or page.cue(here + 1) is not None:
                return None  # «كان قد صرح … عندما قال»
            agrees = page.word(here).endswith("ت") == (cue.gender == "f")
            return Phrase(here + 1, last) if agrees and page.word(here + 1) not in signs("ends_subject") else None
    return None


def _last_noun_phrase(page: Page, begin: int, at: int, relative: bool) -> int:
    """Where the noun phrase before a verb begins: behind the last verb, and before «الذي» behind the last «في»."""
    for here in range(at - 1, begin - 1, -1):
        word = page.word(here)
        if here in page.named:
            continue
        if (
            is_verb(word)
            or word in signs("that")
            or word in RELATIVES
            or _turns_to(page, here)
            or _is_plural_past(word)
        ):
            return here + 1
        if relative and word in signs("ends_subject") and not leans(page, here):
            return here + 1
    return begin


def _turns_to(page: Page, at: int) -> bool:
    """«لكن صاحب متجر قال»: a word that opens another clause, before whoever can speak."""
    after = page.word(at + 1)
    if page.word(at) not in _TURNS:
        return False
    return at + 1 in page.named or is_title(after) or after in signs("source") or after in _SOMEBODY


def _is_plural_past(word: str) -> bool:
    """«أصدروا», «وعقدوا»: they did."""
    return len(word) > 4 and word.endswith("وا") and (may_be_past(word[:-2]) or is_verb(word[:-2]))


_TURNS = frozenset(("لكن", "ولكن", "فيما", "وفيما", "بينما", "وبينما"))
_SOMEBODY = frozenset(("صاحب", "صاحبه", "احد", "احدي", "شخص", "سكان", "بعض"))
_FRONTED = frozenset(("في", "ردا", "تعليقا", "خلال", "عن", "بعد", "قبل", "مع", "عقب", "حول", "بشان", "حيال"))
