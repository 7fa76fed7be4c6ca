"""The seeds as articles, and shorthands for what tests do to a project behind the window's back."""

from __future__ import annotations

from dataclasses import dataclass

from tahqiq.domain.annotations import Annotation
from tahqiq.domain.articles import RegionRole
from tahqiq.domain.resources import seeds
from tahqiq.services.commands.annotations import AddAnnotation
from tahqiq.services.commands.articles import NewArticle
from tahqiq.services.session import Session


def seed_articles() -> list[NewArticle]:
    """The five seeds with their titles as regions."""
    found = []
    for path in seeds():
        text = path.read_bytes().decode("utf-8")
        title = text.split("\n", 1)[0]
        regions = [(0, len(title), RegionRole.TITLE)]
        if (embedded := text.find("إقرأ أيضاً")) > 0:
            regions.append((embedded, len(text), RegionRole.EMBEDDED))
        found.append(NewArticle(title, text, source="إيلكا", file_name=path.name, regions=tuple(regions)))
    return found


@dataclass
class Newsroom:
    """A project with shorthands for what tests do to it behind the window's back."""

    session: Session

    def label(self, code: str) -> int:
        """The id of a label."""
        return next(label.id for label in self.session.read.labels() if label.code == code)

    def text(self, article_id: int) -> str:
        return self.session.read.article(article_id).text

    def place(self, article_id: int, words: str, number: int = 0) -> tuple[int, int]:
        """Where ``words`` stand in an article, the ``number``-th time."""
        at = -1
        for _ in range(number + 1):
            at = self.text(article_id).index(words, at + 1)
        return at, at + len(words)

    def tag(self, article_id: int, code: str, words: str, number: int = 0) -> int:
        """An annotation on ``words``."""
        span = self.place(article_id, words, number)
        return self.session.do(AddAnnotation(article_id, self.label(code), (span,)))

    def assert_words_hold(self) -> None:
        """Every annotation's words are the text at its anchor, cue and mention too."""
        for summary in self.session.read.articles():
            text = self.text(summary.id)
            for annotation in self.session.read.annotations(summary.id):
                said = annotation.attribution
                anchors = [*annotation.parts, *(a for a in (said and said.cue, said and said.mention) if a)]
                assert all(anchor.holds_in(text) for anchor in anchors), annotation

    def only(self, article_id: int) -> Annotation:
        """The one annotation of an article."""
        (annotation,) = self.session.read.annotations(article_id)
        return annotation
