"""What SQLite says of a disk, told as what it is."""

from __future__ import annotations

import shutil
import sqlite3
from collections import namedtuple
from pathlib import Path

import pytest

from tahqiq.storage.errors import as_trouble

Room = namedtuple("Room", "total used free")


@pytest.mark.parametrize(("free", "code"), [(0, "disk_full"), (10**9, "disk_error")])
def test_an_error_of_a_disk_without_room_is_told_as_a_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, code: str
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Room(10**10, 10**10 - free, free))
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorname = "SQLITE_IOERR_SHMSIZE"
    told = as_trouble(error, tmp_path / "p.tahqiq")
    assert told is not None
    assert told.message.code == code
