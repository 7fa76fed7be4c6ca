"""A few bytes that look like text in no encoding that is known are refused with a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from tahqiq.domain.messages import Trouble
from tahqiq.formats.decoding import decode


def test_bytes_that_one_encoding_cannot_hold_and_the_other_garbles_are_refused() -> None:
    with pytest.raises(Trouble) as caught:
        decode("كاbو".encode() + b"\xa5" + "ككضا".encode(), Path("x.txt"))
    assert caught.value.message.code == "text_undecodable"
