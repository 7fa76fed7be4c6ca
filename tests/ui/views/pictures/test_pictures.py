"""Timeline, matrix and graph: drawn, walked through, opened and saved."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from picture_drawing import day, drawn
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from ui_helpers import assert_accessible

from tahqiq.domain.annotations import LinkKind
from tahqiq.domain.inconsistencies import ClusterSpelling, InconsistencyKind, SpellingCluster
from tahqiq.domain.labels import LabelRole
from tahqiq.services.pictures.facts import Spot
from tahqiq.services.pictures.graph import ArticleNode, ClaimNode, Graph, SpeakerNode, Tie
from tahqiq.services.pictures.matrix import Cell, Column, Matrix
from tahqiq.services.pictures.timeline import Lane, Timeline
from tahqiq.ui.formatting import format_date
from tahqiq.ui.i18n import languages
from tahqiq.ui.theme import current_theme, themes
from tahqiq.ui.views.pictures import board as boards
from tahqiq.ui.views.pictures import making
from tahqiq.ui.views.pictures.painting import measure
from tahqiq.ui.views.pictures.scope import MatrixOf, PictureKind, PictureScope
from tahqiq.ui.views.pictures.shapes import Ground, Picture, Stroke, Words, mirrored


def test_a_timeline_keeps_the_order_of_days_and_shrinks_long_gaps(qapp) -> None:
    moments = tuple(day(d, d, 1) for d in ("1948-05-01", "2024-06-18", "2024-06-19"))
    picture = making.lay_out(Timeline((Lane(1, "عنوان", "الراي", None, moments),)), 900)
    places = [t.box.x for t in picture.targets if t.spots == (Spot(1, 1, 5),)]
    assert places == sorted(places, reverse=True)  # Arabic: time runs to the left
    near, far = places[1] - places[2], places[0] - places[1]
    assert near < far < 20 * near
    assert picture.width <= 1000


def test_days_that_disagree_are_joined_and_marked_without_colour_too(qapp) -> None:
    first = day("2024-06-18", "18 يونيو", 1, (Spot(2, 1, 5),))
    second = day("2024-06-19", "19 يونيو", 2, (Spot(1, 1, 5),))
    lanes = (Lane(1, "أ", "الراي", None, (first,)), Lane(2, "ب", "النور", None, (second,)))
    picture = making.lay_out(Timeline(lanes), 900)
    quarrels = [s for s in picture.shapes if isinstance(s, Stroke) and s.color == "danger"]
    assert len(quarrels) == 1
    assert sum(isinstance(s, Words) and s.text.startswith("≠ ") for s in picture.shapes) == 2


def test_in_english_the_picture_is_the_mirror_of_the_arabic_one(qapp) -> None:
    lanes = Timeline((Lane(1, "أ", "الراي", None, (day("2024-06-18", "18 يونيو", 1),)),))
    arabic = making.lay_out(lanes, 900)
    assert mirrored(mirrored(arabic)) == arabic
    languages().use("en")
    english = making.lay_out(lanes, 900)
    assert [t.spots for t in english.targets] == [t.spots for t in arabic.targets]
    assert english.targets[0].box.x == 0
    assert arabic.targets[0].box.right == arabic.width


def test_nothing_overlaps_in_a_lane_full_of_dates(qapp) -> None:
    moments = tuple(day(f"2024-06-{n:02}", f"يوم {n} من يونيو", 1) for n in range(1, 29))
    picture = making.lay_out(Timeline((Lane(1, "أ", "الراي", None, moments),)), 900)
    boxes = [t.box for t in picture.targets if t.spots == (Spot(1, 1, 5),)]
    assert len(boxes) == 28
    for number, one in enumerate(boxes):
        for other in boxes[number + 1 :]:
            apart = (
                one.right <= other.x + 6 or other.right <= one.x + 6 or one.bottom <= other.y or other.bottom <= one.y
            )
            assert apart


def crossed(picture: Picture) -> list[str]:
    """Words through which a line runs that is not hidden behind a ground under them."""
    found = []
    for at, words in enumerate(picture.shapes):
        if not isinstance(words, Words):
            continue
        box, covered = words.box, -1
        for n, under in enumerate(picture.shapes[:at]):
            if isinstance(under, Ground) and under.box.x <= box.x and under.box.right >= box.right:
                covered = n if under.box.y <= box.y and under.box.bottom >= box.bottom else covered
        for n, line in enumerate(picture.shapes):
            if isinstance(line, Stroke) and n > covered:
                (x, top), (y, bottom) = line.points[0], line.points[-1]
                if x == y and box.x < x < box.right and min(top, bottom) < box.bottom and max(top, bottom) > box.y:
                    found.append(words.text)
    return found


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_day_of_publication_is_written_however_near_they_are_and_no_line_crosses_a_word(qapp, language) -> None:
    languages().use(language)
    days = [date(2024, 9, n) for n in range(1, 29)]
    lanes = tuple(
        Lane(n, f"عنوان {n}", f"صحيفة {n}", at, (day(days[n - 2].isoformat(), "قبل يومين من ذلك اليوم", n),))
        for n, at in enumerate(days)
    )
    picture = making.lay_out(Timeline(lanes), 900)
    written = [s for s in picture.shapes if isinstance(s, Words) and s.box.bottom <= picture.head]
    assert sorted(s.text for s in written) == sorted(format_date(at.isoformat()) for at in days)
    for number, one in enumerate(written):
        for other in written[number + 1 :]:
            a, b = one.box, other.box
            assert a.right <= b.x + 3 or b.right <= a.x + 3 or a.bottom <= b.y or b.bottom <= a.y
    assert crossed(picture) == []
    heads = [s.text for s in picture.shapes if isinstance(s, Words) and s.box.y > picture.head]
    assert all(format_date(at.isoformat()) in heads for at in days)  # in the article's own lane as well


def test_words_that_disagree_have_room_for_their_heavier_letters(qapp) -> None:
    first = day("2024-06-04", "من 4 إلى 15 أغسطس (آب)", 1, (Spot(2, 1, 5),))
    second = day("2024-07-04", "من الرابع وحتى 15", 2, (Spot(1, 1, 5),))
    lanes = (Lane(1, "أ", "الراي", None, (first,)), Lane(2, "ب", "النور", None, (second,)))
    marked = [s for s in making.lay_out(Timeline(lanes), 900).shapes if isinstance(s, Words) and s.text[:1] == "≠"]
    assert len(marked) == 2
    assert all(s.box.width >= measure(s.text, s.size, strong=True) for s in marked)
    table = Matrix(("الراي",), (Column("15"),), {(0, 0): Cell("من الرابع وحتى 15 أغسطس", (Spot(1, 1, 5),), True)})
    (cell,) = (s for s in making.lay_out(table, 900).shapes if isinstance(s, Words) and "وحتى" in s.text)
    assert cell.box.width >= measure(cell.text, cell.size, strong=True)


def test_a_column_of_figures_says_what_they_count(qapp) -> None:
    column = Column("63", InconsistencyKind.FIGURE, about="مستفيدًا")
    table = Matrix(("الراي",), (column,), {(0, 0): Cell("63", (Spot(1, 1, 5),))})
    heads = [s for s in making.lay_out(table, 900).shapes if isinstance(s, Words) and "مستفيدًا" in s.text]
    assert [s.text for s in heads] == ["رقم · مستفيدًا"]
    assert all(s.box.width >= measure(s.text, s.size) for s in heads)


def test_a_graph_in_a_wide_window_gives_what_is_said_more_room(qapp) -> None:
    claims = tuple(ClaimNode(f"قول {n}", LabelRole.QUOTE, Spot(1, n, n + 1), 0, 0, n) for n in range(8))
    node = ArticleNode("عنوان", "الراي", Spot(1, 0, 0))
    graph = Graph((node,), (SpeakerNode("متحدث", (Spot(1, 1, 2),)),), claims, ())
    narrow, wide = making.lay_out(graph, 700), making.lay_out(graph, 1000)
    assert narrow.width < wide.width <= 1000
    assert wide.targets[1].box.width > narrow.targets[1].box.width + 100


def test_speakers_of_a_graph_never_cover_one_another(qapp) -> None:
    claims = tuple(ClaimNode(f"قول {n}", LabelRole.QUOTE, Spot(1, n, n + 1), 0, n, n) for n in range(8))
    speakers = tuple(SpeakerNode(f"متحدث {n}", (Spot(1, n, n + 1),)) for n in range(8))
    node = ArticleNode("عنوان", "الراي", Spot(1, 0, 0))
    picture = making.lay_out(Graph((node,), speakers, claims, (Tie(LinkKind.UPDATES, 0, 5, "لاحق"),)), 900)
    tops = sorted(t.box.y for t in picture.targets if t.says.startswith("متحدث"))
    assert all(b - a >= 40 for a, b in pairwise(tops))
    assert [t.says for t in picture.targets if t.says.endswith("لاحق")]


def test_a_click_opens_the_passage(qtbot, view, everything) -> None:
    board = drawn(qtbot, view, everything)
    number = next(n for n, t in enumerate(board.picture.targets) if len(t.spots) == 1 and t.spots[0].end)
    spot = board.picture.targets[number].spots[0]
    board.verticalScrollBar().setValue(board.place_of(number).top() - 40)
    with qtbot.waitSignal(view.passage_requested) as asked:
        QTest.mouseClick(board.viewport(), Qt.MouseButton.LeftButton, pos=board.place_of(number).center())
    assert asked.args == [spot.article_id, spot.start, spot.end]


def test_the_keyboard_walks_and_opens(qtbot, view, everything) -> None:
    board = drawn(qtbot, view, everything)
    board.setFocus(Qt.FocusReason.TabFocusReason)
    assert board.current == 0
    QTest.keyClick(board, Qt.Key.Key_Down)
    first = board.picture.targets[0].box
    taken = board.picture.targets[board.current].box
    assert taken.y > first.y
    with qtbot.waitSignal(view.passage_requested):
        QTest.keyClick(board, Qt.Key.Key_Return)


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("kind", [PictureKind.TIMELINE, PictureKind.GRAPH, PictureKind.MATRIX])
def test_whatever_can_be_opened_is_reached_with_the_arrows_seen_and_told(
    qtbot, view, everything, kind, language, monkeypatch
) -> None:
    languages().use(language)
    told = []
    monkeypatch.setattr(boards, "announce", lambda _widget, text: told.append(text))
    board = drawn(qtbot, view, everything, kind)
    count = len(board.picture.targets)
    board.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(board, Qt.Key.Key_End)
    assert board.current == count - 1
    QTest.keyClick(board, Qt.Key.Key_Home)
    assert board.current == 0
    reached, ways = {0}, [0]
    while ways:
        start = ways.pop()
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            board._take(start)
            QTest.keyClick(board, key)
            assert board.viewport().rect().intersects(board.place_of(board.current))
            if board.current not in reached:
                reached.add(board.current)
                ways.append(board.current)
    assert reached == set(range(count))
    QTest.keyClick(board, Qt.Key.Key_Home)
    assert board.picture.targets[0].says.splitlines()[0] in told[-1]
    assert str(count) in told[-1]
    assert board.accessibleDescription() == told[-1]


def test_what_stands_for_many_passages_asks_which(qtbot, view, everything) -> None:
    board = drawn(qtbot, view, everything)
    number = next(n for n, t in enumerate(board.picture.targets) if len(t.spots) > 1)
    board.opened.emit(number, QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == len(board.picture.targets[number].spots)
    with qtbot.waitSignal(view.passage_requested) as asked:
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert tuple(asked.args) == tuple(
        getattr(board.picture.targets[number].spots[0], n) for n in ("article_id", "start", "end")
    )


def test_the_names_of_the_lanes_stay_in_sight_when_it_is_scrolled(qtbot, view) -> None:
    moments = tuple(day(f"20{n:02}-06-01", f"عام {n}", 1) for n in range(10, 30))
    picture = making.lay_out(Timeline((Lane(1, "عنوان", "الراي", None, moments),)), 900)
    view._stack.setCurrentWidget(view.board)
    view.board.show_picture(picture)
    bar = view.board.horizontalScrollBar()
    assert bar.value() == bar.maximum()
    bar.setValue(bar.maximum() // 2)
    name = view.board.viewport().rect().topRight() + QPoint(-60, 60)
    opened = []
    view.board.opened.connect(lambda number, _: opened.append(picture.targets[number].spots))
    QTest.mouseClick(view.board.viewport(), Qt.MouseButton.LeftButton, pos=name)
    assert opened == [(Spot(1, 0, 0),)]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_heads_of_a_matrix_and_its_first_column_stay_in_sight_and_never_cover_what_is_in_hand(
    qtbot, view, language
) -> None:
    languages().use(language)
    size = range(30)
    cells = {(row, n): Cell("", (Spot(1, 40 * row + n, 40 * row + n + 1),)) for row in size for n in size}
    matrix = Matrix(tuple(f"صحيفة {n}" for n in size), tuple(Column(f"متحدث {n}") for n in size), cells)
    board = view.board
    view._stack.setCurrentWidget(board)
    board.show_picture(making.lay_out(matrix, 900))
    picture = board.picture
    names, head = round(picture.names), round(picture.head)

    def strips():
        shot, width = board.viewport().grab(), board.viewport().width()
        x = width - names if language == "ar" else 0
        return shot.copy(0, 0, width, head - 1).toImage(), shot.copy(x + 2, 0, names - 4, 600).toImage()

    (top, first) = strips()
    board.verticalScrollBar().setValue(300)
    assert strips()[0] == top
    board.verticalScrollBar().setValue(0)
    board.horizontalScrollBar().setValue(board.horizontalScrollBar().maximum() // 2)
    assert strips()[1] == first
    board.verticalScrollBar().setValue(board.verticalScrollBar().maximum())
    under_the_head, opened = QPoint(board.viewport().width() // 2, head // 2), []
    board.opened.connect(lambda number, _: opened.append(number))
    QTest.mouseClick(board.viewport(), Qt.MouseButton.LeftButton, pos=under_the_head)
    assert opened == []
    board.setFocus(Qt.FocusReason.TabFocusReason)
    onwards, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if language == "ar" else (Qt.Key.Key_Right, Qt.Key.Key_Left)
    seen = board.viewport().rect().adjusted(0, head, 0, 0)
    seen = seen.adjusted(0, 0, -names, 0) if language == "ar" else seen.adjusted(names, 0, 0, 0)
    for key in (onwards, Qt.Key.Key_Down, back, Qt.Key.Key_Up):
        for _ in size:
            QTest.keyClick(board, key)
            assert seen.contains(board.place_of(board.current))


def test_a_picture_that_shows_its_start_does_so_in_a_narrower_window_too(qtbot, view) -> None:
    moments = tuple(day(f"20{n:02}-06-01", f"عام {n}", 1) for n in range(10, 30))
    timeline = Timeline((Lane(1, "عنوان", "الراي", None, moments),))
    view._stack.setCurrentWidget(view.board)
    for width in (900, 1600, 700):
        view.resize(width, 600)
        view.board.show_picture(making.lay_out(timeline, width))
        bar = view.board.horizontalScrollBar()
        assert bar.value() == bar.maximum()


def test_the_wheel_with_control_and_the_keys_zoom(qtbot, view, everything) -> None:
    board = drawn(qtbot, view, everything)
    board.setFocus()
    before = board.place_of(0).width()
    QTest.keyClick(board, Qt.Key.Key_Plus)
    assert board.place_of(0).width() > before
    QTest.keyClick(board, Qt.Key.Key_0)
    assert board.zoom == 1.0
    view.smaller.click()
    assert board.zoom < 1.0


def test_a_picture_is_drawn_anew_when_something_is_tagged(qtbot, view, everything, project) -> None:
    from tahqiq.services.commands.annotations import DeleteAnnotations

    board = drawn(qtbot, view, everything)
    before = len(board.picture.targets)
    ids = [a.id for i in everything.article_ids for a in project.session.read.annotations(i)]
    project.did(DeleteAnnotations(tuple(ids)))
    qtbot.waitUntil(lambda: len(view.board.picture.targets) != before)


def test_a_name_in_hand_shows_its_spellings(qtbot, view, project) -> None:
    article = project.session.read.articles()[0]
    text = project.session.read.article(article.id).text
    word = next(w for w in text.split() if len(w) > 4 and w.isalpha())
    cluster = SpellingCluster(1, "person", (ClusterSpelling(word, 1, (article.id,), ("أ",)),))
    view.show_kind(PictureKind.MATRIX)
    view.show_scope(PictureScope((article.id,), word, (), cluster))
    qtbot.waitUntil(lambda: bool(view.board.picture.targets))
    assert view.of.current == MatrixOf.SPELLINGS
    assert word in view.board.picture.targets[0].says


def test_without_articles_it_says_what_to_do(qtbot, view) -> None:
    assert view.nothing.isVisible()
    assert not view.save_button.isEnabled()
    for part in (view.board, view.of, view.smaller, view.larger, view.save_button):
        assert_accessible(part)


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_picture_is_painted_in_every_theme(qtbot, view, everything, language, theme) -> None:
    languages().use(language)
    themes().use(theme)
    board = drawn(qtbot, view, everything)
    shot = board.viewport().grab().toImage()
    colours = {shot.pixelColor(x, y).name() for x in range(0, shot.width(), 7) for y in range(0, shot.height(), 7)}
    assert current_theme().paper in colours
    assert len(colours) > 4


def crowd(*far: str) -> Timeline:
    """Forty articles that each name three days of one summer, and one that names days long ago."""
    lanes = [
        Lane(
            n,
            f"مقال {n}",
            "الراي",
            date(2015, 7, 23),
            tuple(day(f"2015-0{m}-{n % 27 + 1:02}", "يوم", n) for m in (6, 7, 8)),
        )
        for n in range(1, 41)
    ]
    old = tuple(replace(day(d, "قديم", 41), spot=Spot(41, k, k + 1)) for k, d in enumerate(far))
    return Timeline((*lanes, Lane(41, "قديم", "النور", None, old)))


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_timeline_opens_where_most_is_told_and_what_is_long_ago_can_be_reached(qtbot, view, language) -> None:
    languages().use(language)
    far = tuple(f"{year}-05-01" for year in range(1960, 2000, 2))
    board = view.board
    view._data = crowd(*far)
    view._draw()  # while another page is in sight, so that the board has not its width yet
    view._stack.setCurrentWidget(board)
    qtbot.waitUntil(lambda: board.viewport().width() > 600)
    seen = board.viewport().rect()
    _, summer = (n for n, t in enumerate(board.picture.targets) if t.spots == (Spot(1, 0, 0),))  # when it came out
    old = next(n for n, t in enumerate(board.picture.targets) if t.spots == (Spot(41, 0, 1),))
    assert seen.left() <= board.place_of(summer).center().x() <= seen.right()
    assert not seen.left() <= board.place_of(old).center().x() <= seen.right()
    there = board.horizontalScrollBar().value()
    board.setFocus(Qt.FocusReason.TabFocusReason)
    assert board.current == 0
    assert board.horizontalScrollBar().value() == there  # the name of the first lane is in sight already
    while board.picture.targets[board.current].spots != (Spot(41, 0, 0),):
        before = board.current
        QTest.keyClick(board, Qt.Key.Key_Down)
        assert board.current != before
    QTest.keyClick(board, Qt.Key.Key_Left if language == "ar" else Qt.Key.Key_Right)
    assert board.current == old
    assert seen.left() <= board.place_of(old).center().x() <= seen.right()


def test_a_timeline_that_fits_begins_at_its_start(qapp) -> None:
    lanes = (Lane(1, "أ", "الراي", None, (day("2024-06-18", "18 يونيو", 1), day("2024-06-19", "19 يونيو", 1))),)
    assert making.lay_out(Timeline(lanes), 900).begin is None
