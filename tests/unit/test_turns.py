"""While long work goes on, threads take short turns; afterwards turns are as long as they were."""

from __future__ import annotations

import sys

import pytest

from tahqiq.services.turns import TURN, short_turns


def test_turns_are_short_until_the_last_work_is_done() -> None:
    usual = sys.getswitchinterval()
    first, second = short_turns(), short_turns()
    with first:
        assert sys.getswitchinterval() == pytest.approx(TURN)
        second.__enter__()
    assert sys.getswitchinterval() == pytest.approx(TURN)
    second.__exit__(None, None, None)
    assert sys.getswitchinterval() == pytest.approx(usual)


def test_work_that_breaks_off_leaves_turns_as_they_were() -> None:
    usual = sys.getswitchinterval()
    with pytest.raises(ValueError, match="broken"), short_turns():
        raise ValueError("broken")
    assert sys.getswitchinterval() == pytest.approx(usual)
