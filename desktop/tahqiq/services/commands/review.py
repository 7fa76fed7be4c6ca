"""Deciding about inconsistencies: what they are, why, and taking it back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from tahqiq.domain.folding import name_key
from tahqiq.domain.inconsistencies import Inconsistency, Passage, Verdict
from tahqiq.domain.jobs import Progress
from tahqiq.domain.messages import Message, Param, Trouble
from tahqiq.domain.reviewing import PastDecision, Subject, SubjectPassage
from tahqiq.services.commands.base import Done, shortened
from tahqiq.storage.queries import inconsistencies as queries
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.queries.inconsistencies import OPEN
from tahqiq.storage.rows import Row
from tahqiq.storage.subjects import encoded_subject
from tahqiq.storage.transaction import Transaction

Which = tuple[int | str, ...]
"""Inconsistencies, by number or by fingerprint."""
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Decide:
    """Say what inconsistencies are; the same ones in copies of one text are decided along. Gives how many.

    Args:
        which: numbers or fingerprints.
        verdict: what they are.
        right: the number of the passage that is right, where one is; of one inconsistency only.
        value: the right value; that of the right passage where it is empty.
        note: the rationale.
        progress: told how many are decided; what it raises ends the command, and nothing is decided.

    Raises:
        Trouble: none of them is there any more.
        ValueError: ``right`` is no passage or said of several, or «right» is said of neither passage nor value.
    """

    which: Which
    verdict: Verdict
    right: int | None = None
    value: str = ""
    note: str = ""
    progress: Progress | None = field(default=None, compare=False)

    def apply(self, transaction: Transaction) -> Done[int]:
        wanted = found(transaction, self.which)
        (first,) = queries.with_witnesses(transaction.connection, wanted[:1])
        if self.right is not None and not 0 <= self.right < len(first.passages):
            raise ValueError(f"inconsistency {first.id} has no passage {self.right}")
        if self.verdict is Verdict.RIGHT and self.right is None and not self.value.strip():
            raise ValueError("what is right is neither a passage nor a value")
        alike = queries.copies_of(transaction.connection, [first.id])
        if self.right is not None and not {each.id for each in wanted} <= set(alike):
            raise ValueError("which passage is right is said of one inconsistency at a time")
        value = " ".join(self.value.split())
        if self.right is not None and not value:
            value = first.passages[self.right].value or first.passages[self.right].words
        every = _with_copies(transaction, wanted)
        articles = _articles(transaction, every)
        rows = []
        for each in _told_how_far(every, self.progress):
            right = _same_side(first, self.right, each)
            row = _row(transaction, each, articles, str(self.verdict), right, value, self.note.strip())
            if not _says(each, row):
                rows.append(row)
        append_decisions(transaction, rows)
        return Done(len(every), *_told("done_decided", wanted, verdict=str(self.verdict)))


def found(transaction: Transaction, which: Which) -> list[Inconsistency]:
    """The inconsistencies in sight, in the order asked for.

    Raises:
        Trouble: none of them is there.
    """
    by_id = {f.id: f for f in queries.by_ids(transaction.connection, [i for i in which if isinstance(i, int)])}
    named = [each for each in which if isinstance(each, str)]
    by_name: dict[int | str, Inconsistency] = {
        f.fingerprint: f for f in queries.by_fingerprints(transaction.connection, named)
    }
    there = [f for each in which if (f := by_id.get(each) if isinstance(each, int) else by_name.get(each))]
    if not there:
        raise Trouble("inconsistency_gone")
    return list({f.id: f for f in there}.values())


def _same_side(first: Inconsistency, right: int | None, other: Inconsistency) -> int | None:
    """The passage of another that is shown as one with it that says what the right one says, or None."""
    if right is None:
        return None
    said = first.passages[right]
    if said in other.passages:
        return other.passages.index(said)
    key = name_key(said.words)
    same = [at for at, passage in enumerate(other.passages) if name_key(passage.words) == key]
    same += [at for at, passage in enumerate(other.passages) if said.value and _value(passage) == _value(said)]
    return right if right in same else same[0] if same else None


def _value(passage: Passage) -> tuple[str, str]:
    return passage.value, passage.unit


def _told_how_far(items: Sequence[Item], progress: Progress | None) -> Iterator[Item]:
    for done, item in enumerate(items):
        if progress is not None:
            progress(done, len(items))
        yield item
    if progress is not None:
        progress(len(items), len(items))


def _says(there: Inconsistency, row: Row) -> bool:
    """Whether the decision in force says the same already."""
    now = there.decision
    said = (row["verdict"], row["right_passage"], row["value"], row["note"])
    return now is not None and (str(now.verdict), now.right, now.value, now.note) == said


def _with_copies(transaction: Transaction, wanted: list[Inconsistency]) -> list[Inconsistency]:
    """Those and all that are shown as one with them, by number."""
    known = {each.id: each for each in wanted}
    alike = queries.copies_of(transaction.connection, known)
    known |= {each.id: each for each in queries.by_ids(transaction.connection, set(alike) - known.keys())}
    return [known[i] for i in alike if i in known]


def _articles(transaction: Transaction, about: Iterable[Inconsistency]) -> dict[int, Row]:
    ids = sorted({i for each in about for i in each.article_ids})
    return {row["id"]: row for some in in_batches(ids) for row in transaction.rows_among("articles", "id", some)}


def _row(
    transaction: Transaction,
    about: Inconsistency,
    articles: Mapping[int, Row],
    verdict: str,
    right: int | None,
    value: str,
    note: str,
) -> Row:
    return decision_row(transaction, _subject(transaction, about, articles), verdict, right, value, note)


def decision_row(
    transaction: Transaction, subject: Subject, verdict: str, right: int | None, value: str, note: str
) -> Row:
    """A step in the history of an inconsistency, by the author and at the time of the transaction."""
    articles = sorted({p.article_id for p in subject.passages})
    return {
        "fingerprint": subject.fingerprint,
        "verdict": verdict,
        "right_passage": right,
        "value": value,
        "note": note,
        "subject": encoded_subject(subject),
        "a_id": articles[0],
        "b_id": articles[-1],
        "annotator_id": transaction.annotator_id,
        "at": transaction.now,
    }


def append_decisions(transaction: Transaction, rows: Sequence[Row]) -> None:
    """Add steps to the history, in their order."""
    first = transaction.reserve("decisions", len(rows))
    transaction.insert_many("decisions", [{"id": i, **row} for i, row in enumerate(rows, first)])


def _subject(transaction: Transaction, about: Inconsistency, articles: Mapping[int, Row]) -> Subject:
    """What a decision is about, in the words of now."""
    passages = []
    for passage in about.passages:
        article, text = articles[passage.article_id], transaction.text_of(passage.article_id)
        passages.append(
            SubjectPassage(
                passage.article_id,
                article["title"],
                article["source"],
                article["published"],
                passage.start,
                passage.end,
                passage.words,
                text[slice(*passage.sentence)],
                passage.value,
                passage.unit,
            )
        )
    return Subject(about.kind, about.nature, about.severity, about.why, tuple(passages))


def _told(code: str, about: Sequence[Inconsistency], **more: Param) -> tuple[Message, int | None]:
    """A message about one inconsistency by its words, or about several by their number, and the article it concerns."""
    articles = {i for each in about for i in each.article_ids}
    only = next(iter(articles)) if len(articles) == 1 else None
    if len(about) > 1:
        return Message(f"{code}_many", {"count": len(about), **more}), only
    words = " / ".join(dict.fromkeys(shortened(p.words, 32) for p in about[0].passages))
    return Message(code, {"words": words, "kind": str(about[0].kind), **more}), about[0].passages[0].article_id


@dataclass(frozen=True, slots=True)
class SetRationale:
    """Say why, of inconsistencies that are decided; of open ones, note something. Gives how many it concerns.

    Raises:
        Trouble: none of them is there any more.
    """

    which: Which
    note: str

    def apply(self, transaction: Transaction) -> Done[int]:
        wanted, note = found(transaction, self.which), self.note.strip()
        past = queries.decisions_of(transaction.connection, [f.fingerprint for f in wanted])
        articles = _articles(transaction, wanted)
        rows = []
        for each in wanted:
            now, last = each.decision, past.get(each.fingerprint, [])
            if (last[-1].note if last else "") == note:
                continue
            said = (str(now.verdict), now.right, now.value) if now else (OPEN, None, "")
            rows.append(_row(transaction, each, articles, *said, note))
        append_decisions(transaction, rows)
        return Done(len(wanted), *_told("done_rationale", wanted))


@dataclass(frozen=True, slots=True)
class ReopenDecisions:
    """Take decisions back, however long ago they were made; also of what no analysis finds any more. Gives how many.

    The same ones in copies of one text are reopened along.

    Args:
        which: numbers or fingerprints.
        progress: told how many are reopened; what it raises ends the command, and all stay as they were.

    Raises:
        Trouble: none of them is decided.
    """

    which: Which
    progress: Progress | None = field(default=None, compare=False)

    def apply(self, transaction: Transaction) -> Done[int]:
        there = {i: None for i in self.which if isinstance(i, int)}
        names = [each for each in self.which if isinstance(each, str)]
        there |= {f.id: None for f in queries.by_fingerprints(transaction.connection, names)}
        copies = queries.by_ids(transaction.connection, queries.copies_of(transaction.connection, there))
        names += [each.fingerprint for each in copies]
        past = queries.decisions_of(transaction.connection, names)
        last = [steps[-1] for steps in past.values() if steps[-1].decision is not None]
        if not last:
            raise Trouble("inconsistency_not_decided")
        steps = _told_how_far(last, self.progress)
        append_decisions(transaction, [decision_row(transaction, step.subject, OPEN, None, "", "") for step in steps])
        return Done(len(last), *_reopened(last))


def _reopened(last: Sequence[PastDecision]) -> tuple[Message, int | None]:
    articles = {p.article_id for step in last for p in step.subject.passages}
    only = next(iter(articles)) if len(articles) == 1 else None
    if len(last) > 1:
        return Message("done_undecided_many", {"count": len(last)}), only
    words = " / ".join(dict.fromkeys(shortened(p.words, 32) for p in last[0].subject.passages))
    params: dict[str, Param] = {"words": words, "kind": str(last[0].subject.kind)}
    return Message("done_undecided", params), last[0].subject.passages[0].article_id
