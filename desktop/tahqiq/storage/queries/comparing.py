"""What a comparison depends on, and what it reads of articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection as Connection  # services name it in their signatures

from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.queries.openness import Openness
from tahqiq.storage.queries.versions import OLDER
from tahqiq.storage.rows import driver


@dataclass(slots=True)
class Stand:
    """An article in sight with all that its comparison depends on; ``basis`` is what the last one went by, or None.

    ``said`` are answers, tags and words about events by people, as far as they can change what is found.
    """

    id: int
    particulars: tuple[Any, ...]
    analysed: str | None
    basis: str | None
    said: list[tuple[Any, ...]] = field(default_factory=list)


_STANDS = f"""
SELECT a.id, a.title, a.source, a.via, a.published, y.basis, c.basis FROM articles AS a
LEFT JOIN analyses AS y ON y.article_id = a.id LEFT JOIN comparisons AS c ON c.article_id = a.id
WHERE a.present AND a.id NOT IN ({OLDER}) {{among}} ORDER BY a.id
"""
_SAID = (
    "SELECT article_id, 1, id, answer FROM answers WHERE {article_id} ORDER BY id",
    "SELECT n.article_id, 2, n.id, n.label_id, n.updated_at, e.name, p.name FROM annotations AS n "
    "LEFT JOIN entities AS e ON e.id = n.entity_id LEFT JOIN attributions AS s ON s.annotation_id = n.id "
    "LEFT JOIN entities AS p ON p.id = s.speaker_id WHERE {n.article_id} ORDER BY n.id",
    "SELECT a_id, 3, b_id, same FROM event_words WHERE {a_id} ORDER BY id",
    "SELECT b_id, 3, a_id, same FROM event_words WHERE {b_id} ORDER BY id",
    "SELECT article_id, 4, start, \"end\", role FROM regions WHERE by = 'person' AND {article_id} ORDER BY start",
)


def stands(connection: Connection, article_ids: Iterable[int] | None = None) -> Iterator[Stand]:
    """All articles in sight that nothing corrects, or the given ones of them, by number in each five hundred."""
    if article_ids is None:
        yield from _stands(connection, None)
        return
    for some in in_batches(dict.fromkeys(article_ids)):
        yield from _stands(connection, some)


def _stands(connection: Connection, some: Sequence[int] | None) -> list[Stand]:
    sqlite = driver(connection)
    marks = "" if some is None else ", ".join("?" * len(some))
    among = "" if some is None else f"AND a.id IN ({marks})"
    found = {
        row[0]: Stand(row[0], tuple(row[1:5]), row[5], row[6])
        for row in sqlite.execute(_STANDS.format(among=among), some or ())
    }
    for sql in _SAID:
        column = sql[sql.index("{") + 1 : sql.index("}")]
        condition = "1" if some is None else f"{column} IN ({marks})"
        for article, *said in sqlite.execute(sql.replace(f"{{{column}}}", condition), some or ()):
            if article in found:
                found[article].said.append(tuple(said))
    return list(found.values())


_KNOWN = " OR ".join(
    f"EXISTS (SELECT 1 FROM {table} WHERE article_id = a.id)"
    for table in ("comparisons", "article_prints", "event_articles")
)
_GONE = f"SELECT id FROM articles AS a WHERE (NOT present OR id IN ({OLDER})) {{among}} AND ({_KNOWN}) ORDER BY id"


def gone(connection: Connection, article_ids: Iterable[int] | None = None) -> list[int]:
    """Articles that are out of sight now, or corrected by another, of which comparing still knows something.

    A comparison that was stopped knows them without having compared them, or has not grouped their events anew.

    Args:
        connection: the project.
        article_ids: only these.
    """
    sqlite = driver(connection)
    if article_ids is None:
        return [i for (i,) in sqlite.execute(_GONE.format(among=""))]
    found: list[int] = []
    for some in in_batches(sorted(set(article_ids))):
        among = f"AND id IN ({', '.join('?' * len(some))})"
        found += (i for (i,) in sqlite.execute(_GONE.format(among=among), some))
    return found


def compared(connection: Connection) -> tuple[int, str]:
    """How many articles are compared, and when the last one was."""
    total, last = driver(connection).execute("SELECT count(*), max(at) FROM comparisons").fetchone()
    return total, last or ""


def analysed_otherwise(connection: Connection, engine: int) -> bool:
    """Whether another version of the language engine analysed any article."""
    sql = "SELECT EXISTS (SELECT 1 FROM analyses WHERE engine IS NOT ?)"
    return bool(driver(connection).execute(sql, (engine,)).fetchone()[0])


@dataclass(frozen=True, slots=True)
class Finds:
    """What the engine found in an article and nobody answered, tagged over or silenced, with what was tagged.

    ``regions`` are (start, end, role) in order; ``found`` (kind, role, start, end, details as JSON);
    ``answered`` those finds that a person accepted or tagged over, of which a tag may take what it does not say itself.
    """

    id: int
    text: str
    title: str
    published: str | None
    source: str
    via: str
    regions: tuple[tuple[int, int, str], ...]
    found: tuple[tuple[str, str, int, int, str], ...]
    answered: tuple[tuple[str, str, int, int, str], ...]
    denied: tuple[tuple[str, str], ...]
    """(fingerprint, name key) of speakers that a person said did not say it."""


_ARTICLES = """
SELECT a.id, t.text, a.title, a.published, a.source, a.via FROM articles AS a JOIN texts AS t ON t.article_id = a.id
WHERE a.id IN ({marks}) ORDER BY a.id
"""
_REGIONS = 'SELECT article_id, start, "end", role FROM regions WHERE article_id IN ({marks}) ORDER BY article_id, start'
_FOUND = """
SELECT article_id, kind, role, start, "end", details, fingerprint, key FROM suggestions WHERE article_id IN ({marks})
"""
_IN_ORDER = itemgetter(2, 3)


def finds(connection: Connection, article_ids: Sequence[int]) -> list[Finds]:
    """Of articles, at most five hundred."""
    sqlite, marks = driver(connection), ", ".join("?" * len(article_ids))
    known = Openness(connection, article_ids)
    regions: dict[int, list[Any]] = {}
    for article, *place in sqlite.execute(_REGIONS.format(marks=marks), article_ids):
        regions.setdefault(article, []).append(tuple(place))
    found: dict[int, list[Any]] = {}
    answered: dict[int, list[Any]] = {}
    for row in sqlite.execute(_FOUND.format(marks=marks), article_ids):
        article, kind, _, start, end, _, fingerprint, key = row
        holder = found if known.is_open(article, kind, start, end, fingerprint, key) else answered
        if article not in holder:
            holder[article] = []
        holder[article].append(row[1:6])
    for some in (*found.values(), *answered.values()):
        some.sort(key=_IN_ORDER)
    denied: dict[int, list[tuple[str, str]]] = {}
    for (article, fingerprint), keys in known.not_speakers.items():
        denied.setdefault(article, []).extend((fingerprint, key) for key in keys)
    made: list[Finds] = []
    for i, *particulars in sqlite.execute(_ARTICLES.format(marks=marks), article_ids):
        held: Any = [tuple(of.get(i, ())) for of in (regions, found, answered, denied)]
        made.append(Finds(i, *particulars, *held))
    return made


def tagged_among(connection: Connection, article_ids: Sequence[int]) -> list[int]:
    """Those of the articles in which somebody tagged something."""
    marks = ", ".join("?" * len(article_ids))
    sql = f"SELECT DISTINCT article_id FROM annotations WHERE article_id IN ({marks})"
    return [i for (i,) in driver(connection).execute(sql, article_ids)]


def entity_names(connection: Connection, ids: Iterable[int]) -> dict[int, str]:
    """The names of entities."""
    sqlite = driver(connection)
    found: dict[int, str] = {}
    for some in in_batches(sorted(set(ids))):
        found |= dict(sqlite.execute(f"SELECT id, name FROM entities WHERE id IN ({', '.join('?' * len(some))})", some))
    return found


# the index of keys


def key_total(connection: Connection) -> int:
    """How many articles are in the index."""
    return int(driver(connection).execute("SELECT count(*) FROM article_prints").fetchone()[0])


def indexed(connection: Connection, article_ids: Iterable[int]) -> list[int]:
    """Those of the articles that have rows in the index, or may have."""
    sqlite = driver(connection)
    found: list[int] = []
    for some in in_batches(article_ids):
        marks = ", ".join("?" * len(some))
        sql = f"SELECT article_id FROM article_prints WHERE article_id IN ({marks}) AND numbers IS NOT x''"
        found += (i for (i,) in sqlite.execute(sql, some))
    return found


def frequencies(connection: Connection, numbers: Iterable[int]) -> dict[int, int]:
    """In how many articles each number stands."""
    sqlite = driver(connection)
    found: dict[int, int] = {}
    for some in in_batches(numbers):
        sql = f"SELECT number, articles FROM key_counts WHERE number IN ({', '.join('?' * len(some))})"
        found.update(sqlite.execute(sql, some))
    return found


def holders(connection: Connection, numbers: Iterable[int]) -> list[tuple[int, int]]:
    """(number, article) of each of the numbers, articles out of sight left out."""
    sqlite = driver(connection)
    found: list[tuple[int, int]] = []
    for some in in_batches(numbers):
        sql = f"SELECT number, article_id FROM article_keys WHERE number IN ({', '.join('?' * len(some))})"
        found += sqlite.execute(sql, some)
    return found


def first_holders(connection: Connection, number: int, most: int) -> list[int]:
    """The least ids of articles that have a number."""
    sql = "SELECT article_id FROM article_keys WHERE number = ? ORDER BY article_id LIMIT ?"
    return [i for (i,) in driver(connection).execute(sql, (number, most))]


def all_prints(connection: Connection) -> list[tuple[int, bytes]]:
    """(article, packed keys) of the whole index."""
    return driver(connection).execute("SELECT article_id, packed FROM article_prints").fetchall()


def prints(connection: Connection, article_ids: Iterable[int]) -> dict[int, bytes]:
    """The packed keys of articles."""
    sqlite = driver(connection)
    found: dict[int, bytes] = {}
    for some in in_batches(article_ids):
        sql = f"SELECT article_id, packed FROM article_prints WHERE article_id IN ({', '.join('?' * len(some))})"
        found.update(sqlite.execute(sql, some))
    return found


def partners(connection: Connection, article_ids: Iterable[int]) -> set[tuple[int, int]]:
    """The pairs that were held to be near, the lesser number first, of which one of the articles is a side."""
    sqlite = driver(connection)
    found: set[tuple[int, int]] = set()
    for some in in_batches(sorted(set(article_ids))):
        for column in ("a_id", "b_id"):
            marks = ", ".join("?" * len(some))
            found.update(sqlite.execute(f"SELECT a_id, b_id FROM article_pairs WHERE {column} IN ({marks})", some))
    return found


def said_of(connection: Connection, article_ids: Iterable[int]) -> dict[tuple[int, int], bool]:
    """What people said of pairs in which one of the articles is: whether they report one event.

    Not of older versions: what was said of them was carried to the newer ones.
    """
    sqlite = driver(connection)
    found: dict[tuple[int, int], bool] = {}
    for some in in_batches(sorted(set(article_ids))):
        marks = ", ".join("?" * len(some))
        sql = (
            "SELECT w.a_id, w.b_id, w.same FROM event_words AS w JOIN articles AS a ON a.id = w.a_id "
            f"JOIN articles AS b ON b.id = w.b_id "
            f"WHERE a.present AND b.present AND (a_id IN ({marks}) OR b_id IN ({marks})) "
            f"AND a.id NOT IN ({OLDER}) AND b.id NOT IN ({OLDER})"
        )
        found |= {(a, b): bool(same) for a, b, same in sqlite.execute(sql, [*some, *some])}
    return found
