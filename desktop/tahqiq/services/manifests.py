"""The manifest of an export: what is in the files, how they count, what was left out, and hashes to prove it.

``resources/schemas/manifest-1.schema.json`` is its JSON Schema. It lies beside a file as ``<name>.manifest.json``, and
in a ZIP or folder as ``manifest.json``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import IO, Any

import orjson

from tahqiq.domain.messages import Message
from tahqiq.formats.dataset import Dataset
from tahqiq.formats.packages import Sealed
from tahqiq.formats.table import Format
from tahqiq.services.export_choice import ExportChoice
from tahqiq.services.wording import sentence

VERSION = 1
NAME = "manifest.json"
_IN_MEMORY = 1 << 20


class ArticleHashes:
    """Numbers of articles with the SHA-256 of their texts; kept on disk where there are many."""

    def __init__(self) -> None:
        self._file = SpooledTemporaryFile[bytes](max_size=_IN_MEMORY)

    def add(self, number: int, sha256: str) -> None:
        self._file.write(orjson.dumps({"id": number, "sha256": sha256}) + b"\n")

    def lines(self) -> Iterator[bytes]:
        """A JSON object for each."""
        self._file.seek(0)
        yield from (line.rstrip() for line in self._file)
        self._file.seek(0, 2)


def beside(target: Path) -> Path:
    """Where the manifest of the file ``target`` lies."""
    return target.with_name(f"{target.name}.{NAME}")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What there is to say of an export; ``counts`` are articles, annotations, links. ``compared``: one by one."""

    format: Format
    dataset: Dataset
    choice: ExportChoice
    counts: dict[str, int]
    losses: tuple[Message, ...]
    articles: ArticleHashes
    compared: bool = True

    def write(self, out: IO[bytes], files: Iterable[Sealed]) -> None:
        """Write it, file by file and article by article.

        Args:
            out: a binary stream.
            files: what was written, the manifest itself not among it.
        """
        out.write(orjson.dumps(self._head(), option=orjson.OPT_INDENT_2).removesuffix(b"\n}"))
        _list(out, "files", (orjson.dumps(file._asdict()) for file in files))
        _list(out, "articles", self.articles.lines())
        out.write(b"\n}\n")

    def _head(self) -> dict[str, Any]:
        dataset, format_ = self.dataset, self.format
        project = dataset.project
        return {
            "manifest": "tahqiq",
            "version": VERSION,
            "program": {"name": "Tahqiq", "version": dataset.program},
            "format": {"name": format_.name, "version": format_.version, "media_type": format_.media_type},
            "offsets": {"unit": str(format_.offsets), "in_words": format_.offsets.in_words},
            "project": {"uuid": project.uuid, "name": project.name, "created_at": project.created_at},
            "exported_at": dataset.exported_at,
            "choice": self.choice.as_json(),
            "counts": self.counts,
            "read_back": "compared" if self.compared else "hashed",
            "losses": [_loss(message) for message in self.losses],
        }


def _loss(message: Message) -> dict[str, Any]:
    said = {language: sentence(message, language) for language in ("ar", "en")}
    return {"kind": message.code.removeprefix("loss_"), "count": message.params.get("count"), **said}


def _list(out: IO[bytes], name: str, elements: Iterable[bytes]) -> None:
    out.write(b',\n  "%s": [' % name.encode())
    between = b"\n    "
    for element in elements:
        out.write(between + element)
        between = b",\n    "
    out.write(b"\n  ]")
