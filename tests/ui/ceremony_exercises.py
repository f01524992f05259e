"""What is done with each item model of the ceremony desk while Qt's own tester watches it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from asm_desktop.domain.records import Event
from asm_desktop.services import records
from tests.ui.model_watching import read_all, watch
from ui.ceremony.countdown import CountdownPart
from ui.ceremony.guests import GuestsPart
from ui.ceremony.run_sheet import RunSheetPart
from ui.ceremony.signing import SigningPart
from ui.session import Session


def exercise_guest_model(session: Session, qtbot: QtBot) -> None:
    """The guests below their table, as they are taken off the list and come back."""
    event = records.find(session.register, "E-0004")
    assert isinstance(event, Event)
    part = GuestsPart(session)
    qtbot.addWidget(part)
    watch(part.model)
    part.show_event(event)
    part.show()
    assert read_all(part.model) == 30
    part.table.selectAll()
    part.take_off()
    part.show_event(event)
    assert read_all(part.model) == 0
    session.register.undo()
    part.show_event(event)
    assert read_all(part.model) == 30


def exercise_lines_model(session: Session, qtbot: QtBot) -> None:
    """What is to be done, as it is done, taken away and comes back."""
    event = records.find(session.register, "E-0004")
    assert isinstance(event, Event)
    part = CountdownPart(session)
    qtbot.addWidget(part)
    watch(part.model)
    part.show_event(event)
    part.show()
    assert read_all(part.model) == 5
    part.table.selectAll()
    part.finish()
    part.remove()
    part.show_event(event)
    assert read_all(part.model) == 0
    session.register.undo()
    part.show_event(event)
    assert read_all(part.model) == 5


def exercise_run_model(session: Session, qtbot: QtBot) -> None:
    """The run sheet below its table, as it is emptied, filled anew, typed in and brought back."""
    event = records.find(session.register, "E-0004")
    assert isinstance(event, Event)
    part = RunSheetPart(session)
    qtbot.addWidget(part)
    watch(part.model)
    part.show_event(event)
    part.show()
    assert read_all(part.model) == 17
    part.table.selectAll()
    for deed in (part.delete, part.fill_usual, part.add, lambda: part.model.setData(part.model.index(0, 2), "9")):
        deed()
        part.show_event(event)
        read_all(part.model)
    for _ in range(4):
        session.register.undo()
        part.show_event(event)
    assert read_all(part.model) == 17


def exercise_signing_model(session: Session, qtbot: QtBot) -> None:
    """The signatures as they are made, taken back, and as another agreement is shown."""
    event = records.find(session.register, "E-0004")
    assert isinstance(event, Event)
    part = SigningPart(session)
    qtbot.addWidget(part)
    watch(part.model)
    part.show_event(event)
    part.show()
    assert read_all(part.model) == 16
    part.table.selectAll()
    for _ in range(2):
        part.toggle()
        part.show_event(event)
        assert read_all(part.model) == 16
    part.model.show_signing(None)
    assert read_all(part.model) == 0
