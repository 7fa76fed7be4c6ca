"""Text in XML: what XML cannot hold is escaped as in Office Open XML, and comes back the same.

``_x0001_`` is the character with that code, ``_x005F_`` an underscore that would be taken for the start of one. In an
article's text, whose places are counted, such a character is a space, and ``replaced`` says what it was.
"""

from __future__ import annotations

import re

import orjson

from tahqiq.formats.standoff import as_places

_UNFIT = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TO_ESCAPE = re.compile(f"{_UNFIT.pattern}|_(?=x[0-9A-F]{{4}}_)")
_ESCAPED = re.compile("_x([0-9A-F]{4})_")
_MARKUP = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;"}
_IN_ATTRIBUTES = str.maketrans(_MARKUP | {"\n": "&#10;", "\t": "&#9;"})
_IN_ELEMENTS = str.maketrans(_MARKUP)

Replaced = list[tuple[int, int]]
"""Characters of a text that its file has otherwise: place (code points) and code."""


def value(text: str) -> str:
    """``text`` for an attribute or an element, escaped so that ``unescaped`` gives it back."""
    return _TO_ESCAPE.sub(lambda m: f"_x{ord(m[0]):04X}_", text).translate(_IN_ATTRIBUTES)


def unescaped(text: str) -> str:
    """What ``value`` escaped."""
    return _ESCAPED.sub(_unescaped, text)


def _unescaped(found: re.Match[str]) -> str:
    code = int(found[1], 16)
    return found[0] if 0xD800 <= code < 0xE000 else chr(code)


def content(text: str, *, attribute: bool = False) -> str:
    """An article's text, every character in its place, for an element (or for an attribute)."""
    return _UNFIT.sub(" ", text).translate(_IN_ATTRIBUTES if attribute else _IN_ELEMENTS)


def replaced(text: str) -> Replaced:
    """The characters of ``text`` that are spaces in ``content``."""
    return [(m.start(), ord(m[0])) for m in _UNFIT.finditer(text)]


def restored(text: str, given: object) -> str:
    """The text with the characters that its file could not hold.

    Args:
        text: as the file has it.
        given: ``replaced`` as JSON; anything else restores nothing.
    """
    if not isinstance(given, str):
        return text
    try:
        pairs = orjson.loads(given)
    except orjson.JSONDecodeError:
        return text
    characters = list(text)
    for place, code in as_places(pairs):
        if 0 <= place < len(characters) and 0 <= code <= 0xFFFF:
            characters[place] = chr(code)
    return "".join(characters)
