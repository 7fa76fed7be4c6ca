"""MessagePack, as much of it as JSON has and byte strings: what spaCy keeps its documents in."""

from __future__ import annotations

import struct
from typing import Any

Packed = None | bool | int | float | str | bytes | list[Any] | tuple[Any, ...] | dict[Any, Any]

_SIZES = {"B": 1, "H": 2, "I": 4, "Q": 8, "b": 1, "h": 2, "i": 4, "q": 8, "f": 4, "d": 8}
_NUMBERS = {0xCC: "B", 0xCD: "H", 0xCE: "I", 0xCF: "Q", 0xD0: "b", 0xD1: "h", 0xD2: "i", 0xD3: "q"}
_NUMBERS |= {0xCA: "f", 0xCB: "d"}
_LENGTHS = {
    0xC4: "B",
    0xC5: "H",
    0xC6: "I",
    0xD9: "B",
    0xDA: "H",
    0xDB: "I",
    0xDC: "H",
    0xDD: "I",
    0xDE: "H",
    0xDF: "I",
}
_CONSTANTS = {0xC0: None, 0xC2: False, 0xC3: True}


def packed(value: Packed) -> bytes:
    """A value as bytes.

    Raises:
        TypeError: it is of a kind that is not here.
        OverflowError: a whole number has more than 64 bits.
    """
    out = bytearray()
    _pack(value, out)
    return bytes(out)


def _pack(value: Packed, out: bytearray) -> None:
    match value:
        case None:
            out.append(0xC0)
        case bool():
            out.append(0xC3 if value else 0xC2)
        case int():
            _whole(value, out)
        case float():
            out += b"\xcb" + struct.pack(">d", value)
        case str():
            data = value.encode("utf-8", "surrogatepass")
            _head(len(data), out, (0xA0, 32), (0xD9, 0xDA, 0xDB))
            out += data
        case bytes():
            _head(len(value), out, None, (0xC4, 0xC5, 0xC6))
            out += value
        case list() | tuple():
            _head(len(value), out, (0x90, 16), (None, 0xDC, 0xDD))
            for item in value:
                _pack(item, out)
        case dict():
            _head(len(value), out, (0x80, 16), (None, 0xDE, 0xDF))
            for key, item in value.items():
                _pack(key, out)
                _pack(item, out)
        case _:
            raise TypeError(f"cannot be packed: {type(value).__name__}")


def _whole(value: int, out: bytearray) -> None:
    if -32 <= value < 128:
        out += struct.pack("b", value) if value < 0 else bytes([value])
    elif value >= 0:
        if value >> 64:
            raise OverflowError(value)
        out += b"\xcf" + struct.pack(">Q", value)
    else:
        if value < -(1 << 63):
            raise OverflowError(value)
        out += b"\xd3" + struct.pack(">q", value)


def _head(size: int, out: bytearray, short: tuple[int, int] | None, codes: tuple[int | None, int, int]) -> None:
    if short is not None and size < short[1]:
        out.append(short[0] | size)
    elif codes[0] is not None and size < 1 << 8:
        out += bytes([codes[0], size])
    elif size < 1 << 16:
        out += bytes([codes[1]]) + struct.pack(">H", size)
    else:
        out += bytes([codes[2]]) + struct.pack(">I", size)


def unpacked(data: bytes) -> Any:
    """The value that ``packed`` made these bytes of; tuples come back as lists.

    Raises:
        ValueError: they are not a value, or more than one.
    """
    try:
        value, at = _value(data, 0)
    except (IndexError, struct.error, RecursionError, TypeError) as error:
        raise ValueError("not MessagePack") from error
    if at != len(data):
        raise ValueError("not MessagePack")
    return value


def _value(data: bytes, at: int) -> tuple[Any, int]:
    code, at = data[at], at + 1
    if code < 0x80:
        return code, at
    if code >= 0xE0:
        return code - 0x100, at
    if code in _CONSTANTS:
        return _CONSTANTS[code], at
    if code in _NUMBERS:
        kind = _NUMBERS[code]
        return struct.unpack_from(f">{kind}", data, at)[0], at + _SIZES[kind]
    if code in _LENGTHS:
        kind = _LENGTHS[code]
        size, at = struct.unpack_from(f">{kind}", data, at)[0], at + _SIZES[kind]
    else:
        size = code & (0x1F if 0xA0 <= code < 0xC0 else 0x0F)
    if code in (0xC4, 0xC5, 0xC6, 0xD9, 0xDA, 0xDB) or 0xA0 <= code < 0xC0:
        return _bytes(data, at, size, as_text=code not in (0xC4, 0xC5, 0xC6)), at + size
    if code in (0xDC, 0xDD) or 0x90 <= code < 0xA0:
        items = []
        for _ in range(size):
            item, at = _value(data, at)
            items.append(item)
        return items, at
    if code in (0xDE, 0xDF) or code < 0x90:
        pairs = {}
        for _ in range(size):
            key, at = _value(data, at)
            pairs[key], at = _value(data, at)
        return pairs, at
    raise ValueError("not MessagePack")


def _bytes(data: bytes, at: int, size: int, *, as_text: bool) -> str | bytes:
    found = data[at : at + size]
    if len(found) != size:
        raise ValueError("not MessagePack")
    return found.decode("utf-8", "surrogatepass") if as_text else found
