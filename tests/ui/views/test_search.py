"""Finding words in the whole project."""

import pytest
from helpers import click_row, do, key, search_view, type_arabic
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from tahqiq.domain.search import SearchHit, SearchPage, SearchScope
from tahqiq.services.commands.annotations import SetNote
from tahqiq.ui.theme import current_theme
from tahqiq.ui.views.parts.concordance import Excerpt, draw_concordance, excerpt
from tahqiq.ui.views.search.model import HitModel, HitRole


@pytest.fixture
def view(qtbot, project, settings):
    made = search_view(project, settings)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    with qtbot.waitExposed(made):
        made.show()
    made.activate()
    return made


def test_typing_finds_while_one_types(view, qtbot):
    type_arabic(view.field, "وكوريا")
    qtbot.waitUntil(lambda: view.model.rowCount() > 3)
    hits = view.model.hits
    assert {h.article_id for h in hits} >= {1, 2, 3, 4}
    assert all("كوريا" in h.words for h in hits)


def test_spelling_does_not_matter_and_the_original_characters_are_shown(view):
    view.ask("الاستراتيجيه")
    words = {h.words for h in view.model.hits}
    assert "الاستراتيجية" in words
    assert "الاستراتیجیة" in words  # Persian letters in the seed


def test_enter_opens_the_article_at_the_hit(view, qtbot, project):
    view.ask("بريكس")
    first = view.model.hits[0]
    with qtbot.waitSignal(view.open_requested) as asked:
        key(view.field, Qt.Key.Key_Return)
    assert asked.args == [first.article_id, first.start, first.end]
    assert project.session.read.article(first.article_id).text[first.start : first.end] == first.words


def test_the_arrows_go_from_the_field_into_the_list_and_back(view, qtbot):
    view.ask("كوريا")
    key(view.field, Qt.Key.Key_Down)
    assert view.list.hasFocus()
    key(view.list, Qt.Key.Key_Down)
    hit = view.model.hits[1]
    with qtbot.waitSignal(view.open_requested) as asked:
        key(view.list, Qt.Key.Key_Return)
    assert asked.args == [hit.article_id, hit.start, hit.end]
    key(view.list, Qt.Key.Key_Up)
    key(view.list, Qt.Key.Key_Up)
    assert view.field.hasFocus()


def test_a_double_click_opens_too(view, qtbot):
    view.ask("كوريا")
    at = click_row(view.list, 2)
    with qtbot.waitSignal(view.open_requested):
        QTest.mouseDClick(view.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def test_next_and_previous_hit(view, qtbot):
    view.ask("كوريا")
    with qtbot.waitSignal(view.open_requested) as asked:
        view.next_hit()
    assert asked.args[1] == view.model.hits[1].start
    with qtbot.waitSignal(view.open_requested) as asked:
        view.previous_hit()
    assert asked.args[1] == view.model.hits[0].start


def test_everything_is_counted_beside_the_window(view, qtbot, project):
    view.ask("روسيا")
    total = project.session.read.count_hits("روسيا")
    qtbot.waitUntil(lambda: view._total == total)
    assert str(total.hits) in view._count.text()


def test_annotations_notes_and_speakers(view, qtbot):
    view.ask("العلاقات", SearchScope.ANNOTATIONS)
    assert view.model.hits
    assert all(h.label_id is not None for h in view.model.hits)
    view.ask("تاس", SearchScope.NOTES)
    assert [h.annotation_id for h in view.model.hits] == [3]
    with qtbot.waitSignal(view.annotation_requested) as asked:
        key(view.field, Qt.Key.Key_Return)
    assert asked.args == [1, 3]
    view.ask("سيرجي", SearchScope.SPEAKERS)
    with qtbot.waitSignal(view.entity_requested):
        key(view.field, Qt.Key.Key_Return)


def test_the_scope_is_chosen_by_mouse_and_the_search_goes_on(view, qtbot):
    view.ask("تاس")
    texts = view.model.rowCount()
    button = view.scopes._names[str(SearchScope.NOTES)]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert view.scope is SearchScope.NOTES
    assert 0 < view.model.rowCount() < texts


def test_a_changed_note_changes_what_is_found(view, qtbot, project):
    view.ask("مزرعة", SearchScope.NOTES)
    assert view.model.rowCount() == 0
    do(project, SetNote(1, "مزرعة الأخبار"))
    project.settle()
    assert view.model.rowCount() == 1


def test_the_queries_are_remembered_and_can_be_asked_again(view, qtbot, settings, project):
    view.ask("بريكس")
    view.ask("كورسك")
    view.field.clear()
    again = search_view(project, settings)
    qtbot.addWidget(again)
    assert list(again._queries) == ["كورسك", "بريكس"]
    again.show()
    button = next(again.start._asked.itemAt(i).widget() for i in range(2))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert again.field.text() == "كورسك"
    assert again.model.rowCount() > 0


def test_an_example_of_the_help_is_asked_by_a_click(view, qtbot):
    view.field.clear()
    button, _ = view.start._rows[2]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert view.field.text() == "لافر*"
    assert view.model.rowCount() > 5


def test_tag_all_hits_goes_to_the_preview(view, qtbot):
    view.ask("كوريا الشمالية")
    with qtbot.waitSignal(view.tag_all_requested) as asked:
        qtbot.mouseClick(view._tag_all, Qt.MouseButton.LeftButton)
    assert asked.args == ["كوريا الشمالية"]


def test_escape_clears_then_closes(view, qtbot):
    view.ask("كوريا")
    key(view.field, Qt.Key.Key_Escape)
    assert view.field.text() == ""
    with qtbot.waitSignal(view.closed):
        key(view.field, Qt.Key.Key_Escape)


def hits(count, start=0):
    return tuple(SearchHit("text", i, i + 3, "قبل ", "كلم", " بعد", article_id=1) for i in range(start, start + count))


def test_more_hits_are_fetched_as_the_list_is_scrolled(qtbot, view):
    pages = [SearchPage(hits(50, 50), None)]
    view.model.show(SearchPage(hits(50), object()), lambda _after: pages.pop(0))
    view._stack.setCurrentWidget(view.list)
    view.list.scrollToBottom()
    qtbot.waitUntil(lambda: view.model.rowCount() == 100)
    assert view.model.complete


def test_the_context_before_stands_on_the_right_in_arabic(qapp):
    """Painted: the highlight in the middle, ink of what comes before on its right, of what comes after on its left."""
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter, QPixmap

    theme = current_theme()

    def ink(text, hit, side):
        pixmap = QPixmap(600, 40)
        pixmap.fill(QColor(theme.paper))
        painter = QPainter(pixmap)
        draw_concordance(painter, QRect(0, 0, 600, 40), Excerpt(text, hit), theme, theme.paper)
        painter.end()
        image = pixmap.toImage()
        lit = [x for x in range(600) if any(image.pixelColor(x, y) == QColor(theme.hit) for y in range(40))]
        assert min(lit) < 300 < max(lit)
        xs = range(max(lit) + 4, 600) if side == "right" else range(0, min(lit) - 4)
        dark = QColor(theme.paper).lightness() - 60
        return any(image.pixelColor(x, y).lightness() < dark for x in xs for y in range(40))

    before, after = "قال الوزير الروسي لافروف", "لافروف وزير الخارجية الروسي"
    assert ink(before, (18, 24), "right")
    assert not ink(before, (18, 24), "left")
    assert ink(after, (0, 6), "left")
    assert not ink(after, (0, 6), "right")
    assert ink("the minister Lavrov", (13, 19), "left")


def test_an_excerpt_keeps_to_its_paragraph_and_cuts_at_words():
    text = "عنوان\nكلمة أولى ثانية ثالثة رابعة خامسة\nأخرى"
    start = text.index("ثالثة")
    shown = excerpt(text, start, start + 5, 9)
    assert shown.text == "ثانية ثالثة رابعة"
    assert shown.text[slice(*shown.hit)] == "ثالثة"


def test_the_list_says_article_and_line_to_a_screen_reader(qtbot, view):
    view.ask("بريكس")
    heard = view.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("لافروف: اتفاقية الشراكة")
    assert "بريكس" in heard
    assert isinstance(view.model.index(0).data(HitRole.HIT), SearchHit)
    assert isinstance(view.model, HitModel)
    click_row(view.list, 0)
    assert view.list.row == 0
