"""What an import reads: the articles of a file, and each as it would come into the project."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from tahqiq.domain.articles import DateOrigin
from tahqiq.domain.messages import Message, Trouble
from tahqiq.domain.text import as_stored, name_as_text
from tahqiq.formats.articles.given import Found, Refused
from tahqiq.formats.articles.tables import Columns, Mapped
from tahqiq.formats.decoding import Decoded
from tahqiq.formats.table import named
from tahqiq.services.commands.articles import NewArticle

TABLES = frozenset({"table", "parquet"})
"""Formats whose columns can be assigned."""


def articles_in(
    path: Path, format_name: str, encoding: str | None = None, columns: Mapped | None = None
) -> Iterator[Found]:
    """The articles of a file, and what could not be taken.

    Args:
        path: the file.
        format_name: of ``formats.table``.
        encoding: as the person said it, or None for finding it.
        columns: which column of a table each field comes from, where the person said it.

    Raises:
        Trouble: nothing can be taken from the file.
    """
    if columns is not None and format_name in TABLES:
        from tahqiq.formats.articles import reading

        yield from reading.read_table(path, columns, encoding)
        return
    read = named(format_name).read_articles
    assert read is not None
    yield from read(path, encoding)


def table_columns(path: Path, format_name: str, encoding: str | None = None) -> Columns | None:
    """The columns of a table of articles; None where a file of this format has none to assign.

    Raises:
        Trouble: it cannot be read, or is empty.
    """
    if format_name not in TABLES:
        return None
    from tahqiq.formats.articles import reading

    return reading.columns(path, encoding)


def one_of(found: Iterator[Found], place: str) -> Decoded:
    """The article that stands at ``place`` of its file.

    Raises:
        Trouble: it is not there any more, or cannot be taken.
    """
    for one in found:
        if one.place == place:
            if isinstance(one, Refused):
                raise Trouble(one.message.code, **dict(one.message.params))
            return one
    raise Trouble("import_place_gone", place=place, path="")


def title_of(decoded: Decoded, body: str, path: Path) -> str:
    """What an article is called: by its file, by its text, or else by the file's name."""
    from tahqiq.language import regions  # the language floor is needed here only

    return decoded.particulars.get("title") or regions.find_title(body) or _called(decoded, path.name)


def _called(decoded: Decoded, file_name: str) -> str:
    """The name of an article's file without its ending: that of the file in an archive where it is in one."""
    inner = decoded.place.rpartition(" › ")[2].rpartition("/")[2]
    inside = inner and "#" not in inner and "://" not in decoded.place
    return Path(name_as_text(inner if inside else file_name)).stem


def hidden_controls(body: str) -> tuple[Message, ...]:
    """A warning where invisible signs turn the direction of the text."""
    from tahqiq.language.bidi_text import hidden_controls

    count = len(hidden_controls(body))
    return (Message("warn_hidden_controls", {"count": count}),) if count else ()


def new_article(decoded: Decoded, file_name: str, *, source: str = "", published: str | None = None) -> NewArticle:
    """An article to bring in, with what its file and its text say of it: title, outlet, date, regions.

    Args:
        decoded: the article as its file has it.
        file_name: the name it comes under; its stem is the title where there is no other.
        source: the outlet, where the person said it.
        published: ISO date, where the person said it.

    Raises:
        Trouble: ``published`` is not a day of the calendar.
    """
    from tahqiq.language import regions  # the language floor is needed here only

    body, said = as_stored(decoded.text), decoded.particulars
    title = said.get("title") or regions.find_title(body) or _called(decoded, file_name)
    found = said.get("published") or regions.find_publication_date(body) if published is None else None
    origin = DateOrigin.FOUND if found else DateOrigin.UNKNOWN if published is None else DateOrigin.GIVEN
    return NewArticle(
        title=" ".join(title.split()),
        text=body,
        source=source or said.get("source") or regions.find_source(body) or "",
        author=said.get("author", ""),
        url=said.get("url", ""),
        published=found if published is None else day(published),
        published_origin=origin,
        file_name=name_as_text(file_name),
        regions=tuple((r.start, r.end, r.role) for r in regions.find_regions(body, said.get("title"))),
    )


def day(value: str) -> str:
    """An ISO date as it is written.

    Raises:
        Trouble: it is none.
    """
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError as error:
        raise Trouble("date_not_a_day", value=value) from error
