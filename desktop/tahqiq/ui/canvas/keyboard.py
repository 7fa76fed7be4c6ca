"""What keys do on the page, apart from the actions of the window's menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

from tahqiq.ui.canvas.accessibility import Unit
from tahqiq.ui.canvas.places import Place
from tahqiq.ui.keys import latin_key

if TYPE_CHECKING:
    from tahqiq.ui.canvas.canvas import ArticleCanvas

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_META = Qt.KeyboardModifier.MetaModifier
_NONE = Qt.KeyboardModifier.NoModifier
_HELD = _SHIFT | _CTRL | _ALT | _META

KEYS: tuple[tuple[QKeyCombination, str], ...] = (
    (QKeyCombination(_NONE, Qt.Key.Key_Space), "grow_selection"),
    (QKeyCombination(_SHIFT, Qt.Key.Key_Space), "shrink_selection"),
    (QKeyCombination(_CTRL, Qt.Key.Key_A), "select_all"),
    (QKeyCombination(_CTRL, Qt.Key.Key_C), "copy"),
    (QKeyCombination(_SHIFT, Qt.Key.Key_Return), "begin_part"),
    (QKeyCombination(_SHIFT, Qt.Key.Key_Enter), "begin_part"),
    (QKeyCombination(_ALT, Qt.Key.Key_Down), "go_to_next_mark"),
    (QKeyCombination(_ALT, Qt.Key.Key_Up), "go_to_previous_mark"),
    (QKeyCombination(_NONE, Qt.Key.Key_Return), "activate_mark"),
    (QKeyCombination(_NONE, Qt.Key.Key_Enter), "activate_mark"),
    (QKeyCombination(_CTRL, Qt.Key.Key_Period), "toggle_fold"),
    (QKeyCombination(_NONE, Qt.Key.Key_F3), "go_to_next_hit"),
    (QKeyCombination(_SHIFT, Qt.Key.Key_F3), "go_to_previous_hit"),
    (QKeyCombination(_CTRL, Qt.Key.Key_Plus), "zoom_in"),
    (QKeyCombination(_CTRL, Qt.Key.Key_Equal), "zoom_in"),
    (QKeyCombination(_CTRL, Qt.Key.Key_Minus), "zoom_out"),
    (QKeyCombination(_CTRL, Qt.Key.Key_0), "reset_zoom"),
)
"""Keys of the page with the canvas method that each calls, for the window's table of shortcuts to show.

Besides: arrows, Home, End, Page Up and Down with Shift and Ctrl as everywhere; Alt+Left/Right moves the start of the
mark in hand and Alt+Shift+Left/Right its end by a letter (with Ctrl by a word), and with no mark in hand the caret by
a code point; Escape lets go of the selection, then of the mark; a letter or digit is ``label_key_pressed``, a
letter with Shift ``capital_key_pressed``.
"""

_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class Keyboard:
    """Turns key presses into what a canvas does."""

    def __init__(self, canvas: ArticleCanvas) -> None:
        self._canvas = canvas
        self._table = {(int(keys.key()), keys.keyboardModifiers()): method for keys, method in KEYS}

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key means; False when it means nothing here and the window may have it."""
        held, key = event.modifiers() & _HELD, _latin(event)
        method = self._table.get((key, held))
        if method is None and not held & _ALT and event.text() in ("+", "-", "=") and held & _CTRL:
            method = "zoom_out" if event.text() == "-" else "zoom_in"
        if method is not None:
            getattr(self._canvas, method)()
            return True
        if key == Qt.Key.Key_Escape:
            return self._escape()
        if held & _ALT and key in _SIDEWAYS:
            self._fine(key, held)
            return True
        if not held & (_ALT | _META) and self._move(Qt.Key(key), held):
            return True
        if not held & ~Qt.KeyboardModifier.ShiftModifier:
            return self.typed(event.text(), bool(held & _SHIFT))
        return False

    def typed(self, text: str, shifted: bool = False) -> bool:
        """Text from a key or an input method; whether it was a letter or digit."""
        letter = latin_key(text)
        if not (letter.isascii() and letter.isalnum()) or (shifted and letter.isdigit()):
            return False
        pressed = self._canvas.capital_key_pressed if shifted else self._canvas.label_key_pressed
        pressed.emit(letter.lower())
        return True

    def _escape(self) -> bool:
        canvas = self._canvas
        if not canvas.selection.is_empty:
            canvas.clear_selection()
        elif canvas.current_mark is not None:
            canvas.set_current_mark(None)
        else:
            return False
        return True

    def _fine(self, key: int, held: Qt.KeyboardModifier) -> None:
        """Alt and an arrow: the ends of the mark in hand, otherwise the caret by single code points."""
        canvas, place = self._canvas, self._canvas.selection.caret
        mark = canvas.overlay.current
        if mark is None:
            forward = (key == Qt.Key.Key_Left) == canvas.movement.is_rtl(place)
            canvas.move_caret(canvas.movement.code_point(place, forward), bool(held & _SHIFT))
            return
        at_end = bool(held & _SHIFT)
        forward = (key == Qt.Key.Key_Left) == canvas.movement.is_rtl(Place(mark.end if at_end else mark.start))
        canvas.adjust_mark("end" if at_end else "start", forward, "word" if held & _CTRL else "letter")

    def _move(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        canvas, movement = self._canvas, self._canvas.movement
        extend, ctrl = bool(held & _SHIFT), bool(held & _CTRL)
        place = canvas.selection.caret
        unit: Unit = "line"
        if key in _SIDEWAYS:
            unit = "word" if ctrl else "letter"
            self._sideways(key == Qt.Key.Key_Left, extend, ctrl)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            down = key == Qt.Key.Key_Down
            if ctrl:
                canvas.move_caret(movement.paragraph(place, down), extend)
            else:
                canvas.step_line(down, extend)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            end = key == Qt.Key.Key_End
            canvas.move_caret(movement.article(end) if ctrl else movement.line_edge(place, end), extend)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and not ctrl:
            canvas.step_page(key == Qt.Key.Key_PageDown, extend)
        else:
            return False
        canvas.read_out(unit)
        return True

    def _sideways(self, left: bool, extend: bool, by_word: bool) -> None:
        canvas, place = self._canvas, self._canvas.selection.caret
        forward = left == canvas.movement.is_rtl(place)
        if not extend and not by_word and canvas.selection_parts():
            canvas.move_caret(Place(canvas.selection.active[forward], forward))
            return
        step = canvas.movement.word if by_word else canvas.movement.letter
        canvas.move_caret(step(place, forward), extend)


def _latin(event: QKeyEvent) -> int:
    """The key, by its Latin letter also where an Arabic layout is on."""
    key = event.key()
    if 0x20 < key < 0x110000 and not 0x20 < key < 0x7F:
        letter = latin_key(chr(key)).upper()
        return ord(letter) if letter else key
    return key
