"""The language of search: words, "phrases", ``prefix*``, OR أو, NOT ليس ``-``, parentheses.

Every string is a query. Slips are put right: what is open is closed, what stands alone is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tahqiq.domain.folding_pattern import words_of

MAX_LENGTH, MAX_TERMS, MAX_DEPTH = 2_000, 40, 20
"""Characters, words or phrases, and parentheses in one another that a query may have; what is beyond is left out."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word, or words in a row: ``words`` folded, ``typed`` as it was asked.

    ``clitics``: clitics may stand before the first; ``prefix``: the last may go on.
    """

    words: tuple[str, ...]
    prefix: bool = False
    clitics: bool = True
    typed: str = ""

    def __str__(self) -> str:
        return (self.typed if self.clitics else f'"{self.typed}"') + ("*" if self.prefix else "")


@dataclass(frozen=True, slots=True)
class Every:
    """Every one of ``parts``, none of ``without``; ``parts`` is not empty."""

    parts: tuple[Node, ...]
    without: tuple[Node, ...] = ()

    def __str__(self) -> str:
        return " ".join([*map(_grouped, self.parts), *(f"-{_grouped(w)}" for w in self.without)])


@dataclass(frozen=True, slots=True)
class Either:
    """At least one of ``parts``; there are two or more."""

    parts: tuple[Node, ...]

    def __str__(self) -> str:
        return " OR ".join(map(_grouped, self.parts))


Node = Term | Every | Either


def _grouped(node: Node) -> str:
    return str(node) if isinstance(node, Term) else f"({node})"


def terms(node: Node) -> Iterator[Term]:
    """The terms that a hit shows: those that are looked for, not those that must be absent."""
    if isinstance(node, Term):
        yield node
    else:
        for part in node.parts:
            yield from terms(part)


_QUOTES = {'"': '"', "«": "»", "“": "”", "„": "“”", "‟": "”", "”": "”", "＂": "＂"}
_OPENING = {"(", *_QUOTES}
_PIECE = re.compile(r'[()"«“„‟”＂|]|[^\s()"«»“„‟”＂|]+')
_OR, _NOT, _AND = {"OR", "||", "|"}, {"NOT", "ليس"}, {"AND", "&", "&&", "+"}
_OR_IN_ARABIC = re.compile("[اأ][\u064b-\u0652\u0640]*و[\u064b-\u0652\u0640]*")


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str  # term ( ) or not
    term: Term | None = None


def _tokens(query: str) -> Iterator[_Token]:
    at = 0
    while (found := _PIECE.search(query, at)) is not None:
        piece, at = found[0], found.end()
        if piece in _QUOTES:
            closing = re.compile(f"[{_QUOTES[piece]}]").search(query, at)
            inside = query[at : closing.start() if closing else len(query)]
            at = closing.end() if closing else len(query)
            prefix = inside.rstrip().endswith("*") or query.startswith("*", at)
            yield from _term(inside, prefix, clitics=False)
        elif piece in "()":
            yield _Token(piece)
        elif piece in _OR or _OR_IN_ARABIC.fullmatch(piece):
            yield _Token("or")
        elif piece in _NOT:
            yield _Token("not")
        elif piece not in _AND:
            body = piece.lstrip("-−–")
            if len(body) < len(piece) and (body or query[at : at + 1] in _OPENING):
                yield _Token("not")
            yield from _term(body, body.endswith("*"), clitics=True)


def _term(text: str, prefix: bool, *, clitics: bool) -> Iterator[_Token]:
    words = words_of(text)
    if words:
        yield _Token("term", Term(words, prefix, clitics, " ".join(text.replace("*", " ").split())))


class _Parser:
    """Recursive descent over tokens; gives None where nothing is left to look for."""

    def __init__(self, query: str) -> None:
        self._tokens = list(_tokens(query[:MAX_LENGTH]))
        if [token.kind for token in self._tokens] in (["or"], ["not"]):  # «ليس» alone is looked for itself
            self._tokens = list(_term(query[:MAX_LENGTH], False, clitics=True))
        self._at = 0
        self._terms = 0

    def parse(self) -> Node | None:
        parts: list[Node] = []
        while self._at < len(self._tokens):
            part = self._any(0)
            if part is not None:
                parts.append(part)
            self._at += 1  # past a parenthesis that closes nothing
        return _all(parts, [])

    def _peek(self) -> str:
        return self._tokens[self._at].kind if self._at < len(self._tokens) else ""

    def _any(self, depth: int) -> Node | None:
        parts = [self._all(depth)]
        while self._peek() == "or":
            self._at += 1
            parts.append(self._all(depth))
        some = tuple(p for p in parts if p is not None)
        return Either(some) if len(some) > 1 else next(iter(some), None)

    def _all(self, depth: int) -> Node | None:
        parts: list[Node] = []
        without: list[Node] = []
        while self._peek() not in ("", "or", ")"):
            negative = False
            while self._peek() == "not":
                negative = True
                self._at += 1
            if self._peek() in ("", "or", ")"):
                break
            part = self._one(depth)
            if part is not None:
                (without if negative else parts).append(part)
        return _all(parts, without)

    def _one(self, depth: int) -> Node | None:
        token = self._tokens[self._at]
        self._at += 1
        if token.kind == "term":
            self._terms += 1
            return token.term if self._terms <= MAX_TERMS else None
        if depth >= MAX_DEPTH:
            return None
        inside = self._any(depth + 1)
        if self._peek() == ")":
            self._at += 1
        return inside


def _all(parts: list[Node], without: list[Node]) -> Node | None:
    if not parts:
        return None
    return parts[0] if len(parts) == 1 and not without else Every(tuple(parts), tuple(without))


def parse(query: str) -> Node | None:
    """What ``query`` looks for, or None where that is nothing (no letter, or only what must be absent)."""
    return _Parser(query).parse()
