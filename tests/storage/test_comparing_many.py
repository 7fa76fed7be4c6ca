"""Many articles at once: what is found does not depend on it, and nobody else waits long for the project's file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from newsdesk import assert_sound
from small_comparison import ALL, brought, city, small_compare

from tahqiq.domain.inconsistencies import Event
from tahqiq.services import comparison_lots, comparison_names, comparison_relating
from tahqiq.services.analysing import analyse
from tahqiq.services.comparing import compare, waiting
from tahqiq.services.session import Session
from tahqiq.storage import review_events, review_index
from tahqiq.storage.database import Connection, Database
from tahqiq.storage.rows import driver

MOST = 5_100
"""Rows that one transaction of a comparison may write: some tens of milliseconds."""

MORE_NAMES = ("تشوي سونغ هوي", "تشوي سونج هوي", "كيم جونغ أون", "كيم جونج أون")

DERIVED = (
    "SELECT number, article_id FROM article_keys ORDER BY 1, 2",
    "SELECT number, articles FROM key_counts ORDER BY 1",
    "SELECT a_id, b_id, score, copied FROM article_pairs ORDER BY 1, 2",
    "SELECT number, text FROM name_numbers ORDER BY 1, 2",
    "SELECT c.text, s.uses FROM cluster_spellings AS c JOIN spelling_clusters AS s ON s.id = c.cluster_id ORDER BY 1",
)


@pytest.fixture
def desk(path: Path) -> Session:
    """A new project."""
    return Session.create(path, "سارة")


def stories(count: int) -> list[str]:
    """Short articles, some of them of one event, with a minister whose name is spelled in two ways."""
    spelled = ("سيرغي لافروف", "سيرجي لافروف")
    return [
        city(f"إزمير {n // 3}", 10 + n, f"وقال وزير الخارجية {spelled[n % 2]} في بلدة {n // 3} إنه تابع {n}.")
        for n in range(count)
    ]


def derived(session: Session) -> list[Any]:
    with session.read.database.reading() as connection:
        return [driver(connection).execute(sql).fetchall() for sql in DERIVED]


def findings(session: Session) -> list[tuple[str, float]]:
    return sorted((each.fingerprint, each.confidence) for each in session.read.inconsistencies(ALL))


@contextmanager
def rows_written(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """How many rows each transaction changes."""
    counts: list[int] = []
    really = Database.writing

    @contextmanager
    def counted(self: Database) -> Iterator[Connection]:
        with really(self) as connection:
            before = driver(connection).total_changes
            yield connection
            counts.append(driver(connection).total_changes - before)

    with monkeypatch.context() as patched:
        patched.setattr(Database, "writing", counted)
        yield counts


def test_many_articles_at_once_are_as_near_as_one_after_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts, kept = stories(24), []
    for many in (1_000, 3):
        monkeypatch.setattr(comparison_relating, "MANY", many)
        with Session.create(tmp_path / f"{many}.tahqiq") as session:
            brought(session, texts)
            compare(session, processes=1)
            kept.append((derived(session), findings(session)))
    assert kept[0] == kept[1]
    assert len(kept[0][0][2]) >= 24


def test_what_came_one_by_one_is_indexed_as_what_came_at_once(tmp_path: Path) -> None:
    texts, kept = stories(9), []
    for step in (9, 1):
        with Session.create(tmp_path / f"{step}.tahqiq") as session:
            for at in range(0, len(texts), step):
                brought(session, texts[at : at + step])
                small_compare(session)
            kept.append(derived(session)[:2])
    assert kept[0] == kept[1]


def test_a_decision_never_waits_for_more_than_a_few_rows(desk: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    brought(desk, stories(400))
    analyse(desk)
    with rows_written(monkeypatch) as counts:
        compare(desk, processes=1)
    with rows_written(monkeypatch) as again:
        compare(desk, again=True, processes=1)
    keys = len(derived(desk)[0])
    assert keys > 2 * MOST
    assert max(counts) < MOST
    assert max(again) < MOST


def test_a_comparison_that_broke_off_while_the_index_was_written_goes_on(
    desk: Session, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    brought(desk, stories(30))
    really, left = review_index.enter_keys, [3]

    def broken(connection: Connection, rows: Any) -> None:
        left[0] -= 1
        if not left[0]:
            raise KeyboardInterrupt
        really(connection, rows)

    monkeypatch.setattr(review_index, "ROWS", 200)
    lots = review_index.in_lots
    monkeypatch.setattr(review_index, "in_lots", lambda rows, total: lots(rows, total, 200))
    monkeypatch.setattr(review_index, "enter_keys", broken)
    with pytest.raises(KeyboardInterrupt):
        compare(desk, processes=1)
    partly = len(derived(desk)[0])
    assert partly > 0
    monkeypatch.setattr(review_index, "enter_keys", really)
    desk.close()
    assert_sound(desk.path)
    with Session.open(desk.path) as session:
        assert len(waiting(session)) == 30
        compare(session, processes=1)
        after = derived(session), findings(session)
    with Session.create(tmp_path / "whole.tahqiq") as session:
        brought(session, stories(30))
        compare(session, processes=1)
        assert (derived(session), findings(session)) == after
        assert partly < len(after[0][0])


EVENTS = "SELECT group_concat(article_id), max(copy) FROM event_articles GROUP BY event_id ORDER BY min(article_id)"
NUMBERS = "SELECT id FROM events EXCEPT SELECT event_id FROM event_articles"


def grouped(session: Session) -> tuple[list[Any], list[Any]]:
    """The events, those without any article, and the clusters."""
    with session.read.database.reading() as connection:
        some = [driver(connection).execute(sql).fetchall() for sql in (EVENTS, NUMBERS)]
    return some, sorted(tuple(s.text for s in one.spellings) for one in session.read.clusters())


@pytest.mark.parametrize("writes", ["store_events", "store_clusters"])
@pytest.mark.parametrize("rows", [4, 12])
def test_what_broke_off_while_events_or_clusters_were_written_is_made_whole(
    desk: Session, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, writes: str, rows: int
) -> None:
    every = stories(36) + [f"{one} وحضر {name}." for one, name in zip(stories(40)[36:], MORE_NAMES, strict=True)]
    brought(desk, every[:20])
    compare(desk, processes=1)
    brought(desk, every[20:])
    really, calls = getattr(review_events, writes), [0]

    def broken(connection: Connection, *given: Any) -> Any:
        calls[0] += 1
        if calls[0] == 2:
            raise KeyboardInterrupt
        return really(connection, *given)

    monkeypatch.setattr(comparison_names, "MANY", 0)
    monkeypatch.setattr(review_events, "ROWS", rows)
    monkeypatch.setattr(review_events, writes, broken)
    with pytest.raises(KeyboardInterrupt):
        compare(desk, again=True, processes=1)
    monkeypatch.setattr(review_events, writes, really)
    desk.close()
    assert_sound(desk.path)
    with Session.open(desk.path) as session:
        compare(session, processes=1)
        after = grouped(session), derived(session)
    with Session.create(tmp_path / "whole.tahqiq") as session:
        brought(session, every)
        compare(session, processes=1)
        assert (grouped(session), derived(session)) == after
    assert len(after[0][0][0]) > 3
    assert len(after[0][1]) > 1


def test_events_and_clusters_are_written_in_lots_that_hold_all() -> None:
    events = [Event(n, tuple(range(10 * n, 10 * n + n % 7 + 2)), ()) for n in range(1, 2_000)]
    lots = list(review_events.event_lots(events, list(range(5_000, 6_200))))
    assert [event for some, _ in lots for event in some] == events
    assert [number for _, some in lots for number in some] == list(range(5_000, 6_200))
    assert max(sum(1 + 2 * len(event.article_ids) for event in some) for some, _ in lots) <= review_events.ROWS
    clusters = [(n % 3 and n, "person", [f"{n} {i}" for i in range(n % 5 + 2)]) for n in range(3_000)]
    parts = list(review_events.cluster_lots({1, 2, 9_000, 9_001}, clusters))
    assert [cluster for _, some in parts for cluster in some] == clusters
    assert {9_000, 9_001} <= {number for among, _ in parts for number in among}
    assert max(sum(1 + 2 * len(texts) for _, _, texts in some) for _, some in parts) <= review_events.ROWS


def test_numbers_that_an_older_program_did_not_note_are_found_all_the_same(desk: Session) -> None:
    ids = brought(desk, stories(6))
    small_compare(desk)
    before = derived(desk)[:2]
    with desk.read.database.writing() as connection:
        driver(connection).execute("UPDATE article_prints SET numbers = NULL")
    small_compare(desk, again=True)
    assert derived(desk)[:2] == before
    with desk.read.database.writing() as connection:
        review_index.take_out(connection, ids)
    assert derived(desk)[:2] == [[], []]


def test_rows_are_given_in_order_and_in_lots() -> None:
    rows = [((-1) ** n * (n * 0x9E3779B97F4A7C15 % (1 << 63)), n) for n in range(1_000)]
    lots = list(review_index.in_lots(iter(rows), len(rows), 90))
    assert [row for lot in lots for row in lot] == sorted(rows)
    assert max(map(len, lots)) <= 90
    assert len(lots) < 25


def test_a_file_of_version_1_2_knows_the_numbers_of_its_articles(path: Path) -> None:
    import sqlite3

    dump = Path(__file__).parent / "files" / "1.2.sql"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))
    with Session.open(path) as session, session.read.database.reading() as connection:
        sqlite = driver(connection)
        held = sqlite.execute("SELECT count(*) FROM article_keys").fetchone()[0]
        noted = sqlite.execute("SELECT sum(length(numbers)) / 8 FROM article_prints").fetchone()[0]
        assert held == noted > 0


def test_what_hangs_together_is_compared_in_one_lot_and_all_of_it_once() -> None:
    pairs = [(10 * n, 10 * n + k) for n in range(1, 40) for k in range(1, 6)] + [
        (1_000, 1_000 + n) for n in range(1, 200)
    ]
    lots = list(comparison_lots.in_lots(pairs[::-1]))
    assert sorted(pair for _, some in lots for pair in some) == sorted(pairs)
    assert all(set(articles) == {end for pair in some for end in pair} for articles, some in lots)
    assert max(len(some) for _, some in lots) <= 2 * comparison_lots.LOT
    homes = Counter(article for articles, _ in lots for article in articles)
    assert {article for article, often in homes.items() if often > 1} == {1_000}
