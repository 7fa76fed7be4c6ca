"""Files whose articles are in several encodings, or in an old one: what was shown is what comes in."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tahqiq.services.import_reading import table_columns
from tahqiq.services.importing import FileState, carry_out, plan_import
from tahqiq.services.session import Session

FIRST = "افتتاح مكتبة الحي الجديد\n\nقالت مديرة المكتبة إن القاعة تتسع لمئتي قارئ وإنها تفتح أبوابها كل صباح للطلاب.\n"
SECOND = "توسعة مصنع النسيج القديم\n\nوأعلنت الشركة أنها ستشغل المصنع قبل نهاية العام وتوظف عمالا من القرى القريبة.\n"
PAGE = '<html><head><meta charset="{0}"></head><body><article><h1>{1}</h1><p>{2}</p></article></body></html>'


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "م.tahqiq", "سارة") as opened:
        yield opened


def packed(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members.items():
            archive.writestr(f"{name}.txt", data)
    return path


def texts(session: Session) -> list[str]:
    return [session.read.article(a.id).text for a in session.read.articles()]


def saved_table(encoding: str) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";").writerows([("العنوان", "النص"), ("خبر أول", FIRST), ("خبر ثان", SECOND)])
    return out.getvalue().encode(encoding)


@pytest.mark.parametrize("encodings", [("cp1256", "utf-8"), ("utf-8", "cp1256"), ("utf-16", "iso8859_6")])
def test_each_file_of_an_archive_is_read_in_its_own_encoding(
    session: Session, tmp_path: Path, encodings: tuple[str, str]
) -> None:
    path = packed(tmp_path / "a.zip", a=FIRST.encode(encodings[0]), b=SECOND.encode(encodings[1]))
    report = carry_out(session, plan_import(session, [path]))
    assert not report.failed
    assert texts(session) == [FIRST, SECOND]


def test_the_encoding_said_of_an_archive_is_not_that_of_what_is_plainly_utf8(session: Session, tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", a=FIRST.encode(), b=SECOND.encode("cp1256"))
    report = carry_out(session, plan_import(session, [path], encodings={path: "windows-1256"}))
    assert not report.failed
    assert texts(session) == [FIRST, SECOND]


def test_the_pages_of_a_web_archive_are_read_each_in_its_own_encoding(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    with path.open("wb") as out:
        for name, (title, _, body) in (("windows-1256", FIRST.partition("\n\n")), ("utf-8", SECOND.partition("\n\n"))):
            page = PAGE.format(name, title, body * 3).encode(name)
            http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
            head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/{name}\r\n"
            head += f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
            out.write(head.encode() + http + b"\r\n\r\n")
    report = carry_out(session, plan_import(session, [path]))
    assert not report.failed
    assert [text.partition("\n")[0] for text in texts(session)] == [t.partition("\n")[0] for t in (FIRST, SECOND)]


@pytest.mark.parametrize("encoding", ["cp1256", "utf-16", "utf-8-sig"])
def test_a_table_as_spreadsheets_save_it_comes_in(session: Session, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "جدول.csv"
    path.write_bytes(saved_table(encoding))
    plan = plan_import(session, [path])
    assert {f.state for f in plan.files} == {FileState.READY}
    found = table_columns(path, plan.files[0].format, plan.files[0].read_as)
    assert found is not None
    assert found.names == ("العنوان", "النص")
    report = carry_out(session, plan)
    assert not report.failed
    assert [SECOND in text for text in texts(session)] == [False, True]


def test_a_table_whose_encoding_is_not_sure_waits_for_a_person(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "قصير.csv"
    path.write_bytes("title,text\nخبر,قال\n".encode("cp1256"))
    (file,) = plan_import(session, [path]).files
    assert file.state is FileState.UNSURE
    assert {encoding for encoding, _ in file.alternatives} >= {"windows-1256"}
    (file,) = plan_import(session, [path], encodings={path: "windows-1256"}).files
    assert (file.state, file.told, file.title) == (FileState.READY, "windows-1256", "خبر")


def test_a_packed_web_archive_in_a_folder_is_found(session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "أرشيف"
    folder.mkdir()
    (folder / "a.warc.gz").write_bytes(b"\x1f\x8b broken")
    (file,) = plan_import(session, [folder]).files
    assert (file.path.name, file.format, file.state) == ("a.warc.gz", "warc", FileState.BROKEN)
