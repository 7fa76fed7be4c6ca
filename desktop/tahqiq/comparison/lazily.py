"""Attributes that are worked out when they are first asked for.

As ``functools.cached_property``, without its lock, which costs more than most of what is kept here: each document and
each slot is used by one thread.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

Owner = TypeVar("Owner")
Kept = TypeVar("Kept")


class lazily(Generic[Owner, Kept]):  # noqa: N801 - used as a decorator, like ``property``
    """Makes a method an attribute that is kept in the object's ``__dict__``."""

    def __init__(self, made: Callable[[Owner], Kept]) -> None:
        self._made = made
        self._name = made.__name__
        self.__doc__ = made.__doc__

    @overload
    def __get__(self, one: None, owner: Any = None) -> Self: ...
    @overload
    def __get__(self, one: Owner, owner: Any = None) -> Kept: ...
    def __get__(self, one: Any, owner: Any = None) -> Any:
        if one is None:
            return self
        kept = one.__dict__[self._name] = self._made(one)
        return kept
