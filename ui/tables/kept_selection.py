"""What is selected in a table, found again once its rows have been read anew."""

from __future__ import annotations

from ui.tables.register_grid import RegisterGrid
from ui.tables.register_model import RegisterModel

MOST = 50
"""So many selected rows at most are found again."""


class KeptSelection:
    """The selected rows, the current record and the place scrolled to, as they were."""

    def __init__(self, grid: RegisterGrid, model: RegisterModel) -> None:
        self._grid, self._model = grid, model
        self.rows, self._current = grid.selected_rows(), grid.current_key()
        self._place = grid.verticalScrollBar().value()
        self._keys = self._keys_now()

    def restore(self, *, was_reset: bool) -> bool:
        """Select what was selected, wherever it stands now; False where all of it has gone."""
        moved = was_reset or self._keys_now() != self._keys
        if not self._current or not moved:
            return True
        found = [row for key in self._keys if (row := self._model.row_of(key)) >= 0]
        self._grid.choose_rows(found, self._model.row_of(self._current))
        return bool(found)

    def scroll_back(self) -> None:
        """Show the place that was shown."""
        self._grid.verticalScrollBar().setValue(self._place)

    def _keys_now(self) -> list[str]:
        return [self._model.key(row) for row in self.rows[:MOST]]
