"""Linking two annotations with both articles in view."""

from dataclasses import replace

import pytest
from helpers import click_row, do, key, type_arabic, undo
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from tahqiq.domain.annotations import LinkKind
from tahqiq.domain.articles import ArticleSummary, DateOrigin, Progress
from tahqiq.services.commands.annotations import AddAnnotation
from tahqiq.services.commands.articles import RemoveArticles
from tahqiq.services.commands.links import AddLink
from tahqiq.ui.views.links.candidates import candidates, likeliest, matching
from tahqiq.ui.views.links.view import LinkView


@pytest.fixture
def view(qtbot, project):
    made = LinkView(project)
    qtbot.addWidget(made)
    made.resize(1280, 820)
    with qtbot.waitExposed(made):
        made.show()
    return made


def words(side):
    return side.end.words if side.end else None


def quote_of(project, article, beginning):
    return next(a for a in project.session.read.annotations(article) if a.words.startswith(beginning))


def test_the_first_end_is_given_and_the_other_article_is_chosen_by_filter(view, qtbot, project):
    first = quote_of(project, 2, "لن ينسى")
    assert view.show_annotation(first.id)
    assert view.first.end == first
    view.second.choose.setFocus()
    key(view.second.choose, Qt.Key.Key_Space)
    assert view.chooser.isVisible()
    type_arabic(view.chooser.field, "الاستقرار الاقليمي")
    assert [row.article.id for row in view.chooser.model.rows] == [3]
    key(view.chooser.field, Qt.Key.Key_Return)
    assert not view.chooser.isVisible()
    assert view.second.article_id == 3
    assert view.second.canvas.hasFocus()


def test_same_speaker_comes_first_and_its_annotation_is_suggested(view, qtbot, project):
    first = quote_of(project, 1, "لقد أرست")
    view.show_annotation(first.id)
    view.choose_article(view.second)
    top = view.chooser.model.rows[0]
    assert (top.article.id, top.same_speaker) == (2, 2)
    assert view.chooser.model.rows[-1].here
    click_row(view.chooser.list, 0)
    assert words(view.second).startswith("إن العلاقات بين روسيا")


def test_link_by_keyboard_alone(view, qtbot, project):
    first, other = quote_of(project, 1, "لقد أرست"), quote_of(project, 3, "أنا مقتنع")
    view.show_annotation(first.id)
    view._article_chosen(view.second, 3)
    assert view.second.canvas.hasFocus()
    while view.second.end is None or view.second.end.id != other.id:
        key(view.second.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    key(view.second.canvas, Qt.Key.Key_2)
    assert view.kinds.kind is LinkKind.AGREES
    with qtbot.waitSignal(view.linked):
        key(view.second.canvas, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    made = project.session.read.links()[-1]
    assert (made.kind, made.a_id, made.b_id) == (LinkKind.AGREES, first.id, other.id)
    assert view.remark.isVisible()


def test_a_click_on_a_mark_makes_it_the_end(view, qtbot, project):
    view.show_annotation(quote_of(project, 1, "لقد أرست").id)
    view._article_chosen(view.second, 2)
    claim = quote_of(project, 2, "العلاقات بين روسيا وكوريا الشمالية شهدت تقدمًا كبيرًا")
    rect = view.second.canvas.span_rects(claim.start, claim.start + 8)[0]
    QTest.mouseClick(
        view.second.canvas.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        rect.center().toPoint(),
    )
    assert view.second.end.id == claim.id


def test_the_second_end_can_be_made_by_selecting_there(view, qtbot, project):
    first = quote_of(project, 1, "لقد أرست")
    view.show_annotation(first.id)
    view._article_chosen(view.second, 5)
    text = project.session.read.article(5).text
    canvas = view.second.canvas
    canvas.select(0, 20)
    key(canvas, Qt.Key.Key_C)  # the key of «claim»
    made = view.second.end
    assert made is not None
    assert made.words == text[0:20]
    assert made.article_id == 5
    assert view.frame.link.isEnabled()


def test_the_links_that_there_are_show_on_both_sides_and_a_click_jumps(view, qtbot, project):
    contradiction = next(x for x in project.session.read.links() if x.kind is LinkKind.CONTRADICTS)
    view.show_annotation(quote_of(project, 1, "لقد أرست").id)
    click_row(view.links, 0)
    assert view.first.end.id == contradiction.a_id
    assert view.second.end.id == contradiction.b_id
    assert view.note.text() == contradiction.note
    assert view.kinds.kind is LinkKind.CONTRADICTS
    qtbot.waitUntil(lambda: any(c.link_id == contradiction.id for c in view.gutter.connectors))


def test_a_connector_is_clicked(view, qtbot, project):
    copies = next(x for x in project.session.read.links() if x.kind is LinkKind.COPIES)
    view.show_pair(copies.a_id, copies.b_id)
    qtbot.waitUntil(lambda: bool(view.gutter.connectors))
    line = next(c for c in view.gutter.connectors if c.link_id == copies.id)
    at = view.gutter.badge_center(line).toPoint()
    assert view.gutter.link_at(QPointF(at)) == line
    qtbot.mouseClick(view.gutter, Qt.MouseButton.LeftButton, pos=at)
    assert view.hand.link is not None
    assert view.frame.delete.isVisible()


def test_kind_and_note_of_a_link_are_edited(view, qtbot, project):
    link = project.session.read.links()[0]
    view.show_link(link.id)
    qtbot.mouseClick(view.kinds.button(LinkKind.SUPPORTS), Qt.MouseButton.LeftButton)
    view.note.setFocus()
    view.note.selectAll()
    type_arabic(view.note, "الأول أدقّ")
    key(view.note, Qt.Key.Key_Return)
    now = next(x for x in project.session.read.links() if x.id == link.id)
    assert (now.kind, now.note) == (LinkKind.SUPPORTS, "الأول أدقّ")
    undo(project)
    undo(project)
    assert next(x for x in project.session.read.links() if x.id == link.id) == link


def test_a_link_is_deleted_and_comes_back(view, qtbot, project):
    link = project.session.read.links()[0]
    view.show_link(link.id)
    qtbot.mouseClick(view.frame.delete, Qt.MouseButton.LeftButton)
    assert link.id not in [x.id for x in project.session.read.links()]
    undo(project)
    assert link in project.session.read.links()
    project.settle()
    assert view.model.row_of(link.id) >= 0


def test_a_link_that_reads_one_way_is_turned_round(view, qtbot, project):
    link = next(x for x in project.session.read.links() if x.kind is LinkKind.COPIES)
    view.show_link(link.id)
    steps = len(project.session.read.history())
    qtbot.mouseClick(view.frame.swap, Qt.MouseButton.LeftButton)
    assert replace(link, a_id=link.b_id, b_id=link.a_id) in project.session.read.links()
    assert (view.hand.link.a_id, view.hand.link.b_id) == (link.b_id, link.a_id)
    assert len(project.session.read.history()) == steps + 1
    undo(project)
    assert link in project.session.read.links()


def test_a_link_that_stands_both_ways_is_not_turned_into_the_other(view, qtbot, project):
    link = next(x for x in project.session.read.links() if x.kind is LinkKind.COPIES)
    do(project, AddLink(LinkKind.COPIES, link.b_id, link.a_id))
    view.show_link(link.id)
    qtbot.mouseClick(view.frame.swap, Qt.MouseButton.LeftButton)
    assert view.remark.isVisible()
    assert link in project.session.read.links()


def test_the_same_link_twice_is_refused_in_words(view, qtbot, project):
    link = project.session.read.links()[0]
    view.show_pair(link.a_id, link.b_id)
    view.kinds.set_kind(link.kind)
    view.link()
    assert view.remark.isVisible()
    assert len(project.session.read.links()) == 2


def test_the_difference_is_shown_word_by_word(view, project):
    link = next(x for x in project.session.read.links() if x.kind is LinkKind.COPIES)
    view.show_link(link.id)
    found = view.difference.difference
    assert 0.8 < found.shared < 1
    a = project.session.read.annotation(link.a_id).words
    differing = [a[p.start : p.end].strip() for p in found.a if p.sort != "same"]
    assert differing == ["إن", "ملحوظًا"]


def test_undo_of_an_end_leaves_nothing_behind(view, qtbot, project):
    first = quote_of(project, 1, "لقد أرست")
    view.show_annotation(first.id)
    from tahqiq.services.commands.annotations import DeleteAnnotations

    do(project, DeleteAnnotations((first.id,)))
    project.settle()
    assert view.first.end is None or view.first.end.id != first.id
    assert not view.frame.link.isEnabled()


def test_escape_ends_the_edit_then_the_view(view, qtbot, project):
    view.show_link(project.session.read.links()[0].id)
    key(view.note, Qt.Key.Key_Escape)
    assert view.hand.link is None
    with qtbot.waitSignal(view.closed):
        key(view.note, Qt.Key.Key_Escape)


def test_candidates_are_ranked():
    base = ArticleSummary(1, "أ", "", "", None, DateOrigin.UNKNOWN, "a.txt", Progress.NEW, "", 10, 0, 0, 0)
    articles = [replace(base, id=i, annotations=i) for i in (1, 2, 3)]
    assert [c.article.id for c in candidates(articles, None, (), ())] == [3, 2, 1]
    assert [c.article.id for c in matching(candidates(articles, None, (), ()), "A.TXT")] == [3, 2, 1]
    assert matching(candidates(articles, None, (), ()), "ب") == []


def test_the_likeliest_article_stands_beside_the_first_end_at_once(view, qtbot, project):
    first = quote_of(project, 1, "لقد أرست")
    assert view.show_annotation(first.id)
    assert view.second.article_id == 2  # the same speaker's
    assert words(view.second).startswith("إن العلاقات بين روسيا")
    assert view.second.canvas.hasFocus()


def test_both_ends_come_into_view_with_what_stands_round_them(view, qtbot, project):
    text = project.session.read.article(1).text
    last = do(project, AddAnnotation(1, project.session.read.labels()[0].id, ((len(text) // 2, len(text) // 2 + 12),)))
    view.show_annotation(last)
    view.resize(1100, 900)  # the pages get their widths after that
    qtbot.waitUntil(lambda: not view._arrive.isActive())
    top, bottom = view.first.view_edges
    place = view.first.place_of(view.first.end)
    assert top + 60 < place < bottom - 60


def test_without_a_speaker_the_titles_decide_and_then_the_list():
    base = ArticleSummary(1, "قمة بريكس", "", "", None, DateOrigin.UNKNOWN, "a.txt", Progress.NEW, "", 10, 0, 0, 0)
    titles = ("رياضة", "نتائج قمة بريكس في قازان", "اقتصاد", "قمة بريكس في قازان غدًا")
    articles = [replace(base, id=i, title=title) for i, title in enumerate(titles, 1)]
    rows = candidates(articles, None, (), ())
    assert likeliest(rows, 2).id == 4
    assert likeliest(rows, 3).id == 2  # nothing shared: the nearest
    assert likeliest(candidates(articles[:1], None, (), ()), 1) is None


def test_an_only_article_has_nothing_beside_it_and_says_so(view, qtbot, project):
    do(project, RemoveArticles((2, 3, 4, 5)))
    view.show_annotation(quote_of(project, 1, "لقد أرست").id)
    assert view.second.article_id is None
    assert view.frame.nothing.button.hasFocus()


def test_an_article_of_its_own_can_hold_both_ends(view, qtbot, project):
    copies = next(x for x in project.session.read.links() if x.kind is LinkKind.COPIES)
    assert view.show_annotation(copies.a_id)
    assert view.first.article_id == view.second.article_id == 2
    assert view.first.end.id != view.second.end.id
    assert QPoint(0, 0) != view.gutter.pos()


def test_out_of_sight_it_lets_go_of_the_pages_and_comes_back_as_it_was(view, qtbot, project):
    copies = next(x for x in project.session.read.links() if x.kind is LinkKind.COPIES)
    view.show_pair(copies.a_id, copies.b_id)
    view.hide()
    assert view.first.article_id is None
    view.show()
    assert (view.first.end.id, view.second.end.id) == (copies.a_id, copies.b_id)
    view.hide()
    other = quote_of(project, 1, "لقد أرست")
    view.show_annotation(other.id)
    view.show()
    assert view.first.end.id == other.id


def test_an_end_is_opened_for_reading(view, qtbot, project):
    link = project.session.read.links()[0]
    view.show_link(link.id)
    with qtbot.waitSignal(view.annotation_requested) as asked:
        qtbot.mouseClick(view.second.read, Qt.MouseButton.LeftButton)
    assert asked.args == [view.second.end.article_id, view.second.end.id]


def test_a_note_that_finds_no_room_stays_with_its_link(view, project, monkeypatch):
    from tahqiq.domain.messages import Trouble
    from tahqiq.services.session import Session

    first, second = project.session.read.links()[:2]
    view.show_link(first.id)
    with monkeypatch.context() as disk:

        def full(session, command, initiator=None):
            raise Trouble("disk_full", path=str(session.path))

        disk.setattr(Session, "do", full)
        view.note.setFocus()
        view.note.selectAll()
        type_arabic(view.note, "الأول أدقّ")
        key(view.note, Qt.Key.Key_Return)
        assert view.note.unsaved
        view.show_link(second.id)
        assert view.note.text() == second.note
    view.show_link(first.id)
    assert view.note.text() == "الأول أدقّ"
    key(view.note, Qt.Key.Key_Return)
    assert {x.id: x.note for x in project.session.read.links()}[first.id] == "الأول أدقّ"
    assert {x.id: x.note for x in project.session.read.links()}[second.id] == second.note
