"""Which files of an import are newer versions of articles, and which print nearly the same as others."""

from __future__ import annotations

from dataclasses import replace

from tahqiq.domain.messages import Message
from tahqiq.domain.text import as_stored, name_as_text
from tahqiq.formats.articles.tables import Mapped
from tahqiq.formats.decoding import Decoded
from tahqiq.services.commands.articles import NewArticle
from tahqiq.services.correcting import CorrectionPlan, Versions, plan_correction
from tahqiq.services.import_plan import FileState, Older, PlannedFile
from tahqiq.services.import_reading import articles_in, new_article, one_of
from tahqiq.services.session import Session

MOST_NEAR = 1000
"""Articles of one import that are looked up among those that print nearly the same; comparing finds the others."""


class VersionsOfFiles:
    """Says of files which article they are newer versions of, and which they print nearly the same as."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._versions = Versions(session)
        self._taken: set[int] = set()
        self._looked = 0

    def looked_up(self, file: PlannedFile, decoded: Decoded | None) -> PlannedFile:
        """The file with what is known of its text; only one whose text would come in is looked at."""
        if file.state is not FileState.READY or decoded is None:
            return file
        said, name = decoded.particulars, name_as_text(file.path.name)
        near = self._looked < MOST_NEAR
        if not near and not self._versions.may_know(file.title, said.get("url", ""), name):
            return file
        self._looked += 1
        article = NewArticle(file.title, as_stored(decoded.text), url=said.get("url", ""), file_name=name)
        if self._versions.may_know(file.title, article.url, name):
            article = new_article(decoded, file.path.name)
        older, alike = self._versions.look(article, near=near)
        if alike:
            titles = "، ".join(f"«{title}»" for title in list(alike.values())[:3])
            warning = Message("import_near", {"titles": titles, "count": len(alike)})
            file = replace(file, warnings=(*file.warnings, warning))
        if older is None or older in self._taken:
            return file
        self._taken.add(older)
        plan = plan_correction(self._session, older, article)
        title = self._session.read.article(older).title
        return replace(file, state=FileState.NEWER, older=older_of(replace(file, older=Older(older, title)), plan))


def correction_of(session: Session, file: PlannedFile, columns: Mapped | None = None) -> CorrectionPlan | None:
    """What a file would do to the article that it is a newer version of; None where it is none.

    Raises:
        Trouble: the file cannot be read any more.
        LookupError: the article was removed.
    """
    if file.older is None:
        return None
    found = one_of(articles_in(file.path, file.format, file.encoding or None, columns), file.place)
    return plan_correction(session, file.older.article_id, new_article(found, file.path.name))


def older_of(file: PlannedFile, plan: CorrectionPlan) -> Older:
    """The older version of a file, with what the plan does to its annotations and to what was decided."""
    assert file.older is not None
    return replace(
        file.older,
        kept=len(plan.kept),
        moved=len(plan.moved),
        orphaned=len(plan.orphaned),
        decided=len(plan.decided),
        undecided=len(plan.left),
    )
