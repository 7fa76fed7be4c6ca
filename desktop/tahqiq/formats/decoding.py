"""Bytes into text: which encoding, how sure, and what else it could be.

Order of belief: a byte order mark; UTF-16 without one (Arabic in it often is valid UTF-8, full of U+0006, so it is
tried first); UTF-8; windows-1252 where what is not ASCII stands inside Latin words; then the single-byte encodings of
Arabic, where ``charset-normalizer`` and our own look at how letters stand together must agree.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tahqiq.domain.messages import Message, Trouble
from tahqiq.formats.signatures import kind_of

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "windows-1256", "iso-8859-6", "windows-1252")
"""What an article may be written in, as the chooser and ``--encoding`` name it."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SINGLE_BYTE = ("windows-1256", "iso-8859-6")
_NORMALIZER_NAMES = {"cp1256": "windows-1256", "iso8859_6": "iso-8859-6"}

_LATIN = "windows-1252"

_PREVIEW = 240
_ENOUGH = 24  # Arabic letters below which no single-byte guess is trusted

_ARABIC = re.compile("[\u0621-\u064a\u0671-\u06d3]")
_PLAIN = re.compile("[\u0600-\u06ff\t\n\r -~\u00a0\u00ab\u00bb\u2010-\u2026\u060c\ufb50-\ufdff\ufe70-\ufefc]")
_MIXED_WORD = re.compile("[\u0621-\u064a][\u00c0-\u024f\u00d7\u00f7]|[\u00c0-\u024f\u00d7\u00f7][\u0621-\u064a]")
_COMMON = re.compile("ال|ية|ات|ون|ين|في|من|على|وا")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_NOT_CONTROL = dict.fromkeys(range(0x80, 0xA0), "x")  # letters in windows-1256
_GARBLED = re.compile("(?:[\u00d8-\u00db][^A-Za-z\\s]){3}")
_WORD = re.compile(r"[^\W\d_]+")
_WESTERN = frozenset("àâäáãåçéèêëîïíôöóõùûüúÿœæñßÀÂÄÁÃÅÇÉÈÊËÎÏÍÔÖÓÕÙÛÜÚŸŒÆÑªº")
_CONTROL_BYTES = bytes([*range(9), *range(0x0E, 0x20), 0x7F])
_CONTROL_BEYOND_ASCII = re.compile(rb"\xc2[\x80-\x84\x86-\x9f]|\xef\xbf[\xbe\xbf]")
_MARKUP = re.compile(r"<!doctype html|<html[\s>]|<(?:p|div|body|br|span)(?:\s[^>]*)?>", re.IGNORECASE)
_JOINED_FORMS = re.compile("[\ufb50-\ufdf1\ufdf4-\ufdf9\ufe70-\ufefc]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text.

    ``text`` is what the bytes say without a byte order mark; line ends are as in the file. ``sure`` is False where a
    person should look at the ``alternatives`` (encoding, first characters), likeliest first, ``encoding`` among them.
    ``particulars`` are what a format itself says of the article (``title``, ``source``, ``published`` …), ``place`` is
    where in the file it stands («#12», «folder/page.html»), "" where it is all of it.
    """

    text: str
    encoding: str
    sure: bool = True
    alternatives: tuple[tuple[str, str], ...] = ()
    warnings: tuple[Message, ...] = ()
    particulars: Mapping[str, str] = field(default_factory=dict)
    place: str = ""


def decode(data: bytes, path: Path, encoding: str | None = None) -> Decoded:
    """The text in ``data``.

    Args:
        data: the whole file.
        path: for the messages only.
        encoding: one of ``ENCODINGS`` (or a name Python knows) where the person said it; else it is found.

    Raises:
        Trouble: empty, not text, not in that encoding, in none that is known, or with control characters.
    """
    if not data:
        raise Trouble("text_empty", path=str(path))
    kind = kind_of(data)
    if kind is not None:
        raise Trouble(kind, path=str(path))
    found = _as_told(data, path, encoding) if encoding else _find(data, path)
    _refuse_unfit(found.text, path)
    return Decoded(found.text, found.encoding, found.sure, found.alternatives, (*found.warnings, *_doubts(found.text)))


def utf8_or_found(data: bytes, path: Path, encoding: str | None = None, *, keep_mark: bool = False) -> str:
    """The text of a file of a data set: UTF-8 as it is, also where it is empty or has lone surrogates; else ``decode``.

    Args:
        data: the whole file.
        path: for the messages only.
        encoding: as for ``decode``, where it is no UTF-8.
        keep_mark: whether offsets count a byte order mark.

    Raises:
        Trouble: as ``decode``.
    """
    try:
        text = data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return decode(data, path, encoding).text
    return text if keep_mark else text.removeprefix("\ufeff")


def is_plainly_utf8(data: bytes) -> bool:
    """Whether it is UTF-8, and no text in another encoding would look like it: with letters beyond ASCII."""
    if data.isascii():
        return False
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return _utf16_without_mark(data) is None and _CONTROL.search(text) is None


def known_encoding(name: str) -> codecs.CodecInfo:
    """The codec that a person calls ``name``.

    Raises:
        Trouble: there is none for text.
    """
    try:
        codec = codecs.lookup(name)
        if not codec._is_text_encoding:
            raise LookupError(name)
    except (LookupError, ValueError) as error:
        raise Trouble("encoding_unknown", encoding=name, known=", ".join(ENCODINGS)) from error
    return codec


def _as_told(data: bytes, path: Path, encoding: str) -> Decoded:
    codec = known_encoding(encoding)
    for mark, marked in _MARKS:
        if data.startswith(mark) and codecs.lookup(marked).name == codec.name.removesuffix("-sig"):
            data = data[len(mark) :]
            break
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeError as error:
        line = data[: getattr(error, "start", 0)].count(b"\n") + 1
        raise Trouble("text_undecodable", path=str(path), encoding=encoding, line=line) from error


def _find(data: bytes, path: Path) -> Decoded:
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return _as_told(data, path, marked)
    unmarked = _utf16_without_mark(data)
    if unmarked is not None:
        return Decoded(data.decode(unmarked), unmarked)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _single_byte(data, path)
    if ("Ø" in text or "Ù" in text) and _GARBLED.search(text):
        shown = (("utf-8", text[:_PREVIEW]),)
        return Decoded(text, "utf-8", False, shown, (Message("warn_mojibake"),))
    return Decoded(text, "utf-8")


def _utf16_without_mark(data: bytes) -> str | None:
    """``utf-16-le`` or ``utf-16-be`` where every second byte says so."""
    if len(data) % 2 or data.count(b"\x06") + data.count(b"\x00") < len(data) // 4:
        return None
    best, best_share = None, 0.85
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        share = len(_PLAIN.findall(text)) / len(text)
        if share > best_share:
            best, best_share = encoding, share
    return best


def _single_byte(data: bytes, path: Path) -> Decoded:
    if len(_CONTROL.findall(data.decode("latin-1").translate(_NOT_CONTROL))) > len(data) // 50:
        raise Trouble("file_is_binary", path=str(path))
    if _nearly_utf8(data):
        return _as_told(data, path, "utf-8")  # raises, and names the line where it breaks
    latin = _latin(data)
    if latin is not None:
        return latin
    scored = sorted(((_likeness(data, e), e) for e in _SINGLE_BYTE), key=lambda pair: -pair[0])
    (best, encoding), (second, _) = scored
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:  # bytes that none of them knows
        return _as_told(data, path, "utf-8")
    clear = best > 0.5 and best - second > 0.25 and len(_ARABIC.findall(text)) >= _ENOUGH
    alternatives = [(e, data.decode(e)[:_PREVIEW]) for score, e in scored if score > -1]
    if best <= 0.5:
        alternatives.append((_LATIN, data.decode(_LATIN, "replace")[:_PREVIEW]))
    return Decoded(text, encoding, clear and _normalizer_says(data) == encoding, tuple(alternatives))


def _latin(data: bytes) -> Decoded | None:
    """As windows-1252 where the words are Latin: each that is not ASCII has ASCII letters beside its accents.

    Sure where all accents are such as French, Spanish or German have: Polish or Czech would come out as others.
    """
    text = data.decode(_LATIN, "replace")
    words = _WORD.findall(text)
    accented = [word for word in words if not word.isascii()]
    within = sum(1 for word in accented if len(word) == 1 or any(c.isascii() for c in word))
    letters = sum(len(word) for word in words)
    plain = sum(c.isascii() for word in words for c in word)
    if not plain or plain < 1.5 * (letters - plain) or within < 0.9 * len(accented):
        return None
    western = "\ufffd" not in text and all(c.isascii() or c in _WESTERN for word in accented for c in word)
    others = []
    for encoding in _SINGLE_BYTE:
        try:
            others.append((encoding, data.decode(encoding)[:_PREVIEW]))
        except UnicodeDecodeError:
            continue
    return Decoded(text, _LATIN, western and plain >= _ENOUGH, ((_LATIN, text[:_PREVIEW]), *others))


def _likeness(data: bytes, encoding: str) -> float:
    """How much the bytes look like Arabic in ``encoding``: about 1 for prose, none at 0, not decodable at -1."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return -1.0
    letters = len(_ARABIC.findall(text))
    beyond_ascii = sum(1 for byte in data if byte > 0x7F)
    if not letters or _CONTROL.search(text):
        return -0.5
    mixed = len(_MIXED_WORD.findall(text)) / letters
    common = min(1.0, len(_COMMON.findall(text)) / letters * 8)
    return letters / beyond_ascii * 0.5 + common * 0.5 - mixed * 4


def _nearly_utf8(data: bytes) -> bool:
    """Whether this is UTF-8 with a few broken bytes, so that naming the line helps most."""
    text = data.decode("utf-8", "replace")
    return len(_ARABIC.findall(text)) > 20 * text.count("\ufffd")


def _normalizer_says(data: bytes) -> str | None:
    from charset_normalizer import from_bytes  # slow to import, and most files are UTF-8

    best = from_bytes(data, cp_isolation=["utf_8", "cp1256", "iso8859_6", "utf_16", "utf_16_le", "utf_16_be"]).best()
    return _NORMALIZER_NAMES.get(best.encoding) if best is not None else None


def _refuse_unfit(text: str, path: Path) -> None:
    if not text.strip().strip("\ufeff\u200b\u200e\u200f\x00\x1a"):
        raise Trouble("text_empty", path=str(path))
    hit = control_character(text)
    if hit is None:
        return
    if len(_CONTROL.findall(text)) > max(8, len(text) // 50):
        raise Trouble("file_is_binary", path=str(path))
    line = text.count("\n", 0, hit) + 1
    raise Trouble("text_control_characters", path=str(path), line=line, character=f"U+{ord(text[hit]):04X}")


def control_character(text: str) -> int | None:
    """Where (code points) the first character is that no article may have, or None.

    Tab, line ends, form feed and vertical tab are allowed; other control characters and U+FFFE, U+FFFF are not.
    """
    stored = text.encode("utf-8", "surrogatepass")
    # looking at bytes first is ten times as fast as the expression, and nearly every text is clean
    if len(stored.translate(None, _CONTROL_BYTES)) == len(stored) and not _CONTROL_BEYOND_ASCII.search(stored):
        return None
    hit = _CONTROL.search(text)
    return hit.start() if hit else None


def _doubts(text: str) -> list[Message]:
    doubts = []
    lost = text.count("\ufffd")
    if lost:
        doubts.append(Message("warn_replacement", {"count": lost}))
    if "<" in text and _MARKUP.search(text):
        doubts.append(Message("warn_html"))
    if b"\xef" in text.encode("utf-8", "surrogatepass") and _JOINED_FORMS.search(text):
        doubts.append(Message("warn_presentation_forms"))
    return doubts
