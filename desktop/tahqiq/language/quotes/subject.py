"""Who does the saying: the words behind a reporting verb, or before it, that name its subject."""

from __future__ import annotations

from tahqiq.domain.entities import EntityKind
from tahqiq.language.detections import MentionFound
from tahqiq.language.quotes.clause import RELATIVES, Phrase, to_outlet, withholds
from tahqiq.language.quotes.cues import Cue, CueForm
from tahqiq.language.quotes.forms import is_masdar, is_plain_noun, is_title, is_verb, may_be_past
from tahqiq.language.quotes.page import COMMAS, QUOTATION_MARKS, Page
from tahqiq.language.quotes.signs import signs

LONGEST_SUBJECT = 18
"""Words of the longest phrase that is taken for a subject."""

LONGEST_NAME_IN_MARKS = 5

OFFICE_GOES_ON = 8
"""Words behind «في» within which the holder of an office must be named."""


def subject_after(page: Page, at: int, last: int, opens: frozenset[str]) -> Phrase:
    """The words after a reporting verb at ``at - 1`` that name its subject; empty where a pronoun is meant."""
    first = at
    if page.word(first) == "ذلك" and first + 1 < last and (is_title(page.word(first + 1)) or first + 1 in page.named):
        first += 1  # «أوضح ذلك مدير المتحف»
    if page.word(first) == "كل" and page.word(first + 1) == "من" and first + 2 < last:
        first += 2  # «قال كل من سمير فارس ونديم شاهين»
    while first < last and page.word(first) in signs("between"):
        first += 1
    first = _over_outlet(page, first, last)
    end, limit = first, min(last, first + LONGEST_SUBJECT)
    while end < limit:
        step = _next(page, first, end, last, opens)
        if step <= end:
            break
        named = page.named.get(end) if end == first else None
        told = _is_person(page, end) and "object" in opens and page.is_reportable(step)
        end = step
        if told:
            break  # «أكد النائب سمير حبيب أهمية …»
        if named is not None and named.kind is not EntityKind.PLACE:
            if named.kind is EntityKind.ORG:
                end = _with_adjectives(page, end, limit)
            if page.word(end) not in _JOINS:
                break
    return Phrase(first, _with_apposition(page, first, min(end, last), last))


def _with_apposition(page: Page, first: int, end: int, last: int) -> int:
    """The index behind the name that follows an office and a comma: «وزير الخارجية، سيرغي لافروف، أن»."""
    if end == first or page.word(end) not in COMMAS or any(_is_person(page, at) for at in range(first, end)):
        return end
    at = end + 2 if is_title(page.word(end + 1)) and end + 1 not in page.named else end + 1
    return page.index(page.named[at].end) if at < last and _is_person(page, at) else end


def _is_person(page: Page, at: int) -> bool:
    return at in page.named and page.named[at].kind is EntityKind.PERSON


def _over_outlet(page: Page, at: int, last: int) -> int:
    """The word behind an outlet that stands between verb and subject: «أوضح لـ«الاقتصادية» محمد التويجري أنه»."""
    if not to_outlet(page, at):
        return at
    for here in range(at + 1, min(at + 3, last)):
        if here in page.opening and page.opening[here].closed:
            return page.after(page.opening[here])
    return at


def _with_adjectives(page: Page, at: int, limit: int) -> int:
    """The index behind the adjectives of a name («وزارة الخارجية الروسية»)."""
    while at < limit and page.word(at).startswith("ال") and at not in page.named and page.word(at) not in RELATIVES:
        if page.is_reportable(at) or is_verb(page.word(at)) or page.word(at) in signs("source"):
            break  # «دعت وزارة العدل السلطات»
        if any(page.named[here].kind is EntityKind.ORG for here in (at + 1, at + 2) if here in page.named):
            break
        at += 1
    return at


_JOINS = QUOTATION_MARKS | {"(", "-"}


def _next(page: Page, first: int, at: int, last: int, opens: frozenset[str]) -> int:
    """The index behind the subject's next word, or ``at`` where the subject ends before it."""
    word = page.word(at)
    mention = page.named.get(at)
    if (
        mention is not None
        and not _leans(page, at, mention)
        and (word not in signs("ends_subject") or _is_ali(page, at))
    ):
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


def _is_ali(page: Page, at: int) -> bool:
    """Whether the word is the name «علي» with which a person's begins."""
    return page.word(at) == "علي" and _is_person(page, at) and page.text[page.words[at].end - 1] != "ى"


def _leans(page: Page, at: int, mention: MentionFound) -> bool:
    """Whether a name stands behind a preposition in the same word («لرويترز»)."""
    return mention.start > page.words[at].start and page.word(at)[0] in "لبك"


def _ends_subject(page: Page, first: int, at: int, opens: frozenset[str]) -> bool:
    word = page.word(at)
    if word in signs("ends_subject") or to_outlet(page, at) or word in RELATIVES:
        inside = word in ("في", "علي", "لدي") or word == "لبرنامج"
        if inside and at > first and is_title(page.word(first)) and _holder_behind(page, at):
            return False
        return not (word in _IN_OFFICE and at > first and (leans(page, at) or _named_behind(page, at)))
    if at == first:
        if word in _ALL and opens <= _ADDRESSED:
            return True  # «وطالبت جميع المؤسسات بكذا»
        if page.text[page.words[at].start : page.words[at].end].endswith(("ًا", "اً")):
            return True  # «وأضاف مستهجناً»
        cue = page.cue(at)
        if cue is not None and cue.joined and cue.form is CueForm.VERB and not cue.noun and at not in page.named:
            return True  # «تتمنى وتأمل أن»
        return word in signs("no_subject") or ("object" in opens and page.is_reportable(at)) or _by_object(word, opens)
    before = page.word(at - 1)
    if (
        word in signs("according")
        or word in ("هذا", "هذه", "قد")
        or (word in _ALL and page.word(at + 1).startswith("ال"))
    ):
        return True
    if withholds(page, at):
        return True  # «قال مسؤول رفض الكشف عن اسمه»
    if word in _PERIODS and page.word(at + 1) in _SIDES:
        return True  # «دعا الوزير الشهر الماضي إلى»
    if is_verb(word) and before not in QUOTATION_MARKS and not is_title(before):
        return True
    cue = page.cue(at)
    if cue is not None and (cue.form is not CueForm.MASDAR) and not cue.noun and not word.startswith("ال"):
        return True
    if _by_object(word, opens) or (opens <= _ADDRESSED and (_is_other_noun(page, at) or _is_called_upon(page, at))):
        return True
    return "object" in opens and page.is_reportable(at) and not is_plain_noun(page.word(at - 1))


_ALL = frozenset(("جميع", "كافه", "كل"))
_PERIODS = frozenset(("الشهر", "العام", "الاسبوع", "السنه"))
_SIDES = frozenset(("الماضي", "الماضيه", "الجاري", "الجاريه", "الحالي", "المقبل", "المقبله", "المنصرم", "الفايت"))
_ADDRESSED = frozenset(("ب", "الي", "that", "marks"))
"""What opens the reports of verbs that have an object: «طالب الأهالي المسؤولين بكذا»."""


def _is_called_upon(page: Page, at: int) -> bool:
    """«المسافرين» behind a name or a definite noun: whom somebody calls upon."""
    word = page.word(at)
    human = word.startswith("الم") and word.endswith("ين") and len(word) > 6 and at not in page.named
    return human and (page.word(at - 1).startswith("ال") or any(page.named.get(at - back) for back in (1, 2, 3)))


def _is_other_noun(page: Page, at: int) -> bool:
    """«أحصى التقرير عدد العمليات»: behind a word with the article a noun that leans on the next one, and no office."""
    word = page.word(at)
    return (
        page.word(at - 1).startswith("ال")
        and page.word(at + 1).startswith("ال")
        and is_plain_noun(word)
        and not is_title(word)
        and at not in page.named
    )


def _named_behind(page: Page, at: int) -> bool:
    """«المتحدث باسم المجلس في لبنان، الشيخ …»: a place that belongs to the office, as its holder is named behind it."""
    place = page.named.get(at + 1) or page.named.get(at + 2)  # «في محافظة …»
    if page.word(at) != "في" or place is None or place.kind is EntityKind.PERSON:
        return False
    here = page.index(place.end)
    here += page.word(here) in COMMAS
    while is_title(page.word(here)) and here not in page.named and here < at + 8:
        here += 1
    return _is_person(page, here)


def _holder_behind(page: Page, at: int) -> bool:
    """«المدير التنفيذي للتقنية في مركز التدريب سمير فارس أن»: an office goes on to its holder, before what was said."""
    over = at
    for here in range(at + 1, at + OFFICE_GOES_ON):
        if here in page.opening and page.opening[here].closed:
            over = max(over, page.after(page.opening[here]))
        if here < over:
            if _is_person(page, here):
                return False  # «جائزة «سمير فارس»»
            continue  # «المشرف على برنامج «مهارة» سمير فارس أن»
        if _is_person(page, here):
            behind = page.index(page.named[here].end)
            behind += page.word(behind) in COMMAS
            after = page.word(behind)
            return after in signs("that") or after in signs("that_subject") or after == ":" or to_outlet(page, behind)
        word = page.word(here)
        other = word in signs("ends_subject") and word != "في"
        if page.is_punctuation(here) or word in signs("that") or other or is_verb(word):
            return False
    return False


def _by_object(word: str, opens: frozenset[str]) -> bool:
    """«بإعارته»: an object with the preposition that the verb asks for."""
    if word in ("بالمحافظه", "بمحافظه"):
        return False  # a place
    return "ب" in opens and len(word) > 4 and word[0] == "ب" and is_masdar(word[1:].removeprefix("ال"))


def leans(page: Page, at: int) -> bool:
    """Whether «في» or «باسم» at an index belongs to the office before it («مسؤول في الإدارة»)."""
    before = page.word(at - 1)
    return before in signs("source") or before in signs("office_in")


def _over_marks(page: Page, at: int) -> int:
    """The index behind a name in marks, or ``at`` where what is marked may be speech."""
    quotation = page.opening.get(at)
    if quotation is None or not quotation.closed or page.length(quotation) > LONGEST_NAME_IN_MARKS:
        return at
    return at if page.word(at - 1) == ":" else page.after(quotation)


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
_IN_OFFICE = frozenset(("في", "باسم", "علي", "عن", "من", "لدي"))
_FRONTED = frozenset(("في", "ردا", "تعليقا", "خلال", "عن", "بعد", "قبل", "مع", "عقب", "حول", "بشان", "حيال"))
