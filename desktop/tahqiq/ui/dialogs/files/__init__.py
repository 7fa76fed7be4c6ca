"""Choosing files: one dialog for opening and saving, in the interface's language and looks."""

from tahqiq.ui.dialogs.files.dialog import FileDialog
from tahqiq.ui.dialogs.files.question import FileQuestion

__all__ = ["FileDialog", "FileQuestion"]
