"""Searching all articles as an editor does: any spelling, clitics, phrases, prefixes, and, or, not; page by page."""

from __future__ import annotations

import pytest

from tahqiq.domain.annotations import LinkKind
from tahqiq.domain.entities import EntityKind, Spelling
from tahqiq.domain.search import HitPlace, SearchHit, SearchScope, SearchTotal
from tahqiq.services.commands.annotations import AddAnnotation, SetNote
from tahqiq.services.commands.articles import ImportArticles, NewArticle, RemoveArticles
from tahqiq.services.commands.entities import AddEntity, EditEntity, NewEntity
from tahqiq.services.commands.links import AddLink
from tahqiq.services.session import Session
from tahqiq.storage.queries import candidates
from tahqiq.storage.rows import driver

TEXTS = (
    "أعلنَ الرَّئيسُ الروسي اتفاقًا مع وزيـــر الخارجية.",
    "وللرئيس كلمة، وبالرئيس ثقة؛ فالرئاسة غير الرئيس.",
    "قالت وزيرة الخارجية إن الوزارة ترفض، وأضافت: «العلاقات الروسية الكورية قوية».",
    "ارتفع السعر إلى ٣٥٫٥ مليون دولار (35.5 مليون) في NATO وناتو 😀 سنة ۲۰۲۴.",
    "تلقى اتصالا من كوريا الشمالية ثم من كوريا\nالجنوبية، وكوريا الشماليةُ صامتة.",
)


@pytest.fixture
def desk(newsroom: Session) -> Session:
    """A project with only these five short articles in sight, numbers 6 to 10."""
    newsroom.do(RemoveArticles((1, 2, 3, 4, 5)))
    newsroom.do(ImportArticles([NewArticle(text[:12], text, source=f"وكالة {i}") for i, text in enumerate(TEXTS)]))
    return newsroom


def words(session: Session, query: str, scope: str = "text") -> list[tuple[int, str]]:
    return [(hit.article_id - 5, hit.words) for hit in session.read.search(query, scope).hits]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("رئيس", [(1, "رَّئيسُ"), (2, "رئيس"), (2, "رئيس"), (2, "رئيس")]),
        ("الرئيس", [(1, "الرَّئيسُ"), (2, "لرئيس"), (2, "الرئيس"), (2, "الرئيس")]),
        ("الرييس", [(1, "الرَّئيسُ"), (2, "لرئيس"), (2, "الرئيس"), (2, "الرئيس")]),
        ('"الرئيس"', [(1, "الرَّئيسُ"), (2, "الرئيس")]),
        ('"رئيس"', []),
        ("وزير", [(1, "وزيـــر")]),
        ("وزيره", [(3, "وزيرة")]),
        ("وزي*", [(1, "وزيـــر"), (3, "وزيرة")]),
        ("وز*", [(1, "وزيـــر"), (3, "وزيرة"), (3, "وزارة")]),
        ('"وزير الخارجيه"', [(1, "وزيـــر الخارجية")]),
        ("«وزيرة الخارجية»", [(3, "وزيرة الخارجية")]),
        ('"وزير الخار*"', [(1, "وزيـــر الخارجية")]),
        ("وزير أو وزيرة", [(1, "وزيـــر"), (3, "وزيرة")]),
        ("وزير OR وزيرة", [(1, "وزيـــر"), (3, "وزيرة")]),
        ("وزير | وزيرة", [(1, "وزيـــر"), (3, "وزيرة")]),
        ("الخارجية -الروسي", [(3, "الخارجية")]),
        ("الخارجية ليس الروسي", [(3, "الخارجية")]),
        ("الخارجية NOT (الروسي أو مليون)", [(3, "الخارجية")]),
        ("الخارجية (الروسي أو الكورية)", [(1, "الروسي"), (1, "الخارجية"), (3, "الخارجية"), (3, "الكورية")]),
        ("الخارجية الروسي", [(1, "الروسي"), (1, "الخارجية")]),
        ("الخارجية كوريا", []),
        ('"كوريا الشمالية"', [(5, "كوريا الشمالية")]),
        ("«كوريا الجنوبية»", [(5, "كوريا\nالجنوبية")]),
        ("35.5", [(4, "٣٥٫٥"), (4, "35.5")]),
        ("2024", [(4, "۲۰۲۴")]),
        ("nato", [(4, "NATO")]),
        ("ناتو", [(4, "ناتو")]),
        ("-الخارجية", []),
        ("", []),
        ("😀", []),
        ("؟!", []),
        ('"', []),
        ("أو", []),
    ],
)
def test_queries(desk: Session, query: str, found: list[tuple[int, str]]) -> None:
    assert words(desk, query) == found


def test_a_hit_has_the_exact_characters_and_its_line(newsroom: Session) -> None:
    hits = newsroom.read.search("العلاقات").hits
    assert len(hits) > 5
    for hit in hits:
        text = newsroom.read.article(hit.article_id).text
        summary = newsroom.read.articles([hit.article_id])[0]
        assert (hit.title, hit.source, hit.published) == (summary.title, summary.source, summary.published)
        assert text[hit.start : hit.end] == hit.words
        line = hit.before + hit.words + hit.after
        assert text[hit.start - len(hit.before) : hit.start - len(hit.before) + len(line)] == line
        assert len(hit.before) <= 60
        assert len(hit.after) <= 60
        for cut in (hit.start - len(hit.before), hit.end + len(hit.after)):
            assert cut in (0, len(text)) or text[cut - 1].isspace() or text[cut].isspace()


@pytest.mark.parametrize("scope", list(SearchScope))
@pytest.mark.parametrize("query", ["روسيا", "روس* أو كوريا", '"كوريا الشمالية" -موسكو', "لافروف أو هل أو يقول أو من"])
@pytest.mark.parametrize("size", [1, 2, 7])
def test_pages_follow_one_another_without_gap_or_repetition(
    newsroom: Session, scope: SearchScope, query: str, size: int
) -> None:
    newsroom.do(AddAnnotation(4, 1, ((0, 900),)))
    newsroom.do(AddAnnotation(4, 2, ((300, 2000),)))
    newsroom.do(AddEntity(NewEntity(EntityKind.PERSON, "روسي من كوريا")))
    whole = newsroom.read.search(query, scope, limit=10_000)
    assert whole.next is None
    collected: list[SearchHit] = []
    page = newsroom.read.search(query, scope, limit=size)
    while True:
        collected += page.hits
        if page.next is None:
            break
        assert len(page.hits) == size
        page = newsroom.read.search(query, scope, limit=size, after=page.next)
    assert tuple(collected) == whole.hits
    total = newsroom.read.count_hits(query, scope)
    assert total is not None
    assert total.hits == len(whole.hits)


def test_an_agency_with_a_turkish_letter_is_found(newsroom: Session) -> None:
    assert [hit.words for hit in newsroom.read.search("ilkha").hits] == ["İLKHA"]


def test_order_is_that_of_the_articles_and_their_text(newsroom: Session) -> None:
    places = [(hit.article_id, hit.start) for hit in newsroom.read.search("روسيا أو كوريا", limit=1000).hits]
    assert places == sorted(places)
    assert len({article for article, _ in places}) == 5


def test_removed_articles_do_not_show_and_come_back_by_undo(newsroom: Session) -> None:
    everything = newsroom.read.search("كوريا", limit=1000).hits
    newsroom.do(RemoveArticles((1, 3)))
    assert {hit.article_id for hit in newsroom.read.search("كوريا", limit=1000).hits}.isdisjoint({1, 3})
    assert newsroom.read.search("لافروف", "annotations").hits == ()
    assert {hit.annotation_id for hit in newsroom.read.search("راجع هل يقول", "notes").hits} == set()
    assert newsroom.read.search("المصدر", "notes").hits == ()
    newsroom.undo()
    assert newsroom.read.search("كوريا", limit=1000).hits == everything


def test_only_words_that_bear_an_annotation(desk: Session) -> None:
    start = TEXTS[1].index("وبالرئيس")
    one = desk.do(AddAnnotation(7, 1, ((start, start + 4), (start + 20, start + 22))))
    two = desk.do(AddAnnotation(7, 2, ((0, len(TEXTS[1])),)))
    found = desk.read.search("الرئيس", SearchScope.ANNOTATIONS).hits
    assert [(hit.words, hit.annotation_id, hit.label_id) for hit in found] == [
        ("لرئيس", two, 2),
        ("الرئيس", one, 1),
        ("الرئيس", two, 2),
        ("الرئيس", two, 2),
    ]
    assert desk.read.search("وزير", "annotations").hits == ()


def test_notes_of_annotations_links_and_entities(newsroom: Session) -> None:
    entity = newsroom.do(AddEntity(NewEntity(EntityKind.PERSON, "فلان", "قال عنه المصدرُ كلامًا")))
    newsroom.do(AddLink(LinkKind.COPIES, 1, 3, "المصادر أربعة"))
    found = newsroom.read.search("مصد* أو مصاد", "notes").hits
    assert [(h.place, h.words, h.annotation_id, h.article_id, h.entity_id) for h in found] == [
        (HitPlace.ANNOTATION_NOTE, "مصد", 1, 1, None),
        (HitPlace.LINK_NOTE, "مصاد", 1, 1, None),
        (HitPlace.ENTITY_NOTE, "مصد", None, 0, entity),
    ]
    assert found[1].link_id == newsroom.read.links()[-1].id
    assert [h.annotation_id for h in newsroom.read.search("هل صحيح", "notes").hits] == [2]
    assert newsroom.read.search("هل -صحيح", "notes").hits == ()
    newsroom.do(SetNote(2, ""))
    assert newsroom.read.search("هل", "notes").hits == ()


@pytest.mark.parametrize("query", ["لافروف", "سيرجي", "سيرغى لاڤروف", "الخارجيه الروسي", "Lavrov", "serg*", "مخضرم"])
def test_speakers_by_any_spelling_title_or_note(newsroom: Session, query: str) -> None:
    known = newsroom.read.find_entities("سيرغي لافروف")[0].entity
    spellings = (*known.spellings, Spelling(0, "Sergei Lavrov"), Spelling(0, "لاڤروف"))
    newsroom.do(EditEntity(known.id, known.kind, known.name, "دبلوماسي مخضرم", spellings, known.titles))
    newsroom.do(AddEntity(NewEntity(EntityKind.PERSON, "بوتين", titles=("الرئيس الروسي",))))
    found = newsroom.read.search(query, "speakers").hits
    assert [hit.entity_id for hit in found] == [known.id]
    assert found[0].words


def test_what_was_understood_is_told(desk: Session) -> None:
    assert desk.read.search('(الرئيس أو "وزير الخارجية').understood == 'الرئيس OR "وزير الخارجية"'
    assert desk.read.search("-الرئيس").understood == ""


def test_how_many_there_are_and_stopping_to_count(newsroom: Session) -> None:
    every = newsroom.read.search("كوريا", limit=10_000).hits
    total = SearchTotal(len(every), len({hit.article_id for hit in every}))
    assert newsroom.read.count_hits("كوريا") == total
    assert newsroom.read.count_hits("لا شيء كهذا") == SearchTotal(0, 0)
    assert newsroom.read.count_hits("-كوريا") == SearchTotal(0, 0)
    asked: list[bool] = []
    assert newsroom.read.count_hits("كوريا", cancelled=lambda: asked.append(True) or len(asked) > 2) is None
    assert len(asked) <= 4


def test_the_first_hits_of_one_letter_do_not_wait_for_the_index(newsroom: Session) -> None:
    asked: list[str] = []
    with newsroom.read.database.reading() as connection:
        driver(connection).set_trace_callback(asked.append)
    assert len(newsroom.read.search("و*", limit=20).hits) == 20
    assert not [sql for sql in asked if "MATCH" in sql]
    assert len(newsroom.read.search("روسيا", limit=3).hits) == 3
    assert [sql for sql in asked if "MATCH" in sql]


@pytest.mark.parametrize("scope", [SearchScope.TEXT, SearchScope.ANNOTATIONS])
@pytest.mark.parametrize(
    "query",
    [
        "و*",
        '"ك*"',
        "ق* -روسيا",
        "روسيا -س*",
        "-غ* روسيا",
        "لافروف OR ز*",
        "(لا* OR x*) وزير",
        "zz*",
        "لا* -(ك* OR كوريا)",
    ],
)
@pytest.mark.parametrize("looked_at", [0, 1, 3, 100])
def test_a_short_beginning_finds_the_same_with_the_index_and_without(
    newsroom: Session, monkeypatch: pytest.MonkeyPatch, query: str, looked_at: int, scope: SearchScope
) -> None:
    monkeypatch.setattr(candidates, "SHORT", 0)
    by_index = newsroom.read.search(query, scope, limit=2000)
    assert by_index.next is None
    monkeypatch.setattr(candidates, "SHORT", 2)
    monkeypatch.setattr(candidates, "LOOKED_AT", looked_at)
    assert newsroom.read.search(query, scope, limit=2000).hits == by_index.hits
    paged, after = [], None
    for _ in range(3):
        page = newsroom.read.search(query, scope, limit=7, after=after)
        paged += page.hits
        after = page.next
        if after is None:
            break
    assert paged == list(by_index.hits[: len(paged)])
