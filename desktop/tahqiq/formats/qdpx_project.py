"""The project file of REFI-QDA (``.qde``) gone through part by part, so that memory does not grow with the articles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from lxml import etree

from tahqiq.domain.messages import Trouble
from tahqiq.formats.articles.given import Bytes
from tahqiq.formats.articles.markup import refuse_entities
from tahqiq.formats.bundles import Bundle, Lines
from tahqiq.formats.decoding import utf8_or_found
from tahqiq.formats.qdpx import NAMESPACE

TEXT = "TextSource"
SOURCES = (TEXT, "PictureSource", "PDFSource", "AudioSource", "VideoSource")

_Q = f"{{{NAMESPACE}}}"
_PARTS = ("User", "CodeBook", "Variable", "Case", *SOURCES, "Note", "Link", "Set", "Graph")
_BESIDE = ("Description", "NoteRef")
_HEAD = 1 << 16

Words = Callable[[str | None], str]
"""Text of the file as it is meant."""


def guid_of(element: etree._Element, name: str = "guid") -> str:
    """What an element is called, or refers to, however it is written."""
    return str(element.get(name, "")).strip("{}").lower()


class Project:
    """A project file and the texts beside it.

    Args:
        path: of the ZIP or folder.
        name: of the project file in it.
        bundle: its files.

    Raises:
        Trouble: it is no project, not well-formed at its beginning, or defines entities.
    """

    def __init__(self, path: Path, name: str, bundle: Bundle) -> None:
        self.path, self.name = path, name
        self._bundle = bundle
        self._files = {n.lower(): n for n in bundle.names}
        self._shown = Bytes(b"", path, name).name
        refuse_entities(Lines(bundle.lines(name)).read(_HEAD), self._shown)
        self.origin = next((e.get("origin", "") for kind, e in self._events() if kind == "Project"), "")

    def parts(self) -> Iterator[tuple[str, etree._Element]]:
        """What kind of thing each is, and its element, in the order of the file; it is forgotten after.

        Raises:
            Trouble: it is not well-formed.
        """
        for kind, element in self._events():
            if kind == "Project":
                continue
            yield kind, element
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]

    def _events(self) -> Iterator[tuple[str, etree._Element]]:
        tags = [f"{_Q}{name}" for name in ("Project", *_PARTS, *_BESIDE)]
        stream = Lines(self._bundle.lines(self.name))
        try:
            root: etree._Element | None = None
            for event, element in etree.iterparse(
                stream, events=("start", "end"), tag=tags, resolve_entities=False, no_network=True, huge_tree=False
            ):
                if root is None and element.tag == tags[0] and element.getparent() is None:
                    root = element
                    yield "Project", element
                elif event == "end" and root is not None and _is_part(element, root):
                    yield etree.QName(element).localname, element
        except (etree.XMLSyntaxError, ValueError) as error:
            raise Trouble("xml_broken", path=self._shown, reason=str(error).splitlines()[0]) from error
        if root is None:
            raise Trouble("xml_broken", path=self._shown, reason=f"Project ({NAMESPACE})")

    def text(self, element: etree._Element, words: Words) -> str | None:
        """The text of a source or note, which stands in the project or in a file of its own; None where it is gone."""
        path = element.get("plainTextPath", "")
        if path.startswith("internal://"):
            name = PurePosixPath(path.removeprefix("internal://")).name.lower()
            file = self._files.get(f"sources/{name}") or next(
                (full for low, full in self._files.items() if low.rsplit("/", 1)[-1] == name), None
            )
            return utf8_or_found(self._bundle.read(file), self.path, "utf-8") if file else None
        inside = element.find(f"{_Q}PlainTextContent")
        return words(inside.text) if inside is not None else None


def _is_part(element: etree._Element, root: etree._Element) -> bool:
    """Whether it stands in a list right under the project, or there itself."""
    above = element.getparent()
    if above is root:
        return etree.QName(element).localname in ("CodeBook", *_BESIDE)
    return above is not None and above.getparent() is root and etree.QName(element).localname in _PARTS


class Note(NamedTuple):
    """A note; no text where it is in a file that is not there."""

    name: str
    text: str | None


class Notes:
    """The notes of a project by what refers to them.

    Projects name notes in the order in which they stand, as a rule: they are read as they are asked for, and only those
    that were passed are remembered.

    Args:
        project: the project.
        words: gives text of the file as it is meant.
        keep: whether a note may be asked for again.
    """

    def __init__(self, project: Project, words: Words, *, keep: bool) -> None:
        self._project, self._words, self._keep = project, words, keep
        self._coming = ((guid_of(e), e) for kind, e in project.parts() if kind == "Note")
        self._passed: dict[str, Note] = {}
        self._asked: set[str] = set()

    def get(self, guid: str) -> Note | None:
        """The note with this name."""
        if self._keep:
            self._asked.add(guid)
        elif guid in self._passed:
            return self._passed.pop(guid)
        if guid in self._passed:
            return self._passed[guid]
        for name, note in self._read():
            if self._keep or name != guid:
                self._passed[name] = note
            if name == guid:
                return note
        return None

    def unused(self) -> Iterator[Note]:
        """The notes that nobody asked for, once all was asked."""
        self._passed |= dict(self._read())
        return (note for name, note in self._passed.items() if name not in self._asked)

    def _read(self) -> Iterator[tuple[str, Note]]:
        for name, element in self._coming:
            yield name, Note(self._words(element.get("name")), self._project.text(element, self._words))
