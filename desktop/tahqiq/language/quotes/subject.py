"""Who does the saying: the words behind a reporting verb, or before it, that name its subject."""

from __future__ import annotations

from tahqiq.domain.entities import EntityKind
from tahqiq.language.detections import MentionFound
from tahqiq.language.quotes.clause import RELATIVES, Phrase, to_outlet, withholds
from tahqiq.language.quotes.cues import CueForm
from tahqiq.language.quotes.forms import is_masdar, is_plain_noun, is_title, is_verb
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
    first = _over_adverbs(page, first, last)
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


def _over_adverbs(page: Page, at: int, last: int) -> int:
    """The word behind adverbs, «بهذا الخصوص» and the «فيه» of «في وقت أكد فيه الوزير أن»."""
    while at < last:
        word, after = page.word(at), at + 1
        if word in _HEREBY and page.word(after).startswith("ال") and after not in page.named:
            at += 2
        elif word in signs("between") or (
            word in _IN_IT
            and (after in page.named or is_title(page.word(after)) or page.word(after) in signs("source"))
        ):
            at += 1
        else:
            break
    return min(at, last)


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


_HEREBY = frozenset(("بهذا", "بهذه"))
_IN_IT = frozenset(("فيه", "فيها", "خلاله", "خلالها"))
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
        if cue is not None and cue.form is CueForm.PARTICIPLE and word.endswith("ا") and at not in page.named:
            return True  # «وتابع موضحا أن»
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
    if (
        _by_object(word, opens)
        or _is_addressed(word, opens)
        or (opens <= _ADDRESSED and (_is_other_noun(page, at) or _is_called_upon(page, at)))
    ):
        return True
    return "object" in opens and page.is_reportable(at) and not is_plain_noun(page.word(at - 1))


_ALL = frozenset(("جميع", "كافه", "كل"))
_PERIODS = frozenset(("الشهر", "العام", "الاسبوع", "السنه"))
_SIDES = frozenset(("الماضي", "الماضيه", "الجاري", "الجاريه", "الحالي", "المقبل", "المقبله", "المنصرم", "الفايت"))
_ADDRESSED = frozenset(("ب", "الي", "that", "marks"))
"""What opens the reports of verbs that have an object: «طالب الأهالي المسؤولين بكذا»."""


def _is_addressed(word: str, opens: frozenset[str]) -> bool:
    """«بالمواطنين» behind «أهاب»."""
    people = (word.startswith("بال") and word.endswith("ين") and len(word) > 7) or word in _EVERYBODY
    return people and "ب" in opens and opens <= _ADDRESSED


_EVERYBODY = frozenset(("بالجميع", "بالاهالي", "بالجمهور", "بجميع", "بكافه"))


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


_IN_OFFICE = frozenset(("في", "باسم", "علي", "عن", "من", "لدي"))
