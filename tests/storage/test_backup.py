"""Copies of a project while it is in use: whole or not at all."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from newsdesk import assert_sound, make_newsroom, refused, rows_of

from tahqiq.domain.messages import Trouble
from tahqiq.services.commands.annotations import AddAnnotations, SetNote
from tahqiq.services.session import Session
from tahqiq.storage.backup import back_up
from tahqiq.storage.files import wal_path


def test_a_copy_of_a_project_in_use_holds_every_step_so_far(newsroom: Session, tmp_path: Path) -> None:
    copy = tmp_path / "نسخة.tahqiq"
    newsroom.do(SetNote(1, "آخر خطوة"))
    assert wal_path(newsroom.path).stat().st_size > 0
    back_up(newsroom.path, copy)
    assert rows_of(copy) == rows_of(newsroom.path)
    newsroom.do(SetNote(1, "بعد النسخ"))
    with Session.open(copy) as opened:
        assert opened.read.annotation(1).note == "آخر خطوة"
        assert [s.message for s in opened.read.history()] == [s.message for s in newsroom.read.history()][1:]
        opened.undo()
        assert opened.read.annotation(1).note == "راجع المصدر"
    assert_sound(copy)


def test_a_copy_replaces_only_what_it_may(newsroom: Session, tmp_path: Path) -> None:
    copy = tmp_path / "copy.tahqiq"
    make_newsroom(copy).close()
    before = copy.read_bytes()
    with refused("file_exists"):
        back_up(newsroom.path, copy)
    assert copy.read_bytes() == before
    back_up(newsroom.path, copy, replace=True)
    assert copy.read_bytes() != before
    assert rows_of(copy) == rows_of(newsroom.path)
    with refused("backup_onto_itself"):
        back_up(newsroom.path, newsroom.path, replace=True)
    with refused("cannot_write_file"), pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(OSError(13, "Permission denied")))
        back_up(newsroom.path, copy, replace=True)


def test_a_copy_does_not_replace_a_project_that_is_open(newsroom: Session, tmp_path: Path) -> None:
    other = make_newsroom(tmp_path / "other.tahqiq")
    other.do(SetNote(1, "مفتوح"))
    with refused("project_open_elsewhere"):
        back_up(newsroom.path, other.path, replace=True)
    other.do(SetNote(1, "ما زال مفتوحا"))
    other.close()


def test_the_log_of_the_file_that_was_replaced_does_not_get_into_the_copy(newsroom: Session, tmp_path: Path) -> None:
    target = tmp_path / "other.tahqiq"
    other = make_newsroom(target)
    other.do(AddAnnotations(((1, ((0, 5),)),), 1))
    shutil.copyfile(wal_path(target), tmp_path / "kept")
    other.close()
    shutil.copyfile(tmp_path / "kept", wal_path(target))
    back_up(newsroom.path, target, replace=True)
    assert rows_of(target) == rows_of(newsroom.path)
    assert_sound(target)


def test_a_damaged_project_is_not_copied_over_a_good_backup(path: Path, tmp_path: Path) -> None:
    make_newsroom(path).close()
    copy = tmp_path / "copy.tahqiq"
    back_up(path, copy)
    good = copy.read_bytes()
    content = bytearray(path.read_bytes())
    content[8192:12288] = b"\xff" * 4096
    path.write_bytes(content)
    with refused("project_damaged"):
        back_up(path, copy, replace=True)
    assert copy.read_bytes() == good
    assert not list(copy.parent.glob(".*"))


def test_progress_is_told_and_a_backup_can_be_stopped(newsroom: Session, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    back_up(newsroom.path, tmp_path / "a.tahqiq", progress=lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1] > 10

    class StoppedError(Exception):
        pass

    def stop(done: int, total: int) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        back_up(newsroom.path, tmp_path / "b.tahqiq", progress=stop)
    assert sorted(p.name for p in tmp_path.glob("b.tahqiq*")) == []


@pytest.mark.parametrize("content", [b"", b"something else", b"SQLite format 3\0" + bytes(200)])
def test_a_backup_never_replaces_a_file_that_is_no_project(newsroom: Session, tmp_path: Path, content: bytes) -> None:
    target = tmp_path / "notes.tahqiq"
    target.write_bytes(content)
    there = sorted(tmp_path.iterdir())
    with refused("backup_onto_other_file"):
        back_up(newsroom.path, target, replace=True)
    assert target.read_bytes() == content
    assert sorted(tmp_path.iterdir()) == there


def test_a_backup_that_fails_at_the_end_costs_the_old_file_no_step(newsroom: Session, tmp_path: Path) -> None:
    target = tmp_path / "other.tahqiq"
    other = make_newsroom(target)
    other.do(SetNote(1, "خطوة في السجل وحده"))
    for suffix in ("", "-wal", "-shm"):
        shutil.copyfile(f"{target}{suffix}", tmp_path / f"crashed.tahqiq{suffix}")
    other.close()
    crashed = tmp_path / "crashed.tahqiq"
    logs = {name: name.read_bytes() for name in tmp_path.glob("crashed.tahqiq-*")}
    assert len(logs) == 2
    with refused("cannot_write_file"), pytest.MonkeyPatch.context() as patch:
        real = Path.replace

        def fails(self: Path, place: Path) -> Path:
            if Path(place) == crashed:
                raise OSError(13, "Permission denied")
            return real(self, place)

        patch.setattr(Path, "replace", fails)
        back_up(newsroom.path, crashed, replace=True)
    assert {name: name.read_bytes() for name in logs} == logs
    assert not list(tmp_path.glob(".*"))
    with Session.open(crashed) as opened:
        assert opened.read.annotation(1).note == "خطوة في السجل وحده"


def test_making_a_project_leaves_what_a_lost_one_left_until_it_stands(tmp_path: Path) -> None:
    left = tmp_path / "p.tahqiq-wal"
    left.write_bytes(b"the steps of a file that was moved away")
    with refused("disk_full"), pytest.MonkeyPatch.context() as patch:

        def full(*_: object) -> None:
            raise Trouble("disk_full", path="p")

        patch.setattr("tahqiq.storage.database._build", full)
        Session.create(tmp_path / "p.tahqiq")
    assert left.read_bytes() == b"the steps of a file that was moved away"
    Session.create(tmp_path / "p.tahqiq").close()
    assert_sound(tmp_path / "p.tahqiq")


def test_through_a_link_the_project_itself_is_replaced(newsroom: Session, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    make_newsroom(tmp_path / "disk" / "copy.tahqiq").close()
    link = tmp_path / "copy.tahqiq"
    link.symlink_to(tmp_path / "disk" / "copy.tahqiq")
    back_up(newsroom.path, link, replace=True)
    assert link.is_symlink()
    assert rows_of(tmp_path / "disk" / "copy.tahqiq") == rows_of(newsroom.path)
