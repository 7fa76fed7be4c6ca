"""Files of every version open for ever: migrated in one transaction, after a backup, to the tables of the models."""

from __future__ import annotations

import ast
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from newsdesk import assert_sound, make_newsroom, refused, rows_of
from small_comparison import one_finding
from small_engine import small_engine
from sqlalchemy import create_engine

from tahqiq.domain.inconsistencies import Verdict
from tahqiq.services.analysing import analyse
from tahqiq.services.commands.annotations import SetNote
from tahqiq.services.commands.review import Decide
from tahqiq.services.commands.suggestions import AcceptSuggestions
from tahqiq.services.session import Session
from tahqiq.storage import migrate, schema
from tahqiq.storage.files import read_version, wal_path

FILES = Path(__file__).parent / "files"

NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table("claims", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("text", sa.String()))
    op.execute("INSERT INTO claims (text) SELECT exact FROM anchors WHERE role = 'body'")
    with op.batch_alter_table("annotations") as batch:
        batch.add_column(sa.Column("suggested_by", sa.String(), nullable=False, server_default="person"))
    {then}
"""


def tables(path: Path) -> dict[str, str]:
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {name: " ".join(sql.split()) for name, sql in found}


def stored(version: str, path: Path) -> Path:
    """A file of an earlier version, from its dump."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((FILES / f"{version}.sql").read_text(encoding="utf-8"))
    return path


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program one version ahead; gives the file of its migration."""
    scripts = tmp_path / "migrations"
    shutil.copytree(migrate.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    revision = scripts / "versions" / "r0005_next.py"
    revision.write_text(NEXT.format(then=""))
    monkeypatch.setattr(migrate, "SCRIPTS", scripts)
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    return revision


def test_the_migrations_end_in_the_tables_of_the_models(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'm.db'}")
    with engine.connect() as connection:
        made = migrate.config()
        made.attributes["connection"] = connection
        command.upgrade(made, "head")
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        index = {name for name in tables(tmp_path / "m.db") if name.startswith("article_index")}
        different = [
            d for d in compare_metadata(context, schema.Base.metadata) if getattr(d[1], "name", "") not in index
        ]
        connection.commit()
    assert different == []
    assert ScriptDirectory.from_config(migrate.config()).get_current_head() == schema.REVISION


def test_a_new_file_and_a_migrated_one_have_the_same_tables(tmp_path: Path) -> None:
    Session.create(tmp_path / "new.tahqiq").close()
    with closing(sqlite3.connect(tmp_path / "old.tahqiq")) as connection:
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    migrate.migrate(tmp_path / "old.tahqiq")
    new, old = tables(tmp_path / "new.tahqiq"), tables(tmp_path / "old.tahqiq")
    assert set(new) == set(old)
    differing = {name for name in new if sorted(_words(new[name])) != sorted(_words(old[name]))}
    assert differing == set()


def _words(sql: str) -> list[str]:
    return sql.replace("(", " ( ").replace(")", " ) ").replace(",", " ").replace('"', " ").split()


@pytest.mark.parametrize("version", sorted(p.stem for p in FILES.glob("*.sql")))
def test_a_stored_file_of_each_version_opens_with_all_that_is_in_it(version: str, path: Path) -> None:
    stored(version, path)
    with Session.open(path, "منى") as session:
        assert session.read.counts().articles == 5
        assert session.read.annotation(1).note == "راجع المصدر"
        assert session.read.annotation(1).attribution is not None
        assert [e.entity.name for e in session.read.entities()] == ["سيرغي لافروف"]
        assert [link.note for link in session.read.links()] == ["يقول عكس ذلك"]
        assert session.read.search("لافروف").hits
        session.do(SetNote(1, "جديدة"))
        while session.undo() is not None:
            pass
        assert session.read.articles() == []
        while session.redo() is not None:
            pass
        assert session.read.counts().annotations == 3
    assert_sound(path)


def test_an_older_file_is_migrated_with_its_data_after_a_backup(path: Path, next_version: Path) -> None:
    stored("1.0", path)
    before = rows_of(path)
    with Session.open(path) as session:
        assert session.read.annotation(1).note == "راجع المصدر"
        session.do(SetNote(1, "بعد الترقية"))
        session.undo()
    assert read_version(path) == schema.VERSION
    after = rows_of(path)
    assert [row[:-1] for row in after.pop("annotations")] == before.pop("annotations")
    assert {name for name in after if after[name] and name not in before} == set()
    assert {name: after[name] for name in before} == before
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM claims").fetchone()[0] == 4
        assert connection.execute("SELECT DISTINCT suggested_by FROM annotations").fetchall() == [("person",)]
    backup = migrate.backup_before(path, 1000)
    assert read_version(backup) == 1000
    assert rows_of(backup)["annotations"] == rows_of(stored("1.0", path.with_name("again.tahqiq")))["annotations"]
    assert_sound(path)


def test_the_backup_before_a_migration_replaces_nothing(path: Path, next_version: Path) -> None:
    stored("1.0", path)
    first = migrate.backup_before(path, 1000)
    first.write_bytes(b"the backup of an earlier day")
    Session.open(path).close()
    assert first.read_bytes() == b"the backup of an earlier day"
    second = first.with_name(f"{first.stem}-2{first.suffix}")
    assert read_version(second) == 1000
    assert rows_of(second)["annotations"] == rows_of(stored("1.0", path.with_name("again.tahqiq")))["annotations"]


@pytest.mark.parametrize("failure", ["raise RuntimeError('no')", 'op.execute("DELETE FROM articles WHERE id = 1")'])
def test_a_migration_that_fails_leaves_the_file_as_it_was(path: Path, next_version: Path, failure: str) -> None:
    stored("1.0", path)
    before, shape = rows_of(path), tables(path)
    next_version.write_text(NEXT.format(then=failure))
    with pytest.raises((RuntimeError, AssertionError)):
        Session.open(path)
    assert (rows_of(path), tables(path), read_version(path)) == (before, shape, 1000)
    next_version.write_text(NEXT.format(then=""))
    Session.open(path).close()
    assert read_version(path) == schema.VERSION


def test_an_older_file_is_read_through_a_migrated_copy(path: Path, next_version: Path) -> None:
    stored("1.0", path)
    before, there = path.read_bytes(), sorted(path.parent.iterdir())
    with Session.open(path, read_only=True) as session:
        assert session.path == path
        assert session.read.annotation(1).note == "راجع المصدر"
        copies = session.read.database.reading()
        with copies as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM claims").scalar() == 4
    assert (path.read_bytes(), sorted(path.parent.iterdir())) == (before, there)


MIGRATE_AND_DIE = """
import os, sys
from pathlib import Path
from tahqiq.storage import migrate, schema
migrate.SCRIPTS, schema.VERSION = Path(sys.argv[2]), schema.VERSION + 1
import sqlalchemy.engine.base as base
base.Connection.close = lambda self: os._exit(9)
from tahqiq.services.session import Session
Session.open(Path(sys.argv[1]))
"""


def test_a_crash_right_after_a_migration_does_not_cost_the_backup(path: Path, next_version: Path) -> None:
    stored("1.0", path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    crashed = subprocess.run([sys.executable, "-c", MIGRATE_AND_DIE, path, migrate.SCRIPTS], check=False)
    assert crashed.returncode == 9
    assert wal_path(path).exists()
    assert read_version(path) == 1000  # the file itself; the log knows better
    with Session.open(path) as session:
        assert session.read.counts().annotations == 3
    assert read_version(migrate.backup_before(path, 1000)) == 1000
    assert "claims" not in tables(migrate.backup_before(path, 1000))


def test_a_file_of_a_newer_major_version_is_refused_also_when_only_its_log_says_so(path: Path) -> None:
    session = make_newsroom(path)
    with session.read.database.writing() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 2000")
    for name in (path, wal_path(path)):
        shutil.copyfile(name, name.with_name(f"copy-{name.name}"))
    session.close()
    copy = path.with_name(f"copy-{path.name}")
    assert read_version(copy) == schema.VERSION
    for read_only in (False, True):
        with refused("project_newer"):
            Session.open(copy, read_only=read_only)


def test_columns_that_migrations_add_to_old_tables_have_a_value_for_old_rows() -> None:
    bare = []
    for script in sorted((migrate.SCRIPTS / "versions").glob("r*.py")):
        for node in ast.walk(ast.parse(script.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "add_column":
                words = ast.unparse(node)
                if "server_default=" not in words and "nullable=True" not in words:
                    bare.append(f"{script.name}: {words}")
    assert bare == []


def test_a_file_of_before_suggestions_can_have_them(path: Path) -> None:
    stored("1.0", path)
    with Session.open(path, "منى") as session:
        assert session.read.annotation(1).note == "راجع المصدر"
    with closing(sqlite3.connect(path)) as connection:
        for table in ("suggestions", "answers", "analyses", "project_words"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    assert read_version(migrate.backup_before(path, 1000)) == 1000
    with Session.open(path, "منى") as session:
        before = session.read.counts()
        analyse(session, detect=small_engine)
        made = session.do(AcceptSuggestions(tuple(s.id for s in session.read.suggestions(1))))
        assert session.read.counts().annotations == before.annotations + len(made)
        while session.undo() is not None:
            pass
        while session.redo() is not None:
            pass
        assert session.read.counts().annotations == before.annotations + len(made)
    assert_sound(path)


def test_a_file_of_before_the_review_can_be_reviewed(path: Path) -> None:
    stored("1.1", path)
    with Session.open(path, "منى") as session:
        assert [a.why for a in session.read.answers(1)] == ["ليس هذا"]
        assert {w.text for w in session.read.words()} == {"الناتو", "هتف"}
        assert session.read.inconsistencies() == []
        found = one_finding(session)
        session.do(Decide((found.id,), Verdict.CONFLICT))
        while session.undo() is not None:
            pass
        while session.redo() is not None:
            pass
        assert session.read.inconsistency(found.id).decision is not None
    assert read_version(migrate.backup_before(path, 1001)) == 1001
    assert_sound(path)


def test_what_asks_for_a_part_of_a_table_has_an_index_for_it(path: Path) -> None:
    asked = (
        f"SELECT article_id FROM journal WHERE {schema.REGION_STEPS} AND article_id IN (1, 2)",
        "DELETE FROM distinct_entities WHERE b_id = 1",
        "SELECT id FROM inconsistencies WHERE fingerprint = 'x'",
        "SELECT verdict FROM decisions WHERE fingerprint = 'x' ORDER BY id DESC LIMIT 1",
        "SELECT id FROM decisions WHERE a_id = 1 OR b_id = 1 ORDER BY id",
        "SELECT article_id FROM article_keys WHERE number = 1",
        "SELECT a_id FROM article_pairs WHERE b_id = 1",
        "SELECT article_id FROM name_uses WHERE text = 'x'",
        "SELECT text FROM cluster_spellings WHERE cluster_id = 1",
    )
    Session.create(path).close()
    with closing(sqlite3.connect(path)) as connection:
        for sql in asked:
            plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
            assert not [step for step in plan if step.startswith("SCAN")], (sql, plan)
