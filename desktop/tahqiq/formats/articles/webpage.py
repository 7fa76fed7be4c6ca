"""Pages saved from news sites: the article out of what stands round it, with what the page says of it.

What is an article is found by ``trafilatura``. Title, outlet, author and date are what the page claims: each with the
place it came from, so that the editor can confirm it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from lxml import etree, html

from tahqiq.domain.messages import Message, Trouble
from tahqiq.formats.articles.dates import iso_day
from tahqiq.formats.articles.given import Bytes, Found
from tahqiq.formats.articles.markup import text_of
from tahqiq.formats.decoding import Decoded, decode, known_encoding

LEAST = 40
"""Letters that an article has at least; a page with less is said to have none."""

_CHARSET = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""", re.IGNORECASE)
_SIGNS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "published": (
        ("meta article:published_time", "//meta[@property='article:published_time']/@content"),
        ("meta datePublished", "//*[@itemprop='datePublished']/@content | //*[@itemprop='datePublished']/@datetime"),
        ("meta date", "//meta[translate(@name,'DATE','date')='date' or @name='pubdate' or @name='DC.date']/@content"),
        ("time", "//article//time/@datetime | //time[@pubdate]/@datetime"),
    ),
    "title": (("meta og:title", "//meta[@property='og:title']/@content"), ("h1", "//h1[1]"), ("title", "//title[1]")),
    "source": (
        ("meta og:site_name", "//meta[@property='og:site_name']/@content"),
        ("meta application-name", "//meta[@name='application-name']/@content"),
    ),
    "author": (
        ("meta author", "//meta[@name='author']/@content"),
        ("rel author", "//a[@rel='author'][1]"),
    ),
    "url": (
        ("link canonical", "//link[@rel='canonical']/@href"),
        ("meta og:url", "//meta[@property='og:url']/@content"),
    ),
}
_LINKED_DATA = "//script[@type='application/ld+json']/text()"
_ARTICLES = ("NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting")


def read(given: Bytes) -> Iterator[Found]:
    """The article of a saved page.

    Raises:
        Trouble: it is no text, or there is no article on it.
    """
    decoded = _decoded(given)
    try:
        page = html.document_fromstring(_without_declaration(decoded.text))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise Trouble("page_without_article", path=given.name) from error
    body = _body(decoded.text, page)
    if sum(char.isalpha() for char in body) < LEAST:
        raise Trouble("page_without_article", path=given.name)
    particulars, origins = _particulars(page)
    title = particulars.get("title", "")
    if title and not body.startswith(title):
        body = f"{title}\n{body}"
    doubts = tuple(doubt for doubt in decoded.warnings if doubt.code != "warn_html")
    said = tuple(Message("warn_said_by_page", {"what": what, "where": where}) for what, where in origins.items())
    yield Decoded(body, decoded.encoding, decoded.sure, decoded.alternatives, doubts + said, particulars, given.place)


def _decoded(given: Bytes) -> Decoded:
    declared = _CHARSET.search(given.data[:4096])
    encoding = given.encoding
    if (
        encoding is None
        and declared is not None
        and not given.data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"))
    ):
        name = declared[1].decode("ascii")
        try:
            known_encoding(name)
            return decode(given.data, given.path, name)
        except Trouble:
            pass  # it is not what it says
    return decode(given.data, given.path, encoding)


def _without_declaration(text: str) -> str:
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", text)


def _body(text: str, page: etree._Element) -> str:
    import trafilatura  # takes a while to import

    found = trafilatura.extract(
        text, include_comments=False, include_tables=True, include_formatting=False, no_fallback=False, fast=False
    )
    if found and sum(char.isalpha() for char in found) >= LEAST:
        return str(found).strip()
    places = page.xpath("//article") or page.xpath("//main") or page.xpath("//body") or [page]
    return max((text_of(place) for place in places), key=len)


def _particulars(page: etree._Element) -> tuple[dict[str, str], dict[str, str]]:
    """What the page says of its article, and where it says it."""
    said: dict[str, str] = {}
    origins: dict[str, str] = {}

    def take(what: str, where: str, value: object) -> None:
        words = " ".join(str(value).split())
        words = iso_day(words) if what == "published" else words
        if words and what not in said:
            said[what], origins[what] = words, where

    for entry in _linked_data(page):
        take("published", "JSON-LD datePublished", entry.get("datePublished", ""))
        take("title", "JSON-LD headline", entry.get("headline", ""))
        take("author", "JSON-LD author", _name(entry.get("author")))
        take("source", "JSON-LD publisher", _name(entry.get("publisher")))
    for what, places in _SIGNS.items():
        for where, path in places:
            for value in page.xpath(path):
                take(what, where, value if isinstance(value, str) else text_of(value))
    return said, origins


def _linked_data(page: etree._Element) -> Iterator[dict[str, Any]]:
    for text in page.xpath(_LINKED_DATA):
        try:
            data = json.loads(text)
        except (ValueError, RecursionError):
            continue
        for entry in _entries(data):
            kinds = entry.get("@type")
            if any(kind in _ARTICLES for kind in ([kinds] if isinstance(kinds, str) else kinds or ())):
                yield entry


def _entries(data: Any) -> Iterable[dict[str, Any]]:
    if isinstance(data, dict):
        yield data
        data = data.get("@graph")
    if isinstance(data, list):
        yield from (entry for entry in data if isinstance(entry, dict))


def _name(said: Any) -> str:
    if isinstance(said, list):
        return "، ".join(name for one in said if (name := _name(one)))
    if isinstance(said, dict):
        said = said.get("name")
    return said if isinstance(said, str) else ""
