"""The import: what each file would bring, then one step."""

import docx
import pytest
import views_by_name
from helpers import key, nameless, type_arabic, undo
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tahqiq.domain.articles import DateOrigin
from tahqiq.services.commands.articles import SetParticulars
from tahqiq.services.exporting import export
from tahqiq.services.importing import FileState
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.dialogs.importing.dialog import ImportDialog
from tahqiq.ui.dialogs.importing.model import LINES, Column
from tahqiq.ui.i18n import languages


@pytest.fixture
def folder(tmp_path):
    return views_by_name.some_files(tmp_path / "files")


def opened(qtbot, project, paths):
    made = ImportDialog(project, paths)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    if paths:
        qtbot.waitUntil(lambda: bool(made.model.files))
    return made


@pytest.fixture
def dialog(qtbot, project, folder):
    return opened(qtbot, project, [folder])


def row_of(dialog, name):
    return next(i for i, file in enumerate(dialog.model.files) if file.path.name == name)


def choose(dialog, name):
    rect = dialog.table.visualRect(dialog.model.index(row_of(dialog, name), Column.STATE))
    QTest.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def lines(dialog, name, column):
    return dialog.model.index(row_of(dialog, name), column).data(LINES)


def done(qtbot, dialog):
    with qtbot.waitSignal(dialog._importing.answered):
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)


def test_each_file_says_what_it_is(dialog):
    states = {file.path.name: file.state for file in dialog.model.files}
    assert states == {
        "جديد.txt": FileState.READY,
        "خفي.txt": FileState.READY,
        "قصير.txt": FileState.UNSURE,
        "قصير2.txt": FileState.UNSURE,
        "صورة.txt": FileState.BROKEN,
        "هنا.txt": FileState.KNOWN,
    }
    assert lines(dialog, "جديد.txt", Column.TITLE)[0].startswith("بوتين: زيارة مقبلة")
    source, date = lines(dialog, "جديد.txt", Column.ORIGIN)
    assert source == "الأسبوع"
    assert date.endswith("؟")  # found, not confirmed
    assert lines(dialog, "قصير.txt", Column.FILE)[0] == "Windows-1256"


def test_nothing_changes_until_one_says_so_and_then_it_is_one_step(qtbot, dialog, project):
    before = len(project.session.read.history())
    assert len(project.session.read.articles()) == 5
    with qtbot.waitSignal(dialog.imported) as told:
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert len(told.args[0]) == 2
    assert len(project.session.read.history()) == before + 1
    new = project.session.read.article(told.args[0][0])
    assert new.published_origin in (DateOrigin.FOUND, DateOrigin.UNKNOWN)
    assert dialog.stack.currentWidget() is dialog.report
    undo(project)
    assert len(project.session.read.articles()) == 5


def test_the_report_names_what_did_not_come_in(qtbot, dialog):
    done(qtbot, dialog)
    remarks = [dialog.report._column.itemAt(i).widget().text for i in range(dialog.report._column.count())]
    assert any("صورة" in text for text in remarks)
    assert sum("قصير" in text for text in remarks) == 2
    with qtbot.waitSignal(dialog.open_requested):
        key(dialog.go, Qt.Key.Key_Return)


def test_an_encoding_is_chosen_by_looking_at_the_text(qtbot, dialog, project):
    choose(dialog, "قصير.txt")
    card = next(c for c in dialog.preview.cards if c.encoding == "windows-1256")
    assert "قال الوزير أمس" in card.mark.accessibleName()
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert dialog.model.files[row_of(dialog, "قصير.txt")].state is FileState.READY
    assert dialog.preview.for_all.isVisible()
    qtbot.mouseClick(dialog.preview.for_all, Qt.MouseButton.LeftButton)
    assert not dialog.model.unsure
    done(qtbot, dialog)
    texts = [project.session.read.article(a.id).text for a in project.session.read.articles()]
    assert "قال الوزير أمس" in texts
    assert "زار موسكو اليوم" in texts


def test_hidden_direction_controls_are_warned_of(dialog):
    choose(dialog, "خفي.txt")
    assert dialog.preview._remark.isVisible()
    assert "خفيّ" in dialog.preview._remark.text


def test_a_broken_file_has_its_sentence(dialog):
    choose(dialog, "صورة.txt")
    assert "صورة" in dialog.preview._remark.text


def test_a_file_is_left_out_with_space_or_a_click(qtbot, dialog, project):
    dialog.table.setFocus()
    dialog.table.setCurrentIndex(dialog.model.index(row_of(dialog, "خفي.txt"), 0))
    key(dialog.table, Qt.Key.Key_Space)
    assert [f.path.name for f in dialog.model.chosen] == ["جديد.txt"]
    rect = dialog.table.visualRect(dialog.model.index(row_of(dialog, "جديد.txt"), 0))
    box = QPoint(rect.right() - 18, rect.center().y())
    QTest.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert dialog.model.chosen == ()
    assert not dialog.go.isEnabled()
    QTest.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    done(qtbot, dialog)
    assert len(project.session.read.articles()) == 6


def test_source_and_date_for_all(qtbot, dialog, project):
    dialog.source.setFocus()
    type_arabic(dialog.source, "وكالة الأنباء")
    dialog.published.setFocus()
    QTest.keyClicks(dialog.published, "2024-02-31")
    assert not dialog.go.isEnabled()
    dialog.published.selectAll()
    QTest.keyClicks(dialog.published, "2024-02-28")
    done(qtbot, dialog)
    new = project.session.read.articles()[5:]
    assert {a.source for a in new} == {"وكالة الأنباء"}
    assert {(a.published, a.published_origin) for a in new} == {("2024-02-28", DateOrigin.GIVEN)}


def test_files_are_dropped_on_the_dialog(qtbot, project, folder):
    dialog = opened(qtbot, project, [])
    assert dialog.stack.currentWidget() is dialog.nothing
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder / "جديد.txt"))])
    where, action = QPointF(100, 100), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(dialog, QDragEnterEvent(where.toPoint(), action, data, left, none))
    QApplication.sendEvent(dialog, QDropEvent(where, action, data, left, none))
    qtbot.waitUntil(lambda: len(dialog.model.files) == 1)
    assert dialog.go.isEnabled()


def test_more_files_are_added_by_the_button(qtbot, project, folder):
    dialog = opened(qtbot, project, [])
    dialog.choose_files = lambda: [folder / "جديد.txt", folder / "خفي.txt"]
    qtbot.mouseClick(dialog.nothing.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(dialog.model.files) == 2)


def test_a_dataset_comes_in_with_its_annotations(qtbot, project, tmp_path):
    path = tmp_path / "data.jsonl"
    export(project.session, "jsonl", path)
    other = SessionController()
    assert other.create(tmp_path / "empty.tahqiq")
    dialog = opened(qtbot, other, [path])
    assert dialog.model.files[0].state is FileState.DATASET
    done(qtbot, dialog)
    assert other.session.read.counts().annotations == project.session.read.counts().annotations
    assert len(dialog._outcome.article_ids) == 5
    other.close()


def test_what_a_dataset_says_otherwise_of_an_article_that_is_here_is_said(qtbot, project, tmp_path):
    path = tmp_path / "data.jsonl"
    export(project.session, "jsonl", path)
    first = project.session.read.articles()[0]
    project.session.do(SetParticulars(first.id, source="وكالة أخرى", author="سارة"))
    dialog = opened(qtbot, project, [path])
    done(qtbot, dialog)
    kept = dialog.report.kept
    assert kept.isVisible()
    assert len(kept.lines) == 2
    assert all(first.title in line for line in kept.lines)
    assert any("وكالة أخرى" in line for line in kept.lines)
    qtbot.mouseClick(kept.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "\n".join(kept.lines)
    languages().use("en")
    assert any("stays as it is here" in line for line in kept.lines)
    assert not nameless(dialog)


def test_stopping_leaves_nothing(qtbot, project, tmp_path):
    for i in range(400):
        (tmp_path / f"{i}.txt").write_text(f"عنوان {i}\nقال الوزير {i} كلامًا طويلًا.\n" * 20, encoding="utf-8")
    dialog = opened(qtbot, project, [tmp_path])
    qtbot.waitUntil(lambda: len(dialog.model.files) >= 400, timeout=20000)
    with qtbot.waitSignal(dialog._importing.cancelled, timeout=20000):
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        key(dialog, Qt.Key.Key_Escape)
    assert len(project.session.read.articles()) == 5
    assert dialog.isVisible()
    assert dialog.remark.isVisible()


def test_escape_closes_when_nothing_runs(qtbot, dialog):
    key(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "news.csv"
    rows = [f'{n};عنوان {n};"قال المتحدث إن الاجتماع رقم {n} سيعقد في العاصمة."' for n in (1, 2)]
    path.write_text("\n".join(["م;رأس;كلام", *rows]), encoding="utf-8")
    return path


def assign(dialog, field, column):
    choice = dialog.preview.columns.choices[field]
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    for _ in range(choice.findData(column)):
        QTest.keyClick(choice, Qt.Key.Key_Down)
    choice.activated.emit(choice.currentIndex())


def test_columns_of_a_table_are_assigned_once_and_remembered(qtbot, project, table, settings):
    dialog = ImportDialog(project, [table], settings=settings)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.model.files))
    assert dialog.model.files[0].message.code == "table_without_text"
    assert dialog.preview.columns.isVisible()
    assign(dialog, "text", "كلام")
    assert [file.place for file in dialog.model.files] == ["#1", "#2"]
    assign(dialog, "title", "رأس")
    assert [file.title for file in dialog.model.files] == ["عنوان 1", "عنوان 2"]
    again = ImportDialog(project, [table], settings=settings)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: len(again.model.files) == 2)
    assert {file.title for file in again.model.files} == {"عنوان 1", "عنوان 2"}
    done(qtbot, again)
    assert [a.title for a in project.session.read.articles()][-2:] == ["عنوان 1", "عنوان 2"]


def test_one_article_of_a_table_can_be_left_out(qtbot, project, table, settings):
    dialog = ImportDialog(project, [table], settings=settings)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.model.files))
    assign(dialog, "text", "كلام")
    dialog.table.setFocus()
    dialog.table.setCurrentIndex(dialog.model.index(0, 0))
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert [file.place for file in dialog.model.chosen] == ["#2"]
    done(qtbot, dialog)
    assert len(project.session.read.articles()) == 6


STORY = "\n".join(
    (
        "البلدية تفتح مكتبة عامة في مبنى المحطة القديمة",
        "افتتحت البلدية صباح أمس مكتبة عامة في مبنى محطة القطار القديمة بعد ترميم دام ثلاث سنوات.",
        "وقال رئيسها إن الرفوف تضم أربعين ألف كتاب تبرع بنصفها سكان الأحياء المجاورة للمحطة.",
        "وتفتح القاعات من الصباح إلى المساء، ويخصص الطابق الأرضي للأطفال وحكاياتهم كل خميس.",
    )
)


@pytest.fixture
def copies(qtbot, project, tmp_path):
    """An import of three files that print nearly the same, and one that does not."""
    place = tmp_path / "copies"
    place.mkdir()
    for name, text in (
        ("أ.txt", STORY),
        ("ب.txt", STORY.replace("أربعين ألف", "خمسين ألف")),
        ("ج.txt", STORY + "\nوتستقبل المكتبة الزوار مجانًا طوال الشهر."),
        ("د.txt", "سباق الدراجات يغلق وسط المدينة\nأعلن المرور إغلاق الشوارع صباح الجمعة لسباق الدراجات السنوي."),
    ):
        (place / name).write_text(text, encoding="utf-8")
    return opened(qtbot, project, [place])


def test_files_that_print_nearly_the_same_are_shown_with_what_differs(copies, look):
    names = {file.path.name: file.near and file.near.path.name for file in copies.model.files}
    assert names == {"أ.txt": None, "ب.txt": "أ.txt", "ج.txt": "أ.txt", "د.txt": None}
    choose(copies, "ب.txt")
    near = copies.preview.near
    assert near.isVisible()
    assert near.take.isChecked()
    assert [view.difference is not None for view in near.passages.views] == [True]
    assert lines(copies, "ب.txt", Column.STATE)[1]
    assert not nameless(copies)
    choose(copies, "د.txt")
    assert not near.isVisible()


def test_a_copy_is_left_out_and_comes_back(qtbot, copies, project):
    choose(copies, "ب.txt")
    near = copies.preview.near
    qtbot.mouseClick(
        near.leave, Qt.MouseButton.LeftButton, pos=QPoint(near.leave.width() - 12, near.leave.height() // 2)
    )
    assert [f.path.name for f in copies.model.near] == ["ج.txt"]
    copies.table.setFocus()
    key(copies.table, Qt.Key.Key_Space)
    assert near.take.isChecked()
    assert len(copies.model.near) == 2
    qtbot.mouseClick(near.for_all, Qt.MouseButton.LeftButton)
    assert near.leave.isChecked()
    before = len(project.session.read.articles())
    done(qtbot, copies)
    assert len(project.session.read.articles()) == before + 2


def test_a_table_counts_its_articles_and_a_document_has_no_encoding(qtbot, project, tmp_path, look):
    table, document = tmp_path / "جدول.csv", tmp_path / "جسر.docx"
    table.write_text(
        "text,title\n" + "".join(f"نصّ الخبر رقم {n} وفيه كلام يكفي لخبر قصير.,عنوان {n}\n" for n in range(3)),
        encoding="utf-8",
    )
    made = docx.Document()
    made.add_paragraph("بدأت البلدية ترميم الجسر القديم بعد أن أغلق عامين كاملين.")
    made.save(document)
    dialog = opened(qtbot, project, [table, document])
    arabic = look.startswith("ar")
    assert ("استيراد 4 مقالات" if arabic else "Import 4 articles") in dialog.go.text()
    about = dialog.table.count_words(dialog.model.files)
    assert ("4 مقالات" if arabic else "4 articles") in about
    assert lines(dialog, "جسر.docx", Column.FILE)[0] == ("مستند Word" if arabic else "Word document")
    assert lines(dialog, "جدول.csv", Column.FILE)[0] == "UTF-8"


def test_a_file_whose_encoding_was_chosen_is_compared_with_the_others(qtbot, project, tmp_path):
    place = tmp_path / "files"
    place.mkdir()
    for name in ("أ.txt", "ب.txt"):
        (place / name).write_text("قال الوزير أمس", encoding="cp1256")
    dialog = opened(qtbot, project, [place])
    for name in ("أ.txt", "ب.txt"):
        choose(dialog, name)
        card = next(c for c in dialog.preview.cards if c.encoding == "windows-1256")
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    first, second = dialog.model.files
    assert (first.state, second.state, second.other) == (FileState.READY, FileState.REPEATED, first.path)
    before = len(project.session.read.articles())
    done(qtbot, dialog)
    assert len(project.session.read.articles()) == before + 1
    assert not dialog._outcome.report.failed
