"""Starting: lean before the first paint, composed right after it, in a process of its own as at home."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

from tahqiq.domain.resources import seeds
from tahqiq.services.commands.articles import ImportArticles, NewArticle
from tahqiq.services.session import Session
from tahqiq.ui.app import AfterFirstPaint, application, tell_missing_fonts
from tahqiq.ui.main_window import MainWindow
from tahqiq.ui.theme import fonts

ENGINE = (
    "camel_tools",
    "pycrfsuite",
    "hijridate",
    "tahqiq.language.dates",
    "tahqiq.language.detecting",
    "tahqiq.language.figures",
    "tahqiq.language.mentions",
    "tahqiq.language.names",
    "tahqiq.language.quotes",
    "tahqiq.language.regions",
    "tahqiq.services.analysing",
    "tahqiq.services.importing",
    "tahqiq.services.suggesting",
    "tahqiq.services.word_lists",
    "tahqiq.ui.dialogs",
    "tahqiq.ui.suggestions.answers_dialog",
    "tahqiq.ui.suggestions.bulk_dialog",
    "tahqiq.ui.suggestions.words_dialog",
)
"""What must not be loaded before the page is shown: the engine and what only a command opens."""

HEAVY = (
    "sqlalchemy",
    "camel_tools",
    "alembic",
    "tahqiq.services",
    "tahqiq.storage",
    "tahqiq.language",
    "tahqiq.formats",
)


def run(code: str, tmp_path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run ``code`` in a Python of its own."""
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)} | environment
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], env=env, capture_output=True, text=True, timeout=60, check=False
    )


def test_the_window_opens_is_composed_after_the_first_paint_and_closes(tmp_path):
    done = run(
        """
        from pathlib import Path
        from PySide6.QtCore import QTimer
        from tahqiq.ui.app import run_window
        def compose(window, reporter, project):
            print(window.isVisible(), project, window.layoutDirection().name)
            window.set_project("Lavrov")
            QTimer.singleShot(0, window.close)
        raise SystemExit(run_window(Path("p.tahqiq"), compose))
        """,
        tmp_path,
        LC_ALL="ar_EG.UTF-8",
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["True", "p.tahqiq", "RightToLeft"]


def test_a_bug_while_composing_is_shown_not_fatal(tmp_path):
    done = run(
        """
        from PySide6.QtCore import QTimer
        from tahqiq.ui.app import run_window
        def compose(window, reporter, project):
            def look():
                print(window.notices.notice.text)
                window.close()
            QTimer.singleShot(50, look)
            raise RuntimeError("oh")
        raise SystemExit(run_window(None, compose))
        """,
        tmp_path,
        LC_ALL="en_GB.UTF-8",
        XDG_STATE_HOME=str(tmp_path),
    )
    assert done.stdout.strip() == "Something went wrong in Tahqiq itself."
    assert "RuntimeError: oh" in done.stderr
    assert "RuntimeError: oh" in next(tmp_path.rglob("tahqiq.log")).read_text(encoding="utf-8")


def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path):
    done = run(
        f"""
        import sys
        from tahqiq.ui.app import run_window
        def compose(window, reporter, project):
            print(sorted(m for m in sys.modules if m.startswith({HEAVY!r})))
            window.close()
        raise SystemExit(run_window(None, compose))
        """,
        tmp_path,
    )
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_nothing_of_the_engine_is_imported_before_the_page_is_shown(tmp_path):
    path = tmp_path / "seeds.tahqiq"
    with Session.create(path) as session:
        session.do(ImportArticles([NewArticle(seed.stem, seed.read_text(encoding="utf-8")) for seed in seeds()]))
    done = run(
        f"""
        import sys
        from pathlib import Path
        from tahqiq.ui.app import run_window
        from tahqiq.ui.settings import Settings
        def compose(window, *others):
            from tahqiq.ui.compose import compose as plug
            program = plug(window, *others)
            shown = program.project.is_open and program.desk.page.state is not None
            print(shown, sorted(m for m in sys.modules if m.startswith({ENGINE!r})))
            window.close()
            return program
        settings = Settings(Path({str(tmp_path / "settings.ini")!r}))
        raise SystemExit(run_window(Path({str(path)!r}), compose, settings=settings))
        """,
        tmp_path,
    )
    assert done.stdout.strip() == "True []", done.stdout + done.stderr


def test_garbage_is_looked_for_in_the_windows_thread_however_much_a_worker_makes(tmp_path):
    """A widget that goes in a worker's thread can stop both for ever."""
    done = run(
        """
        import gc, threading
        from PySide6.QtCore import QTimer
        from tahqiq.ui.app import run_window
        window_thread, where = threading.get_ident(), []
        class Ring:
            def __init__(self):
                self.itself = self
            def __del__(self):
                where.append(threading.get_ident())
        def work():
            for _ in range(100_000):
                Ring()
        def compose(window, reporter, project):
            print(gc.isenabled())
            worker = threading.Thread(target=work)
            worker.start()
            def look():
                if len(where) < 40_000:
                    return
                timer.stop()  # it may be due again before the window is closed
                print(set(where) == {window_thread}, gc.isenabled())
                window.close()
            timer = QTimer(window, interval=50)
            timer.timeout.connect(look)
            timer.start()
        raise SystemExit(run_window(None, compose))
        """,
        tmp_path,
    )
    assert done.stdout.split() == ["False", "True", "False"], done.stdout + done.stderr


def test_after_the_first_paint_happens_once(qtbot, window: MainWindow):
    times: list[int] = []
    AfterFirstPaint(window, lambda: times.append(1))
    window.update()
    qtbot.waitUntil(lambda: times == [1], timeout=2000)
    window.repaint()
    qtbot.wait(0)
    assert times == [1]


def test_there_is_one_application(qapp):
    assert application() is qapp


def test_missing_fonts_are_told_once(window: MainWindow, monkeypatch):
    monkeypatch.setattr("tahqiq.ui.app.missing_fonts", lambda: ("Noto Naskh Arabic",))
    tell_missing_fonts(window)
    assert "fonts" in window.notices.notice.text
    window.notices.clear()
    tell_missing_fonts(window)
    assert window.notices.notice is None


def test_fonts_that_are_there_are_not_missed(qapp, monkeypatch):
    monkeypatch.setattr(fonts.QFontDatabase, "families", staticmethod(lambda: ["Amiri", "Segoe UI"]))
    assert fonts.missing_fonts() == ()
    monkeypatch.setattr(fonts.QFontDatabase, "families", staticmethod(lambda: ["DejaVu Sans"]))
    assert fonts.missing_fonts() == ("Noto Naskh Arabic", "Noto Sans Arabic")


def test_the_reading_font_leads_with_naskh(qapp):
    assert fonts.reading_font(20).families()[0] == "Noto Naskh Arabic"
    assert fonts.reading_font(20).pixelSize() == 20
    assert fonts.interface_font("ar").pixelSize() == 14
    assert fonts.interface_font("en").pixelSize() == 13
