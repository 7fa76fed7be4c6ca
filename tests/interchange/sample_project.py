"""A project with all that makes files of annotations go wrong: emoji, tashkeel, overlaps, nesting, gaps, Latin runs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tahqiq.domain.anchors import Anchor, anchor_at
from tahqiq.domain.annotations import Attribution, LinkKind, SpeechForm
from tahqiq.domain.articles import Progress, RegionRole
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.labels import AttributeDef, AttributeType
from tahqiq.services.commands.annotations import AddAnnotation
from tahqiq.services.commands.articles import ImportArticles, NewArticle, SetParticulars, SetProgress, SetRegion
from tahqiq.services.commands.describing import SetEntity
from tahqiq.services.commands.entities import AddEntity, DeclareDistinct, NewEntity
from tahqiq.services.commands.labels import SaveLabelSet
from tahqiq.services.commands.links import AddLink
from tahqiq.services.session import Session

DAM = (
    "وزير الريّ: ملء الخزّان يبدأ في مارس\n"
    "القاهرة 😀 – قال وزير الريّ هاني عبد الغفّار إنّ «الملء الأول للخزّان يبدأ في مارس»، وأضاف: «لن نمسّ "
    "حصّة أحد». ونفى المتحدّث باسم الوزارة كريم سليم ما نُشر على Twitter عن تأجيل المشروع إلى 2027.\n"
    "«النيل»، كما يقول عبد الغفّار، «هبةٌ لا تُقسَّم» 🇪🇬.\n"
)
REPLY = (
    "الوزير: لا تأجيل لملء الخزّان\n"
    "نقلت وكالة «الأفق» عن الوزير عبدالغفار قوله إن الملء الأوّل للخزان يبدأ في نيسان، لا في آذار. وقالت الوكالة إن "
    "حجم الخزّان 1,554 مليون م³ (about 1.5 km³).\n"
)
COPY = (
    "نقلًا عن الأفق: لا تأجيل\n"
    "نقلت وكالة «الأفق» عن الوزير عبدالغفار قوله إن الملء الأوّل للخزان يبدأ في نيسان، لا في آذار.\n"
    '👩\u200d👧 وكتب @sadd_news: "الملء أُجِّل".\n'
)
BARE = "خبر بلا وسوم\nلا شيء هنا يُوسَم.\n"


def make(path: Path) -> Session:
    """The project, new at ``path``; the caller closes it."""
    session = Session.create(path, "سلمى")
    session.do(
        ImportArticles(
            [
                NewArticle("ملء الخزّان", DAM, source="الرصد", published="2026-03-01", file_name="الخزّان.txt"),
                NewArticle("لا تأجيل", REPLY, source="الأفق", published="2026-03-02"),
                NewArticle('نقلًا عن الأفق: "لا تأجيل"/رد', COPY, source="الميدان", published="2026-03-02"),
                NewArticle("خبر بلا وسوم", BARE),
            ]
        )
    )
    _labels(session)
    _tag(session)
    session.do(SetParticulars(2, via="الأفق", author="ليلى أحمد", url="https://example.org/news?id=2&lang=ar"))
    session.do(SetProgress((1, 2), Progress.DONE))
    session.do(SetRegion(1, 0, DAM.index("\n"), RegionRole.TITLE))
    return session


def _labels(session: Session) -> None:
    (in_use,) = [s for s in session.read.label_sets() if s.in_use]
    more = (
        AttributeDef("topic", "الموضوع", "Topic", AttributeType.CHOICE, ("water", "war of words")),
        AttributeDef("checked", "مدقَّق", "Checked", AttributeType.FLAG),
        AttributeDef("weight", "الوزن", "Weight", AttributeType.NUMBER),
        AttributeDef("remark", "تعليق", "Remark", AttributeType.TEXT),
        AttributeDef("verdict", "الحكم", "Verdict", AttributeType.TEXT),
    )
    labels = tuple(
        replace(label, attributes=(*(a for a in label.attributes if a.name not in {m.name for m in more}), *more))
        if label.code in ("quote", "claim")
        else label
        for label in in_use.labels
    )
    session.do(SaveLabelSet(replace(in_use, labels=labels)))


def _tag(session: Session) -> None:
    label = {each.code: each.id for each in session.read.labels()}
    minister = session.do(
        AddEntity(NewEntity(EntityKind.PERSON, "هاني عبد الغفّار", spellings=("عبد الغفّار", "عبدالغفار")))
    )
    spokesman = session.do(AddEntity(NewEntity(EntityKind.PERSON, "كريم سليم")))
    agency = session.do(AddEntity(NewEntity(EntityKind.ORG, "وكالة الأفق", note="خاصّة")))
    session.do(DeclareDistinct(minister, spokesman))

    def add(article: int, text: str, code: str, *words: str, **more: object) -> int:
        spans = tuple((text.index(w), text.index(w) + len(w)) for w in words)
        return int(session.do(AddAnnotation(article, label[code], spans, **more)))  # type: ignore[arg-type]

    def at(text: str, words: str) -> Anchor:
        return anchor_at(text, text.index(words), text.index(words) + len(words))

    said = Attribution(minister, SpeechForm.DIRECT, "وزير الريّ", "", at(DAM, "قال"), at(DAM, "هاني عبد الغفّار"))
    first = add(
        1,
        DAM,
        "quote",
        "الملء الأول للخزّان يبدأ في مارس",
        attribution=said,
        attributes={"topic": "water", "checked": True, "weight": 1.5, "remark": 'سطر أول\nوسطر "ثانٍ" = 2'},
    )
    claim = add(1, DAM, "claim", "إنّ «الملء الأول للخزّان يبدأ في مارس»، وأضاف: «لن نمسّ حصّة أحد»", unsure=True)
    add(1, DAM, "quote", "لن نمسّ حصّة أحد", attribution=Attribution(minister, SpeechForm.DIRECT), note="راجع التسجيل")
    add(1, DAM, "quote", "النيل", "هبةٌ لا تُقسَّم", attribution=Attribution(minister, cue=at(DAM, "يقول")))
    session.do(SetEntity(add(1, DAM, "person", "هاني عبد الغفّار"), minister))
    session.do(SetEntity(add(1, DAM, "person", "عبد الغفّار"), minister))
    denial = add(
        1,
        DAM,
        "claim",
        "تأجيل المشروع إلى 2027",
        attribution=Attribution(spokesman, SpeechForm.INDIRECT, "المتحدّث باسم الوزارة"),
        attributes={"topic": "war of words", "checked": False},
        note="نفي،\tلا إثبات",
    )
    april = add(
        2,
        REPLY,
        "claim",
        "الملء الأوّل للخزان يبدأ في نيسان",
        attribution=Attribution(minister, SpeechForm.INDIRECT, "الوزير", "وكالة «الأفق»"),
    )
    size = add(2, REPLY, "figure", "1,554 مليون م³ (about 1.5 km³")
    add(2, REPLY, "claim", "حجم الخزّان 1,554 مليون", attributes={"weight": 2, "verdict": "مضلِّل"})
    copied = add(3, COPY, "claim", "الملء الأوّل للخزان يبدأ في نيسان، لا في آذار")
    add(3, COPY, "quote", "الملء أُجِّل", attribution=Attribution(agency))
    session.do(AddLink(LinkKind.CONTRADICTS, first, april, "مارس هنا ونيسان هناك"))
    session.do(AddLink(LinkKind.COPIES, copied, april, ""))
    session.do(AddLink(LinkKind.SAME_CLAIM, first, claim, "القول نفسه"))
    session.do(AddLink(LinkKind.SUPPORTS, size, april))
    session.do(AddLink(LinkKind.UPDATES, denial, claim))
