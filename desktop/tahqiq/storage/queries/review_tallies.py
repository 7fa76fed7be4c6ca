"""How many inconsistencies there are: by article, kind and verdict, and who and whom they concern."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from tahqiq.domain.inconsistencies import Severity
from tahqiq.domain.reviewing import InconsistencyCounts
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.queries.inconsistencies import FIRST, LATEST, OPEN, TOGETHER, VALUES_LENGTH, listed_ids
from tahqiq.storage.rows import driver

_DECIDED = (
    f"SELECT fingerprint FROM decisions WHERE id IN (SELECT max(id) FROM decisions GROUP BY fingerprint) "
    f"AND verdict <> '{OPEN}'"
)
_SIDES = f"""
SELECT i.a_id, i.b_id, i.severity, i.fingerprint IN ({_DECIDED}) AS decided, substr(i.content, 1, {VALUES_LENGTH})
FROM inconsistencies AS i JOIN articles AS a ON a.id = i.a_id JOIN articles AS b ON b.id = i.b_id
WHERE a.present AND b.present AND {TOGETHER} {{among}}
"""
_PLACES = {str(Severity.HIGH): 2, str(Severity.MEDIUM): 3}


def counts(connection: Connection, article_ids: Iterable[int] | None = None) -> dict[int, InconsistencyCounts]:
    """For each article that has any: inconsistencies that are open and decided; all articles or the given ones.

    What is the same in copies of one text counts once.
    """
    wanted = None if article_ids is None else set(article_ids)
    among, params = "", []
    if wanted is not None:
        listed = "(SELECT value FROM json_each(?))"
        each = "SELECT id FROM inconsistencies WHERE {} IN " + listed
        among = f"AND i.id IN ({each.format('a_id')} UNION {each.format('b_id')})"
        params = [listed_ids(wanted)] * 2
    seen: set[tuple[int, str]] = set()
    tally: dict[int, list[int]] = {}
    for a_id, b_id, severity, decided, content in driver(connection).execute(_SIDES.format(among=among), params):
        for article in (a_id, b_id) if a_id != b_id else (a_id,):
            if (article, content) in seen or (wanted is not None and article not in wanted):
                continue
            seen.add((article, content))
            mine = tally.get(article) or tally.setdefault(article, [0, 0, 0, 0])
            mine[1 if decided else 0] += 1
            if not decided and severity in _PLACES:
                mine[_PLACES[severity]] += 1
    return {i: InconsistencyCounts(*mine) for i, mine in tally.items()}


def totals(connection: Connection) -> dict[tuple[str, bool], int]:
    """(kind, whether decided) with the number of inconsistencies in sight, copies counted once."""
    sql = (
        f"SELECT i.kind, i.fingerprint IN ({_DECIDED}) AS decided, count(*) FROM inconsistencies AS i "
        "JOIN articles AS a ON a.id = i.a_id JOIN articles AS b ON b.id = i.b_id "
        f"WHERE a.present AND b.present AND {TOGETHER} AND {FIRST} GROUP BY 1, 2"
    )
    return {(kind, bool(decided)): count for kind, decided, count in driver(connection).execute(sql)}


def verdicts(connection: Connection) -> dict[str, int]:
    """How many inconsistencies in sight bear each verdict, copies counted once."""
    sql = (
        f"SELECT d.verdict, count(*) FROM inconsistencies AS i "
        "JOIN articles AS a ON a.id = i.a_id JOIN articles AS b ON b.id = i.b_id "
        f"JOIN decisions AS d ON d.id = {LATEST} "
        f"WHERE a.present AND b.present AND {TOGETHER} AND {FIRST} AND d.verdict <> '{OPEN}' "
        "GROUP BY 1 ORDER BY 2 DESC, 1"
    )
    return dict(driver(connection).execute(sql).fetchall())


def sides(connection: Connection, ids: Iterable[int]) -> Iterator[tuple[int, str, str]]:
    """(inconsistency, speaker, outlet) of each of their passages."""
    sqlite = driver(connection)
    for some in in_batches(ids):
        sql = (
            "SELECT p.inconsistency_id, p.speaker, a.source "
            "FROM passages AS p JOIN articles AS a ON a.id = p.article_id "
            f"WHERE p.inconsistency_id IN ({', '.join('?' * len(some))})"
        )
        yield from sqlite.execute(sql, some).fetchall()
