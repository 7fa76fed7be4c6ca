"""One of every command, on the project that ``newsdesk.make_newsroom`` makes: what each changes must come back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from small_comparison import one_finding
from small_engine import news, suggested

from tahqiq.domain.anchors import anchor_at
from tahqiq.domain.annotations import Attribution, LinkKind, SpeechForm
from tahqiq.domain.articles import Progress, RegionRole
from tahqiq.domain.entities import DatedTitle, EntityKind, Spelling
from tahqiq.domain.inconsistencies import Verdict
from tahqiq.domain.labels import LabelSet
from tahqiq.domain.suggestions import WordList
from tahqiq.services import presets
from tahqiq.services.commands.annotations import (
    AddAnnotation,
    AddAnnotations,
    ChangeLabel,
    ChangeSpans,
    DeleteAnnotations,
    DuplicateAnnotation,
    SetAttributes,
    SetAttribution,
    SetEntity,
    SetNote,
    SetUnsure,
    SplitAnnotation,
)
from tahqiq.services.commands.articles import (
    ClearRegion,
    ImportArticles,
    NewArticle,
    RemoveArticles,
    SetParticulars,
    SetProgress,
    SetRegion,
)
from tahqiq.services.commands.base import Command
from tahqiq.services.commands.correcting import BringIn, CorrectArticle, MoveAnnotation
from tahqiq.services.commands.entities import (
    AddEntity,
    DeclareDistinct,
    DeleteEntities,
    EditEntity,
    MergeEntities,
    NewEntity,
    SplitEntity,
)
from tahqiq.services.commands.labels import DeleteLabelSet, SaveLabelSet, UseLabelSet
from tahqiq.services.commands.links import AddLink, DeleteLinks, EditLink, TurnLink
from tahqiq.services.commands.review import Decide, ReopenDecisions, SetRationale
from tahqiq.services.commands.review_links import LinkPassages
from tahqiq.services.commands.spellings import ChooseHouseSpelling, ReopenSpellings, SayEvent, SayNamesApart
from tahqiq.services.commands.suggestions import (
    AcceptedAs,
    AcceptSuggestion,
    AcceptSuggestions,
    RejectAsName,
    RejectSpeaker,
    RejectSuggestions,
    ReopenSuggestions,
)
from tahqiq.services.commands.words import AddWord, ImportWords, NewWord, RemoveWords
from tahqiq.services.correcting import plan_correction
from tahqiq.services.session import Session

Case = Callable[[Session], Command[Any]]
"""Prepares the project where it must, and gives the command to try."""


def label(session: Session, code: str) -> int:
    return next(each.id for each in session.read.labels() if each.code == code)


def speaker(session: Session) -> int:
    return session.read.find_entities("سيرغي لافروف")[0].entity.id


def full_attribution(session: Session) -> Attribution:
    text = session.read.article(1).text
    cue, mention = anchor_at(text, 90, 94), anchor_at(text, 80, 89)
    return Attribution(speaker(session), SpeechForm.INDIRECT, "الوزير", "تاس", cue, mention)


def other_speaker(session: Session) -> int:
    spelled = ("سرجي لافروڤ",)
    other = session.do(AddEntity(NewEntity(EntityKind.PERSON, "سيرجي لافروف", "من تاس", spelled, ("الوزير",))))
    third = session.do(AddEntity(NewEntity(EntityKind.PERSON, "لافروف آخر")))
    session.do(DeclareDistinct(other, third))
    session.do(SetAttribution(2, Attribution(other, SpeechForm.DIRECT)))
    session.do(SetEntity(3, other))
    return other


def edited_speaker(session: Session) -> EditEntity:
    entity = session.read.entity(speaker(session))
    spellings = (Spelling(entity.spellings[0].id, "سيرغي فيكتوروفيتش لافروف"), Spelling(0, "Lavrov"))
    titles = (DatedTitle(entity.titles[0].id, "وزير الخارجية", "2004-03", None), DatedTitle(0, "سفير", None, "2004"))
    return EditEntity(entity.id, EntityKind.PERSON, "لافروف", "ملاحظة", spellings, titles)


def split_speaker(session: Session) -> SplitEntity:
    other = other_speaker(session)
    session.do(MergeEntities(speaker(session), (other,)))
    kept = session.read.entity(speaker(session))
    spelling = next(s.id for s in kept.spellings if s.text == "سرجي لافروڤ")
    return SplitEntity(kept.id, "لافروف الثاني", (spelling,), (2, 3))


def changed_labels(session: Session) -> SaveLabelSet:
    used = session.read.label_sets()[0]
    renamed = replace(used.labels[0], name_ar="زعم", color="#112233")
    new = replace(used.labels[1], id=0, code="rumour", name_ar="شائعة", key="r")
    return SaveLabelSet(replace(used, name="بعد التعديل", labels=(renamed, new, *used.labels[1:-1])))


def another_set(session: Session) -> int:
    preset = presets.load("newsroom")
    return session.do(SaveLabelSet(LabelSet(0, "مجموعة ثانية", preset.labels, False)))


def some_region(session: Session) -> int:
    return session.do(SetRegion(1, 10, 60, RegionRole.KEYWORDS))


def a_link(session: Session) -> int:
    return session.read.links()[0].id


def removed(session: Session) -> ImportArticles:
    article = session.read.article(5)
    session.do(RemoveArticles((5,)))
    return ImportArticles([NewArticle(article.title, article.text), NewArticle("جديد", "خبر جديد\nنصه قصير")])


def open_ids(session: Session) -> tuple[int, ...]:
    return tuple(each.id for each in session.read.suggestions(news(session)))


def one_suggestion(session: Session, kind: str, words: str = "") -> int:
    return suggested(session, news(session), kind, words).id


def an_answer(session: Session) -> int:
    article = news(session)
    session.do(RejectSuggestions((suggested(session, article, "figure").id,), "لا يهم"))
    session.do(RejectSpeaker(suggested(session, article, "quote").id))
    return session.read.answers(article)[0].id


def some_words(session: Session) -> tuple[int, ...]:
    first = session.do(AddWord(WordList.TITLE, "الحارس"))
    return first, session.do(AddWord(WordList.NAME, "موسكو", "org"))


def changed_words(session: Session) -> ImportWords:
    some_words(session)
    new = (NewWord(WordList.NOT_NAME, "موسكو"), NewWord(WordList.CUE, "هتف", "claim"), NewWord(WordList.TITLE, "حارس"))
    return ImportWords(new)


def a_decision(session: Session) -> str:
    found = one_finding(session)
    session.do(Decide((found.id,), Verdict.EXPLAINED, note="حصيلة لاحقة"))
    return found.fingerprint


def house(session: Session) -> ChooseHouseSpelling:
    command = ChooseHouseSpelling("person", ("سيرغي لافروف", "سيرجي لافروف"), "سيرغي لافروف")
    session.do(command)
    return command


def said_apart(session: Session) -> SayNamesApart:
    session.do(SayNamesApart("person", "تشوي سونغ هوي", ("تشون سوي هي",)))
    return SayNamesApart("person", "تشون سوي هي", ("تشوي سونغ هوي",), apart=False)


def corrected(session: Session) -> CorrectArticle:
    """A newer version of the first article with a line more and some words less; regions and answers go along."""
    some_region(session)
    session.do(SetAttribution(1, full_attribution(session)))
    old = session.read.article(1)
    text = "خبر عاجل: نسخة مصحّحة\n" + old.text.replace(old.text[205:215], "كلمات أخرى")
    return plan_correction(session, 1, NewArticle("نسخة أحدث", text, published="2025-01-02")).command


def corrected_with_answers(session: Session) -> CorrectArticle:
    an_answer(session)
    article = max(a.id for a in session.read.articles())
    session.do(RejectSuggestions(tuple(s.id for s in session.read.suggestions(article))[:3]))
    text = "سطر جديد في أول الخبر\n" + session.read.article(article).text
    return plan_correction(session, article, NewArticle("نسخة أحدث", text)).command


def corrected_by_a_known_one(session: Session) -> CorrectArticle:
    other = session.read.article(2)
    return CorrectArticle(1, NewArticle(other.title, other.text))


def corrected_after_removal(session: Session) -> CorrectArticle:
    text = session.read.article(1).text
    new = session.do(CorrectArticle(1, NewArticle("نسخة", text + "\nزيادة")))
    session.do(RemoveArticles((new,)))
    return CorrectArticle(1, NewArticle("نسخة", text + "\nزيادة أخرى"))


def an_orphan(session: Session) -> MoveAnnotation:
    new = session.do(CorrectArticle(1, NewArticle("نسخة أحدث", "نصّ آخر لا يشبه ما قبله في شيء")))
    return MoveAnnotation(1, new, ((0, 8), (10, 14)))


COMMANDS: Mapping[str, Case] = {
    "import a correction": corrected,
    "import a correction with answers": corrected_with_answers,
    "correct by a known article": corrected_by_a_known_one,
    "import a correction again after a removal": corrected_after_removal,
    "import a correction among others": lambda s: BringIn([NewArticle("جديد", "خبر جديد")], (corrected(s),)),
    "place an orphan": an_orphan,
    "tag": lambda s: AddAnnotation(
        1,
        label(s, "claim"),
        ((300, 320), (340, 350)),
        {"checkable": "low", "n": 2.5, "x": True},
        "n",
        True,
        full_attribution(s),
    ),
    "tag all": lambda s: AddAnnotations(((1, ((0, 4),)), (2, ((3, 9), (12, 20))), (5, ((7, 8),))), label(s, "place")),
    "move boundaries": lambda s: ChangeSpans(1, ((90, 140), (145, 150), (201, 222))),
    "join parts": lambda s: ChangeSpans(1, ((100, 220),)),
    "change label": lambda s: ChangeLabel((1, 2, 3), label(s, "org")),
    "split": lambda s: SplitAnnotation(1, 120),
    "split between parts": lambda s: SplitAnnotation(1, 180),
    "duplicate": lambda s: DuplicateAnnotation(1, label(s, "claim")),
    "duplicate as it is": lambda s: DuplicateAnnotation(1),
    "delete": lambda s: DeleteAnnotations((1,)),
    "delete several": lambda s: DeleteAnnotations((1, 2, 3)),
    "note": lambda s: SetNote(1, "ملاحظة 😀 \u0000 \n أخرى"),
    "take the note away": lambda s: SetNote(1, ""),
    "unsure": lambda s: SetUnsure((1, 2, 3), True),
    "sure": lambda s: SetUnsure((2,), False),
    "attributes": lambda s: SetAttributes(2, {"topic": "حدود", "checkable": "low"}),
    "speaker and cue": lambda s: SetAttribution(1, full_attribution(s)),
    "new speaker": lambda s: SetAttribution(2, Attribution(via="رويترز"), NewEntity(EntityKind.ORG, "الكرملين")),
    "no speaker": lambda s: SetAttribution(1, None),
    "mention": lambda s: SetEntity(3, None, NewEntity(EntityKind.PERSON, "بوتين", "رئيس", ("Putin",), ("الرئيس",))),
    "known mention": lambda s: SetEntity(3, speaker(s)),
    "import": lambda s: ImportArticles(
        [
            NewArticle(
                "عنوان", "نص\r\nآخر", "س", "تاس", "م", "http://x", "2024-11-01", regions=((0, 2, RegionRole.TITLE),)
            )
        ]
    ),
    "import what was removed": removed,
    "remove": lambda s: RemoveArticles((1,)),
    "remove several": lambda s: RemoveArticles((1, 2, 3)),
    "particulars": lambda s: SetParticulars(
        1, "عنوان لم يرد في النص", "وكالة", "تاس", "كاتب", "http://y", "2024-06-18"
    ),
    "no date": lambda s: (s.do(SetParticulars(1, published="2024-06-18")), SetParticulars(1, published=""))[1],
    "progress": lambda s: SetProgress((1, 2), Progress.DONE),
    "region": lambda s: SetRegion(1, 5, 100, RegionRole.TEASERS),
    "region over others": lambda s: (some_region(s), SetRegion(1, 30, 50, RegionRole.LEGAL))[1],
    "clear region": lambda s: ClearRegion(some_region(s)),
    "change labels": changed_labels,
    "new label set": lambda s: SaveLabelSet(LabelSet(0, "أخرى", presets.load("newsroom").labels, False)),
    "use label set": lambda s: UseLabelSet(another_set(s)),
    "delete label set": lambda s: DeleteLabelSet(another_set(s)),
    "add entity": lambda s: AddEntity(NewEntity(EntityKind.PLACE, "موسكو", "", ("Moscow",), ("العاصمة",))),
    "edit entity": edited_speaker,
    "merge": lambda s: MergeEntities(speaker(s), (other_speaker(s),)),
    "split entity": split_speaker,
    "delete entity": lambda s: DeleteEntities((speaker(s), other_speaker(s))),
    "two people": lambda s: DeclareDistinct(speaker(s), s.do(AddEntity(NewEntity(EntityKind.PERSON, "آخر")))),
    "link": lambda s: AddLink(LinkKind.UPDATES, 3, 1, "لأنه أحدث"),
    "edit link": lambda s: EditLink(a_link(s), LinkKind.AGREES, "تراجعتُ"),
    "turn link": lambda s: TurnLink(a_link(s)),
    "unlink": lambda s: DeleteLinks((a_link(s),)),
    "accept all": lambda s: AcceptSuggestions(open_ids(s)),
    "accept": lambda s: AcceptSuggestion(one_suggestion(s, "quote")),
    "accept changed": lambda s: AcceptSuggestion(
        one_suggestion(s, "quote"), ((3, 9), (12, 20)), label(s, "claim"), True
    ),
    "accept some changed": lambda s: (lambda ids: AcceptSuggestions(ids, {ids[0]: AcceptedAs(((0, 4),))}))(open_ids(s)),
    "reject": lambda s: RejectSuggestions((one_suggestion(s, "date"),), "ليس تاريخًا"),
    "reject all": lambda s: RejectSuggestions(open_ids(s)),
    "not a name": lambda s: RejectAsName(one_suggestion(s, "mention", "موسكو")),
    "not the speaker": lambda s: RejectSpeaker(one_suggestion(s, "quote")),
    "reopen": lambda s: ReopenSuggestions((an_answer(s),)),
    "teach a word": lambda s: AddWord(WordList.CUE, "هتف", "claim"),
    "teach the opposite": lambda s: (some_words(s), AddWord(WordList.NOT_NAME, "موسكو"))[1],
    "teach a word again": lambda s: (some_words(s), AddWord(WordList.NAME, "مُوسكو", "place"))[1],
    "forget words": lambda s: RemoveWords(some_words(s)),
    "words of a file": changed_words,
    "decide": lambda s: Decide((one_finding(s).id,), Verdict.CONFLICT, note="راجعنا المصدر"),
    "which is right": lambda s: Decide((one_finding(s).fingerprint,), Verdict.RIGHT, 1),
    "decide again": lambda s: Decide((a_decision(s),), Verdict.DISMISSED),
    "rationale": lambda s: SetRationale((a_decision(s),), "لأن الحصيلة ارتفعت"),
    "note on what is open": lambda s: SetRationale((one_finding(s).id,), "يُسأل المراسل"),
    "reopen a decision": lambda s: ReopenDecisions((a_decision(s),)),
    "tag and link passages": lambda s: LinkPassages(one_finding(s).id, note="رقمان"),
    "link tagged passages": lambda s: (
        lambda f: (s.do(AddAnnotation(f.passages[1].article_id, 1, ((0, 5),))), LinkPassages(f.id, LinkKind.UPDATES))[1]
    )(one_finding(s)),
    "one event": lambda s: SayEvent(2, 1, True),
    "not one event": lambda s: (s.do(SayEvent(1, 2, True)), SayEvent(1, 2, False))[1],
    "say nothing of an event": lambda s: (s.do(SayEvent(1, 2, True)), SayEvent(1, 2, None))[1],
    "house spelling": lambda s: ChooseHouseSpelling("person", ("سيرغي لافروف", "سيرجي لافروف"), "سيرغي لافروف"),
    "another house spelling": lambda s: replace(house(s), spellings=("سيرغي لافروف", "لافروف"), house=""),
    "reopen spellings": lambda s: ReopenSpellings("person", house(s).spellings),
    "names apart": lambda s: SayNamesApart("person", "تشوي سونغ هوي", ("تشون سوي هي", "تشوي سون هوي")),
    "names not apart": said_apart,
}
