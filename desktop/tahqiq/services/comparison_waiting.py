"""Up to which step of the history articles are compared, so that what is new is found without asking all of them.

A run that looked at all articles, or at all that may have changed, notes the step before which it began and those that
still waited at its end. Whether an article waits follows from what steps changed of it, from the rules, and from what
was compared; so later only those are asked that steps touched since, and those that waited. Where anything else may
have changed, all are.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from tahqiq.services import analysing
from tahqiq.services.comparison_lots import basis_of
from tahqiq.services.session import Session
from tahqiq.storage import review_index, since
from tahqiq.storage.queries import comparing as queries
from tahqiq.storage.queries import particulars
from tahqiq.storage.queries.comparing import Connection

MOST = 500
"""Articles that may wait where it is noted which."""


@dataclass(frozen=True, slots=True)
class Known:
    """``step`` is the last entry of the journal; ``suspects`` are all that may wait, or None where that may be any."""

    step: int
    suspects: frozenset[int] | None


def known(session: Session, version: str) -> Known:
    """Which articles may be on another basis than they were compared on, or gone since.

    Args:
        session: the project.
        version: of what compares.
    """
    from tahqiq.language.detecting import version as version_of_language  # the engine is read from disk

    with session.read.database.reading() as connection:
        step = since.last_step(connection)
        noted = particulars.value(connection, review_index.COMPARED_UP_TO)
        if not noted or noted["by"] != _by(connection, version, version_of_language()):
            return Known(step, None)
        touched = since.touched_since(connection, noted["step"])
        if touched is None or queries.analysed_otherwise(connection, version_of_language()):
            return Known(step, None)
        return Known(step, frozenset(touched.union(noted["waiting"])))


def note(session: Session, version: str, before: Known, asked: Iterable[int]) -> None:
    """Note what is known at the end of a run.

    Args:
        session: the project.
        version: of what compares.
        before: what was known when the run began.
        asked: those of all articles that waited then, or that may have.
    """
    from tahqiq.language.detecting import version as version_of_language

    ids = sorted({*asked, *(before.suspects or ())})
    waiting = {*among(session, ids, version)}
    with session.read.database.reading() as connection:
        waiting.update(queries.gone(connection, ids))
        there = particulars.value(connection, review_index.COMPARED_UP_TO)
        by = _by(connection, version, version_of_language())
    said = {"step": before.step, "by": by, "waiting": sorted(waiting)}
    if len(waiting) <= MOST and there != said:
        with session.read.database.writing() as connection:
            review_index.set_compared_up_to(connection, said)


def among(session: Session, ids: Iterable[int] | None, version: str) -> list[int]:
    """Those of the articles in sight that are not analysed or not compared on what they have now."""
    chosen = None if ids is None else list(ids)
    unread = set(analysing.waiting(session, chosen))
    with session.read.database.reading() as connection:
        stands = list(queries.stands(connection, chosen))
    return [one.id for one in stands if one.id in unread or one.basis != basis_of(one, version)]


def _by(connection: Connection, version: str, language: int) -> list[Any]:
    """By what articles were compared, and what shows that nobody else did since."""
    return [version, language, *queries.compared(connection)]
