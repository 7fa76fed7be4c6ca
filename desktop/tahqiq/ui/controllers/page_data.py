"""An article with its annotations as the canvas shows it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QObject

from tahqiq.domain.annotations import Annotation, SpeechForm
from tahqiq.domain.articles import Article, DateOrigin, Progress, Region, RegionRole
from tahqiq.domain.entities import Entity
from tahqiq.domain.labels import Label, LabelRole, LineStyle
from tahqiq.domain.suggestions import Suggestion
from tahqiq.services.wording import term
from tahqiq.storage.quick import many_objects, quick
from tahqiq.ui.canvas.model import BylinePiece, LabelChip, Mark, Page, RegionView
from tahqiq.ui.formatting import format_date, format_number
from tahqiq.ui.i18n import languages
from tahqiq.ui.suggestions.words import value_of

translate = QCoreApplication.translate

QUIET = frozenset({RegionRole.DATELINE, RegionRole.SOURCE})
"""Regions that are dimmed without a header of their own."""
FOLDABLE = frozenset({RegionRole.KEYWORDS, RegionRole.TEASERS, RegionRole.LEGAL, RegionRole.EMBEDDED})
"""Regions that are not the article: dimmed, with a header, and folded on demand."""

NO_LABEL = "#808080"
"""Colour of a suggestion for which the labels in use have none."""

SET_PARTICULARS, SET_DATE, SET_PROGRESS = "particulars", "date", "progress"
"""Actions of the pieces of the line under the title."""


def isolated(text: str) -> str:
    """``text`` in a direction of its own, whatever stands round it."""
    return f"\u2068{text}\u2069"


def label_name(label: Label) -> str:
    """The label's name in the interface's language, or the other where that is missing."""
    first, second = (label.name_ar, label.name_en) if languages().language == "ar" else (label.name_en, label.name_ar)
    return first or second


def label_chips(labels: Iterable[Label]) -> list[LabelChip]:
    """What the selection bar offers."""
    return [LabelChip(label.id, label_name(label), label.color, label.key, label.line) for label in labels]


_mark = quick(Mark)


class Wording:
    """What the interface's language calls labels and forms of speech, looked up once for a page of marks."""

    def __init__(self, labels: Mapping[int, Label]) -> None:
        language = languages().language
        self.labels = {i: label_name(label) for i, label in labels.items()}
        self.forms = {form: term("form", form, language) for form in SpeechForm}
        self.comma = "، " if languages().right_to_left else ", "


@dataclass
class PageState:
    """What is known about the article on the page; the canvas is drawn from it.

    ``labels`` are those of every set by id, ``entities`` the speakers and other names met so far, ``folded`` the starts
    of the regions that are folded away. ``suggestions`` are the open ones by id where the page shows them; as marks
    they have the negated id, so that the two kinds never meet. ``roles`` is the label in use for each role.
    """

    article: Article
    annotations: dict[int, Annotation] = field(default_factory=dict)
    regions: tuple[Region, ...] = ()
    labels: Mapping[int, Label] = field(default_factory=dict)
    entities: dict[int, Entity] = field(default_factory=dict)
    folded: set[int] = field(default_factory=set)
    suggestions: dict[int, Suggestion] = field(default_factory=dict)
    roles: Mapping[LabelRole, Label] = field(default_factory=dict)

    def all_marks(self) -> list[Mark]:
        """Every annotation and every suggestion that is shown."""
        return [*self.marks(self.annotations.values()), *self.suggestion_marks(self.suggestions.values())]

    def suggestion_marks(self, suggestions: Iterable[Suggestion]) -> list[Mark]:
        """Suggestions as they are painted, in the colour of the label that they would get."""
        return [self._suggestion_mark(suggestion) for suggestion in suggestions]

    def _suggestion_mark(self, suggestion: Suggestion) -> Mark:
        label = self.roles.get(suggestion.role)
        name = label_name(label) if label else term("role", suggestion.role, languages().language)
        return Mark(
            id=-suggestion.id,
            parts=((suggestion.start, suggestion.end),),
            color=label.color if label else NO_LABEL,
            line=label.line if label else LineStyle.THIN,
            name=translate("Page", "Suggested: %1").replace("%1", name),
            detail=value_of(suggestion),
            suggestion=True,
        )

    def marks(self, annotations: Iterable[Annotation]) -> list[Mark]:
        """Annotations as they are painted; ten thousand at once where an article has so many."""
        words, detail, found = Wording(self.labels), self._detail, []
        looks = {
            i: (label.color, label.line, words.labels[i], label.role is LabelRole.QUOTE)
            for i, label in self.labels.items()
        }
        with many_objects():
            for a in annotations:
                look = looks.get(a.label_id)
                if look is None:
                    continue
                color, line, name, bar = look
                parts = tuple([(part.start, part.end) for part in a.parts])
                said = detail(a, words) if a.attribution is not None or a.entity_id is not None else ""
                found.append(_mark(a.id, parts, color, line, name, said, bar, a.unsure, False))
        return found

    def _detail(self, annotation: Annotation, words: Wording) -> str:
        attribution, named = annotation.attribution, named_entity(annotation)
        entity = self.entities.get(named) if named is not None else None
        said = [entity.name] if entity else []
        if attribution is not None and attribution.title:
            said.append(attribution.title)
        if attribution is not None and attribution.form:
            said.append(words.forms[attribution.form])
        return words.comma.join(said)

    def region_views(self) -> tuple[RegionView, ...]:
        """The regions as they are painted."""
        return tuple(self._region_view(region) for region in self.regions if region.start < region.end)

    def _region_view(self, region: Region) -> RegionView:
        foldable = region.role in FOLDABLE
        return RegionView(
            start=region.start,
            end=region.end,
            role=region.role,
            title=term("region", region.role, languages().language) if foldable else "",
            dimmed=foldable or region.role in QUIET,
            folded=foldable and region.start in self.folded,
        )

    def byline(self) -> tuple[BylinePiece, ...]:
        """The line under the title: source · agency · date and where it comes from · annotations · progress."""
        article = self.article
        pieces = [(article.source or translate("Page", "No source"), SET_PARTICULARS)]
        if article.via:
            pieces.append((translate("Page", "via %1").replace("%1", isolated(article.via)), SET_PARTICULARS))
        pieces.append((date_words(article.published, article.published_origin), SET_DATE))
        pieces.append((counts.annotations(len(self.annotations)), ""))
        pieces.append((progress_words(article.progress), SET_PROGRESS))
        unsettled = not article.published or article.published_origin is DateOrigin.FOUND
        return tuple(BylinePiece(isolated(words), a, urgent=unsettled and a == SET_DATE) for words, a in pieces)

    def page(self) -> Page:
        """Everything at once."""
        return Page(self.article.text, tuple(self.all_marks()), self.region_views(), self.byline())


def named_entity(annotation: Annotation) -> int | None:
    """Whom the annotation names: its speaker, or the entity it mentions."""
    speaker = annotation.attribution.speaker_id if annotation.attribution else None
    return speaker if speaker is not None else annotation.entity_id


def date_words(published: str | None, origin: DateOrigin) -> str:
    """A publication date with where it comes from; never silent about a date that nobody confirmed."""
    if not published:
        return translate("Page", "⚠ No publication date: set it")
    shown = format_date(published)
    if origin is DateOrigin.FOUND:
        return translate("Page", "%1 (found in the text: confirm)").replace("%1", shown)
    if origin is DateOrigin.GIVEN:
        return translate("Page", "%1 (given at import)").replace("%1", shown)
    return shown


class Counts(QObject):
    """Numbers of things in words; an object, because only ``tr`` of one has plural forms."""

    def annotations(self, count: int) -> str:
        """«3 annotations»."""
        return self.tr("%n annotation(s)", "", count).replace(str(count), format_number(count), 1)

    def unsure(self, count: int) -> str:
        """«3 unsure», of annotations."""
        return self.tr("%n unsure", "", count).replace(str(count), format_number(count), 1)

    def conflicts(self, count: int) -> str:
        """«3 open inconsistencies»."""
        return self.tr("%n open finding(s)", "", count).replace(str(count), format_number(count), 1)

    def articles(self, count: int) -> str:
        """«3 articles»."""
        return self.tr("%n article(s)", "", count).replace(str(count), format_number(count), 1)

    def suggestions(self, count: int) -> str:
        """«3 open suggestions»."""
        return self.tr("%n open suggestion(s)", "", count).replace(str(count), format_number(count), 1)


counts = Counts()


def progress_words(progress: Progress) -> str:
    """The article's progress in the interface's language."""
    return term("progress", progress, languages().language)
