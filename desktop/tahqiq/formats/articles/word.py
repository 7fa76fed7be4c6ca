"""Word documents (DOCX)."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from tahqiq.domain.messages import Message, Trouble
from tahqiq.formats.articles.archive import check_members
from tahqiq.formats.articles.given import Bytes, Found
from tahqiq.formats.decoding import Decoded


def read(given: Bytes) -> Iterator[Found]:
    """The text of a document: paragraphs and the cells of tables, in their order.

    Raises:
        Trouble: it is broken, protected by a password, blown up, or without text.
    """
    import docx  # takes a while to import
    from docx.table import Table

    try:
        with zipfile.ZipFile(io.BytesIO(given.data)) as archive:
            check_members(archive, given)
        document = docx.Document(io.BytesIO(given.data))
        parts: list[str] = []
        for part in document.iter_inner_content():
            if isinstance(part, Table):
                parts += ["\t".join(" ".join(cell.text.split()) for cell in row.cells) for row in part.rows]
            else:
                parts.append(part.text)
        said = document.core_properties
        particulars = {"title": said.title or "", "author": said.author or ""}
    except Trouble:
        raise
    except Exception as error:  # python-docx lets through whatever a broken part meets
        raise Trouble("document_broken", path=given.name) from error
    text = "\n".join(part.strip() for part in parts if part.strip())
    if not text:
        raise Trouble("document_empty", path=given.name)
    known = {what: words.strip() for what, words in particulars.items() if words.strip()}
    warnings = tuple(Message("warn_said_by_page", {"what": what, "where": "docProps/core.xml"}) for what in known)
    yield Decoded(text, "utf-8", warnings=warnings, particulars=known, place=given.place)
