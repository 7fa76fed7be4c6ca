"""Clusters of spellings, what the house chose, and names that are kept apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any
from unicodedata import normalize

import orjson
from sqlalchemy import Connection

from tahqiq.domain.folding import name_key
from tahqiq.domain.inconsistencies import ClusterSpelling, SpellingCluster
from tahqiq.domain.reviewing import ClusterFilter, HouseSpelling, NamesApart, ReviewStatus, settled
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.rows import driver

_CLUSTERS = "SELECT id, kind FROM spelling_clusters {where} ORDER BY uses DESC, id"
_USES = """
SELECT c.cluster_id, c.text, u.article_id, a.source, sum(u.count)
FROM cluster_spellings AS c CROSS JOIN name_uses AS u ON u.text = c.text AND (u.kind = 'person') = (c.kind = 'person')
CROSS JOIN articles AS a ON a.id = u.article_id
WHERE c.cluster_id IN ({marks}) AND a.present GROUP BY 1, 2, 3 ORDER BY c.cluster_id, c.text, u.article_id
"""
_HOUSE = "SELECT kind, text, key, house, annotator_id, created_at FROM house_spellings ORDER BY kind, house, text"
_BORNE = """
SELECT DISTINCT s.text, e.id FROM spellings AS s JOIN entities AS e ON e.id = s.entity_id
WHERE e.kind = ? AND s.text IN ({marks})
"""
AT_ONCE = 100


def clusters(connection: Connection, wanted: ClusterFilter) -> list[SpellingCluster]:
    """The clusters that a filter lets through, those printed most often first.

    Only spellings of articles in sight count; what is left with one spelling is no cluster, nor are the same letters
    in presentation forms.
    """
    said: dict[str, list[HouseSpelling]] = {}
    for each in house_spellings(connection):
        said.setdefault(each.kind, []).append(each)
    found: list[SpellingCluster] = []
    for some in in_batches(_numbers(connection, wanted), AT_ONCE):
        for cluster in _made(connection, some):
            done, house = settled([one.text for one in cluster.spellings], said.get(cluster.kind, ()))
            if wanted.status is not ReviewStatus.ALL and done != (wanted.status is ReviewStatus.DECIDED):
                continue
            if wanted.articles is not None and not _stands_in(cluster, wanted.articles):
                continue
            if wanted.text and not _has_words(cluster, wanted.text):
                continue
            entity = _entity(connection, cluster)
            found.append(SpellingCluster(cluster.id, cluster.kind, cluster.spellings, house, entity))
            if wanted.limit is not None and len(found) >= wanted.limit:
                return found
    return found


def cluster(connection: Connection, cluster_id: int) -> SpellingCluster:
    """One cluster.

    Raises:
        LookupError: there is none with this number.
    """
    for found in _made(connection, [(cluster_id, _kind(connection, cluster_id))]):
        said = [one for one in house_spellings(connection) if one.kind == found.kind]
        _, house = settled([one.text for one in found.spellings], said)
        return SpellingCluster(found.id, found.kind, found.spellings, house, _entity(connection, found))
    raise LookupError(f"no cluster of spellings {cluster_id}")


def _kind(connection: Connection, cluster_id: int) -> str:
    row = driver(connection).execute("SELECT kind FROM spelling_clusters WHERE id = ?", [cluster_id]).fetchone()
    return str(row[0]) if row else ""


def _numbers(connection: Connection, wanted: ClusterFilter) -> list[tuple[int, str]]:
    kinds = sorted(str(kind) for kind in wanted.kinds or ())
    where = f"WHERE kind IN ({', '.join('?' * len(kinds))})" if wanted.kinds is not None else ""
    return driver(connection).execute(_CLUSTERS.format(where=where), kinds).fetchall()


def _made(connection: Connection, numbers: Sequence[tuple[int, str]]) -> list[SpellingCluster]:
    kinds = dict(numbers)
    marks = ", ".join("?" * len(numbers))
    uses: dict[int, dict[str, list[Any]]] = {number: {} for number in kinds}
    for number, text, *use in driver(connection).execute(_USES.format(marks=marks), list(kinds)):
        uses[number].setdefault(text, []).append(use)
    made = []
    for number, by_text in uses.items():
        spellings = [
            ClusterSpelling(
                text,
                sum(count for *_, count in some),
                tuple(article for article, *_ in some),
                tuple(sorted({source for _, source, _ in some if source})),
            )
            for text, some in by_text.items()
        ]
        if len({normalize("NFKC", one.text) for one in spellings}) > 1:
            spellings.sort(key=lambda one: (-one.count, one.text))
            made.append(SpellingCluster(number, kinds[number], tuple(spellings)))
    return made


def _stands_in(cluster: SpellingCluster, article_ids: frozenset[int]) -> bool:
    return any(not article_ids.isdisjoint(one.article_ids) for one in cluster.spellings)


def _has_words(cluster: SpellingCluster, text: str) -> bool:
    key = name_key(text)
    return any(key in name_key(one.text) for one in cluster.spellings)


def _entity(connection: Connection, cluster: SpellingCluster) -> int | None:
    """The entity of the register that bears one of the spellings, where only one does."""
    texts = [one.text for one in cluster.spellings]
    sql = _BORNE.format(marks=", ".join("?" * len(texts)))
    bearers = {entity for _, entity in driver(connection).execute(sql, [cluster.kind, *texts])}
    return bearers.pop() if len(bearers) == 1 else None


def house_spellings(connection: Connection) -> list[HouseSpelling]:
    """What the house has chosen, by kind and form."""
    return [HouseSpelling(*row) for row in driver(connection).execute(_HOUSE)]


def names_apart(connection: Connection) -> list[NamesApart]:
    """Pairs of names that people said are not one."""
    sql = "SELECT kind, a, b, annotator_id, created_at FROM names_apart ORDER BY kind, a, b"
    return [NamesApart(*row) for row in driver(connection).execute(sql)]


@dataclass(frozen=True, slots=True)
class Use:
    """A name in one article: its fullest form there, and that form in each spelling with how often it is printed."""

    article_id: int
    source: str
    kind: str
    name: str
    forms: tuple[tuple[str, int], ...]
    titles: tuple[str, ...]


_NAMES = """
SELECT u.article_id, a.source, u.kind, u.name, u.text, u.count, u.titles
FROM name_uses AS u JOIN articles AS a ON a.id = u.article_id WHERE a.present {condition}
ORDER BY u.article_id, u.kind, u.name, u.text
"""
_WITH_NUMBERS = """
AND (u.article_id, u.kind, u.name) IN (
    SELECT v.article_id, v.kind, v.name FROM name_numbers AS n CROSS JOIN name_uses AS v ON v.text = n.text
    WHERE n.number IN ({marks}))
"""


def rows(connection: Connection) -> list[tuple[Any, ...]]:
    """Every name of articles in sight, as rows for ``grouped``."""
    return driver(connection).execute(_NAMES.format(condition="")).fetchall()


def numbered(connection: Connection) -> set[str]:
    """The printed names that are found by numbers."""
    return {text for (text,) in driver(connection).execute("SELECT DISTINCT text FROM name_numbers")}


def uses_with(connection: Connection, numbers: Iterable[int]) -> list[Use]:
    """The names of articles in sight that have one of the numbers, each once."""
    found: dict[tuple[int, str, str], Use] = {}
    for some in in_batches(sorted(set(numbers))):
        condition = _WITH_NUMBERS.format(marks=", ".join("?" * len(some)))
        for use in grouped(driver(connection).execute(_NAMES.format(condition=condition), some)):
            found[use.article_id, use.kind, use.name] = use
    return list(found.values())


def uses_of_texts(connection: Connection, texts: Iterable[str]) -> list[Use]:
    """The names of articles in sight of which a form is one of the texts."""
    found: dict[tuple[int, str, str], Use] = {}
    for some in in_batches(sorted(set(texts))):
        condition = (
            "AND (u.article_id, u.kind, u.name) IN (SELECT v.article_id, v.kind, v.name FROM name_uses AS v "
            f"WHERE v.text IN ({', '.join('?' * len(some))}))"
        )
        for use in grouped(driver(connection).execute(_NAMES.format(condition=condition), some)):
            found[use.article_id, use.kind, use.name] = use
    return list(found.values())


def grouped(rows: Iterable[tuple[Any, ...]]) -> Iterator[Use]:
    """The names that rows say, which are in the order of the article, the kind and the name."""
    for (article, source, kind, name), some in groupby(rows, key=itemgetter(0, 1, 2, 3)):
        forms = list(some)
        titles = tuple(orjson.loads(forms[0][6]))
        yield Use(article, source, kind, name, tuple((text, count) for *_, text, count, _ in forms), titles)


def clusters_of_texts(connection: Connection, texts: Iterable[str]) -> dict[int, frozenset[str]]:
    """The clusters that hold one of the texts, with all of their spellings."""
    sqlite = driver(connection)
    found: dict[int, set[str]] = {}
    for some in in_batches(sorted(set(texts))):
        marks = ", ".join("?" * len(some))
        sql = (
            "SELECT cluster_id, text FROM cluster_spellings WHERE cluster_id IN "
            f"(SELECT cluster_id FROM cluster_spellings WHERE text IN ({marks}))"
        )
        for number, text in sqlite.execute(sql, some):
            found.setdefault(number, set()).add(text)
    return {number: frozenset(some) for number, some in found.items()}


def all_clusters(connection: Connection) -> dict[int, frozenset[str]]:
    """Every cluster with its spellings."""
    found: dict[int, set[str]] = {}
    for number, text in driver(connection).execute("SELECT cluster_id, text FROM cluster_spellings"):
        found.setdefault(number, set()).add(text)
    return {number: frozenset(some) for number, some in found.items()}
