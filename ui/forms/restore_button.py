"""The offer to bring one value back from history, beside the change that did away with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtWidgets import QPushButton

from asm_desktop.domain.errors import UserError
from asm_desktop.services import restoring
from asm_desktop.services.history import Changed
from asm_desktop.services.restoring import NothingToRestore
from ui.forms.editor import Surroundings
from ui.forms.keeping import keep_row
from ui.translation import error_sentence, label, retold, translate

Offers = dict[Changed, bool | NothingToRestore]


def offers_of(around: Surroundings, changes: Sequence[Changed]) -> Offers:
    """What can be brought back of these changes, and why the others cannot; nothing in a file that is only read."""
    register = around.session.register
    if register.read_only or not changes:
        return {}
    found = around.session.attempt(lambda: restoring.offers(register, changes)) or []
    return dict(zip(changes, found, strict=False))


def refusals(offers: Offers, changes: Iterable[Changed]) -> list[str]:
    """Why some of these changes offer nothing: each reason once."""
    reasons = (offers.get(each) for each in changes)
    return list(dict.fromkeys(error_sentence(each) for each in reasons if isinstance(each, NothingToRestore)))


def values_of(change: Changed) -> tuple[str, str]:
    """What the field held and holds, in the language of the interface; data as it is, and nothing for unknown."""
    field = change.declared
    return (change.old, change.new) if field is None else (retold(field, change.old), retold(field, change.new))


def name_of(change: Changed) -> str:
    """What the field is called."""
    return change.field_label if change.declared is None else label(change.declared)


class RestoreButton(QPushButton):
    """Brings back what a field held before the action numbered `seq`; `refuse` is told why it did not."""

    def __init__(self, around: Surroundings, seq: int, change: Changed, refuse: Callable[[str], None]) -> None:
        super().__init__(translate("History", "Restore this value"))
        self._around, self._seq, self._change, self._refuse = around, seq, change, refuse
        self.setProperty("kind", "link")
        self.setAutoDefault(False)
        words = translate("History", "Restore this value: {field}, {value}")
        value = values_of(change)[0] or translate("History", "(unknown)")
        name = words.format(field=name_of(change), value=" ".join(value.split())[:80])
        self.setAccessibleName(name)
        self.setAccessibleDescription(change.title)
        self.clicked.connect(self._restore)

    def _restore(self) -> None:
        register, change = self._around.session.register, self._change
        try:
            what = restoring.earlier(register, self._seq, change.key, change.field)
            keep_row(self._around, what.row, what.changes, self.window(), what.label)
        except UserError as error:
            self._refuse(error_sentence(error))
