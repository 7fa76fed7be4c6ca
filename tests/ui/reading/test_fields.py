"""What is typed and cannot be stored stays, is marked, is tried again, and never becomes somebody else's."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from reading_samples import Newsroom
from ui_helpers import press, type_text

from tahqiq.domain.messages import Trouble
from tahqiq.services.session import Session
from tahqiq.ui.reading.desk import Desk
from tahqiq.ui.widgets import NoticeKind

QUOTE = "لقد أرست اتفاقية الشراكة الاستراتيجية أساسا متينا لتعميق علاقاتنا بشكل أكبر"
CLAIM = 'قمة "بريكس" الأخيرة تُظهِر فشل الغرب في عزل روسيا'
Settled = Callable[[], None]


class Disk:
    """A disk that is full, or not."""

    full = False


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    """The disk that the project is on."""
    made, really = Disk(), Session.do

    def do(session: Session, command: object, initiator: object = None) -> object:
        if made.full:
            raise Trouble("disk_full", path=str(session.path))
        return really(session, command, initiator)  # type: ignore[arg-type]

    monkeypatch.setattr(Session, "do", do)
    return made


@pytest.fixture
def quote(desk: Desk, newsroom: Newsroom, settled: Settled) -> int:
    """A quote in hand."""
    made = newsroom.tag(1, "quote", QUOTE)
    desk.page.choose(made)
    settled()
    return made


def type_note(desk: Desk, text: str) -> None:
    desk.panel.note.setFocus()
    type_text(desk.panel.note, text)
    QTest.keyClick(desk.panel.note, Qt.Key.Key_Escape)


def test_a_note_that_finds_no_room_stays_in_the_field_and_is_marked(
    desk: Desk, newsroom: Newsroom, quote: int, settled: Settled, disk: Disk
) -> None:
    disk.full = True
    note = desk.panel.note
    type_note(desk, "يُراجع")
    settled()
    assert note.toPlainText() == "يُراجع"
    assert note.unsaved
    assert note._mark.isVisible()
    assert "Not saved" in note.accessibleDescription()
    notice = desk.window.notices.notice
    assert notice is not None
    assert notice.kind is NoticeKind.ERROR


def test_it_is_stored_when_the_field_is_left_again(
    desk: Desk, newsroom: Newsroom, quote: int, settled: Settled, disk: Disk
) -> None:
    disk.full = True
    type_note(desk, "يُراجع")
    settled()
    disk.full = False
    desk.panel.note.setFocus()
    desk.canvas.setFocus()
    assert newsroom.session.read.annotation(quote).note == "يُراجع"
    assert not desk.panel.note.unsaved
    assert desk.panel.note.accessibleDescription() == ""


def test_it_is_stored_with_the_next_step_that_finds_room(
    desk: Desk, newsroom: Newsroom, quote: int, settled: Settled, disk: Disk
) -> None:
    disk.full = True
    type_note(desk, "يُراجع")
    settled()
    disk.full = False
    newsroom.tag(1, "claim", CLAIM)
    settled()
    assert newsroom.session.read.annotation(quote).note == "يُراجع"
    assert not desk.panel.note.unsaved


def test_it_never_becomes_the_next_annotation_s_and_is_there_again_at_its_own(
    desk: Desk, newsroom: Newsroom, quote: int, settled: Settled, disk: Disk
) -> None:
    other = newsroom.tag(1, "claim", CLAIM)
    settled()
    disk.full = True
    type_note(desk, "يُراجع")
    desk.page.choose(other)
    settled()
    assert desk.panel.note.toPlainText() == ""
    assert not desk.panel.note.unsaved
    disk.full = False
    QTest.keyClick(desk.panel.note, Qt.Key.Key_Escape)
    assert newsroom.session.read.annotation(other).note == ""
    desk.page.choose(quote)
    settled()
    assert desk.panel.note.toPlainText() == "يُراجع"
    assert desk.panel.note.unsaved
    QTest.keyClick(desk.panel.note, Qt.Key.Key_Escape)
    assert newsroom.session.read.annotation(quote).note == "يُراجع"
    assert newsroom.session.read.annotation(other).note == ""


def test_what_was_left_unsaved_is_said_with_its_words_and_stored_by_the_notice_s_button(
    qtbot: QtBot, desk: Desk, newsroom: Newsroom, quote: int, settled: Settled, disk: Disk
) -> None:
    disk.full = True
    section = desk.panel.speaker
    section.title.setFocus()
    type_text(section.title, "وزير الخارجية")
    QTest.keyClick(section.title, Qt.Key.Key_Return)
    press(desk.canvas, "Ctrl+PgDown")
    qtbot.waitUntil(lambda: desk.page.article_id == 2)
    settled()
    notices = desk.window.notices
    notices.dismiss()  # why the write failed
    notice = notices.notice
    assert notice is not None
    assert notice.kind is NoticeKind.WARNING
    assert "وزير الخارجية" in notice.text
    assert notice.details == "وزير الخارجية"
    assert section.title.text() == ""
    disk.full = False
    QTest.mouseClick(notices._action, Qt.MouseButton.LeftButton)
    said = newsroom.session.read.annotation(quote).attribution
    assert said is not None
    assert said.title == "وزير الخارجية"
    assert desk.project.drafts.waiting == ()


def test_the_notice_goes_when_the_words_are_stored_elsewise(
    qtbot: QtBot, desk: Desk, newsroom: Newsroom, quote: int, settled: Settled, disk: Disk
) -> None:
    disk.full = True
    type_note(desk, "يُراجع")
    press(desk.canvas, "Ctrl+PgDown")
    qtbot.waitUntil(lambda: desk.page.article_id == 2)
    settled()
    desk.window.notices.dismiss()
    assert desk.window.notices.notice is not None
    disk.full = False
    newsroom.tag(2, "claim", newsroom.session.read.article(2).text[:20])
    settled()
    assert newsroom.session.read.annotation(quote).note == "يُراجع"
    assert desk.window.notices.notice is None


def test_a_number_that_is_none_is_said_when_the_annotation_is_left(
    desk: Desk, newsroom: Newsroom, settled: Settled
) -> None:
    made = newsroom.tag(1, "figure", "18")
    desk.page.choose(made)
    settled()
    field = desk.panel.attributes.fields["value"].focusProxy()
    assert field is not None
    field.setFocus()
    type_text(field, "كثير")
    QTest.keyClick(field, Qt.Key.Key_Return)
    other = newsroom.tag(1, "claim", CLAIM)
    desk.page.choose(other)
    settled()
    notice = desk.window.notices.notice
    assert notice is not None
    assert "كثير" in notice.text


def test_typing_on_after_the_pause_keeps_the_space_before_the_next_word(
    desk: Desk, newsroom: Newsroom, quote: int, settled: Settled
) -> None:
    title = desk.panel.speaker.title
    title.setFocus()
    type_text(title, "وزير ")
    title.save()  # the pause
    settled()
    type_text(title, "الخارجية")
    assert title.text() == "وزير الخارجية"
    QTest.keyClick(title, Qt.Key.Key_Return)
    said = newsroom.only(1).attribution
    assert said is not None
    assert said.title == "وزير الخارجية"


def test_what_is_unsaved_in_one_project_does_not_reach_the_next(
    desk: Desk, newsroom: Newsroom, quote: int, settled: Settled, disk: Disk
) -> None:
    disk.full = True
    type_note(desk, "يُراجع")
    desk.project.close()
    assert desk.panel.note.toPlainText() == ""
    assert desk.project.drafts.waiting == ()


def test_a_new_name_that_finds_no_room_stays_in_the_picker_until_it_is_stored(
    desk: Desk, newsroom: Newsroom, quote: int, settled: Settled, disk: Disk
) -> None:
    picker = desk.panel.speaker.name_row.picker
    QTest.keyClick(desk.canvas, Qt.Key.Key_S)
    picker.field.selectAll()
    type_text(picker.field, "سيرجي فيكتوروفيتش")
    disk.full = True
    QTest.keyClick(picker.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert picker.isVisible()
    assert (picker.field.text(), picker.field.hasFocus()) == ("سيرجي فيكتوروفيتش", True)
    notice = desk.window.notices.notice
    assert notice is not None
    assert notice.kind is NoticeKind.ERROR
    disk.full = False
    QTest.keyClick(picker.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled()
    said = newsroom.session.read.annotation(quote).attribution
    assert said is not None
    assert said.speaker_id is not None
    assert newsroom.session.read.entity(said.speaker_id).name == "سيرجي فيكتوروفيتش"
    assert picker.isHidden()
    assert desk.canvas.hasFocus()
