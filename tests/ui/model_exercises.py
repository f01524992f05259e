"""What is done with each item model of the window while Qt's own tester, which ends the program, watches it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import TITLED, Agreement, CustomField, Event, FollowUp, Organisation
from asm_desktop.services import listing, records
from asm_desktop.services.agenda import Agenda
from asm_desktop.services.listing import View
from asm_desktop.services.register import Register
from tests.ui.answers import Answers
from tests.ui.ceremony_exercises import (
    exercise_guest_model,
    exercise_lines_model,
    exercise_run_model,
    exercise_signing_model,
)
from tests.ui.model_case import add_many
from tests.ui.model_watching import TOP, read_all, watch
from ui.ceremony.guest_model import GuestModel
from ui.ceremony.lines_model import LinesModel
from ui.ceremony.run_model import RunModel
from ui.ceremony.signing_model import SigningModel
from ui.dialogs.palette import Palette
from ui.dialogs.palette_list import PaletteModel
from ui.forms.editor import Surroundings
from ui.forms.link_editor import LinkEditor
from ui.forms.link_model import LinkModel, offers
from ui.history_view import HistoryView
from ui.pages.agreements import BOARD, TIMELINE, AgreementsPage
from ui.pages.today import TodayPage
from ui.session import Session
from ui.tables.card_list import CardModel
from ui.tables.history_model import PAGE, HistoryModel
from ui.tables.register_model import PAGE_ROWS, RegisterModel
from ui.tables.register_table import RegisterTable
from ui.tables.timeline_rows import TimelineModel
from ui.today.agenda_model import AgendaModel
from ui.today.rows import rows
from ui.window import MainWindow

WITHOUT = Agenda(datetime.date(2026, 11, 30))
"""A day on which nothing is to be done."""


def change_much(register: Register) -> Iterator[str]:
    """Do what people do to organisations, a deed at each step."""
    made = records.create_party(register, Organisation, "KSM Metals Pohang", {"country": "KR"})
    yield "added"
    made = records.update(register, made, {"type": "company"})
    yield "changed"
    records.archive(register, [made])
    yield "archived"
    records.archive(register, [records.get(register, made.key)], archived=False)
    yield "brought back"
    records.delete(register, [records.get(register, made.key)])
    yield "deleted"
    register.undo()
    yield "undone"
    register.redo()
    yield "done again"
    add_many(register)
    yield "many added"
    register.undo()
    yield "many taken back"


def exercise_register_model(session: Session, _: QtBot) -> None:
    for record in TITLED:
        model = RegisterModel(session, View(record.noun))
        watch(model)
        read_all(model)
        for field in listing.columns(record):
            model.set_view(View(record.noun, sort=((field.name, True), ("ref", False))))
        for view in (View(record.noun, filter="k"), View(record.noun, filter="nothing like it"), View("party")):
            model.set_view(view if view.noun != "party" else View("person", archived=True))
            read_all(model)


def exercise_table(session: Session, qtbot: QtBot) -> None:
    """The same model below a table that is seen, as it follows each deed."""
    table = RegisterTable(session, View("organisation", sort=(("title", True),)))
    qtbot.addWidget(table)
    watch(table.model)
    with qtbot.waitExposed(table):
        table.show()
    counts = []
    for _ in change_much(session.register):
        QApplication.processEvents()
        counts.append(table.model.rowCount())
        table.grid.scrollToBottom()
        table.grab()
        table.select(table.model.key(0))
    assert counts[:7] == [counts[0], counts[0], counts[0] - 1, counts[0], counts[0] - 1, counts[0], counts[0] - 1]
    assert counts[7] > 4 * PAGE_ROWS
    assert counts[8] == counts[6]


def exercise_own_column(session: Session, qtbot: QtBot) -> None:
    """A column goes while it is shown and sorted by."""
    register = session.register
    field = records.create(register, CustomField, {"of": "organisation", "name": "Tier", "kind": "number"})
    (own,) = (each.name for each in listing.offered(register, Organisation) if each.label == "Tier")
    table = RegisterTable(session, View("organisation"))
    qtbot.addWidget(table)
    watch(table.model)
    table.open_view(View("organisation", ("title", own), where=((own, None),), sort=((own, True),)))
    table.show()
    read_all(table.model)
    records.delete(register, [records.get(register, field.key)])
    QApplication.processEvents()
    assert table.model.view.columns == ("title",)
    assert read_all(table.model) > 0


def change_agreements(register: Register) -> Iterator[str]:
    """Do what people do to agreements."""
    made = records.create(register, Agreement, {"type": "mou", "formal_title": "Memorandum with Pohang"})
    yield "added"
    for stage in ("idea", None, "idea"):
        made = records.update(register, made, {"stage": stage})
        yield "moved"
    for _ in range(3):
        register.undo()
        yield "moved back"
    records.delete(register, [records.get(register, made.key)])
    yield "deleted"


def exercise_pictures(session: Session, qtbot: QtBot, place: int, kind: type[RegisterModel]) -> None:
    """The models below another picture of the agreements than the table, as they follow deeds and filters."""
    page = AgreementsPage(session, lambda _: [])
    qtbot.addWidget(page)
    page.show()
    page.show_picture(place)
    QApplication.processEvents()
    models = [each for view in page.findChildren(QAbstractItemView) if isinstance(each := view.model(), kind)]
    assert models
    for model in models:
        watch(model)
    for _ in change_agreements(session.register):
        QApplication.processEvents()
        assert sum(map(read_all, models)) == page.table.model.rowCount()
    for view in (View("agreement", where=(("stage", "signed"),)), View("agreement", archived=True), View("agreement")):
        page.open_view(view)
        QApplication.processEvents()
        shown = sum(map(read_all, models))
        assert shown == page.table.model.rowCount() or not page.table.model.rowCount()  # where nothing is, words say so


def exercise_card_model(session: Session, qtbot: QtBot) -> None:
    exercise_pictures(session, qtbot, BOARD, CardModel)


def exercise_timeline_model(session: Session, qtbot: QtBot) -> None:
    exercise_pictures(session, qtbot, TIMELINE, TimelineModel)


def exercise_history_model(session: Session, qtbot: QtBot) -> None:
    event = next(iter(session.register.store.all(Event)))
    for number in range(PAGE + 10):
        event = records.update(session.register, event, {"name": f"Signing {number}"})
    for key in (None, event.key, "of nothing"):
        view = HistoryView(session, key)
        qtbot.addWidget(view)
        watch(view.model)
        view.show()
        for _ in change_much(session.register):
            read_all(view.model)
        assert view.model.rowCount() > PAGE or key == "of nothing"


def exercise_palette_model(session: Session, qtbot: QtBot) -> None:
    window = MainWindow(session, Answers())
    qtbot.addWidget(window)
    palette = Palette(session, window.qt_actions, window)
    palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(palette)
    watch(palette.model)
    palette.show()
    for text in ("k", "산업은행", "nothing like it", '"', ""):
        palette.field.setText(text)
        qtbot.waitUntil(palette.is_settled)
        read_all(palette.model)
        palette.model.flags(TOP)
    palette.close()


def exercise_link_model(session: Session, qtbot: QtBot) -> None:
    editor = LinkEditor(Event.host, Surroundings(session))
    qtbot.addWidget(editor)
    editor.show()
    (model,) = editor.findChildren(LinkModel)
    watch(model)
    for text in ("k", "nothing like it", "산업", ""):
        editor.line.setText(text)
        editor.line.textEdited.emit(text)
        read_all(model)
    for target in ("party", "agreement", "source"):
        model.show_offers(offers(session, target, ""))
        assert read_all(model) > 0


def exercise_agenda_model(session: Session, qtbot: QtBot) -> None:
    page = TodayPage(session, lambda _: [])
    qtbot.addWidget(page)
    model = page.agenda.list.agenda
    watch(model)
    page.show()
    page.refresh()
    qtbot.waitUntil(lambda: read_all(model) > 0)
    due = PartialDate.on(session.today())
    row = records.create(session.register, FollowUp, {"text": "Ring the bank", "due": due})
    qtbot.waitUntil(lambda: model.place(row.key, -1) >= 0 and page.selected() is not None)
    page.agenda.list.choose(row.key)
    for deed in (session.register.undo, session.register.redo, session.register.undo):
        deed()
        qtbot.waitUntil(lambda: not session.is_reading())
        read_all(model)
    for view in (WITHOUT, page.agenda.agenda):
        model.show_rows(rows(view) if view is not None else ())
        read_all(model)


EXERCISES: dict[type[QAbstractItemModel], list[Callable[[Session, QtBot], None]]] = {
    RegisterModel: [exercise_register_model, exercise_table, exercise_own_column],
    CardModel: [exercise_card_model],
    TimelineModel: [exercise_timeline_model],
    HistoryModel: [exercise_history_model],
    PaletteModel: [exercise_palette_model],
    LinkModel: [exercise_link_model],
    AgendaModel: [exercise_agenda_model],
    GuestModel: [exercise_guest_model],
    LinesModel: [exercise_lines_model],
    RunModel: [exercise_run_model],
    SigningModel: [exercise_signing_model],
}
