"""What each step does to the project, seen as the window sees it."""

from __future__ import annotations

import pytest
from every_command import label, speaker
from newsdesk import refused

from tahqiq.domain.anchors import anchor_at
from tahqiq.domain.annotations import Attribution, LinkKind, SpeechForm
from tahqiq.domain.articles import DateOrigin, Progress, RegionBy, RegionRole
from tahqiq.domain.entities import DatedTitle, EntityKind, Spelling
from tahqiq.services.commands.annotations import (
    AddAnnotation,
    AddAnnotations,
    ChangeSpans,
    DeleteAnnotations,
    DuplicateAnnotation,
    SetAttribution,
    SetEntity,
    SplitAnnotation,
    tidy,
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
from tahqiq.services.commands.entities import (
    AddEntity,
    DeclareDistinct,
    DeleteEntities,
    EditEntity,
    MergeEntities,
    NewEntity,
    SplitEntity,
)
from tahqiq.services.commands.links import AddLink, DeleteLinks, EditLink
from tahqiq.services.session import Session

TEXT = "قال الوزير: «نعم»، وأضاف: «سنذهب غدا»."


@pytest.fixture
def article(newsroom: Session) -> int:
    """A short article, alone in mind."""
    return newsroom.do(ImportArticles([NewArticle("نعم", TEXT)])).added[0]


def spans(newsroom: Session, annotation: int) -> list[tuple[int, int]]:
    return [(p.start, p.end) for p in newsroom.read.annotation(annotation).parts]


# annotations


def test_a_quote_in_two_parts_is_one_annotation(newsroom: Session, article: int) -> None:
    parts = tuple((TEXT.index(w), TEXT.index(w) + len(w)) for w in ("سنذهب غدا", "نعم"))
    made = newsroom.read.annotation(newsroom.do(AddAnnotation(article, label(newsroom, "quote"), parts)))
    assert [p.exact for p in made.parts] == ["نعم", "سنذهب غدا"]
    assert made.words == "نعم … سنذهب غدا"
    assert made.parts[1].prefix == TEXT[max(0, parts[0][0] - 32) : parts[0][0]]
    assert (made.annotator_id, made.created_at) == (1, made.updated_at)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (((5, 9), (0, 3)), ((0, 3), (5, 9))),
        (((0, 3), (3, 5)), ((0, 5),)),
        (((0, 9), (2, 4)), ((0, 9),)),
        (((4, 4),), ((4, 4),)),
        (((0, 3), (3, 3)), ((0, 3),)),
    ],
)
def test_parts_are_put_in_order_and_joined_where_they_touch(
    given: tuple[tuple[int, int], ...], kept: tuple[tuple[int, int], ...]
) -> None:
    assert tidy(given) == kept


@pytest.mark.parametrize("given", [(), ((0, 10_000),), ((-1, 3),), ((5, 2),)])
def test_spans_outside_the_text_are_our_own_mistake(
    newsroom: Session, article: int, given: tuple[tuple[int, int], ...]
) -> None:
    for command in (AddAnnotation(article, 1, given), AddAnnotations(((article, given),), 1), ChangeSpans(1, given)):
        with pytest.raises(ValueError, match="span"):
            newsroom.do(command)
    with pytest.raises(LookupError):
        newsroom.do(AddAnnotation(99, 1, ((0, 1),)))
    with pytest.raises(LookupError):
        newsroom.do(AddAnnotation(article, 99, ((0, 1),)))


def test_annotations_come_in_text_order_the_longer_first(newsroom: Session, article: int) -> None:
    places = ((4, 10), (0, 3), (4, 15), (4, 10), (0, 0))
    newsroom.do(AddAnnotations(tuple((article, (place,)) for place in places), 1))
    found = newsroom.read.annotations(article)
    assert [(a.start, a.end) for a in found] == [(0, 3), (0, 0), (4, 15), (4, 10), (4, 10)]
    assert found[3].id < found[4].id


def test_splitting_leaves_no_white_space_at_the_cut(newsroom: Session, article: int) -> None:
    start = TEXT.index("سنذهب")
    old = newsroom.do(AddAnnotation(article, 1, ((0, 3), (start, start + 9)), {"topic": "x"}, "ملاحظة", True))
    newsroom.do(SetAttribution(old, Attribution(speaker(newsroom), SpeechForm.DIRECT)))
    new = newsroom.do(SplitAnnotation(old, start + 6))
    assert spans(newsroom, old) == [(0, 3), (start, start + 5)]
    assert spans(newsroom, new) == [(start + 6, start + 9)]
    one, two = newsroom.read.annotation(old), newsroom.read.annotation(new)
    assert (two.attributes, two.note, two.unsure, two.attribution) == (one.attributes, one.note, True, one.attribution)
    with pytest.raises(ValueError, match="both sides"):
        newsroom.do(SplitAnnotation(new, start + 6))


def test_a_copy_keeps_all_but_its_number(newsroom: Session) -> None:
    copy = newsroom.read.annotation(newsroom.do(DuplicateAnnotation(1, label(newsroom, "claim"))))
    old = newsroom.read.annotation(1)
    assert (copy.parts, copy.attribution, copy.note) == (old.parts, old.attribution, old.note)
    assert copy.label_id == label(newsroom, "claim") != old.label_id


def test_deleting_takes_the_links_along(newsroom: Session) -> None:
    newsroom.do(DeleteAnnotations((2, 99)))
    assert newsroom.read.links() == []
    with pytest.raises(LookupError):
        newsroom.read.annotation(2)
    assert newsroom.read.annotations_by_id([1, 2, 3, 99])[-1].id == 3


# speakers


def test_the_register_learns_titles_and_spellings(newsroom: Session) -> None:
    who = speaker(newsroom)
    newsroom.do(SetAttribution(2, Attribution(who, title="  رئيس   الدبلوماسية ")))
    newsroom.do(SetAttribution(2, Attribution(who, title="رئيس الدبلوماسية")))
    words = newsroom.read.annotation(3).words
    newsroom.do(SetEntity(3, who))
    entity = newsroom.read.entity(who)
    assert [t.text for t in entity.titles] == ["وزير الخارجية الروسي", "رئيس الدبلوماسية"]
    assert [s.text for s in entity.spellings] == ["سيرغي لافروف", " ".join(words.split())]
    assert {a.id for a in newsroom.read.entity_annotations(who)} == {1, 2, 3}
    (use,) = newsroom.read.entities([EntityKind.PERSON])
    assert (use.said, use.mentioned, use.articles) == (2, 1, 2)


def spelled(newsroom: Session, entity: int) -> list[str]:
    return [s.text for s in newsroom.read.entity(entity).spellings]


def test_the_words_that_name_a_speaker_are_offered_the_next_time(newsroom: Session, article: int) -> None:
    text = "وقال الوزير سيرجي لاڤروف: «نعم». وأضاف الوزير: «لا»."
    article = newsroom.do(ImportArticles([NewArticle("ثان", text)])).added[0]
    quote = newsroom.do(AddAnnotation(article, label(newsroom, "quote"), ((27, 30),)))
    lavrov = speaker(newsroom)
    before = spelled(newsroom, lavrov)
    named = anchor_at(text, text.index("الوزير"), text.index(":"))
    newsroom.do(SetAttribution(quote, Attribution(lavrov, title="الوزير", mention=named)))
    assert spelled(newsroom, lavrov) == [*before, "سيرجي لاڤروف"]
    assert newsroom.read.find_entities("لاڤر")[0].entity.id == lavrov
    newsroom.undo()
    assert spelled(newsroom, lavrov) == before
    by_office = anchor_at(text, text.rindex("الوزير"), text.rindex(":"))
    newsroom.do(SetAttribution(quote, Attribution(lavrov, title="الوزير", mention=by_office)))
    newsroom.do(SetAttribution(quote, Attribution(lavrov, mention=by_office)))
    assert spelled(newsroom, lavrov) == before  # a title is no name
    newsroom.do(SetAttribution(quote, Attribution(lavrov, mention=named)))
    other = newsroom.do(AddEntity(NewEntity(EntityKind.PERSON, "غيره")))
    newsroom.do(SetAttribution(quote, Attribution(other, mention=named)))
    assert spelled(newsroom, other) == ["غيره"]  # the mention is still that of the speaker before


def test_cue_and_mention_are_kept_with_their_words(newsroom: Session) -> None:
    text = newsroom.read.article(1).text
    said = Attribution(None, SpeechForm.MIXED, "", "تاس", anchor_at(text, 3, 7), anchor_at(text, 0, 3))
    assert newsroom.do(SetAttribution(1, said)) is None
    assert newsroom.read.annotation(1).attribution == said
    newsroom.do(SetAttribution(1, None))
    assert newsroom.read.annotation(1).attribution is None


@pytest.mark.parametrize(
    ("words", "first"),
    [("سيرجي", "سيرغي لافروف"), ("لافرو", "سيرغي لافروف"), ("الخارجيه", "سيرغي لافروف"), ("بوتين", "فلاديمير بوتين")],
)
def test_a_speaker_is_found_by_any_spelling_names_before_titles(newsroom: Session, words: str, first: str) -> None:
    newsroom.do(AddEntity(NewEntity(EntityKind.PERSON, "فلاديمير بوتين", titles=("صديق لافروف",))))
    found = newsroom.read.find_entities(words)
    assert found[0].entity.name == first
    assert newsroom.read.find_entities("٪_%") == []
    assert len(newsroom.read.find_entities("")) == 2
    assert len(newsroom.read.find_entities("لافروف", limit=1)) == 1


def test_merging_joins_spellings_titles_notes_and_what_was_said(newsroom: Session) -> None:
    keep = speaker(newsroom)
    other = newsroom.do(AddEntity(NewEntity(EntityKind.PERSON, "Lavrov", "من رويترز", ("لافروف",), ("الوزير",))))
    newsroom.do(SetAttribution(2, Attribution(other)))
    newsroom.do(MergeEntities(keep, (other,)))
    entity = newsroom.read.entity(keep)
    assert {s.text for s in entity.spellings} == {"سيرغي لافروف", "Lavrov", "لافروف"}
    assert {t.text for t in entity.titles} == {"وزير الخارجية الروسي", "الوزير"}
    assert entity.note == "من رويترز"
    assert {a.id for a in newsroom.read.entity_annotations(keep)} == {1, 2}
    with pytest.raises(LookupError):
        newsroom.read.entity(other)
    with pytest.raises(ValueError, match="merge"):
        newsroom.do(MergeEntities(keep, (keep,)))


def test_splitting_makes_two_people_for_good(newsroom: Session) -> None:
    who = speaker(newsroom)
    newsroom.do(SetAttribution(2, Attribution(who)))
    old = newsroom.read.entity(who)
    newsroom.do(EditEntity(who, old.kind, old.name, "", (*old.spellings, Spelling(0, "لافروف الابن")), old.titles))
    son = newsroom.read.entity(who).spellings[1]
    new = newsroom.do(SplitEntity(who, "لافروف الابن", (son.id,), (2, 3)))
    assert [s.text for s in newsroom.read.entity(new).spellings] == ["لافروف الابن"]
    assert [s.text for s in newsroom.read.entity(who).spellings] == ["سيرغي لافروف"]
    assert [a.id for a in newsroom.read.entity_annotations(new)] == [2]
    assert newsroom.read.distinct_pairs() == {(who, new)}


def test_editing_keeps_the_numbers_of_what_stays(newsroom: Session) -> None:
    old = newsroom.read.entity(speaker(newsroom))
    titles = (DatedTitle(old.titles[0].id, "وزير", "2004-03", ""), DatedTitle(0, "  "))
    newsroom.do(EditEntity(old.id, EntityKind.ORG, " اسم  جديد ", "ن", (), titles))
    new = newsroom.read.entity(old.id)
    assert (new.kind, new.name, [s.text for s in new.spellings]) == (EntityKind.ORG, "اسم جديد", ["اسم جديد"])
    assert new.titles == (DatedTitle(old.titles[0].id, "وزير", "2004-03", None),)


def test_a_deleted_speaker_leaves_the_words(newsroom: Session) -> None:
    newsroom.do(DeleteEntities((speaker(newsroom),)))
    said = newsroom.read.annotation(1).attribution
    assert said is not None
    assert (said.speaker_id, said.title) == (None, "وزير الخارجية الروسي")


def test_a_person_is_not_somebody_else_than_themselves(newsroom: Session) -> None:
    with pytest.raises(ValueError, match="itself"):
        newsroom.do(DeclareDistinct(1, 1))
    with pytest.raises(ValueError, match="name"):
        newsroom.do(AddEntity(NewEntity(EntityKind.PERSON, "  ")))


# links


def test_links_show_at_both_ends(newsroom: Session) -> None:
    (link,) = newsroom.read.links()
    for found in (newsroom.read.links_of(1), newsroom.read.links_of(2), newsroom.read.links_of_article(2)):
        assert found == [link]
    assert newsroom.read.links_of_article(3) == []
    newsroom.do(EditLink(link.id, LinkKind.UPDATES, "أحدث"))
    assert newsroom.read.links_of(2)[0].kind == LinkKind.UPDATES
    newsroom.do(DeleteLinks((link.id,)))
    assert newsroom.read.links() == []


def test_a_link_is_made_once_between_two(newsroom: Session) -> None:
    for ends in ((1, 2), (2, 1)):
        with refused("link_exists"):
            newsroom.do(AddLink(LinkKind.CONTRADICTS, *ends))
    with refused("link_to_itself"):
        newsroom.do(AddLink(LinkKind.AGREES, 1, 1))
    newsroom.do(AddLink(LinkKind.AGREES, 2, 1))
    assert len(newsroom.read.links()) == 2
    with pytest.raises(LookupError):
        newsroom.do(AddLink(LinkKind.AGREES, 1, 99))


# articles and their regions


def test_a_link_is_not_edited_into_one_that_is_there(newsroom: Session) -> None:
    other = newsroom.do(AddLink(LinkKind.AGREES, 2, 1))
    with refused("link_exists"):
        newsroom.do(EditLink(other, LinkKind.CONTRADICTS, ""))
    newsroom.do(EditLink(other, LinkKind.AGREES, "الملاحظة وحدها"))
    newsroom.do(EditLink(other, LinkKind.UPDATES, ""))
    back = newsroom.do(AddLink(LinkKind.UPDATES, 1, 2))  # what is updated and what updates it differ
    newsroom.do(EditLink(back, LinkKind.COPIES, ""))
    assert [link.kind for link in newsroom.read.links()] == [LinkKind.CONTRADICTS, LinkKind.UPDATES, LinkKind.COPIES]


def test_what_is_known_of_an_article_can_be_put_right(newsroom: Session) -> None:
    newsroom.do(SetParticulars(1, published="2024-06-18", source="  وكالة  تاس "))
    article = newsroom.read.article(1)
    assert (article.published, article.published_origin, article.source) == (
        "2024-06-18",
        DateOrigin.CONFIRMED,
        "وكالة تاس",
    )
    newsroom.do(SetParticulars(1, published=""))
    assert newsroom.read.article(1).published_origin == DateOrigin.UNKNOWN
    for wrong in ("2024-02-30", "18/6/2024", "أمس"):
        with refused("date_not_a_day"):
            newsroom.do(SetParticulars(1, published=wrong))


def test_counts_follow(newsroom: Session) -> None:
    newsroom.do(SetProgress((1, 2), Progress.DONE))
    newsroom.do(RemoveArticles((2,)))
    counts = newsroom.read.counts()
    assert (counts.articles, counts.done, counts.annotations, counts.unsure) == (4, 1, 2, 0)
    assert (counts.attributed, counts.entities, counts.links) == (1, 1, 0)
    rows = {row.id: row for row in newsroom.read.articles()}
    assert sorted(rows) == [1, 3, 4, 5]
    assert (rows[1].annotations, rows[1].without_speaker, rows[1].length) == (2, 0, len(newsroom.read.article(1).text))
    newsroom.undo()
    assert newsroom.read.articles([2])[0].without_speaker == 1


def test_a_region_makes_room_among_others(newsroom: Session, article: int) -> None:
    first = newsroom.do(SetRegion(article, 0, 20, RegionRole.TEASERS))
    newsroom.do(SetRegion(article, 5, 10, RegionRole.KEYWORDS))
    found = [(r.start, r.end, r.role, r.by) for r in newsroom.read.regions(article)]
    assert found == [
        (0, 5, RegionRole.TEASERS, RegionBy.PERSON),
        (5, 10, RegionRole.KEYWORDS, RegionBy.PERSON),
        (10, 20, RegionRole.TEASERS, RegionBy.PERSON),
    ]
    assert first not in [r.id for r in newsroom.read.regions(article)]
    newsroom.do(ClearRegion(newsroom.read.regions(article)[1].id))
    assert newsroom.read.regions(article)[1].role == RegionRole.MAIN
    for start, end in ((5, 5), (0, 10_000), (-1, 3)):
        with pytest.raises(ValueError, match="region"):
            newsroom.do(SetRegion(article, start, end, RegionRole.LEGAL))


def test_an_import_says_how_far_it_is(newsroom: Session) -> None:
    told: list[int] = []
    texts = (NewArticle(f"{i}", f"نص {i}") for i in range(1_200))
    outcome = newsroom.do(ImportArticles(texts, told.append))
    assert told == [500, 1000, 1200]
    assert outcome.added == tuple(range(6, 1206))
    newsroom.undo()
    assert newsroom.read.counts().articles == 5


def test_an_import_that_breaks_off_leaves_nothing(newsroom: Session) -> None:
    def texts() -> object:
        for i in range(700):
            yield NewArticle(f"{i}", f"نص {i}")
        raise OSError("the disk was pulled out")

    with pytest.raises(OSError, match="pulled out"):
        newsroom.do(ImportArticles(texts()))  # type: ignore[arg-type]
    assert newsroom.read.counts().articles == 5
    assert newsroom.read.search("نص").hits == newsroom.read.search("نص").hits
    added = newsroom.do(ImportArticles([NewArticle("بعد", "نص بعد الانقطاع")])).added
    newsroom.do(AddAnnotation(added[0], 1, ((0, 2),)))
    assert newsroom.read.annotations(added[0])[0].words == "نص"


def test_merging_keeps_the_years_of_an_office_that_both_held(newsroom: Session) -> None:
    one = newsroom.do(AddEntity(NewEntity(EntityKind.PERSON, "محمود عباس", titles=("وزير",))))
    two = newsroom.do(AddEntity(NewEntity(EntityKind.PERSON, "أبو مازن", titles=("وزير",))))
    entity = newsroom.read.entity(two)
    dated = (DatedTitle(entity.titles[0].id, "وزير", "2003-03", "2003-09"),)
    newsroom.do(EditEntity(two, entity.kind, entity.name, "", entity.spellings, dated))
    newsroom.do(MergeEntities(one, (two,)))
    assert ("2003-03", "2003-09") in {(t.since, t.until) for t in newsroom.read.entity(one).titles}
