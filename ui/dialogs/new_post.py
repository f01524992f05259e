"""A change of post in one step: what ends, what starts, and when. Old meetings keep the old title."""

from __future__ import annotations

import datetime
from typing import cast

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from asm_desktop.domain.records import Person, Post
from asm_desktop.services import links, posts
from ui.forms.editor import Surroundings
from ui.forms.editors import editor_for
from ui.theme.style import look
from ui.translation import label, translate
from ui.widgets.dialog_parts import PlainDialog

ASKED = (Post.organisation, Post.title, Post.title_local, Post.started)


class NewPost(PlainDialog):
    """Asks for the new post of a person, and which of the present ones end."""

    def __init__(self, surroundings: Surroundings, person: Person, parent: QWidget | None = None) -> None:
        title = translate("NewPost", "New post of {name}").format(name=person.heading)
        explanation = translate(
            "NewPost", "What ends, ends when the new post starts. Meetings before that keep the title of their day."
        )
        super().__init__(parent, title, explanation)
        self._session, self._person = surroundings.session, person
        present = self._session.attempt(lambda: posts.present_posts(self._session.register, person)) or []
        keys = [post.organisation for post in present if post.organisation]
        surroundings.headings.update(links.headings(self._session.register, keys))
        self.editors = {field.name: editor_for(field, surroundings, self) for field in ASKED}
        for field in ASKED:
            editor = cast(QWidget, self.editors[field.name])
            for part in (editor, getattr(editor, "line", editor)):
                look(part, bare=False)
                if field.required and isinstance(part, QLineEdit):
                    part.setPlaceholderText("")
            self.add_labelled(f"{label(field)} *" if field.required else label(field), editor)
            editor.setAccessibleName(label(field))
        self.ends = {post.key: self._end(post, surroundings) for post in present}
        self._present = {post.key: post for post in present}
        self.add_error()
        self.add_buttons(translate("NewPost", "Change post")).clicked.connect(self.keep)

    def _end(self, post: Post, surroundings: Surroundings) -> QCheckBox:
        body = surroundings.headings.get(post.organisation or "")
        words = " · ".join(filter(None, (post.title, body.short if body else "")))
        box = QCheckBox(translate("NewPost", "Ends: {post}").format(post=words).replace("&", "&&"))
        box.setChecked(True)
        self.body.addWidget(box)
        return box

    def keep(self) -> None:
        """End and start as one action, or say what stands in the way."""
        self.close_after(self._change)

    def _change(self) -> None:
        values = {name: editor.value() for name, editor in self.editors.items()}
        ended = [self._present[key] for key, box in self.ends.items() if box.isChecked()]
        given = {name: value for name, value in values.items() if value is not None}
        posts.change_post(self._session.register, self._person, ended, given, datetime.date.today())
