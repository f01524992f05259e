"""A person says whose register it is and what counts as dormant, old or ending, and the window follows at once."""

from __future__ import annotations

import datetime
from typing import Any, cast

from PySide6.QtTest import QTest

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Agreement, CustomField, Organisation, Person, Post, RegisterSettings
from asm_desktop.exchange import register_reading
from asm_desktop.services import exchange, records, settings
from tests.stories.desk import Desk
from tests.stories.test_keep_a_view import titles
from ui.dialogs.log_engagement import LogEngagement
from ui.dialogs.new_record import NewRecordDialog
from ui.dialogs.register_settings import RegisterSettingsDialog
from ui.forms import link_model
from ui.forms.editor import Surroundings
from ui.forms.text_editors import LineEditor


def days_ago(days: int) -> PartialDate:
    return PartialDate.on(datetime.date.today() - datetime.timedelta(days=days))


def set_register(desk: Desk, **values: object) -> None:
    """Open the settings from the menu, type the figures, and save."""

    def fill(dialog: RegisterSettingsDialog) -> None:
        for name, value in values.items():
            editor = dialog.editors[name]
            if isinstance(editor, LineEditor):
                editor.clear()
                QTest.keyClicks(editor, str(value))
            else:
                editor.set_value(value)
        dialog.main.click()

    desk.person.fills.append(fill)
    desk.window.qt_actions["register-settings"].trigger()
    desk.settle()


def test_the_figures_change_what_the_ready_views_hold(desk: Desk) -> None:
    register = desk.register
    records.create_party(register, Person, "Lately Asked", {"verified_on": days_ago(40)})
    table = desk.go("stakeholders", "person")
    table.bar.filter_menu.aboutToShow.emit()
    view = next(each for each in table.bar.filter_menu.actions() if each.text() == "Not verified lately")
    view.trigger()
    desk.settle()
    assert "Lately Asked" not in titles(table)
    item = table.bar._chips.itemAt(0)
    assert "(90 days)" in cast(Any, item).widget().toolTip()
    set_register(desk, stale_days=30)
    assert "Lately Asked" in titles(table)
    desk.window.qt_actions["undo"].trigger()
    desk.settle()
    assert "Lately Asked" not in titles(table)
    assert settings.figure(register.store, "stale_days") == 90


def test_a_figure_that_is_of_no_use_is_refused_beside_its_field(desk: Desk) -> None:
    told: list[str] = []

    def fill(dialog: RegisterSettingsDialog) -> None:
        editor = cast(LineEditor, dialog.editors["ending_days"])
        editor.clear()
        QTest.keyClicks(editor, "0")
        dialog.main.click()
        told.append(dialog.sentence.text())

    desk.person.fills.append(fill)
    desk.window.qt_actions["register-settings"].trigger()
    assert "from 1 to" in told[0]
    assert settings.figure(desk.register.store, "ending_days") == 90


def test_our_own_people_come_first_where_our_side_is_asked_for(desk: Desk) -> None:
    register = desk.register
    asm = next(row for row in register.store.all(Organisation) if "ASM" in row.heading or row.ref == "O-0001")
    ours = records.create_party(register, Person, "Zoe Kim")
    theirs = records.create_party(register, Person, "Adam Kim")
    records.create(register, Post, {"person": ours.key, "organisation": asm.key, "title": "Director"})
    set_register(desk, us=asm.key)
    session = desk.window.session
    for side, first in (("ours", "Zoe Kim"), ("theirs", "Adam Kim")):
        offers = [each.title for each in link_model.offers(session, "person", "Kim", side) if each.key]
        assert offers[0] == first
        assert {"Zoe Kim", "Adam Kim"} <= set(offers)
    at_once = [each.key for each in link_model.offers(session, "person", "", "ours")]
    assert ours.key in at_once[: len(settings.ours(register.store))]
    dialog = LogEngagement(session, Surroundings(session, desk.person), ours, desk.window)
    assert [(each.name, each.side) for each in dialog.ours.people()] == [("Zoe Kim", "ours")]
    assert dialog.theirs.people() == []
    other = LogEngagement(session, Surroundings(session, desk.person), theirs, desk.window)
    assert [each.name for each in other.theirs.people()] == ["Adam Kim"]
    assert Agreement.lead.side == "ours"


def test_the_settings_are_a_record_of_the_file(desk: Desk) -> None:
    set_register(desk, dormant_months=6)
    told = register_reading.parse(exchange.export_register(desk.register)).entries
    (entry,) = [each for each in told if each.record.noun == "register_settings"]
    assert (entry.values["dormant_months"], entry.values["stale_days"]) == (6, 90)
    shown: list[str] = []

    def look(dialog: RegisterSettingsDialog) -> None:
        shown.append(cast(LineEditor, dialog.editors["dormant_months"]).text())

    desk.person.fills.append(look)
    desk.window.show_record(str(settings.of(desk.register.store).key))
    assert shown == ["6"]
    set_register(desk, dormant_months=7)
    assert len(desk.register.store.all(RegisterSettings)) == 1


def test_a_custom_field_made_from_set_up_is_asked_what_it_is_kept_of(desk: Desk) -> None:
    desk.go("setup", "custom_field")

    def fill(dialog: NewRecordDialog) -> None:
        cast(Any, dialog.editors["name"]).setText("Board approval")
        dialog.editors["of"].set_value("agreement")
        dialog._add()

    desk.person.fills.append(fill)
    desk.window.qt_actions["new-record"].trigger()
    desk.settle()
    (made,) = [row for row in desk.register.store.all(CustomField) if row.name == "Board approval"]
    assert made.of == "agreement"
