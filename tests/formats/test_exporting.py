"""Exports that meet a full disk, a folder, a person who changes their mind; and projects found damaged."""

from __future__ import annotations

import errno
import gc
import io
import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tahqiq.domain.articles import RegionRole
from tahqiq.domain.jobs import Cancelled
from tahqiq.domain.messages import Message, Trouble
from tahqiq.domain.resources import seeds
from tahqiq.formats.packages import Counted, ZipPackage
from tahqiq.formats.table import FORMATS, exports, imports, named
from tahqiq.formats.verifying import compare
from tahqiq.services import exporting
from tahqiq.services.checking import SHOWN, Severity, check, check_file
from tahqiq.services.commands.annotations import AddAnnotation
from tahqiq.services.commands.articles import ImportArticles, NewArticle, SetRegion
from tahqiq.services.exporting import ExportChoice, export
from tahqiq.services.presets import write_file
from tahqiq.services.session import Session
from tahqiq.services.statistics import statistics
from tahqiq.services.word_lists import write_words
from tahqiq.services.wording import sentence


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Five seeds; two annotations in the first, one of them in two parts; a region."""
    with Session.create(tmp_path / "p.tahqiq", "سلمى") as opened:
        texts = [NewArticle(p.stem, p.read_text(encoding="utf-8"), source="صدى البلد") for p in seeds()]
        opened.do(ImportArticles(texts))
        label = opened.read.labels()[0].id
        opened.do(AddAnnotation(1, label, ((0, 6), (10, 20))))
        opened.do(AddAnnotation(1, label, ((30, 40),)))
        opened.do(SetRegion(1, 0, 84, RegionRole.TITLE))
        yield opened


def nothing_left_behind(folder: Path) -> bool:
    return not list(folder.glob("*.partial")) and not list(folder.glob(".*.partial"))


@pytest.mark.parametrize("format_", exports(), ids=lambda f: f.name)
def test_a_full_disk_leaves_the_old_file_as_it_was(
    session: Session, tmp_path: Path, format_: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / f"out{format_.extension}"
    target.write_text("the old export")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(Trouble) as caught:
            export(session, format_.name, target)
    assert caught.value.message.code == "file_disk_full"
    assert target.read_text() == "the old export"
    assert nothing_left_behind(tmp_path)
    export(session, format_.name, target)
    assert target.read_bytes() != b"the old export"
    assert nothing_left_behind(tmp_path)


def test_the_person_stops_an_export_and_no_file_appears(session: Session, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        export(session, "jsonl", tmp_path / "x.jsonl", cancelled=lambda: True)
    assert not (tmp_path / "x.jsonl").exists()
    assert nothing_left_behind(tmp_path)
    seen: list[tuple[int, int]] = []
    export(session, "jsonl", tmp_path / "x.jsonl", progress=lambda *p: seen.append(p))
    assert (seen[0], seen[-1]) == ((0, 10), (10, 10))


@pytest.mark.parametrize(
    ("target", "code"),
    [("", "target_is_folder"), ("none/x.csv", "folder_missing"), ("p.tahqiq", "export_onto_project")],
)
def test_a_place_that_cannot_be_written_is_said_to_be(session: Session, tmp_path: Path, target: str, code: str) -> None:
    with pytest.raises(Trouble) as caught:
        export(session, "csv", tmp_path / target)
    assert caught.value.message.code == code


@pytest.mark.parametrize("write", [write_words, lambda session, path: write_file(session.read.label_sets()[0], path)])
def test_words_and_labels_are_never_written_over_a_project(
    session: Session, tmp_path: Path, write: Callable[[Session, Path], object]
) -> None:
    before = session.path.read_bytes()
    os.mkfifo(tmp_path / "pipe")
    for name, code in (("p.tahqiq", "export_onto_project"), ("pipe", "target_not_regular"), ("", "target_is_folder")):
        with pytest.raises(Trouble) as caught:
            write(session, tmp_path / name)
        assert caught.value.message.code == code
    assert session.path.read_bytes() == before
    assert (tmp_path / "pipe").is_fifo()


def test_an_export_keeps_the_permissions_of_the_file_it_replaces(session: Session, tmp_path: Path) -> None:
    target = tmp_path / "x.csv"
    target.touch(mode=0o600)
    export(session, "csv", target)
    assert target.stat().st_mode & 0o777 == 0o600


def test_the_table_has_one_row_for_each_format_with_all_that_dialogs_show() -> None:
    names = [f.name for f in FORMATS]
    assert len(names) == len(set(names))
    written = [f.extension for f in exports()]
    assert len(written) == len(set(written))
    for ending in {e for f in FORMATS for e in f.extensions}:
        sharing = [f for f in FORMATS if ending in f.extensions]
        assert sum(f.recognises is None for f in sharing) <= 1, ending  # the others are told by what is in the file
    for format_ in FORMATS:
        assert format_.title_ar
        assert format_.title_en
        assert format_.about("ar") != format_.about("en")
        assert "/" in format_.media_type
        assert all(e.startswith(".") for e in format_.extensions)
    assert {f.name for f in exports()} >= {"jsonl", "csv", "w3c"}
    assert {f.name for f in imports()} >= {"jsonl", "txt"}
    assert "jsonl" in [f.name for f in FORMATS if f.lossless]
    with pytest.raises(Trouble):
        named("nothing")


def test_every_loss_can_be_said_in_both_languages(session: Session) -> None:
    for format_ in exports():
        report = export(session, format_.name, io.BytesIO(), ExportChoice((1,), with_text=format_.needs_text))
        assert report.losses[0] == Message("loss_history")
        for loss in report.losses:
            assert sentence(loss, "ar") != sentence(loss, "en")


def spoilt(path: Path, *statements: str) -> None:
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA foreign_keys = OFF")
    for statement in statements:
        raw.execute(statement)
    raw.commit()
    raw.close()


REGION = 'INSERT INTO regions (article_id, start, "end", role, "by")'
DAMAGE: list[tuple[str, str]] = [
    ("UPDATE texts SET text = replace(text, 'روسيا', 'مصر') WHERE article_id = 2", "check_text_changed"),
    ("UPDATE texts SET text = text || '.' WHERE article_id = 2", "check_length"),
    ("UPDATE texts SET text = CAST(x'fffe41' AS TEXT) WHERE article_id = 2", "check_text_changed"),
    ("DELETE FROM texts WHERE article_id = 2", "check_text_missing"),
    ("INSERT INTO article_index (rowid, body) VALUES (99, 'زائد')", "check_index"),
    ("UPDATE articles SET length = 3 WHERE id = 2", "check_length"),
    ("UPDATE anchors SET exact = 'غيره' WHERE annotation_id = 2", "check_anchor"),
    ('UPDATE anchors SET start = 31, "end" = 41 WHERE annotation_id = 2', "check_anchor"),
    ('UPDATE anchors SET start = 99999, "end" = 99999 WHERE annotation_id = 2', "check_anchor_outside"),
    ("UPDATE anchors SET position = 9 - position WHERE annotation_id = 1", "check_parts"),
    ("DELETE FROM anchors WHERE annotation_id = 2", "check_no_words"),
    ("UPDATE annotations SET attributes = '{' WHERE id = 2", "check_attributes"),
    ("UPDATE annotations SET attributes = '[]' WHERE id = 2", "check_attributes"),
    ("UPDATE annotations SET label_id = 99 WHERE id = 2", "check_foreign_keys"),
    ("UPDATE annotations SET annotator_id = 99 WHERE id = 2", "check_foreign_keys"),
    ('UPDATE regions SET "end" = 99999 WHERE id = 1', "check_region"),
    (f"{REGION} VALUES (1, 5, 9, 'main', 'rule')", "check_regions_overlap"),
    ("UPDATE regions SET role = 'advert'", "check_value"),
    ("UPDATE articles SET progress = 'half' WHERE id = 1", "check_value"),
    ("UPDATE labels SET code = 'quote'", "check_label_twice"),
    ("UPDATE journal SET changes = '{' WHERE id = 1", "check_journal"),
    ("UPDATE journal SET params = '' WHERE id = 1", "check_journal"),
    ("DELETE FROM article_index_docsize WHERE id = 1", "check_index"),
    ("DELETE FROM project WHERE key = 'uuid'", "check_identity"),
]


@pytest.mark.parametrize(("statement", "code"), DAMAGE, ids=[f"{c}-{i}" for i, (_, c) in enumerate(DAMAGE)])
def test_damage_is_found_and_the_person_told_what_to_do(session: Session, statement: str, code: str) -> None:
    assert check(session) == []
    path = session.path
    session.close()
    spoilt(path, statement)
    with Session.open(path, read_only=True) as opened:
        findings = check(opened)
    assert code in {f.message.code for f in findings}
    for finding in findings:
        assert sentence(finding.message, "ar") != sentence(finding.message, "en")
    assert findings == sorted(findings, key=lambda f: f.severity)


def test_a_page_of_the_file_overwritten_is_found(session: Session) -> None:
    path = session.path
    session.close()
    data = bytearray(path.read_bytes())
    for at in range(8 * 4096, len(data) - 4096, 3 * 4096):
        data[at : at + 600] = b"\xaa" * 600
    path.write_bytes(bytes(data))
    findings = check_file(path)
    assert {f.message.code for f in findings} & {"check_integrity", "project_damaged"}
    assert findings[0].severity is Severity.ERROR


def test_a_hundred_findings_of_a_kind_are_not_a_hundred_lines(session: Session) -> None:
    label = session.read.labels()[0].id
    for i in range(SHOWN + 5):
        session.do(AddAnnotation(2, label, ((i, i + 2),)))
    path = session.path
    session.close()
    spoilt(path, "UPDATE anchors SET exact = 'غيره'")
    with Session.open(path, read_only=True) as opened:
        findings = check(opened)
    codes = [f.message.code for f in findings]
    assert codes.count("check_anchor") == SHOWN
    assert codes[-1] == "check_more"
    assert findings[-1].message.params["count"] == 8


def test_progress_of_a_check(session: Session) -> None:
    seen: list[tuple[int, int]] = []
    check(session, lambda *p: seen.append(p))
    assert (seen[0], seen[-1]) == ((0, 5), (5, 5))


def test_statistics_count_what_is_in_sight(session: Session) -> None:
    found = statistics(session).as_json()
    assert (found["articles"], found["annotations"], found["undated"]) == (5, 2, 5)
    assert found["labels"] == {session.read.labels()[0].code: 2}
    assert found["sources"] == {"صدى البلد": 5}
    assert found["speakers"] == []
    session.undo()
    session.undo()
    assert statistics(session).as_json()["annotations"] == 1


class SmallDisk(io.BytesIO):
    """Takes a little, then nothing more."""

    def write(self, data: Any) -> int:
        if self.tell() + len(data) > 4096:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().write(data)


def test_a_zip_that_met_a_full_disk_is_let_go_of_in_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[object] = []
    monkeypatch.setattr("sys.unraisablehook", heard.append)
    for abandoned in (True, False):
        package = ZipPackage(SmallDisk())
        package.put("a.txt", b"first")
        with pytest.raises(OSError, match="No space left"):
            package.put("b.bin", os.urandom(50_000))
        monkeypatch.setattr(SmallDisk, "write", _never_more)
        if abandoned:
            package.abandon()
        del package
        gc.collect()
        assert bool(heard) is not abandoned  # without it the disk is met once more when nobody listens
        monkeypatch.undo()
        monkeypatch.setattr("sys.unraisablehook", heard.append)


def _never_more(_self: SmallDisk, _data: Any) -> int:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("name", ["webanno", "spacy", "brat"])
def test_a_package_that_cannot_be_finished_is_abandoned(
    session: Session, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    abandoned: list[object] = []
    really = ZipPackage.put

    def put(package: ZipPackage, file: str, data: bytes) -> None:
        really(package, file, data)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(ZipPackage, "put", put)
    monkeypatch.setattr(ZipPackage, "abandon", lambda package: (abandoned.append(package), package.close()))
    with pytest.raises(Trouble) as caught:
        export(session, name, tmp_path / "out.zip")
    assert caught.value.message.code == "file_disk_full"
    assert len(abandoned) == 1
    assert not (tmp_path / "out.zip").exists()
    assert nothing_left_behind(tmp_path)


def test_a_file_whose_bytes_are_not_those_that_were_written_is_not_kept(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "LARGE", 0)
    really = Counted.write

    def flips_a_bit(out: Counted, data: bytes) -> int:
        written = really(out, data)
        out.digest.update(b"what the disk did not keep")
        return written

    monkeypatch.setattr(Counted, "write", flips_a_bit)
    with pytest.raises(Trouble) as caught:
        export(session, "jsonl", tmp_path / "out.jsonl")
    assert caught.value.message.code == "export_misread"
    assert not (tmp_path / "out.jsonl").exists()
    assert nothing_left_behind(tmp_path)


def test_a_file_that_holds_what_the_project_does_not_is_not_kept(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def seen_twice(dataset: Any, items: Any, seen: Any) -> Any:
        found = compare(dataset, items, seen)
        found.strange += 1
        return found

    monkeypatch.setattr(exporting, "compare", seen_twice)
    with pytest.raises(Trouble) as caught:
        export(session, "csv", tmp_path / "out.csv")
    assert (caught.value.message.code, caught.value.message.params["count"]) == ("export_misread", 1)
    assert not (tmp_path / "out.csv").exists()
