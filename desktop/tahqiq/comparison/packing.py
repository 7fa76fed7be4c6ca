"""The keys of an article as bytes, for one column of the store."""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from tahqiq.comparison.fingerprints import Fingerprint
from tahqiq.comparison.keys import COPIES, KEYS, Key, KeyKind, Keys

_HEAD = struct.Struct("<HIIHHI")
"""Rules, published (0 is unknown), runs, keys, hashes, parts."""

_SEPARATOR = "\x1f"
_KINDS = {int(kind): kind for kind in KeyKind}


class OtherRules(ValueError):  # noqa: N818 - what it means, not what went wrong
    """The bytes were made by other rules: the keys of the article are to be made anew."""


def packed(keys: Keys) -> bytes:
    """The keys of an article as bytes, without its number."""
    hashes, parts = keys.fingerprint.hashes, [part for key in keys.keys for part in key.parts]
    published = keys.published.toordinal() if keys.published else 0
    head = _HEAD.pack(KEYS, published, keys.fingerprint.runs, len(keys.keys), len(hashes), len(parts))
    numbers = array("q", [*(key.number for key in keys.keys), *hashes, *parts])
    if sys.byteorder == "big":
        numbers.byteswap()
    small = bytes(value for key in keys.keys for value in (key.kind, key.rank, min(255, len(key.parts))))
    text = _SEPARATOR.join(key.text.replace(_SEPARATOR, " ") for key in keys.keys)
    return b"".join((head, numbers.tobytes(), small, text.encode("utf-8", "surrogatepass")))


def unpacked(article_id: int, data: bytes) -> Keys:
    """The keys of an article from ``packed`` bytes.

    Raises:
        OtherRules: they were made by other rules, or are cut off.
    """
    try:
        rules, published, runs, count, held, parts = _HEAD.unpack_from(data)
        if rules != KEYS:
            raise OtherRules(rules)
        return _unpacked(article_id, data, published, runs, (count, held, parts))
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise OtherRules(str(error)) from error


def packed_numbers(data: bytes) -> set[int]:
    """The numbers under which an article stands in the index (``Keys.numbers``), without its keys.

    Raises:
        OtherRules: the bytes were made by other rules, or are cut off.
    """
    try:
        rules, _, _, count, held, _ = _HEAD.unpack_from(data)
    except struct.error as error:
        raise OtherRules(str(error)) from error
    end = _HEAD.size + 8 * (count + min(held, COPIES))
    if rules != KEYS or len(data) < end:
        raise OtherRules(rules)
    return set(_numbers(data[_HEAD.size : end]))


def _numbers(data: bytes) -> array[int]:
    numbers = array("q", data)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def _unpacked(article_id: int, data: bytes, published: int, runs: int, sizes: tuple[int, int, int]) -> Keys:
    count, held, all_parts = sizes
    at = _HEAD.size
    middle = at + 8 * (count + held + all_parts)
    if len(data) < middle + 3 * count:
        raise OtherRules("cut off")
    numbers = _numbers(data[at:middle])
    texts = data[middle + 3 * count :].decode("utf-8", "surrogatepass").split(_SEPARATOR)
    if len(texts) < count:
        raise OtherRules("cut off")
    small = data[middle : middle + 3 * count]
    try:
        kinds = [_KINDS[kind] for kind in small[::3]]
    except KeyError as error:
        raise OtherRules(str(error)) from error
    parts = _parts(numbers, count + held, small[2::3])
    keys = list(map(_AS_KEY, zip(numbers, kinds, small[1::3], texts, parts, strict=False)))
    day = date.fromordinal(published) if published else None
    return Keys(article_id, day, tuple(keys), Fingerprint(numbers[count : count + held], runs))


def _parts(numbers: array[int], at: int, sizes: bytes) -> Iterator[tuple[int, ...]]:
    """The numbers from ``at`` on, in parts of the sizes."""
    for size in sizes:
        if size:
            yield tuple(numbers[at : at + size])
            at += size
        else:
            yield ()


_AS_KEY: Callable[[tuple[int, KeyKind, int, str, tuple[int, ...]]], Key] = partial(tuple.__new__, Key)
