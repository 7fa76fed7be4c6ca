"""From the links of two articles to the lines between them."""

from __future__ import annotations

from collections.abc import Iterable

from tahqiq.domain.annotations import Annotation, LinkKind
from tahqiq.ui.views.links.gutter import Connector
from tahqiq.ui.views.links.link_list import LinkEnds
from tahqiq.ui.views.links.side import ArticleSide


def connectors(first: ArticleSide, second: ArticleSide, rows: Iterable[LinkEnds]) -> list[Connector]:
    """A line for each link that joins the two articles in view."""
    found = []
    for row in rows:
        articles, link = (row.a.article_id, row.b.article_id), row.link
        if articles == (first.article_id, second.article_id):
            found.append(line(first, second, link.id, link.kind, row.a, row.b))
        elif articles == (second.article_id, first.article_id):
            found.append(line(first, second, link.id, link.kind, row.b, row.a, forward=False))
    return found


def line(
    first: ArticleSide,
    second: ArticleSide,
    link_id: int | None,
    kind: LinkKind,
    a: Annotation,
    b: Annotation,
    forward: bool = True,
) -> Connector:
    """The line from annotation ``a`` on the first side to ``b`` on the second."""
    (first_y, first_seen), (second_y, second_seen) = _y(first, a), _y(second, b)
    return Connector(link_id, kind, first_y, second_y, forward, not (first_seen and second_seen))


def _y(side: ArticleSide, annotation: Annotation) -> tuple[float, bool]:
    """Where the line ends, and whether the annotation is in view; otherwise it ends at the edge beyond which it is."""
    y = side.place_of(annotation)
    if y is not None:
        return y, True
    top, bottom = side.view_edges
    return (top if side.is_above(annotation) else bottom - 1), False
