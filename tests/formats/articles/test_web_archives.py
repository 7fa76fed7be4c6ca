"""Web archives as programs really write them: packed as a whole, pages without answers, redirects among them."""

from __future__ import annotations

import gzip
import io
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from tahqiq.formats.articles.given import Bytes, Refused
from tahqiq.formats.articles.reading import read_bytes
from tahqiq.formats.decoding import Decoded

SAID = (
    "أعلن مدير الميناء رضا الكيلاني أن ثلاث سفن محمّلة بالقمح رست صباح اليوم، وأن تفريغها يستغرق خمسة أيام، "
    "وقال إن المخازن تتسع لما يزيد على أربعين ألف طن."
)


def page(number: int) -> bytes:
    body = "".join(f"<p>{number}: {SAID}</p>" for _ in range(3))
    return (
        f"<!doctype html><meta charset=utf-8><title>خبر</title><article><h1>خبر {number}</h1>{body}</article>".encode()
    )


def archive(*records: tuple[str, str, bytes], packed: bool = False) -> bytes:
    """Records (kind, status, content) one after the other."""
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=packed)
    for number, (kind, status, content) in enumerate(records):
        headers = StatusAndHeaders(status, [("Content-Type", "text/html")], protocol="HTTP/1.1") if status else None
        given = {"http_headers": headers} if headers else {"warc_content_type": "text/html"}
        writer.write_record(
            writer.create_warc_record(f"https://example.org/{number}", kind, payload=io.BytesIO(content), **given)
        )
    return out.getvalue()


def addresses(data: bytes, name: str = "a.warc.gz") -> list[str]:
    found = list(read_bytes(Bytes(data, Path(name))))
    return [one.particulars["url"] for one in found if isinstance(one, Decoded)]


PAGES = tuple(("response", "200 OK", page(n)) for n in range(3))
ALL = [f"https://example.org/{n}" for n in range(3)]


def test_an_archive_that_is_packed_as_a_whole_gives_all_its_pages() -> None:
    assert addresses(archive(*PAGES), "a.warc") == ALL
    assert addresses(archive(*PAGES, packed=True)) == ALL
    assert addresses(gzip.compress(archive(*PAGES))) == ALL


def test_one_that_is_packed_as_a_whole_and_cut_is_read_as_far_as_it_goes_and_named() -> None:
    data = gzip.compress(archive(*PAGES, *PAGES), compresslevel=0)
    found = list(read_bytes(Bytes(data[:-400], Path("news.warc.gz"))))
    assert 0 < sum(isinstance(one, Decoded) for one in found) < 6
    (cut,) = [one for one in found if isinstance(one, Refused) and one.message.code == "warc_cut"]
    assert cut.message.params["path"] == "news.warc.gz"


def test_a_page_kept_without_its_answer_comes_in_and_redirects_and_missing_pages_do_not() -> None:
    records = (
        ("resource", "", page(1)),
        ("response", "301 Moved Permanently", page(2)),
        ("response", "404 Not Found", page(3)),
    )
    assert addresses(archive(*records), "a.warc") == ["https://example.org/0"]
