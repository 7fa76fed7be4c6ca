"""What editors decided about an article goes on in its newer version, where the words are found there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from tahqiq.domain.anchors import anchor_at
from tahqiq.domain.reanchoring import Correction, Fate, Place
from tahqiq.domain.reviewing import PastDecision, Subject, SubjectPassage
from tahqiq.language.sentences import sentence_at
from tahqiq.services.commands.review import append_decisions, decision_row
from tahqiq.storage.queries import inconsistencies as queries
from tahqiq.storage.queries import versions
from tahqiq.storage.queries.inconsistencies import OPEN
from tahqiq.storage.queries.versions import Connection
from tahqiq.storage.rows import Row
from tahqiq.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Told:
    """What the subjects of decisions say of an article beside its words."""

    article_id: int
    title: str
    source: str
    published: str | None


@dataclass(frozen=True, slots=True)
class LeftDecision:
    """A decision in force about an older version that has no place in the newer one; ``words`` are not found there."""

    past: PastDecision
    words: tuple[str, ...]


def carried(correction: Correction, subject: Subject, old_id: int, new: Told) -> Subject | None:
    """What a decision is about, in the newer version; None where words of it are not found there."""
    passages: list[SubjectPassage] = []
    for passage in subject.passages:
        if passage.article_id != old_id:
            passages.append(passage)
            continue
        place = _place_in(correction, passage)
        if place is None:
            return None
        said = {"article_id": new.article_id, "title": new.title, "source": new.source, "published": new.published}
        sentence = _sentence_in(correction, passage, place)
        passages.append(replace(passage, **said, start=place[0], end=place[1], sentence=sentence))  # type: ignore[arg-type]
    return replace(subject, passages=tuple(passages))


def left_behind(correction: Correction, decided: Iterable[PastDecision], old_id: int) -> tuple[LeftDecision, ...]:
    """Those of the decisions in force that have no place in the newer text, each with the words that are not there."""
    left: dict[object, LeftDecision] = {}
    for past in in_force(decided):
        own = [p for p in past.subject.passages if p.article_id == old_id]
        gone = tuple(p.words for p in own if _place_in(correction, p) is None)
        if gone:  # about two versions of another article it is told once
            said = past.subject.kind, tuple(p.words for p in past.subject.passages)
            left[said] = LeftDecision(past, gone)
    return tuple(left.values())


def in_force(steps: Iterable[PastDecision]) -> list[PastDecision]:
    """The last step about each inconsistency that decides or notes something."""
    last = {step.fingerprint: step for step in steps}
    return [step for step in last.values() if step.decision is not None or step.note]


def decisions_about(connection: Connection, article_id: int) -> list[PastDecision]:
    """All that was decided about an article, the oldest first; not what is between it and another's older version."""
    older = versions.newer(connection).keys() - {article_id}
    steps = queries.decisions_about(connection, article_id)
    return [step for step in steps if older.isdisjoint(step.subject.article_ids)]


def carry_decisions(transaction: Transaction, old_id: int, new_id: int, correction: Correction) -> None:
    """Put the history of each decision on the newer version too, with author and time; the older one keeps its own."""
    article = transaction.row("articles", id=new_id)
    if article is None:
        raise LookupError(f"no article {new_id}")
    told = Told(new_id, article["title"], article["source"], article["published"])
    moved: list[tuple[PastDecision, Subject]] = []
    for step in decisions_about(transaction.connection, old_id):
        subject = carried(correction, step.subject, old_id, told)
        if subject is not None:
            moved.append((step, subject))
    there = queries.decisions_of(transaction.connection, [subject.fingerprint for _, subject in moved])
    rows = [_row(transaction, step, subject) for step, subject in moved if subject.fingerprint not in there]
    append_decisions(transaction, rows)


def _row(transaction: Transaction, step: PastDecision, subject: Subject) -> Row:
    said = step.decision
    verdict, right, value = (str(said.verdict), said.right, said.value) if said is not None else (OPEN, None, "")
    row = decision_row(transaction, subject, verdict, right, value, step.note)
    return {**row, "annotator_id": step.annotator_id, "at": step.at}


def carry_event_words(transaction: Transaction, old_id: int, new_id: int) -> None:
    """What was said of the older version and another article holds of the newer one too."""
    older = versions.newer(transaction.connection)
    for column in ("a_id", "b_id"):
        for row in transaction.rows_among("event_words", column, [old_id]):
            other = row["b_id"] if column == "a_id" else row["a_id"]
            a_id, b_id = sorted((new_id, other))
            if other == new_id or other in older or transaction.row("event_words", a_id=a_id, b_id=b_id) is not None:
                continue
            said = {key: row[key] for key in ("same", "annotator_id", "created_at")}
            transaction.insert("event_words", {"a_id": a_id, "b_id": b_id, **said})


def _place_in(correction: Correction, passage: SubjectPassage) -> Place | None:
    """Where the words of a passage are in the newer text; those of a passage without words, by its sentence."""
    start, end = passage.start, passage.end
    if start == end:
        start = _sentence_of(correction, passage)
        end = start + len(passage.sentence)
    if not 0 <= start < end <= len(correction.old):
        return None
    found = correction.reanchored(anchor_at(correction.old, start, end))
    if found.fate is Fate.ORPHANED:
        return None
    at = found.place[0] + passage.start - start
    return at, at + passage.end - passage.start


def _sentence_of(correction: Correction, passage: SubjectPassage) -> int:
    """Where the sentence of a passage begins in the older text; -1 where it does not stand there."""
    length = len(passage.sentence)
    return correction.old.rfind(passage.sentence, 0, passage.start + length) if length else -1


def _sentence_in(correction: Correction, passage: SubjectPassage, place: Place) -> str:
    """The sentence around the words in the newer text: the same as before where it stands there, else a new one."""
    at = _sentence_of(correction, passage)
    if at >= 0:
        start = place[0] - (passage.start - at)
        if start >= 0 and correction.new.startswith(passage.sentence, start):
            return passage.sentence
    around = sentence_at(correction.new, place[0])
    return correction.new[around.start : max(around.end, place[1])]
