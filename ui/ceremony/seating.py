"""Who sits where: tables, rows and flags, drawn by rule and corrected by hand (DOMAIN §4)."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QStackedWidget, QWidget

from asm_desktop.domain import ceremony as rules
from asm_desktop.domain.ceremony import Ceremony
from asm_desktop.domain.kinds import Choice
from asm_desktop.domain.plans import Spot
from asm_desktop.domain.records import Event, SeatingPlan
from asm_desktop.services.ceremonies import seats
from asm_desktop.services.ceremonies.reading import ceremony
from ui.ceremony.part import CeremonyPart
from ui.ceremony.questions_box import QuestionsBox
from ui.ceremony.seating_view import SeatingView
from ui.ceremony.table_rules import TableRules
from ui.icons import icon
from ui.session import Session
from ui.translation import declared, said, translate
from ui.widgets.arrange import column
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import Flow
from ui.widgets.icon_button import icon_button
from ui.widgets.segments import Segments

VIEWPOINTS = ("behind", "audience")


class SeatingPart(CeremonyPart):
    """The seating plans of an event, one of them drawn."""

    id = "seating"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.found: Ceremony | None = None
        self.choice = QComboBox()
        self.view = SeatingView()
        self.view.may_move = self.may_change
        self.viewpoint = Segments(VIEWPOINTS)
        self.add = QPushButton(icon("plus"), translate("Ceremony", "New plan"))
        self.release = QPushButton(icon("refresh-cw"), translate("Ceremony", "Seat everybody by rule"))
        self.questions = QuestionsBox(translate("Ceremony", "To be decided"))
        self.rules = TableRules()
        self.nothing = EmptyState("users")
        self.first = self.nothing.add_button("plus", self.add.text(), primary=True)
        self.to_guests = self.nothing.add_button("users", translate("Ceremony", "Guests"), primary=True)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.choice.setAccessibleName(translate("Ceremony", "Seating plan"))
        self.choice.setMinimumWidth(160)
        larger = icon_button("zoom-in", translate("Ceremony", "Larger"), "Ctrl++")
        smaller = icon_button("zoom-out", translate("Ceremony", "Smaller"), "Ctrl+-")
        whole = icon_button("maximize", translate("Ceremony", "The whole plan"), "Ctrl+0")
        self.zooms = (smaller, larger, whole)
        larger.clicked.connect(lambda: self.view.zoom(1))
        smaller.clicked.connect(lambda: self.view.zoom(-1))
        whole.clicked.connect(self.view.fit)
        above, tools = QHBoxLayout(), Flow(spacing=8)
        above.setContentsMargins(12, 8, 12, 8)
        above.addLayout(tools)
        for widget in (self.choice, self.add, self.viewpoint, self.release, *self.zooms):
            tools.addWidget(widget)
        for button in (self.add, self.release):
            button.setProperty("kind", "quiet")
        self.only_to_change(self.add, self.release, self.first)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        column(self, above, self.rules, self._stack, self.questions, fills=self._stack)

    def _connect(self) -> None:
        self.choice.activated.connect(lambda _: self._show())
        self.view.moved.connect(self._move)
        self.viewpoint.chosen.connect(self._look_from)
        self.release.clicked.connect(self._release)
        self.rules.answered.connect(self._answer)
        menu = QMenu(self.add)
        kind = SeatingPlan.kind.kind
        assert isinstance(kind, Choice)
        for code, words in kind.options:
            menu.addAction(declared(words)).triggered.connect(lambda _=False, code=code: self.add_plan(code))
        for button in (self.add, self.first):
            button.setMenu(menu)
        self.to_guests.clicked.connect(lambda: self.part_wanted.emit("guests"))

    def read(self, event: Event) -> None:
        """Read the guests and the plans, and draw the one that is chosen."""
        chosen = self.choice.currentData()
        self.found = ceremony(self.session.register, event)
        self.choice.clear()
        for plan in self.found.plans:
            self.choice.addItem(plan.heading, plan.key)
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        self._show()

    def plan(self) -> SeatingPlan | None:
        """The plan that is drawn."""
        plans = self.found.plans if self.found else ()
        return next((each for each in plans if each.key == self.choice.currentData()), None)

    def add_plan(self, kind: str) -> None:
        """Add a plan of this kind and draw it."""
        event, words = self.event_row, SeatingPlan.kind.kind
        if event is None or not isinstance(words, Choice):
            return
        name = declared(words.labels[kind])
        made = self.session.attempt(lambda: seats.add_plan(self.session.register, event, kind, name))
        if made is not None:
            self.choice.setCurrentIndex(max(0, self.choice.findData(made.key)))
            self._show()

    def _show(self) -> None:
        plan, found = self.plan(), self.found
        is_drawn = plan is not None and found is not None and bool(found.there())
        self._stack.setCurrentWidget(self.view if is_drawn else self.nothing)
        self.setFocusProxy(self.view if is_drawn else self.nothing)
        self.choice.setVisible(plan is not None)
        for tool in (self.viewpoint, self.release, *self.zooms):
            tool.setVisible(is_drawn and (tool is not self.release or self.may_change))
        self.rules.setVisible(is_drawn and plan is not None and plan.kind == "signing_table")
        if plan is not None and found is not None and is_drawn:
            self._draw(plan, found)
        else:
            self.questions.show_sentences([])
            self._explain()

    def _draw(self, plan: SeatingPlan, found: Ceremony) -> None:
        drawn = rules.drawing(found, plan)
        by_hand = {pin.key for pin in rules.pins_of(found, plan)}
        self.view.show_plan(drawn, by_hand)
        self.viewpoint.name([_capital(said(getattr(drawn.views, each))) for each in VIEWPOINTS])
        self.viewpoint.choose(VIEWPOINTS.index(drawn.viewpoint))
        self.release.setEnabled(bool(by_hand))
        self.rules.show_event(found.event, has_flags=bool(drawn.poles))
        self.questions.show_sentences([said(each) for each in drawn.questions])

    def _explain(self) -> None:
        """Say why nothing is drawn: there is nobody to seat, or no plan to seat them in."""
        nobody = self.found is None or not self.found.there()
        self.nothing.explain(
            translate("Ceremony", "Nobody to seat yet.") if nobody else translate("Ceremony", "No seating plan yet."),
            translate("Ceremony", "Invite the guests first: every plan seats them by precedence at once.")
            if nobody
            else translate("Ceremony", "Choose “New plan”: the guests are seated by precedence at once."),
        )
        self.first.setVisible(self.may_change and not nobody)
        self.to_guests.setVisible(nobody)
        self.nothing.setFocusProxy(self.to_guests if nobody else self.first)

    def _move(self, key: str, onto: Spot) -> None:
        plan, found = self.plan(), self.found
        if plan is None or found is None:
            return
        moved = self.session.attempt(lambda: seats.move(self.session.register, found, plan, key, onto))
        if moved:
            words = translate("Ceremony", "Also moved, so that nobody is parted from whom they belong beside: {names}.")
            self.session.tell(words.format(names=", ".join(moved)))

    def _look_from(self, place: int) -> None:
        event = self.event_row
        if event is not None and self.may_change:
            self.session.succeeds(lambda: seats.look_from(self.session.register, event, VIEWPOINTS[place]))

    def _answer(self, values: dict[str, str | None]) -> None:
        event = self.event_row
        if event is not None:
            self.session.succeeds(lambda: seats.answer(self.session.register, event, values))

    def _release(self) -> None:
        plan = self.plan()
        if plan is not None:
            self.session.succeeds(lambda: seats.release(self.session.register, plan))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
