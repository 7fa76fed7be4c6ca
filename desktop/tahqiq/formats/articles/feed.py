"""RSS and Atom files: an article for each entry."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from tahqiq.domain.messages import Message, Trouble
from tahqiq.formats.articles.dates import iso_day
from tahqiq.formats.articles.given import Bytes, Found, Refused
from tahqiq.formats.articles.markup import html_text, xml_tree
from tahqiq.formats.decoding import Decoded

_TEXTS = ("encoded", "content", "description", "summary")
_DATES = ("pubDate", "published", "date", "updated")


def is_feed(head: bytes) -> bool:
    """Whether a file that begins so is a feed."""
    start = head[:2048].lower()
    return any(sign in start for sign in (b"<rss", b"<rdf:rdf", b"http://www.w3.org/2005/atom"))


def read(given: Bytes) -> Iterator[Found]:
    """The entries of a feed.

    Raises:
        Trouble: it is not well-formed, no feed, or has no entries.
    """
    root = xml_tree(given)
    entries = [e for e in root.iter() if isinstance(e.tag, str) and etree.QName(e).localname in ("item", "entry")]
    if not entries:
        raise Trouble("feed_empty", path=given.name)
    channel = root.find("channel") if root.find("channel") is not None else root
    assert channel is not None
    outlet = html_text(_said(channel, ("title",)))
    for number, entry in enumerate(entries, 1):
        place = given.inner(b"", f"#{number}").place
        title, text = html_text(_said(entry, ("title",))), html_text(_longest(entry))
        if not text:
            yield Refused(place, Message("feed_entry_empty", {"path": given.name, "number": number}))
            continue
        particulars = {
            "title": title,
            "source": outlet,
            "author": html_text(_said(entry, ("creator", "author"))),
            "url": _link(entry),
            "published": iso_day(_said(entry, _DATES)),
        }
        said = (
            (Message("warn_said_by_page", {"what": "published", "where": "feed"}),) if particulars["published"] else ()
        )
        body = text if not title or text.startswith(title) else f"{title}\n{text}"
        yield Decoded(
            body, "utf-8", warnings=said, particulars={k: v for k, v in particulars.items() if v}, place=place
        )


def _children(entry: etree._Element, name: str) -> Iterator[etree._Element]:
    return (c for c in entry if isinstance(c.tag, str) and etree.QName(c).localname == name)


def _said(entry: etree._Element, names: tuple[str, ...]) -> str:
    for name in names:
        for child in _children(entry, name):
            text = "".join(child.itertext()).strip()
            if text:
                return text
    return ""


def _longest(entry: etree._Element) -> str:
    texts = []
    for name in _TEXTS:
        for child in _children(entry, name):
            inner = "".join(etree.tostring(c, encoding="unicode") for c in child)
            texts.append((child.text or "") + inner)
    return max(texts, key=len, default="")


def _link(entry: etree._Element) -> str:
    for child in _children(entry, "link"):
        if child.get("rel", "alternate") == "alternate" and (
            address := (child.get("href") or child.text or "").strip()
        ):
            return address
    return ""
