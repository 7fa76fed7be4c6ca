"""Files that are newer versions of articles, or print nearly the same as others: what the import says and does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tahqiq.domain.messages import Trouble
from tahqiq.services.commands.annotations import AddAnnotation
from tahqiq.services.commands.articles import ImportArticles, NewArticle, RemoveArticles
from tahqiq.services.correcting import CROWD
from tahqiq.services.exporting import ExportChoice, export_preview
from tahqiq.services.importing import FileState, ImportPlan, carry_out, plan_import
from tahqiq.services.session import Session

STORY = "\n".join(
    (
        "وزير الطاقة يعلن خطة لتوسيع محطات الرياح في الجنوب",
        "أعلن وزير الطاقة الاثنين خطة تمتد خمس سنوات لتوسيع محطات الرياح في المحافظات الجنوبية.",
        "وقال الوزير إن الكلفة تبلغ أربعين مليون دينار، وإن العمل يبدأ في الربيع المقبل.",
        "وأضاف أن الخطة توفر نحو ألفي فرصة عمل لأبناء المنطقة، وتخفض فاتورة الوقود المستورد.",
        "ورحّب اتحاد البلديات بالخطة، لكنه طالب بنشر دراسات الأثر البيئي قبل توقيع العقود.",
    )
)
CORRECTED = STORY.replace("أربعين مليون دينار", "ستين مليون دينار") + "\nتصحيح: عُدّلت كلفة الخطة بعد بيان الوزارة."
OTHER = "خبر آخر عن سوق السمك في المدينة القديمة وأسعاره هذا الأسبوع وما يقوله الباعة عنها."


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Session]:
    """A project with one article that came from a file, with an annotation that stays and one that loses its words."""
    session = Session.create(tmp_path / "م.tahqiq", "سارة")
    file = tmp_path / "first" / "طاقة.txt"
    file.parent.mkdir()
    file.write_text(STORY, encoding="utf-8")
    carry_out(session, plan_import(session, [file]), source="الوكالة")
    label = session.read.labels()[0].id
    for words in ("العمل يبدأ في الربيع المقبل", "أربعين مليون"):
        start = STORY.index(words)
        session.do(AddAnnotation(1, label, ((start, start + len(words)),)))
    yield session
    session.close()


def planned(session: Session, folder: Path, name: str, text: str) -> ImportPlan:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return plan_import(session, [path])


def test_a_corrected_file_is_known_and_what_it_would_do_is_counted(project: Session, tmp_path: Path) -> None:
    (file,) = planned(project, tmp_path, "طاقة.txt", CORRECTED).files
    assert file.state is FileState.NEWER
    assert file.older is not None
    assert (file.older.article_id, file.older.kept, file.older.moved, file.older.orphaned) == (1, 0, 1, 1)
    assert len(project.read.articles()) == 1


def test_it_corrects_the_article_in_one_step_with_the_files_beside_it(project: Session, tmp_path: Path) -> None:
    planned(project, tmp_path, "طاقة.txt", CORRECTED)
    planned(project, tmp_path, "سمك.txt", OTHER)
    steps = len(project.read.history())
    report = carry_out(project, plan_import(project, [tmp_path / "طاقة.txt", tmp_path / "سمك.txt"]))
    assert len(report.added) == 2
    ((path, new, older),) = report.corrected
    assert (path.name, older.orphaned) == ("طاقة.txt", 1)
    assert [a.words for a in project.read.annotations(new)] == ["العمل يبدأ في الربيع المقبل"]
    assert [a.words for a in project.read.annotations(1)] == ["أربعين مليون"]
    assert project.read.article(new).source == "الوكالة"
    assert len(project.read.history()) == steps + 1
    project.undo()
    assert [a.id for a in project.read.articles()] == [1]
    assert len(project.read.annotations(1)) == 2


def test_it_comes_in_as_an_article_of_its_own_where_the_person_says_so(project: Session, tmp_path: Path) -> None:
    plan = planned(project, tmp_path, "طاقة.txt", CORRECTED)
    own = ImportPlan(tuple(replace(f, as_own=True) for f in plan.files))
    report = carry_out(project, own)
    assert report.corrected == ()
    assert len(report.added) == 1
    assert len(project.read.annotations(1)) == 2
    assert all(a.newer is None for a in project.read.articles())


def test_another_text_under_the_same_name_and_the_same_text_are_no_versions(project: Session, tmp_path: Path) -> None:
    assert planned(project, tmp_path, "طاقة.txt", OTHER).files[0].state is FileState.READY
    assert planned(project, tmp_path, "طاقة.txt", STORY).files[0].state is FileState.KNOWN


def test_a_text_that_prints_nearly_the_same_is_said_but_goes_in(project: Session, tmp_path: Path) -> None:
    lines = CORRECTED.split("\n")
    text = "\n".join(("الجنوب ينتظر الريح: خطة وأرقام", *lines[1:]))
    (file,) = planned(project, tmp_path, "جريدة أخرى.txt", text).files
    assert file.state is FileState.READY
    assert [w.code for w in file.warnings] == ["import_near"]
    assert "توسيع محطات الرياح" in str(file.warnings[0].params["titles"])
    (other,) = planned(project, tmp_path, "بعيد.txt", OTHER).files
    assert not other.warnings


def test_of_two_newer_versions_in_one_import_only_the_first_corrects(project: Session, tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "طاقة.txt").write_text(CORRECTED + folder, encoding="utf-8")
    files = plan_import(project, [tmp_path / "a", tmp_path / "b"]).files
    assert [f.state for f in files] == [FileState.NEWER, FileState.READY]


def test_nothing_comes_in_where_the_older_one_was_removed_meanwhile(project: Session, tmp_path: Path) -> None:
    plan = planned(project, tmp_path, "طاقة.txt", CORRECTED)
    project.do(RemoveArticles((1,)))
    with pytest.raises(Trouble, match="article_removed"):
        carry_out(project, plan)
    assert project.read.articles() == []


def test_a_title_that_a_crowd_of_articles_bears_makes_no_newer_version(project: Session, tmp_path: Path) -> None:
    title, _, body = STORY.partition("\n")
    many = [NewArticle(title, f"{title}\n{body}\nطبعة {n}") for n in range(CROWD)]
    project.do(ImportArticles(many))
    (file,) = planned(project, tmp_path, "أخرى.txt", CORRECTED).files
    assert file.state is FileState.READY
    (same_file,) = planned(project, tmp_path, "طاقة.txt", CORRECTED).files
    assert same_file.state is FileState.NEWER


def test_an_older_version_that_goes_alone_is_announced_as_no_version(project: Session, tmp_path: Path) -> None:
    planned(project, tmp_path, "طاقة.txt", CORRECTED)
    ((_, new, _),) = carry_out(project, plan_import(project, [tmp_path / "طاقة.txt"])).corrected

    def said(*article_ids: int) -> list[str]:
        return [m.code for m in export_preview(project, "jsonl", ExportChoice(article_ids)).losses]

    assert "loss_versions" in said(1, new)
    assert "loss_versions" not in said(1)
