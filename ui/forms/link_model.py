"""The records offered while a link is being typed, best first, and the offer to add a new one under that name."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from asm_desktop.domain.records import BY_NOUN, TITLED
from asm_desktop.services import listing, records, settings
from asm_desktop.services.listing import View
from asm_desktop.services.search import search
from ui.forms.naming import can_be_named
from ui.icons import OF_NOUN, icon
from ui.session import Session
from ui.theme.palette import Role, colour
from ui.translation import record_label, translate
from ui.widgets.words import plain_tip

Index = QModelIndex | QPersistentModelIndex
OFFER_ROLE = Qt.ItemDataRole.UserRole + 1
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 2
MOST_OFFERS = 10
NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Offer:
    """A record to link to; without a key, one of this noun yet to be added under the title."""

    key: str
    noun: str
    title: str
    detail: str


def nouns_for(target: str) -> list[str]:
    """The nouns of the records a link may point at: a party is a person or an organisation."""
    return [record.noun for record in TITLED if issubclass(record, BY_NOUN[target])]


def offers(session: Session, target: str, text: str, side: str = "") -> list[Offer]:
    """What to offer for a text: the records found, or the first there are where nothing is typed.

    Those of a side, “ours” or “theirs”, come first where the register knows whose it is.
    """
    ours = settings.ours(session.register.store) if side else {}
    wanted = text.strip()
    if not wanted:
        own = _first_of(session, ours, target) if side == "ours" else []
        first = [offer for noun in nouns_for(target) for offer in _first(session, noun)]
        return _sided([*own, *(offer for offer in first if offer not in own)], ours, side)[:MOST_OFFERS]
    allowed = nouns_for(target)
    noun = allowed[0] if len(allowed) == 1 else None
    hits = search(session.register, wanted, MOST_OFFERS * (1 if noun else 3), noun)
    found = [Offer(hit.key, hit.noun, hit.title, f"{hit.ref} · {hit.where}") for hit in hits if hit.noun in allowed]
    found = _sided(found, ours, side)
    exact = any(offer.title.casefold() == wanted.casefold() for offer in found)
    named = [noun for noun in allowed if can_be_named(BY_NOUN[noun])]
    new = [] if exact or session.register.read_only else [Offer("", noun, wanted, _new(noun)) for noun in named]
    return [*found[:MOST_OFFERS], *new]


def _first(session: Session, noun: str) -> list[Offer]:
    lines = listing.rows(session.register, View(noun, columns=("title",)), 0, MOST_OFFERS)
    return [Offer(line.key, noun, line.texts[0], line.ref) for line in lines]


def _first_of(session: Session, ours: Collection[str], target: str) -> list[Offer]:
    rows = records.get_all(session.register, list(ours)[: 5 * MOST_OFFERS])
    fitting = [row for row in rows if isinstance(row, BY_NOUN[target])]
    return [Offer(row.key, type(row).noun, row.heading, str(row.values.get("ref") or "")) for row in fitting]


def _sided(found: list[Offer], ours: Collection[str], side: str) -> list[Offer]:
    """The offers, those of the side first, otherwise in their order."""
    return sorted(found, key=lambda offer: (offer.key in ours) != (side == "ours")) if ours else found


def _new(noun: str) -> str:
    return translate("Forms", "Add as a new {record}").format(record=record_label(BY_NOUN[noun]).lower())


class LinkModel(QAbstractListModel):
    """The offers for the text typed last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers: list[Offer] = []

    def show_offers(self, offered: list[Offer]) -> None:
        """Offer these."""
        self.beginResetModel()
        self._offers = offered
        self.endResetModel()

    def offer(self, row: int) -> Offer | None:
        """The offer in a row."""
        return self._offers[row] if 0 <= row < len(self._offers) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, what it is, and its icon."""
        offer = self.offer(index.row()) if index.isValid() else None
        if offer is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return offer.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{offer.title}, {offer.detail}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(offer.title)
        return {DETAIL_ROLE: offer.detail, OFFER_ROLE: offer, Qt.ItemDataRole.DecorationRole: _icon(offer)}.get(role)


def _icon(offer: Offer) -> QIcon:
    return icon(OF_NOUN.get(offer.noun, "file-text") if offer.key else "plus")


class LinkDelegate(QStyledItemDelegate):
    """Draws an offer: icon, title, and softly what it is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line with room around."""
        return QSize(240, max(32, option.fontMetrics.height() + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one offer."""
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colour(Role.SELECTED))
        rect = option.rect.adjusted(8, 0, -8, 0)
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        place = QRect(rect.left(), rect.center().y() - 7, 16, 16)
        picture.paint(painter, place)
        rect.setLeft(rect.left() + 24)
        detail = str(index.data(DETAIL_ROLE))
        metrics = painter.fontMetrics()
        room = min(metrics.horizontalAdvance(detail), rect.width() // 2)
        title = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, rect.width() - room - 16)
        painter.setPen(colour(Role.TEXT))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        painter.setPen(colour(Role.TEXT_SOFT))
        shown = metrics.elidedText(detail, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)
        painter.restore()
