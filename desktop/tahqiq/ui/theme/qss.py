"""The one style sheet of the application, made from a theme.

Variants are dynamic properties: ``kind`` of a QPushButton (primary, quiet, danger) or of a field (bare), ``rank`` of a
QLabel (soft, faint, heading, title, display, danger, warning, success), ``ground`` of any widget (paper, surface,
raised, none), ``line`` of a QFrame.
"""

from __future__ import annotations

from pathlib import Path

from tahqiq.ui.theme.colors import mix
from tahqiq.ui.theme.fonts import field_families
from tahqiq.ui.theme.model import RADIUS, Theme
from tahqiq.ui.theme.qss_views import views

IMAGES = {
    "check": ("check", "on_accent"),
    "partial": ("minus", "on_accent"),
    "down": ("chevron-down", "soft"),
    "up": ("chevron-up", "soft"),
    "end": ("chevron-end", "soft"),
    "start": ("chevron-start", "soft"),
    "close": ("close", "soft"),
    "more": ("more", "soft"),
    "check-ink": ("check", "ink"),
}
"""Drawings that the style sheet names as files: file name → (icon, entry of the theme)."""


def style_sheet(theme: Theme, images: Path) -> str:
    """The style sheet of ``theme``; ``images`` is the folder that holds ``IMAGES`` as ``.svg``."""
    folder = images.as_posix()
    return "\n".join((_grounds(theme), _buttons(theme, folder), _fields(theme, folder), views(theme, folder)))


def _grounds(t: Theme) -> str:
    return f"""
QMainWindow, QDialog {{ background: {t.surface}; }}
QWidget[ground="paper"] {{ background: {t.paper}; }}
QWidget[ground="surface"] {{ background: {t.surface}; }}
QWidget[ground="raised"] {{ background: {t.raised}; }}
QWidget[ground="none"] {{ background: transparent; }}
QScrollArea, QStackedWidget {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget[ground="none"] {{ background: transparent; }}
QFrame[line="true"] {{ background: {t.hairline}; border: none; }}
QLabel {{ background: transparent; color: {t.ink}; }}
QLabel:disabled {{ color: {t.off}; }}
QLabel[rank="soft"] {{ color: {t.soft}; }}
QLabel[rank="faint"] {{ color: {t.faint}; }}
QLabel[rank="danger"] {{ color: {t.danger}; }}
QLabel[rank="warning"] {{ color: {t.warning}; }}
QLabel[rank="success"] {{ color: {t.success}; }}
QLabel[rank="heading"] {{ color: {t.soft}; font-weight: 600; }}
QLabel[rank="title"] {{ color: {t.ink}; font-weight: 600; font-size: 17px; }}
QLabel[rank="display"] {{ color: {t.ink}; font-weight: 600; font-size: 24px; }}
QLabel[chip="true"] {{
    color: {t.faint}; background: {t.hover}; border: 1px solid {t.hairline}; border-radius: 4px; padding: 0px 5px;
    font-size: 11px;
}}
QToolTip {{
    background: {t.raised}; color: {t.ink}; border: 1px solid {t.control}; border-radius: 4px; padding: 4px 8px;
}}
QStatusBar {{ background: {t.surface}; color: {t.soft}; }}
QGroupBox {{ border: none; margin-top: 28px; padding: 0px; font-weight: 600; color: {t.soft}; }}
QGroupBox::title {{ subcontrol-origin: margin; subcontrol-position: top left; padding: 4px 0px; color: {t.soft}; }}
"""


def _ring(t: Theme, selector: str, vertical: int, horizontal: int, color: str = "") -> str:
    """The focus ring of ``selector``, whose border is 1 px and padding as given without focus."""
    more = t.focus_width - 1
    return (
        f"{selector} {{ border: {t.focus_width}px solid {color or t.focus};"
        f" padding: {max(0, vertical - more)}px {max(0, horizontal - more)}px; }}\n"
    )


def _buttons(t: Theme, folder: str) -> str:
    pressed_accent = mix(t.ink, t.accent, 0.18)
    return (
        f"""
QPushButton {{
    background: {t.raised}; color: {t.ink}; border: 1px solid {t.control}; border-radius: {RADIUS}px;
    padding: 5px 14px; min-height: 20px; max-height: 20px;
}}
QPushButton[large="true"] {{ min-height: 28px; max-height: 28px; }}
QPushButton:hover {{ background: {t.hover}; }}
QPushButton:pressed, QPushButton:checked {{ background: {t.pressed}; }}
QPushButton:disabled {{ color: {t.off}; border-color: {t.hairline}; background: transparent; }}
QPushButton[kind="primary"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; }}
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {{ background: {pressed_accent}; }}
QPushButton[kind="primary"]:disabled {{ background: {t.hover}; color: {t.off}; border-color: {t.hairline}; }}
QPushButton[kind="quiet"] {{ background: transparent; border-color: transparent; padding: 5px 8px; }}
QPushButton[kind="quiet"]:hover {{ background: {t.hover}; }}
QPushButton[kind="quiet"]:pressed, QPushButton[kind="quiet"]:checked {{ background: {t.pressed}; }}
QPushButton[kind="danger"] {{ color: {t.danger}; }}
QFrame[segments="true"] {{ background: {t.hover}; border: none; border-radius: 8px; }}
QPushButton[segment="true"] {{
    background: transparent; color: {t.soft}; border: 1px solid transparent; padding: 3px 12px;
}}
QPushButton[segment="true"]:disabled {{ color: {t.off}; border-color: transparent; }}
QPushButton[segment="true"]:hover {{ color: {t.ink}; }}
QPushButton[segment="true"]:checked {{ background: {t.raised}; color: {t.ink}; border-color: {t.control}; }}
QPushButton::menu-indicator {{ image: none; width: 0px; }}
QToolButton {{
    background: transparent; color: {t.ink}; border: 1px solid transparent; border-radius: {RADIUS}px; padding: 4px;
}}
QToolButton:hover {{ background: {t.hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {t.pressed}; }}
QToolButton:disabled {{ color: {t.off}; }}
QToolButton::menu-indicator {{ image: none; width: 0px; }}
QCheckBox, QRadioButton {{
    color: {t.ink}; spacing: 8px; padding: 3px; border: 1px solid transparent; border-radius: 4px;
}}
QCheckBox:disabled, QRadioButton:disabled {{ color: {t.off}; }}
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator, QGroupBox::indicator {{
    width: 14px; height: 14px; border: 1px solid {t.control}; background: {t.raised};
}}
QCheckBox::indicator, QAbstractItemView::indicator, QGroupBox::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ background: {t.hover}; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QGroupBox::indicator:checked {{
    background: {t.accent}; border-color: {t.accent}; image: url("{folder}/check.svg");
}}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {{
    background: {t.accent}; border-color: {t.accent}; image: url("{folder}/partial.svg");
}}
QRadioButton::indicator:checked {{ border: 5px solid {t.accent}; width: 6px; height: 6px; background: {t.on_accent}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {t.off}; background: transparent; }}
QCheckBox::indicator:checked:disabled {{ border-color: {t.off}; background: {t.off}; }}
"""
        + _ring(t, "QPushButton:focus", 5, 14)
        + _ring(t, 'QPushButton[kind="primary"]:focus', 5, 14).replace(
            "border:", f"background: {pressed_accent}; border:"
        )
        + _ring(t, 'QPushButton[kind="quiet"]:focus', 5, 8)
        + _ring(t, 'QPushButton[segment="true"]:focus', 3, 12)
        + _ring(t, "QToolButton:focus", 4, 4)
        + _ring(t, "QCheckBox:focus, QRadioButton:focus", 3, 3)
    )


def _fields(t: Theme, folder: str) -> str:
    fields = "QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox"
    families = ", ".join(f'"{name}"' for name in field_families())
    focused = ", ".join(f"{name}:focus" for name in fields.split(", "))
    return (
        f"""
{fields} {{
    background: {t.raised}; color: {t.ink}; border: 1px solid {t.control}; border-radius: {RADIUS}px; padding: 4px 8px;
    selection-background-color: {t.selection}; selection-color: {t.ink}; placeholder-text-color: {t.faint};
}}
QLineEdit {{ min-height: 26px; max-height: 26px; padding: 1px 8px; font-family: {families}; }}
QLineEdit[kind="bare"] {{ max-height: 40px; }}
QAbstractSpinBox, QComboBox {{ min-height: 20px; max-height: 20px; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus {{
    border: none; background: transparent; padding: 0px; min-height: 0px;
}}
QAbstractSpinBox {{ padding: 4px 10px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {{
    color: {t.off}; background: transparent; border-color: {t.hairline};
}}
QLineEdit[kind="bare"], QPlainTextEdit[kind="bare"], QTextEdit[kind="bare"],
QLineEdit[kind="bare"]:focus, QPlainTextEdit[kind="bare"]:focus, QTextEdit[kind="bare"]:focus {{
    border: none; background: transparent; padding: 0px;
}}
*[unsaved="true"] {{ border-color: {t.warning}; border-style: dashed; }}
QComboBox {{ padding: 4px 10px; }}
QComboBox:hover {{ background: {t.hover}; }}
QComboBox::drop-down {{ border: none; width: 26px; }}
QComboBox::down-arrow {{ image: url("{folder}/down.svg"); width: 14px; height: 14px; }}
QComboBoxPrivateContainer {{ background: {t.raised}; border: 1px solid {t.control}; padding: 3px; }}
QComboBox QAbstractItemView {{
    background: {t.raised}; border: none; padding: 0px; outline: none; selection-background-color: {t.chosen};
}}
QComboBox QAbstractItemView::item {{ min-height: 26px; padding: 2px 8px; border-radius: 4px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; background: transparent; width: 20px; }}
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{ background: {t.hover}; border-radius: 4px; }}
QAbstractSpinBox::up-arrow {{ image: url("{folder}/up.svg"); width: 12px; height: 12px; }}
QAbstractSpinBox::down-arrow {{ image: url("{folder}/down.svg"); width: 12px; height: 12px; }}
QProgressBar {{
    background: {t.pressed}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; color: transparent;
}}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
QSlider::groove:horizontal {{ background: {t.pressed}; height: 4px; border-radius: 2px; }}
QSlider:horizontal {{ min-height: 22px; }}
QSlider::handle:horizontal {{
    background: {t.raised}; border: 2px solid {t.accent}; width: 12px; height: 12px;
    margin: -6px 0px; border-radius: 8px;
}}
QSlider::handle:horizontal:focus {{ background: {t.accent}; }}
"""
        + _ring(t, focused, 4, 8)
        + _ring(t, "QLineEdit:focus", 1, 8)
        + _ring(t, "QAbstractSpinBox:focus", 4, 10)
        + _ring(t, "QComboBox:focus, QComboBox:on", 4, 10)
    )
