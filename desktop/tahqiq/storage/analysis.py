"""What an analysis writes: suggestions, regions made by rule, and that it was done.

These are derived from the text and stay out of the history; nothing here touches what a person made.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection

from tahqiq.domain.articles import RegionBy
from tahqiq.domain.folding import name_key
from tahqiq.domain.labels import LabelRole
from tahqiq.domain.suggestions import Proposal, SuggestionKind, fingerprint_of
from tahqiq.storage.details import encoded, encoded_why
from tahqiq.storage.rows import driver
from tahqiq.storage.schema import REGION_STEPS

SAME = 0.8
"""Part of two spans that they share where a later engine proposes the same with other boundaries."""

_COLUMNS = ("article_id", "kind", "role", "start", "end", "fingerprint", "score", "why", "details", "key")
_NAMES = ", ".join(f'"{c}"' for c in _COLUMNS)
_INSERT = f"INSERT INTO suggestions ({_NAMES}) VALUES ({', '.join('?' * len(_COLUMNS))})"
_UPDATE = "UPDATE suggestions SET score = ?, why = ?, details = ?, key = ? WHERE id = ?"
_DONE = "INSERT OR REPLACE INTO analyses (article_id, engine, basis, at, dates, figures, mentions, quotes) VALUES "
_KINDS = (SuggestionKind.DATE, SuggestionKind.FIGURE, SuggestionKind.MENTION, SuggestionKind.QUOTE)
_PLAIN: dict[str, str] = {each: str(each) for each in (*SuggestionKind, *LabelRole)}
Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Analysed:
    """What was found in an article. ``regions`` are (start, end, role), or None where they are not to be changed."""

    article_id: int
    text: str
    basis: str
    proposals: Sequence[Proposal]
    regions: Sequence[tuple[int, int, str]] | None = None


def store(connection: Connection, engine: int, at: str, articles: Sequence[Analysed]) -> set[int]:
    """Make the suggestions of the articles be these. Rows of what is proposed again keep their numbers.

    Returns:
        The articles whose regions are others now.

    Raises:
        ValueError: a proposal has no words in the text.
    """
    sqlite = driver(connection)
    new: list[Row] = []
    marks = ", ".join("?" * len(articles))
    ids = [a.article_id for a in articles]
    known = {i for (i,) in sqlite.execute(f"SELECT article_id FROM analyses WHERE article_id IN ({marks})", ids)}
    answered = {i for (i,) in sqlite.execute(f"SELECT article_id FROM answers WHERE article_id IN ({marks})", ids)}
    regions: set[int] = set()
    settled = region_steps(sqlite, [a.article_id for a in articles if a.regions is not None])
    done: list[Row] = []
    for article in articles:
        rows = _rows(article)
        if article.article_id in answered:
            rows = _as_answered(sqlite, article.article_id, rows)
        unique = list({row[5]: row for row in rows}.values())
        new += _changed(sqlite, article.article_id, unique) if article.article_id in known else unique
        tally = Counter(row[1] for row in unique)
        done.append((article.article_id, engine, article.basis, at, *(tally[kind] for kind in _KINDS)))
        free = article.regions is not None and article.article_id not in settled
        if free and _replace_regions(sqlite, article.article_id, article.regions or ()):
            regions.add(article.article_id)
    sqlite.executemany(_INSERT, new)
    sqlite.executemany(f"{_DONE} (?, ?, ?, ?, ?, ?, ?, ?)", done)
    return regions


def _rows(article: Analysed) -> list[Row]:
    text, article_id = article.text, article.article_id
    rows: list[Row] = []
    whys: dict[int, str] = {}  # detectors give one message for many finds
    for p in article.proposals:
        kind, role, start, end = _PLAIN[p.kind], _PLAIN[p.role], p.start, p.end
        if not 0 <= start < end <= len(text):
            raise ValueError(f"{kind} {start}–{end} is not in article {article_id} of {len(text)} characters")
        key = ""  # by what a word of the project silences it: the name, or the reporting words
        if kind == "mention":
            key = _key(text[start:end])
        elif kind == "quote" and p.details.cue is not None:  # type: ignore[union-attr]
            key = _key(text[slice(*p.details.cue)])  # type: ignore[union-attr]
        why = whys.get(id(p.why)) or whys.setdefault(id(p.why), encoded_why(p.why))
        fingerprint = fingerprint_of(kind, role, start, end)
        rows.append((article_id, kind, role, start, end, fingerprint, p.score, why, encoded(p.details), key))
    return rows


@lru_cache(maxsize=4096)
def _key(words: str) -> str:
    return name_key(words)


def _as_answered(sqlite: sqlite3.Connection, article_id: int, rows: Sequence[Row]) -> list[Row]:
    """The rows with the fingerprints of what was answered, where they propose the same with other boundaries."""
    there = {row[5] for row in rows}
    sql = 'SELECT DISTINCT kind, role, start, "end", fingerprint FROM answers WHERE article_id = ?'
    answers = sqlite.execute(sql, [article_id]).fetchall()
    given = {fingerprint for *_, fingerprint in answers}
    missing = [answer for answer in answers if answer[4] not in there]
    result = []
    for row in rows:
        if row[5] not in given:
            for kind, role, start, end, fingerprint in missing:
                if (kind, role) == row[1:3] and _share(start, end, row[3], row[4]) >= SAME:
                    row = (*row[:5], fingerprint, *row[6:])
                    missing.remove((kind, role, start, end, fingerprint))
                    break
        result.append(row)
    return result


def _share(a_start: int, a_end: int, b_start: int, b_end: int) -> float:
    both = min(a_end, b_end) - max(a_start, b_start)
    return both / max(1, max(a_end, b_end) - min(a_start, b_start))


def _changed(sqlite: sqlite3.Connection, article_id: int, rows: Iterable[Row]) -> list[Row]:
    """Keep what is proposed again, take away what is not; gives the rows that are new."""
    sql = f"SELECT id, {_NAMES} FROM suggestions WHERE article_id = ?"
    there = {row[6]: row for row in sqlite.execute(sql, [article_id])}
    new = []
    for row in rows:
        old = there.get(row[5])
        if old is None or old[1:6] != row[:5]:
            new.append(row)
            continue
        del there[row[5]]
        if old[7:] != row[6:]:
            sqlite.execute(_UPDATE, (*row[6:], old[0]))
    sqlite.executemany("DELETE FROM suggestions WHERE id = ?", [(old[0],) for old in there.values()])
    return new


def region_steps(sqlite: sqlite3.Connection, article_ids: Sequence[int]) -> set[int]:
    """Those of the articles in whose regions a person had a word, also in what undo or redo could bring back."""
    if not article_ids:
        return set()
    marks = ", ".join("?" * len(article_ids))
    sql = f"SELECT DISTINCT article_id FROM journal WHERE {REGION_STEPS} AND article_id IN ({marks})"
    return {i for (i,) in sqlite.execute(sql, article_ids)}


def _replace_regions(sqlite: sqlite3.Connection, article_id: int, regions: Sequence[tuple[int, int, str]]) -> bool:
    """Make an article's regions be these, unless a person had a word in them."""
    sql = 'SELECT start, "end", role, by FROM regions WHERE article_id = ? ORDER BY start'
    there = sqlite.execute(sql, [article_id]).fetchall()
    if [row[:3] for row in there] == [tuple(r) for r in regions] or any(r[3] != RegionBy.RULE for r in there):
        return False
    sqlite.execute("DELETE FROM regions WHERE article_id = ?", [article_id])
    rows = [(article_id, start, end, role, str(RegionBy.RULE)) for start, end, role in regions]
    sqlite.executemany('INSERT INTO regions (article_id, start, "end", role, by) VALUES (?, ?, ?, ?, ?)', rows)
    return True
