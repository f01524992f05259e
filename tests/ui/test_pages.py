"""Pages of their own kind: deliveries with their ledger, the history, the welcome."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.quantity import Quantity
from asm_desktop.domain.records import Delivery, Organisation, SalesLine
from asm_desktop.services import bulk, records
from asm_desktop.services.bulk import Together
from tests.ui.model_case import Case
from ui.history_view import SHOWN, ChangeList, HistoryView
from ui.pages.deliveries import DeliveriesPage
from ui.pages.history import HistoryPage
from ui.pages.welcome import WelcomePage
from ui.session import Session
from ui.tables.history_model import PAGE, HistoryModel


@pytest.fixture
def deliveries(session: Session, qtbot: QtBot) -> DeliveriesPage:
    """The page of deliveries."""
    page = DeliveriesPage(session, lambda _: [])
    qtbot.addWidget(page)
    return page


def deliver(case: Case, mass: str | None, **values: object) -> str:
    """Record a delivery of the sales agreement, of this mass."""
    given = {"agreement": case.sales, "name": "Lot", "status": "delivered", **values}
    return records.create(case.register, Delivery, given | {"net_mass": Quantity.parse(mass) if mass else None}).key


def test_ledger_counts_what_is_known_and_says_what_is_not(deliveries: DeliveriesPage, case: Case) -> None:
    deliver(case, "0.4 t")
    deliver(case, None)
    key = deliver(case, "600 kg", actual_on=PartialDate(2023, 2))
    deliveries.show_record(key, "delivery")
    strip = deliveries.ledger
    assert strip.product.text() == "Neodymium praseodymium metal ingot"
    shown = [words.text() for words in (strip.agreed, strip.delivered, strip.remaining)]
    assert shown == ["up to 10 t (10,000 kg)", "1.000 t (1,000 kg)", "up to 9.000 t (9,000 kg)"]
    assert "mass is not known exactly: 1" in strip.remark.text()
    assert "outside the agreed window: 1" in strip.warning.text()


def test_ledger_follows_a_change(deliveries: DeliveriesPage, case: Case) -> None:
    key = deliver(case, None)
    deliveries.show_record(key, "delivery")
    assert deliveries.ledger.delivered.text() == "Not known"
    records.update(case.register, records.get(case.register, key), {"net_mass": Quantity.parse("12 t")})
    assert deliveries.ledger.delivered.text() == "12 t (12,000 kg)"
    assert deliveries.ledger.remaining.text() == "Nothing: 2 t over"


def test_ledger_is_silent_where_the_product_is_open(deliveries: DeliveriesPage, case: Case) -> None:
    records.create(case.register, SalesLine, {"agreement": case.sales, "product": "Dysprosium"})
    deliveries.show_record(deliver(case, "1 t"), "delivery")
    assert deliveries.ledger.isHidden()


def test_history_reads_on_as_it_is_scrolled(session: Session, case: Case) -> None:
    row = records.get(case.register, case.mou)
    for number in range(PAGE + 20):
        row = records.update(case.register, row, {"purpose": f"Purpose {number}"})
    model = HistoryModel(session)
    first = model.rowCount()
    model.fetchMore(model.index(-1))
    labels = [model.entry(place).label for place in range(model.rowCount())]
    assert first == PAGE
    assert len(labels) > PAGE + 20
    assert not model.canFetchMore(model.index(-1))
    assert len({model.entry(place).seq for place in range(model.rowCount())}) == len(labels)


def test_history_shows_before_and_after_and_follows_changes(session: Session, case: Case, qtbot: QtBot) -> None:
    page = HistoryPage(session, lambda _: [])
    qtbot.addWidget(page)
    page.show()
    records.update(case.register, records.get(case.register, case.mou), {"stage": "agreed_text"})
    words = [label.text() for label in page.findChildren(QLabel)]
    assert "Signed" in words
    assert "Agreed text" in words


def test_history_of_a_record_leaves_out_the_others(session: Session, case: Case, qtbot: QtBot) -> None:
    records.update(case.register, records.get(case.register, case.mou), {"stage": "agreed_text"})
    records.update(case.register, records.get(case.register, case.sales), {"stage": "due_diligence"})
    view = HistoryView(session, case.mou)
    qtbot.addWidget(view)
    labels = [view.model.entry(place).label for place in range(view.model.rowCount())]
    assert any("Stage" in label for label in labels)
    assert not any("Sales Agreement" in label for label in labels)


def test_a_wide_action_is_shown_a_page_at_a_time(session: Session, case: Case, qtbot: QtBot) -> None:
    bodies = [records.create_party(case.register, Organisation, f"Body {number:03d}") for number in range(60)]
    bulk.change(case.register, Organisation, [row.key for row in bodies], Together({"country": "Atlantis"}))
    view = HistoryView(session)
    qtbot.addWidget(view)
    view.show()
    shown = view.detail.widget()
    assert isinstance(shown, ChangeList)

    def told() -> int:
        return [label.text() for label in shown.findChildren(QLabel)].count("Atlantis")

    assert (told(), shown.more.text()) == (SHOWN, "Show more: 20 changes follow")
    shown.more.click()
    assert told() == 60
    assert shown.more.isHidden()


def test_welcome_offers_three_ways_by_keyboard(qtbot: QtBot) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    page.show()
    chosen: list[str] = []
    page.chosen.connect(chosen.append)
    for card in page.findChildren(QPushButton):
        if card.accessibleName():
            QTest.keyClick(card, Qt.Key.Key_Space)
    assert chosen == ["sample", "new", "open"]
