"""The same work under an Arabic keyboard layout: every key sends its Arabic letter."""

from __future__ import annotations

import pytest
from editor import Editor
from PySide6.QtCore import Qt

from tahqiq.ui.keys import arabic_key

WORDS = "الاتفاقية المذكورة تهدف لتعزيز استقرار"
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


@pytest.mark.parametrize("latin", ["c", "q", "p", "l", "o", "d", "f"])
def test_every_label_key_works(at_work: Editor, latin: str) -> None:
    editor = at_work
    editor.canvas.select(*editor.place(1, WORDS))
    editor.press_arabic(arabic_key(latin))
    label = editor.session.read.all_labels()[editor.in_hand().label_id]
    assert label.key == latin


def test_tag_speaker_note_unsure_undo_redo(at_work: Editor) -> None:
    editor = at_work
    editor.canvas.select(*editor.place(1, WORDS))
    editor.press_arabic(arabic_key("q"))
    quote = editor.in_hand()
    editor.press_arabic(arabic_key("s"))
    editor.type("لافروف")
    editor.press("Ctrl+Return")
    said = editor.in_hand().attribution
    assert said is not None
    assert said.speaker_id is not None
    editor.press_arabic(arabic_key("u"))
    assert editor.in_hand().unsure
    editor.press_arabic(arabic_key("n"))
    assert editor.program.desk.panel.note.hasFocus()
    editor.type("ملاحظة")
    editor.press("Escape")
    assert editor.in_hand().note == "ملاحظة"
    for _ in range(4):
        editor.settle()
        editor.press(f"Ctrl+{arabic_key('z')}")
    assert editor.annotations(1) == []
    for _ in range(4):
        editor.settle()
        editor.press(f"Ctrl+{arabic_key('y')}")
    again = editor.session.read.annotation(quote.id)
    assert (again.note, again.unsure) == ("ملاحظة", True)


def test_shortcuts_with_letters_work(at_work: Editor) -> None:
    editor = at_work
    editor.canvas.set_caret(editor.place(1, "لقد أرست")[0] + 3)
    editor.press(f"Alt+{arabic_key('q')}")
    ((start, end),) = editor.canvas.selection_parts()
    assert editor.text(1)[start - 1] == '"' == editor.text(1)[end]
    editor.press(f"Ctrl+{arabic_key('k')}")
    assert editor.window.palette_panel.isVisible()
    editor.press("Escape")
    editor.press(f"Ctrl+{arabic_key('h')}")
    assert editor.window.current_view == "history"


def test_arabic_digits_tag_by_number(at_work: Editor) -> None:
    editor = at_work
    editor.canvas.select(*editor.place(1, WORDS))
    editor.press("Ctrl+٢")
    assert editor.label_of(editor.in_hand()) == editor.session.read.labels()[1].code
