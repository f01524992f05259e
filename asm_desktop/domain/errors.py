"""Errors a person may meet, each with a plain sentence: what happened, what was kept, what to do next."""

from __future__ import annotations


class UserError(Exception):
    """An error with a sentence for the user.

    `template` is the sentence with named places; the window translates the template and fills the places itself,
    so every subclass states its template once and takes its values by keyword.
    """

    template = "Something went wrong. Nothing was changed."

    def __init__(self, **values: object) -> None:
        self.values = values
        super().__init__(self.template.format(**values))


class InvalidValue(UserError):
    """A text could not be read as the value a field needs; `reason` says what is expected."""

    template = "{reason}"


class RecordNotFound(UserError):
    """A reference or identifier names no record."""

    template = "There is no record “{reference}” in this file. Check the reference, or look it up with a search."


class AmbiguousReference(UserError):
    """Part of a title fits several records; `matches` lists them."""

    template = "“{reference}” fits several records: {matches}. Use the reference of the one you mean."
