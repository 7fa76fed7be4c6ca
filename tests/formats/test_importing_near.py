"""Files of one import that print nearly the same: an editor is shown the other one, and both come in unless told."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from tahqiq.cli.main import run
from tahqiq.services import import_nearness
from tahqiq.services.correcting import picture_of
from tahqiq.services.import_nearness import Likenesses, difference_of
from tahqiq.services.import_plan import PlannedFile
from tahqiq.services.importing import Beside, FileState, carry_out, plan_import
from tahqiq.services.session import Session

STORY = "\n".join(
    (
        "وزارة الزراعة تطلق حملة لتشجير سفوح التلال الشرقية",
        "أطلقت وزارة الزراعة أمس حملة لتشجير سفوح التلال الشرقية، تشمل زراعة مئة ألف غرسة خلال ثلاث سنوات.",
        "وقال مدير الحملة إن المتطوعين من المدارس والجامعات يشاركون كل جمعة في الحفر والري وحراسة الغراس.",
        "وتتعاون في الحملة بلديات القرى المجاورة، وتقدم الآبار القديمة نصف الماء الذي تحتاج إليه.",
        "وطالب مزارعون بأشجار مثمرة تعود على أهل القرى بدخل، لا بأشجار حراجية وحدها.",
    )
)
COPY = STORY.replace("مئة ألف غرسة", "سبعين ألف غرسة") + "\nعن الوكالة."
OTHER = "افتتاح معرض الخط العربي في المتحف\nافتتح أمس معرض الخط العربي بمشاركة ثلاثين خطاطًا من خمسة بلدان."


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "م.tahqiq", "سارة") as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "in"
    place.mkdir()
    for name, text in (("أ.txt", STORY), ("ب.txt", COPY), ("ج.txt", OTHER)):
        (place / name).write_text(text, encoding="utf-8")
    return place


def test_the_later_of_two_copies_names_the_earlier(session: Session, folder: Path) -> None:
    first, copy, other = plan_import(session, [folder]).files
    assert first.near is None
    assert other.near is None
    assert copy.near is not None
    assert (copy.near.path, copy.near.title) == (first.path, first.title)
    assert [w.code for w in copy.warnings] == ["import_near_file"]
    assert len(carry_out(session, plan_import(session, [folder])).added) == 3


def test_copies_inside_one_archive_are_told_apart_by_their_place(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "أخبار.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", STORY)
        archive.writestr("b.txt", COPY)
    _, copy = plan_import(session, [path]).files
    assert copy.near is not None
    assert (copy.near.path, copy.near.place, copy.place) == (path, "a.txt", "b.txt")


def test_what_differs_between_two_copies_is_shown(session: Session, folder: Path) -> None:
    first, copy, _ = plan_import(session, [folder]).files
    found = difference_of(session, copy, first, None, None)
    assert found is not None
    changed = [(found.other_text[slice(*c.old)], found.text[slice(*c.new)]) for c in found.changes]
    assert any("مئة" in old and "سبعين" in new for old, new in changed)


def test_an_article_of_the_project_comes_before_a_file(session: Session, folder: Path, tmp_path: Path) -> None:
    carry_out(session, plan_import(session, [folder / "أ.txt"]))
    again = tmp_path / "د.txt"
    again.write_text("عنوان آخر تمامًا لهذا الخبر نفسه\n" + COPY.partition("\n")[2], encoding="utf-8")
    (file,) = plan_import(session, [again]).files
    assert file.state is FileState.READY
    assert file.near is not None
    assert file.near.article_id == 1
    found = difference_of(session, file, None, None, None)
    assert found is not None
    assert found.other_text == STORY


def test_a_common_frame_alone_makes_no_copies(session: Session, tmp_path: Path) -> None:
    frame = "\nتابعونا على صفحاتنا وشاركوا الخبر مع أصدقائكم"
    for number, text in enumerate((STORY, OTHER)):
        (tmp_path / f"{number}.txt").write_text(text + frame, encoding="utf-8")
    files = plan_import(session, [tmp_path / "0.txt", tmp_path / "1.txt"]).files
    assert [f.near for f in files] == [None, None]


def test_a_headline_alone_is_no_copy_of_its_story() -> None:
    known = Likenesses()
    headline, _, story = STORY.partition("\n")
    known.remember(PlannedFile(Path("a"), FileState.READY, title="a"), picture_of(f"{headline}\n{story}"))
    assert known.nearest(picture_of(headline)) is None
    assert known.nearest(picture_of(COPY)) is not None


def test_a_short_text_is_known_again_by_any_of_its_words() -> None:
    """Of a long text some runs of words are looked up; of a short one all, for it may have none of those."""
    words = ["نادي", "المدينة", "فوز", "فريق", "السباحة", "بالكأس", "بعد", "نهائي", "حضره", "جمهور", "كبير", "أمس"]
    orders = (" ".join(Random(seed).sample(words, len(words))) for seed in range(1000))
    text = next(order for order in orders if all(run & 7 for run in picture_of(order).hashes))
    known = Likenesses()
    known.remember(PlannedFile(Path("a"), FileState.READY, title="a"), picture_of(text))
    assert known.nearest(picture_of(text + "\nخاص")) is not None


def test_no_more_texts_are_remembered_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_nearness, "MOST", 1)
    known = Likenesses()
    for name, text in (("a", OTHER), ("b", STORY)):
        known.remember(PlannedFile(Path(name), FileState.READY, title=name), picture_of(text))
    assert known.full
    assert known.nearest(picture_of(COPY)) is None


def told(*words: object) -> int:
    return run([str(w) for w in words], lambda _: 1, {"LANG": "en_GB.UTF-8"})


def test_the_command_line_brings_both_in_and_says_so(
    tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told("new", tmp_path / "p.tahqiq")
    capsys.readouterr()
    assert told("import", tmp_path / "p.tahqiq", folder, "--json") == 0
    (near,) = json.loads(capsys.readouterr().out)["near"]
    assert (Path(near["file"]).name, Path(near["other"]).name, near["left_out"]) == ("ب.txt", "أ.txt", False)
    with Session.open(tmp_path / "p.tahqiq", read_only=True) as session:
        assert len(session.read.articles()) == 3


def test_skip_near_leaves_the_copy_out(tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told("new", tmp_path / "p.tahqiq")
    assert told("import", tmp_path / "p.tahqiq", folder, "--skip-near") == 0
    said = capsys.readouterr().out
    assert "\u2068ب.txt\u2069: left out, it prints nearly the same as" in said
    assert "1 article left out" in said
    with Session.open(tmp_path / "p.tahqiq", read_only=True) as session:
        assert [a.file_name for a in session.read.articles()] == ["أ.txt", "ج.txt"]


def test_what_is_doubtful_about_many_articles_is_said_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    items = "".join(
        f"<item><title>خبر رقم {n}</title><description>نصّ الخبر رقم {n} عن أمر من الأمور.</description>"
        f"<pubDate>Tue, 1{n} Jun 2024 10:00:00 GMT</pubDate></item>"
        for n in range(5)
    )
    feed = tmp_path / "feed.xml"
    feed.write_text(f'<?xml version="1.0"?><rss version="2.0"><channel><title>ق</title>{items}</channel></rss>')
    told("new", tmp_path / "p.tahqiq")
    capsys.readouterr()
    assert told("import", tmp_path / "p.tahqiq", feed) == 0
    said = [line for line in capsys.readouterr().err.splitlines() if "not confirmed" in line]
    assert len(said) == 1
    assert said[0].startswith("5 articles: ")


def test_a_file_whose_encoding_is_chosen_later_is_compared_with_the_others(session: Session, folder: Path) -> None:
    """It was not looked at with them, since nobody knew what it says."""
    beside = Beside()
    unsure = folder / "0.txt"
    unsure.write_bytes(COPY.encode("cp1256"))
    (folder / "1.txt").write_bytes(OTHER.encode("cp1256"))
    plan_import(session, [folder / name for name in ("أ.txt", "ج.txt")], beside=beside)
    (again,) = plan_import(session, [unsure], encodings={unsure: "windows-1256"}, beside=beside).files
    assert again.near is not None
    assert again.near.path == folder / "أ.txt"
    (same,) = plan_import(session, [folder / "1.txt"], beside=beside).files
    assert (same.state, same.other) == (FileState.REPEATED, folder / "ج.txt")


def test_a_file_that_is_looked_at_anew_is_not_compared_with_itself(session: Session, folder: Path) -> None:
    beside = Beside()
    plan_import(session, [folder], beside=beside)
    (first,) = plan_import(session, [folder / "أ.txt"], beside=beside).files
    assert first.state is FileState.READY
    assert first.near is not None
    assert first.near.path == folder / "ب.txt"
    (other,) = plan_import(session, [folder / "ج.txt"], beside=beside).files
    assert (other.state, other.near) == (FileState.READY, None)


def test_a_newer_version_that_is_looked_at_anew_still_is_one(session: Session, folder: Path, tmp_path: Path) -> None:
    carry_out(session, plan_import(session, [folder / "أ.txt"]))
    beside, newer = Beside(), tmp_path / "أ.txt"
    newer.write_text(COPY, encoding="utf-8")
    for _ in range(2):
        (file,) = plan_import(session, [newer], beside=beside).files
        assert file.state is FileState.NEWER
