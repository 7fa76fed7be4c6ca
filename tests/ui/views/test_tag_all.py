"""Tagging every place where the same words stand."""

import pytest
from helpers import do, key, press_arabic_key, type_arabic, undo
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tahqiq.domain.articles import RegionRole
from tahqiq.services.commands.annotations import AddAnnotation
from tahqiq.services.commands.articles import SetRegion
from tahqiq.services.wording import term
from tahqiq.ui.i18n import languages
from tahqiq.ui.views.tag_all.view import EVERYWHERE, HERE, TagAllView


@pytest.fixture
def view(qtbot, project):
    made = TagAllView(project)
    qtbot.addWidget(made)
    made.resize(1000, 680)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def labels(project):
    return {label.code: label.id for label in project.session.read.labels()}


def look(qtbot, view, *asked, **more):
    with qtbot.waitSignal(view._finding.answered):
        view.show_words(*asked, **more)


def test_the_places_of_this_article_then_of_all(view, qtbot, project):
    look(qtbot, view, "لافروف", 1)
    here = len(view.model.places)
    assert view.where.current == HERE
    assert {p.article_id for p in view.model.places} == {1}
    with qtbot.waitSignal(view._finding.answered):
        qtbot.mouseClick(view.where._names[EVERYWHERE], Qt.MouseButton.LeftButton)
    assert len(view.model.places) > here
    assert {p.article_id for p in view.model.places} == {1, 2}


def test_the_checked_places_become_one_step(view, qtbot, project, labels):
    look(qtbot, view, "روسيا", 1, labels["place"])
    total = len(view.model.places)
    box = view.list.visualRect(view.model.index(1))
    rtl_edge = QPoint(box.right() - 22, box.bottom() - 12)
    QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, rtl_edge)
    assert len(view.model.checked) == total - 1
    left_out = view._found[1]
    before = len(project.session.read.history())
    with qtbot.waitSignal(view.tagged) as done:
        qtbot.mouseClick(view.go, Qt.MouseButton.LeftButton)
    made = project.session.read.annotations_by_id(done.args[0])
    text = project.session.read.article(1).text
    assert len(made) == total - 1
    assert all(text[a.start : a.end] == a.words == "روسيا" for a in made)
    assert {a.label_id for a in made} == {labels["place"]}
    assert (left_out.start, left_out.end) not in {(a.start, a.end) for a in made}
    assert len(project.session.read.history()) == before + 1
    undo(project)
    assert project.session.read.annotations_by_id(done.args[0]) == []


def test_tagged_places_are_marked_and_not_checked(view, qtbot, project, labels):
    text = project.session.read.article(1).text
    start = text.index("لافروف", 100)
    do(project, AddAnnotation(1, labels["person"], ((start - 7, start + 6),)))  # «سيرغي لافروف»
    look(qtbot, view, "لافروف", 1, labels["person"])
    row = next(i for i, f in enumerate(view._found) if f.start == start)
    assert row not in view.model.checked
    assert view.model.places[row].remark
    assert view.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole).count(view.model.places[row].remark)
    view.labels.setFocus()
    key(view.list, Qt.Key.Key_L)  # the key of another label
    assert view.labels.label.code == "place"
    assert row in view.model.checked


def test_a_label_is_chosen_by_its_key_under_an_arabic_layout(view, qtbot, labels):
    look(qtbot, view, "كوريا", 1, labels["claim"])
    view.list.setFocus()
    press_arabic_key(view.list, Qt.Key.Key_unknown, "ح")  # the key of P
    assert view.labels.label.code == "person"


def test_clitics_are_left_out_and_spelling_folds_unless_told(view, qtbot, project, labels):
    look(qtbot, view, "كوريا الشمالية", None)
    texts = {i: project.session.read.article(i).text for i in range(1, 6)}
    words = {texts[f.article.id][f.start : f.end] for f in view._found}
    assert {"كوريا الشمالية", "کوریا الشمالیة"} <= words
    assert not any(w.startswith("و") for w in words)
    with qtbot.waitSignal(view._finding.answered):
        qtbot.mouseClick(view.exact, Qt.MouseButton.LeftButton, pos=QPoint(view.exact.width() - 10, 12))
    assert {texts[f.article.id][f.start : f.end] for f in view._found} == {"كوريا الشمالية"}


def test_what_was_unchecked_stays_so_when_the_label_changes(view, qtbot, labels):
    look(qtbot, view, "كوريا", 1, labels["place"])
    view.list.setFocus()
    view.list.go_to(2)
    key(view.list, Qt.Key.Key_Space)
    assert 2 not in view.model.checked
    key(view.list, Qt.Key.Key_O)
    assert view.labels.label.code == "org"
    assert 2 not in view.model.checked


def test_all_hits_of_a_search(view, qtbot, project):
    with qtbot.waitSignal(view._finding.answered):
        view.show_query("بوتين لافروف")
    total = project.session.read.count_hits("بوتين لافروف")
    assert len(view.model.places) == total.hits
    assert not view.exact.isVisible()


def test_other_words_are_typed_and_none_found(view, qtbot):
    look(qtbot, view, "كوريا", 1)
    view.field.setFocus()
    view.field.clear()
    with qtbot.waitSignal(view._finding.answered):
        type_arabic(view.field, "زرافة")
    assert view._stack.currentWidget() is view._nothing
    assert not view.go.isEnabled()


def test_the_keyboard_alone(view, qtbot, project, labels):
    look(qtbot, view, "قازان", None, labels["place"])
    assert view.list.hasFocus()
    with qtbot.waitSignal(view.open_requested) as asked:
        key(view.list, Qt.Key.Key_Return)
    article, start, end = asked.args
    assert project.session.read.article(article).text[start:end] == "قازان"
    with qtbot.waitSignal(view.tagged):
        key(view.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: view.model.places and not view.model.checked)  # looked again: tagged already
    with qtbot.waitSignal(view.closed):
        key(view.list, Qt.Key.Key_Escape)


def test_check_none_and_all(view, qtbot, labels):
    look(qtbot, view, "كوريا", 1, labels["place"])
    qtbot.mouseClick(view.none, Qt.MouseButton.LeftButton)
    assert view.model.checked == ()
    assert not view.go.isEnabled()
    qtbot.mouseClick(view.all, Qt.MouseButton.LeftButton)
    assert len(view.model.checked) == len(view.model.places)


def test_places_outside_the_article_say_where_and_are_left_out(view, qtbot, project, labels):
    text = project.session.read.article(1).text
    spot = text.rindex("لافروف")
    do(project, SetRegion(1, spot - 3, spot + 8, RegionRole.KEYWORDS))
    look(qtbot, view, "لافروف", 1, labels["place"])
    row = next(i for i, f in enumerate(view._found) if f.start == spot)
    assert view._found[row].outside is RegionRole.KEYWORDS
    assert term("region", RegionRole.KEYWORDS, "ar") in view.model.places[row].remark
    assert row not in view.model.checked
    assert view.model.checked
    view.list.go_to(row)
    key(view.list, Qt.Key.Key_Space)
    key(view.list, Qt.Key.Key_O)  # what a person checked stays so under another label
    assert row in view.model.checked


def test_a_name_is_proposed_as_a_person_and_else_as_what_it_is_already(view, qtbot, project, labels):
    look(qtbot, view, "المنطقة", 1)
    assert view.labels.label.code == "person"
    start = project.session.read.article(2).text.index("موسكو")
    do(project, AddAnnotation(2, labels["place"], ((start, start + 5),)))
    look(qtbot, view, "موسكو", None)
    assert view.labels.label.code == "place"
    key(view.list, Qt.Key.Key_O)
    with qtbot.waitSignal(view._finding.answered):
        view._look()
    assert view.labels.label.code == "org"  # a person's choice stands


def test_the_comma_is_the_languages_own(view, qtbot, labels):
    look(qtbot, view, "كوريا", 1, labels["org"])
    assert "، " in view._count.text()
    languages().use("en")
    assert "،" not in view._count.text()
    assert ", " in view._count.text()


def test_only_articles_that_can_hold_the_words_are_read(view, qtbot, project, monkeypatch):
    from tahqiq.services.reader import Reader

    read, article = [], Reader.article
    monkeypatch.setattr(Reader, "article", lambda reader, number: (read.append(number), article(reader, number))[1])
    look(qtbot, view, "لافروف", None)
    assert set(read) == {p.article_id for p in view.model.places} == {1, 2}
    read.clear()
    look(qtbot, view, "كلمةلاتقعفيأيمقال", None)
    assert read == []
    assert not view.model.places


def test_words_in_any_spelling_and_with_clitics_are_found_in_all_articles_as_in_each(view, qtbot, project):
    from tahqiq.language.occurrences import occurrences

    for words in ("الروسي", "سيرغى لافروف", "روسيا", "في"):
        look(qtbot, view, words, None)
        found = {(p.article.id, p.start) for p in view._found}
        texts = {a.id: project.session.read.article(a.id).text for a in project.session.read.articles()}
        assert found == {(i, span.start) for i, text in texts.items() for span in occurrences(text, words)}, words


def test_a_long_look_is_stopped_by_its_button_and_begun_again_by_enter(view, qtbot, project, monkeypatch):
    import threading

    from tahqiq.services.reader import Reader

    begun, articles_with = threading.Event(), Reader.articles_with

    def slow(reader, words, cancelled):
        begun.set()
        while not cancelled():
            pass
        return []

    with monkeypatch.context() as disk:
        disk.setattr(Reader, "articles_with", slow)
        view.show_words("لافروف", None)
        assert begun.wait(5)
        assert view.stop.isVisible()
        with qtbot.waitSignal(view._finding.cancelled):
            qtbot.mouseClick(view.stop, Qt.MouseButton.LeftButton)
    assert not view.stop.isVisible()
    assert view._remark.isVisible()
    assert Reader.articles_with is articles_with
    view.field.setFocus()
    with qtbot.waitSignal(view._finding.answered):
        key(view.field, Qt.Key.Key_Return)
    assert view.model.places
    assert not view._remark.isVisible()
