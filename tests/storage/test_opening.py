"""Opening what is there, and being told what is wrong with it; nothing is ever changed by a failed opening."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from filelock import FileLock
from newsdesk import as_ordinary_user, assert_sound, make_newsroom, refused, rows_of

from tahqiq.services.commands.annotations import SetNote
from tahqiq.services.commands.articles import ImportArticles, NewArticle
from tahqiq.services.session import Session
from tahqiq.storage import files, schema
from tahqiq.storage.files import lock_path, wal_path
from tahqiq.storage.queries import annotations as tagged

HOLDER = """
import sys
from pathlib import Path
from tahqiq.services.session import Session
session = Session.open(Path(sys.argv[1]), "منى")
print("open", flush=True)
sys.stdin.readline()
"""
TAGGER = """
import os, sys
from pathlib import Path
from tahqiq.services.commands.annotations import SetNote
from tahqiq.services.session import Session
session = Session.open(Path(sys.argv[1]), "منى")
session.do(SetNote(1, "كُتبت قبل انقطاع الكهرباء"))
os._exit(9)
"""


def closed_newsroom(path: Path) -> Path:
    make_newsroom(path).close()
    return path


def test_a_project_is_one_file_and_comes_back_as_it_was(path: Path) -> None:
    session = make_newsroom(path)
    before = session.read.annotations(1), session.read.links(), session.read.counts()
    session.close()
    assert {p.name for p in path.parent.iterdir()} <= {path.name, lock_path(path).name}
    with Session.open(path) as again:
        assert (again.read.annotations(1), again.read.links(), again.read.counts()) == before
    assert_sound(path)


def test_the_file_says_what_it_is(path: Path) -> None:
    closed_newsroom(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone()[0] == schema.APPLICATION_ID
        assert connection.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def test_a_project_that_is_open_for_reading_can_be_opened_for_writing(path: Path) -> None:
    closed_newsroom(path)
    with Session.open(path, read_only=True) as reader:
        assert reader.read.annotation(1).note == "راجع المصدر"
        with Session.open(path) as writer:
            writer.do(SetNote(1, "والآخر يقرأ"))
            assert reader.read.annotation(1).note == "والآخر يقرأ"
            with refused("project_open_for_reading"):
                reader.do(SetNote(1, "لا"))
            with reader.read.database.reading() as view:
                writer.do(SetNote(1, "بعدها"))
                assert tagged.by_ids(view, [1])[0].note in ("والآخر يقرأ", "بعدها")
        assert reader.read.annotation(1).note == "بعدها"
        with Session.open(path) as again:
            assert again.undo() is not None
        assert reader.read.annotation(1).note == "والآخر يقرأ"
    assert_sound(path)


def test_a_commit_waits_for_the_disk(newsroom: Session) -> None:
    database = newsroom.read.database
    with database.writing() as connection:
        pragmas = [connection.exec_driver_sql(f"PRAGMA {p}").scalar() for p in ("synchronous", "foreign_keys")]
    assert pragmas == [2, 1]


def test_a_new_project_replaces_nothing(path: Path) -> None:
    path.write_text("my notes")
    with refused("project_exists"):
        Session.create(path)
    assert path.read_text() == "my notes"
    with refused("folder_missing"):
        Session.create(path.parent / "none" / "p.tahqiq")


def test_a_project_that_could_not_be_made_leaves_nothing_behind(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tahqiq.services.presets.load", lambda name: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        Session.create(path)
    assert {p.name for p in path.parent.iterdir()} <= {lock_path(path).name}
    monkeypatch.undo()
    Session.create(path).close()


def test_a_log_of_a_project_that_is_gone_does_not_get_into_a_new_one_of_its_name(path: Path) -> None:
    session = make_newsroom(path)
    shutil.copyfile(wal_path(path), path.parent / "kept")
    session.close()
    path.unlink()
    shutil.copyfile(path.parent / "kept", wal_path(path))
    with Session.create(path) as fresh:
        assert fresh.read.articles() == []
    assert_sound(path)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "not_a_project"),
        (b"SQLite format 3\0", "not_a_project"),
        ("مقال عن العلاقات".encode(), "not_a_project"),
        (os.urandom(5000), "not_a_project"),
    ],
)
def test_what_is_no_project_is_refused_and_left_alone(path: Path, content: bytes, code: str) -> None:
    path.write_bytes(content)
    for read_only in (False, True):
        with refused(code):
            Session.open(path, read_only=read_only)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE notes (id)")
        connection.commit()
    before = path.read_bytes()
    with refused("not_a_project"):
        Session.open(path)
    assert path.read_bytes() == before


def test_a_folder_or_nothing_at_all_is_refused(path: Path) -> None:
    with refused("project_missing"):
        Session.open(path)
    assert not path.exists()
    path.mkdir()
    with refused("not_a_project"):
        Session.open(path)


@pytest.mark.parametrize("kept", [0.2, 0.5, 0.95])
def test_a_file_that_was_cut_short_is_called_damaged(path: Path, kept: float) -> None:
    content = closed_newsroom(path).read_bytes()
    path.write_bytes(content[: int(len(content) * kept)])
    before = path.read_bytes()
    for read_only in (False, True):
        with refused("project_damaged"):
            Session.open(path, read_only=read_only)
    assert path.read_bytes() == before


def test_a_file_whose_tables_are_overwritten_is_called_damaged(path: Path) -> None:
    content = bytearray(closed_newsroom(path).read_bytes())
    content[100:4096] = b"\xff" * 3996
    path.write_bytes(content)
    with refused("project_damaged"):
        Session.open(path)
    assert path.read_bytes() == bytes(content)


def test_damage_found_during_work_is_told_and_not_made_worse(path: Path) -> None:
    content = bytearray(closed_newsroom(path).read_bytes())
    for page in range(2, len(content) // 4096):
        content[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    path.write_bytes(content)
    with refused("project_damaged"):
        session = Session.open(path)
        try:
            session.read.articles()
        finally:
            session.close()


@pytest.mark.parametrize("read_only", [False, True])
def test_a_file_of_a_newer_program_is_refused_with_both_versions(path: Path, read_only: bool) -> None:
    with closing(sqlite3.connect(closed_newsroom(path))) as connection:
        connection.execute("PRAGMA user_version = 2000")
    before = path.read_bytes()
    with refused("project_newer"):
        Session.open(path, read_only=read_only)
    assert path.read_bytes() == before


def test_a_newer_minor_version_is_opened(path: Path) -> None:
    with closing(sqlite3.connect(closed_newsroom(path))) as connection:
        connection.execute("PRAGMA user_version = 1007")
        connection.execute("ALTER TABLE articles ADD COLUMN verdicts TEXT NOT NULL DEFAULT ''")
        connection.commit()
    with Session.open(path) as session:
        session.do(SetNote(1, "ملاحظة"))
        assert session.read.annotation(1).note == "ملاحظة"


def test_a_project_open_in_another_window_can_be_read_but_not_written(path: Path) -> None:
    closed_newsroom(path)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with refused("project_open_elsewhere"):
            Session.open(path)
        with Session.open(path, read_only=True) as session:
            assert session.read.counts().articles == 5
            with refused("project_open_for_reading"):
                session.do(SetNote(1, "x"))
        other.communicate("\n")
    Session.open(path).close()


def test_two_names_of_one_file_are_one_project(path: Path) -> None:
    session = make_newsroom(path)
    other = path.with_name("link.tahqiq")
    other.symlink_to(path)
    with refused("project_open_elsewhere"):
        Session.open(other)
    session.close()
    with Session.open(other) as again:
        assert again.read.counts().articles == 5


def test_what_was_written_before_a_crash_is_there(path: Path) -> None:
    closed_newsroom(path)
    crashed = subprocess.run([sys.executable, "-c", TAGGER, str(path)], check=False)
    assert crashed.returncode == 9
    assert wal_path(path).stat().st_size > 0
    with Session.open(path, read_only=True) as session:
        assert session.read.annotation(1).note == "كُتبت قبل انقطاع الكهرباء"
    with Session.open(path) as session:
        assert session.read.annotation(1).note == "كُتبت قبل انقطاع الكهرباء"
    assert_sound(path)


@pytest.fixture
def shared_folder() -> Path:
    """A folder that an ordinary user may reach."""
    with tempfile.TemporaryDirectory(dir="/tmp" if os.name == "posix" else None) as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


def test_a_write_protected_file_can_only_be_read(shared_folder: Path) -> None:
    path = closed_newsroom(shared_folder / "p.tahqiq")
    before = path.read_bytes()
    path.chmod(0o444)
    with as_ordinary_user(shared_folder):
        with refused("project_read_only"):
            Session.open(path)
        with Session.open(path, read_only=True) as session:
            assert session.read.counts().articles == 5
    assert path.read_bytes() == before


def test_a_file_without_permission_is_not_read(shared_folder: Path) -> None:
    path = closed_newsroom(shared_folder / "p.tahqiq")
    with as_ordinary_user(shared_folder):
        path.chmod(0)
        with refused("project_no_permission"):
            Session.open(path)
        path.chmod(0o644)


def test_in_a_write_protected_folder_a_project_can_only_be_read(shared_folder: Path) -> None:
    path = closed_newsroom(shared_folder / "p.tahqiq")
    lock_path(path).unlink()
    with as_ordinary_user(shared_folder):
        shared_folder.chmod(0o555)
        with refused("folder_read_only"):
            Session.open(path)
        with refused("folder_read_only"):
            Session.create(shared_folder / "new.tahqiq")
        with Session.open(path, read_only=True) as session:
            assert session.read.counts().annotations == 3
        assert {p.name for p in shared_folder.iterdir()} == {path.name}


def test_a_crash_in_a_write_protected_folder_hides_nothing(shared_folder: Path) -> None:
    path = closed_newsroom(shared_folder / "p.tahqiq")
    subprocess.run([sys.executable, "-c", TAGGER, str(path)], check=False)
    path.with_name(f"{path.name}-shm").unlink()
    with as_ordinary_user(shared_folder):
        shared_folder.chmod(0o555)
        before = {p.name: p.read_bytes() for p in shared_folder.iterdir()}
        with Session.open(path, read_only=True) as session:
            assert session.path == path
            assert session.read.annotation(1).note == "كُتبت قبل انقطاع الكهرباء"
        assert {p.name: p.read_bytes() for p in shared_folder.iterdir()} == before


@pytest.mark.parametrize("fate", ["deleted", "renamed", "replaced"])
def test_a_file_that_is_moved_while_open_takes_no_more_changes(path: Path, fate: str) -> None:
    session = make_newsroom(path)
    here = path.with_name("here.tahqiq")
    if fate == "replaced":
        make_newsroom(here).close()
    (path.unlink if fate == "deleted" else lambda: path.rename(path.with_name("away.tahqiq")))()
    if fate == "replaced":
        here.rename(path)
        before = rows_of(path)
    with refused("project_moved"):
        session.do(SetNote(1, "ضاعت"))
    assert session.read.annotation(1).note == "راجع المصدر"  # what is open can still be read
    session.close()
    if fate == "replaced":
        assert rows_of(path) == before
    else:
        assert not path.exists()


def test_a_renamed_file_that_comes_back_takes_changes_again(path: Path) -> None:
    session = make_newsroom(path)
    path.rename(path.with_name("away.tahqiq"))
    with refused("project_moved"):
        session.do(SetNote(1, "ضاعت"))
    path.with_name("away.tahqiq").rename(path)
    session.do(SetNote(1, "محفوظة"))
    session.close()
    with Session.open(path) as again:
        assert again.read.annotation(1).note == "محفوظة"


def test_closing_twice_does_no_harm(newsroom: Session) -> None:
    newsroom.close()
    newsroom.close()


def test_the_version_is_read_without_touching_the_file(path: Path) -> None:
    closed_newsroom(path)
    before = path.stat().st_mtime_ns, sorted(path.parent.iterdir())
    assert files.read_version(path) == schema.VERSION
    assert (path.stat().st_mtime_ns, sorted(path.parent.iterdir())) == before


def test_a_crash_in_the_midst_of_a_checkpoint_is_no_damage(path: Path) -> None:
    """The first page, which says how long the file is, is written before the pages that make it so long."""
    session = make_newsroom(path)
    session.close()
    session = Session.open(path)
    session.do(ImportArticles([NewArticle(f"مقال {i}", f"نص {i} " * 4000) for i in range(8)]))
    before, log = path.read_bytes(), wal_path(path).read_bytes()
    articles = len(session.read.articles())
    session.close()
    after = path.read_bytes()
    page = int.from_bytes(after[16:18], "big")
    assert len(after) > len(before)
    path.write_bytes(after[:page] + before[page:])
    wal_path(path).write_bytes(log)
    with Session.open(path, read_only=True) as session:
        assert len(session.read.articles()) == articles
    with Session.open(path) as session:
        assert len(session.read.articles()) == articles
    assert_sound(path)


def test_a_network_folder_without_locks_is_said_to_be_one(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed_newsroom(path)

    def no_locks(lock: FileLock) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(FileLock, "acquire", no_locks)
    with refused("folder_cannot_lock"):
        Session.open(path)
    with Session.open(path, read_only=True) as session:
        assert session.read.counts().articles > 0
