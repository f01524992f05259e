"""The tree of owners and subsidiaries around an organisation, each a click or a key away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asm_desktop.domain.records import Relation
from asm_desktop.services import ownership
from asm_desktop.services.ownership import Node
from ui.forms.editor import Surroundings
from ui.forms.story import Story
from ui.theme.palette import Role
from ui.translation import declared, translate
from ui.widgets.cell_row import INSET, Cell, CellRow, natural_widths
from ui.widgets.words import Words

STEP = "      "


class OwnershipPart(QWidget):
    """From the highest owner down; hidden where nobody owns it and it owns nobody. The arrows walk, Enter opens."""

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = surroundings.session
        self.rows: list[CellRow] = []
        heading = Words(translate("Parties", "Ownership"), "heading")
        heading.setMinimumHeight(32)
        heading.setContentsMargins(INSET, 0, 0, 0)
        self._more = Words(translate("Parties", "and more, shown with those they belong to"), "faint")
        self._more.setIndent(INSET)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(heading)
        self._box.addWidget(self._more)

    def show_story(self, story: Story) -> None:
        """Read the tree around an organisation."""
        register = self._session.register
        tree = self._session.attempt(lambda: ownership.tree(register, story.row.key))
        nodes = tree.nodes if tree else ()
        cells = [_cells(node, is_self=node.key == story.row.key) for node in nodes]
        widths = natural_widths(cells, self.font())
        for gone in self.rows:
            self._box.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.rows = []
        for node, row_cells in zip(nodes, cells, strict=True):
            row = CellRow(row_cells, widths)
            row.clicked.connect(partial(self._open, node.key))
            row.walked.connect(partial(self._walk, len(self.rows)))
            self._box.insertWidget(1 + len(self.rows), row)
            self.rows.append(row)
        self._more.setVisible(tree is not None and not tree.is_whole)
        self.setVisible(bool(nodes))

    def _open(self, key: str, _: bool = False) -> None:
        self._session.open_record(key)

    def _walk(self, place: int, step: int) -> None:
        if 0 <= place + step < len(self.rows):
            self.rows[place + step].setFocus(Qt.FocusReason.TabFocusReason)


def _cells(node: Node, *, is_self: bool) -> list[Cell]:
    tie = dict(Relation.kind.kind.options).get(node.kind, "") if node.kind else ""  # type: ignore[attr-defined]
    share = f"{node.share} %" if node.share.replace(".", "").isdecimal() else node.share
    title = STEP * node.depth + node.title
    return [Cell(title, Role.TEXT if is_self else Role.ACCENT), Cell(declared(tie)), Cell(share)]
