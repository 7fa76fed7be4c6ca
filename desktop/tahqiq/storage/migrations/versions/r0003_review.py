"""Version 1.2: what comparing articles gave and what people decided about it; versions of articles; more indexes."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    _comparisons()
    _findings()
    _decisions()
    _versions()
    _indexes()


def _comparisons() -> None:
    op.create_table(
        "comparisons",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name=op.f("fk_comparisons_article_id")),
        sa.PrimaryKeyConstraint("article_id", name=op.f("pk_comparisons")),
    )
    op.create_table(
        "article_keys",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("article_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("number", "article_id", name=op.f("pk_article_keys")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_article_keys_article_id"), "article_keys", ["article_id"], unique=False)
    op.create_table(
        "article_prints",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("packed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name=op.f("fk_article_prints_article_id")),
        sa.PrimaryKeyConstraint("article_id", name=op.f("pk_article_prints")),
    )
    op.create_table(
        "key_counts",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("articles", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_key_counts")),
    )
    op.create_table(
        "article_pairs",
        sa.Column("a_id", sa.Integer(), nullable=False),
        sa.Column("b_id", sa.Integer(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("copied", sa.Float(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["a_id"], ["articles.id"], name=op.f("fk_article_pairs_a_id")),
        sa.ForeignKeyConstraint(["b_id"], ["articles.id"], name=op.f("fk_article_pairs_b_id")),
        sa.PrimaryKeyConstraint("a_id", "b_id", name=op.f("pk_article_pairs")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_article_pairs_b_id"), "article_pairs", ["b_id"], unique=False)
    op.create_table(
        "events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "event_articles",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("copy", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name=op.f("fk_event_articles_article_id")),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_event_articles_event_id")),
        sa.PrimaryKeyConstraint("article_id", name=op.f("pk_event_articles")),
    )
    op.create_index(op.f("ix_event_articles_event_id"), "event_articles", ["event_id"], unique=False)


def _findings() -> None:
    op.create_table(
        "inconsistencies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("a_id", sa.Integer(), nullable=False),
        sa.Column("b_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("nature", sa.String(), nullable=False),
        sa.Column("severity", sa.String(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["a_id"], ["articles.id"], name=op.f("fk_inconsistencies_a_id")),
        sa.ForeignKeyConstraint(["b_id"], ["articles.id"], name=op.f("fk_inconsistencies_b_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inconsistencies")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_inconsistencies_a_id"), "inconsistencies", ["a_id"], unique=False)
    op.create_index(op.f("ix_inconsistencies_b_id"), "inconsistencies", ["b_id"], unique=False)
    op.create_index("ix_inconsistencies_content", "inconsistencies", ["content", "id"], unique=False)
    op.create_index(op.f("ix_inconsistencies_fingerprint"), "inconsistencies", ["fingerprint"], unique=False)
    op.create_index("ix_inconsistencies_rank", "inconsistencies", ["rank", "id"], unique=False)
    op.create_index("ix_inconsistencies_kind", "inconsistencies", ["kind", "rank", "id"], unique=False)
    op.create_index("ix_inconsistencies_confidence", "inconsistencies", ["confidence", "id"], unique=False)
    op.create_table(
        "passages",
        sa.Column("inconsistency_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("sentence_start", sa.Integer(), nullable=False),
        sa.Column("sentence_end", sa.Integer(), nullable=False),
        sa.Column("speaker", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name=op.f("fk_passages_article_id")),
        sa.ForeignKeyConstraint(
            ["inconsistency_id"], ["inconsistencies.id"], name=op.f("fk_passages_inconsistency_id")
        ),
        sa.PrimaryKeyConstraint("inconsistency_id", "position", name=op.f("pk_passages")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "name_uses",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("titles", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name=op.f("fk_name_uses_article_id")),
        sa.PrimaryKeyConstraint("article_id", "kind", "name", "text", name=op.f("pk_name_uses")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_name_uses_text"), "name_uses", ["text"], unique=False)
    op.create_table(
        "name_numbers",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("number", "text", name=op.f("pk_name_numbers")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_name_numbers_text"), "name_numbers", ["text"], unique=False)
    op.create_table(
        "spelling_clusters",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("uses", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_spelling_clusters")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_spelling_clusters_uses", "spelling_clusters", ["uses"], unique=False)
    op.create_table(
        "cluster_spellings",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("cluster_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["cluster_id"], ["spelling_clusters.id"], name=op.f("fk_cluster_spellings_cluster_id")),
        sa.PrimaryKeyConstraint("kind", "text", name=op.f("pk_cluster_spellings")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_cluster_spellings_cluster_id"), "cluster_spellings", ["cluster_id"], unique=False)
    op.create_index(op.f("ix_cluster_spellings_text"), "cluster_spellings", ["text"], unique=False)


def _decisions() -> None:
    op.create_table(
        "decisions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("right_passage", sa.Integer(), nullable=True),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("a_id", sa.Integer(), nullable=False),
        sa.Column("b_id", sa.Integer(), nullable=False),
        sa.Column("annotator_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["a_id"], ["articles.id"], name=op.f("fk_decisions_a_id")),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotators.id"], name=op.f("fk_decisions_annotator_id")),
        sa.ForeignKeyConstraint(["b_id"], ["articles.id"], name=op.f("fk_decisions_b_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decisions")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_decisions_a_id"), "decisions", ["a_id"], unique=False)
    op.create_index("ix_decisions_fingerprint", "decisions", ["fingerprint", "id", "verdict"], unique=False)
    op.create_table(
        "event_words",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("a_id", sa.Integer(), nullable=False),
        sa.Column("b_id", sa.Integer(), nullable=False),
        sa.Column("same", sa.Boolean(), nullable=False),
        sa.Column("annotator_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["a_id"], ["articles.id"], name=op.f("fk_event_words_a_id")),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotators.id"], name=op.f("fk_event_words_annotator_id")),
        sa.ForeignKeyConstraint(["b_id"], ["articles.id"], name=op.f("fk_event_words_b_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_words")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_event_words_a_id", "event_words", ["a_id", "b_id"], unique=True)
    op.create_index(op.f("ix_event_words_b_id"), "event_words", ["b_id"], unique=False)
    op.create_table(
        "house_spellings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("house", sa.String(), nullable=False),
        sa.Column("annotator_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotators.id"], name=op.f("fk_house_spellings_annotator_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_house_spellings")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_house_spellings_key"), "house_spellings", ["key"], unique=False)
    op.create_index("ix_house_spellings_text", "house_spellings", ["kind", "text"], unique=True)
    op.create_table(
        "names_apart",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("a", sa.String(), nullable=False),
        sa.Column("b", sa.String(), nullable=False),
        sa.Column("annotator_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotators.id"], name=op.f("fk_names_apart_annotator_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_names_apart")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_names_apart_a", "names_apart", ["kind", "a", "b"], unique=True)


def _versions() -> None:
    op.create_table(
        "article_versions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("old_id", sa.Integer(), nullable=False),
        sa.Column("new_id", sa.Integer(), nullable=False),
        sa.Column("annotator_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotators.id"], name=op.f("fk_article_versions_annotator_id")),
        sa.ForeignKeyConstraint(["new_id"], ["articles.id"], name=op.f("fk_article_versions_new_id")),
        sa.ForeignKeyConstraint(["old_id"], ["articles.id"], name=op.f("fk_article_versions_old_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article_versions")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_article_versions_new_id"), "article_versions", ["new_id"], unique=False)
    op.create_index("ix_article_versions_old_id", "article_versions", ["old_id"], unique=True)


def _indexes() -> None:
    op.create_index(
        "ix_journal_regions",
        "journal",
        ["article_id"],
        unique=False,
        sqlite_where=sa.text("code IN ('done_region', 'done_region_cleared')"),
    )
    op.create_index(op.f("ix_distinct_entities_b_id"), "distinct_entities", ["b_id"], unique=False)
