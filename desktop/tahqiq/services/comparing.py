"""Comparing: where articles disagree is found and stored, to be reviewed.

Not a step of the history: inconsistencies follow from the texts and from what people tagged, and what a person decides
is kept apart from them. Only articles on a new basis are looked into; each is compared with those that its keys bring
up from the store, never with all.
"""

from __future__ import annotations

from collections.abc import Iterable

from tahqiq.domain.jobs import Progress, Stopped, never
from tahqiq.domain.messages import Trouble
from tahqiq.services import analysing, comparison_waiting
from tahqiq.services.comparison_engine import Engine, own_engine
from tahqiq.services.comparison_pool import Pool
from tahqiq.services.comparison_run import ComparisonReport as ComparisonReport
from tahqiq.services.comparison_run import Run, Steps
from tahqiq.services.session import Session
from tahqiq.services.turns import short_turns


def waiting(session: Session, article_ids: Iterable[int] | None = None) -> list[int]:
    """Articles in sight that were never compared, or on another basis than they have now.

    What counts: text, title, source and date, what the engine found, what people tagged and answered, what they said of
    events, and the rules of comparing. Reads no text.
    """
    version = own_engine().version
    ids = None if article_ids is None else list(dict.fromkeys(article_ids))
    if ids is None and (suspects := comparison_waiting.known(session, version).suspects) is not None:
        ids = sorted(suspects)
    return comparison_waiting.among(session, ids, version)


def compare(
    session: Session,
    article_ids: Iterable[int] | None = None,
    *,
    again: bool = False,
    progress: Progress | None = None,
    cancelled: Stopped = never,
    engine: Engine | None = None,
    detect: analysing.Detect | None = None,
    processes: int | None = None,
) -> ComparisonReport:
    """Find what articles state differently; listeners hear of each batch as it is on disk.

    May run in any thread beside the window's. What people decided stays decided.

    Args:
        session: an open project that may be written.
        article_ids: these articles, each with all that are near to it; None is all in sight.
        again: also where nothing changed since the last comparison.
        progress: called with what is done and what there is in all, in no unit.
        cancelled: asked now and then; True stops, and what is done is kept.
        engine: what compares, where it is not the program's own.
        detect: the language engine, where it is not the program's own.
        processes: how many to use; None is by the machine and the amount of work.

    Raises:
        Trouble: the project cannot be written.
        ExceptionGroup: comparing broke down over some articles, which is our own bug; all others are done.
    """
    if session.read_only:
        raise Trouble("project_open_for_reading", path=str(session.path))
    ids = None if article_ids is None else list(dict.fromkeys(article_ids))
    report = ComparisonReport()
    chosen = engine or own_engine()
    with short_turns(), Pool(chosen, processes) as pool:
        Run(session, chosen, pool, report, Steps(progress), cancelled).through(ids, again=again, detect=detect)
    return report
