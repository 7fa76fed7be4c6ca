"""Arabic in places that know nothing of right-to-left, and direction controls that hide in imported text.

For terminals and plain-text reports only: Qt orders text by itself, and gets it wrong when it is ordered twice.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from tahqiq.domain.characters import MARKS
from tahqiq.domain.text import Span

_MIRRORED = str.maketrans("()[]{}<>«»‹›“”‘’⁅⁆", ")(][}{><»«›‹”“’‘⁆⁅")
_CONTROLS = {
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u202c": "PDF",
    "\u2069": "PDI",
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u061c": "ALM",
}
_CLOSES = {"PDF": frozenset({"LRE", "RLE", "LRO", "RLO"}), "PDI": frozenset({"LRI", "RLI", "FSI"})}
_OVERRIDES = frozenset({"LRO", "RLO"})
_CONTROL = re.compile("[" + "".join(_CONTROLS) + "]|[\n\u2029]")
_STRONG = re.compile(r"[^\W\d_]")
_CLUSTER = re.compile(rf"[^{MARKS}][{MARKS}]*|[{MARKS}]+")
_BREAKING = re.compile("[\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029\ud800-\udfff]")
_MARKS_FIRST = re.compile("([\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8]+)([\u0621-\u06d5])")
_LEVEL = re.compile(r"Level\(\s*(\d+)")
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]")


class ControlProblem(StrEnum):
    """Why a direction control is worth a word to the editor."""

    OVERRIDE = "override"  # shows letters in another order than they are read in
    UNCLOSED = "unclosed"  # goes on to the end of its paragraph
    UNOPENED = "unopened"  # closes nothing


@dataclass(frozen=True, slots=True)
class ControlFound:
    """A hidden direction control: where (code points), its Unicode name, and what is wrong with it."""

    span: Span
    name: str
    problem: ControlProblem


def hidden_controls(text: str) -> list[ControlFound]:
    """The direction controls that change how a paragraph reads, in order.

    Marks (LRM, RLM, ALM) and pairs that are closed in their paragraph are what word processors leave behind, and
    harmless; overrides are always reported. Looks at each control once.
    """
    found: list[ControlFound] = []
    opened: list[tuple[int, str]] = []
    for match in _CONTROL.finditer(text):
        at, name = match.start(), _CONTROLS.get(match[0])
        if name is None:
            found += [_found(start, kind, ControlProblem.UNCLOSED) for start, kind in opened if kind not in _OVERRIDES]
            opened.clear()
        elif name in _OVERRIDES:
            found.append(_found(at, name, ControlProblem.OVERRIDE))
            opened.append((at, name))
        elif name in _CLOSES:
            if opened and opened[-1][1] in _CLOSES[name]:
                opened.pop()
            elif not any(kind in _CLOSES[name] for _, kind in opened[-8:]):
                found.append(_found(at, name, ControlProblem.UNOPENED))
            else:
                while opened[-1][1] not in _CLOSES[name]:
                    start, kind = opened.pop()
                    if kind not in _OVERRIDES:
                        found.append(_found(start, kind, ControlProblem.UNCLOSED))
                opened.pop()
        elif name.endswith(("E", "I")):
            opened.append((at, name))
    found += [_found(start, kind, ControlProblem.UNCLOSED) for start, kind in opened if kind not in _OVERRIDES]
    return sorted(found, key=lambda control: control.span.start)


def is_right_to_left(text: str) -> bool:
    """Whether the first strong character of ``text`` is written from right to left."""
    for match in _STRONG.finditer(text):
        direction = unicodedata.bidirectional(match[0])
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def to_visual(line: str, *, right_to_left: bool | None = None) -> str:
    """One line as a device without bidi must be sent it: in visual order, with brackets and quotation marks mirrored.

    Args:
        line: A line; what would break it (line ends, lone surrogates) becomes a space or U+FFFD.
        right_to_left: The direction of the line; None asks its first strong character.
    """
    if line.isascii():
        return line
    line = _BREAKING.sub(lambda match: "\ufffd" if match[0] >= "\ud800" else " ", line)
    base = is_right_to_left(line) if right_to_left is None else right_to_left
    return _MARKS_FIRST.sub(_marks_after, _ordered(_mirrored(line, base), base))


def visual_lines(text: str, width: int, terminal: bool = True, *, align: bool = True) -> list[str]:
    """Text wrapped to a width, each line in visual order where the device has no bidi of its own.

    Lines are broken before they are ordered, so that the first words stand on the first line.

    Args:
        text: Any text; its line breaks are kept.
        width: Columns; wide characters count two, marks and controls none.
        terminal: Whether the device lacks bidi; false leaves the order to it and only wraps.
        align: Whether right-to-left lines are pushed to the right edge.

    Raises:
        ValueError: the width is less than 1.
    """
    if width < 1:
        raise ValueError(f"a line of {width} columns holds nothing")
    lines: list[str] = []
    for paragraph in text.split("\n"):
        base = is_right_to_left(paragraph)
        for line in _wrapped(paragraph, width):
            shown = to_visual(line, right_to_left=base) if terminal else line
            room = width - columns(line) if base and align and terminal else 0
            lines.append(" " * room + shown)
    return lines


def columns(text: str) -> int:
    """How many columns of a terminal a text takes."""
    if text.isascii():
        return len(text)
    visible = _INVISIBLE.sub("", text)
    return sum(_columns_of(char) for char in visible)


@lru_cache(maxsize=4096)
def _columns_of(char: str) -> int:
    if unicodedata.category(char)[0] in "MC":
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _wrapped(paragraph: str, width: int) -> list[str]:
    lines: list[str] = []
    line, taken = "", 0
    for piece in re.findall(r"\s*[^\s]+", paragraph):
        room = columns(piece)
        if line and taken + room > width:
            lines.append(line)
            line, taken = "", 0
        if not line:
            piece = piece.lstrip() if lines else piece
            room = columns(piece)
        while room > width:
            head = _head(piece, width)
            lines.append(line + head)
            piece, line, taken = piece[len(head) :], "", 0
            room = columns(piece)
        line, taken = line + piece, taken + room
    return [*lines, line] if line or not lines else lines


def _head(piece: str, width: int) -> str:
    """As many clusters of a long word as a line holds, at least one."""
    taken = end = 0
    for match in _CLUSTER.finditer(piece):
        taken += columns(match[0])
        if taken > width and end:
            break
        end = match.end()
    return piece[:end]


def _mirrored(line: str, base: bool) -> str:
    """The line with the paired marks mirrored that stand in right-to-left runs; python-bidi leaves them as they are."""
    swapped = line.translate(_MIRRORED)
    if swapped == line:
        return line
    levels = _levels(line, base)
    return "".join(mirror if level % 2 else char for char, mirror, level in zip(line, swapped, levels, strict=True))


def _levels(line: str, base: bool) -> list[int]:
    """The embedding level of each character, as python-bidi reports it (it counts bytes of UTF-8)."""
    from bidi import get_display

    report = str(get_display(line, base_dir="R" if base else "L", debug=True))
    said = _LEVEL.findall(report.partition("levels:")[2].partition("paragraphs:")[0])
    levels: list[int] = []
    at = 0
    for char in line:
        levels.append(int(said[at]))
        at += len(char.encode())
    return levels


def _ordered(line: str, base: bool) -> str:
    from bidi import get_display

    return str(get_display(line, base_dir="R" if base else "L"))


def _marks_after(match: re.Match[str]) -> str:
    """Marks behind the right-to-left letter that they belong to, as terminals expect them (rule L3 of UAX 9)."""
    before = match.string[match.start() - 1] if match.start() else ""
    if before and unicodedata.bidirectional(before) == "L":
        return match[0]
    return match[2] + match[1][::-1]


def _found(at: int, name: str, problem: ControlProblem) -> ControlFound:
    return ControlFound(Span(at, at + 1), name, problem)
