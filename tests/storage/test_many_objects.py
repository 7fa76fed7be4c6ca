"""Annotations made quickly are annotations like any other."""

from __future__ import annotations

import gc
import pickle
from dataclasses import FrozenInstanceError

import pytest

from tahqiq.domain.anchors import Anchor
from tahqiq.domain.annotations import Annotation
from tahqiq.storage.quick import many_objects, quick


def test_what_is_made_quickly_is_the_same() -> None:
    anchor = Anchor(1, 4, "نعم", "قال ", "")
    quickly = quick(Anchor)(1, 4, "نعم", "قال ", "")
    assert type(quickly) is Anchor
    assert quickly == anchor
    assert hash(quickly) == hash(anchor)
    assert repr(quickly) == repr(anchor)
    assert pickle.loads(pickle.dumps(quickly)) == anchor
    with pytest.raises(FrozenInstanceError):
        quickly.start = 2  # type: ignore[misc]
    with pytest.raises(TypeError):
        quick(Annotation)(1, 2)


def test_garbage_is_looked_for_again_afterwards() -> None:
    with many_objects():
        assert not gc.isenabled()
        with many_objects():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(ZeroDivisionError), many_objects():
        _ = 1 / 0
    assert gc.isenabled()
