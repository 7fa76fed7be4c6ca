"""A folder of all sorts of files: what is read, what is passed over, and that nothing is passed over in silence."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tahqiq.formats.table import of_file
from tahqiq.services.importing import FileState, carry_out, plan_import
from tahqiq.services.session import Session

NEWS = "أعلنت البلدية فتح الطريق الساحلي أمام الشاحنات ابتداء من مساء اليوم."


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "p.tahqiq", "سلمى") as opened:
        yield opened


def test_files_of_other_kinds_in_a_folder_are_told(session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "deep").mkdir(parents=True)
    for name in ("a.txt", "b.doc", "deep/c.jpg", "deep/README", "out.jsonl.manifest.json", ".hidden"):
        (folder / name).write_text(NEWS, encoding="utf-8")
    plan = plan_import(session, [folder, folder / "deep"])
    assert [f.path.name for f in plan.files] == ["a.txt", "deep"]
    assert [p.relative_to(folder).as_posix() for p in plan.passed] == [
        "b.doc",
        "out.jsonl.manifest.json",
        "deep/README",
        "deep/c.jpg",
    ]
    assert len(carry_out(session, plan).added) == 1


def test_a_file_of_another_kind_that_was_chosen_itself_is_not_passed_over(session: Session, tmp_path: Path) -> None:
    (tmp_path / "a.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    plan = plan_import(session, [tmp_path / "a.doc"])
    assert [f.state for f in plan.files] == [FileState.BROKEN]
    assert plan.passed == ()


def test_a_link_that_leads_out_of_the_folder_is_not_followed(session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(NEWS, encoding="utf-8")
    (folder / "same.txt").symlink_to("a.txt")
    (tmp_path / "secret.txt").write_text("سرّ لا يخصّ أحدًا", encoding="utf-8")
    (folder / "out.txt").symlink_to(tmp_path / "secret.txt")
    plan = plan_import(session, [folder])
    states = {f.path.name: (f.state, f.message.code if f.message else "") for f in plan.files}
    assert states == {
        "out.txt": (FileState.BROKEN, "link_leads_outside"),
        "a.txt": (FileState.READY, ""),
        "same.txt": (FileState.REPEATED, "import_repeated"),
    }
    chosen = plan_import(session, [folder / "out.txt"])
    assert [f.state for f in chosen.files] == [FileState.READY]


def test_an_article_in_an_archive_is_called_by_its_own_file_where_it_has_no_title(
    session: Session, tmp_path: Path
) -> None:
    with zipfile.ZipFile(tmp_path / "news.zip", "w") as archive:
        archive.writestr("deep/الطريق الساحلي.txt", NEWS * 8)
    plan = plan_import(session, [tmp_path / "news.zip"])
    assert [f.title for f in plan.files] == ["الطريق الساحلي"]
    ((_, article_id),) = carry_out(session, plan).added
    assert session.read.article(article_id).title == "الطريق الساحلي"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_feed_that_defines_entities_is_refused_whatever_its_encoding(
    session: Session, tmp_path: Path, encoding: str
) -> None:
    feed = (
        f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
        f"<rss><channel><item><title>&a;</title><description>{NEWS}</description></item></channel></rss>"
    )
    (tmp_path / "a.rss").write_bytes(feed.encode(encoding))
    (planned,) = plan_import(session, [tmp_path / "a.rss"]).files
    assert planned.message is not None
    assert planned.message.code == "xml_entities"


def test_annotated_data_in_a_folder_is_found_whatever_its_kind(session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.conll").write_text("قال O\nسامي B-PER\n", encoding="utf-8")
    with zipfile.ZipFile(folder / "b.qdpx", "w") as archive:
        archive.writestr("project.qde", '<Project xmlns="urn:QDA-XML:project:1.0" name="x"/>')
    plan = plan_import(session, [folder])
    assert [(f.path.name, f.state) for f in plan.files] == [
        ("a.conll", FileState.DATASET),
        ("b.qdpx", FileState.DATASET),
    ]


def test_one_file_of_annotated_data_does_not_make_the_whole_folder_a_dataset(session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.conll").write_text("قال O\nسامي B-PER\n", encoding="utf-8")
    (folder / "a.txt").write_text("قال سامي", encoding="utf-8")
    assert [(f.path.name, f.state) for f in plan_import(session, [folder]).files] == [("in", FileState.DATASET)]
    (folder / "b.txt").write_text(NEWS, encoding="utf-8")
    assert [(f.path.name, f.state) for f in plan_import(session, [folder]).files] == [
        ("a.conll", FileState.DATASET),
        ("a.txt", FileState.READY),
        ("b.txt", FileState.READY),
    ]


@pytest.mark.parametrize(
    ("lines", "format_name", "code"),
    [
        ('{bad\n{"text": "' + NEWS + '"}\n', "table", None),
        ('{"a": 1}\n', "table", "table_without_text"),
        ("[1, 2]\n", "table", "table_empty"),
        ("", "table", "table_empty"),
        ('{"type":"project","format":"tahqiq"\n', "jsonl", None),
    ],
)
def test_lines_of_json_that_are_no_export_of_ours_are_told_as_a_table(
    session: Session, tmp_path: Path, lines: str, format_name: str, code: str | None
) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(lines, encoding="utf-8")
    known = of_file(path)
    assert known is not None
    assert known.name == format_name
    broken = [f.message.code for f in plan_import(session, [path]).files if f.message]
    assert broken == ([code] if code else ["table_row_broken"] if format_name == "table" else [])
