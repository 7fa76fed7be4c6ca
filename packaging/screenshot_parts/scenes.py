"""What is shown: each scene brings the window to a state worth looking at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from screenshot_parts.sample import Worker
from tahqiq.domain.suggestions import SuggestionKind, WordList
from tahqiq.services.commands.suggestions import RejectSuggestions
from tahqiq.services.commands.words import AddWord
from tahqiq.services.comparing import compare
from tahqiq.ui.compose import Program
from tahqiq.ui.views.review.view import ReviewView

Scene = Callable[[Program, Worker], QWidget | None]
"""Prepares the window; gives the dialog to show where it is one."""

FADED_MS = 1000
"""What flashes when it is shown has faded by then."""


def rest(milliseconds: int = 250) -> None:
    """Let the window settle."""
    QTest.qWait(milliseconds)


def reading(program: Program, worker: Worker) -> None:
    program.desk.show_annotation(worker.ids["quote"])
    rest(FADED_MS)


def selection(program: Program, worker: Worker) -> None:
    desk = program.desk
    desk.show(worker.article("001"))
    desk.canvas.set_caret(0)
    words = "التعاون بين البلدين في إطار المؤتمر الدولي لأمن أوراسيا"
    start = desk.canvas.text.index(words)
    desk.focus_page()
    desk.canvas.select(start, start + len(words))
    desk.canvas.selection_made.emit()


def speaker(program: Program, worker: Worker) -> None:
    program.desk.show_annotation(worker.ids["second"])
    rest(FADED_MS)
    program.desk.binding.pick_name()


def read_first(program: Program, worker: Worker) -> None:
    """The first article, read by the program."""
    program.desk.show(worker.article("000"))
    program.suggestions.analysis.read_article()
    program.window.jobs.wait()
    rest()


def suggestions(program: Program, worker: Worker) -> None:
    read_first(program, worker)
    program.suggestions.side.show_panel("suggestions")
    program.desk.focus_page()
    program.window.registry["next_suggestion"].trigger()
    program.window.registry["next_suggestion"].trigger()
    rest(FADED_MS)


def answering(program: Program, worker: Worker) -> None:
    read_first(program, worker)
    panel = program.suggestions.panel
    program.window.registry["focus_suggestions"].trigger()
    panel.select(next(s.id for s in panel.model.shown if s.kind is SuggestionKind.QUOTE))
    panel.accept()
    rest(FADED_MS)


def bulk(program: Program, worker: Worker) -> QWidget | None:
    read_first(program, worker)
    program.suggestions.answer_listed()
    rest(600)
    return program.suggestions.dialog


def words(program: Program, worker: Worker) -> QWidget | None:
    for list_, text, value in (
        (WordList.NAME, "أوراسيا ديلي", "org"),
        (WordList.NAME, "كيم جونغ أون", "person"),
        (WordList.NAME, "بيونغ يانغ", "place"),
        (WordList.NOT_NAME, "الحقائب المدرسية", ""),
    ):
        program.project.do(AddWord(list_, text, value))
    program.suggestions.edit_words()
    rest()
    return program.suggestions.dialog


def rejected(program: Program, worker: Worker) -> QWidget | None:
    read_first(program, worker)
    open_ones = program.project.session.read.suggestions(worker.article("000"))
    program.project.do(RejectSuggestions(tuple(s.id for s in open_ones[:5])))
    program.suggestions.show_answers()
    rest()
    return program.suggestions.dialog


def empty_page(program: Program, worker: Worker) -> None:
    program.desk.show(worker.article("004"))
    program.desk.canvas.set_current_mark(None)
    program.desk.canvas.set_caret(0)


def date(program: Program, worker: Worker) -> None:
    program.desk.show(worker.article("002"))
    rest()
    program.desk.ask_date()


def linking(program: Program, worker: Worker) -> None:
    program.desk.show_annotation(worker.ids["second"])
    program.desk.links.begin()
    program.desk.show_annotation(worker.ids["agreement"])
    rest(FADED_MS)


def links(program: Program, worker: Worker) -> None:
    program.desk.show_annotation(worker.ids["summit"])
    program.views.compare()
    rest(FADED_MS)


def search(program: Program, worker: Worker) -> None:
    program.window.show_view("search")
    program.views.search.view().ask("بوتين")


def _review(program: Program, page: str) -> ReviewView:
    """The review with all articles compared, on one of its pages."""
    compare(program.project.session, processes=1)
    program.window.registry["review"].trigger()
    rest(900)
    view: ReviewView = program.review.view.view()
    view.show_page(page)
    rest(900)
    return view


def review(program: Program, worker: Worker) -> None:
    _review(program, "list")


def names(program: Program, worker: Worker) -> None:
    _review(program, "names")


def timeline(program: Program, worker: Worker) -> None:
    _review(program, "timeline")


def matrix(program: Program, worker: Worker) -> None:
    _review(program, "matrix")


def graph(program: Program, worker: Worker) -> None:
    _review(program, "graph")


def report(program: Program, worker: Worker) -> QWidget | None:
    _review(program, "list")
    program.window.registry["review_report"].trigger()
    rest(900)
    return QApplication.activeModalWidget() or QApplication.activeWindow()


def speakers(program: Program, worker: Worker) -> None:
    program.window.show_view("speakers")
    view = program.views.speakers.view()
    view.show_entity(next(m.entity.id for m in program.project.session.read.find_entities("لافروف")))


def tag_all(program: Program, worker: Worker) -> None:
    desk = program.desk
    desk.show(worker.article("001"))
    start = desk.canvas.text.index("كوريا الشمالية")
    desk.canvas.select(start, start + len("كوريا الشمالية"))
    program.views.tag_everywhere()
    rest(600)


def history(program: Program, worker: Worker) -> None:
    for _ in range(3):
        program.desk.undo.undo()
    rest()
    program.window.show_view("history")


def undone(program: Program, worker: Worker) -> None:
    program.desk.show_annotation(worker.ids["quote"])
    program.desk.undo.undo()
    rest(FADED_MS)


def check(program: Program, worker: Worker) -> None:
    program.views.run_check()
    rest(600)


def palette(program: Program, worker: Worker) -> None:
    program.desk.show(worker.article("001"))
    program.window.palette_panel.show_panel()


def settings(program: Program, worker: Worker) -> None:
    program.window.registry["settings"].trigger()


def shortcuts(program: Program, worker: Worker) -> None:
    program.window.registry["shortcuts"].trigger()


def find(program: Program, worker: Worker) -> None:
    program.desk.show(worker.article("001"))
    program.window.registry["find_in_article"].trigger()
    program.desk.frame.find_bar.field.setText("روسيا")
    program.desk.next_hit()


def export(program: Program, worker: Worker) -> QWidget | None:
    program.views.export()
    rest(600)
    return program.views.dialog


def importing(program: Program, worker: Worker) -> QWidget | None:
    folder = program.project.session.path.parent
    (folder / "خبر عاجل.txt").write_text("وزير الخارجية يصل إلى القاهرة\n\nقال الوزير إن الزيارة مهمة.", "utf-8")
    (folder / "depeche.txt").write_bytes("Le ministre a déclaré que tout était prêt pour le sommet.".encode("cp1252"))
    (folder / "قديم.txt").write_bytes("قال نعم".encode("windows-1256"))
    program.views.import_files(sorted(folder.glob("*.txt")))
    rest(800)
    dialog = program.views.dialog
    if dialog is not None:
        dialog.table.setCurrentIndex(dialog.model.index(0, 0))  # type: ignore[attr-defined]
    rest()
    return dialog


def _files(folder: Path) -> None:
    for name in ("مقالات القمة", "أرشيف 2023", "Reuters"):
        (folder / name).mkdir(exist_ok=True)
    for name in ("تقرير القمة.tahqiq", "مقال 10.tahqiq", "مقال 2.tahqiq", "fact-check June.tahqiq"):
        (folder / name).write_bytes(b"x" * 34_000)


def open_file(program: Program, worker: Worker) -> QWidget | None:
    folder = program.project.session.path.parent
    _files(folder)
    program.projects.ask_open()
    dialog = program.projects.file_dialog
    if dialog is not None:
        dialog.go_to(folder)
    rest(600)
    return dialog


def save_file(program: Program, worker: Worker) -> QWidget | None:
    folder = program.project.session.path.parent
    _files(folder)
    program.projects.ask_backup()
    dialog = program.projects.file_dialog
    if dialog is not None:
        dialog.go_to(folder)
        dialog.field.setText("تقرير القمة.tahqiq")
    rest(600)
    return dialog


def label_sets(program: Program, worker: Worker) -> QWidget | None:
    program.views.edit_labels()
    rest()
    return program.views.dialog


def start_page(program: Program, worker: Worker) -> None:
    program.project.close()


SCENES: dict[str, Scene] = {
    "reading": reading,
    "selection": selection,
    "speaker": speaker,
    "suggestions": suggestions,
    "answering": answering,
    "bulk": bulk,
    "words": words,
    "rejected": rejected,
    "empty": empty_page,
    "date": date,
    "find": find,
    "linking": linking,
    "links": links,
    "search": search,
    "review": review,
    "names": names,
    "timeline": timeline,
    "matrix": matrix,
    "graph": graph,
    "report": report,
    "speakers": speakers,
    "tag-all": tag_all,
    "undone": undone,
    "history": history,
    "check": check,
    "palette": palette,
    "settings": settings,
    "shortcuts": shortcuts,
    "import": importing,
    "export": export,
    "open-file": open_file,
    "save-file": save_file,
    "labels": label_sets,
    "start": start_page,
}
"""Every scene by its name; each begins with a window of its own."""
