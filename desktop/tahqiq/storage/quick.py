"""Making many frozen dataclasses at once.

A frozen dataclass sets each field through ``object.__setattr__``, four times as slow as an assignment. For ten thousand
annotations with their anchors that is most of the time it takes to open an article.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields, make_dataclass
from typing import Any, TypeVar

T = TypeVar("T")


def quick(cls: type[T]) -> Callable[..., T]:
    """A function that makes instances of ``cls``, frozen and with slots, from all its fields in order.

    They are born as instances of an unfrozen twin with the same slots, and become what they are at the end.
    """

    def become(self: Any) -> None:
        self.__class__ = cls

    twin: Any = make_dataclass(
        f"_{cls.__name__}",
        [(f.name, Any) for f in fields(cls)],  # type: ignore[arg-type]
        namespace={"__post_init__": become},
        slots=True,
        eq=False,
        repr=False,
    )
    made: Callable[..., T] = twin
    return made


@contextmanager
def many_objects() -> Iterator[None]:
    """Keep Python from looking for garbage while many objects are made that are none."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
