"""What the palette offers of the project: labels, roles of a part, kinds of links, articles, names, projects."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from tahqiq.domain.annotations import LinkKind
from tahqiq.domain.articles import ArticleSummary, RegionRole
from tahqiq.domain.labels import Label
from tahqiq.services.wording import LANGUAGES, term
from tahqiq.ui.controllers.page_data import label_name
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.i18n import languages
from tahqiq.ui.palette_search import Entry
from tahqiq.ui.reading.article_words import particulars
from tahqiq.ui.reading.drawing import ENTITY_ICONS

translate = QCoreApplication.translate

Choice = TypeVar("Choice", LinkKind, RegionRole)

MOST_NAMES = 8
"""Names of the register that the palette shows for a query."""


class Fixed:
    """Offers entries that are known beforehand."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = list(entries)

    def entries(self, query: str) -> Iterable[Entry]:
        """All of them; the palette picks."""
        del query
        return self._entries


def label_choice(labels: Iterable[Label], chosen: Callable[[int], object]) -> Fixed:
    """Labels by their names in both languages, each with its key; ``chosen`` gets the id."""
    return Fixed(
        Entry(
            label_name(label),
            partial(chosen, label.id),
            detail=label.guidelines.split("\n", 1)[0 if languages().language == "ar" else -1],
            icon="tag",
            keys=label.key.upper(),
            color=label.color,
            words=(label.name_ar, label.name_en, label.code, label.key),
        )
        for label in labels
    )


def role_choice(chosen: Callable[[RegionRole], object]) -> Fixed:
    """What a part of the page can be."""
    return Fixed(_terms("region", RegionRole, "region", chosen))


def link_choice(chosen: Callable[[LinkKind], object]) -> Fixed:
    """How two annotations can be related."""
    return Fixed(_terms("link", LinkKind, "link", chosen))


def _terms(group: str, choices: Iterable[Choice], icon: str, chosen: Callable[[Choice], object]) -> Iterable[Entry]:
    for choice in choices:
        words = tuple(term(group, choice, language) for language in LANGUAGES)
        yield Entry(term(group, choice, languages().language), partial(chosen, choice), icon=icon, words=words)


class Articles:
    """Articles by title and source."""

    def __init__(self, articles: Callable[[], Iterable[ArticleSummary]], show: Callable[[int], object]) -> None:
        self._articles, self._show = articles, show

    def entries(self, query: str) -> Iterable[Entry]:
        """Every article, once something is asked for."""
        if not query:
            return []
        kind = translate("Choices", "Article")
        return [
            Entry(
                a.title,
                partial(self._show, a.id),
                detail=particulars(a),
                icon="article",
                kind=kind,
                words=(a.source, a.file_name),
            )
            for a in self._articles()
        ]


class Names:
    """Names of the register in any spelling."""

    def __init__(self, project: SessionController, show: Callable[[int], object]) -> None:
        self._project, self._show = project, show

    def entries(self, query: str) -> Iterable[Entry]:
        """The names that the register finds."""
        if not query or not self._project.is_open:
            return []
        return [
            Entry(
                match.entity.name,
                partial(self._show, match.entity.id),
                detail=match.matched if match.matched != match.entity.name else "",
                icon=ENTITY_ICONS[match.entity.kind],
                kind=term("entity", match.entity.kind, languages().language),
                matched=True,
            )
            for match in self._project.session.read.find_entities(query, MOST_NAMES)
        ]
