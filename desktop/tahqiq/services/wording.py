"""Messages put into words: one sentence of ``resources/messages/{ar,en}.json`` for each code.

A sentence may have ``{placeholders}``; ``{path:name}`` and ``{path:folder}`` show only that much of a path, and
``{kind:link}`` words the value by the terms of the group ``link``. Where a number decides the form, the sentence is
an object ``{"by": "count", "one": …, "other": …}`` with the plural categories of the Unicode CLDR. The sentence of an
error is an object of three: what happened, what is safe, what to do.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import PurePath
from string import Formatter
from typing import Any

from tahqiq.domain.messages import Message, Param
from tahqiq.domain.resources import resource

LANGUAGES = ("ar", "en")
CATEGORIES = {"ar": ("zero", "one", "two", "few", "many", "other"), "en": ("one", "other")}
PARTS = ("what", "safe", "do")

_ISOLATE, _POP = "\u2068", "\u2069"
_LEFT_TO_RIGHT = re.compile(r"[A-Za-z\u00c0-\u024f\u0370-\u058f]|[0-9\u0660-\u0669\u06f0-\u06f9][^0-9]|[\\/]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


class WordingBroken(LookupError):  # noqa: N818 - our own bug, never the person's
    """A code without a sentence, or a sentence that asks for what the message does not have."""


@dataclass(frozen=True, slots=True)
class Advice:
    """An error in words, part by part; ``safe`` and ``do`` are empty for a message that is no error."""

    what: str
    safe: str = ""
    do: str = ""


def sentence(message: Message, language: str, *, arabic_digits: bool = False) -> str:
    """``message`` in words.

    Args:
        message: a code with its parameters.
        language: ``ar`` or ``en``.
        arabic_digits: write numbers (never those inside names) as ٠١٢٣.

    Raises:
        WordingBroken: no such code, or a placeholder without a parameter.
    """
    said = advice(message, language, arabic_digits=arabic_digits)
    return " ".join(part for part in (said.what, said.safe, said.do) if part)


def advice(message: Message, language: str, *, arabic_digits: bool = False) -> Advice:
    """As ``sentence``, with what happened, what is safe and what to do apart."""
    entry = catalogue(language).sentences.get(message.code)
    if entry is None:
        raise WordingBroken(f"no sentence for {message.code!r} in {language}")
    words = _Words(language, arabic_digits)
    if isinstance(entry, dict) and "what" in entry:
        return Advice(*(words.fill(entry[part], message) for part in PARTS))
    return Advice(words.fill(entry, message))


def term(group: str, value: str, language: str) -> str:
    """The word for a value of a closed list (``link``, ``region``, ``progress`` …).

    Raises:
        WordingBroken: no such group or value.
    """
    try:
        return catalogue(language).terms[group][value]
    except KeyError as error:
        raise WordingBroken(f"no term {group}.{value} in {language}") from error


def term_or_itself(group: str, value: str, language: str) -> str:
    """The word for a value of an open list (``unit``), or the value as it is where the list has no word for it."""
    return catalogue(language).terms.get(group, {}).get(value, value)


def plural(count: float, language: str) -> str:
    """The plural category of ``count`` in ``language`` (Unicode CLDR)."""
    if language != "ar":
        return "one" if count == 1 else "other"
    if count != int(count):
        return "other"
    if count in (0, 1, 2):
        return ("zero", "one", "two")[int(count)]
    rest = int(count) % 100
    if 3 <= rest <= 10:
        return "few"
    return "many" if 11 <= rest <= 99 else "other"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The sentences and terms of one language."""

    sentences: Mapping[str, Any]
    terms: Mapping[str, Mapping[str, str]]


@cache
def catalogue(language: str) -> Catalogue:
    """Everything that can be said in ``language``.

    Raises:
        WordingBroken: the language is not one of ours, or its file is not as it should be.
    """
    if language not in LANGUAGES:
        raise WordingBroken(f"no language {language!r}")
    data = json.loads(resource("messages", f"{language}.json").read_text(encoding="utf-8"))
    for code, entry in data["sentences"].items():
        _check(code, entry, language)
    return Catalogue(data["sentences"], data["terms"])


def _check(code: str, entry: Any, language: str) -> None:
    if isinstance(entry, dict) and "what" in entry:
        if tuple(entry) != PARTS:
            raise WordingBroken(f"{code}: an error has {', '.join(PARTS)}, in this order")
        for part in entry.values():
            _check(code, part, language)
    elif isinstance(entry, dict):
        if set(entry) != {"by", *CATEGORIES[language]}:
            raise WordingBroken(f"{code}: a sentence with a number has by, {', '.join(CATEGORIES[language])}")
    elif not isinstance(entry, str) or not entry.strip():
        raise WordingBroken(f"{code}: not a sentence")


def placeholders(code: str, language: str) -> set[str]:
    """The names of the parameters that the sentence for ``code`` asks for."""
    return {name for text in texts(catalogue(language).sentences[code]) for name in _names(text)} | {
        part["by"] for part in _plurals(catalogue(language).sentences[code])
    }


def texts(entry: Any) -> Iterator[str]:
    """Every form of a sentence."""
    if isinstance(entry, str):
        yield entry
    else:
        for key, part in entry.items():
            if key != "by":
                yield from texts(part)


def _plurals(entry: Any) -> Iterator[dict[str, str]]:
    if isinstance(entry, dict):
        if "by" in entry:
            yield entry
        else:
            for part in entry.values():
                yield from _plurals(part)


def _names(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


class _Words(Formatter):
    """Fills a sentence in; parameters that run the other way are isolated."""

    def __init__(self, language: str, arabic_digits: bool) -> None:
        self._language = language
        self._arabic_digits = arabic_digits
        self._foreign = _LEFT_TO_RIGHT if language == "ar" else _RIGHT_TO_LEFT

    def fill(self, entry: str | Mapping[str, str], message: Message) -> str:
        if not isinstance(entry, str):
            count = message.params.get(entry["by"])
            if not isinstance(count, (int, float)):
                raise WordingBroken(f"{message.code} needs a number {entry['by']!r}")
            entry = entry[plural(count, self._language)]
        try:
            return self.vformat(entry, (), message.params)
        except KeyError as error:
            raise WordingBroken(f"{message.code} lacks the parameter {error}") from error

    def format_field(self, value: Param, format_spec: str) -> str:
        if format_spec == "name":
            return self._isolated(PurePath(str(value)).name or str(value))
        if format_spec == "folder":
            return self._isolated(str(PurePath(str(value)).parent))
        if format_spec:
            return term(format_spec, str(value), self._language)
        if isinstance(value, str):
            return self._isolated(value)
        shown = f"{value:g}" if isinstance(value, float) else str(value)
        return shown.translate(_ARABIC_DIGITS) if self._arabic_digits else shown

    def _isolated(self, text: str) -> str:
        return f"{_ISOLATE}{text}{_POP}" if self._foreign.search(text) else text
