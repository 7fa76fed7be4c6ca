"""Tokens with exact offsets: Arabic and other words, numbers, abbreviations, links, emoji, punctuation.

One regular expression whose repetitions never give back, so that any input is read in linear time. All offsets are
code points of the original text, end exclusive; a token never parts a combining mark from its letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from tahqiq.domain.characters import ARABIC_LETTERS, INVISIBLE, MARKS
from tahqiq.domain.text import Span

REACH = 2048
"""Code points looked at on each side by ``token_at``; a longer token is cut there, between letters."""


LOOKAHEAD = 2
"""Code points behind a token that can decide what it is: «د» in «د. أحمد». No token has a space in it."""


class TokenKind(StrEnum):
    """What a token is."""

    WORD = "word"  # Arabic script, hyphenated names in one
    FOREIGN = "foreign"  # any other script, with digits inside (G20, 1st)
    NUMBER = "number"  # digits of any system with separators; dates and times in digits
    ABBREVIATION = "abbreviation"  # «د.» with its dot, «أ.ف.ب»
    LINK = "link"
    EMOJI = "emoji"
    PUNCTUATION = "punctuation"
    OTHER = "other"  # controls, lone surrogates, marks without a letter


WORDLIKE = frozenset({TokenKind.WORD, TokenKind.FOREIGN, TokenKind.NUMBER, TokenKind.ABBREVIATION, TokenKind.LINK})
"""Kinds that a reader would call a word."""


class Token(NamedTuple):
    """A token: code points, end exclusive."""

    start: int
    end: int
    kind: TokenKind

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


_M = f"[{MARKS}]*+"
_J = f"[{INVISIBLE}]*+"
_A = f"[{ARABIC_LETTERS}]"
_L = rf"{_A}[\u064b-\u0652\u0670]{{0,3}}+"
_F = rf"[^\W\d_{ARABIC_LETTERS}]"
_HYPHEN = r"(?:[-\u2010\u2011]|_++)"
_SUFFIX_NUMBER = r"\d{1,4}+(?!\d)"
_EMOJI = (
    "[\U0001f000-\U0001f1e5\U0001f200-\U0001fbff\u2600-\u27bf\u2b00-\u2bff\u231a\u231b\u23e9-\u23fa"
    "\u25aa-\u25fe\u203c\u2049\u2122\u2139\u2194-\u21aa\u3030\u303d\u3297\u3299]"
)
_URL_END = r"[^\s<>\"«»“”.,،؛;:!?؟)]"
_PATH = rf"(?:{_URL_END}|[.,;:!?)](?={_URL_END}))*+"
_DOMAIN = r"[A-Za-z0-9-]{1,63}+(?:\.[A-Za-z0-9-]{1,63}+){1,5}+"

_PARTS = {
    TokenKind.LINK: (
        rf"(?:https?://|www\.){_PATH}"
        rf"|[A-Za-z0-9._%+-]{{1,64}}+@{_DOMAIN}"
        rf"|{_DOMAIN}(?:/{_PATH}|(?<=\.com)|(?<=\.net)|(?<=\.org))"
    ),
    TokenKind.ABBREVIATION: (
        rf"(?<!\d)(?<!\d[ \u00a0])(?:"
        rf"{_L}\.{_L}\.(?=[ \u00a0]{_A}|{_L}{_A})"
        rf"|{_L}(?:\.{_L}){{1,8}}+(?!\.?{_A})"
        rf"|(?![وب]){_L}\.(?=[ \u00a0]?{_A}))"
        rf"|[A-Z](?:\.[A-Z]){{1,8}}+(?![A-Za-z])\.?+"
    ),
    TokenKind.WORD: f"(?={_A})(?:{_J}{_A}{_M}|{_HYPHEN}(?={_A})|{_HYPHEN}{_SUFFIX_NUMBER})++",
    TokenKind.FOREIGN: (
        rf"(?:[0-9]{{1,4}}(?=[A-Za-z]))?+(?={_F})"
        rf"(?:{_J}(?:{_F}|\d){_M}|(?:['’&]|{_HYPHEN})(?={_F})|{_HYPHEN}{_SUFFIX_NUMBER})++"
    ),
    TokenKind.EMOJI: (
        rf"(?:[\U0001f1e6-\U0001f1ff]{{1,2}}+|[0-9#*]\ufe0f?\u20e3|{_EMOJI})"
        rf"(?:[{MARKS}\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]|(?<=\u200d){_EMOJI})*+"
    ),
    TokenKind.NUMBER: (
        r"(?:\d{1,4}(?P<sep>[-/.])\d{1,2}(?P=sep)\d{1,4}(?!\d)"
        r"|\d{1,2}:\d\d(?::\d\d)?(?!\d)"
        r"|\d++(?:[.,٫٬]\d++|['’،\u00a0\u202f\u2009]\d{3}(?!\d))*+)"
    ),
    TokenKind.OTHER: rf"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f{INVISIBLE}{MARKS}\ud800-\udfff\ue000-\uf8ff]++",
    TokenKind.PUNCTUATION: r"[.!?؟…]++|\S",
}
_PLAIN = r"(?P<plain>[\u0621-\u063a\u0641-\u064a]{2,40}+(?=[ \n]))"
"""An Arabic word of letters alone before a space: most tokens are, and the other patterns need not be tried."""

_RUN = r"(?P<run>(?P<quote>[«»“”\"'])(?P=quote){15,999}+)"
"""So many quotation marks of a kind that nobody meant them as such: taken as one."""

_TOKEN = re.compile(f"(?:{_PLAIN}|{_RUN}|{'|'.join(f'(?P<{kind.value}>{part})' for kind, part in _PARTS.items())}){_M}")
_KINDS = {"plain": TokenKind.WORD, "run": TokenKind.PUNCTUATION} | {kind.value: kind for kind in TokenKind}
_MARK_RUN = re.compile(_M)


def tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """The tokens of ``text[start:end]`` in order; white space is left out, everything else is in exactly one token.

    Args:
        text: Any text.
        start: Where to begin: a place between tokens, code points.
        end: Where to stop; None is the end of the text.
    """
    kinds = _KINDS
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        yield Token(match.start(), match.end(), kinds[match.lastgroup or ""])


def token_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int, TokenKind, str]]:
    """As ``tokens``, as plain tuples with the words as printed, for those who read much."""
    kinds = _KINDS
    return ((m.start(), m.end(), kinds[m.lastgroup or ""], m[0]) for m in _TOKEN.finditer(text, start, end))


def words(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens that a reader would call words, numbers among them."""
    return [token for token in tokens(text, start, end) if token.kind in WORDLIKE]


def token_at(text: str, offset: int) -> Token | None:
    """The token that a click at ``offset`` means, without reading more than ``REACH`` on either side.

    A word that holds or begins at the offset comes first, then a word that ends there, then whatever begins there.

    Raises:
        IndexError: the offset is not inside the text.
    """
    if not 0 <= offset <= len(text):
        raise IndexError(f"offset {offset} is outside a text of {len(text)} characters")
    low, high = _window(text, offset)
    before: Token | None = None
    for token in tokens(text, low, high):
        if token.start > offset:
            break
        if token.end > offset:
            here = _whole(text, token, high)
            if here.kind in WORDLIKE or before is None or before.kind not in WORDLIKE:
                return here
            return before
        before = token if token.end == offset else None
    return before


def _whole(text: str, token: Token, high: int) -> Token:
    """The token with the marks that the window cut from its last letter."""
    if token.end < high:
        return token
    match = _MARK_RUN.match(text, token.end)
    return token._replace(end=match.end()) if match else token


def _window(text: str, offset: int) -> tuple[int, int]:
    """A stretch round the offset that begins between tokens."""
    floor, ceiling = max(0, offset - REACH), min(len(text), offset + REACH)
    low = max(text.rfind(space, floor, offset) for space in " \n\t") + 1
    if low == 0 and floor:
        marks = _MARK_RUN.match(text, floor, offset)
        low = marks.end() if marks else floor
    ends = [at for at in (text.find(space, offset, ceiling) for space in " \n\t") if at >= 0]
    return low, min(min(ends) + 2, ceiling) if ends else ceiling
