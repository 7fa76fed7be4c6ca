"""What a row of the article list says, to the eye and to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tahqiq.domain.articles import ArticleSummary, DateOrigin
from tahqiq.ui.controllers.page_data import counts, date_words, isolated, progress_words
from tahqiq.ui.formatting import format_date, format_number, joined
from tahqiq.ui.i18n import languages

translate = QCoreApplication.translate


def particulars(article: ArticleSummary) -> str:
    """Source · date · annotations, in the interface's language; what is unknown or unconfirmed says so."""
    date = format_date(article.published) if article.published else "⚠"
    if article.published_origin is DateOrigin.FOUND:
        date += "؟" if languages().right_to_left else "?"
    older = translate("ArticleList", "older version") if article.newer is not None else ""
    return joined(older, article.source, date, counts.annotations(article.annotations) if article.annotations else "")


def spoken(article: ArticleSummary, suggestions: int | None = None, conflicts: int = 0) -> str:
    """The whole row in words; ``suggestions`` and ``conflicts`` are open."""
    pieces = [
        article.title,
        translate("ArticleList", "older version") if article.newer is not None else "",
        progress_words(article.progress),
        article.source,
        date_words(article.published, article.published_origin),
        counts.annotations(article.annotations),
    ]
    if article.unsure:
        pieces.append(counts.unsure(article.unsure))
    if article.without_speaker:
        words = translate("ArticleList", "without speaker: %1")
        pieces.append(words.replace("%1", format_number(article.without_speaker)))
    if suggestions:
        pieces.append(counts.suggestions(suggestions))
    if conflicts:
        pieces.append(counts.conflicts(conflicts))
    return (". ").join(isolated(piece) for piece in pieces if piece)
