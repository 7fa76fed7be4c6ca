"""Inconsistencies with their passages and decisions, how many each article has, and what was decided of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import orjson
from sqlalchemy import Connection

from tahqiq.domain.anchors import Anchor, anchor_at
from tahqiq.domain.folding_pattern import spans_of, words_of
from tahqiq.domain.inconsistencies import (
    Decision,
    Inconsistency,
    InconsistencyKind,
    Nature,
    Passage,
    Severity,
    Verdict,
)
from tahqiq.domain.query import Term
from tahqiq.domain.reviewing import (
    PastDecision,
    ReviewFilter,
    ReviewOrder,
    ReviewStatus,
)
from tahqiq.storage.details import decoded_why
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.queries.candidates import index_query
from tahqiq.storage.quick import quick
from tahqiq.storage.rows import driver
from tahqiq.storage.subjects import decoded_subject

OPEN = "open"
"""What stands in ``decisions.verdict`` where a person withdrew what was decided, or only noted something."""

VALUES_LENGTH = 24
"""Characters at the head of ``inconsistencies.content`` that say between which values it is, whatever the texts."""

LATEST = "(SELECT max(id) FROM decisions WHERE fingerprint = i.fingerprint)"
_EVENT = (
    "(SELECT x.event_id FROM event_articles AS x JOIN event_articles AS y ON y.event_id = x.event_id "
    "WHERE i.a_id <> i.b_id AND x.article_id = i.a_id AND y.article_id = i.b_id)"
)
TOGETHER = "NOT EXISTS (SELECT 1 FROM event_words AS w WHERE w.a_id = i.a_id AND w.b_id = i.b_id AND NOT w.same)"
_EVENT_OF = "(SELECT event_id FROM event_articles WHERE article_id = {of})"
_HEAD = f"substr(i.content, 1, {VALUES_LENGTH})"
_WHERE_ONE = f"{_HEAD}, i.content, i.a_id, i.b_id, {_EVENT_OF.format(of='i.a_id')}"
_SELECT = f"""
SELECT i.id, i.kind, i.nature, i.severity, i.confidence, i.why, i.fingerprint, json_array({_WHERE_ONE}), {_EVENT},
       d.id, d.verdict, d.right_passage, d.value, d.note, d.annotator_id, d.at
FROM inconsistencies AS i {{index}} CROSS JOIN articles AS a ON a.id = i.a_id CROSS JOIN articles AS b ON b.id = i.b_id
LEFT JOIN decisions AS d ON d.id = {LATEST}
WHERE a.present AND b.present AND {TOGETHER} AND {{condition}}
"""
_ALIKE = f"""
j.content >= {_HEAD} AND j.content < {_HEAD} || '~'
AND (j.content = i.content OR j.a_id IN (i.a_id, i.b_id) OR j.b_id IN (i.a_id, i.b_id)
     OR {_EVENT_OF.format(of="j.a_id")} = {_EVENT_OF.format(of="i.a_id")})
"""
_APART = TOGETHER.replace("i.", "j.")
FIRST = f"""
NOT EXISTS (SELECT 1 FROM inconsistencies AS j INDEXED BY ix_inconsistencies_content
            JOIN articles AS ja ON ja.id = j.a_id JOIN articles AS jb ON jb.id = j.b_id
            WHERE {_ALIKE} AND j.id < i.id AND ja.present AND jb.present AND {_APART})
"""
_FELLOWS = f"""
SELECT i.id, j.id FROM inconsistencies AS i
CROSS JOIN inconsistencies AS j INDEXED BY ix_inconsistencies_content ON {_ALIKE}
JOIN articles AS ja ON ja.id = j.a_id JOIN articles AS jb ON jb.id = j.b_id
WHERE i.id IN ({{marks}}) AND ja.present AND jb.present AND {_APART} ORDER BY i.id, j.id
"""
_ORDERS = {
    ReviewOrder.WEIGHT: "i.rank, i.id",
    ReviewOrder.CONFIDENCE: "i.confidence DESC, i.id DESC",
    ReviewOrder.NEWEST: "i.id DESC",
    ReviewOrder.ARTICLE: "i.a_id, i.rank, i.id",
    ReviewOrder.KIND: "i.kind, i.rank, i.id",
}
_INDEXES = {
    ReviewOrder.WEIGHT: "INDEXED BY ix_inconsistencies_rank",
    ReviewOrder.CONFIDENCE: "INDEXED BY ix_inconsistencies_confidence",
    ReviewOrder.KIND: "INDEXED BY ix_inconsistencies_kind",
}
"""What gives the first ones of an order without a look at all."""
_STATUS = {
    ReviewStatus.OPEN: f"(d.id IS NULL OR d.verdict = '{OPEN}')",
    ReviewStatus.DECIDED: f"d.verdict <> '{OPEN}'",
}
_PASSAGES = """
SELECT inconsistency_id, article_id, start, "end", value, unit, sentence_start, sentence_end
FROM passages WHERE inconsistency_id IN ({marks}) ORDER BY inconsistency_id, position
"""
_READ_AT_ONCE = 256


def matching(connection: Connection, wanted: ReviewFilter) -> list[Inconsistency]:
    """The inconsistencies that a filter lets through, in its order; those of articles out of sight are left out."""
    found = rows(connection, wanted)
    return made(connection, found)


def by_ids(connection: Connection, ids: Iterable[int]) -> list[Inconsistency]:
    """The given inconsistencies, decided or not, in the order of their numbers; those that are gone are left out."""
    sqlite = driver(connection)
    found: list[Any] = []
    for some in in_batches(sorted(set(ids))):
        condition = f"i.id IN ({_marks(some)}) ORDER BY i.id"
        found += sqlite.execute(_SELECT.format(index="", condition=condition), some)
    return made(connection, found)


def by_fingerprints(connection: Connection, fingerprints: Iterable[str]) -> list[Inconsistency]:
    """As ``by_ids``, by what names them in every analysis."""
    ids = _ids(connection, "SELECT id FROM inconsistencies WHERE fingerprint IN ({marks})", fingerprints)
    return by_ids(connection, ids)


def copies_of(connection: Connection, ids: Iterable[int]) -> list[int]:
    """The given inconsistencies with all that are shown as one with them."""
    asked = set(ids)
    return sorted(asked.union(j for _, j in _fellows(connection, asked)))


def _fellows(connection: Connection, ids: Iterable[int]) -> Iterator[tuple[int, int]]:
    """(inconsistency, another or itself) that are shown as one: between the same values, and in copies of one text, of
    one article or in one event."""
    sqlite = driver(connection)
    for some in in_batches(sorted(set(ids))):
        yield from sqlite.execute(_FELLOWS.format(marks=_marks(some)), some).fetchall()


def with_witnesses(connection: Connection, found: Sequence[Inconsistency]) -> list[Inconsistency]:
    """The same, each with the passages of all that are shown as one with it behind its own."""
    others: dict[int, list[int]] = {}
    for i, j in _fellows(connection, [one.id for one in found]):
        if i != j:
            others.setdefault(i, []).append(j)
    wanted = sorted({j for some in others.values() for j in some})
    there = {one.id: one for one in by_ids(connection, wanted)} if wanted else {}
    return [_joined(one, [there[j] for j in others.get(one.id, ()) if j in there]) for one in found]


def _joined(one: Inconsistency, others: Iterable[Inconsistency]) -> Inconsistency:
    passages = {(p.article_id, p.start, p.end): p for each in (*others, one) for p in each.passages}
    own = [(p.article_id, p.start, p.end) for p in one.passages]
    if len(passages) == len(set(own)):
        return one
    more = [passages[place] for place in sorted(passages.keys() - set(own))]
    return replace(one, passages=(*one.passages, *more))


def _ids(connection: Connection, sql: str, among: Iterable[Any]) -> list[int]:
    sqlite = driver(connection)
    found: set[int] = set()
    for some in in_batches(dict.fromkeys(among)):
        found.update(i for (i,) in sqlite.execute(sql.format(marks=_marks(some)), some))
    return sorted(found)


def _marks(some: Sequence[Any]) -> str:
    return ", ".join("?" * len(some))


def listed_ids(ids: Iterable[int]) -> str:
    """Numbers as one parameter, for ``json_each``."""
    return "[" + ",".join(str(int(i)) for i in sorted(ids)) + "]"


@dataclass(slots=True)
class _Condition:
    parts: list[str] = field(default_factory=list)
    params: list[Any] = field(default_factory=list)

    def add(self, part: str, *params: Any) -> None:
        self.parts.append(part)
        self.params += params

    def among(self, column: str, values: Iterable[Any] | None) -> None:
        if values is not None:
            listed = sorted(str(v) for v in values)
            self.add(f"{column} IN ({_marks(listed)})", *listed)


def _condition(wanted: ReviewFilter) -> _Condition:
    made = _Condition()
    made.among("i.kind", wanted.kinds)
    made.among("i.nature", wanted.natures)
    made.among("i.severity", wanted.severities)
    if wanted.least_confidence > 0:
        made.add("i.confidence >= ?", wanted.least_confidence)
    if wanted.articles is not None:
        listed = "(SELECT value FROM json_each(?))"
        ids = listed_ids(wanted.articles)
        each = "SELECT id FROM inconsistencies WHERE {} IN " + listed
        made.add(f"i.id IN ({each.format('a_id')} UNION {each.format('b_id')})", ids, ids)
    if wanted.event is not None:
        members = "(SELECT article_id FROM event_articles WHERE event_id = ?)"
        made.add(f"i.a_id <> i.b_id AND i.a_id IN {members} AND i.b_id IN {members}", wanted.event, wanted.event)
    if wanted.source is not None:
        made.add("(a.source = ? OR b.source = ?)", wanted.source, wanted.source)
    if wanted.speaker:
        made.add("EXISTS (SELECT 1 FROM passages WHERE inconsistency_id = i.id AND speaker = ?)", wanted.speaker)
    if wanted.status in _STATUS:
        made.add(_STATUS[wanted.status])
    if _is_decided(wanted):
        made.add("i.fingerprint IN (SELECT fingerprint FROM decisions)")
    made.among("d.verdict", wanted.verdicts)
    if words := words_of(wanted.text):
        holding = "(SELECT rowid FROM article_index WHERE article_index MATCH ?)"
        query = index_query(Term(words, prefix=True, clitics=True))
        made.add(f"(i.a_id IN {holding} OR i.b_id IN {holding})", query, query)
    if wanted.articles is None:
        made.add(FIRST)
    return made


def _is_decided(wanted: ReviewFilter) -> bool:
    return wanted.status is ReviewStatus.DECIDED or wanted.verdicts is not None


def rows(connection: Connection, wanted: ReviewFilter) -> list[Any]:
    """What ``made`` makes inconsistencies of, in order."""
    condition = _condition(wanted)
    narrow = wanted.articles is not None or wanted.event is not None or _is_decided(wanted)
    sql = _SELECT.format(
        index="" if narrow else _INDEXES.get(wanted.order, ""), condition=" AND ".join(condition.parts or ["1"])
    )
    sql += f" ORDER BY {_ORDERS[wanted.order]}"
    found: Iterator[Any] = driver(connection).execute(sql, condition.params)
    if wanted.articles is not None:
        found = _once(found)
    if wanted.text.strip():
        found = _with_words(connection, found, wanted.text)
    if wanted.limit is None:
        return list(found)[wanted.skip :]
    last, kept = wanted.skip + wanted.limit, []
    for row in found:
        kept.append(row)
        if len(kept) >= last:
            break
    return kept[wanted.skip :]


def _once(found: Iterable[Any]) -> Iterator[Any]:
    """Each once of those that are shown as one."""
    seen: dict[str, list[tuple[str, frozenset[int], int | None]]] = {}
    for row in found:
        head, content, a_id, b_id, event = orjson.loads(row[7])
        before, both = seen.setdefault(head, []), frozenset((a_id, b_id))
        if not any(c == content or both & articles or (e is not None and e == event) for c, articles, e in before):
            yield row
        before.append((content, both, event))


def _with_words(connection: Connection, found: Iterable[Any], text: str) -> Iterator[Any]:
    """Those with a passage in whose sentence the words stand, in any spelling."""
    words = words_of(text)
    if not words:
        return
    for some in in_batches(found, _READ_AT_ONCE):
        passages = list(_passages(connection, [row[0] for row in some]))
        texts = _texts(connection, {p[1] for p in passages})
        kept = set()
        for owner, article, start, end, _, _, sentence_start, sentence_end in passages:
            around = texts[article][min(start, sentence_start) : max(end, sentence_end)]
            if next(iter(spans_of(around, words, prefix=True, clitics=True)), None) is not None:
                kept.add(owner)
        yield from (row for row in some if row[0] in kept)


def _passages(connection: Connection, ids: Iterable[int]) -> Iterator[Any]:
    sqlite = driver(connection)
    for some in in_batches(ids):
        yield from sqlite.execute(_PASSAGES.format(marks=_marks(some)), some).fetchall()


def _texts(connection: Connection, article_ids: Iterable[int]) -> dict[int, str]:
    sqlite = driver(connection)
    found: dict[int, str] = {}
    for some in in_batches(sorted(article_ids)):
        found |= dict(sqlite.execute(f"SELECT article_id, text FROM texts WHERE article_id IN ({_marks(some)})", some))
    return found


_inconsistency, _passage = quick(Inconsistency), quick(Passage)
_KINDS = {str(kind): kind for kind in InconsistencyKind}
_NATURES = {str(nature): nature for nature in Nature}
_SEVERITIES = {str(severity): severity for severity in Severity}


def made(connection: Connection, found: Sequence[Any]) -> list[Inconsistency]:
    """Inconsistencies from their rows, with passages; memory holds the texts of some of them at a time."""
    result: list[Inconsistency] = []
    for some in in_batches(found, _READ_AT_ONCE):
        sides: dict[int, tuple[Passage, ...]] = {}
        passages = list(_passages(connection, [row[0] for row in some]))
        texts = _texts(connection, {p[1] for p in passages})
        for owner, article, start, end, value, unit, first, last in passages:
            anchor: Anchor = anchor_at(texts[article], start, end)
            sides[owner] = (*sides.get(owner, ()), _passage(article, anchor, value, unit, (first, last)))
        for row in some:
            i, kind, nature, severity, confidence, why, fingerprint, _, event, *decided = row
            result.append(
                _inconsistency(
                    i,
                    _KINDS[kind],
                    _NATURES[nature],
                    _SEVERITIES[severity],
                    confidence,
                    sides[i],
                    decoded_why(why),
                    fingerprint,
                    event,
                    _decision(fingerprint, *decided),
                )
            )
    return result


def _decision(
    fingerprint: str, i: int | None, verdict: str, right: int | None, value: str, note: str, who: int, at: str
) -> Decision | None:
    if i is None or verdict == OPEN:
        return None
    return Decision(i, fingerprint, Verdict(verdict), right, value, note, who, at)


_HISTORY = """
SELECT id, fingerprint, verdict, right_passage, value, note, annotator_id, at, subject FROM decisions
WHERE {condition} ORDER BY id
"""


def decisions(connection: Connection, fingerprint: str) -> list[PastDecision]:
    """All that was decided of an inconsistency, the oldest first."""
    return [
        _past(row) for row in driver(connection).execute(_HISTORY.format(condition="fingerprint = ?"), [fingerprint])
    ]


def decisions_of(connection: Connection, fingerprints: Iterable[str]) -> dict[str, list[PastDecision]]:
    """As ``decisions``, of several at once."""
    sqlite = driver(connection)
    found: dict[str, list[PastDecision]] = {}
    for some in in_batches(dict.fromkeys(fingerprints)):
        for row in sqlite.execute(_HISTORY.format(condition=f"fingerprint IN ({_marks(some)})"), some):
            found.setdefault(row[1], []).append(_past(row))
    return found


def decisions_about(connection: Connection, article_id: int) -> list[PastDecision]:
    """All that was decided with a passage in an article, the oldest first."""
    rows = driver(connection).execute(_HISTORY.format(condition="a_id = ? OR b_id = ?"), [article_id, article_id])
    return [_past(row) for row in rows]


_STALE = """
id IN (SELECT max(id) FROM decisions GROUP BY fingerprint) AND verdict <> ?
AND fingerprint NOT IN (SELECT fingerprint FROM inconsistencies)
"""


def stale_decisions(connection: Connection) -> list[PastDecision]:
    """Decisions in force about what no analysis finds any more: a text, a tag or the rules have changed since."""
    return [_past(row) for row in driver(connection).execute(_HISTORY.format(condition=_STALE), [OPEN])]


def _past(row: Any) -> PastDecision:
    i, fingerprint, verdict, right, value, note, who, at, subject = row
    decision = _decision(fingerprint, i, verdict, right, value, note, who, at)
    return PastDecision(i, fingerprint, decision, note, decoded_subject(subject), who, at)
