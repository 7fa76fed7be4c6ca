"""The report of a review: looked at and saved."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ui_helpers import assert_accessible

from tahqiq.domain.jobs import Cancelled
from tahqiq.domain.messages import Trouble
from tahqiq.ui.dialogs.report.dialog import ReportDialog, ReportForm, ReportScope
from tahqiq.ui.i18n import languages
from tahqiq.ui.printing import paper, pdf, save_pdf

PAGE = (
    "<html dir='rtl'><head><style>p { color: red }</style></head>"
    "<body><h1>عنوان</h1><p>قال <mark>لافروف</mark> ذلك.</p></body></html>"
)


@pytest.fixture
def dialog(qtbot, project):
    made = ReportDialog(project)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: bool(made.page.toPlainText()))
    return made


def test_the_report_is_shown_in_the_language_of_the_window_and_turns_with_it(qtbot, dialog) -> None:
    assert dialog.page.toPlainText().startswith("تقرير المراجعة")
    languages().use("en")
    qtbot.waitUntil(lambda: dialog.page.toPlainText()[:1].isascii())


@pytest.mark.parametrize(("form", "begins"), [("pdf", b"%PDF"), ("html", b"<!DOCTYPE html>"), ("md", "تقرير".encode())])
def test_the_report_is_saved_in_each_form(qtbot, dialog, tmp_path, form, begins) -> None:
    path = tmp_path / f"review.{form}"
    with qtbot.waitSignal(dialog.saved) as told:
        dialog.save(path)
    assert told.args == [path]
    assert begins in path.read_bytes()[:80]
    assert path.name in dialog.remark.text


def test_no_report_is_written_over_a_project(qtbot, dialog, project) -> None:
    path = project.session.path
    before = path.read_bytes()
    dialog.save(path)
    qtbot.waitUntil(dialog.remark.isVisible)
    assert path.read_bytes() == before


def test_the_form_is_chosen_with_the_arrows_and_everything_has_a_name(dialog) -> None:
    assert dialog.form.current == ReportForm.PDF
    dialog.form.focus_stop.setFocus()
    QTest.keyClick(dialog.form.focus_stop, Qt.Key.Key_Left)  # Arabic: onwards
    assert dialog.form.current == ReportForm.HTML
    assert dialog.scope.current == ReportScope.ALL
    for part in (dialog.form, dialog.scope, dialog.page, dialog.save_button, dialog.leave):
        assert_accessible(part)


def test_paper_has_its_own_colours_and_keeps_marks(qapp) -> None:
    document = paper(PAGE, rtl=True)
    assert "red" not in document.toHtml()
    cursor = document.find("لافروف")
    assert cursor.charFormat().background().color().name() == "#ffe08a"
    assert document.begin().next().textDirection() is Qt.LayoutDirection.RightToLeft


def test_the_source_stands_at_the_side_of_its_quotation(qapp) -> None:
    said = '<blockquote><p dir="auto">قال الوزير</p><footer>Reuters · 2024</footer></blockquote><p>End</p>'
    document = paper(f"<html><body>{said}</body></html>", rtl=False)
    block, runs = document.begin(), {}
    while block.isValid():
        runs[block.text()] = block.textDirection()
        block = block.next()
    assert runs["قال الوزير"] is runs["Reuters · 2024"] is Qt.LayoutDirection.RightToLeft
    assert runs["End"] is Qt.LayoutDirection.LeftToRight


def test_a_long_report_has_numbered_pages(qapp) -> None:
    long = PAGE.replace("</body>", "<p>فقرة طويلة من كلام كثير.</p>" * 400 + "</body>")
    data = pdf(long, rtl=True, title="تقرير")
    assert data.count(b"/Type /Page\n") + data.count(b"/Type /Page ") > 3


def test_a_pdf_that_is_called_off_leaves_no_file(qapp, tmp_path) -> None:
    path = tmp_path / "a.pdf"
    with pytest.raises(Cancelled):
        save_pdf(PAGE, path, rtl=True, title="", cancelled=lambda: True)
    assert list(tmp_path.iterdir()) == []


def test_a_pdf_that_cannot_be_written_says_why(qapp, tmp_path) -> None:
    with pytest.raises(Trouble):
        save_pdf(PAGE, tmp_path / "no folder" / "a.pdf", rtl=True, title="")


def test_marks_of_a_reading_copy_keep_the_tint_of_their_label(qapp) -> None:
    mark = '<mark style="--c: #0072b2" data-a="1">ذلك</mark>'
    page = f'<html dir="rtl"><body><div class="text">قال {mark}\nثم ذهب</div></body></html>'
    document = paper(page, rtl=True)
    assert document.find("ذلك").charFormat().background().color().name() == "#bfdcec"
    assert "\n" in document.toPlainText()


def test_on_paper_a_heading_stands_nearer_to_what_is_below_it_than_to_what_is_above(qapp) -> None:
    finding = (
        "<section><h2>1. رقم</h2><p class='status'>لم يُبتّ فيه بعد</p><p class='why'>العدد</p>"
        "<blockquote><p>قال</p><footer>الراي</footer></blockquote></section>"
    )
    document = paper(f"<html><body><h1>تقرير</h1>{finding * 2}</body></html>", rtl=True)
    document.setTextWidth(400)
    layout, block, places = document.documentLayout(), document.begin(), []
    while block.isValid():
        places.append((block.blockFormat().headingLevel(), layout.blockBoundingRect(block)))
        block = block.next()
    second = [number for number, (level, _) in enumerate(places) if level == 2][1]
    above, here, below = (places[second + step][1] for step in (-1, 0, 1))
    assert here.top() - above.bottom() > 3 * (below.top() - here.bottom())
