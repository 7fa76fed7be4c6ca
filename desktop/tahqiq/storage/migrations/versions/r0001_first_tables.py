"""The tables of version 1.0."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "annotators",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_annotators")),
        sa.UniqueConstraint("name", name=op.f("uq_annotators_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "articles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("via", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("published", sa.String(), nullable=True),
        sa.Column("published_origin", sa.String(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("progress", sa.String(), nullable=False),
        sa.Column("imported_at", sa.String(), nullable=False),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_articles")),
        sa.UniqueConstraint("sha256", name=op.f("uq_articles_sha256")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "entities",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("note_folded", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entities")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "journal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("target_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("params", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=True),
        sa.Column("changes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["target_id"], ["journal.id"], name=op.f("fk_journal_target_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_journal_open", "journal", ["state", "id"], unique=False, sqlite_where=sa.text("kind = 'do'"))
    op.create_table(
        "label_sets",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("in_use", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_label_sets")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "project",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_project")),
    )
    op.create_table(
        "distinct_entities",
        sa.Column("a_id", sa.Integer(), nullable=False),
        sa.Column("b_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["a_id"], ["entities.id"], name=op.f("fk_distinct_entities_a_id")),
        sa.ForeignKeyConstraint(["b_id"], ["entities.id"], name=op.f("fk_distinct_entities_b_id")),
        sa.PrimaryKeyConstraint("a_id", "b_id", name=op.f("pk_distinct_entities")),
    )
    op.create_table(
        "entity_titles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entity_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("since", sa.String(), nullable=True),
        sa.Column("until", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["entity_id"], ["entities.id"], name=op.f("fk_entity_titles_entity_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entity_titles")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_entity_titles_entity_id"), "entity_titles", ["entity_id"], unique=False)
    op.create_table(
        "labels",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("set_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name_ar", sa.String(), nullable=False),
        sa.Column("name_en", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("color", sa.String(), nullable=False),
        sa.Column("line", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("attributes", sa.String(), nullable=False),
        sa.Column("guidelines", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["set_id"], ["label_sets.id"], name=op.f("fk_labels_set_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_labels")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_labels_set_id"), "labels", ["set_id"], unique=False)
    op.create_table(
        "regions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name=op.f("fk_regions_article_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_regions")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_regions_article_id"), "regions", ["article_id"], unique=False)
    op.create_table(
        "spellings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entity_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["entity_id"], ["entities.id"], name=op.f("fk_spellings_entity_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_spellings")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_spellings_entity_id"), "spellings", ["entity_id"], unique=False)
    op.create_index(op.f("ix_spellings_key"), "spellings", ["key"], unique=False)
    op.create_table(
        "texts",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name=op.f("fk_texts_article_id")),
        sa.PrimaryKeyConstraint("article_id", name=op.f("pk_texts")),
    )
    op.create_table(
        "annotations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("label_id", sa.Integer(), nullable=False),
        sa.Column("attributes", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("note_folded", sa.String(), nullable=False),
        sa.Column("unsure", sa.Boolean(), nullable=False),
        sa.Column("entity_id", sa.Integer(), nullable=True),
        sa.Column("annotator_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.Column("updated_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotators.id"], name=op.f("fk_annotations_annotator_id")),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name=op.f("fk_annotations_article_id")),
        sa.ForeignKeyConstraint(["entity_id"], ["entities.id"], name=op.f("fk_annotations_entity_id")),
        sa.ForeignKeyConstraint(["label_id"], ["labels.id"], name=op.f("fk_annotations_label_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_annotations")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_annotations_article_id"), "annotations", ["article_id"], unique=False)
    op.create_index(op.f("ix_annotations_entity_id"), "annotations", ["entity_id"], unique=False)
    op.create_index("ix_annotations_label_id", "annotations", ["label_id", "article_id", "unsure"], unique=False)
    op.create_table(
        "anchors",
        sa.Column("annotation_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("exact", sa.String(), nullable=False),
        sa.Column("prefix", sa.String(), nullable=False),
        sa.Column("suffix", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["annotation_id"], ["annotations.id"], name=op.f("fk_anchors_annotation_id")),
        sa.PrimaryKeyConstraint("annotation_id", "role", "position", name=op.f("pk_anchors")),
    )
    op.create_table(
        "attributions",
        sa.Column("annotation_id", sa.Integer(), nullable=False),
        sa.Column("speaker_id", sa.Integer(), nullable=True),
        sa.Column("form", sa.String(), nullable=True),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("via", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["annotation_id"], ["annotations.id"], name=op.f("fk_attributions_annotation_id")),
        sa.ForeignKeyConstraint(["speaker_id"], ["entities.id"], name=op.f("fk_attributions_speaker_id")),
        sa.PrimaryKeyConstraint("annotation_id", name=op.f("pk_attributions")),
    )
    op.create_index(op.f("ix_attributions_speaker_id"), "attributions", ["speaker_id"], unique=False)
    op.create_table(
        "links",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("a_id", sa.Integer(), nullable=False),
        sa.Column("b_id", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("note_folded", sa.String(), nullable=False),
        sa.Column("annotator_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["a_id"], ["annotations.id"], name=op.f("fk_links_a_id")),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotators.id"], name=op.f("fk_links_annotator_id")),
        sa.ForeignKeyConstraint(["b_id"], ["annotations.id"], name=op.f("fk_links_b_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_links")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_links_a_id"), "links", ["a_id"], unique=False)
    op.create_index(op.f("ix_links_b_id"), "links", ["b_id"], unique=False)
    op.execute("CREATE VIRTUAL TABLE article_index USING fts5(body, content='', tokenize='ascii')")
    op.execute("INSERT INTO article_index (article_index, rank) VALUES ('hashsize', 16777216)")
