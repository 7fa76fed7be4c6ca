"""Every view and dialog of this folder, made as the window makes them and filled with something to show."""

from pathlib import Path

from helpers import search_view

from tahqiq.domain.messages import Message
from tahqiq.domain.search import SearchScope
from tahqiq.services.checking import Finding, Severity


def search(project, settings, folder):
    view = search_view(project, settings)
    view.ask("روسيا")
    return view


def search_in_notes(project, settings, folder):
    view = search_view(project, settings)
    view.ask("الأصلي", SearchScope.NOTES)
    return view


def search_start(project, settings, folder):
    return search_view(project, settings)


def tag_all(project, settings, folder):
    from tahqiq.ui.views.tag_all.view import TagAllView

    view = TagAllView(project)
    view.show_words("لافروف", 1)
    return view


def speakers(project, settings, folder):
    from tahqiq.ui.views.speakers.view import SpeakersView

    return SpeakersView(project)


def merge(project, settings, folder):
    view = speakers(project, settings, folder)
    view.show_next_pair()
    return view


def split(project, settings, folder):
    view = speakers(project, settings, folder)
    view.begin_split()
    return view


def links(project, settings, folder):
    from tahqiq.ui.views.links.view import LinkView

    view = LinkView(project)
    view.show_annotation(4)
    return view


def review(project, settings, folder):
    from PySide6.QtWidgets import QMainWindow

    from tahqiq.ui.actions import ActionRegistry
    from tahqiq.ui.controllers.review import ReviewController
    from tahqiq.ui.views.review.view import ReviewView

    window = QMainWindow()
    view = ReviewView(ReviewController(project, window), ActionRegistry(window), settings)
    view.window_of_the_actions = window
    return view


def check(project, settings, folder):
    from tahqiq.ui.views.check.view import CheckView

    view = CheckView(project)
    changed = Message("check_text_changed", {"article": 2, "title": "لافروف"})
    index = Message("check_index", {"articles": 5, "indexed": 4})
    view._answered(([Finding(changed), Finding(index, Severity.WARNING)], project.session.read.counts()))
    return view


def label_sets(project, settings, folder):
    from tahqiq.ui.dialogs.labels.dialog import LabelSetDialog

    return LabelSetDialog(project)


def importing(project, settings, folder):
    from tahqiq.ui.dialogs.importing.dialog import ImportDialog

    return ImportDialog(project, [some_files(folder)])


def exporting(project, settings, folder):
    from tahqiq.ui.dialogs.exporting.dialog import ExportDialog

    return ExportDialog(project, (1, 2), settings)


ALL = (
    search,
    search_in_notes,
    search_start,
    tag_all,
    speakers,
    merge,
    split,
    links,
    review,
    check,
    label_sets,
    importing,
    exporting,
)


def some_files(folder: Path) -> Path:
    """Files of every sort: ready, unsure, broken, there already, with hidden controls."""
    from tahqiq.domain.resources import seeds

    folder.mkdir(exist_ok=True)
    new = "بوتين: زيارة مقبلة إلى بيونغ يانغ\nتاريخ النشر: 18th, June 2024 GMT\n"
    new += "قال بوتين إنه سيزور كوريا.\nالمصدر: الأسبوع\n"
    (folder / "جديد.txt").write_text(new, encoding="utf-8")
    (folder / "خفي.txt").write_text("العنوان\nقال \u202eالوزير\u202c إن الاتفاقية قائمة.\n", encoding="utf-8")
    (folder / "قصير.txt").write_bytes("قال الوزير أمس".encode("cp1256"))
    (folder / "قصير2.txt").write_bytes("زار موسكو اليوم".encode("cp1256"))
    (folder / "صورة.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    (folder / "هنا.txt").write_bytes(seeds()[0].read_bytes())
    return folder
