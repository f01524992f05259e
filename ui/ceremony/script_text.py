"""The MC's script as text in large type: when and what in small, below it what is said, and who is introduced."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from asm_desktop.domain.mc_script import Introduction, Scene, Script
from asm_desktop.domain.run_sheet import clock
from ui.theme.palette import Role, colour
from ui.translation import said, translate

LARGE, SMALL = 19, 13
"""Pixels: large enough to be read standing, at arm's length."""
INDENT, MARGIN = 24, 24


class ScriptText(QTextEdit):
    """Shows a script; it can be marked and copied, and never changed here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setProperty("bare", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(translate("Ceremony", "Script of the MC"))
        self.document().setDocumentMargin(MARGIN)
        self.setTabChangesFocus(True)
        self._script = Script(())

    def show_script(self, script: Script) -> None:
        """Show a script; the place that was read stays in sight."""
        place = self.verticalScrollBar().value()
        self._script = script
        self.clear()
        cursor = QTextCursor(self.document())
        for scene in script.scenes:
            self._write(cursor, heading_of(scene), SMALL, Role.TEXT_SOFT, above=20)
            if is_spoken(scene):
                self._write(cursor, said(scene.words), LARGE, Role.TEXT)
            for each in scene.introductions:
                self._write(cursor, introduction(each), LARGE, Role.TEXT, indent=INDENT)
        self.verticalScrollBar().setValue(place)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._script.scenes:
            self.show_script(self._script)

    def _write(self, cursor: QTextCursor, words: str, size: int, tone: Role, above: int = 6, indent: int = 0) -> None:
        paragraph, letters = QTextBlockFormat(), QTextCharFormat()
        paragraph.setTopMargin(above)
        paragraph.setLeftMargin(indent)
        paragraph.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        font = QFont(self.font())
        font.setPixelSize(size)
        letters.setFont(font)
        letters.setForeground(colour(tone))
        if cursor.position():
            cursor.insertBlock(paragraph, letters)
        else:
            cursor.setBlockFormat(paragraph)
            cursor.setCharFormat(letters)
        cursor.insertText(words, letters)


def heading_of(scene: Scene) -> str:
    """When and what: 10:05 · Opening."""
    return " · ".join(filter(None, (clock(scene.slot.start), scene.slot.item.item or "")))


def is_spoken(scene: Scene) -> bool:
    """Whether something is said beyond the name of the item."""
    return bool(scene.words.template != "{item}")


def introduction(each: Introduction) -> str:
    """A guest as introduced, how the name is pronounced in brackets behind it."""
    name = f"{each.name} [{each.pronunciation}]" if each.pronunciation else each.name
    return str(said(each._replace(name=name).words()))


def as_text(script: Script) -> str:
    """The whole script as plain text."""
    parts = []
    for scene in script.scenes:
        words = [said(scene.words)] if is_spoken(scene) else []
        people = [f"– {introduction(each)}" for each in scene.introductions]
        parts.append("\n".join([heading_of(scene), *words, *people]))
    return "\n\n".join(parts)
