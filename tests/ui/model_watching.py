"""Watching an item model with Qt's own tester, and reading all that a view could ask of it."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

TOP = QModelIndex()
ROLES = [*Qt.ItemDataRole, *(Qt.ItemDataRole.UserRole + number for number in range(8))]


def watch(model: QAbstractItemModel) -> None:
    """Have Qt end the program at the first breach of its rules, as long as the model lives.

    Left to itself the tester fetches more inside whatever change it is told of, which it then takes for a breach.
    """
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    tester.setUseFetchMore(False)

    def count() -> None:
        model.setProperty("told", model.rowCount(TOP))

    for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
        signal.connect(count)
    count()


def read_all(model: QAbstractItemModel) -> int:
    """Ask for whatever a view could ask of each cell and heading; returns how many rows there are, as views know."""
    assert model.property("told") == model.rowCount(TOP), "rows came or went, and no view was told"
    while model.canFetchMore(TOP):
        model.fetchMore(TOP)
    columns = itertools.takewhile(lambda column: model.hasIndex(0, column, TOP), itertools.count())
    for column, role in itertools.product(columns, ROLES):
        model.headerData(column, Qt.Orientation.Horizontal, role)
        for row in range(model.rowCount(TOP)):
            model.index(row, column, TOP).data(role)
    return model.rowCount(TOP)
