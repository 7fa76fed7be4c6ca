"""Which files of an import are newer versions of articles, and which print nearly the same as others."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from pathlib import Path

from tahqiq.comparison.fingerprints import Fingerprint
from tahqiq.domain.messages import Message
from tahqiq.domain.text import as_stored, name_as_text
from tahqiq.formats.articles.tables import Mapped
from tahqiq.formats.decoding import Decoded
from tahqiq.services.commands.articles import NewArticle
from tahqiq.services.correcting import CorrectionPlan, Versions, picture_of, plan_correction
from tahqiq.services.import_nearness import Likenesses
from tahqiq.services.import_plan import FileState, Near, Older, PlannedFile
from tahqiq.services.import_reading import articles_in, new_article, one_of
from tahqiq.services.session import Session

MOST_NEAR = 1000
"""Articles of one import for which the project is asked what prints nearly the same; comparing finds the others."""


@dataclass(slots=True)
class Beside:
    """What is known of the files of an import, so that those looked at later can be compared with them: ``hashes`` of
    their texts, the article that each is the newer version of (``taken``), and what their texts are like."""

    hashes: dict[str, Path] = field(default_factory=dict)
    taken: dict[int, Path] = field(default_factory=dict)
    among: Likenesses = field(default_factory=Likenesses)

    def forget(self, paths: Collection[Path]) -> None:
        """Drop what is known of files that are looked at anew."""
        self.hashes = {sha: path for sha, path in self.hashes.items() if path not in paths}
        self.taken = {number: path for number, path in self.taken.items() if path not in paths}
        self.among.forget(paths)


class VersionsOfFiles:
    """Says of files which article they are newer versions of, and which they print nearly the same as.

    Args:
        session: the project.
        beside: the files that were looked at before them; those looked at here are added.
    """

    def __init__(self, session: Session, beside: Beside) -> None:
        self._session = session
        self._versions = Versions(session)
        self._beside = beside
        self._looked = 0

    def looked_up(self, file: PlannedFile, decoded: Decoded | None) -> PlannedFile:
        """The file with what is known of its text; only one whose text would come in is looked at."""
        if file.state is not FileState.READY or decoded is None:
            return file
        text = as_stored(decoded.text)
        picture = None if self._beside.among.full else picture_of(text)
        found = self._version(self._near(file, picture), decoded, text)
        if picture is not None:
            self._beside.among.remember(file, picture)
        return found

    def _near(self, file: PlannedFile, picture: Fingerprint | None) -> PlannedFile:
        """The file with the earlier one of the import that it prints nearly the same as."""
        near = self._beside.among.nearest(picture) if picture is not None else None
        if near is None or near.path is None:
            return file
        where = f"{near.path.name} › {near.place}" if near.place else near.path.name
        warning = Message("import_near_file", {"title": near.title, "where": where})
        return replace(file, near=near, warnings=(*file.warnings, warning))

    def _version(self, file: PlannedFile, decoded: Decoded, text: str) -> PlannedFile:
        """The file with what the project has of it."""
        said, name = decoded.particulars, name_as_text(file.path.name)
        near = self._looked < MOST_NEAR
        if not near and not self._versions.may_know(file.title, said.get("url", ""), name):
            return file
        self._looked += 1
        article = NewArticle(file.title, text, url=said.get("url", ""), file_name=name)
        if self._versions.may_know(file.title, article.url, name):
            article = new_article(decoded, file.path.name)
        older, alike = self._versions.look(article, near=near)
        if alike:
            titles = "، ".join(f"«{title}»" for title in list(alike.values())[:3])
            warning = Message("import_near", {"titles": titles, "count": len(alike)})
            first = Near(next(iter(alike.values())), article_id=next(iter(alike)))
            file = replace(file, near=first, warnings=(*file.warnings, warning))
        if older is None or older in self._beside.taken:
            return file
        self._beside.taken[older] = file.path
        plan = plan_correction(self._session, older, article)
        title = self._session.read.article(older).title
        versions = replace(file, older=Older(older, title), near=None)
        return replace(versions, state=FileState.NEWER, older=older_of(versions, plan))


def correction_of(session: Session, file: PlannedFile, columns: Mapped | None = None) -> CorrectionPlan | None:
    """What a file would do to the article that it is a newer version of; None where it is none.

    Raises:
        Trouble: the file cannot be read any more.
        LookupError: the article was removed.
    """
    if file.older is None:
        return None
    found = one_of(articles_in(file.path, file.format, file.read_as, columns), file.place)
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
