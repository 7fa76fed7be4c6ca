"""What a file really is, by its first bytes, whatever its name says."""

from __future__ import annotations

_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "file_is_pdf"),
    (b"\x89PNG\r\n\x1a\n", "file_is_image"),
    (b"\xff\xd8\xff", "file_is_image"),
    (b"GIF87a", "file_is_image"),
    (b"GIF89a", "file_is_image"),
    (b"II*\x00", "file_is_image"),
    (b"MM\x00*", "file_is_image"),
    (b"\x1f\x8b\x08", "file_is_archive"),
    (b"BZh9", "file_is_archive"),
    (b"\xfd7zXZ\x00", "file_is_archive"),
    (b"\x28\xb5\x2f\xfd", "file_is_archive"),
    (b"Rar!\x1a\x07", "file_is_archive"),
    (b"7z\xbc\xaf\x27\x1c", "file_is_archive"),
    (b"SQLite format 3\x00", "file_is_project"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "file_is_office"),
    (b"{\\rtf", "file_is_office"),
    (b"OggS\x00", "file_is_media"),
    (b"ID3\x02", "file_is_media"),
    (b"ID3\x03", "file_is_media"),
    (b"ID3\x04", "file_is_media"),
    (b"fLaC\x00", "file_is_media"),
    (b"\x1aE\xdf\xa3", "file_is_media"),
    (b"\x7fELF", "file_is_binary"),
)
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OFFICE_INSIDE = (b"word/", b"xl/", b"ppt/", b"application/vnd.oasis", b"application/epub")
_IMAGES_OF_ISO = (b"heic", b"heix", b"mif1", b"avif")


def kind_of(data: bytes) -> str | None:
    """The code of the message about a file that is no text, or None where nothing speaks against it.

    Args:
        data: the file, or at least its first 4 KB.
    """
    for start, code in _STARTS:
        if data.startswith(start):
            return code
    if data.startswith(_ZIP):
        return "file_is_office" if any(name in data[:4096] for name in _OFFICE_INSIDE) else "file_is_archive"
    if data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return "file_is_image" if data[8:12] == b"WEBP" else "file_is_media"
    if data[4:8] == b"ftyp":
        return "file_is_image" if data[8:12] in _IMAGES_OF_ISO else "file_is_media"
    if data[:2] == b"MZ" and b"\x00\x00\x00" in data[:64]:
        return "file_is_binary"
    return None
