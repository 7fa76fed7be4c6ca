"""The tables of a project file, typed.

Columns named ``folded`` or ``key`` are shadows for finding; what is shown is always the column beside them.
Integer keys are AUTOINCREMENT so that history never speaks of two things by one number.
"""

from __future__ import annotations

from sqlalchemy import Float, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from tahqiq.storage import review_schema as review_schema  # its tables belong to every file
from tahqiq.storage.table_base import AUTO
from tahqiq.storage.table_base import Base as Base

APPLICATION_ID = 0x54485151
"""``THQQ`` in the file header (SQLite's ``application_id``)."""

MAJOR, MINOR = 1, 3
"""Version of the tables, kept in ``user_version`` as ``major * 1000 + minor``.

A program opens a file of its own major version; a newer minor version only adds what it does not need.
"""

VERSION = MAJOR * 1000 + MINOR
"""``user_version`` of the files that this program makes."""

REVISION = "0004"
"""The newest migration, which equals these tables (a test proves it)."""

ARTICLE_INDEX = (
    "CREATE VIRTUAL TABLE article_index USING fts5(body, content='', tokenize='ascii')",
    "INSERT INTO article_index (article_index, rank) VALUES ('hashsize', 16777216)",
)
"""The full-text index.

Texts come to it folded and with words cut by ASCII characters only (``article_index.body``), so that SQLite's quickest
tokenizer cuts them where ``domain.folding_pattern.words_of`` does. It gathers 16 MB of words before it writes them,
which makes large imports a third faster.
"""


class ProjectRow(Base):
    """Particulars of the project: ``uuid``, ``name``, ``created_at`` and settings, each a JSON value."""

    __tablename__ = "project"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class AnnotatorRow(Base):
    __tablename__ = "annotators"
    __table_args__ = (AUTO,)
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)


class ArticleRow(Base):
    """``present`` is 0 for an article that was removed or whose import was undone; its text is kept for redo."""

    __tablename__ = "articles"
    __table_args__ = (AUTO,)
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    sha256: Mapped[str] = mapped_column(unique=True)
    source: Mapped[str]
    via: Mapped[str]
    author: Mapped[str]
    url: Mapped[str]
    published: Mapped[str | None]
    published_origin: Mapped[str]
    file_name: Mapped[str]
    progress: Mapped[str]
    imported_at: Mapped[str]
    length: Mapped[int]
    present: Mapped[bool]


class TextRow(Base):
    """The text, apart from its particulars so that lists stay quick. Written once, never changed."""

    __tablename__ = "texts"
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id"), primary_key=True)
    text: Mapped[str]


class RegionRow(Base):
    __tablename__ = "regions"
    __table_args__ = (AUTO,)
    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id"), index=True)
    start: Mapped[int]
    end: Mapped[int]
    role: Mapped[str]
    by: Mapped[str]


class LabelSetRow(Base):
    __tablename__ = "label_sets"
    __table_args__ = (AUTO,)
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    in_use: Mapped[bool]


class LabelRow(Base):
    """``attributes`` is a JSON list of typed attribute definitions."""

    __tablename__ = "labels"
    __table_args__ = (AUTO,)
    id: Mapped[int] = mapped_column(primary_key=True)
    set_id: Mapped[int] = mapped_column(ForeignKey("label_sets.id"), index=True)
    code: Mapped[str]
    name_ar: Mapped[str]
    name_en: Mapped[str]
    role: Mapped[str]
    color: Mapped[str]
    line: Mapped[str]
    key: Mapped[str]
    attributes: Mapped[str]
    guidelines: Mapped[str]
    position: Mapped[int]


class EntityRow(Base):
    __tablename__ = "entities"
    __table_args__ = (AUTO,)
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    name: Mapped[str]
    note: Mapped[str]
    note_folded: Mapped[str]


class SpellingRow(Base):
    """``key`` is ``domain.folding.name_key(text)``."""

    __tablename__ = "spellings"
    __table_args__ = (AUTO,)
    id: Mapped[int] = mapped_column(primary_key=True)
    entity_id: Mapped[int] = mapped_column(ForeignKey("entities.id"), index=True)
    text: Mapped[str]
    key: Mapped[str] = mapped_column(index=True)


class EntityTitleRow(Base):
    __tablename__ = "entity_titles"
    __table_args__ = (AUTO,)
    id: Mapped[int] = mapped_column(primary_key=True)
    entity_id: Mapped[int] = mapped_column(ForeignKey("entities.id"), index=True)
    text: Mapped[str]
    key: Mapped[str]
    since: Mapped[str | None]
    until: Mapped[str | None]


class DistinctRow(Base):
    """«These are two different people», said by an editor: never offered as one again. ``a_id < b_id``."""

    __tablename__ = "distinct_entities"
    a_id: Mapped[int] = mapped_column(ForeignKey("entities.id"), primary_key=True)
    b_id: Mapped[int] = mapped_column(ForeignKey("entities.id"), primary_key=True, index=True)


class AnnotationRow(Base):
    """``attributes`` is a JSON object. The words are in ``anchors``."""

    __tablename__ = "annotations"
    __table_args__ = (
        Index("ix_annotations_label_id", "label_id", "article_id", "unsure"),  # all that the article list counts
        AUTO,
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id"), index=True)
    label_id: Mapped[int] = mapped_column(ForeignKey("labels.id"))
    attributes: Mapped[str]
    note: Mapped[str]
    note_folded: Mapped[str]
    unsure: Mapped[bool]
    entity_id: Mapped[int | None] = mapped_column(ForeignKey("entities.id"), index=True)
    annotator_id: Mapped[int] = mapped_column(ForeignKey("annotators.id"))
    created_at: Mapped[str]
    updated_at: Mapped[str]


class AnchorRow(Base):
    """A span with its words. ``role`` is ``body`` (parts in order of ``position``), ``cue`` or ``mention``."""

    __tablename__ = "anchors"
    annotation_id: Mapped[int] = mapped_column(ForeignKey("annotations.id"), primary_key=True)
    role: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    start: Mapped[int]
    end: Mapped[int]
    exact: Mapped[str]
    prefix: Mapped[str]
    suffix: Mapped[str]


class AttributionRow(Base):
    __tablename__ = "attributions"
    annotation_id: Mapped[int] = mapped_column(ForeignKey("annotations.id"), primary_key=True)
    speaker_id: Mapped[int | None] = mapped_column(ForeignKey("entities.id"), index=True)
    form: Mapped[str | None]
    title: Mapped[str]
    via: Mapped[str]


class LinkRow(Base):
    __tablename__ = "links"
    __table_args__ = (AUTO,)
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    a_id: Mapped[int] = mapped_column(ForeignKey("annotations.id"), index=True)
    b_id: Mapped[int] = mapped_column(ForeignKey("annotations.id"), index=True)
    note: Mapped[str]
    note_folded: Mapped[str]
    annotator_id: Mapped[int] = mapped_column(ForeignKey("annotators.id"))
    created_at: Mapped[str]


class SuggestionRow(Base):
    """What the engine proposes. Derived: an analysis replaces an article's rows, outside the history.

    Whether one is open follows from the other tables: no answer bears its ``fingerprint``, no annotation covers its
    words, no word of the project silences its ``key``. ``why`` is a JSON list of code and parameters, ``details`` a
    JSON object; the words are in the text, which never changes.
    """

    __tablename__ = "suggestions"
    __table_args__ = (
        Index("ix_suggestions_key", "key", sqlite_where=text("key <> ''")),
        AUTO,
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id"), index=True)
    kind: Mapped[str]
    role: Mapped[str]
    start: Mapped[int]
    end: Mapped[int]
    fingerprint: Mapped[str]
    score: Mapped[float] = mapped_column(Float)
    why: Mapped[str]
    details: Mapped[str]
    key: Mapped[str]


class AnswerRow(Base):
    """What a person said to a suggestion; ``fingerprint`` finds it again after another analysis.

    ``annotation_id`` is a memory, not a reference: the annotation may be deleted, and is not proposed again then.
    ``speaker_key`` is the ``name_key`` of who did not say it, where that is the answer.
    """

    __tablename__ = "answers"
    __table_args__ = (
        Index("ix_answers_article_id", "article_id", "fingerprint"),
        AUTO,
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id"))
    fingerprint: Mapped[str]
    answer: Mapped[str]
    kind: Mapped[str]
    role: Mapped[str]
    start: Mapped[int]
    end: Mapped[int]
    exact: Mapped[str]
    prefix: Mapped[str]
    suffix: Mapped[str]
    details: Mapped[str]
    speaker_key: Mapped[str]
    annotation_id: Mapped[int | None]
    why: Mapped[str]
    annotator_id: Mapped[int] = mapped_column(ForeignKey("annotators.id"))
    at: Mapped[str]


class AnalysisRow(Base):
    """That an article was analysed. ``basis`` is a hash of all that the answer depends on beside the text.

    The counts are those of all suggestions that were stored, open or not.
    """

    __tablename__ = "analyses"
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id"), primary_key=True)
    engine: Mapped[int]
    basis: Mapped[str]
    at: Mapped[str]
    dates: Mapped[int]
    figures: Mapped[int]
    mentions: Mapped[int]
    quotes: Mapped[int]


class ProjectWordRow(Base):
    """What the editors have taught the engine. ``key`` is ``domain.folding.name_key(text)``."""

    __tablename__ = "project_words"
    __table_args__ = (
        Index("ix_project_words_key", "list", "key", unique=True),
        AUTO,
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    list: Mapped[str]
    text: Mapped[str]
    key: Mapped[str]
    value: Mapped[str]
    annotator_id: Mapped[int] = mapped_column(ForeignKey("annotators.id"))
    created_at: Mapped[str]


class ArticleVersionRow(Base):
    """«This article corrects that one», said by a person.

    The older one keeps its text and the annotations whose words the newer one does not have. Each is corrected by one
    article in sight; a row whose newer article is out of sight says nothing.
    """

    __tablename__ = "article_versions"
    __table_args__ = (
        Index("ix_article_versions_old_id", "old_id", unique=True),
        AUTO,
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    old_id: Mapped[int] = mapped_column(ForeignKey("articles.id"))
    new_id: Mapped[int] = mapped_column(ForeignKey("articles.id"), index=True)
    annotator_id: Mapped[int] = mapped_column(ForeignKey("annotators.id"))
    at: Mapped[str]


REGION_STEPS = "code IN ('done_region', 'done_region_cleared')"
"""Steps of the history that speak of an article's regions, as a condition on ``journal``."""


class JournalRow(Base):
    """Every command in order, append only but for ``state``.

    ``kind`` is ``do``, ``undo`` or ``redo``; the latter two name the entry they concern in ``target_id``.
    ``changes`` is the JSON list of row changes (see ``storage.changes``); empty for undo and redo.
    """

    __tablename__ = "journal"
    __table_args__ = (
        Index("ix_journal_open", "state", "id", sqlite_where=text("kind = 'do'")),
        Index("ix_journal_regions", "article_id", sqlite_where=text(REGION_STEPS)),
        AUTO,
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    target_id: Mapped[int | None] = mapped_column(ForeignKey("journal.id"))
    state: Mapped[str]
    code: Mapped[str]
    params: Mapped[str]
    author: Mapped[str]
    at: Mapped[str]
    article_id: Mapped[int | None]
    changes: Mapped[str]
