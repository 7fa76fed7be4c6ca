"""Encodings as they are written for people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tahqiq.ui.i18n import T

ENCODING_NAMES = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "windows-1256": "Windows-1256",
    "iso-8859-6": "ISO-8859-6",
    "windows-1252": "Windows-1252",
}

_USES = {
    "utf-8": T("encodings", "all languages"),
    "utf-16-le": T("encodings", "all languages"),
    "utf-16-be": T("encodings", "all languages"),
    "windows-1256": T("encodings", "Arabic, as Windows wrote it"),
    "iso-8859-6": T("encodings", "Arabic, as older systems wrote it"),
    "windows-1252": T("encodings", "French, English, Spanish and their like"),
}


def encoding_name(encoding: str) -> str:
    """An encoding as it is written for people."""
    return ENCODING_NAMES.get(encoding, encoding.upper())


def encoding_use(encoding: str) -> str:
    """What an encoding was made for, in the interface's language; empty where we do not know."""
    words = _USES.get(encoding, "")
    return QCoreApplication.translate("encodings", words) if words else ""
