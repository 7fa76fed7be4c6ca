"""camel-tools' own recogniser of names as one more voice, where the editor has installed it with its data.

It needs torch, transformers and the data set ``ner-arabert``; without them it keeps silent. Nothing is ever downloaded.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from tahqiq.language import morphology

Recogniser = Callable[[list[list[str]]], list[list[str]]]
"""Takes the words of sentences and gives a label for each: O, B-PERS, I-PERS, B-LOC, I-LOC, B-ORG, I-ORG, B-MISC…"""

DATA_SET = "ner-arabert"

OURS = {"PERS": "person", "PER": "person", "LOC": "place", "GPE": "place", "FAC": "place", "ORG": "org"}


class _State:
    """What is loaded; changed only under the lock."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.voice: Recogniser | None = None
        self.problem = ""


_state = _State()


def voice() -> Recogniser | None:
    """The recogniser in use, or None: it is asked only after ``load`` or ``use``."""
    return _state.voice


def problem() -> str:
    """Why ``load`` found none; empty where it has not been tried or nothing went wrong."""
    return _state.problem


def use(recogniser: Recogniser | None) -> None:
    """Takes a recogniser as the further voice, or none."""
    with _state.lock:
        _state.voice = recogniser


def load() -> bool:
    """Loads camel-tools' recogniser from the editor's own disk; slow, for a thread in the background.

    Returns whether there is one.
    """
    try:
        recogniser = _camel_recogniser()
    except (ImportError, OSError, ValueError, KeyError, TypeError, AttributeError, RuntimeError) as error:
        _state.problem = f"{type(error).__name__}: {error}"
        return False
    use(recogniser)
    return True


def labels(sentences: Sequence[Sequence[str]]) -> list[list[str]] | None:
    """For each word the label of ours that the voice would give, or None where there is no voice or it fails.

    Classes that we do not know are O.
    """
    recogniser = _state.voice
    if recogniser is None:
        return None
    try:
        found = recogniser([list(words) for words in sentences])
    except (RuntimeError, ValueError, IndexError, KeyError, OSError) as error:
        _state.problem = f"{type(error).__name__}: {error}"
        return None
    if [len(row) for row in found] != [len(words) for words in sentences]:
        _state.problem = "the recogniser answered with another number of words"
        return None
    return [[_ours(label) for label in row] for row in found]


def _ours(label: str) -> str:
    begin, _, kind = label.partition("-")
    own = OURS.get(kind)
    return f"{begin}-{own}" if own and begin in ("B", "I") else "O"


def _camel_recogniser() -> Recogniser:
    """camel-tools' recogniser over data that is already there.

    Raises:
        ImportError: torch, transformers or camel-tools is missing.
        OSError, KeyError: its data is not there.
    """
    morphology.warm_up()
    from camel_tools.data import CATALOGUE

    component = CATALOGUE.components["NamedEntityRecognition"]
    folder = Path(component.datasets[DATA_SET].path)
    if not folder.is_dir():
        raise FileNotFoundError(str(folder))
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    os.environ.setdefault("TRANSFORMERS_OFFLINE", "1")
    from camel_tools.ner import NERecognizer

    recogniser: Any = NERecognizer(str(folder))

    def recognise(sentences: list[list[str]]) -> list[list[str]]:
        return [list(row) for row in recogniser.predict(sentences)]

    return recognise
