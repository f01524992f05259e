"""The style sheet: one for the whole application, on a grid of 4 and 8 pixels, coloured by role.

Widgets choose a look by dynamic properties: ``role`` and ``badge`` of labels, ``kind`` of buttons, ``search``,
``bare`` and ``invalid`` of fields, ``surface``, ``sidebar`` and ``line`` of areas.
"""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from asm_desktop.resources import path
from ui.theme.palette import Role, is_dark, name

SCROLL_BAR = 12
"""How wide scroll bars are, in pixels."""

_AREAS = """
QMainWindow, QDialog, QWidget[area="window"] { background: $window; }
QWidget[area="surface"], QScrollArea[area="surface"] > QWidget > QWidget { background: $surface; }
QWidget[area="sidebar"] { background: $sidebar; }
QScrollArea, QStackedWidget { background: transparent; border: none; }
QDialog[area="surface"] { background: $surface; }
QDialog[area="palette"] { background: $surface; border: 1px solid $line_strong; }
QFrame[line="true"] { background: $line; border: none; min-width: 1px; min-height: 1px; }
QFrame[line="horizontal"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[line="vertical"] { background: $line; border: none; max-width: 1px; min-width: 1px; }
QSplitter::handle { background: $line; }
QStatusBar { background: $window; border-top: 1px solid $line; color: $text_soft; }
QStatusBar::item { border: none; }
QLabel[area="drop"] { background: $accent_soft; border: 2px dashed $accent; border-radius: 8px; }
QFrame[notice="news"] { background: $accent_soft; border: none; border-top: 1px solid $line; }
QFrame[notice="error"] { background: $error_soft; border: none; border-top: 1px solid $line; }
QToolTip { background: $text; color: $surface; border: none; padding: 4px 8px; }
"""

_WORDS = """
QLabel { background: transparent; }
QLabel[role="title"] { font-size: 20px; font-weight: 600; }
QLabel[role="display"] { font-size: 26px; font-weight: 600; }
QLabel[role="code"] { font-family: monospace; font-size: 16px; font-weight: 600; }
QLabel[role="heading"] { font-size: 14px; font-weight: 600; }
QLabel[role="day-time"] { font-size: 32px; font-weight: 600; }
QLabel[role="day"] { font-size: 24px; font-weight: 600; }
QLabel[role="day-soft"] { color: $text_soft; font-size: 16px; }
QLabel[role="day-late"] { color: $error; font-size: 16px; font-weight: 600; }
QLabel[role="soft"] { color: $text_soft; }
QLabel[role="faint"] { color: $text_faint; }
QLabel[role="caption"] { color: $text_soft; font-size: 12px; }
QLabel[role="overline"] { color: $text_faint; font-size: 11px; font-weight: 600; }
QLabel[role="error"] { color: $error; }
QLabel[role="accent"] { color: $accent; }
QLabel[badge] { border-radius: 4px; padding: 1px 6px; font-size: 12px; }
QLabel[badge="neutral"] { background: $hover; color: $text_soft; }
QLabel[badge="accent"] { background: $accent_soft; color: $accent; }
QLabel[badge="warning"] { background: $warning_soft; color: $warning; }
QLabel[badge="error"] { background: $error_soft; color: $error; }
QLabel[badge="success"] { background: $success_soft; color: $success; }
"""

_BUTTONS = """
QPushButton, QToolButton { background: $surface; color: $text; border: 1px solid $line_strong; border-radius: 6px;
    padding: 5px 12px; min-height: 18px; }
QToolButton { padding: 4px 6px; }
QPushButton:hover, QToolButton:hover { background: $window; border-color: $text_faint; }
QPushButton:pressed, QToolButton:pressed { background: $pressed; }
QPushButton:focus, QToolButton:focus { border-color: $accent; }
QPushButton:disabled, QToolButton:disabled { color: $text_faint; border-color: $line; background: $window; }
QPushButton[kind="primary"], QToolButton[kind="primary"],
QPushButton[kind="primary"]:default { background: $accent; color: $on_accent;
    border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover, QToolButton[kind="primary"]:hover {
    background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus, QToolButton[kind="primary"]:focus { border-color: $text; }
QPushButton[kind="primary"]:disabled, QToolButton[kind="primary"]:disabled {
    background: $line; border-color: $line; color: $text_faint; }
QPushButton[day="true"] { font-size: 16px; padding: 10px 12px; border-radius: 8px; }
QLineEdit[day="true"] { font-size: 20px; padding: 8px 12px; }
DayView[low="true"] QLabel[role="day"] { font-size: 17px; }
DayView[low="true"] QLabel[role="day-soft"], DayView[low="true"] QLabel[role="day-late"] { font-size: 13px; }
DayView[low="true"] QPushButton[day="true"] { font-size: 13px; padding: 6px 10px; }
DayView[low="true"] QLineEdit[day="true"] { font-size: 15px; padding: 5px 10px; }
QPushButton[kind="danger"] { color: $error; }
QPushButton[kind="danger"]:hover { background: $error_soft; border-color: $error; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"], QToolButton:autoRaise { background: transparent;
    border-color: transparent; color: $text_soft; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $hover; color: $text; }
QPushButton[kind="quiet"]:pressed, QToolButton[kind="quiet"]:pressed { background: $pressed; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border-color: $accent; }
QPushButton[kind="quiet"]:checked, QToolButton[kind="quiet"]:checked { background: $accent_soft; color: $accent; }
QPushButton[kind="link"], QToolButton[kind="link"] { background: transparent; border: none; color: $accent;
    padding: 0; text-align: left; min-height: 0; }
QPushButton[kind="link"]:hover, QToolButton[kind="link"]:hover { color: $accent_hover; text-decoration: underline; }
QPushButton[kind="link"]:focus, QToolButton[kind="link"]:focus { text-decoration: underline; }
QPushButton[kind="chip"] { background: $hover; border: 1px solid $line; border-radius: 10px; padding: 1px 8px;
    min-height: 18px; }
QPushButton[kind="chip"]:hover { border-color: $line_strong; background: $pressed; }
QPushButton[kind="search"] { background: $field; border: 1px solid $line_strong; border-radius: 6px; color: $text_faint;
    text-align: left; padding: 5px 10px; }
QPushButton[kind="search"]:hover { border-color: $text_faint; background: $field; }
QPushButton[kind="search"]:focus { border-color: $accent; }
QPushButton[kind="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; padding: 16px;
    text-align: left; }
QPushButton[kind="card"]:hover, QPushButton[kind="card"]:focus { border-color: $accent; background: $surface; }
QToolButton[kind="segment"] { background: transparent; border: none; border-radius: 6px; color: $text_soft;
    padding: 4px 12px; }
QToolButton[kind="segment"]:hover { background: $hover; color: $text; }
QToolButton[kind="segment"]:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QToolButton[kind="segment"]:focus { border: 1px solid $accent; padding: 3px 11px; }
QToolButton::menu-indicator { image: none; }
QPushButton::menu-indicator { image: url($images/down.svg); width: 12px; height: 12px;
    subcontrol-position: right center; subcontrol-origin: padding; right: 8px; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: $field; color: $text;
    border: 1px solid $line_strong; border-radius: 6px; padding: 4px 8px; selection-background-color: $accent;
    selection-color: $on_accent; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 20px; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: $text_faint; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border-color: $accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $text_faint; background: $window;
    border-color: $line; }
*[bare="true"] { background: transparent; border-color: transparent; }
*[bare="true"]:hover { border-color: $line_strong; background: transparent; }
*[bare="true"]:focus { border-color: $accent; background: $field; }
*[invalid="true"], *[invalid="true"]:focus, *[invalid="true"]:hover { border-color: $error; }
QLineEdit[find="true"] { border: none; background: transparent; font-size: 16px; padding: 0; }
QLineEdit QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url($images/down.svg); width: 12px; height: 12px; }
QComboBox[bare="true"]::down-arrow { image: none; width: 0; height: 0; }
QComboBox[bare="true"]:hover::down-arrow, QComboBox[bare="true"]:focus::down-arrow {
    image: url($images/down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line_strong; padding: 4px; outline: none;
    selection-background-color: $selected; selection-color: $text; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 18px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url($images/up.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url($images/down.svg); width: 10px; height: 10px; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: 16px; height: 16px;
    border: 1px solid $line_strong; background: $field; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QCheckBox::indicator:focus,
QRadioButton::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent; border-color: $accent;
    image: url($images/check.svg); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent; image: url($images/dash.svg); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url($images/dot.svg); }
QCheckBox:focus { color: $accent; }
QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QProgressBar[level="weak"]::chunk { background: $error; }
QProgressBar[level="fair"]::chunk { background: $warning; }
QProgressBar[level="strong"]::chunk { background: $success; }
"""

_VIEWS = """
QAbstractItemView { background: $surface; color: $text; border: none; outline: none;
    selection-background-color: $selected; selection-color: $text; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $text_soft; border: none; border-bottom: 1px solid $line;
    padding: 6px 8px; font-weight: normal; }
QHeaderView::section:hover { color: $text; background: $window; }
QTableCornerButton::section { background: $surface; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: $scroll_bar; }
QScrollBar:horizontal { height: $scroll_bar; }
QScrollBar::handle { background: $line_strong; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $text_faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenuBar { background: $sidebar; color: $text; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $surface; border: 1px solid $line_strong; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $text_faint; }
QMenu::icon { padding-left: 10px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::indicator { width: 14px; height: 14px; padding-left: 8px; }
QTabBar::tab { background: transparent; color: $text_soft; border: none; border-bottom: 2px solid transparent;
    padding: 6px 2px; margin-right: 20px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
"""


def style_sheet() -> str:
    """Return the style sheet in the colours in use."""
    images = path("style", "dark" if is_dark() else "light").as_posix()
    named = {"images": images, "scroll_bar": f"{SCROLL_BAR}px", **{role.name.lower(): name(role) for role in Role}}
    return re.sub(r"\$(\w+)", lambda found: named[found[1]], _AREAS + _WORDS + _BUTTONS + _FIELDS + _VIEWS)


def fill(widget: QWidget, area: str) -> None:
    """Give a widget the background of an area: "window", "surface", "sidebar" or "palette"."""
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setProperty("area", area)


def look(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties that the style sheet reads, also on a widget that is shown already."""
    for key, value in properties.items():
        widget.setProperty(key, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
