"""The details panel by keyboard and mouse: speaker, title, form, cue, attributes, note, parts, entity."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reading_samples import Newsroom
from ui_helpers import press, type_text

from tahqiq.domain.annotations import SpeechForm
from tahqiq.domain.entities import EntityKind
from tahqiq.services.commands.entities import AddEntity, NewEntity
from tahqiq.ui.reading.desk import Desk

QUOTE = "لقد أرست اتفاقية الشراكة الاستراتيجية أساسا متينا لتعميق علاقاتنا بشكل أكبر"
CLAIM = 'قمة "بريكس" الأخيرة تُظهِر فشل الغرب في عزل روسيا'
Settled = Callable[[], None]


@pytest.fixture
def quote(desk: Desk, newsroom: Newsroom, settled: Settled) -> int:
    """A quote without speaker, in hand."""
    made = newsroom.tag(1, "quote", QUOTE)
    desk.page.choose(made)
    settled()
    return made


def lavrov(newsroom: Newsroom) -> int:
    return newsroom.session.do(
        AddEntity(NewEntity(EntityKind.PERSON, "سيرجي لافروف", titles=("وزير الخارجية الروسي",)))
    )


def test_s_opens_the_picker_enter_takes_and_the_focus_is_back_at_the_same_place(
    qtbot: QtBot, desk: Desk, newsroom: Newsroom, quote: int
) -> None:
    speaker = lavrov(newsroom)
    caret = desk.canvas.caret()
    press(desk.canvas, "S")
    picker = desk.panel.speaker.name_row.picker
    assert picker.field.hasFocus()
    picker.field.selectAll()
    type_text(picker.field, "سيرغي لافروف")
    assert picker.list.currentIndex().data() == "سيرجي لافروف"
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    said = newsroom.only(1).attribution
    assert said is not None
    assert said.speaker_id == speaker
    assert desk.canvas.hasFocus()
    assert desk.canvas.caret() == caret
    assert desk.canvas.current_mark == quote
    assert desk.panel.speaker.name_row.name_button.text() == "سيرجي لافروف"


def test_the_form_that_the_marks_show_is_accepted_with_the_speaker(desk: Desk, newsroom: Newsroom, quote: int) -> None:
    assert desk.panel.speaker.form.current == ""
    assert not desk.panel.speaker.form_hint.isHidden()
    lavrov(newsroom)
    press(desk.canvas, "S")
    press(desk.canvas, "Return")
    said = newsroom.only(1).attribution
    assert said is not None
    assert said.form is SpeechForm.DIRECT


def test_the_nearest_tagged_person_is_proposed_with_title_and_place(desk: Desk, newsroom: Newsroom) -> None:
    newsroom.tag(1, "person", "سيرجي لافروف")
    claim = newsroom.tag(1, "claim", CLAIM)
    desk.page.choose(claim)
    press(desk.canvas, "S")
    picker = desk.panel.speaker.name_row.picker
    assert picker.field.text() == "سيرجي لافروف"
    press(desk.canvas, "Return")
    said = newsroom.session.read.annotation(claim).attribution
    assert said is not None
    assert said.mention is not None
    assert said.mention.exact == "سيرجي لافروف"
    assert said.title == "وزير الخارجية الروسي"
    assert newsroom.session.read.entity(said.speaker_id or 0).name == "سيرجي لافروف"
    newsroom.assert_words_hold()


def test_words_selected_on_the_page_are_the_name_that_is_proposed(desk: Desk, newsroom: Newsroom, quote: int) -> None:
    desk.canvas.select(*newsroom.place(1, "سيرغي لافروف"))
    press(desk.canvas, "S")
    assert desk.panel.speaker.name_row.picker.field.text() == "سيرغي لافروف"
    press(desk.canvas, "Return")
    said = newsroom.session.read.annotation(quote).attribution
    assert said is not None
    assert said.mention is not None
    assert (said.mention.exact, said.title) == ("سيرغي لافروف", "وزير الخارجية الروسي")
    assert newsroom.session.read.entity(said.speaker_id or 0).name == "سيرغي لافروف"


def test_ctrl_enter_makes_a_new_speaker_and_tab_changes_its_kind(desk: Desk, newsroom: Newsroom, quote: int) -> None:
    lavrov(newsroom)
    press(desk.canvas, "S")
    picker = desk.panel.speaker.name_row.picker
    picker.field.clear()
    type_text(picker.field, "لافروف")
    QTest.keyClick(picker.field, Qt.Key.Key_Down)
    QTest.keyClick(picker.field, Qt.Key.Key_Tab)
    assert picker.field.hasFocus()
    QTest.keyClick(picker.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    said = newsroom.only(1).attribution
    assert said is not None
    entity = newsroom.session.read.entity(said.speaker_id or 0)
    assert (entity.name, entity.kind) == ("لافروف", EntityKind.ORG)
    assert len(newsroom.session.read.entities()) == 2


def test_escape_in_the_picker_changes_nothing_and_goes_back(desk: Desk, newsroom: Newsroom, quote: int) -> None:
    press(desk.canvas, "S")
    press(desk.canvas, "Escape")
    assert desk.canvas.hasFocus()
    assert newsroom.only(1).attribution is None
    assert desk.panel.speaker.name_row.picker.isHidden()


def test_a_click_on_a_name_found_takes_it(desk: Desk, newsroom: Newsroom, quote: int) -> None:
    speaker = lavrov(newsroom)
    press(desk.canvas, "Ctrl+P")
    listing = desk.panel.speaker.name_row.picker.list
    row = listing.visualRect(listing.model().index(0, 0))
    QTest.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    said = newsroom.only(1).attribution
    assert said is not None
    assert said.speaker_id == speaker


def test_the_speaker_is_taken_away_by_its_button(desk: Desk, newsroom: Newsroom, quote: int, settled: Settled) -> None:
    desk.details.set_speaker(quote, lavrov(newsroom))
    settled()
    QTest.mouseClick(desk.panel.speaker.name_row.clear_button, Qt.MouseButton.LeftButton)
    said = newsroom.only(1).attribution
    assert said is not None
    assert said.speaker_id is None
    assert said.form is SpeechForm.DIRECT


def test_cue_name_and_title_are_taken_from_the_selection_by_key(
    desk: Desk, newsroom: Newsroom, quote: int, settled: Settled
) -> None:
    for words, keys in (("وأضاف", "Alt+C"), ("الوزير الروسي", "Alt+N"), ("وزير الخارجية الروسي", "Alt+T")):
        desk.canvas.select(*newsroom.place(1, words))
        press(desk.canvas, keys)
        assert desk.canvas.selection_parts() == ()
    said = newsroom.only(1).attribution
    assert said is not None
    assert said.cue is not None
    assert said.mention is not None
    assert (said.cue.exact, said.mention.exact, said.title) == ("وأضاف", "الوزير الروسي", "وزير الخارجية الروسي")
    assert desk.canvas.current_mark == quote
    newsroom.assert_words_hold()
    settled()
    QTest.mouseClick(desk.panel.speaker.cue.clear, Qt.MouseButton.LeftButton)
    said = newsroom.only(1).attribution
    assert said is not None
    assert said.cue is None


def test_a_cue_goes_to_the_last_quote_even_after_the_caret_went_through_a_name(
    desk: Desk, newsroom: Newsroom, quote: int
) -> None:
    name = newsroom.tag(1, "person", "لافروف")
    desk.page.choose(name)
    desk.canvas.select(*newsroom.place(1, "وأضاف"))
    press(desk.canvas, "Alt+C")
    said = newsroom.session.read.annotation(quote).attribution
    assert said is not None
    assert said.cue is not None
    assert desk.canvas.current_mark == quote


def test_title_and_agency_are_saved_on_enter_and_the_page_has_the_focus_again(
    desk: Desk, newsroom: Newsroom, quote: int
) -> None:
    section = desk.panel.speaker
    for field, text in ((section.title, "وزير الخارجية"), (section.via, "تاس")):
        field.setFocus()
        type_text(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert desk.canvas.hasFocus()
    said = newsroom.only(1).attribution
    assert said is not None
    assert (said.title, said.via) == ("وزير الخارجية", "تاس")


def test_what_is_typed_is_saved_by_itself_when_the_field_is_left(desk: Desk, newsroom: Newsroom, quote: int) -> None:
    desk.panel.note.setFocus()
    type_text(desk.panel.note, "يُقارَن بنصّ الوزارة")
    desk.canvas.setFocus()
    assert newsroom.only(1).note == "يُقارَن بنصّ الوزارة"


def test_what_is_typed_is_saved_after_a_pause(qtbot: QtBot, desk: Desk, newsroom: Newsroom, quote: int) -> None:
    desk.panel.note._timer.setInterval(5)
    desk.panel.note.setFocus()
    type_text(desk.panel.note, "ملاحظة")
    qtbot.waitUntil(lambda: newsroom.only(1).note == "ملاحظة")
    assert desk.panel.note.hasFocus()


def test_what_is_typed_goes_to_its_own_annotation_when_another_is_chosen(
    desk: Desk, newsroom: Newsroom, quote: int, settled: Settled
) -> None:
    other = newsroom.tag(1, "claim", CLAIM)
    desk.panel.note.setFocus()
    type_text(desk.panel.note, "ملاحظة")
    desk.page.choose(other)
    settled()
    assert newsroom.session.read.annotation(quote).note == "ملاحظة"
    assert newsroom.session.read.annotation(other).note == ""
    assert desk.panel.note.toPlainText() == ""


def test_what_is_typed_is_saved_when_the_project_closes(desk: Desk, newsroom: Newsroom, quote: int) -> None:
    path = desk.project.session.path
    desk.panel.note.setFocus()
    type_text(desk.panel.note, "قبل الإغلاق")
    desk.project.close()
    assert desk.project.open(path)
    assert desk.project.session.read.annotation(quote).note == "قبل الإغلاق"


def test_n_goes_to_the_note_and_escape_back(desk: Desk, newsroom: Newsroom, quote: int) -> None:
    press(desk.canvas, "N")
    assert desk.panel.note.hasFocus()
    press(desk.canvas, "Escape")
    assert desk.canvas.hasFocus()


def test_the_form_is_chosen_with_the_arrow_keys(desk: Desk, newsroom: Newsroom, quote: int) -> None:
    form = desk.panel.speaker.form
    form.set_current("direct")
    QTest.keyClick(form, Qt.Key.Key_Right)
    said = newsroom.only(1).attribution
    assert said is not None
    assert said.form is SpeechForm.INDIRECT


def test_a_label_chip_changes_the_label(desk: Desk, newsroom: Newsroom, quote: int) -> None:
    chip = next(c for c in desk.panel.labels.chips if c.label.code == "claim")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert newsroom.only(1).label_id == newsroom.label("claim")


def test_label_chips_work_with_keys(desk: Desk, newsroom: Newsroom, quote: int) -> None:
    chips = desk.panel.labels.chips
    used = next(c for c in chips if c.isChecked())
    used.setFocus()
    QTest.keyClick(used, Qt.Key.Key_Right)
    focused = QApplication.focusWidget()
    assert focused in chips
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert newsroom.only(1).label_id == focused.label.id != used.label.id


@pytest.mark.parametrize(
    ("typed", "value"),
    [("١٬٥٥٤", 1554), ("3.5", 3.5), ("1,554", 1554)],
)
def test_a_number_is_understood_in_any_digits(
    desk: Desk, newsroom: Newsroom, settled: Settled, typed: str, value: float
) -> None:
    made = newsroom.tag(1, "figure", "18")
    desk.page.choose(made)
    settled()
    field = desk.panel.attributes.fields["value"].focusProxy()
    assert field is not None
    field.setFocus()
    type_text(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert newsroom.only(1).attributes == {"value": value}


def test_what_is_no_number_is_not_stored_and_it_is_said_what_would_be(
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
    assert newsroom.only(1).attributes == {}


def test_a_choice_is_made_with_one_click(desk: Desk, newsroom: Newsroom, settled: Settled) -> None:
    made = newsroom.tag(1, "claim", CLAIM)
    desk.page.choose(made)
    settled()
    control = desk.panel.attributes.fields["checkable"]
    control.setFocus()
    QTest.keyClick(control, Qt.Key.Key_Right)
    assert newsroom.only(1).attributes == {"checkable": "high"}


def test_a_mention_gets_its_entity_by_the_same_picker(desk: Desk, newsroom: Newsroom, settled: Settled) -> None:
    lavrov(newsroom)
    made = newsroom.tag(1, "person", "سيرغي لافروف")
    desk.page.choose(made)
    press(desk.canvas, "S")
    picker = desk.panel.entity.name_row.picker
    assert picker.field.text() == "سيرغي لافروف"
    press(desk.canvas, "Return")
    entity = newsroom.session.read.entity(newsroom.only(1).entity_id or 0)
    assert {s.text for s in entity.spellings} == {"سيرجي لافروف", "سيرغي لافروف"}


def test_undo_while_a_field_has_the_focus_saves_it_first(desk: Desk, newsroom: Newsroom, quote: int) -> None:
    desk.panel.speaker.via.setFocus()
    type_text(desk.panel.speaker.via, "تاس")
    desk.window.registry["undo"].setEnabled(True)
    desk.window.registry["undo"].trigger()
    assert newsroom.only(1).attribution is None
    assert newsroom.session.read.history(1)[0].message.code == "done_attribution"


def test_everything_in_the_panel_has_a_name_for_a_screen_reader(
    desk: Desk, newsroom: Newsroom, quote: int, settled: Settled, assert_accessible
) -> None:
    settled()
    assert_accessible(desk.panel)
    assert_accessible(desk.list)
    assert_accessible(desk.history)
