"""The words that a project has taught, and which articles have them."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.folding_pattern import words_of
from tahqiq.domain.suggestions import ProjectWord, WordList
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.rows import driver

_COLUMNS = "SELECT id, list, text, value, annotator_id, created_at FROM project_words"
_CLITICS = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "ال", "وال", "بال", "لل")


def words(connection: Connection, ids: Iterable[int] | None = None) -> list[ProjectWord]:
    """All words by list and text, or the given ones."""
    sqlite = driver(connection)
    if ids is None:
        return [_word(row) for row in sqlite.execute(f"{_COLUMNS} ORDER BY list, text, id")]
    return [
        _word(row)
        for some in in_batches(dict.fromkeys(ids))
        for row in sqlite.execute(f"{_COLUMNS} WHERE id IN ({', '.join('?' * len(some))}) ORDER BY list, text", some)
    ]


def _word(row: tuple[int, str, str, str, int, str]) -> ProjectWord:
    i, name, text, value, who, at = row
    return ProjectWord(i, WordList(name), text, value, who, at)


def names_of_register(connection: Connection) -> dict[str, EntityKind]:
    """Every spelling of the register with the kind of what it names."""
    found = driver(connection).execute(
        "SELECT p.text, e.kind FROM spellings AS p JOIN entities AS e ON e.id = p.entity_id ORDER BY p.id DESC"
    )
    return {text: EntityKind(kind) for text, kind in found}


def articles_with(connection: Connection, text: str) -> list[int]:
    """Articles in which the words stand, however spelled, the first of them also with usual clitics before it."""
    folded = words_of(text)
    if not folded:
        return []
    first, rest = folded[0], " ".join(folded[1:])
    query = " OR ".join(f'"{clitic}{first} {rest}"' for clitic in _CLITICS)
    sql = "SELECT rowid FROM article_index WHERE article_index MATCH ?"
    return [i for (i,) in driver(connection).execute(sql, [query])]


def register_keys(connection: Connection) -> dict[str, set[str]]:
    """The key of every spelling of the register with the kinds of what it names."""
    found: dict[str, set[str]] = {}
    for key, kind in driver(connection).execute(
        "SELECT p.key, e.kind FROM spellings AS p JOIN entities AS e ON e.id = p.entity_id"
    ):
        found.setdefault(key, set()).add(kind)
    return found
