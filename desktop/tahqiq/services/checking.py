"""The health check: is everything in the project as it was written, and what to do where it is not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from pathlib import Path

from tahqiq.domain.messages import Message, Param, Trouble
from tahqiq.domain.text import text_hash
from tahqiq.services.session import Session
from tahqiq.storage.queries import check as queries
from tahqiq.storage.queries.annotations import BODY
from tahqiq.storage.queries.check import StoredArticle
from tahqiq.storage.queries.export import Connection

SHOWN = 20
"""Findings of one kind that are listed; the rest is counted."""


class Severity(StrEnum):
    ERROR = "error"  # something that was written is not as it was
    WARNING = "warning"  # nothing is lost, but something does not work as it should


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong; ``message`` says what, what is safe, and what to do."""

    message: Message
    severity: Severity = Severity.ERROR


def check_file(path: Path, progress: Callable[[int, int], None] | None = None) -> list[Finding]:
    """As ``check``, for a project that is not open; one too damaged to be opened is a finding too.

    Raises:
        Trouble: there is no such file, it is no project, or it may not be read.
    """
    try:
        with Session.open(path, read_only=True) as session:
            return check(session, progress)
    except Trouble as trouble:
        if trouble.message.code != "project_damaged":
            raise
        return [Finding(trouble.message)]


_WARNINGS = frozenset({"check_index", "check_journal", "check_label_twice", "check_suggestion", "check_passage"})


def check(session: Session, progress: Callable[[int, int], None] | None = None) -> list[Finding]:
    """Verify the whole project, also articles that were removed (undo can bring them back). Changes nothing.

    SQLite's structure and references; each text against its SHA-256; each annotation's words, cue and mention against
    the text at their place; parts and regions in order and inside the text; the search index; the history; the labels.

    Args:
        session: the project; one opened for reading will do.
        progress: called with articles checked and articles in all.

    Returns:
        What is wrong, the gravest first; empty where nothing is.
    """
    found: list[Finding] = []
    tally: Counter[str] = Counter()
    try:
        with session.read.database.reading() as connection:
            for message in _messages(connection, progress):
                tally[message.code] += 1
                if tally[message.code] <= SHOWN:
                    severity = Severity.WARNING if message.code in _WARNINGS else Severity.ERROR
                    found.append(Finding(message, severity))
    except Trouble as trouble:
        if trouble.message.code != "project_damaged":
            raise
        found.append(Finding(trouble.message))
    more = sum(count - SHOWN for count in tally.values() if count > SHOWN)
    found.sort(key=lambda f: f.severity)
    return [*found, Finding(Message("check_more", {"count": more}))] if more else found


def _messages(connection: Connection, progress: Callable[[int, int], None] | None) -> Iterator[Message]:
    for detail in queries.integrity(connection):
        yield Message("check_integrity", {"detail": detail})
    for table, count in queries.orphans(connection).items():
        yield Message("check_foreign_keys", {"table": table, "count": count})
    if not queries.identity(connection):
        yield Message("check_identity")
    total = queries.article_count(connection)
    for done, article in enumerate(queries.articles(connection)):
        if progress is not None and done % 100 == 0:
            progress(done, total)
        yield from _article(article)
    if progress is not None:
        progress(total, total)
    yield from _tables(connection)


def _tables(connection: Connection) -> Iterator[Message]:
    for article, annotation in queries.wordless(connection):
        yield Message("check_no_words", {"article": article, "annotation": annotation})
    for article, annotation in queries.unreadable_attributes(connection):
        yield Message("check_attributes", {"article": article, "annotation": annotation})
    for table, column, row, value in queries.unknown_values(connection):
        yield Message("check_value", {"table": table, "column": column, "id": row, "value": value[:80]})
    for article, start, end in queries.suggestions_outside(connection):
        yield Message("check_suggestion", {"article": article, "start": start, "end": end})
    for article, start, end in queries.passages_outside(connection):
        yield Message("check_passage", {"article": article, "start": start, "end": end})
    for decision in queries.unreadable_decisions(connection):
        yield Message("check_decision", {"decision": decision})
    for article, start, end in queries.misplaced_answers(connection):
        yield Message("check_answer", {"article": article, "start": start, "end": end})
    texts, indexed = queries.indexed(connection)
    if texts != indexed:
        yield Message("check_index", {"articles": texts, "indexed": indexed})
    for step in queries.unreadable_steps(connection):
        yield Message("check_journal", {"step": step})
    for name, code in queries.repeated_codes(connection):
        yield Message("check_label_twice", {"name": name, "code": code})


def _article(article: StoredArticle) -> Iterator[Message]:
    which: dict[str, Param] = {"article": article.id, "title": article.title}
    if article.text is None:
        yield Message("check_text_missing", which)
        return
    if text_hash(article.text) != article.sha256:
        yield Message("check_text_changed", which)
    if len(article.text) != article.length:
        yield Message("check_length", which)
    yield from _regions(article, len(article.text))
    yield from _anchors(article, article.text)


def _regions(article: StoredArticle, length: int) -> Iterator[Message]:
    for start, end in article.regions:
        if not 0 <= start <= end <= length:
            yield Message("check_region", {"article": article.id, "start": start, "end": end})
    for before, after in pairwise(article.regions):
        if after[0] < before[1]:
            yield Message("check_regions_overlap", {"article": article.id, "start": after[0]})


def _anchors(article: StoredArticle, text: str) -> Iterator[Message]:
    last: tuple[int, int] = (0, 0)  # annotation, and where its part before this one ends
    for annotation, role, start, end, exact in article.anchors:
        where = {"article": article.id, "annotation": annotation, "start": start, "end": end}
        if not 0 <= start <= end <= len(text):
            yield Message("check_anchor_outside", where)
        elif text[start:end] != exact:
            yield Message("check_anchor", {**where, "found": text[start:end][:60], "said": exact[:60]})
        if role == BODY:
            if last[0] == annotation and start < last[1]:
                yield Message("check_parts", {"article": article.id, "annotation": annotation})
            last = (annotation, end)
