"""Files that nobody should have to import, by what is wrong with them: name and bytes."""

from __future__ import annotations

import base64
import bz2
import gzip
import io
import json
import lzma
import stat
import struct
import zipfile
from typing import Any

SAID = "قالت وزيرة البيئة سلمى الهاشمي يوم الأحد إن مشروع تحلية المياه سيبدأ العمل قبل نهاية السنة."
LOCKED_PDF = base64.b64decode(
    "JVBERi0xLjQKJb/3ov4KMSAwIG9iago8PCAvUGFnZXMgMiAwIFIgL1R5cGUgL0NhdGFsb2cgPj4KZW5kb2JqCjIgMCBvYmoKPDwg"
    "L0NvdW50IDEgL0tpZHMgWyAzIDAgUiBdIC9UeXBlIC9QYWdlcyA+PgplbmRvYmoKMyAwIG9iago8PCAvTWVkaWFCb3ggWyAwIDAg"
    "OTkgOTkgXSAvUGFyZW50IDIgMCBSIC9UeXBlIC9QYWdlID4+CmVuZG9iago0IDAgb2JqCjw8IC9GaWx0ZXIgL1N0YW5kYXJkIC9M"
    "ZW5ndGggNDAgL08gPDk0ZTgwOTQ0MTk2NjJhNzc0NDQyZmIwNzJlM2Q5ZjE5ZTlkMTMwZWMwOWE0ZDAwNjFlNzhmZTkyMGY3YWI2"
    "MmY+IC9QIC00IC9SIDIgL1UgPDAwNzgzZDU1NjQxYjdlNWVmMmYxYjA0OTM1MWY2YzIyNWM5YjNjZjRkY2JmZWY0NjYzZWI2OWQ5"
    "NTcwMjQxOGU+IC9WIDEgPj4KZW5kb2JqCnhyZWYKMCA1CjAwMDAwMDAwMDAgNjU1MzUgZiAKMDAwMDAwMDAxNSAwMDAwMCBuIAow"
    "MDAwMDAwMDY0IDAwMDAwIG4gCjAwMDAwMDAxMjMgMDAwMDAgbiAKMDAwMDAwMDE5NCAwMDAwMCBuIAp0cmFpbGVyIDw8IC9Sb290"
    "IDEgMCBSIC9TaXplIDUgL0lEIFs8OTI3MjI4OTkyY2RhMmM5YjQzOTBlMGNmYWYwNjUwOTY+PDkyNzIyODk5MmNkYTJjOWI0Mzkw"
    "ZTBjZmFmMDY1MDk2Pl0gL0VuY3J5cHQgNCAwIFIgPj4Kc3RhcnR4cmVmCjQwMAolJUVPRgo="
)


def zipped(*members: tuple[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP of these files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing) as made:
        for name, data in members:
            made.writestr(name, data)
    return out.getvalue()


def linked(name: str, target: str) -> bytes:
    """A ZIP with a symbolic link in it."""
    info = zipfile.ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr(info, target)
    return out.getvalue()


def locked(data: bytes) -> bytes:
    """A ZIP that says its files are encrypted."""
    made = bytearray(data)
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = made.find(sign)
        made[place + at] |= 1
    return bytes(made)


def dumped(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def plain() -> dict[str, bytes]:
    """Text that is none, or not what it seems."""
    arabic = SAID.encode()
    return {
        "empty.txt": b"",
        "zeros.txt": bytes(400),
        "nul-inside.txt": arabic + b"\0" + arabic,
        "control.txt": arabic + b"\x07\x1b[31m",
        "half-surrogate.txt": arabic + b"\xed\xa0\x80",
        "overlong.txt": b"\xc0\xaf" * 40 + arabic,
        "cut-letter.txt": arabic[:-1] + b"\xff\xfe\xff",
        "odd-utf16.txt": b"\xff\xfe" + SAID.encode("utf-16-le") + b"\x01",
        "utf32-cut.txt": b"\xff\xfe\x00\x00" + b"\x27\x06\x00",
        "utf7-bom.txt": b"\xff\xfe",
        "noncharacters.txt": arabic + b"\xef\xbf\xbf",
        "png.txt": b"\x89PNG\r\n\x1a\n" + bytes(99),
        "jpeg.txt": b"\xff\xd8\xff\xe0" + bytes(99),
        "gif.txt": b"GIF89a" + bytes(99),
        "tiff.txt": b"II*\x00" + bytes(99),
        "webp.txt": b"RIFF\x10\x00\x00\x00WEBP" + bytes(99),
        "heic.txt": b"\x00\x00\x00\x18ftypheic" + bytes(99),
        "gzip.txt": gzip.compress(arabic),
        "bzip2.txt": bz2.compress(arabic),
        "xz.txt": lzma.compress(arabic),
        "zstd.txt": b"\x28\xb5\x2f\xfd" + bytes(40),
        "rar.txt": b"Rar!\x1a\x07\x01\x00" + bytes(40),
        "7z.txt": b"7z\xbc\xaf\x27\x1c" + bytes(40),
        "project.txt": b"SQLite format 3\x00" + bytes(400),
        "doc.txt": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(400),
        "rtf.txt": b"{\\rtf1\\ansi " + arabic + b"}",
        "ogg.txt": b"OggS\x00" + bytes(99),
        "mp3.txt": b"ID3\x03\x00" + bytes(99),
        "flac.txt": b"fLaC\x00" + bytes(99),
        "matroska.txt": b"\x1aE\xdf\xa3" + bytes(99),
        "mp4.txt": b"\x00\x00\x00\x18ftypisom" + bytes(99),
        "wave.txt": b"RIFF\x10\x00\x00\x00WAVE" + bytes(99),
        "elf.txt": b"\x7fELF\x02\x01" + bytes(99),
        "windows.txt": b"MZ\x90\x00\x03\x00\x00\x00" + bytes(99),
    }


def archives() -> dict[str, bytes]:
    """ZIPs that are broken, dangerous or empty."""
    good = zipped(("a.txt", SAID.encode() * 20))
    huge = bytearray(good)
    huge[huge.find(b"PK\x01\x02") + 24 : huge.find(b"PK\x01\x02") + 28] = struct.pack("<I", 0xFFFFFFF0)
    torn = bytearray(good)
    torn[45:80] = bytes(35)
    return {
        "cut-early.zip": good[:40],
        "cut-late.zip": good[:-20],
        "no-directory.zip": good[: good.find(b"PK\x01\x02")],
        "only-end.zip": b"PK\x05\x06" + bytes(18),
        "garbage.zip": b"PK\x03\x04" + bytes(range(256)) * 4,
        "up.zip": zipped(("../up.txt", SAID.encode())),
        "far-up.zip": zipped(("a/../../../../etc/cron.d/x.txt", SAID.encode())),
        "absolute.zip": zipped(("/tmp/absolute.txt", SAID.encode())),
        "drive.zip": zipped(("C:/windows/x.txt", SAID.encode())),
        "backslashes.zip": zipped(("..\\..\\x.txt", SAID.encode())),
        "link.zip": linked("link.txt", "/etc/passwd"),
        "link-up.zip": linked("link.html", "../../secret.html"),
        "bomb.zip": zipped(("zeros.txt", bytes(40 << 20))),
        "bombs.zip": zipped(*((f"{n}.html", bytes(12 << 20)) for n in range(3))),
        "nested.zip": zipped(("inner.zip", zipped(("a.txt", SAID.encode())))),
        "locked.zip": locked(good),
        "torn.zip": bytes(torn),
        "lying-size.zip": bytes(huge),
        "pictures.zip": zipped(("a.jpg", b"\xff\xd8\xff"), ("b.png", b"\x89PNG\r\n\x1a\n")),
        "folders.zip": zipped(("a/", b""), ("a/b/", b"")),
        "hidden.zip": zipped((".a.txt", SAID.encode()), ("__MACOSX/._a.txt", b"x")),
        "bad-inside.zip": zipped(("a.txt", bytes(40)), ("b.pdf", b"%PDF-1.4 no"), ("c.html", b"<p>x</p>")),
    }


def markup() -> dict[str, bytes]:
    """Feeds, pages and web archives that are broken, empty or hostile."""
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    deep = "<a>" * 5000
    return {
        "entity-file.xml": b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>',
        "entity-net.xml": b'<!DOCTYPE r [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]><rss>&x;</rss>',
        "parameter-entity.xml": b'<!DOCTYPE r [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p.dtd"> %p;]><rss/>',
        "laughs.xml": f'<!DOCTYPE r [<!ENTITY l0 "ha">{laughs}]><rss>&l9;</rss>'.encode(),
        "cut.rss": b"<rss><channel><item><title>",
        "no-entries.rss": b"<rss><channel><title>x</title></channel></rss>",
        "empty-entries.atom": b'<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>x</title></entry></feed>',
        "lying-encoding.xml": b'<?xml version="1.0" encoding="no-such"?><rss/>',
        "two-roots.rss": b"<rss/><rss/>",
        "deep.rss": f"<rss>{deep}".encode(),
        "nul.rss": b"<rss><channel><item><title>\0</title></item></channel></rss>",
        "no-article.html": b"<html><body><nav>x</nav></body></html>",
        "empty.html": b"",
        "scripts.html": b"<html><script>" + b"var x = 1;" * 99 + b"</script></html>",
        "frames.html": b'<html><frameset><frame src="http://127.0.0.1:9/"></frameset></html>',
        "binary.html": b"\x89PNG\r\n\x1a\n<html>",
        "cut.warc": b"WARC/1.0\r\nWARC-Type: response\r\n",
        "empty.warc": b"",
        "no-pages.warc": b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n",
        "cut.warc.gz": gzip.compress(b"WARC/1.0\r\nWARC-Type: response\r\n")[:20],
        "no-warc.warc.gz": gzip.compress(b"x" * 99),
    }


def documents() -> dict[str, bytes]:
    """Word and PDF files that are broken, locked or empty."""
    body = b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "b">]><w:document>&a;</w:document>'
    return {
        "no-zip.docx": SAID.encode(),
        "cut.docx": zipped(("word/document.xml", body))[:60],
        "no-document.docx": zipped(("word/other.xml", b"<a/>")),
        "entities.docx": zipped(("[Content_Types].xml", b"<Types/>"), ("word/document.xml", body)),
        "bomb.docx": zipped(("word/document.xml", bytes(40 << 20))),
        "locked.docx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        "empty.docx": b"",
        "broken.pdf": b"%PDF-1.7\nnothing",
        "cut.pdf": LOCKED_PDF[:300],
        "locked.pdf": LOCKED_PDF,
        "empty.pdf": b"",
        "no-pdf.pdf": b"MZ\x90\x00\x03\x00\x00\x00" + bytes(99),
    }


def tables() -> dict[str, bytes]:
    """CSV, JSON and Parquet that are broken, empty or say nothing of a text."""
    deep = b"[" * 100_000
    return {
        "heads-only.csv": b"text,title\n",
        "no-text.csv": b"a,b\n1,2\n",
        "open-quote.csv": b'text,title\n"never closed,x\n',
        "wide-rows.csv": b"text,title\na,b,c,d\n",
        "nul.csv": b"text,title\na\0b,c\n",
        "wrong-encoding.csv": b"text,title\n" + SAID.encode("utf-16-le"),
        "binary.csv": bytes(range(256)) * 4,
        "empty.csv": b"",
        "blank.csv": b"\n\n\n",
        "empty-texts.csv": b"text,title\n,b\n,c\n",
        "cut.json": b'[{"text": "a',
        "deep.json": deep,
        "deep-object.json": b'{"a":' * 50_000,
        "numbers.json": b"[1, 2, 3]",
        "word.json": b'"text"',
        "empty-list.json": b"[]",
        "not-a-number.json": b'[{"text": NaN}]',
        "surrogates.json": b'[{"text": "\\ud800 alone"}]',
        "trailing.json": b'[{"text": "a"},]',
        "utf16.json": '[{"text": "a"}]'.encode("utf-16"),
        "raw-control.json": b'[{"text": "a\x01b"}]',
        "lines-broken.jsonl": b'{"text": \n{"text"\n',
        "lines-empty-texts.jsonl": b'{"text": ""}\n{"text": " "}\n',
        "lines-control.jsonl": dumped({"text": "a\x02b"}) + b"\n",
        "broken.parquet": b"PAR1" + bytes(40) + b"PAR1",
        "empty.parquet": b"",
    }


def datasets() -> dict[str, bytes]:
    """Annotated data that is broken, or says what cannot be."""
    text = SAID
    span = {"id": 1, "text": text, "entities": [{"id": 1, "label": "person", "start_offset": 5, "end_offset": 9999}]}
    clash = [
        {"id": 1, "text": text, "entities": [], "relations": [{"id": 1, "from_id": 8, "to_id": 9, "type": "agrees"}]},
    ]
    task = {
        "data": {"text": text},
        "annotations": [{"result": [{"type": "labels", "value": {"start": -4, "end": 2, "labels": ["x"]}}]}],
    }
    return {
        "cut.jsonl": b'{"type":"project","format":"tahqiq","ver',
        "deep.jsonl": b'{"type":"project","x":' + b"[" * 100_000,
        "surrogate.jsonl": b'{"type":"project","name":"\\ud800"}\n',
        "unknown-version.jsonl": dumped({"type": "project", "format": "tahqiq", "version": 99}) + b"\n",
        "no-project.jsonl": dumped({"type": "article", "id": 1}) + b"\n",
        "far-span.doccano.jsonl": dumped(span) + b"\n",
        "loose-relation.doccano.jsonl": b"\n".join(dumped(one) for one in clash) + b"\n",
        "negative.label-studio.json": dumped([task]),
        "no-tasks.label-studio.json": dumped({"tasks": 4}),
        "no-context.jsonld": dumped({"type": "AnnotationCollection"}),
        "cut.jsonld": b'{"@context": "http',
        "no-text.brat.zip": zipped(("a.ann", b"T1\tperson 0 4\tabcd\n")),
        "bad-line.brat.zip": zipped(("a.txt", text.encode()), ("a.ann", b"T1 person zero four\n")),
        "far-span.brat.zip": zipped(("a.txt", text.encode()), ("a.ann", b"T1\tperson 0 9999\tx\n")),
        "entities.xmi": b'<!DOCTYPE x [<!ENTITY a "b">]><xmi:XMI xmlns:xmi="http://www.omg.org/XMI">&a;</xmi:XMI>',
        "cut.xmi": b'<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" ',
        "cut.cas.json": b'{"%TYPES": {',
        "empty.tsv": b"#FORMAT=WebAnno TSV 3.3\n",
        "bad.conll": b"word\n\n-DOCSTART-",
        "cut.qdpx": zipped(("project.qde", b"<Project><Sources>")),
        "entities.qdpx": zipped(("project.qde", b'<!DOCTYPE x [<!ENTITY a "b">]><Project>&a;</Project>')),
        "no-project.qdpx": zipped(("sources/a.txt", text.encode())),
    }


BAD: dict[str, bytes] = plain() | archives() | markup() | documents() | tables() | datasets()
