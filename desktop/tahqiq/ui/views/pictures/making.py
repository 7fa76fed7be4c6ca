"""From a scope to a picture: the data is read beside the window, the layout made in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tahqiq.services.pictures import graph as graphs
from tahqiq.services.pictures import matrix as matrices
from tahqiq.services.pictures import timeline as timelines
from tahqiq.services.pictures.graph import Graph
from tahqiq.services.pictures.matrix import Matrix
from tahqiq.services.pictures.timeline import Timeline
from tahqiq.services.session import Session
from tahqiq.services.wording import term
from tahqiq.ui.formatting import format_date, format_number
from tahqiq.ui.i18n import languages
from tahqiq.ui.views.pictures import graph as graph_layout
from tahqiq.ui.views.pictures import matrix as matrix_layout
from tahqiq.ui.views.pictures import timeline as timeline_layout
from tahqiq.ui.views.pictures.painting import measure
from tahqiq.ui.views.pictures.scope import MOST_ARTICLES, MatrixOf, PictureKind, PictureScope
from tahqiq.ui.views.pictures.shapes import Picture, mirrored

Data = Timeline | Matrix | Graph


def read(session: Session, kind: PictureKind, of: MatrixOf, scope: PictureScope) -> Data:
    """What a picture shows; for a worker thread."""
    articles = scope.article_ids[:MOST_ARTICLES]
    if kind is PictureKind.TIMELINE:
        return timelines.timeline(session, articles, scope.conflicts)
    if kind is PictureKind.GRAPH:
        return graphs.graph(session, articles)
    if of is MatrixOf.VALUES:
        return matrices.values(session, scope.conflicts)
    if of is MatrixOf.SPELLINGS and scope.cluster is not None:
        return matrices.spellings(session, scope.cluster)
    return matrices.speakers(session, articles)


def is_empty(data: Data) -> bool:
    """Whether there is nothing to draw."""
    if isinstance(data, Timeline):
        return not data.moments
    return not data.cells if isinstance(data, Matrix) else not data.claims


def lay_out(data: Data, width: int) -> Picture:
    """The picture for a width in pixels, in the interface's language and direction."""
    words = QCoreApplication.translate
    language = languages().language
    if isinstance(data, Timeline):
        texts = timeline_layout.TimelineTexts(
            format_date, words("pictures", "Published"), words("pictures", "Another article says otherwise")
        )
        picture = timeline_layout.lay_out(data, width, measure, texts)
    elif isinstance(data, Matrix):
        picture = matrix_layout.lay_out(
            data,
            measure,
            matrix_layout.MatrixTexts(
                format_number, lambda kind: term("inconsistency", kind, language), words("pictures", "House spelling")
            ),
        )
    else:
        picture = graph_layout.lay_out(
            data,
            measure,
            graph_layout.GraphTexts(
                format_number,
                lambda kind: term("link", kind, language),
                words("pictures", "Proposed, not yet accepted"),
                _left_out,
            ),
        )
    return mirrored(picture) if languages().right_to_left else picture


def _left_out(count: int) -> str:
    words = QCoreApplication.translate("pictures", "Quotes and claims for which there is no room: %1")
    return words.replace("%1", format_number(count))
