"""A sentence for people as data: a code and its parameters, worded per language in ``resources/messages``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Param = str | int | float


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence to show, before it is worded in a language.

    ``code`` is a key of ``resources/messages/*.json``; ``params`` fill its ``{placeholders}``.
    """

    code: str
    params: Mapping[str, Param] = field(default_factory=dict)


class Trouble(Exception):  # noqa: N818 - the word the interface uses
    """Something in the world stands in the way (a full disk, a broken file); the person is told what to do.

    Never raised for our own bugs: those are ordinary exceptions.
    """

    def __init__(self, code: str, /, **params: Param) -> None:
        super().__init__(code, params)
        self.message = Message(code, params)

    def __str__(self) -> str:
        details = ", ".join(f"{k}={v}" for k, v in self.message.params.items())
        return f"{self.message.code} ({details})" if details else self.message.code
