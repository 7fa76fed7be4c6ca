"""Articles: bringing in, describing, setting aside; and the regions that a page is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from tahqiq.domain.articles import DateOrigin, Progress, RegionBy, RegionRole
from tahqiq.domain.messages import Message, Trouble
from tahqiq.domain.text import as_stored, text_hash
from tahqiq.services.commands import rows
from tahqiq.services.commands.base import Done, in_sight, shortened
from tahqiq.storage import article_index
from tahqiq.storage.queries import articles as queries
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.rows import Row
from tahqiq.storage.transaction import Transaction

CHUNK = 500
"""Articles written at once; bounds the memory of an import."""


@dataclass(frozen=True, slots=True)
class NewArticle:
    """An article to bring in. ``published`` is an ISO date or None; regions are (start, end, role), code points."""

    title: str
    text: str
    source: str = ""
    via: str = ""
    author: str = ""
    url: str = ""
    published: str | None = None
    published_origin: DateOrigin = DateOrigin.UNKNOWN
    file_name: str = ""
    regions: tuple[tuple[int, int, RegionRole], ...] = ()


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What came in (article ids, in order) and what was there already (file name, article id)."""

    added: tuple[int, ...]
    known: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class ImportArticles:
    """Bring in articles; one step of history however many they are.

    A text that the project holds already is not taken twice; one that was removed comes back as it was.
    ``progress`` is called with the number of articles read so far.
    """

    articles: Iterable[NewArticle]
    progress: Callable[[int], None] | None = None

    def apply(self, transaction: Transaction) -> Done[ImportOutcome]:
        added: list[int] = []
        known: list[tuple[str, int]] = []
        seen: dict[str, int] = {}
        read, title = 0, ""
        for chunk in in_batches(self.articles, CHUNK):
            came = self._take(transaction, chunk, seen, known)
            added += came
            title = title or shortened(chunk[0].title)
            read += len(chunk)
            if self.progress is not None:
                self.progress(read)
        transaction.show_articles(added)
        only = added[0] if len(added) == 1 else None
        outcome = ImportOutcome(tuple(added), tuple(known))
        if only is not None:
            only_title = queries.article_title(transaction.connection, only)
            return Done(outcome, Message("done_imported", {"title": shortened(only_title)}), only)
        return Done(outcome, Message("done_imported_many", {"count": len(added)}))

    def _take(
        self,
        transaction: Transaction,
        chunk: list[NewArticle],
        seen: dict[str, int],
        known: list[tuple[str, int]],
    ) -> list[int]:
        texts = [as_stored(a.text) for a in chunk]
        hashes = [text_hash(t) for t in texts]
        there = queries.ids_by_hash(transaction.connection, hashes)
        next_id = transaction.reserve("articles", len(chunk))
        added: list[Row] = []
        bodies: list[tuple[int, str, str]] = []
        regions: list[Row] = []
        came: list[int] = []
        for new, text, sha256 in zip(chunk, texts, hashes, strict=True):
            if sha256 in seen:
                known.append((new.file_name, seen[sha256]))
            elif sha256 in there:
                article_id, present = there[sha256]
                seen[sha256] = article_id
                if present:
                    known.append((new.file_name, article_id))
                else:
                    came.append(article_id)
            else:
                described = rows.particulars(new, Progress.NEW, transaction.now)
                added.append(rows.article(next_id, sha256, len(text), described))
                bodies.append((next_id, text, article_index.body(new.title, text)))
                regions += [rows.region(next_id, *r, RegionBy.RULE) for r in new.regions]
                came.append(next_id)
                seen[sha256] = next_id
                next_id += 1
        transaction.add_texts(added, bodies)
        transaction.add_unrecorded("regions", regions)
        return came


def _title(transaction: Transaction, article_id: int) -> str:
    return shortened(queries.article_title(transaction.connection, article_id))


@dataclass(frozen=True, slots=True)
class RemoveArticles:
    """Take articles out of the project, with what was tagged in them; undo brings all of it back."""

    article_ids: tuple[int, ...]

    def apply(self, transaction: Transaction) -> Done[None]:
        title = _title(transaction, self.article_ids[0])
        transaction.hide_articles(self.article_ids)
        if len(self.article_ids) == 1:
            return Done(None, Message("done_removed", {"title": title}))
        return Done(None, Message("done_removed_many", {"count": len(self.article_ids)}))


@dataclass(frozen=True, slots=True)
class SetParticulars:
    """Correct what is known about an article; what is None stays.

    ``published`` is an ISO date (a day), or ``""`` for unknown; an editor's word makes it confirmed.

    Raises:
        Trouble: ``published`` is not a day of the calendar; the article was removed.
    """

    article_id: int
    title: str | None = None
    source: str | None = None
    via: str | None = None
    author: str | None = None
    url: str | None = None
    published: str | None = None

    def apply(self, transaction: Transaction) -> Done[None]:
        in_sight(transaction, self.article_id)
        given = {c: getattr(self, c) for c in ("title", "source", "via", "author", "url")}
        values: dict[str, Any] = {c: " ".join(v.split()) for c, v in given.items() if v is not None}
        if self.published is not None:
            values |= _publication(self.published)
        transaction.update("articles", {"id": self.article_id}, values)
        title = _title(transaction, self.article_id)
        if self.published is not None and len(values) == 2:
            code = "done_published" if self.published else "done_published_cleared"
            return Done(None, Message(code, {"title": title, "date": self.published}), self.article_id)
        return Done(None, Message("done_particulars", {"title": title}), self.article_id)


def _publication(published: str) -> dict[str, Any]:
    if not published:
        return {"published": None, "published_origin": str(DateOrigin.UNKNOWN)}
    try:
        day = date.fromisoformat(published).isoformat()
    except ValueError as error:
        raise Trouble("date_not_a_day", value=published) from error
    return {"published": day, "published_origin": str(DateOrigin.CONFIRMED)}


@dataclass(frozen=True, slots=True)
class SetProgress:
    """Say how far the editor is with articles."""

    article_ids: tuple[int, ...]
    progress: Progress

    def apply(self, transaction: Transaction) -> Done[None]:
        in_sight(transaction, *self.article_ids)
        transaction.update_many("articles", "id", self.article_ids, {"progress": str(self.progress)})
        only = self.article_ids[0] if len(self.article_ids) == 1 else None
        title = _title(transaction, only) if only is not None else ""
        params: dict[str, str | int] = {"title": title, "count": len(self.article_ids)}
        return Done(None, Message(f"done_progress_{self.progress}", params), only)


@dataclass(frozen=True, slots=True)
class SetRegion:
    """Say what a part of an article is; regions there make room; gives the region's id.

    ``start`` and ``end`` are code points. What a person says of a region is not changed by rules afterwards.

    Raises:
        ValueError: the span is empty or outside the text.
        Trouble: the article was removed.
    """

    article_id: int
    start: int
    end: int
    role: RegionRole

    def apply(self, transaction: Transaction) -> Done[int]:
        in_sight(transaction, self.article_id)
        text = transaction.text_of(self.article_id)
        if not 0 <= self.start < self.end <= len(text):
            raise ValueError(f"region {self.start}–{self.end} is not in a text of {len(text)} characters")
        for old in queries.regions(transaction.connection, self.article_id):
            if old.start < self.end and self.start < old.end:
                transaction.delete("regions", id=old.id)
                for start, end in ((old.start, min(old.end, self.start)), (max(old.start, self.end), old.end)):
                    if start < end:
                        transaction.insert("regions", rows.region(self.article_id, start, end, old.role, old.by))
        made = rows.region(self.article_id, self.start, self.end, self.role, RegionBy.PERSON)
        region_id = transaction.insert("regions", made)
        params = {"words": shortened(text[self.start : self.end]), "role": str(self.role)}
        return Done(region_id, Message("done_region", params), self.article_id)


@dataclass(frozen=True, slots=True)
class ClearRegion:
    """Make a region part of the article again."""

    region_id: int

    def apply(self, transaction: Transaction) -> Done[None]:
        row = transaction.row("regions", id=self.region_id)
        if row is None:
            raise LookupError(f"no region {self.region_id}")
        in_sight(transaction, row["article_id"])
        values = {"role": str(RegionRole.MAIN), "by": str(RegionBy.PERSON)}
        transaction.update("regions", {"id": self.region_id}, values)
        text = transaction.text_of(row["article_id"])
        words = shortened(text[row["start"] : row["end"]])
        return Done(None, Message("done_region_cleared", {"words": words}), row["article_id"])
