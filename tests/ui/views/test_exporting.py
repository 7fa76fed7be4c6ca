"""The export dialog."""

import json

import pytest
from helpers import do, key
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tahqiq.domain.articles import Progress
from tahqiq.formats.table import named
from tahqiq.services.commands.articles import NewArticle, SetProgress
from tahqiq.services.correcting import plan_correction
from tahqiq.services.dataset_import import import_dataset
from tahqiq.ui.dialogs.exporting.choice import Which
from tahqiq.ui.dialogs.exporting.dialog import ExportDialog
from tahqiq.ui.theme import themes


@pytest.fixture
def dialog(qtbot, project, settings):
    do(project, SetProgress((2,), Progress.DONE))
    made = ExportDialog(project, (1, 3), settings)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def write(qtbot, dialog, path):
    dialog.target.setFocus()
    dialog.target.selectAll()
    QTest.keyClicks(dialog.target, str(path))
    with qtbot.waitSignal(dialog.exported) as told:
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    return told.args[0]


def records(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_the_selected_articles_go_first(qtbot, dialog, tmp_path):
    assert dialog.which.current == Which.SELECTED
    report = write(qtbot, dialog, tmp_path / "out.jsonl")
    assert report.articles == 2
    kinds = [r.get("type") or r.get("kind") for r in records(tmp_path / "out.jsonl")]
    assert kinds


def test_all_and_done(qtbot, dialog, tmp_path):
    qtbot.mouseClick(dialog.which._names["done"], Qt.MouseButton.LeftButton)
    assert write(qtbot, dialog, tmp_path / "done.jsonl").articles == 1
    qtbot.mouseClick(dialog.which._names["all"], Qt.MouseButton.LeftButton)
    assert write(qtbot, dialog, tmp_path / "all.jsonl").articles == 5


def test_a_card_is_chosen_by_mouse_and_by_arrow_and_the_name_follows(qtbot, dialog):
    assert dialog.target.text().endswith(".jsonl")
    qtbot.mouseClick(dialog.cards.cards[1], Qt.MouseButton.LeftButton)
    assert dialog.cards.format.name == "csv"
    assert dialog.target.text().endswith(".csv")
    key(dialog.cards.cards[1].mark, Qt.Key.Key_Down)
    assert dialog.cards.format.name == "w3c"
    assert dialog.target.text().endswith(".jsonld")


def test_what_the_format_leaves_out_is_said_before(qtbot, dialog):
    qtbot.mouseClick(dialog.which._names["all"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog._trying.answered):
        qtbot.mouseClick(dialog.cards.cards[1], Qt.MouseButton.LeftButton)
    assert "رابط بين مقالين" in dialog._losses.text()
    assert "رابط بين وسمين في مقال واحد" in dialog._losses.text()


def test_only_some_labels(qtbot, dialog, tmp_path):
    qtbot.mouseClick(dialog.which._names["all"], Qt.MouseButton.LeftButton)
    for box in dialog.labels.boxes[1:]:
        box.setFocus()
        key(box, Qt.Key.Key_Space)
    assert dialog.choice.label_codes == ("claim",)
    assert write(qtbot, dialog, tmp_path / "claims.jsonl").annotations == 4
    qtbot.mouseClick(dialog.labels.boxes[0], Qt.MouseButton.LeftButton, pos=_on(dialog.labels.boxes[0]))
    assert dialog.choice.label_codes == ()
    assert not dialog.go.isEnabled()


def _on(box):
    return QPoint(box.width() - 10, box.height() // 2)


def test_without_text(qtbot, dialog, tmp_path):
    qtbot.mouseClick(dialog.with_text, Qt.MouseButton.LeftButton, pos=_on(dialog.with_text))
    write(qtbot, dialog, tmp_path / "bare.jsonl")
    assert "قال وزير الخارجية الروسي سيرغي لافروف، إن اتفاقية" not in (tmp_path / "bare.jsonl").read_text("utf-8")


def test_without_the_names_of_people(qtbot, dialog, tmp_path):
    qtbot.mouseClick(dialog.which._names["all"], Qt.MouseButton.LeftButton)
    box = dialog.contents.masked
    with qtbot.waitSignal(dialog._trying.answered):
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=_on(box))
    assert "أُخفي" in dialog._losses.text()
    write(qtbot, dialog, tmp_path / "masked.jsonl")
    texts = (tmp_path / "masked.jsonl").read_text("utf-8")
    assert "سيرغي لافروف" not in texts
    assert "[شخص " in texts


def test_a_format_that_needs_texts_gets_them_and_the_next_what_was_chosen(qtbot, dialog):
    qtbot.mouseClick(dialog.with_text, Qt.MouseButton.LeftButton, pos=_on(dialog.with_text))
    cards = {card.format.name: card for card in dialog.cards.cards}
    dialog.cards.choose(cards["brat"].format)
    assert (dialog.with_text.isChecked(), dialog.with_text.isEnabled()) == (True, False)
    assert dialog.target.text().endswith(".brat.zip")
    dialog.cards.choose(cards["jsonl"].format)
    assert (dialog.with_text.isChecked(), dialog.with_text.isEnabled()) == (False, True)
    assert dialog.target.text().endswith(".jsonl")


def test_afterwards_the_folder_is_shown(qtbot, dialog, tmp_path, settings):
    shown = []
    dialog.show_folder = shown.append
    write(qtbot, dialog, tmp_path / "out.jsonl")
    assert dialog.remark.isVisible()
    key(dialog.go, Qt.Key.Key_Return)
    assert shown == [tmp_path]
    assert settings.text("export_folder") == str(tmp_path)


def test_a_folder_that_is_not_there_is_said_in_words(qtbot, dialog, tmp_path):
    dialog.target.setText(str(tmp_path / "nowhere" / "out.jsonl"))
    with qtbot.waitSignal(dialog._writing.failed):
        key(dialog.target, Qt.Key.Key_Return)
    assert dialog.remark.isVisible()
    assert dialog.isVisible()


def test_the_file_is_chosen_and_gets_its_ending(qtbot, dialog, tmp_path):
    dialog.choose_target = lambda now: tmp_path / "dataset"
    qtbot.mouseClick(dialog.browse, Qt.MouseButton.LeftButton)
    assert dialog.target.text() == str(tmp_path / "dataset.jsonl")
    (tmp_path / "dataset.jsonl").write_text("x")
    words = dialog._file_title.text()
    dialog.target.setText(str(tmp_path / "dataset.jsonl") + "x")
    dialog.target.setText(str(tmp_path / "dataset.jsonl"))
    assert dialog._file_title.text() != words  # it says that the one there is replaced


def test_a_reading_copy_is_printed_beside_its_page_where_that_is_wanted(qtbot, project, tmp_path):
    dialog = ExportDialog(project)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    contents = dialog.contents
    assert not contents.printed.isVisible()
    dialog.cards.choose(named("reading-copy"))
    assert contents.printed.isVisible()
    qtbot.mouseClick(contents.printed, Qt.MouseButton.LeftButton, pos=_on(contents.printed))
    assert contents.prints
    dialog.target.setText(str(tmp_path / "copy.reading.html"))
    with qtbot.waitSignal(dialog.exported, timeout=20_000):
        dialog._go()
    assert (tmp_path / "copy.pdf").read_bytes().startswith(b"%PDF")
    assert "copy.pdf" in dialog.remark.text


@pytest.fixture
def corrected(project):
    """The first article gets a newer version, and both are done."""
    old = project.session.read.article(1)
    newer = NewArticle(old.title, f"{old.text}\nتصحيح: أعيدت صياغة فقرة.", file_name=old.file_name)
    new = project.session.do(plan_correction(project.session, 1, newer).command)
    do(project, SetProgress((1, new), Progress.DONE))
    return new


def test_older_versions_go_only_when_they_are_wanted(qtbot, corrected, project, settings, tmp_path):
    dialog = ExportDialog(project, (), settings)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog.contents.older.isVisible()
    assert write(qtbot, dialog, tmp_path / "now.jsonl").articles == 5
    qtbot.mouseClick(dialog.which._names["done"], Qt.MouseButton.LeftButton)
    assert write(qtbot, dialog, tmp_path / "done.jsonl").articles == 1
    qtbot.mouseClick(dialog.contents.older, Qt.MouseButton.LeftButton, pos=_on(dialog.contents.older))
    assert dialog.contents._about_older.isVisible()
    report = write(qtbot, dialog, tmp_path / "both.jsonl")
    assert report.articles == 2
    assert ("loss_versions", 1) in [(m.code, m.params.get("count")) for m in report.losses]


def test_without_corrected_articles_there_is_no_such_box(dialog):
    assert not dialog.contents.older.isVisible()


def test_another_file_name_after_an_export_is_another_export(qtbot, dialog, tmp_path):
    shown = []
    dialog.show_folder = shown.append
    assert write(qtbot, dialog, tmp_path / "a.jsonl").target == tmp_path / "a.jsonl"
    assert dialog.remark.isVisible()
    assert write(qtbot, dialog, tmp_path / "b.jsonl").target == tmp_path / "b.jsonl"
    assert (tmp_path / "b.jsonl").exists()
    assert shown == []
    dialog.target.setFocus()
    QTest.keyClicks(dialog.target, "x")
    assert not dialog.remark.isVisible()


def test_a_project_is_not_said_to_be_replaced_and_is_refused(qtbot, dialog, project):
    path = project.session.path
    before = path.read_bytes()
    dialog.target.setFocus()
    dialog.target.selectAll()
    QTest.keyClicks(dialog.target, str(path))
    assert dialog._file_title.text() == "الملف"
    with qtbot.waitSignal(dialog._writing.failed):
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert dialog.remark.isVisible()
    assert path.read_bytes() == before


def test_the_card_chosen_by_arrow_is_in_sight(dialog):
    card = dialog.cards.cards[0]
    for _ in dialog.cards.cards[1:]:
        key(card.mark, Qt.Key.Key_Down)
        card = next(c for c in dialog.cards.cards if c.format is dialog.cards.format)
        assert not card.visibleRegion().isEmpty()
        assert card.visibleRegion().boundingRect().height() > card.height() - 4


def test_a_text_that_always_goes_is_checked_also_to_the_eye(qtbot, dialog, look):
    dialog.cards.choose(named("csv"))
    box = dialog.with_text
    plain = box.grab().toImage()
    dialog.cards.choose(named("tei"))
    assert box.isChecked()
    assert not box.isEnabled()
    inside = QPoint(box.width() - 10 if look.startswith("ar") else 10, box.height() // 2)
    colors = {box.grab().toImage().pixelColor(inside + QPoint(x, 4)).name() for x in range(-3, 4)}
    assert themes().theme.off in {c.lower() for c in colors} | colors
    assert plain.size() == box.grab().toImage().size()


def test_labels_that_came_with_a_dataset_go_or_stay_as_those_in_use_do(qtbot, project, settings, tmp_path):
    path = tmp_path / "theirs.doccano.jsonl"
    line = {"text": "قال لافروف نعم", "label": [[0, 3, "Cue"], [4, 10, "Witness"]]}
    path.write_text(json.dumps(line, ensure_ascii=False) + "\n", encoding="utf-8")
    import_dataset(project.session, path, named("doccano").read_dataset)
    made = ExportDialog(project, (), settings)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    assert [box.text() for box in made.labels.boxes[-2:]] == ["Cue", "Witness"]
    qtbot.mouseClick(made.labels.boxes[-1], Qt.MouseButton.LeftButton, pos=_on(made.labels.boxes[-1]))
    write(qtbot, made, tmp_path / "out.jsonl")
    written = {r["label"] for r in records(tmp_path / "out.jsonl") if r["type"] == "annotation"}
    assert "Cue" in written
    assert "Witness" not in written
