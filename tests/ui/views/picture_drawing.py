"""What the tests of pictures draw."""

from datetime import date

from tahqiq.services.pictures.facts import Spot
from tahqiq.services.pictures.timeline import Moment
from tahqiq.ui.views.pictures.scope import PictureKind


def drawn(qtbot, view, scope, kind=PictureKind.GRAPH):
    view.show_kind(kind)
    view.show_scope(scope)
    qtbot.waitUntil(lambda: bool(view.board.picture.targets))
    return view.board


def day(first: str, words: str, article: int, disagrees: tuple[Spot, ...] = (), last: str = "") -> Moment:
    spot = Spot(article, 1, 5)
    return Moment(date.fromisoformat(first), date.fromisoformat(last or first), first, words, words, spot, disagrees)
