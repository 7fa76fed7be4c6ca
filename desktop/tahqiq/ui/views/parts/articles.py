"""Where an article is from, in one line."""

from __future__ import annotations

from tahqiq.domain.articles import ArticleSummary
from tahqiq.ui.formatting import format_date, joined


def from_where(source: str, published: str | None) -> str:
    """Source · date, each in its own direction; what is not known is left out."""
    return joined(source, format_date(published) if published else "")


def summary_from_where(article: ArticleSummary) -> str:
    """As ``from_where``, of a row of the article list."""
    return from_where(article.source, article.published)
