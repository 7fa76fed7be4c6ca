"""Suggestions, what people answered, and how many are open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import orjson
from sqlalchemy import Connection

from tahqiq.domain.anchors import Anchor, anchor_at
from tahqiq.domain.folding import name_key
from tahqiq.domain.labels import LabelRole
from tahqiq.domain.suggestions import (
    Answer,
    AnswerKind,
    QuoteDetails,
    Suggestion,
    SuggestionCounts,
    SuggestionFilter,
    SuggestionKind,
)
from tahqiq.storage.details import decoded, decoded_why
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.queries.openness import SILENCING, Openness
from tahqiq.storage.rows import driver

CHUNK = 100
"""Articles read at once."""

_SELECT = (
    'SELECT s.id, s.article_id, s.kind, s.role, s.start, s."end", s.fingerprint, s.score, s.why, s.details, s.key '
    "FROM suggestions AS s JOIN articles AS a ON a.id = s.article_id WHERE a.present AND {condition} "
    'ORDER BY s.article_id, s.start, s."end" DESC, s.id'
)
_ANSWERS = """
SELECT id, article_id, answer, kind, role, start, "end", exact, prefix, suffix, details, annotation_id, why,
       annotator_id, at
FROM answers WHERE {condition} ORDER BY start, id
"""


def _marks(some: Sequence[Any]) -> str:
    return ", ".join("?" * len(some))


def of_article(connection: Connection, article_id: int) -> list[Suggestion]:
    """The open suggestions of an article in text order."""
    return list(_open(connection, "s.article_id = ?", [article_id]))


def one(connection: Connection, suggestion_id: int) -> Suggestion:
    """A suggestion, open or not.

    Raises:
        LookupError: there is none with this number, or its article is out of sight.
    """
    rows = driver(connection).execute(_SELECT.format(condition="s.id = ?"), [suggestion_id]).fetchall()
    for found in _made(connection, rows, Openness(connection, [r[1] for r in rows])):
        return found
    raise LookupError(f"no suggestion {suggestion_id}")


def open_among(connection: Connection, ids: Iterable[int]) -> Iterator[Suggestion]:
    """Those of the given suggestions that are open, by article in each five hundred."""
    for some in in_batches(dict.fromkeys(ids)):
        yield from _open(connection, f"s.id IN ({_marks(some)})", some)


@dataclass(frozen=True, slots=True)
class Brief:
    """What is counted of a suggestion; ``name`` is whom it would enter in the register, as the engine has it, or ""."""

    id: int
    article_id: int
    role: LabelRole
    name: str


def matching(connection: Connection, wanted: SuggestionFilter) -> Iterator[Brief]:
    """The open suggestions that the filter lets through, by article in text order; memory does not grow with them."""
    condition, params = _condition(wanted)
    for some in in_batches(_article_ids(connection, wanted), CHUNK):
        where = f"s.article_id IN ({_marks(some)}) AND {condition}"
        rows, known = _open_rows(connection, where, [*some, *params])
        for row in rows:
            name, denied = _named(row[2], row[9]), known.not_speakers.get((row[1], row[6]))
            yield Brief(row[0], row[1], _ROLES[row[3]], "" if denied and name_key(name) in denied else name)


_ROLES = {str(role): role for role in LabelRole}


def _named(kind: str, details: str) -> str:
    if kind == SuggestionKind.MENTION:
        return str(orjson.loads(details)["name"])
    if kind == SuggestionKind.QUOTE:
        return str((orjson.loads(details)["speaker"] or {}).get("name", ""))
    return ""


def _condition(wanted: SuggestionFilter) -> tuple[str, list[Any]]:
    parts, params = ["s.score >= ?"], [wanted.least_score]
    for column, value in (("kind", wanted.kind), ("role", wanted.role)):
        if value is not None:
            parts.append(f"s.{column} = ?")
            params.append(str(value))  # type: ignore[arg-type]
    if wanted.words is not None:
        parts.append("s.kind = 'mention' AND s.key = ?")
        params.append(name_key(wanted.words))  # type: ignore[arg-type]
    return " AND ".join(parts), params


def _article_ids(connection: Connection, wanted: SuggestionFilter) -> list[int]:
    if wanted.article_ids is not None:
        return sorted(set(wanted.article_ids))
    sqlite = driver(connection)
    if wanted.words is not None:
        found = sqlite.execute("SELECT DISTINCT article_id FROM suggestions WHERE key = ?", [name_key(wanted.words)])
        return sorted(i for (i,) in found)
    return [i for (i,) in sqlite.execute("SELECT article_id FROM analyses ORDER BY article_id")]


def _open(connection: Connection, condition: str, params: Sequence[Any]) -> Iterator[Suggestion]:
    return _made(connection, *_open_rows(connection, condition, params))


def _open_rows(connection: Connection, condition: str, params: Sequence[Any]) -> tuple[list[Any], Openness]:
    rows = driver(connection).execute(_SELECT.format(condition=condition), params).fetchall()
    known = Openness(connection, list(dict.fromkeys(row[1] for row in rows)))
    return [r for r in rows if known.is_open(r[1], r[2], r[4], r[5], r[6], r[10])], known


def _made(connection: Connection, rows: Iterable[Any], known: Openness) -> Iterator[Suggestion]:
    """Suggestions from their rows, ordered by article."""
    sqlite = driver(connection)
    at, text = 0, ""
    for i, article, kind, role, start, end, fingerprint, score, why, details, _ in rows:
        if article != at:
            at, text = article, sqlite.execute("SELECT text FROM texts WHERE article_id = ?", [article]).fetchone()[0]
        said = decoded(kind, details)
        if isinstance(said, QuoteDetails) and said.speaker is not None:
            denied = known.not_speakers.get((article, fingerprint))
            if denied and name_key(said.speaker.name) in denied:
                said = replace(said, speaker=None)
        anchor = anchor_at(text, start, end)
        kinds = SuggestionKind(kind), LabelRole(role)
        yield Suggestion(i, article, *kinds, anchor, score, decoded_why(why), said, fingerprint)


def answers(connection: Connection, article_id: int) -> list[Answer]:
    """What people said to suggestions of an article, in text order."""
    rows = driver(connection).execute(_ANSWERS.format(condition="article_id = ?"), [article_id])
    return [_answer(row) for row in rows]


def answers_by_id(connection: Connection, ids: Iterable[int]) -> list[Answer]:
    """The given answers; those that are gone are left out."""
    sqlite = driver(connection)
    return [
        _answer(row)
        for some in in_batches(dict.fromkeys(ids))
        for row in sqlite.execute(_ANSWERS.format(condition=f"id IN ({_marks(some)})"), some)
    ]


def _answer(row: Any) -> Answer:
    i, article, answer, kind, role, start, end, exact, prefix, suffix, details, annotation, why, who, at = row
    return Answer(
        id=i,
        article_id=article,
        answer=AnswerKind(answer),
        kind=SuggestionKind(kind),
        role=LabelRole(role),
        anchor=Anchor(start, end, exact, prefix, suffix),
        details=decoded(kind, details),
        annotation_id=annotation,
        why=why,
        annotator_id=who,
        at=at,
    )


_ANALYSED = (
    "SELECT article_id, dates, figures, mentions, quotes FROM analyses AS y JOIN articles AS a ON a.id = article_id"
)
_TOUCHED = (
    "SELECT article_id FROM answers UNION SELECT article_id FROM annotations UNION "
    "SELECT s.article_id FROM project_words AS p JOIN suggestions AS s ON s.key = p.key AND s.key <> '' "
    f"WHERE p.list IN ({', '.join(repr(name) for name in SILENCING.values())})"
)
_BRIEF = 'SELECT article_id, kind, start, "end", fingerprint, key FROM suggestions WHERE article_id IN ({marks})'


def counts(connection: Connection, article_ids: Iterable[int] | None = None) -> dict[int, SuggestionCounts]:
    """Open suggestions of each article that was analysed, all or the given ones.

    An analysis leaves its totals; only articles that somebody has worked on since are counted one by one.
    """
    sqlite = driver(connection)
    some = None if article_ids is None else list(dict.fromkeys(article_ids))
    found: dict[int, SuggestionCounts] = {}
    if some is None:
        found = {i: SuggestionCounts(*tally) for i, *tally in sqlite.execute(f"{_ANALYSED} WHERE a.present")}
    else:
        for few in in_batches(some):
            sql = f"{_ANALYSED} WHERE a.present AND article_id IN ({_marks(few)})"
            found |= {i: SuggestionCounts(*tally) for i, *tally in sqlite.execute(sql, few)}
    touched = {i for (i,) in sqlite.execute(_TOUCHED)} if some is None or len(some) > CHUNK else set(some)
    for few in in_batches(sorted(touched & found.keys()), CHUNK):
        found |= _counted(connection, few)
    return found


def _counted(connection: Connection, some: Sequence[int]) -> dict[int, SuggestionCounts]:
    known = Openness(connection, some)
    tally = {i: dict.fromkeys(SuggestionKind, 0) for i in some}
    for article, kind, start, end, fingerprint, key in driver(connection).execute(
        _BRIEF.format(marks=_marks(some)), some
    ):
        if known.is_open(article, kind, start, end, fingerprint, key):
            tally[article][kind] += 1
    order = (SuggestionKind.DATE, SuggestionKind.FIGURE, SuggestionKind.MENTION, SuggestionKind.QUOTE)
    return {i: SuggestionCounts(*(mine[kind] for kind in order)) for i, mine in tally.items()}


def role_at(connection: Connection, article_id: int, start: int, end: int) -> LabelRole | None:
    """What the words at a place are proposed to name; None where they are proposed to name nothing."""
    row = (
        driver(connection)
        .execute(
            "SELECT role FROM suggestions WHERE article_id = ? AND kind = 'mention' AND start < ? AND \"end\" > ? "
            'ORDER BY "end" - start DESC LIMIT 1',
            (article_id, end, start),
        )
        .fetchone()
    )
    return LabelRole(row[0]) if row else None
