"""Encodings as they are written for people."""

from __future__ import annotations

ENCODING_NAMES = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "windows-1256": "Windows-1256",
    "iso-8859-6": "ISO-8859-6",
    "windows-1252": "Windows-1252",
}


def encoding_name(encoding: str) -> str:
    """An encoding as it is written for people."""
    return ENCODING_NAMES.get(encoding, encoding.upper())
