"""A comparison that finds what a test can count: other numbers of the same thing, and a slip.

``city`` makes short articles of one event with a number each; ``compared`` brings them in and compares them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from small_engine import small_engine

from tahqiq.comparison.candidates import KeyIndex, candidates
from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding, PairResult, Relation, Spot
from tahqiq.comparison.keys import Keys
from tahqiq.comparison.relatedness import relatedness
from tahqiq.domain.inconsistencies import Inconsistency, InconsistencyKind, Nature, Relatedness, Severity
from tahqiq.domain.messages import Message
from tahqiq.domain.reviewing import ReviewFilter, ReviewStatus
from tahqiq.services.commands.articles import ImportArticles, NewArticle
from tahqiq.services.comparing import ComparisonReport, compare
from tahqiq.services.comparison_engine import Engine
from tahqiq.services.session import Session

CITIES = ("إزمير", "الرباط")
SLIP = "الأقتصادية"
WHY = Message("why_figure_digits")
ALL = ReviewFilter(status=ReviewStatus.ALL)


def figures_differ(a: Document, b: Document) -> PairResult:
    """A finding for each number of ``a`` of which ``b`` has another one of the same thing."""
    found = []
    for one in a.found.figures:
        for other in b.found.figures:
            if one.about and one.about == other.about and one.value != other.value:
                severity = Severity.HIGH if one.about == "قتيلا" else Severity.LOW
                spots = (_spot(a, 0, one.start, one.end, one.value), _spot(b, 1, other.start, other.end, other.value))
                found.append(Finding(InconsistencyKind.FIGURE, Nature.CONFLICT, severity, 0.8, spots, WHY))
    return PairResult(Relation.DISAGREE if found else Relation.AGREE, tuple(found))


def slips(document: Document) -> Sequence[Finding]:
    """A finding where «الاقتصادية» is misspelled."""
    at = document.source.text.find(SLIP)
    if at < 0:
        return ()
    spot = _spot(document, 0, at, at + len(SLIP), "الاقتصادية")
    return [Finding(InconsistencyKind.SPELLING, Nature.VARIANT, Severity.LOW, 0.9, (spot,), WHY)]


def _spot(document: Document, number: int, start: int, end: int, value: str) -> Spot:
    sentence = document.sentence_at(start)
    around = (sentence.start, sentence.end) if sentence else (start, end)
    return Spot(number, start, end, value, "", around)


def one_city(keys: Keys, index: KeyIndex) -> list[Relatedness]:
    """One event is what names one city."""
    others = index.keys_of([one.article_id for one in candidates(keys, index)])
    return [replace(relatedness(keys, o, index), score=0.9) for o in others.values() if _cities(o) & _cities(keys)]


def _cities(keys: Keys) -> set[str]:
    return {key.text for key in keys.keys if key.text in CITIES}


SMALL = Engine("small", slips, figures_differ, one_city)


def city(name: str, dead: int, more: str = "") -> str:
    """A short article of an earthquake in a city."""
    return f"زلزال يضرب مدينة {name}\nضرب زلزال مدينة {name} فجرا وأسفر عن {dead} قتيلا في أحياء {name} القديمة. {more}"


def brought(session: Session, texts: Iterable[str], source: str = "وكالة") -> tuple[int, ...]:
    """Import the texts; gives their ids."""
    new = [NewArticle(t.split("\n")[0], t, source=source, published="2024-06-19") for t in texts]
    return session.do(ImportArticles(new)).added


def small_compare(session: Session, ids: Iterable[int] | None = None, **more: object) -> ComparisonReport:
    """Compare with the small engines."""
    return compare(session, ids, engine=SMALL, detect=small_engine, **more)  # type: ignore[arg-type]


def one_finding(session: Session) -> Inconsistency:
    """Two articles of one event with different numbers, compared; gives what was found."""
    ids = brought(session, [city("إزمير", 12), city("إزمير", 15)])
    small_compare(session, ids)
    (found,) = session.read.inconsistencies(ReviewFilter(articles=frozenset(ids)))
    return found
