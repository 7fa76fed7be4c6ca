"""From a scope to a picture: the data is read beside the window, the layout made in it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from tahqiq.services.pictures import graph as graphs
from tahqiq.services.pictures import matrix as matrices
from tahqiq.services.pictures import timeline as timelines
from tahqiq.services.pictures.graph import Graph
from tahqiq.services.pictures.matrix import Matrix
from tahqiq.services.pictures.timeline import Timeline
from tahqiq.services.session import Session
from tahqiq.services.wording import term
from tahqiq.ui.formatting import format_date, format_number, joined
from tahqiq.ui.i18n import languages
from tahqiq.ui.views.pictures import graph as graph_layout
from tahqiq.ui.views.pictures import matrix as matrix_layout
from tahqiq.ui.views.pictures import timeline as timeline_layout
from tahqiq.ui.views.pictures.painting import measure
from tahqiq.ui.views.pictures.scope import MOST_ARTICLES, MatrixOf, PictureKind, PictureScope
from tahqiq.ui.views.pictures.shapes import Picture, mirrored
from tahqiq.ui.views.pictures.sheet import Caption

Data = Timeline | Matrix | Graph

translate = QCoreApplication.translate


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
    language = languages().language
    if isinstance(data, Timeline):
        texts = timeline_layout.TimelineTexts(
            format_date,
            translate("pictures", "Published"),
            translate("pictures", "Another article says otherwise"),
            translate("pictures", "Date that the article states"),
            translate("pictures", "Longer than a month"),
            translate("pictures", "Day on which the article was published"),
            translate("pictures", "Long gap, drawn short"),
        )
        picture = timeline_layout.lay_out(data, width, measure, texts)
    elif isinstance(data, Matrix):
        picture = matrix_layout.lay_out(
            data,
            measure,
            matrix_layout.MatrixTexts(
                format_number,
                lambda kind: term("inconsistency", kind, language),
                translate("pictures", "House spelling"),
                translate("pictures", "How often: the darker, the more"),
                translate("pictures", "Words of the outlet"),
                translate("pictures", "Differs from another outlet"),
                translate("pictures", "Not mentioned"),
            ),
        )
    else:
        picture = graph_layout.lay_out(
            data,
            width,
            measure,
            graph_layout.GraphTexts(
                format_number,
                lambda kind: term("link", kind, language),
                translate("pictures", "Proposed, not yet accepted"),
                translate("pictures", "Tagged"),
                translate("pictures", "Speaker, and the number of passages"),
                _left_out,
            ),
        )
    return mirrored(picture) if languages().right_to_left else picture


def caption(kind: PictureKind, of: MatrixOf, scope: PictureScope, project: str, day: date) -> Caption:
    """What is said of a picture where it stands alone: in a file, saved on ``day``."""
    names = {
        PictureKind.TIMELINE: translate("pictures", "Timeline"),
        PictureKind.GRAPH: translate("pictures", "Who says what"),
    }
    matrices_of = {
        MatrixOf.SPEAKERS: translate("pictures", "Outlets and speakers"),
        MatrixOf.SPELLINGS: translate("pictures", "Outlets and spellings"),
        MatrixOf.VALUES: translate("pictures", "Outlets and values"),
    }
    about = {
        PictureKind.TIMELINE: translate("pictures", "What each article says happened when, a row for each article"),
        PictureKind.GRAPH: translate(
            "pictures", "Quotes and claims in their articles, who says them and how they are linked"
        ),
    }
    matrices_about = {
        MatrixOf.SPEAKERS: translate("pictures", "How often each outlet quotes whom"),
        MatrixOf.SPELLINGS: translate("pictures", "How often each outlet prints which spelling"),
        MatrixOf.VALUES: translate("pictures", "What each outlet gives where the articles differ"),
    }
    count = min(len(scope.article_ids), MOST_ARTICLES)
    articles = translate("pictures", "Articles: %1").replace("%1", format_number(count)) if count else ""
    made = translate("pictures", "Saved with Tahqiq from the project «%1»").replace("%1", f"\u2068{project}\u2069")
    return Caption(
        joined(names.get(kind) or matrices_of[of], scope.title or project),
        joined(about.get(kind) or matrices_about[of], articles),
        joined(made, format_date(day.isoformat())),
    )


def _left_out(count: int) -> str:
    words = QCoreApplication.translate("pictures", "Quotes and claims for which there is no room: %1")
    return words.replace("%1", format_number(count))
