"""Where files usually are: home, desktop, documents, downloads, and what is plugged in."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QStorageInfo

from tahqiq.ui.i18n import T

_Where = QStandardPaths.StandardLocation
_STANDARD = (
    (_Where.HomeLocation, "home", T("FilePlaces", "Home")),
    (_Where.DesktopLocation, "desktop", T("FilePlaces", "Desktop")),
    (_Where.DocumentsLocation, "article", T("FilePlaces", "Documents")),
    (_Where.DownloadLocation, "import", T("FilePlaces", "Downloads")),
)
_MOUNTED = ("/media", "/run/media", "/mnt", "/Volumes")


@dataclass(frozen=True, slots=True)
class Place:
    """A folder to begin from, with its name in the interface's language."""

    path: Path
    drawing: str
    name: str


def places(beside: Path | None = None) -> list[Place]:
    """The places of this machine that are there; ``beside`` is offered too where it is none of them."""
    found: list[Place] = []
    for where, drawing, name in _STANDARD:
        path = Path(QStandardPaths.writableLocation(where) or ".")
        if path.is_dir() and path not in {place.path for place in found}:
            found.append(Place(path, drawing, QCoreApplication.translate("FilePlaces", name)))
    if beside is not None and beside.is_dir() and beside not in {place.path for place in found}:
        found.append(Place(beside, "folder", beside.name or str(beside)))
    return found + _drives()


def _drives() -> list[Place]:
    """What is plugged in, and the root of everything."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        wanted = sys.platform == "win32" or any(parent in _MOUNTED for parent in _above(root))
        if wanted and volume.isValid() and volume.isReady():
            name = volume.displayName()
            found.append(Place(Path(root), "backup", name if name and "/" not in name else Path(root).name or root))
    if sys.platform != "win32":
        found.append(Place(Path("/"), "backup", QCoreApplication.translate("FilePlaces", "This computer")))
    return found


def _above(root: str) -> tuple[str, ...]:
    """The folder of a mount and the one above: a desktop mounts at /media/stick or /media/person/stick."""
    path = Path(root)
    return tuple(str(parent) for parent in list(path.parents)[: 2 if "media" in root else 1])


def documents() -> Path:
    """Where a person's documents are; their home where there is no such folder."""
    path = Path(QStandardPaths.writableLocation(_Where.DocumentsLocation) or ".")
    return path if path.is_dir() else Path.home()
