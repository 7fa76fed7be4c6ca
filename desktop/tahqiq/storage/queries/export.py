"""Everything there is, in bulk and in order, for exports and checks; memory does not grow with the articles.

These go past the ORM and past Core's row objects to the driver's tuples: a hundred thousand annotations a second
leave no room for more. In ``raw_articles`` SQLite even writes the JSON of what is more than a label on a span (its
shape is that of ``formats.jsonl.annotation_record``, and a test keeps the two equal).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

import orjson
from sqlalchemy import Connection as Connection  # services name it in their signatures

from tahqiq.domain.annotations import Annotation, Link, LinkKind
from tahqiq.domain.articles import Article, DateOrigin, Progress, Region, RegionBy, RegionRole
from tahqiq.domain.entities import Entity
from tahqiq.domain.labels import LabelRole
from tahqiq.storage.queries import entities as register
from tahqiq.storage.queries.annotations import build
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.quick import many_objects
from tahqiq.storage.rows import driver

CHUNK = 200
"""Articles read at once."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which part of the project; None is everything in sight. Ids of articles, of labels and of annotators."""

    article_ids: tuple[int, ...] | None = None
    label_ids: tuple[int, ...] | None = None
    annotator_ids: tuple[int, ...] | None = None

    @property
    def everything(self) -> bool:
        return self.article_ids is None and self.label_ids is None and self.annotator_ids is None

    def annotations(self, table: str) -> str:
        """A condition on the columns of annotations; it takes the two parameters of ``params``."""
        return (
            f"{_among(f'{table}.label_id', self.label_ids)} AND {_among(f'{table}.annotator_id', self.annotator_ids)}"
        )

    @property
    def params(self) -> tuple[Any, Any]:
        return _param(self.label_ids), _param(self.annotator_ids)


@dataclass(frozen=True, slots=True)
class Whole:
    """An article with its regions, annotations and the links between two of these (by id), as the export reads it."""

    article: Article
    regions: tuple[Region, ...]
    annotations: tuple[Annotation, ...]
    links: tuple[Link, ...]


def _rows(connection: Connection, sql: str, *params: Any) -> list[Any]:
    return driver(connection).execute(sql, params).fetchall()


def _list(ids: tuple[int, ...] | None) -> str:
    return orjson.dumps(ids).decode()


def _among(column: str, ids: tuple[int, ...] | None) -> str:
    """A condition that takes one parameter (``_list(ids)``) whether or not there is a choice."""
    return "?" if ids is None else f"{column} IN (SELECT value FROM json_each(?))"


def _param(ids: tuple[int, ...] | None) -> Any:
    return 1 if ids is None else _list(ids)


def article_ids(connection: Connection, chosen: Chosen) -> list[int]:
    """The chosen articles in sight, by id."""
    condition = _among("id", chosen.article_ids)
    sql = f"SELECT id FROM articles WHERE present AND {condition} ORDER BY id"
    return [i for (i,) in _rows(connection, sql, _param(chosen.article_ids))]


def article_hashes(connection: Connection, chosen: Chosen) -> Iterator[tuple[int, str]]:
    """Number and SHA-256 of the text of the chosen articles, by number."""
    condition = _among("id", chosen.article_ids)
    sql = f"SELECT id, sha256 FROM articles WHERE present AND {condition} ORDER BY id"
    yield from driver(connection).execute(sql, (_param(chosen.article_ids),))


def ids_by_progress(connection: Connection, states: Iterable[Progress]) -> list[int]:
    """The articles in sight that are this far, by id."""
    wanted = orjson.dumps([str(state) for state in states]).decode()
    sql = "SELECT id FROM articles WHERE present AND progress IN (SELECT value FROM json_each(?)) ORDER BY id"
    return [i for (i,) in _rows(connection, sql, wanted)]


_ARTICLE = """
SELECT a.id, a.title, {text}, a.sha256, a.source, a.via, a.author, a.url, a.published, a.published_origin,
       a.file_name, a.progress, a.imported_at
FROM articles a {join} WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY a.id
"""


def _articles(connection: Connection, some: str, with_text: bool) -> list[Article]:
    sql = _ARTICLE.format(
        text="t.text" if with_text else "''", join="JOIN texts t ON t.article_id = a.id" if with_text else ""
    )
    found = []
    for i, title, body, sha256, source, via, author, url, published, origin, *rest in _rows(connection, sql, some):
        file_name, progress, imported_at = rest
        particulars = (sha256, source, via, author, url, published, DateOrigin(origin))
        found.append(Article(i, title, body, *particulars, file_name, Progress(progress), imported_at))
    return found


def _regions(connection: Connection, some: str) -> dict[int, list[Region]]:
    sql = 'SELECT id, article_id, start, "end", role, "by" FROM regions'
    found: dict[int, list[Region]] = {}
    for i, owner, start, end, role, by in _rows(
        connection, f"{sql} WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY article_id, start, id", some
    ):
        found.setdefault(owner, []).append(Region(i, owner, start, end, RegionRole(role), RegionBy(by)))
    return found


_ANNOTATION = """
SELECT n.id, n.article_id, n.label_id, n.attributes, n.note, n.unsure, n.entity_id, n.annotator_id, n.created_at,
       n.updated_at, s.annotation_id, s.speaker_id, s.form, s.title, s.via
FROM annotations n LEFT JOIN attributions s ON s.annotation_id = n.id
WHERE n.article_id IN (SELECT value FROM json_each(?)) AND {labels} ORDER BY n.article_id, n.id
"""
_ANCHOR = """
SELECT x.annotation_id, x.role, x.start, x."end", x.exact, x.prefix, x.suffix
FROM annotations n JOIN anchors x ON x.annotation_id = n.id
WHERE n.article_id IN (SELECT value FROM json_each(?)) AND {labels} ORDER BY n.id, x.role, x.position
"""


def whole_articles(connection: Connection, chosen: Chosen, *, with_text: bool = True) -> Iterator[Whole]:
    """The chosen articles by id, each with everything in it; ``text`` is empty without ``with_text``."""
    labels = chosen.annotations("n")
    for batch in in_batches(article_ids(connection, chosen), CHUNK):
        some = orjson.dumps(batch).decode()
        params = (some, *chosen.params)
        rows = _rows(connection, _ANNOTATION.format(labels=labels), *params)
        anchors = _rows(connection, _ANCHOR.format(labels=labels), *params)
        tagged: dict[int, list[Annotation]] = {}
        for annotation in build(rows, anchors):
            tagged.setdefault(annotation.article_id, []).append(annotation)
        regions, inside = _regions(connection, some), _links_inside(connection, some, chosen)
        for article in _articles(connection, some, with_text):
            i = article.id
            yield Whole(article, tuple(regions.get(i, ())), tuple(tagged.get(i, ())), tuple(inside.get(i, ())))


_LINK = "k.id, k.kind, k.a_id, k.b_id, k.note, k.annotator_id, k.created_at"
_BOTH_ENDS = "FROM links k JOIN annotations n ON n.id = k.a_id JOIN annotations m ON m.id = k.b_id"


def _links_inside(connection: Connection, some: str, chosen: Chosen) -> dict[int, list[Link]]:
    within = "n.article_id IN (SELECT value FROM json_each(?)) AND m.article_id = n.article_id"
    sql = f"SELECT n.article_id, {_LINK} {_BOTH_ENDS} WHERE {within} AND {{}} AND {{}} ORDER BY k.id"
    found: dict[int, list[Link]] = {}
    both = sql.format(chosen.annotations("n"), chosen.annotations("m"))
    for article_id, *link in _rows(connection, both, some, *chosen.params, *chosen.params):
        found.setdefault(article_id, []).append(_link(*link))
    return found


def _link(i: int, kind: str, a_id: int, b_id: int, note: str, annotator_id: int, created_at: str) -> Link:
    return Link(i, LinkKind(kind), a_id, b_id, note, annotator_id, created_at)


_ANCHOR_JSON = (
    "json_object('start', x.start, 'end', x.\"end\", 'exact', x.exact, 'prefix', x.prefix, 'suffix', x.suffix)"
)
_OF = f"SELECT {_ANCHOR_JSON} FROM anchors x WHERE x.annotation_id = n.id AND x.role ="
_LINE = f"""
SELECT n.id, CAST(json_object('type', 'annotation', 'id', n.id, 'article', n.article_id, 'label', l.code,
  'label_id', n.label_id,
  'parts', (SELECT json_group_array({_ANCHOR_JSON}) FROM (
     SELECT * FROM anchors WHERE annotation_id = n.id AND role = 'body' ORDER BY position) x),
  'attributes', json(n.attributes), 'note', n.note, 'unsure', json(iif(n.unsure, 'true', 'false')),
  'attribution', iif(s.annotation_id IS NULL, NULL, json_object('speaker', s.speaker_id, 'form', s.form,
     'title', s.title, 'via', s.via, 'cue', json(({_OF} 'cue')), 'mention', json(({_OF} 'mention')))),
  'entity', n.entity_id, 'annotator', n.annotator_id, 'created_at', n.created_at, 'updated_at', n.updated_at) AS BLOB)
FROM annotations n JOIN labels l ON l.id = n.label_id LEFT JOIN attributions s ON s.annotation_id = n.id
WHERE n.id IN (SELECT value FROM json_each(?))
"""
_PLAIN = """
SELECT n.article_id, n.id, x.position, x.start, x."end", n.label_id, n.annotator_id, n.created_at,
  iif(n.updated_at = n.created_at, NULL, n.updated_at),
  iif(n.note = '' AND n.attributes = '{{}}' AND n.entity_id IS NULL AND NOT n.unsure AND s.annotation_id IS NULL,
    NULL, 1)
FROM annotations n JOIN anchors x ON x.annotation_id = n.id AND x.role = 'body'
  LEFT JOIN attributions s ON s.annotation_id = n.id
WHERE n.article_id IN (SELECT value FROM json_each(?)) AND {labels} ORDER BY n.article_id, n.id, x.position
"""

PlainRow = tuple[int, int, int, int, int, int, int, str, str | None, int | None]
"""A part of an annotation: article, annotation, position of the part, start, end, label, annotator, created, changed
(None when never), and not None where there is more to say of the annotation."""


@dataclass(frozen=True, slots=True)
class Raw:
    """An article with its text and its annotations as rows, in order of id.

    ``finished`` has the annotations that are more than a label on one span: their whole JSON record in UTF-8, by id.
    """

    article: Article
    regions: tuple[Region, ...]
    rows: tuple[PlainRow, ...]
    finished: Mapping[int, bytes]


def raw_articles(connection: Connection, chosen: Chosen) -> Iterator[Raw]:
    """As ``whole_articles`` for the one format that has to be fast: nothing is built that is not written."""
    sql = _PLAIN.format(labels=chosen.annotations("n"))
    for batch in in_batches(article_ids(connection, chosen), CHUNK):
        some = orjson.dumps(batch).decode()
        with many_objects():
            rows = _rows(connection, sql, some, *chosen.params)
            more = orjson.dumps([row[1] for row in rows if row[9] or row[2]]).decode()
            finished = dict(_rows(connection, _LINE, more)) if more != "[]" else {}
            tagged = {article_id: tuple(mine) for article_id, mine in groupby(rows, itemgetter(0))}
            regions = _regions(connection, some)
            articles = _articles(connection, some, True)
        for article in articles:
            yield Raw(article, tuple(regions.get(article.id, ())), tagged.get(article.id, ()), finished)


def _is_chosen(annotation: str, chosen: Chosen) -> tuple[str, tuple[Any, ...]]:
    """A condition that the annotation with this id is among the chosen and in sight, with its parameters."""
    found = (
        f"SELECT 1 FROM annotations n JOIN articles a ON a.id = n.article_id AND a.present WHERE n.id = {annotation}"
    )
    sql = f"EXISTS ({found} AND {_among('a.id', chosen.article_ids)} AND {chosen.annotations('n')})"
    return sql, (_param(chosen.article_ids), *chosen.params)


def links(connection: Connection, chosen: Chosen) -> Iterator[Link]:
    """Links between chosen annotations, by id."""
    (a_in, first), (b_in, second) = _is_chosen("k.a_id", chosen), _is_chosen("k.b_id", chosen)
    sql = f"SELECT {_LINK} FROM links k WHERE {a_in} AND {b_in} ORDER BY k.id"
    for row in _rows(connection, sql, *first, *second):
        yield _link(*row)


def links_across(connection: Connection, chosen: Chosen) -> Iterator[Link]:
    """Links between chosen annotations of two articles, by id."""
    (a_in, first), (b_in, second) = _is_chosen("k.a_id", chosen), _is_chosen("k.b_id", chosen)
    sql = f"SELECT {_LINK} {_BOTH_ENDS} WHERE n.article_id <> m.article_id AND {a_in} AND {b_in} ORDER BY k.id"
    for row in _rows(connection, sql, *first, *second):
        yield _link(*row)


def links_cut(connection: Connection, chosen: Chosen) -> int:
    """How many links have one end in the choice and the other, in sight, outside it."""
    if chosen.everything:
        return 0
    ends = [_is_chosen(f"k.{end}", some) for some in (chosen, Chosen()) for end in ("a_id", "b_id")]
    (a_in, _), (b_in, _), (a_seen, _), (b_seen, _) = ends
    params = [param for _, some in ends for param in some]
    sql = f"SELECT count(*) FROM links k WHERE ({a_in}) <> ({b_in}) AND {a_seen} AND {b_seen}"
    return int(_rows(connection, sql, *params)[0][0])


def entity_ids(connection: Connection, chosen: Chosen) -> list[int]:
    """Everybody in the register, or where there is a choice those whom the chosen annotations name; by id."""
    if chosen.everything:
        return [i for (i,) in _rows(connection, "SELECT id FROM entities ORDER BY id")]
    rows = _rows(
        connection,
        "WITH chosen(id) AS MATERIALIZED (SELECT n.id FROM annotations n JOIN articles a ON a.id = n.article_id "
        f"WHERE a.present AND {_among('a.id', chosen.article_ids)} AND {chosen.annotations('n')}) "
        "SELECT speaker_id FROM attributions WHERE annotation_id IN (SELECT id FROM chosen) AND speaker_id NOT NULL "
        "UNION SELECT entity_id FROM annotations WHERE id IN (SELECT id FROM chosen) AND entity_id NOT NULL ORDER BY 1",
        _param(chosen.article_ids),
        *chosen.params,
    )
    return [i for (i,) in rows]


def entities(connection: Connection, ids: list[int]) -> Iterator[Entity]:
    """The given entities, by id."""
    for batch in in_batches(ids):
        yield from sorted(register.entities(connection, batch), key=lambda e: e.id)


def tagged_people(connection: Connection) -> Iterator[str]:
    """Words in one piece that are tagged as a person whom the register does not have, in all articles in sight."""
    sql = """SELECT min(w.exact) FROM annotations n
        JOIN labels l ON l.id = n.label_id AND l.role = ?
        JOIN articles a ON a.id = n.article_id AND a.present
        JOIN anchors w ON w.annotation_id = n.id AND w.role = 'body'
        WHERE n.entity_id IS NULL GROUP BY n.id HAVING count(*) = 1 ORDER BY n.id"""
    for row in _rows(connection, sql, LabelRole.PERSON.value):
        yield str(row[0])


def distinct_pairs(connection: Connection, ids: list[int]) -> list[tuple[int, int]]:
    """Pairs among the given entities that an editor said are not the same."""
    among = set(ids)
    pairs = _rows(connection, "SELECT a_id, b_id FROM distinct_entities ORDER BY a_id, b_id")
    return [(a, b) for a, b in pairs if a in among and b in among]


def text_by_hash(connection: Connection, sha256: str) -> str | None:
    """The text with this SHA-256, also of an article out of sight."""
    rows = _rows(connection, "SELECT text FROM texts JOIN articles ON id = article_id WHERE sha256 = ?", sha256)
    return str(rows[0][0]) if rows else None


def is_untouched(connection: Connection) -> bool:
    """Whether nothing was ever done in the project, not even undone."""
    return not _rows(connection, "SELECT 1 FROM journal LIMIT 1")
