"""An editor imports files: looks at the plan, chooses encodings, brings them in, undoes it."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tahqiq.domain.articles import DateOrigin, RegionRole
from tahqiq.domain.jobs import Cancelled
from tahqiq.domain.messages import Trouble
from tahqiq.domain.resources import seeds
from tahqiq.domain.text import as_stored
from tahqiq.formats.decoding import Decoded
from tahqiq.services.checking import check
from tahqiq.services.import_reading import articles_in, one_of
from tahqiq.services.importing import FileState, carry_out, new_article, plan_import
from tahqiq.services.session import Session

NEWS = "لافروف: العلاقات تتطور\nتاريخ النشر: 1st, November 2024 GMT\nقال الوزير إن العلاقات تتطور.\nالمصدر: صدى البلد\n"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "p.tahqiq", "سلمى") as opened:
        yield opened


def file(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def read_text(path: Path) -> Decoded:
    return one_of(articles_in(path, "txt"), "")


def test_what_a_page_says_of_itself_is_read_from_it(tmp_path: Path) -> None:
    article = new_article(read_text(file(tmp_path, "a.txt", NEWS)), "a.txt")
    assert article.title == "لافروف: العلاقات تتطور"
    assert (article.published, article.published_origin) == ("2024-11-01", DateOrigin.FOUND)
    assert article.source == "صدى البلد"
    roles = {role: article.text[start:end] for start, end, role in article.regions}
    assert "قال الوزير" in roles[RegionRole.MAIN]
    assert "صدى البلد" in roles[RegionRole.SOURCE]


@pytest.mark.parametrize("seed", seeds(), ids=lambda p: p.stem[:3])
def test_the_seeds_come_in_as_they_are_with_regions_in_order(seed: Path) -> None:
    article = new_article(read_text(seed), seed.name)
    assert article.text == seed.read_text(encoding="utf-8")
    assert article.title
    assert [r[:2] for r in article.regions] == sorted(r[:2] for r in article.regions)
    assert all(a[1] <= b[0] for a, b in zip(article.regions, article.regions[1:], strict=False))


def test_a_text_without_particulars_gets_its_file_name_and_no_date(tmp_path: Path) -> None:
    article = new_article(read_text(file(tmp_path, "خبر.txt", "كلام بلا عنوان.")), "خبر.txt")
    assert (article.title, article.published, article.published_origin) == ("خبر", None, DateOrigin.UNKNOWN)


def test_a_date_that_the_person_gives_is_not_found_but_given(tmp_path: Path) -> None:
    decoded = read_text(file(tmp_path, "a.txt", NEWS))
    article = new_article(decoded, "a.txt", source="الأهرام", published="2024-12-31")
    assert (article.source, article.published, article.published_origin) == ("الأهرام", "2024-12-31", "given")
    with pytest.raises(Trouble) as caught:
        new_article(decoded, "a.txt", published="2024-02-30")
    assert caught.value.message.code == "date_not_a_day"


def test_the_plan_says_what_would_become_of_each_file(session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "deep").mkdir(parents=True)
    (tmp_path / "empty").mkdir()
    file(folder, "1.txt", NEWS)
    file(folder / "deep", "2.TXT", NEWS.replace("\n", "\r\n"))
    file(folder, "3.txt", "قال الوزير".encode("cp1256"))
    file(folder, "4.txt", b"\x89PNG\r\n\x1a\n")
    carry_out(session, plan_import(session, [seeds()[2]]))
    out = file(tmp_path, "x.jsonl", "{}")
    written = file(tmp_path, "x.csv", "a,b")
    plan = plan_import(session, [folder, seeds()[2], out, written, tmp_path / "none.txt", tmp_path / "empty", folder])
    assert [(f.path.name, f.state) for f in plan.files] == [
        ("1.txt", FileState.READY),
        ("3.txt", FileState.UNSURE),
        ("4.txt", FileState.BROKEN),
        ("2.TXT", FileState.REPEATED),
        (seeds()[2].name, FileState.KNOWN),
        ("x.jsonl", FileState.BROKEN),
        ("x.csv", FileState.BROKEN),
        ("none.txt", FileState.BROKEN),
        ("empty", FileState.BROKEN),
    ]
    by_name = {f.path.name: f for f in plan.files}
    assert by_name["2.TXT"].other == folder / "1.txt"
    assert by_name[seeds()[2].name].article_id == 1
    assert by_name["1.txt"].title == "لافروف: العلاقات تتطور"
    assert dict(by_name["3.txt"].alternatives)["windows-1256"] == "قال الوزير"
    codes = {f.path.name: f.message.code for f in plan.having(FileState.BROKEN) if f.message}
    assert codes == {
        "4.txt": "file_is_image",
        "x.jsonl": "table_without_text",
        "x.csv": "table_empty",
        "none.txt": "file_missing",
        "empty": "folder_without_articles",
    }
    assert session.read.counts().articles == 1


def test_the_person_chooses_an_encoding_and_the_file_goes_in(session: Session, tmp_path: Path) -> None:
    path = file(tmp_path, "a.txt", "قال الوزير".encode("cp1256"))
    assert carry_out(session, plan_import(session, [path])).added == ()
    report = carry_out(session, plan_import(session, [path], encodings={path: "windows-1256"}))
    assert session.read.article(report.added[0][1]).text == "قال الوزير"
    with pytest.raises(Trouble):
        plan_import(session, [path], encoding="klingon")


def test_all_files_come_in_as_one_step_and_go_as_one(session: Session, tmp_path: Path) -> None:
    paths = [file(tmp_path, f"{i}.txt", f"{NEWS}{i}") for i in range(12)]
    bad = file(tmp_path, "bad.txt", b"\0\0")
    seen: list[tuple[int, int]] = []
    report = carry_out(session, plan_import(session, [*paths, bad]), progress=lambda *p: seen.append(p))
    assert [p for p, _ in report.added] == paths
    assert [session.read.article(i).file_name for _, i in report.added] == [p.name for p in paths]
    assert [(p, m.code) for p, m in report.failed] == [(bad, "text_empty")]
    assert report.undated == 0
    assert seen[-1] == (12, 12)
    assert len(session.read.history()) == 1
    assert check(session) == []
    session.undo()
    assert session.read.counts().articles == 0
    again = carry_out(session, plan_import(session, paths))
    assert [i for _, i in again.added] == [i for _, i in report.added]


def test_a_file_that_broke_since_the_plan_is_reported_and_the_others_go_in(session: Session, tmp_path: Path) -> None:
    paths = [file(tmp_path, f"{i}.txt", f"{NEWS}{i}") for i in range(3)]
    plan = plan_import(session, paths)
    paths[1].unlink()
    report = carry_out(session, plan)
    assert [p for p, _ in report.added] == [paths[0], paths[2]]
    assert [(p, m.code) for p, m in report.failed] == [(paths[1], "file_missing")]


def test_the_person_stops_and_nothing_came_in(session: Session, tmp_path: Path) -> None:
    paths = [file(tmp_path, f"{i}.txt", f"{NEWS}{i}") for i in range(5)]
    with pytest.raises(Cancelled):
        plan_import(session, paths, cancelled=lambda: True)
    plan = plan_import(session, paths)
    asked = iter([False, False, True])
    with pytest.raises(Cancelled):
        carry_out(session, plan, cancelled=lambda: next(asked))
    assert session.read.counts().articles == 0
    assert session.read.history() == []


def test_hidden_direction_controls_are_pointed_out(session: Session, tmp_path: Path) -> None:
    path = file(tmp_path, "a.txt", "قال\u202eالوزير إن الأمر انتهى")
    [planned] = plan_import(session, [path]).files
    assert [(w.code, w.params["count"]) for w in planned.warnings] == [("warn_hidden_controls", 1)]
    assert planned.state is FileState.READY


def test_line_ends_of_windows_are_stored_as_one_character(session: Session, tmp_path: Path) -> None:
    path = file(tmp_path, "a.txt", NEWS.replace("\n", "\r\n"))
    report = carry_out(session, plan_import(session, [path]))
    assert session.read.article(report.added[0][1]).text == as_stored(NEWS)
    assert check(session) == []


def test_each_article_of_an_archive_is_planned_by_itself_and_all_come_in_as_one_step(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "news.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("a.txt", f"{NEWS}1")
        made.writestr("b.txt", b"\x89PNG\r\n\x1a\n")
        made.writestr("c.txt", f"{NEWS}1")
        made.writestr("d.txt", f"{NEWS}2")
    plan = plan_import(session, [path])
    assert [(f.place, f.state) for f in plan.files] == [
        ("a.txt", FileState.READY),
        ("b.txt", FileState.BROKEN),
        ("c.txt", FileState.REPEATED),
        ("d.txt", FileState.READY),
    ]
    report = carry_out(session, plan)
    assert [p for p, _ in report.added] == [path, path]
    assert [m.code for _, m in report.failed] == ["file_is_image"]
    session.undo()
    assert session.read.articles() == []


def test_a_table_comes_in_by_the_columns_that_a_person_assigns(session: Session, tmp_path: Path) -> None:
    table = file(tmp_path, "news.csv", f'a;b;c\n1;عنوان أول;"{NEWS}1"\n2;عنوان ثان;"{NEWS}2"\n')
    (unknown,) = plan_import(session, [table]).files
    assert unknown.message is not None
    assert unknown.message.code == "table_without_text"
    columns = {table: {"text": "c", "title": "b"}}
    plan = plan_import(session, [table], columns=columns)
    report = carry_out(session, plan, columns=columns)
    assert len(report.added) == 2
    assert [a.title for a in session.read.articles()] == ["عنوان أول", "عنوان ثان"]


def test_an_article_that_left_its_file_since_it_was_planned_is_named(session: Session, tmp_path: Path) -> None:
    table = file(tmp_path, "news.csv", f'text\n"{NEWS}1"\n"{NEWS}2"\n')
    plan = plan_import(session, [table])
    table.write_text(f'text\n"{NEWS}1"\n', encoding="utf-8")
    report = carry_out(session, plan)
    assert len(report.added) == 1
    assert [m.code for _, m in report.failed] == ["import_place_gone"]


def test_a_saved_page_brings_its_date_unconfirmed(session: Session, tmp_path: Path) -> None:
    head = '<meta property="article:published_time" content="2024-06-18T10:00:00Z"><meta name="author" content="ليلى">'
    page = file(
        tmp_path, "page.html", f"<html><head>{head}</head><body><article><p>{NEWS * 4}</p></article></body></html>"
    )
    plan = plan_import(session, [page])
    assert {w.params["what"] for w in plan.files[0].warnings} == {"published", "author"}
    carry_out(session, plan)
    article = session.read.article(1)
    assert (article.published, article.published_origin, article.author) == ("2024-06-18", DateOrigin.FOUND, "ليلى")


def test_one_file_of_many_articles_tells_how_far_it_is_and_stops_in_the_midst(session: Session, tmp_path: Path) -> None:
    rows = [f'{{"title": "خبر {n}", "text": "نصّ الخبر رقم {n} وفيه كلام يكفي."}}' for n in range(120)]
    path = file(tmp_path, "news.jsonl", "\n".join(rows))
    told: list[tuple[int, int]] = []
    plan = plan_import(session, [path], progress=lambda done, total: told.append((done, total)))
    assert told == [(50, 0), (100, 0), (1, 1)]
    told.clear()

    def enough() -> bool:
        return len(told) >= 60

    with pytest.raises(Cancelled):
        carry_out(session, plan, progress=lambda done, total: told.append((done, total)), cancelled=enough)
    assert told[-1] == (60, 120)
    assert session.read.articles() == []
    assert session.read.history() == []
    assert len(carry_out(session, plan, progress=lambda done, total: told.append((done, total))).added) == 120
    assert told[-1] == (120, 120)
    assert check(session) == []


def test_a_file_that_waits_for_its_encoding_does_not_keep_the_same_text_out(session: Session, tmp_path: Path) -> None:
    waits = file(tmp_path, "أ.txt", "قال الوزير أمس".encode("windows-1256"))
    ready = file(tmp_path, "ب.txt", "قال الوزير أمس")
    assert [f.state for f in plan_import(session, [waits, ready]).files] == [FileState.UNSURE, FileState.READY]
    again = file(tmp_path, "ج.txt", "قال الوزير أمس")
    states = [f.state for f in plan_import(session, [waits, ready, again]).files]
    assert states == [FileState.UNSURE, FileState.READY, FileState.REPEATED]
