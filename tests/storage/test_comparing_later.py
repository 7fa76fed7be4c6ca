"""What comes, goes or is stopped later leaves nothing behind of what was compared before."""

from __future__ import annotations

from pathlib import Path

import pytest
from newsdesk import rows_of
from small_comparison import brought, city, small_compare

from tahqiq.services.commands.articles import NewArticle, RemoveArticles
from tahqiq.services.commands.spellings import SayEvent
from tahqiq.services.comparing import compare
from tahqiq.services.correcting import plan_correction
from tahqiq.services.session import Session

OFFICE = "وزيرة الخارجية الكورية الشمالية"
CHOI, OTHER = "تشوي سونغ هوي", "تشون سون هوي"


def told(name: str, office: str = "") -> str:
    return f"لقاء في موسكو\nقالت {office} {name}، إن بلادها ترحب بالحوار."


@pytest.fixture
def desk(path: Path) -> Session:
    """A new project."""
    return Session.create(path, "سارة")


def clusters(session: Session) -> list[set[str]]:
    return [{one.text for one in cluster.spellings} for cluster in session.read.clusters()]


def events(session: Session) -> list[tuple[int, ...]]:
    with session.read.database.reading() as connection:
        sql = "SELECT group_concat(article_id) FROM event_articles GROUP BY event_id ORDER BY 1"
        return [tuple(map(int, row[0].split(","))) for row in connection.exec_driver_sql(sql)]


def test_an_office_that_a_later_article_prints_brings_two_known_names_together(desk: Session) -> None:
    brought(desk, [told(CHOI), told(OTHER, OFFICE)])
    compare(desk)
    assert clusters(desk) == []
    (third,) = brought(desk, [f"{told(CHOI, OFFICE)} وانتهى اللقاء."])
    compare(desk)
    assert clusters(desk) == [{CHOI, OTHER}]
    desk.do(RemoveArticles((third,)))
    compare(desk)
    assert clusters(desk) == []


def test_an_article_that_is_removed_after_a_comparison_was_stopped_is_in_no_index(desk: Session) -> None:
    first, second = brought(desk, [city("إزمير", 12), city("إزمير", 15)])
    small_compare(desk, cancelled=lambda: bool(rows_of(desk.path)["article_prints"]))
    assert rows_of(desk.path)["article_prints"]
    assert not rows_of(desk.path)["comparisons"]
    desk.do(RemoveArticles((first,)))
    small_compare(desk)
    assert {row[0] for row in rows_of(desk.path)["article_prints"]} == {second}


def test_an_event_is_grouped_anew_though_the_comparison_was_stopped_once_an_article_was_forgotten(
    desk: Session,
) -> None:
    first, *_ = brought(desk, [city("إزمير", 12), city("إزمير", 15)])
    small_compare(desk)
    assert events(desk) == [(1, 2)]
    desk.do(RemoveArticles((first,)))
    small_compare(desk, cancelled=lambda: True)
    small_compare(desk)
    assert events(desk) == []


def test_what_was_said_of_an_older_version_makes_no_event(desk: Session) -> None:
    brought(desk, [city("إزمير", 12), city("الرباط", 40), city("إزمير", 15)])
    small_compare(desk)
    desk.do(plan_correction(desk, 2, NewArticle("", f"تصحيح\n{city('الرباط', 41)}")).command)
    small_compare(desk)
    desk.do(SayEvent(1, 2, True))
    small_compare(desk)
    assert events(desk) == [(1, 3)]
