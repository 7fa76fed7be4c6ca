"""What went wrong, shown in the notice bar: the world's trouble with what to do, our own bugs with details to copy."""

from __future__ import annotations

import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QObject, Qt, Signal

from tahqiq.domain.messages import Message, Trouble
from tahqiq.ui.i18n import languages
from tahqiq.ui.widgets import Notice, NoticeBar, NoticeKind

if TYPE_CHECKING:
    import logging

_LOG_BYTES = 500_000


def default_log() -> Path:
    """The log file of this user."""
    return Path(platformdirs.user_log_dir("tahqiq", appauthor=False)) / "tahqiq.log"


def trouble_notice(message: Message, kind: NoticeKind = NoticeKind.ERROR) -> Notice:
    """A ``Message`` as a notice: what happened, then what is safe and what to do."""
    from tahqiq.services.wording import advice

    said = advice(message, languages().language)
    more = " ".join(part for part in (said.safe, said.do) if part)
    return Notice(said.what, kind, advice=more, again=lambda: trouble_notice(message, kind))


class ErrorReporter(QObject):
    """Shows errors in a notice bar and writes bugs to the log.

    Args:
        notices: where they are shown.
        log: the log file; made when there is something to write.
    """

    _elsewhere = Signal(object)

    def __init__(self, notices: NoticeBar, log: Path | None = None) -> None:
        super().__init__(notices)
        self._notices = notices
        self._log_path = log or default_log()
        self._log: logging.Logger | None = None
        self._elsewhere.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Hear of every error that nobody caught, in any thread."""
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self._elsewhere.emit(args.exc_value)

    def uninstall(self) -> None:
        """Give the hooks back to Python."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def show(self, error: BaseException) -> None:
        """Show ``error``; from any thread."""
        if threading.current_thread() is threading.main_thread():
            self._show(error)
        else:
            self._elsewhere.emit(error)

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.show(error)

    def _show(self, error: BaseException) -> None:
        if isinstance(error, Trouble):
            self._notices.say(trouble_notice(error.message))
            return
        details = "".join(traceback.format_exception(error))
        self._write(details)
        self._notices.say(self._bug(f"{details}\n{self._log_path}"))

    def _bug(self, details: str) -> Notice:
        return Notice(
            self.tr("Something went wrong in Tahqiq itself."),
            NoticeKind.ERROR,
            advice=self.tr("What you saved is safe. Copy the details and send them to us, please."),
            details=details,
            again=lambda: self._bug(details),
        )

    def _write(self, details: str) -> None:
        sys.stderr.write(details)
        try:
            self._logger().error(details)
        except OSError as why:  # no place for a log: the notice still has the details
            sys.stderr.write(f"{self._log_path}: {why}\n")

    def _logger(self) -> logging.Logger:
        import logging
        from logging.handlers import RotatingFileHandler  # 15 ms that a start without errors saves

        if self._log is None:
            self._log_path.parent.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(self._log_path, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8")
            handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
            self._log = logging.Logger("tahqiq.ui")
            self._log.addHandler(handler)
        return self._log
