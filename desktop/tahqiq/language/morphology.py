"""camel-tools' analyser over the shipped database, and over the editor's own calima-msa where it is installed.

Importing camel-tools costs up to a second, so nothing here imports it before ``warm_up``, which belongs on a thread in
the background. Until then ``readings`` answers from ``lexicon``, which reads the same database; both give the same
segmentations. Nothing here ever touches the network.
"""

from __future__ import annotations

import json
import os
import re
import sys
import threading
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol

from tahqiq.domain.folding import fold
from tahqiq.domain.resources import resource
from tahqiq.language import lexicon
from tahqiq.language.lexicon import Kind, Segmentation, clitic_lengths

EDITOR_DATABASES = ("calima-msa-s31", "calima-msa-r13", "calima-msa")
"""Databases of the editor's own that are asked about words which the shipped one does not know, best first."""

CACHED_WORDS = 50_000

_TASHKEEL = re.compile("[\u064b-\u0652\u0670\u0640]")


class _Analyser(Protocol):
    def analyze(self, word: str) -> list[dict[str, Any]]: ...


class _State:
    """What is loaded; changed only under the lock."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.own: _Analyser | None = None
        self.editor: _Analyser | None = None
        self.problem = ""
        self.tried = False


_state = _State()


def warm_up() -> bool:
    """Loads the word lists, camel-tools and the databases; safe on any thread, quick the second time.

    Returns whether the analyser is there; ``problem`` says why it is not.
    """
    lexicon.shipped()
    with _state.lock:
        if not _state.tried:
            _load(_state)
            _state.tried = True
            readings.cache_clear()
            kinds.cache_clear()
            _editor_readings.cache_clear()
    return _state.own is not None


def is_ready() -> bool:
    """Whether ``analyse`` answers without loading anything."""
    return _state.own is not None


def problem() -> str:
    """Why the analyser, or the editor's own database, could not be loaded; empty where nothing went wrong."""
    return _state.problem


def analyse(word: str) -> tuple[Mapping[str, Any], ...]:
    """camel-tools' analyses of one word: the shipped database's, or the editor's where that one knows none.

    Loads the analyser where that has not been done. Empty where nothing is known of the word.
    """
    warm_up()
    found = _state.own.analyze(fold(word)) if _state.own else []
    if not found and _state.editor:
        found = _state.editor.analyze(word)
    return tuple(found)


@lru_cache(maxsize=CACHED_WORDS)
def readings(folded: str) -> tuple[Segmentation, ...]:
    """The readings of a folded word in the shipped database; never loads camel-tools by itself."""
    own = _state.own
    if own is None:
        return tuple(lexicon.shipped().segmentations(folded))
    return tuple(_reading(analysis) for analysis in own.analyze(folded))


@lru_cache(maxsize=CACHED_WORDS)
def kinds(folded: str) -> tuple[Kind, ...]:
    """As ``readings``, of each reading only the clitics and the part of speech; quicker."""
    if _state.own is None:
        return lexicon.shipped().kinds(folded)
    return tuple([(reading.lengths, reading.pos) for reading in readings(folded)])


def is_known(folded: str) -> bool:
    """Whether the shipped database has a folded word."""
    return bool(kinds(folded))


def is_verb(folded: str) -> bool:
    """Whether a folded word is a verb by every reading that the shipped database has."""
    known = kinds(folded)
    return bool(known) and all(pos == "verb" for _, pos in known)


def editor_readings(word: str) -> tuple[Segmentation, ...]:
    """The readings of a printed word in the editor's own database, the likeliest first; empty until it is loaded."""
    return () if _state.editor is None else _editor_readings(word)


@lru_cache(maxsize=CACHED_WORDS)
def _editor_readings(word: str) -> tuple[Segmentation, ...]:
    if _state.editor is None:
        return ()
    found = [a for a in _state.editor.analyze(word) if a.get("source") in (None, "lex", "spvar")]
    found.sort(key=lambda a: -float(a.get("pos_lex_logprob", -99.0)))
    return tuple(_reading(analysis) for analysis in found)


def _reading(analysis: Mapping[str, Any]) -> Segmentation:
    citation = analysis.get("form", "citation") == "citation"
    return Segmentation(clitic_lengths(analysis), _bare(str(analysis["diac"])), str(analysis["pos"]), citation)


def _bare(word: str) -> str:
    """The letters of a word without tashkeel."""
    return _TASHKEEL.sub("", word)


def _load(state: _State) -> None:
    try:
        _import_camel_tools()
    except (ImportError, OSError, ValueError, KeyError, TypeError, RuntimeError) as error:
        state.problem = f"{type(error).__name__}: {error}"
        return
    from camel_tools.morphology.analyzer import Analyzer
    from camel_tools.morphology.database import MorphologyDB
    from camel_tools.morphology.errors import MorphologyError

    state.own = Analyzer(MorphologyDB(str(resource("morphology", "tahqiq.db"))))
    path = _editor_database()
    if path:
        try:
            state.editor = Analyzer(MorphologyDB(str(path)))
        except (MorphologyError, OSError, ValueError, KeyError, IndexError, TypeError) as error:
            state.problem = f"{path}: {type(error).__name__}: {error}"


def _editor_database() -> Path | None:
    """The best of the editor's own databases that is really there."""
    from camel_tools.data import CATALOGUE

    component = CATALOGUE.components.get("MorphologyDB")
    datasets = component.datasets if component else {}
    paths = (Path(datasets[name].path, "morphology.db") for name in EDITOR_DATABASES if name in datasets)
    return next((path for path in paths if path.is_file()), None)


def data_folder() -> Path:
    """Where camel-tools' data is: the editor's own, or ours with an empty catalogue; imports nothing."""
    return _data_folder(os.environ.get("CAMELTOOLS_DATA"), _home())


def _home() -> Path:
    return Path.home() / ("AppData/Roaming/camel_tools" if sys.platform == "win32" else ".camel_tools")


def _import_camel_tools() -> None:
    """Imports camel-tools with a catalogue in reach, for without one it would download its own.

    Raises:
        ImportError: camel-tools is not installed.
        OSError, ValueError, KeyError: its data folder cannot be used.
    """
    if "camel_tools.data" in sys.modules:
        return
    home = _home()
    was_there = home.exists()
    before = os.environ.get("CAMELTOOLS_DATA")
    os.environ["CAMELTOOLS_DATA"] = str(_data_folder(before, home))
    try:
        import camel_tools.data  # noqa: F401
    finally:
        if before is None:
            del os.environ["CAMELTOOLS_DATA"]
        else:
            os.environ["CAMELTOOLS_DATA"] = before
        if not was_there and home.is_dir() and not any(home.iterdir()):
            home.rmdir()


def _data_folder(chosen: str | None, home: Path) -> Path:
    """The editor's own data where it has a sound catalogue, else our folder with an empty one."""
    for folder in (Path(chosen).expanduser() if chosen else None, home):
        if folder and _is_catalogue(folder / "catalogue.json"):
            return folder
    return resource("morphology", "camel_tools")


def _is_catalogue(path: Path) -> bool:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(content, dict) and {"version", "packages", "components"} <= content.keys()
