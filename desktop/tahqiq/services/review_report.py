"""The report of a review as plain data: each inconsistency with its passages, sources, decision and rationale.

``review_markdown`` and ``review_html`` write it; a window may print the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from tahqiq.domain.articles import ArticleSummary
from tahqiq.domain.inconsistencies import Inconsistency, InconsistencyKind, Nature, Passage, Severity, Verdict
from tahqiq.domain.messages import Message
from tahqiq.domain.reviewing import ClusterFilter, PastDecision, ReviewFilter, ReviewStatus
from tahqiq.domain.sides import side_of, sides_of
from tahqiq.domain.whole_files import written_whole
from tahqiq.services.correcting import left_decisions
from tahqiq.services.reviewing import ReviewStatistics, statistics
from tahqiq.services.session import Session
from tahqiq.services.targets import refuse_target
from tahqiq.storage.clock import now
from tahqiq.storage.queries import articles, events, inconsistencies

EVERYTHING = ReviewFilter(status=ReviewStatus.ALL)


@dataclass(frozen=True, slots=True)
class ReportPassage:
    """A passage in its sentence: what stands before the words, the words, what stands after them.

    ``published`` is an ISO date or None, ``right`` whether a person said that what it states is right.
    """

    article_id: int
    title: str
    source: str
    via: str
    published: str | None
    before: str
    words: str
    after: str
    value: str
    unit: str
    right: bool


@dataclass(frozen=True, slots=True)
class ReportDecision:
    """A step in the history of an inconsistency; ``verdict`` is None where it was reopened or only noted."""

    verdict: Verdict | None
    value: str
    note: str
    author: str
    at: str


@dataclass(frozen=True, slots=True)
class ReportItem:
    """An inconsistency; ``history`` is the oldest first and ends with what is in force."""

    number: int
    kind: InconsistencyKind
    nature: Nature
    severity: Severity
    confidence: float
    why: Message
    event: str
    passages: tuple[ReportPassage, ...]
    history: tuple[ReportDecision, ...]

    @property
    def decision(self) -> ReportDecision | None:
        """What is in force."""
        return self.history[-1] if self.history and self.history[-1].verdict else None


@dataclass(frozen=True, slots=True)
class ReportSpelling:
    """A cluster of spellings with how often each is printed; ``house`` is "" where none was chosen."""

    kind: str
    spellings: tuple[tuple[str, int], ...]
    house: str


@dataclass(frozen=True, slots=True)
class ReviewReport:
    """A review as it stands at an ISO time in UTC. ``outdated`` are decisions about what is found no more."""

    project: str
    at: str
    statistics: ReviewStatistics
    items: tuple[ReportItem, ...]
    spellings: tuple[ReportSpelling, ...]
    outdated: tuple[ReportItem, ...] = ()


def review_report(session: Session, wanted: ReviewFilter = EVERYTHING) -> ReviewReport:
    """The report of what a filter lets through; where it lets everything through, with spellings and the past."""
    found = session.read.inconsistencies(wanted)
    everything = replace(wanted, order=EVERYTHING.order) == EVERYTHING
    people = session.read.annotators()
    with session.read.database.reading() as connection:
        past = inconsistencies.decisions_of(connection, [f.fingerprint for f in found])
        titles = events.titles(connection, [f.event_id for f in found if f.event_id is not None])
        held = {i for f in found for i in f.article_ids}
        there = {summary.id: summary for summary in articles.summaries(connection, held)}
        texts = {i: articles.text_of(connection, i) for i in held}
    items = []
    for number, each in enumerate(found, 1):
        steps = tuple(_step(step, people) for step in past.get(each.fingerprint, ()))
        title = titles.get(each.event_id, "") if each.event_id is not None else ""
        items.append(_item(number, each, title, there, texts, steps))
    clusters = session.read.clusters(ClusterFilter(status=ReviewStatus.ALL)) if everything else []
    stale = _without_place(session) if everything else []
    return ReviewReport(
        project=session.read.project().name,
        at=now(),
        statistics=statistics(session),
        items=tuple(items),
        spellings=tuple(
            ReportSpelling(c.kind, tuple((s.text, s.count) for s in c.spellings), c.house) for c in clusters
        ),
        outdated=tuple(_outdated(number, step, people) for number, step in enumerate(stale, 1)),
    )


def _without_place(session: Session) -> list[PastDecision]:
    """Decisions in force about what is found no more, without those that went along into a newer version."""
    stale = session.read.stale_decisions()
    older = {summary.id for summary in session.read.articles() if summary.newer is not None}
    about = {i for step in stale for i in step.subject.article_ids if i in older}
    left = {each.past.id for i in sorted(about) for each in left_decisions(session, i)}
    return [step for step in stale if older.isdisjoint(step.subject.article_ids) or step.id in left]


def _item(
    number: int,
    each: Inconsistency,
    event: str,
    there: Mapping[int, ArticleSummary],
    texts: Mapping[int, str],
    steps: tuple[ReportDecision, ...],
) -> ReportItem:
    right = side_of(each, each.decision.right if each.decision is not None else None)
    numbers = sides_of(each)[right].numbers if right is not None else ()
    passages = tuple(
        _passage(passage, there[passage.article_id], texts[passage.article_id], at in numbers)
        for at, passage in enumerate(each.passages)
    )
    plain = (each.kind, each.nature, each.severity, each.confidence, each.why)
    return ReportItem(number, *plain, event, passages, steps)


def _passage(passage: Passage, article: ArticleSummary, text: str, right: bool) -> ReportPassage:
    first, last = min(passage.sentence[0], passage.start), max(passage.sentence[1], passage.end)
    return ReportPassage(
        article.id,
        article.title,
        article.source,
        article.via,
        article.published,
        " ".join(text[first : passage.start].split("\n")).lstrip(),
        " ".join(passage.words.split("\n")),
        " ".join(text[passage.end : last].split("\n")).rstrip(),
        passage.value,
        passage.unit,
        right,
    )


def _step(step: PastDecision, people: Mapping[int, str]) -> ReportDecision:
    said, author = step.decision, people.get(step.annotator_id, "")
    return ReportDecision(said.verdict if said else None, said.value if said else "", step.note, author, step.at)


def _outdated(number: int, step: PastDecision, people: Mapping[int, str]) -> ReportItem:
    """An item told from what was kept with the decision."""
    about = step.subject
    right = step.decision.right if step.decision else None
    passages = []
    for at, p in enumerate(about.passages):
        before, _, after = p.sentence.partition(p.words)
        place = (p.article_id, p.title, p.source, "", p.published)
        passages.append(ReportPassage(*place, before, p.words, after, p.value, p.unit, right == at))
    plain = (about.kind, about.nature, about.severity, 0.0, about.why)
    return ReportItem(number, *plain, "", tuple(passages), (_step(step, people),))


def write_report(session: Session, path: Path, language: str, wanted: ReviewFilter = EVERYTHING) -> int:
    """Write the report to a file, ``.html`` or Markdown; gives how many inconsistencies it tells of.

    Raises:
        Trouble: the file is a project, or cannot be written.
    """
    from tahqiq.services.review_html import html
    from tahqiq.services.review_markdown import markdown

    refuse_target(path)
    report = review_report(session, wanted)
    made = html(report, language) if path.suffix.lower() in (".html", ".htm") else markdown(report, language)
    with written_whole(path) as partial:
        partial.write_text(made, encoding="utf-8")
    return len(report.items)
