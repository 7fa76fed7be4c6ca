"""The ten things that an editor does most, with the keyboard alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from editor import Editor
from PySide6.QtWidgets import QApplication

from tahqiq.domain.annotations import LinkKind, SpeechForm
from tahqiq.domain.resources import seeds
from tahqiq.ui.theme import themes

SAID = "لقد أرست اتفاقية الشراكة الاستراتيجية أساسا متينا"


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
def test_open_find_select_tag_speaker_link_undo_redo_theme_export(editor: Editor, tmp_path: Path) -> None:
    # open: the start page offers the sample project first
    editor.press("Return")
    editor.wait_for_article(1)
    assert editor.session.read.counts().articles == 5
    assert editor.canvas.hasFocus()

    # find: in all articles, in another spelling, and to the place
    editor.press("Ctrl+F")
    editor.type('"لقد ارست اتفاقيه الشراكه"')
    editor.press("Return")
    assert editor.window.current_view == "search"
    search = editor.program.views.search.view()
    editor.qtbot.waitUntil(lambda: search.model.rowCount() > 0)
    editor.press("Down", "Down")
    editor.qtbot.waitUntil(search.list.hasFocus)
    editor.press("Return")
    assert editor.window.current_view == "reading"
    assert editor.canvas.hasFocus()
    start, _ = editor.place(1, SAID)
    assert start <= editor.canvas.caret() <= start + len(SAID)

    # select: what stands inside the quotation marks
    editor.press("Alt+Q")
    ((selected_start, selected_end),) = editor.canvas.selection_parts()
    assert editor.text(1)[selected_start:selected_end].startswith(SAID)

    # tag it as a quote
    editor.press("Q")
    quote = editor.in_hand()
    assert editor.label_of(quote) == "quote"
    assert quote.words == editor.text(1)[selected_start:selected_end]

    # set the speaker: a new one, and the focus is back where it was
    caret = editor.canvas.caret()
    editor.press("S")
    editor.type("سيرغي لافروف")
    editor.press("Ctrl+Return")
    quote = editor.in_hand()
    assert quote.attribution is not None
    assert quote.attribution.form is SpeechForm.DIRECT
    speaker = editor.session.read.entity(quote.attribution.speaker_id or 0)
    assert speaker.name == "سيرغي لافروف"
    assert editor.canvas.hasFocus()
    assert editor.canvas.caret() == caret

    # the second quote finds the same speaker in another spelling, and is linked to the first
    editor.press("Ctrl+Shift+L", "Ctrl+PgDown")
    editor.wait_for_article(2)
    editor.press("Alt+F")
    editor.type("غضون الاشهر")
    editor.press("Return", "Escape", "Escape")
    assert editor.canvas.hasFocus()
    editor.press("Alt+Q", "Q", "S")
    editor.type("سيرجي لافروف")
    editor.press("Return")
    second = editor.in_hand()
    assert second.article_id == 2
    assert second.attribution is not None
    assert second.attribution.speaker_id == speaker.id
    editor.press("Ctrl+Shift+J")
    editor.type("يوافق")
    editor.press("Return")
    (link,) = editor.session.read.links()
    assert (link.kind, link.a_id, link.b_id) == (LinkKind.AGREES, quote.id, second.id)
    assert editor.canvas.hasFocus()

    # undo and redo, also in the other article
    editor.settle()
    editor.press("Ctrl+Z")
    assert editor.session.read.links() == []
    editor.settle()
    editor.press("Ctrl+Z")
    assert editor.session.read.annotation(second.id).attribution is None
    editor.settle()
    editor.press("Ctrl+Z", "Ctrl+PgUp")
    assert editor.annotations(2) == []
    editor.wait_for_article(1)
    for _ in range(3):
        editor.settle()
        editor.press("Ctrl+Shift+Z")
    assert editor.session.read.links() == [link]
    assert editor.session.read.annotation(second.id) == second
    editor.wait_for_article(2)

    # theme
    before = themes().theme.name
    editor.press("F9")
    assert themes().theme.name != before

    # export
    editor.press("Ctrl+E")
    dialog = editor.program.views.dialog
    assert dialog is not None
    target = tmp_path / "quotes.jsonl"
    editor.qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget()))
    editor.tab_to(dialog.target)  # type: ignore[attr-defined]
    editor.press("Ctrl+A")
    editor.type(str(target))
    editor.press("Return")
    editor.qtbot.waitUntil(target.exists)
    editor.qtbot.waitUntil(lambda: "quotes.jsonl" in editor.notice())
    editor.press("Escape")
    texts = {path.name: path.read_bytes().decode("utf-8") for path in seeds()}
    found = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert len(found) > 5
    written = target.read_text(encoding="utf-8")
    assert quote.words.replace('"', '\\"') in written
    assert any(quote.words == text[quote.start : quote.end] for text in texts.values())
    editor.qtbot.waitUntil(editor.canvas.hasFocus)
