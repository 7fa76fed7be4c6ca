"""Suggestions: what analyses propose, what people answer, and that neither loses the other."""

from __future__ import annotations

import io
import re
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace
from itertools import pairwise

import pytest
from every_command import label
from newsdesk import assert_sound, refused, rows_of
from small_engine import NEWS, news, small_engine, suggested

from tahqiq.domain.annotations import SpeechForm
from tahqiq.domain.articles import RegionBy, RegionRole
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.history import Changed
from tahqiq.domain.labels import AttributeDef, AttributeType, LabelRole
from tahqiq.domain.messages import Message, Trouble
from tahqiq.domain.suggestions import (
    AnswerKind,
    QuoteDetails,
    SuggestionCounts,
    SuggestionFilter,
    SuggestionKind,
    WordList,
)
from tahqiq.formats.table import exports
from tahqiq.language.detections import Detections, SpeakerFound
from tahqiq.language.regions import RegionGuess
from tahqiq.services.analysing import analyse, waiting
from tahqiq.services.checking import check
from tahqiq.services.commands.annotations import AddAnnotation, DeleteAnnotations
from tahqiq.services.commands.articles import (
    ClearRegion,
    ImportArticles,
    NewArticle,
    RemoveArticles,
    SetParticulars,
    SetRegion,
)
from tahqiq.services.commands.entities import AddEntity, NewEntity
from tahqiq.services.commands.labels import SaveLabelSet
from tahqiq.services.commands.suggestions import (
    AcceptedAs,
    AcceptSuggestion,
    AcceptSuggestions,
    RejectAsName,
    RejectSpeaker,
    RejectSuggestions,
    ReopenSuggestions,
)
from tahqiq.services.commands.words import AddWord, RemoveWords
from tahqiq.services.exporting import export
from tahqiq.services.session import Session
from tahqiq.services.suggesting import preview
from tahqiq.services.wording import sentence


def again(session: Session, article: int) -> None:
    analyse(session, [article], again=True, detect=small_engine)


def names(session: Session, article: int) -> list[str]:
    return [s.words for s in session.read.suggestions(article) if s.kind is SuggestionKind.MENTION]


def ids(session: Session, article: int) -> dict[str, int]:
    return {s.fingerprint: s.id for s in session.read.suggestions(article)}


# what an analysis proposes


def test_an_article_is_proposed_with_words_places_and_reasons(newsroom: Session) -> None:
    article = news(newsroom)
    found = newsroom.read.suggestions(article)
    assert [s.start for s in found] == sorted(s.start for s in found)
    assert all(s.anchor.holds_in(NEWS) for s in found)
    quote = suggested(newsroom, article, "quote")
    assert (quote.words, quote.role, quote.score, quote.why) == (
        "سنرد على الناتو",
        LabelRole.QUOTE,
        0.8,
        Message("why_date_written"),
    )
    assert isinstance(quote.details, QuoteDetails)
    assert quote.details.speaker is not None
    assert quote.details.cue is not None
    assert (NEWS[slice(*quote.details.cue)], quote.details.speaker.name) == ("قال", "سيرغي لافروف")
    assert newsroom.read.suggestion(quote.id) == quote
    counts = newsroom.read.suggestion_counts()
    assert counts == {article: SuggestionCounts(2, 3, 6, 2)}
    assert counts[article].total == len(found)
    with pytest.raises(LookupError):
        newsroom.read.suggestion(10_000)


def test_what_was_analysed_is_not_analysed_again_until_something_it_depends_on_changes(newsroom: Session) -> None:
    def stale() -> bool:
        return article in waiting(newsroom)

    article = news(newsroom)
    assert waiting(newsroom) == [1, 2, 3, 4, 5]
    report = analyse(newsroom, detect=small_engine)
    assert (report.analysed, report.up_to_date) == (5, 1)
    assert analyse(newsroom, detect=small_engine).analysed == 0
    for change in (
        SetParticulars(article, published="2024-06-20"),
        SetParticulars(article, title="عنوان آخر"),
        SetRegion(article, 0, 22, RegionRole.LEGAL),
        AddWord(WordList.TITLE, "جريحا"),  # it is in the text
    ):
        newsroom.do(change)
        assert waiting(newsroom) == [article], change
        analyse(newsroom, detect=small_engine)
        assert not stale()
        newsroom.undo()
        assert stale()
        analyse(newsroom, detect=small_engine)
    newsroom.do(AddWord(WordList.TITLE, "كركدن"))
    newsroom.do(AddEntity(NewEntity(EntityKind.PERSON, "لافروف")))
    assert not stale()


def test_a_word_makes_articles_wait_that_have_it_with_a_clitic(newsroom: Session) -> None:
    one, other = news(newsroom, "خبر\nعاد وبوتين إلى البلاد."), news(newsroom, "خبر ثان\nعاد الرئيس.")
    newsroom.do(AddWord(WordList.NAME, "بوتين"))
    assert [i for i in waiting(newsroom) if i > 5] == [one]
    analyse(newsroom, [one, other], detect=small_engine)
    assert names(newsroom, one) == ["بوتين"]


def test_suggestions_that_are_proposed_again_keep_their_numbers(newsroom: Session) -> None:
    article = news(newsroom)
    before = ids(newsroom, article)
    again(newsroom, article)
    assert ids(newsroom, article) == before
    changed = rows_of(newsroom.path)

    def other_engine(text: str, *given: object, **more: object) -> Detections:
        found = small_engine(text)
        better = tuple(replace(m, score=0.99, title="الوزير") for m in found.mentions if m.name != "الناتو")
        return replace(found, mentions=better, figures=())

    analyse(newsroom, [article], again=True, detect=other_engine)  # type: ignore[arg-type]
    after = ids(newsroom, article)
    assert after.items() < before.items()
    assert {s.score for s in newsroom.read.suggestions(article) if s.kind == "mention"} == {0.99}
    again(newsroom, article)
    assert ids(newsroom, article).keys() == before.keys()
    assert len(rows_of(newsroom.path)["suggestions"]) == len(changed["suggestions"])


def test_an_analysis_is_no_step_of_the_history_and_tells_who_listens(newsroom: Session) -> None:
    article = news(newsroom)
    steps, last = len(newsroom.read.history()), newsroom.next_undo
    heard: list[Changed] = []
    newsroom.on_change(heard.append)
    analyse(newsroom, detect=small_engine)
    assert frozenset().union(*(c.suggestions for c in heard)) == {1, 2, 3, 4, 5}
    assert (len(newsroom.read.history()), newsroom.next_undo) == (steps, last)
    heard.clear()
    newsroom.do(RejectSuggestions((suggested(newsroom, article, "date").id,)))
    assert [(c.suggestions, c.articles, c.words) for c in heard] == [(frozenset({article}), frozenset(), False)]
    newsroom.undo()
    assert heard[-1].suggestions == {article}
    newsroom.do(AddWord(WordList.NOT_NAME, "الناتو"))
    assert heard[-1].words


def test_an_analysis_can_be_stopped_and_keeps_what_is_done(newsroom: Session) -> None:
    asked = iter((False, False, False, True))
    told: list[tuple[int, int]] = []
    progress = told.append
    report = analyse(newsroom, detect=small_engine, cancelled=lambda: next(asked), progress=lambda *at: progress(at))
    assert (report.analysed, report.stopped) == (3, True)
    assert told == [(0, 5), (1, 5), (2, 5)]
    assert waiting(newsroom) == [4, 5]
    assert not analyse(newsroom, detect=small_engine).stopped


def test_an_article_that_the_engine_refuses_is_named_and_the_others_go_on(newsroom: Session) -> None:
    def engine(text: str, *given: object, **more: object) -> Detections:
        if text == newsroom.read.article(2).text:
            raise Trouble("text_empty", path="x")
        return small_engine(text)

    report = analyse(newsroom, detect=engine)  # type: ignore[arg-type]
    assert report.analysed == 4
    assert [(i, why.code) for i, why in report.refused] == [(2, "text_empty")]
    assert waiting(newsroom) == [2]


def test_a_bug_of_the_engine_is_loud_and_costs_one_article(newsroom: Session) -> None:
    def engine(text: str, *given: object, **more: object) -> Detections:
        if text == newsroom.read.article(2).text:
            raise IndexError("a bug")
        return small_engine(text)

    with pytest.raises(ExceptionGroup) as caught:
        analyse(newsroom, detect=engine)  # type: ignore[arg-type]
    assert [type(e) for e in caught.value.exceptions] == [IndexError]
    assert "article 2" in caught.value.exceptions[0].__notes__[0]
    assert waiting(newsroom) == [2]


def test_the_engine_gets_the_day_the_title_the_words_and_the_regions_of_a_person(newsroom: Session) -> None:
    article = news(newsroom)
    newsroom.do(SetRegion(article, 0, 22, RegionRole.TITLE))
    newsroom.do(AddWord(WordList.CUE, "هتف", "claim"))
    newsroom.do(AddWord(WordList.NOT_NAME, "موسكو"))
    got: dict[str, object] = {}

    def engine(text: str, published: object = None, **more: object) -> Detections:
        got.update(more, published=str(published), text=text)
        return Detections()

    analyse(newsroom, [article], detect=engine)  # type: ignore[arg-type]
    words = got["words"]
    assert (got["text"], got["published"], got["title"]) == (NEWS, "2024-06-19", "لافروف يتحدث في موسكو")
    assert words.names == {"سيرغي لافروف": EntityKind.PERSON}  # type: ignore[attr-defined]
    assert (words.not_names, dict(words.cues)) == ({"موسكو"}, {"هتف": "claim"})  # type: ignore[attr-defined]
    regions = got["regions"]
    assert isinstance(regions, list)
    assert (regions[0].role, regions[0].end) == (RegionRole.TITLE, 22)
    assert (regions[0].start, regions[-1].end) == (0, len(NEWS))
    assert all(a.end == b.start for a, b in pairwise(regions))
    analyse(newsroom, [1], detect=engine)  # type: ignore[arg-type]
    assert (got["regions"], got["published"]) == (None, "None")


# regions


def regions(session: Session, article: int) -> list[tuple[int, int, str, str]]:
    return [(r.start, r.end, r.role, r.by) for r in session.read.regions(article)]


def test_regions_made_by_rule_are_the_engine_s_and_those_of_a_person_stay(newsroom: Session) -> None:
    def engine(text: str, *given: object, **more: object) -> Detections:
        halves = RegionGuess(0, 10, RegionRole.TEASERS, "x"), RegionGuess(10, len(text), RegionRole.MAIN, "x")
        return Detections(halves)

    article, heard = news(newsroom), []
    newsroom.on_change(heard.append)
    analyse(newsroom, [article, 1], detect=engine, again=True)  # type: ignore[arg-type]
    expected = [(0, 10, RegionRole.TEASERS, RegionBy.RULE), (10, len(NEWS), RegionRole.MAIN, RegionBy.RULE)]
    assert regions(newsroom, article) == expected
    assert heard[-1].articles == {article, 1}
    region = newsroom.do(SetRegion(1, 20, 40, RegionRole.LEGAL))
    before = regions(newsroom, 1)
    analyse(newsroom, [1], detect=small_engine, again=True)
    assert regions(newsroom, 1) == before
    newsroom.undo()  # nobody has a word in them now, but redo must find its rows
    taken_back = regions(newsroom, 1)
    analyse(newsroom, [1], detect=small_engine, again=True)
    assert regions(newsroom, 1) == taken_back
    newsroom.redo()
    assert regions(newsroom, 1) == before
    newsroom.do(ClearRegion(region))
    newsroom.undo()
    newsroom.undo()


# accepting


def test_a_quote_is_accepted_with_speaker_title_cue_form_agency_and_mention(newsroom: Session) -> None:
    article = news(newsroom)
    made = newsroom.do(AcceptSuggestion(suggested(newsroom, article, "quote", "الناتو").id))
    quote = newsroom.read.annotation(made)
    said = quote.attribution
    assert said is not None
    assert said.speaker_id == newsroom.read.find_entities("سيرغي لافروف")[0].entity.id  # known to the register
    assert (said.form, said.title, said.via) == (SpeechForm.DIRECT, "وزير الخارجية", "تاس")
    assert said.cue is not None
    assert said.mention is not None
    assert (quote.words, said.cue.exact, said.mention.exact) == ("سنرد على الناتو", "قال", "سيرغي لافروف")
    assert quote.label_id == label(newsroom, "quote")
    assert len(newsroom.read.entities()) == 1
    assert "وزير الخارجية" in [t.text for t in newsroom.read.entity(said.speaker_id or 0).titles]
    assert [a.annotation_id for a in newsroom.read.answers(article)] == [made]
    assert newsroom.read.suggestion_counts([article])[article].quotes == 1


def test_who_is_not_in_the_register_is_entered_once(newsroom: Session) -> None:
    article = news(newsroom)
    newsroom.do(AcceptSuggestions(tuple(s.id for s in newsroom.read.suggestions(article))))
    entities = {use.entity.name: use for use in newsroom.read.entities()}
    assert {name: use.entity.kind for name, use in entities.items()} == {
        "سيرغي لافروف": EntityKind.PERSON,
        "موسكو": EntityKind.PLACE,
        "الناتو": EntityKind.ORG,
    }
    lavrov = entities["سيرغي لافروف"]
    assert (lavrov.mentioned, lavrov.said) == (3, 3)
    assert {s.text for s in lavrov.entity.spellings} == {"سيرغي لافروف", "لافروف"}
    assert newsroom.read.suggestions(article) == []
    assert newsroom.read.suggestion_counts()[article].total == 0
    last = newsroom.next_undo
    assert last is not None
    assert (last.message.code, last.message.params["count"]) == ("done_accepted_many", 13)
    newsroom.undo()
    assert len(newsroom.read.suggestions(article)) == 13
    assert len(newsroom.read.entities()) == 1


def test_a_capital_that_speaks_is_a_place(newsroom: Session) -> None:
    article = news(newsroom, "خبر\nقال موسكو: «لا تعليق».")

    def engine(text: str, *given: object, **more: object) -> Detections:
        found = small_engine(text)
        place = found.mentions[0]
        speaker = SpeakerFound(place.start, place.end, "موسكو")
        return replace(found, quotes=tuple(replace(q, speaker=speaker) for q in found.quotes))

    analyse(newsroom, [article], again=True, detect=engine)  # type: ignore[arg-type]
    made = newsroom.read.annotation(newsroom.do(AcceptSuggestion(suggested(newsroom, article, "quote").id)))
    assert made.attribution is not None
    assert newsroom.read.entity(made.attribution.speaker_id or 0).kind is EntityKind.PLACE


def test_a_project_open_for_reading_is_not_analysed(newsroom: Session) -> None:
    newsroom.close()
    with Session.open(newsroom.path, read_only=True) as session, refused("project_open_for_reading"):
        analyse(session, detect=small_engine)


def test_of_two_who_bear_a_name_the_title_decides_or_nobody(newsroom: Session) -> None:
    article = news(newsroom)
    minister = newsroom.do(
        AddEntity(NewEntity(EntityKind.PERSON, "سيرجي لافروف", titles=("وزير الخارجية",)))
    )  # beside the one of the sample, who has another title
    quotes = [s for s in newsroom.read.suggestions(article) if s.kind is SuggestionKind.QUOTE]
    titled, untitled = newsroom.do(AcceptSuggestions(tuple(s.id for s in quotes)))
    for made, expected in ((titled, minister), (untitled, None)):
        attribution = newsroom.read.annotation(made).attribution
        assert attribution is not None
        assert attribution.speaker_id == expected
        assert attribution.mention is not None
    assert len(newsroom.read.entities()) == 2


def test_of_two_who_bear_the_name_and_the_title_nobody_is_chosen(newsroom: Session) -> None:
    article = news(newsroom)
    for _ in range(2):
        newsroom.do(AddEntity(NewEntity(EntityKind.PERSON, "سيرجي لافروف", titles=("وزير الخارجية",))))
    quote = suggested(newsroom, article, "quote")
    attribution = newsroom.read.annotation(newsroom.do(AcceptSuggestion(quote.id))).attribution
    assert attribution is not None
    assert attribution.speaker_id is None


def test_values_go_where_the_label_has_a_place_for_them(newsroom: Session) -> None:
    article = news(newsroom)
    year = newsroom.do(AcceptSuggestion(suggested(newsroom, article, "date", "2024").id))
    killed = newsroom.do(AcceptSuggestion(suggested(newsroom, article, "figure", "12").id))
    hurt = newsroom.do(AcceptSuggestion(suggested(newsroom, article, "figure", "70").id))
    assert newsroom.read.annotation(year).attributes == {"value": "2024"}
    assert newsroom.read.annotation(killed).attributes == {"value": 12}
    assert newsroom.read.annotation(hurt).attributes == {}  # «more than 70» is no number
    newsroom.undo()
    labels = newsroom.read.label_sets()[0]
    text = AttributeDef("value", "", "", AttributeType.TEXT), AttributeDef("about", "", "", AttributeType.TEXT)
    changed = tuple(replace(x, attributes=text) if x.code == "figure" else x for x in labels.labels)
    newsroom.do(SaveLabelSet(replace(labels, labels=changed)))
    hurt = newsroom.do(AcceptSuggestion(suggested(newsroom, article, "figure", "70").id))
    assert newsroom.read.annotation(hurt).attributes == {"value": "70/", "about": "جريحا"}


def test_boundaries_label_and_speaker_can_be_changed_before_accepting(newsroom: Session) -> None:
    article = news(newsroom)
    quote, place = suggested(newsroom, article, "quote"), suggested(newsroom, article, "mention", "موسكو")
    changes = {
        quote.id: AcceptedAs(((quote.start, quote.start + 4),), label(newsroom, "claim"), without_speaker=True),
        place.id: AcceptedAs(label_id=label(newsroom, "org")),
    }
    claim, org = (newsroom.read.annotation(i) for i in newsroom.do(AcceptSuggestions((quote.id, place.id), changes)))
    if claim.label_id != label(newsroom, "claim"):
        claim, org = org, claim
    assert (claim.words, claim.label_id) == ("سنرد", label(newsroom, "claim"))
    assert claim.attribution is not None
    assert (claim.attribution.speaker_id, claim.attribution.mention) == (None, None)
    assert newsroom.read.entity(org.entity_id or 0).kind is EntityKind.ORG
    assert quote.id not in ids(newsroom, article).values()
    with pytest.raises(ValueError, match="outside"):
        newsroom.do(AcceptSuggestion(suggested(newsroom, article, "date").id, ((0, 10_000),)))


def test_a_set_without_the_label_says_so_and_changes_nothing(newsroom: Session) -> None:
    article = news(newsroom)
    labels = newsroom.read.label_sets()[0]
    kept = tuple(each for each in labels.labels if each.role is not LabelRole.FIGURE)
    newsroom.do(SaveLabelSet(replace(labels, labels=kept)))
    before = rows_of(newsroom.path)
    with refused("suggestion_without_label"):
        newsroom.do(AcceptSuggestions(tuple(ids(newsroom, article).values())))
    assert rows_of(newsroom.path) == before
    seen = preview(newsroom, SuggestionFilter())
    assert seen.without_label == {LabelRole.FIGURE: 3}
    assert len(newsroom.do(AcceptSuggestions(seen.ids))) == 10


def test_what_is_not_open_any_more_is_not_accepted_twice(newsroom: Session) -> None:
    article = news(newsroom)
    date, figure = suggested(newsroom, article, "date"), suggested(newsroom, article, "figure")
    newsroom.do(AcceptSuggestion(date.id))
    with refused("suggestion_gone"):
        newsroom.do(AcceptSuggestion(date.id))
    with refused("suggestion_gone"):
        newsroom.do(RejectSuggestions((date.id, 10_000)))
    assert len(newsroom.do(AcceptSuggestions((date.id, figure.id, figure.id, 10_000)))) == 1
    newsroom.do(RemoveArticles((article,)))
    with refused("suggestion_gone"):
        newsroom.do(AcceptSuggestion(suggested_anywhere(newsroom)))
    assert newsroom.read.suggestion_counts() == {}


def suggested_anywhere(session: Session) -> int:
    with closing(sqlite3.connect(session.path)) as connection:
        return int(connection.execute("SELECT max(id) FROM suggestions").fetchone()[0])


# what stays away, and what comes back


def test_what_a_person_has_tagged_is_not_proposed(newsroom: Session) -> None:
    article = news(newsroom)
    place = suggested(newsroom, article, "mention", "موسكو")
    other = newsroom.do(AddAnnotation(article, label(newsroom, "claim"), ((place.start, place.end),)))
    assert place.id in ids(newsroom, article).values()
    tagged = newsroom.do(AddAnnotation(article, label(newsroom, "org"), ((place.start + 2, place.end + 5),)))
    assert place.id not in ids(newsroom, article).values()
    again(newsroom, article)
    assert place.fingerprint not in ids(newsroom, article)
    assert newsroom.read.suggestion_counts()[article].mentions == 5
    newsroom.do(DeleteAnnotations((tagged, other)))
    assert place.fingerprint in ids(newsroom, article)


def test_an_answer_survives_analyses_and_is_taken_back_by_undo_all_the_same(newsroom: Session) -> None:
    article = news(newsroom)
    before = ids(newsroom, article).keys()
    date, quote = suggested(newsroom, article, "date"), suggested(newsroom, article, "quote")
    newsroom.do(RejectSuggestions((date.id,), "ليس تاريخ الخبر"))
    made = newsroom.do(AcceptSuggestion(quote.id))
    analyse(newsroom, [article], again=True, detect=lambda *a, **k: Detections())
    assert newsroom.read.suggestions(article) == []
    answers = newsroom.read.answers(article)
    assert [(a.answer, a.anchor.exact, a.annotation_id, a.why) for a in answers] == [
        (AnswerKind.ACCEPTED, quote.words, made, ""),
        (AnswerKind.REJECTED, date.words, None, "ليس تاريخ الخبر"),
    ]
    again(newsroom, article)
    assert before - ids(newsroom, article).keys() == {date.fingerprint, quote.fingerprint}
    newsroom.undo()
    newsroom.undo()
    assert ids(newsroom, article).keys() == before
    newsroom.redo()
    newsroom.redo()
    assert before - ids(newsroom, article).keys() == {date.fingerprint, quote.fingerprint}
    newsroom.do(DeleteAnnotations((made,)))
    assert quote.fingerprint not in ids(newsroom, article)  # accepted, then deleted: the person knows better


def test_a_rejected_suggestion_does_not_come_back_with_slightly_other_boundaries(newsroom: Session) -> None:
    def other_engine(text: str, *given: object, **more: object) -> Detections:
        found = small_engine(text)
        return replace(found, quotes=tuple(replace(q, end=q.end + 1) for q in found.quotes))

    article = news(newsroom)
    quote = suggested(newsroom, article, "quote")
    newsroom.do(RejectSuggestions((quote.id,)))
    analyse(newsroom, [article], again=True, detect=other_engine)  # type: ignore[arg-type]
    assert [s.words for s in newsroom.read.suggestions(article) if s.kind == "quote"] == ["لن ننتظر 20 يوما بعد 2024»"]
    newsroom.undo()
    quotes = [s for s in newsroom.read.suggestions(article) if s.kind == "quote"]
    assert [s.words[-1] for s in quotes] == ["»", "»"]  # as the newest analysis has them


def test_a_rejection_does_not_hide_what_is_proposed_elsewhere(newsroom: Session) -> None:
    def other_engine(text: str, *given: object, **more: object) -> Detections:
        found = small_engine(text)
        return replace(found, quotes=(replace(found.quotes[1], end=found.quotes[1].end + 1),))

    article = news(newsroom)
    first = suggested(newsroom, article, "quote")
    newsroom.do(RejectSuggestions((first.id,)))
    analyse(newsroom, [article], again=True, detect=other_engine)  # type: ignore[arg-type]
    quotes = [s for s in newsroom.read.suggestions(article) if s.kind == "quote"]
    assert len(quotes) == 1
    assert quotes[0].start > first.end


def test_what_shares_only_half_of_what_was_rejected_is_proposed(newsroom: Session) -> None:
    def other_engine(text: str, *given: object, **more: object) -> Detections:
        found = small_engine(text)
        return replace(found, quotes=tuple(replace(q, end=(q.start + 2 * q.end) // 3) for q in found.quotes))

    article = news(newsroom)
    newsroom.do(RejectSuggestions((suggested(newsroom, article, "quote").id,)))
    analyse(newsroom, [article], again=True, detect=other_engine)  # type: ignore[arg-type]
    assert len([s for s in newsroom.read.suggestions(article) if s.kind == "quote"]) == 2


def test_the_list_of_articles_counts_what_was_rejected_as_answered(newsroom: Session) -> None:
    article = news(newsroom)
    before = newsroom.read.suggestion_counts()[article]
    newsroom.do(RejectSuggestions((suggested(newsroom, article, "mention", "موسكو").id,)))
    after = newsroom.read.suggestion_counts()[article]
    assert (after.mentions, after.total) == (before.mentions - 1, before.total - 1)


def test_what_is_tagged_right_beside_a_suggestion_does_not_hide_it(newsroom: Session) -> None:
    article = news(newsroom)
    place = suggested(newsroom, article, "mention", "موسكو")
    newsroom.do(AddAnnotation(article, label(newsroom, "org"), ((place.start - 3, place.start),)))
    newsroom.do(AddAnnotation(article, label(newsroom, "org"), ((place.end, place.end + 3),)))
    assert place.id in ids(newsroom, article).values()


def test_words_that_name_nobody_are_silent_in_every_article_at_once(newsroom: Session) -> None:
    one, two = news(newsroom), news(newsroom, f"{NEWS} مُوسكو")
    newsroom.do(RejectAsName(suggested(newsroom, one, "mention", "موسكو").id))
    assert "موسكو" not in [*names(newsroom, one), *names(newsroom, two)]
    assert newsroom.read.suggestion_counts()[two].mentions == 4
    assert waiting(newsroom, [one, two]) == [one, two]
    analyse(newsroom, detect=small_engine)
    word = next(w for w in newsroom.read.words() if w.list is WordList.NOT_NAME)
    newsroom.do(RemoveWords((word.id,)))
    analyse(newsroom, detect=small_engine)
    assert names(newsroom, two).count("موسكو") == 2
    assert names(newsroom, one).count("موسكو") == 1  # the one of which it was said
    for _ in range(2):
        newsroom.undo()
    assert names(newsroom, one).count("موسكو") == 2


def test_a_speaker_that_was_denied_is_not_proposed_for_that_quote_again(newsroom: Session) -> None:
    article = news(newsroom)
    quote = suggested(newsroom, article, "quote", "الناتو")
    newsroom.do(RejectSpeaker(quote.id))
    for _ in range(2):
        bare = suggested(newsroom, article, "quote", "الناتو")
        assert isinstance(bare.details, QuoteDetails)
        assert (bare.id, bare.details.speaker) == (quote.id, None)
        again(newsroom, article)
    other = suggested(newsroom, article, "quote", "ننتظر")
    assert isinstance(other.details, QuoteDetails)
    assert other.details.speaker is not None
    made = newsroom.read.annotation(newsroom.do(AcceptSuggestion(quote.id)))
    assert made.attribution is not None
    assert (made.attribution.speaker_id, made.attribution.form) == (None, SpeechForm.DIRECT)
    newsroom.undo()
    newsroom.undo()
    restored = suggested(newsroom, article, "quote", "الناتو")
    assert restored == quote


def test_a_rejection_can_be_taken_back_long_afterwards(newsroom: Session) -> None:
    article = news(newsroom)
    date = suggested(newsroom, article, "date")
    newsroom.do(RejectSuggestions((date.id,)))
    newsroom.do(AcceptSuggestion(suggested(newsroom, article, "quote").id))
    rejected, accepted = sorted(newsroom.read.answers(article), key=lambda a: a.answer, reverse=True)
    with refused("suggestion_gone"):
        newsroom.do(ReopenSuggestions((accepted.id,)))
    assert newsroom.do(ReopenSuggestions((rejected.id, accepted.id))) == 1
    assert date.fingerprint in ids(newsroom, article)


def test_a_rejection_is_of_one_article(newsroom: Session) -> None:
    one, two = news(newsroom), news(newsroom, NEWS + " مرة أخرى.")
    newsroom.do(RejectSuggestions((suggested(newsroom, one, "mention", "الناتو").id,)))
    assert "الناتو" not in names(newsroom, one)
    assert "الناتو" in names(newsroom, two)


# many at once


def test_a_preview_says_what_would_be_made_and_accepting_it_makes_that(newsroom: Session) -> None:
    one, two = news(newsroom), news(newsroom, NEWS + " مرة أخرى.")
    seen = preview(newsroom, SuggestionFilter(SuggestionKind.MENTION, least_score=0.85))
    assert (len(seen.ids), seen.articles) == (12, 2)
    assert [(each.code, count) for each, count in seen.labels] == [("person", 6), ("place", 4), ("org", 2)]
    assert seen.new_names == (("موسكو", 4), ("الناتو", 2))
    assert [s.article_id for s in seen.sample] == [one] * 6 + [two] * 6
    assert preview(newsroom, SuggestionFilter(least_score=0.95, kind=SuggestionKind.QUOTE)).ids == ()
    assert preview(newsroom, SuggestionFilter(article_ids=(two,), role=LabelRole.PLACE)).articles == 1
    assert len(preview(newsroom, SuggestionFilter(words="مُوسكو")).ids) == 4
    made = newsroom.do(AcceptSuggestions(seen.ids))
    tally = {each.id: count for each, count in seen.labels}
    for annotation in newsroom.read.annotations_by_id(made):
        tally[annotation.label_id] -= 1
    assert set(tally.values()) == {0}
    assert preview(newsroom, SuggestionFilter(SuggestionKind.MENTION)).ids == ()
    newsroom.undo()
    assert preview(newsroom, SuggestionFilter(SuggestionKind.MENTION, least_score=0.85)).ids == seen.ids


# the program's own engine


def test_everything_that_the_engine_finds_in_the_sample_can_be_shown_explained_and_accepted(newsroom: Session) -> None:
    report = analyse(newsroom)
    assert (report.analysed, report.refused) == (5, [])
    for article in range(1, 6):
        text = newsroom.read.article(article).text
        for found in newsroom.read.suggestions(article):
            assert found.anchor.holds_in(text)
            assert 0 <= found.score <= 1
            assert all(sentence(found.why, language) for language in ("ar", "en"))
    counts = newsroom.read.suggestion_counts()
    assert counts == {i: _counted(newsroom, i) for i in counts}
    seen = preview(newsroom, SuggestionFilter())
    made = newsroom.do(AcceptSuggestions(seen.ids))
    assert len(made) == len(seen.ids) > 30
    assert check(newsroom) == []
    assert sum(c.total for c in newsroom.read.suggestion_counts().values()) == 0
    newsroom.undo()
    assert newsroom.read.suggestion_counts() == counts


def _counted(session: Session, article: int) -> SuggestionCounts:
    kinds = [s.kind for s in session.read.suggestions(article)]
    order = (SuggestionKind.DATE, SuggestionKind.FIGURE, SuggestionKind.MENTION, SuggestionKind.QUOTE)
    return SuggestionCounts(*(kinds.count(kind) for kind in order))


# the file


def test_the_check_reads_suggestions_and_answers(newsroom: Session) -> None:
    article = news(newsroom)
    newsroom.do(RejectSuggestions((suggested(newsroom, article, "date").id,)))
    assert check(newsroom) == []
    newsroom.close()
    assert_sound(newsroom.path)
    with closing(sqlite3.connect(newsroom.path)) as connection, connection:
        connection.execute('UPDATE suggestions SET "end" = 100000 WHERE id = (SELECT min(id) FROM suggestions)')
        connection.execute("UPDATE answers SET exact = 'غيره'")
        connection.execute("UPDATE suggestions SET kind = 'guess' WHERE id = (SELECT max(id) FROM suggestions)")
    with Session.open(newsroom.path) as session:
        found = {f.message.code for f in check(session)}
    assert found == {"check_suggestion", "check_answer", "check_value"}


def test_no_export_holds_what_nobody_accepted(newsroom: Session) -> None:
    def without_regions(text: str, *given: object, **more: object) -> Detections:
        return replace(small_engine(text), regions=())

    def exported() -> dict[str, dict[str, bytes]]:
        files = {}
        for each in exports():
            export(newsroom, each.name, out := io.BytesIO())
            files[each.name] = timeless(out)
        return files

    article = newsroom.do(ImportArticles([NewArticle("خبر", NEWS, published="2024-06-19")])).added[0]
    before = exported()
    analyse(newsroom, detect=without_regions)  # type: ignore[arg-type]
    newsroom.do(RejectSuggestions((suggested(newsroom, article, "date").id,), "لا يُصدَّر"))
    newsroom.do(RejectSpeaker(suggested(newsroom, article, "quote").id))
    newsroom.do(RejectAsName(suggested(newsroom, article, "mention", "الناتو").id))
    assert len(newsroom.read.suggestions(article)) == 11
    after = exported()
    assert {name for name, data in after.items() if data != before[name]} == set()
    claim = label(newsroom, "claim")  # which is in every format, also where only claims are
    newsroom.do(AcceptSuggestion(suggested(newsroom, article, "quote").id, label_id=claim))
    assert {name for name, data in exported().items() if data == before[name]} == set()


def timeless(file: io.BytesIO) -> dict[str, bytes]:
    """A file, or the files in a ZIP, without the moment of the export; a manifest has their hashes, which follow."""
    members = {"": file.getvalue()}
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
    found = {name: re.sub(rb"\d{4}-\d\d-\d\dT[\d:.]+Z", b"now", data) for name, data in members.items()}
    if "manifest.json" in found:
        found["manifest.json"] = re.sub(rb"[0-9a-f]{64}", b"hash", found["manifest.json"])
    return found
