"""What an issued document said: it is kept as it was, and nobody types in it."""

from __future__ import annotations

from typing import Any

from ui.forms.view_words import ViewWords
from ui.translation import translate


class KeptWords(ViewWords):
    """Reads like an editor and changes nothing; of many lines it is said how many there are."""

    def set_value(self, value: Any) -> None:
        """Say what is kept."""
        self._value = value
        lines = str(value or "").splitlines()
        many = translate("Issues", "Things told: {count}. They are compared with what the register says now.")
        self.words.setText(many.format(count=f"{len(lines):,}") if len(lines) > 1 else "".join(lines))
