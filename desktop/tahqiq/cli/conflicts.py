"""``tahqiq conflicts``: what articles state differently, compared, printed and reported."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from tahqiq.cli.terminal import Terminal
from tahqiq.domain.articles import ArticleSummary
from tahqiq.domain.inconsistencies import Inconsistency, InconsistencyKind, Passage, SpellingCluster
from tahqiq.domain.messages import Message, Param
from tahqiq.domain.reviewing import ClusterFilter, ReviewFilter, ReviewStatus
from tahqiq.services.comparing import ComparisonReport, compare
from tahqiq.services.review_report import write_report
from tahqiq.services.session import Session
from tahqiq.services.targets import refuse_target
from tahqiq.services.wording import term


def run(given: Namespace, terminal: Terminal) -> int:
    """Compares what waits and prints what is found and the names in several spellings; 1 where something is open.

    A name in several spellings alone is nothing that is open.

    Raises:
        Trouble: the project cannot be written, or the report cannot.
    """
    wanted = _wanted(given)
    if given.report is not None:
        refuse_target(given.report)
    with Session.open(given.project, given.author) as session:
        with terminal.bar() as bar:
            done = compare(session, again=given.all, progress=bar)
        found = session.read.inconsistencies(wanted)
        spelled = _clusters(session, wanted)
        there = {row.id: row for row in session.read.articles({i for each in found for i in each.article_ids})}
        if given.report is not None:
            written = write_report(session, given.report, terminal.language, wanted)
    _tell(done, terminal)
    for each in found:
        for line in _lines(each, there, terminal):
            terminal.say(line)
    for line in _spelling_lines(spelled, terminal):
        terminal.say(line)
    is_open = sum(each.is_open for each in found)
    terminal.say(Message("conflicts_found", {"count": is_open}))
    if given.report is not None:
        terminal.say(Message("conflicts_reported", {"path": str(given.report), "count": written}))
    terminal.give(
        {
            "compared": done.compared,
            "up_to_date": done.up_to_date,
            "pairs": done.pairs,
            "open": is_open,
            "refused": [{"article": i, "code": why.code, "message": terminal.words(why)} for i, why in done.refused],
            "inconsistencies": [_as_json(each, there, terminal) for each in found],
            "spellings": [_cluster_as_json(cluster) for cluster in spelled],
        }
    )
    return 1 if is_open or done.refused else 0


def _wanted(given: Namespace) -> ReviewFilter:
    kinds = frozenset(InconsistencyKind(kind) for kind in given.kind) if given.kind else None
    return ReviewFilter(kinds=kinds, status=ReviewStatus(given.status))


def _clusters(session: Session, wanted: ReviewFilter) -> list[SpellingCluster]:
    if wanted.kinds is not None and InconsistencyKind.NAME not in wanted.kinds:
        return []
    return session.read.clusters(ClusterFilter(status=wanted.status))


def _tell(done: ComparisonReport, terminal: Terminal) -> None:
    terminal.say(Message("conflicts_compared", {"count": done.compared}))
    for article_id, why in done.refused:
        terminal.complain(Message("analyse_refused", {"article": article_id, "why": terminal.words(why)}))


def _lines(each: Inconsistency, there: dict[int, ArticleSummary], terminal: Terminal) -> Iterator[str]:
    yield ""
    params: dict[str, Param] = {"number": each.id, "percent": round(each.confidence * 100)}
    params |= {"what": str(each.kind), "weight": str(each.severity), "why": terminal.words(each.why)}
    yield terminal.words(Message("conflicts_item", params))
    for passage in each.passages:
        said: dict[str, Param] = {"source": _source(there[passage.article_id], terminal), "words": _line(passage)}
        yield "  • " + terminal.words(Message("conflicts_passage", said))
    if each.decision is not None:
        yield "  " + terminal.words(Message("conflicts_decided", {"verdict": str(each.decision.verdict)}))


def _spelling_lines(clusters: list[SpellingCluster], terminal: Terminal) -> Iterator[str]:
    if clusters:
        yield ""
        yield terminal.words(Message("report_spellings"))
    for cluster in clusters:
        forms = "، ".join(f"{one.text} ({one.count})" for one in cluster.spellings)
        said = Message("conflicts_spelling", {"kind": cluster.kind, "forms": forms})
        house = Message("report_house", {"name": cluster.house})
        yield "  • " + terminal.words(said) + (" — " + terminal.words(house) if cluster.house else "")
    if clusters:
        yield ""


def _source(article: ArticleSummary, terminal: Terminal) -> str:
    name = article.source or term("stats", "no_source", terminal.language)
    return ", ".join(part for part in (name, article.published or "") if part)


def _line(passage: Passage) -> str:
    words = " ".join(passage.words.split())
    before, after = passage.anchor.prefix[-24:].replace("\n", " "), passage.anchor.suffix[:24].replace("\n", " ")
    return f"…{before}[{words}]{after}…"


def _as_json(each: Inconsistency, there: dict[int, ArticleSummary], terminal: Terminal) -> dict[str, Any]:
    decision = each.decision
    return {
        "id": each.id,
        "kind": each.kind.value,
        "nature": each.nature.value,
        "severity": each.severity.value,
        "confidence": round(each.confidence, 3),
        "why": terminal.words(each.why),
        "event": each.event_id,
        "passages": [
            {
                "article": passage.article_id,
                "source": there[passage.article_id].source,
                "published": there[passage.article_id].published,
                "start": passage.start,
                "end": passage.end,
                "words": passage.words,
                "value": passage.value,
                "unit": passage.unit,
                "sentence": {"start": passage.sentence[0], "end": passage.sentence[1]},
            }
            for passage in each.passages
        ],
        "decision": None
        if decision is None
        else {
            "verdict": decision.verdict.value,
            "right": decision.right,
            "value": decision.value,
            "note": decision.note,
            "at": decision.at,
        },
    }


def _cluster_as_json(cluster: SpellingCluster) -> dict[str, Any]:
    return {
        "id": cluster.id,
        "kind": cluster.kind,
        "house": cluster.house or None,
        "spellings": [
            {"text": one.text, "count": one.count, "articles": list(one.article_ids), "sources": list(one.sources)}
            for one in cluster.spellings
        ],
    }
