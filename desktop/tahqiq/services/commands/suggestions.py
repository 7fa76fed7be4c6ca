"""Answering suggestions: accept, reject, and what is remembered for the project."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tahqiq.domain.messages import Message, Trouble
from tahqiq.domain.suggestions import AnswerKind, QuoteDetails, Suggestion, SuggestionKind, WordList
from tahqiq.services.commands.accepting import AS_PROPOSED, Acceptance, Register, answer_row
from tahqiq.services.commands.accepting import AcceptedAs as AcceptedAs
from tahqiq.services.commands.base import Done, shortened
from tahqiq.services.commands.tagging import Spans
from tahqiq.services.commands.words import NewWord, add_word
from tahqiq.storage.queries import suggestions as queries
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.transaction import Transaction


def _open(transaction: Transaction, ids: Sequence[int]) -> list[Suggestion]:
    """Those that are still open.

    Raises:
        Trouble: none of them is.
    """
    found = list(queries.open_among(transaction.connection, ids))
    if not found:
        raise Trouble("suggestion_gone")
    return found


def _about(suggestions: Sequence[Suggestion]) -> int | None:
    """The one article that they are in."""
    articles = {s.article_id for s in suggestions}
    return next(iter(articles)) if len(articles) == 1 else None


@dataclass(frozen=True, slots=True)
class AcceptSuggestions:
    """Make annotations of suggestions; gives their ids.

    A mention gets its entity and a quote its speaker from the register, by any spelling; who is not there is entered.
    Where several bear the name and the title does not decide, it stays open. Suggestions that are no longer open are
    left out.

    Args:
        ids: numbers of suggestions.
        changes: what was changed of some before accepting, by number.

    Raises:
        Trouble: none of them is open; the label set in use has no label for one.
    """

    ids: tuple[int, ...]
    changes: Mapping[int, AcceptedAs] = field(default_factory=dict)

    def apply(self, transaction: Transaction) -> Done[tuple[int, ...]]:
        found = sorted(_open(transaction, self.ids), key=_place)  # before one of them covers another
        register, label = Register(transaction), None
        made: list[int] = []
        for some in in_batches(found):
            gathered = Acceptance.of(transaction, register, len(some))
            for suggestion in some:
                label = gathered.add(suggestion, self.changes.get(suggestion.id, AS_PROPOSED))
            made += gathered.write()
        if label is not None and len(found) == 1:
            params = {"words": shortened(found[0].words), "label_ar": label.name_ar, "label_en": label.name_en}
            return Done(tuple(made), Message("done_accepted", params), found[0].article_id)
        return Done(tuple(made), Message("done_accepted_many", {"count": len(made)}), _about(found))


def _place(suggestion: Suggestion) -> tuple[int, int]:
    return suggestion.article_id, suggestion.start


@dataclass(frozen=True, slots=True)
class AcceptSuggestion:
    """Make an annotation of one suggestion, with other boundaries or another label; gives its id.

    Raises:
        Trouble: it is not open any more; the label set in use has no label for it.
        ValueError: the spans are outside the text.
    """

    id: int
    spans: Spans | None = None
    label_id: int | None = None
    without_speaker: bool = False

    def apply(self, transaction: Transaction) -> Done[int]:
        changed = AcceptedAs(self.spans, self.label_id, self.without_speaker)
        done = AcceptSuggestions((self.id,), {self.id: changed}).apply(transaction)
        return Done(done.result[0], done.message, done.article_id)


@dataclass(frozen=True, slots=True)
class RejectSuggestions:
    """Never propose these again in their articles; ``why`` is the person's reason. Gives how many were open.

    Raises:
        Trouble: none of them is open.
    """

    ids: tuple[int, ...]
    why: str = ""

    def apply(self, transaction: Transaction) -> Done[int]:
        found = _open(transaction, self.ids)
        _reject(transaction, found, self.why)
        if len(found) == 1:
            return Done(1, Message("done_rejected", {"words": shortened(found[0].words)}), found[0].article_id)
        return Done(len(found), Message("done_rejected_many", {"count": len(found)}), _about(found))


def _reject(transaction: Transaction, found: Sequence[Suggestion], why: str = "") -> None:
    first = transaction.reserve("answers", len(found))
    rows = [answer_row(transaction, s, AnswerKind.REJECTED, why=why) for s in found]
    transaction.insert_many("answers", [{"id": i, **row} for i, row in enumerate(rows, first)])


@dataclass(frozen=True, slots=True)
class RejectAsName:
    """«These words name nobody»: reject the suggestion, and never propose the words in any article.

    Raises:
        Trouble: it is not open any more.
        ValueError: it is no mention.
    """

    id: int

    def apply(self, transaction: Transaction) -> Done[None]:
        (found,) = _open(transaction, [self.id])
        if found.kind is not SuggestionKind.MENTION:
            raise ValueError(f"suggestion {self.id} is no mention")
        _reject(transaction, [found])
        add_word(transaction, NewWord(WordList.NOT_NAME, found.words))
        return Done(None, Message("done_not_name", {"words": shortened(found.words)}), found.article_id)


@dataclass(frozen=True, slots=True)
class RejectSpeaker:
    """«They did not say this»: the quote stays proposed, never again with this speaker.

    Raises:
        Trouble: it is not open any more.
        ValueError: it is no quote with a speaker.
    """

    id: int

    def apply(self, transaction: Transaction) -> Done[None]:
        (found,) = _open(transaction, [self.id])
        if not isinstance(found.details, QuoteDetails) or found.details.speaker is None:
            raise ValueError(f"suggestion {self.id} is no quote with a speaker")
        name = found.details.speaker.name
        transaction.insert("answers", answer_row(transaction, found, AnswerKind.NOT_SPEAKER, speaker=name))
        params = {"name": shortened(name), "words": shortened(found.words)}
        return Done(None, Message("done_not_speaker", params), found.article_id)


@dataclass(frozen=True, slots=True)
class ReopenSuggestions:
    """Take answers back (rejections, speakers denied), however long ago they were given; gives how many.

    What was accepted stays: its annotation is there to be deleted.

    Raises:
        Trouble: none of them is there.
    """

    answer_ids: tuple[int, ...]

    def apply(self, transaction: Transaction) -> Done[int]:
        found = queries.answers_by_id(transaction.connection, self.answer_ids)
        found = [a for a in found if a.answer is not AnswerKind.ACCEPTED]
        if not found:
            raise Trouble("suggestion_gone")
        transaction.delete_many("answers", "id", [a.id for a in found])
        articles = {a.article_id for a in found}
        only = next(iter(articles)) if len(articles) == 1 else None
        if len(found) == 1:
            return Done(1, Message("done_reopened", {"words": shortened(found[0].anchor.exact)}), only)
        return Done(len(found), Message("done_reopened_many", {"count": len(found)}), only)
