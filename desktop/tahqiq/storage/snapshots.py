"""A copy of a project file in a folder of our own, for reading what cannot be read where it lies."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from tahqiq.domain.messages import Trouble
from tahqiq.storage.files import wal_path


class Snapshot:
    """The file at ``original`` with its write-ahead log, copied; ``remove`` takes the copy away.

    Raises:
        Trouble: the copy cannot be made.
    """

    def __init__(self, original: Path) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="tahqiq-")
        self.path = Path(self._folder.name).resolve() / original.name
        try:
            shutil.copyfile(original, self.path)
            if wal_path(original).exists():
                shutil.copyfile(wal_path(original), wal_path(self.path))
        except OSError as error:
            self.remove()
            raise Trouble("cannot_read_file", path=str(original), reason=error.strerror or str(error)) from error

    def remove(self) -> None:
        """Take the copy away; once is enough."""
        self._folder.cleanup()
