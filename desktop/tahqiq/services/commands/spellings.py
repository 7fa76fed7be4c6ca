"""What a person says of events and of names: one or not, and how the house writes them."""

from __future__ import annotations

from dataclasses import dataclass

from tahqiq.domain.folding import name_key
from tahqiq.domain.inconsistencies import SpellingCluster
from tahqiq.domain.messages import Message, Trouble
from tahqiq.services.commands.base import Done, in_sight, shortened
from tahqiq.storage.queries import articles
from tahqiq.storage.rows import Row
from tahqiq.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class SayEvent:
    """Say that two articles report one event (True), that they do not (False), or take what was said back (None).

    Raises:
        Trouble: one of them was removed.
        LookupError: there is no such article.
        ValueError: both are one article.
    """

    a_id: int
    b_id: int
    same: bool | None

    def apply(self, transaction: Transaction) -> Done[None]:
        if self.a_id == self.b_id:
            raise ValueError("an article reports one event with itself")
        a_id, b_id = sorted((self.a_id, self.b_id))
        in_sight(transaction, a_id, b_id)
        titles = [shortened(articles.article_title(transaction.connection, i)) for i in (self.a_id, self.b_id)]
        there = transaction.row("event_words", a_id=a_id, b_id=b_id)
        if self.same is None:
            transaction.delete("event_words", a_id=a_id, b_id=b_id)
        elif there is None:
            row: Row = {"a_id": a_id, "b_id": b_id, "same": self.same}
            row |= {"annotator_id": transaction.annotator_id, "created_at": transaction.now}
            transaction.insert("event_words", row)
        elif there["same"] != self.same:
            who = {"annotator_id": transaction.annotator_id, "created_at": transaction.now}
            transaction.update("event_words", {"id": there["id"]}, {"same": self.same, **who})
        said = {True: "done_event_same", False: "done_event_apart", None: "done_event_unsaid"}[self.same]
        return Done(None, Message(said, {"a": titles[0], "b": titles[1]}), self.a_id)


@dataclass(frozen=True, slots=True)
class ChooseHouseSpelling:
    """Settle how the house writes a name; gives how many spellings that settles.

    Args:
        kind: an ``EntityKind``.
        spellings: all that are meant, as printed.
        house: the form to write; "" lets every spelling stay.

    Raises:
        ValueError: there is no spelling.
    """

    kind: str
    spellings: tuple[str, ...]
    house: str

    @classmethod
    def of(cls, cluster: SpellingCluster, house: str) -> ChooseHouseSpelling:
        """For all spellings of a cluster."""
        return cls(cluster.kind, tuple(one.text for one in cluster.spellings), house)

    def apply(self, transaction: Transaction) -> Done[int]:
        house = " ".join(self.house.split())
        wanted = sorted({spelling for spelling in (*self.spellings, house) if name_key(spelling)})
        if not any(name_key(spelling) for spelling in self.spellings):
            raise ValueError("no spelling to settle")
        there = {
            r["text"]: r for r in transaction.rows_among("house_spellings", "text", wanted) if r["kind"] == self.kind
        }
        who: Row = {"annotator_id": transaction.annotator_id, "created_at": transaction.now}
        old = [row["id"] for row in there.values()]
        transaction.update_many("house_spellings", "id", old, {"house": house}, who)
        new = [text for text in wanted if text not in there]
        first = transaction.reserve("house_spellings", len(new))
        rows = [
            {"id": i, "kind": self.kind, "text": text, "key": name_key(text), "house": house, **who}
            for i, text in enumerate(new, first)
        ]
        transaction.insert_many("house_spellings", rows)
        if not house:
            return Done(len(wanted), Message("done_house_any", {"name": shortened(self.spellings[0])}))
        return Done(len(wanted), Message("done_house", {"name": shortened(house), "count": len(wanted)}))


@dataclass(frozen=True, slots=True)
class ReopenSpellings:
    """Take back how the house writes names; gives how many spellings that concerns.

    Raises:
        Trouble: nothing was said of any.
    """

    kind: str
    spellings: tuple[str, ...]

    def apply(self, transaction: Transaction) -> Done[int]:
        found = transaction.rows_among("house_spellings", "text", list(dict.fromkeys(self.spellings)))
        mine = [row for row in found if row["kind"] == self.kind]
        if not mine:
            raise Trouble("spelling_not_settled")
        transaction.delete_many("house_spellings", "id", [row["id"] for row in mine])
        return Done(len(mine), Message("done_house_reopened", {"name": shortened(mine[0]["house"] or mine[0]["text"])}))


@dataclass(frozen=True, slots=True)
class SayNamesApart:
    """Say that a name is none of the others, or (``apart`` False) take that back.

    Raises:
        Trouble: one of them has no letters, or is the name itself.
    """

    kind: str
    name: str
    others: tuple[str, ...]
    apart: bool = True

    def apply(self, transaction: Transaction) -> Done[None]:
        name = " ".join(self.name.split())
        others = list(dict.fromkeys(" ".join(other.split()) for other in self.others))
        if not others or not all(name_key(each) for each in (name, *others)) or name in others:
            raise Trouble("names_apart_of_one")
        for other in others:
            a, b = sorted((name, other))
            there = transaction.row("names_apart", kind=self.kind, a=a, b=b)
            if self.apart and there is None:
                row: Row = {"kind": self.kind, "a": a, "b": b}
                row |= {"annotator_id": transaction.annotator_id, "created_at": transaction.now}
                transaction.insert("names_apart", row)
            elif not self.apart and there is not None:
                transaction.delete("names_apart", id=there["id"])
        code = "done_names_apart" if self.apart else "done_names_apart_back"
        return Done(None, Message(code, {"name": shortened(name), "other": shortened("، ".join(others))}))
