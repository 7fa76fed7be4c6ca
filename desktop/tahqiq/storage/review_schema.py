"""The tables of the review: what comparing articles gave, and what people decided about it.

Derived tables follow from the texts and are written past the history: ``comparisons``, ``article_keys``,
``article_prints``, ``key_counts``, ``article_pairs``, ``events``, ``event_articles``, ``inconsistencies``,
``passages``, ``name_uses``, ``name_numbers``, ``spelling_clusters``, ``cluster_spellings``. A person's are
``decisions``, ``event_words``, ``house_spellings`` and ``names_apart``; they are written by commands and know what they
are about by its words.
"""

from __future__ import annotations

from sqlalchemy import Float, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from tahqiq.storage.table_base import AUTO, Base

COMPACT = {"sqlite_with_rowid": False}


class ComparisonRow(Base):
    """That an article was compared. ``basis`` is a hash of all that the answer depends on."""

    __tablename__ = "comparisons"
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id"), primary_key=True)
    basis: Mapped[str]
    at: Mapped[str]


class ArticleKeyRow(Base):
    """The inverted index by which articles that may report one event find each other.

    ``number`` is one of 64 bits for something that stands in an article (``comparison.keys``). The article is no
    foreign key: it would be looked up for each of a hundred rows. Nor has it an index: each row would touch another
    page of it, and ``article_prints`` knows the numbers of an article.
    """

    __tablename__ = "article_keys"
    __table_args__ = (COMPACT,)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    article_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)


class ArticlePrintRow(Base):
    """An article's keys with all that telling how near two articles are takes, packed.

    ``numbers`` are those under which it stands in ``article_keys``, 64 bits each, little end first; None where a
    program of version 1.2 wrote them.
    """

    __tablename__ = "article_prints"
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id"), primary_key=True)
    packed: Mapped[bytes]
    numbers: Mapped[bytes | None]


class KeyCountRow(Base):
    """In how many articles each key stands."""

    __tablename__ = "key_counts"
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    articles: Mapped[int]


class ArticlePairRow(Base):
    """Two articles that may report one event (``a_id < b_id``). ``why`` is a JSON list of messages."""

    __tablename__ = "article_pairs"
    __table_args__ = (COMPACT,)
    a_id: Mapped[int] = mapped_column(ForeignKey("articles.id"), primary_key=True)
    b_id: Mapped[int] = mapped_column(ForeignKey("articles.id"), primary_key=True, index=True)
    score: Mapped[float] = mapped_column(Float)
    copied: Mapped[float] = mapped_column(Float)
    why: Mapped[str]


class EventRow(Base):
    __tablename__ = "events"
    __table_args__ = (AUTO,)
    id: Mapped[int] = mapped_column(primary_key=True)


class EventArticleRow(Base):
    """The event that an article reports. ``copy`` is one number for those of an event that print one text, else 0."""

    __tablename__ = "event_articles"
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id"), primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), index=True)
    copy: Mapped[int]


class InconsistencyRow(Base):
    """What two articles (``a_id < b_id``), or one (``a_id = b_id``), state differently.

    ``rank`` orders the queue: by severity, then by confidence. ``content`` is one for inconsistencies that are the same
    in copies of one text. ``why`` is a JSON list of code and parameters.
    """

    __tablename__ = "inconsistencies"
    __table_args__ = (
        Index("ix_inconsistencies_content", "content", "id"),
        Index("ix_inconsistencies_rank", "rank", "id"),
        Index("ix_inconsistencies_kind", "kind", "rank", "id"),
        Index("ix_inconsistencies_confidence", "confidence", "id"),
        AUTO,
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    a_id: Mapped[int] = mapped_column(ForeignKey("articles.id"), index=True)
    b_id: Mapped[int] = mapped_column(ForeignKey("articles.id"), index=True)
    kind: Mapped[str]
    nature: Mapped[str]
    severity: Mapped[str]
    confidence: Mapped[float] = mapped_column(Float)
    rank: Mapped[int]
    why: Mapped[str]
    fingerprint: Mapped[str] = mapped_column(index=True)
    content: Mapped[str]


class PassageRow(Base):
    """One side of an inconsistency; ``speaker`` is who is reported to say it, or ""."""

    __tablename__ = "passages"
    __table_args__ = (COMPACT,)
    inconsistency_id: Mapped[int] = mapped_column(ForeignKey("inconsistencies.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id"))
    start: Mapped[int]
    end: Mapped[int]
    value: Mapped[str]
    unit: Mapped[str]
    sentence_start: Mapped[int]
    sentence_end: Mapped[int]
    speaker: Mapped[str]


class NameUseRow(Base):
    """How often a name is printed in an article, in one spelling (``text``).

    ``name`` is its fullest form there, ``titles`` a JSON list of the offices printed with it.
    """

    __tablename__ = "name_uses"
    __table_args__ = (COMPACT,)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(primary_key=True, index=True)
    count: Mapped[int]
    titles: Mapped[str]


class NameNumberRow(Base):
    """The numbers under which a printed name is found by others that may be the same."""

    __tablename__ = "name_numbers"
    __table_args__ = (COMPACT,)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    text: Mapped[str] = mapped_column(primary_key=True)


class SpellingClusterRow(Base):
    """Spellings of one name; ``uses`` is how often all of them are printed."""

    __tablename__ = "spelling_clusters"
    __table_args__ = (Index("ix_spelling_clusters_uses", "uses"), AUTO)
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    uses: Mapped[int]


class ClusterSpellingRow(Base):
    __tablename__ = "cluster_spellings"
    __table_args__ = (COMPACT,)
    kind: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(primary_key=True, index=True)
    cluster_id: Mapped[int] = mapped_column(ForeignKey("spelling_clusters.id"), index=True)


class DecisionRow(Base):
    """What a person decided about an inconsistency; the last one of a fingerprint counts.

    ``verdict`` is "open" where a decision was withdrawn, or only a note was made. ``subject`` is a JSON object of what
    was decided about: the passages with their words and sentences, so that it can be told after the texts or the rules
    have changed.
    """

    __tablename__ = "decisions"
    __table_args__ = (Index("ix_decisions_fingerprint", "fingerprint", "id", "verdict"), AUTO)
    id: Mapped[int] = mapped_column(primary_key=True)
    fingerprint: Mapped[str]
    verdict: Mapped[str]
    right_passage: Mapped[int | None]
    value: Mapped[str]
    note: Mapped[str]
    subject: Mapped[str]
    a_id: Mapped[int] = mapped_column(ForeignKey("articles.id"), index=True)
    b_id: Mapped[int] = mapped_column(ForeignKey("articles.id"), index=True)
    annotator_id: Mapped[int] = mapped_column(ForeignKey("annotators.id"))
    at: Mapped[str]


class EventWordRow(Base):
    """«One event» or «not one event», said by an editor of two articles (``a_id < b_id``)."""

    __tablename__ = "event_words"
    __table_args__ = (Index("ix_event_words_a_id", "a_id", "b_id", unique=True), AUTO)
    id: Mapped[int] = mapped_column(primary_key=True)
    a_id: Mapped[int] = mapped_column(ForeignKey("articles.id"))
    b_id: Mapped[int] = mapped_column(ForeignKey("articles.id"), index=True)
    same: Mapped[bool]
    annotator_id: Mapped[int] = mapped_column(ForeignKey("annotators.id"))
    created_at: Mapped[str]


class HouseSpellingRow(Base):
    """How the house writes what is printed as ``text``; ``house`` is "" where every spelling may stay.

    ``key`` is ``domain.folding.name_key(text)``.
    """

    __tablename__ = "house_spellings"
    __table_args__ = (Index("ix_house_spellings_text", "kind", "text", unique=True), AUTO)
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    text: Mapped[str]
    key: Mapped[str] = mapped_column(index=True)
    house: Mapped[str]
    annotator_id: Mapped[int] = mapped_column(ForeignKey("annotators.id"))
    created_at: Mapped[str]


class NamesApartRow(Base):
    """«These two names are not one», said by an editor; ``a`` sorts before ``b``."""

    __tablename__ = "names_apart"
    __table_args__ = (Index("ix_names_apart_a", "kind", "a", "b", unique=True), AUTO)
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    a: Mapped[str]
    b: Mapped[str]
    annotator_id: Mapped[int] = mapped_column(ForeignKey("annotators.id"))
    created_at: Mapped[str]
