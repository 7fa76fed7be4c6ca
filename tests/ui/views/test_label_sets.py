"""The label-set editor."""

import json

import pytest
from helpers import click_row, key, press_arabic_key, type_arabic, undo
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tahqiq.domain.labels import AttributeType, LabelRole, LabelSet, LineStyle
from tahqiq.services import presets
from tahqiq.ui.dialogs.labels import draft
from tahqiq.ui.dialogs.labels.colors import adjusted_in, difference, looks_like
from tahqiq.ui.dialogs.labels.dialog import LabelSetDialog
from tahqiq.ui.dialogs.labels.models import set_title
from tahqiq.ui.i18n import languages
from tahqiq.ui.theme.model import load_themes


@pytest.fixture
def dialog(qtbot, project):
    made = LabelSetDialog(project)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def in_use(project):
    return {label.code: label for label in project.session.read.labels()}


def at(dialog, code):
    return next(i for i, label in enumerate(dialog._set.labels) if label.code == code)


def choose(dialog, code):
    click_row(dialog.labels, at(dialog, code))
    assert dialog.form._label.code == code


def test_a_name_is_changed_and_undone(dialog, project):
    choose(dialog, "org")
    dialog.form.ar.setFocus()
    dialog.form.ar.selectAll()
    type_arabic(dialog.form.ar, "مؤسسة")
    key(dialog.form.ar, Qt.Key.Key_Return)
    assert dialog.isVisible()  # Enter finishes the field, not the dialog
    assert in_use(project)["org"].name_ar == "مؤسسة"
    undo(project)
    assert in_use(project)["org"].name_ar == "جهة"
    assert dialog._set.labels[at(dialog, "org")].name_ar == "جهة"


def test_a_key_that_is_taken_is_said_at_once_and_not_taken(dialog, project):
    choose(dialog, "place")
    dialog.form.key.setFocus()
    key(dialog.form.key, Qt.Key.Key_C)
    assert dialog.form._key_problem.isVisible()
    assert "ادعاء" in dialog.form._key_problem.text()
    assert in_use(project)["place"].key == "l"
    press_arabic_key(dialog.form.key, Qt.Key.Key_unknown, "ئ")  # the key of Z
    assert in_use(project)["place"].key == "z"
    assert not dialog.form._key_problem.isVisible()
    key(dialog.form.key, Qt.Key.Key_Backspace)
    assert in_use(project)["place"].key == ""


def test_colour_from_the_palette_by_number_and_by_slider(dialog, qtbot, project):
    choose(dialog, "date")
    qtbot.mouseClick(dialog.form.color._swatches[2], Qt.MouseButton.LeftButton)
    assert in_use(project)["date"].color == "#009e73"
    number = dialog.form.color.number
    number.setFocus()
    number.selectAll()
    QTest.keyClicks(number, "#123456")
    key(number, Qt.Key.Key_Return)
    assert in_use(project)["date"].color == "#123456"
    slider = dialog.form.color.sliders["light"]
    slider.setFocus()
    key(slider, Qt.Key.Key_PageUp)
    assert in_use(project)["date"].color not in ("#123456", "#009e73")
    number.selectAll()
    QTest.keyClicks(number, "#12")
    key(number, Qt.Key.Key_Return)
    assert number.text() == in_use(project)["date"].color


def test_a_pale_colour_and_one_like_another_are_warned_of(dialog, qtbot, project):
    choose(dialog, "quote")
    qtbot.mouseClick(dialog.form.color._swatches[3], Qt.MouseButton.LeftButton)
    assert dialog.form._color_problem.isVisible()
    choose(dialog, "person")
    dialog.form.color._choose(in_use(project)["org"].color)  # both are thin
    assert "جهة" in dialog.form._color_problem.text()


def test_the_underline_is_chosen_and_the_sample_shows_it(dialog, qtbot, project):
    choose(dialog, "claim")
    before = dialog.form.sample.grab().toImage()
    qtbot.mouseClick(dialog.form.line.button(LineStyle.WAVY), Qt.MouseButton.LeftButton)
    assert in_use(project)["claim"].line is LineStyle.WAVY
    assert dialog.form.sample.grab().toImage() != before


def test_a_new_label_can_be_used_at_once(dialog, qtbot, project):
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert dialog.form.ar.hasFocus()
    type_arabic(dialog.form.ar, "وعد")
    key(dialog.form.ar, Qt.Key.Key_Return)
    made = project.session.read.labels()[-1]
    assert (made.name_ar, made.role) == ("وعد", LabelRole.OTHER)
    assert made.key
    assert made.key not in [x.key for x in project.session.read.labels()[:-1]]


def test_a_label_in_use_cannot_be_removed(dialog, qtbot, project):
    choose(dialog, "quote")
    qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert dialog.remark.isVisible()
    assert "6" in dialog.remark.text
    assert "quote" in in_use(project)
    choose(dialog, "figure")
    dialog.labels.setFocus()
    key(dialog.labels, Qt.Key.Key_Delete)
    assert "figure" not in in_use(project)


def test_labels_are_moved_by_key_and_by_dropping(dialog, project):
    choose(dialog, "claim")
    dialog.labels.setFocus()
    key(dialog.labels, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [x.code for x in project.session.read.labels()][:2] == ["quote", "claim"]
    model = dialog.labels_model
    data = model.mimeData([model.index(1)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, 4, 0, model.index(-1))
    assert [x.code for x in project.session.read.labels()][:4] == ["quote", "person", "place", "claim"]
    assert [x.position for x in project.session.read.labels()] == list(range(7))


def test_attributes_have_types_and_choices(dialog, qtbot, project):
    choose(dialog, "quote")
    qtbot.mouseClick(dialog.form.attributes.add, Qt.MouseButton.LeftButton)
    row = dialog.form.attributes.rows[-1]
    row.en.setFocus()
    row.en.selectAll()
    QTest.keyClicks(row.en, "Tone of voice")
    key(row.en, Qt.Key.Key_Return)
    row.type.setFocus()
    key(row.type, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: row.type.currentIndex() == 1)
    row._type_chosen()
    row.choices.setFocus()
    type_arabic(row.choices, "هادئ، حادّ، ساخر، حادّ")
    key(row.choices, Qt.Key.Key_Return)
    made = in_use(project)["quote"].attributes[-1]
    assert (made.name, made.type) == ("tone_of_voice", AttributeType.CHOICE)
    assert made.choices == ("هادئ", "حادّ", "ساخر")
    qtbot.mouseClick(row._remove, Qt.MouseButton.LeftButton)
    assert in_use(project)["quote"].attributes == ()


def test_guidelines_are_kept_when_the_field_is_left(dialog, project):
    choose(dialog, "figure")
    dialog.form.guidelines.setFocus()
    dialog.form.guidelines.selectAll()
    type_arabic(dialog.form.guidelines, "كل رقم مع وحدته")
    key(dialog.form.guidelines, Qt.Key.Key_Tab)
    assert in_use(project)["figure"].guidelines == "كل رقم مع وحدته"


def test_a_wrong_code_waits_until_it_is_right(dialog, project):
    choose(dialog, "org")
    code = dialog.form.code
    code.setFocus()
    code.selectAll()
    QTest.keyClicks(code, "9 lives")
    key(code, Qt.Key.Key_Return)
    assert dialog.remark.isVisible()
    assert "org" in in_use(project)
    code.selectAll()
    QTest.keyClicks(code, "body")
    key(code, Qt.Key.Key_Return)
    assert not dialog.remark.isVisible()
    assert "body" in in_use(project)


def test_what_finds_no_room_stays_in_its_field_and_comes_back_with_its_label(dialog, qtbot, project, full_disk):
    choose(dialog, "figure")
    full_disk["full"] = True
    form = dialog.form
    for field, words in ((form.ar, "رقم مع وحدة"), (form.guidelines, "كل رقم مع وحدته"), (dialog.name, "تدقيق")):
        field.setFocus()
        field.selectAll()
        type_arabic(field, words)
        key(field, Qt.Key.Key_Tab)
        assert field.unsaved
    assert dialog.remark.isVisible()
    assert (form.ar.text(), form.guidelines.toPlainText(), dialog.name.text()) == (
        "رقم مع وحدة",
        "كل رقم مع وحدته",
        "تدقيق",
    )
    choose(dialog, "org")
    assert (form.ar.text(), form.ar.unsaved, form.guidelines.unsaved) == ("جهة", False, False)
    dialog.close()
    assert len(project.drafts.waiting) == 3
    dialog.show()
    choose(dialog, "figure")
    assert form.ar.text() == "رقم مع وحدة"
    full_disk["full"] = False
    form.ar.setFocus()
    key(form.ar, Qt.Key.Key_Return)
    project.settle()
    now = in_use(project)["figure"]
    assert (now.name_ar, now.guidelines) == ("رقم مع وحدة", "كل رقم مع وحدته")
    assert project.session.read.label_sets()[0].name == "تدقيق"
    assert project.drafts.waiting == ()
    assert not form.ar.unsaved


def test_an_attribute_that_finds_no_room_keeps_what_was_typed(dialog, qtbot, project, full_disk):
    choose(dialog, "quote")
    qtbot.mouseClick(dialog.form.attributes.add, Qt.MouseButton.LeftButton)
    row = dialog.form.attributes.rows[-1]
    full_disk["full"] = True
    for field, words in ((row.en, "Tone"), (row.ar, "نبرة")):
        field.setFocus()
        field.selectAll()
        type_arabic(field, words)
        key(field, Qt.Key.Key_Tab)
    assert (row.en.text(), row.ar.text()) == ("Tone", "نبرة")
    kind = row.type.currentIndex()
    row.type.setFocus()
    key(row.type, Qt.Key.Key_Down)
    row._type_chosen()
    assert row.type.currentIndex() == kind  # nothing was typed there: it shows what is stored
    full_disk["full"] = False
    row.en.setFocus()
    key(row.en, Qt.Key.Key_Return)
    project.settle()
    made = in_use(project)["quote"].attributes[-1]
    assert (made.name, made.title_en, made.title_ar) == ("tone", "Tone", "نبرة")
    assert project.drafts.waiting == ()
    assert dialog.form.attributes.rows[-1].ar.text() == "نبرة"


def test_a_set_is_duplicated_used_and_deleted(dialog, qtbot, project):
    qtbot.mouseClick(dialog.duplicate, Qt.MouseButton.LeftButton)
    sets = project.session.read.label_sets()
    assert len(sets) == 2
    assert dialog._set.id == sets[1].id
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert project.session.read.label_sets()[1].in_use
    assert not dialog.delete.isEnabled()
    click_row(dialog.sets, 0)
    qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    assert dialog.remark.isVisible()  # annotations bear its labels
    assert len(project.session.read.label_sets()) == 2
    undo(project)
    click_row(dialog.sets, 1)
    qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    assert len(project.session.read.label_sets()) == 1


def test_a_set_goes_into_a_file_and_comes_back(dialog, qtbot, project, tmp_path):
    path = tmp_path / "set.json"
    dialog.choose_file = lambda saving, name: path
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert json.loads(path.read_text(encoding="utf-8"))["labels"][0]["code"] == "claim"
    qtbot.mouseClick(dialog.load, Qt.MouseButton.LeftButton)
    sets = project.session.read.label_sets()
    assert [x.code for x in sets[1].labels] == [x.code for x in sets[0].labels]
    path.write_text("{", encoding="utf-8")
    qtbot.mouseClick(dialog.load, Qt.MouseButton.LeftButton)
    assert dialog.remark.isVisible()
    assert len(project.session.read.label_sets()) == 2


def test_the_name_of_a_set(dialog, project):
    dialog.name.setFocus()
    dialog.name.selectAll()
    type_arabic(dialog.name, "تدقيق الحقائق")
    key(dialog.name, Qt.Key.Key_Return)
    assert project.session.read.label_sets()[0].name == "تدقيق الحقائق"


def test_what_can_be_seen():
    themes = tuple(load_themes().values())
    assert adjusted_in(themes, "#f0e442")[:1] == ["light"]
    assert "dark" in adjusted_in(themes, "#101010")
    assert difference("#123456", "#123456") == 0
    assert difference("#000000", "#ffffff") == pytest.approx(100, abs=0.2)
    labels = presets.load("newsroom").labels
    assert looks_like(labels, labels[0].color, labels[0].line) == labels[0]
    assert looks_like(labels, labels[0].color, LineStyle.DOUBLE) is None


def test_steps_of_a_draft():
    base = presets.load("newsroom")
    more = draft.added(base, "وسم", "Label", ["#d55e00", "#111111"])
    assert more.labels[-1].color == "#111111"
    assert draft.free_code(more, "label") == "label_2"
    assert draft.moved(base, 0, 2).labels[2].code == "claim"
    assert draft.code_from("  Tone of Voice! ") == "tone_of_voice"
    assert draft.holder_of(base, "C", 1).code == "claim"
    assert draft.holder_of(base, "c", 0) is None


@pytest.mark.parametrize(("language", "title"), [("ar", "غرفة الأخبار"), ("en", "Newsroom")])
def test_a_set_named_in_two_languages_shows_the_name_in_the_interfaces(dialog, qtbot, language, title):
    before = languages().language
    languages().use(language)
    try:
        assert dialog.sets_model.index(0, 0).data() == title
        assert dialog.name.text() == "غرفة الأخبار · Newsroom"
    finally:
        languages().use(before)


def test_a_name_in_one_language_is_shown_whole():
    for name in ("Desk · evening", "المحليات", "قسم · الاقتصاد", "A · ب · C", " · "):
        assert set_title(LabelSet(0, name, (), False)) == name
