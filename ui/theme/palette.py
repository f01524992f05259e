"""The colours of the interface by role, for the light and the dark mode; the only place with colours in it."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtGui import QColor, QPalette


class Role(Enum):
    """What a colour is for."""

    WINDOW = auto()
    """Behind everything; the status bar and the space around."""
    SIDEBAR = auto()
    SURFACE = auto()
    """Tables, records, dialogs, menus."""
    FIELD = auto()
    """Behind a text being edited."""
    HOVER = auto()
    PRESSED = auto()
    SELECTED = auto()
    """Behind a selected row."""
    LINE = auto()
    """Hairlines between areas."""
    LINE_STRONG = auto()
    """Around fields and buttons."""
    TEXT = auto()
    TEXT_SOFT = auto()
    """Labels, secondary words, icons at rest."""
    TEXT_FAINT = auto()
    """Placeholders and unknown values."""
    ACCENT = auto()
    """The deep teal: links, focus, the main button."""
    ACCENT_HOVER = auto()
    ON_ACCENT = auto()
    ACCENT_SOFT = auto()
    """A wash of the accent behind badges and the selected page."""
    ERROR = auto()
    ERROR_SOFT = auto()
    WARNING = auto()
    WARNING_SOFT = auto()
    SUCCESS = auto()
    SUCCESS_SOFT = auto()


LIGHT: dict[Role, str] = {
    Role.WINDOW: "#f5f6f6",
    Role.SIDEBAR: "#eef0f0",
    Role.SURFACE: "#ffffff",
    Role.FIELD: "#ffffff",
    Role.HOVER: "#e6e9e9",
    Role.PRESSED: "#dce0e0",
    Role.SELECTED: "#e0efee",
    Role.LINE: "#e3e6e6",
    Role.LINE_STRONG: "#cdd3d3",
    Role.TEXT: "#1b2424",
    Role.TEXT_SOFT: "#566363",
    Role.TEXT_FAINT: "#75807f",
    Role.ACCENT: "#0b6a6b",
    Role.ACCENT_HOVER: "#095758",
    Role.ON_ACCENT: "#ffffff",
    Role.ACCENT_SOFT: "#dcecea",
    Role.ERROR: "#b3261e",
    Role.ERROR_SOFT: "#fbe9e7",
    Role.WARNING: "#8a5a00",
    Role.WARNING_SOFT: "#fcf1da",
    Role.SUCCESS: "#216e39",
    Role.SUCCESS_SOFT: "#e3f3e6",
}

DARK: dict[Role, str] = {
    Role.WINDOW: "#161a1b",
    Role.SIDEBAR: "#121617",
    Role.SURFACE: "#1c2122",
    Role.FIELD: "#171c1d",
    Role.HOVER: "#272e2f",
    Role.PRESSED: "#303839",
    Role.SELECTED: "#1d3b3b",
    Role.LINE: "#2a3132",
    Role.LINE_STRONG: "#3c4647",
    Role.TEXT: "#e7eceb",
    Role.TEXT_SOFT: "#a5b1b0",
    Role.TEXT_FAINT: "#84908f",
    Role.ACCENT: "#5cc2bb",
    Role.ACCENT_HOVER: "#7ad2cc",
    Role.ON_ACCENT: "#06201f",
    Role.ACCENT_SOFT: "#1a3536",
    Role.ERROR: "#f2938b",
    Role.ERROR_SOFT: "#3a2220",
    Role.WARNING: "#e5b567",
    Role.WARNING_SOFT: "#352b19",
    Role.SUCCESS: "#7fcb93",
    Role.SUCCESS_SOFT: "#1c3223",
}

_mode = {"colours": LIGHT}


def use_mode(*, dark: bool) -> None:
    """Answer with the dark or the light colours from now on."""
    _mode["colours"] = DARK if dark else LIGHT


def is_dark() -> bool:
    """Tell whether the dark colours are in use."""
    return _mode["colours"] is DARK


def colour(role: Role) -> QColor:
    """Return the colour of a role in the mode in use."""
    return QColor(_mode["colours"][role])


def name(role: Role) -> str:
    """Return the colour of a role as #rrggbb, for style sheets."""
    return _mode["colours"][role]


def qt_palette() -> QPalette:
    """Return Qt's own palette in the colours in use, for all that the style sheet leaves alone."""
    palette = QPalette()
    for role, ours in _QT_ROLES.items():
        palette.setColor(role, colour(ours))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, colour(Role.TEXT_FAINT))
    return palette


_QT_ROLES = {
    QPalette.ColorRole.Window: Role.WINDOW,
    QPalette.ColorRole.WindowText: Role.TEXT,
    QPalette.ColorRole.Base: Role.SURFACE,
    QPalette.ColorRole.AlternateBase: Role.WINDOW,
    QPalette.ColorRole.Text: Role.TEXT,
    QPalette.ColorRole.Button: Role.SURFACE,
    QPalette.ColorRole.ButtonText: Role.TEXT,
    QPalette.ColorRole.BrightText: Role.ERROR,
    QPalette.ColorRole.PlaceholderText: Role.TEXT_FAINT,
    QPalette.ColorRole.Highlight: Role.SELECTED,
    QPalette.ColorRole.HighlightedText: Role.TEXT,
    QPalette.ColorRole.Link: Role.ACCENT,
    QPalette.ColorRole.LinkVisited: Role.ACCENT,
    QPalette.ColorRole.Accent: Role.ACCENT,
    QPalette.ColorRole.ToolTipBase: Role.TEXT,
    QPalette.ColorRole.ToolTipText: Role.SURFACE,
    QPalette.ColorRole.Light: Role.SURFACE,
    QPalette.ColorRole.Midlight: Role.LINE,
    QPalette.ColorRole.Mid: Role.LINE,
    QPalette.ColorRole.Dark: Role.LINE_STRONG,
    QPalette.ColorRole.Shadow: Role.LINE_STRONG,
}
