"""camel-tools' own recogniser of names as one more voice, where the editor has installed it with its data.

It needs torch, transformers and the data of a recogniser (``camel_data -i ner-arabert``); without them it keeps silent.
Nothing is ever downloaded. ``services.recogniser`` switches it on and off.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tahqiq.language import morphology

Recogniser = Callable[[list[list[str]]], list[list[str]]]
"""Takes the words of sentences and gives a label for each: O, B-PERS, I-PERS, B-LOC, I-LOC, B-ORG, I-ORG, B-MISC…"""

COMPONENT = "NamedEntityRecognition"
"""The name under which camel-tools' catalogue holds the data of its recognisers."""

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


def is_installed() -> bool:
    """Whether camel-tools' recogniser and its data are on this computer; quick, and imports none of them."""
    if _state.voice is not None:
        return True
    if not all(find_spec(name) for name in ("camel_tools", "torch", "transformers")):
        return False
    return _model_folder() is not None


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


def _model_folder() -> Path | None:
    """The data of the recogniser that the editor's catalogue names first; None where none is on the disk."""
    place = morphology.data_folder()
    try:
        catalogue = json.loads((place / "catalogue.json").read_text(encoding="utf-8"))
        component = catalogue["components"][COMPONENT]
        named = component["datasets"]
        names = sorted(named, key=lambda name: name != component.get("default"))
        folders = [place / "data" / str(named[name]["path"]) for name in names]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return next((folder for folder in folders if folder.is_dir()), None)


def _camel_recogniser() -> Recogniser:
    """camel-tools' recogniser over data that is already there.

    Raises:
        ImportError: torch, transformers or camel-tools is missing.
        OSError: its data is not there.
    """
    morphology.warm_up()
    folder = _model_folder()
    if folder is None:
        raise FileNotFoundError(str(morphology.data_folder() / "data"))
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    os.environ.setdefault("TRANSFORMERS_OFFLINE", "1")
    from camel_tools.ner import NERecognizer

    recogniser: Any = NERecognizer(str(folder))

    def recognise(sentences: list[list[str]]) -> list[list[str]]:
        return [list(row) for row in recogniser.predict(sentences)]

    return recognise
