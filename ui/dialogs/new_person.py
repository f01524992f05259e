"""Adding a person: beside the name the post they are known by, which is nearly always known with it."""

from __future__ import annotations

from typing import Any

from asm_desktop.domain.fields import Field, Record
from asm_desktop.domain.records import Post
from asm_desktop.services import posts
from ui.dialogs.new_record import NewRecordDialog
from ui.translation import translate

POST = {field.name: field for field in (Post.organisation, Post.title, Post.unit)}


class NewPerson(NewRecordDialog):
    """Asks for a person and, where it is known, their present post; both are added in one step."""

    def _asked(self) -> list[Field[Any]]:
        return [*POST.values(), *super()._asked()]

    def _words(self, field: Field[Any]) -> str:
        return translate("NewPerson", "Post") if field is Post.title else super()._words(field)

    def _is_needed(self, field: Field[Any]) -> bool:
        return field.required and field.name not in POST

    def _value(self, name: str) -> Any:
        """A post needs its title only where something of the post is given."""
        is_given = name not in POST or any(self.editors[each].is_changed() for each in POST)
        return super()._value(name) if is_given else None

    def _create(self, values: dict[str, Any]) -> Record:
        post = {name: value for name, value in values.items() if name in POST}
        own = {name: value for name, value in values.items() if name not in POST}
        return posts.create_in_post(self._session.register, self.name.text(), own, post)
