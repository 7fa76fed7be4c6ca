"""Markup read safely: no entity of its own is resolved, nothing is fetched; and a fragment of HTML as text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree, html

from tahqiq.domain.messages import Trouble
from tahqiq.formats.articles.given import Bytes

_DOCTYPE = re.compile(rb"<!ENTITY", re.IGNORECASE)
_HEAD = 1 << 16
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "blockquote",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "tr",
        "table",
        "ul",
        "ol",
        "br",
        "hr",
        "header",
        "footer",
        "figcaption",
        "pre",
        "dt",
        "dd",
    ]
)
_SILENT = frozenset(["script", "style", "noscript", "template", "head", "iframe", "object", "svg"])
_SPACE = re.compile(r"[ \t\r\n\f\v]+")


def xml_tree(given: Bytes) -> etree._Element:
    """The root of an XML file.

    Raises:
        Trouble: it is not well-formed, or defines entities (which can blow up or point at other files).
    """
    refuse_entities(given.data[:_HEAD], given.name)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False)
    try:
        return etree.fromstring(given.data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Trouble("xml_broken", path=given.name, reason=str(error).splitlines()[0]) from error


def refuse_entities(head: bytes, name: str) -> None:
    """Look at how an XML file begins.

    Raises:
        Trouble: it defines entities.
    """
    if _DOCTYPE.search(head.replace(b"\0", b"")):  # whatever the encoding
        raise Trouble("xml_entities", path=name)


def html_text(markup: str) -> str:
    """A fragment of HTML as text: a line for each block, entities resolved, scripts left out."""
    if "<" not in markup and "&" not in markup:
        return markup.strip()
    try:
        root = html.fragment_fromstring(markup, create_parent="div")
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return _SPACE.sub(" ", re.sub(r"<[^>]*>", " ", markup)).strip()
    return text_of(root)


def text_of(root: etree._Element) -> str:
    """The text under an element, a line for each block."""
    lines = "".join(_pieces(root)).split("\n")
    return "\n".join(line for raw in lines if (line := _SPACE.sub(" ", raw).strip()))


def _pieces(root: etree._Element) -> Iterator[str]:
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        silent = not isinstance(element.tag, str) or _within_silent(element, root)
        block = isinstance(element.tag, str) and element.tag.lower() in _BLOCKS
        if event == "start" and not silent:
            yield ("\n" if block else "") + _SPACE.sub(" ", element.text or "")
        if event != "start":
            outside = element is not root and not _within_silent(element.getparent(), root)
            tail = _SPACE.sub(" ", element.tail or "") if outside else ""
            yield ("\n" if block else "") + tail


def _within_silent(element: etree._Element | None, root: etree._Element) -> bool:
    while element is not None:
        if isinstance(element.tag, str) and element.tag.lower() in _SILENT:
            return True
        if element is root:
            return False
        element = element.getparent()
    return False
