"""What the health check of a project looks at: raw rows, also those that no program should have written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from tahqiq.domain.annotations import LinkKind, SpeechForm
from tahqiq.domain.articles import DateOrigin, Progress, RegionBy, RegionRole
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.history import StepState
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity, Verdict
from tahqiq.domain.labels import LabelRole, LineStyle
from tahqiq.domain.suggestions import AnswerKind, SuggestionKind, WordList
from tahqiq.storage.queries.inconsistencies import OPEN
from tahqiq.storage.rows import driver

CHUNK = 200

CLOSED: tuple[tuple[str, str, Iterable[str]], ...] = (
    ("articles", "published_origin", DateOrigin),
    ("articles", "progress", Progress),
    ("regions", "role", RegionRole),
    ("regions", "by", RegionBy),
    ("labels", "role", LabelRole),
    ("labels", "line", LineStyle),
    ("entities", "kind", EntityKind),
    ("attributions", "form", SpeechForm),
    ("links", "kind", LinkKind),
    ("journal", "state", StepState),
    ("suggestions", "kind", SuggestionKind),
    ("suggestions", "role", LabelRole),
    ("answers", "answer", AnswerKind),
    ("answers", "kind", SuggestionKind),
    ("project_words", "list", WordList),
    ("inconsistencies", "kind", InconsistencyKind),
    ("inconsistencies", "nature", Nature),
    ("inconsistencies", "severity", Severity),
    ("decisions", "verdict", (*Verdict, OPEN)),
    ("house_spellings", "kind", EntityKind),
    ("names_apart", "kind", EntityKind),
)
"""Columns that hold values of closed lists."""


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article's row beside its text (None where there is none), its regions and its anchors.

    ``regions`` are (start, end) in order of start; ``anchors`` are (annotation id, role, start, end, exact) in order of
    annotation, role and position.
    """

    id: int
    title: str
    sha256: str
    length: int
    text: str | None
    regions: tuple[tuple[int, int], ...]
    anchors: tuple[tuple[int, str, int, int, str], ...]


def _all(connection: Connection, sql: str, *params: Any) -> list[Any]:
    return driver(connection).execute(sql, params).fetchall()


def integrity(connection: Connection) -> list[str]:
    """What SQLite finds wrong with the structure of the file."""
    found = [str(row[0]) for row in _all(connection, "PRAGMA integrity_check(20)")]
    return [] if found == ["ok"] else found


def orphans(connection: Connection) -> dict[str, int]:
    """How many rows of each table refer to rows that are not there."""
    tally: dict[str, int] = {}
    for row in _all(connection, "PRAGMA foreign_key_check"):
        tally[row[0]] = tally.get(row[0], 0) + 1
    return tally


def articles(connection: Connection) -> Iterator[StoredArticle]:
    """Every article, also those out of sight, with everything that has a place in its text."""
    ids = [i for (i,) in _all(connection, "SELECT id FROM articles ORDER BY id")]
    for at in range(0, len(ids), CHUNK):
        first, last = ids[at], ids[min(at + CHUNK, len(ids)) - 1]
        regions: dict[int, list[tuple[int, int]]] = {}
        anchors: dict[int, list[tuple[int, str, int, int, str]]] = {}
        for owner, start, end in _all(
            connection,
            'SELECT article_id, start, "end" FROM regions WHERE article_id BETWEEN ? AND ? ORDER BY article_id, start',
            first,
            last,
        ):
            regions.setdefault(owner, []).append((start, end))
        for owner, *anchor in _all(
            connection,
            'SELECT n.article_id, x.annotation_id, x.role, x.start, x."end", x.exact FROM annotations n '
            "JOIN anchors x ON x.annotation_id = n.id WHERE n.article_id BETWEEN ? AND ? "
            "ORDER BY n.article_id, n.id, x.role, x.position",
            first,
            last,
        ):
            anchors.setdefault(owner, []).append(tuple(anchor))
        for i, title, sha256, length, stored in _all(
            connection,
            "SELECT a.id, a.title, a.sha256, a.length, CAST(t.text AS BLOB) FROM articles a "
            "LEFT JOIN texts t ON t.article_id = a.id WHERE a.id BETWEEN ? AND ? ORDER BY a.id",
            first,
            last,
        ):
            text = None if stored is None else stored.decode("utf-8", "replace")  # damage shows by its hash
            yield StoredArticle(i, title, sha256, length, text, tuple(regions.get(i, ())), tuple(anchors.get(i, ())))


def suggestions_outside(connection: Connection) -> list[tuple[int, int, int]]:
    """(article id, start, end) of suggestions that are not inside their article's text."""
    sql = (
        'SELECT s.article_id, s.start, s."end" FROM suggestions s JOIN articles a ON a.id = s.article_id '
        'WHERE s.start < 0 OR s."end" <= s.start OR s."end" > a.length ORDER BY s.id'
    )
    return [(a, start, end) for a, start, end in _all(connection, sql)]


def passages_outside(connection: Connection) -> list[tuple[int, int, int]]:
    """(article id, start, end) of passages that are not inside their article's text, or whose sentence is not."""
    sql = (
        'SELECT p.article_id, p.start, p."end" FROM passages p JOIN articles a ON a.id = p.article_id '
        'WHERE p.start < 0 OR p."end" < p.start OR p."end" > a.length OR p.sentence_start < 0 '
        "OR p.sentence_end < p.sentence_start OR p.sentence_end > a.length ORDER BY p.inconsistency_id"
    )
    return [(a, start, end) for a, start, end in _all(connection, sql)]


def unreadable_decisions(connection: Connection) -> list[int]:
    """Decisions that do not say what they are about."""
    sql = (
        "SELECT id FROM decisions WHERE NOT json_valid(subject) "
        "OR iif(json_valid(subject), json_type(subject, '$.passages') IS NOT 'array', 1) ORDER BY id"
    )
    return [i for (i,) in _all(connection, sql)]


def misplaced_answers(connection: Connection) -> list[tuple[int, int, int]]:
    """(article id, start, end) of answers whose words are not those of the text at their place."""
    sqlite, found = driver(connection), []
    at, text = 0, ""
    for article, start, end, exact in sqlite.execute(
        'SELECT article_id, start, "end", exact FROM answers ORDER BY article_id, id'
    ):
        if article != at:
            row = sqlite.execute("SELECT CAST(text AS BLOB) FROM texts WHERE article_id = ?", [article]).fetchone()
            at, text = article, row[0].decode("utf-8", "replace") if row else ""
        if text[start:end] != exact:
            found.append((article, start, end))
    return found


def article_count(connection: Connection) -> int:
    """How many articles there are, also out of sight."""
    return int(_all(connection, "SELECT count(*) FROM articles")[0][0])


def indexed(connection: Connection) -> tuple[int, int]:
    """How many texts there are, and how many of them full-text search knows."""
    both = "SELECT count(*) FROM texts JOIN article_index_docsize ON id = article_id"
    entries = "SELECT count(*) FROM article_index_docsize"
    texts, known, total = _all(connection, f"SELECT (SELECT count(*) FROM texts), ({both}), ({entries})")[0]
    return texts, known if known != texts else total


def wordless(connection: Connection) -> list[tuple[int, int]]:
    """(article id, annotation id) of annotations without a single part."""
    sql = (
        "SELECT article_id, id FROM annotations n WHERE NOT EXISTS "
        "(SELECT 1 FROM anchors WHERE annotation_id = n.id AND role = 'body') ORDER BY id"
    )
    return [(a, n) for a, n in _all(connection, sql)]


def unreadable_attributes(connection: Connection) -> list[tuple[int, int]]:
    """(article id, annotation id) of annotations whose attributes are not JSON."""
    sql = (
        "SELECT article_id, id FROM annotations "
        "WHERE iif(json_valid(attributes), json_type(attributes) <> 'object', 1) ORDER BY id"
    )
    return [(a, n) for a, n in _all(connection, sql)]


def unknown_values(connection: Connection) -> Iterator[tuple[str, str, int, str]]:
    """(table, column, row, value) where a closed list holds something else."""
    for table, column, values in CLOSED:
        known = ", ".join(f"'{v}'" for v in values)
        row = "annotation_id" if table == "attributions" else "id"
        sql = f'SELECT {row}, "{column}" FROM {table} WHERE "{column}" NOT IN ({known}) ORDER BY 1'
        for number, value in _all(connection, sql):
            yield table, column, number, str(value)


def repeated_codes(connection: Connection) -> list[tuple[str, str]]:
    """(set's name, code) where labels of one set share a code."""
    sql = (
        "SELECT s.name, l.code FROM labels l JOIN label_sets s ON s.id = l.set_id "
        "GROUP BY l.set_id, l.code HAVING count(*) > 1 ORDER BY 1, 2"
    )
    return [(name, code) for name, code in _all(connection, sql)]


def unreadable_steps(connection: Connection) -> list[int]:
    """Steps of the history that are not readable JSON."""
    sql = (
        "SELECT id FROM journal WHERE NOT json_valid(params) OR "
        "iif(json_valid(changes), json_type(changes) <> 'array', 1) ORDER BY id"
    )
    return [i for (i,) in _all(connection, sql)]


def identity(connection: Connection) -> str | None:
    """The project's identifier as it is stored, or None."""
    found = _all(connection, "SELECT value FROM project WHERE key = 'uuid'")
    return str(found[0][0]) if found else None
