"""Agreements along time: a bar for each from its start to its end, with the days that stand out."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from asm_desktop.domain.timeline import Mark
from asm_desktop.services import timelines
from asm_desktop.services.listing import View
from ui.session import Session
from ui.tables.time_scale import TimeScale
from ui.tables.timeline_marks import Legend, mark_words
from ui.tables.timeline_rows import BESIDE, TimelineDelegate, TimelineModel
from ui.theme.palette import Role, colour
from ui.translation import said, translate
from ui.widgets.words import Line, Words

NEARER, FARTHER = 0.7, 1 / 0.7
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ZOOMS = {Qt.Key.Key_Plus: NEARER, Qt.Key.Key_Equal: NEARER, Qt.Key.Key_Minus: FARTHER}


class Axis(QWidget):
    """The years above the rows, and today."""

    def __init__(self, delegate: TimelineDelegate, view: QListView) -> None:
        super().__init__()
        self._delegate, self._view = delegate, view
        self.setFixedHeight(28)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write as many years as there is room for."""
        painter = QPainter(self)
        scale, width = self._delegate.scale, self._view.viewport().width() - 2 * BESIDE
        metrics, after = self.fontMetrics(), 0.0
        today, words = datetime.date.today(), translate("Timeline", "Today")
        if scale.shows(today):
            room, x = metrics.horizontalAdvance(words), scale.place(today, BESIDE, width)
            painter.setPen(colour(Role.ACCENT))
            painter.drawText(int(min(x + 4, BESIDE + width - room)), metrics.ascent() - 1, words)
        painter.setPen(colour(Role.TEXT_SOFT))
        for day in scale.years():
            x = scale.place(day, BESIDE, width)
            if x >= after:
                painter.drawText(int(x) + 3, self.height() - 3, str(day.year))
                after = x + metrics.horizontalAdvance("0000") + 16
        painter.end()


class Timeline(QWidget):
    """The timeline; `chosen` carries the key of an agreement to show, `activated` of one to open."""

    chosen = Signal(str)
    activated = Signal(str)

    def __init__(self, session: Session, view: View) -> None:
        super().__init__()
        self._session, self._noun, self._key = session, view.noun, ""
        self.rows = TimelineRows(TimelineModel(session, view, self))
        self._axis = Axis(self.rows.delegate, self.rows)
        self.told = Words("", "soft", wraps=True)
        self.told.setContentsMargins(BESIDE, 6, BESIDE, 0)
        legend = Legend()
        legend.setContentsMargins(BESIDE, 4, BESIDE, 8)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget, stretch in ((self._axis, 0), (Line(), 0), (self.rows, 1), (Line(), 0), (self.told, 0), (legend, 0)):
            box.addWidget(widget, stretch)
        self.setFocusProxy(self.rows)
        self.rows.current_changed.connect(self._choose)
        self.rows.opened.connect(self.activated)
        self.rows.walked.connect(self._tell)
        self.rows.scaled.connect(self._axis.update)

    def show_view(self, view: View) -> None:
        """Show the agreements of a view; the one shown before stays current."""
        if view.noun == self._noun:
            register = self._session.register
            found = self._session.attempt(lambda: timelines.limits(register, view, datetime.date.today()))
            self.rows.show_view(view, TimeScale.between(*found) if found else None)
            self.rows.make_current(self._key)
            self._tell()

    def show_current(self, key: str) -> None:
        """Make the row of an agreement current, without telling so."""
        if key != self._key:
            self._key = key
            self.rows.make_current(key)
            self._tell()

    def _choose(self, key: str) -> None:
        self._key = key
        self._tell()
        self.chosen.emit(key)

    def _tell(self) -> None:
        """Say the mark the keyboard is on, or how to come to one."""
        words = self.rows.mark_words() or translate(
            "Timeline", "Left and right go from date to date; + and − bring them nearer or farther, 0 shows all."
        )
        self.told.setText(words)
        self.rows.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self.rows, QAccessible.Event.DescriptionChanged))


class TimelineRows(QListView):
    """The rows below the axis; `walked`: the keyboard is on another mark, `scaled`: other days are shown."""

    current_changed = Signal(str)
    opened = Signal(str)
    walked = Signal()
    scaled = Signal()

    def __init__(self, model: TimelineModel) -> None:
        super().__init__()
        today = datetime.date.today()
        self._all = TimeScale.between(today.replace(month=1, day=1), today.replace(month=12, day=31))
        self._rows, self._quiet = model, False
        self.delegate = TimelineDelegate(self, self._all)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(translate("Timeline", "Agreements along time"))
        self.selectionModel().currentChanged.connect(self._moved)
        self.doubleClicked.connect(lambda index: self.opened.emit(model.key(index.row())))

    def show_view(self, view: View, scale: TimeScale | None) -> None:
        """Show the agreements of a view; what was brought nearer stays so while the dates are the same."""
        self._quiet = True
        self._rows.set_view(view)
        self._quiet = False
        if scale is not None and scale != self._all:
            self._all = scale
            self._use(scale)

    def make_current(self, key: str) -> None:
        """Make a row current without telling so; none where it is not here."""
        self._quiet = True
        row = self._rows.row_of(key) if key else -1
        self.setCurrentIndex(self._rows.index(row, 0) if row >= 0 else QModelIndex())
        self._quiet = False

    def mark_words(self) -> str:
        """The mark the keyboard is on, in words; where there is none in the row, why."""
        found = self._rows.dates(self.currentIndex().row())
        if self.delegate.chosen is not None:
            return mark_words(self.delegate.chosen)
        return said(found.why_open) if found is not None and not found.marks else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from mark to mark, + and − change how many days are shown, 0 shows all."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self._walk(STEPS[key])
        elif key in ZOOMS:
            self._use(self.delegate.scale.zoomed(ZOOMS[key]))
        elif key == Qt.Key.Key_0:
            self._use(self._all)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self._rows.key(self.currentIndex().row()))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, bring the days nearer or farther; else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._use(self.delegate.scale.zoomed(NEARER if event.angleDelta().y() > 0 else FARTHER))
            event.accept()
        else:
            super().wheelEvent(event)

    def _walk(self, step: int) -> None:
        found = self._rows.dates(self.currentIndex().row())
        marks: tuple[Mark, ...] = found.marks if found else ()
        if marks:
            chosen = self.delegate.chosen
            start = -1 if step > 0 else len(marks)
            place = marks.index(chosen) + step if chosen in marks else start + step
            self.delegate.chosen = marks[min(max(place, 0), len(marks) - 1)]
            self._use(self.delegate.scale.holding(self.delegate.chosen.date.first()))
        self.walked.emit()

    def _use(self, scale: TimeScale) -> None:
        self.delegate.scale = scale
        self.viewport().update()
        self.scaled.emit()

    def _moved(self, current: QModelIndex) -> None:
        self.delegate.chosen = None
        if current.isValid() and not self._quiet:
            self.current_changed.emit(self._rows.key(current.row()))
