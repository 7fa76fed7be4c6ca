"""The disk fills up: the step is refused with a sentence, what was there stays, and work goes on when there is room."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from newsdesk import assert_sound, make_newsroom, refused, rows_of

from tahqiq.services.commands.annotations import AddAnnotations, SetNote
from tahqiq.services.commands.articles import ImportArticles, NewArticle
from tahqiq.services.session import Session
from tahqiq.storage.backup import back_up
from tahqiq.storage.files import lock_path

LONG = [NewArticle(f"خبر {i}", f"خبر {i} " + "والعلاقات بين البلدين تشهد تطورا " * 300) for i in range(200)]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of two megabytes, where the tests may mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.name != "posix":
        pytest.skip("no disks to mount here")
    if subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=2m", "tmpfs", place], capture_output=True, check=False
    ).returncode:
        pytest.skip("only root may mount a disk")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def limit(session: Session, more_pages: int | None) -> None:
    """Let the file grow by so many pages only, as a full disk would."""
    with session.read.database.writing() as connection:
        there = int(connection.exec_driver_sql("PRAGMA page_count").scalar())
        most = there + more_pages if more_pages is not None else 1 << 30
        connection.exec_driver_sql(f"PRAGMA max_page_count = {most}")


def test_an_import_that_finds_no_room_leaves_nothing_and_work_goes_on(newsroom: Session) -> None:
    limit(newsroom, 20)
    before, heard = rows_of(newsroom.path), []
    newsroom.on_change(heard.append)
    with refused("disk_full"):
        newsroom.do(ImportArticles(LONG))
    assert rows_of(newsroom.path) == before
    assert heard == []
    newsroom.do(SetNote(1, "قصيرة"))
    limit(newsroom, None)
    assert len(newsroom.do(ImportArticles(LONG)).added) == 200
    newsroom.close()
    assert_sound(newsroom.path)


def test_what_was_undone_can_still_be_redone_after_a_step_that_found_no_room(newsroom: Session) -> None:
    newsroom.do(SetNote(1, "تعود"))
    newsroom.undo()
    limit(newsroom, 10)
    before = rows_of(newsroom.path)
    with refused("disk_full"):
        newsroom.do(AddAnnotations(tuple((4, ((i, i + 20),)) for i in range(3000)), 1))
    assert rows_of(newsroom.path) == before
    assert newsroom.redo() is not None
    assert newsroom.read.annotation(1).note == "تعود"


def test_on_a_disk_that_is_really_full(small_disk: Path) -> None:
    path = small_disk / "p.tahqiq"
    session = make_newsroom(path)
    ballast = small_disk / "ballast"
    ballast.write_bytes(b"x" * 700_000)
    before = rows_of(path)
    with refused("disk_full"):
        session.do(ImportArticles(LONG))
    with refused("disk_full"):
        back_up(path, small_disk / "copy.tahqiq")
    with refused("disk_full"):
        Session.create(small_disk / "new.tahqiq")
    assert rows_of(path) == before
    ballast.unlink()
    session.do(SetNote(1, "عاد المتسع"))
    session.close()
    left = (path, lock_path(path), lock_path(small_disk / "new.tahqiq"))
    assert {p.name for p in small_disk.iterdir()} == {p.name for p in left}
    assert_sound(path)


def test_a_project_is_opened_on_a_full_disk(small_disk: Path) -> None:
    path = small_disk / "p.tahqiq"
    make_newsroom(path).close()
    with pytest.raises(OSError, match="space"):
        (small_disk / "ballast").write_bytes(b"x" * 4_000_000)
    with Session.open(path, read_only=True) as session:
        assert session.read.counts().articles == 5
