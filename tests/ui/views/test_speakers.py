"""The register: finding, editing, merging and splitting, all by mouse and keys, all undoable."""

import pytest
from helpers import click_row, do, key, type_arabic, undo
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tahqiq.domain.entities import DatedTitle, EntityKind
from tahqiq.ui.views.speakers.titles import iso_date
from tahqiq.ui.views.speakers.view import SpeakersView


@pytest.fixture
def view(qtbot, project):
    made = SpeakersView(project)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    with qtbot.waitExposed(made):
        made.show()
    made.activate()
    return made


def named(project, name):
    return next(u for u in project.session.read.entities() if u.entity.name == name)


def show(view, project, name):
    view.show_entity(named(project, name).entity.id)
    return view.detail


def names(view):
    return [view.model.use_at(row).entity.name for row in range(view.model.rowCount())]


def test_a_name_is_found_in_any_spelling(view):
    type_arabic(view.field, "سيرجى")
    assert names(view) == ["سيرجي لافروف", "سيرغي لافروف"] or set(names(view)) == {"سيرجي لافروف", "سيرغي لافروف"}
    view.field.clear()
    type_arabic(view.field, "الخارجيه الروسي")  # by a title
    assert "سيرغي لافروف" in names(view)


def test_kinds_and_order(view, qtbot):
    qtbot.mouseClick(view.kinds._names["org"], Qt.MouseButton.LeftButton)
    assert names(view) == ["وكالة أنباء تاس"]
    qtbot.mouseClick(view.kinds._names["all"], Qt.MouseButton.LeftButton)
    view.order.setFocus()
    key(view.order, Qt.Key.Key_Down)
    assert names(view)[0] == "سيرغي لافروف"


def test_a_row_shows_what_was_said_and_a_click_goes_there(view, qtbot, project):
    row = names(view).index("فلاديمير بوتين")
    click_row(view.list, row)
    qtbot.waitUntil(lambda: view.detail.entity is not None and view.detail.entity.name == "فلاديمير بوتين")
    assert view.detail.said_model.rowCount() == 2
    with qtbot.waitSignal(view.annotation_requested) as asked:
        click_row(view.detail.said, 0)
    article, annotation = asked.args
    assert project.session.read.annotation(annotation).article_id == article


def test_the_name_is_edited_in_place(view, qtbot, project):
    detail = show(view, project, "فلاديمير بوتين")
    detail.name.setFocus()
    detail.name.selectAll()
    type_arabic(detail.name, "فلاديمير فلاديميروفيتش بوتين")
    key(detail.name, Qt.Key.Key_Return)
    entity = named(project, "فلاديمير فلاديميروفيتش بوتين").entity
    assert "فلاديمير بوتين" in [s.text for s in entity.spellings]
    undo(project)
    assert named(project, "فلاديمير بوتين")
    assert view.detail.entity.name == "فلاديمير بوتين"


def test_spellings_are_added_preferred_and_removed(view, qtbot, project):
    detail = show(view, project, "سيرغي لافروف")
    detail.spellings.field.setFocus()
    type_arabic(detail.spellings.field, "لافـروف")
    key(detail.spellings.field, Qt.Key.Key_Return)
    assert detail.spellings.field.text() == ""
    texts = [s.text for s in named(project, "سيرغي لافروف").entity.spellings]
    assert "لافـروف" in texts
    row = detail.spellings._rows[texts.index("لافـروف")]
    qtbot.mouseClick(row._mark, Qt.MouseButton.LeftButton, pos=row._mark.rect().center() * 0 + _on_mark(row._mark))
    assert named(project, "لافـروف").entity.id == detail.entity.id
    texts = [s.text for s in detail.entity.spellings]
    other = detail.spellings._rows[texts.index("لاڤروف")]
    qtbot.mouseClick(other._remove, Qt.MouseButton.LeftButton)
    assert "لاڤروف" not in [s.text for s in project.session.read.entity(detail.entity.id).spellings]


def _on_mark(button):
    at = button.rect().center()
    at.setX(button.width() - 12 if button.layoutDirection() is Qt.LayoutDirection.RightToLeft else 12)
    return at


def test_titles_have_dates_and_a_wrong_one_is_not_taken(view, qtbot, project):
    detail = show(view, project, "فلاديمير بوتين")
    row = detail.titles.rows[-1]
    row.text.setFocus()
    type_arabic(row.text, "رئيس الوزراء الروسي")
    key(row.text, Qt.Key.Key_Return)
    row = next(r for r in detail.titles.rows if r.title.text == "رئيس الوزراء الروسي")
    row.since.setFocus()
    QTest.keyClicks(row.since, "1999-08")
    row.until.setFocus()
    QTest.keyClicks(row.until, "2000-13")
    key(row.until, Qt.Key.Key_Return)
    titles = {t.text: t for t in project.session.read.entity(detail.entity.id).titles}
    assert titles["رئيس الوزراء الروسي"].until is None
    assert detail.titles._problem.isVisible()
    row.until.selectAll()
    QTest.keyClicks(row.until, "2000-05-07")
    key(row.until, Qt.Key.Key_Return)
    titles = {t.text: t for t in project.session.read.entity(detail.entity.id).titles}
    found = titles["رئيس الوزراء الروسي"]
    assert (found.since, found.until) == ("1999-08", "2000-05-07")
    assert not detail.titles._problem.isVisible()


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        ("", ""),
        ("2024", "2024"),
        ("٢٠٢٤/٦", "2024-06"),
        ("2024-6-8", "2024-06-08"),
        ("2024-13", None),
        ("18 يونيو", None),
        ("2024-02-30", None),
    ],
)
def test_dates_as_people_type_them(typed, iso):
    assert iso_date(typed) == iso


def test_a_note_is_kept_when_the_field_is_left(view, project):
    detail = show(view, project, "تشوي سون هوي")
    detail.note.setFocus()
    type_arabic(detail.note, "وزيرة منذ ٢٠٢٢")
    key(detail.note, Qt.Key.Key_Tab)
    assert project.session.read.entity(detail.entity.id).note == "وزيرة منذ ٢٠٢٢"


def test_a_kind_is_changed_by_one_click(view, qtbot, project):
    detail = show(view, project, "تشوي سون هوي")
    qtbot.mouseClick(detail.kinds._names["place"], Qt.MouseButton.LeftButton)
    assert project.session.read.entity(detail.entity.id).kind is EntityKind.PLACE


def test_what_may_be_the_same_is_offered_and_merged_in_one_step(view, qtbot, project):
    assert view.hint.isVisible()
    qtbot.mouseClick(view.hint.button, Qt.MouseButton.LeftButton)
    assert view.stack.currentWidget() is view.merge
    keep, gone = named(project, "سيرغي لافروف").entity.id, named(project, "سيرجي لافروف").entity.id
    assert view.merge.keep_id == keep  # who speaks more
    qtbot.mouseClick(view.merge.merge, Qt.MouseButton.LeftButton)
    merged = project.session.read.entity(keep)
    assert "سيرجي لافروف" in [s.text for s in merged.spellings]
    assert named(project, "سيرغي لافروف").said == 4
    assert view.detail.entity.id == keep
    undo(project)
    assert project.session.read.entity(gone).name == "سيرجي لافروف"
    assert named(project, "سيرغي لافروف").said == 3


def test_the_one_to_keep_is_chosen_by_its_number(view, qtbot, project):
    view.show_next_pair()
    key(view.merge, Qt.Key.Key_2)
    kept = view.merge.keep_id
    assert kept == view.merge._uses[1].entity.id
    key(view.merge, Qt.Key.Key_Return)
    assert view.detail.entity.id == kept


def test_two_different_people_are_not_offered_again(view, qtbot, project):
    before = len(view._pairs)
    view.show_next_pair()
    pair = view._pairs[0]
    qtbot.mouseClick(view.merge.apart, Qt.MouseButton.LeftButton)
    assert (pair.a_id, pair.b_id) in project.session.read.distinct_pairs()
    assert (pair.a_id, pair.b_id) not in [(p.a_id, p.b_id) for p in view._pairs]
    assert len(view._pairs) == before - 1
    undo(project)
    assert len(view._pairs) == before


def test_several_chosen_with_shift_stand_side_by_side(view, qtbot):
    view.list.setFocus()
    view.list.go_to(0)
    key(view.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    key(view.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: view.stack.currentWidget() is view.merge)
    assert len(view.merge._cards) == 3
    assert not view.merge.apart.isVisible()


def test_a_spelling_and_its_mentions_become_an_entry_of_their_own(view, qtbot, project):
    detail = show(view, project, "سيرغي لافروف")
    old = detail.entity.id
    qtbot.mouseClick(detail.split, Qt.MouseButton.LeftButton)
    assert view.stack.currentWidget() is view.split
    check = next(c for c in view.split._checks if c.text() == "لاڤروف")
    check.setFocus()
    key(check, Qt.Key.Key_Space)
    assert view.split.name.text() == "لاڤروف"
    view.split.places.setFocus()
    view.split.places.go_to(0)
    key(view.split.places, Qt.Key.Key_Space)
    said = view.split.annotation_ids[0]
    qtbot.mouseClick(view.split.go, Qt.MouseButton.LeftButton)
    new = named(project, "لاڤروف").entity.id
    assert new != old
    assert project.session.read.annotation(said).attribution.speaker_id == new
    assert tuple(sorted((old, new))) in project.session.read.distinct_pairs()
    assert view.detail.entity.id == new
    undo(project)
    assert project.session.read.annotation(said).attribution.speaker_id == old


def test_a_mention_goes_with_the_spelling_that_it_prints(view, project):
    show(view, project, "سيرغي لافروف")
    view.begin_split()
    check = next(c for c in view.split._checks if c.text() == "سيرغي لافروف")
    check.click()
    mentions = {a.id for a in project.session.read.entity_annotations(view.detail.entity.id) if a.entity_id}
    assert mentions
    assert mentions <= set(view.split.annotation_ids)
    check.click()
    assert view.split.annotation_ids == ()


def test_deleting_takes_no_annotation_away_and_is_undone(view, qtbot, project):
    detail = show(view, project, "فلاديمير بوتين")
    gone = detail.entity.id
    said = [a.id for a in project.session.read.entity_annotations(gone)]
    view.list.setFocus()
    key(view.list, Qt.Key.Key_Delete)
    assert gone not in [u.entity.id for u in project.session.read.entities()]
    assert len(project.session.read.annotations_by_id(said)) == len(said)
    assert view.detail.entity.id != gone
    undo(project)
    assert named(project, "فلاديمير بوتين").said == 2


def test_a_new_name_is_entered_from_the_filter(view, qtbot, project):
    type_arabic(view.field, "ديمتري بيسكوف")
    assert view.stack.currentWidget() is view._nothing
    qtbot.mouseClick(view._nothing.button, Qt.MouseButton.LeftButton)
    assert view.detail.name.text() == "ديمتري بيسكوف"
    key(view.detail.name, Qt.Key.Key_Return)
    made = named(project, "ديمتري بيسكوف").entity
    assert view.detail.entity.id == made.id
    assert view.chosen == [made.id]


def test_a_tag_on_the_page_shows_at_once(view, project):
    from tahqiq.domain.annotations import Attribution
    from tahqiq.services.commands.annotations import AddAnnotation, SetAttribution

    detail = show(view, project, "كيم جونج أون")
    before = detail.said_model.rowCount()
    label = next(x.id for x in project.session.read.labels() if x.code == "claim")
    made = do(project, AddAnnotation(5, label, ((0, 20),)))
    do(project, SetAttribution(made, Attribution(detail.entity.id)))
    assert detail.said_model.rowCount() == before + 1


def test_what_is_being_typed_stays_when_something_else_changes(view, project):
    from tahqiq.services.commands.annotations import SetNote

    detail = show(view, project, "سيرغي لافروف")
    detail.name.setFocus()
    detail.name.selectAll()
    type_arabic(detail.name, "سير")
    do(project, SetNote(1, "ملاحظة"))
    assert detail.name.text() == "سير"


def test_reading_only(qtbot, tagged_file):
    from tahqiq.services.session import Session
    from tahqiq.ui.controllers.session import SessionController

    with Session.open(tagged_file):  # another window
        controller = SessionController()
        assert controller.open(tagged_file)
        view = SpeakersView(controller)
        qtbot.addWidget(view)
        view.show()
        assert view.model.rowCount() == 9
        assert not view.hint.isVisible()
        assert view.detail.name.isReadOnly()
        assert not view.detail.delete.isEnabled()
        controller.close()


def test_a_title_keeps_its_identity(view, project):
    detail = show(view, project, "سيرغي لافروف")
    ids = {t.id for t in detail.entity.titles}
    row = detail.titles.rows[0]
    row.text.setFocus()
    row.text.end(False)
    type_arabic(row.text, " الحالي")
    key(row.text, Qt.Key.Key_Return)
    now = project.session.read.entity(detail.entity.id).titles
    assert {t.id for t in now} == ids
    assert any(isinstance(t, DatedTitle) and t.text.endswith("الحالي") for t in now)


def test_out_of_sight_it_reads_nothing_and_catches_up_when_shown(view, project, monkeypatch):
    from tahqiq.services.commands.entities import AddEntity, NewEntity

    view.hide()
    read = []
    reload = view.reload
    monkeypatch.setattr(view, "reload", lambda: (read.append(1), reload()))
    do(project, AddEntity(NewEntity(EntityKind.PERSON, "جوزيب بوريل")))
    do(project, AddEntity(NewEntity(EntityKind.PERSON, "جو بايدن")))
    assert read == []
    view.show()
    assert read == [1]
    assert {"جوزيب بوريل", "جو بايدن"} <= set(names(view))


def test_a_long_register_is_compared_beside_the_window(view, qtbot, project, monkeypatch):
    from tahqiq.services.commands.entities import AddEntity, NewEntity
    from tahqiq.ui.views.speakers import view as module

    monkeypatch.setattr(module, "COMPARED_AT_ONCE", 3)
    before = len(view._pairs)
    with qtbot.waitSignal(view._comparing.answered):
        do(project, AddEntity(NewEntity(EntityKind.PERSON, "فلادمير بوتين")))
    assert len(view._pairs) == before + 1


def test_what_finds_no_room_in_the_register_stays_with_its_entry(view, project, full_disk):
    detail = show(view, project, "تشوي سون هوي")
    first = detail.entity.id
    full_disk["full"] = True
    detail.note.setFocus()
    type_arabic(detail.note, "وزيرة منذ ٢٠٢٢")
    key(detail.note, Qt.Key.Key_Tab)
    row = detail.titles.rows[-1]
    row.text.setFocus()
    type_arabic(row.text, "وزيرة الخارجية")
    key(row.text, Qt.Key.Key_Return)
    assert (detail.note.unsaved, row.text.unsaved) == (True, True)
    show(view, project, "فلاديمير بوتين")
    assert (detail.note.toPlainText(), detail.titles.rows[-1].text.text()) == ("", "")
    assert len(project.drafts.waiting) == 2
    full_disk["full"] = False
    show(view, project, "تشوي سون هوي")
    assert detail.note.toPlainText() == "وزيرة منذ ٢٠٢٢"
    assert project.drafts.save_all()
    entity = project.session.read.entity(first)
    assert entity.note == "وزيرة منذ ٢٠٢٢"
    assert "وزيرة الخارجية" in [t.text for t in entity.titles]
    assert project.drafts.waiting == ()


def test_another_spelling_that_finds_no_room_stays_in_its_field(view, project, full_disk):
    detail = show(view, project, "سيرغي لافروف")
    field = detail.spellings.field
    full_disk["full"] = True
    field.setFocus()
    type_arabic(field, "لافـروف")
    key(field, Qt.Key.Key_Return)
    assert (field.text(), field.unsaved) == ("لافـروف", True)
    full_disk["full"] = False
    key(field, Qt.Key.Key_Return)
    assert field.text() == ""
    assert "لافـروف" in [s.text for s in project.session.read.entity(detail.entity.id).spellings]


def test_a_new_name_that_finds_no_room_is_there_when_the_next_is_entered(view, project, full_disk):
    full_disk["full"] = True
    view.begin_new()
    type_arabic(view.detail.name, "جوزيب بوريل")
    key(view.detail.name, Qt.Key.Key_Return)
    assert view.detail.name.unsaved
    full_disk["full"] = False
    key(view.detail.name, Qt.Key.Key_Return)
    assert "جوزيب بوريل" in names(view)
    assert not view.detail.name.unsaved
