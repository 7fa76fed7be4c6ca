"""Words at the edges of a name that are no part of it: «الأسبق توني بلير», «بلير قائلا», «الملك عبدالله رحمه الله»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tahqiq.domain.entities import EntityKind
from tahqiq.language import morphology
from tahqiq.language.mentions import lists
from tahqiq.language.mentions.article import Article, Name
from tahqiq.language.mentions.spelling import Spelling

_PASSING = lists.folded("السابق السابقة الأسبق الأسبقة الراحل الراحلة المخلوع المعزول المنتخب المكلف الجديد المقال")
_BLESSINGS = lists.folded("رحمه رحمها رحمهم يرحمه يرحمها حفظه حفظها حفظهم يحفظه أيده رضي عليه أعزه تغمده وفقه")
_SAYING = lists.folded(
    "قائلا قائلة مضيفا مضيفة مؤكدا مؤكدة مشيرا مشيرة موضحا موضحة مبينا مبينة مشددا مشددة لافتا لافتة معلقا معلقة"
    " معتبرا معتبرة متسائلا متسائلة مطالبا مطالبة داعيا داعية محذرا محذرة منوها كاشفا معلنا معبرا"
)
_KIN = lists.folded("شقيق شقيقة نجل نجلة زوج زوجة والد والدة ابنة أرملة شقيقه شقيقته نجله زوجته والده والدته ابنته")
_PLAYING = lists.folded("صانع لاعب مدافع مهاجم حارس مدرب قائد نجم هداف رئيس مدير عضو نائب مساعد")
"""Offices that lead on to another noun, behind the name of who holds them: «أحمد الشيخ صانع ألعاب المقاصة»."""

_CLAUSES = lists.folded("هو هي هم ان انه انها التي الذي الذين كان كانت قد لم لن")
_CHAIR = lists.folded("رئاسة")
_PRESIDED = lists.folded("حزب اتحاد نادي شركة منظمة جمعية حركة لجنة منتخب فريق")
_SO_CALLED, _BY_ITSELF = lists.folded("تنظيم"), lists.folded("قاعدة")
_FATE = lists.folded("المخلوع المعزول المنفي المعتقل المحتجز الموقوف المقال الراحل المنتخب المكلف السابق الأسبق")
_PARTS = frozenset({"given", "name"})
_LISTED = frozenset({"place", "org", "club", "outlet", "given", "name", "nation"})


def trim_edges(article: Article, name: Name) -> Name | None:
    """Takes words off both ends of a name; ``first`` is ``last`` where nothing is left.

    Returns the person behind «شقيق» and the like, who was taken for a part of the same name.
    """
    seen = article.seen[name.sentence]
    if name.kind is EntityKind.PERSON and seen[name.first].folded == "بان":
        seen[name.first] = seen[name.first]._replace(stem="بان", start=0, clitics="", stands_free=True)  # «بان كي مون»
    _cut_at_days(article, name)
    if name.last - name.first > 1 and seen[name.first].folded == "ان":
        name.first += 1  # texts that print no hamza: «وتقول الوزارة ان الفضلي»
    if name.kind is EntityKind.PERSON:
        return _trim_person(seen, name)
    for at in range(name.first + 1, name.last):
        before = seen[at - 1]
        clause = seen[at].folded in _CLAUSES and len(before.folded) > 2  # «إي إس بي إن»
        present = _is_present(seen[at]) and (before.is_definite or seen[at].folded.endswith("ون"))
        if clause or present or _is_on(article, name.sentence, at):
            name.last = at
            break
    if name.kind is EntityKind.ORG:
        _trim_body(seen, name)
    return None


_DAYS = lists.folded("السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة")
_OF_DAYS = lists.folded("سوق مسجد جامع مدينة قرية حي بنك صحيفة جريدة")


def _cut_at_days(article: Article, name: Name) -> None:
    """«محمود عباس الجمعة»: the day of the news."""
    seen = article.seen[name.sentence]
    if name.last - name.first > 1 and seen[name.last - 1].folded in _DAYS and seen[name.last - 2].stem not in _OF_DAYS:
        name.last -= 1


def _is_present(word: Spelling) -> bool:
    """«المسجد الأقصى يستحق»: a verb in the present, and no name."""
    if word.folded[:1] not in "يت" or word.marks or word.clitics or len(word.folded) < 4:
        return False
    return morphology.is_verb(word.folded)


def _is_on(article: Article, sentence: int, at: int) -> bool:
    return article.parts_ya and article.sentences[sentence][at].text == "على"


def _trim_person(seen: Sequence[Spelling], name: Name) -> Name | None:
    while name.last - name.first > 1 and (seen[name.first].folded in _PASSING or _describes(seen, name)):
        name.first += 1
    if name.last - name.first > 1 and "given" in seen[name.first + 1].marks and _is_past(seen[name.first]):
        name.first += 1  # «أدان أحمد الجروان»
    while name.last - name.first > 1 and seen[name.last - 1].folded in _FATE:
        name.last -= 1
    for at in range(name.first + 1, name.last):
        word = seen[at].folded
        if _is_present(seen[at]):
            name.last = at
            break
        blessed = word == "طيب" and at + 1 < len(seen) and seen[at + 1].folded == "الله"
        ends = blessed or word in _BLESSINGS or word in _SAYING or word in _KIN
        if ends or (word in _PLAYING and _leads_on(seen, at)):
            end, name.last = name.last, at
            if word in _KIN and end > at + 1:
                return replace(name, first=at + 1, last=end)
            break
    if name.first < name.last and seen[name.first].folded in _VERBS and name.last - name.first > 1:
        name.first += seen[name.last].folded == "علي" if name.last < len(seen) else 0  # «ورد كوربين على»
    return None


def _is_past(word: Spelling) -> bool:
    """Whether a word is a verb by every reading and on no list of names."""
    if word.marks or word.clitics not in ("", "و", "ف") or not word.stem.startswith("ا"):
        return False  # أفعل alone: other verbs are names too («رجب»)
    return morphology.is_verb(word.folded)


_VERBS = lists.folded("ورد")


def _describes(seen: Sequence[Spelling], name: Name) -> bool:
    """«القيادي الحوثي غازي الأحول»: an adjective behind an office, before a given name."""
    first, second = seen[name.first], seen[name.first + 1]
    if not name.first or first.clitics != "ال" or not first.stem.endswith(("ي", "يه")):
        return False
    office = {"title", "person_head", "noun"} & set(seen[name.first - 1].marks) and seen[name.first - 1].is_definite
    return bool(office) and "given" in second.marks and not second.clitics


def _leads_on(seen: Sequence[Spelling], at: int) -> bool:
    """Whether a noun follows on which the office leans."""
    return at + 1 < len(seen) and seen[at + 1].is_word and not _PARTS & set(seen[at].marks)


def _trim_body(seen: list[Spelling], name: Name) -> None:
    first = seen[name.first]
    after = seen[min(name.first + 1, name.last - 1)]
    so_called = name.last - name.first == 2 and first.stem in _SO_CALLED
    if so_called and "org" in after.marks and after.stem not in _BY_ITSELF:
        name.first, name.trusted = name.first + 1, True  # «تنظيم داعش»
        return
    if first.stem in _CHAIR and name.last - name.first > 1:
        after = seen[name.first + 1]
        if "ب" in first.clitics and "given" in after.marks:
            name.first += 1
            name.kind = EntityKind.PERSON
        elif after.stem in _PRESIDED and name.last - name.first > 2:
            name.first += 1
        return
    if _is_held(seen, name):
        name.first, name.kind = name.first + 1, EntityKind.PERSON
        seen[name.first] = seen[name.first]._replace(stem=seen[name.first].folded, start=0, clitics="")
        return
    if first.is_definite and "org_head" in first.marks and name.last - name.first > 1:
        after = seen[name.first + 1]
        if not after.is_definite and after.is_word and not after.clitics and "\u0620" < after.folded[:1] < "\u06d5":
            name.last = name.last if "given" in after.marks else name.first  # «الحزب إيفيت كوبر»
            name.first, name.kind = name.first + ("given" in after.marks), EntityKind.PERSON  # «المركز رأفت الصباغ»
            return
    last = seen[name.last - 1]
    before = seen[name.last - 2]
    if name.last - name.first > 2 and first.is_definite and before.is_word and not (last.is_definite or last.leans):
        name.last -= bool({"noun"} & set(last.marks)) and not last.clitics  # «اللجنة العليا للانتخابات فتح»
    if _is_people(last, before) and name.last - name.first > 2:
        name.last -= 1
    if name.last - name.first > 2 and "org_head" in first.marks and not first.is_definite and _is_foreign(last):
        name.last -= seen[name.last - 2].is_definite  # «حزب العمال إيفيت»


def _is_held(seen: Sequence[Spelling], name: Name) -> bool:
    """«رئيس البعثة بتال العتيبي»: an office and its holder, whose name ends as family names do."""
    if name.last - name.first != 3 or not name.first:
        return False
    office, body, given, family = seen[name.first - 1 : name.last]
    headed = office.is_title and not office.is_definite and body.clitics == "ال"
    return headed and not given.is_definite and family.clitics == "ال" and "name" in family.marks


def _is_people(last: Spelling, before: Spelling) -> bool:
    """«نصحت هيئة الطيران المدني المسافرين»: people in the accusative behind the body's adjective."""
    plural = last.clitics == "ال" and last.stem.endswith("ين") and len(last.stem) > 5
    return plural and before.is_definite and before.stem.endswith("ي") and "nation" not in last.marks


def _is_foreign(word: Spelling) -> bool:
    """Whether no list and no dictionary knows the word."""
    if not word.is_word or word.clitics or _LISTED & set(word.marks) or word.marks:
        return False
    return not morphology.is_known(word.folded)
