"""Which articles are near to each other, as a stage of a comparison: a few are asked of the store one by one, many are
held against the prints of all, in another process where there is one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from tahqiq.comparison.relatedness import KEPT, SAME_EVENT, relatedness
from tahqiq.domain.inconsistencies import Relatedness
from tahqiq.domain.jobs import Stopped
from tahqiq.language.loading import without_collection
from tahqiq.services.comparison_engine import Engine
from tahqiq.services.comparison_index import StoredKeys
from tahqiq.services.comparison_pool import Pair, Pool
from tahqiq.services.comparison_work import relate_all, relating
from tahqiq.services.session import Session
from tahqiq.storage import review, review_index
from tahqiq.storage.queries import comparing as queries
from tahqiq.storage.queries.batches import in_batches

MANY = 64
"""Articles from which the prints of all are taken into memory."""

AT_ONCE = 500
"""Articles of which pairs are written in one transaction."""

CLEARED = 20
"""Articles whose rows are taken out of the index in one transaction; they lie far apart there."""

Near = dict[Pair, Relatedness]


@dataclass(slots=True)
class Keyed:
    """Articles whose prints are stored, with the numbers under which they are to stand in the index."""

    numbers: list[tuple[int, Sequence[int]]] = field(default_factory=list)
    total: int = 0

    def add(self, article_id: int, numbers: Iterable[int]) -> None:
        held = list(dict.fromkeys(numbers))
        self.numbers.append((article_id, held))
        self.total += len(held)

    def enter(self, session: Session, stop: Stopped, done: Callable[[int, int], None]) -> None:
        """Bring the index up to the prints, some rows at a time; ``done`` hears how many of how many."""
        rows = ((number, article) for article, numbers in self.numbers for number in numbers)
        written = 0
        for lot in review_index.in_lots(rows, self.total):
            if stop():
                return
            with session.read.database.writing() as connection:
                review_index.enter_keys(connection, lot)
            written += len(lot)
            done(written, self.total)


def clear(session: Session, article_ids: Sequence[int]) -> None:
    """Take those of the articles that the index holds out of it."""
    with session.read.database.reading() as connection:
        held = queries.indexed(connection, article_ids)
    for some in in_batches(held, CLEARED):
        with session.read.database.writing() as connection:
            review_index.clear_keys(connection, some)


def nearest(session: Session, engine: Engine, pool: Pool, ids: list[int], stop: Stopped) -> Callable[[], Near]:
    """Begin to look for the pairs that are near, of many articles that the store holds prints of.

    Few are left to ``with_said``, since the index must know them first.

    Returns:
        What waits for the pairs; there may be none where ``stop`` said so.
    """
    if len(ids) <= MANY:
        return dict
    with session.read.database.reading() as connection:
        prints = queries.all_prints(connection)

    def here() -> list[Relatedness]:
        return relate_all(prints, ids, engine, stop)

    found = pool.begin(relate_all, prints, ids, total=len(ids), here=here, stop=stop)
    return lambda: {(one.a_id, one.b_id): one for one in found() or ()}


def with_said(session: Session, engine: Engine, ids: list[int], found: Near, stop: Stopped) -> Near:
    """The pairs with what people said of them, and those that were near before or of which somebody said something.

    Args:
        session: the project, whose index holds the articles.
        engine: what tells who is near.
        ids: the articles.
        found: the pairs that are near, where they are many; else they are looked for here.
        stop: asked now and then.
    """
    near = dict(found)
    with session.read.database.reading() as connection, without_collection():
        index = StoredKeys(connection)
        if len(ids) <= MANY:
            look = relating(engine, index)
            for some in in_batches(ids):
                for keys in index.keys_of(some).values():
                    if not stop():
                        near |= {(one.a_id, one.b_id): one for one in look(keys)}
        said = queries.said_of(connection, ids)
        wanted = set(ids)
        before = {pair for pair in queries.partners(connection, ids) if not wanted.issuperset(pair)}
        for pair in sorted((before | said.keys()) - near.keys()):
            held = index.keys_of(pair)
            if len(held) == 2 and not stop():
                one = relatedness(held[pair[0]], held[pair[1]], index)
                if one.score >= KEPT or pair in said:
                    near[pair] = one
    return {pair: replace(one, said=said[pair]) if pair in said else one for pair, one in near.items()}


def store(session: Session, ids: Sequence[int], near: Near) -> None:
    """Make these the pairs that the articles are in; each is written with the later of its articles."""
    place = {article: at // AT_ONCE for at, article in enumerate(ids)}
    parts: dict[int, list[Relatedness]] = {}
    for (a, b), one in near.items():
        parts.setdefault(max(place.get(a, 0), place.get(b, 0)), []).append(one)
    for at, some in enumerate(in_batches(ids, AT_ONCE)):
        with session.read.database.writing() as connection:
            review.store_near(connection, some, parts.get(at, ()))


def is_one_event(one: Relatedness) -> bool:
    """Whether two articles are held to report one event; what a person said comes first."""
    return one.said if one.said is not None else one.score >= SAME_EVENT
