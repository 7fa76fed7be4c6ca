"""What an action is called, in the interface's language and in every language for the palette."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QKeySequence

from tahqiq.domain.resources import resource
from tahqiq.ui.action_ids import ActionSpec
from tahqiq.ui.keys import arabic_key

CONTEXT = "actions"
_LAM_ALEF = "\ufefb"  # what X11 sends for the key that types لا


@dataclass(frozen=True, slots=True)
class ActionText:
    """An action's name, tooltip and further words in one language."""

    name: str
    tip: str
    words: str


def action_text(spec: ActionSpec) -> ActionText:
    """The texts of ``spec`` in the interface's language."""
    return _parts(QCoreApplication.translate(CONTEXT, spec.text), spec)


@cache
def texts_in_all_languages(spec: ActionSpec) -> tuple[ActionText, ...]:
    """The texts of ``spec`` in English and Arabic, whatever the interface's language."""
    arabic = _arabic().translate(CONTEXT, spec.text)
    return tuple(_parts(text, spec) for text in (spec.text, arabic) if text)


@cache
def _arabic() -> QTranslator:
    translator = QTranslator()
    translator.load(str(resource("translations", "tahqiq_ar.qm")))
    return translator


def _parts(text: str, spec: ActionSpec) -> ActionText:
    name, tip, words = [*text.replace("{n}", str(spec.number)).split("|"), "", ""][:3]
    return ActionText(name, tip, words)


def key_sequences(spec: ActionSpec) -> list[QKeySequence]:
    """The shortcuts of ``spec``, each with its twin on an Arabic keyboard (Ctrl+K and Ctrl+ن)."""
    sequences = [QKeySequence(keys) for keys in spec.keys]
    return sequences + [QKeySequence(twin) for keys in spec.keys if (twin := arabic_twin(keys))]


def arabic_twin(keys: str) -> str:
    """``keys`` as typed on an Arabic (101) keyboard; empty where that is the same or has no letter, digit or sign."""
    modifiers, plus, last = keys.rpartition("+")
    if len(last) != 1 or (plus and (not modifiers or modifiers.endswith("+"))):
        return ""
    if last.isdigit():
        return f"{modifiers}{plus}{chr(0x660 + int(last))}"
    typed = arabic_key(last.lower())
    if len(typed) > 1:
        typed = _LAM_ALEF
    return "" if typed == last.lower() else f"{modifiers}{plus}{typed}"


def shown_keys(spec: ActionSpec) -> str:
    """The shortcut as printed on keys: ``Ctrl+K``, left to right in every language."""
    if not spec.keys:
        return ""
    text = QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.PortableText)
    names = {"PgDown": "Page Down", "PgUp": "Page Up", "Del": "Delete", "Return": "Enter"}
    parts = ["+"] if text == "+" else text.replace("++", "+plus").split("+")
    return "+".join("+" if p == "plus" else names.get(p, p) for p in parts)
